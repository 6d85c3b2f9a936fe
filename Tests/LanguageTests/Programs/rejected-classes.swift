class A {}
class B: A { override func f() {} }
---
class A { func f() {} }
class B: A { func f() {} }
---
class A { var x = 1 }
class B: A { var x = 2 }
---
class A { var x = 1 }
class B: A { override var x = 2 }
---
class A { var x: Int { 1 } }
class B: A { var x: Int { 2 } }
---
class A { final func f() {} }
class B: A { override func f() {} }
---
class A { final var x: Int { 1 } }
class B: A { override var x: Int { 2 } }
---
final class A {}
class B: A {}
---
class A { init(x: Int) {} }
class B: A { override init(y: Int) { super.init(x: y) } }
---
class A { init(x: Int) {} }
class B: A { init(x: Int) { super.init(x: x) } }
---
class A { required init(x: Int) {} }
class B: A { init() { super.init(x: 1) } }
print(B().self)
---
class A { var x: Int; init(x: Int) { self.x = x } }
class B: A { var y: Int; init(y: Int) { super.init(x: 1); self.y = y } }
---
class A { var x: Int; init(x: Int) { self.x = x } }
class B: A { var y: Int; init(y: Int) { self.y = y } }
---
class A { var x: Int; init(x: Int) { self.x = x } }
class B: A { var y: Int; init(y: Int) { self.y = y; x = 3; super.init(x: 1) } }
---
class A { var x: Int; init(x: Int) { self.x = x } }
class B: A { var y: Int; init(y: Int) { self.y = y; f(); super.init(x: 1) }; func f() {} }
---
class A { var x: Int; var y: Int; init(x: Int) { print(y); self.x = x; y = 1 } }
---
struct A { var x: Int; var y: Int; init(x: Int) { print(y); self.x = x; y = 1 } }
---
struct A { var x: Int; var y: Int; init(x: Int) { f(); self.x = x; y = 1 }; func f() {} }
---
class A { var x: Int; init(x: Int) { self.x = x }; init() { self.init(x: 1) } }
---
class A { var x: Int; init(x: Int) { self.x = x }; convenience init() { self.x = 1 } }
---
class A { var x: Int; init(x: Int) { self.x = x } }
class B: A { convenience init() { super.init(x: 1) } }
---
struct A { var x: Int; convenience init() { self.init(x: 1) } }
---
class A { var x: Int }
---
class A { let x: Int; init(_ x: Int) { self.x = x }; func f() { x = 2 } }
---
class A { func f() -> Int { 1 } }
class B: A { override func f() -> String { "" } }
---
class A { func f(_ x: Int) {} }
class B: A { override func f(_ x: String) {} }
---
class A {}; class B: A {}
let a: A = B()
let b: B = a
---
class A {}; class B: A {}
let a: A = B()
let b = a as B
---
class A {}; class C {}
let c: C = A()
---
class A { static func f() {} }
class B: A { override static func f() {} }
---
class A: B {}
class B: A {}
---
struct S: A {}
class A {}
---
class A { init(x: Int) {} }
class B: A { init() { } }
---
class A { init(x: Int) {} }
class B: A { var z: Int }
let b = B(x: 1)
---
class A { init(x: Int) {} }
class B: A { init(z: Int) { super.init(x: z) } }
let b = B(x: 1)
---
class A { func f() {} }
struct S { func g() { super.f() } }
---
class A { deinit { } }
let a = A()
a.deinit()
---
struct A { deinit {} }
---
class A { weak var x: Int? }
---
class A {}
class B { weak var x: A = A() }
---
class A { subscript(i: Int) -> Int { i } }
class B: A { subscript(i: Int) -> Int { 2 * i } }
---
class A { private func f() {} }
let a = A()
class B: A { func f() {} }
a.f()
---
let x = super.f()
---
class A { required init() {} }
class B: A { override init() {} }
---
class A { var name: String; init(name: String) { self.name = name } }
class B: A { func f() {} }
let b = B()
---
class A { func f() {} }
class B: A { override func f() { super.g() } }
---
class A: Equatable { var x = 1 }
---
class A { var x: Int { get { 1 } set {} } }
class B: A { override var x: Int { get { 2 } } }
---
class A { mutating func f() {} }
---
class Animal {}
class Dog: Animal { func bark() {} }
let a: Animal = Dog()
a.bark()
---
class P { var x: Int; init?(x: Int) { if x < 0 { return nil }; self.x = x } }
let p: P = P(x: 1)
