func identity<T>(_ x: T) -> T { x }
func pair<A, B>(_ a: A, _ b: B) -> (A, B) { (a, b) }
print(identity(3), identity("a"), identity([1.5]))
print(pair(1, "x"), pair(true, [1]))
---
func swapTwo<T>(_ a: inout T, _ b: inout T) { let t = a; a = b; b = t }
var x = 1, y = 2
swapTwo(&x, &y)
print(x, y)
var s = "a", t = "b"
swapTwo(&s, &t)
print(s, t)
---
struct Stack<Element> {
    private var items: [Element] = []
    mutating func push(_ x: Element) { items.append(x) }
    @discardableResult mutating func pop() -> Element? { items.popLast() }
    var top: Element? { items.last }
    var count: Int { items.count }
    var isEmpty: Bool { items.isEmpty }
}
var s = Stack<Int>()
for i in 1...5 { s.push(i) }
s.pop()
print(s.count, s.top ?? 0, s.isEmpty)
var words = Stack<String>()
words.push("a")
print(words.pop() ?? "none", words.pop() ?? "none")
---
struct Queue<T> {
    private var inbox: [T] = []
    private var outbox: [T] = []
    mutating func enqueue(_ x: T) { inbox.append(x) }
    mutating func dequeue() -> T? {
        if outbox.isEmpty { outbox = inbox.reversed(); inbox = [] }
        return outbox.popLast()
    }
}
var q = Queue<String>()
q.enqueue("one"); q.enqueue("two")
print(q.dequeue() ?? "-")
q.enqueue("three")
while let next = q.dequeue() { print(next) }
---
final class Node<T> {
    var value: T
    var next: Node<T>?
    init(_ value: T, next: Node<T>? = nil) { self.value = value; self.next = next }
}
struct LinkedList<T> {
    var head: Node<T>?
    mutating func prepend(_ x: T) { head = Node(x, next: head) }
    mutating func reverse() {
        var previous: Node<T>? = nil
        var current = head
        while let node = current { current = node.next; node.next = previous; previous = node }
        head = previous
    }
    var values: [T] { var r: [T] = []; var n = head; while let node = n { r.append(node.value); n = node.next }; return r }
}
var list = LinkedList<Int>()
for i in 1...4 { list.prepend(i) }
print(list.values)
list.reverse()
print(list.values)
---
indirect enum Tree<Element: Comparable> {
    case empty
    case node(Tree<Element>, Element, Tree<Element>)
    func inserting(_ x: Element) -> Tree<Element> {
        switch self {
        case .empty: return .node(.empty, x, .empty)
        case .node(let l, let v, let r):
            if x < v { return .node(l.inserting(x), v, r) }
            if x > v { return .node(l, v, r.inserting(x)) }
            return self
        }
    }
    func contains(_ x: Element) -> Bool {
        switch self {
        case .empty: return false
        case let .node(l, v, r): return x == v ? true : x < v ? l.contains(x) : r.contains(x)
        }
    }
    var sorted: [Element] {
        switch self {
        case .empty: return []
        case let .node(l, v, r): return l.sorted + [v] + r.sorted
        }
    }
    var depth: Int {
        if case let .node(l, _, r) = self { return 1 + max(l.depth, r.depth) }
        return 0
    }
}
var t = Tree<Int>.empty
for x in [5, 2, 8, 1, 9, 3] { t = t.inserting(x) }
print(t.sorted, t.contains(8), t.contains(7), t.depth)
var names = Tree<String>.empty
for n in ["m", "a", "z"] { names = names.inserting(n) }
print(names.sorted)
---
enum Outcome<Success, Failure: Error> {
    case success(Success)
    case failure(Failure)
    func map<New>(_ f: (Success) -> New) -> Outcome<New, Failure> {
        switch self {
        case .success(let v): return .success(f(v))
        case .failure(let e): return .failure(e)
        }
    }
    var value: Success? { if case .success(let v) = self { return v }; return nil }
}
enum ParseError: Error { case notANumber(String) }
func parse(_ s: String) -> Outcome<Int, ParseError> { if let n = Int(s) { return .success(n) }; return .failure(.notANumber(s)) }
print(parse("12").map { $0 * 2 }.value ?? -1)
switch parse("x") {
case .success(let n): print(n)
case .failure(.notANumber(let s)): print("not a number:", s)
}
---
func largest<T: Comparable>(_ xs: [T]) -> T? {
    guard var best = xs.first else { return nil }
    for x in xs.dropFirst() where x > best { best = x }
    return best
}
print(largest([3, 9, 2]) ?? 0, largest(["b", "a"]) ?? "", largest([Double]()) == nil)
---
func index<T: Equatable>(of x: T, in xs: [T]) -> Int? {
    for (i, y) in xs.enumerated() { if x == y { return i } }
    return nil
}
print(index(of: 3, in: [1, 2, 3]) ?? -1, index(of: "z", in: ["a"]) ?? -1)
---
struct Matrix<T: Numeric> {
    let rows: Int, columns: Int
    private var grid: [T]
    init(rows: Int, columns: Int, repeating x: T) { self.rows = rows; self.columns = columns; grid = Array(repeating: x, count: rows * columns) }
    subscript(r: Int, c: Int) -> T {
        get { grid[r * columns + c] }
        set { grid[r * columns + c] = newValue }
    }
    static func * (a: Matrix, b: Matrix) -> Matrix {
        var result = Matrix(rows: a.rows, columns: b.columns, repeating: 0)
        for i in 0..<a.rows { for j in 0..<b.columns { for k in 0..<a.columns { result[i, j] += a[i, k] * b[k, j] } } }
        return result
    }
}
var a = Matrix<Int>(rows: 2, columns: 2, repeating: 1)
a[0, 1] = 3
let b = a * a
print(b[0, 0], b[0, 1], b[1, 0], b[1, 1])
var d = Matrix(rows: 1, columns: 1, repeating: 0.5)
d[0, 0] *= 4
print(d[0, 0])
---
class Cache<Key: Hashable, Value> {
    private var storage: [Key: Value] = [:]
    private(set) var hits = 0
    let capacity: Int
    init(capacity: Int) { self.capacity = capacity }
    func value(for key: Key, orMake make: () -> Value) -> Value {
        if let known = storage[key] { hits += 1; return known }
        let made = make()
        if storage.count < capacity { storage[key] = made }
        return made
    }
}
let cache = Cache<String, Int>(capacity: 2)
print(cache.value(for: "a") { 1 }, cache.value(for: "a") { 2 }, cache.hits)
---
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let length = compose({ (s: String) in s.count }, { $0 * 2 })
print(length("abc"))
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
print(curry { (a: Int, b: Int) in a + b }(1)(2))
---
struct Pipeline<Input, Output> {
    let run: (Input) -> Output
    func then<Next>(_ f: @escaping (Output) -> Next) -> Pipeline<Input, Next> { Pipeline<Input, Next> { f(self.run($0)) } }
}
let p = Pipeline<String, Int> { $0.count }.then { $0 + 1 }.then { "<\($0)>" }
print(p.run("abc"))
---
struct Pair<A, B> {
    var first: A
    var second: B
    func swapped() -> Pair<B, A> { Pair<B, A>(first: second, second: first) }
}
let p = Pair(first: 1, second: "x")
print(p.swapped().first, p.swapped().second, p)
extension Pair where A == B { var both: [A] { [first, second] } }
print(Pair(first: 1, second: 2).both)
extension Pair: Equatable where A: Equatable, B: Equatable {}
print(Pair(first: 1, second: "a") == Pair(first: 1, second: "a"), Pair(first: 1, second: "a") != p)
---
struct Box<T> { var value: T; init(_ value: T) { self.value = value } }
extension Box: CustomStringConvertible where T: CustomStringConvertible { var description: String { "[" + value.description + "]" } }
print(Box(3), Box("a"))
print([Box(1), Box(2)])
---
func memoize<K: Hashable, V>(_ f: @escaping (K) -> V) -> (K) -> V {
    var known: [K: V] = [:]
    return { k in
        if let v = known[k] { return v }
        let v = f(k)
        known[k] = v
        return v
    }
}
var calls = 0
let square = memoize { (n: Int) -> Int in calls += 1; return n * n }
print(square(4), square(4), square(5), calls)
---
func zipWith<A, B, C>(_ a: [A], _ b: [B], _ f: (A, B) -> C) -> [C] {
    var r: [C] = []
    for i in 0..<min(a.count, b.count) { r.append(f(a[i], b[i])) }
    return r
}
print(zipWith([1, 2, 3], [4, 5], { $0 * $1 }))
print(zipWith(["a"], [1]) { "\($0)\($1)" })
---
func sum<T: AdditiveArithmetic>(_ xs: [T]) -> T { xs.reduce(.zero, +) }
func mean<T: BinaryFloatingPoint>(_ xs: [T]) -> T { xs.isEmpty ? 0 : xs.reduce(0, +) / T(xs.count) }
func product<T: Numeric>(_ xs: [T]) -> T { xs.reduce(1, *) }
print(sum([1, 2, 3]), sum([0.5, 0.25]), mean([1.0, 2.0]), product([2, 3, 4]))
---
func gcd<T: BinaryInteger>(_ a: T, _ b: T) -> T { b == 0 ? a : gcd(b, a % b) }
func power<T: Numeric>(_ x: T, _ n: Int) -> T { var r: T = 1; for _ in 0..<n { r *= x }; return r }
func clamp<T: Comparable>(_ x: T, _ low: T, _ high: T) -> T { min(max(x, low), high) }
print(gcd(12, 18), power(2, 10), power(1.5, 2), clamp(5, 0, 3), clamp("m", "a", "f"))
---
struct Counter<Key: Hashable> {
    private(set) var counts: [Key: Int] = [:]
    mutating func add(_ k: Key) { counts[k, default: 0] += 1 }
    subscript(k: Key) -> Int { counts[k] ?? 0 }
    var total: Int { counts.values.reduce(0, +) }
}
var c = Counter<Character>()
for ch in "hello" { c.add(ch) }
print(c["l"], c["z"], c.total)
---
struct PriorityQueue<Element> {
    private var heap: [Element] = []
    private let isBefore: (Element, Element) -> Bool
    init(by isBefore: @escaping (Element, Element) -> Bool) { self.isBefore = isBefore }
    mutating func push(_ x: Element) {
        heap.append(x)
        var i = heap.count - 1
        while i > 0, isBefore(heap[i], heap[(i - 1) / 2]) { heap.swapAt(i, (i - 1) / 2); i = (i - 1) / 2 }
    }
    mutating func pop() -> Element? {
        guard !heap.isEmpty else { return nil }
        heap.swapAt(0, heap.count - 1)
        let result = heap.removeLast()
        var i = 0
        while true {
            var best = i
            for child in [2 * i + 1, 2 * i + 2] where child < heap.count && isBefore(heap[child], heap[best]) { best = child }
            if best == i { break }
            heap.swapAt(i, best)
            i = best
        }
        return result
    }
}
var pq = PriorityQueue<Int>(by: <)
for x in [5, 1, 4, 2] { pq.push(x) }
while let x = pq.pop() { print(x) }
---
struct Grid<Cell> {
    var cells: [[Cell]]
    init(width: Int, height: Int, fill: Cell) { cells = Array(repeating: Array(repeating: fill, count: width), count: height) }
    func map<T>(_ f: (Cell) -> T) -> Grid<T> {
        var result = Grid<T>(width: 0, height: 0, fill: f(cells[0][0]))
        result.cells = cells.map { $0.map(f) }
        return result
    }
}
var g = Grid(width: 2, height: 1, fill: 1)
g.cells[0][1] = 5
print(g.map { "\($0)!" }.cells)
---
enum Either<L, R> {
    case left(L), right(R)
    func fold<T>(_ l: (L) -> T, _ r: (R) -> T) -> T {
        switch self { case .left(let x): return l(x); case .right(let y): return r(y) }
    }
}
let es: [Either<Int, String>] = [.left(1), .right("b")]
for e in es { print(e.fold({ "int \($0)" }, { "string \($0)" })) }
---
struct Wrapper<Value> {
    var value: Value
    struct Inner { var note: String; var value: Value }
    func inner(_ note: String) -> Inner { Inner(note: note, value: value) }
}
let i = Wrapper(value: 3).inner("three")
print(i.note, i.value + 1)
---
final class Observable<T> {
    private var observers: [(T) -> Void] = []
    var value: T { didSet { for o in observers { o(value) } } }
    init(_ value: T) { self.value = value }
    func observe(_ f: @escaping (T) -> Void) { observers.append(f); f(value) }
}
let o = Observable("a")
o.observe { print("saw", $0) }
o.value = "b"
---
func firstOrDefault<T>(_ xs: [T], _ fallback: @autoclosure () -> T) -> T { xs.first ?? fallback() }
print(firstOrDefault([1], 0), firstOrDefault([], "none"))
func make<T>(_ type: T.Type, _ f: () -> T) -> [T] { [f(), f()] }
print(make(Int.self) { 3 })
---
typealias Handler<T> = (T) -> Void
let h: Handler<Int> = { print($0) }
h(3)
---
// traps
func get<T>(_ xs: [T], _ i: Int) -> T { xs[i] }
print(get([1], 0))
print(get(["a"], 1))
---
func plusOne<T: FixedWidthInteger>(_ value: T) -> T { value &+ 1 }
func isZero<T: BinaryInteger>(_ value: T) -> Bool { value == 0 }
func hundred<T: FixedWidthInteger>(_: T.Type) -> T { 100 }
print(plusOne(255 as UInt8), plusOne(Int32.max), isZero(0 as Int16), isZero(3 as UInt), hundred(Int8.self))
