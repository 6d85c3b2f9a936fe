// Integers
print(7 / 2, -7 / 2, 7 % 3, -7 % 3, 7 % -3)
print(1 + 2 * 3 - 4 / 2)
print((1 + 2) * 3)
let five = 5
print(-5, +5, ~5, -five, -(five + 1))
print(6 & 3, 6 | 3, 6 ^ 3, 1 << 10, 1024 >> 3, -16 >> 2)
print(Int.max &+ 1 == Int.min, 3 &* 4, 3 &- 4)
print(5.isMultiple(of: 5), 6.signum(), (-6).signum(), (-6).magnitude)
print(0xff, 0b1010, 0o17, 1_000_000)
---
// Doubles
print(1.0, 0.1 + 0.2, 1e10, 1e16, 1.5e-7, 123456789.0, 1e100)
print(10.0 / 4, 7.0.truncatingRemainder(dividingBy: 2.5))
print(2.5.rounded(), (-2.5).rounded(), 3.7.rounded(.down), 3.2.rounded(.up), 3.9.rounded(.towardZero))
print(Double.pi, Double.infinity, -Double.infinity)
print((0.0 / 0.0).isNaN, (1.0 / 0).isInfinite)
print(Int(3.99), Int(-3.99), Double(3), Int("12") ?? -1, Double("2.5") ?? 0)
print(9.0.squareRoot(), abs(-2.5), abs(-3), min(1, 2), max(3.5, 2), min(3, 1, 2), max(1, 5, 4))
let one = 1.0
print(one < 2.0, one == 1, one + 1 >= 2, 2 > one)
---
// Literal typing
let a: Double = 1 / 2
let b = 1 / 2 * 2.0
let c = [1, 2.5]
let d: [Double] = [1, 2, 3]
let e = 3
let f = Double(e) * 1.5
let g: Float = 0.1
print(a, b, c, d, f, g)
---
// Float
let x: Float = 1.1
let y: Float = 2.2
print(x + y, x * y, x / y, x - y, -x, x < y, x == y)
print(Double(x), Float(0.1) + 0.2, Float(3))
---
// Compound assignment
var n = 10
n += 5
n -= 3
n *= 2
n /= 5
n %= 3
print(n)
var m = 0b1100
m &= 0b0110
m |= 1
m ^= 0b1111
m <<= 2
m >>= 1
print(m)
var z = 1.5
z += 1
z *= 2
z -= 0.5
z /= 3
print(z)
---
// Comparison chains with logic
let a = 3, b = 4
print(a < b && b < 5, a == b || b == 4, !(a < b), a != b)
print(a < b ? "less" : "more", a > b ? 1 : 2)
var calls = 0
func touch() -> Bool { calls += 1; return true }
_ = false && touch()
_ = true || touch()
_ = true && touch()
print(calls)
---
// Overflow wraps only when asked
print(Int.max &+ 1, Int.min &- 1)
print(Int.max.addingReportingOverflow(1).overflow, 5.multipliedReportingOverflow(by: 6).partialValue)
print(17.quotientAndRemainder(dividingBy: 5))
