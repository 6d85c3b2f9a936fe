// Exercism: robot simulator
enum Bearing: CaseIterable { case north, east, south, west }
struct Robot {
    private(set) var x: Int, y: Int
    private(set) var bearing: Bearing
    mutating func turn(right: Bool) {
        let all = Bearing.allCases
        let i = all.firstIndex(of: bearing)!
        bearing = all[(i + (right ? 1 : all.count - 1)) % all.count]
    }
    mutating func advance() {
        switch bearing {
        case .north: y += 1
        case .south: y -= 1
        case .east: x += 1
        case .west: x -= 1
        }
    }
    mutating func execute(_ commands: String) {
        for c in commands {
            switch c {
            case "R": turn(right: true)
            case "L": turn(right: false)
            case "A": advance()
            default: print("unknown \(c)")
            }
        }
    }
}
var robot = Robot(x: 7, y: 3, bearing: .north)
robot.execute("RAALALX")
print(robot, robot.x, robot.bearing)
---
// Exercism: clock
struct Clock: Equatable, CustomStringConvertible {
    private let minutes: Int
    init(hours: Int, minutes: Int = 0) {
        let total = (hours * 60 + minutes) % 1440
        self.minutes = total < 0 ? total + 1440 : total
    }
    func add(minutes: Int) -> Clock { Clock(hours: 0, minutes: self.minutes + minutes) }
    var description: String { String(format: "%02d:%02d", minutes / 60, minutes % 60) }
    static func + (c: Clock, m: Int) -> Clock { c.add(minutes: m) }
    static func -= (c: inout Clock, m: Int) { c = c + -m }
}
var clock = Clock(hours: -25, minutes: -160)
print(clock, Clock(hours: 24) == Clock(hours: 0), clock + 90)
clock -= 61
print(clock, "\(Clock(hours: 100, minutes: 7))")
---
// Exercism: binary, hex, roman
extension Int {
    var roman: String {
        let table: KeyValuePairs = [1000: "M", 900: "CM", 500: "D", 400: "CD", 100: "C", 90: "XC", 50: "L", 40: "XL", 10: "X", 9: "IX", 5: "V", 4: "IV", 1: "I"]
        var n = self, result = ""
        for (value, digits) in table {
            while n >= value { result += digits; n -= value }
        }
        return result
    }
    var digits: [Int] { String(self).compactMap(\.wholeNumberValue) }
    var isArmstrong: Bool { digits.map { Int(pow(Double($0), Double(digits.count))) }.reduce(0, +) == self }
    func times(_ body: (Int) -> Void) { for i in 0..<self { body(i) } }
}
print([1, 4, 9, 58, 1994, 3999].map(\.roman), (1...999).filter(\.isArmstrong))
print(String(255, radix: 16), String(10, radix: 2), Int("ff", radix: 16)!, Int("12x") ?? -1)
3.times { print($0, terminator: " ") }
print()
---
// Rosetta: Knuth shuffle, sieve, gcd, hanoi, permutations
func permutations<T>(_ items: [T]) -> [[T]] {
    guard items.count > 1 else { return [items] }
    return items.indices.flatMap { i -> [[T]] in
        var rest = items
        let first = rest.remove(at: i)
        return permutations(rest).map { [first] + $0 }
    }
}
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
func hanoi(_ n: Int, _ from: String, _ to: String, _ via: String, _ move: (String, String) -> Void) {
    if n == 0 { return }
    hanoi(n - 1, from, via, to, move)
    move(from, to)
    hanoi(n - 1, via, to, from, move)
}
func primes(upTo n: Int) -> [Int] {
    var sieve = [Bool](repeating: true, count: n + 1)
    sieve[0] = false; sieve[1] = false
    for i in 2...n where i * i <= n && sieve[i] { for j in stride(from: i * i, through: n, by: i) { sieve[j] = false } }
    return sieve.indices.filter { sieve[$0] }
}
print(permutations([1, 2, 3]), permutations(Array("ab")).map { String($0) })
print(gcd(48, 36), primes(upTo: 30))
var moves = 0
hanoi(5, "A", "C", "B") { _, _ in moves += 1 }
print(moves)
func collatz(_ n: Int) -> [Int] { Array(sequence(first: n) { $0 == 1 ? nil : $0 % 2 == 0 ? $0 / 2 : 3 * $0 + 1 }) }
print(collatz(6), (1..<30).max { collatz($0).count < collatz($1).count }!)
---
// AoC: parse instructions with regex-free scanning
let input = """
    move 3 from 1 to 2
    move 1 from 2 to 3
    noop
    move 2 from 2 to 1
    """
enum Command { case move(count: Int, from: Int, to: Int), noop
    init?(_ line: Substring) {
        let words = line.split(separator: " ")
        switch words.first {
        case "noop": self = .noop
        case "move":
            let numbers = words.compactMap { Int($0) }
            guard numbers.count == 3 else { return nil }
            self = .move(count: numbers[0], from: numbers[1], to: numbers[2])
        default: return nil
        }
    }
}
var stacks: [Int: [Character]] = [1: Array("abcd"), 2: [], 3: []]
for command in input.split(separator: "\n").compactMap(Command.init) {
    guard case let .move(count, from, to) = command else { continue }
    for _ in 0..<count { if let top = stacks[from]?.popLast() { stacks[to, default: []].append(top) } }
}
print(stacks.sorted { $0.key < $1.key }.map { String($0.value) })
print(stacks.values.compactMap(\.last).sorted())
---
// AoC: intcode-like VM with class & errors
final class Computer {
    enum Fault: Error, Equatable { case badOpcode(Int), halted }
    private(set) var memory: [Int]
    private var ip = 0
    var output: [Int] = []
    init(_ program: [Int]) { memory = program }
    private func value(_ offset: Int, mode: Int) -> Int {
        let raw = memory[ip + offset]
        return mode == 1 ? raw : memory[raw]
    }
    func step(input: () -> Int) throws {
        let instruction = memory[ip]
        let (op, m1, m2) = (instruction % 100, instruction / 100 % 10, instruction / 1000 % 10)
        switch op {
        case 1, 2:
            let (a, b) = (value(1, mode: m1), value(2, mode: m2))
            memory[memory[ip + 3]] = op == 1 ? a + b : a * b
            ip += 4
        case 3: memory[memory[ip + 1]] = input(); ip += 2
        case 4: output.append(value(1, mode: m1)); ip += 2
        case 99: throw Fault.halted
        default: throw Fault.badOpcode(op)
        }
    }
    func run(input: @autoclosure () -> Int) -> Fault {
        do { while true { try step(input: input) } } catch let fault as Fault { return fault } catch { fatalError() }
    }
}
let c = Computer([3, 0, 4, 0, 1002, 10, 3, 10, 4, 10, 33, 99])
var asked = 0
print(c.run(input: { asked += 1; return 7 }()), c.output, asked, c.memory)
print(Computer([1, 5, 6, 0, 55, 2, 3]).run(input: 0) == .badOpcode(55))
---
// text adventure
struct Room { let name: String; var exits: [String: Int] = [:]; var items: Set<String> = [] }
struct Game {
    var rooms: [Room]
    var here = 0
    var bag: [String] = []
    mutating func perform(_ line: String) -> String {
        let parts = line.lowercased().split(separator: " ", maxSplits: 1).map(String.init)
        guard let verb = parts.first else { return "?" }
        let noun = parts.count > 1 ? parts[1] : ""
        switch (verb, noun) {
        case ("look", _):
            let room = rooms[here]
            return "\(room.name). Exits: \(room.exits.keys.sorted().joined(separator: ", ")). Items: \(room.items.sorted())"
        case ("go", let direction) where !direction.isEmpty:
            guard let next = rooms[here].exits[direction] else { return "No way \(direction)." }
            here = next
            return perform("look")
        case ("take", let item):
            guard rooms[here].items.remove(item) != nil else { return "No \(item) here." }
            bag.append(item)
            return "Taken."
        case ("bag", ""): return bag.isEmpty ? "Empty." : bag.joined(separator: "+")
        default: return "I don't understand '\(line)'."
        }
    }
}
var game = Game(rooms: [Room(name: "Hall", exits: ["north": 1]), Room(name: "Attic", exits: ["south": 0], items: ["lamp", "key"])])
for line in ["look", "take lamp", "go north", "take lamp", "go up", "bag", "GO south", "dance now", ""] { print(">", game.perform(line)) }
---
// generic cache & memoize
func memoize<Input: Hashable, Output>(_ f: @escaping ((Input) -> Output, Input) -> Output) -> (Input) -> Output {
    var cache: [Input: Output] = [:]
    func inner(_ x: Input) -> Output {
        if let known = cache[x] { return known }
        let y = f(inner, x)
        cache[x] = y
        return y
    }
    return inner
}
let fib: (Int) -> Int = memoize { recurse, n in n < 2 ? n : recurse(n - 1) + recurse(n - 2) }
print(fib(80), fib(10))
let paths = memoize { (r: ((Point) -> Int), p: Point) -> Int in p.x == 0 || p.y == 0 ? 1 : r(Point(x: p.x - 1, y: p.y)) + r(Point(x: p.x, y: p.y - 1)) }
struct Point: Hashable { var x, y: Int }
print(paths(Point(x: 10, y: 10)))
---
// money & units with phantom types
enum Meters {}
enum Feet {}
struct Length<Unit>: Comparable, Hashable, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
    var value: Double
    init(_ v: Double) { value = v }
    init(floatLiteral v: Double) { value = v }
    init(integerLiteral v: Int) { value = Double(v) }
    static func + (a: Length, b: Length) -> Length { Length(a.value + b.value) }
    static func * (a: Length, k: Double) -> Length { .init(a.value * k) }
    static func < (a: Length, b: Length) -> Bool { a.value < b.value }
    static var zero: Length { 0 }
}
extension Length where Unit == Meters { var inFeet: Length<Feet> { Length<Feet>(value * 3.28) } }
extension Length: CustomStringConvertible { var description: String { "\(value)" } }
let a: Length<Meters> = 3.5, b: Length<Meters> = 2
print(a + b, (a + b).inFeet, max(a, b), [a, b].reduce(.zero, +), Set([a, b, 3.5]).count, a * 2 > 6)
---
// Huffman coding
indirect enum Tree { case leaf(Character, Int), node(Tree, Tree, Int)
    var weight: Int { switch self { case .leaf(_, let w), .node(_, _, let w): return w } }
    func codes(_ prefix: String = "") -> [Character: String] {
        switch self {
        case let .leaf(c, _): return [c: prefix.isEmpty ? "0" : prefix]
        case let .node(l, r, _): return l.codes(prefix + "0").merging(r.codes(prefix + "1")) { a, _ in a }
        }
    }
}
func huffman(_ text: String) -> [Character: String] {
    var forest = Dictionary(text.map { ($0, 1) }, uniquingKeysWith: +).sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { Tree.leaf($0.key, $0.value) }
    while forest.count > 1 {
        let (a, b) = (forest.removeFirst(), forest.removeFirst())
        let node = Tree.node(a, b, a.weight + b.weight)
        let at = forest.firstIndex { $0.weight > node.weight } ?? forest.endIndex
        forest.insert(node, at: at)
    }
    return forest.first?.codes() ?? [:]
}
let text = "abracadabra"
let codes = huffman(text)
for (c, code) in codes.sorted(by: { $0.key < $1.key }) { print(c, code) }
print(text.map { codes[$0]! }.joined())
---
// vector struct with SIMD-like ops and protocol default
protocol VectorSpace { static func + (a: Self, b: Self) -> Self; static func * (k: Double, v: Self) -> Self; static prefix func - (v: Self) -> Self }
extension VectorSpace {
    static func - (a: Self, b: Self) -> Self { a + -b }
    static prefix func - (v: Self) -> Self { -1 * v }
    static func += (a: inout Self, b: Self) { a = a + b }
    static func lerp(_ a: Self, _ b: Self, _ t: Double) -> Self { a + t * (b - a) }
}
struct Vec: VectorSpace, Equatable { var x = 0.0, y = 0.0
    static func + (a: Vec, b: Vec) -> Vec { Vec(x: a.x + b.x, y: a.y + b.y) }
    static func * (k: Double, v: Vec) -> Vec { Vec(x: k * v.x, y: k * v.y) }
    var length: Double { (x * x + y * y).squareRoot() }
}
extension Double: VectorSpace {}
var p = Vec(x: 3, y: 4)
p += Vec(x: 1)
print(p, p - Vec(y: 1), -p, Vec.lerp(p, Vec(), 0.25), p.length.rounded())
print(Double.lerp(2, 4, 0.5))
func simulate<V: VectorSpace>(_ start: V, _ velocity: V, steps: Int) -> [V] {
    var out = [start]
    for _ in 0..<steps { out.append(out[out.count - 1] + 0.5 * velocity) }
    return out
}
print(simulate(Vec(), Vec(x: 1, y: 2), steps: 2), simulate(1.0, 2.0, steps: 3))
---
// linked list with Sequence, ExpressibleByArrayLiteral, equatable
enum List<Element> { case empty; indirect case cons(Element, List) }
extension List: Sequence {
    func makeIterator() -> AnyIterator<Element> {
        var rest = self
        return AnyIterator {
            guard case let .cons(head, tail) = rest else { return nil }
            rest = tail
            return head
        }
    }
}
extension List: ExpressibleByArrayLiteral { init(arrayLiteral elements: Element...) { self = elements.reversed().reduce(.empty) { .cons($1, $0) } } }
extension List: Equatable where Element: Equatable {}
extension List: CustomStringConvertible { var description: String { "(" + map { "\($0)" }.joined(separator: " -> ") + ")" } }
extension List {
    var head: Element? { if case .cons(let h, _) = self { h } else { nil } }
    mutating func push(_ e: Element) { self = .cons(e, self) }
    func reversedList() -> List { reduce(.empty) { .cons($1, $0) } }
}
var l: List = [1, 2, 3]
l.push(0)
print(l, l.reversedList(), l.head ?? -1, l == [0, 1, 2, 3], l.contains(2), l.filter { $0 % 2 == 1 })
print(List<String>.empty, l.map { $0 * $0 }.reduce(0, +), Array(l.dropFirst()), l.sorted(by: >))
---
// tic tac toe
enum Mark: String { case x = "X", o = "O"; var other: Mark { self == .x ? .o : .x } }
struct Board: CustomStringConvertible {
    private var cells: [Mark?] = Array(repeating: nil, count: 9)
    static let lines = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [0, 3, 6], [1, 4, 7], [2, 5, 8], [0, 4, 8], [2, 4, 6]]
    subscript(r: Int, c: Int) -> Mark? { get { cells[r * 3 + c] } set { cells[r * 3 + c] = newValue } }
    var winner: Mark? { Self.lines.lazy.compactMap { line in let m = self.cells[line[0]]; return line.allSatisfy { self.cells[$0] == m } ? m : nil }.first }
    var free: [Int] { cells.indices.filter { cells[$0] == nil } }
    func best(for mark: Mark) -> (score: Int, move: Int?) {
        if let w = winner { return (w == mark ? 1 : -1, nil) }
        var best: (score: Int, move: Int?) = (Int.min, nil)
        for i in free {
            var copy = self
            copy.cells[i] = mark
            let score = -copy.best(for: mark.other).score
            if score > best.score { best = (score, i) }
        }
        return best.move == nil ? (0, nil) : best
    }
    mutating func play(_ i: Int, _ m: Mark) { cells[i] = m }
    var description: String { stride(from: 0, to: 9, by: 3).map { r in cells[r..<r + 3].map { $0?.rawValue ?? "." }.joined() }.joined(separator: "/") }
}
var board = Board()
board[0, 0] = .x; board[1, 1] = .o; board[2, 2] = .x
var turn = Mark.o
while board.winner == nil, let move = board.best(for: turn).move {
    board.play(move, turn)
    turn = turn.other
    print(board)
}
print(board.winner?.rawValue ?? "draw")
---
// inventory with Codable-free JSON printing
indirect enum JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral, ExpressibleByFloatLiteral {
    case string(String), number(Double), bool(Bool), array([JSON]), object([(String, JSON)]), null
    init(stringLiteral s: String) { self = .string(s) }
    init(integerLiteral n: Int) { self = .number(Double(n)) }
    init(floatLiteral n: Double) { self = .number(n) }
    init(booleanLiteral b: Bool) { self = .bool(b) }
    init(arrayLiteral elements: JSON...) { self = .array(elements) }
    init(dictionaryLiteral elements: (String, JSON)...) { self = .object(elements) }
    init(nilLiteral: ()) { self = .null }
    var text: String {
        switch self {
        case .string(let s): "\"\(s)\""
        case .number(let n): n == n.rounded() ? String(Int(n)) : String(n)
        case .bool(let b): String(b)
        case .array(let a): "[" + a.map(\.text).joined(separator: ",") + "]"
        case .object(let o): "{" + o.map { "\"\($0)\":\($1.text)" }.joined(separator: ",") + "}"
        case .null: "null"
        }
    }
    subscript(key: String) -> JSON? { if case .object(let o) = self { o.first { $0.0 == key }?.1 } else { nil } }
    subscript(index: Int) -> JSON? { guard case .array(let a) = self, a.indices.contains(index) else { return nil }; return a[index] }
}
let doc: JSON = ["name": "swift", "tags": ["fast", "safe", 6.5], "stable": true, "none": nil, "nested": ["a": [1, [2]]]]
print(doc.text)
print(doc["tags"]?[1]?.text ?? "-", doc["nested"]?["a"]?[1]?[0]?.text ?? "-", doc["x"] == nil)
---
// scope, capture lists, closures in structs
struct Button { var title: String; var action: () -> Void = {} ; var onHover: ((Bool) -> String)? }
final class Controller {
    var taps = 0
    lazy var button: Button = Button(title: "Go", action: { [weak self] in self?.taps += 1 }, onHover: { [unowned self] in $0 ? "in \(self.taps)" : "out" })
    deinit { print("controller gone") }
}
var c: Controller? = Controller()
c?.button.action(); c!.button.action()
print(c?.taps ?? 0, c?.button.onHover?(true) ?? "-", c?.button.onHover?(false) ?? "-")
let kept = c?.button.action
c = nil
kept?()
var counter = 0
let increments = (1...3).map { n in { counter += n } }
increments.forEach { $0() }
let snapshot = { [counter] in counter }
counter = 100
print(counter, snapshot())
func makeAdders() -> (add: (Int) -> Void, total: () -> Int) { var t = 0; return ({ t += $0 }, { t }) }
let (add, total) = makeAdders()
add(5); add(6)
print(total())
---
// school grades
final class School {
    private var roster: [Int: [String]] = [:]
    func add(_ name: String, grade: Int) -> Bool {
        if roster.values.joined().contains(name) { return false }
        roster[grade, default: []].append(name)
        return true
    }
    func grade(_ n: Int) -> [String] { roster[n]?.sorted() ?? [] }
    var everyone: [String] { roster.sorted { $0.key < $1.key }.flatMap { $0.value.sorted() } }
}
let school = School()
print(school.add("Anna", grade: 2), school.add("Bo", grade: 1), school.add("Anna", grade: 3), school.add("Al", grade: 2))
print(school.grade(2), school.grade(9), school.everyone)
---
// bowling
struct Bowling {
    enum Problem: Error { case tooManyPins, gameOver, notFinished, negative }
    private var rolls: [Int] = []
    private var frames: [[Int]] = [[]]
    mutating func roll(_ pins: Int) throws {
        guard pins >= 0 else { throw Problem.negative }
        guard !isOver else { throw Problem.gameOver }
        let current = frames[frames.count - 1]
        if frames.count < 10, let first = current.first, first + pins > 10 { throw Problem.tooManyPins }
        guard pins <= 10 else { throw Problem.tooManyPins }
        rolls.append(pins)
        frames[frames.count - 1].append(pins)
        if frames.count < 10, pins == 10 && current.isEmpty || current.count == 1 { frames.append([]) }
    }
    private var isOver: Bool {
        guard frames.count == 10, let last = frames.last else { return false }
        if last.count < 2 { return false }
        return last.count == 3 || last[0] + last[1] < 10
    }
    func score() throws -> Int {
        guard isOver else { throw Problem.notFinished }
        var total = 0, i = 0
        for _ in 0..<10 {
            if rolls[i] == 10 { total += 10 + rolls[i + 1] + rolls[i + 2]; i += 1 }
            else if rolls[i] + rolls[i + 1] == 10 { total += 10 + rolls[i + 2]; i += 2 }
            else { total += rolls[i] + rolls[i + 1]; i += 2 }
        }
        return total
    }
}
func play(_ rolls: [Int]) -> String {
    var game = Bowling()
    do { for r in rolls { try game.roll(r) }; return "\(try game.score())" } catch { return "\(error)" }
}
print(play(Array(repeating: 10, count: 12)), play(Array(repeating: 3, count: 20)), play(Array(repeating: 5, count: 21)))
print(play([5, 6]), play([10, -1]), play([1]), play(Array(repeating: 0, count: 21)))
---
// run-length, anagrams, pangram, luhn, isbn
func rle(_ s: String) -> String {
    var out = ""
    var rest = Substring(s)
    while let c = rest.first {
        let run = rest.prefix { $0 == c }
        out += run.count > 1 ? "\(run.count)\(c)" : String(c)
        rest = rest.dropFirst(run.count)
    }
    return out
}
func unrle(_ s: String) -> String {
    var out = "", n = 0
    for c in s { if let d = c.wholeNumberValue { n = n * 10 + d } else { out += String(repeating: c, count: max(n, 1)); n = 0 } }
    return out
}
func luhn(_ s: String) -> Bool {
    let digits = s.filter { !$0.isWhitespace }
    guard digits.count > 1, digits.allSatisfy(\.isNumber) else { return false }
    return digits.reversed().enumerated().map { i, c in
        let d = c.wholeNumberValue!
        return i.isMultiple(of: 2) ? d : (d * 2 > 9 ? d * 2 - 9 : d * 2)
    }.reduce(0, +) % 10 == 0
}
print(rle("WWWBBAAAAC"), unrle(rle("WWWBBAAAAC")), unrle("12xy3z"))
print(luhn("4539 3195 0343 6467"), luhn("8273 1232 7352 0569"), luhn("0"), luhn("05a"))
let sorted = { (s: String) in String(s.lowercased().sorted()) }
print(["enlists", "google", "inlets", "banana"].filter { sorted($0) == sorted("listen") && $0 != "listen" })
print(Set("The quick brown fox jumps over the lazy dog".lowercased().filter(\.isLetter)).count == 26)
print("abc".map { $0.asciiValue! }, String("hello".reversed()), "a-b_c".split { "-_".contains($0) })
---
// matrix, pascal, spiral, saddle points, game of life
func pascal(_ n: Int) -> [[Int]] { (0..<n).reduce(into: []) { rows, _ in rows.append(zip([0] + (rows.last ?? []), (rows.last ?? []) + [0]).map(+).isEmpty ? [1] : rows.last.map { r in zip([0] + r, r + [0]).map(+) } ?? [1]) } }
print(pascal(5))
func spiral(_ n: Int) -> [[Int]] {
    var m = [[Int]](repeating: [Int](repeating: 0, count: n), count: n)
    var (r, c, dr, dc) = (0, 0, 0, 1)
    for k in 1...(n * n) {
        m[r][c] = k
        let (nr, nc) = (r + dr, c + dc)
        if !(0..<n ~= nr && 0..<n ~= nc && m[nr][nc] == 0) { (dr, dc) = (dc, -dr) }
        r += dr; c += dc
    }
    return m
}
spiral(4).forEach { print($0.map { String(format: "%2d", $0) }.joined(separator: " ")) }
struct Life {
    var cells: Set<[Int]>
    mutating func step() {
        var counts: [[Int]: Int] = [:]
        for c in cells { for dx in -1...1 { for dy in -1...1 where (dx, dy) != (0, 0) { counts[[c[0] + dx, c[1] + dy], default: 0] += 1 } } }
        cells = Set(counts.filter { $0.value == 3 || ($0.value == 2 && cells.contains($0.key)) }.keys)
    }
}
var life = Life(cells: [[0, 0], [1, 0], [2, 0]])
life.step()
print(life.cells.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) })
---
// custom error descriptions, rethrows, defer, nested functions, tuples
struct Parser<Output> { let run: (inout Substring) throws -> Output }
struct ParseError: Error, CustomStringConvertible { let description: String }
extension Parser {
    func map<T>(_ f: @escaping (Output) throws -> T) -> Parser<T> { Parser<T> { try f(self.run(&$0)) } }
    func then<T>(_ other: Parser<T>) -> Parser<(Output, T)> { Parser<(Output, T)> { let a = try self.run(&$0); return (a, try other.run(&$0)) } }
    func or(_ other: Parser) -> Parser { Parser { input in let saved = input; do { return try self.run(&input) } catch { input = saved; return try other.run(&input) } } }
    func many() -> Parser<[Output]> { Parser<[Output]> { input in var out: [Output] = []; while true { let saved = input; guard let x = try? self.run(&input) else { input = saved; return out }; out.append(x) } } }
    func parse(_ s: String) throws -> Output { var rest = Substring(s); let x = try run(&rest); guard rest.isEmpty else { throw ParseError(description: "left: \(rest)") }; return x }
}
func char(_ p: @escaping (Character) -> Bool, _ what: String) -> Parser<Character> { Parser { guard let c = $0.first, p(c) else { throw ParseError(description: "expected \(what)") }; $0.removeFirst(); return c } }
let digit = char({ $0.isNumber }, "digit")
let number = digit.then(digit.many()).map { Int(String([$0.0] + $0.1))! }
let comma = char({ $0 == "," }, "comma")
let list = number.then(comma.then(number).map { $0.1 }.many()).map { [$0.0] + $0.1 }
for s in ["1,22,333", "7", "1,,2", "x", ""] { do { print(try list.parse(s)) } catch { print("error:", error) } }
let sign = char({ $0 == "-" }, "-").map { _ in -1 }.or(Parser { _ in 1 })
print(try sign.then(number).map { $0 * $1 }.parse("-42"))
---
// generic priority queue & dijkstra on grid
struct Heap<T> {
    private var a: [T] = []
    private let less: (T, T) -> Bool
    init(by less: @escaping (T, T) -> Bool) { self.less = less }
    var isEmpty: Bool { a.isEmpty }
    mutating func push(_ x: T) { a.append(x); var i = a.count - 1; while i > 0, less(a[i], a[(i - 1) / 2]) { a.swapAt(i, (i - 1) / 2); i = (i - 1) / 2 } }
    mutating func pop() -> T? {
        guard let top = a.first else { return nil }
        let last = a.removeLast()
        if !a.isEmpty {
            a[0] = last
            var i = 0
            while true {
                var m = i
                for c in [2 * i + 1, 2 * i + 2] where c < a.count && less(a[c], a[m]) { m = c }
                if m == i { break }
                a.swapAt(i, m); i = m
            }
        }
        return top
    }
}
let grid = ["1163751742", "1381373672", "2136511328"].map { $0.map { $0.wholeNumberValue! } }
func lowest(_ g: [[Int]]) -> Int {
    var dist = g.map { $0.map { _ in Int.max } }
    var heap = Heap<(cost: Int, r: Int, c: Int)> { $0.cost < $1.cost }
    dist[0][0] = 0
    heap.push((0, 0, 0))
    while let (cost, r, c) = heap.pop() {
        if r == g.count - 1, c == g[0].count - 1 { return cost }
        if cost > dist[r][c] { continue }
        for (dr, dc) in [(0, 1), (1, 0), (0, -1), (-1, 0)] {
            let (nr, nc) = (r + dr, c + dc)
            guard g.indices.contains(nr), g[0].indices.contains(nc) else { continue }
            let next = cost + g[nr][nc]
            if next < dist[nr][nc] { dist[nr][nc] = next; heap.push((next, nr, nc)) }
        }
    }
    return -1
}
print(lowest(grid))
var h = Heap<String>(by: >)
["b", "z", "a"].forEach { h.push($0) }
while let x = h.pop() { print(x, terminator: " ") }
print(h.isEmpty)
---
// observers and delegates
protocol DownloadDelegate: AnyObject { func didStart(_ url: String); func didFinish(_ url: String, bytes: Int) ; func shouldRetry(_ url: String, attempt: Int) -> Bool }
extension DownloadDelegate { func didStart(_ url: String) {} ; func shouldRetry(_ url: String, attempt: Int) -> Bool { attempt < 2 } }
class Downloader {
    weak var delegate: (any DownloadDelegate)?
    var sizes = ["a": 10, "b": 0, "c": 3]
    func download(_ urls: String...) {
        for url in urls {
            delegate?.didStart(url)
            var attempt = 0
            repeat {
                attempt += 1
                if let n = sizes[url], n > 0 { delegate?.didFinish(url, bytes: n); break }
                print("attempt", attempt, "of", url, "failed")
            } while delegate?.shouldRetry(url, attempt: attempt) ?? false
        }
    }
}
final class Screen: DownloadDelegate { var log: [String] = []; func didFinish(_ url: String, bytes: Int) { log.append("\(url):\(bytes)") } ; deinit { print("screen gone", log) } }
let downloader = Downloader()
do { let screen = Screen(); downloader.delegate = screen; downloader.download("a", "b", "c") }
print(downloader.delegate == nil)
downloader.download("b")
---
// visitor & double dispatch with generics
protocol Visitor { associatedtype Result; func visit(_ n: Num) -> Result; func visit(_ a: Add) -> Result; func visit(_ m: Mul) -> Result }
protocol Node { func accept<V: Visitor>(_ v: V) -> V.Result }
struct Num: Node { let value: Int; func accept<V: Visitor>(_ v: V) -> V.Result { v.visit(self) } }
struct Add: Node { let l, r: any Node; func accept<V: Visitor>(_ v: V) -> V.Result { v.visit(self) } }
struct Mul: Node { let l, r: any Node; func accept<V: Visitor>(_ v: V) -> V.Result { v.visit(self) } }
struct Eval: Visitor { func visit(_ n: Num) -> Int { n.value } ; func visit(_ a: Add) -> Int { a.l.accept(self) + a.r.accept(self) } ; func visit(_ m: Mul) -> Int { m.l.accept(self) * m.r.accept(self) } }
struct Show: Visitor { func visit(_ n: Num) -> String { "\(n.value)" } ; func visit(_ a: Add) -> String { "(\(a.l.accept(self)) + \(a.r.accept(self)))" } ; func visit(_ m: Mul) -> String { "\(m.l.accept(self)) * \(m.r.accept(self))" } }
let tree: any Node = Mul(l: Add(l: Num(value: 1), r: Num(value: 2)), r: Num(value: 4))
print(tree.accept(Show()), "=", tree.accept(Eval()))
---
// date-free calendar
enum Month: Int, CaseIterable { case january = 1, february, march, april, may, june, july, august, september, october, november, december
    func days(in year: Int) -> Int { switch self { case .april, .june, .september, .november: 30; case .february: Month.isLeap(year) ? 29 : 28; default: 31 } }
    static func isLeap(_ y: Int) -> Bool { y % 4 == 0 && (y % 100 != 0 || y % 400 == 0) }
    var name: String { "\(self)".capitalized }
    var short: Substring { name.prefix(3) }
}
func weekday(_ y: Int, _ m: Int, _ d: Int) -> Int { let t = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]; let y = m < 3 ? y - 1 : y; return (y + y / 4 - y / 100 + y / 400 + t[m - 1] + d) % 7 }
func calendar(_ month: Month, _ year: Int) -> String {
    var text = "\(month.name) \(year)\nSu Mo Tu We Th Fr Sa\n"
    let first = weekday(year, month.rawValue, 1)
    text += String(repeating: "   ", count: first)
    for day in 1...month.days(in: year) { text += (day < 10 ? " " : "") + "\(day)" + ((first + day) % 7 == 0 ? "\n" : " ") }
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
}
print(calendar(.february, 2024))
print(Month.allCases.map(\.short).joined(separator: "|"), Month(rawValue: 13) == nil, Month.allCases.map { $0.days(in: 2023) }.reduce(0, +))
