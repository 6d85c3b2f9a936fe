let x: Int = "a"
---
let y = 3
y = 4
---
print(undefinedName)
---
let n = 3
print(n * 1.5)
---
func f(a: Int) {}
f(1)
---
func f(a: Int) {}
f(b: 1)
---
func f() -> Int { "a" }
---
var a = [1, 2]
a.append("x")
---
let s = "a" + 1
---
struct P { var x: Int }
let p = P(x: 1)
p.x = 2
---
struct P { var x: Int }
print(P(x: 1).y)
---
if 1 { print("x") }
---
let o: Int? = 3
print(o + 1)
---
struct S { func g(_ x: Int) -> Int { if x > 0 { return 1 } } }
---
enum E { case a, b }
let e = E.a
switch e { case .a: print("a") }
---
let z: Double = "1.5"
---
var q: Int
print(q)
---
let f: (Int) -> Int = { $0 + "a" }
---
func h() throws {}
h()
---
let t = (1, 2)
print(t.2)
---
for i in 5 { print(i) }
---
let r = [5 + "x"]
---
let a = [1, 2, 3]
let b: [String] = a
---
class C { let v: Int; init() {} }
---
break
