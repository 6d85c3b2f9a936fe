// What a method that gives Self gives, called on a class below.
class A { func me() -> Self { self }; required init() {}; func copy() -> Self { type(of: self).init() } }
class B: A { var x = 1; override func me() -> Self { print("B"); return super.me() } }
final class C: B { var y = 2 }
print(B().me().x, C().me().y, C().copy().y, C().me().copy().me().y)
let a: A = C()
print(a.me(), type(of: a.copy()))
var list: [C] = [C().me(), C()]
list.append(list[0].copy().me())
print(list.count)
---
// Methods that can be chained, some of the class above.
class Shape { private(set) var log: [String] = []; @discardableResult func moved(_ n: Int) -> Self { log.append("m\(n)"); return self } }
class Circle: Shape { var r = 1.0; @discardableResult func radius(_ t: Double) -> Self { r = t; return self } }
let c = Circle().moved(3).radius(2).moved(4)
print(c.r, c.log)
c.radius(3).moved(1)
print(c.log.count, c.r)
---
// Option sets made of literals.
struct Rule: OptionSet { let rawValue: Int; static let a = Rule(rawValue: 1), b = Rule(rawValue: 2) }
print(Rule([.a]).union(.b), Rule([]), Rule([.a, .b]).contains(.b))
struct Bag: ExpressibleByArrayLiteral { var items: [Int]; init(arrayLiteral e: Int...) { items = e }; init(_ items: [Int]) { self.items = items + [0] } }
print(Bag([1, 2]), Bag([1, 2] as [Int]))
---
// Cellular automaton, bit tricks, OptionSet
struct Rule: OptionSet { let rawValue: UInt8; static let a = Rule(rawValue: 1), b = Rule(rawValue: 2), both: Rule = [.a, .b] }
func step(_ row: [Bool], _ rule: UInt8) -> [Bool] { row.indices.map { i in let n = [i - 1, i, i + 1].reduce(0) { $0 << 1 | (row.indices.contains($1) && row[$1] ? 1 : 0) }; return rule >> n & 1 == 1 } }
var row = (0..<21).map { $0 == 10 }
for _ in 0..<6 { print(row.map { $0 ? "█" : " " }.joined()); row = step(row, 30) }
let r: Rule = .both
print(r.contains(.a), r.subtracting(.a), Rule([.a]).union(.b) == .both, r.rawValue, r.isSuperset(of: .b))
print(UInt8(0b1011_0010).nonzeroBitCount, (0xFF as Int) & ~0x0F, 1 << 10, -16 >> 2, UInt8.max &+ 1, Int8(truncatingIfNeeded: 300), 5 ^ 3, String(UInt16(0xBEEF).byteSwapped, radix: 16))
