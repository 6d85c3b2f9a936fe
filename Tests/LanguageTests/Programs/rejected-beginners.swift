func grade(for score: Int) -> String {
    if score >= 90 {
        return "A"
    } else if score >= 80 {
        return "B"
    }
}
print(grade(for: 95))
---
func square(_ x: Int) -> Int {
    print(x * x)
}
print(square(3))
---
let total = 10
total += 5
print(total)
---
let numbers = [3, 1, 2]
numbers.sort()
print(numbers)
---
let numbers = [3, 1, 2]
numbers.append(4)
---
let numbers = [3, 1, 2]
numbers[0] = 9
---
let ages = ["Ann": 3]
ages["Bob"] = 5
---
var name: String? = "Ann"
print(name.count)
---
var name: String? = "Ann"
let greeting: String = name
print(greeting)
---
let n: Int? = 5
let m = n * 2
print(m)
---
let a: Int? = 1, b: Int? = 2
print(a + b)
---
let text = "5"
let sum = text + 3
print(sum)
---
let age = 30
print("Age: " + age)
---
let x = 5
let y = 2.5
print(x * y)
---
let x = 5
let y: Double = x
print(y)
---
let d = 3.7
let i: Int = d
print(i)
---
let values = [1.5, 2.5]
let count = values.count
let mean = values.reduce(0, +) / count
print(mean)
---
enum Direction { case north, south, east, west }
let d = Direction.north
switch d {
case .north: print("up")
case .south: print("down")
}
---
let n = 5
switch n {
case 1: print("one")
case 2: print("two")
}
---
let s = "abc"
switch s {
case "abc": print("yes")
}
---
let pair = (true, false)
switch pair {
case (true, true): print(1)
case (false, _): print(2)
}
---
protocol Shape { func area() -> Double }
struct Square: Shape { var side: Double }
print(Square(side: 2))
---
protocol Named { var name: String { get } }
class Dog: Named { var title = "x" }
---
protocol Describable { func describe() -> String }
struct P: Describable { func describe() -> Int { 3 } }
---
struct Point { var x: Int, y: Int }
let a = Point(x: 1, y: 2), b = Point(x: 1, y: 2)
print(a == b)
---
struct Point { var x: Int, y: Int }
let set: Set<Point> = [Point(x: 1, y: 1)]
---
struct Card { var rank: Int }
let cards = [Card(rank: 3), Card(rank: 1)]
print(cards.sorted())
---
struct Card { var rank: Int }
let cards = [Card(rank: 3), Card(rank: 1)]
print(cards.max())
---
struct Card { var rank: Int }
let cards = [Card(rank: 3), Card(rank: 1)]
print(cards.contains(Card(rank: 3)))
---
struct Card { var rank: Int }
let cards = [Card(rank: 3)]
print(cards.firstIndex(of: Card(rank: 3)))
---
let x: Int
print(x)
---
var count: Int
count += 1
---
func f(_ flag: Bool) {
    let s: String
    if flag { s = "yes" }
    print(s)
}
f(true)
---
class Person {
    var name: String
    var age: Int
    init(name: String) { self.name = name }
}
---
class Person {
    var name: String
}
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
struct Stack {
    var items: [Int] = []
    func push(_ x: Int) { items.append(x) }
}
---
struct Temperature {
    let celsius: Double
}
var t = Temperature(celsius: 3)
t.celsius = 5
---
func swapTwo(_ a: inout Int, _ b: inout Int) { let t = a; a = b; b = t }
var x = 1, y = 2
swapTwo(x, y)
---
func addOne(_ n: inout Int) { n += 1 }
let x = 1
addOne(&x)
---
func addOne(_ n: inout Int) { n += 1 }
addOne(&5)
---
func addOne(n: Int) { n += 1 }
addOne(n: 5)
---
func risky() throws -> Int { 5 }
let x = risky()
---
func risky() throws -> Int { 5 }
func caller() -> Int { return try risky() }
---
enum E: Error { case bad }
func f() { throw E.bad }
---
func f() throws { throw "bad" }
---
enum E: Error { case a }
func g() throws { throw E.a }
func h() {
    do { try g() } catch E.a { print("a") }
}
---
let x = 5
let x = 6
---
func f() {}
func f() {}
---
struct A {}
struct A {}
---
struct Account { private var balance = 0.0 }
let a = Account()
print(a.balance)
---
class Account { private(set) var balance = 0.0 }
let a = Account()
a.balance = 5
---
struct Account { private func secret() {} }
Account().secret()
---
let counter = 3
print(countr)
---
func greet(name: String) {}
greet("Bob")
---
func greet(_ name: String) {}
greet(name: "Bob")
---
func power(base: Int, exponent: Int) -> Int { base }
power(exponent: 2, base: 3)
---
let c: Character = 'a'
---
let s: String = 'hello'
---
let s = "hello"
let c: Character = s.first
---
let s = "hello"
for c in s { if c == 'l' { print(c) } }
---
let a = [1, 2, 3]
print(a.size)
---
let a = [1, 2, 3]
a.push(4)
---
var a = [1, 2, 3]
a.append("four")
---
var a = [1, 2, 3]
a += 4
---
var a = []
a.append(1)
---
let d = [:]
---
let x = nil
---
var a: [Int] = [1, "two", 3]
---
let d = ["a": 1]
let n: Int = d["a"]
---
let d = ["a": 1]
let n = d["a"] + 1
---
var d = ["a": 1]
d["a"] += 1
---
for i in 0...5.0 { print(i) }
---
for (i, x) in [1, 2, 3] { print(i, x) }
---
for i = 0; i < 10; i++ { print(i) }
---
var i = 0
i++
---
if 5 { print("yes") }
---
let s = "x"
if s { print("yes") }
---
let x: Int? = 3
if x { print(x!) }
---
var x = 3
if x = 4 { print(x) }
---
while 1 { break }
---
let x = 3
if x == "3" { print("same") }
---
func f() -> Int { return "a" }
---
func f() { return 5 }
---
func f() -> String { return }
---
let add = { (a: Int, b: Int) -> Int in a + b }
print(add(1))
---
let add = { (a: Int, b: Int) -> Int in a + b }
print(add(a: 1, b: 2))
---
print([1, 2, 3].map { $0 + "a" })
---
print([1, 2, 3].map { $0 + $1 })
---
print([1, 2, 3].filter { $0 * 2 })
---
print([1, 2, 3].reduce(0) { $0 })
---
print([3, 1].sorted { $0 })
---
print(["b", "a"].sorted(by: { a in a < "b" }))
---
func apply(_ f: (Int) -> Int) -> Int { f(3) }
print(apply { "x" })
---
func apply(_ f: (Int) -> Int) -> Int { f(3) }
print(apply { a, b in a })
---
func twice(_ f: (Int) -> Int) -> (Int) -> Int { return { f(f($0)) } }
---
var handlers: [() -> Void] = []
func register(_ h: () -> Void) { handlers.append(h) }
---
class A { func f() {} }
class B: A { override func g() {} }
---
struct A {}
struct B: A {}
---
class A { var x: Int; init(x: Int) { self.x = x } }
class B: A { var y: Int; init(y: Int) { super.init(x: y); self.y = y } }
---
class A { init(x: Int) {} }
class B: A {}
let b = B()
---
enum Suit: String { case hearts, spades }
let s: Suit = "hearts"
---
enum Suit: String { case hearts, spades }
let s = Suit(rawValue: "hearts")
switch s { case .hearts: print(1); case .spades: print(2) }
---
enum Suit { case hearts, spades }
print(Suit.hearts.rawValue)
---
enum Suit { case hearts, spades }
for s in Suit.allCases { print(s) }
---
enum Suit { case hearts, spades }
print(Suit.diamonds)
---
enum Suit { case hearts, spades }
let s: Suit = .clubs
---
enum Shape { case circle(Double), square(side: Double) }
let s = Shape.circle
print(s)
let t: Shape = .square(2)
---
enum Shape { case circle(Double) }
let s = Shape.circle(1)
if s == .circle(1) { print("same") }
---
enum Shape { case circle(Double) }
let s = Shape.circle(1)
switch s { case .circle(let r, let q): print(r, q) }
---
enum Tree { case leaf, node(Tree, Tree) }
---
struct Node { var value: Int; var next: Node? }
---
func max2<T>(_ a: T, _ b: T) -> T { a > b ? a : b }
---
func same<T>(_ a: T, _ b: T) -> Bool { a == b }
---
func sum<T>(_ a: [T]) -> T { a.reduce(0, +) }
---
func show<T: CustomStringConvertible>(_ x: T) { print(x.description) }
struct P {}
show(P())
---
func largest<T: Comparable>(_ a: [T]) -> T? { a.max() }
struct P {}
print(largest([P()]))
---
func pair<T>(_ a: T, _ b: T) -> [T] { [a, b] }
print(pair(1, "a"))
---
struct Stack<T> { var items: [T] = [] }
var s = Stack()
---
struct Box<T> { var value: T }
let b: Box<Int> = Box(value: "a")
---
struct Box<T> { var value: T }
let b = Box<Int, String>(value: 1)
---
let a: Array<Int, Int> = []
---
let d: Dictionary<String> = [:]
---
protocol P { associatedtype Item; func first() -> Item? }
struct S: P {}
---
protocol Animal { func speak() }
let a = Animal()
---
protocol Animal { func speak() }
struct Dog: Animal { func speak() {} ; func fetch() {} }
let a: any Animal = Dog()
a.fetch()
---
class Animal {}
class Dog: Animal { func bark() {} }
let a: Animal = Dog()
let d: Dog = a
---
class Animal {}
class Dog: Animal { func bark() {} }
let a: Animal = Dog()
let d: Dog = a as? Dog
---
class Animal {}
class Dog: Animal { func bark() {} }
let a: Animal = Dog()
let d = a as Dog
---
let x: Any = 5
print(x + 1)
---
let x: Any = "a"
print(x.count)
---
let a: [Any] = [1, "a"]
let n: Int = a[0]
---
let n = 5 as String
---
let x = 5
x.foo()
---
let x = 5
print(x.bar)
---
let f = Foo()
---
var x: Strng = "a"
---
func f(x: integer) {}
---
let t = (a: 1, b: 2)
print(t.c)
---
let (a, b) = (1, 2, 3)
---
let (a, b) = 5
---
var t = (1, "a")
t.0 = "b"
---
let x: Int = 5.0
---
let x: UInt = -1
---
let x: UInt8 = 256
---
let x: Int8 = -129
---
let big = 9223372036854775808
---
print(Int8.max + 1)
---
let a: Int8 = 5
let b: Int = a
---
let a: Int32 = 5
let b: Int = 6
print(a + b)
---
let a: Float = 1.5
let b: Double = 2
print(a + b)
---
let u: UInt = 3
let i = 2
print(u - i)
---
let x = 7 % 2.0
---
let d = 7.5
print(d % 2)
---
let x = 5 / 0
---
let x = 2 ** 3
---
let x = 2 ^ 0.5
---
let x = !5
---
let x = -"a"
---
let b = true + 1
---
let b = true && 1
---
let b = 1 || 2
---
let x = 1 < 2 < 3
---
let x = "a" * 3
---
let x = "a" - "b"
---
let x = [1, 2] - [1]
---
let x = [1, 2] * 2
---
let x = 3 == 3.5 as Int
---
let r: Range<Int> = 1...5
---
let r: ClosedRange<Int> = 1..<5
---
let s = "hello"
print(s[0...2])
---
let s = "hello"
let i: Int = s.firstIndex(of: "l")!
---
let s = "hello"
print(s[s.startIndex + 1])
---
let s = "hello"
s.append("!")
---
let s = "hello".uppercase()
---
let s = "hello".toUpperCase()
---
let n = "5".toInt()
---
let n = Int("5")
let m: Int = n
---
let c: Character = "a"
print(c + "b")
---
let c: Character = "a"
let s: String = c
---
let s = "abc"
let a: [String] = s.map { $0 }
---
let words = "a b".split(separator: " ")
let w: [String] = words
---
let words = "a b".split(" ")
---
let j = [1, 2].joined(separator: ",")
---
let c: Character = "a"
print(c.asciiValue + 1)
---
let c = "a"
print(c.isLetter)
---
let c = "a"
print(c.asciiValue)
---
guard let x = Int("5") else { print("no") }
print(x)
---
func f(_ s: String?) {
    guard let s = s else { print("nil") }
    print(s)
}
---
func f(_ x: Int?) -> Int {
    if let x { return x }
}
---
if let x = 5 { print(x) }
---
let n = 3
if let m = n { print(m) }
---
let n = 3
guard let m = n else { fatalError() }
---
let n = 3
print(n!)
---
let n = 3
print(n?.description)
---
let n: Int? = 3
let s = n.description
---
struct A { var b: B? }
struct B { var c = 1 }
let a = A(b: nil)
print(a.b.c)
---
struct A { var b: B? }
struct B { var c = 1 }
let a = A(b: nil)
let n: Int = a.b?.c
---
let n: String? = nil
print("Hello " + n)
---
let xs: [Int]? = [1]
for x in xs { print(x) }
---
let xs: [Int]? = [1]
print(xs[0])
---
let xs: [Int?] = [1, nil]
print(xs.reduce(0, +))
---
let xs: [Int?] = [1, nil]
let ys: [Int] = xs
---
let xs = ["1", "2"].map { Int($0) }
print(xs.reduce(0, +))
---
let xs = ["1", "2"].map(Int.init)
let total: Int = xs[0] + xs[1]
---
let first = [1, 2].first
print(first * 2)
---
let m = [1, 2].max()
print(m - 1)
---
let m = [1, 2].max
print(m + 1)
---
let d = [1: "a"]
let s: String = d[1]
print(s)
---
let d = ["a": 1]
print(d[0])
---
let d = ["a": 1]
for (k, v) in d { k = "b" }
---
let d = ["a": 1]
print(d.a)
---
let s: Set = [1, 2]
print(s[0])
---
let s: Set<Int> = [1, "a"]
---
for i in 0..<5 { i += 1 }
---
for x in [1, 2] { x = 3 }
---
func f(a: Int, b: Int = 2, c: Int) {}
f(a: 1, b: 2)
---
func f(_ xs: Int...) {}
f([1, 2, 3])
---
func f() -> (Int, Int) { (1, 2) }
let x: Int = f()
---
func f() -> Int { 3 }
let x: Int = f
---
func f() -> Int { 3 }
print(f + 1)
---
func f(_ x: Int) -> Int { x }
let g: (String) -> Int = f
---
let f: (Int) -> Int = { $0 + 1 }
print(f("a"))
---
let f: () -> Int = { "a" }
---
class C { let x = 1; func set() { x = 2 } }
---
class C { let x = 1 }
let c = C()
c.x = 5
---
struct S { var x = 1; var y: Int { x * 2 } }
var s = S()
s.y = 5
---
struct S { let x: Int; init() {} }
---
struct S { var x: Int; init(x: Int) { x = x } }
---
struct S { static var count = 0; func f() { count += 1 } }
---
struct S { static var count = 0 }
let s = S()
print(s.count)
---
struct S { var x = 1; static func f() -> Int { x } }
---
struct S { func f() {} }
S.f()
---
struct S { var x = 1 }
print(S.x)
---
struct S { var a = 1; var b = a + 1 }
---
class C { func f() { undefined() } }
---
class C { weak var d: Int? }
---
class A { deinit() {} }
---
struct S { deinit {} }
---
struct S { lazy let x = 5 }
---
let lazy = 5
lazy.foo
---
extension Int { var twice: Int = 2 }
---
extension Foo { func bar() {} }
---
extension Int { func double() { self *= 2 } }
---
protocol P { var x: Int }
---
protocol P { var x: Int { get set } }
struct S: P { let x: Int }
---
protocol P { mutating func f() }
struct S: P { var n = 0; func f() { n += 1 } }
---
func f(x: Int) -> Int { if x > 0 { 1 } else { 2 } ; return 3 }
let y = if true { 1 }
---
let y = if true { 1 } else { "a" }
---
let y: Int = switch 5 { case 1: 1 }
---
import Numpy
---
import UIKit
---
struct Student {
    let name: String
    var grades: [Int]
    func average() -> Double {
        return grades.reduce(0, +) / grades.count
    }
}
let s = Student(name: "Ann", grades: [90, 80])
print(s.average())
---
func average(_ numbers: [Int]) -> Double {
    var sum = 0
    for n in numbers { sum += n }
    return sum / numbers.count
}
print(average([1, 2]))
---
func isEven(_ n: Int) -> Bool {
    if n % 2 = 0 { return true }
    return false
}
---
var scores = ["Ann": 90]
for (name, score) in scores {
    if score > 80 {
        scores[name] += 5
    }
}
---
class Animal {
    var name: String
    init(name: String) { self.name = name }
    func speak() {}
}
class Dog: Animal {
    var breed: String
    init(name: String, breed: String) {
        super.init(name: name)
        self.breed = breed
    }
}
---
class Animal {
    func speak() -> String { "..." }
}
class Cat: Animal {
    func speak() -> String { "meow" }
}
print(Cat().speak())
---
enum Weekday { case monday, tuesday, wednesday }
func isWork(_ d: Weekday) -> Bool {
    switch d {
    case .monday: return true
    case .tuesday: return true
    }
}
---
enum Op { case add, subtract }
func calc(_ a: Int, _ b: Int, _ op: Op) -> Int {
    switch op {
    case .add: return a + b
    case .subtract: return a - b
    case .multiply: return a * b
    }
}
---
let numbers = [1, 2, 3]
let doubled = numbers.map { n in n * 2.5 }
print(doubled)
---
let names = ["b", "a"]
let sorted = names.sort()
print(sorted)
---
var names = ["b", "a"]
let sorted = names.sort()
print(sorted.count)
---
let text = "hello"
for i in 0..<text.count {
    print(text[i])
}
---
let text = "hello"
if text.contains('h') { print("yes") }
---
let s = "hello"
var reversed = ""
for c in s {
    reversed = c + reversed
}
print(reversed)
---
let digits = "123"
var sum = 0
for d in digits {
    sum += Int(d)
}
---
let digits = "123"
var sum = 0
for d in digits {
    sum += Int(String(d))
}
print(sum)
---
let input = readLine()
let number = Int(input)
---
let input = readLine()
print("Hello, " + input)
---
func fetch() throws -> String { "data" }
do {
    let d = fetch()
    print(d)
} catch {
    print(error)
}
---
enum NetError: Error { case timeout }
func fetch(_ ok: Bool) -> String {
    if !ok { throw NetError.timeout }
    return "ok"
}
---
func load() throws -> Int { 1 }
let value = try? load()
print(value + 1)
---
struct Point { var x = 0, y = 0
    func moveBy(dx: Int) { x += dx }
}
---
struct Point { var x = 0
    mutating func move() { x += 1 }
}
let p = Point()
p.move()
---
struct Point { var x = 0 }
func shift(_ p: Point) { p.x += 1 }
---
func appendOne(to list: [Int]) { list.append(1) }
---
func increment(_ n: inout Int) { n += 1 }
var count = 0
increment(count)
---
func increment(_ n: inout Int) { n += 1 }
let count = 0
increment(&count)
---
protocol Drawable { func draw(); var color: String { get set } }
struct Circle: Drawable { func draw() { print("o") } }
---
protocol Drawable { func draw() }
class Circle { func draw() {} }
let shapes: [Drawable] = [Circle()]
---
protocol Greeter { func greet(name: String) -> String }
struct Polite: Greeter { func greet(_ name: String) -> String { "Hi \(name)" } }
---
struct Stack<Element> {
    private var items: [Element] = []
    mutating func push(_ e: Element) { items.append(e) }
}
var s = Stack<Int>()
s.push("one")
---
struct Stack<Element> {
    private var items: [Element] = []
    mutating func push(_ e: Element) { items.append(e) }
}
var s = Stack<Int>()
print(s.items)
---
func findIndex<T>(of value: T, in array: [T]) -> Int? {
    for (i, x) in array.enumerated() { if x == value { return i } }
    return nil
}
---
func maximum<T>(_ a: [T]) -> T? {
    guard var best = a.first else { return nil }
    for x in a { if x > best { best = x } }
    return best
}
---
struct Pair<A, B> { let a: A; let b: B }
let p: Pair<Int, String> = Pair(a: "x", b: 1)
---
let dict = ["a": 1, "b": 2]
let v: Int = dict["a"]
print(v)
---
let dict: [String: Int] = ["a": "1"]
---
let dict = ["a": 1, "b": "two"]
---
let arr = [1, "two", 3.0]
---
let matrix = [[1, 2], [3, 4]]
print(matrix[0, 1])
---
let matrix: [[Int]] = [1, 2, 3]
---
var a: [Int]
a.append(1)
---
var total: Double = 0
let items = 3
total = items * 2.5
---
let price: Double = 9.99
let qty: Int = 3
print("Total: \(price * qty)")
---
let pi = 3.14
let r: Int = pi * 2
---
let a = 10
let b = "20"
print(a + Int(b))
---
let a = "10"
let b = 20
print(a * b)
---
let temperature = 25
if temperature > "20" { print("hot") }
---
let flag = true
if flag == 1 { print("x") }
---
let n = 5
let s: String = n > 3 ? "big" : 0
---
let n: Int = nil
---
let s: String = nil
---
var x = 5
x = nil
---
var x: Int? = 5
x = "a"
---
func f(x: Int?) { print(x + 1) }
---
func f(name: String?) -> Int { return name.count }
---
class Node { var next: Node?; var value = 0 }
let n = Node()
print(n.next.value)
---
class Node { var next: Node?; var value = 0 }
var n: Node? = Node()
while n != nil { print(n.value); n = n.next }
---
guard let x = Int("5") else { return }
print(x)
---
func check(_ s: String?) {
    if let s { print(s) }
    print(s.count)
}
---
func f() {
    if let x = Int("3") { print(x) }
    print(x)
}
---
for i in 1...3 { let sq = i * i }
print(sq)
---
func f() { var hidden = 1; hidden += 1 }
print(hidden)
---
let closure = { (a: Int, b: Int) -> Int in return a + b }
print(closure(1, "2"))
---
let closure: (Int) -> String = { n in n * 2 }
---
func run(_ action: () -> Void) { action() }
run(print("hi"))
---
func run(_ action: (Int) -> Void) { action(1) }
run { print("hi") }
---
func run(times: Int, action: () -> Void) { for _ in 0..<times { action() } }
run(3) { print("hi") }
---
func makeAdder(_ n: Int) -> (Int) -> Int { return { $0 + n } }
print(makeAdder(3)(4, 5))
---
var callbacks: [() -> Void] = []
func add(_ c: () -> Void) { callbacks.append(c) }
---
let result = [1, 2, 3].reduce { $0 + $1 }
---
let evens = [1, 2, 3].filter { $0 % 2 }
---
let s = [3, 1, 2].sorted { $0 > $1 }.first
print(s + 1)
---
let first = [1, 2, 3].first { $0 > 1 }
let total = first + 2
---
let names = ["a", "b"]
print(names.joined(", "))
---
print("a", seperator: "-")
---
print("a" + 1 + "b")
---
let s = "Value: " + 3.5
---
let greeting = "Hi"
greeting += "!"
---
let c: Character = "x"
let s = "abc" + c
---
let s = "a,b"
let parts = s.split(",")
---
let s = "a,b"
let parts: [String] = s.split(separator: ",")
---
func greet(_ name: String, _ times: Int) {}
greet("A", times: 3)
---
func greet(name: String, times: Int) {}
greet("A", 3)
---
func greet(name: String, times: Int = 1) {}
greet(times: 3, name: "A")
---
func area(width: Double, height: Double) -> Double { width * height }
let w = 3
print(area(width: w, height: 2))
---
func area(width: Double, height: Double) -> Double { width * height }
print(area(width: 3.0))
---
func square(_ x: Int) -> Int { x * x }
print(square("3"))
---
func square(_ x: Int) -> Int { x * x }
let r: String = square(3)
---
func noReturn() { print("x") }
let r: Int = noReturn()
---
func two() -> (Int, String) { (1, "a") }
let (a, b, c) = two()
---
func two() -> (first: Int, second: String) { (1, "a") }
print(two().third)
---
struct A { var x: Int }
let a = A(x: "1")
---
struct A { var x: Int; var y: Int }
let a = A(x: 1)
---
struct A { var x: Int; init(value: Int) { x = value } }
let a = A(x: 1)
---
class A { var x: Int = 0 }
let a = A(x: 3)
---
class A { let x: Int; init(x: Int) { } }
---
class A { private init() {} }
let a = A()
---
struct A { private var x = 1 }
print(A().x)
---
struct A { fileprivate(set) var x = 1; let y = 2 }
var a = A()
a.y = 3
---
struct S { static let max = 10 }
print(S().max)
---
struct S { let max = 10 }
print(S.max)
---
enum Color: Int { case red = 1, green = 1 }
---
enum Color: String { case red, green }
print(Color.red.rawvalue)
---
enum Color: String { case red, green }
let c: Color = Color(rawValue: "red")
---
enum Shape { case circle(radius: Double) }
let s = Shape.circle(3)
---
enum Shape { case circle(radius: Double) }
let s = Shape.circle(radius: "3")
---
enum Shape { case circle(radius: Double), point }
let s = Shape.point
switch s {
case .circle(let r): print(r)
}
---
enum State { case on, off }
var s = State.on
s = .of
---
enum State { case on, off }
if State.on { print("on") }
---
let x = 3
switch x {
case 1: print("one")
case 2: print("two")
}
---
let x = 3
switch x {
case 1:
case 2: print("two")
default: break
}
---
let x = 3
switch x {
case "a": print("a")
default: print("d")
}
---
let t = (1, 2)
switch t {
case (1, let y, 3): print(y)
default: break
}
---
let x: Any = 3
let y: Int = x
---
let x: Any = 3
print(x * 2)
---
class A {}
class B: A { func b() {} }
let list: [A] = [B()]
list[0].b()
---
let xs = [1, 2, 3]
xs.append(4)
xs[0] = 9
---
let xs = [1, 2, 3]
for x in xs { x *= 2 }
---
let xs: Set<Int> = [1, 2]
xs.insert(3)
---
let xs = [1, 2, 3]
print(xs.count())
---
let xs = [1, 2, 3]
print(xs.first())
---
let xs = [1, 2, 3]
print(xs.contain(2))
---
let xs = [1, 2, 3]
print(xs.indexOf(2))
---
let xs = [1, 2, 3]
let i: Int = xs.firstIndex(of: 2)
---
let d = ["a": 1]
print(d["a"]!.count)
---
var d = [String: [Int]]()
d["a"].append(1)
---
var d = [String: Int]()
d["a"]! += "1"
---
func fact(_ n: Int) -> Int {
    if n <= 1 { return 1 }
    n * fact(n - 1)
}
---
func fact(n: Int) -> Int {
    return n <= 1 ? 1 : n * fact(n - 1)
}
---
func f(_ x: Int) -> Int {
    switch x {
    case 0: return 1
    default: print("x")
    }
}
---
func sum(_ xs: Int...) -> Int { xs.reduce(0, +) }
print(sum([1, 2]))
---
let x = 5
let x = 6
print(x)
---
func f(a: Int) {}
func f(a: Int) {}
---
struct P: Comparable { var v: Int }
print(P(v: 1) < P(v: 2))
---
struct P: Hashable { var f: () -> Void }
---
struct P: Equatable { var x: Q }
struct Q {}
---
extension Int { func squared() -> Int { self * self } }
print(3.squared)
let r: Int = 3.squared
---
extension String { var shout: String { uppercased() + "!" } }
print("a".shout())
---
let v: UInt8 = 300
---
let v: Int8 = 100 + 100
---
let big: Int32 = 3_000_000_000
---
let neg: UInt = 3 - 5
---
print(5 % 0)
---
let a = [1, 2, 3][5]
let b: Int = a ?? 0
let c: String = b
---
if let x = 3 { print(x) }
---
while let x = 3 { print(x) }
---
let f = 3.0
for i in 0..<f { print(i) }
---
for i in stride(from: 0, to: 10) { print(i) }
---
for i in range(10) { print(i) }
---
for i in 0..10 { print(i) }
---
for (i, x) in [1, 2].enumerate() { print(i, x) }
---
let x = 5
x++
---
func outer() { inner() }
outer()
func helper() { undefinedThing() }
---
var s: String = "a"
s = s + 5
---
var n = 5
n = n + "1"
---
var n = 5
n += 1.5
---
var d = 1.5
let i = 2
d *= i
---
let a: Int = 3
let b: Double = 2.0
let c = a > b
---
let opt: Int? = 3
if opt > 2 { print("x") }
---
let opt: Int? = 3
switch opt { case 3: print("three") }
---
let opt: String? = "a"
let n = opt!.count + opt.count
---
let names: [String?] = ["a", nil]
for n in names { print(n.count) }
---
let nested: [[Int]?] = [[1], nil]
print(nested[0][0])
---
func f<T: Numeric>(_ x: T) -> T { x / 2 }
---
func f<T>(_ x: T) -> String { x.description }
---
func f<T: Equatable>(_ x: T, _ y: T) -> Bool { x < y }
---
func f(_ x: some Collection) -> Int { x[0] }
---
protocol P { var n: Int { get } }
extension P { func inc() { n += 1 } }
---
protocol P { func a() }
protocol Q: P { func b() }
struct S: Q { func b() {} }
---
class A { required init() {} }
class B: A { init(x: Int) { super.init() } }
---
class A { init(x: Int) {} }
class B: A { override init() { super.init() } }
---
class A { static func f() {} }
A().f()
---
class A { func f() { } }
A.f()
---
struct S { var x: Int { get { 1 } set { } } ; var y: Int { return 2 } }
var s = S()
s.x = 3
s.y = 4
---
struct S { var x: Int { didSet { print(old) } } }
---
struct S { var x = 1 { willSet { print(newVal) } } }
---
func f() -> Int { defer { return 3 } ; return 2 }
