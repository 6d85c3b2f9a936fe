struct GridPoint: Hashable {
    var x, y: Int
    static func == (a: GridPoint, b: GridPoint) -> Bool { a.x == b.x && a.y == b.y }
    func hash(into hasher: inout Hasher) {
        hasher.combine(x)
        hasher.combine(y)
    }
}
var seen: Set<GridPoint> = []
print(seen.insert(GridPoint(x: 1, y: 2)).inserted, seen.insert(GridPoint(x: 1, y: 2)).inserted)
print(seen.count, seen.contains(GridPoint(x: 1, y: 2)), seen.contains(GridPoint(x: 2, y: 1)))
print(GridPoint(x: 0, y: 0).hashValue == GridPoint(x: 0, y: 0).hashValue)
---
class Person: Hashable {
    let id: Int
    var name: String
    init(id: Int, name: String) { self.id = id; self.name = name }
    static func == (l: Person, r: Person) -> Bool { l.id == r.id }
    func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
let people: Set = [Person(id: 1, name: "a"), Person(id: 1, name: "b"), Person(id: 2, name: "c")]
print(people.count)
var ages = [Person(id: 7, name: "x"): 30]
ages[Person(id: 7, name: "other")] = 31
print(ages.count, ages[Person(id: 7, name: "")] ?? 0)
---
struct CaseInsensitive: Hashable, CustomStringConvertible {
    let text: String
    static func == (a: Self, b: Self) -> Bool { a.text.lowercased() == b.text.lowercased() }
    func hash(into hasher: inout Hasher) { hasher.combine(text.lowercased()) }
    var description: String { text }
}
var counts: [CaseInsensitive: Int] = [:]
for word in ["Apple", "apple", "Pear", "APPLE"] { counts[CaseInsensitive(text: word), default: 0] += 1 }
print(counts[CaseInsensitive(text: "aPPle")] ?? 0, counts.count)
---
final class Ref: Hashable {
    static func == (l: Ref, r: Ref) -> Bool { l === r }
    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
let a = Ref(), b = Ref()
let table = [a: "a", b: "b"]
print(table[a] ?? "-", table[b] ?? "-", table[Ref()] ?? "none")
print(ObjectIdentifier(a) == ObjectIdentifier(a), ObjectIdentifier(a) == ObjectIdentifier(b))
---
struct Pair<A: Hashable, B: Hashable>: Hashable {
    let a: A, b: B
    func hash(into hasher: inout Hasher) {
        hasher.combine(a)
        hasher.combine(b)
    }
}
print(Set([Pair(a: 1, b: "x"), Pair(a: 1, b: "x"), Pair(a: 2, b: "x")]).count)
func fingerprint<T: Hashable>(_ values: [T]) -> Int {
    var hasher = Hasher()
    for value in values { hasher.combine(value) }
    return hasher.finalize()
}
print(fingerprint([1, 2]) == fingerprint([1, 2]), fingerprint(["a"]) == fingerprint(["b"]))
---
enum Token: Hashable {
    case number(Double), name(String), end
    func hash(into hasher: inout Hasher) {
        switch self {
        case .number(let value): hasher.combine(value)
        case .name(let value): hasher.combine(value)
        case .end: hasher.combine(0)
        }
    }
}
print(Set<Token>([.end, .end, .number(1), .name("a"), .name("a")]).count)
print("a".hashValue == "a".hashValue, [1, 2].hashValue == [1, 2].hashValue, Token.end.hashValue == Token.end.hashValue)
---
class Base: Hashable {
    var k = 1
    static func == (l: Base, r: Base) -> Bool { l.k == r.k }
    func hash(into hasher: inout Hasher) { hasher.combine(k) }
}
class Derived: Base {
    var extra = 2
    override func hash(into hasher: inout Hasher) {
        super.hash(into: &hasher)
        hasher.combine(extra)
    }
}
print(Set<Base>([Base(), Base()]).count, Set<Derived>([Derived(), Derived()]).count)
