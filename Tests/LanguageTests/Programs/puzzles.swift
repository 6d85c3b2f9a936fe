// Exercism: series, largest product
enum SeriesError: Error, Equatable { case spanTooLong, invalidCharacter(Character), negativeSpan }
struct Series {
    let digits: String
    init(_ digits: String) { self.digits = digits }
    func slices(_ length: Int) -> [[Int]] {
        let values = digits.compactMap { $0.wholeNumberValue }
        guard length <= values.count, length > 0 else { return [] }
        return (0...(values.count - length)).map { Array(values[$0..<$0 + length]) }
    }
    func largestProduct(_ span: Int) throws -> Int {
        guard span >= 0 else { throw SeriesError.negativeSpan }
        guard span <= digits.count else { throw SeriesError.spanTooLong }
        if let bad = digits.first(where: { !$0.isNumber }) { throw SeriesError.invalidCharacter(bad) }
        return slices(span).map { $0.reduce(1, *) }.max() ?? 1
    }
}
let series = Series("63915")
print(series.slices(3))
for span in [2, 0, 9, -1] {
    do { print(span, try series.largestProduct(span)) }
    catch let error as SeriesError where error == .negativeSpan { print("negative!") }
    catch { print("error:", error) }
}
do { _ = try Series("12a45").largestProduct(2) } catch SeriesError.invalidCharacter(let c) { print("bad", c) } catch { print("other") }
---
// Exercism: saddle points and matrix of text
struct Grid {
    let rows: [[Int]]
    let columns: [[Int]]
    init(_ text: String) {
        rows = text.split(separator: "\n").map { line in line.split(separator: " ").map { Int($0)! } }
        var columns: [[Int]] = []
        for c in rows[0].indices { columns.append(rows.map { $0[c] }) }
        self.columns = columns
    }
    var saddlePoints: Set<[Int]> {
        var result = Set<[Int]>()
        for (r, row) in rows.enumerated() {
            for (c, value) in row.enumerated() where value == row.max() && value == columns[c].min() {
                result.insert([r, c])
            }
        }
        return result
    }
}
let grid = Grid("9 8 7\n5 3 2\n6 6 7")
print(grid.rows[1], grid.columns[2])
print(grid.saddlePoints)
print(Grid("4 5 4\n3 5 5\n1 5 4").saddlePoints.sorted { $0[0] < $1[0] })
print(Grid("1 2\n3 4").saddlePoints.isEmpty)
---
// Exercism: custom set
struct CustomSet<Element: Hashable & Comparable>: Equatable {
    private var storage: [Element: Bool] = [:]
    init(_ elements: [Element]) { elements.forEach { storage[$0] = true } }
    var isEmpty: Bool { storage.isEmpty }
    var size: Int { storage.keys.count }
    var toArray: [Element] { storage.keys.sorted() }
    mutating func put(_ element: Element) { storage[element] = true }
    mutating func delete(_ element: Element) { storage[element] = nil }
    mutating func removeAll() { storage.removeAll() }
    func containsMember(_ element: Element) -> Bool { storage[element] != nil }
    func intersection(_ other: CustomSet) -> CustomSet { CustomSet(toArray.filter(other.containsMember)) }
    func difference(_ other: CustomSet<Element>) -> CustomSet<Element> { CustomSet(toArray.filter { !other.containsMember($0) }) }
    func union(_ other: CustomSet) -> Self { .init(toArray + other.toArray) }
    func isSupersetOf(_ other: CustomSet) -> Bool { other.toArray.allSatisfy(containsMember) }
    func isDisjoint(_ other: CustomSet) -> Bool { intersection(other).isEmpty }
}
var a = CustomSet([3, 1, 2, 2]), b = CustomSet([2, 3, 9])
print(a.toArray, b.size, a == CustomSet([1, 2, 3]), a != b)
a.put(7); a.delete(1)
print(a.toArray, a.intersection(b).toArray, a.difference(b).toArray, a.union(b).toArray)
print(a.isSupersetOf(CustomSet([7])), a.isDisjoint(CustomSet([100])))
b.removeAll()
print(b.isEmpty)
---
// Exercism: simple cipher, affine cipher, rail fence
struct Cipher {
    let key: String
    private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
    init?(key: String) {
        guard !key.isEmpty, key.allSatisfy({ $0.isLowercase && $0.isASCII }) else { return nil }
        self.key = key
    }
    private func shift(_ text: String, by sign: Int) -> String {
        let shifts = key.unicodeScalars.map { Int($0.value) - 97 }
        return String(text.enumerated().map { i, ch in
            let at = Int(ch.asciiValue!) - 97
            return Cipher.alphabet[((at + sign * shifts[i % shifts.count]) % 26 + 26) % 26]
        })
    }
    func encode(_ text: String) -> String { shift(text, by: 1) }
    func decode(_ text: String) -> String { shift(text, by: -1) }
}
if let cipher = Cipher(key: "lemon") {
    let secret = cipher.encode("attackatdawn")
    print(secret, cipher.decode(secret))
}
print(Cipher(key: "ABC") == nil, Cipher(key: "") as Any)
func railFence(_ text: String, rails: Int) -> String {
    var rows = Array(repeating: "", count: rails)
    var row = 0, step = 1
    for ch in text {
        rows[row].append(ch)
        if row == 0 { step = 1 } else if row == rails - 1 { step = -1 }
        row += step
    }
    return rows.joined()
}
print(railFence("WEAREDISCOVEREDFLEEATONCE", rails: 3))
func modularInverse(_ a: Int, _ m: Int) -> Int? { (1..<m).first { a * $0 % m == 1 } }
print(modularInverse(5, 26)!, modularInverse(4, 26) as Any)
---
// Exercism: grade school, kindergarten garden
enum Plant: Character { case radishes = "R", clover = "C", grass = "G", violets = "V" }
struct Garden {
    static let defaultChildren = ["Alice", "Bob", "Charlie", "David"]
    private let plants: [String: [Plant]]
    init(_ diagram: String, children: [String] = Garden.defaultChildren) {
        var map: [String: [Plant]] = [:]
        let lines = diagram.split(separator: "\n").map(Array.init)
        for (i, child) in children.sorted().enumerated() where 2 * i + 1 < lines[0].count {
            map[child] = lines.flatMap { $0[(2 * i)...(2 * i + 1)] }.compactMap(Plant.init(rawValue:))
        }
        plants = map
    }
    func plantsForChild(_ name: String) -> [Plant] { plants[name, default: []] }
}
let garden = Garden("VRCG\nVVRC")
print(garden.plantsForChild("Alice"), garden.plantsForChild("Bob"), garden.plantsForChild("Zoe"))
print(garden.plantsForChild("Bob").map(\.rawValue))
struct GradeSchool {
    private(set) var roster: [Int: [String]] = [:]
    mutating func addStudent(_ name: String, grade: Int) -> Bool {
        guard !roster.values.joined().contains(name) else { return false }
        roster[grade, default: []].append(name)
        roster[grade]?.sort()
        return true
    }
    func studentsInGrade(_ grade: Int) -> [String] { roster[grade] ?? [] }
    var sortedRoster: [(key: Int, value: [String])] { roster.sorted { $0.key < $1.key } }
}
var school = GradeSchool()
for (name, grade) in [("Jim", 2), ("Anna", 1), ("Barb", 2), ("Jim", 3)] { print(school.addStudent(name, grade: grade)) }
for (grade, names) in school.sortedRoster { print("Grade \(grade): \(names.joined(separator: ", "))") }
print(school.studentsInGrade(9))
---
// Exercism: forth
enum ForthError: Error { case divisionByZero, stackUnderflow, unknownWord(String) }
struct Forth {
    private(set) var stack: [Int] = []
    private var words: [String: [String]] = [:]
    mutating func eval(_ source: String) throws {
        var tokens = source.lowercased().split(separator: " ").map(String.init)
        if tokens.first == ":" {
            let name = tokens[1]
            let body = tokens.dropFirst(2).dropLast()
            words[name] = body.flatMap { words[$0] ?? [$0] }
            return
        }
        while !tokens.isEmpty {
            let token = tokens.removeFirst()
            if let definition = words[token] { tokens.insert(contentsOf: definition, at: 0); continue }
            if let number = Int(token) { stack.append(number); continue }
            switch token {
            case "+", "-", "*", "/":
                let (b, a) = (try pop(), try pop())
                if token == "/" && b == 0 { throw ForthError.divisionByZero }
                let operations: [String: (Int, Int) -> Int] = ["+": (+), "-": (-), "*": (*), "/": (/)]
                stack.append(operations[token]!(a, b))
            case "dup": let a = try pop(); stack += [a, a]
            case "drop": _ = try pop()
            case "swap": let b = try pop(), a = try pop(); stack += [b, a]
            case "over": let b = try pop(), a = try pop(); stack += [a, b, a]
            default: throw ForthError.unknownWord(token)
            }
        }
    }
    private mutating func pop() throws -> Int {
        guard let top = stack.popLast() else { throw ForthError.stackUnderflow }
        return top
    }
}
for program in [["1 2 + 4 -"], [": double dup + ;", "5 double double"], ["1 0 /"], ["foo"], ["1 2 over swap drop"], ["1 +"]] {
    var forth = Forth()
    do { try program.forEach { try forth.eval($0) }; print(forth.stack) }
    catch ForthError.unknownWord(let w) { print("unknown", w) }
    catch { print("failed: \(error)") }
}
---
// Exercism: zipper / binary tree with classes and indirect enum
indirect enum Tree<T> {
    case leaf
    case node(left: Tree<T>, value: T, right: Tree<T>)
    static func singleton(_ value: T) -> Tree { .node(left: .leaf, value: value, right: .leaf) }
    func fold<R>(_ leafValue: R, _ f: (R, T, R) -> R) -> R {
        switch self {
        case .leaf: return leafValue
        case let .node(left, value, right): return f(left.fold(leafValue, f), value, right.fold(leafValue, f))
        }
    }
    func map<U>(_ f: (T) -> U) -> Tree<U> {
        guard case .node(let l, let v, let r) = self else { return .leaf }
        return .node(left: l.map(f), value: f(v), right: r.map(f))
    }
    var inOrder: [T] { fold([]) { $0 + [$1] + $2 } }
    var depth: Int { fold(0) { 1 + Swift.max($0, $2) } }
}
extension Tree where T: Comparable {
    func inserting(_ x: T) -> Tree {
        switch self {
        case .leaf: return .singleton(x)
        case .node(let l, let v, let r) where x < v: return .node(left: l.inserting(x), value: v, right: r)
        case .node(let l, let v, let r) where x > v: return .node(left: l, value: v, right: r.inserting(x))
        case .node: return self
        }
    }
    init<S: Sequence>(_ s: S) where S.Element == T { self = s.reduce(.leaf) { $0.inserting($1) } }
}
let t = Tree([5, 2, 8, 1, 9, 3, 5])
print(t.inOrder, t.depth, t.fold(0) { $0 + $1 + $2 })
print(t.map { "<\($0)>" }.inOrder.joined())
print(Tree("swift").inOrder.map(String.init))
print(Tree.singleton(4))
---
// AoC: camel cards
enum HandType: Int, Comparable { case high, pair, twoPair, three, full, four, five
    static func < (l: HandType, r: HandType) -> Bool { l.rawValue < r.rawValue }
}
struct Hand: Comparable {
    let cards: String, bid: Int
    private static let order: [Character: Int] = Dictionary(uniqueKeysWithValues: zip("23456789TJQKA", 2...))
    var type: HandType {
        let counts = Dictionary(cards.map { ($0, 1) }, uniquingKeysWith: +).values.sorted(by: >)
        switch (counts[0], counts.count > 1 ? counts[1] : 0) {
        case (5, _): return .five
        case (4, _): return .four
        case (3, 2): return .full
        case (3, _): return .three
        case (2, 2): return .twoPair
        case (2, _): return .pair
        default: return .high
        }
    }
    static func < (lhs: Self, rhs: Self) -> Bool {
        if lhs.type != rhs.type { return lhs.type < rhs.type }
        for (a, b) in zip(lhs.cards, rhs.cards) where a != b { return order[a]! < order[b]! }
        return false
    }
    static func == (lhs: Self, rhs: Self) -> Bool { lhs.cards == rhs.cards }
}
let text = """
    32T3K 765
    T55J5 684
    KK677 28
    KTJJT 220
    QQQJA 483
    """
let hands = text.components(separatedBy: .newlines).map { line -> Hand in
    let parts = line.components(separatedBy: " ")
    return Hand(cards: parts[0], bid: Int(parts[1]) ?? 0)
}
for (rank, hand) in hands.sorted().enumerated() { print(rank + 1, hand.cards, hand.type) }
print(hands.sorted().enumerated().map { ($0 + 1) * $1.bid }.reduce(0, +))
---
// AoC: seeds, interval mapping
struct Mapping {
    struct Entry { let source: Range<Int>; let offset: Int }
    var entries: [Entry]
    func apply(_ range: Range<Int>) -> [Range<Int>] {
        var pending = [range], done: [Range<Int>] = []
        for entry in entries {
            var rest: [Range<Int>] = []
            for r in pending {
                let hit = r.clamped(to: entry.source)
                if hit.isEmpty { rest.append(r); continue }
                done.append(hit.lowerBound + entry.offset..<hit.upperBound + entry.offset)
                if r.lowerBound < hit.lowerBound { rest.append(r.lowerBound..<hit.lowerBound) }
                if hit.upperBound < r.upperBound { rest.append(hit.upperBound..<r.upperBound) }
            }
            pending = rest
        }
        return (done + pending).sorted { $0.lowerBound < $1.lowerBound }
    }
}
let map = Mapping(entries: [.init(source: 98..<100, offset: -48), .init(source: 50..<98, offset: 2)])
print(map.apply(79..<93), map.apply(10..<60), map.apply(90..<120))
print((1..<5).overlaps(4..<8), (1..<5).contains(5), (1...5).clamped(to: 3...9))
let merged = map.apply(0..<200).reduce(into: [Range<Int>]()) { acc, r in
    if let last = acc.last, last.upperBound >= r.lowerBound {
        acc[acc.count - 1] = last.lowerBound..<max(last.upperBound, r.upperBound)
    } else { acc.append(r) }
}
print(merged, merged.map(\.count).reduce(0, +))
---
// AoC: pipes and flood on character grid, Point as Hashable with direction enum
enum Direction: CaseIterable {
    case up, right, down, left
    var delta: (dx: Int, dy: Int) {
        switch self {
        case .up: (0, -1)
        case .down: (0, 1)
        case .left: (-1, 0)
        case .right: (1, 0)
        }
    }
    var turnedRight: Direction { Self.allCases[(Self.allCases.firstIndex(of: self)! + 1) % Self.allCases.count] }
    static prefix func ! (d: Direction) -> Direction { d.turnedRight.turnedRight }
}
struct Point: Hashable, CustomStringConvertible {
    var x, y: Int
    static func + (p: Point, d: Direction) -> Point { Point(x: p.x + d.delta.dx, y: p.y + d.delta.dy) }
    static func += (p: inout Point, d: Direction) { p = p + d }
    var description: String { "(\(x),\(y))" }
}
let lines = ["....#.....", ".........#", "..........", "..#.......", ".......#..", "..........", ".#..^.....", "........#.", "#.........", "......#..."]
var walls: Set<Point> = [], guardAt = Point(x: 0, y: 0), facing = Direction.up
for (y, line) in lines.enumerated() {
    for (x, ch) in line.enumerated() {
        switch ch {
        case "#": walls.insert(Point(x: x, y: y))
        case "^": guardAt = .init(x: x, y: y)
        default: break
        }
    }
}
let bounds = (x: 0..<lines[0].count, y: lines.indices)
var seen: Set<Point> = []
while bounds.x ~= guardAt.x, bounds.y ~= guardAt.y {
    seen.insert(guardAt)
    while walls.contains(guardAt + facing) { facing = facing.turnedRight }
    guardAt += facing
}
print(seen.count, guardAt, facing, !facing)
---
// AoC: bit masks, binary diagnostics
let report = ["00100", "11110", "10110", "10111", "10101", "01111", "00111", "11100", "10000", "11001", "00010", "01010"]
let width = report[0].count
let bits = report.map { $0.map { $0 == "1" ? 1 : 0 } }
let sums = bits.reduce(Array(repeating: 0, count: width)) { zip($0, $1).map(+) }
let gamma = sums.map { $0 * 2 >= report.count ? "1" : "0" }.joined()
let gammaValue = Int(gamma, radix: 2)!
let epsilon = ~gammaValue & ((1 << width) - 1)
print(gamma, gammaValue, epsilon, gammaValue * epsilon)
func rating(_ candidates: [String], keepMost: Bool, at index: Int = 0) -> Int {
    if candidates.count == 1 { return Int(candidates[0], radix: 2)! }
    let (ones, zeros) = candidates.reduce(into: ([String](), [String]())) { acc, s in
        if s[s.index(s.startIndex, offsetBy: index)] == "1" { acc.0.append(s) } else { acc.1.append(s) }
    }
    let pickOnes = (ones.count >= zeros.count) == keepMost
    return rating(pickOnes ? ones : zeros, keepMost: keepMost, at: index + 1)
}
print(rating(report, keepMost: true), rating(report, keepMost: false))
print(String(0xBEEF, radix: 2).count, 0b1011.nonzeroBitCount, UInt8(0b1010_0000).leadingZeroBitCount, 40.trailingZeroBitCount)
---
// Rosetta: 100 doors, FizzBuzz variants, Look-and-say, Pascal triangle, Ackermann
var doors = [Bool](repeating: false, count: 101)
for pass in 1...100 { for door in stride(from: pass, through: 100, by: pass) { doors[door].toggle() } }
print(doors.enumerated().filter(\.element).map(\.offset))
func lookAndSay(_ s: String) -> String {
    var result = "", iterator = s.makeIterator()
    guard var current = iterator.next() else { return "" }
    var count = 1
    while let next = iterator.next() {
        if next == current { count += 1 } else { result += "\(count)\(current)"; current = next; count = 1 }
    }
    return result + "\(count)\(current)"
}
print(sequence(first: "1", next: lookAndSay).prefix(6).joined(separator: " "))
var row = [1]
for _ in 0..<6 {
    print(row.map(String.init).joined(separator: " ").padding(toLength: 20, withPad: ".", startingAt: 0))
    row = zip([0] + row, row + [0]).map { $0 + $1 }
}
func ackermann(_ m: Int, _ n: Int) -> Int {
    switch (m, n) {
    case (0, _): return n + 1
    case (_, 0): return ackermann(m - 1, 1)
    default: return ackermann(m - 1, ackermann(m, n - 1))
    }
}
print(ackermann(2, 3), ackermann(3, 3))
for i in 1...15 {
    let words = [(3, "Fizz"), (5, "Buzz")].filter { i.isMultiple(of: $0.0) }.map { $0.1 }
    print(words.isEmpty ? "\(i)" : words.joined(), terminator: i == 15 ? "\n" : " ")
}
---
// Rosetta: Langton's ant, Game of life, Sierpinski
struct Life: CustomStringConvertible {
    private var alive: Set<SIMDlike>
    struct SIMDlike: Hashable { var r: Int; var c: Int }
    let size: Int
    init(size: Int, pattern: [String]) {
        self.size = size
        alive = []
        for (r, line) in pattern.enumerated() { for (c, ch) in line.enumerated() where ch == "#" { alive.insert(SIMDlike(r: r, c: c)) } }
    }
    func neighbours(of p: SIMDlike) -> Int {
        var n = 0
        for dr in -1...1 { for dc in -1...1 where !(dr == 0 && dc == 0) { if alive.contains(.init(r: p.r + dr, c: p.c + dc)) { n += 1 } } }
        return n
    }
    mutating func step() {
        var next = Set<SIMDlike>()
        for r in 0..<size { for c in 0..<size {
            let p = SIMDlike(r: r, c: c)
            switch (alive.contains(p), neighbours(of: p)) {
            case (true, 2...3), (false, 3): next.insert(p)
            default: continue
            }
        } }
        alive = next
    }
    var description: String {
        var lines: [String] = []
        for r in 0..<size { lines.append((0..<size).map { alive.contains(.init(r: r, c: $0)) ? "#" : "." }.joined()) }
        return lines.joined(separator: "\n")
    }
}
var life = Life(size: 5, pattern: [".....", "..#..", "..#..", "..#..", "....."])
for generation in 0...2 { print("Generation \(generation)", life, separator: "\n"); life.step() }
for y in (0..<8).reversed() {
    print(String(repeating: " ", count: y), terminator: "")
    for x in 0..<(8 - y) { print(x & y == 0 ? "* " : "  ", terminator: "") }
    print()
}
---
// Rosetta: Roman numerals both ways, number names, ordinal suffix
extension Int {
    var roman: String {
        var n = self, out = ""
        for (value, symbol) in [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] {
            while n >= value { out += symbol; n -= value }
        }
        return out
    }
    var ordinal: String {
        let suffix: String
        switch (self % 10, self % 100) {
        case (_, 11...13): suffix = "th"
        case (1, _): suffix = "st"
        case (2, _): suffix = "nd"
        case (3, _): suffix = "rd"
        default: suffix = "th"
        }
        return "\(self)\(suffix)"
    }
    var spelled: String {
        let small = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
        let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        switch self {
        case ..<0: return "minus " + (-self).spelled
        case 0..<20: return small[self]
        case 20..<100: return tens[self / 10] + (self % 10 == 0 ? "" : "-\((self % 10).spelled)")
        case 100..<1000: return "\((self / 100).spelled) hundred" + (self % 100 > 0 ? " and \((self % 100).spelled)" : "")
        default: return "\((self / 1000).spelled) thousand" + (self % 1000 > 0 ? " \((self % 1000).spelled)" : "")
        }
    }
}
print([1990, 2024, 4].map(\.roman), [1, 2, 3, 4, 11, 12, 13, 21, 112].map { $0.ordinal })
for n in [0, 15, 42, 100, 342, 7001, -68] { print(n.spelled) }
---
// Rosetta: N-queens by bit masks, knights tour with Warnsdorff
func queens(_ n: Int) -> Int {
    func place(_ row: Int, _ cols: UInt32, _ left: UInt32, _ right: UInt32) -> Int {
        if row == n { return 1 }
        var count = 0
        var free = ~(cols | left | right) & ((1 << UInt32(n)) - 1)
        while free != 0 {
            let bit = free & (~free &+ 1)
            free ^= bit
            count += place(row + 1, cols | bit, (left | bit) << 1, (right | bit) >> 1)
        }
        return count
    }
    return place(0, 0, 0, 0)
}
print((1...8).map(queens))
let moves = [(1, 2), (2, 1), (-1, 2), (-2, 1), (1, -2), (2, -1), (-1, -2), (-2, -1)]
func tour(_ n: Int) -> [[Int]]? {
    var board = Array(repeating: Array(repeating: 0, count: n), count: n)
    func options(_ r: Int, _ c: Int) -> [(Int, Int)] {
        moves.map { (r + $0.0, c + $0.1) }.filter { (0..<n).contains($0.0) && (0..<n).contains($0.1) && board[$0.0][$0.1] == 0 }
    }
    var at = (0, 0)
    for step in 1...(n * n) {
        board[at.0][at.1] = step
        if step == n * n { return board }
        guard let next = options(at.0, at.1).min(by: { options($0.0, $0.1).count < options($1.0, $1.1).count }) else { return nil }
        at = next
    }
    return board
}
if let board = tour(5) {
    for row in board { print(row.map { String(format: "%3d", $0) }.joined()) }
} else { print("no tour") }
---
// teaching: optionals in all their forms
struct Address { var street: String; var zip: String? }
struct Customer { let name: String; var address: Address?; var referredBy: (() -> String)? }
var customers: [String: Customer] = [
    "a": Customer(name: "Ann", address: Address(street: "Main", zip: "12345"), referredBy: nil),
    "b": Customer(name: "Bob", address: nil, referredBy: { "Ann" }),
    "c": Customer(name: "Cy", address: Address(street: "Side", zip: nil)),
]
for key in customers.keys.sorted() {
    let c = customers[key]!
    print(c.name, c.address?.zip ?? "no zip", c.referredBy?() ?? "nobody", c.address?.zip?.count as Any)
}
customers["b"]?.address = Address(street: "New")
customers["b"]?.address?.zip = "999"
customers["x"]?.address?.zip = "nope"
print(customers["b"]?.address?.zip ?? "-", customers.count)
let raw = ["1", "two", "3", ""]
let parsed = raw.map(Int.init)
print(parsed, parsed.compactMap { $0 }, parsed.contains(nil), parsed.firstIndex(of: nil) as Any)
if let first = parsed.first, let value = first, value > 0 { print("first", value) }
if case .some(let inner?) = parsed.last { print(inner) } else { print("last is nil") }
for case let n? in parsed { print("number", n) }
let doubled = parsed[0].map { $0 * 2 }, text = parsed[1].map(String.init) ?? "none"
print(doubled as Any, text)
func half(_ n: Int) -> Int? { n % 2 == 0 ? n / 2 : nil }
print(Optional(8).flatMap(half).flatMap(half) as Any, Optional(6).flatMap(half).flatMap(half) as Any)
var maybe: Int? = 3
maybe? += 4
if var m = maybe { m *= 10; print(m, maybe!) }
maybe = nil
maybe? += 1
print(maybe == nil, maybe ?? 0 > -1)
switch (parsed[0], parsed[1]) {
case (let a?, let b?): print(a + b)
case (let a?, nil): print("only", a)
case (nil, _): print("none")
}
---
// teaching: access control, computed properties, static counters
class BankAccount {
    enum TransactionError: Error, CustomStringConvertible {
        case insufficientFunds(needed: Double, available: Double), frozen
        var description: String {
            switch self {
            case .insufficientFunds(let needed, let available): return String(format: "need %.2f, have %.2f", needed, available)
            case .frozen: return "account is frozen"
            }
        }
    }
    static private(set) var accountsOpened = 0
    let number: Int
    private(set) var balance: Double { didSet { history.append(balance - oldValue) } }
    private(set) var history: [Double] = []
    var isFrozen = false
    init(initialDeposit: Double = 0) {
        BankAccount.accountsOpened += 1
        number = 1000 + Self.accountsOpened
        balance = initialDeposit
    }
    func deposit(_ amount: Double) { balance += amount }
    func withdraw(_ amount: Double) throws {
        if isFrozen { throw TransactionError.frozen }
        guard amount <= balance else { throw TransactionError.insufficientFunds(needed: amount, available: balance) }
        balance -= amount
    }
}
class Savings: BankAccount {
    var rate: Double
    init(rate: Double, initialDeposit: Double) {
        self.rate = rate
        super.init(initialDeposit: initialDeposit)
    }
    func accrue() { deposit(balance * rate) }
    override func withdraw(_ amount: Double) throws {
        print("savings withdrawal")
        try super.withdraw(amount + 1)
    }
}
let accounts: [BankAccount] = [BankAccount(), Savings(rate: 0.1, initialDeposit: 100)]
accounts[0].deposit(50)
(accounts[1] as? Savings)?.accrue()
for account in accounts {
    do { try account.withdraw(75.5); print("ok", account.balance) } catch { print(account.number, error) }
}
accounts[1].isFrozen = true
do { try accounts[1].withdraw(1) } catch BankAccount.TransactionError.frozen { print("frozen") }
print(BankAccount.accountsOpened, accounts.map(\.history))
---
// teaching: protocols with default implementations, composition, existential arrays
protocol Named { var name: String { get } }
protocol Aged { var age: Int { get set } }
protocol Greeter: Named { func greet(_ other: Named) -> String }
extension Greeter { func greet(_ other: Named) -> String { "\(name) greets \(other.name)" } }
extension Named where Self: Aged { var summary: String { "\(name) (\(age))" } }
struct Human: Greeter, Aged { let name: String; var age: Int }
struct Robot: Greeter { var name: String { "R\(serial)" }; let serial: Int
    func greet(_ other: any Named) -> String { "BEEP \(other.name.uppercased())" } }
final class Dog: Named, Aged { let name = "Rex"; var age = 3 }
func birthday(_ who: inout some Named & Aged) { who.age += 1; print(who.name, "is now", who.age) }
func celebrate(_ who: any Named & Aged) -> String { "Happy \(who.age), \(who.name)!" }
var human = Human(name: "Ada", age: 36)
var dog = Dog()
birthday(&human); birthday(&dog)
print(human.summary, dog.summary, celebrate(dog))
let crowd: [any Named] = [human, Robot(serial: 7), dog]
for someone in crowd {
    if let greeter = someone as? any Greeter { print(greeter.greet(dog)) }
    if var aged = someone as? Aged { aged.age += 100; print("aged", aged.age) }
}
print(human.age, dog.age, crowd.filter { $0 is Aged }.count)
print(crowd.compactMap { ($0 as? Human)?.age })
---
// teaching: closures: capture, escaping, currying, composition, sorting by several keys
infix operator >>>: AdditionPrecedence
func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
func compose<T>(_ fs: ((T) -> T)...) -> (T) -> T { fs.reduce({ $0 }) { acc, f in { f(acc($0)) } } }
let addOne = { (n: Int) in n + 1 }
let describe = addOne >>> { $0 * $0 } >>> { "result \($0)" }
print(describe(4), curry(+)(3)(4), [1, 2, 3].map(curry(*)(10)))
print(compose({ $0 + 1 }, { $0 * 2 }, { $0 - 3 })(10))
struct Song { let title: String, artist: String, seconds: Int }
let songs = [Song(title: "B", artist: "X", seconds: 200), Song(title: "A", artist: "Y", seconds: 180), Song(title: "C", artist: "X", seconds: 200)]
typealias Order<T> = (T, T) -> Bool
func by<T, K: Comparable>(_ key: @escaping (T) -> K) -> Order<T> { { key($0) < key($1) } }
func chain<T>(_ orders: Order<T>...) -> Order<T> {
    { a, b in
        for order in orders {
            if order(a, b) { return true }
            if order(b, a) { return false }
        }
        return false
    }
}
print(songs.sorted(by: chain(by { $0.seconds }, by { $0.artist }, by(\.title))).map(\.title))
print(songs.sorted { ($0.artist, $1.seconds, $0.title) < ($1.artist, $0.seconds, $1.title) }.map(\.title))
var handlers: [String: () -> Void] = [:]
var log: [String] = []
for name in ["x", "y"] { handlers[name] = { [name] in log.append("handled \(name)") } }
handlers["y"]?(); handlers["x"]?(); handlers["z"]?()
print(log)
func makeAccumulator(start: Int) -> (add: (Int) -> Int, reset: () -> Void) {
    var total = start
    return (add: { total += $0; return total }, reset: { total = start })
}
let acc = makeAccumulator(start: 5)
_ = acc.add(3); print(acc.add(2)); acc.reset(); print(acc.add(0))
---
// teaching: generics with constraints, associated types, where clauses
protocol Container {
    associatedtype Item
    var count: Int { get }
    subscript(i: Int) -> Item { get }
    mutating func append(_ item: Item)
}
struct Stack<Element>: Container, ExpressibleByArrayLiteral {
    private var items: [Element] = []
    init(arrayLiteral elements: Element...) { items = elements }
    var count: Int { items.count }
    subscript(i: Int) -> Element { items[i] }
    mutating func append(_ item: Element) { items.append(item) }
    mutating func pop() -> Element? { items.popLast() }
}
extension Array: Container {}
func allMatch<A: Container, B: Container>(_ a: A, _ b: B) -> Bool where A.Item == B.Item, A.Item: Equatable {
    guard a.count == b.count else { return false }
    for i in 0..<a.count where a[i] != b[i] { return false }
    return true
}
extension Container where Item: Numeric {
    func total() -> Item { (0..<count).reduce(0) { $0 + self[$1] } }
}
extension Container where Item == String { var longest: String { (0..<count).map { self[$0] }.max { $0.count < $1.count } ?? "" } }
func copy<C: Container>(_ c: C, times: Int) -> [C.Item] { var r: [C.Item] = []; for _ in 0..<times { for i in 0..<c.count { r.append(c[i]) } }; return r }
var s: Stack = [1, 2, 3]
print(allMatch(s, [1, 2, 3]), s.total(), [1.5, 2.5].total(), ["aa", "b"].longest)
s.append(10)
print(s.pop()!, copy(s, times: 2), s)
func largest<T>(in xs: T) -> T.Element? where T: Collection, T.Element: Comparable { xs.max() }
print(largest(in: [3, 9, 2]) ?? 0, largest(in: "hello") ?? "-", largest(in: Set<Int>()) as Any)
---
// teaching: error handling with Result, rethrows, defer order, nested do
enum NetworkError: Error { case offline, status(code: Int), decoding(underlying: Error) }
struct Missing: Error { let field: String }
func fetch(_ path: String) -> Result<String, NetworkError> {
    switch path {
    case "/ok": return .success("id=7;name=Ada")
    case "/gone": return .failure(.status(code: 404))
    default: return .failure(.offline)
    }
}
func decode(_ text: String) throws -> [String: String] {
    var result: [String: String] = [:]
    for pair in text.split(separator: ";") {
        let kv = pair.split(separator: "=")
        guard kv.count == 2 else { throw Missing(field: String(pair)) }
        result[String(kv[0])] = String(kv[1])
    }
    return result
}
func load(_ path: String) throws -> [String: String] {
    defer { print("finished", path) }
    let text = try fetch(path).get()
    do { return try decode(text) } catch { throw NetworkError.decoding(underlying: error) }
}
for path in ["/ok", "/gone", "/nowhere"] {
    do {
        let fields = try load(path)
        print(fields.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" })
    } catch NetworkError.status(let code) where code >= 400 && code < 500 {
        print("client error", code)
    } catch is NetworkError { print("network") }
}
let results = ["/ok", "/x"].map { fetch($0).map(\.count).mapError { "\($0)" as Any as! String; return NetworkError.decoding(underlying: $0) } }
for r in results { switch r { case .success(let n): print(n); case .failure(let e): print(e) } }
let wrapped = Result { try decode("a=1;b") }
if case .failure(let error as Missing) = wrapped { print("missing", error.field) }
print((try? decode("x=1"))?["x"] ?? "nil", (try? decode("x")) == nil)
---
// teaching: enums: raw values, iteration, associated values, mutating, computed
enum TrafficLight: String, CaseIterable { case red, yellow = "amber", green
    mutating func next() { self = switch self { case .red: .green; case .green: .yellow; case .yellow: .red } }
    var seconds: Int { switch self { case .red: 30; case .yellow: 5; case .green: 45 } }
}
var light = TrafficLight.red
for _ in 1...4 { print(light, light.rawValue, light.seconds, terminator: "; "); light.next() }
print()
print(TrafficLight(rawValue: "amber") ?? .red, TrafficLight(rawValue: "blue") as Any, TrafficLight.allCases.map(\.rawValue))
enum Planet: Int, CaseIterable { case mercury = 1, venus, earth, mars
    static let home = Planet.earth
    func distance(to other: Planet) -> Int { abs(rawValue - other.rawValue) } }
print(Planet.allCases.map { "\($0.rawValue)-\($0)" }, Planet.home.distance(to: .mercury), Planet(rawValue: 9)?.rawValue ?? -1)
enum Barcode: Equatable { case upc(Int, Int, Int, Int), qr(String), none
    var isPresent: Bool { if case .none = self { return false }; return true } }
let codes: [Barcode] = [.upc(8, 85909, 51226, 3), .qr("ABC"), .none, .qr("ABC")]
for code in codes where code.isPresent {
    switch code {
    case let .upc(system, maker, product, check): print("UPC \(system)-\(maker)-\(product)-\(check)")
    case .qr(let text) where text.count > 5: print("long", text)
    case .qr(let text): print("QR", text)
    case .none: break
    }
}
print(codes[1] == codes[3], codes.firstIndex(of: .none)!, codes[0])
enum Weekday: Int { case mon = 1, tue, wed, thu, fri, sat, sun
    var isWeekend: Bool { self == .sat || self == .sun }
    static func + (d: Weekday, n: Int) -> Weekday { Weekday(rawValue: (d.rawValue - 1 + n) % 7 + 1)! } }
print(Weekday.fri + 2, (Weekday.fri + 2).isWeekend, Weekday.sun + 1)
---
// teaching: property wrappers, observers, lazy
@propertyWrapper struct Clamped<Value: Comparable> {
    private var value: Value
    let range: ClosedRange<Value>
    init(wrappedValue: Value, _ range: ClosedRange<Value>) { self.range = range; value = min(max(wrappedValue, range.lowerBound), range.upperBound) }
    var wrappedValue: Value { get { value } set { value = min(max(newValue, range.lowerBound), range.upperBound) } }
    var projectedValue: ClosedRange<Value> { range }
}
@propertyWrapper struct Trimmed {
    private(set) var value = ""
    var wrappedValue: String { get { value } set { value = newValue.trimmingCharacters(in: .whitespacesAndNewlines) } }
    init(wrappedValue: String) { self.wrappedValue = wrappedValue }
}
@propertyWrapper final class Logged<T> {
    var log: [T] = []
    var wrappedValue: T { didSet { log.append(wrappedValue) } }
    var projectedValue: Logged<T> { self }
    init(wrappedValue: T) { self.wrappedValue = wrappedValue }
}
struct Player {
    @Clamped(0...100) var health = 150
    @Clamped(-1.0...1.0) var tilt: Double = 0
    @Trimmed var name: String
    @Logged var score = 0
    lazy var badge: String = { print("computing badge"); return "[\(name)]" }()
}
var p = Player(name: "  Zed \n")
print(p.health, p.name, p.tilt)
p.health -= 30; p.tilt = -7; p.score += 5; p.score *= 3
print(p.health, p.tilt, p.$health, p.$score.log)
print(p.badge, p.badge)
class Thermostat {
    var celsius = 20.0 {
        willSet { if newValue > 30 { print("hot: \(newValue)") } }
        didSet { if celsius < oldValue { print("cooling from \(oldValue)") } }
    }
    var fahrenheit: Double { get { celsius * 9 / 5 + 32 } set(f) { celsius = (f - 32) * 5 / 9 } }
}
let th = Thermostat()
th.celsius = 35; th.fahrenheit = 50
print(th.celsius, th.fahrenheit)
---
// generic node class hierarchy, linked list with sentinel
class Node<T> {
    let value: T
    var next: Node<T>?
    init(_ value: T, next: Node<T>? = nil) { self.value = value; self.next = next }
}
struct LinkedList<T>: Sequence, ExpressibleByArrayLiteral, CustomStringConvertible {
    private var head: Node<T>?
    private(set) var count = 0
    init() {}
    init(arrayLiteral elements: T...) { for e in elements.reversed() { push(e) } }
    mutating func push(_ v: T) { head = Node(v, next: head); count += 1 }
    @discardableResult mutating func pop() -> T? { defer { if head != nil { head = head?.next; count -= 1 } }; return head?.value }
    mutating func reverse() {
        var previous: Node<T>? = nil, current = head
        while let node = current { (current, node.next, previous) = (node.next, previous, node) }
        head = previous
    }
    func makeIterator() -> AnyIterator<T> {
        var node = head
        return AnyIterator { defer { node = node?.next }; return node?.value }
    }
    var description: String { "[" + map { "\($0)" }.joined(separator: " -> ") + "]" }
}
var list: LinkedList = [1, 2, 3, 4]
print(list, list.count, list.contains(3), list.reduce(0, +))
list.reverse(); list.pop()
print(list, Array(list.prefix(2)), list.sorted(), list.max()!)
for (i, x) in list.enumerated() { print(i, x, terminator: " ") }
print()
print(zip(list, "abc").map { "\($0)\($1)" }, list.lazy.map { $0 * $0 }.filter { $0 > 1 }.first ?? 0)
---
// case .add(let both) binding the payload as a tuple
indirect enum Expr {
    case number(Double), add(Expr, Expr), mul(Expr, Expr), neg(Expr), variable(name: String)
}
func evaluate(_ e: Expr, _ env: [String: Double] = [:]) -> Double? {
    switch e {
    case .number(let n): return n
    case .add(let pair):
        guard let l = evaluate(pair.0, env), let r = evaluate(pair.1, env) else { return nil }
        return l + r
    case .mul(let l, let r): return evaluate(l, env).flatMap { a in evaluate(r, env).map { a * $0 } }
    case .neg(let inner): return evaluate(inner, env).map(-)
    case .variable(let name): return env[name]
    }
}
extension Expr: ExpressibleByFloatLiteral, ExpressibleByStringLiteral {
    init(floatLiteral v: Double) { self = .number(v) }
    init(stringLiteral s: String) { self = .variable(name: s) }
    static func + (a: Expr, b: Expr) -> Expr { .add(a, b) }
    static func * (a: Expr, b: Expr) -> Expr { .mul(a, b) }
    static prefix func - (a: Expr) -> Expr { .neg(a) }
}
let e: Expr = 2.0 * "x" + -"y"
print(evaluate(e, ["x": 3, "y": 1.5]) ?? .nan, evaluate(e) as Any)
print(e)
---
// text processing: word frequency, longest word, palindromes, anagrams
let text = """
    It was the best of times, it was the worst of times,
    it was the age of wisdom, it was the age of foolishness...
    """
let words = text.lowercased().components(separatedBy: CharacterSet.alphanumerics.inverted).filter { !$0.isEmpty }
let counts = words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
for (word, n) in counts.sorted(by: { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }).prefix(4) {
    print(word.padding(toLength: 8, withPad: ".", startingAt: 0), n)
}
print(words.max(by: { $0.count < $1.count })!, Set(words).count)
func isPalindrome<S: StringProtocol>(_ s: S) -> Bool {
    let clean = s.lowercased().filter { $0.isLetter }
    return clean == String(clean.reversed())
}
print(isPalindrome("A man, a plan, a canal: Panama!"), isPalindrome("hello".dropFirst()))
let groups = Dictionary(grouping: ["listen", "silent", "enlist", "google", "elgoog", "abc"]) { String($0.sorted()) }
print(groups.values.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] })
print(words.map(\.localizedCapitalized).prefix(3), text.split(separator: "\n").map(\.count), text.filter("aeiou".contains).count)
let title = "the quick brown".split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
print(title, title.firstIndex(of: "Q")!.utf16Offset(in: title), title.components(separatedBy: "Quick"))
---
// state machine with transitions table
enum State: Hashable, CaseIterable { case idle, running, paused, done }
enum Event: Hashable { case start, pause, resume, finish }
struct Transition: Hashable { let from: State, on: Event }
final class Machine {
    static let table: [Transition: State] = [
        .init(from: .idle, on: .start): .running,
        .init(from: .running, on: .pause): .paused,
        .init(from: .paused, on: .resume): .running,
        .init(from: .running, on: .finish): .done,
    ]
    private(set) var state = State.idle { didSet { observers.forEach { $0(oldValue, state) } } }
    private var observers: [(State, State) -> Void] = []
    func onChange(_ f: @escaping (_ old: State, _ new: State) -> Void) { observers.append(f) }
    func send(_ event: Event) throws {
        guard let next = Machine.table[.init(from: state, on: event)] else { throw Invalid(state: state, event: event) }
        state = next
    }
    struct Invalid: Error, LocalizedError { let state: State; let event: Event
        var errorDescription: String? { "cannot \(event) while \(state)" } }
}
let m = Machine()
m.onChange { print("\($0) -> \($1)") }
for event in [Event.start, .pause, .start, .resume, .finish] {
    do { try m.send(event) } catch { print(error.localizedDescription) }
}
print(m.state, State.allCases.filter { s in Machine.table.keys.contains { $0.from == s } }.count)
---
// subscripts with several parameters, static subscript, dynamic default
struct Polynomial: CustomStringConvertible, Equatable {
    private var coefficients: [Int: Int] = [:]
    subscript(power: Int) -> Int {
        get { coefficients[power, default: 0] }
        set { coefficients[power] = newValue == 0 ? nil : newValue }
    }
    init(_ c: Int...) { for (i, v) in c.enumerated() { self[i] = v } }
    var degree: Int { coefficients.keys.max() ?? 0 }
    func callAsFunction(_ x: Int) -> Int { (0...degree).reversed().reduce(0) { $0 * x + self[$1] } }
    static func * (a: Polynomial, b: Polynomial) -> Polynomial {
        var r = Polynomial()
        for (i, x) in a.coefficients { for (j, y) in b.coefficients { r[i + j] += x * y } }
        return r
    }
    var derivative: Polynomial { var d = Polynomial(); for (p, c) in coefficients where p > 0 { d[p - 1] = p * c }; return d }
    var description: String {
        guard !coefficients.isEmpty else { return "0" }
        return coefficients.sorted { $0.key > $1.key }.map { p, c in
            switch p { case 0: "\(c)"; case 1: "\(c)x"; default: "\(c)x^\(p)" }
        }.joined(separator: " + ")
    }
    static subscript(x power: Int) -> Polynomial { var p = Polynomial(); p[power] = 1; return p }
}
let p = Polynomial(1, 2, 0, 3)
print(p, p.degree, p(2), p.derivative)
print(Polynomial(1, 1) * Polynomial(-1, 1), Polynomial[x: 4], Polynomial(1, 1) * Polynomial(1, 1) == Polynomial(1, 2, 1))
---
// protocol with Self requirement, static factory, generic algorithms
protocol Monoid { static var identity: Self { get }; static func <> (a: Self, b: Self) -> Self }
infix operator <>: AdditionPrecedence
extension Int: Monoid { static var identity: Int { 0 }; static func <> (a: Int, b: Int) -> Int { a + b } }
extension String: Monoid { static let identity = ""; static func <> (a: String, b: String) -> String { a + b } }
extension Array: Monoid { static var identity: [Element] { [] }; static func <> (a: [Element], b: [Element]) -> [Element] { a + b } }
extension Optional: Monoid where Wrapped: Monoid {
    static var identity: Wrapped? { nil }
    static func <> (a: Wrapped?, b: Wrapped?) -> Wrapped? {
        switch (a, b) { case let (x?, y?): return x <> y; case (let x?, nil): return x; case (nil, let y): return y }
    }
}
struct Max<T: Comparable & FixedWidthInteger>: Monoid { let value: T
    static var identity: Max { Max(value: .min) }
    static func <> (a: Self, b: Self) -> Self { a.value >= b.value ? a : b } }
extension Sequence where Element: Monoid { func concat() -> Element { reduce(.identity, <>) } }
extension Sequence { func foldMap<M: Monoid>(_ f: (Element) -> M) -> M { reduce(M.identity) { $0 <> f($1) } } }
print([1, 2, 3].concat(), ["a", "b"].concat(), [[1], [2, 3]].concat(), [Optional("x"), nil, "y"].concat() as Any)
print([3, 9, 4].foldMap { Max(value: $0) }.value, ["one", "three"].foldMap { $0.count }, (1...3).foldMap { [$0, -$0] })
---
// visitor & double dispatch; class hierarchy with required init
protocol Visitor { associatedtype Result; func visit(_ c: Circle) -> Result; func visit(_ r: Rect) -> Result }
class Shape { required init() {}
    func accept<V: Visitor>(_ v: V) -> V.Result { fatalError("abstract") }
    class var kind: String { "shape" } }
final class Circle: Shape { var radius = 1.0
    override func accept<V: Visitor>(_ v: V) -> V.Result { v.visit(self) }
    override class var kind: String { "circle" } }
final class Rect: Shape { var w = 2.0, h = 3.0
    convenience init(square side: Double) { self.init(); w = side; h = side }
    override func accept<V: Visitor>(_ v: V) -> V.Result { v.visit(self) } }
struct Area: Visitor { func visit(_ c: Circle) -> Double { 3 * c.radius * c.radius }; func visit(_ r: Rect) -> Double { r.w * r.h } }
struct Describe: Visitor { func visit(_ c: Circle) -> String { "circle r=\(c.radius)" }; func visit(_ r: Rect) -> String { "rect \(r.w)x\(r.h)" } }
let types: [Shape.Type] = [Circle.self, Rect.self]
let shapes = types.map { $0.init() } + [Rect(square: 4)]
for s in shapes { print(s.accept(Area()), s.accept(Describe()), type(of: s).kind) }
print(shapes.map { $0.accept(Area()) }.reduce(0, +))
---
// memo: fibonacci, edit distance, coin change, LIS, knapsack
var memo: [Int: Int] = [:]
func fib(_ n: Int) -> Int {
    if let v = memo[n] { return v }
    let v = n < 2 ? n : fib(n - 1) + fib(n - 2)
    memo[n] = v
    return v
}
func editDistance(_ a: String, _ b: String) -> Int {
    let a = Array(a), b = Array(b)
    var d = (0...a.count).map { i in (0...b.count).map { j in i == 0 ? j : (j == 0 ? i : 0) } }
    for i in stride(from: 1, through: a.count, by: 1) {
        for j in stride(from: 1, through: b.count, by: 1) {
            d[i][j] = min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        }
    }
    return d[a.count][b.count]
}
func change(_ amount: Int, coins: [Int]) -> Int { 
    var ways = [1] + Array(repeating: 0, count: amount)
    for c in coins where c <= amount { for x in c...amount { ways[x] += ways[x - c] } }
    return ways[amount]
}
func longestIncreasing(_ xs: [Int]) -> [Int] {
    guard !xs.isEmpty else { return [] }
    var best: [(length: Int, previous: Int?)] = []
    for (i, x) in xs.enumerated() {
        let candidate = (0..<i).filter { xs[$0] < x }.max { best[$0].length < best[$1].length }
        best.append((length: 1 + (candidate.map { best[$0].length } ?? 0), previous: candidate))
    }
    var at: Int? = best.indices.max { best[$0].length < best[$1].length }
    var result: [Int] = []
    while let i = at { result.insert(xs[i], at: 0); at = best[i].previous }
    return result
}
print(fib(80), editDistance("kitten", "sitting"), change(100, coins: [1, 5, 10, 25, 50]), longestIncreasing([3, 1, 8, 2, 5, 6, 4]))
---
// event scheduling with a binary heap, generic & comparator closure
struct Heap<Element> {
    private var elements: [Element]
    private let precedes: (Element, Element) -> Bool
    init(_ elements: [Element] = [], by precedes: @escaping (Element, Element) -> Bool) {
        self.elements = elements; self.precedes = precedes
        for i in stride(from: elements.count / 2 - 1, through: 0, by: -1) { siftDown(i) }
    }
    var isEmpty: Bool { elements.isEmpty }
    var peek: Element? { elements.first }
    mutating func insert(_ e: Element) {
        elements.append(e)
        var i = elements.endIndex - 1
        while i > 0, case let parent = (i - 1) / 2, precedes(elements[i], elements[parent]) { elements.swapAt(i, parent); i = parent }
    }
    mutating func pop() -> Element? {
        guard let top = elements.first else { return nil }
        let last = elements.removeLast()
        if !elements.isEmpty { elements[0] = last; siftDown(0) }
        return top
    }
    private mutating func siftDown(_ start: Int) {
        var i = start
        while true {
            let children = [2 * i + 1, 2 * i + 2].filter { $0 < elements.count }
            guard let best = children.min(by: { precedes(elements[$0], elements[$1]) }), precedes(elements[best], elements[i]) else { return }
            elements.swapAt(i, best); i = best
        }
    }
}
extension Heap where Element: Comparable { init(_ e: [Element] = []) { self.init(e, by: <) } }
var heap = Heap([5, 2, 8, 1])
heap.insert(0)
var out: [Int] = []
while let x = heap.pop() { out.append(x) }
print(out, heap.isEmpty)
struct Job { let name: String, priority: Int }
var jobs = Heap<Job>(by: { $0.priority > $1.priority })
for (i, n) in ["low", "high", "mid"].enumerated() { jobs.insert(Job(name: n, priority: [1, 9, 5][i])) }
print(jobs.peek?.name ?? "-", sequence(state: jobs) { $0.pop()?.name }.map { $0 })
---
// graph: BFS, DFS, Dijkstra, topological sort, union find
struct Graph<V: Hashable & Comparable> {
    typealias Edge = (to: V, weight: Int)
    private(set) var edges: [V: [Edge]] = [:]
    mutating func connect(_ a: V, _ b: V, _ w: Int = 1, directed: Bool = false) {
        edges[a, default: []].append((b, w))
        if !directed { edges[b, default: []].append((a, w)) } else if edges[b] == nil { edges[b] = [] }
    }
    func shortest(from s: V) -> [V: Int] {
        var dist = [s: 0], open: Set<V> = [s]
        while let u = open.min(by: { (dist[$0]!, $0) < (dist[$1]!, $1) }) {
            open.remove(u)
            for (v, w) in edges[u, default: []] where dist[u]! + w < dist[v, default: .max] { dist[v] = dist[u]! + w; open.insert(v) }
        }
        return dist
    }
    func path(_ a: V, _ b: V) -> [V]? {
        var came: [V: V?] = [a: .none], queue = [a][...]
        while let u = queue.popFirst() {
            if u == b { return Array(sequence(first: b) { came[$0]! }.reversed()) }
            for (v, _) in edges[u]!.sorted(by: { $0.to < $1.to }) where came[v] == nil { came.updateValue(u, forKey: v); queue.append(v) }
        }
        return nil
    }
    func topological() -> [V]? {
        var inDegree = edges.mapValues { _ in 0 }
        for (v, _) in edges.values.joined() { inDegree[v]! += 1 }
        var ready = inDegree.filter { $0.value == 0 }.map(\.key).sorted(by: >), order: [V] = []
        while let u = ready.popLast() {
            order.append(u)
            for (v, _) in edges[u]! { inDegree[v]! -= 1; if inDegree[v] == 0 { ready.append(v); ready.sort(by: >) } }
        }
        return order.count == edges.count ? order : nil
    }
}
var g = Graph<String>()
for (a, b, w) in [("A", "B", 4), ("A", "C", 1), ("C", "B", 2), ("B", "D", 5), ("E", "F", 1)] { g.connect(a, b, w) }
print(g.shortest(from: "A").sorted { $0.key < $1.key }.map { "\($0)\($1)" }, g.path("A", "D") ?? [], g.path("A", "F") as Any)
var d = Graph<Int>()
[(5, 2), (5, 0), (4, 0), (4, 1), (2, 3), (3, 1)].forEach { d.connect($0, $1, directed: true) }
print(d.topological()!)
d.connect(1, 5, directed: true)
print(d.topological() == nil)
---
// bank with Codable-like dictionary conversion via protocol
protocol DictionaryConvertible { init?(dictionary: [String: Any]); var dictionary: [String: Any] { get } }
struct Person: DictionaryConvertible, Equatable { var name: String; var age: Int; var tags: [String] = []
    init(name: String, age: Int, tags: [String] = []) { self.name = name; self.age = age; self.tags = tags }
    init?(dictionary d: [String: Any]) {
        guard let name = d["name"] as? String, let age = d["age"] as? Int else { return nil }
        self.init(name: name, age: age, tags: d["tags"] as? [String] ?? [])
    }
    var dictionary: [String: Any] { ["name": name, "age": age, "tags": tags] }
}
func parseAll<T: DictionaryConvertible>(_ list: [[String: Any]], as type: T.Type = T.self) -> [T] { list.compactMap(T.init(dictionary:)) }
let people = parseAll([["name": "Ann", "age": 30], ["name": "Bob"], ["name": "Cy", "age": 7, "tags": ["kid"]]], as: Person.self)
print(people.map(\.name), people.last!.tags, Person(dictionary: people[0].dictionary) == people[0])
let inferred: [Person] = parseAll([["name": "Z", "age": 1]])
print(inferred.count)
func show(_ v: Any) -> String {
    switch v {
    case let n as Int where n > 100: return "big \(n)"
    case let n as Int: return "int \(n)"
    case is String, is Character: return "textual"
    case let d as Double: return "double \(d)"
    case let a as [Any]: return "array of \(a.count): " + a.map(show).joined(separator: ", ")
    case let d as [String: Any]: return "dict " + d.keys.sorted().joined(separator: "/")
    case let t as (Int, Int): return "pair \(t.0) \(t.1)"
    case Optional<Any>.none: return "nil"
    case let f as () -> Int: return "function \(f())"
    default: return "other \(type(of: v))"
    }
}
for v in [1, 500, "s", 2.5, [1, "x", [2]], ["k": 1], (1, 2), true, { 7 } as () -> Int] as [Any] { print(show(v)) }
---
// generic cache with expiry and subscript, LRU by doubly linked list
final class LRUCache<Key: Hashable, Value> {
    private final class Entry { let key: Key; var value: Value; var next: Entry?; weak var prev: Entry?
        init(_ k: Key, _ v: Value) { key = k; value = v } }
    private var map: [Key: Entry] = [:], head: Entry?, tail: Entry?
    let capacity: Int
    private(set) var hits = 0, misses = 0
    init(capacity: Int) { precondition(capacity > 0); self.capacity = capacity }
    subscript(key: Key) -> Value? {
        get { guard let e = map[key] else { misses += 1; return nil }; hits += 1; moveToFront(e); return e.value }
        set {
            switch (newValue, map[key]) {
            case (let v?, let e?): e.value = v; moveToFront(e)
            case (let v?, nil):
                let e = Entry(key, v); map[key] = e; pushFront(e)
                if map.count > capacity, let last = tail { unlink(last); map[last.key] = nil }
            case (nil, let e?): unlink(e); map[key] = nil
            case (nil, nil): break
            }
        }
    }
    private func unlink(_ e: Entry) {
        if e === head { head = e.next }
        if e === tail { tail = e.prev }
        e.prev?.next = e.next; e.next?.prev = e.prev; e.next = nil; e.prev = nil
    }
    private func pushFront(_ e: Entry) { e.next = head; head?.prev = e; head = e; if tail == nil { tail = e } }
    private func moveToFront(_ e: Entry) { if e !== head { unlink(e); pushFront(e) } }
    var keys: [Key] { Array(sequence(first: head, next: { $0?.next }).prefix { $0 != nil }.map { $0!.key }) }
}
let cache = LRUCache<String, Int>(capacity: 2)
cache["a"] = 1; cache["b"] = 2
_ = cache["a"]
cache["c"] = 3
print(cache.keys, cache["b"] as Any, cache["a"] ?? -1, cache.hits, cache.misses)
cache["a"] = nil; cache["c"]? += 10
print(cache.keys, cache["c"] ?? 0)
---
// extension StringProtocol, Character arithmetic
extension StringProtocol {
    var words: [SubSequence] { split { !$0.isLetter && $0 != "'" } }
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
    func caesar(_ shift: Int) -> String {
        String(map { c -> Character in
            guard let a = c.asciiValue, c.isLetter else { return c }
            let base: UInt8 = c.isUppercase ? 65 : 97
            return Character(UnicodeScalar((a - base + UInt8((shift % 26 + 26) % 26)) % 26 + base))
        })
    }
    func count(of c: Character) -> Int { reduce(0) { $0 + ($1 == c ? 1 : 0) } }
}
let s = "Hello, World! It's me"
print(s.words, s.caesar(3), s.caesar(3).caesar(-3) == s, s.dropFirst(7).caesar(1), "  \n".isBlank, s.prefix(5).count(of: "l"))
func number<T: StringProtocol>(_ t: T) -> Int? { Int(t) }
print(number("42") ?? 0, number("x42".dropFirst()) ?? 0, number("no") as Any)
let scalarSum = "abc".unicodeScalars.reduce(0) { $0 + Int($1.value) }
print(scalarSum, Character(UnicodeScalar(UInt8(ascii: "a") + 2)), ("a"..."e").contains("c"), "z" > "b")
---
// inference: process(Stack(), 1, 2), curry(max), generic builder functions
struct Stack<T> { var items: [T] = []; mutating func push(_ x: T) { items.append(x) } }
func process<T>(_ s: Stack<T>, _ xs: T...) -> Stack<T> { var s = s; xs.forEach { s.push($0) }; return s }
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
func flip<A, B, C>(_ f: @escaping (A) -> (B) -> C) -> (B) -> (A) -> C { { b in { a in f(a)(b) } } }
func identity<T>(_ x: T) -> T { x }
print(process(Stack(), 1, 2).items, process(Stack(), "a").items)
let biggest: (Int) -> (Int) -> Int = curry(max)
print(biggest(3)(9), curry(min)(4)(2), flip(curry(-))(1)(10))
let zero: Double = identity(0)
print(zero, [3, 1].map(identity), Optional(5).map(identity)!, [1, 2].reduce(0, identity(+)))
func tuple<A, B>(_ a: A, _ b: B) -> (A, B) { (a, b) }
func apply<A, B>(_ x: A, _ f: (A) throws -> B) rethrows -> B { try f(x) }
print(tuple(1, "x"), apply(3) { $0 + 0.5 }, apply([1, 2, 3]) { $0.map { "\($0)" }.joined() }, zip([1], ["a"]).map(tuple))
---
// dump of values
struct Inner { var flag = true; var list = [1, 2] }
struct Outer { let name: String; var inner = Inner(); var opt: Int? = nil; var pair = (1, "b") }
dump(Outer(name: "x"))
dump([1, 2])
dump("text"); dump(3.5)
class Ref { var n = 1; var child: Ref? }
let r = Ref()
dump(r)
enum Kind { case a, b(Int) }
dump(Kind.a)
dump(["one": 1])
---
// inheritance: super chains, overriding properties with observers, polymorphic arrays, deinit order
class Vehicle { var speed = 0.0 { didSet { log.append("speed \(oldValue)->\(speed)") } }
    var log: [String] = []
    var description: String { "going \(speed)" }
    func accelerate(by x: Double = 10) { speed += x }
    deinit { print("bye", Self.self) } }
class Car: Vehicle { var gear = 1
    override var speed: Double { didSet { gear = Int(speed / 20) + 1 } }
    override var description: String { super.description + " in gear \(gear)" }
    override func accelerate(by x: Double = 20) { super.accelerate(by: x); log.append("car") } }
final class Racer: Car { override var description: String { "racing: " + super.description }
    override func accelerate(by x: Double) { for _ in 0..<2 { super.accelerate(by: x) } } }
do {
    let vehicles = [Vehicle(), Car(), Racer()]
    for v in vehicles { v.accelerate(by: 25); print(v.description, v.log) }
    for case let car as Car in vehicles { print(type(of: car), car.gear) }
    print(vehicles.map { $0 is Racer })
}
---
// async-free observer, weak delegates, protocols with class constraint
protocol DownloadDelegate: AnyObject { func progress(_ d: Download, _ fraction: Double); func finished(_ d: Download, _ r: Result<[Int], Error>) }
extension DownloadDelegate { func progress(_ d: Download, _ fraction: Double) {} }
final class Download { weak var delegate: DownloadDelegate?
    let url: String
    var onDone: ((Result<[Int], Error>) -> Void)?
    struct Failed: Error { let code: Int }
    init(url: String, delegate: DownloadDelegate? = nil) { self.url = url; self.delegate = delegate }
    func start() {
        for i in 1...4 where i % 2 == 0 { delegate?.progress(self, Double(i) / 4) }
        let result: Result<[Int], Error> = url.hasPrefix("http") ? .success(url.utf8.map(Int.init)) : .failure(Failed(code: url.count))
        delegate?.finished(self, result)
        onDone?(result)
    } }
final class Screen: DownloadDelegate { var lines: [String] = []
    func progress(_ d: Download, _ f: Double) { lines.append("\(d.url): \(Int(f * 100))%") }
    func finished(_ d: Download, _ r: Result<[Int], Error>) {
        switch r { case .success(let b): lines.append("\(b.count) bytes"); case .failure(let e): lines.append("failed: \(e)") } } }
final class Quiet: DownloadDelegate { func finished(_ d: Download, _ r: Result<[Int], Error>) { print("quiet", (try? r.get().count) ?? -1) } }
var screen: Screen? = Screen()
let d = Download(url: "http://x", delegate: screen)
d.start(); Download(url: "ftp", delegate: screen).start()
print(screen!.lines)
screen = nil
print(d.delegate == nil)
let q = Quiet(); d.delegate = q; d.onDone = { [weak d] _ in print("done", d?.url ?? "gone") }
d.start()
---
// recursive descent parser to AST with precedence, errors with position
struct ParseError: Error, CustomStringConvertible { let message: String, position: Int; var description: String { "\(message) at \(position)" } }
indirect enum Node { case num(Double), bin(Character, Node, Node), call(String, [Node]), name(String) }
struct Parser {
    private let chars: [Character]; private var pos = 0
    init(_ s: String) { chars = Array(s.filter { $0 != " " }) }
    private var peek: Character? { pos < chars.count ? chars[pos] : nil }
    private mutating func accept(_ set: String) -> Character? { guard let c = peek, set.contains(c) else { return nil }; pos += 1; return c }
    mutating func parse() throws -> Node { let n = try sum(); if let c = peek { throw ParseError(message: "unexpected '\(c)'", position: pos) }; return n }
    private mutating func sum() throws -> Node { var l = try product(); while let op = accept("+-") { l = .bin(op, l, try product()) }; return l }
    private mutating func product() throws -> Node { var l = try power(); while let op = accept("*/") { l = try .bin(op, l, power()) }; return l }
    private mutating func power() throws -> Node { let base = try atom(); guard accept("^") != nil else { return base }; return .bin("^", base, try power()) }
    private mutating func atom() throws -> Node {
        guard let c = peek else { throw ParseError(message: "unexpected end", position: pos) }
        switch c {
        case "0"..."9", ".":
            let start = pos
            while let d = peek, d.isNumber || d == "." { pos += 1 }
            guard let v = Double(String(chars[start..<pos])) else { throw ParseError(message: "bad number", position: start) }
            return .num(v)
        case "(": pos += 1; let n = try sum(); guard accept(")") != nil else { throw ParseError(message: "expected ')'", position: pos) }; return n
        case "-": pos += 1; return .bin("-", .num(0), try power())
        case _ where c.isLetter:
            var id = ""
            while let l = peek, l.isLetter { id.append(l); pos += 1 }
            guard accept("(") != nil else { return .name(id) }
            var args: [Node] = []
            if accept(")") != nil { return .call(id, args) }
            repeat { args.append(try sum()) } while accept(",") != nil
            guard accept(")") != nil else { throw ParseError(message: "expected ')'", position: pos) }
            return .call(id, args)
        default: throw ParseError(message: "unexpected '\(c)'", position: pos)
        }
    }
}
func eval(_ n: Node, _ env: [String: Double] = ["pi": .pi]) throws -> Double {
    let functions: [String: ([Double]) -> Double] = ["max": { $0.max() ?? 0 }, "sqrt": { sqrt($0[0]) }, "sum": { $0.reduce(0, +) }]
    switch n {
    case .num(let v): return v
    case .name(let id): guard let v = env[id] else { throw ParseError(message: "unknown \(id)", position: -1) }; return v
    case .bin(let op, let l, let r):
        let (a, b) = (try eval(l, env), try eval(r, env))
        switch op { case "+": return a + b; case "-": return a - b; case "*": return a * b; case "/": return a / b; default: return pow(a, b) }
    case .call(let f, let args): return try functions[f]?(args.map { try eval($0, env) }) ?? { throw ParseError(message: "no function \(f)", position: -1) }()
    }
}
for src in ["1 + 2 * 3", "2 ^ 3 ^ 2", "-(4 - 6) * max(1, 2 + 3, sqrt(16))", "sum()", "2 * (3 + ", "3 $ 4", "foo(1)", "1.2.3", "pi / 2"] {
    do { var p = Parser(src); print(src, "=", try eval(p.parse())) } catch { print(src, "!", error) }
}
---
// bit manipulation, checksums, hex dumps, run-length on bytes
func crc32(_ bytes: [UInt8]) -> UInt32 {
    let table: [UInt32] = (0..<256).map { i in (0..<8).reduce(UInt32(i)) { c, _ in c & 1 == 1 ? 0xEDB88320 ^ (c >> 1) : c >> 1 } }
    return ~bytes.reduce(~UInt32(0)) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) }
}
func fnv1a(_ s: String) -> UInt64 { s.utf8.reduce(0xcbf29ce484222325) { ($0 ^ UInt64($1)) &* 0x100000001b3 } }
func hexDump(_ data: [UInt8], width: Int = 8) {
    for start in stride(from: 0, to: data.count, by: width) {
        let chunk = data[start..<min(start + width, data.count)]
        let hex = chunk.map { String(format: "%02x", $0) }.joined(separator: " ")
        let ascii = String(chunk.map { (32..<127).contains($0) ? Character(UnicodeScalar($0)) : "." })
        print(String(format: "%04x", start), hex.padding(toLength: width * 3, withPad: " ", startingAt: 0), ascii)
    }
}
print(String(crc32(Array("123456789".utf8)), radix: 16), String(fnv1a("hello"), radix: 16))
hexDump(Array("Hello, wörld!\n".utf8))
let packed = (UInt32(0xAA) << 24) | (UInt32(0xBB) << 16) | 0xCCDD
print(String(packed, radix: 16), packed.byteSwapped == 0xDDCCBBAA, UInt8(packed >> 24), UInt16(truncatingIfNeeded: packed), packed.leadingZeroBitCount)
var flags: UInt8 = 0
flags |= 1 << 3; flags ^= 0xFF; flags &= ~1
print(String(flags, radix: 2), flags.nonzeroBitCount, Int8(bitPattern: flags), flags << 1, flags >> 2, flags &+ 100, flags.addingReportingOverflow(100))
struct Permissions: OptionSet { let rawValue: Int
    static let read = Permissions(rawValue: 1 << 0), write = Self(rawValue: 1 << 1), execute = Permissions(rawValue: 1 << 2)
    static let all: Permissions = [.read, .write, .execute] }
var perm: Permissions = [.read, .write]
perm.insert(.execute); perm.remove(.read)
print(perm.rawValue, perm.contains(.write), perm.isSubset(of: .all), perm.union(.read) == .all, perm.intersection([.read]).isEmpty, Permissions.all.subtracting(perm).rawValue)
---
// text adventure with dictionaries of closures and where clauses on for
struct Game {
    private(set) var room = "hall", inventory: Set<String> = [], log: [String] = []
    private let exits: [String: [String: String]] = ["hall": ["north": "library", "east": "kitchen"], "library": ["south": "hall"], "kitchen": ["west": "hall"]]
    private var items = ["library": ["book", "lamp"], "kitchen": ["knife"]]
    typealias Command = (inout Game, [Substring]) -> String
    static let commands: [Substring: Command] = [
        "go": { game, args in
            guard let where_ = args.first, let next = game.exits[game.room]?[String(where_)] else { return "no way" }
            game.room = next
            return "you are in the \(next)"
        },
        "take": { game, args in
            guard let what = args.first.map(String.init), let i = game.items[game.room]?.firstIndex(of: what) else { return "nothing like that" }
            game.inventory.insert(game.items[game.room]!.remove(at: i))
            return "taken"
        },
        "inventory": { game, _ in game.inventory.isEmpty ? "empty" : game.inventory.sorted().joined(separator: ", ") },
    ]
    mutating func run(_ line: String) {
        let parts = line.split(separator: " ")
        guard let verb = parts.first else { return }
        let answer = Self.commands[verb]?(&self, Array(parts.dropFirst())) ?? "unknown verb '\(verb)'"
        log.append("> \(line)\n\(answer)")
    }
}
var game = Game()
for line in ["inventory", "go north", "take lamp", "take lamp", "go up", "", "dance", "go south", "go east", "take knife", "inventory"] { game.run(line) }
print(game.log.joined(separator: "\n"))
---
// units, comparisons, generic numeric algorithms, phantom types
struct Quantity<U: Unit>: Comparable, CustomStringConvertible { var value: Double
    init(_ v: Double) { value = v }
    func converted<V: Unit>(to: V.Type) -> Quantity<V> where V.Dimension == U.Dimension { Quantity<V>(value * U.scale / V.scale) }
    static func < (a: Self, b: Self) -> Bool { a.value < b.value }
    static func + (a: Self, b: Self) -> Self { Self(a.value + b.value) }
    var description: String { "\(value) \(U.symbol)" } }
protocol Unit { associatedtype Dimension; static var symbol: String { get }; static var scale: Double { get } }
enum Length {}; enum Mass {}
enum Metre: Unit { typealias Dimension = Length; static let symbol = "m", scale = 1.0 }
enum Kilometre: Unit { typealias Dimension = Length; static let symbol = "km"; static let scale = 1000.0 }
enum Gram: Unit { typealias Dimension = Mass; static var symbol: String { "g" }; static var scale: Double { 0.001 } }
let d = Quantity<Kilometre>(1.5)
print(d, d.converted(to: Metre.self), d + Quantity(2), [Quantity<Gram>(3), Quantity(1)].min()!)
func clamp<T: Comparable>(_ x: T, _ range: ClosedRange<T>) -> T { min(max(x, range.lowerBound), range.upperBound) }
func gcd<T: BinaryInteger>(_ a: T, _ b: T) -> T { b == 0 ? a : gcd(b, a % b) }
func average<C: Collection>(_ c: C) -> Double where C.Element: BinaryInteger { c.isEmpty ? 0 : Double(c.reduce(0, +)) / Double(c.count) }
func integral<F: BinaryFloatingPoint>(_ f: (F) -> F, _ a: F, _ b: F, steps n: Int = 1000) -> F {
    let h = (b - a) / F(n)
    return (0..<n).reduce(F(0)) { $0 + f(a + (F($1) + 0.5) * h) } * h
}
print(clamp(15, 0...10), clamp("m", "a"..."f"), gcd(48, 36 as UInt8), average([1, 2, 4] as [Int16]), String(format: "%.5f", integral({ $0 * $0 }, 0.0, 3)), integral(sin, 0, Float.pi) > 1.99)
---
// dates without Foundation: day of week, leap, calendar print
struct CalendarMonth { let year: Int, month: Int
    static let names = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
    static func isLeap(_ y: Int) -> Bool { (y % 4 == 0 && y % 100 != 0) || y % 400 == 0 }
    var days: Int { switch month { case 2: Self.isLeap(year) ? 29 : 28; case 4, 6, 9, 11: 30; default: 31 } }
    var firstWeekday: Int {
        let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
        let y = month < 3 ? year - 1 : year
        return (y + y / 4 - y / 100 + y / 400 + offsets[month - 1] + 1) % 7
    }
    func printed() -> String {
        let title = "\(Self.names[month - 1]) \(year)"
        var lines = [String(repeating: " ", count: (20 - title.count) / 2) + title, "Su Mo Tu We Th Fr Sa"]
        var cells = Array(repeating: "  ", count: firstWeekday) + (1...days).map { $0 < 10 ? " \($0)" : "\($0)" }
        while !cells.isEmpty { lines.append(cells.prefix(7).joined(separator: " ")); cells.removeFirst(min(7, cells.count)) }
        return lines.joined(separator: "\n")
    } }
print(CalendarMonth(year: 2024, month: 2).printed())
print((1...12).map { CalendarMonth(year: 2023, month: $0).days }.reduce(0, +), [1900, 2000, 2023, 2024].filter(CalendarMonth.isLeap))
---
// bigint addition, multiplication, factorial, power mod
struct BigUInt: CustomStringConvertible, Comparable, ExpressibleByIntegerLiteral, Hashable {
    private static let base = 10_000
    private var limbs: [Int]
    init(integerLiteral n: Int) { self.init(n) }
    init(_ n: Int) { limbs = []; var n = n; repeat { limbs.append(n % Self.base); n /= Self.base } while n > 0 }
    init?(_ s: String) {
        guard !s.isEmpty, s.allSatisfy(\.isNumber) else { return nil }
        limbs = stride(from: s.count, to: 0, by: -4).map { end in
            let a = s.index(s.startIndex, offsetBy: max(0, end - 4)), b = s.index(s.startIndex, offsetBy: end)
            return Int(s[a..<b])!
        }
        while limbs.count > 1, limbs.last == 0 { limbs.removeLast() }
    }
    static func + (a: Self, b: Self) -> Self {
        var r = a, carry = 0
        r.limbs = (0..<max(a.limbs.count, b.limbs.count)).map { i in
            let s = (i < a.limbs.count ? a.limbs[i] : 0) + (i < b.limbs.count ? b.limbs[i] : 0) + carry
            carry = s / base
            return s % base
        }
        if carry > 0 { r.limbs.append(carry) }
        return r
    }
    static func * (a: Self, b: Self) -> Self {
        var out = [Int](repeating: 0, count: a.limbs.count + b.limbs.count)
        for (i, x) in a.limbs.enumerated() { var carry = 0
            for (j, y) in b.limbs.enumerated() { let v = out[i + j] + x * y + carry; out[i + j] = v % base; carry = v / base }
            out[i + b.limbs.count] += carry }
        while out.count > 1, out.last! == 0 { out.removeLast() }
        var r = a; r.limbs = out; return r
    }
    static func *= (a: inout Self, b: Self) { a = a * b }
    static func < (a: Self, b: Self) -> Bool { a.limbs.count != b.limbs.count ? a.limbs.count < b.limbs.count : a.limbs.reversed().lexicographicallyPrecedes(b.limbs.reversed()) }
    var description: String { limbs.dropLast().reversed().reduce("\(limbs.last!)") { $0 + String(format: "%04d", $1) } }
}
var f: BigUInt = 1
for i in 1...30 { f *= BigUInt(i) }
print(f, BigUInt("99999999999999999999")! + 1, BigUInt("12a") as Any, BigUInt(5) < 70000, BigUInt("0012")! == 12)
var two: BigUInt = 2
for _ in 0..<6 { two = two * two }
print(two, Set([two, 2, 2]).count, max(two, f))
---
// Exercism: meetup-like date arithmetic without Foundation
enum Weekday: Int, CaseIterable { case sunday, monday, tuesday, wednesday, thursday, friday, saturday }
struct SimpleDate: Comparable, CustomStringConvertible {
    let year: Int, month: Int, day: Int
    var daysFromEpoch: Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yoe = y - era * 400
        let doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy
        return era * 146097 + doe - 719468
    }
    var weekday: Weekday { Weekday(rawValue: ((daysFromEpoch + 4) % 7 + 7) % 7)! }
    static func < (l: SimpleDate, r: SimpleDate) -> Bool { (l.year, l.month, l.day) < (r.year, r.month, r.day) }
    static func - (l: SimpleDate, r: SimpleDate) -> Int { l.daysFromEpoch - r.daysFromEpoch }
    var description: String { String(format: "%04d-%02d-%02d", year, month, day) }
}
func meetup(_ year: Int, _ month: Int, _ weekday: Weekday, teenth: Bool = false, nth: Int = 1) -> SimpleDate? {
    let range = teenth ? 13...19 : (nth - 1) * 7 + 1...nth * 7
    return range.lazy.map { SimpleDate(year: year, month: month, day: $0) }.first { $0.weekday == weekday }
}
let moon = SimpleDate(year: 1969, month: 7, day: 20)
print(moon, moon.weekday, moon.daysFromEpoch, SimpleDate(year: 2000, month: 3, day: 1) - SimpleDate(year: 2000, month: 2, day: 28))
print(meetup(2024, 5, .monday, teenth: true)!, meetup(2024, 5, .friday, nth: 3) ?? moon, moon < SimpleDate(year: 1969, month: 7, day: 21))
print([SimpleDate(year: 2024, month: 12, day: 25), moon].sorted(), [moon].min() == moon)
---
// Exercism: sublist, accumulate, strain, flatten, list ops
enum Classification { case equal, sublist, superlist, unequal }
func classify<T: Equatable>(_ a: [T], _ b: [T]) -> Classification {
    func contains(_ big: [T], _ small: [T]) -> Bool {
        guard small.count <= big.count else { return false }
        return (0...(big.count - small.count)).contains { Array(big[$0..<$0 + small.count]) == small }
    }
    switch (contains(a, b), contains(b, a)) {
    case (true, true): return .equal
    case (true, false): return .superlist
    case (false, true): return .sublist
    case (false, false): return .unequal
    }
}
print(classify([1, 2, 3], [2, 3]), classify([], [1]), classify(["a"], ["a"]), classify([1, 2], [2, 1]))
extension Array {
    func accumulate<T>(_ transform: (Element) throws -> T) rethrows -> [T] {
        var out: [T] = []
        out.reserveCapacity(count)
        for x in self { out.append(try transform(x)) }
        return out
    }
    func keep(_ predicate: (Element) -> Bool) -> [Element] { reduce(into: []) { if predicate($1) { $0.append($1) } } }
    func discard(_ predicate: (Element) -> Bool) -> [Element] { keep { !predicate($0) } }
    func foldRight<R>(_ initial: R, _ f: (Element, R) -> R) -> R {
        var acc = initial
        for x in self.reversed() { acc = f(x, acc) }
        return acc
    }
    func chunked(into size: Int) -> [[Element]] { stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) } }
}
func flatten(_ values: [Any?]) -> [Any] {
    values.flatMap { value -> [Any] in
        switch value {
        case let nested as [Any?]: return flatten(nested)
        case let some?: return [some]
        case nil: return []
        }
    }
}
print([1, 2, 3].accumulate { $0 * $0 }, ["a", "bb"].accumulate(\.count), (1...6).map { $0 }.keep { $0 % 2 == 0 }, [1, 2, 3].discard { $0 == 2 })
print([1, 2, 3].foldRight(0) { $0 - $1 }, ["x", "y"].foldRight("") { $0 + $1 }, Array(1...7).chunked(into: 3))
print(flatten([1, [2, nil, 3] as [Any?], nil, "x"]))
---
// Exercism: diamond, food chain, twelve days, proverb
func diamond(_ letter: Character) -> [String] {
    let n = Int(letter.asciiValue! - Character("A").asciiValue!)
    let top = (0...n).map { i -> String in
        let ch = String(UnicodeScalar(UInt8(65 + i)))
        let outer = String(repeating: " ", count: n - i)
        return i == 0 ? outer + ch + outer : outer + ch + String(repeating: " ", count: 2 * i - 1) + ch + outer
    }
    return top + top.dropLast().reversed()
}
print(diamond("C").joined(separator: "\n"))
func proverb(_ items: [String]) -> String {
    guard let first = items.first else { return "" }
    var lines = zip(items, items.dropFirst()).map { "For want of a \($0) the \($1) was lost." }
    lines.append("And all for the want of a \(first).")
    return lines.joined(separator: "\n")
}
print(proverb(["nail", "shoe", "horse"]))
let gifts = ["a Partridge", "two Doves", "three Hens"], ordinals = ["first", "second", "third"]
func verse(_ n: Int) -> String {
    let list = gifts.prefix(n).reversed().enumerated().map { i, g in i == n - 1 && n > 1 ? "and \(g)" : g }
    return "On the \(ordinals[n - 1]) day: \(list.joined(separator: ", "))."
}
for n in 1...3 { print(verse(n)) }
---
// Exercism: alphametics-like brute force, wordy
enum WordyError: Error { case unknownOperation, syntaxError }
func wordy(_ question: String) throws -> Int {
    guard question.hasPrefix("What is"), question.hasSuffix("?") else { throw WordyError.unknownOperation }
    var tokens = question.dropFirst("What is".count).dropLast().split(separator: " ").filter { $0 != "by" }
    guard !tokens.isEmpty, var result = Int(tokens.removeFirst()) else { throw WordyError.syntaxError }
    while !tokens.isEmpty {
        let op = tokens.removeFirst()
        guard Int(op) == nil else { throw WordyError.syntaxError }
        let operations: [Substring: (Int, Int) -> Int] = ["plus": { $0 + $1 }, "minus": { $0 - $1 }, "multiplied": { $0 * $1 }, "divided": { $0 / $1 }]
        guard let f = operations[op] else { throw WordyError.unknownOperation }
        guard !tokens.isEmpty, let operand = Int(tokens.removeFirst()) else { throw WordyError.syntaxError }
        result = f(result, operand)
    }
    return result
}
for q in ["What is 5?", "What is 3 plus 2 multiplied by 3?", "What is -12 divided by 2 minus -3?", "What is 1 plus plus 2?", "What is 52 cubed?", "Who?", "What is?"] {
    do { print(q, try wordy(q)) } catch WordyError.syntaxError { print(q, "syntax") } catch { print(q, error) }
}
---
// Exercism: complex numbers, rational numbers with custom operators
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? abs(a) : gcd(b, a % b) }
precedencegroup PowerPrecedence { higherThan: MultiplicationPrecedence associativity: right }
infix operator **: PowerPrecedence
struct Rational: Hashable, Comparable, ExpressibleByIntegerLiteral, CustomStringConvertible {
    let numerator: Int, denominator: Int
    init(_ n: Int, _ d: Int = 1) {
        precondition(d != 0, "zero denominator")
        let g = gcd(n, d) * (d < 0 ? -1 : 1)
        (numerator, denominator) = (n / g, d / g)
    }
    init(integerLiteral value: Int) { self.init(value) }
    static func + (a: Self, b: Self) -> Self { .init(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator) }
    static prefix func - (a: Self) -> Self { .init(-a.numerator, a.denominator) }
    static func - (a: Self, b: Self) -> Self { a + -b }
    static func * (a: Self, b: Self) -> Self { .init(a.numerator * b.numerator, a.denominator * b.denominator) }
    static func / (a: Self, b: Self) -> Self { .init(a.numerator * b.denominator, a.denominator * b.numerator) }
    static func ** (base: Self, power: Int) -> Self {
        power < 0 ? (1 / base) ** -power : (0..<power).reduce(1) { acc, _ in acc * base }
    }
    static func ** (base: Double, power: Self) -> Double { pow(base, Double(power.numerator) / Double(power.denominator)) }
    static func < (a: Self, b: Self) -> Bool { a.numerator * b.denominator < b.numerator * a.denominator }
    var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
}
let half = Rational(1, 2), third = Rational(2, -6)
print(half + third, half - third, half * third, half / third, half ** 3, half ** -2, 2.0 ** half, 1 + half, half < third, max(half, 2))
print([half, third, 3, Rational(4, 8)].sorted(), Set([half, Rational(2, 4), 1]).count, [half, 1].reduce(0, +), -half)
---
// Exercism: tournament table, formatted
struct Record { var played = 0, won = 0, drawn = 0, lost = 0
    var points: Int { won * 3 + drawn } }
func tally(_ input: String) -> String {
    var table: [String: Record] = [:]
    func update(_ team: String, _ change: (inout Record) -> Void) {
        var r = table[team] ?? Record()
        r.played += 1
        change(&r)
        table[team] = r
    }
    for line in input.split(separator: "\n") {
        let parts = line.split(separator: ";").map(String.init)
        guard parts.count == 3 else { continue }
        switch parts[2] {
        case "win": update(parts[0]) { $0.won += 1 }; update(parts[1]) { $0.lost += 1 }
        case "loss": update(parts[0]) { $0.lost += 1 }; update(parts[1]) { $0.won += 1 }
        case "draw": for t in parts[0...1] { update(t) { $0.drawn += 1 } }
        default: continue
        }
    }
    let header = "Team".padding(toLength: 20, withPad: " ", startingAt: 0) + "| MP |  W |  D |  L |  P"
    let rows = table.sorted { a, b in a.value.points == b.value.points ? a.key < b.key : a.value.points > b.value.points }
        .map { team, r in
            team.padding(toLength: 20, withPad: " ", startingAt: 0) + [r.played, r.won, r.drawn, r.lost, r.points].map { "| " + String(format: "%2d", $0) }.joined(separator: " ")
        }
    return ([header] + rows).joined(separator: "\n")
}
print(tally("Allegoric Alligators;Blithering Badgers;win\nBlithering Badgers;Devastating Donkeys;draw\nDevastating Donkeys;Allegoric Alligators;loss\nbad line\nA;B;cancelled"))
---
// AoC: monkeys, long arithmetic, closures in structs
struct Monkey {
    var items: [Int]
    let operation: (Int) -> Int
    let divisor: Int
    let targets: (ifTrue: Int, ifFalse: Int)
    var inspected = 0
    init(_ items: Int..., operation: @escaping (Int) -> Int, divisor: Int, targets: (Int, Int)) {
        self.items = items; self.operation = operation; self.divisor = divisor; self.targets = targets
    }
    mutating func turn(relief: (Int) -> Int) -> [(item: Int, to: Int)] {
        defer { items.removeAll(keepingCapacity: true) }
        inspected += items.count
        return items.map { let level = relief(operation($0)); return (level, level.isMultiple(of: divisor) ? targets.ifTrue : targets.ifFalse) }
    }
}
func play(rounds: Int, _ start: [Monkey], relief: (Int) -> Int) -> Int {
    var monkeys = start
    for _ in 1...rounds { for i in monkeys.indices { for (item, to) in monkeys[i].turn(relief: relief) { monkeys[to].items.append(item) } } }
    return monkeys.map(\.inspected).sorted(by: >)[..<2].reduce(1, *)
}
let monkeys = [
    Monkey(79, 98, operation: { $0 * 19 }, divisor: 23, targets: (2, 3)),
    Monkey(54, 65, 75, 74, operation: { $0 + 6 }, divisor: 19, targets: (2, 0)),
    Monkey(79, 60, 97, operation: { $0 * $0 }, divisor: 13, targets: (1, 3)),
    Monkey(74, operation: { $0 + 3 }, divisor: 17, targets: (0, 1)),
]
print(play(rounds: 20, monkeys) { $0 / 3 })
let modulus = monkeys.map(\.divisor).reduce(1, *)
print(play(rounds: 1000, monkeys) { $0 % modulus })
---
// AoC: directory tree from terminal output
final class Directory {
    let name: String
    private(set) var children: [String: Directory] = [:]
    private var files: [String: Int] = [:]
    unowned let parent: Directory?
    init(_ name: String, parent: Directory? = nil) { self.name = name; self.parent = parent }
    func child(_ name: String) -> Directory {
        if let known = children[name] { return known }
        let made = Directory(name, parent: self)
        children[name] = made
        return made
    }
    func add(file: String, size: Int) { files[file] = size }
    lazy var size: Int = files.values.reduce(0, +) + children.values.map(\.size).reduce(0, +)
    var all: [Directory] { [self] + children.keys.sorted().flatMap { children[$0]!.all } }
}
let root = Directory("/")
var here = root
for line in ["$ cd /", "$ ls", "dir a", "14848514 b.txt", "8504156 c.dat", "dir d", "$ cd a", "$ ls", "dir e", "29116 f", "2557 g", "$ cd e", "$ ls", "584 i", "$ cd ..", "$ cd ..", "$ cd d", "$ ls", "4060174 j", "8033020 d.log"] {
    let words = line.split(separator: " ")
    switch (words[0], words[1]) {
    case ("$", "cd"):
        switch words[2] {
        case "/": here = root
        case "..": here = here.parent ?? root
        case let name: here = here.child(String(name))
        }
    case ("$", _): break
    case ("dir", let name): _ = here.child(String(name))
    case (let size, let name): here.add(file: String(name), size: Int(size)!)
    }
}
print(root.size, root.all.map(\.name), root.all.filter { $0.size <= 100_000 }.map(\.size).reduce(0, +))
print(root.all.map(\.size).filter { $0 >= 30_000_000 - (70_000_000 - root.size) }.min()!)
---
// AoC: packets compare, recursive enum parsing nested lists
indirect enum Packet: Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral {
    case number(Int)
    case list([Packet])
    init(integerLiteral value: Int) { self = .number(value) }
    init(arrayLiteral elements: Packet...) { self = .list(elements) }
    init(_ text: String) { var rest = text[...]; self = Packet.parse(&rest) }
    private static func parse(_ s: inout Substring) -> Packet {
        if s.first == "[" {
            s.removeFirst()
            var items: [Packet] = []
            while s.first != "]" {
                items.append(parse(&s))
                if s.first == "," { s.removeFirst() }
            }
            s.removeFirst()
            return .list(items)
        }
        let digits = s.prefix { $0.isNumber }
        s.removeFirst(digits.count)
        return .number(Int(digits)!)
    }
    static func < (l: Packet, r: Packet) -> Bool {
        switch (l, r) {
        case let (.number(a), .number(b)): return a < b
        case (.number, .list): return .list([l]) < r
        case (.list, .number): return l < .list([r])
        case let (.list(a), .list(b)):
            for (x, y) in zip(a, b) { if x < y { return true }; if y < x { return false } }
            return a.count < b.count
        }
    }
    var description: String { switch self { case .number(let n): "\(n)"; case .list(let l): "[" + l.map(\.description).joined(separator: ",") + "]" } }
}
let packets = ["[1,1,3,1,1]", "[[1],[2,3,4]]", "[9]", "[[8,7,6]]", "[]", "[[[]]]", "[1,[2,[3,[4,[5,6,7]]]],8,9]"].map(Packet.init)
print(packets.sorted().map { "\($0)" })
let markers: [Packet] = [[[2]], [[6]]]
print(markers.map { m in (packets + markers).sorted().firstIndex(of: m)! + 1 }.reduce(1, *), packets[0] < packets[1], markers[0])
---
// AoC: crates, parsing columns with stride over characters
let drawing = """
        [D]    
    [N] [C]    
    [Z] [M] [P]
     1   2   3 

    move 1 from 2 to 1
    move 3 from 1 to 3
    """
let lines = drawing.components(separatedBy: "\n")
let blank = lines.firstIndex(of: "")!
let count = lines[blank - 1].split(separator: " ").compactMap { Int($0) }.max() ?? 0
var stacks = Array(repeating: [Character](), count: count)
for line in lines[..<(blank - 1)].reversed() {
    let chars = Array(line)
    for (stack, column) in stride(from: 1, to: chars.count, by: 4).enumerated() where chars[column] != " " && stack < count { stacks[stack].append(chars[column]) }
}
print(stacks)
for line in lines[(blank + 1)...] {
    let numbers = line.split(separator: " ").compactMap { Int($0) }
    let (n, from, to) = (numbers[0], numbers[1] - 1, numbers[2] - 1)
    let moved = stacks[from].suffix(n)
    stacks[from].removeLast(n)
    stacks[to] += moved.reversed()
}
print(stacks.map { $0.last.map(String.init) ?? " " }.joined(), stacks[2])
---
// Rosetta: Towers of Hanoi with enum pegs, permutations heap's algorithm, power set, combinations
enum Peg: String { case a = "A", b = "B", c = "C" }
func hanoi(_ n: Int, from: Peg, to: Peg, via: Peg, move: (Peg, Peg) -> ()) {
    guard n > 0 else { return }
    hanoi(n - 1, from: from, to: via, via: to, move: move)
    move(from, to)
    hanoi(n - 1, from: via, to: to, via: from, move: move)
}
var steps: [String] = []
hanoi(3, from: .a, to: .c, via: .b) { steps.append("\($0.rawValue)>\($1.rawValue)") }
print(steps.count, steps.joined(separator: " "))
func heapPermutations<T>(_ items: [T]) -> [[T]] {
    var a = items, result: [[T]] = []
    func generate(_ k: Int) {
        if k <= 1 { result.append(a); return }
        for i in 0..<k {
            generate(k - 1)
            if k.isMultiple(of: 2) { a.swapAt(i, k - 1) } else { a.swapAt(0, k - 1) }
        }
    }
    generate(a.count)
    return result
}
print(heapPermutations(["x", "y", "z"]).map { $0.joined() })
extension Collection {
    var powerSet: [[Element]] { guard let first else { return [[]] }; return dropFirst().powerSet.flatMap { [$0, [first] + $0] } }
    func combinations(_ k: Int) -> [[Element]] {
        guard k > 0 else { return [[]] }
        guard let head = first else { return [] }
        return dropFirst().combinations(k - 1).map { [head] + $0 } + dropFirst().combinations(k)
    }
}
print([1, 2, 3].powerSet.sorted { ($0.count, $0.first ?? 0) < ($1.count, $1.first ?? 0) }.count, "abcd".combinations(2).map { String($0) }, (1...4).combinations(3))
---
// Rosetta: sorting algorithms generic with closures, in place
func bubbleSort<T>(_ xs: inout [T], by less: (T, T) -> Bool) {
    for end in stride(from: xs.count - 1, to: 0, by: -1) {
        var swapped = false
        for i in 0..<end where less(xs[i + 1], xs[i]) { xs.swapAt(i, i + 1); swapped = true }
        if !swapped { break }
    }
}
func shellSort<T: Comparable>(_ xs: [T]) -> [T] {
    var xs = xs, gap = xs.count / 2
    while gap > 0 {
        for i in gap..<max(gap, xs.count) {
            let key = xs[i]
            var j = i
            while j >= gap, xs[j - gap] > key { xs[j] = xs[j - gap]; j -= gap }
            xs[j] = key
        }
        gap /= 2
    }
    return xs
}
func countingSort(_ xs: [Int]) -> [Int] {
    guard let lo = xs.min(), let hi = xs.max() else { return [] }
    var counts = [Int](repeating: 0, count: hi - lo + 1)
    xs.forEach { counts[$0 - lo] += 1 }
    return counts.indices.flatMap { Array(repeating: $0 + lo, count: counts[$0]) }
}
func mergeSort<C: Collection>(_ c: C) -> [C.Element] where C.Element: Comparable {
    guard c.count > 1 else { return Array(c) }
    let mid = c.index(c.startIndex, offsetBy: c.count / 2)
    var left = mergeSort(c[..<mid])[...], right = mergeSort(c[mid...])[...], out: [C.Element] = []
    while let l = left.first, let r = right.first {
        if l <= r { out.append(l); left = left.dropFirst() } else { out.append(r); right.removeFirst() }
    }
    return out + left + right
}
var data = [5, -3, 8, 0, 2, 9, -1]
print(shellSort(data), countingSort(data), mergeSort(data), mergeSort("swift"), shellSort(["b", "a"]), countingSort([]))
bubbleSort(&data) { $0 > $1 }
print(data)
var words = ["pear", "fig", "apple"]
bubbleSort(&words) { $0.count < $1.count }
bubbleSort(&words, by: <)
print(words)
---
// Rosetta: bulls and cows, mastermind, Caesar, Vigenere, Atbash, ROT13, morse
struct Morse {
    static let table: [Character: String] = ["A": ".-", "B": "-...", "C": "-.-.", "E": ".", "O": "---", "S": "...", "T": "-"]
    static let reverse = Dictionary(uniqueKeysWithValues: table.map { ($0.value, $0.key) })
    static func encode(_ s: String) -> String { s.uppercased().compactMap { table[$0] }.joined(separator: " ") }
    static func decode(_ s: String) -> String { String(s.components(separatedBy: " ").compactMap { reverse[$0] }) }
}
print(Morse.encode("sos, cat!"), Morse.decode("... --- ..."))
func bullsAndCows(secret: String, guess: String) -> (bulls: Int, cows: Int) {
    let bulls = zip(secret, guess).filter(==).count
    let common = Set(guess).reduce(0) { n, c in n + min(secret.filter { $0 == c }.count, guess.filter { $0 == c }.count) }
    return (bulls, common - bulls)
}
let score = bullsAndCows(secret: "1234", guess: "1325")
print("bulls: \(score.bulls), cows: \(score.cows)", score == (1, 2))
func atbash(_ s: String) -> String {
    let letters = "abcdefghijklmnopqrstuvwxyz"
    let map = Dictionary(uniqueKeysWithValues: zip(letters, letters.reversed()))
    let coded = s.lowercased().filter { $0.isLetter || $0.isNumber }.map { map[$0] ?? $0 }
    return stride(from: 0, to: coded.count, by: 5).map { String(coded[$0..<min($0 + 5, coded.count)]) }.joined(separator: " ")
}
print(atbash("Testing, 1 2 3 testing."))
func rot13(_ c: Character) -> Character {
    switch c {
    case "a"..."m", "A"..."M": return Character(UnicodeScalar(c.asciiValue! + 13))
    case "n"..."z", "N"..."Z": return Character(UnicodeScalar(c.asciiValue! - 13))
    default: return c
    }
}
print(String("Hello, World!".map(rot13)), String("Uryyb".map(rot13)))
---
// teaching: type casting with class hierarchies, is/as?, Any, switch on types, heterogenous
class MediaItem { let name: String; init(name: String) { self.name = name } }
class Movie: MediaItem { let director: String; init(name: String, director: String) { self.director = director; super.init(name: name) } }
class Song: MediaItem { let artist: String; init(name: String, artist: String) { self.artist = artist; super.init(name: name) } }
let library = [Movie(name: "Casablanca", director: "Curtiz"), Song(name: "Blue Suede Shoes", artist: "Elvis"), Movie(name: "Kane", director: "Welles")]
var (movies, songs) = (0, 0)
for item in library { if item is Movie { movies += 1 } else if item is Song { songs += 1 } }
print("\(movies) movies, \(songs) songs", type(of: library))
for item in library {
    if let movie = item as? Movie { print("Movie: \(movie.name), dir. \(movie.director)") }
    else if let song = item as? Song { print("Song: \(song.name), by \(song.artist)") }
}
var things: [Any] = [0, 0.0, 42, 3.14159, "hello", (3.0, 5.0), Movie(name: "G", director: "R"), { (name: String) -> String in "Hello, \(name)" }]
things.append(Optional<Int>(3) as Any)
for thing in things {
    switch thing {
    case 0 as Int: print("zero as an Int")
    case 0 as Double: print("zero as a Double")
    case let someInt as Int: print("an integer \(someInt)")
    case let d as Double where d > 0: print("a positive double \(d)")
    case is Double: print("some other double")
    case let s as String: print("a string \"\(s)\"")
    case let (x, y) as (Double, Double): print("a point at \(x), \(y)")
    case let movie as Movie: print("a movie called \(movie.name)")
    case let f as (String) -> String: print(f("Michael"))
    default: print("something else")
    }
}
---
// teaching: strings & unicode: indices, ranges, mutation, multi-line, escapes
var greeting = "Guten Tag!"
print(greeting[greeting.startIndex], greeting[greeting.index(before: greeting.endIndex)], greeting[greeting.index(after: greeting.startIndex)])
let comma = greeting.firstIndex(of: " ") ?? greeting.endIndex
print(greeting[..<comma], greeting[comma...], greeting[greeting.index(greeting.startIndex, offsetBy: 2)..<comma])
greeting.insert("!", at: greeting.endIndex)
greeting.insert(contentsOf: " there", at: greeting.index(before: greeting.endIndex))
print(greeting)
greeting.remove(at: greeting.index(before: greeting.endIndex))
let range = greeting.index(greeting.endIndex, offsetBy: -6)..<greeting.endIndex
greeting.removeSubrange(range)
greeting.replaceSubrange(greeting.startIndex..<comma, with: "Schönen")
print(greeting, greeting.count, greeting.utf8.count, greeting.unicodeScalars.count)
for i in greeting.indices where greeting[i].isUppercase { print(greeting[i], terminator: " ") }
print()
let eAcute: Character = "\u{E9}", combined: Character = "\u{65}\u{301}"
print(eAcute == combined, "cafe\u{301}".count, "caf\u{e9}" == "cafe\u{301}", "🇩🇪🇺🇸".count, "👨‍👩‍👧".unicodeScalars.count)
print("abc".contains("b"), "abc".contains("bc"), "hello world".range(of: "wor").map { "hello world"[$0] } ?? "", "a-b-c".replacingOccurrences(of: "-", with: "+"))
print("Line\tTab \"quoted\" \\ \u{2764}", #"raw \n \#(1 + 1)"#, """
    multi \
    line
      indented
    """)
print("zebra" < "apple", "Zebra" < "apple", "abc".compare("abd") == .orderedAscending, ["b", "A", "c"].sorted { $0.lowercased() < $1.lowercased() })
print("1,2;3".split { $0 == "," || $0 == ";" }.compactMap { Int($0) }, "x".isEmpty, "ß".uppercased(), "İ".lowercased().count, String("hello".shuffled().sorted()))
---
// teaching: collections: array/dict/set operations in the style of docs
var shopping = ["Eggs", "Milk"]
shopping += ["Flour"]; shopping.append("Butter"); shopping[1...2] = ["Bananas"]
shopping.insert("Maple Syrup", at: 0)
print(shopping, shopping.remove(at: 0), shopping.removeLast(), shopping)
for (index, value) in shopping.enumerated() { print("Item \(index + 1): \(value)") }
var airports = ["YYZ": "Toronto", "DUB": "Dublin"]
airports["LHR"] = "London"
if let old = airports.updateValue("Dublin Airport", forKey: "DUB") { print("old", old) }
airports["LHR"] = nil
if airports["APL"] == nil { print("no APL") }
if let removed = airports.removeValue(forKey: "DUB") { print("removed", removed) }
print(airports, airports.isEmpty, [String](airports.keys), Array(airports.values))
let odd: Set = [1, 3, 5, 7, 9], even: Set = [0, 2, 4, 6, 8], primes: Set = [2, 3, 5, 7]
print(odd.union(even).sorted(), odd.intersection(even), odd.subtracting(primes).sorted(), odd.symmetricDifference(primes).sorted())
print(odd.isDisjoint(with: even), Set([3, 5]).isStrictSubset(of: odd), odd.isSuperset(of: [1]), primes.contains(4))
var numbers = [3, 1, 4, 1, 5, 9, 2, 6]
numbers.sort(); numbers.reverse()
print(numbers, numbers.firstIndex(of: 1)!, numbers.lastIndex(of: 1)!, numbers.partition { $0 < 4 } , numbers.count)
print([1, 2, 3].elementsEqual([1, 2, 3]), [1, 2, 3, 4].split { $0 == 2 }, Array("hello").firstIndex(of: "l")!, [[1], [2, 3]].joined().map { $0 }, [1, 2, 3, 4, 5].dropFirst(2), [1, 2, 3].prefix(while: { $0 < 3 }))
var matrix = [[Int]](repeating: [Int](repeating: 0, count: 3), count: 2)
matrix[1][2] = 7
print(matrix, matrix.map { $0.map(String.init).joined(separator: " ") }.joined(separator: "\n"), separator: "\n")
let grouped = Dictionary(grouping: ["apple", "avocado", "banana", "blueberry", "cherry"]) { $0.first! }
for key in grouped.keys.sorted() { print(key, grouped[key]!.count, terminator: "; ") }
print()
var inventory = ["a": 1, "b": 2].merging(["b": 5, "c": 3]) { $0 + $1 }
inventory.merge(["a": 10]) { _, new in new }
print(inventory.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }, inventory.filter { $0.value > 5 }.keys.sorted(), inventory.mapValues { $0 * 2 }["c"]!, inventory.compactMapValues { $0 > 5 ? "big" : nil }.count, inventory.min { $0.value < $1.value }!.key, inventory.values.reduce(0, +))
---
// generic linked stack/queue protocols with associated types and type erasure
protocol Container<Item> { associatedtype Item; var isEmpty: Bool { get }; mutating func push(_ x: Item); mutating func pop() -> Item? }
struct Stack<T>: Container { private var xs: [T] = []; var isEmpty: Bool { xs.isEmpty }; mutating func push(_ x: T) { xs.append(x) }; mutating func pop() -> T? { xs.popLast() } }
struct Queue<T>: Container {
    private var inbox: [T] = [], outbox: [T] = []
    var isEmpty: Bool { inbox.isEmpty && outbox.isEmpty }
    mutating func push(_ x: T) { inbox.append(x) }
    mutating func pop() -> T? {
        if outbox.isEmpty { outbox = inbox.reversed(); inbox.removeAll() }
        return outbox.popLast()
    }
}
final class AnyContainer<Item>: Container {
    private var _push: (Item) -> Void, _pop: () -> Item?, _isEmpty: () -> Bool
    init<C: Container>(_ base: C) where C.Item == Item {
        var base = base
        _push = { base.push($0) }; _pop = { base.pop() }; _isEmpty = { base.isEmpty }
    }
    var isEmpty: Bool { _isEmpty() }
    func push(_ x: Item) { _push(x) }
    func pop() -> Item? { _pop() }
}
func drain<C: Container>(_ c: C) -> [C.Item] { var c = c, out: [C.Item] = []; while let x = c.pop() { out.append(x) }; return out }
func fill(_ c: inout some Container<Int>, _ n: Int) { for i in 1...n { c.push(i) } }
var s = Stack<Int>(), q = Queue<Int>()
fill(&s, 4); fill(&q, 4)
print(drain(s), drain(q), s.isEmpty)
let erased: [AnyContainer<Int>] = [AnyContainer(s), AnyContainer(q)]
for c in erased { c.push(99); print(c.pop()!, c.pop()!, c.isEmpty) }
var boxes: [any Container<Int>] = [s, q]
for i in boxes.indices { boxes[i].push(-1); print(boxes[i].pop() ?? 0) }
---
// observer with key paths and generic binding; keypath sorting, grouping
struct Person { var name: String; var age: Int; var address = Address() ; struct Address { var city = "Paris"; var zip: Int? = nil } }
extension Sequence {
    func sorted<T: Comparable>(by key: KeyPath<Element, T>, descending: Bool = false) -> [Element] { sorted { descending ? $0[keyPath: key] > $1[keyPath: key] : $0[keyPath: key] < $1[keyPath: key] } }
    func grouped<K: Hashable>(by key: KeyPath<Element, K>) -> [K: [Element]] { Dictionary(grouping: self) { $0[keyPath: key] } }
    func sum<T: AdditiveArithmetic>(of key: KeyPath<Element, T>) -> T { reduce(.zero) { $0 + $1[keyPath: key] } }
    func unique<T: Hashable>(by key: (Element) -> T) -> [Element] { var seen: Set<T> = []; return filter { seen.insert(key($0)).inserted } }
}
var people = [Person(name: "Zoe", age: 30), Person(name: "Al", age: 25), Person(name: "Bo", age: 30)]
people[2].address = .init(city: "Rome", zip: 123)
print(people.sorted(by: \.name).map(\.name), people.sorted(by: \.age, descending: true).first!.name, people.sum(of: \.age))
for (city, group) in people.grouped(by: \.address.city).sorted(by: { $0.key < $1.key }) { print(city, group.map(\.name)) }
print(people.unique(by: \.age).count, people.map(\.address.zip).compactMap { $0 }, people.map(\.name.count))
let path: WritableKeyPath<Person, String> = \.address.city
people[0][keyPath: path] = "Oslo"
let update: (inout Person, Int) -> Void = { $0[keyPath: \.age] += $1 }
update(&people[0], 5)
print(people[0][keyPath: path], people[0].age, people[0][keyPath: \.name], people.max(by: { $0.age < $1.age })!.name)
func set<Root, Value>(_ root: Root, _ path: WritableKeyPath<Root, Value>, to value: Value) -> Root { var r = root; r[keyPath: path] = value; return r }
print(set(people[1], \.address.zip, to: 7).address.zip ?? 0, set(people[1], \.name, to: "Q").name)
---
// simulation: elevator with protocol state pattern and time ticks
protocol ElevatorState { func next(_ e: Elevator) -> ElevatorState; var label: String { get } }
struct Idle: ElevatorState { var label: String { "idle" }
    func next(_ e: Elevator) -> ElevatorState { e.calls.isEmpty ? self : Moving(target: e.calls.removeFirst()) } }
struct Moving: ElevatorState { let target: Int
    var label: String { "moving to \(target)" }
    func next(_ e: Elevator) -> ElevatorState {
        if e.floor == target { return DoorsOpen(ticks: 2) }
        e.floor += (target - e.floor).signum()
        return self
    } }
struct DoorsOpen: ElevatorState { var ticks: Int
    var label: String { "open(\(ticks))" }
    func next(_ e: Elevator) -> ElevatorState { ticks > 1 ? DoorsOpen(ticks: ticks - 1) : Idle() } }
final class Elevator {
    fileprivate(set) var floor = 0
    var calls: [Int]
    private var state: any ElevatorState = Idle()
    init(calls: Int...) { self.calls = calls }
    func tick() -> String { state = state.next(self); return "\(floor): \(state.label)" }
}
let elevator = Elevator(calls: 2, 0)
for t in 1...10 { print("t=\(t)", elevator.tick()) }
---
// matrix chain / Floyd–Warshall / Kruskal with union find and tuple sorting
struct DisjointSet { private var parent: [Int], rank: [Int]; private(set) var components: Int
    init(_ n: Int) { parent = Array(0..<n); rank = Array(repeating: 0, count: n); components = n }
    mutating func find(_ x: Int) -> Int { if parent[x] != x { parent[x] = find(parent[x]) }; return parent[x] }
    @discardableResult mutating func union(_ a: Int, _ b: Int) -> Bool {
        var (a, b) = (find(a), find(b))
        if a == b { return false }
        if rank[a] < rank[b] { swap(&a, &b) }
        parent[b] = a
        if rank[a] == rank[b] { rank[a] += 1 }
        components -= 1
        return true
    } }
typealias Edge = (u: Int, v: Int, w: Double)
func kruskal(_ n: Int, _ edges: [Edge]) -> (cost: Double, tree: [Edge]) {
    var sets = DisjointSet(n)
    let tree = edges.sorted { $0.w < $1.w }.filter { sets.union($0.u, $0.v) }
    return (tree.reduce(0) { $0 + $1.w }, tree)
}
let edges: [Edge] = [(0, 1, 7), (0, 3, 5), (1, 2, 8), (1, 3, 9), (1, 4, 7), (2, 4, 5), (3, 4, 15), (3, 5, 6), (4, 5, 8), (4, 6, 9), (5, 6, 11)]
let mst = kruskal(7, edges)
print(mst.cost, mst.tree.map { "\($0.u)-\($0.v)" }.joined(separator: " "))
let inf = Int.max / 2
var dist = [[0, 3, inf, 7], [8, 0, 2, inf], [5, inf, 0, 1], [2, inf, inf, 0]]
for k in 0..<4 { for i in 0..<4 { for j in 0..<4 where dist[i][k] + dist[k][j] < dist[i][j] { dist[i][j] = dist[i][k] + dist[k][j] } } }
print(dist)
func matrixChain(_ d: [Int]) -> Int {
    let n = d.count - 1
    var m = Array(repeating: Array(repeating: 0, count: n), count: n)
    for len in 2...n { for i in 0...(n - len) { let j = i + len - 1; m[i][j] = (i..<j).map { k in m[i][k] + m[k + 1][j] + d[i] * d[k + 1] * d[j + 1] }.min()! } }
    return m[0][n - 1]
}
print(matrixChain([40, 20, 30, 10, 30]))
