var log: [String] = []
func note<T>(_ name: String, _ value: T) -> T { log.append(name); return value }
func flush(_ title: String) { print(title, log.joined(separator: " ")); log = [] }
final class Box { var n = 0; var list = [1, 2, 3]; var next: Box?; var map = ["a": 1]; subscript(i: Int) -> Int { get { log.append("get"); return list[i] } set { log.append("set"); list[i] = newValue } } }
struct Pair { var a = 1, b = [1, 2]; var c: Box? = nil; mutating func bump() -> Int { a += 1; return a } }
let box = Box()
box.next = Box()
func b() -> Box { note("b", box) }
func i(_ n: Int = 0) -> Int { note("i", n) }
func maybe(_ n: Int?) -> Int? { note("maybe", n) }
var arr = [1, 2, 3], pairs = [Pair(), Pair()], dict = ["a": [1]], nested = [[1, 2], [3]]
arr[i()] += 1; flush("array +=")
arr[i(1)] = arr[i(2)] + i(5); flush("array =")
b().n += i(2); flush("object +=")
b().list[i()] += 1; flush("object list +=")
b().list.append(i(4)); flush("object append")
b()[i()] += 1; flush("object subscript")
b().next?.n += i(3); flush("chain +=")
b().next?.list[i()] = i(9); flush("chain list")
box.map["a"]? += i(1); flush("chain dictionary")
pairs[i()].a += 1; flush("struct +=")
print(pairs[i()].bump()); flush("mutating")
pairs[i()].b[i(1)] *= 2; flush("nested *=")
dict["a", default: []].append(i()); flush("default append")
dict[note("k", "b"), default: [note("d", 7)]].append(8); flush("default")
dict["a"]?.append(note("v", 5)); flush("optional append")
nested[i()][i(1)] += i(3); flush("nested array")
swap(&arr[i(0)], &nested[i(1)][i(0)]); flush("swap")
(arr[0], arr[1]) = (note("x", 7), note("y", 8)); flush("tuple")
print(arr, nested, dict.sorted { $0.key < $1.key }, pairs.map(\.a), pairs[0].b, box.n, box.list, box.next!.n, box.next!.list, box.map)
---
var log: [String] = []
func note<T>(_ name: String, _ value: T) -> T { log.append(name); return value }
func flush(_ title: String) { print(title, log.joined(separator: " ")); log = [] }
func maybe(_ n: Int?) -> Int? { note("m", n) }
func yes(_ v: Bool) -> Bool { note("y", v) }
enum E { case a(Int), b }
func e(_ x: E) -> E { note("e", x) }
if maybe(1) == nil {} ; flush("== nil")
if maybe(nil) != nil {} ; flush("!= nil")
print(maybe(1) == nil, maybe(2) != nil, nil == maybe(3)); flush("values")
if maybe(1) == 1, maybe(nil) == nil, maybe(2) != 3 {} ; flush("conditions")
print(maybe(1) ?? maybe(2) ?? 3, maybe(nil) ?? maybe(2) ?? 3); flush("??")
print(maybe(5)!, maybe(4).map { $0 + 1 } as Any); flush("!")
print((maybe(3) as Any) is Int); flush("is")
if case let x? = maybe(2), x > 1 { print(x) }; flush("if case")
if case .a(let n) = e(.a(3)) { print(n) }; flush("enum")
guard let g = maybe(7), yes(g > 1) else { fatalError() }
flush("guard")
switch e(.b) { case .a(1), .b: print("1 or b"); case .a: print("a") }
flush("switch")
switch maybe(5) { case nil: print("nil"); case 5?: print("five"); case let x?: print(x) }
flush("switch optional")
switch (yes(true), maybe(nil)) { case (true, nil): print("tn"); case (_, let x): print(x as Any) }
flush("switch tuple")
print(yes(true) && yes(false) || yes(true), !yes(false), yes(true) ? maybe(1)! : maybe(2)!); flush("logic")
for k in 0..<maybe(2)! { _ = k } ; flush("for range")
for _ in note("seq", [1, 2]) where yes(true) {} ; flush("for where")
print((maybe(1)!...maybe(3)!).contains(maybe(2)!), 1...3 ~= maybe(2)!); flush("ranges")
print("\(maybe(1)!) \(yes(true))"); flush("interpolation")
enum Bad: Error { case n(Int) }
func thrower(_ n: Int) throws -> Int { if note("t", n) > 2 { throw Bad.n(n) }; return n }
print((try? thrower(1)) == nil, (try? thrower(3)) == nil, (try? thrower(3)) ?? 0); flush("try?")
func defaults(_ a: Int = maybe(1)!, _ c: @autoclosure () -> Int) -> Int { a > 5 ? c() : a }
print(defaults(1, maybe(9)!), defaults(9, maybe(8)!)) ; flush("defaults")
var x: Int? = maybe(1)
x? += maybe(2)!
x! *= maybe(3)!
flush("optional +=")
print(x as Any, maybe(1) == maybe(1), maybe(nil) == maybe(2)); flush("optional ==")
var words = ["a": 1]
if words.updateValue(note("v", 2), forKey: note("k", "a")) != nil { print("was there") }; flush("update")
while let w = words.popFirst() { print(w) }
var set: Set = [1, 2]
print(set.insert(note("s", 3)).inserted, set.remove(note("r", 1)) != nil, set.update(with: 2) == nil, set.sorted()); flush("set")
var it = [1, 2, 3].makeIterator()
if it.next() == nil || it.next() == nil { print("short") }
print(it.next() ?? 0)
---
var i = 0
func next() -> Int { i += 1; print("next", i); return i }
var a = [0, 0, 0, 0, 0]
(a[next()], a[next()]) = (next(), next())
print(a)
a.indices.forEach { _ in }
(a[0], a[1]) = (a[1], a[0])
print(a)
---
var d = ["a": [1]]
func key(_ s: String = "a") -> String { print("key", s); return s }
d[key()]?.append(2)
d[key("b")]?.append(2)
d[key()]?[0] += 5
d[key()]![0] += 5
d[key(), default: []].append(4)
print(d)
---
class Node { var items: [String: [Int]] = ["x": [1]]; var next: Node?; var n = 1 }
func node() -> Node { print("node"); return shared }
func key(_ s: String) -> String { print("key", s); return s }
let shared = Node()
shared.next = Node()
node().items[key("x")]?.append(2)
node().next?.items[key("x")]?.append(3)
node().next?.next?.items[key("x")]?.append(3)
node().next?.n += 1
print(shared.items, shared.next!.items, shared.next!.n)
struct S { var inner: [String: [String: Int]] = ["a": ["b": 1]] }
var s: S? = S()
s?.inner[key("a")]?[key("b")]? += 1
s?.inner[key("z")]?[key("b")]? += 1
s?.inner[key("a")]?[key("c")] = 7
print(s!.inner["a"]!.sorted { $0.key < $1.key })
var (p, q) = (1, 2)
(p, q) = (q, p)
var t = (x: 1, y: [1])
(t.x, t.y[t.x - 1]) = (5, 6)
print(p, q, t)
