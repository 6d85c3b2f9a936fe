func greet(name: String) { print("Hi \(name)") }
greet("Ann")
---
func greet(_ name: String) { print("Hi \(name)") }
greet(name: "Ann")
---
func greet(name: String, age: Int) { print(name, age) }
greet(age: 3, name: "Ann")
---
func greet(name: String, age: Int) { print(name, age) }
greet(name: "Ann")
---
func greet(name: String, age: Int) { print(name, age) }
greet("Ann", 3)
---
func greet(name: String) { print(name) }
greet(name: "Ann", age: 3)
---
func greet(name: String) { print(name) }
greet()
---
func add(_ a: Int, _ b: Int) -> Int { a + b }
print(add(1))
---
func add(_ a: Int, _ b: Int) -> Int { a + b }
print(add(1, 2, 3))
---
func add(_ a: Int, _ b: Int) -> Int { a + b }
print(add(a: 1, b: 2))
---
func hello() { print("hello") }
hello(1)
---
func move(from start: Int, to end: Int) { print(start, end) }
move(start: 1, end: 2)
---
func move(from start: Int, to end: Int) { print(start, end) }
move(from: 1, end: 2)
---
func repeatText(_ text: String, times: Int = 2) { print(text, times) }
repeatText("a", 3)
---
func repeatText(_ text: String, times: Int = 2) { print(text, times) }
repeatText(times: 3, "a")
---
struct Point { var x: Int; var y: Int }
let p = Point(1, 2)
print(p)
---
struct Point { var x: Int; var y: Int }
let p = Point(x: 1)
print(p)
---
struct Point { var x: Int; var y: Int }
let p = Point()
print(p)
---
struct Point { var x: Int; var y: Int }
let p = Point(y: 1, x: 2)
print(p)
---
struct Point { var x: Int; var y: Int }
let p = Point(x: 1, y: 2, z: 3)
print(p)
---
struct Point { var x: Int; var y: Int }
let p = Point(x: "1", y: 2)
print(p)
---
class Account { var balance: Double; init(balance: Double) { self.balance = balance } }
let a = Account()
print(a.balance)
---
class Account { var balance: Double; init(balance: Double) { self.balance = balance } }
let a = Account(100)
print(a.balance)
---
class Account { var balance: Double; init(balance: Double) { self.balance = balance } }
let a = Account(amount: 100)
print(a.balance)
---
class Account { var balance: Double; init(balance: Double) { self.balance = balance } }
let a = Account(balance: "100")
print(a.balance)
---
enum Shape { case circle(radius: Double), square(Double) }
let s = Shape.circle(2)
print(s)
---
enum Shape { case circle(radius: Double), square(Double) }
let s = Shape.square(side: 2)
print(s)
---
enum Shape { case circle(radius: Double), square(Double) }
let s = Shape.square("2")
print(s)
---
enum Shape { case circle(Double), point }
let s = Shape.point(1)
print(s)
---
func swapTwo(_ a: inout Int, _ b: inout Int) { let t = a; a = b; b = t }
var x = 1, y = 2
swapTwo(x, y)
print(x, y)
---
func double(_ a: inout Int) { a *= 2 }
let x = 1
double(&x)
print(x)
---
func double(_ a: inout Int) { a *= 2 }
double(&5)
---
func double(_ a: Int) -> Int { a * 2 }
var x = 1
print(double(&x))
---
func double(_ a: Int) { a *= 2 }
double(3)
---
let name = "Ann"
print(name())
---
let n = 5
n(3)
---
struct P { var x = 1 }
let p = P()
print(p(3))
---
struct P { var x = 1 }
let p = P()
print(p[0])
---
let n = 5
print(n[0])
---
struct Person { var name: String; func greet() -> String { "Hi" } }
let p = Person(name: "A")
print(p.greet)
let s: String = p.greet
---
func f(_ x: Int) -> Int { x }
let r = f
print(r(x: 1))
---
let add = { (a: Int, b: Int) in a + b }
print(add(1))
---
let add = { (a: Int, b: Int) in a + b }
print(add(a: 1, b: 2))
---
let add: (Int, Int) -> Int = { $0 + $1 + $2 }
print(add(1, 2))
---
func apply(_ f: (Int) -> Int) -> Int { f(2) }
print(apply { x, y in x + y })
---
func apply(_ f: (Int) -> Int) -> Int { f(2) }
print(apply { "a" })
---
func apply(_ f: (Int) -> Int) -> Int { f(2) }
print(apply(3))
---
func apply(_ f: (Int) -> Int) -> Int { f(2) }
func g(_ s: String) -> Int { 1 }
print(apply(g))
---
func apply(_ f: () -> Void) { f() }
apply { return 5 }
---
var a = [3, 1]
a.sort(by: >, 1)
---
var a = [3, 1]
a.remove(1)
---
var a = [3, 1]
a.insert(5)
---
var a = [3, 1]
a.insert(5, 0)
---
var a = [3, 1]
a.append()
---
var a = [3, 1]
a.append(1, 2)
---
let a = [3, 1]
print(a.contains { $0 })
---
let s = "a,b"
print(s.split(","))
---
let s = "abc"
print(s.contains(1))
---
print("a" "b")
---
let x = Int(text: "5")
print(x)
---
let x = Int("5", "6")
print(x)
---
let s = String(5.0, 3)
print(s)
---
let a = Array(repeating: 0, 5)
print(a)
---
let a = Array(count: 5, repeating: 0)
print(a)
---
let a = [Int](repeating: "a", count: 5)
print(a)
---
for (i, v) in [1, 2, 3] { print(i, v) }
---
let d = ["a": 1]
for k, v in d { print(k, v) }
---
let (a, b) = (1, 2, 3)
print(a, b)
---
let (a, b) = 5
print(a, b)
---
struct Vec { var x: Int }
let v = Vec(x: 1) + Vec(x: 2)
print(v)
---
struct Vec { var x: Int }
print(Vec(x: 1) == Vec(x: 1))
---
struct Vec { var x: Int }
let s: Set<Vec> = [Vec(x: 1)]
print(s.count)
---
struct Vec { var x: Int }
print([Vec(x: 2), Vec(x: 1)].sorted())
---
struct Vec { var x: Int }
print([Vec(x: 2)].contains(Vec(x: 2)))
---
struct Vec { var x: Int }
let d = [Vec(x: 1): "a"]
print(d)
---
print(1, 2, separator: 3)
---
print(1, sep: ",")
