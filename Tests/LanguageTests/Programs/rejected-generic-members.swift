struct Box<T> {
    static var count = 0
}
---
struct Box<T> {
    static let names = ["a"]
    let value: T
}
---
lazy var x = 3
---
func f() {
    lazy let x = 3
    print(x)
}
---
func f() -> Int {
    lazy var x: Int
    return x
}
---
struct Matrix<T: Numeric> { var rows: [[T]] }
let m: Matrix<String>? = nil
---
class A {}
class B {}
func f<T: A>(_ x: T) {}
f(B())
---
let f = { $0 + $1 }
