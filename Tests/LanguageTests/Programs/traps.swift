// traps
let a = [1, 2, 3]
print("before")
let i = 3
print(a[i])
---
// traps
var x = [Int.max][0]
print("go")
x += 1
---
// traps
let zero = [0].first!
print(1 / zero)
---
// traps
let n: Int? = nil
print(n!)
---
// traps
var empty: [Int] = []
empty.removeLast()
---
// traps
let lower = 5, upper = 3
for i in lower..<upper { print(i) }
---
// traps
func f(_ n: Int) -> Int { let v = [n, n, n]; return v[n] }
print(f(0), f(2))
print(f(3))
---
// traps
let huge = [1e30][0]
print(Int(huge))
---
// traps
let d = ["a": 1]
print(d["b"]!)
---
// traps
let small = [Int.min][0]
print(-small)
---
// traps
print("x")
fatalError("stop here")
---
// traps
let s = [1, 2, 3, 4]
let end = 9
print(s[1..<3])
print(s[2..<end])
