func add(_ a: Int, _ b: Int) -> Int { a + b }
func greet(name: String, from place: String = "here") -> String { "\(name) from \(place)" }
func sum(_ values: Int...) -> Int { var t = 0; for v in values { t += v }; return t }
print(add(1, 2), greet(name: "Ann"), greet(name: "Bob", from: "there"), sum(), sum(1, 2, 3))
---
func fib(_ n: Int) -> Int { n < 2 ? n : fib(n - 1) + fib(n - 2) }
print(fib(20))
func isEven(_ n: Int) -> Bool { n == 0 ? true : isOdd(n - 1) }
func isOdd(_ n: Int) -> Bool { n == 0 ? false : isEven(n - 1) }
print(isEven(10), isOdd(7))
---
func swapValues(_ a: inout Int, _ b: inout Int) { let t = a; a = b; b = t }
var x = 1, y = 2
swapValues(&x, &y)
print(x, y)
swap(&x, &y)
print(x, y)
func append(_ list: inout [String], _ value: String) { list.append(value); list[0] += "!" }
var names = ["a"]
let copy = names
append(&names, "b")
print(names, copy)
var grid = [[1, 2], [3, 4]]
func zero(_ row: inout [Int]) { for i in row.indices { row[i] = 0 } }
zero(&grid[1])
print(grid)
---
func minMax(_ values: [Int]) -> (min: Int, max: Int)? {
    guard var low = values.first else { return nil }
    var high = low
    for v in values { low = min(low, v); high = max(high, v) }
    return (low, high)
}
if let (low, high) = minMax([3, 1, 4, 1, 5]) { print(low, high) }
print(minMax([]) == nil)
let bounds = minMax([2, 8])!
print(bounds.min, bounds.max, bounds)
---
func outer(_ n: Int) -> Int {
    var count = 0
    func inner(_ k: Int) { if k > 0 { count += k; inner(k - 1) } }
    inner(n)
    return count
}
print(outer(4))
func make() -> (Int) -> Int { func double(_ x: Int) -> Int { x * 2 }; return double }
print(make()(21))
---
func apply(_ f: (Int) -> Int, to x: Int) -> Int { f(x) }
print(apply({ $0 * 3 }, to: 4), apply(abs, to: -4))
func twice(_ f: @escaping (Int) -> Int) -> (Int) -> Int { { f(f($0)) } }
print(twice { $0 + 10 }(1))
let operation: (Double, Double) -> Double = { $0 / $1 }
print(operation(1, 4))
---
func defaults(a: Int = 1, b: Int = 2, c: Int = 3) -> Int { a * 100 + b * 10 + c }
print(defaults(), defaults(b: 5), defaults(a: 9, c: 7))
func label(for x: Int) -> String { "Int \(x)" }
func label(for x: Double) -> String { "Double \(x)" }
func label(for x: String) -> String { "String \(x)" }
print(label(for: 1), label(for: 1.5), label(for: "s"))
---
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
func collatz(_ n: Int) -> Int { var n = n, steps = 0; while n != 1 { n = n % 2 == 0 ? n / 2 : 3 * n + 1; steps += 1 }; return steps }
func power(_ base: Double, _ exponent: Int) -> Double { exponent == 0 ? 1 : base * power(base, exponent - 1) }
print(gcd(48, 36), collatz(27), power(2, 10))
func early(_ values: [Int]) -> Int? { for v in values { if v > 10 { return v } }; return nil }
print(early([1, 20, 30]) ?? 0, early([]) ?? -1)
---
func max(_ a: Int) -> Int { Swift.max(a, 10) }
extension Int {
    func ends() -> (Int, Int) { (Swift.min(1, self), Swift.max(1, self)) }
}
print(max(3), 3.ends(), Foundation.sqrt(9.0), Swift.Int.max == Int.max, Swift.abs(-2), Swift.Double.pi > 3)
Swift.print([3, 1].map(Swift.abs))
---
func sample(_ f: (Double) -> Double, over range: ClosedRange<Double>) -> String {
    "function from \(range.lowerBound) to \(f(range.upperBound))"
}
func sample(_ values: [Int], over range: ClosedRange<Double>) -> String { "\(values.count) values to \(range.upperBound)" }
print(sample({ x in x * x }, over: -1...3))
print(sample([1, 2], over: 0...2))
func span(_ range: Range<Double>) -> Double { range.upperBound - range.lowerBound }
func span(_ text: String) -> Double { 0 }
print(span(1..<4))
