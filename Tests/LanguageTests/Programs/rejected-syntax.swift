struct S {
    var x = 1
---
class C {
    func f() {
    }
---
enum E {
    case a
---
func f() {
    print(1)
---
func f() {
    for i in 0..<3 {
        print(i)
}
print(2)
---
switch 3 {
case 1: print(1)
default: print(2)
---
let f = { (x: Int) in
    print(x)
---
extension Int {
    var d: Int { self * 2 }
---
protocol P {
    func f()
---
do {
    print(1)
---
print("a", "b"
print("c")
---
let x = (1 + 2
print(x)
---
let x = [1, 2
---
let d = ["a": 1
print(d)
---
let d = ["a": 1, "b" 2]
---
let a = [1 2 3]
---
func f(a: Int) Int { a }
---
func f(a: Int) -> Int a }
---
func f(a: Int {
    print(a)
}
---
struct S var x = 1 }
---
class { }
---
func () { }
---
var = 5
---
let x 5
---
let x: Int 5
---
if { print(1) }
---
while { }
---
guard let x = Optional(1) { fatalError() }
---
guard let x = Optional(1)
print(x)
---
for { }
---
for i 0..<3 { }
---
for i in { }
---
for (i = 0; i < 3; i++) { }
---
for i in 0..<3
print(i)
---
switch 3
case 1: break
---
switch 3 { case 1 print(1) default: break }
---
switch 3 { 1: print(1) }
---
return
---
break
---
let x = 5 +* 3
---
let x = 5 + + 3
---
let s = 'a'
---
let s = "a" "b"
---
print("a" "b")
---
print(1 2)
---
x = = 5
---
var x = 1
x + = 2
---
var a = 1, b = 
---
let f = { x in }
}
---
print(1))
---
print(1]
---
let x = [1, 2)
---
if true { print(1) } else print(2)
---
if true { print(1) } elseif false { }
---
if true { print(1) } else if { }
---
f(1,, 2)
---
let t = (1,, 2)
---
struct S { let x: Int, }
---
enum E { case a, }
---
enum E { a, b }
---
enum E { case }
---
import
---
let x = if true { 1 }
---
let x = try
---
let @x = 3
---
let x = #foo
---
let 5 = x
---
var x: [Int = []
---
var x: [Int: String = [:]
---
var x: (Int, String = (1, "")
---
let s = "value: \(x"
---
let s = "value: \(5"
print(s)
---
let s = """abc"""
---
let s = """
abc
---
/* comment
print(1)
---
func f<T(x: T) { }
---
func f<T>(x: T where T: Equatable { }
---
class A: { }
---
class A: B, { }
---
init() { }
---
self.x = 3
---
struct S { func f() print(1) }
---
struct S { print(1) }
---
struct S { x = 1 }
---
struct S { var x: Int
    init { x = 1 } }
---
struct S { init(x) { } }
---
print(“hello”)
---
let x = 5 // ok
let y = x > 3 ? 1 ; 2
---
let y = true ? 1 : 
---
repeat { } while
---
repeat { print(1) }
---
do { } catch { 
---
defer print(1)
---
throw
---
@discardableResult
---
let x := 5
---
int x = 5
---
String s = "a"
---
def f(): pass
---
function f() { }
---
let x = 5 else { }
---
const x = 5
---
var x int = 5
---
x++
---
let a = 5; let b = 6 let c = 7
---
print(1) print(2)
---
public func f() -> Int
{ 1 }
func g() -> Int
---
let closure = { (a: Int, b: Int) -> Int a + b }
---
let closure: (Int, Int) -> = { $0 + $1 }
---
let x = y as
---
let x = 3 is
---
if let x = { }
---
if x = 5, y { }
---
if let = 5 { }
---
while let x { }
---
case 1: print(1)
---
default: print(1)
---
struct S { let x = 1
let y = 2 }}
---
func f(x: Int = ) { }
---
func f(x: ) { }
---
func f(x Int) { }
---
func f(x: Int, y) { }
---
func f(: Int) { }
---
f(x:)
---
f(x: 1 y: 2)
---
let a = b ? c
---
let d = 3.7
let i = d as Int
---
let s = 5 as String
---
let x = "5"
print(x as Int)
---
let n = [1]
let m = n as [String]
---
func f(_ d: Double) -> Int { return d as Int }
---
extension Int { var isEven: Bool { self % 2 } }
---
func f(_ n: Int) -> Bool { return n % 2 }
---
func f(_ n: Int) -> Bool { n }
---
func f(_ n: Int) -> Bool { return 1 }
---
let e = [1, 2].filter { $0 % 2 }
---
let r = 1...5
print(r[2])
---
let j = [1, 2].joined(separator: ",")
---
let a = [1, 2]
let j = a.joined(separator: ",")
---
let j = [1.5, 2].joined()
---
let m = max(1, 2.5, "3")
---
let m = max(1, "3")
---
let m = min([1, 2])
---
let a = [1, 2]
let m = max(a)
---
var a = [1, 2]
a.remove(1)
---
var a = [1, 2]
a.insert(5)
---
var a = [1, 2]
a.insert(5, 0)
---
var a = [1, 2]
a.append(5, 6)
---
var a = ["x": 1]
a.remove("x")
---
var a: Set = [1]
a.remove(at: 1)
---
print("unterminated)
---
let s = "abc
print(s)
---
func f( {
}
---
let array = [1, 2, 3
print(array)
---
print((1 + 2)
---
if true {
print(1)
---
let x = 10
let y = x > 5 ? "big"
---
let x = 
---
func f() -> { 1 }
---
for i in 0..<3 print(i)
---
while true print(1)
---
let x: = 3
---
if x == 3 print(1)
---
func f(a, b) { }
---
func f(a: Int b: Int) { }
---
let d: [Int: ] = [:]
---
struct S { var x Int }
---
var x = 5;;
---
else { print(1) }
---
let x = 3 +
---
switch 3 { case 1: }
---
let f = { (x: Int) -> Int in x * 2
print(f(2))
---
func f() {
print("a"
}
---
return 5
---
let 3x = 5
---
let class = 5
---
func func() {}
---
print "hello"
---
let x == 5
---
if (x > 3 { }
---
struct S { lazy var x: Int = 3; var y: Int { mutating get { 1 } } }
let s = S()
print(s.x, s.y)
---
struct Key { var id: Int }
let d: [Key: String] = [:]
---
struct Key { var id: Int }
var d: [Key: String]
---
struct Key { var id: Int }
var d: Set<Key> = []
---
struct Key { var id: Int }
func f(_ d: [Key: Int]) {}
---
struct Key { var id: Int }
let d = [Key(id: 1): "a"]
