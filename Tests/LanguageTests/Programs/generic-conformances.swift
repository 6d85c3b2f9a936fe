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
enum Priority: Comparable { case none, low(Int), high(name: String, Int) }
let all: [Priority] = [.high(name: "b", 1), .low(2), .none, .low(1), .high(name: "a", 9), .high(name: "b", 0)]
print(all.sorted(), Priority.low(3) < .low(4), Priority.low(4) < .low(3), all.max()!)
