struct Countdown: Sequence, IteratorProtocol {
    var value: Int
    mutating func next() -> Int? {
        if value == 0 { return nil }
        defer { value -= 1 }
        return value
    }
}
let count = Countdown(value: 4)
for x in count where x % 2 == 0 { print(x, terminator: " ") }
print(count.map { $0 * 2 }, count.filter { $0 > 2 }, count.reduce(0, +), Array(count.prefix(2)))
print(Array(zip(count, ["a", "b"])).count, count.contains(3), count.sorted(), count.max()!, count.min()!)
print(Array(count.dropFirst()), count.enumerated().map { $0.offset + $0.element }, Set(count).count)
print(count.first { $0 < 3 }!, count.elementsEqual([4, 3, 2, 1]), count.starts(with: [4, 3]), count.starts(with: [3]))
print(count.reversed(), count.allSatisfy { $0 > 0 }, count.suffix(2), count.flatMap { [$0, $0] })
print(count.split(separator: 3).map { Array($0) }, count.compactMap { $0 == 2 ? nil : "\($0)" }.joined(separator: "-"))
---
extension Sequence where Element: Numeric {
    func total() -> Element { reduce(0, +) }
}
extension Sequence {
    func pairs() -> [(Element, Element)] {
        var result: [(Element, Element)] = []
        var last: Element?
        for element in self {
            if let last { result.append((last, element)) }
            last = element
        }
        return result
    }
}
struct Tree: Sequence {
    let values: [Int]
    struct Iterator: IteratorProtocol {
        var rest: [Int]
        mutating func next() -> Int? { rest.popLast() }
    }
    func makeIterator() -> Iterator { Iterator(rest: values) }
}
let tree = Tree(values: [3, 1, 2])
print(tree.total(), tree.pairs().map { $0.0 - $0.1 }, Array(tree), tree.elementsEqual([2, 1, 3]))
for (index, value) in tree.enumerated() where value > 1 { print(index, value) }
---
struct Fibonacci: Sequence {
    func makeIterator() -> AnyIterator<Int> {
        var (a, b) = (0, 1)
        return AnyIterator {
            defer { (a, b) = (b, a + b) }
            return a
        }
    }
}
print(Array(Fibonacci().prefix(8)), Fibonacci().first { $0 > 50 }!, Fibonacci().prefix { $0 < 9 })
---
// What can be strided over is ordered by its distances.
struct Step: Strideable {
    var value: Int
    func distance(to other: Step) -> Int { other.value - value }
    func advanced(by n: Int) -> Step { Step(value: value + n) }
}
let steps = [3, 1, 2].map { Step(value: $0) }
print(Step(value: 1) < Step(value: 2), Step(value: 2) < Step(value: 1), Step(value: 2) >= Step(value: 2))
print(steps.sorted().map(\.value), steps.max()!.value, max(steps[0], steps[1]).value, steps[0].advanced(by: 2).value)
---
let naturals = sequence(first: 1) { $0 + 1 }
print(Array(naturals.dropFirst(3).prefix(2)), naturals.lazy.map { $0 * 2 }.first { $0 > 5 }!)
for n in sequence(first: 1, next: { $0 * 2 }).dropFirst(2) { if n > 20 { break }; print(n) }
print(sequence(first: 10) { $0 > 7 ? $0 - 1 : nil }.dropFirst().map { $0 })
---
var doubled = [1, 2, 3].lazy.map { $0 * 2 }.makeIterator()
print(doubled.next()!)
var powers = sequence(first: 1) { $0 < 50 ? $0 * 3 : nil }.lazy.filter { $0 > 1 }.makeIterator()
while let power = powers.next() { print(power) }
var fibonacci = sequence(state: (0, 1)) { (state: inout (Int, Int)) -> Int? in
    defer { state = (state.1, state.0 + state.1) }
    return state.0
}.prefix(while: { $0 < 10 }).makeIterator()
print(fibonacci.next()!, fibonacci.next()!)
var counted = 0
let counting = AnySequence { AnyIterator<Int> { counted += 1; return counted } }
var counter = counting.makeIterator()
print(counter.next()!, counter.next()!, counted)
let evens: some Sequence<Int> = stride(from: 0, to: 10, by: 2).lazy.flatMap { [$0, $0] }
var pair = evens.makeIterator()
print(pair.next()!, pair.next()!, pair.next()!)
