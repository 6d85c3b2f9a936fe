let name = "World"
print("Hello, \(name)!", "1 + 2 = \(1 + 2)", "pi \(3.14)", "\(true)")
print("tab\tquote\" backslash\\ newline\\n unicode\u{e9}")
print("""
    first
      second
    third \(name)
    """)
print(#"raw \(name) "quoted""#)
print("a" + "b" + "c")
---
var s = "abc"
s += "def"
s.append("g")
s.append(contentsOf: "hi")
print(s, s.count, s.isEmpty, "".isEmpty)
print(s.uppercased(), s.hasPrefix("abc"), s.hasSuffix("x"), s.contains("cde"))
print(s == "abcdefghi", s < "b", "a" < "B")
print(String(repeating: "ab", count: 3), String(42), String(255, radix: 16), String(true), String(1.5))
---
for c in "héllo" { print(c, terminator: "|") }
print()
print("a,b,,c".split(separator: ","), "one two  three".split(separator: " ").count)
print(Array("abc"), String("cba".reversed()))
print(["x", "y", "z"].joined(separator: "-"), ["x", "y"].joined())
let c: Character = "a"
print(c, c.isLetter, c == "a", Character("1").isNumber, Character("7").wholeNumberValue ?? 0)
---
let text = "the quick brown fox jumps over the lazy dog the end"
var counts: [String: Int] = [:]
for word in text.split(separator: " ") { counts[String(word), default: 0] += 1 }
for (word, count) in counts.sorted(by: { $0.value > $1.value || $0.value == $1.value && $0.key < $1.key }).prefix(3) {
    print(word, count)
}
---
print([1, 2, 3], ["a", "b"], [1.5, 2], [true])
print([[1, 2], [3]], [(1, "a")], ["k": 1])
print(Optional(3) as Any, [Optional(1), nil], "quote\"d")
print(["tab\t", "new\nline", "uni\u{1F600}", "back\\slash"])
print((1, "two", 3.0), (x: 1, y: "b"))
let empty: [Int] = []
let none: [String: Int] = [:]
print(empty, none)
---
print(1, 2, 3, separator: ", ", terminator: ".\n")
print("no newline", terminator: "")
print()
print("a", 1, 2.5, true, [1], separator: "|")
---
let greeting = "Hello"
print(greeting.first!, greeting.last!, greeting.prefix(2), greeting.suffix(3), greeting.dropFirst(), greeting.dropLast(2))
print(greeting.lowercased(), greeting.map { String($0) }, greeting.filter { $0 != "l" })
print("\(greeting) has \(greeting.count) characters: \(Array(greeting))")
print("nested \("inner \(1 + 1)") done")
