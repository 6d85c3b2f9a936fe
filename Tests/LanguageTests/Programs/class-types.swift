class A { class var category: String { "a" }; var d: String { "\(type(of: self))" }; init(w: Int) {} }
class B: A { init(h: Bool = true) { super.init(w: 2) }
  override class var category: String { "b " + super.category } }
final class C: B { override var d: String { "C " + super.d } }
let all: [A] = [A(w: 1), B(), C(h: false)]
for v in all { print(v.d, type(of: v).category, v is B, type(of: v)) }
---
class A { init(w: Int) {} }
class B: A { init(h: Bool = true) { super.init(w: 2) } }
final class C: B { }
let all: [A] = [A(w: 1), B(), C(h: false)]
for v in all { print(v is B, type(of: v)) }
---
class A { init(w: Int) {} }
class B: A { init(h: Bool = true) { super.init(w: 2) } }
final class C: B { }
let all: [A] = [C(h: false), B(), C(h: false)]
for v in all { print(v is B, type(of: v)) }
---
class A { var d: String { "\(type(of: self))" }; init(w: Int) {} }
class B: A { init(h: Bool = true) { super.init(w: 2) } }
final class C: B { override var d: String { "C " + super.d } }
let a: A = C(h: false)
print(a is B, type(of: a))
---
class A { func d() {} ; init(w: Int) {} }
class B: A { init(h: Bool = true) { super.init(w: 2) } }
class C: B { override func d() { } }
let a: A = C(h: false)
print(a is B, type(of: a))
---
class A { func d() {} ; init(w: Int) {} }
class B: A { init(h: Bool = true) { super.init(w: 2) } }
class C: B { override func d() { } }
print(C(h: false) is C)
let a: A = C(h: false)
print(a is B, type(of: a))
