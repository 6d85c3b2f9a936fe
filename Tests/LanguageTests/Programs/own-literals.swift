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
