struct Path: ExpressibleByStringInterpolation, Equatable {
    let text: String
    init(stringLiteral value: String) { text = value }
}
func open(_ path: Path) -> Int { path.text.count }
let number = 3
let path: Path = "data/\(number).csv"
print(path.text, open("a\(number)"), open("abc"), path == "data/3.csv")
---
struct Celsius: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
    var degrees: Double
    init(floatLiteral value: Double) { degrees = value }
    init(integerLiteral value: Int) { degrees = Double(value) }
}
let temperatures: [Celsius] = [21.5, 3]
print(temperatures.map(\.degrees))
---
// Members of what the other elements are.
let values = ["a": 1.5, "b": .nan, "c": .infinity]
print(values["a"]!, values["b"]!.isNaN, values["c"]!, [1.5, .pi, .infinity].count, [.max, 2, 3].last!)
---
// Closures whose parameters are what the literals in them are.
let double = { $0 * 2 }
let half = { $0 / 2.0 }
let greet = { "hello " + $0 }
let add = { a, b in a + b + 1 }
print(double(4), half(3), greet("you"), add(1, 2))
---
func expensive() -> [Int] {
    print("made")
    return [1, 2, 3]
}
func use(_ wanted: Bool) -> Int {
    lazy var list = expensive()
    lazy var count: Int = list.count * 2
    print("before")
    if !wanted { return 0 }
    list.append(4)
    let counted = { count }
    return counted() + list[0] + count
}
print(use(false), use(true))
---
let has = String.hasPrefix
let advance = Int.advanced
print(has("abc")("a"), advance(3)(4), ["a", "b"].map(String.uppercased).map { $0() })
---
struct Even {}
func ~= (pattern: Even, value: Int) -> Bool { value % 2 == 0 }
func ~= (pattern: (Int) -> Bool, value: Int) -> Bool { pattern(value) }
let isLarge: (Int) -> Bool = { $0 > 10 }
for value in [4, 5, 41] {
    switch value {
    case Even(): print("even")
    case isLarge: print("large")
    default: print("odd")
    }
}
