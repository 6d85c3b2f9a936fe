struct A { var a: [[Double]]; var b: [Double]
  init(n: Int) { b = Array(repeating: 0, count: n); a = Array(repeating: Array(repeating: 0, count: n), count: n) } }
print(A(n: 2))
---
final class D { private var w: [[Double]], b: [Double], gw: [[Double]], gb: [Double]
  init(i: Int, o: Int) { w = []; b = Array(repeating: 0, count: o)
     gw = Array(repeating: Array(repeating: 0, count: i), count: o); gb = b } 
  func z() { gw = Array(repeating: [0], count: 2); print(gw, gb, w, b) } }
D(i: 2, o: 1).z()
---
let p = [(1, 1), (1.5, 2), (3, 4.5)].map { $0.0 + $0.1 }
print(p)
let q = [("a", 1), ("b", 2.5)]
print(q)
---
protocol Field: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral { func sine() -> Self; static func + (a: Self, b: Self) -> Self }
extension Double: Field { func sine() -> Double { self } }
extension Float: Field { func sine() -> Float { self } }
func w<F: Field>(_ x: F) -> F { x.sine() + 0.5 + 1 }
print(w(2.0), w(2 as Float))
protocol Txt: ExpressibleByStringLiteral {}
extension String: Txt {}
protocol Ar: ExpressibleByArrayLiteral {}
extension Array: Ar {}
extension Set: Ar {}
protocol Nm: ExpressibleByIntegerLiteral {}
extension Int: Nm {}
extension UInt8: Nm {}
protocol Bo: ExpressibleByBooleanLiteral {}
extension Bool: Bo {}
func z<T: Nm>(_ t: T.Type) -> T { 7 }
print(z(Int.self), z(UInt8.self))
---
func use(_ op: (Int, Int) -> Int) -> [Int] { zip([1, 2], [3, 4]).map(op) }
print(use(+), use { $0 * $1 })
func use2<T>(_ a: [T], _ op: (T, T) -> T) -> [T] { zip(a, a).map(op) }
print(use2([1, 2], +))
let h: (String, Int) -> String = { "\($0)\($1)" }
print(["a": 1].map(h), ["x", "y"].enumerated().map { h($1, $0) })
---
struct T<N: Numeric> { var d: [N]
  static func each(_ a: T, _ b: T, _ op: (N, N) -> N) -> T { T(d: zip(a.d, b.d).map { op($0, $1) }) }
  static func + (a: T, b: T) -> T { each(a, b, +) }
  static func - (a: T, b: T) -> T { each(a, b, -) }
}
print(T(d: [1, 2]) + T(d: [3, 4]), T(d: [1.5]) - T(d: [1]))
---
struct Pairs<Base: Sequence>: Sequence {
    let base: Base
    struct Iterator: IteratorProtocol {
        var inner: Base.Iterator
        mutating func next() -> (Base.Element, Base.Element)? {
            guard let a = inner.next(), let b = inner.next() else { return nil }
            return (a, b)
        }
    }
    func makeIterator() -> Iterator { Iterator(inner: base.makeIterator()) }
}
extension Sequence { var pairs: Pairs<Self> { Pairs(base: self) } }
print([1, 4, 9, 10].pairs.map { $1 - $0 })
for (a, b) in [1, 4].pairs { print(a + b) }
---
struct Song { let title: String, artist: String, seconds: Int }
let songs = [Song(title: "B", artist: "X", seconds: 200), Song(title: "A", artist: "Y", seconds: 180), Song(title: "C", artist: "X", seconds: 200)]
typealias Order<T> = (T, T) -> Bool
func by<T, K: Comparable>(_ key: @escaping (T) -> K) -> Order<T> { { key($0) < key($1) } }
func chain<T>(_ orders: Order<T>...) -> Order<T> { { a, b in orders.contains { $0(a, b) } } }
print(songs.sorted(by: by { $0.seconds }).map(\.title))
print(songs.sorted(by: by(\.title)).map(\.title))
print(songs.sorted(by: chain(by { $0.seconds }, by(\.title))).map(\.title))
---
struct Bad: Error {}
let fs: [String: (Double) -> Double] = ["a": { $0 }]
func run(_ n: String) throws -> Double { try fs[n]?(2) ?? { throw Bad() }() }
print(try run("a"), (try? run("b")) as Any)
---
struct Q<U>: Comparable { var v: Double; init(_ v: Double) { self.v = v }
  static func < (a: Self, b: Self) -> Bool { a.v < b.v }
  static func + (a: Self, b: Self) -> Self { Self(a.v + b.v) } }
enum G {}
print([Q<G>(3), Q(1)].min()!.v, (Q<G>(2) + Q(3)).v)
---
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
let m: (Int) -> (Int) -> Int = curry(max)
print(m(3)(9))
print(curry(min)(4)(2))
---
struct Stack<T> { var items: [T] = []; mutating func push(_ x: T) { items.append(x) } }
func process<T>(_ s: Stack<T>, _ xs: T...) -> Stack<T> { var s = s; xs.forEach { s.push($0) }; return s }
func put<T>(_ x: T, in s: Stack<T>) -> Stack<T> { var s = s; s.push(x); return s }
print(process(Stack(), 1, 2).items, process(Stack(), "a").items, put(2.5, in: Stack()).items)
---
print("hELLO wORLD".localizedCapitalized, "abc".localizedUppercase, "ABC".localizedLowercase)
---
extension StringProtocol {
    func caesar(_ shift: Int) -> String { String(map { $0 == "a" ? "b" : $0 }) }
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
    func count(of c: Character) -> Int { reduce(0) { $0 + ($1 == c ? 1 : 0) } }
    var firstWord: SubSequence { prefix { $0 != " " } }
}
print("abc".caesar(1), "xabc".dropFirst().caesar(2), " ".isBlank, "hello".prefix(4).count(of: "l"), "ab cd".firstWord)
---
struct Pairs<Base: Sequence>: Sequence {
    let base: Base
    struct Iterator: IteratorProtocol {
        var inner: Base.Iterator
        mutating func next() -> (Base.Element, Base.Element)? {
            guard let a = inner.next(), let b = inner.next() else { return nil }
            return (a, b)
        }
    }
    func makeIterator() -> Iterator { Iterator(inner: base.makeIterator()) }
}
for (a, b) in Pairs(base: [1, 4]) { print(a + b) }
---
struct Twice<Base: Sequence>: Sequence {
    let base: Base
    struct Iterator: IteratorProtocol {
        var inner: Base.Iterator
        mutating func next() -> Base.Element? { inner.next() }
    }
    func makeIterator() -> Iterator { Iterator(inner: base.makeIterator()) }
}
for a in Twice(base: [1, 4]) { print(a + 1) }
---
struct It<Base: Sequence>: IteratorProtocol {
        var inner: Base.Iterator
        mutating func next() -> (Base.Element, Base.Element)? {
            guard let a = inner.next(), let b = inner.next() else { return nil }
            return (a, b)
        }
}
struct Pairs<Base: Sequence>: Sequence {
    let base: Base
    func makeIterator() -> It<Base> { It(inner: base.makeIterator()) }
}
for (a, b) in Pairs(base: [1, 4]) { print(a + b) }
