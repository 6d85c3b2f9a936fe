let words = ["apple", "banana", "cherry", "avocado", "blueberry", "cherry"]
let grouped = Dictionary(grouping: words, by: { $0.first! })
for key in grouped.keys.sorted() { print(key, grouped[key]!) }
let counts = words.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
print(counts.filter { $0.value > 1 }, counts.values.reduce(0, +), counts.keys.contains("apple"), counts.max { $0.value < $1.value }!.key, counts.count { $0.value == 1 })
print(counts.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.map { "\($0.key)=\($0.value)" }.joined(separator: ","))
let lengths = Dictionary(uniqueKeysWithValues: Set(words).map { ($0, $0.count) })
print(lengths["banana"]!, lengths["zzz"] ?? -1, lengths.mapValues { $0 * 2 }["apple"]!, lengths.contains { $0.value > 8 }, lengths.allSatisfy { $0.value > 4 })
---
var d = ["a": 1, "b": 2]
d["c"] = 3
d["a"] = nil
print(d.updateValue(20, forKey: "b") as Any, d.updateValue(9, forKey: "z") as Any, d.removeValue(forKey: "q") as Any, d.count, d["b", default: 0])
d["n", default: 10] += 5
d.merge(["b": 1, "y": 7]) { $0 + $1 }
d.merge([("y", 1), ("w", 2)], uniquingKeysWith: { a, _ in a })
print(d.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }, d.merging(["b": 0]) { _, new in new }["b"]!, d.isEmpty, d.keys.sorted(), d.values.sorted())
let inverted = Dictionary(d.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
print(inverted[5] as Any, inverted[15] as Any, d.compactMapValues { $0 > 5 ? String($0) : nil }.count, d.mapValues(String.init)["n"]!, d.first != nil, d.keys.count, d.min { $0.value < $1.value }!.value)
for (i, (k, v)) in d.sorted(by: { $0.key < $1.key }).enumerated() where v > 2 { print(i, k, v, terminator: "; ") }
print(Dictionary(zip(["x", "y", "x"], 1...3), uniquingKeysWith: +)["x"]!, d == d, ["a": [1]] == ["a": [1]], [Int: Int]().isEmpty, d.reduce(0) { $0 + $1.value })
---
var s: Set = [3, 1, 2]
print(s.insert(4).inserted, s.insert(1).inserted, s.insert(1).memberAfterInsert, s.remove(9) as Any, s.remove(3) as Any, s.count, s.contains(2), s.sorted())
let t: Set<Int> = [2, 4, 6]
print(s.union(t).sorted(), s.intersection(t).sorted(), s.subtracting(t).sorted(), s.symmetricDifference(t).sorted(), s.isSubset(of: [1, 2, 4, 5]), s.isSuperset(of: [1]), s.isDisjoint(with: [9]), t.isStrictSubset(of: t), s == [1, 2, 4])
s.formUnion([8, 9]); s.subtract([1]); s.formIntersection([2, 4, 8]); s.formSymmetricDifference([8, 10])
print(s.sorted(), s.max()!, s.map { $0 * 2 }.sorted(), s.filter { $0 > 2 }.count, s.reduce(0, +), s.isEmpty, s.first != nil, s.min()!, Set("hello").count, Set([1, 1, 2]).count, s.allSatisfy { $0 % 2 == 0 }, s.contains { $0 == 10 }, s.union(1...3).count, s.update(with: 2) as Any, s.popFirst() != nil, s.isSuperset(of: s))
---
let nested = [[1, 2], [3], []]
print(nested, nested.flatMap { $0 }, nested.map(\.count), nested.joined().map { $0 }, nested.first!.first!, nested.last?.last as Any, [[String]](), [[1.5], []], ["a": ["b": 1]], [(1, "x"), (2, "y")], ["x": (1, true)], [Optional(1), nil], Optional("s") as Any, [nil, 2] as [Int?])
var grid = Array(repeating: Array(repeating: 0, count: 3), count: 2)
grid[1][2] = 5
grid[0][0] += 1
grid[1].append(9)
print(grid, grid.map { $0.reduce(0, +) }, grid.indices.map { grid[$0].count }, grid == [[1, 0, 0], [0, 0, 5, 9]])
var copy = grid
copy[0][0] = 100
print(grid[0][0], copy[0][0])
---
let scores: [(name: String, points: Int)] = [("Ann", 3), ("Bob", 5), ("Cid", 1)]
print(scores.max { $0.points < $1.points }!.name, scores.map(\.points).reduce(0, +), scores.sorted { $0.points > $1.points }.map { $0.name }, scores.first { $0.name == "Bob" }?.points ?? 0, scores.filter { $0.points > 2 }.count, scores.contains { $0.name == "Z" }, Dictionary(uniqueKeysWithValues: scores.map { ($0.name, $0.points) })["Cid"]!)
for (name, points) in scores { print(name, points, terminator: "; ") }
for (index, score) in scores.enumerated() { print(index, score.name, terminator: "; ") }
print(scores[0], scores.last!)
---
let d = ["a": ["x": [1], "y": [2]]]
print(d.values.flatMap { $0.values }.count)
let nested = ["a": ["x": [1, 2]], "b": ["y": [3]]]
print(nested.values.flatMap(\.values).flatMap { $0 }.sorted(), [["k": 1]].flatMap { $0.keys }, nested.values.flatMap { $0.keys }.sorted())
print([["k": "v"]].flatMap(\.values))
