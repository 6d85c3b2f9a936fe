print(3.7.rounded(), 3.2.rounded(.up), (-3.7).rounded(.down), 2.5.rounded(.toNearestOrEven), 3.5.rounded(.towardZero), 3.1.rounded(.awayFromZero), (-2.5).rounded())
var x = 7.9
x.round(.down)
print(x, 7.5.truncatingRemainder(dividingBy: 2), (-7.5).truncatingRemainder(dividingBy: 2), 7.5.remainder(dividingBy: 2), 2.0.squareRoot(), (-1.0).squareRoot().isNaN)
print(Double.pi, Float.pi, Double.infinity, -Double.infinity, Double.nan, Double.greatestFiniteMagnitude, Double.leastNonzeroMagnitude, Float.greatestFiniteMagnitude, Double.ulpOfOne)
---
print(1.0.ulp, 1.0.nextUp, 1.0.nextDown, 8.0.exponent, 10.0.significand, 1.5.bitPattern, Double(bitPattern: 4609434218613702656), Float(1.5).bitPattern, (-2.0).sign == .minus, 3.0.sign)
print((0.0 / 0.0).isNaN, (1.0 / 0.0).isInfinite, 5e-324.isSubnormal, 1.0.isNormal, 0.0.isZero, (-0.0).isZero, -0.0, 0.0 == -0.0, Double.nan == Double.nan, 2.0.isEqual(to: 2))
print(Double.minimum(1, .nan), max(1.0, 2.5), min(3.0, 1), abs(-2.5), (-2.5).magnitude, 3.0.isLess(than: 4), 1.0.distance(to: 3.5), 1.0.advanced(by: 0.25), 2.0.addingProduct(3, 4))
---
print(1e21, 1e16, 1e15, 123456789.0, 0.1, 0.0001, 0.00001, 1e-7, 100.0, 1.0e100, 1/3.0, Float(1)/3, 2.0e-10, 5e15, 123456789012345680.0, 9007199254740993.0)
print(Float(16777217), Float(0.1), Float(1e10), Float(3.0e-6), Float(1e16), [0.5, 1, 2.25], (1.0, Float(2)), Double("1e400")!, Double("-0")!, Double("0x1p3")!, Double(".5")!, Double("5.") as Any, Double("1_000") as Any, Double("nan")!.isNaN, Float("2.5e1")!)
---
let f: Float = 0.1
var sum: Float = 0
for _ in 0..<10 { sum += f }
print(sum, sum == 1, Double(sum), f * 3, f / 3, -f, f > 0.05, Float(2).squareRoot(), Int(Float(7.9)), Float(7) / 2, Float.pi * 2)
let mixed = Double(f) + 0.2
print(mixed, Float(mixed), [f, 0.2, 0.3].reduce(0, +), [Float](repeating: 1.5, count: 2), max(f, 0.5), Float(exactly: 0.1) as Any, Float(exactly: 0.5) as Any)
---
print(Int(3.99), Int(-3.99), Int(exactly: 3.0) as Any, Int(exactly: 3.5) as Any, Double(7) / 2, 7 / 2, -7 / 2, -7 % 3, 7 % -3, (-7).quotientAndRemainder(dividingBy: 2), Double(Int.max), Int("9223372036854775807")!, Int("9223372036854775808") as Any)
let n = 10, m = 3
print(n / m, Double(n) / Double(m), Double(n / m), n.isMultiple(of: 5), (n - m).signum(), n.magnitude, (-n).magnitude, String(n, radix: 2), n.description, -n, +n, ~n, n & m, n | m, n ^ m, n << 2, n >> 1)
---
for v in stride(from: 1.0, to: 2.0, by: 0.3) { print(v, terminator: " ") }
for v in stride(from: Float(0), through: 1, by: 0.5) { print(v, terminator: " ") }
for v in stride(from: 5, to: 0, by: -2) { print(v, terminator: " ") }
print(stride(from: 0, to: 10, by: 4).map { $0 }, Array(stride(from: 1, through: 10, by: 3)).count, stride(from: 3, to: 3, by: 1).map { $0 }, stride(from: 0, to: 5, by: 1).reversed(), stride(from: 1, to: 4, by: 1).reduce(1, *))
---
var flag = false
flag.toggle()
print(flag, !flag, flag && !flag, flag || false, Bool("true") as Any, Bool("yes") as Any, flag == true, [true, false].filter { $0 }.count, flag ? 1 : 0)
var a = 1, b = 2
swap(&a, &b)
(a, b) = (b, a + b)
print(a, b, min(3, 1, 2), max(3, 1, 2), abs(-3), (1, "a") < (1, "b"), (1, 2) == (1, 2), (3, 1, 2) > (2, 9, 9), (1, 2, 3, 4) == (1, 2, 3, 5))
---
print(expf(1), sqrtf(2), powf(2, 3), logf(2), tanhf(0.5), fabsf(-2), sinf(1), cosf(1), fmaxf(1, 2), floorf(1.5))
