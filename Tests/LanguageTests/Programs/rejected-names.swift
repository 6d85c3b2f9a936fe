let total = 10
print(totl)
---
let message = "hi"
prnt(message)
---
struct Point { var x: Int; var y: Int }
let p = Point(x: 1, y: 2)
print(p.z)
---
struct Point { var x: Int; var y: Int }
let p = Point(x: 1, y: 2)
print(p.lenght)
---
struct Person { var name: String; func greet() -> String { "Hi \(name)" } }
let ann = Person(name: "Ann")
print(ann.gret())
---
let values = [1, 2, 3]
print(values.lenght)
---
let values = [1, 2, 3]
print(values.length)
---
let values = [1, 2, 3]
print(values.size())
---
let s = "hello"
print(s.upper())
---
let s = "hello"
print(s.toUpperCase())
---
var list = [1]
list.push(2)
---
var list = [1]
list.add(2)
---
let d = ["a": 1]
print(d.key)
---
let n = 5
print(n.toString())
---
let x: Integer = 5
print(x)
---
let x: string = "a"
print(x)
---
let x: int = 5
print(x)
---
let x: Str = "a"
print(x)
---
func area(radius: Double) -> Double { pi * radius * radius }
print(area(radius: 1))
---
func area(w: Double, h: Double) -> Double { w * h }
print(aera(w: 1, h: 2))
---
for i in 0..<3 { print(i) }
print(i)
---
if true { let inner = 5; print(inner) }
print(inner)
---
func f() { let local = 1; print(local) }
f()
print(local)
---
class Dog { var name = "Rex" }
let d = Cat()
print(d)
---
enum Color { case red, green }
let c = Color.blue
print(c)
---
enum Color { case red, green }
let c: Color = .gren
print(c)
---
enum Color { case red, green }
let c = Colour.red
print(c)
---
struct Counter { var count = 0; mutating func up() { cont += 1 } }
var c = Counter()
c.up()
---
struct Counter { var count = 0; func show() { print(self.cout) } }
Counter().show()
---
let x = Math.sqrt(4)
print(x)
---
let x = Foo.bar
print(x)
---
print("a".count.foo)
---
print(undefined1)
print(undefined2)
print(undefined1)
---
let a = undefinedFunction(3)
print(a + 1)
---
let a = 1
let a = 2
print(a)
---
var x = 1
var x = "a"
print(x)
---
func f() -> Int { 1 }
func f() -> Int { 2 }
print(f())
---
struct S { var a: Int; var a: Int }
print(S(a: 1))
---
struct S {}
struct S {}
print(S())
---
enum E { case a, b, a }
print(E.a)
---
func f(a: Int, a: Int) { print(a) }
f(a: 1, a: 2)
---
func test() {
    let value = 1
    let value = 2
    print(value)
}
test()
---
func f() {
    print(y)
    let y = 5
}
f()
---
let self1 = self
print(self1)
---
struct Stack { var items: [Int] = [] }
var s = Stack()
s.push(1)
---
let point = (x: 1, y: 2)
print(point.z)
---
let point = (1, 2)
print(point.x)
---
let o: String? = "a"
print(o.cout)
---
let v = Optional(3)
print(v.foo)
---
let r = [1, 2, 3].mapp { $0 * 2 }
print(r)
---
let r = [1, 2, 3].map { $0.foo }
print(r)
---
let words = ["a"]
for w in wrds { print(w) }
---
while runing { print("x") }
---
let total = items.reduce(0, +)
print(total)
---
Int.foo()
---
print(Double.pie)
---
print(Int.maximum)
---
struct A { static let shared = A(); let v = 1 }
print(A.v)
---
struct A { static let shared = 1 }
print(A().shared)
---
struct A { let v = 1; func f() -> Int { v } }
print(A.f())
---
break
---
continue
---
return 5
---
func f() { break }
f()
---
for i in 0..<3 { outer: while true { continue outr } ; print(i) }
---
if true { continue }
---
let a = Swift.biggest(1, 2)
---
let $count = 1
