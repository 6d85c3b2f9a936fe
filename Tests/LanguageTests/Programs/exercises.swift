import Foundation
print(String(format: "%.2f", 3.14159), String(format: "%5d|%-5d|%05d", 42, 42, 42), String(format: "%x %X %o", 255, 255, 8))
print(String(format: "%e %g %G", 12345.678, 0.00001, 1e10), String(format: "%10.3f|", 2.5), String(format: "%-10.1f|", 2.55))
print(String(format: "%+d %+.1f % d", 5, 2.0, 7), String(format: "%%"), String(format: "%c", 65))
print(String(format: "%@ is %d", "Ann", 3), String(format: "%s", "abc".isEmpty ? 0 : 0) == "x")
---
import Foundation
print(String(format: "%3d%%", 50), String(format: "%ld %lld %u", 1, 2, 3), String(format: "%.0f %.0f %.0f", 0.5, 1.5, 2.5), String(format: "%d items", [1, 2].count), String(format: "%5.1f%%", 12.345), String(format: "%2$@ %1$@", "a", "b"))
print(String(format: "0x%02X", 10), String(format: "%.3e", 123456.0), String(format: "%g", 100000.0), String(format: "%g", 1000000.0), String(format: "%i", -3))
---
let s = "Hello, Wörld! 👋🏽 e\u{301}"
print(s.count, s.utf8.count, s.utf16.count, s.unicodeScalars.count)
print(s.uppercased(), s.lowercased(), String(s.reversed()))
print(s.first!, s.last!, s.isEmpty, s.hasPrefix("Hello"), s.hasSuffix("é"), s.contains("W"), s.contains("rld"))
for (i, c) in s.enumerated() where i % 3 == 0 { print(i, c, terminator: ";") }
print()
let start = s.index(s.startIndex, offsetBy: 7), end = s.index(start, offsetBy: 5)
print(s[start..<end], s[..<start], s[start...].count, s[start])
print(s.firstIndex(of: "W")!.utf16Offset(in: s), s.distance(from: s.startIndex, to: end))
print(s.prefix(5), s.suffix(3), s.dropFirst(7), s.dropLast(3), s.prefix(while: { $0 != "," }), s.drop(while: { $0 != "W" }))
print(s.split(separator: " "), s.split(separator: " ", maxSplits: 1), s.split { $0 == "," || $0 == "!" })
print(s.filter { $0.isLetter }, s.map { String($0) }.prefix(3), s.compactMap { $0.isNumber ? $0 : nil })
var t = "abc"
t.append("d"); t += "ef"; t.insert("X", at: t.startIndex); t.insert(contentsOf: "YZ", at: t.index(after: t.startIndex))
print(t); t.remove(at: t.startIndex); print(t); t.removeLast(2); print(t); t.removeAll(where: { "YZ".contains($0) }); print(t)
t.replaceSubrange(t.startIndex...t.startIndex, with: "Q"); print(t); t.removeAll(); print(t.isEmpty, t == "")
print("apple" < "banana", "Zebra" < "apple", "a" == "\u{61}", "é" == "e\u{301}")
print("tab\tquote\"backslash\\ \u{1F600} nul\0".debugDescription)
print(#"raw \n \#(1 + 1) "quoted""#, """
  multi
    line "quotes"
  end \
  joined
  """)
---
var d = ["one": 1, "two": 2, "three": 3]
d["four"] = 4; d["one"] = nil; d["two", default: 0] += 10; d["five", default: 0] += 5
print(d.count, d["two"] ?? 0, d["zzz"] ?? -1, d["zzz"] == nil, d.keys.sorted(), d.values.sorted(), d.isEmpty)
for (k, v) in d.sorted(by: { $0.key < $1.key }) { print(k, v) }
print(d.mapValues { $0 * 2 }.sorted { $0.value < $1.value }.map { "\($0.key)=\($0.value)" })
print(d.filter { $0.value > 3 }.keys.sorted(), d.min { $0.value < $1.value }!.key, d.max { a, b in a.value < b.value }!.value)
print(d.updateValue(33, forKey: "three")!, d.removeValue(forKey: "three")!, d.removeValue(forKey: "none") as Any)
let g = Dictionary(grouping: ["apple", "avocado", "bean", "cherry", "corn"], by: { $0.first! })
for k in g.keys.sorted() { print(k, g[k]!) }
let m = Dictionary([("a", 1), ("b", 2), ("a", 3)], uniquingKeysWith: +)
print(m["a"]!, m["b"]!, m.merging(["b": 5, "c": 6]) { old, new in old + new }.sorted { $0.key < $1.key }.map(\.value))
var n = m; n.merge(["a": 100]) { $1 }; print(n["a"]!, n.contains { $0.value == 100 }, n.reduce(0) { $0 + $1.value }, m == n)
print(Dictionary(uniqueKeysWithValues: zip(["x", "y"], 1...2)).sorted { $0.key < $1.key }.map { $0.key }, d.compactMapValues { $0 > 4 ? "\($0)" : nil }.count)
print(["k": 1], [1: "a"], [String: Int](), ["a": [1, 2]], ["o": Optional(1)])
if let index = d.index(forKey: "two") { print(d[index].value, d.remove(at: index).key) }
var nested = ["x": ["y": 1]]; nested["x"]?["z"] = 2; nested["w", default: [:]]["q"] = 5
print(nested["x"]!["z"]!, nested["w"]!["q"]!, nested["x"]?["none"] as Any)
let t: [Character: [Int]] = "abca".enumerated().reduce(into: [:]) { $0[$1.element, default: []].append($1.offset) }
print(t["a"]!, t.keys.sorted()); d.removeAll(); print(d.first as Any, d.randomElement() as Any)
---
var s: Set = [3, 1, 2, 3]
print(s.count, s.contains(2), s.sorted(), s.insert(5).inserted, s.insert(5).inserted, s.remove(1)!, s.remove(99) as Any)
let e: Set = [2, 4, 6], o: Set = [1, 3, 5], p: Set<Int> = [2, 3, 5]
print(e.union(o).sorted(), e.intersection(p).sorted(), e.subtracting(p).sorted(), e.symmetricDifference(p).sorted())
print(e.isDisjoint(with: o), Set([2]).isSubset(of: e), e.isSuperset(of: [2, 4]), e == [6, 4, 2], e.isStrictSubset(of: [2, 4, 6]))
s.formUnion([10, 11]); s.formIntersection([2, 3, 10]); s.subtract([3]); print(s.sorted())
print(s.map { $0 * 2 }.sorted(), s.filter { $0 > 2 }.count, s.min()!, s.max()!, s.reduce(0, +), s.isEmpty, Set("hello").count, Set<String>())
print(Set([1]), Set([[1, 2]]), s.allSatisfy { $0 % 2 == 0 }, s.update(with: 2) as Any, s.first { $0 == 10 }!)
let words = ["a", "b", "a"]; print(Array(Set(words)).sorted(), Set(words).count == words.count)
let un = [1, 2, 1, 3, 2]; var seen = Set<Int>(); print(un.filter { seen.insert($0).inserted })
---
struct LCG: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 { state = state &* 6364136223846793005 &+ 1442695040888963407; return state }
}
var g = LCG(state: 42)
print(Int.random(in: 1...6, using: &g), Int.random(in: 0..<100, using: &g), Double.random(in: 0..<1, using: &g), Bool.random(using: &g))
print([1, 2, 3, 4, 5].shuffled(using: &g), ["a", "b", "c"].randomElement(using: &g)!, UInt8.random(in: 0...255, using: &g), Float.random(in: -1...1, using: &g), Double.random(in: 2...5, using: &g))
var arr = Array(1...10); arr.shuffle(using: &g); print(arr)
print((0..<5).map { _ in Int.random(in: -10...10, using: &g) }, Set([1]).randomElement(using: &g)!, (1...3).randomElement(using: &g)!)
print("abc".randomElement(using: &g)!, Int8.random(in: .min ... .max, using: &g), ["k": 1].randomElement(using: &g)!.key, Int.random(in: Int.min...Int.max, using: &g))
let r = Int.random(in: 1...6), d = Double.random(in: 0..<1)
print((1...6).contains(r), d >= 0 && d < 1, [1, 2].shuffled().count)
---
// Bank with protocols, errors
protocol Account: AnyObject, CustomStringConvertible {
    var id: Int { get }
    var balance: Double { get set }
    func withdraw(_ amount: Double) throws
}
enum BankError: Error, Equatable { case insufficient(needed: Double), frozen, unknown(id: Int) }
extension Account {
    func deposit(_ amount: Double) { balance += amount }
    func withdraw(_ amount: Double) throws {
        guard balance >= amount else { throw BankError.insufficient(needed: amount - balance) }
        balance -= amount
    }
    var description: String { "#\(id): \(balance)" }
}
class Basic: Account { let id: Int; var balance = 0.0; init(id: Int) { self.id = id } }
class Frozen: Basic { func withdraw(_ amount: Double) throws { throw BankError.frozen } }
struct Bank {
    private(set) var accounts: [Int: any Account] = [:]
    private var next = 1
    @discardableResult mutating func open(frozen: Bool = false) -> Int {
        defer { next += 1 }
        accounts[next] = frozen ? Frozen(id: next) : Basic(id: next)
        return next
    }
    subscript(id: Int) -> (any Account)? { accounts[id] }
    func transfer(_ amount: Double, from a: Int, to b: Int) throws {
        guard let source = self[a] else { throw BankError.unknown(id: a) }
        guard let target = self[b] else { throw BankError.unknown(id: b) }
        try source.withdraw(amount)
        target.deposit(amount)
    }
}
var bank = Bank()
let a = bank.open(), b = bank.open(), f = bank.open(frozen: true)
bank[a]?.deposit(100); bank[f]!.deposit(50)
for (x, y, amount) in [(a, b, 30.0), (a, b, 500), (f, a, 10), (a, 9, 1)] {
    do { try bank.transfer(amount, from: x, to: y); print("ok") }
    catch BankError.insufficient(let needed) { print("needs", needed) }
    catch let error as BankError where error == .frozen { print("frozen!") }
    catch { print("other:", error) }
}
print(bank.accounts.keys.sorted().map { bank[$0]!.description })
print((try? bank.transfer(1, from: 99, to: 1)) == nil)
---
// Linked list, iterator, sequence, generic
final class Node<T> { var value: T; var next: Node?; init(_ value: T, _ next: Node? = nil) { self.value = value; self.next = next } }
struct LinkedList<T>: Sequence, ExpressibleByArrayLiteral, CustomStringConvertible {
    private var head: Node<T>?
    private(set) var count = 0
    init() {}
    init(arrayLiteral elements: T...) { for e in elements.reversed() { push(e) } }
    mutating func push(_ v: T) { head = Node(v, head); count += 1 }
    mutating func pop() -> T? { defer { head = head?.next; if count > 0 { count -= 1 } }; return head?.value }
    mutating func reverse() {
        var prev: Node<T>? = nil, cur = head
        while let node = cur { cur = node.next; node.next = prev; prev = node }
        head = prev
    }
    func makeIterator() -> AnyIterator<T> {
        var cur = head
        return AnyIterator { defer { cur = cur?.next }; return cur?.value }
    }
    var description: String { "[" + map { "\($0)" }.joined(separator: " -> ") + "]" }
}
var list: LinkedList = [1, 2, 3]
list.push(0); print(list, list.count); list.reverse(); print(list)
print(list.pop() ?? -1, list.pop() ?? -1, list.map { $0 * 2 }, list.contains(1), list.reduce(0, +), list.sorted())
for (i, x) in list.enumerated() { print(i, x) }
var empty = LinkedList<String>(); print(empty.pop() ?? "nothing", empty)
---
// AoC style: grid, BFS, parse
let input = """
S..#.
.#.#.
.#...
...#E
"""
struct Point: Hashable { var x, y: Int
    static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
    static let directions = [Point(x: 0, y: 1), Point(x: 1, y: 0), Point(x: 0, y: -1), Point(x: -1, y: 0)]
    var neighbours: [Point] { Self.directions.map { self + $0 } }
}
var grid: [Point: Character] = [:]
for (y, line) in input.split(separator: "\n").enumerated() { for (x, c) in line.enumerated() { grid[Point(x: x, y: y)] = c } }
let start = grid.first { $0.value == "S" }!.key, goal = grid.first(where: { $0.value == "E" })!.key
var distance = [start: 0], queue = [start], head = 0
while head < queue.count {
    let p = queue[head]; head += 1
    for n in p.neighbours where grid[n] != nil && grid[n] != "#" && distance[n] == nil { distance[n] = distance[p]! + 1; queue.append(n) }
}
print(distance[goal] ?? -1, distance.count, start, goal)
let elves = "1000\n2000\n\n3000\n\n4000\n500".components(separatedBy: "\n\n").map { $0.split(separator: "\n").compactMap { Int($0) }.reduce(0, +) }
print(elves.max()!, elves.sorted(by: >).prefix(2).reduce(0, +))
let rucks = ["vJrwpWtwJgWr", "jqHRNqRjqzjG"]
print(rucks.map { r in let h = r.count / 2; let c = Set(r.prefix(h)).intersection(r.suffix(h)).min()!; return Int(c.asciiValue!) - (c.isLowercase ? 96 : 38) })
let pairs = "2-4,6-8\n2-8,3-7".split(separator: "\n").map { $0.split { ",-".contains($0) }.map { Int($0)! } }
print(pairs.filter { ($0[0]...$0[1]).contains($0[2]) && ($0[0]...$0[1]).contains($0[3]) }.count)
let signal = Array("mjqjpqmgbljsphdztnvjfqwrcgsmlb")
print((4...signal.count).first { Set(signal[($0 - 4)..<$0]).count == 4 }!)
let moves = "R 4,U 4,L 3".split(separator: ",").map { $0.split(separator: " ") }.map { (dir: $0[0], n: Int($0[1])!) }
print(moves.map { "\($0.dir)\($0.n)" }, moves[0].dir == "R")
---
class Shape { let name: String; init(name: String) { self.name = name }; func area() -> Double { 0 }; var summary: String { "\(name) \(area())" }; class func make() -> Shape { Shape(name: "none") }; deinit { print("bye", name) } }
class Circle: Shape { var r: Double { didSet { print("r", oldValue, "->", r) } willSet { print("will", newValue) } }; init(r: Double) { self.r = r; super.init(name: "circle") }; override func area() -> Double { 3 * r * r }; override var summary: String { "[" + super.summary + "]" }; override class func make() -> Shape { Circle(r: 1) } }
class Rect: Shape { let w, h: Double; init(_ w: Double, _ h: Double) { (self.w, self.h) = (w, h); super.init(name: "rect") }; convenience init(square s: Double) { self.init(s, s) }; override func area() -> Double { w * h } }
do {
    let shapes: [Shape] = [Circle(r: 2), Rect(2, 3), Rect(square: 4)]
    for s in shapes { print(s.summary); if let c = s as? Circle { c.r = 5 }; if s is Rect { print("is rect") } }
    print(shapes.map { $0.area() }.max()!, type(of: shapes[0]), shapes[0] === shapes[0], shapes[1] !== shapes[2])
    print(shapes.compactMap { $0 as? Rect }.count, shapes.first { $0 is Rect }!.name, Circle.make().name)
}
struct Celsius { var degrees: Double; var fahrenheit: Double { get { degrees * 9 / 5 + 32 } set { degrees = (newValue - 32) * 5 / 9 } }; static let freezing = Celsius(degrees: 0); lazy var label: String = "t\(degrees)"; subscript(i: Int) -> Double { degrees * Double(i) } }
var t = Celsius(degrees: 100); t.fahrenheit = 32; print(t.degrees, t.fahrenheit, Celsius.freezing.fahrenheit, t.label, t[3], t)
---
enum Planet: Int, CaseIterable { case mercury = 1, venus, earth; var next: Planet { Planet(rawValue: rawValue + 1) ?? .mercury } }
print(Planet.allCases, Planet.earth.rawValue, Planet(rawValue: 2)!, Planet(rawValue: 9) as Any, Planet.earth.next, Planet.allCases.map(\.rawValue), Planet.allCases.count, "\(Planet.venus)")
enum Suit: String, CaseIterable, Comparable { case clubs = "♣", diamonds = "♦", hearts, spades; static func < (a: Suit, b: Suit) -> Bool { a.order < b.order }; private var order: Int { Suit.allCases.firstIndex(of: self)! } }
print(Suit.hearts.rawValue, Suit(rawValue: "♣")!, Suit.clubs < .spades, Suit.allCases.max()!, Suit.allCases.sorted(by: >), [Suit.hearts: 1])
enum State { case idle, running(speed: Int), failed(code: Int, message: String); mutating func step() { switch self { case .idle: self = .running(speed: 1); case .running(let s) where s >= 3: self = .failed(code: s, message: "too fast"); case .running(let s): self = .running(speed: s + 1); case .failed: break } } }
var st = State.idle; for _ in 0..<6 { st.step(); print(st) }
if case .failed(let code, _) = st { print(code) }; guard case .failed(_, let message) = st else { fatalError() }; print(message)
let results: [Result<Int, Error>] = [.success(3), .failure(E.bad)]
enum E: Error { case bad }
for r in results { switch r { case .success(let x): print("s", x); case .failure(let e): print("f", e) } }
print(results.compactMap { try? $0.get() }, results[0].map { $0 * 2 })
let opt: Int?? = .some(nil); print(opt as Any, opt == nil, Optional(Optional(3)) as Any)
let x: Int? = 5; print(x.map { $0 + 1 } as Any, x.flatMap { $0 > 9 ? $0 : nil } as Any, x == 5, x != nil, [x, nil], x ?? 0, (x, "a"))
switch (x, "k") { case (let n?, "k") where n > 3: print("big", n); case (.some, _): print("some"); case (nil, _): print("none") }
switch 15 { case let n where n % 15 == 0: print("FizzBuzz"); case ..<0: print("neg"); case 1...5, 10: print("low"); default: print("other") }
let fizz = (1...15).map { $0 % 15 == 0 ? "FizzBuzz" : $0 % 5 == 0 ? "Buzz" : $0 % 3 == 0 ? "Fizz" : "\($0)" }; print(fizz.joined(separator: " "))
---
struct Matrix: Equatable, CustomStringConvertible {
    let rows: Int, columns: Int; private var grid: [Double]
    init(_ rows: Int, _ columns: Int, _ value: Double = 0) { self.rows = rows; self.columns = columns; grid = .init(repeating: value, count: rows * columns) }
    init(_ a: [[Double]]) { self.init(a.count, a.first?.count ?? 0); for (i, r) in a.enumerated() { for (j, x) in r.enumerated() { self[i, j] = x } } }
    static func identity(_ n: Int) -> Matrix { var m = Matrix(n, n); (0..<n).forEach { m[$0, $0] = 1 }; return m }
    subscript(i: Int, j: Int) -> Double { get { precondition(i < rows && j < columns); return grid[i * columns + j] } set { grid[i * columns + j] = newValue } }
    subscript(row i: Int) -> [Double] { Array(grid[i * columns..<(i + 1) * columns]) }
    static func * (a: Matrix, b: Matrix) -> Matrix { var c = Matrix(a.rows, b.columns); for i in 0..<a.rows { for j in 0..<b.columns { for k in 0..<a.columns { c[i, j] += a[i, k] * b[k, j] } } }; return c }
    static func + (a: Matrix, b: Matrix) -> Matrix { var c = a; for i in c.grid.indices { c.grid[i] += b.grid[i] }; return c }
    static prefix func - (m: Matrix) -> Matrix { var c = m; c.grid = c.grid.map { -$0 }; return c }
    static func += (a: inout Matrix, b: Matrix) { a = a + b }
    var transposed: Matrix { var t = Matrix(columns, rows); for i in 0..<rows { for j in 0..<columns { t[j, i] = self[i, j] } }; return t }
    var description: String { (0..<rows).map { self[row: $0].map { String($0) }.joined(separator: " ") }.joined(separator: "\n") }
}
var m = Matrix([[1, 2], [3, 4]]); print(m * m, m.transposed, m * .identity(2) == m, -m, separator: "\n--\n"); m += m; print(m[row: 1], m)
infix operator **: MultiplicationPrecedence
func ** (b: Double, e: Int) -> Double { (0..<e).reduce(1) { acc, _ in acc * b } }
print(2.0 ** 10, 1 + 2 ** 3)
---
func makeCounter(step: Int = 1) -> () -> Int { var n = 0; return { n += step; return n } }
let c1 = makeCounter(), c2 = makeCounter(step: 5); print(c1(), c1(), c2(), c1(), c2())
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let inc: (Int) -> Int = { $0 + 1 }; print(compose(inc, { "\($0)!" })(4), compose(inc, inc)(1))
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
print(curry(+)(3)(4) as Int, [1, 2, 3].map(curry(*)(10)))
func memo<K: Hashable, V>(_ f: @escaping ((K) -> V, K) -> V) -> (K) -> V { var cache: [K: V] = [:]; func g(_ k: K) -> V { if let v = cache[k] { return v }; let v = f(g, k); cache[k] = v; return v }; return g }
let fib = memo { (self: (Int) -> Int, n: Int) in n < 2 ? n : self(n - 1) + self(n - 2) }; print(fib(80))
var ops: [String: (Double, Double) -> Double] = ["+": (+), "-": (-), "*": { $0 * $1 }, "max": max]; ops["/"] = { a, b in b == 0 ? .nan : a / b }
for k in ops.keys.sorted() { print(k, ops[k]!(6, 3)) }
var log: [String] = []; func record(_ m: @autoclosure () -> String, if c: Bool) { if c { log.append(m()) } }; record("a", if: true); record("b", if: false); print(log)
func apply(_ n: Int, times: Int, _ f: (Int) -> Int) -> Int { (0..<times).reduce(n) { x, _ in f(x) } }; print(apply(1, times: 5) { $0 * 2 })
let people = [(name: "Ann", age: 30), (name: "Bob", age: 25)]; print(people.sorted { $0.age < $1.age }.map(\.name), people.map { $0.name + " \($0.age)" }, people.min { $0.age < $1.age }!)
func variadic(_ xs: Double..., label: String = "avg") -> String { "\(label) \(xs.reduce(0, +) / Double(xs.count))" }; print(variadic(1, 2, 3), variadic(4, label: "x"))
func minmax(_ xs: [Int]) -> (min: Int, max: Int)? { guard let f = xs.first else { return nil }; return xs.reduce((f, f)) { (min($0.0, $1), max($0.1, $1)) } }
if let (lo, hi) = minmax([3, 1, 4]) { print(lo, hi) }; print(minmax([]) as Any, minmax([2])!)
func swapped<T, U>(_ p: (T, U)) -> (U, T) { (p.1, p.0) }; print(swapped((1, "a")))
var x = 1, y = 2; (x, y) = (y, x); swap(&x, &y); print(x, y)
outer: for i in 1...3 { for j in 1...3 { if i * j == 4 { break outer }; if j == 2 { continue outer }; print(i, j) } }
var n = 27, steps = 0; while n != 1 { n = n % 2 == 0 ? n / 2 : 3 * n + 1; steps += 1 }; print(steps); repeat { n += 1 } while n < 5; print(n)
---
// Exercism: Bob
func hey(_ input: String) -> String {
    let text = input.trimmingCharacters(in: .whitespacesAndNewlines)
    if text.isEmpty { return "Fine. Be that way!" }
    let isYelling = text == text.uppercased() && text.contains(where: { $0.isLetter })
    switch (text.hasSuffix("?"), isYelling) {
    case (true, true): return "Calm down, I know what I'm doing!"
    case (true, false): return "Sure."
    case (false, true): return "Whoa, chill out!"
    default: return "Whatever."
    }
}
for s in ["Hello", "WATCH OUT!", "Really?", "WHAT?", "  ", "1, 2, 3"] { print(hey(s)) }
---
// Exercism: hamming, isogram, pangram, anagram
enum HammingError: Error { case unequalLength }
func hamming(_ a: String, _ b: String) throws -> Int {
    guard a.count == b.count else { throw HammingError.unequalLength }
    return zip(a, b).filter { $0 != $1 }.count
}
print(try hamming("GGACTGAAATCTG", "GGACTGAAATCTG"), try hamming("GGACGGATTCTG", "AGGACGGATTCT"))
do { _ = try hamming("A", "AB") } catch { print("error:", error) }
func isIsogram(_ s: String) -> Bool {
    let letters = s.lowercased().filter { $0.isLetter }
    return Set(letters).count == letters.count
}
print(isIsogram("lumberjacks"), isIsogram("isograms"), isIsogram("six-year-old"))
func isPangram(_ s: String) -> Bool { Set("abcdefghijklmnopqrstuvwxyz").isSubset(of: Set(s.lowercased())) }
print(isPangram("The quick brown fox jumps over the lazy dog"), isPangram("abc"))
func anagrams(of word: String, in list: [String]) -> [String] {
    list.filter { $0.lowercased() != word.lowercased() && $0.lowercased().sorted() == word.lowercased().sorted() }
}
print(anagrams(of: "listen", in: ["enlists", "google", "inlets", "silent", "Listen"]))
---
struct Clock: Equatable, CustomStringConvertible {
    private var minutes: Int
    init(hours: Int, minutes: Int = 0) {
        let total = (hours * 60 + minutes) % 1440
        self.minutes = total < 0 ? total + 1440 : total
    }
    func add(minutes m: Int) -> Clock { Clock(hours: 0, minutes: minutes + m) }
    func subtract(minutes m: Int) -> Clock { add(minutes: -m) }
    var description: String {
        func pad(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
        return pad(minutes / 60) + ":" + pad(minutes % 60)
    }
}
print(Clock(hours: 8), Clock(hours: 25), Clock(hours: -1, minutes: 15), Clock(hours: 10, minutes: 3).add(minutes: -70))
print(Clock(hours: 24) == Clock(hours: 0), Clock(hours: 1).subtract(minutes: 90))
---
struct Complex: Equatable, CustomStringConvertible {
    var re, im: Double
    static let i = Complex(re: 0, im: 1)
    static func + (a: Complex, b: Complex) -> Complex { .init(re: a.re + b.re, im: a.im + b.im) }
    static func - (a: Complex, b: Complex) -> Complex { .init(re: a.re - b.re, im: a.im - b.im) }
    static func * (a: Complex, b: Complex) -> Complex {
        Complex(re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re)
    }
    static prefix func - (a: Complex) -> Complex { Complex(re: -a.re, im: -a.im) }
    var magnitude: Double { (re * re + im * im).squareRoot() }
    var conjugate: Complex { Complex(re: re, im: -im) }
    var description: String { im < 0 ? "\(re) - \(-im)i" : "\(re) + \(im)i" }
}
let a = Complex(re: 3, im: 4), b = Complex(re: 1, im: -2)
print(a + b, a - b, a * b, -a, a.magnitude, a.conjugate, Complex.i * Complex.i == Complex(re: -1, im: 0))
func mandelbrot(_ c: Complex, limit: Int = 50) -> Int {
    var z = Complex(re: 0, im: 0)
    for n in 0..<limit { if z.magnitude > 2 { return n }; z = z * z + c }
    return limit
}
for y in stride(from: 1.0, through: -1.0, by: -0.5) {
    print(stride(from: -2.0, through: 0.5, by: 0.25).map { mandelbrot(Complex(re: $0, im: y)) == 50 ? "*" : "." }.joined())
}
---
struct Fraction: Comparable, Hashable, CustomStringConvertible, ExpressibleByIntegerLiteral {
    let n, d: Int
    init(_ n: Int, _ d: Int) {
        precondition(d != 0)
        var (x, y) = (abs(n), abs(d))
        while y != 0 { (x, y) = (y, x % y) }
        let g = max(x, 1)
        let sign = (n < 0) != (d < 0) ? -1 : 1
        self.n = sign * abs(n) / g
        self.d = abs(d) / g
    }
    init(integerLiteral value: Int) { self.init(value, 1) }
    static func + (l: Self, r: Self) -> Self { Self(l.n * r.d + r.n * l.d, l.d * r.d) }
    static func * (l: Self, r: Self) -> Self { Self(l.n * r.n, l.d * r.d) }
    static func / (l: Self, r: Self) -> Self { Self(l.n * r.d, l.d * r.n) }
    static func < (l: Self, r: Self) -> Bool { l.n * r.d < r.n * l.d }
    var description: String { d == 1 ? "\(n)" : "\(n)/\(d)" }
}
let half = Fraction(1, 2), third = Fraction(1, 3)
print(half + third, half * third, half / third, half < third, Fraction(2, -4), half + 1, [half, third, 1].sorted(), Set([half, Fraction(2, 4)]).count)
print((1...5).map { Fraction(1, $0) }.reduce(0, +))
---
// Inventory
enum VendingError: Error { case invalidSelection, insufficientFunds(needed: Int), outOfStock }
struct Item { var price: Int; var count: Int }
class VendingMachine {
    var inventory = ["Candy": Item(price: 12, count: 1), "Chips": Item(price: 10, count: 4)]
    var coins = 0
    func vend(_ name: String) throws {
        guard let item = inventory[name] else { throw VendingError.invalidSelection }
        guard item.count > 0 else { throw VendingError.outOfStock }
        guard item.price <= coins else { throw VendingError.insufficientFunds(needed: item.price - coins) }
        coins -= item.price
        inventory[name]!.count -= 1
        print("Dispensing \(name)")
    }
}
let machine = VendingMachine()
machine.coins = 20
for name in ["Candy", "Candy", "Chips", "Gum"] {
    do { try machine.vend(name) }
    catch VendingError.invalidSelection { print("Invalid") }
    catch VendingError.outOfStock { print("Out of stock") }
    catch VendingError.insufficientFunds(let n) { print("Insert \(n) more") }
    catch { print("Unexpected \(error)") }
}
print(machine.coins, machine.inventory["Candy"]!.count)
---
// Queue and stack generics
struct Queue<Element> {
    private var inbox: [Element] = [], outbox: [Element] = []
    var isEmpty: Bool { inbox.isEmpty && outbox.isEmpty }
    var count: Int { inbox.count + outbox.count }
    mutating func enqueue(_ e: Element) { inbox.append(e) }
    mutating func dequeue() -> Element? {
        if outbox.isEmpty { outbox = inbox.reversed(); inbox.removeAll() }
        return outbox.popLast()
    }
}
var q = Queue<String>()
for w in ["a", "b", "c"] { q.enqueue(w) }
print(q.dequeue()!, q.count); q.enqueue("d")
while let x = q.dequeue() { print(x, terminator: " ") }
print(q.isEmpty, q.dequeue() as Any)
struct PriorityQueue<T> {
    var heap: [T] = []
    let before: (T, T) -> Bool
    init(by before: @escaping (T, T) -> Bool) { self.before = before }
    mutating func push(_ x: T) {
        heap.append(x)
        var i = heap.count - 1
        while i > 0, before(heap[i], heap[(i - 1) / 2]) { heap.swapAt(i, (i - 1) / 2); i = (i - 1) / 2 }
    }
    mutating func pop() -> T? {
        guard let first = heap.first else { return nil }
        let last = heap.removeLast()
        if !heap.isEmpty {
            heap[0] = last
            var i = 0
            while true {
                var best = i
                for c in [2 * i + 1, 2 * i + 2] where c < heap.count && before(heap[c], heap[best]) { best = c }
                if best == i { break }
                heap.swapAt(i, best); i = best
            }
        }
        return first
    }
}
var pq = PriorityQueue<(Int, String)>(by: { $0.0 < $1.0 })
for p in [(3, "c"), (1, "a"), (2, "b")] { pq.push(p) }
while let (k, v) = pq.pop() { print(k, v) }
---
// Dijkstra
struct Edge { let to: String, weight: Int }
let graph: [String: [Edge]] = [
    "A": [Edge(to: "B", weight: 7), Edge(to: "C", weight: 3)],
    "B": [Edge(to: "D", weight: 2)],
    "C": [Edge(to: "B", weight: 1), Edge(to: "D", weight: 8)],
]
func shortest(from start: String) -> [String: (distance: Int, path: [String])] {
    var best = [start: (distance: 0, path: [start])]
    var open: Set = [start]
    while let node = open.min(by: { best[$0]!.distance < best[$1]!.distance }) {
        open.remove(node)
        for edge in graph[node] ?? [] {
            let d = best[node]!.distance + edge.weight
            if d < best[edge.to]?.distance ?? .max {
                best[edge.to] = (d, best[node]!.path + [edge.to])
                open.insert(edge.to)
            }
        }
    }
    return best
}
for (node, r) in shortest(from: "A").sorted(by: { $0.key < $1.key }) { print(node, r.distance, r.path.joined(separator: "-")) }
---
// Game of Life
struct Life {
    var cells: Set<[Int]>
    mutating func step() {
        var counts: [[Int]: Int] = [:]
        for c in cells { for dx in -1...1 { for dy in -1...1 where (dx, dy) != (0, 0) { counts[[c[0] + dx, c[1] + dy], default: 0] += 1 } } }
        cells = Set(counts.filter { $0.value == 3 || ($0.value == 2 && cells.contains($0.key)) }.map(\.key))
    }
    func show(_ n: Int) { for y in 0..<n { print((0..<n).map { cells.contains([$0, y]) ? "#" : "." }.joined()) } }
}
var life = Life(cells: [[1, 0], [2, 1], [0, 2], [1, 2], [2, 2]])
for _ in 0..<4 { life.step() }
life.show(5)
---
// Text processing
let text = """
It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness
"""
let words = text.lowercased().split { !$0.isLetter }.map(String.init)
var counts: [String: Int] = [:]
for w in words { counts[w, default: 0] += 1 }
for (w, c) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(4) { print(w, c) }
print(words.count, Set(words).count, words.max(by: { $0.count < $1.count })!)
let byLength = Dictionary(grouping: Set(words), by: \.count)
for k in byLength.keys.sorted() { print(k, byLength[k]!.sorted()) }
print(text.components(separatedBy: "\n").map { $0.count }, text.replacingOccurrences(of: "times", with: "TIMES").prefix(24))
let capital = words.prefix(3).map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
print(capital, "hello world".capitalized)
for line in text.split(separator: "\n") { let t = line.trimmingCharacters(in: .punctuationCharacters); print(t.suffix(5)) }
---
// Sorting algorithms
func bubble<T: Comparable>(_ a: [T]) -> [T] {
    var a = a
    for i in 0..<a.count { for j in 0..<(a.count - i - 1) where a[j] > a[j + 1] { a.swapAt(j, j + 1) } }
    return a
}
func insertion<T>(_ a: [T], by less: (T, T) -> Bool) -> [T] {
    var a = a
    for i in 1..<a.count { var j = i; let x = a[i]; while j > 0 && less(x, a[j - 1]) { a[j] = a[j - 1]; j -= 1 }; a[j] = x }
    return a
}
func merge<T: Comparable>(_ a: [T]) -> [T] {
    guard a.count > 1 else { return a }
    let mid = a.count / 2
    let l = merge(Array(a[..<mid])), r = merge(Array(a[mid...]))
    var out: [T] = [], i = 0, j = 0
    out.reserveCapacity(a.count)
    while i < l.count && j < r.count { if l[i] <= r[j] { out.append(l[i]); i += 1 } else { out.append(r[j]); j += 1 } }
    return out + l[i...] + r[j...]
}
func quick<T: Comparable>(_ a: [T]) -> [T] {
    guard let p = a.first else { return [] }
    let rest = a.dropFirst()
    return quick(rest.filter { $0 < p }) + [p] + quick(rest.filter { $0 >= p })
}
func quickInPlace(_ a: inout [Int], _ lo: Int, _ hi: Int) {
    guard lo < hi else { return }
    let p = a[hi]; var i = lo
    for j in lo..<hi where a[j] < p { a.swapAt(i, j); i += 1 }
    a.swapAt(i, hi)
    quickInPlace(&a, lo, i - 1); quickInPlace(&a, i + 1, hi)
}
let xs = [5, 2, 9, 1, 5, 6, -3]
print(bubble(xs), insertion(xs, by: >), merge(xs), quick(xs), merge(["pear", "fig"]))
var ys = xs; quickInPlace(&ys, 0, ys.count - 1); print(ys)
func binarySearch<T: Comparable>(_ a: [T], _ x: T) -> Int? {
    var range = 0..<a.count
    while !range.isEmpty { let mid = range.lowerBound + range.count / 2; if a[mid] == x { return mid }; range = a[mid] < x ? mid + 1..<range.upperBound : range.lowerBound..<mid }
    return nil
}
print(binarySearch(ys, 6) ?? -1, binarySearch(ys, 7) as Any)
---
// Observers, lazy, static
class Thermostat {
    static var count = 0
    static let shared = Thermostat(name: "shared")
    let name: String
    var target = 20.0 { willSet { print("will \(newValue)") } didSet { if target > 30 { target = 30 }; print("did \(oldValue) -> \(target)") } }
    private(set) var log: [String] = []
    lazy var label: String = { print("computing"); return "T-\(self.name)" }()
    init(name: String) { self.name = name; Thermostat.count += 1 }
    func record(_ s: String) { log.append(s) }
    subscript(i: Int) -> String? { log.indices.contains(i) ? log[i] : nil }
}
let t = Thermostat(name: "a")
t.target = 25; t.target = 50; t.record("x"); t.record("y")
print(t.label, t.label, t[1] ?? "none", t[9] ?? "none", Thermostat.count, Thermostat.shared.name, Thermostat.count)
---
// Optionals
struct Address { var street: String?; var zip: String? }
struct User { var name: String; var address: Address? }
let users = [User(name: "A", address: Address(street: "Main", zip: "123")), User(name: "B", address: Address(street: nil, zip: "x1")), User(name: "C", address: nil)]
for u in users {
    let zip = u.address?.zip.flatMap { Int($0) }
    print(u.name, u.address?.street ?? "no street", zip ?? 0, u.address?.street?.count as Any, u.address?.street?.uppercased() ?? "-")
    if let street = u.address?.street, street.count > 3 { print("long", street) } else if u.address == nil { print("homeless") }
    guard let a = u.address, case let z? = a.zip, let n = Int(z) else { print("skip"); continue }
    print(n + 1)
}
var maybe: Int? = 3; maybe? += 4; print(maybe!); maybe = maybe.map { $0 * 2 }; print(maybe ?? 0); maybe = nil; maybe? += 1; print(maybe as Any)
let nested: [String: [Int]?] = ["a": [1], "b": nil]; print(nested["a"]!!.first!, nested["b"]! == nil, nested["c"] == nil)
print([1, nil, 3].compactMap { $0 }.count, [Int?]([nil, 2]).map { $0 ?? -1 }, Optional("x").map { $0 + "y" }!, (Int("5") ?? 0) + (Int("z") ?? 1))
let fn: ((Int) -> Int)? = { $0 * 2 }; print(fn?(4) ?? 0, fn!(5)); let none: (() -> Void)? = nil; none?(); print(none == nil)
---
// Tuples, switch
func classify(_ p: (Int, Int)) -> String {
    switch p {
    case (0, 0): return "origin"
    case (let x, 0): return "x axis \(x)"
    case (0, let y): return "y axis \(y)"
    case let (x, y) where x == y: return "diagonal"
    case (-2...2, -2...2): return "near"
    default: return "far"
    }
}
print([(0, 0), (3, 0), (0, -1), (4, 4), (1, 2), (9, 1)].map(classify))
func grade(_ s: Int) -> Character { switch s { case 90...100: "A"; case 80..<90: "B"; case ..<80: "F"; default: "?" } }
print(String([95, 85, 10, 101].map(grade)))
let point = (x: 1, y: 2); let (px, py) = point; print(point.x + py, px, point == (1, 2), point.0)
func vowel(_ c: Character) -> Bool { switch c { case "a", "e", "i", "o", "u": return true; default: return false } }
print("education".filter(vowel), "education".filter { !vowel($0) })
var n = 3
switch n { case 3: print("three"); fallthrough; case 4: print("four"); case 5: print("five"); default: print("d") }
let anyValues: [Any] = [1, 2.5, "s", true, [1, 2], ("a", 1), Optional<Int>.none as Any, Character("c")]
for v in anyValues { switch v { case let i as Int where i > 0: print("int", i); case is Double: print("double"); case let s as String: print("string \(s)"); case let b as Bool: print("bool", b); case let a as [Int]: print("array", a.count); case let (s, i) as (String, Int): print("tuple", s, i); default: print("other") } }
let score: Double = 7.25; let message = if score > 9 { "great" } else if score > 6 { "ok" } else { "bad" }; print(message)
---
// Numeric formatting
import Foundation
for d in [0.1, 1.0 / 3, 2.0 / 3, 100, 1e-7, 123456.789, 1e22] { print(String(format: "%.2f|%8.3f|%e|%g", d, d, d, d)) }
print((3.14159 * 100).rounded() / 100, Double(Int(3.14159 * 1000)) / 1000, 7.0 / 2, 7 / 2, -7 / 2, -7 % 2, 1e3, 5e-324, 0.1 + 0.2)
print(Int(3.7), Int(-3.7), Int((3.7).rounded()), lround(2.5), UInt8(255), Int8(-128), Int("42")! + 1, Double("1e3")!, Float(1) / 3, Double(1) / 3)
print(String(42, radix: 2), String(255, radix: 16), Int("ff", radix: 16)!, Int("zz", radix: 36)!, 0xff, 0b1010, 0o17, 1_000)
print(5.0, 5.5e10, 1.0e16, 123456789012345680.0, Float(16777217), 1.1 as Float, Double(1.1 as Float))
print(max(3, 7), min(2.5, 1), abs(-4.5), pow(2, 0.5), sqrt(2), 10.0.squareRoot(), 2 * .pi as Double, (1...5).reduce(1, *), 17 % 5, 17.0.truncatingRemainder(dividingBy: 5))
print(Double.pi, Float.pi, Int.max, Int.min, UInt.max, Double.greatestFiniteMagnitude, Double.leastNonzeroMagnitude, Float.greatestFiniteMagnitude, Double.infinity, -Double.infinity)
---
// Matrix and grid manipulation
var grid = Array(repeating: Array(repeating: 0, count: 4), count: 3)
for r in grid.indices { for c in grid[r].indices { grid[r][c] = r * 4 + c } }
grid[1][2] += 100; grid[0].append(99); grid[0].removeLast(); print(grid)
let t = (0..<4).map { c in grid.map { $0[c] } }; print(t)
print(grid.map { $0.reduce(0, +) }, grid.flatMap { $0 }.max()!, grid.joined().filter { $0 % 2 == 0 }.count, grid.map { $0.map(String.init).joined(separator: "\t") }.joined(separator: "\n"))
let rotated = grid[0].indices.map { c in grid.indices.reversed().map { r in grid[r][c] } }; print(rotated)
let spiral: [Int] = { var m = grid, out: [Int] = []; while !m.isEmpty { out += m.removeFirst(); if m.isEmpty { break }; m = m[0].indices.reversed().map { c in m.map { $0[c] } } }; return out }(); print(spiral)
let pascal = (0..<5).reduce(into: [[Int]]()) { rows, _ in rows.append(rows.last.map { r in zip([0] + r, r + [0]).map(+) } ?? [1]) }
for row in pascal { print(String(repeating: " ", count: 5 - row.count) + row.map(String.init).joined(separator: " ")) }
print(zip(1..., "abc").map { "\($0)\($1)" }, (1...3).flatMap { i in (i...3).map { (i, $0) } }.map { $0 * $1 })
let chunks = stride(from: 0, to: 10, by: 3).map { Array((0..<10)[$0..<Swift.min($0 + 3, 10)]) }; print(chunks)
---
// Protocol oriented
protocol Shape { var area: Double { get }; var name: String { get } }
extension Shape { var name: String { String(describing: type(of: self)) }; func describe() -> String { "\(name): \(area)" } }
struct Circle: Shape { let radius: Double; var area: Double { 3 * radius * radius } }
struct Square: Shape { let side: Double; var area: Double { side * side }; var name: String { "Quadrat" } }
let shapes: [Shape] = [Circle(radius: 2), Square(side: 3)]
for s in shapes { print(s.describe()) }
print(shapes.map(\.area).reduce(0, +), shapes.max { $0.area < $1.area }!.name, shapes.filter { $0 is Circle }.count)
protocol Stackable { associatedtype Element; mutating func push(_ e: Element); mutating func pop() -> Element?; var isEmpty: Bool { get } }
struct ArrayStack<E>: Stackable { private var a: [E] = []; mutating func push(_ e: E) { a.append(e) }; mutating func pop() -> E? { a.popLast() }; var isEmpty: Bool { a.isEmpty } }
func drain<S: Stackable>(_ s: inout S) -> [S.Element] { var out: [S.Element] = []; while let x = s.pop() { out.append(x) }; return out }
var st = ArrayStack<Int>(); (1...4).forEach { st.push($0) }; print(drain(&st), st.isEmpty)
func balanced(_ s: String) -> Bool { let pairs: [Character: Character] = [")": "(", "]": "[", "}": "{"]; var st = ArrayStack<Character>(); for c in s { if "([{".contains(c) { st.push(c) } else if let o = pairs[c], st.pop() != o { return false } }; return st.isEmpty }
print(["()[]{}", "([)]", "((", ""].map(balanced))
protocol Copyable2 { init(copy: Self) }; final class Doc: Copyable2 { var t: String; init(t: String) { self.t = t }; required init(copy: Doc) { t = copy.t } }; let d1 = Doc(t: "x"), d2 = Doc(copy: d1); d2.t = "y"; print(d1.t, d2.t)
---
// Sets of structs, hashing, Comparable synthesis
enum Rank: Int, CaseIterable, Comparable { case two = 2, three, four, jack = 11, queen, king, ace; static func < (l: Rank, r: Rank) -> Bool { l.rawValue < r.rawValue } }
enum Suit: String, CaseIterable { case hearts = "♥", spades = "♠" }
struct Card: Hashable, CustomStringConvertible { let rank: Rank, suit: Suit; var description: String { "\(rank)\(suit.rawValue)" } }
let deck = Suit.allCases.flatMap { s in Rank.allCases.map { Card(rank: $0, suit: s) } }
print(deck.count, Set(deck).count, deck.first!, deck.sorted { ($0.rank, $0.suit.rawValue) > ($1.rank, $1.suit.rawValue) }.prefix(3))
let grouped = Dictionary(grouping: deck, by: \.suit); print(grouped[.hearts]!.count, grouped[.spades]!.map(\.rank).max()!)
print(deck.contains(Card(rank: .ace, suit: .spades)), deck.firstIndex(of: Card(rank: .king, suit: .hearts))!, Rank.ace > .king, Rank(rawValue: 5) as Any, Rank.allCases.map(\.rawValue))
enum Level: Comparable { case low, medium, high(Int) }; print([Level.high(2), .low, .high(1), .medium].sorted(), Level.low < .high(0))
var visited = Set<Card>(); print(visited.insert(deck[0]).inserted, visited.insert(deck[0]).inserted)
---
// Run-length, roman, luhn, caesar, binary
func rle(_ s: String) -> String { var out = "", i = s.startIndex; while i < s.endIndex { var j = i; while j < s.endIndex && s[j] == s[i] { j = s.index(after: j) }; let n = s.distance(from: i, to: j); out += (n > 1 ? "\(n)" : "") + String(s[i]); i = j }; return out }
func unrle(_ s: String) -> String { var out = "", n = 0; for c in s { if let d = c.wholeNumberValue { n = n * 10 + d } else { out += String(repeating: c, count: max(n, 1)); n = 0 } }; return out }
print(rle("WWWWAAABCC"), unrle("4W3AB2C"), unrle(rle("aabbbc")) == "aabbbc")
func luhn(_ s: String) -> Bool { let d = s.filter { !$0.isWhitespace }; guard d.count > 1, d.allSatisfy(\.isNumber) else { return false }; return d.reversed().enumerated().map { i, c -> Int in let v = c.wholeNumberValue!; return i % 2 == 1 ? (v * 2 > 9 ? v * 2 - 9 : v * 2) : v }.reduce(0, +) % 10 == 0 }
print(luhn("4539 3195 0343 6467"), luhn("8273 1232 7352 0569"), luhn("0"))
func binary(_ n: Int) -> String { n < 2 ? "\(n)" : binary(n / 2) + "\(n % 2)" }; print((0...5).map(binary), Int("1010", radix: 2)!)
func isPalindrome(_ s: String) -> Bool { let c = Array(s.lowercased().filter { $0.isLetter || $0.isNumber }); return c == Array(c.reversed()) }; print(isPalindrome("A man, a plan, a canal: Panama"))
func acronym(_ s: String) -> String { s.split(whereSeparator: { " -".contains($0) }).compactMap(\.first).map { $0.uppercased() }.joined() }; print(acronym("Portable Network-graphics"))
func toPig(_ w: String) -> String { let v = w.firstIndex(where: { "aeiou".contains($0) }) ?? w.startIndex; return String(w[v...] + w[..<v]) + "ay" }; print("quick apple".split(separator: " ").map { toPig(String($0)) })
let morse: [Character: String] = ["s": "...", "o": "---"]; print("sos".compactMap { morse[$0] }.joined(separator: " "))
print(String("hello".map { $0 == "l" ? "L" : $0 }), "abc".map { Character(UnicodeScalar($0.asciiValue! + 1)) }, String("swift".sorted()), "b" > "a", "abc".contains("bc"), "a,b,,c".split(separator: ",", omittingEmptySubsequences: false).count)
---
var fizz = ""
for i in 1...15 { if i % 3 == 0 && i % 5 == 0 { fizz += "FizzBuzz " } else if i % 3 == 0 { fizz += "Fizz " } else if i % 5 == 0 { fizz += "Buzz " } else { fizz += "\(i) " } }
print(fizz)
---
class Counter { static var instances = 0; private(set) var value = 0; init() { Counter.instances += 1 }; func increment(by n: Int = 1) -> Self { value += n; return self } }
print(Counter().increment().increment(by: 5).value, Counter.instances)
---
final class Logger { static let shared = Logger(); private var lines: [String] = []; private init() { print("logger made") }; func log(_ s: String) { lines.append(s) }; var count: Int { lines.count } }
print("start"); Logger.shared.log("a"); Logger.shared.log("b"); print(Logger.shared.count)
---
struct Temp { static let table: [Int: String] = { print("building"); return [1: "one"] }(); static var hits = 0 }
print("before"); Temp.hits += 1; print(Temp.table[1] ?? "-", Temp.hits); print(Temp.table.count)
---
var label: String!
label = "hi"
print(label.count, label.uppercased(), label + "!")
class View { var title: String!; var sub: View!; func load() { title = "T"; sub = View(); sub.title = "S" } }
let v = View(); v.load(); print(v.title.lowercased(), v.sub.title == "S", v.sub.sub == nil)
let n: Int! = 5; let m: Int = n; print(m + n, n * 2, [1, 2, 3][n - 3]); if n > 3 { print("big") }
func take(_ x: Int) -> Int { x + 1 }; print(take(n)); var arr: [Int]! = [1]; arr.append(2); print(arr.count, arr[1]); for x in arr { print(x) }
---
let letters = ["a", "b", "c"]; for (index, letter) in letters.enumerated() { print("\(index): \(letter)") }
var stack = [Int](); stack.append(1); stack.append(2); print(stack.popLast()!, stack.last!, stack.isEmpty)
let sum = letters.indices.map { $0 }.reduce(0, +); print(sum, letters.firstIndex(of: "c")!, letters.reversed().joined(), letters.contains("z"))
---
enum Coin: Int, CaseIterable { case penny = 1, nickel = 5, dime = 10, quarter = 25 }
func change(_ cents: Int) -> [Coin: Int] { var rest = cents, out: [Coin: Int] = [:]; for coin in Coin.allCases.reversed() { let k = rest / coin.rawValue; if k > 0 { out[coin] = k; rest -= k * coin.rawValue } }; return out }
for (c, k) in change(67).sorted(by: { $0.key.rawValue > $1.key.rawValue }) { print(c, k) }
---
struct RNG: RandomNumberGenerator { var s: UInt64; mutating func next() -> UInt64 { s ^= s << 13; s ^= s >> 7; s ^= s << 17; return s } }
var g = RNG(s: 88172645463325252); print((0..<8).map { _ in Int.random(in: 1...6, using: &g) }, (0..<4).map { _ in Double.random(in: 0..<1, using: &g) }, Array(1...8).shuffled(using: &g), Bool.random(using: &g), "abc".randomElement(using: &g)!, UInt8.random(in: 10..<20, using: &g), Int.random(in: -5..<5, using: &g), Float.random(in: 0...1, using: &g), Double.random(in: -1...1, using: &g), Int32.random(in: .min ... .max, using: &g), UInt64.random(in: 0...UInt64.max, using: &g), g.next(upperBound: UInt(100)))
---
let bytes: [UInt8] = [72, 101, 108, 108, 111]; print(String(decoding: bytes, as: UTF8.self), String(bytes: bytes, encoding: .utf8)!, Array("Hé".utf8), String(decoding: "abc".utf8, as: UTF8.self))
---
enum Level: Comparable { case low, mid(Int), high(String, Int) }
print([Level.high("b", 1), .mid(3), .low, .high("a", 2), .mid(1), .high("a", 1)].sorted(), Level.mid(1) < .mid(2), Level.mid(2) <= .mid(2), max(Level.low, .mid(0)))
---
struct P { let x, y: Double; init(_ x: Double, _ y: Double) { (self.x, self.y) = (x, y) }; init(polar r: Double, _ t: Double) { (x, y) = (r * 2, t) } }
print(P(1, 2), P(polar: 1, 3)); let a: Int, b: String; (a, b) = (1, "z"); print(a, b); var c = 0, d = 0; (c, d) = (d + 1, c + 2); print(c, d)
---
let r = 1...5; print(r.description, (1..<3).description, r.last { $0 < 3 }!, r.last(where: { $0 > 9 }) as Any, "\(r)", r.first!, r.last!)
var dict = ["a": 1]; if let i = dict.index(forKey: "a") { print(dict[i].key, dict[i].value); dict.remove(at: i) }; print(dict.isEmpty)
---
import Foundation
print(lround(2.5), lround(-2.5), String(format: "%.1f", 2.25), Int(2.9999), (2.345 * 100).rounded() / 100)
---
protocol Speaker { func speak() -> String }; extension Speaker { func speak() -> String { "default" } }
class Base: Speaker {}; class Derived: Base { func speak() -> String { "derived" } }
let s: Speaker = Derived(); print(s.speak(), Derived().speak(), (Derived() as Base).speak())
---
class Base2 { func hello() -> String { "base" } }; extension Base2 { func twice() -> String { hello() + hello() } }; class Sub2: Base2 { override func hello() -> String { "sub " + super.hello() } }; print(Sub2().twice())
protocol HasArea { var area: Double { get } }; struct Sq: HasArea { var s: Double; var area: Double { s * s } }; extension Array where Element == any HasArea { var total: Double { map(\.area).reduce(0, +) } }; let xs: [any HasArea] = [Sq(s: 2), Sq(s: 3)]; print(xs.total)
---
struct Money: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, CustomStringConvertible { var v: Double; init(integerLiteral i: Int) { v = Double(i) }; init(floatLiteral f: Double) { v = f }; var description: String { "$\(v)" }; static func + (a: Money, b: Money) -> Money { var m = a; m.v += b.v; return m } }
let m: Money = 5; let all: [Money] = [1, 2.5, m]; print(m + 2, all, [m, 3].count)
---
struct Resolution { var width = 0; var height = 0 }
class VideoMode { var resolution = Resolution(); var interlaced = false; var frameRate = 0.0; var name: String? }
let vga = Resolution(width: 640, height: 480); var cinema = vga; cinema.width = 2048
let tenEighty = VideoMode(); tenEighty.resolution = cinema; tenEighty.name = "1080i"; let also = tenEighty; also.frameRate = 30
print(vga.width, cinema.width, tenEighty.frameRate, tenEighty === also, tenEighty.name!, tenEighty.resolution)
---
struct Point { var x = 0.0, y = 0.0 }; struct Size { var width = 0.0, height = 0.0 }
struct Rect { var origin = Point(); var size = Size()
    var center: Point { get { Point(x: origin.x + size.width / 2, y: origin.y + size.height / 2) } set(c) { origin.x = c.x - size.width / 2; origin.y = c.y - size.height / 2 } }
    init() {}; init(origin: Point, size: Size) { self.origin = origin; self.size = size }; init(center: Point, size: Size) { self.init(origin: Point(x: center.x - size.width / 2, y: center.y - size.height / 2), size: size) } }
var square = Rect(origin: Point(), size: Size(width: 10, height: 10)); square.center = Point(x: 15, y: 15); print(square.origin, Rect(center: Point(x: 4, y: 4), size: Size(width: 3, height: 3)).origin, Rect())
---
struct TimesTable { let multiplier: Int; subscript(index: Int) -> Int { multiplier * index } }
print(TimesTable(multiplier: 3)[6]); enum Planet: Int { case mercury = 1, venus; static subscript(n: Int) -> Planet { Planet(rawValue: n)! } }; print(Planet[2])
class Vehicle { var currentSpeed = 0.0; var description: String { "traveling at \(currentSpeed) mph" }; func makeNoise() {} }
class Bicycle: Vehicle { var hasBasket = false }; class Tandem: Bicycle { var passengers = 0 }; class Train: Vehicle { override func makeNoise() { print("Choo Choo") } }; class Car: Vehicle { var gear = 1; override var description: String { super.description + " in gear \(gear)" } }; class AutomaticCar: Car { override var currentSpeed: Double { didSet { gear = Int(currentSpeed / 10) + 1 } } }
let tandem = Tandem(); tandem.hasBasket = true; tandem.currentSpeed = 22; print(tandem.description); Train().makeNoise(); let auto = AutomaticCar(); auto.currentSpeed = 35; print(auto.description)
---
class Food { var name: String; init(name: String) { self.name = name }; convenience init() { self.init(name: "[Unnamed]") } }
class RecipeIngredient: Food { var quantity: Int; init(name: String, quantity: Int) { self.quantity = quantity; super.init(name: name) }; override convenience init(name: String) { self.init(name: name, quantity: 1) } }
class ShoppingListItem: RecipeIngredient { var purchased = false; var description: String { "\(quantity) x \(name)" + (purchased ? " ✔" : " ✘") } }
print(Food().name, RecipeIngredient().name, RecipeIngredient(name: "Bacon").quantity); var list = [ShoppingListItem(), ShoppingListItem(name: "Bacon"), ShoppingListItem(name: "Eggs", quantity: 6)]; list[0].name = "OJ"; list[0].purchased = true; for i in list { print(i.description) }
struct Animal { let species: String; init?(species: String) { if species.isEmpty { return nil }; self.species = species } }; print(Animal(species: "Giraffe")?.species ?? "none", Animal(species: "") == nil)
class Product { let name: String; init?(name: String) { if name.isEmpty { return nil }; self.name = name } }; class CartItem: Product { let q: Int; init?(name: String, q: Int) { if q < 1 { return nil }; self.q = q; super.init(name: name) } }; print(CartItem(name: "sock", q: 2)!.q, CartItem(name: "x", q: 0) == nil, CartItem(name: "", q: 1) == nil)
---
class Person { let name: String; init(name: String) { self.name = name }; var apartment: Apartment?; deinit { print("\(name) deinit") } }
class Apartment { let unit: String; init(unit: String) { self.unit = unit }; weak var tenant: Person?; deinit { print("Apartment \(unit) deinit") } }
var john: Person? = Person(name: "John"); var unit: Apartment? = Apartment(unit: "4A"); john!.apartment = unit; unit!.tenant = john; john = nil; print(unit!.tenant == nil); unit = nil
class Country { let name: String; var capital: City!; init(name: String, capitalName: String) { self.name = name; self.capital = City(name: capitalName, country: self) } }; class City { let name: String; unowned let country: Country; init(name: String, country: Country) { self.name = name; self.country = country } }; let c = Country(name: "Canada", capitalName: "Ottawa"); print(c.capital.name, c.capital.country.name)
class HTMLElement { let name: String; let text: String?; lazy var asHTML: () -> String = { [unowned self] in if let text = self.text { return "<\(self.name)>\(text)</\(self.name)>" } else { return "<\(self.name) />" } }; init(name: String, text: String? = nil) { self.name = name; self.text = text }; deinit { print(name, "gone") } }; var p: HTMLElement? = HTMLElement(name: "p", text: "hi"); print(p!.asHTML()); p = nil
---
protocol RandomGen { func random() -> Double }; class LCG: RandomGen { var last = 42.0; let m = 139968.0, a = 3877.0, c = 29573.0; func random() -> Double { last = ((last * a + c).truncatingRemainder(dividingBy: m)); return last / m } }
class Dice { let sides: Int; let generator: RandomGen; init(sides: Int, generator: RandomGen) { self.sides = sides; self.generator = generator }; func roll() -> Int { Int(generator.random() * Double(sides)) + 1 } }; let d6 = Dice(sides: 6, generator: LCG()); print((1...5).map { _ in d6.roll() })
protocol TextRepresentable { var textual: String { get } }; extension Dice: TextRepresentable { var textual: String { "A \(sides)-sided dice" } }; extension Array: TextRepresentable where Element: TextRepresentable { var textual: String { "[" + map { $0.textual }.joined(separator: ", ") + "]" } }; print([d6, d6].textual)
protocol Named { var name: String { get } }; protocol Aged { var age: Int { get } }; struct Pers: Named, Aged { var name: String; var age: Int }; func wish(_ c: Named & Aged) { print("Happy birthday, \(c.name), \(c.age)!") }; wish(Pers(name: "Malcolm", age: 21))
protocol Counting { func increment(forCount count: Int) -> Int }; class TowardsZero: Counting { func increment(forCount count: Int) -> Int { count == 0 ? 0 : count < 0 ? 1 : -1 } }; class Counter { var count = 0; var source: Counting?; func inc() { if let a = source?.increment(forCount: count) { count += a } } }; let ctr = Counter(); ctr.count = -4; ctr.source = TowardsZero(); for _ in 1...5 { ctr.inc(); print(ctr.count, terminator: " ") }; print()
extension Collection where Element: Equatable { func allEqual() -> Bool { for e in self where e != first { return false }; return true } }; print([1, 1].allEqual(), "aab".allEqual())
---
func swapTwo<T>(_ a: inout T, _ b: inout T) { let t = a; a = b; b = t }; var s1 = "a", s2 = "b"; swapTwo(&s1, &s2); print(s1, s2)
protocol Container { associatedtype Item; mutating func append(_ item: Item); var count: Int { get }; subscript(i: Int) -> Item { get } }
struct Stack<Element>: Container { var items: [Element] = []; mutating func push(_ i: Element) { items.append(i) }; mutating func pop() -> Element { items.removeLast() }; mutating func append(_ i: Element) { push(i) }; var count: Int { items.count }; subscript(i: Int) -> Element { items[i] } }
extension Array: Container {}; extension Stack { var top: Element? { items.last } }; extension Stack where Element: Equatable { func isTop(_ i: Element) -> Bool { top == i } }
func allMatch<C1: Container, C2: Container>(_ a: C1, _ b: C2) -> Bool where C1.Item == C2.Item, C1.Item: Equatable { if a.count != b.count { return false }; for i in 0..<a.count where a[i] != b[i] { return false }; return true }
var st = Stack<String>(); st.push("uno"); st.push("dos"); print(allMatch(st, ["uno", "dos"]), st.top!, st.isTop("dos"), st.pop(), st.count)
extension Container { subscript<I: Sequence>(indices: I) -> [Item] where I.Element == Int { indices.map { self[$0] } } }; print(["a", "b", "c"][[0, 2]] as [String])
func smallest<T: Comparable>(_ xs: [T]) -> T? { xs.min() }; print(smallest([3, 1, 2])!, smallest(["b", "a"])!, smallest([Double]()) as Any)
---
enum Barcode { case upc(Int, Int, Int, Int), qr(String) }; var b = Barcode.upc(8, 85909, 51226, 3); b = .qr("ABC"); switch b { case .upc(let n, let m, let p, let c): print(n, m, p, c); case .qr(let s): print("QR \(s)") }
enum Compass: String, CaseIterable { case north, south }; print(Compass.allCases.map(\.rawValue), Compass.south.rawValue.count, Compass(rawValue: "west") as Any); enum ASCII: Character { case tab = "\t", line = "\n" }; print(ASCII.tab.rawValue == "\t")
indirect enum Arith { case number(Int), add(Arith, Arith), mul(Arith, Arith) }; func ev(_ e: Arith) -> Int { switch e { case let .number(v): return v; case let .add(l, r): return ev(l) + ev(r); case let .mul(l, r): return ev(l) * ev(r) } }; print(ev(.mul(.add(.number(5), .number(4)), .number(2))))
enum Trigger { case on, off; mutating func toggle() { self = self == .on ? .off : .on } }; var l = Trigger.off; l.toggle(); print(l)
enum Op { case unary((Double) -> Double), binary((Double, Double) -> Double), constant(Double) }; let ops: [String: Op] = ["√": .unary { $0.squareRoot() }, "+": .binary(+), "π": .constant(.pi)]; for k in ops.keys.sorted() { switch ops[k]! { case .unary(let f): print(k, f(16)); case .binary(let f): print(k, f(2, 3)); case .constant(let c): print(k, c) } }
---
let interesting = ["Prime": [2, 3, 5], "Fib": [1, 1, 2], "Square": [1, 4, 9]]; var largest = 0, kind = ""; for (k, ns) in interesting { for n in ns where n > largest { largest = n; kind = k } }; print(largest, kind)
func stats(_ s: [Int]) -> (min: Int, max: Int, sum: Int) { var mn = s[0], mx = s[0], sum = 0; for x in s { mn = min(mn, x); mx = max(mx, x); sum += x }; return (mn, mx, sum) }; let st = stats([5, 3, 100, 3, 9]); print(st.sum, st.2, st)
func hasAny(_ list: [Int], _ cond: (Int) -> Bool) -> Bool { for i in list { if cond(i) { return true } }; return false }; func lt10(_ n: Int) -> Bool { n < 10 }; print(hasAny([20, 19, 7, 12], lt10), hasAny([20], lt10))
func chooseStep(_ back: Bool) -> (Int) -> Int { func f(_ x: Int) -> Int { x + 1 }; func g(_ x: Int) -> Int { x - 1 }; return back ? g : f }; var v = 3; let step = chooseStep(v > 0); while v != 0 { print(v, terminator: "... "); v = step(v) }; print("zero!")
var closures: [() -> Void] = []; func esc(_ c: @escaping () -> Void) { closures.append(c) }; func non(_ c: () -> Void) { c() }; class Inst { var x = 10; func go() { esc { self.x = 100 }; non { x = 200 } } }; let inst = Inst(); inst.go(); print(inst.x); closures.first?(); print(inst.x)
var line = ["Chris", "Alex"]; let provider = { line.remove(at: 0) }; print(line.count); print("Serving \(provider())", line.count); func serve(_ c: @autoclosure () -> String) { print("Now \(c())") }; serve(line.remove(at: 0)); print(line)
---
func deep(_ n: Int) -> Int { n == 0 ? 0 : 1 + deep(n - 1) }
print(deep(1000))
---
class C { var list = [1, 2, 3]; func run() { list.forEach { x in list.append(x) }; print(list) } }
C().run()
