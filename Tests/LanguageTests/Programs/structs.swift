struct Point { var x: Double; var y: Double
    var length: Double { (x * x + y * y).squareRoot() }
    func moved(by d: Double) -> Point { Point(x: x + d, y: y + d) }
    mutating func scale(_ f: Double) { x *= f; y *= f }
    static let origin = Point(x: 0, y: 0)
    static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
}
var p = Point(x: 3, y: 4)
print(p, p.length, p.moved(by: 1))
var q = p
q.scale(2)
q.x += 1
print(p.x, q.x, q.y, p + q, Point.origin)
---
struct Account {
    private(set) var balance = 0
    var owner: String
    init(owner: String) { self.owner = owner }
    mutating func deposit(_ amount: Int) -> Bool { guard amount > 0 else { return false }; balance += amount; return true }
    subscript(index: Int) -> Int { get { balance + index } set { balance = newValue - index } }
    var description: String { "\(owner): \(balance)" }
}
var account = Account(owner: "Ann")
print(account.deposit(10), account.deposit(-1), account.balance, account[5])
account[5] = 20
print(account.description)
---
struct Counter { var hits: [String: Int] = [:]; var log: [String] = []
    mutating func hit(_ key: String) { hits[key, default: 0] += 1; log.append(key) } }
var counters = [Counter(), Counter()]
counters[0].hit("a")
counters[0].hit("a")
counters[1].hit("b")
let saved = counters
counters[0].log[0] = "changed"
print(counters[0].hits["a"]!, counters[0].log, saved[0].log, counters[1].log)
---
struct Vec: Equatable, CustomStringConvertible {
    var a: Int, b: Int
    var description: String { "<\(a), \(b)>" }
}
print(Vec(a: 1, b: 2) == Vec(a: 1, b: 2), Vec(a: 1, b: 2) != Vec(a: 2, b: 2))
print(Vec(a: 1, b: 2), [Vec(a: 3, b: 4)], "\(Vec(a: 5, b: 6))")
print([Vec(a: 1, b: 1), Vec(a: 2, b: 2)].contains(Vec(a: 2, b: 2)))
---
struct Temperature {
    var celsius: Double
    var fahrenheit: Double { get { celsius * 9 / 5 + 32 } set { celsius = (newValue - 32) * 5 / 9 } }
    init(celsius: Double) { self.celsius = celsius }
    init(fahrenheit: Double) { self.init(celsius: (fahrenheit - 32) * 5 / 9) }
}
var t = Temperature(celsius: 100)
print(t.fahrenheit)
t.fahrenheit = 50
print(t.celsius, Temperature(fahrenheit: 32).celsius)
t.fahrenheit += 18
print(t.celsius)
---
struct Matrix {
    let rows: Int, columns: Int
    var values: [Double]
    init(_ rows: Int, _ columns: Int) { self.rows = rows; self.columns = columns; values = Array(repeating: 0, count: rows * columns) }
    subscript(r: Int, c: Int) -> Double { get { values[r * columns + c] } set { values[r * columns + c] = newValue } }
    static func * (a: Matrix, b: Matrix) -> Matrix {
        var m = Matrix(a.rows, b.columns)
        for i in 0..<a.rows { for j in 0..<b.columns { for k in 0..<a.columns { m[i, j] += a[i, k] * b[k, j] } } }
        return m
    }
}
var m = Matrix(2, 2)
m[0, 0] = 1; m[0, 1] = 2; m[1, 0] = 3; m[1, 1] = 4
print((m * m).values)
---
struct Node { var name: String; var children: [Node] = []
    func depth() -> Int { 1 + (children.map { $0.depth() }.max() ?? 0) } }
let tree = Node(name: "root", children: [Node(name: "a", children: [Node(name: "b")]), Node(name: "c")])
print(tree.depth(), tree.children.count, tree.children[0].children[0].name)
print(tree)
---
struct Cell { var a: Double; var b: Double; var n: Int }

// Each change of a field finds the record that the one before has found, unless something came between.
func spread(_ cells: inout [Cell], _ i: Int, _ j: Int) {
    cells[i].a += 1
    cells[i].b -= 2
    cells[i].n += 3
    cells[j].a += cells[i].a
    cells[j].b += cells[i].b
    cells[i].a *= 10
    cells[j].n = cells[i].n &+ 1
}
var shared = Array(repeating: Cell(a: 0, b: 0, n: 0), count: 3)
let before = shared
spread(&shared, 0, 2)
spread(&shared, 1, 1)
print(shared, before)

func keep(_ cells: inout [Cell], _ i: Int) -> [[Cell]] {
    var copies: [[Cell]] = []
    cells[i].a = 1
    copies.append(cells)
    cells[i].b = 2
    let whole = cells
    cells[i].n = 3
    let one = cells[i]
    cells[i].a = 4
    cells[i].b = one.b + 5
    copies.append(whole)
    copies.append([one])
    return copies
}
print(keep(&shared, 0), shared)

func walk(_ cells: inout [Cell]) {
    var i = 0
    cells[i].a = 7
    i += 1
    cells[i].a = 8
    i += 1
    cells[i].a = 9
    cells[i].b = Double(i)
    for k in 0..<3 {
        cells[k].n = k
        if k == 1 {
            cells[k].n += 10
            cells[k].a -= 1
        } else {
            cells[k].b += 1
        }
        cells[k].n *= 2
    }
    cells.append(Cell(a: 1, b: 1, n: 1))
    cells[i].a += 1
    cells.swapAt(0, i)
    cells[i].a += 100
    cells[i].b += 100
}
walk(&shared)
print(shared, before)

func nested(_ grid: inout [[Cell]], _ i: Int, _ j: Int) {
    let row = grid[i]
    grid[i][j].a += 1
    grid[i][j].b += 2
    grid[j][i].a += 3
    print(row[j], grid[i][j])
    grid[i][j].n = row[j].n - 1
}
var grid = [[Cell]](repeating: before, count: 2)
nested(&grid, 1, 0)
nested(&grid, 0, 0)
print(grid)

var global = [Cell(a: 1, b: 2, n: 3), Cell(a: 4, b: 5, n: 6)]
func bump() -> Double {
    global = global.reversed()
    return 0.5
}
global[0].a += 1
global[0].b = global[0].a
global[0].a = bump()
global[0].b += 1
print(global)

func twice(_ cells: inout [Cell], _ index: Int) {
    var index = index
    var total = 0.0
    repeat {
        cells[index].a += 1
        total += cells[index].a
        cells[index].b = total
        let old = index
        index -= 1
        cells[old].n = index
        cells[old].a = -cells[old].a
    } while index >= 0
}
twice(&global, 1)
print(global)
