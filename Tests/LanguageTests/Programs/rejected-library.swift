let a = [1, 2, 3]
a.append(4)
---
let d: [String: Int] = ["a": "b"]
---
let s: Set<[Int: Int]> = [[1: 2]]
print(s.contains(3))
---
let x = [1, 2].map { $0.count }
---
let z: [(Int, Int)] = zip([1], [2])
---
var e = []
---
let m = [1, "a"]
---
import Foundation
print(sin(0.5), cos(0.5), tan(0.5), asin(0.5), acos(0.5), atan(0.5), atan2(1, 2), sinh(0.5), cosh(0.5), tanh(0.5))
print(exp(1), log(10), log2(8), log10(1000), log1p(0.5), expm1(0.5), exp2(3), pow(2, 10), pow(2.0, 0.5), sqrt(2), cbrt(27), hypot(3, 4), fmod(7.5, 2))
print(floor(-1.5), ceil(-1.5), trunc(-1.5), round(-1.5), fabs(-2), erf(0.5), erfc(0.5), tgamma(5), lgamma(10), copysign(3, -1), fmin(1, 2), fmax(1, 2), rint(2.5), asinh(1), acosh(2), atanh(0.5))
print(sin(Float(0.5)), pow(Float(2), 3), sqrt(Float(2)), exp(Float(1)), floor(Float(2.7)), log(Float(2)), fma(2, 3, 4), ldexp(1.5, 3), remainder(7, 2), nearbyint(2.5))
---
let x: Float = 1.5
let y: Double = x
---
let x: Double = 1.5
let n: Int = 2
print(x * n)
---
let n: Int = 3.0
---
let x: UInt8 = 300
---
let x: UInt8 = -1
---
let x: Int8 = 128
---
let x = UInt16(70000)
---
let a: UInt8 = 1
let b: Int = 2
print(a + b)
---
let a: Int32 = 5
let b: Int = a
---
let x: UInt8 = 3.5
---
let x = Int8(-129)
---
let y: Int8 = 0x80
---
let z = 9223372036854775808
---
let q: UInt8 = 200 + 100
---
let w = UInt8.max + 1
---
print(5 / 0)
---
let big = Int.max + 1
---
let x = [1, 2, 3]
let y: [Int] = x.prefix(2)
---
let x = [1, 2, 3]
let y: [Int] = x[0..<2]
---
let x: String = "abc".prefix(2)
---
let s = "abc"
print(s[0])
---
let c: Character = "ab"
---
let s = "a"
s.append("b")
