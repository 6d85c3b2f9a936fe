enum Token: Equatable { case number(Double), op(Character), name(String), paren(open: Bool), end }
func lex(_ s: String) -> [Token] {
    var tokens: [Token] = []
    var i = s.startIndex
    loop: while i < s.endIndex {
        let c = s[i]
        switch c {
        case " ", "\t": i = s.index(after: i); continue loop
        case "0"..."9", ".":
            let start = i
            while i < s.endIndex, s[i].isNumber || s[i] == "." { i = s.index(after: i) }
            tokens.append(.number(Double(s[start..<i]) ?? .nan))
            continue
        case "a"..."z", "A"..."Z":
            var name = ""
            repeat { name.append(s[i]); i = s.index(after: i) } while i < s.endIndex && s[i].isLetter
            tokens.append(.name(name))
            continue loop
        case "(", ")": tokens.append(.paren(open: c == "("))
        case ";": break loop
        case let other where "+-*/^=".contains(other): tokens.append(.op(other))
        default: print("skip", c)
        }
        i = s.index(after: i)
    }
    tokens.append(.end)
    return tokens
}
print(lex("x1 = 3.5*(foo + 2) # 1 ; ignored"))
for (a, b) in zip(lex("a(b"), lex("a)b")) {
    switch (a, b) {
    case (.name(let x), .name(let y)) where x != y: print("names", x, y)
    case (.name, .name), (.end, .end): print("same", a)
    case (.paren(let l), .paren(let r)): print("parens", l, r)
    case (.number(let n), _), (_, .number(let n)): print("number", n)
    default: print("other")
    }
}
---
func classify(_ v: Any?) -> String {
    switch v {
    case nil: return "nil"
    case let n as Int where n < 0: return "negative \(n)"
    case 0 as Int, 1 as Int: return "bit"
    case let n as Int: return "int \(n)"
    case let (a, b) as (Int, Int): return "pair \(a + b)"
    case let s as String where s.isEmpty: return "empty"
    case let s as String: return "string \(s)"
    case let list as [Any]: return "list of \(list.count): " + list.map { classify($0) }.joined(separator: ",")
    case let f as (Int) -> Int: return "function \(f(20))"
    case let d as [String: Any]: return "dict " + d.keys.sorted().joined()
    case is Double, is Float: return "floating"
    case let e as any Error: return "error \(e)"
    case .some(let x): return "other \(x)"
    }
}
struct Oops: Error { var code = 3 }
let things: [Any?] = [nil, -4, 1, 7, (2, 3), "", "hi", [1, "x", [2]] as [Any], { (n: Int) in n * 2 } as (Int) -> Int, ["a": 1] as [String: Any], 2.5, Float(1), Oops(), Character("c")]
for t in things { print(classify(t)) }
---
func test(_ n: Int) -> String {
    var trace = ""
    defer { print("end", trace) }
    outer: for i in 1... {
        defer { trace += "d\(i)" }
        for j in 1...3 {
            switch (i, j) {
            case (let a, let b) where a * b == n: trace += "!"; return "found \(a)x\(b)"
            case (4, _): break outer
            case (_, 2) where i % 2 == 0: continue outer
            case (let x, 3): trace += "(\(x)3)"; fallthrough
            case (_, 1): trace += "."
            default: continue
            }
        }
    }
    return "none"
}
for n in [2, 9, 50] { print(test(n)) }
---
enum Net: Error { case timeout(seconds: Int), status(Int, String), offline }
func load(_ k: Int) throws -> String {
    defer { print("tried", k) }
    switch k { case 0: return "ok"; case 1: throw Net.timeout(seconds: 5); case 2: throw Net.status(404, "missing"); case 3: throw Net.status(500, "server"); default: throw Net.offline }
}
func describe(_ k: Int) -> String {
    do { return try load(k) }
    catch Net.timeout(let n) where n > 10 { return "long \(n)" }
    catch Net.status(let n, let what) where n >= 500 { return "server \(n) \(what)" }
    catch Net.status(404, _), Net.offline { return "gone" }
    catch Net.timeout(seconds: let n), Net.status(let n, _) { return "code \(n)" }
    catch { return "unknown" }
}
print((0...4).map(describe))
func nested() throws {
    do { _ = try load(3) } catch Net.timeout { print("no") }
}
do { try nested() } catch let Net.status(n, s) { print("outer", n, s) }
let result = Result { try load(2) }
if case .failure(Net.status(let n, _)) = result { print("failed", n) }
switch result { case .success(let s): print(s); case .failure(let e as Net): print("net", e); case .failure(let e): print(e) }
---
struct Matrix { var rows: [[Int]]; subscript(r: Int, c: Int) -> Int { get { rows[r][c] } set { rows[r][c] = newValue } }
    subscript(row r: Int) -> [Int] { get { rows[r] } set { rows[r] = newValue } } }
struct World { var m = Matrix(rows: [[1, 2], [3, 4]]); var names: [String: [Int]] = [:]; var best: (name: String, score: Int)? }
var w = World()
w.m[0, 1] += 10; w.m[row: 1][0] *= 5; w.m[row: 1].append(9)
w.names["a", default: []].append(1); w.names["a"]![0] += 1; w.names["b"] = [3]; w.names["b"]?[0] -= 1
w.best = ("x", 1); w.best?.score += 4; w.best!.name += "y"
let copy = w
w.m.rows[0].removeAll(); w.names.removeAll(); w.best = nil
print(copy.m.rows, copy.names.sorted { $0.key < $1.key }, copy.best!, w)
func modify(_ a: inout [Int], _ n: inout Int) { a.append(n); n += 1 }
var arrays = [[1], [2]], numbers = [5, 6]
modify(&arrays[1], &numbers[0]); modify(&arrays[0], &w.m.rows[1][1])
print(arrays, numbers, w.m.rows)
var t = (a: [1, 2], b: ("x", 3))
t.a[1] = 7; t.b.0 += "z"; (t.b.1, t.a[0]) = (t.a[0], t.b.1)
print(t)
var opt: [Int?] = [1, nil, 3]
for i in opt.indices { opt[i]? *= 2 }
opt[1] = opt[0].map { $0 + 1 }
print(opt, opt.compactMap { $0 }.reduce(0, +))
var dd: [Int: [Int: String]] = [:]
dd[1, default: [:]][2] = "q"; dd[1]?[3] = "r"; dd[9]?[1] = "no"; dd[1]?[2]? += "!"
print(dd[1]!.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }, dd.count)
---
class Shape { var name: String; init(_ n: String) { name = n } ; func area() -> Double { 0 } ; class func make() -> Shape { Shape("s") } ; var info: String { "\(name) \(area())" } ; subscript(i: Int) -> Int { i } }
class Circle: Shape { var r: Double { didSet { log.append("\(oldValue)->\(r)") } } ; var log: [String] = []; init(r: Double) { self.r = r; super.init("circle") } ; override func area() -> Double { 3 * r * r } ; override class func make() -> Shape { Circle(r: 2) } ; override var info: String { super.info + "!" } ; override subscript(i: Int) -> Int { super[i] * 10 } ; convenience init() { self.init(r: 1) } }
final class Ring: Circle { let hole: Double; override init(r: Double) { hole = r / 2; super.init(r: r); name = "ring" } ; override func area() -> Double { super.area() - 3 * hole * hole } }
let shapes: [Shape] = [Shape("x"), Circle(), Ring(r: 4), Circle.make(), Ring()]
for s in shapes { print(s.info, s[2], type(of: s), (s as? Circle)?.r ?? -1) }
(shapes[1] as? Circle)?.r += 2
(shapes[2] as! Ring).r = 1
print((shapes[1] as! Circle).log, (shapes[2] as! Circle).log, shapes[2].area(), shapes.map { $0 is Circle })
let makers: [Shape.Type] = [Shape.self, Circle.self, Ring.self]
print(makers.map { $0.make().name })
---
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
func flip<A, B, C>(_ f: @escaping (A) -> (B) -> C) -> (B) -> (A) -> C { { b in { a in f(a)(b) } } }
func zip3<A: Sequence, B: Sequence, C: Sequence>(_ a: A, _ b: B, _ c: C) -> [(A.Element, B.Element, C.Element)] { zip(a, zip(b, c)).map { ($0, $1.0, $1.1) } }
extension Array {
    func grouped<K: Hashable>(by key: KeyPath<Element, K>) -> [K: [Element]] { Dictionary(grouping: self) { $0[keyPath: key] } }
    func sorted<V: Comparable>(by path: KeyPath<Element, V>, descending: Bool = false) -> [Element] { sorted { descending ? $0[keyPath: path] > $1[keyPath: path] : $0[keyPath: path] < $1[keyPath: path] } }
    func windows(_ n: Int) -> [ArraySlice<Element>] { count < n ? [] : (0...count - n).map { self[$0..<$0 + n] } }
    subscript(safe i: Int) -> Element? { indices.contains(i) ? self[i] : nil }
    mutating func update(where test: (Element) -> Bool, _ change: (inout Element) -> Void) { for i in indices where test(self[i]) { change(&self[i]) } }
}
extension Optional where Wrapped == String { var orEmpty: String { self ?? "" } ; var isBlank: Bool { self?.isEmpty ?? true } }
extension Dictionary where Value: Numeric { func total() -> Value { values.reduce(0, +) } ; func merged(_ o: [Key: Value]) -> [Key: Value] { merging(o, uniquingKeysWith: +) } }
struct P { let name: String; var age: Int }
var people = [P(name: "ann", age: 30), P(name: "bob", age: 25), P(name: "cat", age: 30)]
print(compose({ (n: Int) in n + 1 }, { (n: Int) in "\(n)" })(4), curry(+)(1)(2), flip(curry(-))(1)(10), zip3([1, 2], "ab", [true, false]))
print(people.grouped(by: \.age).mapValues { $0.map(\.name) }.sorted { $0.key < $1.key }, people.sorted(by: \.name, descending: true).map(\.age))
people.update(where: { $0.age == 30 }) { $0.age += 1 }
print(people.map(\.age), people[safe: 9]?.name ?? "none", people[safe: 0]?.name ?? "none", [1, 2, 3, 4].windows(3).map(Array.init))
let none: String? = nil
print(none.orEmpty.count, none.isBlank, Optional("x").isBlank, ["a": 1, "b": 2].total(), ["a": 1.5].merged(["a": 1]).total())
