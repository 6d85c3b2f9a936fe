let text = "Hello, Wörld!"
let start = text.startIndex
print(text[start], text[text.index(after: start)], text[text.index(start, offsetBy: 4)], text[text.index(before: text.endIndex)])
let comma = text.firstIndex(of: ",")!
print(text[..<comma], text[text.index(comma, offsetBy: 2)...], text[start...comma], text.distance(from: start, to: comma))
print(text.index(start, offsetBy: 100, limitedBy: text.endIndex) as Any == nil, text.indices.count, text.utf8.count, text.utf16.count, text.unicodeScalars.count)
---
let line = "key=value=more"
let parts = line.split(separator: "=")
print(parts, parts.count, parts[0].uppercased(), String(parts[1]), line.split(separator: "=", maxSplits: 1), "a,,b".split(separator: ",", omittingEmptySubsequences: false))
let numbers = "3 1 2".split(separator: " ").compactMap { Int($0) }
print(numbers, numbers.sorted(), "1,2;3".split { $0 == "," || $0 == ";" }.map { Int($0)! })
let sub: Substring = line.prefix(3)
print(sub, sub.count, sub == "key", String(sub) + "!", sub.hasPrefix("k"), sub + "x", Double("3.5".dropFirst(0)) as Any)
---
var word = "hello"
word.insert("X", at: word.index(word.startIndex, offsetBy: 2))
print(word)
word.remove(at: word.startIndex)
print(word)
word.insert(contentsOf: "abc", at: word.endIndex)
word.replaceSubrange(word.startIndex..<word.index(word.startIndex, offsetBy: 2), with: "**")
print(word, word.removeFirst(), word.removeLast(), word, word.popLast() as Any)
word.removeSubrange(word.startIndex..<word.index(after: word.startIndex))
word.append(contentsOf: ["q", "r"])
word.removeAll { $0 == "l" }
word += "!"
print(word, String(word.reversed()), word.sorted(), word.map { String($0) }, word.filter { $0.isLetter })
---
let c: Character = "7"
print(c.isNumber, c.isLetter, c.wholeNumberValue!, c.hexDigitValue!, Character("f").hexDigitValue!, Character(" ").isWhitespace, Character("Ä").isUppercase, c.isASCII, Character("\n").isNewline, Character("!").isPunctuation, Character("+").isMathSymbol, Character("€").isCurrencySymbol)
print(Character("a") < "b", "a" < "B", "abc" < "abd", "Z" < "a", max("pear", "apple"), c.uppercased(), Character("ß").uppercased())
func caesar(_ text: String, by k: Int) -> String {
    String(text.map { c -> Character in
        guard let a = c.asciiValue, c.isLetter else { return c }
        let base: UInt8 = c.isUppercase ? 65 : 97
        return Character(UnicodeScalar((a - base + UInt8(k)) % 26 + base))
    })
}
print(caesar("Hello, World", by: 3))
---
func isPalindrome(_ s: String) -> Bool {
    let letters = s.lowercased().filter { $0.isLetter }
    return letters == String(letters.reversed())
}
print(isPalindrome("A man, a plan, a canal: Panama"), isPalindrome("nope"))
let counts = "mississippi".reduce(into: [Character: Int]()) { $0[$1, default: 0] += 1 }
print(counts.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }.joined())
print("hello world".split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " "), "abc".contains("b"), "abc".contains("bc"), "abc".firstIndex(of: "z") == nil)
for (i, ch) in "abc".enumerated() { print(i, ch, terminator: ";") }
print(zip("abc", "abd").filter { $0 != $1 }.count, "hello".lastIndex(of: "l")!.utf16Offset(in: "hello"), "x".padding(toLength: 3, withPad: ".", startingAt: 0))
---
print(String(format: "%.2f|%8.3f|%-8.1f|%+d|%05.1f|%3d%%|%@", 3.14159, 2.5, 1.25, 7, 2.5, 50, "text"))
print(String(format: "%02d:%02d", 5, 9), String(format: "%x %X %o %e %g %g", 255, 255, 8, 12345.678, 0.0001, 1e10), String(format: "%5@|%-5@|", "ab", "cd"))
print(String(255, radix: 2), String(-255, radix: 16), String(35, radix: 36), Int("ff", radix: 16)!, Int("-101", radix: 2)!, Int("12a") as Any, Double("1e3")!, Double("abc") as Any, Double("inf")!, Int("+5")!, Int(" 5") as Any)
print(String(repeating: "ab", count: 3), String(repeating: "=", count: 10), String(describing: [1, 2]), String(reflecting: "a\"b"), "tab\there", #"raw \n"#, "\u{48}")
---
let multi = """
    first
      second \
    joined
    "quoted"
    """
print(multi)
print(multi.split(separator: "\n").count, multi.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }, multi.components(separatedBy: .newlines).count)
multi.enumerateLines { line, _ in print("> " + line) }
