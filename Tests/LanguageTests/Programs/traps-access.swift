var values = [1, 2, 3]
values.removeAll { value in
    values.append(value)
    return false
}
---
var values = [1]
func extend(_ list: inout [Int]) { list.append(values.count) }
print("before")
extend(&values)
---
var values = [1]
func extend(_ list: inout [Int]) {
    values = []
    list.append(3)
}
extend(&values)
---
var count = 1
func increment(_ number: inout Int) { number += count }
increment(&count)
---
var count = 1
func increment(_ number: inout Int) {
    count = 5
    number += 1
}
increment(&count)
---
struct Stack {
    var items = [1]
    mutating func push() { print(stack.items) }
}
var stack = Stack()
stack.push()
---
var counts: [String: Int] = [:]
func fallback() -> Int {
    counts["other"] = 1
    return 3
}
counts["key", default: fallback()] += 1
---
var groups: [String: [Int]] = ["a": [1]]
func extend(_ list: inout [Int]) {
    print(groups["a"]!)
    list.append(1)
}
extend(&groups["a"]!)
---
var rows = [[1], [2]]
func extend(_ row: inout [Int]) {
    print(rows[1])
    row.append(1)
}
extend(&rows[0])
---
var values = [3, 1, 2]
values.sort { left, right in values.count > 2 && left < right }
---
struct Pair {
    var first: [Int] {
        get { stored }
        set {
            stored = newValue
            print(pair.stored)
        }
    }
    var stored = [1]
}
var pair = Pair()
pair.first = [2]
---
var optional: [Int]? = [1]
func extend(_ list: inout [Int]) {
    optional = nil
    list.append(1)
}
extend(&optional!)
---
enum Light {
    case on([Int]), off
    mutating func toggle() {
        print(light)
        self = .off
    }
}
var light = Light.on([1])
light.toggle()
---
final class Owner {
    deinit { print(owners.count) }
}
var owners = [Owner()]
owners.removeAll { _ in true }
---
func outer() {
    var values = [1]
    func extend(_ list: inout [Int]) { list.append(values.count) }
    extend(&values)
}
outer()
---
final class Holder {
    var values = [1, 2]
    func clear() { values.removeAll { _ in self.values.count > 1 } }
}
Holder().clear()
---
// What is no conflict.
var values = [1, 2, 3]
for value in values { values.append(value) }
values.removeAll { $0 == 2 }
let doubled = values.map { value -> Int in
    values.append(value)
    return 2 * value
}
print(values, doubled)
struct Failure: Error {}
func extend(_ list: inout [Int]) throws {
    list.append(4)
    throw Failure()
}
do { try extend(&values) } catch { print("caught", values) }
values.append(5)
print(values)
var observed = [1] {
    willSet { print(observed, newValue) }
    didSet { print(observed, oldValue) }
}
func append(_ list: inout [Int]) { list.append(7) }
append(&observed)
var (left, right) = ([1], [2])
swap(&left, &right)
print(left, right)
