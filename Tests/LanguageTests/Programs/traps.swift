let a = [1, 2, 3]
print("before")
let i = 3
print(a[i])
---
var x = [Int.max][0]
print("go")
x += 1
---
let zero = [0].first!
print(1 / zero)
---
let n: Int? = nil
print(n!)
---
var empty: [Int] = []
empty.removeLast()
---
let lower = 5, upper = 3
for i in lower..<upper { print(i) }
---
func f(_ n: Int) -> Int { let v = [n, n, n]; return v[n] }
print(f(0), f(2))
print(f(3))
---
let huge = [1e30][0]
print(Int(huge))
---
let d = ["a": 1]
print(d["b"]!)
---
let small = [Int.min][0]
print(-small)
---
print("x")
fatalError("stop here")
---
let s = [1, 2, 3, 4]
let end = 9
print(s[1..<3])
print(s[2..<end])
