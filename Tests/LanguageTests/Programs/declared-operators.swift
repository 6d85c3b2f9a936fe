infix operator **: MultiplicationPrecedence
func ** (base: Double, power: Double) -> Double { pow(base, power) }
print(2.0 ** 3.0 + 1)
---
precedencegroup PowerPrecedence {
    higherThan: MultiplicationPrecedence
    associativity: right
}
infix operator ^^: PowerPrecedence
func ^^ (a: Int, b: Int) -> Int { (0..<b).reduce(1) { r, _ in r * a } }
print(2 * 2 ^^ 3 ^^ 2, 2 ^^ 10 - 1)
---
prefix operator √
prefix func √ (x: Double) -> Double { x.squareRoot() }
postfix operator %%
postfix func %% (x: Double) -> Double { x / 100 }
print(√16, 50.0%%, √(9.0 + 16.0))
---
infix operator |>: AdditionPrecedence
func |> <A, B>(x: A, f: (A) -> B) -> B { f(x) }
print([3, 1, 2] |> { $0.sorted() } |> { $0.map(String.init) } |> { $0.joined(separator: "-") })
---
infix operator >>>: AdditionPrecedence
func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let inc: (Int) -> Int = { $0 + 1 }
print((inc >>> inc >>> { "\($0)!" })(1))
---
infix operator ±: RangeFormationPrecedence
func ± (center: Double, radius: Double) -> ClosedRange<Double> { (center - radius)...(center + radius) }
print((5.0 ± 1.0).contains(4.5), 5 ± 0.5)
infix operator <+>
struct V { var x: Int; static func <+> (a: V, b: V) -> V { V(x: a.x + b.x) } }
print((V(x: 1) <+> V(x: 2)).x)
---
infix operator +++=: AssignmentPrecedence
func +++= (a: inout Int, b: Int) { a += b * 2 }
var q = 1
q +++= 2
print(q)
prefix operator ++
@discardableResult prefix func ++ (x: inout Int) -> Int { x += 1; return x }
++q
print(q)
---
protocol Monoid { static var empty: Self { get }; static func <> (a: Self, b: Self) -> Self }
infix operator <>: AdditionPrecedence
extension Int: Monoid { static var empty: Int { 0 }; static func <> (a: Int, b: Int) -> Int { a + b } }
extension String: Monoid { static var empty: String { "" }; static func <> (a: String, b: String) -> String { a + b } }
func concat<M: Monoid>(_ xs: [M]) -> M { xs.reduce(.empty, <>) }
print(concat([1, 2, 3]), concat(["a", "b"]))
---
struct Vector { var x, y: Double }
infix operator •: MultiplicationPrecedence
infix operator ×: MultiplicationPrecedence
extension Vector {
    static func • (a: Vector, b: Vector) -> Double { a.x * b.x + a.y * b.y }
    static func × (a: Vector, b: Vector) -> Double { a.x * b.y - a.y * b.x }
}
let v = Vector(x: 1, y: 2), w = Vector(x: 3, y: 4)
print(v • w + 1, v × w)
