do {
    let xs = [1,2,3]
    print(xs.reversed() == [3,2,1])
}
do {
    let xs = [1,2,3]
    print(xs == xs.reversed())
}
do {
    let xs = [1,2,3]
    print(xs.reversed() == xs)
}
do {
    let xs = [1,2,3]
    print(xs.reversed() == xs.reversed())
}
do {
    let xs = [1,2,3]
    print(xs.reversed() + [1])
}
do {
    let xs = [1,2,3]
    print([1] + xs.reversed())
}
do {
    let xs = [1,2,3]
    let y = xs.reversed() + xs
    print(y, type(of: y))
}
do {
    let xs = [1,2,3]
    let y = true ? xs : xs.reversed()
    print(y)
}
do {
    let xs = [1,2,3]
    let y = true ? xs.reversed() : xs
    print(y)
}
do {
    let xs = [1,2,3]
    let y = true ? xs.reversed() : xs.reversed()
    print(y)
}
do {
    let xs = [1,2,3]
    let y = [xs.reversed(), xs]
    print(y)
}
do {
    let xs = [1,2,3]
    let y = [xs.reversed(), xs.reversed()]
    print(y)
}
do {
    let rows = [[1,2],[3]]
    print(rows.map { $0.reversed() })
}
do {
    let rows = [[1,2],[3]]
    let m: [[Int]] = rows.map { $0.reversed() }
    print(m)
}
do {
    let rows = [[1,2],[3]]
    let m = rows.map { Array($0.reversed()) }
    print(m)
}
do {
    let rows = [[1,2],[3]]
    let m = rows.flatMap { $0.reversed() }
    print(m)
}
do {
    let rows = [[1,2],[3]]
    let m = rows.reversed().flatMap { $0 }
    print(m)
}
do {
    let s = "abc"
    print(s == String(s.reversed()))
}
do {
    let s = "abc"
    print(Array(s) == s.reversed())
}
do {
    let s = "abc"
    print(s.reversed().elementsEqual(s))
}
---
do {
    let s = "abc"
    print(s.elementsEqual(s.reversed()))
}
do {
    let s = "abc"
    print(s.reversed().map(String.init).joined(separator: "-"))
}
do {
    let s = "abc"
    for (i, c) in s.reversed().enumerated() { print(i, c) }
}
do {
    let s = "abc"
    print(s.reversed()[0])
}
do {
    let xs = [1,2,3]
    print(xs.reversed()[0])
}
do {
    let xs = [1,2,3]
    print(xs.reversed()[0...1])
}
do {
    let xs = [1,2,3]
    print(xs.reversed()[..<2])
}
do {
    let xs = [1,2,3]
    var r: Array = xs.reversed()
    r.sort()
    print(r)
}
do {
    let xs = [1,2,3]
    let r = xs.reversed() as Array
    print(r)
}
do {
    let xs = [1,2,3]
    let r = xs.reversed() as [Int]
    print(r)
}
do {
    let xs = [1,2,3]
    let r = Array(xs.reversed())
    print(r[0])
}
do {
    let xs = [1,2,3]
    let r = [Int](xs.reversed())
    print(r[0])
}
do {
    let xs = [1,2,3]
    print(xs.reversed().firstIndex(of: 3) == 0)
}
do {
    let xs = [1,2,3]
    print(xs.reversed().firstIndex(of: 3)!.base)
}
do {
    let xs = [1,2,3]
    let i: Int? = xs.reversed().firstIndex(of: 3)
    print(i!)
}
do {
    let xs = [1,2,3]
    print(xs.reversed().firstIndex(of: 3)! + 1)
}
do {
    let xs = [1,2,3]
    if let i = xs.reversed().firstIndex(of: 3) { print(i) }
}
do {
    let xs = [1,2,3]
    print(Array(xs.reversed().prefix(2)))
}
do {
    let xs = [1,2,3]
    let a: ArraySlice<Int> = xs.reversed().prefix(2)
    print(a)
}
do {
    let xs = [1,2,3]
    print(xs.reversed().dropFirst().map { $0 })
}
---
do {
    let xs = [1,2,3]
    print(xs.reversed().indices)
}
do {
    let xs = [1,2,3]
    for i in xs.reversed().indices { print(i) }
}
do {
    let xs = [1,2,3]
    for i in xs.indices.reversed() { print(i) }
}
do {
    let xs = [1,2,3]
    for (i, x) in xs.enumerated().reversed() { print(i, x) }
}
do {
    let xs = [1,2,3]
    print(xs.enumerated().reversed().map { $0.offset })
}
do {
    let xs = [1,2,3]
    print(zip(xs, xs).reversed().map { $0.0 })
}
do {
    let xs = [1,2,3]
    print(xs.reversed().reversed())
}
do {
    let xs = [1,2,3]
    let y = xs.reversed().reversed()
    print(type(of: y))
}
do {
    let xs = [1,2,3]
    print(xs.map { $0 * 2 }.reversed().filter { $0 > 2 })
}
do {
    let xs = [1,2,3]
    print(type(of: xs.reversed()))
}
do {
    let xs = [1,2,3]
    print("\(xs.reversed())")
}
do {
    let xs = [1,2,3]
    var stack = [9]
    stack += xs.reversed()
    stack.append(contentsOf: xs.reversed())
    print(stack)
}
do {
    let xs = [1,2,3]
    var ys = xs
    ys = xs.reversed()
    print(ys)
}
do {
    let xs = [1,2,3]
    let d = ["a": xs.reversed()]
    print(d)
}
do {
    let xs = [1,2,3]
    let d: [String: [Int]] = ["a": xs.reversed()]
    print(d)
}
do {
    let xs = [1,2,3]
    var d: [String: [Int]] = [:]
    d["a"] = xs.reversed()
    print(d)
}
do {
    let xs = [1,2,3]
    let t: ([Int], Int) = (xs.reversed(), 1)
    print(t)
}
do {
    let xs = [1,2,3]
    let t = (xs.reversed(), 1)
    print(t)
}
do {
    let xs = [1,2,3]
    let o: [Int]? = xs.reversed()
    print(o!)
}
do {
    let o: [Int]? = [1,2]
    print(o?.reversed() ?? [])
}
---
do {
    let o: [Int]? = [1,2]
    let y = o?.reversed() ?? []
    print(y, type(of: y))
}
do {
    let o: [Int]? = [1,2]
    let y = o?.reversed()
    print(y as Any)
}
do {
    let f = { (a: [Int]) in a.reversed() }
    print(f([1,2]))
}
do {
    let f: ([Int]) -> [Int] = { $0.reversed() }
    print(f([1,2]))
}
do {
    let xs = [1,2,3]
    print(xs.reversed().contains(2), xs.reversed().max()!, xs.reversed().reduce(0, +), xs.reversed().sorted())
}
do {
    let xs = [1,2,3]
    print(xs.reversed().count, xs.reversed().first!, xs.reversed().last!, xs.reversed().isEmpty)
}
do {
    let xs = ["a","b"]
    print(xs.reversed().joined(), xs.reversed().joined(separator: ","))
}
do {
    let xs = [1,2,3]
    let r = xs.reversed()
    print(r.count, r.first!, r.startIndex, Array(r), r.map { $0 }, [Int](r))
}
do {
    let xs = [1,2,3]
    let r = xs.reversed()
    print(r[r.startIndex], r[r.index(after: r.startIndex)], r.index(r.startIndex, offsetBy: 2))
}
do {
    let xs = [1,2,3]
    let r: ReversedCollection<[Int]> = xs.reversed()
    print(r)
}
do {
    let xs = [1,2,3]
    let r: ReversedCollection = xs.reversed()
    print(r)
}
do {
    let xs = [1,2,3]
    print(xs.sorted().reversed().first!, xs.sorted(by: >).reversed().last!)
}
do {
    let xs = [1,2,3]
    print(xs.sorted().reversed())
}
do {
    let n = 3
    let a = (0..<n).reversed().map { $0 * $0 }
    print(a)
}
do {
    let n = 3
    print((0...n).reversed(), (0..<n).reversed())
}
do {
    let n = 3
    print(Array((1...n).reversed()), (1...n).reversed().first!, (1...n).reversed().count)
}
do {
    let n = 3
    let r = (1...n).reversed()
    for i in r { print(i) }
}
do {
    print(stride(from: 0, to: 3, by: 1).reversed())
}
do {
    print([1:2].reversed(), Set([1]).reversed())
}
do {
    let xs = [3,1,2]
    print(xs.reversed().min()!, xs.reversed().allSatisfy { $0 > 0 }, xs.reversed().enumerated().map { $0.offset * $0.element })
}
---
do {
    let xs = [3,1,2]
    let ys: [Double] = xs.reversed().map { Double($0) }
    print(ys)
}
do {
    let xs = [3,1,2]
    print(zip(xs, xs.reversed()).map { $0 * $1 })
}
do {
    let xs = [3,1,2]
    for (a, b) in zip(xs, xs.reversed()) { print(a, b) }
}
do {
    let xs = [3,1,2]
    let s: Set<Int> = Set(xs.reversed())
    print(s.count)
}
do {
    let xs = [3,1,2]
    let a: Any = xs.reversed()
    print(a is [Int], a)
}
do {
    let xs = [3,1,2]
    print(String(describing: xs.reversed()), String(reflecting: xs.reversed()))
}
do {
    let s = "ab"
    let r = s.reversed()
    print(r, String(r), r.count, type(of: r))
}
do {
    let s = "ab"
    print(String(s.reversed()) + "x", s + s.reversed())
}
do {
    let s = "ab"
    var t = s
    t += s.reversed()
    print(t)
}
do {
    let s = "ab"
    var t = s
    t.append(contentsOf: s.reversed())
    print(t)
}
do {
    let s = "ab"
    print(s.reversed().first!, s.reversed().contains("a"), s.reversed().filter { $0 != "a" }, s.reversed().prefix(1))
}
do {
    let s = "ab cd"
    print(s.split(separator: " ").reversed().joined(separator: " "), s.split(separator: " ").map { String($0.reversed()) })
}
do {
    let s = "ab cd"
    print(s.split(separator: " ").reversed(), s.split(separator: " ").map { $0.reversed() })
}
do {
    let s = "12"
    print(s.reversed().compactMap { $0.wholeNumberValue }, s.reversed().reduce("") { $0 + String($1) })
}
do {
    let xs = [1,2,3]
    print(xs.reversed().lazy.map { $0 + 1 }.first!, xs.lazy.reversed().map { $0 }.first!)
}
do {
    let xs = [1,2,3]
    print(xs.reversed().elementsEqual([3,2,1]), xs.reversed().last { $0 > 1 }!, xs.reversed().lastIndex(of: 1)!)
}
do {
    let xs = [1,2,3]
    xs.reversed().forEach { print($0) }
    print(xs.reversed().first { $0 < 3 }!, xs.reversed().randomElement() != nil)
}
do {
    let xs = [1,2,3]
    print(xs.reversed().makeIterator())
}
do {
    let xs = [1,2,3]
    var it = xs.reversed().makeIterator()
    print(it.next()!)
}
do {
    let xs: [Int] = [1,2,3]
    let ys = xs.reversed() + xs.reversed()
    print(ys, type(of: ys))
}
---
do {
    let m = [[1,2],[3,4]]
    let t = m.reversed().map { $0.reversed() }
    print(t)
}
do {
    let m = [[1,2],[3,4]]
    print(m.map { Array($0.reversed()) } == [[2,1],[4,3]])
}
do {
    let m = [[1,2],[3,4]]
    print(m.map { $0.reversed() } == [[2,1],[4,3]])
}
do {
    let m = [[1,2],[3,4]]
    let c = m.reversed()[0][1]
    print(c)
}
do {
    let xs = [1,2,3]
    let r = Optional(xs.reversed())
    print(r!.count)
}
do {
    let xs = [1,2,3]
    guard let l = xs.reversed().first else { fatalError() }
    print(l)
}
do {
    let xs = [1,2,3]
    var a = [[Int]]()
    a.append(xs.reversed())
    print(a)
}
do {
    let xs = [1,2,3]
    let n = xs.reversed().count * 2 + xs.reversed().first!
    print(n)
}
do {
    let xs = [1,2,3]
    print(xs.reversed().description)
}
do {
    let xs = [1,2,3]
    print(xs.reversed().hashValue == 1)
}
do {
    let xs = [1,2,3]
    let k = Dictionary(uniqueKeysWithValues: zip(xs.reversed(), xs))
    print(k[3]!)
}
do {
    let xs = [1,2,3]
    let r = xs.reversed()[1] + 1
    print(r)
}
do {
    let xs = [1,2,3]
    print(xs.reversed()[xs.count - 1])
}
do {
    let xs = [1,2,3]
    let i = 1
    print(xs.reversed()[i])
}
do {
    let xs = [1,2,3]
    print(xs[...1].reversed()[0])
}
do {
    let xs = [1,2,3]
    assert(xs.reversed() == [3,2,1])
    let b = xs.reversed() != xs
    print(b)
}
do {
    let xs = [1,2,3]
    print(max(xs.reversed().count, 2), abs(xs.reversed()[0]))
}
do {
    let d = ["a": 1, "b": 2]
    for k in d.keys.sorted().reversed() { print(k) }
}
do {
    let d = ["a": 1, "b": 2]
    let top = d.sorted { $0.value < $1.value }.reversed().prefix(1)
    print(top.map { $0.key })
}
do {
    let d = ["a": 1, "b": 2]
    let top = d.sorted { $0.value < $1.value }.reversed()
    print(top)
}
---
do {
    let s = "abc"
    let p = s.lowercased().filter { $0.isLetter }
    print(p == String(p.reversed()), p.reversed() == Array(p))
}
---
func f(_ a: [Int]) -> Int { a[0] }
print(f([1,2].reversed()))
---
func f<T>(_ a: [T]) -> T { a[0] }
print(f([1,2].reversed()))
---
func f<S: Sequence>(_ a: S) -> Int { var n = 0
for _ in a { n += 1 }
return n }
print(f([1,2].reversed()))
---
func f() -> [Int] { [1,2].reversed() }
print(f())
---
func f() -> [Int]? { [1,2].reversed() }
print(f()!)
---
func f() -> some Collection<Int> { [1,2].reversed() }
print(f())
---
func f() -> [Character] { return "abc".reversed() }
print(f())
---
struct S { var a: [Int] }
let s = S(a: [1,2].reversed())
print(s)
---
enum E { case a([Int]) }
print(E.a([1,2].reversed()))
---
struct P { var a = [1,2]
var r: [Int] { a.reversed() } }
print(P().r)
---
struct P { var a = [1,2]
var r: ReversedCollection<[Int]> { a.reversed() } }
print(P().r)
---
func g(_ x: Int...) -> [Int] { return x.reversed() }
print(g(1,2))
---
func f(_ a: [Int] = [1,2].reversed()) -> [Int] { a }
print(f())
---
// A palindrome in each of the ways in which people write it.
func isPalindrome(_ text: String) -> Bool {
    let letters = text.lowercased().filter { $0.isLetter }
    return letters == String(letters.reversed())
}
func isPalindromeByArrays(_ text: String) -> Bool {
    let letters = Array(text.lowercased().filter { $0.isLetter })
    return letters == letters.reversed()
}
func isPalindromeByPairs(_ text: String) -> Bool {
    let letters = text.lowercased().filter { $0.isLetter }
    return zip(letters, letters.reversed()).allSatisfy { $0 == $1 } && letters.elementsEqual(letters.reversed())
}
for text in ["Never odd or even", "swift", ""] {
    print(isPalindrome(text), isPalindromeByArrays(text), isPalindromeByPairs(text))
}
---
// A stack that shows its top first, and a generic function over what can be walked backwards.
struct Stack<Element>: Sequence {
    private var items: [Element] = []
    mutating func push(_ item: Element) { items.append(item) }
    func makeIterator() -> ReversedCollection<[Element]>.Iterator { items.reversed().makeIterator() }
}
var stack = Stack<String>()
for word in ["a", "b", "c"] { stack.push(word) }
for item in stack { print(item) }
print(stack.map { $0.uppercased() }, stack.contains("b"))
func backwards<C: BidirectionalCollection>(_ values: C) -> [C.Element] {
    var result: [C.Element] = []
    for value in values.reversed() { result.append(value) }
    return result
}
print(backwards([1, 2, 3]), backwards("abc"), backwards(1...4), backwards([1, 2, 3].reversed()))
func lastMatch<C: BidirectionalCollection>(_ values: C, _ test: (C.Element) -> Bool) -> C.Index? {
    values.reversed().firstIndex(where: test).map { values.index(before: $0.base) }
}
print(lastMatch([5, 8, 2, 9, 1]) { $0 > 4 }!, lastMatch([1]) { $0 > 4 } as Any)
---
// What is printed of collections in reverse, inside other values.
struct Countdown { var steps = (1...3).reversed() }
print(Countdown(), [Countdown()], Optional([1, 2].reversed())!, ["k": "ab".reversed()])
dump([1, 2].reversed())
dump(Countdown())
debugPrint([1.5].reversed(), "ab"[...].reversed())
print([[1, 2], [3]].map { $0.reversed() }, type(of: [1: 2].map { $0 }.reversed()))
let halves = [1, 2, 3, 4].reversed()
print(halves.prefix(2), Array(halves.dropFirst(3)), halves.suffix(1).map { $0 }, halves.dropLast(2).count)
print(Array(halves.prefix { $0 > 2 }), Array(halves.drop { $0 > 2 }), halves.indices.map { $0.base })
for (place, value) in halves.enumerated() where place % 2 == 0 { print(place, value) }
print(halves[halves.startIndex], halves[halves.index(halves.startIndex, offsetBy: 2)], halves.distance(from: halves.startIndex, to: halves.endIndex))
print(halves.startIndex < halves.endIndex, halves.index(before: halves.endIndex) == halves.endIndex)
---
// Printed types: nested ones, those of the library, cases with several values.
struct Outer { struct Inner { var x = 1 }; enum Kind { case plain, with(Int) } }
struct Box<T> { var x: T; struct Node { var v: T }; enum Choice { case one(T) }; class Shared { var z = 1 } }
print(Box(x: Outer.Inner()), [Box(x: Outer.Inner())])
print(Box<Int>.Node(v: 1), [Box<Int>.Node(v: 1)], Box<Int>.Choice.one(2), [Box<Int>.Choice.one(2)])
print(type(of: Box(x: Outer.Inner())), type(of: Box<Int>.Node(v: 1)), [Outer.Kind.with(1)], [Box<Int>.Shared()])
let result: Result<Int, Never> = .success(1)
print(result, [result], type(of: result))
dump(result)
dump(Box<Int>.Node(v: 1))
dump(Box(x: Outer.Kind.with(2)))
enum Event { case moved(Int, Int), named(name: String, tags: [String]), keyed(code: Int), typed(Character), none }
dump(Event.moved(1, 2))
dump(Event.named(name: "a", tags: ["x", "y"]))
dump([Event.keyed(code: 3), .typed("q"), .none])
