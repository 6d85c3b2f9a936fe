for i in 0..<3 { print(i, terminator: " ") }
for i in 1...3 { print(i, terminator: " ") }
for i in stride(from: 0, to: 10, by: 3) { print(i, terminator: " ") }
for i in stride(from: 10, through: 0, by: -5) { print(i, terminator: " ") }
for i in (0..<3).reversed() { print(i, terminator: " ") }
for x in stride(from: 0.0, to: 1, by: 0.25) { print(x, terminator: " ") }
print()
---
var n = 5
while n > 0 { n -= 1; if n == 3 { continue }; if n == 1 { break }; print(n) }
repeat { n += 2 } while n < 10
print(n)
outer: for i in 0..<4 {
    for j in 0..<4 {
        if j == 2 { continue outer }
        if i == 2 { break outer }
        print(i, j)
    }
}
---
for i in 0..<10 where i % 3 == 0 { print(i) }
for (i, c) in ["a", "b"].enumerated() { print(i, c) }
for (a, b) in zip([1, 2, 3], ["x", "y"]) { print(a, b) }
for _ in 0..<2 { print("again") }
let pairs = [(1, "one"), (2, "two")]
for (number, word) in pairs { print(number, word) }
for case let x? in [1, nil, 3] { print(x) }
for i in 5..<5 { print("never", i) }
---
func grade(_ score: Int) -> String {
    switch score {
    case 90...100: return "A"
    case 80..<90: return "B"
    case 70, 71, 72: return "C"
    case let s where s < 0: return "negative \(s)"
    case ..<50: return "F"
    default: return "D"
    }
}
print(grade(95), grade(85), grade(71), grade(-3), grade(10), grade(60))
---
let point = (1, 0)
switch point {
case (0, 0): print("origin")
case (_, 0): print("x axis")
case (0, _): print("y axis")
case let (x, y): print(x, y)
}
switch ("a", 3) {
case ("a", let n) where n > 5: print("big", n)
case ("a", let n): print("small", n)
default: print("other")
}
switch 3 {
case 3: print("three"); fallthrough
case 4: print("four")
default: print("default")
}
let kind = switch 7 % 2 { case 0: "even" default: "odd" }
print(kind)
let sign = if kind == "odd" { -1 } else { 1 }
print(sign)
---
func check(_ x: Int?) -> String {
    guard let x else { return "nothing" }
    guard x > 0, x < 100 else { return "out" }
    if x == 1 { return "one" } else if x == 2 { return "two" }
    return "many"
}
print(check(nil), check(0), check(1), check(2), check(50))
---
let nested = [[1, 2, 3], [4, 5], []]
var total = 0
for row in nested { for value in row { total += value } }
print(total)
var i = 0
while true {
    i += 1
    if i > 3 { break }
}
print(i)
do {
    let i = "inner"
    print(i)
}
print(i)
label: if i > 0 {
    if i == 4 { break label }
    print("not reached")
}
for i in [3, 1, 2].sorted() { print(i, terminator: ",") }
print()
