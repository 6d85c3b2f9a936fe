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
