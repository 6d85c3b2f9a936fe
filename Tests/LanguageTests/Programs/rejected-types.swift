let age: Int = "twelve"
print(age)
---
let price: Double = 10
let count = 3
let total = price * count
print(total)
---
let number: String = 42
print(number)
---
let flag: Bool = 1
print(flag)
---
let flag: Bool = "true"
print(flag)
---
var score = 10
score = "ten"
print(score)
---
var ratio = 0.5
ratio = 1 / 2
let n: Int = ratio
print(n)
---
let values: [Int] = [1, 2, "three"]
print(values)
---
let values = [1, 2, 3]
let first: String = values[0]
print(first)
---
let ages = ["Ann": 31, "Bob": 27]
let ann: Int = ages["Ann"]
print(ann)
---
let text = "Age: " + 31
print(text)
---
let age = 31
let text = "Age: " + age
print(text)
---
let half = 5 / 2.0
let whole: Int = half
print(whole)
---
let a = 3
let b = 2.5
print(a + b)
---
let a = 3
let b = 2.5
if a < b { print("less") }
---
let x = 5
if x { print("yes") }
---
let x = 5
if x = 5 { print("yes") }
---
let x: Int? = 5
if x { print("yes") }
---
let name = "Ann"
if name == 3 { print("?") }
---
let c: Character = "ab"
print(c)
---
let c: Character = "a"
let s: String = c
print(s)
---
let s = "hello"
print(s[0])
---
let s = "hello"
let c: Character = s.first
print(c)
---
let t: (Int, String) = (1, 2)
print(t)
---
let t: (Int, Int) = (1, 2, 3)
print(t)
---
let t = (name: "Ann", age: 31)
print(t.weight)
---
func square(_ x: Double) -> Double { x * x }
let n = 4
print(square(n))
---
func square(_ x: Int) -> Int { x * x }
print(square("4"))
---
func square(_ x: Int) -> Int { x * x }
print(square(4.5))
---
func square(_ x: Int) -> Int { x * x }
let r: String = square(4)
print(r)
---
func average(_ values: [Double]) -> Double { values.reduce(0, +) / values.count }
print(average([1, 2]))
---
func average(_ values: [Int]) -> Double { values.reduce(0, +) / Double(values.count) }
print(average([1, 2]))
---
func mean(_ values: [Double]) -> Double {
    var sum = 0
    for v in values { sum += v }
    return sum / Double(values.count)
}
print(mean([1, 2]))
---
func describe(_ n: Int) -> String { return n }
print(describe(1))
---
func describe(_ n: Int) -> String {
    if n > 0 { return "positive" }
}
print(describe(1))
---
func sign(_ n: Int) -> Int {
    if n > 0 { return 1 } else if n < 0 { return -1 }
}
print(sign(3))
---
func log(_ message: String) { return message }
log("x")
---
func log(_ message: String) { print(message) }
let r: Int = log("x")
print(r)
---
func sum(_ values: Int...) -> Int { values.reduce(0, +) }
print(sum([1, 2, 3]))
---
let values = [1, 2, 3]
let doubled = values.map { $0 * 1.5 }
print(doubled)
---
let words = ["a", "b"]
let lengths: [Int] = words.map { $0.uppercased() }
print(lengths)
---
let names = ["Ann", "Bob"]
let long = names.filter { $0.count }
print(long)
---
let numbers = [3, 1, 2]
let sorted = numbers.sorted { $0 - $1 }
print(sorted)
---
let total = [1, 2, 3].reduce("") { $0 + $1 }
print(total)
---
let total = ["a", "b"].reduce(0, +)
print(total)
---
var list: [Int] = []
list.append(1.5)
print(list)
---
var list = []
list.append(1)
print(list)
---
let empty = [:]
print(empty)
---
let nothing = nil
print(nothing)
---
var set: Set<Int> = [1, 2]
set.insert("3")
print(set.count)
---
var d = ["a": 1]
d["b"] = "2"
print(d)
---
var d = ["a": 1]
d[2] = 2
print(d)
---
let matrix = [[1, 2], [3, 4]]
let row: [Double] = matrix[0]
print(row)
---
let matrix: [[Int]] = [1, 2, 3]
print(matrix)
---
let x = true + 1
print(x)
---
let x = -"5"
print(x)
---
let x = !5
print(x)
---
let ok = 1 && 0
print(ok)
---
let ok = true && 5
print(ok)
---
let x = 7 % 2.5
print(x)
---
let x = 7.5 % 2.0
print(x)
---
let x = 2 ** 3
print(x)
---
var x = 5
x++
print(x)
---
let r = 1...5
print(r + 1)
---
for i in 10 { print(i) }
---
for i in 0..5 { print(i) }
---
for c in "abc" { print(c + "!") }
---
let n = Int("42")
print(n + 1)
---
let n: Int = Int("42")
print(n)
---
let d = Double("1.5") ?? "0"
print(d)
---
let x: Int = 3.7
print(x)
---
let x: Int = 10_000_000_000_000_000_000
print(x)
---
let arr: Array<String> = [1]
print(arr)
---
let f: (Int, Int) -> Int = { $0 }
print(f(1, 2))
---
let f: (Int) -> Int = { a, b in a + b }
print(f(1))
---
let f: (Int) -> String = { $0 * 2 }
print(f(1))
---
let f = { (x: Int) -> Int in "a" }
print(f(1))
---
let x = 5
let y = x ? 1 : 2
print(y)
---
let y = true ? 1 : "two"
print(y)
---
let v = if 3 > 2 { 1 } else { "b" }
print(v)
---
switch 3 {
case "a": print("a")
default: print("other")
}
---
switch "a" {
case 1: print("one")
default: print("other")
}
---
print(max(1, 2.5, "3"))
---
print(max(3, "4"))
---
print(abs("4"))
---
import Foundation
print(sqrt(16 as Int))
---
import Foundation
let n = 16
print(sqrt(n))
---
import Foundation
let n = 3
print(pow(n, 2.0))
---
let n = 3
print(n.squareRoot())
---
let s = "5"
let n = s * 2
print(n)
---
let a = [1, 2]
let b = [3.5]
print(a + b)
---
let a = [1, 2]
print(a + 3)
---
let a = [1, 2, 3]
if a == 3 { print("?") }
---
let p: Int = print("x")
---
struct Flags: OptionSet {
    var rawValue: UInt8
    static let a = Flags(rawValue: 1), b = Flags(rawValue: 2)
}
var seen: Set<Flags> = [.a, [.a, .b]]
print(seen.count, seen.contains([.b, .a]))
var f = Flags.a
f.formUnion(.b)
print(f.rawValue, f.symmetricDifference(.a).rawValue)
---
let numbers = [1, 2]
for n: Double in numbers { print(n) }
---
let age: Int? = nil
let text: String = age ?? "none"
---
let age: Int? = nil
let t = "t"
let x = age ?? t
print(x)
---
let age: Int? = nil
let x = age ?? "t"
print(x)
---
let age: Int? = nil
let x: Int = age ?? "t"
print(x)
---
let s: String? = nil
let x = s ?? 0
print(x)
---
let s: String? = nil
func f() -> Int { 1 }
let x: String = s ?? f()
print(x)
