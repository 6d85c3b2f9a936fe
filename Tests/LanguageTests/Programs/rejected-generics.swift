protocol P { func f() -> Int }
struct S: P {}
---
protocol P { var x: Int { get } }
class C: P {}
---
protocol P { func f(_ x: Int) -> String; var y: Int { get } }
struct S: P { func f(_ x: Int) -> Int { x } }
---
func f<T: Comparable>(_ x: T) -> T { x }
struct S {}
print(f(S()))
---
protocol P {}
func f<T: P>(_ x: T) {}
f(3)
---
func f<T>() -> T? { nil }
f()
---
func f<T>(_ a: T, _ b: T) -> T { a + b }
---
func f<T>(_ a: T) -> Bool { a == a }
---
struct Stack<T> { var items: [T] = [] }
let s: Stack = Stack()
---
struct Stack<T> { var items: [T] = [] }
var s = Stack<Int>()
s.items.append("a")
---
struct Pair<A, B> { var a: A; var b: B }
let p: Pair<Int> = Pair(a: 1, b: 2)
---
struct S { var x = 1 }
let s: S<Int> = S()
---
protocol P { func f() }
let p: any P = 3
---
protocol P { func f() }
struct S: P { func f() {} }
let p: any P = S()
p.g()
---
protocol P { func f() }
let p = P()
---
struct Box<T: Hashable> { var value: T }
struct S {}
let b = Box(value: S())
---
struct Box<T> { var value: T }
extension Box where T: Equatable { func same(_ o: Box) -> Bool { value == o.value } }
struct S {}
print(Box(value: S()).same(Box(value: S())))
---
protocol P { associatedtype A; func make() -> A }
struct S: P {}
---
func f<T: Sequence>(_ s: T) -> T.Index { fatalError() }
---
protocol P { mutating func f() }
struct S: P { mutating func f() {} }
let s: any P = S()
s.f()
---
protocol P { var x: Int { get } }
struct S: P { var x = 1 }
var p: any P = S()
p.x = 2
---
struct S<T> { static var shared = 0 }
---
extension Int { var stored = 1 }
---
protocol P { func f() }
extension P { func g() { h() } }
---
func f<T: Int>(_ x: T) {}
---
protocol P { func f() { print(1) } }
---
struct S: Undeclared {}
---
protocol A { func f() }
struct S: A { func f() {} }
func g(_ x: some A) -> Int { x.f() }
