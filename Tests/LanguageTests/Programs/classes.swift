class Animal { let name: String; init(name: String) { self.name = name }; func sound() -> String { "..." }; func describe() -> String { "\(name) says \(sound())" } }
class Dog: Animal { override func sound() -> String { "Woof" } }
class Puppy: Dog { override init(name: String) { super.init(name: "little " + name) }; override func sound() -> String { super.sound().lowercased() + "!" } }
let animals: [Animal] = [Animal(name: "It"), Dog(name: "Rex"), Puppy(name: "Bo")]
for a in animals { print(a.describe()) }
print(animals[1] is Dog, animals[0] is Dog, animals[2] is Dog, (animals[2] as? Puppy)?.name ?? "none", animals[1] as? Puppy == nil)
let d = animals[1] as! Dog
print(d.sound(), d === animals[1], d !== animals[0])
let up = Puppy(name: "x") as Animal
print(up.sound())
---
class Shape { var area: Double { 0 }; var name: String { "shape" }; func info() -> String { "\(name) with area \(area)" } }
class Square: Shape { var side: Double; init(side: Double) { self.side = side; super.init() }; override var area: Double { side * side }; override var name: String { "square" } }
class Circle: Shape { let r: Double; init(r: Double) { self.r = r }; override var area: Double { 3 * r * r }; override var name: String { "circle, no " + super.name } }
let shapes = [Square(side: 2), Circle(r: 1), Shape()]
for s in shapes { print(s.info()) }
print(shapes.map { $0.area }.reduce(0, +))
---
class Vehicle { var speed = 0.0; var description: String { "at \(speed)" }; func noise() {} }
class Car: Vehicle { var gear = 1; override var description: String { super.description + " in gear \(gear)" } }
class Auto: Car { override var speed: Double { didSet { gear = Int(speed / 10) + 1; print("old", oldValue) } } }
let a = Auto(); a.speed = 35; print(a.description)
let v: Vehicle = a
v.speed = 60; print(v.description, a.gear)
v.speed += 5
print(a.speed)
---
class A { init() { print("A.init") }; convenience init(x: Int) { print("A.conv", x); self.init() } }
class B: A { var y = 5; override init() { print("B.init start"); super.init(); print("B.init end", y) } }
class C: B { let z = 7 }
let b = B(x: 3)
let c = C(x: 4)
print(b.y, c.y, c.z, c is B)
---
class Person { let name: String; var age: Int; init(name: String, age: Int) { self.name = name; self.age = age }; convenience init?(text: String) { let p = text.split(separator: ","); guard p.count == 2, let a = Int(p[1]) else { return nil }; self.init(name: String(p[0]), age: a) }; func birthday() { age += 1 } }
class Student: Person { var school: String; init(name: String, age: Int, school: String) { self.school = school; super.init(name: name, age: age) }; override func birthday() { super.birthday(); print("party at", school) } }
if let p = Person(text: "Ann,33") { p.birthday(); print(p.name, p.age) }
print(Person(text: "bad") == nil)
let s = Student(name: "Bob", age: 20, school: "MIT"); s.birthday(); print(s.age)
---
class Stack { private var items: [Int] = []; var count: Int { items.count }; func push(_ x: Int) { items.append(x) }; func pop() -> Int? { items.popLast() } }
class Counting: Stack { private(set) var pushes = 0; override func push(_ x: Int) { pushes += 1; super.push(x) } }
let s = Counting(); s.push(1); s.push(2); print(s.pop()!, s.count, s.pushes)
---
class Base { subscript(i: Int) -> Int { get { i } set { print("base set", i, newValue) } } }
class Derived: Base { override subscript(i: Int) -> Int { get { super[i] * 10 } set { super[i] = newValue + 1 } } }
let b: Base = Derived()
print(b[4]); b[2] = 7; b[3] += 1
---
class Node { let v: Int; var next: Node?; weak var prev: Node?; init(_ v: Int) { self.v = v }; deinit { print("bye", v) } }
func make() { let a = Node(1); let b = Node(2); a.next = b; b.prev = a; print(b.prev?.v ?? -1) }
make()
var n: Node? = Node(5)
weak var w = n
print(w?.v ?? 0)
n = nil
print(w == nil)
---
class Parent { var child: Child?; deinit { print("parent gone") } }
class Child { unowned let parent: Parent; init(_ p: Parent) { parent = p }; deinit { print("child gone") } }
var p: Parent? = Parent()
p!.child = Child(p!)
print(p!.child!.parent === p!)
p = nil
print("end")
---
class Shape: CustomStringConvertible { var description: String { "Shape(\(kind))" }; var kind: String { "?" } }
class Sq: Shape { override var kind: String { "sq" } }
let xs: [Shape] = [Shape(), Sq()]
print(xs, xs[1], "\(xs[0])")
class Plain { var x = 1 }
class SubPlain: Plain {}
print(SubPlain(), [Plain()], Optional(SubPlain()) as Any)
---
class A { func f(_ x: Int = 3) -> Int { x } }
class B: A { override func f(_ x: Int = 4) -> Int { x * 2 } }
let a: A = B()
print(a.f(), B().f(), a.f(10))
---
class Expr { func eval() -> Int { fatalError("abstract") } }
class Num: Expr { let n: Int; init(_ n: Int) { self.n = n }; override func eval() -> Int { n } }
class Add: Expr { let l, r: Expr; init(_ l: Expr, _ r: Expr) { self.l = l; self.r = r }; override func eval() -> Int { l.eval() + r.eval() } }
print(Add(Num(2), Add(Num(3), Num(4))).eval())
---
class Account { private(set) var balance: Double = 0; func deposit(_ x: Double) throws { guard x > 0 else { throw E.bad }; balance += x } ; enum E: Error { case bad } }
class Savings: Account { var rate = 0.1; override func deposit(_ x: Double) throws { try super.deposit(x * (1 + rate)) } }
let acc: Account = Savings()
do { try acc.deposit(100); try acc.deposit(-1) } catch Account.E.bad { print("bad") } catch { print("other") }
print(acc.balance)
---
class Animal { class var kingdom: String { "animalia" }; class func make() -> String { "an animal" }; static var count = 0; init() { Animal.count += 1 } }
class Cat: Animal { override class var kingdom: String { "cats" }; override class func make() -> String { "a cat; " + super.make() } }
print(Animal.kingdom, Cat.kingdom, Cat.make(), Animal.make()); _ = Cat(); _ = Animal(); print(Cat.count)
---
class Logger { var lines: [String] = []; func log(_ s: String) { lines.append(s) }; }
final class PrefixLogger: Logger { let prefix: String; init(prefix: String) { self.prefix = prefix; super.init() }; override func log(_ s: String) { super.log(prefix + s) } }
func use(_ l: Logger) { l.log("a"); l.log("b") }
let p = PrefixLogger(prefix: "> "); use(p); print(p.lines)
---
class A { var x: Int; required init(x: Int) { self.x = x } }
class B: A { var y: Int; required init(x: Int) { y = x * 2; super.init(x: x) } }
let b = B(x: 4); print(b.x, b.y)
---
class Opt { let f: Int; init?(_ x: Int) { if x < 0 { return nil }; f = x } }
class SubOpt: Opt { override init?(_ x: Int) { if x > 100 { return nil }; super.init(x) } }
print(Opt(-1) == nil, Opt(1)!.f, SubOpt(5)!.f, SubOpt(-5) == nil, SubOpt(500) == nil)
---
let x: Any = { class Q { var v = 3 }; class R: Q {}; return R() as Q }()
print(x is Int)
class P {}; class Q: P {}
let anys: [Any] = [P(), Q(), 3, "s"]
for a in anys { switch a { case let q as Q: print("Q", q === q); case is P: print("P"); case let i as Int: print(i); default: print("other") } }
let ps: [P] = [P(), Q()]
let qs = ps.compactMap { $0 as? Q }
print(qs.count, ps.filter { $0 is Q }.count)
if let qq = ps as? [Q] { print(qq.count) } else { print("not all") }
---
class F { let n: String; init(_ n: String) { self.n = n }; deinit { print("F", n) } }
class A { let fa = F("fa"); let fa2 = F("fa2"); init() { print("A init") }; deinit { print("A deinit") } }
class B: A { let fb = F("fb"); override init() { super.init(); print("B init") }; deinit { print("B deinit") } }
func locals() { let a = F("1"); let b = F("2"); print("in", a.n, b.n) }
func test() {
  do { let b = B(); _ = b }
  print("--")
  locals()
  print("--")
  var x = F("x"); x = F("y"); print("assigned", x.n)
  x = F("z")
  print("-- temp"); _ = F("temp"); print("after")
  print(F("arg").n)
  let arr = [F("a0"), F("a1")]
  print(arr.count)
  var o: F? = F("opt"); o = nil; print("nil done", o == nil)
  func inner(_ f: F) { print("inner", f.n) }
  inner(F("passed")); print("after passed")
  if true { let q = F("scoped"); print(q.n) }
  for i in 0..<2 { let f = F("loop\(i)"); print("body", f.n) }
  print("end")
}
test()
struct E: Error {}
class T { let f = F("tf"); var g: F; init(_ fail: Int) throws { print("start"); if fail == 1 { throw E() }; g = F("tg"); if fail == 2 { throw E() } ; print("done") }; deinit { print("T deinit") } }
class U: T { let h = F("uh"); override init(_ fail: Int) throws { try super.init(fail); if fail == 3 { throw E() } }; deinit { print("U deinit") } }
for i in 0...3 { print("T", i); do { _ = try T(i) } catch { print("caught") } ; print("U", i); do { _ = try U(i) } catch { print("caught") } }
class Opt { let f = F("of"); init?(_ ok: Bool) { if !ok { return nil } }; deinit { print("Opt deinit") } }
_ = Opt(true); _ = Opt(false)
print("x")
