var a = [1, 2, 3]
a.append(4)
a += [5, 6]
a.insert(0, at: 0)
a.remove(at: 2)
print(a, a.count, a.isEmpty, a.first ?? 0, a.last ?? 0)
a[0] = 100
a[1...2] = [7, 8, 9]
print(a, a[1], a[1..<3], a[2...], a[..<2])
a.removeLast()
a.removeFirst()
a.reverse()
a.swapAt(0, 1)
print(a, Array(a.reversed()), a.contains(8), a.firstIndex(of: 8) ?? -1)
a.removeAll()
print(a, a.isEmpty, a.first as Any)
---
let original = [1, 2, 3]
var copy = original
copy[0] = 99
print(original, copy)
var grid = [[Int]](repeating: [Int](repeating: 0, count: 3), count: 2)
grid[0][1] = 5
grid[1][2] += 7
let snapshot = grid
grid[0].append(1)
print(grid, snapshot)
var zeros = Array(repeating: 0.0, count: 3)
zeros[1] += 2.5
print(zeros)
---
var ages = ["Ann": 30, "Bob": 25]
ages["Cid"] = 41
ages["Bob"] = nil
ages["Ann"]! += 1
ages["Dee", default: 10] += 5
print(ages["Ann"] ?? 0, ages["Bob"] as Any, ages.count, ages["Dee"]!)
for key in ages.keys.sorted() { print(key, ages[key]!) }
print(ages.values.sorted(), ages.isEmpty)
let doubled = ages.mapValues { $0 * 2 }
print(doubled["Cid"]!, ages.filter { $0.value > 20 }.count)
if let removed = ages.removeValue(forKey: "Ann") { print("removed", removed) }
---
var s: Set = [3, 1, 2, 3]
s.insert(5)
s.remove(1)
print(s.sorted(), s.contains(2), s.count)
let t: Set<Int> = [2, 9]
print(s.union(t).sorted(), s.intersection(t).sorted(), s.subtracting(t).sorted(), s.isSubset(of: [2, 3, 5, 8]))
print(Set("hello").count, Set([1, 1, 1]).count)
---
let t = (1, "a", 2.5)
print(t.0, t.1, t.2)
var p = (x: 1, y: 2)
p.x += 10
print(p, p.x + p.y, p == (11, 2), (1, 2) < (1, 3))
let (q, r) = (5, 6)
print(q, r)
var (u, v) = (1, 2)
(u, v) = (v, u)
print(u, v)
---
var list: [[String]] = [["a"], ["b", "c"]]
list[1][0] += "!"
list[0].append("z")
list.append([])
print(list, list.flatMap { $0 }, list.map(\.count))
var d: [String: [Int]] = [:]
d["x", default: []].append(1)
d["x", default: []].append(2)
d["y"] = [3]
d["y"]?.append(4)
d["z"]?.append(5)
print(d["x"]!, d["y"]!, d["z"] as Any)
---
let r = 1..<5
print(r.contains(3), r.contains(5), r.lowerBound, r.upperBound, r.count, (1...3).contains(3), r.isEmpty)
print(Array(1...4), Array(r), r, 1...3)
let names = ["x", "y", "z"]
for i in names.indices { print(i, names[i]) }
print(names.dropFirst(), names.dropLast(), names.suffix(2), names.prefix(1))
print([3, 1, 2].sorted() == [1, 2, 3], [1, 2] != [2, 1], ["a": 1] == ["a": 1])
for part in [1, 2, 3, 4, 5].split(separator: 3) { print(part) }
