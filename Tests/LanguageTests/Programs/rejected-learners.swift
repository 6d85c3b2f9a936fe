let message = "hi"
print(mesage)
---
func area(width: Double, height: Double) -> Double { width * height }
print(area(widht: 2, height: 3))
---
func area(width: Double, height: Double) -> Double { width * height }
print(area(height: 2, width: 3))
---
func area(width: Double, height: Double) -> Double { width * height }
print(area(2, 3))
---
func sign(_ n: Int) -> String {
    if n > 0 { return "positive" }
    else if n < 0 { return "negative" }
}
---
func double(_ n: Int) -> Int {
    n * 2
    print("done")
}
---
let limit = 10
limit += 1
---
let names = ["a"]
names.append("b")
---
struct Point { let x: Int; var y: Int }
var p = Point(x: 1, y: 2)
p.x = 5
---
struct Counter {
    var n = 0
    func increment() { n += 1 }
}
---
struct Counter {
    var n = 0
    mutating func increment() { n += 1 }
}
let c = Counter()
c.increment()
---
let n: Int? = 5
print(n + 1)
---
let name: String? = "x"
print(name.count)
---
let text = "42"
let value: Int = Int(text)
---
func load() throws -> Int { 3 }
let x = load()
---
func load() throws -> Int { 3 }
func use() -> Int { try load() }
---
enum E: Error { case bad }
func f() { throw E.bad }
---
class Animal { var name: String }
---
class Animal { var name: String; init(name: String) { self.name = name } }
class Dog: Animal {
    var breed: String
    init(breed: String) {
        self.breed = breed
    }
}
---
class Animal { var name: String; init(name: String) { self.name = name } }
class Dog: Animal {
    var breed: String
    init(name: String, breed: String) {
        super.init(name: name)
        self.breed = breed
    }
}
---
protocol Shape { func area() -> Double; var name: String { get } }
struct Square: Shape {
    let side: Double
    func area() -> Double { side * side }
}
---
protocol Shape { func area() -> Double }
struct Square: Shape {
    let side: Int
    func area() -> Int { side * side }
}
---
class Base { func run() {} }
class Derived: Base { func run() {} }
---
class Base { func run() {} }
class Derived: Base { override func walk() {} }
---
final class Base {}
class Derived: Base {}
---
class Base { final func run() {} }
class Derived: Base { override func run() {} }
---
enum Color { case red, green, blue }
let c = Color.red
switch c {
case .red: print("r")
case .green: print("g")
}
---
enum Color { case red, green }
let c = Color.purple
---
enum Color { case red, green }
let c: Color = .red
if c == "red" { print("yes") }
---
let age = 20
switch age {
case 0..<18: print("minor")
case 18...64: print("adult")
}
---
let x = 5
if x = 5 { print("five") }
---
let x = 5
if x { print("truthy") }
---
var total = 0
for i in 0..<10 { total += i * 0.5 }
---
let a: Double = 3.5
let b: Int = 2
let c = a * b
---
let a = 3
let b: Double = a
---
let list = [1, 2, 3]
let first: String = list[0]
---
let list = [1, "two", 3.0]
---
var list: [Int] = []
list.append("one")
---
var scores = ["a": 1]
let s: Int = scores["a"]
---
let t = (1, "x")
print(t.2)
---
struct S { var a = 1 }
print(S().b)
---
struct S { private var secret = 1 }
print(S().secret)
---
func greet(_ name: String) { print(name) }
greet()
---
func greet(_ name: String) { print(name) }
greet("a", "b")
---
func swapTwo(_ a: inout Int, _ b: inout Int) { let t = a; a = b; b = t }
var x = 1, y = 2
swapTwo(x, y)
---
func addOne(_ n: Int) { n += 1 }
---
let add = { (a: Int, b: Int) -> Int in a + b }
print(add(a: 1, b: 2))
---
let squares = [1, 2, 3].map { n in }
let total: Int = squares.reduce(0, +)
---
var i = 0
while i < 3 { i++ }
---
for i in 3 { print(i) }
---
let x: Int
print(x)
---
func f(_ flag: Bool) -> Int {
    let x: Int
    if flag { x = 1 }
    return x
}
---
struct Vector { var x = 0.0, y = 0.0 }
let v = Vector(x: 1, y: 2) + Vector(x: 3, y: 4)
---
struct Vector { var x = 0.0 }
print(Vector(x: 1) == Vector(x: 1))
---
struct Key { var id: Int }
let d: [Key: String] = [:]
---
struct P { var n: Int }
let sorted = [P(n: 2), P(n: 1)].sorted()
---
func largest<T>(_ xs: [T]) -> T { xs.max()! }
---
func same<T>(_ a: T, _ b: T) -> Bool { a == b }
---
func pair<T>(_ a: T, _ b: T) -> [T] { [a, b] }
let p = pair(1, "a")
---
func first(_ s: String) -> Character { s[0] }
---
let s = "hello"
let c = s.charAt(0)
---
let nums = [3, 1, 2]
nums.sort()
---
guard let n = Int("5") else { print("no") }
print(n)
---
func f(_ s: String?) {
    guard let s else { print("none") }
    print(s)
}
---
do { let x = 1 }
print(x)
---
let x = 1
let x = 2
---
func f() -> Int { return "a" }
---
func f() { return 5 }
---
func f() -> (Int, String) { (1, 2) }
---
let f: (Int) -> Int = { "\($0)" }
---
let names = ["b", "a"]
let upper = names.map { $0.uppercase() }
---
class Node { var value: Int; var next: Node?; init(value: Int) { self.value = value } }
let n = Node(value: 1, next: nil)
---
class Node { var value = 0; var next: Node? }
let n = Node()
n.next.value = 3
---
struct List { var head: Int; var tail: List? }
---
enum Expr { case number(Int), add(Expr, Expr) }
---
enum Shape { case circle(radius: Double) }
let s = Shape.circle(2)
---
enum Shape { case circle(radius: Double), square(Double) }
let s = Shape.square(2)
switch s {
case .circle(let r): print(r)
case .square(let a, let b): print(a, b)
}
---
let x = 3
switch x {
case 1: print("one")
case 2:
default: print("many")
}
---
protocol P { init(n: Int) }
class C: P { init(n: Int) {} }
---
protocol Animal { var sound: String { get } }
let a = Animal()
---
struct Temperature {
    var celsius: Double
    var fahrenheit: Double { celsius * 9 / 5 + 32 }
}
var t = Temperature(celsius: 20)
t.fahrenheit = 80
---
struct S { static let n = 1 }
let s = S()
print(s.n)
---
struct S { let n = 1; static func show() { print(n) } }
---
class A { class func make() -> A { A() } }
let a = A.create()
---
import Foundation
let r = sqroot(2.0)
---
let d = 3.7
let i = d as Int
---
let a: Any = 3
let b = a + 1
---
let a: Any = "x"
let s: String = a as? String
---
extension Int { var isEven: Bool { self % 2 } }
---
let x = -5
print(x.abs())
---
print("a" + 1)
---
print("sum: " + 1 + 2)
---
let n = "5" * 2
---
let r = 1...5
print(r[2])
---
var s: Set = [1, 2]
s.append(3)
---
typealias Op = (Int, Int) -> Int
let op: Op = { $0 + $1 + $2 }
---
let op: (Int, Int) -> Int = { $0 }
---
func outer() {
    func inner() -> Int { 1 }
    let x: String = inner()
}
---
func compute() -> Int { 42 }
var unused = compute
unused = 3
---
let numbers = [1, 2, 3]
for (i, n) in numbers { print(i, n) }
---
let dict = ["a": 1]
for key, value in dict { print(key, value) }
---
struct Stack<T> { var items: [T] = []; mutating func push(_ x: T) { items.append(x) } }
var s = Stack<Int>()
s.push("a")
---
struct Stack<T> { var items: [T] = [] }
let s = Stack()
---
struct Pet { var name: String }
let pets = [Pet(name: "a")]
pets[0].name = "b"
---
struct A { var b: B }
struct B { var n: Int }
let a = A(b: B(n: "1"))
---
func f(x: Int, y: Int = 2) -> Int { x + y }
print(f(y: 3))
---
func f(x: Int) -> Int { x }
func f(x: Int) -> Int { x + 1 }
---
protocol Drawable { func draw() }
extension Drawable { func draw() { print("default") } }
struct Circle: Drawable {}
let shapes: [Drawable] = [Circle(), 3]
---
let result: Result<Int, Error> = .success("x")
---
enum MyError: Error { case a, b }
do {
    throw MyError.a
} catch MyError.a {
    print("a")
} catch MyError.c {
    print("c")
}
---
class Person { let name: String; init(name: String) { self.name = name } }
let p = Person(name: "A")
p.name = "B"
---
let value = readLine()
let n = Int(value)
---
let matrix = [[1, 2], [3, 4]]
let row: [Int] = matrix[0][1]
---
var x = 5
x = nil
---
var y: Int = nil
---
let t: (Int, Int) = (1, 2, 3)
---
let numbers = [1, 2, 3]
let evens = numbers.filter { $0 % 2 }
---
let doubled = [1, 2, 3].map { $0 * 2.5 }
let total: Int = doubled.reduce(0, +)
---
func apply(_ f: (Int) -> Int, to x: Int) -> Int { f(x) }
print(apply({ $0 > 1 }, to: 3))
---
func store(_ f: () -> Void) { saved = f }
var saved: () -> Void = {}
---
struct M { var d: [Double]; subscript(i: Int) -> Double { d[i] } }
var m = M(d: [1])
m[0] = 2
---
let x = 10
let y = x > 5 ? "big"
---
print("unterminated)
---
func f( {
}
---
let array = [1, 2, 3
print(array)
---
class A { func f() { print(self.g()) } }
---
let opt: Int? = 3
if opt > 2 { print("yes") }
---
let opt: Int? = 3
switch opt {
case .some(let n): print(n)
}
---
struct Config { var rate: Double, epochs: Int }
let c = Config(rate: 0.1)
---
let c = Int.random(in: 5)
---
let words = "a b".split(" ")
---
let joined = [1, 2].joined(separator: ",")
---
let m = max(1, 2.5, "3")
---
let m = min([1, 2])
---
let root: Int = sqrt(16.0)
---
let p = pow(2, 3) + 1
let i: Int = p
---
var a = [1, 2]
a.remove(1)
---
struct S: Equatable { var f: () -> Void }
---
enum Level: Int { case low = 1, high = "2" }
---
enum Level: Int { case low = 1, high = 1 }
---
struct S { lazy var x: Int = 3 }
let s = S()
print(s.x)
