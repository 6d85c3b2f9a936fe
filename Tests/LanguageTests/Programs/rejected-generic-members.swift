struct Box<T> {
    static var count = 0
}
---
struct Box<T> {
    static let names = ["a"]
    let value: T
}
---
struct Matrix<T: Numeric> { var rows: [[T]] }
let m: Matrix<String>? = nil
---
let f = { $0 + $1 }
