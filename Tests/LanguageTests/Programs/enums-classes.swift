enum Direction: String, CaseIterable { case north, south, east, west
    var opposite: Direction { switch self { case .north: return .south; case .south: return .north; case .east: return .west; case .west: return .east } } }
let d = Direction.north
print(d, d.opposite, d.rawValue, Direction(rawValue: "east") as Any, Direction.allCases.count)
print(d == .north, [Direction.east, .west])
---
enum Shape { case circle(radius: Double), rectangle(Double, Double), empty
    var area: Double { switch self { case .circle(let r): return r * r * 3; case let .rectangle(w, h): return w * h; case .empty: return 0 } } }
let shapes: [Shape] = [.circle(radius: 2), .rectangle(3, 4), .empty]
print(shapes.map { $0.area }, shapes)
if case .circle(let r) = shapes[0] { print("radius", r) }
for case .rectangle(let w, _) in shapes { print("width", w) }
---
enum Level: Int { case low = 1, mid, high = 10 }
print(Level.mid.rawValue, Level(rawValue: 10)!, Level(rawValue: 3) == nil)
indirect enum Expr { case number(Int), add(Expr, Expr), mul(Expr, Expr) }
func eval(_ e: Expr) -> Int { switch e { case .number(let n): return n; case .add(let a, let b): return eval(a) + eval(b); case .mul(let a, let b): return eval(a) * eval(b) } }
print(eval(.add(.number(2), .mul(.number(3), .number(4)))))
---
class Animal { var name: String; init(name: String) { self.name = name }; func speak() -> String { "\(name) makes a sound" } }
let a = Animal(name: "Rex")
let b = a
b.name = "Max"
print(a.name, a.speak(), a === b)
---
class Box { var items: [Int] = []; var next: Box?; func add(_ x: Int) { items.append(x) } }
let box = Box()
box.add(1)
box.items.append(2)
box.items[0] = 10
box.next = Box()
box.next?.add(7)
print(box.items, box.next!.items, box.next?.next == nil)
func fill(_ b: Box) { b.add(99) }
fill(box)
print(box.items)
---
enum Shape { case circle(radius: Double), square(Double) }
let s = Shape.circle
print(s)
