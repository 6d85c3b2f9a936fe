class A { var f: () -> Void; init(f: () -> Void) { self.f = f } }
---
func g(f: () -> Void) -> () -> Void { return f }
---
func g(f: () -> Void) -> () -> Void { f }
---
var hs: [() -> Void] = []
func g(f: () -> Void) { hs.append(f) }
---
func e(_ f: @escaping () -> Void) {}
func g(f: () -> Void) { e(f) }
---
func e(_ f: @escaping () -> Void) {}
func g(f: () -> Void) { e { f() } }
---
func e(_ f: @escaping () -> Void) {}
func g(_ x: inout Int) { e { x += 1 } }
---
func e(_ f: @escaping () -> Void) {}
struct S { var x = 1; mutating func m() { e { x += 1 } } }
---
class C { var x = 1; func m() -> () -> Int { { x } } }
---
class C { var x = 1; func n() {}; func m() { let f = { n() }; f() } }
---
class C { var x = 1; func e(_ f: @escaping () -> Void) {}; func m() { e { x += 1 } } }
---
class C { var x = 1; func m() -> () -> Void { { [weak self] in print(self.x) } } }
---
var x = 1
swap(&x, &x)
---
var a = [1, 2]
swap(&a[0], &a[1])
---
struct S { var a = 1, b = 2; mutating func f(_ x: inout Int) {} }
var s = S()
s.f(&s.a)
---
func f(_ g: (Int) -> Int) {}
f { x, y in x }
---
let f: (Int) -> Int = { 3 }
---
func f(_ x: Int) -> Int { return x }
let g: (String) -> Int = f
---
let f = { (x: Int) -> String in x }
---
func f() throws -> Int { 1 }
let xs = [1, 2].map { _ in try f() }
---
func f(_ g: () -> Void) throws {}
f { }
---
func f(_ x: @autoclosure () -> Int) {}
f({ 3 })
---
func f(x: inout Int) {}
let y = 3
f(x: &y)
---
func f(x: inout Int) {}
f(x: 3)
---
func f(x: inout Int) {}
var y = 3
f(x: y)
---
let c = { [y] in print(y) }
---
func outer() { inner(); func inner() { print(v) }; let v = 1 }
---
func f() -> Int { defer { return 1 }; return 2 }
---
func rethrower(_ f: () throws -> Void) rethrows { throw E() }
struct E: Error {}
---
struct P { var lazy: Int { 1 }; lazy let x = 1 }
---
struct P { lazy var x: Int }
---
struct P { lazy var x = 1 }
let p = P()
print(p.x)
---
struct S { var x: Int { get { 1 } } }
var s = S()
s.x = 2
---
struct S { private var x = 1 }
let s = S()
print(s.x)
---
struct S { private(set) var x = 1 }
var s = S()
s.x = 3
---
struct S { private var x = 1; var y = 2 }
let s = S(x: 1, y: 2)
---
struct S { static let n = 1; func f() -> Int { n } }
---
struct S { let n = 1; static func f() -> Int { n } }
---
struct S { func f() {}; static func g() { f() } }
---
enum E { case a; var x = 1 }
---
enum E: Int { case a = 1, b = 1 }
---
enum E: String { case a = 1 }
---
enum E { case a }
let e: E = .c
---
var area: Int { 3 }
area = 4
---
var v: Int { set { } }
---
let v = 1 { didSet {} }
---
struct Outer { struct Inner {} }
let i = Inner()
---
struct Outer { struct Inner {} }
let i: Outer.Foo = 1
---
enum E: CaseIterable { case a(Int) }
---
class C { static func f() {} }
C().f()
---
struct S { func f() { x = 1 }; var x = 0 }
---
struct S { subscript(i: Int) -> Int { i } }
var s = S()
s[0] = 1
---
struct S { var x: Int { didSet { } } }
let s = S(x: 1)
s.x = 4
