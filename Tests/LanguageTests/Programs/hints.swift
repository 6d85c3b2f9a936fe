func total(_ xs: [Int]) -> Int {
    var sum = 0
    for x in xs { sum += x }
    let average = sum / xs.count
    return sum
}
print(total([1, 2]))
---
func f() {
    var x = 1
    print(x)
}
f()
---
func f() {
    var x = 1
    x = 2
}
f()
---
func f(_ xs: [Int]) {
    for i in 0..<xs.count { print("a") }
    for x in xs { }
    for (i, x) in xs.enumerated() { print(x) }
}
f([1])
---
func f() -> Int {
    return 3
    print("never")
}
print(f())
---
func f() {
    fatalError()
    print("never")
}
---
func f(_ n: Int) {
    while true {
        if n > 3 { break }
        return
        print(n)
    }
    for _ in 0..<2 { continue; print("x") }
}
f(3)
---
let x = 5
if x is Int { print("yes") }
let y = x as Int
let z = x as? Int
let w = x as! Int
print(y, z ?? 0, w)
---
let s: String? = "a"
print(s)
print("value: \(s)")
let t: Any = s
---
let n = 3
print(n ?? 5)
---
let s = "abc"
if s == nil { print("nil") }
---
func f(_ x: Int?) {
    if let y = x { print("has") }
    guard let z = x else { return }
    if let x { print("has") }
}
f(3)
---
enum E { case a(Int), b }
func f(_ e: E) {
    switch e {
    case .a(let n): print("a")
    case .b: print("b")
    default: print("never")
    }
    switch e {
    case .a: print(1)
    case .a: print(2)
    case .b: print(3)
    }
}
f(.b)
---
func f(_ n: Int) {
    switch n {
    case 1: print(1)
    case 1: print(2)
    default: print(3)
    }
    switch n {
    case let x: print(x)
    case 2: print(2)
    }
    switch n > 2 {
    case true: print(1)
    case false: print(2)
    default: print(3)
    }
}
f(1)
---
func f() throws {}
func g() {
    do { print("a") } catch { print("b") }
    try print("c")
}
g()
---
func f() throws -> Int { 3 }
func g() {
    try? f()
    _ = try? f()
    let x = try! f()
}
g()
---
class A { var n = 0 }
func f() {
    var a = A()
    a.n = 3
    let b = A()
    b.n = 4
    let c = A()
}
f()
---
struct S { var n = 0; func doubled() -> Int { n * 2 }; mutating func inc() -> Int { n += 1; return n } }
func f() {
    var s = S()
    s.doubled()
    s.inc()
    S()
}
f()
---
func f() {
    let f = { 3 }
    f()
    let g = { (x: Int) in x }
    var h = { 1 }
    print(h())
}
f()
---
func f() {
    let (a, b) = (1, 2)
    print(a)
    var (c, d) = (3, 4)
    c += 1
    print(c, d)
}
f()
---
func f(_ xs: inout [Int]) {
    let n = xs.popLast()
    xs.removeLast()
    xs.remove(at: 0)
    xs.popLast()
    xs.first
    xs[0]
}
var q = [1, 2, 3, 4, 5]
f(&q)
---
func f() {
    var counter: Int
    counter = 3
    print(counter)
    var other: Int
    other = 5
    let third: Int
    third = 3
}
f()
---
func f() {
    var x: Int
    var y = 3
    let z: String
    var w: Int = 3, v = 3
    v += 1
}
f()
---
func f() -> Int? {
    let x: Int? = 3
    let s = x!
    defer { print("d") }
    return x
}
_ = f()
---
func f(a: Int) -> Int {
    let a = a
    var b = a
    let unused: (Int) -> Int = { _ in 3 }
    return b
}
print(f(a: 1))
---
func f() {
    for i in 1...3 {
        let sq = i * i
        var cube = sq * i
    }
    repeat { let k = 1 } while false
}
f()
---
let items = [1, 2, 3]
for var x in items { print(x) }
for var x in items { x += 1; print(x) }
---
class P { weak var p: P?; func run() { let c = { self.run() }; } }
_ = P()
---
func f() {
    do {
        let x = 1
    }
    let y = 2
    do { let y = 3; print(y) }
    func inner() { let q = 1 }
    inner()
}
f()
---
func outer() {
    var n = 0
    func inc() { n += 1 }
    inc()
    var m = 0
    let g = { m += 1 }
    g()
    var k = 0
    let h = { print(k) }
    h()
}
outer()
---
let a = [1, 2, 3]
a.forEach { x in x + 1 }
a.map { x in print(x) }
_ = a.filter { x in true }
---
func f(_ x: Int) -> String {
    if x > 0 { return "p" } else { return "n" }
    return "z"
}
print(f(1))
---
func f(_ x: Int) -> String {
    switch x { case 0: return "z"; default: return "n" }
    print("after")
}
print(f(1))
---
func f() {
    let x = 5
    x == 5
    x > 3
    !true
    "text"
    5
    [1, 2]
    (1, 2)
    nil as Int?
}
f()
---
func f(_ t: (Int, Int)) {
    switch t {
    case (let a, 0): print("a")
    case (_, let b): print("b", b)
    }
    if case (let p, 1) = t { print("p") }
}
f((1, 0))
---
func compute() -> Int {
    let result = 3
    return 3
}
func helper(_ a: Int, _ b: Int) {}
print(compute())
let unusedGlobal = 3
var neverMutatedGlobal = 4
---
struct S { func f() { let a = 1; var b = 2; b = 3 }; init() { let q = 1 } ; var p: Int { let z = 1; return 2 } }
_ = S()
---
func f(x: Int) { let c = x > 3 ? 1 : 2; if x > 1 && true { } ; if let y = Optional(x) { } }
f(x: 3)
