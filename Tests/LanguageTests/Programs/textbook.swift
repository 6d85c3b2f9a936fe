struct Stack<Element> {
    private var items: [Element] = []
    var count: Int { items.count }
    var isEmpty: Bool { items.isEmpty }
    var top: Element? { items.last }
    mutating func push(_ item: Element) { items.append(item) }
    @discardableResult mutating func pop() -> Element? { items.popLast() }
}
extension Stack: CustomStringConvertible {
    var description: String { "Stack(\(items))" }
}
extension Stack: ExpressibleByArrayLiteral {
    init(arrayLiteral elements: Element...) { items = elements }
}
var s: Stack<Int> = [1, 2, 3]
s.push(4); s.pop()
print(s, s.top ?? 0, s.count)
---
class Node<T> {
    var value: T
    var next: Node<T>?
    weak var previous: Node<T>?
    init(value: T) { self.value = value }
}
class LinkedList<T> {
    private(set) var head: Node<T>?
    private var tail: Node<T>?
    var isEmpty: Bool { head == nil }
    func append(_ value: T) {
        let node = Node(value: value)
        if let tail { node.previous = tail; tail.next = node } else { head = node }
        tail = node
    }
    func node(at index: Int) -> Node<T>? {
        if index >= 0 {
            var node = head
            var i = index
            while node != nil {
                if i == 0 { return node }
                i -= 1
                node = node!.next
            }
        }
        return nil
    }
    func remove(node: Node<T>) -> T {
        let prev = node.previous
        let next = node.next
        if let prev = prev { prev.next = next } else { head = next }
        next?.previous = prev
        if next == nil { tail = prev }
        node.previous = nil
        node.next = nil
        return node.value
    }
}
extension LinkedList: CustomStringConvertible {
    public var description: String {
        var text = "["
        var node = head
        while node != nil {
            text += "\(node!.value)"
            node = node!.next
            if node != nil { text += ", " }
        }
        return text + "]"
    }
}
let dogBreeds = LinkedList<String>()
dogBreeds.append("Labrador")
dogBreeds.append("Bulldog")
dogBreeds.append("Beagle")
print(dogBreeds)
print(dogBreeds.remove(node: dogBreeds.node(at: 1)!))
print(dogBreeds)
---
protocol Shape { var area: Double { get }; func perimeter() -> Double; var name: String { get } }
extension Shape { var name: String { String(describing: type(of: self)) } }
struct Circle: Shape { let radius: Double; var area: Double { Double.pi * radius * radius }; func perimeter() -> Double { 2 * .pi * radius } }
struct Rect: Shape { let w, h: Double; var area: Double { w * h }; func perimeter() -> Double { 2 * (w + h) } }
let shapes: [any Shape] = [Circle(radius: 1), Rect(w: 2, h: 3)]
for s in shapes { print(s.name, s.area, s.perimeter()) }
print(shapes.map { $0.area }.reduce(0, +))
print(shapes.sorted { $0.area > $1.area }.first!.name)
print(type(of: shapes[0]), type(of: 1), type(of: "a"), type(of: [1.5]), type(of: shapes))
---
func largest<T: Comparable>(_ a: T, _ b: T) -> T { a > b ? a : b }
print(largest(1, 2), largest("a", "b"), largest(2.5, 1.5))
func maximum<T>(of items: [T]) -> T? where T: Comparable {
    guard var best = items.first else { return nil }
    for item in items.dropFirst() where item > best { best = item }
    return best
}
print(maximum(of: [3, 9, 2])!, maximum(of: [String]()) ?? "none")
---
final class Cache<Key: Hashable, Value> {
    private var storage: [Key: Value] = [:]
    private var order: [Key] = []
    let capacity: Int
    private(set) var hits = 0, misses = 0
    init(capacity: Int) { self.capacity = capacity }
    subscript(key: Key) -> Value? {
        get {
            if let v = storage[key] { hits += 1; order.removeAll { $0 == key }; order.append(key); return v }
            misses += 1
            return nil
        }
        set {
            if let newValue {
                if storage[key] == nil, storage.count >= capacity { let old = order.removeFirst(); storage[old] = nil }
                storage[key] = newValue
                order.removeAll { $0 == key }
                order.append(key)
            } else { storage[key] = nil; order.removeAll { $0 == key } }
        }
    }
}
let cache = Cache<String, Int>(capacity: 2)
cache["a"] = 1; cache["b"] = 2; _ = cache["a"]; cache["c"] = 3
print(cache["a"] ?? -1, cache["b"] ?? -1, cache["c"] ?? -1, cache.hits, cache.misses)
cache["a"] = nil
print(cache["a"] as Any)
---
struct Matrix<T: Numeric>: Equatable {
    let rows, cols: Int
    var grid: [T]
    init(rows: Int, cols: Int, fill: T = 0) { self.rows = rows; self.cols = cols; grid = Array(repeating: fill, count: rows * cols) }
    init(_ rows: [[T]]) { self.rows = rows.count; cols = rows[0].count; grid = rows.flatMap { $0 } }
    subscript(r: Int, c: Int) -> T {
        get { precondition(r < rows && c < cols); return grid[r * cols + c] }
        set { grid[r * cols + c] = newValue }
    }
    static func * (a: Matrix, b: Matrix) -> Matrix {
        var m = Matrix(rows: a.rows, cols: b.cols)
        for i in 0..<a.rows { for j in 0..<b.cols { for k in 0..<a.cols { m[i, j] += a[i, k] * b[k, j] } } }
        return m
    }
    static func + (a: Matrix, b: Matrix) -> Matrix { var m = a; for i in m.grid.indices { m.grid[i] += b.grid[i] }; return m }
    var transposed: Matrix { var m = Matrix(rows: cols, cols: rows); for i in 0..<rows { for j in 0..<cols { m[j, i] = self[i, j] } }; return m }
}
extension Matrix: CustomStringConvertible { var description: String { (0..<rows).map { r in (0..<cols).map { "\(self[r, $0])" }.joined(separator: " ") }.joined(separator: "\n") } }
let a = Matrix([[1, 2], [3, 4]]), b = Matrix([[0, 1], [1, 0]])
print(a * b); print(a + b); print(a.transposed); print(a == a.transposed.transposed)
let d = Matrix<Double>(rows: 2, cols: 2, fill: 0.5)
print(d)
---
protocol Visitor { associatedtype Output; func visit(number: Double) -> Output; func visit(add l: Expr, _ r: Expr) -> Output; func visit(mul l: Expr, _ r: Expr) -> Output }
indirect enum Expr { case number(Double), add(Expr, Expr), mul(Expr, Expr)
    func accept<V: Visitor>(_ v: V) -> V.Output {
        switch self {
        case .number(let n): return v.visit(number: n)
        case let .add(l, r): return v.visit(add: l, r)
        case let .mul(l, r): return v.visit(mul: l, r)
        }
    }
}
struct Evaluator: Visitor {
    func visit(number: Double) -> Double { number }
    func visit(add l: Expr, _ r: Expr) -> Double { l.accept(self) + r.accept(self) }
    func visit(mul l: Expr, _ r: Expr) -> Double { l.accept(self) * r.accept(self) }
}
struct Printer: Visitor {
    typealias Output = String
    func visit(number: Double) -> String { "\(number)" }
    func visit(add l: Expr, _ r: Expr) -> String { "(\(l.accept(self)) + \(r.accept(self)))" }
    func visit(mul l: Expr, _ r: Expr) -> String { "\(l.accept(self)) * \(r.accept(self))" }
}
let e = Expr.mul(.add(.number(1), .number(2)), .number(3))
print(e.accept(Evaluator()), e.accept(Printer()))
---
protocol EventListener: AnyObject { func handle(_ event: String) }
final class EventBus {
    private var listeners: [ObjectIdentifier: EventListener] = [:]
    func add(_ l: EventListener) { listeners[ObjectIdentifier(l)] = l }
    func remove(_ l: EventListener) { listeners[ObjectIdentifier(l)] = nil }
    func emit(_ e: String) { listeners.values.forEach { $0.handle(e) } }
}
class Logger: EventListener { var log: [String] = []; func handle(_ event: String) { log.append(event) } }
let bus = EventBus(), lg = Logger()
bus.add(lg); bus.emit("a"); bus.emit("b"); bus.remove(lg); bus.emit("c")
print(lg.log)
---
final class EventEmitter<Event: Hashable> {
    typealias Handler = (Event) -> Void
    private var handlers: [Event: [Handler]] = [:]
    func on(_ e: Event, _ h: @escaping Handler) { handlers[e, default: []].append(h) }
    func emit(_ e: Event) { handlers[e]?.forEach { $0(e) } }
}
enum UIEvent: String, CaseIterable { case tap, swipe }
let em = EventEmitter<UIEvent>()
em.on(.tap) { print("got", $0.rawValue) }
em.on(.tap) { _ in print("again") }
UIEvent.allCases.forEach(em.emit)
---
struct Request { var url = ""; var method = "GET"; var headers: [String: String] = [:] }
final class RequestBuilder {
    private var r = Request()
    func url(_ u: String) -> Self { r.url = u; return self }
    func method(_ m: String) -> RequestBuilder { r.method = m; return self }
    func header(_ k: String, _ v: String) -> Self { r.headers[k] = v; return self }
    func build() -> Request { r }
}
let req = RequestBuilder().url("x").method("POST").header("A", "b").build()
print(req.url, req.method, req.headers)
---
enum State: Equatable { case idle, loading(Int), failed(String), done }
struct Machine<S: Equatable, E> {
    private(set) var state: S
    let transition: (S, E) -> S?
    var history: [S] = []
    init(_ s: S, _ t: @escaping (S, E) -> S?) { state = s; transition = t }
    @discardableResult mutating func send(_ e: E) -> Bool {
        guard let next = transition(state, e), next != state else { return false }
        history.append(state); state = next
        return true
    }
}
enum Event { case start, tick, fail, finish }
var m = Machine<State, Event>(.idle) { s, e in
    switch (s, e) {
    case (.idle, .start): return .loading(0)
    case (.loading(let n), .tick): return .loading(n + 1)
    case (.loading, .fail): return .failed("bad")
    case (.loading, .finish): return .done
    default: return nil
    }
}
for e in [Event.tick, .start, .tick, .tick, .finish] { print(m.send(e), m.state) }
print(m.history)
---
struct Tree<T: Comparable> {
    indirect enum Node { case empty, node(Node, T, Node) }
    var root = Node.empty
    mutating func insert(_ x: T) { root = Tree.insert(x, root) }
    private static func insert(_ x: T, _ n: Node) -> Node {
        switch n {
        case .empty: return .node(.empty, x, .empty)
        case let .node(l, v, r):
            if x < v { return .node(insert(x, l), v, r) }
            if x > v { return .node(l, v, insert(x, r)) }
            return n
        }
    }
    func inOrder() -> [T] { var out: [T] = []; walk(root) { out.append($0) }; return out }
    private func walk(_ n: Node, _ f: (T) -> Void) { if case let .node(l, v, r) = n { walk(l, f); f(v); walk(r, f) } }
}
var t = Tree<Int>()
[5, 2, 8, 1, 9, 3].forEach { t.insert($0) }
print(t.inOrder())
---
struct GridPoint: Hashable {
    var x, y: Int
    static func == (a: GridPoint, b: GridPoint) -> Bool { a.x == b.x && a.y == b.y }
    func hash(into hasher: inout Hasher) { hasher.combine(x); hasher.combine(y) }
}
var set: Set<GridPoint> = []
set.insert(GridPoint(x: 1, y: 2)); set.insert(GridPoint(x: 1, y: 2))
print(set.count, set.contains(GridPoint(x: 1, y: 2)), GridPoint(x: 0, y: 0).hashValue == GridPoint(x: 0, y: 0).hashValue)
class Person: Hashable {
    let id: Int; var name: String
    init(id: Int, name: String) { self.id = id; self.name = name }
    static func == (l: Person, r: Person) -> Bool { l.id == r.id }
    func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
let ps: Set = [Person(id: 1, name: "a"), Person(id: 1, name: "b"), Person(id: 2, name: "c")]
print(ps.count)
class Ref: Hashable {
    static func == (l: Ref, r: Ref) -> Bool { l === r }
    func hash(into h: inout Hasher) { h.combine(ObjectIdentifier(self)) }
}
let r = Ref()
print([r: 1][r] ?? 0, [r: 1][Ref()] ?? 0)
var h = Hasher(); h.combine(1); h.combine("a")
var h2 = Hasher(); h2.combine(1); h2.combine("a")
print(h.finalize() == h2.finalize())
---
enum NetworkError: Error, Equatable { case notFound, server(code: Int) }
func fetch(_ id: Int) -> Result<String, NetworkError> { id > 0 ? .success("item \(id)") : .failure(id == 0 ? .notFound : .server(code: -id)) }
for i in [1, 0, -500] {
    switch fetch(i) {
    case .success(let s): print(s)
    case .failure(.notFound): print("missing")
    case .failure(let e): print("error", e)
    }
}
print(fetch(1).map { $0.count }, (try? fetch(0).get()) ?? "nil")
do { print(try fetch(-1).get()) } catch NetworkError.server(let c) { print("server", c) } catch { print(error) }
let r = fetch(2).flatMap { s in s.isEmpty ? .failure(.notFound) : .success(s.uppercased()) }
print(r, fetch(0).mapError { "\($0)" == "notFound" ? NetworkError.server(code: 404) : $0 })
let c = Result { try JSONish.parse("x") }
print(c)
enum JSONish { static func parse(_ s: String) throws -> Int { guard let n = Int(s) else { throw NetworkError.notFound }; return n } }
if case .failure(let e) = c { print(e is NetworkError) }
---
#if DEBUG
print("debug")
#else
print("release")
#endif
#if os(Linux)
print("linux")
#elseif os(macOS)
print("mac")
#endif
func where_() { print(#function, #line) }
where_()
func log(_ m: String, line: Int = #line, function: String = #function) { print(m, line, function) }
func outer() { log("hi") }
outer()
if #available(macOS 10.15, *) { print("available") } else { print("no") }
#if swift(>=5.0)
print("swift5")
#endif
#if canImport(Foundation)
print("foundation")
#endif
---
func make(_ kind: Int) -> some CustomStringConvertible { kind }
func describe(_ x: some CustomStringConvertible) -> String { "<\(x.description)>" }
func describeAll(_ xs: [any CustomStringConvertible]) -> String { xs.map { $0.description }.joined(separator: ",") }
print(make(3), describe(4), describeAll([1, "b", 2.5]))
func sum(_ xs: some Collection<Int>) -> Int { xs.reduce(0, +) }
print(sum([1, 2]), sum(Set([3])), sum(1...3))
func evens(_ n: Int) -> some Sequence<Int> { (0..<n).lazy.filter { $0 % 2 == 0 } }
for e in evens(5) { print(e) }
---
protocol Container { associatedtype Item; var items: [Item] { get set }; mutating func add(_ i: Item); var count: Int { get }; subscript(i: Int) -> Item { get } }
extension Container { mutating func add(_ i: Item) { items.append(i) }; var count: Int { items.count }; subscript(i: Int) -> Item { items[i] } }
extension Container where Item: Equatable { func index(of x: Item) -> Int? { items.firstIndex(of: x) } }
extension Container where Item == String { func joined() -> String { items.joined() } }
struct Box<T>: Container { var items: [T] = [] }
var b = Box<String>(); b.add("x"); b.add("y")
print(b.count, b[1], b.index(of: "y") ?? -1, b.joined())
func same<A: Container, B: Container>(_ a: A, _ b: B) -> Bool where A.Item == B.Item, A.Item: Equatable { a.items == b.items }
print(same(b, Box(items: ["x", "y"])))
---
protocol Copyable2 { init(copy: Self); func isEqual(_ other: Self) -> Bool; static var zero: Self { get }; static func make() -> Self }
struct P: Copyable2, Equatable { var x = 0; init(x: Int) { self.x = x }; init(copy: P) { x = copy.x }; func isEqual(_ o: P) -> Bool { x == o.x }; static var zero: P { P(x: 0) }; static func make() -> P { P(x: 9) } }
func dup<T: Copyable2>(_ x: T) -> T { T(copy: x) }
print(dup(P(x: 3)), P.zero.isEqual(.make()))
func fresh<T: Copyable2>(_ t: T.Type) -> T { t.make() }
print(fresh(P.self).x, fresh(P.self).isEqual(P.zero))
---
print(Int.self, type(of: 3.5), [Int].self, (Int, String).self, Optional<Int>.self)
let t: Int.Type = Int.self
print(t.init("3") ?? 0, t == Int.self)
func create<T>(_ t: T.Type) -> String { "\(t)" }
print(create(String.self), create([Double].self))
class A { required init() {}; class var kind: String { "A" }; func name() -> String { "\(type(of: self))" } }
class B: A { override class var kind: String { "B" } }
let types: [A.Type] = [A.self, B.self]
for t in types { print(t.kind, t.init().name()) }
let x: Any = 5
print(type(of: x), x is Int, type(of: x) == Int.self)
print(type(of: A()) == type(of: B() as A), type(of: B() as A) == B.self)
switch x { case is String: print("s"); case is Int: print("i"); default: print("?") }
---
protocol Plugin { static var id: String { get }; init() }
struct P1: Plugin { static let id = "one" }
struct P2: Plugin { static let id = "two" }
let plugins: [Plugin.Type] = [P1.self, P2.self]
for p in plugins { print(p.id, p.init()) }
func register<P: Plugin>(_ p: P.Type) -> String { P.id }
print(register(P1.self))
---
enum Op: String, CaseIterable { case add = "+", sub = "-"
    var fn: (Int, Int) -> Int { switch self { case .add: return (+); case .sub: return (-) } }
}
for o in Op.allCases { print(o.rawValue, o.fn(5, 3)) }
struct Calculator { var ops: [String: (Double, Double) -> Double] = ["+": (+), "-": (-), "*": (*), "/": (/)]
    func run(_ s: String) -> Double? { let t = s.split(separator: " ").map(String.init); guard t.count == 3, let a = Double(t[0]), let b = Double(t[2]), let f = ops[t[1]] else { return nil }; return f(a, b) } }
print(Calculator().run("3 * 4") ?? .nan)
---
protocol Observer: AnyObject { func update(_ v: Int) }
final class Subject { private var obs: [() -> Observer?] = []; var value = 0 { didSet { obs.forEach { $0()?.update(value) } } }
    func attach(_ o: Observer) { obs.append { [weak o] in o } } }
final class Watcher: Observer { let n: String; init(_ n: String) { self.n = n }; func update(_ v: Int) { print(n, v) } }
let s = Subject(); let w = Watcher("w"); s.attach(w)
do { let tmp = Watcher("t"); s.attach(tmp); s.value = 1 }
s.value = 2
---
struct Queue<T> { private var inbox: [T] = [], outbox: [T] = []
    mutating func enqueue(_ x: T) { inbox.append(x) }
    mutating func dequeue() -> T? { if outbox.isEmpty { outbox = inbox.reversed(); inbox.removeAll() }; return outbox.popLast() }
    var isEmpty: Bool { inbox.isEmpty && outbox.isEmpty } }
var q = Queue<Int>(); q.enqueue(1); q.enqueue(2); print(q.dequeue()!, q.dequeue()!, q.dequeue() as Any, q.isEmpty)
struct Graph<V: Hashable> { var adj: [V: [V]] = [:]
    mutating func edge(_ a: V, _ b: V) { adj[a, default: []].append(b); adj[b, default: []].append(a) }
    func bfs(from s: V) -> [V] { var seen: Set<V> = [s], out: [V] = []; var q = Queue<V>(); q.enqueue(s)
        while let v = q.dequeue() { out.append(v); for n in adj[v] ?? [] where seen.insert(n).inserted { q.enqueue(n) } }; return out } }
var g = Graph<String>(); g.edge("a", "b"); g.edge("a", "c"); g.edge("b", "d"); print(g.bfs(from: "a"))
---
struct Heap<T> { var e: [T] = []; let less: (T, T) -> Bool
    init(_ less: @escaping (T, T) -> Bool) { self.less = less }
    mutating func push(_ x: T) { e.append(x); var i = e.count - 1; while i > 0, less(e[i], e[(i - 1) / 2]) { e.swapAt(i, (i - 1) / 2); i = (i - 1) / 2 } }
    mutating func pop() -> T? { guard !e.isEmpty else { return nil }; e.swapAt(0, e.count - 1); let r = e.removeLast(); var i = 0
        while true { let l = 2 * i + 1, rr = l + 1; var b = i; if l < e.count, less(e[l], e[b]) { b = l }; if rr < e.count, less(e[rr], e[b]) { b = rr }; if b == i { break }; e.swapAt(i, b); i = b }; return r } }
extension Heap where T: Comparable { init() { self.init(<) } }
var h = Heap<Int>(); [5, 1, 4].forEach { h.push($0) }
while let x = h.pop() { print(x, terminator: " ") }
print()
---
protocol Animal { var name: String { get }; func speak() -> String }
extension Animal { func introduce() -> String { "I am \(name), \(speak())" } }
class Dog: Animal { let name: String; init(name: String) { self.name = name }; func speak() -> String { "Woof" } }
class Puppy: Dog { override func speak() -> String { "Yip" } }
struct Cat: Animal { var name: String; func speak() -> String { "Meow" } }
let zoo: [Animal] = [Dog(name: "Rex"), Puppy(name: "P"), Cat(name: "Tom")]
zoo.forEach { print($0.introduce()) }
for case let d as Dog in zoo { print("dog", d.name) }
print(zoo.compactMap { $0 as? Cat }.count, zoo.filter { $0 is Dog }.count)
---
struct Temperature: Comparable { var c: Double; static func < (a: Self, b: Self) -> Bool { a.c < b.c } }
let ts = [Temperature(c: 3), Temperature(c: 1)]
print(ts.min()!.c, ts.sorted().map(\.c), Temperature(c: 1)...Temperature(c: 5) ~= Temperature(c: 3), (Temperature(c: 1)...Temperature(c: 5)).contains(Temperature(c: 9)))
extension Comparable { func clamped(to r: ClosedRange<Self>) -> Self { min(max(self, r.lowerBound), r.upperBound) } }
print(15.clamped(to: 0...10), 2.5.clamped(to: 3.0...4.0), "m".clamped(to: "a"..."f"))
---
protocol Repository { associatedtype Entity: Identifiable; func get(_ id: Entity.ID) -> Entity?; mutating func save(_ e: Entity) }
struct InMemory<E: Identifiable>: Repository { private var d: [E.ID: E] = [:]; func get(_ id: E.ID) -> E? { d[id] }; mutating func save(_ e: E) { d[e.id] = e } }
struct User: Identifiable { let id: Int; var name: String }
var r = InMemory<User>(); r.save(User(id: 1, name: "x")); print(r.get(1)?.name ?? "-", r.get(2)?.name ?? "-")
struct AnyRepo<E: Identifiable> { let getter: (E.ID) -> E?; init<R: Repository>(_ r: R) where R.Entity == E { getter = r.get } }
print(AnyRepo(r).getter(1)!.name)
---
extension Optional where Wrapped == String { var orEmpty: String { self ?? "" } }
let s: String? = nil; print(s.orEmpty.isEmpty)
extension Optional: CustomStringConvertible where Wrapped: CustomStringConvertible { public var description: String { map { $0.description } ?? "none" } }
extension Array where Element: Comparable { func isSorted() -> Bool { zip(self, dropFirst()).allSatisfy { $0 <= $1 } } }
print([1, 2, 3].isSorted(), [2, 1].isSorted())
extension Collection where Element: BinaryFloatingPoint { func average() -> Element { isEmpty ? 0 : reduce(0, +) / Element(count) } }
print([1.0, 2.0].average(), [Float(3)].average())
extension String { var isPalindrome: Bool { let c = lowercased().filter { $0.isLetter }; return c == String(c.reversed()) } }
print("A man a plan a canal Panama".isPalindrome)
---
struct Vec<T: FloatingPoint>: CustomStringConvertible { var x, y: T
    var length: T { (x * x + y * y).squareRoot() }
    static func + (a: Vec, b: Vec) -> Vec { Vec(x: a.x + b.x, y: a.y + b.y) }
    static func * (s: T, v: Vec) -> Vec { Vec(x: s * v.x, y: s * v.y) }
    static prefix func - (v: Vec) -> Vec { Vec(x: -v.x, y: -v.y) }
    static func += (a: inout Vec, b: Vec) { a = a + b }
    var description: String { "(\(x), \(y))" } }
var v = Vec(x: 3.0, y: 4.0); v += Vec(x: 1, y: 1); print(v, v.length, 2 * v, -v, Vec<Float>(x: 1, y: 0).length)
---
protocol Drawable { func draw() -> String }
extension String: Drawable { func draw() -> String { self } }
extension Int: Drawable { func draw() -> String { String(repeating: "*", count: self) } }
extension Array: Drawable where Element: Drawable { func draw() -> String { map { $0.draw() }.joined(separator: "\n") } }
print([[1, 2], [3]].draw()); let ds: [Drawable] = ["x", 2]; ds.forEach { print($0.draw()) }
if let d = ("q" as Any) as? Drawable { print(d.draw()) }
---
enum List<T> { case empty; indirect case cons(T, List<T>)
    init(_ xs: [T]) { self = xs.reversed().reduce(.empty) { .cons($1, $0) } }
    func fold<R>(_ z: R, _ f: (T, R) -> R) -> R { switch self { case .empty: return z; case let .cons(h, t): return f(h, t.fold(z, f)) } } }
extension List: Sequence { func makeIterator() -> AnyIterator<T> { var l = self; return AnyIterator { guard case let .cons(h, t) = l else { return nil }; l = t; return h } } }
print(List([1, 2, 3]).fold(0, +), Array(List([1, 2])), List(["a"]).map { $0 + "!" })
---
struct Deck: Collection { private var cards = ["A", "K", "Q"]; var startIndex: Int { cards.startIndex }; var endIndex: Int { cards.endIndex }; func index(after i: Int) -> Int { cards.index(after: i) }; subscript(i: Int) -> String { cards[i] } }
let d = Deck(); print(d.count, d.first!, d.map { $0 }, d.contains("K"), d.firstIndex(of: "Q")!, d.dropFirst().joined(separator: ","), d.indices.count, d.prefix(2).count, Array(d), d.isEmpty, d.enumerated().map { "\($0.offset)\($0.element)" }, d.reversed() as [String], d.max()!)
---
protocol Monoid { static var empty: Self { get }; static func <> (a: Self, b: Self) -> Self }
infix operator <>: AdditionPrecedence
extension Int: Monoid { static var empty: Int { 0 }; static func <> (a: Int, b: Int) -> Int { a + b } }
extension String: Monoid { static var empty: String { "" }; static func <> (a: String, b: String) -> String { a + b } }
func concat<M: Monoid>(_ xs: [M]) -> M { xs.reduce(.empty, <>) }
print(concat([1, 2, 3]), concat(["a", "b"]))
---
protocol Stackable { associatedtype Element = Int; var items: [Element] { get }; func top() -> Element? }
extension Stackable { func top() -> Element? { items.last } }
struct DefaultStack: Stackable { var items = [1, 2] }
struct StrStack: Stackable { var items = ["q"] }
print(DefaultStack().top()!, StrStack().top()!)
func eraseTop(_ s: any Stackable) -> Any? { s.top() }
print(eraseTop(StrStack()) ?? "nil")
---
let t = (name: "a", 1); print(t.name, t.1)
typealias Pair<T> = (T, T); let p: Pair<Int> = (1, 2); print(p.0 + p.1)
func swapTwo<T>(_ a: inout T, _ b: inout T) { (a, b) = (b, a) }
var x = 1, y = 2; swapTwo(&x, &y); print(x, y); swap(&x, &y); print(x, y)
func printAll<T>(_ items: T..., sep: String = ",") { print(items.map { "\($0)" }.joined(separator: sep)) }
printAll(1, 2, 3); printAll("a", "b", sep: "-")
func pairs<T, U>(_ a: [T], _ b: [U]) -> [(T, U)] { Array(zip(a, b)) }
print(pairs([1], ["z"]))
func firstMatch<S: Sequence>(_ s: S, _ f: (S.Element) -> Bool) -> S.Element? { for x in s where f(x) { return x }; return nil }
print(firstMatch([1, 5, 9]) { $0 > 3 } ?? 0, firstMatch("hello") { $0 == "l" } ?? "?")
---
enum Suit: String, CaseIterable, Comparable { case clubs, diamonds, hearts, spades
    static func < (a: Suit, b: Suit) -> Bool { allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)! } }
struct Card: Comparable, CustomStringConvertible { let suit: Suit, rank: Int
    static func < (a: Card, b: Card) -> Bool { (a.rank, a.suit) < (b.rank, b.suit) }
    var description: String { "\(rank)\(suit.rawValue.first!)" } }
let deck = Suit.allCases.flatMap { s in (1...3).map { Card(suit: s, rank: $0) } }
print(deck.sorted(), deck.max()!, deck.min()!, Suit.hearts > .clubs)
---
protocol Logger { func log(_ s: String) }
struct ConsoleLogger: Logger { func log(_ s: String) { print("LOG:", s) } }
class Service { private let logger: any Logger; init(logger: any Logger = ConsoleLogger()) { self.logger = logger }; func run() { logger.log("run") } }
Service().run()
final class MockLogger: Logger { private(set) var lines: [String] = []; func log(_ s: String) { lines.append(s) } }
let m = MockLogger(); Service(logger: m).run(); print(m.lines)
---
struct Money: Equatable, AdditiveArithmetic, CustomStringConvertible { var cents: Int
    static var zero: Money { Money(cents: 0) }
    static func + (l: Money, r: Money) -> Money { Money(cents: l.cents + r.cents) }
    static func - (l: Money, r: Money) -> Money { Money(cents: l.cents - r.cents) }
    var description: String { String(format: "$%.2f", Double(cents) / 100) } }
print([Money(cents: 150), Money(cents: 275)].reduce(.zero, +), Money(cents: 5) - Money(cents: 10))
extension Sequence where Element: AdditiveArithmetic { func sum() -> Element { reduce(.zero, +) } }
print([1, 2, 3].sum(), [1.5, 2.5].sum(), [Money(cents: 1)].sum())
---
struct Polynomial: ExpressibleByArrayLiteral, CustomStringConvertible { var c: [Double]
    init(_ c: [Double]) { self.c = c }
    init(arrayLiteral e: Double...) { c = e }
    func callAsFunction(_ x: Double) -> Double { c.reversed().reduce(0) { $0 * x + $1 } }
    static func * (a: Polynomial, b: Polynomial) -> Polynomial { var r = [Double](repeating: 0, count: a.c.count + b.c.count - 1); for (i, x) in a.c.enumerated() { for (j, y) in b.c.enumerated() { r[i + j] += x * y } }; return Polynomial(r) }
    var derivative: Polynomial { Polynomial(c.enumerated().dropFirst().map { Double($0.offset) * $0.element }) }
    var description: String { c.enumerated().filter { $0.element != 0 }.map { $0.offset == 0 ? "\($0.element)" : "\($0.element)x^\($0.offset)" }.joined(separator: " + ") } }
let p: Polynomial = [1, 2, 3]; print(p, p(2), p.derivative, p * [1, 1])
---
class Vehicle { let wheels: Int; init(wheels: Int) { self.wheels = wheels }; var description: String { "\(wheels) wheels" } }
class Car: Vehicle { var gear = 1; init() { super.init(wheels: 4) }; override var description: String { super.description + " in gear \(gear)" } }
final class AutomaticCar: Car { override var gear: Int { didSet { print("gear", gear) } } }
let a = AutomaticCar(); a.gear = 3; print(a.description)
let vs: [Vehicle] = [Vehicle(wheels: 2), Car(), a]
for v in vs { switch v { case let c as AutomaticCar: print("auto", c.gear); case is Car: print("car"); default: print("other") } }
---
func readNumbers(_ s: String) throws -> [Int] { try s.split(separator: ",").map { part in
    guard let n = Int(part.trimmingCharacters(in: .whitespaces)) else { throw ParseError.invalid(String(part)) }; return n } }
enum ParseError: LocalizedError { case invalid(String); var errorDescription: String? { switch self { case .invalid(let s): return "invalid: \(s)" } } }
do { print(try readNumbers("1, 2, 3")); print(try readNumbers("1,x")) } catch let e as ParseError { print(e.localizedDescription, e) } catch { print("?") }
---
struct Grid<T>: Sequence { let w, h: Int; private var s: [T]
    init(w: Int, h: Int, _ f: (Int, Int) -> T) { self.w = w; self.h = h; s = (0..<h).flatMap { y in (0..<w).map { x in f(x, y) } } }
    subscript(x: Int, y: Int) -> T { get { s[y * w + x] } set { s[y * w + x] = newValue } }
    func makeIterator() -> some IteratorProtocol<T> { s.makeIterator() }
    func neighbors(_ x: Int, _ y: Int) -> [T] { [(-1, 0), (1, 0), (0, -1), (0, 1)].map { (x + $0.0, y + $0.1) }.filter { $0.0 >= 0 && $0.0 < w && $0.1 >= 0 && $0.1 < h }.map { self[$0.0, $0.1] } } }
var g = Grid(w: 3, h: 2) { $0 + $1 * 10 }
g[0, 0] = 99
print(Array(g), g.neighbors(0, 0), g.reduce(0, +))
---
struct Lexer { enum Token: Equatable { case num(Double), op(Character), paren(Character) }
    let s: [Character]; var i = 0
    init(_ t: String) { s = Array(t) }
    mutating func tokens() -> [Token] { var out: [Token] = []; while i < s.count { let c = s[i]; switch c { case " ": i += 1; case "+", "-", "*", "/": out.append(.op(c)); i += 1; case "(", ")": out.append(.paren(c)); i += 1; case _ where c.isNumber || c == ".": var n = ""; while i < s.count, s[i].isNumber || s[i] == "." { n.append(s[i]); i += 1 }; out.append(.num(Double(n)!)); default: i += 1 } }; return out } }
struct Parser { var t: [Lexer.Token]; var i = 0
    init(_ s: String) { var l = Lexer(s); t = l.tokens() }
    var peek: Lexer.Token? { i < t.count ? t[i] : nil }
    mutating func expr() -> Double { var v = term(); while case .op(let o)? = peek, o == "+" || o == "-" { i += 1; let r = term(); v = o == "+" ? v + r : v - r }; return v }
    mutating func term() -> Double { var v = factor(); while case .op(let o)? = peek, "*/".contains(o) { i += 1; let r = factor(); v = o == "*" ? v * r : v / r }; return v }
    mutating func factor() -> Double { defer { i += 1 }; switch peek { case .num(let n): return n; case .paren("("): i += 1; return expr(); case .op("-"): i += 1; let f = factor(); i -= 1; return -f; default: return .nan } } }
var ps = Parser("2 * (3 + 4) - 6 / 2"); print(ps.expr())
---
protocol Stack2 { associatedtype E; mutating func push(_ e: E); mutating func pop() -> E?; var isEmpty: Bool { get } }
struct ArrayStack<E>: Stack2 { private var a: [E] = []; mutating func push(_ e: E) { a.append(e) }; mutating func pop() -> E? { a.popLast() }; var isEmpty: Bool { a.isEmpty } }
func drain<S: Stack2>(_ s: inout S) -> [S.E] { var r: [S.E] = []; while let x = s.pop() { r.append(x) }; return r }
var st = ArrayStack<Character>(); for c in "abc" { st.push(c) }; print(String(drain(&st)), st.isEmpty)
extension Stack2 where E: Hashable { mutating func unique() -> Set<E> { var s = Set<E>(); while let x = pop() { s.insert(x) }; return s } }
for c in "aab" { st.push(c) }; print(st.unique().count)
---
struct AnyShape: Shape { private let _area: () -> Double; init<S: Shape>(_ s: S) { _area = s.area }; func area() -> Double { _area() } }
protocol Shape { func area() -> Double }
struct Sq: Shape { let s: Double; func area() -> Double { s * s } }
print([AnyShape(Sq(s: 2)), AnyShape(Sq(s: 3))].map { $0.area() })
func bigger<S: Shape, T: Shape>(_ a: S, _ b: T) -> any Shape { a.area() > b.area() ? a : b }
print(bigger(Sq(s: 1), AnyShape(Sq(s: 5))).area())
func make(_ big: Bool) -> some Shape { Sq(s: big ? 10 : 1) }
print(make(true).area())
---
extension Collection { func chunks(of n: Int) -> [SubSequence] { var r: [SubSequence] = []; var i = startIndex; while i != endIndex { let j = index(i, offsetBy: n, limitedBy: endIndex) ?? endIndex; r.append(self[i..<j]); i = j }; return r } }
print([1, 2, 3, 4, 5].chunks(of: 2).map(Array.init), "hello".chunks(of: 2).map(String.init))
extension Array where Element: Equatable { mutating func remove(_ e: Element) { if let i = firstIndex(of: e) { remove(at: i) } }; func count(of e: Element) -> Int { filter { $0 == e }.count } }
var xs = [1, 2, 1]; xs.remove(1); print(xs, xs.count(of: 1))
extension Dictionary where Value == Int { mutating func increment(_ k: Key) { self[k, default: 0] += 1 } }
var f: [Character: Int] = [:]; for c in "hello" { f.increment(c) }; print(f.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" })
---
struct Signal<T> { private var subs: [(T) -> Void] = []; mutating func subscribe(_ f: @escaping (T) -> Void) { subs.append(f) }; func send(_ v: T) { subs.forEach { $0(v) } } }
class VM { var name = Observable("a") ; init() { name.bind { print("name:", $0) } } }
class Observable<T: Equatable> { private var handler: ((T) -> Void)?; var value: T { didSet { guard value != oldValue else { return }; handler?(value) } }
    init(_ v: T) { value = v }; func bind(_ f: @escaping (T) -> Void) { handler = f; f(value) } }
let vm = VM(); vm.name.value = "b"; vm.name.value = "b"
var s = Signal<(Int, String)>(); s.subscribe { n, t in print(n, t) }; s.send((1, "x"))
---
func measure<T>(_ label: String, _ f: () throws -> T) rethrows -> T { print("start", label); defer { print("end", label) }; return try f() }
print(measure("a") { 1 + 1 })
func retry<T>(_ n: Int, _ f: () throws -> T) throws -> T { var last: Error?; for _ in 0..<n { do { return try f() } catch { last = error } }; throw last! }
struct Fail: Error {}; var k = 0
print(try retry(3) { () -> String in k += 1; if k < 3 { throw Fail() }; return "ok \(k)" })
---
protocol Handler: AnyObject { var next: Handler? { get set }; func handle(_ r: Int) -> String? }
extension Handler { func pass(_ r: Int) -> String? { next?.handle(r) } ; @discardableResult func then(_ h: Handler) -> Handler { next = h; return h } }
final class Small: Handler { var next: Handler?; func handle(_ r: Int) -> String? { r < 10 ? "small \(r)" : pass(r) } }
final class Big: Handler { var next: Handler?; func handle(_ r: Int) -> String? { r >= 100 ? "big \(r)" : pass(r) } }
let h = Small(); h.then(Big()); print(h.handle(5) ?? "-", h.handle(500) ?? "-", h.handle(50) ?? "-")
---
protocol Command { func execute(); func undo() }
class Editor { var text = "" }
struct Append: Command { let e: Editor, s: String; func execute() { e.text += s }; func undo() { e.text.removeLast(s.count) } }
class History { private var done: [Command] = []; func run(_ c: Command) { c.execute(); done.append(c) }; func undo() { done.popLast()?.undo() } }
let ed = Editor(), hi = History(); hi.run(Append(e: ed, s: "ab")); hi.run(Append(e: ed, s: "cd")); hi.undo(); print(ed.text)
---
struct Fib: Sequence { func makeIterator() -> AnyIterator<Int> { var (a, b) = (0, 1); return AnyIterator { defer { (a, b) = (b, a + b) }; return a } } }
print(Array(Fib().prefix(10)), Fib().prefix { $0 < 30 }.filter { $0.isMultiple(of: 2) }, Fib().lazy.map { $0 * 2 }.first { $0 > 50 }!)
for (i, f) in Fib().enumerated().prefix(3) { print(i, f) }
print(zip(Fib(), ["a", "b"]).map { "\($0)\($1)" }, Fib().prefix(5).reduce(0, +))
let it = sequence(state: (0, 1)) { (s: inout (Int, Int)) -> Int? in defer { s = (s.1, s.0 + s.1) }; return s.0 }
print(Array(it.prefix(5)))
---
struct Bits: OptionSet { let rawValue: Int; static let a = Bits(rawValue: 1 << 0), b = Bits(rawValue: 1 << 1); static let all: Bits = [.a, .b] }
var b: Bits = [.a]; b.insert(.b); print(b.contains(.b), b == .all, b.rawValue, Bits.a.union(.b).rawValue, b.isEmpty); b.remove(.a); print(b.rawValue)
---
protocol Entity: Identifiable, Hashable { var name: String { get } }
struct U: Entity { let id: Int; let name: String }
class Store<E: Entity> { private var items: [E.ID: E] = [:]; func add(_ e: E) { items[e.id] = e }; subscript(id: E.ID) -> E? { items[id] }; var all: [E] { items.values.sorted { $0.name < $1.name } } }
let store = Store<U>(); store.add(U(id: 1, name: "z")); store.add(U(id: 2, name: "a")); print(store.all.map(\.name), store[1]?.name ?? "-", Set(store.all).count)
---
func quicksort<T: Comparable>(_ a: [T]) -> [T] { guard a.count > 1 else { return a }; let p = a[a.count / 2]; return quicksort(a.filter { $0 < p }) + a.filter { $0 == p } + quicksort(a.filter { $0 > p }) }
func binarySearch<T: Comparable>(_ a: [T], _ k: T) -> Int? { var lo = 0, hi = a.count; while lo < hi { let m = (lo + hi) / 2; if a[m] == k { return m }; if a[m] < k { lo = m + 1 } else { hi = m } }; return nil }
func mergeSort<T>(_ a: [T], by less: (T, T) -> Bool) -> [T] { guard a.count > 1 else { return a }; let m = a.count / 2; let l = mergeSort(Array(a[..<m]), by: less), r = mergeSort(Array(a[m...]), by: less); var i = 0, j = 0, out: [T] = []; while i < l.count, j < r.count { if less(r[j], l[i]) { out.append(r[j]); j += 1 } else { out.append(l[i]); i += 1 } }; return out + l[i...] + r[j...] }
print(quicksort([3, 1, 2]), binarySearch([1, 3, 5], 3) ?? -1, mergeSort(["b", "a"], by: <), mergeSort([3, 1, 2]) { $0 > $1 })
func gcd<T: BinaryInteger>(_ a: T, _ b: T) -> T { b == 0 ? a : gcd(b, a % b) }
func clamp<T: Comparable>(_ x: T, _ lo: T, _ hi: T) -> T { max(lo, min(x, hi)) }
print(gcd(12, 18), gcd(UInt8(12), 8), clamp(5, 1, 3), clamp(0.5, 0, 1))
