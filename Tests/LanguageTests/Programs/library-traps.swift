// traps
let d = Dictionary(uniqueKeysWithValues: [("a", 1), ("a", 2)])
---
// traps
var a = [1]
a.insert(2, at: [5][0])
---
// traps
let a: [Int] = []
print(a[0])
---
// traps
var a = [1, 2]
a.removeFirst([3][0])
---
// traps
let n = [-1][0]
print(Array(repeating: 0, count: n))
---
// traps
let a = [1, 2, 3]
print(a.prefix([-1][0]))
---
// traps
let d = [Double.nan][0]
print("before")
print(Int(d))
---
// traps
print(stride(from: 0, to: 10, by: [0][0]).map { $0 })
---
// traps
let x: [UInt8] = [255]
print("a")
print(x[0] + 1)
---
// traps
let x: [Int] = [-1]
print(UInt(x[0]))
---
// traps
let d = [1e10][0]
print(Int32(d))
---
// traps
let z: [UInt8] = [0]
print(10 / z[0])
---
// traps
let s = [1, 2, 3, 4][2...]
print(s[0])
---
// traps
let a = [1, 2, 3]
let k = [5][0]
print(a[1..<k])
---
// traps
let s = "abc"
print(s[s.endIndex])
---
// traps
let s = "abc"
print(s.index(s.startIndex, offsetBy: 5))
---
// traps
print(Character(["ab"][0]))
