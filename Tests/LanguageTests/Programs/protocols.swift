protocol Shape { var area: Double { get }; var name: String { get }; func scaled(by k: Double) -> Self }
extension Shape { func describe() -> String { "\(name) of area \(area)" }; var isLarge: Bool { area > 10 } }
struct Square: Shape { var side: Double; var area: Double { side * side }; let name = "square"; func scaled(by k: Double) -> Square { Square(side: side * k) } }
struct Rect: Shape { var w, h: Double; var area: Double { w * h }; var name: String { "rect" }; func scaled(by k: Double) -> Rect { Rect(w: w * k, h: h * k) }; func describe() -> String { "own" } }
let shapes: [any Shape] = [Square(side: 2), Rect(w: 2, h: 6)]
for s in shapes { print(s.describe(), s.isLarge) }
print(Rect(w: 1, h: 1).describe(), shapes.map { $0.area }.reduce(0, +))
func double<S: Shape>(_ s: S) -> S { s.scaled(by: 2) }
print(double(Square(side: 1)).side, double(Rect(w: 1, h: 2)).h)
---
protocol Greeter { func name() -> String; func greet() -> String }
extension Greeter { func greet() -> String { "Hello, \(name())" }; func shout() -> String { greet().uppercased() } }
struct A: Greeter { func name() -> String { "A" } }
struct B: Greeter { func name() -> String { "B" }; func greet() -> String { "Hi, B" } }
let gs: [any Greeter] = [A(), B()]
for g in gs { print(g.greet(), g.shout()) }
---
protocol Counter { var count: Int { get set }; mutating func increment() }
extension Counter { mutating func increment() { count += 1 } }
struct C: Counter { var count = 0 }
struct D: Counter { var count = 10; mutating func increment() { count += 5 } }
var cs: [any Counter] = [C(), D()]
for i in cs.indices { cs[i].increment(); cs[i].count += 1 }
print(cs.map { $0.count })
func bump<T: Counter>(_ c: inout T) { c.increment(); c.increment() }
var c = C()
bump(&c)
print(c.count)
---
protocol Container { associatedtype Item; var count: Int { get }; mutating func append(_ x: Item); subscript(i: Int) -> Item { get } }
struct IntStack: Container { var items: [Int] = []; var count: Int { items.count }; mutating func append(_ x: Int) { items.append(x) }; subscript(i: Int) -> Int { items[i] } }
struct List<T>: Container { var items: [T] = []; var count: Int { items.count }; mutating func append(_ x: T) { items.append(x) }; subscript(i: Int) -> T { items[i] } }
func all<C: Container>(_ c: C) -> [C.Item] { var r: [C.Item] = []; for i in 0..<c.count { r.append(c[i]) }; return r }
func same<A: Container, B: Container>(_ a: A, _ b: B) -> Bool where A.Item == B.Item, A.Item: Equatable {
    if a.count != b.count { return false }
    for i in 0..<a.count { if a[i] != b[i] { return false } }
    return true
}
var a = IntStack(); a.append(1); a.append(2)
var b = List<Int>(); b.append(1); b.append(2)
print(all(a), all(b), same(a, b))
---
protocol Describable { func describe() -> String }
extension Int: Describable { func describe() -> String { "int \(self)" } }
extension String: Describable { func describe() -> String { "string \(self)" } }
extension Array: Describable where Element: Describable { func describe() -> String { "[" + map { $0.describe() }.joined(separator: ",") + "]" } }
extension Optional: Describable where Wrapped: Describable { func describe() -> String { map { "some " + $0.describe() } ?? "none" } }
print([1, 2].describe(), "a".describe(), Optional(3).describe())
let ds: [any Describable] = [1, "a", [1, 2]]
for d in ds { print(d.describe()) }
func show<T: Describable>(_ x: T) { print(x.describe()) }
show(3)
show([["a"]])
show(ds[1])
---
protocol Named { var name: String { get } }
protocol Aged { var age: Int { get } }
struct Person: Named, Aged { var name: String; var age: Int }
func wish(_ p: any Named & Aged) -> String { "Happy birthday \(p.name), \(p.age)" }
print(wish(Person(name: "Ann", age: 3)))
func longest<T: Named & Aged>(_ a: T, _ b: T) -> T { a.age > b.age ? a : b }
print(longest(Person(name: "a", age: 1), Person(name: "b", age: 2)).name)
typealias Both = Named & Aged
let x: any Both = Person(name: "z", age: 9)
print(x.name, x.age)
---
protocol Base { func id() -> Int }
protocol Derived: Base { func label() -> String }
extension Derived { func label() -> String { "#\(id())" } }
struct S: Derived { func id() -> Int { 7 } }
let d: any Derived = S()
let b: any Base = d
print(d.label(), b.id(), b is any Derived, (b as? any Derived)?.label() ?? "no")
---
protocol Visitor { associatedtype Result; func visit(number: Int) -> Result; func visit(add a: Expr, _ b: Expr) -> Result }
indirect enum Expr {
    case number(Int), add(Expr, Expr)
    func accept<V: Visitor>(_ v: V) -> V.Result {
        switch self {
        case .number(let n): return v.visit(number: n)
        case .add(let a, let b): return v.visit(add: a, b)
        }
    }
}
struct Evaluator: Visitor { func visit(number: Int) -> Int { number }; func visit(add a: Expr, _ b: Expr) -> Int { a.accept(self) + b.accept(self) } }
struct Printer: Visitor { func visit(number: Int) -> String { "\(number)" }; func visit(add a: Expr, _ b: Expr) -> String { "(\(a.accept(self)) + \(b.accept(self)))" } }
let e = Expr.add(.number(1), .add(.number(2), .number(3)))
print(e.accept(Printer()), "=", e.accept(Evaluator()))
---
protocol Event { var name: String { get } }
struct Click: Event { let x: Int; var name: String { "click" } }
struct Key: Event { let code: Character; var name: String { "key" } }
final class Bus {
    private var handlers: [(any Event) -> Void] = []
    func on<E: Event>(_ type: E.Type, _ f: @escaping (E) -> Void) { handlers.append { if let e = $0 as? E { f(e) } } }
    func send(_ e: any Event) { for h in handlers { h(e) } }
}
let bus = Bus()
bus.on(Click.self) { print("clicked", $0.x) }
bus.on(Key.self) { print("typed", $0.code) }
bus.send(Click(x: 3))
bus.send(Key(code: "q"))
---
protocol Animal { func speak() -> String }
class Dog: Animal { func speak() -> String { "Woof" } }
final class Puppy: Dog { override func speak() -> String { "Yip" } }
struct Cat: Animal { func speak() -> String { "Meow" } }
let pets: [any Animal] = [Dog(), Puppy(), Cat()]
for p in pets { print(p.speak(), p is Dog) }
let found = pets.compactMap { $0 as? Cat }
print(found.count)
---
protocol Default { init(); static var label: String { get } }
struct One: Default { var x = 1; static let label = "one" }
final class Two: Default { var y = 2; init() {}; static var label: String { "two" } }
func make<T: Default>(_ type: T.Type) -> T { print(T.label); return T() }
print(make(One.self).x, make(Two.self).y)
---
protocol Ordered { func precedes(_ other: Self) -> Bool }
extension Int: Ordered { func precedes(_ other: Int) -> Bool { self < other } }
func sorted<T: Ordered>(_ xs: [T]) -> [T] { xs.sorted { $0.precedes($1) } }
print(sorted([3, 1, 2]))
---
struct AnyShape { private let _area: () -> Double; init<S: HasArea>(_ s: S) { _area = { s.area } }; var area: Double { _area() } }
protocol HasArea { var area: Double { get } }
struct Sq: HasArea { var side: Double; var area: Double { side * side } }
struct Ci: HasArea { var area: Double { 3 } }
let erased = [AnyShape(Sq(side: 2)), AnyShape(Ci())]
print(erased.map { $0.area })
---
func label(_ x: some CustomStringConvertible) -> String { "<\(x)>" }
print(label(3), label("a"))
protocol P { func f() -> Int }
struct X: P { func f() -> Int { 1 } }
func make() -> some P { X() }
print(make().f())
struct Holder { var inner: some P { X() } }
print(Holder().inner.f())
func sumAll(_ xs: some Collection<Int>) -> Int { xs.reduce(0, +) }
print(sumAll([1, 2, 3]))
---
protocol Store<Value> { associatedtype Value; mutating func put(_ v: Value); func get() -> Value? }
struct Last<T>: Store { var v: T?; mutating func put(_ x: T) { v = x }; func get() -> T? { v } }
struct First<T>: Store { var v: T?; mutating func put(_ x: T) { if v == nil { v = x } }; func get() -> T? { v } }
var stores: [any Store<Int>] = [Last<Int>(), First<Int>()]
for i in stores.indices { stores[i].put(1); stores[i].put(2) }
print(stores.map { $0.get() ?? 0 })
func drain<S: Store>(_ s: S) -> S.Value? { s.get() }
print(drain(Last(v: "x")) ?? "")
---
protocol Stateful: AnyObject { var state: Int { get set } }
final class Machine: Stateful { var state = 0 }
func advance(_ s: any Stateful) { s.state += 1 }
let m = Machine()
advance(m); advance(m)
print(m.state)
---
protocol Logger { func log(_ s: String) }
protocol Delegate: AnyObject { func didFinish(_ n: Int) }
struct Console: Logger { var prefix = ">"; func log(_ s: String) { print(prefix, s) } }
class Task { weak var delegate: (any Delegate)?; let logger: any Logger; init(logger: any Logger) { self.logger = logger }; func run() { logger.log("run"); delegate?.didFinish(3) } }
class Owner: Delegate { func didFinish(_ n: Int) { print("finished", n) } }
let owner = Owner(); let task = Task(logger: Console())
task.delegate = owner
task.run()
---
let values: [Any] = [1, "two", 3.0, [4]]
protocol Tagged { var tag: String { get } }
extension Int: Tagged { var tag: String { "Int" } }
extension String: Tagged { var tag: String { "String" } }
for v in values {
    if let t = v as? any Tagged { print(t.tag) } else { print("untagged") }
}
switch values[0] {
case let t as any Tagged: print("tagged", t.tag)
default: print("no")
}
---
protocol Monoid { static var empty: Self { get }; static func <> (a: Self, b: Self) -> Self }
infix operator <>: AdditionPrecedence
extension Int: Monoid { static var empty: Int { 0 }; static func <> (a: Int, b: Int) -> Int { a + b } }
extension String: Monoid { static var empty: String { "" }; static func <> (a: String, b: String) -> String { a + b } }
func concat<M: Monoid>(_ xs: [M]) -> M { xs.reduce(M.empty, <>) }
print(concat([1, 2, 3]), concat(["a", "b"]))
---
protocol Item: Identifiable { var title: String { get } }
struct Book: Item { let id: Int; let title: String }
func find<T: Item>(_ id: T.ID, in xs: [T]) -> T? { xs.first { $0.id == id } }
print(find(2, in: [Book(id: 1, title: "a"), Book(id: 2, title: "b")])?.title ?? "none")
---
enum Suit: String, CaseIterable { case hearts, spades }
func names<T: CaseIterable & RawRepresentable>(_ t: T.Type) -> [String] where T.RawValue == String { T.allCases.map { $0.rawValue } }
print(names(Suit.self))
---
protocol Plugin { var id: String { get }; func run(_ x: Int) -> Int }
struct Doubler: Plugin { let id = "double"; func run(_ x: Int) -> Int { x * 2 } }
struct Adder: Plugin { let id = "add"; let n: Int; func run(_ x: Int) -> Int { x + n } }
var registry: [String: any Plugin] = [:]
for p in [Doubler(), Adder(n: 3)] as [any Plugin] { registry[p.id] = p }
print(registry["double"]?.run(4) ?? 0, registry["add"]?.run(4) ?? 0, registry["x"] == nil)
let chain: [any Plugin] = [Doubler(), Adder(n: 1)]
print(chain.reduce(5) { $1.run($0) })
