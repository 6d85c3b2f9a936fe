// A generic type that conforms by several extensions, each with what it needs.
struct Stack<Element> {
    private var items: [Element] = []
    mutating func push(_ item: Element) { items.append(item) }
    @discardableResult mutating func pop() -> Element? { items.popLast() }
}
extension Stack: Equatable where Element: Equatable {}
extension Stack: CustomStringConvertible { var description: String { "Stack(\(items))" } }
extension Stack: ExpressibleByArrayLiteral {
    init(arrayLiteral elements: Element...) { for element in elements { push(element) } }
}
extension Stack: Sequence { func makeIterator() -> IndexingIterator<[Element]> { items.makeIterator() } }
var stack: Stack = [1, 2, 3]
stack.push(4)
stack.pop()
print(stack, stack == [1, 2, 3], stack.map { $0 * 2 }, stack.contains(2))
---
// What a type in the head of a function asks of its parameter goes without saying.
struct Matrix<Scalar: Numeric> {
    var rows: [[Scalar]]
    func map<Other>(_ transform: (Scalar) -> Other) -> Matrix<Other> {
        Matrix<Other>(rows: rows.map { $0.map(transform) })
    }
    var trace: Scalar { rows.indices.reduce(0) { $0 + rows[$1][$1] } }
}
func sum<T>(_ a: Matrix<T>, _ b: Matrix<T>) -> Matrix<T> {
    Matrix(rows: zip(a.rows, b.rows).map { zip($0, $1).map { $0 + $1 } })
}
let matrix = Matrix(rows: [[1, 2], [3, 4]])
print(matrix.trace, matrix.map { Double($0) / 2 }.trace, sum(matrix, matrix).rows)
---
// A parameter with a class above it has the members of that class.
class Animal {
    var name: String { "animal" }
    func speak() -> String { "..." }
}
final class Dog: Animal {
    override var name: String { "dog" }
    override func speak() -> String { "woof" }
}
func loud<T: Animal>(_ animal: T) -> String { animal.name + ": " + animal.speak().uppercased() }
func first<T: Animal>(of animals: [T]) -> T { animals[0] }
print(loud(Dog()), loud(Animal()), first(of: [Dog(), Dog()]).speak())
---
// Numbers of a floating-point type that is not known.
func mean<T: BinaryFloatingPoint>(_ values: [T]) -> Double { values.reduce(0) { $0 + Double($1) } / Double(values.count) }
func whole<T: BinaryFloatingPoint>(_ value: T) -> Int { Int(value) }
func narrow<T: BinaryFloatingPoint>(_ value: T) -> Float { Float(value) + 1 }
print(mean([1.5, 2.5]), mean([Float(1), 2]), whole(3.9), whole(Float(-2.5)), narrow(0.5), narrow(Float(1)))
---
func whole<T: BinaryFloatingPoint>(_ value: T) -> Int8 { Int8(value) }
print(whole(100.5))
print(whole(1000.0))
---
// Generic types inside generic types.
struct Outer<T> {
    struct Inner<U> {
        var first: T
        var second: U
    }
    var inner: Inner<Int>
    func paired<V>(_ value: V) -> Outer<V>.Inner<T> { .init(first: value, second: inner.first) }
}
let outer = Outer(inner: .init(first: "x", second: 2))
print(outer.inner.second, outer.paired(2.5).first, outer.paired(true).second)
---
enum Priority: Comparable { case none, low(Int), high(name: String, Int) }
let all: [Priority] = [.high(name: "b", 1), .low(2), .none, .low(1), .high(name: "a", 9), .high(name: "b", 0)]
print(all.sorted(), Priority.low(3) < .low(4), Priority.low(4) < .low(3), all.max()!)
---
// Generic functions as values.
func describe<T: CustomStringConvertible>(_ value: T) -> String { "<" + value.description + ">" }
func same<T>(_ value: T) -> T { value }
func twice<T>(_ f: (T) -> T, _ x: T) -> T { f(f(x)) }
func next<N: Numeric>(_ n: N) -> N { n + 1 }
let shown: (Double) -> String = describe
print([1, 2].map(describe), ["a"].map(same), twice(next, 3), twice(next, 1.5), shown(0.5))
---
// What a dictionary or set asks of its keys goes without saying.
func merged<K, V>(_ a: [K: V], _ b: [K: V]) -> [K: V] { a.merging(b) { $1 } }
func distinct<T>(_ values: [T]) -> Set<T> { Set(values) }
print(merged(["a": 1], ["a": 2, "b": 3]).sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }, distinct([1, 2, 1]).count)
---
// Types inside an extension of a generic type.
struct LinkedList<T> {
    final class Node {
        let value: T
        var next: Node?
        init(_ value: T, _ next: Node?) {
            self.value = value
            self.next = next
        }
    }
    private var head: Node?
    mutating func push(_ value: T) { head = Node(value, head) }
    mutating func reverse() {
        var previous: Node?
        var current = head
        while let node = current {
            current = node.next
            node.next = previous
            previous = node
        }
        head = previous
    }
}
extension LinkedList: Sequence {
    struct Iterator: IteratorProtocol {
        var node: Node?
        mutating func next() -> T? {
            defer { node = node?.next }
            return node?.value
        }
    }
    func makeIterator() -> Iterator { Iterator(node: head) }
}
var list = LinkedList<String>()
for letter in ["a", "b", "c"] { list.push(letter) }
print(Array(list), list.joined(separator: "+"))
list.reverse()
print(list.map { $0 + "!" })
