// A bank account with errors
enum BankError: Error {
    case insufficientFunds(needed: Double, available: Double)
    case invalidAmount
    case accountNotFound(String)
}
class BankAccount {
    let owner: String
    private(set) var balance: Double
    var history: [String] = []
    init(owner: String, balance: Double = 0) {
        self.owner = owner
        self.balance = balance
    }
    func deposit(_ amount: Double) throws {
        guard amount > 0 else { throw BankError.invalidAmount }
        balance += amount
        history.append("deposit \(amount)")
    }
    func withdraw(_ amount: Double) throws {
        guard amount > 0 else { throw BankError.invalidAmount }
        guard amount <= balance else {
            throw BankError.insufficientFunds(needed: amount - balance, available: balance)
        }
        balance -= amount
        history.append("withdraw \(amount)")
    }
}
func transfer(_ amount: Double, from: BankAccount, to: BankAccount) throws {
    try from.withdraw(amount)
    try to.deposit(amount)
}
let ann = BankAccount(owner: "Ann", balance: 100)
let bob = BankAccount(owner: "Bob")
do {
    try transfer(30, from: ann, to: bob)
    print(ann.balance, bob.balance)
    try transfer(200, from: ann, to: bob)
} catch BankError.insufficientFunds(let needed, let available) {
    print("short of \(needed), has \(available)")
} catch {
    print("other: \(error)")
}
do { try ann.deposit(-5) } catch BankError.invalidAmount { print("invalid") } catch { print(error) }
print((try? bob.withdraw(1000)) == nil, bob.history)
---
struct Item {
    let name: String
    var quantity: Int
    let price: Double
    var total: Double { Double(quantity) * price }
}
struct Inventory {
    private var items: [String: Item] = [:]
    mutating func add(_ name: String, quantity: Int, price: Double) {
        if items[name] != nil {
            items[name]!.quantity += quantity
        } else {
            items[name] = Item(name: name, quantity: quantity, price: price)
        }
    }
    mutating func remove(_ name: String, quantity: Int) -> Bool {
        guard var item = items[name], item.quantity >= quantity else { return false }
        item.quantity -= quantity
        items[name] = item.quantity == 0 ? nil : item
        return true
    }
    var totalValue: Double { items.values.reduce(0) { $0 + $1.total } }
    func report() {
        for name in items.keys.sorted() {
            guard let item = items[name] else { continue }
            print("\(name): \(item.quantity) x \(item.price) = \(item.total)")
        }
    }
}
var shop = Inventory()
shop.add("apple", quantity: 10, price: 0.5)
shop.add("pear", quantity: 4, price: 0.75)
shop.add("apple", quantity: 5, price: 0.5)
print(shop.remove("pear", quantity: 4), shop.remove("kiwi", quantity: 1))
shop.report()
print(shop.totalValue)
---
struct Student {
    var name: String
    var grades: [Double]
    var average: Double? {
        grades.isEmpty ? nil : grades.reduce(0, +) / Double(grades.count)
    }
    var letter: String {
        guard let average else { return "-" }
        switch average {
        case 90...: return "A"
        case 80..<90: return "B"
        case 70..<80: return "C"
        default: return "F"
        }
    }
}
let students = [
    Student(name: "Ann", grades: [95, 88, 92]),
    Student(name: "Bob", grades: [72, 65, 80]),
    Student(name: "Cid", grades: []),
]
for s in students { print(s.name, s.average ?? 0, s.letter) }
let ranking = students.sorted { ($0.average ?? 0) > ($1.average ?? 0) }.map(\.name)
print(ranking)
let byLetter = Dictionary(grouping: students, by: \.letter)
for (letter, group) in byLetter.sorted(by: { $0.key < $1.key }) { print(letter, group.map { $0.name }) }
---
let text = "the quick brown fox jumps over the lazy dog the end"
var counts: [String: Int] = [:]
for word in text.split(separator: " ") { counts[String(word), default: 0] += 1 }
for (word, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(3) {
    print(word, count)
}
var letters: [Character: Int] = [:]
for c in text where c != " " { letters[c, default: 0] += 1 }
let top = letters.max { ($0.value, $1.key) < ($1.value, $0.key) }!
print(top.key, top.value)
print(text.filter { "aeiou".contains($0) }.count, "vowels")
print(text.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " "))
print(text.split(separator: " ").map { String($0.reversed()) }.joined(separator: " "))
let longest = text.split(separator: " ").max { $0.count < $1.count } ?? ""
print(longest)
---
class Node {
    var value: Int
    var next: Node?
    init(_ value: Int, next: Node? = nil) {
        self.value = value
        self.next = next
    }
}
class LinkedList {
    private var head: Node?
    private(set) var count = 0
    func append(_ value: Int) {
        count += 1
        guard var node = head else {
            head = Node(value)
            return
        }
        while let next = node.next { node = next }
        node.next = Node(value)
    }
    func prepend(_ value: Int) {
        head = Node(value, next: head)
        count += 1
    }
    func reverse() {
        var previous: Node?
        var current = head
        while let node = current {
            current = node.next
            node.next = previous
            previous = node
        }
        head = previous
    }
    var values: [Int] {
        var result: [Int] = []
        var node = head
        while let n = node {
            result.append(n.value)
            node = n.next
        }
        return result
    }
}
let list = LinkedList()
for i in 1...4 { list.append(i) }
list.prepend(0)
print(list.values, list.count)
list.reverse()
print(list.values)
---
final class TreeNode {
    let key: Int
    var left: TreeNode?
    var right: TreeNode?
    init(_ key: Int) { self.key = key }
    func insert(_ key: Int) {
        if key < self.key {
            if let left { left.insert(key) } else { left = TreeNode(key) }
        } else if key > self.key {
            if let right { right.insert(key) } else { right = TreeNode(key) }
        }
    }
    func contains(_ key: Int) -> Bool {
        if key == self.key { return true }
        return key < self.key ? left?.contains(key) ?? false : right?.contains(key) ?? false
    }
    var height: Int { 1 + max(left?.height ?? 0, right?.height ?? 0) }
    var inOrder: [Int] { (left?.inOrder ?? []) + [key] + (right?.inOrder ?? []) }
}
let root = TreeNode(8)
[3, 10, 1, 6, 14, 4, 7, 13].forEach { root.insert($0) }
print(root.inOrder, root.height, root.contains(6), root.contains(5))
---
indirect enum Expression {
    case number(Double)
    case variable(String)
    case sum(Expression, Expression)
    case product(Expression, Expression)
    case negation(Expression)
}
func evaluate(_ e: Expression, _ environment: [String: Double]) -> Double? {
    switch e {
    case .number(let value): return value
    case .variable(let name): return environment[name]
    case .sum(let a, let b):
        guard let x = evaluate(a, environment), let y = evaluate(b, environment) else { return nil }
        return x + y
    case let .product(a, b):
        guard let x = evaluate(a, environment), let y = evaluate(b, environment) else { return nil }
        return x * y
    case .negation(let inner): return evaluate(inner, environment).map { -$0 }
    }
}
func derivative(_ e: Expression, by x: String) -> Expression {
    switch e {
    case .number: return .number(0)
    case .variable(let name): return .number(name == x ? 1 : 0)
    case .sum(let a, let b): return .sum(derivative(a, by: x), derivative(b, by: x))
    case .product(let a, let b):
        return .sum(.product(derivative(a, by: x), b), .product(a, derivative(b, by: x)))
    case .negation(let a): return .negation(derivative(a, by: x))
    }
}
func show(_ e: Expression) -> String {
    switch e {
    case .number(let v): return "\(v)"
    case .variable(let n): return n
    case .sum(let a, let b): return "(\(show(a)) + \(show(b)))"
    case .product(let a, let b): return "\(show(a)) * \(show(b))"
    case .negation(let a): return "-\(show(a))"
    }
}
let formula = Expression.sum(.product(.variable("x"), .variable("x")), .negation(.number(3)))
print(show(formula), evaluate(formula, ["x": 4]) ?? .nan)
print(show(derivative(formula, by: "x")), evaluate(derivative(formula, by: "x"), ["x": 4])!)
print(evaluate(.variable("y"), [:]) == nil)
---
enum Token: Equatable { case number(Double), op(Character), open, close }
enum ParseError: Error { case unexpected(Character), unbalanced, empty }
func tokenize(_ text: String) throws -> [Token] {
    var tokens: [Token] = []
    let characters = Array(text)
    var i = 0
    while i < characters.count {
        let c = characters[i]
        switch c {
        case " ": i += 1
        case "+", "-", "*", "/":
            tokens.append(.op(c))
            i += 1
        case "(":
            tokens.append(.open)
            i += 1
        case ")":
            tokens.append(.close)
            i += 1
        case _ where c.isNumber:
            var digits = ""
            while i < characters.count, characters[i].isNumber || characters[i] == "." {
                digits.append(characters[i])
                i += 1
            }
            tokens.append(.number(Double(digits)!))
        default: throw ParseError.unexpected(c)
        }
    }
    return tokens
}
struct Parser {
    var tokens: [Token]
    var position = 0
    var current: Token? { position < tokens.count ? tokens[position] : nil }
    mutating func expression() throws -> Double {
        var value = try term()
        while case .op(let c)? = current, c == "+" || c == "-" {
            position += 1
            let right = try term()
            value = c == "+" ? value + right : value - right
        }
        return value
    }
    mutating func term() throws -> Double {
        var value = try factor()
        while case .op(let c)? = current, c == "*" || c == "/" {
            position += 1
            let right = try factor()
            value = c == "*" ? value * right : value / right
        }
        return value
    }
    mutating func factor() throws -> Double {
        guard let token = current else { throw ParseError.empty }
        position += 1
        switch token {
        case .number(let value): return value
        case .op("-"): return -(try factor())
        case .open:
            let value = try expression()
            guard current == .close else { throw ParseError.unbalanced }
            position += 1
            return value
        default: throw ParseError.unbalanced
        }
    }
}
for source in ["1 + 2 * 3", "(1 + 2) * 3", "10 / 4 - -1", "2 * (3", "4 $ 4", ""] {
    do {
        var parser = Parser(tokens: try tokenize(source))
        print(source, "=", try parser.expression())
    } catch {
        print(source, "failed:", error)
    }
}
---
struct LRUCache {
    let capacity: Int
    private var values: [String: Int] = [:]
    private var order: [String] = []
    init(capacity: Int) { self.capacity = capacity }
    mutating func get(_ key: String) -> Int? {
        guard let value = values[key] else { return nil }
        touch(key)
        return value
    }
    mutating func set(_ key: String, _ value: Int) {
        values[key] = value
        touch(key)
        if order.count > capacity {
            let oldest = order.removeFirst()
            values.removeValue(forKey: oldest)
        }
    }
    private mutating func touch(_ key: String) {
        if let index = order.firstIndex(of: key) { order.remove(at: index) }
        order.append(key)
    }
    var keys: [String] { order }
}
var cache = LRUCache(capacity: 2)
cache.set("a", 1)
cache.set("b", 2)
print(cache.get("a") ?? -1)
cache.set("c", 3)
print(cache.get("b") ?? -1, cache.keys)
---
enum Light: String, CaseIterable {
    case red, green, yellow
    var next: Light {
        switch self {
        case .red: return .green
        case .green: return .yellow
        case .yellow: return .red
        }
    }
    var seconds: Int { [Light.red: 30, .green: 25, .yellow: 5][self]! }
}
var light = Light.red
for _ in 0..<4 {
    print(light, light.rawValue, light.seconds)
    light = light.next
}
print(Light.allCases.map { $0.rawValue }, Light(rawValue: "green") == .green, Light(rawValue: "blue") as Any)
print(Light.allCases.reduce(0) { $0 + $1.seconds })
---
enum State { case idle, running(speed: Int), paused(at: Int), finished }
enum Event { case start, faster, pause, resume, stop }
func transition(_ state: State, _ event: Event) -> State {
    switch (state, event) {
    case (.idle, .start): return .running(speed: 1)
    case (.running(let speed), .faster): return .running(speed: speed + 1)
    case (.running(let speed), .pause): return .paused(at: speed)
    case (.paused(let speed), .resume): return .running(speed: speed)
    case (_, .stop): return .finished
    default: return state
    }
}
var state = State.idle
let events: [Event] = [.faster, .start, .faster, .pause, .faster, .resume, .stop]
for event in events {
    state = transition(state, event)
    print(event, "->", state)
}
---
struct Vector2: Equatable {
    var x = 0.0, y = 0.0
    static let zero = Vector2()
    static func + (a: Vector2, b: Vector2) -> Vector2 { Vector2(x: a.x + b.x, y: a.y + b.y) }
    static func - (a: Vector2, b: Vector2) -> Vector2 { Vector2(x: a.x - b.x, y: a.y - b.y) }
    static func * (v: Vector2, s: Double) -> Vector2 { Vector2(x: v.x * s, y: v.y * s) }
    static prefix func - (v: Vector2) -> Vector2 { v * -1 }
    static func += (a: inout Vector2, b: Vector2) { a = a + b }
    var length: Double { (x * x + y * y).squareRoot() }
    func dot(_ other: Vector2) -> Double { x * other.x + y * other.y }
    mutating func normalize() {
        let l = length
        guard l > 0 else { return }
        x /= l
        y /= l
    }
}
var position = Vector2(x: 3, y: 4)
print(position.length, position + Vector2(x: 1), -position, position.dot(Vector2(y: 2)))
position += Vector2(x: 1, y: -4)
position.normalize()
print(position, position == Vector2(x: 1), Vector2.zero == Vector2(x: 0, y: 0))
---
func newton(_ f: (Double) -> Double, _ df: (Double) -> Double, from start: Double) -> (root: Double, steps: Int) {
    var x = start
    for step in 1...50 {
        let next = x - f(x) / df(x)
        if abs(next - x) < 1e-12 { return (next, step) }
        x = next
    }
    return (x, 50)
}
let result = newton({ $0 * $0 - 2 }, { 2 * $0 }, from: 1)
print(result.root, result.steps)
func bisect(_ f: (Double) -> Double, _ low: Double, _ high: Double) -> Double {
    var (a, b) = (low, high)
    while b - a > 1e-9 {
        let m = (a + b) / 2
        if f(a) * f(m) <= 0 { b = m } else { a = m }
    }
    return (a + b) / 2
}
print((bisect({ x in x * x * x - x - 2 }, 1, 2) * 1e6).rounded() / 1e6)
func integrate(_ f: (Double) -> Double, from a: Double, to b: Double, n: Int = 1000) -> Double {
    let h = (b - a) / Double(n)
    return (0..<n).map { f(a + (Double($0) + 0.5) * h) }.reduce(0, +) * h
}
print((integrate({ $0 * $0 }, from: 0, to: 3) * 1000).rounded() / 1000)
func euler(_ f: (Double, Double) -> Double, y0: Double, t: ClosedRange<Double>, steps: Int) -> Double {
    let h = (t.upperBound - t.lowerBound) / Double(steps)
    var y = y0, time = t.lowerBound
    for _ in 0..<steps {
        y += h * f(time, y)
        time += h
    }
    return y
}
print(euler({ _, y in -y }, y0: 1, t: 0...1, steps: 10))
---
let xs = [1.0, 2, 3, 4, 5]
let ys = [2.1, 3.9, 6.2, 7.8, 10.1]
var w = 0.0, b = 0.0
let rate = 0.02
for epoch in 1...500 {
    var dw = 0.0, db = 0.0, loss = 0.0
    for (x, y) in zip(xs, ys) {
        let error = w * x + b - y
        loss += error * error
        dw += 2 * error * x
        db += 2 * error
    }
    let n = Double(xs.count)
    w -= rate * dw / n
    b -= rate * db / n
    if epoch % 100 == 0 { print(epoch, (loss / n * 10000).rounded() / 10000) }
}
print((w * 100).rounded() / 100, (b * 100).rounded() / 100)
---
func mean(_ v: [Double]) -> Double { v.reduce(0, +) / Double(v.count) }
func median(_ v: [Double]) -> Double {
    let s = v.sorted()
    let m = s.count / 2
    return s.count % 2 == 0 ? (s[m - 1] + s[m]) / 2 : s[m]
}
func standardDeviation(_ v: [Double]) -> Double {
    let m = mean(v)
    return mean(v.map { ($0 - m) * ($0 - m) }).squareRoot()
}
func mode(_ v: [Int]) -> [Int] {
    let counts = v.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
    let most = counts.values.max() ?? 0
    return counts.filter { $0.value == most }.keys.sorted()
}
let sample = [2.0, 4, 4, 4, 5, 5, 7, 9]
print(mean(sample), median(sample), standardDeviation(sample), mode([1, 2, 2, 3, 3]))
let histogram = sample.reduce(into: [Int: String]()) { $0[Int($1), default: ""] += "*" }
for key in histogram.keys.sorted() { print(key, histogram[key]!) }
func correlation(_ x: [Double], _ y: [Double]) -> Double {
    let mx = mean(x), my = mean(y)
    let top = zip(x, y).reduce(0) { $0 + ($1.0 - mx) * ($1.1 - my) }
    return top / (standardDeviation(x) * standardDeviation(y) * Double(x.count))
}
print(correlation([1, 2, 3], [2, 4, 6.5]))
---
class Animal {
    let name: String
    init(name: String) { self.name = name }
}
var zoo = ["lion": 2, "zebra": 5]
zoo["lion"] = 3
zoo["emu", default: 0] += 1
zoo["zebra"] = nil
zoo.updateValue(7, forKey: "yak")
print(zoo.count, zoo["lion"] ?? 0, zoo["zebra"] as Any, zoo.keys.sorted(), zoo.values.sorted())
let a = Animal(name: "Rex"), b = Animal(name: "Rex")
let c = a
print(a === b, a === c, a !== b)
---
func fizzBuzz(_ n: Int) -> String {
    switch (n % 3 == 0, n % 5 == 0) {
    case (true, true): return "FizzBuzz"
    case (true, false): return "Fizz"
    case (false, true): return "Buzz"
    case (false, false): return String(n)
    }
}
print((1...15).map(fizzBuzz).joined(separator: ","))
for i in 1...3 { print(String(repeating: " ", count: 3 - i) + String(repeating: "*", count: 2 * i - 1)) }
for row in 1...3 {
    var line = ""
    for column in 1...4 { line += "\(row * column)\t" }
    print(line)
}
var n = 12345, reversed = 0
while n > 0 { reversed = reversed * 10 + n % 10; n /= 10 }
print(reversed)
func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
print([1900, 2000, 2023, 2024].filter(isLeap))
print(String(10, radix: 2), String(255, radix: 16), Int("ff", radix: 16)!, Int("1010", radix: 2)!)
let temperatures = stride(from: 0.0, through: 100, by: 25).map { ($0, $0 * 9 / 5 + 32) }
for (c, f) in temperatures { print("\(c)C = \(f)F") }
---
struct Matrix: CustomStringConvertible {
    let rows: Int, columns: Int
    private var grid: [Double]
    init(rows: Int, columns: Int, fill: Double = 0) {
        self.rows = rows
        self.columns = columns
        grid = Array(repeating: fill, count: rows * columns)
    }
    subscript(row: Int, column: Int) -> Double {
        get {
            precondition(row < rows && column < columns, "index out of range")
            return grid[row * columns + column]
        }
        set { grid[row * columns + column] = newValue }
    }
    static func * (a: Matrix, b: Matrix) -> Matrix {
        var result = Matrix(rows: a.rows, columns: b.columns)
        for i in 0..<a.rows {
            for j in 0..<b.columns {
                for k in 0..<a.columns { result[i, j] += a[i, k] * b[k, j] }
            }
        }
        return result
    }
    static func identity(_ n: Int) -> Matrix {
        var m = Matrix(rows: n, columns: n)
        for i in 0..<n { m[i, i] = 1 }
        return m
    }
    var description: String {
        (0..<rows).map { r in (0..<columns).map { c in "\(self[r, c])" }.joined(separator: " ") }
            .joined(separator: "\n")
    }
}
var m = Matrix(rows: 2, columns: 2)
m[0, 0] = 1
m[0, 1] = 2
m[1, 0] = 3
m[1, 1] = 4
print(m * m)
print(m * Matrix.identity(2))
---
struct Fraction: Equatable, Comparable, CustomStringConvertible {
    let numerator: Int, denominator: Int
    init(_ n: Int, _ d: Int = 1) {
        func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? abs(a) : gcd(b, a % b) }
        let g = gcd(n, d)
        let sign = d < 0 ? -1 : 1
        numerator = sign * n / g
        denominator = sign * d / g
    }
    static func + (a: Fraction, b: Fraction) -> Fraction {
        Fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
    }
    static func * (a: Fraction, b: Fraction) -> Fraction {
        Fraction(a.numerator * b.numerator, a.denominator * b.denominator)
    }
    static func < (a: Fraction, b: Fraction) -> Bool { a.numerator * b.denominator < b.numerator * a.denominator }
    var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
}
let half = Fraction(1, 2), third = Fraction(2, 6)
print(half + third, half * third, half > third, [half, third, Fraction(3)].sorted(), Fraction(2, -4))
print([half, third].max()!, (1...4).map { Fraction(1, $0) }.reduce(Fraction(0), +))
---
typealias Grid = [[Character]]
let maze: Grid = ["#########", "#S..#...#", "#.#.#.#.#", "#.#...#E#", "#########"].map { Array($0) }
func find(_ target: Character, in grid: Grid) -> (row: Int, column: Int)? {
    for (r, row) in grid.enumerated() {
        if let c = row.firstIndex(of: target) { return (r, c) }
    }
    return nil
}
guard let start = find("S", in: maze), let end = find("E", in: maze) else { fatalError("no way") }
var distance = Array(repeating: Array(repeating: -1, count: maze[0].count), count: maze.count)
distance[start.row][start.column] = 0
var frontier = [start]
search: while !frontier.isEmpty {
    let (r, c) = frontier.removeFirst()
    for (dr, dc) in [(0, 1), (1, 0), (0, -1), (-1, 0)] {
        let (nr, nc) = (r + dr, c + dc)
        guard maze[nr][nc] != "#", distance[nr][nc] < 0 else { continue }
        distance[nr][nc] = distance[r][c] + 1
        if (nr, nc) == (end.row, end.column) { break search }
        frontier.append((row: nr, column: nc))
    }
}
print("shortest way:", distance[end.row][end.column])
---
func parseCSV(_ text: String) -> [[String: String]] {
    let lines = text.split(separator: "\n").map(String.init)
    guard let header = lines.first?.split(separator: ",").map(String.init) else { return [] }
    return lines.dropFirst().map { line in
        let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        return Dictionary(uniqueKeysWithValues: zip(header, fields))
    }
}
let table = parseCSV("name,age,city\nAnn,31,Rome\nBob,,Oslo\nCid,45,Rome")
for row in table { print(row["name"]!, Int(row["age"]!) ?? -1, row["city"]!) }
let ages = table.compactMap { $0["age"].flatMap { Int($0) } }
print(ages, Double(ages.reduce(0, +)) / Double(ages.count))
let cities = Set(table.compactMap { $0["city"] })
print(cities.sorted(), cities.contains("Rome"))
---
struct Stack {
    private var items: [Double] = []
    var isEmpty: Bool { items.isEmpty }
    var top: Double? { items.last }
    mutating func push(_ x: Double) { items.append(x) }
    mutating func pop() -> Double? { items.popLast() }
}
func evaluateRPN(_ text: String) -> Double? {
    var stack = Stack()
    for token in text.split(separator: " ") {
        if let number = Double(token) {
            stack.push(number)
            continue
        }
        guard let b = stack.pop(), let a = stack.pop() else { return nil }
        switch token {
        case "+": stack.push(a + b)
        case "-": stack.push(a - b)
        case "*": stack.push(a * b)
        case "/": stack.push(a / b)
        default: return nil
        }
    }
    let result = stack.pop()
    return stack.isEmpty ? result : nil
}
print(evaluateRPN("3 4 + 2 *") ?? .nan, evaluateRPN("1 +") as Any, evaluateRPN("5 1 2 + 4 * + 3 -")!)
---
var log: [String] = []
func trace(_ name: String, _ value: Bool) -> Bool { log.append(name); return value }
if trace("a", false) && trace("b", true) || trace("c", true) { log.append("yes") }
print(log)
func number(_ n: Int) -> Int { print("n\(n)", terminator: " "); return n }
print(number(1) + number(2) * number(3))
var values = [10, 20, 30]
func index(_ i: Int) -> Int { print("i\(i)", terminator: " "); return i }
values[index(1)] += number(5)
print(values)
let pair = (number(7), number(8))
print(pair)
func defaults(_ a: Int = number(100), _ b: Int = number(200)) { print(a + b) }
defaults(number(1))
let lazyOr = Optional(3) ?? number(9)
print(lazyOr)
