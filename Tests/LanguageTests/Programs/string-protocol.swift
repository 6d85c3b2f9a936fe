func isPalindrome<S: StringProtocol>(_ s: S) -> Bool { s.lowercased() == String(s.lowercased().reversed()) }
print(isPalindrome("Anna"), isPalindrome("Anna banana".prefix(4)))
---
func f<T>(_ x: T) where T: StringProtocol { print(x.count, x.uppercased(), x.hasPrefix("a")) }
f("abc"); f("abc"[...])
---
func f<T: StringProtocol>(_ x: T) { print(x.split(separator: "b").count, Int(x) ?? -1) }
f("abc"); f("12"[...])
---
func f<T: StringProtocol>(_ x: T) { print(x.first ?? "-", x.filter { $0.isLetter }.count, x.map { $0 }.count, Array(x), String(x) + "!", x.isEmpty, x.reversed().count) }
f("abc"); f("12"[...])
func g(_ x: some StringProtocol) -> [Double] { x.split(separator: ",").compactMap { Double($0) } }
print(g("1,2.5,x"))
func h<S: StringProtocol>(_ s: S) -> [Character: Int] { var d: [Character: Int] = [:]; for c in s { d[c, default: 0] += 1 }; return d }
print(h("aab")["a"]!, h("aab".dropFirst())["a"]!)
---
func isPalindrome<S: StringProtocol>(_ s: S) -> Bool { s.lowercased() == String(s.lowercased().reversed()) }
print(isPalindrome("Anna"), isPalindrome("Anna banana".prefix(4)))
extension StringProtocol { var firstWord: SubSequence { prefix { $0 != " " } } }
print("a b".firstWord)
