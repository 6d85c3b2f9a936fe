let a = [1, 2, 3]
let window = 2
for i in 0..<a.count { print(a[i...i + window].reduce(0, +)) }
---
struct Matrix { var rows: Int, columns: Int, g: [Double]
    subscript(r: Int, c: Int) -> Double {
        precondition(r < rows && c < columns, "index out of range")
        return g[r * columns + c]
    } }
let m = Matrix(rows: 1, columns: 2, g: [1, 2])
print(m[0, 1])
print(m[1, 0])
---
func factorial(_ n: Int) -> Int { n < 2 ? 1 : n * factorial(n - 1) }
for n in stride(from: 5, through: 25, by: 5) { print(n, factorial(n)) }
---
let scores = ["ann": 3]
func score(_ n: String) -> Int { scores[n]! }
print(score("ann"), score("bob"))
---
let text = "héllo"
let i = text.index(text.startIndex, offsetBy: 5)
print(text[..<i])
print(text[i])
---
func mean(_ x: [Int]) -> Int { x.reduce(0, +) / x.count }
print(mean([1, 2]), mean([]))
---
var bytes: [UInt8] = [250, 3]
bytes[0] += bytes[1]
print(bytes)
bytes[0] += bytes[1]
---
class Parent { var child: Child?; init() { child = Child(self) } }
class Child { unowned let parent: Parent; init(_ p: Parent) { parent = p } }
var p: Parent? = Parent()
let c = p!.child!
print(c.parent === p)
p = nil
print(c.parent)
---
let lr = 1e300
let steps = Int(lr * 10)
print(steps)
---
enum E: Error { case broken(Int) }
func f(_ n: Int) throws -> Int { if n > 2 { throw E.broken(n) }; return n }
for i in 0...3 { print(try! f(i)) }
---
let pairs = [("a", 1), ("b", 2), ("a", 3)]
let d = Dictionary(uniqueKeysWithValues: pairs)
print(d)
---
var queue = [1]
queue.removeFirst()
print(queue.isEmpty)
queue.removeFirst()
---
let any: [Any] = [1, "two", 3.0]
for x in any { print((x as! Int) + 1) }
---
func pick(_ n: Int) -> String {
    switch n {
    case 0: return "zero"
    case let n where n > 0: return "positive"
    default: fatalError("negative \(n)")
    }
}
print(pick(0), pick(2))
print(pick(-1))
---
let n = Int(readLine() ?? "4")!
let range = n...(n - 2)
print(range.count)
---
let a: Int8 = -128
print(abs(Int(a)))
print(abs(a))
---
enum E: Error { case bad }
print("before")
throw E.bad
