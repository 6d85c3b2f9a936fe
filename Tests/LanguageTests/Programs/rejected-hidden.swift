extension Array where Element == Int { func f() -> Int { max(1, 2) } }
---
struct C: Sequence, IteratorProtocol {
    var n = 2
    mutating func next() -> Int? {
        n = max(0, n - 1)
        return n == 0 ? nil : n
    }
}
---
struct S {
    var v = 1
    func max() -> Int { 3 }
    func f() -> Int { max(1, 2) }
}
---
extension Array { func f() -> Int { zip(self, self).map { _ in max(1, 2) }.count } }
---
extension Dictionary { func f() -> Int { min(count, 3) } }
