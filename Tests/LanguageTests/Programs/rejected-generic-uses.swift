struct P { var name = ""; let id = 1 }
let k: KeyPath<P, Int> = \.name
---
struct P { var name = ""; let id = 1 }
var p = P()
p[keyPath: \.name] = 1
---
let t: Int.Type = String.self
---
let t = Int.self
print(t("3"))
---
struct P { var name = ""; let id = 1 }
let k: WritableKeyPath<P, Int> = \.id
---
struct P { var name = "" }
let p = P()
p[keyPath: \.name] = "x"
---
print(type(of: x))
---
struct A: OptionSet { let rawValue: Int; static let x = A(rawValue: 1) }
let a: A = [.y]
---
struct H: Hashable { var x: Int; func hash(into h: inout Hasher) { h.combine(y) } }
---
func f() throws(E) {}
---
enum E: Error { case a }
func f() throws(E) { throw .b }
---
prefix operator ~~
postfix func ~~ (x: Int) -> Int { x }
---
infix operator +++
infix operator +++
---
struct S: Hashable { let c: C }
class C {}
---
let r = Result<Int, Error>.success("x")
---
let r: Result<Int, Error> = .success(1)
print(r.get())
---
func f<T>(_ x: T.Type) -> T { x.init() }
---
let f: (Int) -> Int = \.foo
---
let k = \String.count
let n: String = "abc"[keyPath: k]
---
class A {}
let a = A()
print(a.hashValue)
---
func outer() { func g<T>(_ x: T) -> T { x + 1 }; print(g(1)) }
outer()
---
func outer() { func g<T: Comparable>(_ a: T, _ b: T) -> T { a < b ? a : b }; print(g(1, "a")) }
outer()
---
let s: Set<AnyObject> = []
---
var w: AnyObject = 5
---
#if DEBUG
let x = 1
#endif
print(x)
---
print(#line + "a")
---
struct St<E>: ExpressibleByArrayLiteral { var i: [E]; init(arrayLiteral e: E...) { i = e } }
let s: St<Int> = [1, "a"]
---
enum Q<T> { case a(T), b }
func f(_ q: Q<Bool>) -> Int { switch q { case .a(true): return 1; case .b: return 2 } }
---
func f<T>(_ x: T) -> T { x + 1 }
print(f(1))
---
func f<T>(_ a: T, _ b: T) -> Bool { a == b }
print(f(1, 2))
---
func big<T: Comparable>(_ a: T, _ b: T) -> T { a > b ? a : b }
print(big(1, "a"))
---
struct Stack<T> { var items: [T] = []; mutating func push(_ x: T) { items.append(x) } }
var s = Stack<Int>()
s.push("a")
---
struct Stack<T> { var items: [T] = []; func push(_ x: T) { items.append(x) } }
---
protocol P { func a(); func b() }
struct S: P { func a() {} }
---
protocol P { var x: Int { get set } }
struct S: P { let x = 1 }
---
protocol Shape { func area() -> Double }
let s = Shape()
---
protocol Container { associatedtype Item; func add(_ i: Item) }
func f(_ c: any Container) { c.add(1) }
---
struct S<T: Hashable> { var t: T }
struct N {}
let s = S(t: N())
---
struct S<T> { var t: T }
let a: S<Int> = S(t: "x")
---
class Node<T> { var value: T; init(_ v: T) { value = v } }
let n = Node<Int>("a")
---
func make<T>() -> T? { nil }
let x = make()
---
extension Array where Element: Numeric { func total() -> Element { reduce(0, +) } }
print(["a"].total())
---
protocol P { static func make() -> Self }
struct S: P { static func make() -> Int { 1 } }
---
protocol P {}
extension P { func hi() -> String { "hi" } }
struct S {}
print(S().hi())
---
enum E<T> { case a(T), b }
let e: E<Int> = .a("x")
---
enum E<T> { case a(T), b }
let e = E.b
---
func f<T: Equatable>(_ x: [T], _ y: T) -> Int? { x.firstIndex(of: y) }
struct S {}
print(f([S()], S()) ?? 0)
---
protocol Animal { func speak() -> String }
class Dog: Animal { func speak() { print("x") } }
---
protocol A { func f() }
protocol B: A { func g() }
struct S: B { func g() {} }
---
let k = \Person.nam
struct Person { var name = "" }
---
let t = Int
print(t)
---
class A { init(x: Int) {} }
let t: A.Type = A.self
let a = t.init(x: 1)
---
let r: Result<Int, String> = .success(1)
---
enum E: Error { case a }
let r: Result<Int, E> = .failure("x")
---
struct S: Hashable { var f: () -> Void }
---
struct S: Comparable { var x: Int }
print(S(x: 1) < S(x: 2))
---
func f() -> some Equatable { if Bool.random() { return 1 } else { return "a" } }
---
infix operator <>
print(1 <> 2)
---
typealias Pair<T> = (T, T)
let p: Pair<Int> = (1, "a")
---
func f<T>(_ x: T.Type) {}
f(3)
---
struct G<A, B> { var a: A; var b: B }
let g: G<Int> = G(a: 1, b: 2)
---
extension Int { func double() -> Int { self * 2 } }
print("a".double())
---
protocol P { init(x: Int) }
class C: P { init(x: Int) {} }
---
struct S { var x = 1 }
extension S { var y = 2 }
---
protocol P { var v: Int }
---
func swap2<T>(_ a: inout T, _ b: inout T) { let t = a; a = b; b = t }
var a = 1, b = "x"
swap2(&a, &b)
---
func f<T>(x: T) where T: Foo {}
---
let xs: [any Equatable] = [1, "a"]
print(xs[0] == xs[1])
---
func id<T>(_ x: T) -> T { x }
let f = id
---
protocol Q { associatedtype E; mutating func next() -> E? }
struct It: Q { var n = 0; mutating func next() -> Int { n } }
---
class A<T> { func f(_ x: T) {} }
let a: A<Int> = A<String>()
