final class Node {
    let name: String
    weak var parent: Node?
    var children: [Node] = []
    var list: [Int]? = nil
    init(_ name: String) { self.name = name }
    func add(_ child: Node) -> Node { child.parent = self; children.append(child); return self }
    var root: Node { parent?.root ?? self }
    deinit { print("bye", name) }
}
let root = Node("root")
let a = Node("a"), b = Node("b")
_ = root.add(a)
_ = a.add(b)
print(b.parent?.parent?.children.first?.name ?? "none")
print(root.parent?.parent?.children.first?.name ?? "none")
print(a.parent?.parent?.children.first?.name ?? "none")
---
final class Node {
    let name: String
    weak var parent: Node?
    var children: [Node] = []
    var list: [Int]?
    init(_ name: String) { self.name = name }
}
func go() {
    let root = Node("root")
    let a = Node("a")
    a.parent = root
    root.children.append(a)
    a.parent?.list = [1]
    a.parent?.list?.append(2)
    a.parent?.parent?.list?.append(3)
    a.parent?.parent?.list = [4]
    print(root.list ?? [])
    a.parent?.children.append(Node("c"))
    a.parent?.parent?.children.append(Node("d"))
    print(root.children.map(\.name))
    a.parent?.children[0].list = [9]
    a.parent?.children.first?.list?.append(10)
    a.parent?.children.last?.parent = a
    print(a.list!, root.children.last?.parent?.parent?.name ?? "-")
}
go()
---
final class Node {
    let name: String
    weak var parent: Node?
    var children: [Node] = []
    init(_ name: String, parent: Node? = nil) { self.name = name; self.parent = parent; parent?.children.append(self) }
    func depth() -> Int {
        guard let parent else { return 0 }
        return parent.depth() + 1
    }
    func path() -> String {
        var names = [name]
        var current = parent
        while let node = current {
            names.append(node.name)
            current = node.parent
        }
        return names.reversed().joined(separator: "/")
    }
    func ancestor(named: String) -> Node? {
        var current: Node? = self
        while let node = current {
            if node.name == named { return node }
            current = node.parent
        }
        return nil
    }
    func find(_ named: String) -> Node? {
        if name == named { return self }
        for child in children {
            if let found = child.find(named) { return found }
        }
        return nil
    }
}
let root = Node("root")
let usr = Node("usr", parent: root)
let bin = Node("bin", parent: usr)
_ = Node("swift", parent: bin)
print(root.find("swift")?.path() ?? "?", root.find("nope")?.path() ?? "?")
print(root.find("swift")?.depth() ?? -1)
print(root.find("swift")?.ancestor(named: "usr")?.children.first?.name ?? "-")
print(root.find("swift")?.parent?.parent?.parent?.parent?.name ?? "none")
if let p = root.find("bin")?.parent, p === usr { print("same") }
---
class Person {
    let name: String
    var home: Apartment?
    init(name: String) { self.name = name }
    deinit { print("\(name) gone") }
}
class Apartment {
    let unit: String
    weak var tenant: Person?
    var address: Address?
    init(unit: String) { self.unit = unit }
    deinit { print("\(unit) gone") }
}
struct Address { var street: String; var lines: [String] = [] }
var john: Person? = Person(name: "John")
var unit: Apartment? = Apartment(unit: "4A")
john?.home = unit
unit?.tenant = john
john?.home?.address = Address(street: "Main")
john?.home?.address?.lines.append("x")
john?.home?.address?.street += " St"
print(john?.home?.address?.street.count ?? 0, john?.home?.tenant?.home?.unit ?? "-")
print(john?.home?.address?.lines.first?.uppercased() ?? "-")
unit?.tenant?.home?.tenant?.home?.address = nil
print(john?.home?.address?.street.count ?? 0)
john = nil
print(unit?.tenant?.name ?? "nobody")
unit?.tenant?.home?.address = Address(street: "Nowhere")
unit = nil
---
final class Node {
    weak var parent: Node?
    var children: [Node] = []
    var value = 0
    func tick() throws -> Int { if value > 1 { throw E.big }; value += 1; return value }
}
enum E: Error { case big }
let root = Node()
let kid = Node()
kid.parent = root
root.children = [kid]
for _ in 0..<3 {
    do {
        let x = try kid.parent?.children.first?.tick()
        print(x ?? -1)
        let y = try kid.parent?.parent?.children.first?.tick()
        print(y ?? -1)
    } catch { print("error", error) }
}
func early(_ n: Node?) -> Int {
    guard let p = n?.parent?.parent else { return -1 }
    return p.value
}
print(early(kid), early(nil), early(root))
func mutate(_ n: Node?) { n?.parent?.value += 1; n?.parent?.children[0].value *= 2; n?.parent?.parent?.value -= 1 }
mutate(kid); mutate(nil); mutate(root)
print(root.value, kid.value)
let r = kid.parent?.children.map { $0.value }.filter { $0 > 0 }.first
print(r ?? -1)
print(kid.parent!.children[0].parent!.children.count, kid.parent.map { $0.children.count } ?? 0)
if let p = kid.parent?.children.first(where: { $0.value > 100 }) { print(p.value) } else { print("none") }
switch kid.parent?.parent { case .some(let p): print(p.value); case nil: print("nil") }
for c in kid.parent?.children ?? [] { print(c.parent?.value ?? 0) }
let f = kid.parent?.parent?.tick
print(f == nil)
let g = kid.parent?.children.first?.tick
print((try? g?()) ?? -3)
---
// optional chaining side effects
final class Item { var value = 0; var tags: [String] = []; var next: Item? }
var calls = 0
func current(_ ok: Bool) -> Item? { calls += 1; return ok ? shared : nil }
let shared = Item()
current(true)?.value = 5
current(false)?.value = 7
current(true)?.value += 2
current(true)?.tags.append("a")
current(true)?.next = Item()
current(true)?.next?.value = 9
print(shared.value, shared.tags, shared.next?.value ?? -1, calls)
func side(_ n: Int) -> Int { print("side", n); return n }
current(false)?.value = side(1)
current(true)?.value = side(2)
var d: [String: [Int]] = ["a": [1]]
d["a"]?.append(side(3))
d["b"]?.append(side(4))
d["a"]?[0] += 10
print(d, calls)
var queue = [Item(), Item()]
queue.popLast()?.value = 1
queue.first?.value = 2
print(queue.count, queue[0].value)
let r: Void? = current(false)?.tags.append("z")
print(r == nil, (current(true)?.value = 8) != nil)
if let _ = current(true)?.tags.append("q") { print("appended") }
---
struct P { var x = 1; var name = "a"; var list = [1, 2] }
var ps = [P(), P(x: 2)]
func f() -> Int {
    let a = ps[0].list[1] + ps[1].x
    let s = ps[0].name + ps[1].name
    let q = ps.map { $0.list }
    return a + s.count + q.count + ps[1].list[0]
}
print(f())
func g() -> () -> Int {
    var loc = [P(), P()]
    let h: () -> Int = { loc[0].x += 1; let z = loc[1].list[0]; let w = [loc[0].name]; return z + w.count + loc[0].list[1] }
    loc.append(P())
    return h
}
print(g()())
---
for n: UInt8 in 250...252 { print(n, type(of: n)) }
for x: Double in [1, 2.5] { print(x / 2) }
enum Move { case up, down(Int) }
for move: Move in [.up, .down(2)] where true { print(move) }
let numbers = [1, 2, 3]
for n: Any in numbers { print(n as? Int ?? 0) }
for n: Int? in numbers where n != 2 { print(n as Any) }
for (i, s): (Int, String) in [(1, "a"), (2, "b")] { print(i, s) }
