let xs = [1,2,3]
let r = xs.reversed()
print(r[0])
---
let xs = [1,2,3]
var r = xs.reversed()
r.append(1)
---
let xs = [1,2,3]
var r = xs.reversed()
r.sort()
---
let xs = [1,2,3]
switch xs.reversed() { case [3,2,1]: print(1)
default: print(2) }
---
let xs = [1,2,3]
func f(_ a: [Int]) {}
let r = xs.reversed()
f(r)
---
let xs = [1,2,3]
let r = xs.reversed()
let a: [Int] = r
print(a)
---
let r = "abc".reversed()
let t: String = r
---
var r = [1, 2].reversed()
r[r.startIndex] = 3
---
func f(_ r: [Int]) {}
let rows = [[1], [2]].map { $0.reversed() }
f(rows[0])
---
let a = [1, 2].reversed()
let b = [1, 2].reversed()
print(a == b)
---
var list = [1, 2]
let r = list.reversed()
list = r
---
let word: String = "abc".reversed()
---
let total = [1, 2].reversed().map { row in
    let r = [row].reversed()
    return r[0]
}
