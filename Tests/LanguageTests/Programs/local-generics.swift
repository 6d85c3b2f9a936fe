func outer() {
    func id<T>(_ x: T) -> T { x }
    print(id(1), id("a"))
    func swapped<A, B>(_ p: (A, B)) -> (B, A) { (p.1, p.0) }
    print(swapped((1, "x")))
    let base = 10
    func add<T: BinaryInteger>(_ x: T) -> Int { Int(x) + base }
    print(add(UInt8(3)), add(4))
    var log: [String] = []
    func note<T>(_ x: T) { log.append("\(x)") }
    note(1); note("two"); note([3.0])
    print(log)
}
outer()
---
func sort<T: Comparable>(_ xs: [T]) -> [T] {
    var a = xs
    func swapAt(_ i: Int, _ j: Int) { a.swapAt(i, j) }
    func pick<U: Comparable>(_ x: U, _ y: U) -> U { x < y ? x : y }
    for i in a.indices { for j in a.indices where a[i] < a[j] { swapAt(i, j) } }
    print(pick(a[0], a[a.count - 1]), pick("q", "b"))
    return a
}
print(sort([3, 1, 2]), sort(["b", "a"]))
---
struct Visitor {
    var seen = 0
    mutating func walk(_ n: Int) {
        func visit<T>(_ x: T, depth: Int) { seen += 1; if depth > 0 { visit("\(x)", depth: depth - 1) } }
        visit(n, depth: 2)
    }
    func show() { func p<T>(_ x: T) { print(seen, x) }; p(1); p("s") }
}
var v = Visitor(); v.walk(5); v.show()
class K { var n = 1; func go() { func f<T>(_ x: T) -> String { n += 1; return "\(x)\(n)" }; print(f(1), f("a"), self.n) } }
K().go()
func total(_ xs: [Int]) -> Int { func go(_ s: some Sequence<Int>) -> Int { s.reduce(0, +) }; return go(xs) + go(Set(xs)) + go(1...2) }
print(total([1, 2]))
