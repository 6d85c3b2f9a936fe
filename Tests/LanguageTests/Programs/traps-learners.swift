let scores = [90, 80]
var sum = 0
for i in 0...scores.count { sum += scores[i]; print(sum) }
---
func average(_ xs: [Int]) -> Int { xs.reduce(0, +) / xs.count }
print(average([1, 2, 3]))
print(average([]))
---
struct Queue<T> { private var items: [T] = []
    mutating func enqueue(_ x: T) { items.append(x) }
    mutating func dequeue() -> T { items.removeFirst() } }
var q = Queue<String>()
q.enqueue("a")
print(q.dequeue())
print(q.dequeue())
---
let config = ["rate": "0.1"]
print(Double(config["rate"]!)!)
print(Double(config["epochs"]!)!)
---
var n: UInt8 = 250
for _ in 0..<10 { n += 1; print(n) }
---
func factorial(_ n: Int) -> Int { n <= 1 ? 1 : n * factorial(n - 1) }
print(factorial(20))
print(factorial(21))
---
class Animal {}
class Dog: Animal {}
class Cat: Animal {}
let pet: Animal = Cat()
print(pet is Dog)
let dog = pet as! Dog
print(dog)
---
enum E: Error { case bad }
func f(_ ok: Bool) throws -> Int { if ok { return 1 }; throw E.bad }
print(try! f(true))
print(try! f(false))
---
let text = "héllo"
let i = text.index(text.startIndex, offsetBy: 3)
print(text[i])
print(text[text.index(text.endIndex, offsetBy: 1)])
---
struct Matrix { let rows: Int, cols: Int; var d: [Double]
    init(rows: Int, cols: Int) { precondition(rows > 0, "rows must be positive"); self.rows = rows; self.cols = cols; d = Array(repeating: 0, count: rows * cols) } }
print(Matrix(rows: 1, cols: 2).d)
print(Matrix(rows: 0, cols: 2).d)
---
let x = -1
print([1, 2, 3].prefix(2))
print(Array(repeating: 0, count: x))
---
unowned let weakling: AnyObject
final class Owner { unowned let pet: Pet; init(_ p: Pet) { pet = p } }
final class Pet { let name = "x" }
func make() -> Owner { let p = Pet(); return Owner(p) }
let o = make()
print("made")
print(o.pet.name)
---
let d = 1e20
print(d)
print(Int(d))
---
let pairs = [("a", 1), ("b", 2), ("a", 3)]
print(pairs.count)
let dict = Dictionary(uniqueKeysWithValues: pairs)
print(dict.count)
---
let lower = 5, upper = 3
print((upper...lower).count)
for i in lower...upper { print(i) }
---
func check(_ n: Int) -> String {
    switch n { case 0: return "zero"; case 1...: return "positive"; default: fatalError("negative: \(n)") }
}
print(check(3), check(0))
print(check(-1))
---
var stack = [1]
print(stack.removeLast())
print(stack.removeLast())
---
let shift = Int.min
print(abs(shift + 1))
print(abs(shift))
---
var it = [1, 2, 3].makeIterator()
var array = [1, 2, 3]
array.insert(9, at: 3)
print(array, it.next()!)
array.remove(at: 7)
