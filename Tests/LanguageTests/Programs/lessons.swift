// Rosetta: 100 doors, FizzBuzz, Collatz
var doors = [Bool](repeating: false, count: 100)
for pass in 1...100 {
    for door in stride(from: pass - 1, to: 100, by: pass) { doors[door].toggle() }
}
print(doors.enumerated().filter(\.element).map { $0.offset + 1 })
for i in 1...15 {
    switch (i % 3, i % 5) {
    case (0, 0): print("FizzBuzz", terminator: " ")
    case (0, _): print("Fizz", terminator: " ")
    case (_, 0): print("Buzz", terminator: " ")
    default: print(i, terminator: " ")
    }
}
print()
func collatz(_ n: Int) -> UnfoldSequence<Int, (Int?, Bool)> {
    sequence(first: n) { $0 == 1 ? nil : $0 % 2 == 0 ? $0 / 2 : 3 * $0 + 1 }
}
print(Array(collatz(6)), collatz(27).reduce(0) { n, _ in n + 1 })
let longest = (1..<1000).max { collatz($0).underestimatedCount + Array(collatz($0)).count < Array(collatz($1)).count }!
print(longest)
---
// Caesar and Vigenère
func caesar(_ text: String, shift: Int) -> String {
    String(text.map { c in
        guard let a = c.asciiValue, c.isLetter else { return c }
        let base: UInt8 = c.isUppercase ? 65 : 97
        let moved = (Int(a - base) + shift % 26 + 26) % 26
        return Character(UnicodeScalar(base + UInt8(moved)))
    })
}
let secret = caesar("Hello, World!", shift: 3)
print(secret, caesar(secret, shift: -3))
let alphabet = (97...122).map { Character(UnicodeScalar($0)) }
print(String(alphabet), alphabet.count)
let letters = (UnicodeScalar("a").value...UnicodeScalar("e").value).compactMap(UnicodeScalar.init).map(Character.init)
print(letters)
func vigenere(_ text: String, key: String, decode: Bool = false) -> String {
    let key = Array(key.uppercased().utf8)
    var i = 0, out = ""
    for scalar in text.uppercased().unicodeScalars where scalar.properties.isAlphabetic {
        let k = Int(key[i % key.count]) - 65
        let v = (Int(scalar.value) - 65 + (decode ? 26 - k : k)) % 26
        out.unicodeScalars.append(UnicodeScalar(v + 65)!)
        i += 1
    }
    return out
}
let coded = vigenere("Beware the Jabberwock", key: "LEMON")
print(coded, vigenere(coded, key: "lemon", decode: true))
let rot13 = { (s: String) in caesar(s, shift: 13) }
print(rot13("Why did the chicken?"), rot13(rot13("loop")))
---
// bank queue with errors and Result
enum QueueError: Error, Equatable { case empty, full(capacity: Int) }
struct RingBuffer<Element> {
    private var items: [Element?]
    private var head = 0
    private(set) var count = 0
    init(capacity: Int) { items = Array(repeating: nil, count: capacity) }
    var isFull: Bool { count == items.count }
    mutating func write(_ e: Element) throws {
        guard !isFull else { throw QueueError.full(capacity: items.count) }
        items[(head + count) % items.count] = e
        count += 1
    }
    mutating func read() throws -> Element {
        guard count > 0, let e = items[head] else { throw QueueError.empty }
        items[head] = nil
        head = (head + 1) % items.count
        count -= 1
        return e
    }
    mutating func overwrite(_ e: Element) {
        if isFull { _ = try? read() }
        try! write(e)
    }
}
var buffer = RingBuffer<String>(capacity: 2)
do {
    try buffer.write("A")
    try buffer.write("B")
    try buffer.write("C")
} catch QueueError.full(let n) {
    print("full at \(n)")
} catch { print("?", error) }
buffer.overwrite("D")
let results = (0..<3).map { _ in Result { try buffer.read() } }
for r in results {
    switch r {
    case .success(let s): print("read", s)
    case .failure(let e as QueueError): print("failed", e, e == .empty)
    case .failure(let e): print(e)
    }
}
print((try? results[0].get()) ?? "-", results.compactMap { try? $0.get() })
---
// Advent of Code: crates and a grid of heights
let input = """
30373
25512
65332
33549
35390
"""
let grid = input.split(separator: "\n").map { $0.compactMap(\.wholeNumberValue) }
let n = grid.count
var visible = 0, best = 0
for r in 0..<n {
    for c in 0..<n {
        let h = grid[r][c]
        let directions: [[Int]] = [
            (0..<c).reversed().map { grid[r][$0] },
            (c + 1..<n).map { grid[r][$0] },
            (0..<r).reversed().map { grid[$0][c] },
            (r + 1..<n).map { grid[$0][c] },
        ]
        if directions.contains(where: { $0.allSatisfy { $0 < h } }) { visible += 1 }
        let score = directions.map { line in
            (line.firstIndex { $0 >= h }).map { $0 + 1 } ?? line.count
        }.reduce(1, *)
        best = max(best, score)
    }
}
print(visible, best)
let moves = ["R 4", "U 4", "L 3", "D 1", "R 4", "D 1", "L 5", "R 2"]
var head = SIMD2Point(), tail = SIMD2Point(), seen: Set<SIMD2Point> = [SIMD2Point()]
struct SIMD2Point: Hashable { var x = 0, y = 0 }
for move in moves {
    let parts = move.split(separator: " ")
    for _ in 0..<Int(parts[1])! {
        switch parts[0] {
        case "R": head.x += 1
        case "L": head.x -= 1
        case "U": head.y += 1
        default: head.y -= 1
        }
        if max(abs(head.x - tail.x), abs(head.y - tail.y)) > 1 {
            tail.x += (head.x - tail.x).signum()
            tail.y += (head.y - tail.y).signum()
            seen.insert(tail)
        }
    }
}
print(seen.count, tail)
---
// shapes: protocols, extensions, generics
protocol Shape { var area: Double { get }; var name: String { get } }
extension Shape {
    var name: String { String(describing: Self.self) }
    func describe() -> String { "\(name) of area \(String(format: "%.2f", area))" }
}
struct Circle: Shape { let radius: Double; var area: Double { .pi * radius * radius } }
struct Rectangle: Shape, Equatable {
    let width, height: Double
    var area: Double { width * height }
    var name: String { width == height ? "Square" : "Rectangle" }
}
struct Triangle: Shape {
    let a, b, c: Double
    init?(_ a: Double, _ b: Double, _ c: Double) {
        let sides = [a, b, c].sorted()
        guard sides[0] > 0, sides[0] + sides[1] > sides[2] else { return nil }
        (self.a, self.b, self.c) = (a, b, c)
    }
    var area: Double {
        let s = (a + b + c) / 2
        return (s * (s - a) * (s - b) * (s - c)).squareRoot()
    }
}
func largest<S: Sequence>(_ shapes: S) -> (any Shape)? where S.Element == any Shape {
    shapes.max { $0.area < $1.area }
}
var shapes: [any Shape] = [Circle(radius: 1.5), Rectangle(width: 2, height: 2), Rectangle(width: 4, height: 0.5)]
if let t = Triangle(3, 4, 5) { shapes.append(t) }
print(Triangle(1, 1, 5) == nil ? "no triangle" : "triangle")
shapes.map { $0.describe() }.forEach { print($0) }
print(largest(shapes)?.name ?? "-", shapes.compactMap { $0 as? Rectangle }.count)
let total = shapes.reduce(0) { $0 + $1.area }
print(String(format: "total %.3f, mean %.3f", total, total / Double(shapes.count)))
func double(_ s: some Shape) -> Double { s.area * 2 }
print(shapes.map { double($0) }.map { ($0 * 10).rounded() / 10 })
for case let r as Rectangle in shapes where r.name == "Square" { print("square", r.width) }
---
// linked list with Sequence and a copy-on-write box
struct LinkedList<T>: Sequence, ExpressibleByArrayLiteral {
    final class Node {
        let value: T
        var next: Node?
        init(_ value: T, next: Node? = nil) { (self.value, self.next) = (value, next) }
    }
    private var head: Node?
    private(set) var count = 0
    init(arrayLiteral elements: T...) { for e in elements.reversed() { push(e) } }
    mutating func push(_ v: T) { head = Node(v, next: head); count += 1 }
    @discardableResult mutating func pop() -> T? {
        defer { if head != nil { head = head?.next; count -= 1 } }
        return head?.value
    }
    mutating func reverse() {
        var previous: Node? = nil, current = head
        while let node = current {
            (node.next, previous, current) = (previous, node, node.next)
        }
        head = previous
    }
    func makeIterator() -> AnyIterator<T> {
        var node = head
        return AnyIterator {
            defer { node = node?.next }
            return node?.value
        }
    }
}
extension LinkedList: Equatable where T: Equatable {
    static func == (a: Self, b: Self) -> Bool { a.elementsEqual(b) }
}
extension LinkedList: CustomStringConvertible { var description: String { "(" + map { "\($0)" }.joined(separator: " -> ") + ")" } }
var list: LinkedList = [1, 2, 3, 4]
list.push(0)
print(list, list.count, list.contains(3), list.sorted(by: >))
list.pop()
list.reverse()
print(list, list == [4, 3, 2, 1], list.first { $0 < 3 } ?? -1)
print(list.dropFirst(2).map { $0 * $0 }, Array(zip(list, "abcd")), list.min()!, list.reduce(1, *))
var empty = LinkedList<String>()
print(empty.pop() ?? "empty", empty)
---
// priority queue, Dijkstra
struct Heap<T> {
    private var a: [T] = []
    private let before: (T, T) -> Bool
    init(sort: @escaping (T, T) -> Bool) { before = sort }
    var isEmpty: Bool { a.isEmpty }
    mutating func insert(_ x: T) {
        a.append(x)
        var i = a.count - 1
        while i > 0, before(a[i], a[(i - 1) / 2]) {
            a.swapAt(i, (i - 1) / 2)
            i = (i - 1) / 2
        }
    }
    mutating func removeFirst() -> T? {
        guard !a.isEmpty else { return nil }
        a.swapAt(0, a.count - 1)
        let top = a.removeLast()
        var i = 0
        while true {
            var best = i
            for child in [2 * i + 1, 2 * i + 2] where child < a.count && before(a[child], a[best]) { best = child }
            if best == i { break }
            a.swapAt(i, best)
            i = best
        }
        return top
    }
}
typealias Graph = [String: [(to: String, cost: Int)]]
func dijkstra(_ g: Graph, from start: String) -> [String: (cost: Int, path: [String])] {
    var done: [String: (cost: Int, path: [String])] = [:]
    var queue = Heap<(node: String, cost: Int, path: [String])> { $0.cost < $1.cost }
    queue.insert((start, 0, [start]))
    while let (node, cost, path) = queue.removeFirst() {
        if done[node] != nil { continue }
        done[node] = (cost, path)
        for edge in g[node] ?? [] where done[edge.to] == nil {
            queue.insert((edge.to, cost + edge.cost, path + [edge.to]))
        }
    }
    return done
}
let g: Graph = ["A": [("B", 7), ("C", 9), ("F", 14)], "B": [("C", 10), ("D", 15)], "C": [("D", 11), ("F", 2)], "D": [("E", 6)], "F": [("E", 9)]]
let r = dijkstra(g, from: "A")
for k in r.keys.sorted() { print(k, r[k]!.cost, r[k]!.path.joined(separator: "→")) }
print(r["E"].map { $0.path.count } ?? 0, r["Z"] == nil)
var words = Heap<String>(sort: >)
"the quick brown fox".split(separator: " ").forEach { words.insert(String($0)) }
while let w = words.removeFirst() { print(w, terminator: words.isEmpty ? "\n" : ", ") }
---
// text adventure state machine
enum State: Hashable {
    case idle, running(speed: Int), stopped(reason: String)
    mutating func handle(_ event: Event) -> Bool {
        switch (self, event) {
        case (.idle, .start), (.stopped, .start): self = .running(speed: 1)
        case (.running(let s), .faster) where s < 3: self = .running(speed: s + 1)
        case (.running(3...), .faster): self = .stopped(reason: "overheated")
        case (.running, .stop(let why?)): self = .stopped(reason: why)
        case (.running, .stop(nil)): self = .idle
        default: return false
        }
        return true
    }
}
enum Event { case start, faster, stop(String?) }
var state = State.idle
let events: [Event] = [.faster, .start, .faster, .faster, .faster, .start, .stop("tired"), .stop(nil), .start, .stop(nil)]
var visits: [State: Int] = [:]
for event in events {
    let ok = state.handle(event)
    visits[state, default: 0] += 1
    print(ok ? "✓" : "✗", event, "→", state)
}
print(visits[.idle]!, visits.count, visits[.running(speed: 9)] as Any)
if case .running(let s) = state { print(s) } else if state == .idle { print("idle at the end") }
extension State: CustomDebugStringConvertible { var debugDescription: String { hashValue == hashValue ? "<state>" : "" } }
debugPrint(state, [state])
---
// string tasks from exercism
func isPangram(_ s: String) -> Bool { Set(s.lowercased().filter { $0.isLetter && $0.isASCII }).count == 26 }
func acronym(_ s: String) -> String {
    s.split { !($0.isLetter || $0 == "'") }.compactMap(\.first).map { $0.uppercased() }.joined()
}
func runLength(_ s: String) -> String {
    var result = ""
    var i = s.startIndex
    while i < s.endIndex {
        let run = s[i...].prefix { $0 == s[i] }
        result += (run.count > 1 ? String(run.count) : "") + String(s[i])
        i = run.endIndex
    }
    return result
}
func decode(_ s: String) -> String {
    var count = 0, out = ""
    for c in s {
        if let d = c.wholeNumberValue { count = count * 10 + d } else {
            out += String(repeating: c, count: max(count, 1))
            count = 0
        }
    }
    return out
}
func isIsogram(_ s: String) -> Bool {
    let l = s.lowercased().filter(\.isLetter)
    return l.count == Set(l).count
}
func wordCount(_ s: String) -> [String: Int] {
    s.lowercased().components(separatedBy: CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "'")).inverted)
        .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "'")) }
        .filter { !$0.isEmpty }
        .reduce(into: [:]) { $0[$1, default: 0] += 1 }
}
print(isPangram("The quick brown fox jumps over the lazy dog."), isPangram("no"))
print(acronym("Portable Network-Graphics"), acronym("Halley's Comet"))
print(runLength("WWWBWWZ"), decode("3WB2WZ"), decode(runLength("aabccd")) == "aabccd")
print(isIsogram("lumberjacks"), isIsogram("isograms"))
print(wordCount("Joe can't tell between 'large' and large.").sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
let anagrams = ["enlists", "google", "inlets", "banana"].filter { $0.sorted() == "listen".sorted() }
print(anagrams, "racecar" == String("racecar".reversed()))
print("hello world".capitalized, "a-b-c".replacingOccurrences(of: "-", with: "+"), "x".padding(toLength: 4, withPad: ".", startingAt: 0))
---
// matrix spiral, pascal, sieve, perfect numbers
func spiral(_ n: Int) -> [[Int]] {
    var m = Array(repeating: Array(repeating: 0, count: n), count: n)
    var (r, c, dr, dc) = (0, 0, 0, 1)
    for k in 1...max(n * n, 1) where n > 0 {
        m[r][c] = k
        let (nr, nc) = (r + dr, c + dc)
        if !m.indices.contains(nr) || !m.indices.contains(nc) || m[nr][nc] != 0 { (dr, dc) = (dc, -dr) }
        r += dr
        c += dc
    }
    return m
}
for row in spiral(4) { print(row.map { String($0).leftPadded(to: 3) }.joined()) }
extension String {
    func leftPadded(to width: Int, with pad: Character = " ") -> String {
        String(repeating: pad, count: max(0, width - count)) + self
    }
}
let pascal = (0..<6).reduce(into: [[Int]]()) { rows, i in
    rows.append(i == 0 ? [1] : [1] + zip(rows[i - 1], rows[i - 1].dropFirst()).map(+) + [1])
}
for (i, row) in pascal.enumerated() {
    print(String(repeating: " ", count: pascal.count - i) + row.map(String.init).joined(separator: " "))
}
func primes(upTo n: Int) -> [Int] {
    guard n >= 2 else { return [] }
    var composite = Set<Int>()
    return (2...n).filter { p in
        guard !composite.contains(p) else { return false }
        composite.formUnion(stride(from: p * p, through: n, by: p))
        return true
    }
}
print(primes(upTo: 50), primes(upTo: 1))
enum Kind: String { case perfect, abundant, deficient }
func classify(_ n: Int) -> Kind? {
    guard n > 0 else { return nil }
    let sum = (1..<max(n, 2)).filter { n % $0 == 0 && $0 < n }.reduce(0, +)
    return sum == n ? .perfect : sum > n ? .abundant : .deficient
}
print([6, 12, 7, 1, 0, 28].map { classify($0)?.rawValue ?? "error" })
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? abs(a) : gcd(b, a % b) }
print(gcd(48, -36), [12, 18, 27].reduce(0, gcd), [4, 6, 10].reduce(1) { $0 * $1 / gcd($0, $1) })
---
// class hierarchy: vehicles with designated and convenience initialisers
class Vehicle: CustomStringConvertible {
    static private(set) var built = 0
    let wheels: Int
    var speed = 0.0 { didSet { if speed != oldValue { log.append("\(oldValue)→\(speed)") } } }
    var log: [String] = []
    init(wheels: Int) {
        self.wheels = wheels
        Vehicle.built += 1
    }
    convenience init() { self.init(wheels: 4) }
    func accelerate(by d: Double) { speed = min(speed + d, topSpeed) }
    var topSpeed: Double { 100 }
    var description: String { "\(type(of: self))(\(wheels) wheels, \(speed) km/h)" }
    class var category: String { "vehicle" }
    deinit { print("scrapped", type(of: self)) }
}
class Bicycle: Vehicle {
    var hasBell: Bool
    init(hasBell: Bool = true) {
        self.hasBell = hasBell
        super.init(wheels: 2)
    }
    override var topSpeed: Double { 25 }
    override class var category: String { "bike, a " + super.category }
}
final class Tandem: Bicycle {
    override func accelerate(by d: Double) {
        super.accelerate(by: d * 1.5)
        log.append("two riders")
    }
    override var description: String { "Tandem: " + super.description }
}
func ride() {
    let all: [Vehicle] = [Vehicle(), Bicycle(), Tandem(hasBell: false)]
    for v in all {
        v.accelerate(by: 20)
        v.accelerate(by: 20)
        print(v, v.log, type(of: v).category)
        if let b = v as? Bicycle { print("bell:", b.hasBell) }
    }
    print(Vehicle.built, all.map { $0 is Bicycle }, all[2] === all[2])
}
ride()
var v: Vehicle? = Vehicle()
v?.speed = 30
print(v?.log.first ?? "none")
v = nil
---
// tokenizer and recursive descent
enum Token: Equatable { case number(Double), op(Character), open, close, name(String) }
struct Lexer: IteratorProtocol, Sequence {
    private var rest: Substring
    init(_ s: String) { rest = s[...] }
    mutating func next() -> Token? {
        rest = rest.drop { $0.isWhitespace }
        guard let c = rest.first else { return nil }
        if c.isNumber {
            let digits = rest.prefix { $0.isNumber || $0 == "." }
            rest.removeFirst(digits.count)
            return .number(Double(digits)!)
        }
        if c.isLetter {
            let word = rest.prefix(while: \.isLetter)
            rest = rest[word.endIndex...]
            return .name(String(word))
        }
        rest.removeFirst()
        return c == "(" ? .open : c == ")" ? .close : .op(c)
    }
}
struct ParseError: Error, CustomStringConvertible { let description: String }
struct Parser {
    private var tokens: ArraySlice<Token>
    let variables: [String: Double]
    init(_ s: String, _ v: [String: Double] = [:]) { tokens = Array(Lexer(s))[...]; variables = v }
    mutating func evaluate() throws -> Double {
        let v = try sum()
        guard tokens.isEmpty else { throw ParseError(description: "unexpected \(tokens.first!)") }
        return v
    }
    private mutating func sum() throws -> Double {
        var v = try product()
        while case .op(let o)? = tokens.first, "+-".contains(o) {
            tokens.removeFirst()
            let r = try product()
            v = o == "+" ? v + r : v - r
        }
        return v
    }
    private mutating func product() throws -> Double {
        var v = try atom()
        while let t = tokens.first, t == .op("*") || t == .op("/") {
            tokens = tokens.dropFirst()
            let r = try atom()
            if t == .op("/") && r == 0 { throw ParseError(description: "division by zero") }
            v = t == .op("*") ? v * r : v / r
        }
        return v
    }
    private mutating func atom() throws -> Double {
        switch tokens.popFirst() {
        case .number(let n)?: return n
        case .name(let s)?:
            guard let v = variables[s] else { throw ParseError(description: "unknown '\(s)'") }
            return v
        case .op("-"): return try -atom()
        case .open:
            let v = try sum()
            guard tokens.popFirst() == .close else { throw ParseError(description: "missing )") }
            return v
        case let t: throw ParseError(description: "unexpected \(t.map { "\($0)" } ?? "end")")
        }
    }
}
for s in ["1 + 2 * 3", "(1+2)*-3", "2 * pi", "1 / 0", "(1", "2 $ 3", "x", ""] {
    var p = Parser(s, ["pi": 3.14])
    do { print(s, "=", try p.evaluate()) } catch { print(s, "failed:", error) }
}
print(Array(Lexer("a+1")))
---
// game of life with sets, and game board as struct with subscript
struct Cell: Hashable { let x, y: Int
    var neighbors: [Cell] {
        (-1...1).flatMap { dx in (-1...1).compactMap { dy in dx == 0 && dy == 0 ? nil : Cell(x: x + dx, y: y + dy) } }
    }
}
func step(_ alive: Set<Cell>) -> Set<Cell> {
    var counts: [Cell: Int] = [:]
    for c in alive { for n in c.neighbors { counts[n, default: 0] += 1 } }
    return Set(counts.filter { $0.value == 3 || $0.value == 2 && alive.contains($0.key) }.keys)
}
func render(_ s: Set<Cell>, _ size: Int) -> String {
    (0..<size).map { y in String((0..<size).map { x in s.contains(Cell(x: x, y: y)) ? "#" : "." }) }.joined(separator: "\n")
}
var glider: Set = [Cell(x: 1, y: 0), Cell(x: 2, y: 1), Cell(x: 0, y: 2), Cell(x: 1, y: 2), Cell(x: 2, y: 2)]
for generation in 0...4 {
    if generation % 2 == 0 { print("generation \(generation)", render(glider, 5), separator: "\n") }
    glider = step(glider)
}
struct Board {
    enum Player: Character { case x = "X", o = "O"; var other: Player { self == .x ? .o : .x } }
    private var cells = [Player?](repeating: nil, count: 9)
    subscript(r: Int, c: Int) -> Player? {
        get { cells[r * 3 + c] }
        set { cells[r * 3 + c] = newValue }
    }
    static let lines = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [0, 3, 6], [1, 4, 7], [2, 5, 8], [0, 4, 8], [2, 4, 6]]
    var winner: Player? {
        Self.lines.lazy.compactMap { l in cells[l[0]].flatMap { p in l.allSatisfy { self.cells[$0] == p } ? p : nil } }.first
    }
    var text: String {
        stride(from: 0, to: 9, by: 3).map { r in String(cells[r..<r + 3].map { $0?.rawValue ?? "·" }) }.joined(separator: "|")
    }
}
var board = Board(), player = Board.Player.x
for (r, c) in [(1, 1), (0, 0), (0, 2), (1, 0), (2, 0)] {
    board[r, c] = player
    if let w = board.winner { print("\(w.rawValue) wins"); break }
    player = player.other
}
print(board.text)
---
// dates of exercism: leap, grains, space age, clock
struct Clock: Equatable, CustomStringConvertible {
    private let minutes: Int
    init(hours: Int, minutes: Int = 0) {
        let m = (hours * 60 + minutes) % 1440
        self.minutes = m < 0 ? m + 1440 : m
    }
    func adding(minutes m: Int) -> Clock { Clock(hours: 0, minutes: minutes + m) }
    var description: String { String(format: "%02d:%02d", minutes / 60, minutes % 60) }
}
print(Clock(hours: 25), Clock(hours: -1, minutes: 15), Clock(hours: 1, minutes: -40), Clock(hours: 10).adding(minutes: 61))
print(Clock(hours: 24) == Clock(hours: 0))
struct Year {
    let calendarYear: Int
    var isLeap: Bool { calendarYear.isMultiple(of: 4) && (!calendarYear.isMultiple(of: 100) || calendarYear % 400 == 0) }
}
print([1997, 1996, 1900, 2000].map { Year(calendarYear: $0).isLeap })
enum GrainsError: Error { case inputTooLow, inputTooHigh }
func square(_ n: Int) throws -> UInt64 {
    if n < 1 { throw GrainsError.inputTooLow }
    guard n <= 64 else { throw GrainsError.inputTooHigh }
    return 1 << (n - 1)
}
print(try square(64), (1...64).reduce(0 as UInt64) { $0 + (try! square($1)) })
do { _ = try square(65) } catch let e as GrainsError { print("grains", e) }
enum Planet: Double, CaseIterable {
    case mercury = 0.2408467, venus = 0.61519726, earth = 1, mars = 1.8808158
    func age(seconds: Double) -> Double { seconds / 31_557_600 / rawValue }
}
for p in Planet.allCases { print("\(p)".padding(toLength: 8, withPad: " ", startingAt: 0), String(format: "%7.2f", p.age(seconds: 1e9))) }
func sublist<T: Equatable>(_ a: [T], in b: [T]) -> Bool {
    a.isEmpty || (0...max(b.count - a.count, 0)).contains { b.dropFirst($0).starts(with: a) }
}
print(sublist([2, 3], in: [1, 2, 3]), sublist([3, 2], in: [1, 2, 3]), sublist([Int](), in: []))
let allergens = ["eggs", "peanuts", "shellfish", "strawberries"]
print((0..<16).filter { $0.nonzeroBitCount == 2 }.map { n in allergens.indices.filter { n >> $0 & 1 == 1 }.map { allergens[$0] } }.last!)
---
// sorting algorithms, generic and instrumented
extension MutableCollection where Self: RandomAccessCollection, Element: Comparable, Index == Int {
    mutating func insertionSort() {
        for i in indices.dropFirst() {
            var j = i
            while j > startIndex, self[j] < self[j - 1] { swapAt(j, j - 1); j -= 1 }
        }
    }
}
func mergeSort<T>(_ a: [T], by before: (T, T) -> Bool) -> [T] {
    guard a.count > 1 else { return a }
    let mid = a.count / 2
    let l = mergeSort(Array(a[..<mid]), by: before), r = mergeSort(Array(a[mid...]), by: before)
    var out: [T] = []
    out.reserveCapacity(a.count)
    var (i, j) = (0, 0)
    while i < l.count && j < r.count {
        if before(r[j], l[i]) { out.append(r[j]); j += 1 } else { out.append(l[i]); i += 1 }
    }
    return out + l[i...] + r[j...]
}
func quickSort<T: Comparable>(_ a: [T]) -> [T] {
    guard let pivot = a.first else { return [] }
    let rest = a.dropFirst()
    return quickSort(rest.filter { $0 < pivot }) + [pivot] + quickSort(rest.filter { $0 >= pivot })
}
func heapSort(_ a: inout [Int]) {
    func sift(_ start: Int, _ end: Int) {
        var root = start
        while 2 * root + 1 <= end {
            var child = 2 * root + 1
            if child + 1 <= end && a[child] < a[child + 1] { child += 1 }
            guard a[root] < a[child] else { return }
            a.swapAt(root, child)
            root = child
        }
    }
    for s in stride(from: (a.count - 2) / 2, through: 0, by: -1) { sift(s, a.count - 1) }
    for e in stride(from: a.count - 1, to: 0, by: -1) { a.swapAt(0, e); sift(0, e - 1) }
}
var numbers = [5, 2, 9, 1, 5, 6]
heapSort(&numbers)
print(numbers, quickSort(["pear", "fig", "apple"]), mergeSort([3, 1, 2], by: >))
var slice = [9, 8, 7, 3, 2, 1][2...]
slice.insertionSort()
print(slice, slice.startIndex)
struct Person { let name: String, age: Int }
let people = [Person(name: "Ann", age: 30), Person(name: "Bob", age: 25), Person(name: "Cid", age: 30)]
print(mergeSort(people) { ($0.age, $1.name) > ($1.age, $0.name) }.map(\.name), people.sorted { $0.age < $1.age }.map { $0.name })
let byLength = Dictionary(grouping: ["a", "bb", "cc", "d"], by: \.count)
print(byLength[1]!, byLength[2]!, byLength.keys.sorted(), numbers.binarySearch(6) ?? -1)
extension Array where Element: Comparable {
    func binarySearch(_ x: Element) -> Int? {
        var range = startIndex..<endIndex
        while !range.isEmpty {
            let mid = range.lowerBound + range.count / 2
            if self[mid] == x { return mid }
            range = self[mid] < x ? mid + 1..<range.upperBound : range.lowerBound..<mid
        }
        return nil
    }
}
---
// complex numbers and polynomials
struct Complex: Hashable, CustomStringConvertible, AdditiveArithmetic {
    var re, im: Double
    static let i = Complex(0, 1)
    static var zero: Complex { Complex(0) }
    init(_ re: Double, _ im: Double = 0) { self.re = re; self.im = im }
    static func + (a: Self, b: Self) -> Self { .init(a.re + b.re, a.im + b.im) }
    static func - (a: Self, b: Self) -> Self { .init(a.re - b.re, a.im - b.im) }
    static func * (a: Self, b: Self) -> Self { .init(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re) }
    var magnitude: Double { hypot(re, im) }
    var conjugate: Self { .init(re, -im) }
    var description: String { im < 0 ? "\(re) - \(-im)i" : "\(re) + \(im)i" }
}
extension Complex: ExpressibleByFloatLiteral { init(floatLiteral v: Double) { self.init(v) } }
let z = Complex(3, 4)
print(z, z.magnitude, z * z.conjugate, Complex.i * .i, z + 1.5, [z, .i].reduce(.zero, +))
func mandelbrot(_ c: Complex, limit: Int = 30) -> Int {
    var z = Complex.zero
    for n in 0..<limit {
        if z.magnitude > 2 { return n }
        z = z * z + c
    }
    return limit
}
for y in stride(from: 1.0, through: -1.0, by: -0.5) {
    print(stride(from: -2.0, through: 0.5, by: 0.125).map { x in mandelbrot(Complex(x, y)) == 30 ? "*" : " " }.joined())
}
struct Polynomial: Equatable, CustomStringConvertible {
    var c: [Int]
    subscript(power: Int) -> Int { c.indices.contains(power) ? c[power] : 0 }
    func callAsFunction(_ x: Int) -> Int { c.reversed().reduce(0) { $0 * x + $1 } }
    static func * (a: Self, b: Self) -> Self {
        var r = [Int](repeating: 0, count: a.c.count + b.c.count - 1)
        for (i, x) in a.c.enumerated() { for (j, y) in b.c.enumerated() { r[i + j] += x * y } }
        return .init(c: r)
    }
    var derivative: Self { .init(c: c.enumerated().dropFirst().map { $0.offset * $0.element }) }
    var description: String {
        let terms = c.enumerated().reversed().filter { $0.element != 0 }.map { i, k in
            switch i {
            case 0: "\(k)"
            case 1: "\(k == 1 ? "" : "\(k)")x"
            default: "\(k == 1 ? "" : "\(k)")x^\(i)"
            }
        }
        return terms.isEmpty ? "0" : terms.joined(separator: " + ")
    }
}
let p = Polynomial(c: [1, 2, 1])
print(p, "|", p * p, "|", p.derivative, "|", p(3), p[7], p == Polynomial(c: [1, 2, 1]))
---
// inventory with dictionaries of structs and optional chaining
struct Product { var name: String; var price: Decimal2; var tags: Set<String> = [] }
struct Decimal2: Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral {
    let cents: Int
    init(cents: Int) { self.cents = cents }
    init(integerLiteral v: Int) { cents = v * 100 }
    static func < (a: Self, b: Self) -> Bool { a.cents < b.cents }
    static func + (a: Self, b: Self) -> Self { .init(cents: a.cents + b.cents) }
    static func += (a: inout Self, b: Self) { a = a + b }
    static func * (a: Self, n: Int) -> Self { .init(cents: a.cents * n) }
    var description: String { "$\(cents / 100).\(String(format: "%02d", cents % 100))" }
}
var stock: [String: (product: Product, count: Int)] = [
    "tea": (Product(name: "Tea", price: 3, tags: ["drink"]), 10),
    "mug": (Product(name: "Mug", price: .init(cents: 1250)), 2),
]
stock["tea"]?.count -= 3
stock["tea"]?.product.tags.insert("hot")
stock["mug"]!.product.price += 1
stock["pot"]?.count = 5
print(stock.count, stock["tea"]!.count, stock["tea"]!.product.tags.sorted(), stock["mug"]!.product.price)
struct Cart {
    private(set) var lines: [String: Int] = [:]
    var isEmpty: Bool { lines.isEmpty }
    mutating func add(_ id: String, _ n: Int = 1) -> Bool {
        guard let have = stock[id]?.count, lines[id, default: 0] + n <= have else { return false }
        lines[id, default: 0] += n
        return true
    }
    mutating func remove(_ id: String) { lines.removeValue(forKey: id) }
    func total(discount: ((Decimal2) -> Decimal2)? = nil) -> Decimal2 {
        let sum = lines.reduce(0 as Decimal2) { $0 + (stock[$1.key]?.product.price ?? 0) * $1.value }
        return discount?(sum) ?? sum
    }
}
var cart = Cart()
print(cart.add("tea", 5), cart.add("tea", 5), cart.add("mug"), cart.add("pot"))
print(cart.total(), cart.total { Decimal2(cents: $0.cents * 9 / 10) }, cart.lines.keys.sorted())
cart.remove("tea")
print(cart.total(), cart.isEmpty, max(Decimal2(cents: 5), 1))
let cheapest = stock.values.map(\.product).min { $0.price < $1.price }
print(cheapest?.name ?? "none", cheapest?.tags.sorted().first?.count as Any)
let lookup = stock.mapValues(\.count).filter { $0.value > 1 }
print(lookup.sorted { $0.value > $1.value }.map { $0 })
---
// bank of tests: word frequencies and text statistics
let text = """
It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness...
"""
let words = text.lowercased().split(whereSeparator: { !$0.isLetter })
var frequency: [Substring: Int] = [:]
for word in words { frequency[word, default: 0] += 1 }
let ranked = frequency.sorted { a, b in a.value == b.value ? a.key < b.key : a.value > b.value }
for (index, entry) in ranked.prefix(4).enumerated() {
    let bar = String(repeating: "=", count: entry.value)
    print("\(index + 1). \(entry.key.padding(toLength: 6, withPad: " ", startingAt: 0))|\(bar)| \(entry.value)")
}
let lengths = words.map(\.count)
print("average length", String(format: "%.2f", Double(lengths.reduce(0, +)) / Double(lengths.count)))
let longest = words.max { $0.count < $1.count } ?? ""
print(longest, longest.count, words.filter { $0.hasPrefix("w") })
let sentences = text.components(separatedBy: CharacterSet(charactersIn: ".,\n")).map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
print(sentences.count, sentences[0])
let initials = sentences.map { $0.split(separator: " ").compactMap { $0.first.map(String.init) }.joined() }
print(initials)
if let range = text.range(of: "age of") { print(text[range.upperBound...].prefix(7), text.distance(from: text.startIndex, to: range.lowerBound)) }
let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
let (v, c) = text.reduce(into: (0, 0)) { counts, ch in
    if vowels.contains(Character(ch.lowercased())) { counts.0 += 1 } else if ch.isLetter { counts.1 += 1 }
}
print("vowels \(v), consonants \(c)")
---
// binary tree with generics, recursion and traversal
indirect enum BinaryTree<Element: Comparable> {
    case empty
    case node(BinaryTree, Element, BinaryTree)
    init() { self = .empty }
    init<S: Sequence>(_ s: S) where S.Element == Element {
        self = s.reduce(.empty) { $0.inserting($1) }
    }
    func inserting(_ x: Element) -> BinaryTree {
        switch self {
        case .empty: return .node(.empty, x, .empty)
        case let .node(l, v, r) where x < v: return .node(l.inserting(x), v, r)
        case let .node(l, v, r) where x > v: return .node(l, v, r.inserting(x))
        default: return self
        }
    }
    mutating func insert(_ x: Element) { self = inserting(x) }
    var count: Int {
        guard case let .node(l, _, r) = self else { return 0 }
        return l.count + 1 + r.count
    }
    var height: Int {
        if case .node(let l, _, let r) = self { return 1 + Swift.max(l.height, r.height) }
        return 0
    }
    func contains(_ x: Element) -> Bool {
        switch self {
        case .empty: false
        case .node(let l, let v, let r): x == v || (x < v ? l : r).contains(x)
        }
    }
    func inOrder(_ visit: (Element) -> Void) {
        guard case .node(let l, let v, let r) = self else { return }
        l.inOrder(visit)
        visit(v)
        r.inOrder(visit)
    }
    var elements: [Element] {
        var result: [Element] = []
        inOrder { result.append($0) }
        return result
    }
    var levels: [[Element]] {
        var result: [[Element]] = [], level = [self]
        while !level.isEmpty {
            var values: [Element] = [], next: [BinaryTree] = []
            for case .node(let l, let v, let r) in level {
                values.append(v)
                next += [l, r]
            }
            if !values.isEmpty { result.append(values) }
            level = next
        }
        return result
    }
}
var tree = BinaryTree([5, 2, 8, 1, 9, 3])
tree.insert(7)
print(tree.elements, tree.count, tree.height, tree.contains(8), tree.contains(4))
print(tree.levels)
let names = BinaryTree(["m", "c", "x"]).inserting("a")
print(names.elements.joined(separator: "<"), BinaryTree<Double>().height)
extension BinaryTree: CustomStringConvertible {
    var description: String {
        switch self {
        case .empty: return "·"
        case .node(let l, let v, let r): return "(\(l) \(v) \(r))"
        }
    }
}
print(names)
---
// undo stack with commands
protocol Command { var name: String { get }; func execute(on d: inout Document); func undo(on d: inout Document) }
struct Document { var lines: [String] = []; var cursor = 0 }
struct Insert: Command {
    let text: String
    var name: String { "insert(\(text))" }
    func execute(on d: inout Document) { d.lines.insert(text, at: d.cursor); d.cursor += 1 }
    func undo(on d: inout Document) { d.cursor -= 1; d.lines.remove(at: d.cursor) }
}
final class Delete: Command {
    private var removed: String?
    let name = "delete"
    func execute(on d: inout Document) {
        guard d.cursor > 0 else { removed = nil; return }
        d.cursor -= 1
        removed = d.lines.remove(at: d.cursor)
    }
    func undo(on d: inout Document) {
        guard let removed else { return }
        d.lines.insert(removed, at: d.cursor)
        d.cursor += 1
    }
}
struct Editor {
    private(set) var document = Document()
    private var done: [any Command] = [], undone: [any Command] = []
    mutating func run(_ c: any Command) {
        c.execute(on: &document)
        done.append(c)
        undone.removeAll()
    }
    @discardableResult mutating func undo() -> Bool {
        guard let c = done.popLast() else { return false }
        c.undo(on: &document)
        undone.append(c)
        return true
    }
    mutating func redo() {
        if let c = undone.popLast() { c.execute(on: &document); done.append(c) }
    }
    var history: String { done.map(\.name).joined(separator: ", ") }
}
var editor = Editor()
editor.run(Insert(text: "one"))
editor.run(Insert(text: "two"))
editor.run(Delete())
print(editor.document.lines, editor.history)
editor.undo()
print(editor.document)
while editor.undo() {}
print(editor.document.lines.isEmpty, editor.undo())
editor.redo()
print(editor.document.lines, editor.history)
---
// matrix determinant, inverse, gauss
enum LinearAlgebraError: Error { case singular, notSquare(rows: Int, columns: Int) }
func solve(_ a: [[Double]], _ b: [Double]) throws -> [Double] {
    guard a.allSatisfy({ $0.count == a.count }) else { throw LinearAlgebraError.notSquare(rows: a.count, columns: a[0].count) }
    var m = zip(a, b).map { $0 + [$1] }
    let n = m.count
    for col in 0..<n {
        let pivot = (col..<n).max { abs(m[$0][col]) < abs(m[$1][col]) }!
        if abs(m[pivot][col]) < 1e-12 { throw LinearAlgebraError.singular }
        m.swapAt(col, pivot)
        for row in col + 1..<n {
            let factor = m[row][col] / m[col][col]
            for k in col...n { m[row][k] -= factor * m[col][k] }
        }
    }
    var x = [Double](repeating: 0, count: n)
    for row in (0..<n).reversed() {
        let known = (row + 1..<n).reduce(0.0) { $0 + m[row][$1] * x[$1] }
        x[row] = (m[row][n] - known) / m[row][row]
    }
    return x
}
func determinant(_ m: [[Double]]) -> Double {
    if m.count == 1 { return m[0][0] }
    return m[0].indices.reduce(0) { sum, c in
        let minor = m.dropFirst().map { row in row.enumerated().filter { $0.offset != c }.map(\.element) }
        return sum + (c % 2 == 0 ? 1 : -1) * m[0][c] * determinant(minor)
    }
}
print(try solve([[2, 1], [1, 3]], [3, 5]).map { String(format: "%.3f", $0) })
print(determinant([[2, 0, 1], [1, 3, 2], [1, 1, 1]]))
for (a, b) in [([[1.0, 2], [2, 4]], [1.0, 2]), ([[1, 2, 3], [4, 5, 6]], [1, 2])] {
    do { print(try solve(a, b)) }
    catch LinearAlgebraError.notSquare(let r, let c) { print("not square: \(r)x\(c)") }
    catch { print("failed: \(error)") }
}
let identity = (0..<3).map { i in (0..<3).map { j in i == j ? 1.0 : 0.0 } }
print(identity, determinant(identity))
func transpose<T>(_ m: [[T]]) -> [[T]] { m.isEmpty ? [] : m[0].indices.map { c in m.map { $0[c] } } }
print(transpose([[1, 2, 3], [4, 5, 6]]), transpose([["a"], ["b"]]))
---
// bowling, yahtzee, poker hands
struct Card: Comparable, Hashable, CustomStringConvertible {
    enum Suit: String, CaseIterable { case clubs = "♣", diamonds = "♦", hearts = "♥", spades = "♠" }
    let rank: Int, suit: Suit
    static func < (l: Card, r: Card) -> Bool { (l.rank, l.suit.rawValue) < (r.rank, r.suit.rawValue) }
    init?(_ text: String) {
        guard text.count >= 2, let last = text.last, let suit = Suit(rawValue: String(last)) else { return nil }
        let names: [Substring: Int] = ["J": 11, "Q": 12, "K": 13, "A": 14]
        guard let rank = names[text.dropLast()] ?? Int(text.dropLast()), (2...14).contains(rank) else { return nil }
        (self.rank, self.suit) = (rank, suit)
    }
    var description: String { (["J", "Q", "K", "A"].indices.contains(rank - 11) ? ["J", "Q", "K", "A"][rank - 11] : "\(rank)") + suit.rawValue }
}
enum Hand: Int, Comparable {
    case highCard, pair, twoPairs, three, straight, flush, fullHouse, four, straightFlush
    static func < (l: Hand, r: Hand) -> Bool { l.rawValue < r.rawValue }
    init(_ cards: [Card]) {
        let groups = Dictionary(grouping: cards, by: \.rank).values.map(\.count).sorted(by: >)
        let ranks = cards.map(\.rank).sorted()
        let isFlush = Set(cards.map(\.suit)).count == 1
        let isStraight = zip(ranks, ranks.dropFirst()).allSatisfy { $1 - $0 == 1 }
        switch (groups, isFlush, isStraight) {
        case (_, true, true): self = .straightFlush
        case let (g, _, _) where g.first == 4: self = .four
        case ([3, 2], _, _): self = .fullHouse
        case (_, true, _): self = .flush
        case (_, _, true): self = .straight
        case let (g, _, _) where g[0] == 3: self = .three
        case ([2, 2, 1], _, _): self = .twoPairs
        case let (g, _, _) where g.contains(2): self = .pair
        default: self = .highCard
        }
    }
}
let hands = ["2♥ 3♥ 4♥ 5♥ 6♥", "9♣ 9♦ 9♥ 9♠ K♦", "2♣ 2♦ 3♥ 3♠ 3♦", "A♣ 5♦ 3♥ 8♠ J♦", "10♣ 10♦ 3♥ 3♠ J♦"]
for text in hands {
    let cards = text.split(separator: " ").compactMap { Card(String($0)) }
    print(Hand(cards), cards.max()!, cards.sorted().map(\.description).joined(separator: " "))
}
print(Card("1♥") == nil, Card("Q♥")! > Card("J♠")!, Hand.pair < .flush, Card.Suit.allCases.map(\.rawValue).joined())
func score(_ rolls: [Int]) -> Int {
    var total = 0, i = 0
    for _ in 1...10 where i < rolls.count {
        if rolls[i] == 10 { total += 10 + rolls[i + 1] + rolls[i + 2]; i += 1 }
        else if rolls[i] + rolls[i + 1] == 10 { total += 10 + rolls[i + 2]; i += 2 }
        else { total += rolls[i...(i + 1)].reduce(0, +); i += 2 }
    }
    return total
}
print(score(Array(repeating: 10, count: 12)), score([Int](repeating: 4, count: 20)), score(Array(repeating: 5, count: 21)))
---
// observers, weak references and a notification centre
protocol Observer: AnyObject { func notify(_ event: String, from sender: Subject) }
final class Subject {
    private struct Box { weak var observer: Observer? }
    private var boxes: [Box] = []
    let name: String
    init(name: String) { self.name = name }
    func attach(_ o: Observer) { boxes.append(Box(observer: o)) }
    func post(_ event: String) {
        boxes.removeAll { $0.observer == nil }
        boxes.forEach { $0.observer?.notify(event, from: self) }
    }
    var count: Int { boxes.compactMap(\.observer).count }
}
final class Logger: Observer {
    let id: Int
    var log: [String] = [] { willSet { print("logger \(id): \(log.count) -> \(newValue.count)") } }
    init(_ id: Int) { self.id = id }
    func notify(_ event: String, from sender: Subject) { log.append("\(sender.name): \(event)") }
    deinit { print("logger \(id) gone with \(log)") }
}
let subject = Subject(name: "S")
var first: Logger? = Logger(1)
do {
    let second = Logger(2)
    subject.attach(second)
    if let first { subject.attach(first) }
    subject.post("start")
    print("observers", subject.count)
}
subject.post("middle")
print("observers", subject.count)
first = nil
subject.post("end")
print("observers", subject.count)
final class Timer2 {
    var handler: (() -> Void)?
    var ticks = 0
    func start() { handler = { [weak self] in guard let self else { return }; ticks += 1 } }
    deinit { print("timer ended after", ticks) }
}
var timer: Timer2? = Timer2()
timer?.start()
timer?.handler?()
let h = timer?.handler
h?()
timer = nil
h?()
---
// graph searches with generics: BFS, DFS, topological order, union-find
struct Graph<Node: Hashable & Comparable> {
    private(set) var edges: [Node: Set<Node>] = [:]
    mutating func add(_ a: Node, _ b: Node, directed: Bool = true) {
        edges[a, default: []].insert(b)
        if directed { edges[b] = edges[b] ?? [] } else { edges[b, default: []].insert(a) }
    }
    func bfs(from s: Node) -> [(node: Node, distance: Int)] {
        var seen: Set = [s], queue = [(s, 0)], out: [(node: Node, distance: Int)] = []
        while !queue.isEmpty {
            let (n, d) = queue.removeFirst()
            out.append((n, d))
            for m in (edges[n] ?? []).sorted() where seen.insert(m).inserted { queue.append((m, d + 1)) }
        }
        return out
    }
    func dfs(_ n: Node, visited: inout Set<Node>, _ visit: (Node) -> Void) {
        guard visited.insert(n).inserted else { return }
        visit(n)
        edges[n]?.sorted().forEach { dfs($0, visited: &visited, visit) }
    }
    func topologicalOrder() -> [Node]? {
        var incoming = edges.mapValues { _ in 0 }
        for targets in edges.values { for t in targets { incoming[t]! += 1 } }
        var ready = incoming.filter { $0.value == 0 }.map(\.key).sorted(), order: [Node] = []
        while let n = ready.first {
            ready.removeFirst()
            order.append(n)
            for m in edges[n]!.sorted() {
                incoming[m]! -= 1
                if incoming[m] == 0 { ready.append(m) }
            }
        }
        return order.count == edges.count ? order : nil
    }
}
var g = Graph<String>()
for (a, b) in [("shirt", "tie"), ("tie", "jacket"), ("trousers", "shoes"), ("trousers", "belt"), ("belt", "jacket"), ("socks", "shoes")] { g.add(a, b) }
print(g.topologicalOrder() ?? ["cycle"])
print(g.bfs(from: "trousers").map { "\($0.node):\($0.distance)" })
var visited: Set<String> = [], path: [String] = []
g.dfs("shirt", visited: &visited) { path.append($0) }
print(path, visited.count)
var cyclic = Graph<Int>()
[(1, 2), (2, 3), (3, 1)].forEach { cyclic.add($0.0, $0.1) }
print(cyclic.topologicalOrder() as Any)
struct UnionFind {
    private var parent: [Int], size: [Int]
    init(_ n: Int) { parent = Array(0..<n); size = .init(repeating: 1, count: n) }
    mutating func find(_ x: Int) -> Int {
        if parent[x] != x { parent[x] = find(parent[x]) }
        return parent[x]
    }
    mutating func union(_ a: Int, _ b: Int) -> Bool {
        var (a, b) = (find(a), find(b))
        if a == b { return false }
        if size[a] < size[b] { swap(&a, &b) }
        parent[b] = a
        size[a] += size[b]
        return true
    }
}
var uf = UnionFind(5)
let weighted = [(0, 1, 4), (1, 2, 1), (0, 2, 3), (3, 4, 2), (2, 3, 7)].sorted { $0.2 < $1.2 }
let mst = weighted.filter { uf.union($0.0, $0.1) }
print(mst.map { $0.2 }, mst.map(\.2).reduce(0, +), Set((0..<5).map { uf.find($0) }).count)
---
// number formatting and conversions
let numbers: [Double] = [0, 1, -1.5, 3.14159, 1e10, 1.0e-7, 123456.789, .infinity]
for n in numbers {
    print(n, String(format: "%8.2f|%-10.3e|%g", n, n, n))
}
print(String(255, radix: 16), String(255, radix: 2), Int("ff", radix: 16)!, Int("777", radix: 8) ?? 0, String(-42, radix: 36, uppercase: true))
print(Int(3.99), Int(-3.99), Int((2.5).rounded()), (2.5).rounded(.toNearestOrEven), (-2.5).rounded(.up), Double("1e3")!, Double("abc") as Any)
print(7 / 2, -7 / 2, 7 % -3, -7 % 3, 7.0 / 2, 7.5.truncatingRemainder(dividingBy: 2))
print(UInt8(truncatingIfNeeded: 300), Int8(clamping: 200), UInt8(exactly: 256) as Any, Int.max &+ 1 == Int.min)
print((5).isMultiple(of: 2), 12.quotientAndRemainder(dividingBy: 5), (-5).magnitude, 5.signum(), 0b1010 ^ 0x0F, ~5, 1 << 10, 1_000_000)
let f: Float = 0.1
print(f + 0.2, Double(f), 0.1 + 0.2, 1.0 / 3, Float(1) / 3, 100.0, 1e15, 1e16, 123456789.0)
print(String(format: "%05d|%+d|%x|%X|%o|%c|%%", 42, 42, 255, 255, 8, 65))
print(String(format: "%@ is %d years", "Ann", 30), String(format: "%3d%%", 7), String(format: "%-8@|", "ab"))
func describe(_ n: Int) -> String {
    switch n {
    case ..<0: "negative"
    case 0: "zero"
    case 1...9: "digit"
    case 10, 20, 30: "round"
    case let x where x.isMultiple(of: 2): "even"
    default: "odd"
    }
}
print([-5, 0, 7, 20, 44, 51].map(describe))
let digits = String(9045).compactMap(\.wholeNumberValue)
print(digits, digits.reduce(0) { $0 * 10 + $1 }, digits.reversed().map(String.init).joined())
print(Double.pi, Double.ulpOfOne, Double.greatestFiniteMagnitude, Int32.max, UInt16.max, Double.nan == .nan, (0.0 / 0).isNaN, -0.0)
print(min(3, 1, 2), max("a", "b"), abs(-3.5), (1...10).randomElement()! <= 10, stride(from: 10, through: 0, by: -5).map { $0 })
print(Int("  5"), Int("5 ") as Any, Int("+5") as Any, Bool("true") as Any, Int("") ?? -1)
---
// property features: lazy, observers, computed, static, subscripts, wrappers
@propertyWrapper struct Clamped<V: Comparable> {
    private var value: V
    let range: ClosedRange<V>
    var wrappedValue: V {
        get { value }
        set { value = min(max(newValue, range.lowerBound), range.upperBound) }
    }
    var projectedValue: Bool { value == range.lowerBound || value == range.upperBound }
    init(wrappedValue: V, _ range: ClosedRange<V>) {
        self.range = range
        value = min(max(wrappedValue, range.lowerBound), range.upperBound)
    }
}
struct Player {
    @Clamped(0...100) var health = 150
    @Clamped(0...1) var accuracy: Double = 0.5
    static var count = 0
    static let maximum = 4
    lazy var title: String = { print("making title"); return "Player \(name)" }()
    let name: String
    var score = 0 { willSet { if newValue > score { streak += 1 } } didSet { best = max(best, oldValue, score) } }
    private(set) var best = 0
    private(set) var streak = 0
    var grade: Character {
        get { score > 90 ? "A" : "B" }
        set { score = newValue == "A" ? 100 : 80 }
    }
    init(name: String) { self.name = name; Self.count += 1 }
    subscript(dynamic key: String) -> Int? {
        switch key { case "score": score; case "health": health; default: nil }
    }
    static subscript(index: Int) -> String { "#\(index)/\(maximum)" }
}
var p = Player(name: "Zoe")
print(p.health, p.$health, p.accuracy, p.$accuracy)
p.health -= 30
p.accuracy = 7
print(p.health, p.$health, p.accuracy)
p.score = 50
p.score = 20
p.grade = "A"
print(p.score, p.best, p.streak, p.grade, p.title, p.title)
print(p[dynamic: "score"] ?? -1, p[dynamic: "x"] as Any, Player[2], Player.count)
---
// Advent of Code 2: instructions, registers, regexless parsing
enum Instruction {
    case move(Int, from: Int, to: Int), noop, add(Int), jump(offset: Int, unless: Bool)
    init?(_ line: some StringProtocol) {
        let w = line.split(separator: " ")
        switch (w.first, w.count) {
        case ("move", 6): self = .move(Int(w[1])!, from: Int(w[3])! - 1, to: Int(w[5])! - 1)
        case ("noop", 1): self = .noop
        case ("add", 2): guard let n = Int(w[1]) else { return nil }; self = .add(n)
        case ("jump", _): self = .jump(offset: Int(w[1]) ?? 1, unless: w.last == "unless")
        default: return nil
        }
    }
}
let program = """
add 3
noop
move 2 from 1 to 3
add x
move 1 from 3 to 2
jump 2 unless
"""
var stacks: [[Character]] = [["Z", "N"], ["M", "C", "D"], ["P"]]
var x = 1
for (number, line) in program.split(separator: "\n").enumerated() {
    guard let instruction = Instruction(line) else { print("line \(number + 1): cannot read '\(line)'"); continue }
    switch instruction {
    case .move(let n, from: let a, to: let b):
        let moved = stacks[a].suffix(n)
        stacks[a].removeLast(n)
        stacks[b].append(contentsOf: moved.reversed())
    case .add(let n): x += n
    case .jump(let offset, unless: true): print("jump", offset)
    case .noop, .jump: break
    }
}
print(String(stacks.compactMap(\.last)), x, stacks.map { String($0) })
let ranges = "2-4,6-8;2-8,3-7;6-6,4-6".split(separator: ";").map { line in
    line.split(separator: ",").map { r -> ClosedRange<Int> in
        let b = r.split(separator: "-").map { Int($0)! }
        return b[0]...b[1]
    }
}
print(ranges.filter { $0[0].contains($0[1].lowerBound) && $0[0].contains($0[1].upperBound) || $0[1].clamped(to: $0[0]) == $0[1] }.count, ranges.filter { $0[0].overlaps($0[1]) }.count)
func priority(_ c: Character) -> Int {
    guard let v = c.asciiValue else { return 0 }
    return c.isLowercase ? Int(v) - 96 : Int(v) - 38
}
let sacks = ["vJrwpWtwJgWrhcsFMMfFFhFp", "PmmdzqPrVvPwwTWBwg"]
for s in sacks {
    let half = s.index(s.startIndex, offsetBy: s.count / 2)
    let common = Set(s[..<half]).intersection(s[half...])
    print(common.first!, common.map(priority).reduce(0, +))
}
let signal = "mjqjpqmgbljsrphdztnv"
let chars = Array(signal)
print((4...chars.count).first { Set(chars[($0 - 4)..<$0]).count == 4 } ?? -1)
---
// type erasure, associated types, opaque results
protocol Animal { associatedtype Food: CustomStringConvertible; var name: String { get }; func eat(_ f: Food) -> String }
extension Animal { func eat(_ f: Food) -> String { "\(name) eats \(f)" } }
struct Grass: CustomStringConvertible { var description: String { "grass" } }
struct Cow: Animal { let name = "Cow"; typealias Food = Grass }
struct Cat: Animal { let name: String; func eat(_ f: String) -> String { "\(name) nibbles \(f)" } }
struct AnyAnimal<F: CustomStringConvertible>: Animal {
    let name: String
    private let _eat: (F) -> String
    init<A: Animal>(_ a: A) where A.Food == F { name = a.name; _eat = a.eat }
    func eat(_ f: F) -> String { _eat(f) }
}
let herd = [AnyAnimal(Cow()), AnyAnimal(Cow())]
print(herd.map { $0.eat(Grass()) }, AnyAnimal(Cat(name: "Tom")).eat("fish"))
func feed<A: Animal>(_ a: A, _ f: A.Food...) -> [String] { f.map(a.eat) }
print(feed(Cat(name: "Kit"), "mouse", "milk"))
func makeAnimal() -> some Animal { Cow() }
print(makeAnimal().name)
protocol Stack2 { associatedtype E; init(); mutating func push(_ e: E); var top: E? { get } }
extension Array: Stack2 { mutating func push(_ e: Element) { append(e) }; var top: Element? { last } }
func build<S: Stack2>(_ type: S.Type, _ items: [S.E]) -> S {
    var s = type.init()
    items.forEach { s.push($0) }
    return s
}
print(build([Int].self, [1, 2]).top!, build(Array<String>.self, []).top as Any)
struct Pair<A, B> { let a: A, b: B; func mapA<C>(_ f: (A) -> C) -> Pair<C, B> { .init(a: f(a), b: b) } }
extension Pair: Equatable where A: Equatable, B: Equatable {}
extension Pair where A == B { var both: [A] { [a, b] } }
print(Pair(a: 1, b: "x").mapA { Double($0) / 2 }, Pair(a: 1, b: 2).both, Pair(a: 1, b: 2) == Pair(a: 1, b: 2))
let things: [Any] = [1, "a", 2.5, [1, 2], Pair(a: 1, b: 2), (1, 2), { (x: Int) in x }]
for t in things {
    switch t {
    case let i as Int: print("int", i)
    case is String: print("string")
    case let d as Double where d > 2: print("double", d)
    case let xs as [Int]: print("array", xs.count)
    case let p as Pair<Int, Int>: print("pair", p.both)
    case let (a, b) as (Int, Int): print("tuple", a + b)
    case let f as (Int) -> Int: print("function", f(3))
    default: print("other")
    }
}
---
// simulated annealing and a genetic algorithm with a seeded generator
struct Xorshift: RandomNumberGenerator {
    var s: UInt64
    init(seed: UInt64) { s = seed == 0 ? 0xdeadbeef : seed }
    mutating func next() -> UInt64 { s ^= s << 13; s ^= s >> 7; s ^= s << 17; return s }
}
struct City: Hashable { let x, y: Double; func distance(to c: City) -> Double { ((x - c.x) * (x - c.x) + (y - c.y) * (y - c.y)).squareRoot() } }
var rng = Xorshift(seed: 99)
let cities = (0..<8).map { _ in City(x: .random(in: 0...100, using: &rng), y: .random(in: 0...100, using: &rng)) }
func length(_ tour: [City]) -> Double { zip(tour, tour.dropFirst() + [tour[0]]).reduce(0) { $0 + $1.0.distance(to: $1.1) } }
var tour = cities, best = cities
var temperature = 100.0
while temperature > 0.5 {
    var next = tour
    let i = Int.random(in: 0..<next.count, using: &rng), j = Int.random(in: 0..<next.count, using: &rng)
    next.swapAt(i, j)
    let delta = length(next) - length(tour)
    if delta < 0 || Double.random(in: 0..<1, using: &rng) < exp(-delta / temperature) { tour = next }
    if length(tour) < length(best) { best = tour }
    temperature *= 0.97
}
print(String(format: "%.3f -> %.3f", length(cities), length(best)), Set(best) == Set(cities))
struct Genome: Comparable {
    var genes: [Bool]
    var fitness: Int { genes.filter { $0 }.count }
    static func < (a: Self, b: Self) -> Bool { a.fitness < b.fitness }
    init(length: Int, using rng: inout some RandomNumberGenerator) { genes = (0..<length).map { _ in Bool.random(using: &rng) } }
    mutating func mutate(rate: Double, using rng: inout some RandomNumberGenerator) {
        for i in genes.indices where Double.random(in: 0..<1, using: &rng) < rate { genes[i].toggle() }
    }
    func crossed<G: RandomNumberGenerator>(with o: Genome, using rng: inout G) -> Genome {
        var child = self
        let cut = Int.random(in: 0..<genes.count, using: &rng)
        child.genes.replaceSubrange(cut..., with: o.genes[cut...])
        return child
    }
}
var population = (0..<12).map { _ in Genome(length: 16, using: &rng) }
var generation = 0
while let top = population.max(), top.fitness < 16, generation < 200 {
    population.sort(by: >)
    let parents = population.prefix(4)
    population = (0..<12).map { k in
        var child = parents[k % 4].crossed(with: parents.randomElement(using: &rng)!, using: &rng)
        child.mutate(rate: 0.03, using: &rng)
        return child
    }
    population[0] = top
    generation += 1
}
print(generation, population.max()!.fitness, population.max()!.genes.map { $0 ? "1" : "0" }.joined())
---
// tic: library management with dictionaries of classes, errors with LocalizedError
import Foundation
enum LibraryError: LocalizedError {
    case notFound(title: String), alreadyLent(to: String)
    var errorDescription: String? {
        switch self {
        case .notFound(let t): return "No book called \(t)."
        case .alreadyLent(let who): return "\(who) has it."
        }
    }
}
class Book: Hashable, CustomStringConvertible {
    let title: String, pages: Int
    var borrower: String?
    init(title: String, pages: Int) { self.title = title; self.pages = pages }
    static func == (a: Book, b: Book) -> Bool { a.title == b.title }
    func hash(into hasher: inout Hasher) { hasher.combine(title) }
    var description: String { borrower.map { "\(title) (lent to \($0))" } ?? title }
}
final class Library {
    private var shelf: Set<Book> = []
    func add(_ books: Book...) { shelf.formUnion(books) }
    func lend(_ title: String, to who: String) throws {
        guard let book = shelf.first(where: { $0.title.lowercased() == title.lowercased() }) else { throw LibraryError.notFound(title: title) }
        if let b = book.borrower { throw LibraryError.alreadyLent(to: b) }
        book.borrower = who
    }
    lazy var report: () -> String = { [unowned self] in self.shelf.sorted { $0.title < $1.title }.map(\.description).joined(separator: "; ") }
    var pages: Int { shelf.reduce(0) { $0 + $1.pages } }
}
let library = Library()
library.add(Book(title: "Emma", pages: 400), Book(title: "Ulysses", pages: 900), Book(title: "Emma", pages: 1))
for (title, who) in [("emma", "Ann"), ("Emma", "Bob"), ("Dune", "Cid")] {
    do { try library.lend(title, to: who); print("ok") }
    catch let e as LibraryError { print(e.localizedDescription) }
    catch { print("?") }
}
print(library.report(), library.pages)
func retry<T>(_ times: Int, _ body: (Int) throws -> T) rethrows -> T {
    for i in 1..<times { if let r = try? body(i) { return r } }
    return try body(times)
}
struct Flaky: Error { let attempt: Int }
print(try retry(3) { n in if n < 3 { throw Flaky(attempt: n) }; return "done at \(n)" })
do { _ = try retry(2) { throw Flaky(attempt: $0) } as Int } catch { print(error) }
let r: Result<Int, LibraryError> = .failure(.notFound(title: "X"))
print(r.mapError { $0.errorDescription!.isEmpty ? Flaky(attempt: 0) : Flaky(attempt: 1) })
