var a: Int16 = .max
a += 1
---
var a: Int32 = .min
a -= 1
---
var a: Int64 = .max
a *= 2
---
var a: UInt = 0
for _ in 0..<3 { a -= 1 }
---
var f = 1
for i in 1...30 { f *= i; print(f) }
---
func fact(_ n: Int32) -> Int32 { n <= 1 ? 1 : n * fact(n - 1) }
print(fact(12))
print(fact(13))
---
let xs = [1, 2, 3]
var i = 0
while i <= xs.count { print(xs[i]); i += 1 }
---
var xs: [Int] = []
print(xs.removeLast())
---
var xs: [Int] = []
print(xs.popLast() ?? -1)
print(xs.removeFirst())
---
let s: String? = nil
print(s!.count)
---
let n = Int("abc")!
print(n)
---
let d = ["a": 1]
print(d["a"]!, d["b"]!)
---
func half(_ n: Int) -> Int { precondition(n % 2 == 0, "odd number \(n)"); return n / 2 }
print(half(4))
print(half(5))
---
func todo() -> Int { fatalError("not written yet") }
print("start")
print(todo())
---
assert(1 + 1 == 2)
let k = 3
assert(k > 5, "k is too small")
---
assertionFailure("no")
---
preconditionFailure("never here")
---
func f(_ x: Int) -> Int { switch x { case 0: return 1; case 1: return 2; default: fatalError() } }
print(f(0), f(1))
print(f(2))
---
func divide(_ a: Int, _ b: Int) -> Int { a / b }
print(divide(6, 3))
print(divide(1, 0))
---
func mod(_ a: Int, _ b: Int) -> Int { a % b }
print(mod(5, 0))
---
let m = Int.min
let minusOne = Int("-1")!
print(m / minusOne)
---
let m = Int.min
print(-m)
---
print(abs(Int.min))
---
let lo = 5, hi = 3
for i in lo...hi { print(i) }
---
let lo = 5, hi = 3
print((lo..<hi).count)
---
let a = [1, 2, 3]
print(a[1...])
print(a[2..<5])
---
let a = [1, 2, 3, 4]
let s = a[1...2]
print(s[1], s[2])
print(s[0])
---
let s = "hey"
let i = s.index(s.startIndex, offsetBy: 10)
print(s[i])
---
let s = "hey"
print(s[s.endIndex])
---
let s = ""
print(s[s.startIndex])
---
let s = "hey"
print(s.index(before: s.startIndex))
---
var s = ""
s.removeLast()
---
var s = ""
s.removeFirst()
---
let pairs = [("a", 1), ("b", 2), ("a", 3)]
let d = Dictionary(uniqueKeysWithValues: pairs)
print(d)
---
let d: [String: Int] = ["a": 1, "b": 2, "a": 3]
print(d)
---
class Owner { var name = "o" }
class Pet { unowned let owner: Owner; init(_ o: Owner) { owner = o } }
var o: Owner? = Owner()
let p = Pet(o!)
print(p.owner.name)
o = nil
print(p.owner.name)
---
let x: Any = "text"
let n = x as! Int
print(n)
---
class A {}
class B: A {}
let a = A()
let b = a as! B
print(b)
---
enum E: Error { case bad(Int) }
func f() throws -> Int { throw E.bad(3) }
print("a")
print(try! f())
---
enum E: Error { case bad }
func f() throws -> Int { throw E.bad }
print(try f())
---
struct MyError: Error, CustomStringConvertible { var description: String { "mine" } }
throw MyError()
---
let x = 300
let b = UInt8(x)
print(b)
---
let x = -1
print(UInt(x))
---
let x = 3_000_000_000
print(Int32(x))
---
let d = Double.infinity
print(Int(d))
---
let d = -Double.nan
print(Int(d))
---
let d = 1e20
print(Int(d))
---
let d = -1.5
print(UInt8(d))
---
let d: Double? = Double("x")
print(d! + 1)
---
print(Character("ab"))
---
print(Character(""))
---
print(Unicode.Scalar(UInt8(65)))
print(Unicode.Scalar(0xD800 as UInt32)!)
---
let x = Array(repeating: 0, count: -1)
print(x)
---
print(String(repeating: "a", count: -2))
---
print([1, 2, 3].dropFirst(-1))
---
print([1, 2, 3].prefix(-1))
---
for i in stride(from: 0, to: 10, by: 0) { print(i); break }
---
var a = [1, 2]
a.insert(5, at: 4)
---
var a = [1, 2]
a.remove(at: 2)
---
var a = [1, 2]
a.swapAt(0, 2)
---
var a = [1, 2]
a.removeSubrange(1...2)
---
var a = [1, 2]
a.replaceSubrange(1..<4, with: [])
---
var a = [1, 2]
a.removeFirst(3)
---
var a = [1, 2]
a.removeLast(3)
---
let r = 1..<5
print(r.randomElement() != nil)
print(Int.random(in: 5..<5))
---
let e: [Int] = []
print(e.randomElement() ?? 0)
print(e.max()!)
---
class Node { var v: Int; var next: Node!; init(_ v: Int) { self.v = v } }
let n = Node(1)
print(n.v)
print(n.next.v)
---
var x: Int! = nil
print(x ?? 3)
let y: Int = x
print(y)
---
enum Level: Int { case low = 1, high }
print(Level(rawValue: 2)!)
print(Level(rawValue: 3)!)
---
struct Matrix {
    let rows: Int, cols: Int
    var grid: [Double]
    init(rows: Int, cols: Int) { self.rows = rows; self.cols = cols; grid = Array(repeating: 0, count: rows * cols) }
    subscript(r: Int, c: Int) -> Double {
        get { assert(r < rows && c < cols, "Index out of range"); return grid[r * cols + c] }
        set { assert(r < rows && c < cols, "Index out of range"); grid[r * cols + c] = newValue }
    }
}
var m = Matrix(rows: 2, cols: 2)
m[0, 1] = 1.5
print(m[0, 1])
m[2, 2] = 1
---
var v = 1
func g(_ a: inout Int) { v += 1; a += 1 }
g(&v)
print(v)
---
let s: [Character] = Array("abc")
print(s[3])
---
let grid = [[1, 2], [3, 4]]
print(grid[1][1])
print(grid[2][0])
---
let t = "12x".map { Int(String($0))! }
print(t)
---
let n = 10
let r = 0..<(n - 20)
print(r)
---
var it = [1].makeIterator()
print(it.next()!)
print(it.next()!)
---
let u: UInt = 3
let v: UInt = 5
print(v - u)
print(u - v)
---
let a: [UInt8] = [200, 100]
print(a.reduce(0, +))
---
print([Int.max, 1].reduce(0, +))
---
let x: Int? = nil
guard let y = x else { fatalError("x was nil") }
print(y)
---
let text = "héllo"
let idx = text.utf8.index(text.startIndex, offsetBy: 2)
print(text[..<idx].count)
print(text.index(text.startIndex, offsetBy: -1))
---
let big = Double(Int.max)
print(big)
print(Int(big))
---
print(Float.greatestFiniteMagnitude)
print(Int(Float.greatestFiniteMagnitude))
---
print(Int(exactly: 3.5) ?? -1)
print(Int(exactly: 4.0)!)
print(Int(exactly: 3.5)!)
---
let q = 7.quotientAndRemainder(dividingBy: 2)
print(q)
let z = [0][0]
print(7.quotientAndRemainder(dividingBy: z))
---
let set: Set<Int> = []
print(set.first ?? 0)
print(set.first!)
---
let pos = [1, 2].firstIndex(of: 5)!
print(pos)
---
print("abc".first!)
print("".first!)
---
exit(3)
---
let f: (Int) -> Int = { n in [10, 20][n] }
print([0, 1, 2].map(f))
