// Library system with protocols
protocol Borrowable: AnyObject {
    var id: Int { get }
    var title: String { get }
    var borrower: String? { get set }
    func borrow(by name: String) throws
    func giveBack()
}
enum LibraryError: Error, CustomStringConvertible {
    case alreadyBorrowed(title: String, by: String)
    case unknown(id: Int)
    var description: String {
        switch self {
        case .alreadyBorrowed(let title, let by): return "'\(title)' is with \(by)"
        case .unknown(let id): return "no item \(id)"
        }
    }
}
extension Borrowable {
    var isAvailable: Bool { borrower == nil }
    func borrow(by name: String) throws {
        if let current = borrower { throw LibraryError.alreadyBorrowed(title: title, by: current) }
        borrower = name
    }
    func giveBack() { borrower = nil }
}
final class Book: Borrowable {
    let id: Int
    let title: String
    var borrower: String?
    let author: String
    init(id: Int, title: String, author: String) { self.id = id; self.title = title; self.author = author }
}
final class DVD: Borrowable {
    let id: Int
    let title: String
    var borrower: String?
    let minutes: Int
    init(id: Int, title: String, minutes: Int) { self.id = id; self.title = title; self.minutes = minutes }
    func borrow(by name: String) throws {
        guard name != "child" else { throw LibraryError.alreadyBorrowed(title: title, by: "parents") }
        borrower = name
    }
}
struct Library {
    private(set) var items: [Int: any Borrowable] = [:]
    private var log: [String] = []
    mutating func add(_ item: any Borrowable) { items[item.id] = item; log.append("add \(item.title)") }
    mutating func lend(_ id: Int, to name: String) throws {
        guard let item = items[id] else { throw LibraryError.unknown(id: id) }
        try item.borrow(by: name)
        log.append("\(name) took \(item.title)")
    }
    var available: [String] { items.values.filter(\.isAvailable).map(\.title).sorted() }
    func history() -> String { log.joined(separator: "; ") }
}
var library = Library()
library.add(Book(id: 1, title: "Emma", author: "Austen"))
library.add(DVD(id: 2, title: "Alien", minutes: 117))
library.add(Book(id: 3, title: "Ulysses", author: "Joyce"))
for (id, who) in [(1, "ann"), (1, "bob"), (2, "child"), (9, "eve"), (3, "cid")] {
    do {
        try library.lend(id, to: who)
        print("ok", id, who)
    } catch let error as LibraryError {
        print("error:", error)
    }
}
print(library.available)
library.items[1]?.giveBack()
print(library.available, library.history())
---
// Matrix struct generic over numeric
struct Matrix<Element: Numeric>: Equatable, CustomStringConvertible where Element: CustomStringConvertible {
    let rows: Int, columns: Int
    private var storage: [Element]
    init(rows: Int, columns: Int, repeating value: Element = .zero) {
        self.rows = rows
        self.columns = columns
        storage = Array(repeating: value, count: rows * columns)
    }
    init(_ values: [[Element]]) {
        rows = values.count
        columns = values.first?.count ?? 0
        storage = values.flatMap { $0 }
    }
    static func identity(_ n: Int) -> Matrix {
        var m = Matrix(rows: n, columns: n)
        for i in 0..<n { m[i, i] = 1 }
        return m
    }
    subscript(row: Int, column: Int) -> Element {
        get {
            precondition(row < rows && column < columns, "out of range")
            return storage[row * columns + column]
        }
        set { storage[row * columns + column] = newValue }
    }
    var transposed: Matrix {
        var result = Matrix(rows: columns, columns: rows)
        for r in 0..<rows { for c in 0..<columns { result[c, r] = self[r, c] } }
        return result
    }
    static func * (a: Matrix, b: Matrix) -> Matrix {
        var result = Matrix(rows: a.rows, columns: b.columns)
        for i in 0..<a.rows {
            for j in 0..<b.columns {
                var sum = Element.zero
                for k in 0..<a.columns { sum += a[i, k] * b[k, j] }
                result[i, j] = sum
            }
        }
        return result
    }
    static func + (a: Matrix, b: Matrix) -> Matrix {
        var result = a
        for i in result.storage.indices { result.storage[i] += b.storage[i] }
        return result
    }
    func power(_ n: Int) -> Matrix {
        guard n > 0 else { return .identity(rows) }
        let half = power(n / 2)
        return n % 2 == 0 ? half * half : half * half * self
    }
    var description: String {
        (0..<rows).map { r in (0..<columns).map { c in self[r, c].description }.joined(separator: " ") }
            .joined(separator: "\n")
    }
}
let fibonacci = Matrix([[1, 1], [1, 0]])
print(fibonacci.power(10))
print(fibonacci.power(30)[0, 1])
let a = Matrix([[1.5, 2], [3, 4], [5, 6]])
print(a.transposed)
print(a.transposed * a == (a.transposed * a).transposed)
print(Matrix<Int>.identity(3) + Matrix<Int>(rows: 3, columns: 3, repeating: 2))
---
// LRU cache with doubly linked list
final class LRUCache<Key: Hashable, Value> {
    private final class Node {
        let key: Key
        var value: Value
        weak var previous: Node?
        var next: Node?
        init(_ key: Key, _ value: Value) { self.key = key; self.value = value }
    }
    private var map: [Key: Node] = [:]
    private var head: Node?
    private weak var tail: Node?
    let capacity: Int
    private(set) var hits = 0, misses = 0
    init(capacity: Int) { self.capacity = capacity }
    func get(_ key: Key) -> Value? {
        guard let node = map[key] else { misses += 1; return nil }
        hits += 1
        moveToFront(node)
        return node.value
    }
    func put(_ key: Key, _ value: Value) {
        if let node = map[key] {
            node.value = value
            moveToFront(node)
            return
        }
        if map.count == capacity, let last = tail {
            remove(last)
            map[last.key] = nil
        }
        let node = Node(key, value)
        map[key] = node
        insertAtFront(node)
    }
    private func insertAtFront(_ node: Node) {
        node.next = head
        node.previous = nil
        head?.previous = node
        head = node
        if tail == nil { tail = node }
    }
    private func remove(_ node: Node) {
        if node === head { head = node.next }
        if node === tail { tail = node.previous }
        node.previous?.next = node.next
        node.next?.previous = node.previous
    }
    private func moveToFront(_ node: Node) {
        guard node !== head else { return }
        remove(node)
        insertAtFront(node)
    }
    var keys: [Key] {
        var result: [Key] = []
        var current = head
        while let node = current {
            result.append(node.key)
            current = node.next
        }
        return result
    }
}
let cache = LRUCache<String, Int>(capacity: 2)
cache.put("a", 1)
cache.put("b", 2)
print(cache.get("a") ?? -1)
cache.put("c", 3)
print(cache.get("b") ?? -1, cache.keys)
cache.put("a", 10)
cache.put("d", 4)
print(cache.get("a") ?? -1, cache.get("c") ?? -1, cache.keys, cache.hits, cache.misses)
---
// Generic graph with BFS, DFS, Dijkstra
struct Edge<Node: Hashable>: Hashable {
    let from: Node, to: Node
    let weight: Int
}
struct Graph<Node: Hashable & Comparable> {
    private var adjacency: [Node: [Edge<Node>]] = [:]
    let isDirected: Bool
    init(directed: Bool = false) { isDirected = directed }
    mutating func connect(_ a: Node, _ b: Node, weight: Int = 1) {
        adjacency[a, default: []].append(Edge(from: a, to: b, weight: weight))
        if isDirected {
            if adjacency[b] == nil { adjacency[b] = [] }
        } else {
            adjacency[b, default: []].append(Edge(from: b, to: a, weight: weight))
        }
    }
    var nodes: [Node] { adjacency.keys.sorted() }
    func neighbours(of node: Node) -> [Node] { (adjacency[node] ?? []).map(\.to).sorted() }
    func breadthFirst(from start: Node) -> [Node] {
        var seen: Set<Node> = [start]
        var queue = [start], order: [Node] = []
        while !queue.isEmpty {
            let node = queue.removeFirst()
            order.append(node)
            for next in neighbours(of: node) where seen.insert(next).inserted { queue.append(next) }
        }
        return order
    }
    func depthFirst(from start: Node) -> [Node] {
        var seen = Set<Node>()
        var order = [Node]()
        func visit(_ node: Node) {
            guard seen.insert(node).inserted else { return }
            order.append(node)
            neighbours(of: node).forEach(visit)
        }
        visit(start)
        return order
    }
    func shortestPath(from start: Node, to goal: Node) -> (cost: Int, path: [Node])? {
        var best: [Node: Int] = [start: 0]
        var previous: [Node: Node] = [:]
        var open: Set<Node> = [start]
        while let node = open.min(by: { best[$0]! < best[$1]! || (best[$0]! == best[$1]! && $0 < $1) }) {
            if node == goal {
                var path = [goal]
                while let before = previous[path.last!] { path.append(before) }
                return (best[goal]!, path.reversed())
            }
            open.remove(node)
            for edge in adjacency[node, default: []] {
                let cost = best[node]! + edge.weight
                if cost < best[edge.to, default: .max] {
                    best[edge.to] = cost
                    previous[edge.to] = node
                    open.insert(edge.to)
                }
            }
        }
        return nil
    }
}
var g = Graph<String>()
g.connect("A", "B", weight: 4)
g.connect("A", "C", weight: 2)
g.connect("C", "B", weight: 1)
g.connect("B", "D", weight: 5)
g.connect("C", "D", weight: 8)
g.connect("D", "E", weight: 3)
print(g.nodes, g.neighbours(of: "C"))
print(g.breadthFirst(from: "A"), g.depthFirst(from: "A"))
if let (cost, path) = g.shortestPath(from: "A", to: "E") { print(cost, path.joined(separator: " -> ")) }
print(g.shortestPath(from: "A", to: "Z") == nil)
---
// Type-erased observers / event bus
protocol Event { static var name: String { get } }
struct UserLoggedIn: Event { static let name = "login"; let user: String }
struct OrderPlaced: Event { static let name = "order"; let total: Double }
final class EventBus {
    typealias Handler = (any Event) -> Void
    private var handlers: [String: [Handler]] = [:]
    func on<E: Event>(_ type: E.Type, _ handler: @escaping (E) -> Void) {
        handlers[E.name, default: []].append { event in
            if let typed = event as? E { handler(typed) }
        }
    }
    func emit(_ event: some Event) {
        let name = type(of: event).name
        guard let list = handlers[name], !list.isEmpty else { print("nobody for", name); return }
        for handler in list { handler(event) }
    }
}
let bus = EventBus()
var total = 0.0
bus.on(OrderPlaced.self) { total += $0.total }
bus.on(OrderPlaced.self) { order in print("order of", order.total) }
bus.emit(OrderPlaced(total: 12.5))
bus.emit(OrderPlaced(total: 7.25))
bus.emit(UserLoggedIn(user: "ann"))
bus.on(UserLoggedIn.self) { print("hello", $0.user) }
bus.emit(UserLoggedIn(user: "ann"))
print(total)
---
// State machine with enum and transitions
enum State: String, CaseIterable { case idle, loading, loaded, failed }
enum Action { case start, success(items: Int), failure(String), reset }
struct Machine {
    private(set) var state: State = .idle {
        willSet { if newValue != state { print("\(state.rawValue) -> \(newValue.rawValue)") } }
        didSet { visits[state, default: 0] += 1 }
    }
    private(set) var visits: [State: Int] = [:]
    private(set) var count = 0
    @discardableResult
    mutating func handle(_ action: Action) -> Bool {
        switch (state, action) {
        case (.idle, .start), (.failed, .start): state = .loading
        case (.loading, .success(let n)) where n > 0:
            count = n
            state = .loaded
        case (.loading, .success): state = .failed
        case (.loading, .failure(let message)):
            print("failed:", message)
            state = .failed
        case (_, .reset): self = Machine()
        default: return false
        }
        return true
    }
}
var m = Machine()
for action: Action in [.start, .success(items: 0), .start, .failure("timeout"), .success(items: 3), .start, .success(items: 3)] {
    if !m.handle(action) { print("ignored in", m.state) }
}
print(m.count, State.allCases.map { "\($0): \(m.visits[$0] ?? 0)" }.joined(separator: ", "))
m.handle(.reset)
print(m.state, m.count, m.visits)
---
// Custom collection conformance
struct Deque<Element>: RandomAccessCollection, MutableCollection, ExpressibleByArrayLiteral {
    private var front: [Element] = []
    private var back: [Element] = []
    init() {}
    init(arrayLiteral elements: Element...) { back = elements }
    var startIndex: Int { 0 }
    var endIndex: Int { front.count + back.count }
    func index(after i: Int) -> Int { i + 1 }
    func index(before i: Int) -> Int { i - 1 }
    subscript(position: Int) -> Element {
        get { position < front.count ? front[front.count - 1 - position] : back[position - front.count] }
        set {
            if position < front.count { front[front.count - 1 - position] = newValue }
            else { back[position - front.count] = newValue }
        }
    }
    mutating func pushFront(_ x: Element) { front.append(x) }
    mutating func pushBack(_ x: Element) { back.append(x) }
    mutating func popFront() -> Element? {
        if let x = front.popLast() { return x }
        return back.isEmpty ? nil : back.removeFirst()
    }
}
var d: Deque = [3, 4, 5]
d.pushFront(2)
d.pushFront(1)
d.pushBack(6)
print(Array(d), d.count, d.first!, d.last!, d.isEmpty)
d[0] = 10
d[5] += 1
d.swapAt(1, 2)
print(d.map { $0 * 2 }, d.reversed().map { $0 }, d.sorted(), d.contains(4))
print(d.firstIndex(of: 5) ?? -1, d[1..<4].reduce(0, +), d.prefix(2).count, d.dropFirst(3).map { $0 })
while let x = d.popFront() { print(x, terminator: " ") }
print(d.isEmpty, d.max() ?? 0)
d = [5, 1, 4]
d.sort()
print(Array(d), d.min()!, zip(d, d.dropFirst()).map { $1 - $0 })
for (i, x) in d.enumerated() { print(i, x, terminator: ";") }
print()
---
// Shapes with protocol extension and static requirement
protocol Shape: CustomStringConvertible {
    static var kind: String { get }
    var area: Double { get }
    func scaled(by factor: Double) -> Self
    init(unit: Double)
}
extension Shape {
    var description: String { "\(Self.kind)(\(String(format: "%.2f", area)))" }
    static func makeUnits(_ sizes: [Double]) -> [Self] { sizes.map(Self.init(unit:)) }
    static func < (a: Self, b: Self) -> Bool { a.area < b.area }
}
struct Circle: Shape, Comparable {
    static let kind = "circle"
    var radius: Double
    var area: Double { .pi * radius * radius }
    init(unit: Double) { radius = unit }
    func scaled(by factor: Double) -> Circle { Circle(unit: radius * factor) }
}
struct Square: Shape {
    static var kind: String { "square" }
    let side: Double
    init(unit: Double) { side = unit }
    var area: Double { side * side }
    func scaled(by factor: Double) -> Self { Self(unit: side * factor) }
}
func total<S: Shape>(_ shapes: [S]) -> Double { shapes.reduce(0) { $0 + $1.area } }
func make<S: Shape>(_ type: S.Type, _ n: Int) -> [S] { (1...n).map { type.init(unit: Double($0)) } }
let circles = Circle.makeUnits([1, 3, 2])
print(circles.sorted(), circles.max()!, Square.makeUnits([2]))
print(total(make(Square.self, 3)), circles[0].scaled(by: 2))
let mixed: [any Shape] = [circles[0], Square(unit: 2)]
for shape in mixed { print(type(of: shape).kind, shape.scaled(by: 0.5)) }
print(mixed.map(\.area).map { $0.rounded() })
---
// conditional conformance and where clauses
protocol Summable { static var zero: Self { get }; static func + (a: Self, b: Self) -> Self }
extension Int: Summable {}
extension Double: Summable {}
extension String: Summable { static var zero: String { "" } }
extension Array: Summable { static var zero: [Element] { [] } }
extension Sequence where Element: Summable {
    func total() -> Element { reduce(.zero) { $0 + $1 } }
}
struct Pair<A, B> { var first: A, second: B }
extension Pair: Equatable where A: Equatable, B: Equatable {}
extension Pair: Comparable where A: Comparable, B: Comparable {
    static func < (l: Pair, r: Pair) -> Bool { l.first != r.first ? l.first < r.first : l.second < r.second }
}
extension Pair: CustomStringConvertible where A: CustomStringConvertible, B: CustomStringConvertible {
    var description: String { "<\(first.description), \(second.description)>" }
}
extension Pair where A == B {
    var swapped: Pair { Pair(first: second, second: first) }
    func both(_ test: (A) -> Bool) -> Bool { test(first) && test(second) }
}
extension Pair: Summable where A: Summable, B: Summable {
    static var zero: Pair { Pair(first: .zero, second: .zero) }
    static func + (l: Pair, r: Pair) -> Pair { Pair(first: l.first + r.first, second: l.second + r.second) }
}
print([1, 2, 3].total(), [1.5, 2].total(), ["a", "b"].total(), [[1], [2, 3]].total())
let pairs = [Pair(first: 2, second: "b"), Pair(first: 1, second: "z"), Pair(first: 2, second: "a")]
print(pairs.sorted(), pairs.min()!, pairs.total())
print(Pair(first: 1, second: 2).swapped, Pair(first: 4, second: 6).both { $0 % 2 == 0 })
print(pairs.contains(Pair(first: 1, second: "z")), Set([1, 2]).total())
---
// associated types: a stack protocol with two implementations
protocol Container {
    associatedtype Item
    var count: Int { get }
    subscript(i: Int) -> Item { get }
    mutating func append(_ item: Item)
}
extension Container {
    var isEmpty: Bool { count == 0 }
    func toArray() -> [Item] { (0..<count).map { self[$0] } }
    mutating func append<S: Sequence>(contentsOf items: S) where S.Element == Item { for i in items { append(i) } }
}
extension Container where Item: Equatable {
    func starts(with item: Item) -> Bool { count > 0 && self[0] == item }
    func firstIndex(of item: Item) -> Int? {
        for i in 0..<count where self[i] == item { return i }
        return nil
    }
}
struct Stack<Element>: Container {
    private var items: [Element] = []
    var count: Int { items.count }
    subscript(i: Int) -> Element { items[i] }
    mutating func append(_ item: Element) { items.append(item) }
    mutating func pop() -> Element? { items.popLast() }
}
struct IntBag: Container {
    var values: [Int: Int] = [:]
    private var order: [Int] = []
    var count: Int { order.count }
    subscript(i: Int) -> Int { order[i] }
    mutating func append(_ item: Int) { values[item, default: 0] += 1; order.append(item) }
}
func allMatch<C1: Container, C2: Container>(_ a: C1, _ b: C2) -> Bool
where C1.Item == C2.Item, C1.Item: Equatable {
    guard a.count == b.count else { return false }
    return (0..<a.count).allSatisfy { a[$0] == b[$0] }
}
var stack = Stack<Int>()
stack.append(contentsOf: [1, 2, 3])
var bag = IntBag()
bag.append(contentsOf: 1...3)
print(allMatch(stack, bag), stack.starts(with: 1), stack.firstIndex(of: 3) ?? -1)
_ = stack.pop()
print(allMatch(stack, bag), stack.toArray(), bag.values.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" })
func describe(_ c: some Container) -> String { "\(c.count) items, empty: \(c.isEmpty)" }
print(describe(stack), describe(Stack<String>()))
---
// Bank account with property observers, class hierarchy and errors
class Account {
    static private(set) var count = 0
    let number: Int
    private(set) var balance: Double = 0 {
        didSet { history.append(balance - oldValue) }
    }
    private(set) var history: [Double] = []
    init() { Account.count += 1; number = Account.count }
    enum Failure: Error { case insufficient(needed: Double), frozen }
    func deposit(_ amount: Double) { balance += amount }
    func withdraw(_ amount: Double) throws {
        guard balance >= amount else { throw Failure.insufficient(needed: amount - balance) }
        balance -= amount
    }
    var summary: String { "#\(number): \(balance)" }
}
class SavingsAccount: Account {
    var rate: Double
    init(rate: Double) { self.rate = rate; super.init() }
    convenience override init() { self.init(rate: 0.02) }
    func addInterest() { deposit(balance * rate) }
    override var summary: String { "savings " + super.summary }
}
final class CheckingAccount: Account {
    var limit = 50.0
    var isFrozen = false
    override func withdraw(_ amount: Double) throws {
        if isFrozen { throw Failure.frozen }
        do { try super.withdraw(amount) } catch Failure.insufficient(let needed) where needed <= limit {
            deposit(needed)
            limit -= needed
            try super.withdraw(amount)
        }
    }
}
func transfer(_ amount: Double, from a: Account, to b: Account) throws {
    try a.withdraw(amount)
    b.deposit(amount)
}
let savings = SavingsAccount(), checking = CheckingAccount()
savings.deposit(100)
savings.addInterest()
try transfer(50, from: savings, to: checking)
try transfer(80, from: checking, to: savings)
do { try transfer(100, from: checking, to: savings) } catch Account.Failure.insufficient(let n) { print("needs", n) }
checking.isFrozen = true
do { try checking.withdraw(1) } catch { print("error:", error) }
for account in [savings, checking] as [Account] { print(account.summary, account.history) }
print(Account.count, savings is Account, (checking as Account) is SavingsAccount)
---
// Tokenizer with CharacterSet-free approach; word frequency
let text = """
    It was the best of times, it was the worst of times,
    it was the age of wisdom, it was the age of foolishness...
    """
let words = text.lowercased().split { !$0.isLetter }.map(String.init)
var frequency: [String: Int] = [:]
for word in words { frequency[word, default: 0] += 1 }
let top = frequency.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(5)
for (word, count) in top { print(word.padding(toLength: 6, withPad: ".", startingAt: 0), String(repeating: "*", count: count)) }
let byLength = Dictionary(grouping: Set(words), by: \.count).mapValues { $0.sorted() }
for length in byLength.keys.sorted(by: >) { print(length, byLength[length]!) }
let longest = words.max { $0.count < $1.count }!
print(longest, words.filter { $0.hasPrefix("w") }.count, Set(words).count)
let acronym = text.split(separator: "\n").map { $0.split(separator: " ").compactMap(\.first) }.map { String($0).uppercased() }
print(acronym)
func isPalindrome(_ s: String) -> Bool {
    let letters = s.lowercased().filter(\.isLetter)
    return letters == String(letters.reversed())
}
print(["A man, a plan, a canal: Panama", "Swift"].map(isPalindrome))
func caesar(_ s: String, by shift: Int) -> String {
    String(s.map { c in
        guard let a = c.asciiValue, c.isLetter else { return c }
        let base: UInt8 = c.isUppercase ? 65 : 97
        return Character(UnicodeScalar((a - base + UInt8((shift % 26 + 26) % 26)) % 26 + base))
    })
}
print(caesar("Hello, World!", by: 3), caesar(caesar("Hello, World!", by: 3), by: -3))
---
// Advent-of-code like grid
let map = """
    #########
    #S..#...#
    #.#.#.#.#
    #.#...#E#
    #########
    """
struct Point: Hashable, CustomStringConvertible {
    var x, y: Int
    static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
    var description: String { "(\(x),\(y))" }
    static let directions = [Point(x: 1, y: 0), Point(x: 0, y: 1), Point(x: -1, y: 0), Point(x: 0, y: -1)]
}
var walls = Set<Point>()
var start = Point(x: 0, y: 0), end = start
for (y, line) in map.split(separator: "\n").enumerated() {
    for (x, c) in line.enumerated() {
        let p = Point(x: x, y: y)
        switch c {
        case "#": walls.insert(p)
        case "S": start = p
        case "E": end = p
        default: break
        }
    }
}
var distance = [start: 0]
var frontier = [start][...]
while let p = frontier.popFirst() {
    if p == end { break }
    for d in Point.directions {
        let q = p + d
        guard !walls.contains(q), distance[q] == nil else { continue }
        distance[q] = distance[p]! + 1
        frontier.append(q)
    }
}
print(start, end, distance[end] ?? -1, walls.count)
var path: Set<Point> = []
var p = end
while p != start {
    path.insert(p)
    p = Point.directions.map { p + $0 }.first { distance[$0] == distance[p]! - 1 }!
}
for (y, line) in map.split(separator: "\n").enumerated() {
    print(String(line.enumerated().map { x, c in path.contains(Point(x: x, y: y)) && c == "." ? "o" : c }))
}
---
// Binary search tree generic class, in-order sequence
final class TreeNode<T: Comparable> {
    var value: T
    var left: TreeNode?, right: TreeNode?
    init(_ value: T) { self.value = value }
}
struct BinarySearchTree<T: Comparable>: Sequence {
    private(set) var root: TreeNode<T>?
    private(set) var count = 0
    init() {}
    init<S: Sequence>(_ values: S) where S.Element == T { for v in values { insert(v) } }
    @discardableResult
    mutating func insert(_ value: T) -> Bool {
        guard var node = root else { root = TreeNode(value); count = 1; return true }
        while true {
            if value == node.value { return false }
            if value < node.value {
                if let next = node.left { node = next } else { node.left = TreeNode(value); break }
            } else {
                if let next = node.right { node = next } else { node.right = TreeNode(value); break }
            }
        }
        count += 1
        return true
    }
    func contains(_ value: T) -> Bool {
        var node = root
        while let n = node {
            if n.value == value { return true }
            node = value < n.value ? n.left : n.right
        }
        return false
    }
    var height: Int {
        func h(_ n: TreeNode<T>?) -> Int { n.map { 1 + Swift.max(h($0.left), h($0.right)) } ?? 0 }
        return h(root)
    }
    func makeIterator() -> AnyIterator<T> {
        var stack: [TreeNode<T>] = []
        var current = root
        return AnyIterator {
            while let n = current { stack.append(n); current = n.left }
            guard let n = stack.popLast() else { return nil }
            current = n.right
            return n.value
        }
    }
}
var tree = BinarySearchTree([5, 2, 8, 1, 9, 3, 5])
print(Array(tree), tree.count, tree.height, tree.contains(8), tree.contains(7))
print(tree.insert(7), tree.insert(7), tree.map { $0 * 10 }, tree.min() ?? 0, tree.reduce(0, +))
let words = BinarySearchTree("the quick brown fox jumps".split(separator: " "))
print(words.joined(separator: ","), words.first { $0.count > 3 } ?? "-")
for (a, b) in zip(tree, tree.dropFirst()) where b - a > 1 { print("gap", a, b) }
