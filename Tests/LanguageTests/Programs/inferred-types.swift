struct R { var state: UInt64 = 5; mutating func next() -> UInt64 { state } 
  mutating func u() -> Double { Double(next() >> 11) / Double(1 << 53) } }
var r = R()
print(r.u())
---
func sq(_ n: Int) -> UInt64 { return 1 << (n - 1) }
print(sq(4))
---
print(Double(1 << 53))
---
let x = 3.0 / Double(1 << 4)
print(x)
---
func f(_ labels: [String]) -> [String: Int] {
    let counts = labels.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return counts
}
print(f(["a"]))
---
extension String { func p(_ w: Int) -> String { String(repeating: " ", count: max(0, w - count)) + self } }
print("a".p(4))
---
let shout = { (s: String) in s.uppercased() }
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
print(compose(shout, { $0 + "!" })("hey"))
---
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
print(compose({ $0 + 1 }, { $0 * 2 })(4))
---
infix operator >>>: AdditionPrecedence
func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let shout = { (s: String) in s.uppercased() } >>> { $0 + "!" }
print(shout("hey"))
---
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
print([1, 2, 3].map(curry(+)(10)))
---
func render(_ s: Set<Int>, _ size: Int) -> String {
    (0..<size).map { y in String((0..<size).map { x in s.contains(x + y) ? "#" : "." }) }.joined(separator: "\n")
}
print(render([1], 3))
---
print(String((0..<3).map { x in x > 1 ? "#" : "." }))
---
extension Array where Element == Double { var median: Double { sorted()[count / 2] } }
print([1, 2].median, [3.0].median, [1.5, 2].median)
---
print((97...122).map { Character(UnicodeScalar($0)) }.count)
---
func collatz(_ n: Int) -> UnfoldSequence<Int, (Int?, Bool)> { sequence(first: n) { $0 == 1 ? nil : $0 / 2 } }
print(Array(collatz(6)))
---
let m: (Int) -> UInt8 = { n in (1 << n) - 1 }
print(m(3))
let q: UInt8 = (1 << 3) | 1
let n = 4
let r: UInt16 = (1 << n) - 1
let s: UInt64 = 1 << 40 | 1 << n
var t: UInt8 = 0
t |= 1 << n
t &= ~(1 << 2)
print(q, r, s, t, t & (1 << n) != 0, 1 << n, Double(1 << n), (1 << 3) * 2, Float(7 % 4), 1.5 + Double(7 % 2))
---
print(Character(UnicodeScalar(97)), Character(UnicodeScalar(65 as UInt8)))
let c = Character(UnicodeScalar(97))
let u = UnicodeScalar(97)
let v: UnicodeScalar = UnicodeScalar(98)
print(c, u as Any, v, Int("5")!, Int(3.7), [Int("x")])
