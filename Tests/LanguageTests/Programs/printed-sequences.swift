// Sequences that functions of the library make, as they are printed.
let xs = [1, 2, 3]
print(xs.enumerated(), zip(xs, "ab"), xs.lazy, xs.lazy.map { $0 + 1 }, xs.lazy.filter { $0 > 1 })
print(stride(from: 0, to: 10, by: 2), stride(from: 0.0, through: 1.0, by: 0.5), stride(from: UInt8(0), to: 3, by: 1))
print(repeatElement(1, count: 3), sequence(first: 1) { $0 + 1 })
print(xs.lazy.compactMap { $0 > 1 ? "\($0)" : nil }, xs.lazy.flatMap { [$0] })
print(xs.lazy.prefix { $0 < 2 }, xs.lazy.drop { $0 < 2 })
print(xs.lazy.enumerated(), xs.enumerated().lazy, (0..<3).enumerated(), "ab".enumerated())
print([zip(xs, xs)], Optional(xs.enumerated()) as Any, ["a": xs.lazy.map { $0 }])
print(xs.lazy.map { $0 * 2 }.filter { $0 > 2 })
print("\(zip([1], ["a": 1]))", zip(xs, zip(xs, xs)))
struct Point { var x = 1 }
print(zip([Point()], [Point()]), [Point()].enumerated(), zip(xs, 1...), Set([1]).enumerated())
print(xs[1...].enumerated(), "ab"[...].enumerated(), zip(xs.dropFirst(), xs))
debugPrint(xs.enumerated())
struct Countdown: Sequence, IteratorProtocol {
    var n = 2
    mutating func next() -> Int? {
        if n == 0 { return nil }
        n -= 1
        return n
    }
}
print(Countdown().enumerated())
---
// Sets and partial ranges inside other values.
print([Set([1])], Optional(Set(["a"])) as Any, ["k": Set([1])], Set([1]))
print([1...], [...2], Optional(..<3) as Any, 1...)
struct Holder { var ids: Set<Int> = [1]; var rest = 1... }
print(Holder(), [Holder()])
---
// Key paths that begin in nested types.
struct School {
    struct Pupil { var name: String; var marks: [Int] }
    class Room { var seats = 3 }
    var pupils: [Pupil]
}
let path = \School.Pupil.name
let pupils = [School.Pupil(name: "Bo", marks: [1, 2]), School.Pupil(name: "Al", marks: [3])]
print(pupils.map { $0[keyPath: path] }, pupils.map(\School.Pupil.marks.count), pupils.map(\.name))
var first = pupils[0]
first[keyPath: \School.Pupil.name] += "b"
let room = School.Room()
room[keyPath: \School.Room.seats] = 7
print(first.name, room.seats)
---
// Parts of one variable that do not overlap.
struct Board {
    var x = 1, y = 2
    var list = [1, 2]
    mutating func turn() {
        swap(&x, &y)
        swap(&list[0], &x)
    }
}
var board = Board()
board.turn()
print(board)
final class Shared {
    var x = 1, y = 2
    var list = [1, 2]
    func turn() {
        swap(&x, &y)
        swap(&list[0], &x)
        list.swapAt(0, 1)
    }
}
let shared = Shared()
shared.turn()
print(shared.x, shared.y, shared.list)
