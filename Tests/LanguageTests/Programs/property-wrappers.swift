@propertyWrapper
struct TwelveOrLess {
    private var number = 0
    var wrappedValue: Int {
        get { return number }
        set { number = min(newValue, 12) }
    }
}
struct SmallRectangle {
    @TwelveOrLess var height: Int
    @TwelveOrLess var width: Int
}
var rectangle = SmallRectangle()
print(rectangle.height)
rectangle.height = 10
print(rectangle.height)
rectangle.height = 24
rectangle.width += 5
print(rectangle.height, rectangle.width, rectangle)
---
@propertyWrapper
struct SmallNumber {
    private var maximum: Int
    private var number: Int
    private(set) var projectedValue: Bool
    var wrappedValue: Int {
        get { return number }
        set {
            if newValue > maximum { number = maximum; projectedValue = true }
            else { number = newValue; projectedValue = false }
        }
    }
    init() { maximum = 12; number = 0; projectedValue = false }
    init(wrappedValue: Int) { maximum = 12; number = min(wrappedValue, maximum); projectedValue = false }
    init(wrappedValue: Int, maximum: Int) {
        self.maximum = maximum
        number = min(wrappedValue, maximum)
        projectedValue = false
    }
}
struct ZeroRectangle { @SmallNumber var height: Int; @SmallNumber var width: Int }
var zero = ZeroRectangle()
print(zero.height, zero.width)
struct UnitRectangle { @SmallNumber var height: Int = 1; @SmallNumber var width: Int = 1 }
var unit = UnitRectangle()
print(unit.height, unit.width)
struct NarrowRectangle {
    @SmallNumber(wrappedValue: 2, maximum: 5) var height: Int
    @SmallNumber(wrappedValue: 3, maximum: 4) var width: Int
}
var narrow = NarrowRectangle()
print(narrow.height, narrow.width)
narrow.height = 100
narrow.width = 100
print(narrow.height, narrow.width)
struct MixedRectangle { @SmallNumber var height: Int = 1; @SmallNumber(maximum: 9) var width: Int = 2 }
var mixed = MixedRectangle()
mixed.width = 20
print(mixed.height, mixed.width, mixed.$width, mixed.$height)
enum Size { case small, large }
struct SizedRectangle {
    @SmallNumber var height: Int
    @SmallNumber var width: Int
    mutating func resize(to size: Size) -> Bool {
        switch size {
        case .small: height = 10; width = 20
        case .large: height = 100; width = 100
        }
        return $height || $width
    }
}
var sized = SizedRectangle()
print(sized.resize(to: .large), sized.height, sized.resize(to: .small), sized)
print(MixedRectangle(height: 3, width: 40).width, UnitRectangle(width: 50).width)
---
@propertyWrapper
struct Uppercased {
    var wrappedValue: String { didSet { wrappedValue = wrappedValue.uppercased() } }
    init(wrappedValue: String) { self.wrappedValue = wrappedValue.uppercased() }
}
class User {
    @Uppercased var first: String
    @Uppercased private var last: String
    let age: Int
    init(first: String, last: String, age: Int) {
        self.first = first
        self.last = last
        self.age = age
    }
    var full: String { "\(first) \(last)" }
}
let u = User(first: "ada", last: "lovelace", age: 36)
print(u.full)
u.first = "grace"
print(u.full, u.first.count)
struct Address { @Uppercased var city: String; @Uppercased var street = "main" }
let address = Address(city: "paris", street: "rue"), other = Address(city: "rome")
print(address.city, address.street, other.street)
---
@propertyWrapper
struct Positive<Number: Comparable & Numeric> {
    var value: Number
    var wrappedValue: Number { get { value } set { value = newValue < 0 ? 0 : newValue } }
    var projectedValue: Self { self }
    init(wrappedValue: Number) { value = wrappedValue < 0 ? 0 : wrappedValue }
}
struct Stock: Equatable {
    @Positive var count = -3
    @Positive var price: Double = 9.5
    var name = "x"
    static func == (a: Stock, b: Stock) -> Bool { a.count == b.count && a.price == b.price }
}
var a = Stock(), b = Stock(count: 5)
b.count -= 10
print(a == b, a.price, b.count, b.$price.value)
a.price = -1
print(a.price, [a, b].map(\.price))
func change(_ n: inout Int) { n += 7 }
change(&b.count)
print(b.count, b[keyPath: \.count])
struct Generic<T> { @Boxed var item: T; @Boxed var list: [T] = [] }
@propertyWrapper class Boxed<T> { var wrappedValue: T; init(wrappedValue: T) { self.wrappedValue = wrappedValue } }
let g = Generic(item: 4)
g.item = 6
g.list.append(1)
print(g.item, g.list)
---
// property wrapper
@propertyWrapper
struct Clamped<Value: Comparable> {
    private var value: Value
    private let range: ClosedRange<Value>
    var wrappedValue: Value {
        get { value }
        set { value = min(max(newValue, range.lowerBound), range.upperBound) }
    }
    var projectedValue: ClosedRange<Value> { range }
    init(wrappedValue: Value, _ range: ClosedRange<Value>) {
        self.range = range
        value = min(max(wrappedValue, range.lowerBound), range.upperBound)
    }
}
struct Player {
    @Clamped(0...100) var health: Int = 100
    @Clamped(0...1) var luck: Double = 0.5
    var name = "p"
}
var p = Player()
p.health -= 150
print(p.health, p.luck)
p.health = 70
p.luck = 3
print(p.health, p.luck, p.$health)
---
@propertyWrapper
struct Trimmed {
    private var text = ""
    var wrappedValue: String {
        get { text }
        set { text = newValue.trimmingCharacters(in: .whitespaces) }
    }
    init(wrappedValue: String) { self.wrappedValue = wrappedValue }
}
struct Form {
    @Trimmed var name: String
    @Trimmed var city: String = "  Paris "
}
var f = Form(name: "  Ann ")
print("[\(f.name)] [\(f.city)]")
f.name = "   Bob   "
print("[\(f.name)]")
---
@propertyWrapper
final class Logged<T> {
    var history: [T] = []
    var wrappedValue: T { didSet { history.append(wrappedValue) } }
    var projectedValue: Logged<T> { self }
    init(wrappedValue: T) { self.wrappedValue = wrappedValue }
}
final class Model {
    @Logged var score = 0
    func play() { score += 10; score *= 2 }
}
let m = Model()
m.play()
m.score = 3
print(m.score, m.$score.history)
---
@propertyWrapper struct Lazy<Value> {
    private var make: () -> Value
    private var stored: Value?
    init(wrappedValue: @autoclosure @escaping () -> Value) { make = wrappedValue }
    var wrappedValue: Value {
        mutating get {
            if let v = stored { return v }
            let v = make()
            stored = v
            return v
        }
        set { stored = newValue }
    }
}
func compute() -> Int { print("computing"); return 42 }
struct Holder { @Lazy var x: Int = compute() }
var h = Holder()
print("made")
print(h.x, h.x)
