let x = 1
x = 2
print(x)
---
let x = 1
x += 2
print(x)
---
let list = [1]
list.append(2)
print(list)
---
let list = [1, 2]
list[0] = 5
print(list)
---
let d = ["a": 1]
d["b"] = 2
print(d)
---
let s = "a"
s += "b"
print(s)
---
struct P { let x: Int }
var p = P(x: 1)
p.x = 2
---
struct P { var x: Int }
let p = P(x: 1)
p.x += 1
---
struct P { var x = 0; func up() { x += 1 } }
var p = P()
p.up()
---
struct P { var x = 0; func set(_ v: Int) { self.x = v } }
var p = P()
p.set(3)
---
struct P { var x = 0; mutating func up() { x += 1 } }
let p = P()
p.up()
---
struct P { var items: [Int] = []; func add(_ v: Int) { items.append(v) } }
var p = P()
p.add(1)
---
class C { let x = 1 }
let c = C()
c.x = 2
---
class C { var x = 1 }
let c = C()
c.x = 2
c = C()
---
func f(_ list: [Int]) { list.append(1) }
f([])
---
func f(n: Int) { n = 5 }
f(n: 1)
---
for i in 0..<3 { i += 1 }
---
for v in [1, 2] { v = 3 }
---
struct S { var double: Int { 2 } }
var s = S()
s.double = 3
---
struct S { private(set) var x = 1; static let limit = 5 }
S.limit = 6
---
enum E { case a; var n: Int { 1 } }
var e = E.a
e.n = 2
---
let t = (1, 2)
t.0 = 5
---
5 = 6
---
func f() -> Int { 1 }
f() = 2
---
func list() -> [Int] { [1] }
list().append(2)
---
func list() -> [Int] { [1] }
list()[0] = 2
---
let a = [[1]]
a[0][0] = 2
---
struct Inner { var v = 1 }
struct Outer { let inner = Inner() }
var o = Outer()
o.inner.v = 2
---
struct Account { var balance = 0
    mutating func deposit(_ n: Int) { balance += n } }
let accounts = [Account()]
accounts[0].deposit(5)
---
struct Account { var balance = 0 }
let accounts = ["a": Account()]
for account in accounts.values { account.balance += 1 }
---
if let x = Int("5") { x += 1; print(x) }
---
let f = { (x: Int) in x += 1 }
f(1)
---
var total = 0
[1, 2].forEach { total = total + $0; $0 = 1 }
---
struct S { static func make() -> S { S() } ; var x = 1 ; static func reset() { x = 0 } }
S.reset()
---
let s = "abc"
s.count = 4
---
var a = [1]
a.count = 4
---
"abc" += "d"
---
var x = 1
x + 1 = 3
---
func f(_ x: inout Int) {}
f(&1)
---
func f(_ x: inout Int) {}
struct P { let v = 1 }
var p = P()
f(&p.v)
---
func f(_ x: inout [Int]) {}
f(&[1])
---
let point: (x: Int, y: Int)
point.x = 1
print(point)
---
struct Matrix { subscript(i: Int) -> Int { i } }
var m = Matrix()
m[0] = 1
---
struct M { var v = [1]; subscript(i: Int) -> Int { get { v[i] } set { v[i] = newValue } } }
let m = M()
m[0] = 1
---
switch (1, 2) { case (let a, _): a = 3; print(a) }
---
guard let n = Int("5") else { fatalError() }
n = 6
---
struct S { let id: Int; init(id: Int) { self.id = id; self.id = 5 } }
print(S(id: 1))
---
class A { let n: Int; init() { n = 1; n = 2 } }
print(A().n)
