struct Countdown: Sequence, IteratorProtocol { var n: Int; mutating func next() -> Int? { if n == 0 { return nil }; n -= 1; return n + 1 } }
for i in Countdown(n: 3) { print(i) }
print(Countdown(n: 4).map { $0 * 2 }, Countdown(n: 5).filter { $0 % 2 == 0 }, Countdown(n: 3).reduce(0, +))
print(Countdown(n: 3).contains(2), Countdown(n: 3).max() ?? 0, Countdown(n: 3).sorted(), Array(Countdown(n: 2)))
for (i, x) in Countdown(n: 2).enumerated() where x > 1 { print(i, x) }
---
struct Fibonacci: Sequence {
    struct Iterator: IteratorProtocol { var a = 0, b = 1; mutating func next() -> Int? { let r = a; (a, b) = (b, a + b); return r } }
    func makeIterator() -> Iterator { Iterator() }
}
var out: [Int] = []
for x in Fibonacci() { if x > 50 { break }; out.append(x) }
print(out)
print(Fibonacci().first { $0 > 100 } ?? 0)
---
struct LinkedList<T>: Sequence {
    final class Node { let value: T; let next: Node?; init(_ v: T, _ n: Node?) { value = v; next = n } }
    var head: Node?
    mutating func push(_ x: T) { head = Node(x, head) }
    func makeIterator() -> AnyIterator<T> {
        var current = head
        return AnyIterator { let v = current?.value; current = current?.next; return v }
    }
}
var l = LinkedList<String>()
l.push("a"); l.push("b")
for x in l { print(x) }
print(l.map { $0 + "!" }, l.contains("a"))
---
struct Ring<T>: Collection {
    private var items: [T]
    init(_ items: [T]) { self.items = items }
    var startIndex: Int { 0 }
    var endIndex: Int { items.count }
    func index(after i: Int) -> Int { i + 1 }
    subscript(i: Int) -> T { items[i % items.count] }
}
let r = Ring([1, 2, 3])
print(r.count, r.first ?? 0, r.isEmpty, r[4], r.map { $0 * 10 })
for x in r where x != 2 { print(x) }
print(r.firstIndex { $0 == 3 } ?? -1)
---
struct Vector2: AdditiveArithmetic {
    var x = 0.0, y = 0.0
    static let zero = Vector2()
    static func + (a: Vector2, b: Vector2) -> Vector2 { Vector2(x: a.x + b.x, y: a.y + b.y) }
    static func - (a: Vector2, b: Vector2) -> Vector2 { Vector2(x: a.x - b.x, y: a.y - b.y) }
}
var v = Vector2(x: 1, y: 1)
v += Vector2(x: 2, y: 3)
print(v, v - v == .zero)
print([Vector2(x: 1, y: 2), Vector2(x: 3, y: 4)].reduce(Vector2.zero, +))
func total<T: AdditiveArithmetic>(_ xs: [T]) -> T { xs.reduce(T.zero, +) }
print(total([Vector2(x: 1, y: 2), Vector2(x: 3, y: 4)]))
---
struct Version: Comparable, CustomStringConvertible {
    let major, minor: Int
    static func < (a: Version, b: Version) -> Bool { a.major != b.major ? a.major < b.major : a.minor < b.minor }
    var description: String { "\(major).\(minor)" }
}
let vs = [Version(major: 1, minor: 2), Version(major: 1, minor: 0), Version(major: 0, minor: 9)]
print(vs.sorted(), vs.max()!, vs.min()!, vs[0] >= vs[1], vs[0] > vs[1], vs[0] <= vs[1])
func newest<T: Comparable>(_ xs: [T]) -> T? { xs.max() }
print(newest(vs)!)
---
struct Fraction: ExpressibleByIntegerLiteral, Equatable {
    var n: Int, d: Int
    init(_ n: Int, _ d: Int) { self.n = n; self.d = d }
    init(integerLiteral value: Int) { self.init(value, 1) }
    static func * (a: Fraction, b: Fraction) -> Fraction { Fraction(a.n * b.n, a.d * b.d) }
}
let f: Fraction = 3
print(f.n, f.d, (Fraction(1, 2) * 4).n)
---
extension Array where Element == Double {
    var mean: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }
    var deviation: Double { let m = mean; return (map { ($0 - m) * ($0 - m) }.reduce(0, +) / Double(count)).squareRoot() }
}
print([1.0, 2.0, 6.0].mean, [2.0, 4.0].deviation)
extension Array where Element: Numeric { func sum() -> Element { reduce(0, +) } }
print([1, 2].sum(), [0.5].sum())
extension Array where Element: Hashable { var uniqued: [Element] { var seen = Set<Element>(); return filter { seen.insert($0).inserted } } }
print([1, 2, 1, 3].uniqued, ["a", "a"].uniqued)
---
extension Array {
    func chunked(into n: Int) -> [[Element]] { stride(from: 0, to: count, by: n).map { Array(self[$0..<Swift.min($0 + n, count)]) } }
    subscript(safe i: Int) -> Element? { indices.contains(i) ? self[i] : nil }
    init(times n: Int, _ make: (Int) -> Element) { self = (0..<n).map(make) }
}
print([1, 2, 3, 4, 5].chunked(into: 2), [1][safe: 3] ?? -1, [1][safe: 0] ?? -1, [Int](times: 3) { $0 * $0 })
---
extension Sequence where Element: Numeric { func total() -> Element { reduce(0, +) } }
extension Collection { var second: Element? { dropFirst().first } }
extension Sequence { func count(where f: (Element) -> Bool) -> Int { var n = 0; for x in self { if f(x) { n += 1 } }; return n } }
print([1, 2, 3].total(), (1...4).total(), Set([5]).total(), [7, 8].second ?? 0, "abc".second ?? "?")
print([1, 2, 3].count(where: { $0 > 1 }))
---
extension Dictionary { func mapKeys<T: Hashable>(_ f: (Key) -> T) -> [T: Value] { var r: [T: Value] = [:]; for (k, v) in self { r[f(k)] = v }; return r } }
extension Dictionary where Value: Comparable { var best: Key? { self.max { $0.value < $1.value }?.key } }
print(["a": 1].mapKeys { $0 + "!" }, ["x": 1, "y": 3].best ?? "")
extension Optional { func or(_ x: Wrapped) -> Wrapped { self ?? x } }
print(Int("x").or(5), Int("2").or(5))
extension Int { func times(_ f: (Int) -> Void) { for i in 0..<self { f(i) } }; var isEven: Bool { self % 2 == 0 }; static var answer: Int { 42 } }
2.times { print("time", $0) }
print(4.isEven, Int.answer)
---
struct Poly: Equatable { var terms: [Int] }
extension Poly: ExpressibleByArrayLiteral { init(arrayLiteral elements: Int...) { terms = elements } }
let p: Poly = [1, 2]
print(p.terms, p == [1, 2])
---
struct Meters: Hashable { var v: Double }
var seen: Set<Meters> = [Meters(v: 1), Meters(v: 1)]
seen.insert(Meters(v: 2))
print(seen.count, seen.contains(Meters(v: 2)))
struct Key<T: Hashable>: Hashable { var t: T; var n: Int }
var d: [Key<String>: Int] = [:]
d[Key(t: "a", n: 1)] = 5
print(d[Key(t: "a", n: 1)] ?? 0, d[Key(t: "a", n: 2)] ?? 0)
---
struct Stack<T> { var items: [T] = []; mutating func push(_ x: T) { items.append(x) } }
extension Stack: Equatable where T: Equatable {}
extension Stack: Sequence { func makeIterator() -> IndexingIterator<[T]> { items.makeIterator() } }
extension Stack where T: Numeric { var sum: T { items.reduce(0, +) } }
extension Stack where T == String { var joined: String { items.joined(separator: "-") } }
var a = Stack<Int>(); a.push(1); a.push(2)
var b = Stack<Int>(); b.push(1); b.push(2)
print(a == b, a.sum, Stack(items: ["x", "y"]).joined)
for x in a { print(x) }
