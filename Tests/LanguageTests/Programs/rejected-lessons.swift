struct Student {
    let name: String
    var grades: [Double]
    var average: Double {
        grades.reduce(0, +) / grades.count
    }
}
let s = Student(name: "Ann", grades: [1, 2])
print(s.average)
---
struct Matrix {
    let rows: Int, columns: Int
    var grid: [Double]
    func set(_ v: Double, row: Int, column: Int) {
        grid[row * columns + column] = v
    }
}
var m = Matrix(rows: 2, columns: 2, grid: [0, 0, 0, 0])
m.set(1, row: 0, column: 0)
---
class Layer {
    let inputs: Int
    let outputs: Int
    init(inputs: Int, outputs: Int) {
        self.inputs = inputs
    }
}
let l = Layer(inputs: 2, outputs: 3)
---
class Animal {
    let name: String
    init(name: String) { self.name = name }
    func speak() -> String { "..." }
}
class Dog: Animal {
    func speak() -> String { "Woof" }
}
print(Dog(name: "Rex").speak())
---
class Animal {
    let name: String
    init(name: String) { self.name = name }
}
class Dog: Animal {
    let breed: String
    init(name: String, breed: String) {
        super.init(name: name)
        self.breed = breed
    }
}
---
class Animal { func speak() {} }
class Dog: Animal {
    override func speek() { print("Woof") }
}
---
enum Activation { case relu, sigmoid, tanh }
func apply(_ a: Activation, _ x: Double) -> Double {
    switch a {
    case .relu: return max(0, x)
    case .sigmoid: return 1 / (1 + exp(-x))
    }
}
---
enum Activation { case relu, sigmoid }
let a = Activation.softmax
print(a)
---
enum Activation { case relu, sigmoid }
func name(_ a: Activation) -> String {
    switch a {
    case .relu: return "relu"
    case .sigmod: return "sigmoid"
    }
}
---
protocol Layer {
    func forward(_ x: [Double]) -> [Double]
    var name: String { get }
}
struct ReLU: Layer {
    func forward(_ x: [Double]) -> [Double] { x.map { max(0, $0) } }
}
print(ReLU().forward([-1, 2]))
---
protocol Layer {
    func forward(_ x: [Double]) -> [Double]
}
struct Scale: Layer {
    func forward(x: [Double]) -> [Double] { x.map { 2 * $0 } }
}
---
func loadRow(_ s: String) throws -> [Double] {
    try s.split(separator: ",").map { guard let d = Double($0) else { throw ParseError.bad }; return d }
}
enum ParseError: Error { case bad }
let row = loadRow("1,2,3")
print(row)
---
enum ParseError: Error { case bad(String) }
func parse(_ s: String) -> Int {
    guard let n = Int(s) else { throw ParseError.bad(s) }
    return n
}
print(parse("3"))
---
enum ParseError: Error { case bad(String) }
func parse(_ s: String) throws -> Int {
    guard let n = Int(s) else { throw ParseError.bad }
    return n
}
---
let weights: [String: Double] = ["a": 0.5]
let w = weights["a"] * 2
print(w)
---
let weights = ["a": 0.5]
let w: Double = weights["a"]
print(w)
---
let values = [1, 2, 3]
let mean = Double(values.reduce(0, +)) / values.count
print(mean)
---
let values = [1.5, 2, 3]
for i in 0..<values.count {
    values[i] *= 2
}
---
let values = [1.5, 2, 3]
for v in values {
    v *= 2
}
print(values)
---
var weights = [0.1, 0.2]
for (i, w) in weights.enumerated {
    print(i, w)
}
---
var weights = [0.1, 0.2]
let doubled = weights.map { w in
    let d = w * 2
    print(d)
}
let total: Double = doubled.reduce(0, +)
---
func dot(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0
    for i in 0..<a.count {
        sum += a[i] * b[i]
    }
    return sum
}
---
func softmax(_ x: [Double]) -> [Double] {
    let exps = x.map { exp($0) }
    let sum = exps.reduce(0, +)
    exps.map { $0 / sum }
}
---
func argmax(_ x: [Double]) -> Int {
    return x.firstIndex(of: x.max())
}
print(argmax([1, 3, 2]))
---
func argmax(_ x: [Double]) -> Int {
    let best = x.indices.max { x[$0] < x[$1] }
    return best
}
---
struct Dense {
    var weight: [[Double]]
    var bias: [Double]
}
let d = Dense(weights: [[1]], bias: [0])
---
struct Dense {
    var weight: [[Double]]
    var bias: [Double]
}
let d = Dense(weight: [[1]])
---
struct Dense {
    var weight: [[Double]]
    var bias: [Double]
}
let d = Dense(bias: [0], weight: [[1]])
---
struct Dense {
    private var weight: [Double] = [1]
    var count: Int { weight.count }
}
var d = Dense()
d.weight.append(3)
print(d.count)
---
func train(epochs: Int, learningRate: Double) { print(epochs, learningRate) }
train(epochs: 10, learningrate: 0.1)
---
func train(epochs: Int, learningRate: Double) { print(epochs, learningRate) }
train(10, 0.1)
---
func train(epochs: Int, learningRate: Double) { print(epochs, learningRate) }
train(epochs: 10.5, learningRate: 0.1)
---
func train(epochs: Int, learningRate: Double = 0.1) { print(epochs, learningRate) }
train(learningRate: 0.2)
---
func split(_ x: [Int], ratio: Double) -> ([Int], [Int]) {
    let n = x.count * ratio
    return (Array(x[..<n]), Array(x[n...]))
}
---
func minMax(_ x: [Int]) -> (min: Int, max: Int)? {
    guard let a = x.min(), let b = x.max() else { return nil }
    return (a, b)
}
let r = minMax([1, 2])
print(r.min, r.max)
---
func minMax(_ x: [Int]) -> (min: Int, max: Int) { (x[0], x[1]) }
let r = minMax([1, 2])
print(r.minimum)
---
let text = "hello"
print(text[0])
---
let text = "hello"
let first: String = text.first!
print(first)
---
var text = "hello"
text[text.startIndex] = "J"
---
let number = "42"
if number == 42 { print("yes") }
---
let n: Int = "42"
print(n)
---
let n = Int("42")
print(n + 1)
---
let age = 20
let message = age > 18 ? "adult" : 0
print(message)
---
var count = 0
if count = 0 { print("zero") }
---
let x = 3
if x { print("yes") }
---
let items = ["a", "b"]
if items.count { print("some") }
---
var stack = [Int]()
stack.push(3)
---
var set: Set<Int> = [1, 2]
set.append(3)
---
var d = [String: Int]()
d["a"] += 1
---
var d = ["a": 1]
d.append("b", 2)
---
func f(_ x: inout Int) { x += 1 }
var n = 1
f(n)
---
func f(_ x: inout Int) { x += 1 }
let n = 1
f(&n)
---
func f(_ x: Int) { x += 1 }
---
struct Counter {
    var n = 0
    mutating func increment() { n += 1 }
}
let c = Counter()
c.increment()
---
struct Counter {
    static var total = 0
    func add() { total += 1 }
}
---
class Node {
    var value: Int
    var next: Node?
    init(_ value: Int) { self.value = value }
}
let head = Node(1)
head.next = Node(2)
print(head.next.value)
---
class Node<T> {
    var value: T
    init(value: T) { self.value = value }
}
let n = Node<String>(value: 3)
---
func largest<T>(_ a: [T]) -> T? {
    var best = a.first
    for x in a where x > best! { best = x }
    return best
}
---
func printAll<T: CustomStringConvertible>(_ items: [T]) { items.forEach { print($0.description) } }
struct P { var x = 1 }
printAll([P()])
---
struct Point { var x: Int, y: Int }
let a = Point(x: 1, y: 2), b = Point(x: 1, y: 2)
print(a == b)
---
struct Point { var x: Int, y: Int }
let s: Set<Point> = [Point(x: 1, y: 2)]
---
struct Point { var x: Int, y: Int }
let points = [Point(x: 2, y: 1), Point(x: 1, y: 2)]
print(points.sorted())
---
struct Point { var x: Int, y: Int }
let p = Point(x: 1, y: 2)
p.x = 5
---
struct Point { var x: Int, y: Int }
let p = Point(1, 2)
---
let f: (Int) -> Int = { x, y in x + y }
print(f(1))
---
let f: (Int, Int) -> Int = { $0 + 1 }
print(f(1, 2))
---
let names = ["Ann", "Bob"]
let lengths = names.map { $0.lenght }
print(lengths)
---
let names = ["Ann", "Bob"]
let sorted = names.sorted(by: { $0.count > $1 })
print(sorted)
---
let names = ["Ann", "Bob"]
names.forEach { name in
    if name == "Ann" { break }
    print(name)
}
---
func half(_ n: Int) -> Int? {
    if n % 2 == 0 { return n / 2 }
}
---
func check(_ n: Int?) -> Int {
    guard let n = n else { print("none") }
    return n
}
---
func check(_ n: Int?) {
    if let n { print(n) }
    print(n + 1)
}
---
let x = 5
let x = 6
print(x)
---
func area(_ r: Double) -> Double { .pi * r * r }
func area(_ r: Double) -> Double { 3 * r * r }
---
for i in 1...3 { let sq = i * i }
print(sq)
---
while true {
    var i = 0
    i += 1
    if i > 3 { break }
}
print(i)
---
let total: Int
print(total)
---
let total: Int
if Bool.random() { total = 1 }
print(total)
---
import Foundation
let r = sqrt(16)
let n: Int = r
print(n)
---
let angle = 30
print(sin(angle))
---
let a: Float = 1.5
let b: Double = 2.5
print(a + b)
---
let a: [Int] = [1, "2", 3]
---
let pair = (1, "a")
let (x, y, z) = pair
---
enum Direction: Int { case up = 1, down = 1 }
---
enum Direction: String { case up, down }
let d: Direction = Direction(rawValue: "up")
---
enum Op { case add(Int, Int), neg(Int) }
func eval(_ o: Op) -> Int {
    switch o {
    case .add(let a): return a
    case .neg(let a): return -a
    }
}
---
switch 3 {
case 1: print("one")
case 2: print("two")
}
---
switch "a" {
case "a":
case "b": print("b")
default: break
}
---
let closure: () -> Int = {
    print("hi")
}
---
class A { private func secret() {} }
A().secret()
---
protocol P { func f() }
let p = P()
---
extension Int { var stored = 3 }
---
struct S { var next: S? }
---
final class A {}
class B: A {}
---
let v = [1, 2, 3].map(String).joined(",")
---
print("Value: \(value)")
---
let result = Math.sqrt(2)
---
let d = Double.parse("3")
---
var x: Int? = 3
x += 1
---
func gradient(_ f: (Double) -> Double, at x: Double) -> Double { (f(x + 1e-5) - f(x - 1e-5)) / 2e-5 }
print(gradient({ $0 * $0 }, 3))
---
func makeAdder(_ n: Int) -> (Int) -> Int {
    return { x in x + m }
}
---
var handlers: [() -> Void] = []
func add(_ h: () -> Void) { handlers.append(h) }
---
// Roman numerals both ways
extension Int {
    var roman: String {
        let table: [(Int, String)] = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
        var n = self, result = ""
        for (value, letters) in table {
            while n >= value {
                result += letters
                n -= value
            }
        }
        return result
    }
    init?(roman: String) {
        let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000]
        var total = 0, previous = 0
        for c in roman.uppercased().reversed() {
            guard let v = values[c] else { return nil }
            total += v < previous ? -v : v
            previous = max(previous, v)
        }
        self = total
    }
}
for year in [1990, 2008, 1666, 2024, 4] { print(year, year.roman, Int(roman: year.roman) == year) }
print(Int(roman: "abc") as Any, (1...10).map(\.roman))
---
struct Perceptron {
    var weights: [Double]
    func predict(_ x: [Double]) -> Int {
        let sum = zip(weights, x).map { $0 * $1 }.reduce(0, +)
        return sum > 0 ? 1 : "0"
    }
}
---
struct Perceptron {
    var weights: [Double]
    func update(_ x: [Double], by rate: Double) {
        for i in x.indices { weights[i] += rate * x[i] }
    }
}
---
final class Trainer {
    private let rate: Double
    init(rate: Double) { self.rate = rate }
}
let t = Trainer(rate: 0.1)
print(t.rate)
---
func loss(_ y: [Double], _ t: [Double]) -> Double {
    var sum = 0.0
    for (a, b) in zip(y, t) { sum += pow(a - b) }
    return sum
}
---
let xs = [1.0, 2.0]
let ys = xs.map { x -> Int in x * 2 }
---
let learningRate: Double = 0.1
for epoch in 0...10 step 2 { print(epoch) }
---
let matrix = [[1, 2], [3, 4]]
print(matrix[0, 1])
---
let names = ["a", "b"]
for (i, n) in names { print(i, n) }
---
var dict: [String: Int] = [:]
for key, value in dict { print(key, value) }
---
enum Layer { case dense(Int), relu }
let l = Layer.dense
print(l.units)
---
enum Layer { case dense(units: Int), relu }
let l: Layer = .dense(32)
---
enum Layer { case dense(units: Int), relu }
func f(_ l: Layer) -> Int {
    if case .dense(let u) = l { return u }
}
---
protocol Shape { var area: Double { get } }
struct Square: Shape { var side: Double; func area() -> Double { side * side } }
---
protocol Shape { func area() -> Double }
struct Square: Shape { var side: Double; func area() -> Int { 4 } }
---
protocol Shape { func area() -> Double }
let shapes: [Shape] = [1, 2]
---
class Base { func run() {} }
class Sub: Base { override func run(_ n: Int) {} }
---
class Base { final func run() {} }
class Sub: Base { override func run() {} }
---
class Base { var x: Int { 1 } }
class Sub: Base { var x: Int { 2 } }
---
class Base { init(n: Int) {} }
class Sub: Base { init() {} }
---
class Base { init(n: Int) {} }
let s = Base()
---
struct S { let a: Int; init() {} }
---
struct S { var a: Int; mutating func f() { self.b = 3 } }
---
func f(a: Int, b: Int) {}
f(b: 1, a: 2)
---
func f(_ a: Int, _ b: Int) {}
f(1)
---
func f(_ a: Int) {}
f(1, 2)
---
func f() -> Int { 1 }
let s: String = f()
---
func f() {}
let x = f() + 1
---
func f(x: Int...) -> Int { x.sum() }
---
let a = [1, 2, 3]
a.forEach { print($0) ; return $0 }
---
let a = [3, 1, 2]
let b = a.sorted { $0 > $1 }.first + 1
---
let s = "abc"
let n = s.count / 2.0
---
let s = "abc"
print(s + 1)
---
let c: Character = "ab"
---
let x: UInt8 = 256
---
let x = 5 / 0
---
var x = 10
x = "ten"
---
let f = { (x: Int) -> Int in return x * 2 }
print(f("3"))
---
guard let x = Int("3") else { print("no") }
print(x)
---
if let x = 5 { print(x) }
---
let x: Int? = nil
switch x {
case .some(let v): print(v)
}
---
let t = (1, 2)
if t == (1, 2, 3) { print("no") }
---
struct Stack<T> { var items: [T] = []; mutating func push(_ t: T) { items.append(t) } }
var s = Stack<Int>()
s.push("a")
---
struct Stack<T> { var items: [T] = [] }
var s = Stack()
---
func swapTwo<T>(_ a: inout T, _ b: inout T) { (a, b) = (b, a) }
var x = 1, y = "a"
swapTwo(&x, &y)
---
func f<T: Numeric>(_ x: T) -> T { x / 2 }
---
func f<T>(_ x: T, _ y: T) -> Bool { x == y }
---
func risky() throws -> Int { 1 }
do { let x = risky(); print(x) } catch { print(error) }
---
enum E: Error { case a }
func f() throws { throw E.b }
---
defer { print("a") }
print(undefinedName)
---
let text = """
    hello
  world
    """
---
let a = 1
func g() { a = 2 }
---
class A { weak var b: Int? }
---
struct P: Hashable { var f: () -> Void }
---
var closure: (Int) -> Void = { print($0 + "a") }
---
let sum = [1, 2, 3].reduce(0) { $0 + Double($1) }
print(sum as Int)
---
extension Array { func second() -> Element { self[1] } }
print([1, 2].second)
let z: Int = [1, 2].second
---
import UIKit
---
for i in 10...1 { print(i) }
let x: Int = "a".count > 0 ? 1.5 : 2
---
let v = Double("3.5") ?? "0"
print(v * 2)
---
var optionalName: String? = "a"
print("Hello " + optionalName)
---
let numbers = [1, 2, 3]
numbers.append(contentsOf: [4])
print(numbers.length)
---
let numbers = [1, 2, 3]
print(numbers.lenght)
---
struct Config { var rate: Double = 0.1 }
let config = Config(rate: "0.1")
---
func mean(of values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
print(mean([1, 2]))
print(mean(of: [1, "2"]))
