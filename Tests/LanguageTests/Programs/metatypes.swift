class A { required init() {}; class var kind: String { "A" }; static func fixed() -> Int { 1 } ; func name() -> String { "\(type(of: self))" } }
class B: A { override class var kind: String { "B" } }
let types: [A.Type] = [A.self, B.self]
for t in types { print(t.kind, t.init().name(), t.fixed()) }
print(A().name(), B().name())
let b: A = B()
print(type(of: b), type(of: b).kind, type(of: b) == B.self, type(of: b) == A.self)
---
protocol Service { init(); static var key: String { get } ; func run() -> String }
final class Container {
    private var factories: [ObjectIdentifier: () -> Any] = [:]
    func register<T>(_ type: T.Type, _ make: @escaping () -> T) { factories[ObjectIdentifier(type)] = make }
    func resolve<T>(_ type: T.Type) -> T? { factories[ObjectIdentifier(type)]?() as? T }
    func callAsFunction<T>(_ type: T.Type = T.self) -> T { resolve(type)! }
}
struct Mail: Service { static let key = "mail"; func run() -> String { "sent" } }
let c = Container()
c.register(Mail.self) { Mail() }
c.register(Int.self) { 42 }
print(c.resolve(Mail.self)?.run() ?? "-", c.resolve(Int.self) ?? 0, c.resolve(String.self) ?? "none")
let m: Mail = c()
print(m.run())
---
func describe<T>(_ x: T) -> String { "\(T.self) \(type(of: x))" }
print(describe(1), describe("a"), describe([1.5]), describe(nil as Int?), describe((1, "a")))
func sizeName<T>(of type: T.Type) -> String { String(describing: type) }
print(sizeName(of: [String: Int].self), sizeName(of: Set<Int>.self))
print([Int.self] as [Any.Type], ["k": String.self])
struct Outer { struct Inner {} }
print(Outer.Inner.self, Outer.Inner(), type(of: Outer.Inner()))
let anys: [Any] = [1, "two", 3.0, [4], Outer()]
for a in anys { print(type(of: a)) }
enum E { case a }
print(type(of: E.a), E.self == type(of: E.a))
---
protocol Shape { static var sides: Int { get }; static func make() -> Self; func area() -> Double }
struct Sq: Shape { static let sides = 4; static func make() -> Sq { Sq() }; func area() -> Double { 1 } }
struct Tri: Shape { static let sides = 3; static func make() -> Tri { Tri() }; func area() -> Double { 0.5 } }
let all: [any Shape.Type] = [Sq.self, Tri.self]
for t in all { print(t.sides, t.make().area(), t) }
print(all.map { $0.sides }.reduce(0, +))
func total<S: Shape>(_ t: S.Type) -> Int { t.sides * 2 }
print(total(Sq.self))
let s: any Shape = Tri()
print(type(of: s).sides, type(of: s))
extension Shape { var title: String { "\(Self.self) with \(Self.sides) sides" } }
print(Sq().title, s.title)
---
class Animal { var n: String; required init(_ n: String) { self.n = n }; func hi() -> String { "\(Self.self) \(n)" } }
class Dog: Animal {}
let k: Animal.Type = Dog.self
print(k.init("rex").hi())
let registry: [String: Animal.Type] = ["dog": Dog.self, "animal": Animal.self]
print(registry["dog"]!.init("a").hi(), registry["animal"]!.init("b").hi(), registry["cat"] == nil)
print(k is Dog.Type)
---
let x: Any.Type = Int.self
print(x == Int.self, x != String.self, x)
switch x { case is Int.Type: print("int"); default: print("other") }
func isInt(_ t: Any.Type) -> Bool { t == Int.self }
print(isInt(Int.self), isInt(Double.self))
