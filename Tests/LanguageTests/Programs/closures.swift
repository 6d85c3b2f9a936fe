let numbers = [3, 1, 4, 1, 5, 9, 2, 6]
print(numbers.map { $0 * 2 })
print(numbers.filter { $0 % 2 == 0 }, numbers.reduce(0, +), numbers.reduce(1) { $0 * $1 })
print(numbers.sorted(), numbers.sorted(by: >), numbers.sorted { a, b in a > b })
print(numbers.map { n in "\(n)" }.joined(separator: ","))
print(numbers.contains(4), numbers.contains { $0 > 8 }, numbers.allSatisfy { $0 > 0 })
print(numbers.first { $0 > 3 } ?? 0, numbers.firstIndex(of: 4)!, numbers.min()!, numbers.max()!)
print(numbers.enumerated().map { $0.offset * $0.element })
---
func counter() -> () -> Int {
    var n = 0
    return { n += 1; return n }
}
let a = counter(), b = counter()
print(a(), a(), b(), a())
---
var log: [String] = []
let add = { (s: String) in log.append(s) }
add("x")
add("y")
print(log)
var total = 0
[1, 2, 3].forEach { total += $0 }
print(total)
var functions: [() -> Int] = []
for i in 0..<3 { functions.append { i * 10 } }
print(functions.map { $0() })
---
let words = ["apple", "fig", "banana", "kiwi"]
print(words.sorted { $0.count < $1.count })
print(words.map(\.count), words.map { $0.uppercased() })
print(words.reduce("") { $0 + String($1.first!) })
print(Dictionary(grouping: words) { $0.count }.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" })
print(words.reduce(into: [:]) { (counts: inout [Int: Int], word) in counts[word.count, default: 0] += 1 }.count)
---
let compose = { (f: @escaping (Int) -> Int, g: @escaping (Int) -> Int) in { (x: Int) in g(f(x)) } }
print(compose({ $0 + 1 }, { $0 * 10 })(4))
let nested = { { { 42 }() }() }()
print(nested)
let lazyValue: Int = { var t = 0; for i in 1...10 { t += i }; return t }()
print(lazyValue)
---
print([1, 2, 3, 4].map { x -> Double in let y = Double(x); return y / 2 })
print(["1", "x", "3"].compactMap { Int($0) }, [[1], [2, 3]].flatMap { $0 }, [[1], [2, 3]].joined().map { $0 + 1 })
print((1...5).map { $0 * $0 }, (0..<4).filter { $0 % 2 == 1 }, (1...4).reduce(0, +))
print(zip([1, 2], [3, 4]).map { $0 + $1 }, zip([1, 2], [3, 4]).map(*))
print([5, 3].max(by: { $0 < $1 })!, ["b", "a"].min()!)
print(Array([1, 2, 3].prefix(while: { $0 < 3 })), Array([1, 2, 3].drop { $0 < 2 }))
---
let doubled = [1, 2, 3].map { $0 * 1.5 }
print(doubled)
---
// A closure that replaces the variable it is called from goes on to its end.
var step: () -> Int = { 1 }
var words = ["kept"]
step = {
    let mine = words
    step = { 2 }
    var sum = 0
    for i in 0..<1000 { sum += i }
    return sum + mine.count
}
print(step(), step())
func replace() -> Int {
    var local: (Int) -> Int = { $0 }
    let captured = [1, 2, 3]
    local = { n in
        local = { $0 * 2 }
        return captured.reduce(n, +)
    }
    return local(10) + local(10)
}
print(replace())
