struct Step { var total: Int = 0 { willSet { print("will", newValue) } didSet { print("did", oldValue, total); if total > 100 { total = 100 } } } }
var s = Step(); s.total = 5; s.total += 200; print(s.total)
---
class Counter { var count = 0 { didSet(old) { print("changed \(old) -> \(count)") } }; var items: [Int] = [] { didSet { print("items", items.count) } }; init() { count = 3; items.append(1) } }
let c = Counter(); c.count += 1; c.items.append(2); c.items[0] = 9; print(c.items)
func bump(_ x: inout Int) { x += 10 }
bump(&c.count)
---
var level = 1 { willSet(n) { print("level will be", n) } didSet { print("level was", oldValue) } }
level = 2; level *= 3; print(level)
func f() { var local = 0 { didSet { print("local", oldValue, local) } }; local = 4; local += 1 }
f()
---
var width = 2.0
var area: Double { get { width * width } set { width = newValue.squareRoot() } }
print(area); area = 16; print(width); area += 9; print(width)
var hello: String { "hello " + String(Int(width)) }
print(hello)
func g() { var x = 1; var double: Int { get { x * 2 } set { x = newValue / 2 } }; double = 10; print(x, double); var ro: Int { x + 1 }; print(ro) }
g()
---
struct Heavy { lazy var data: [Int] = { print("computing"); return [1, 2, 3] }(); var name = "h"; lazy var upper = name.uppercased() }
var h = Heavy(); print("made"); print(h.data.count); print(h.data[1]); print(h.upper); h.name = "z"; print(h.upper)
class Lz { let base = 10; lazy var scaled: Int = base * 2; lazy var f: (Int) -> Int = { [unowned self] x in x + self.base } }
let l = Lz(); print(l.scaled, l.f(5)); l.scaled = 1; print(l.scaled)
---
struct Outer { struct Inner { var v = 1; func twice() -> Int { v * 2 } }; enum Mode: String { case on, off }; var inner = Inner(); var mode = Mode.on; static let shared = Outer(); typealias Number = Int; func n() -> Number { 7 } }
let o = Outer(); print(o, o.inner.twice(), o.mode, Outer.Mode(rawValue: "off")!, Outer.shared.inner.v, o.n())
let i = Outer.Inner(v: 5); print(i, [i], [Outer.Mode.off])
let x: Outer.Number = 3; print(x)
extension Outer { struct More { var z = 0 } ; func more() -> More { More(z: 4) } }
print(o.more().z, Outer.More())
---
class Tree { class Node { var l: Node?, r: Node?; let v: Int; init(_ v: Int) { self.v = v } }; var root: Node?; func insert(_ v: Int) { root = put(root, v) }; private func put(_ n: Node?, _ v: Int) -> Node { guard let n = n else { return Node(v) }; if v < n.v { n.l = put(n.l, v) } else { n.r = put(n.r, v) }; return n }; func walk(_ f: (Int) -> Void) { func go(_ n: Node?) { guard let n else { return }; go(n.l); f(n.v); go(n.r) }; go(root) } }
let t = Tree(); for v in [5, 2, 8, 1] { t.insert(v) }; var out: [Int] = []; t.walk { out.append($0) }; print(out)
---
struct Config { static var debug = false { didSet { print("debug", oldValue, debug) } }; static var count: Int { get { store } set { store = newValue; print("set", newValue) } }; private static var store = 0; static subscript(i: Int) -> Int { get { store + i } set { store = newValue - i } } }
Config.debug = true; Config.count = 4; Config.count += 1; print(Config.count, Config[10]); Config[1] = 8; print(Config.count)
---
enum Weather { case sunny(temp: Int = 25, wind: Int = 0), rainy(mm: Double = 1.5); var text: String { switch self { case .sunny(let t, let w): return "sun \(t) \(w)"; case .rainy(let m): return "rain \(m)" } } }
print(Weather.sunny().text, Weather.sunny(temp: 3).text, Weather.rainy().text, Weather.sunny(wind: 9).text)
---
enum Light: CaseIterable { case red, amber, green; mutating func next() { switch self { case .red: self = .green; case .green: self = .amber; case .amber: self = .red } }; init(_ c: Character) { switch c { case "r": self = .red; case "g": self = .green; default: self = .amber } }; static let stop = Light.red; static var n = 0; static func all() -> String { allCases.map { "\($0)" }.joined(separator: ",") } }
var l = Light("g"); l.next(); print(l, Light.stop, Light.all(), l == .amber); Light.n += 1; print(Light.n)
---
enum Planet: Int, CaseIterable { case mercury = 1, venus, earth, mars; static func from(_ s: String) -> Planet? { allCases.first { "\($0)" == s } } }
print(Planet.earth.rawValue, Planet(rawValue: 4)!, Planet.from("venus")!.rawValue, Planet(rawValue: 9) as Any)
enum D: Double { case a = 1.5, b = 2.5 }
enum C: Character { case x = "x", y = "y" }
enum S: String { case one, two = "TWO" }
print(D.a.rawValue, D(rawValue: 2.5)!, C.x.rawValue, C(rawValue: "y")!, S.one.rawValue, S(rawValue: "TWO")!)
print(Planet.allCases.map(\.rawValue), Planet.earth < Planet.mars ? 1 : 0)
extension Planet: Comparable { static func < (a: Planet, b: Planet) -> Bool { a.rawValue < b.rawValue } }
---
indirect enum E { case n(Int), add(E, E), neg(E); var v: Int { switch self { case .n(let i): i; case .add(let a, let b): a.v + b.v; case .neg(let e): -e.v } } }
print(E.add(.n(3), .neg(.n(1))).v)
enum T { case leaf; indirect case node(T, Int, T); func sum() -> Int { switch self { case .leaf: 0; case let .node(l, v, r): l.sum() + v + r.sum() } } }
print(T.node(.node(.leaf, 2, .leaf), 3, .leaf).sum())
---
struct Matrix { let rows: Int, cols: Int; private var grid: [Double]; init(rows: Int, cols: Int) { self.rows = rows; self.cols = cols; grid = Array(repeating: 0, count: rows * cols) }; subscript(r: Int, c: Int) -> Double { get { grid[r * cols + c] } set { grid[r * cols + c] = newValue } }; subscript(row r: Int) -> [Double] { Array(grid[r * cols ..< (r + 1) * cols]) } }
var m = Matrix(rows: 2, cols: 2); m[0, 1] = 3; m[1, 0] += 2; print(m[0, 1], m[row: 1])
---
struct Temp { var celsius: Double; var fahrenheit: Double { get { celsius * 9 / 5 + 32 } set(f) { celsius = (f - 32) * 5 / 9 } }; static func + (a: Temp, b: Temp) -> Temp { Temp(celsius: a.celsius + b.celsius) }; static prefix func - (a: Temp) -> Temp { Temp(celsius: -a.celsius) }; static func += (a: inout Temp, b: Temp) { a = a + b } }
var t = Temp(celsius: 100); t.fahrenheit -= 18; print(t.celsius); t += Temp(celsius: 1); print((-t).celsius)
---
struct Multiplier { let k: Int; func callAsFunction(_ x: Int) -> Int { k * x }; func callAsFunction(_ a: Int, _ b: Int) -> Int { k * a * b } }
let m = Multiplier(k: 3); print(m(4), m(2, 5), [1, 2].map(m.callAsFunction))
---
struct Point: Hashable, CustomStringConvertible { var x = 0, y = 0; var description: String { "(\(x), \(y))" }; static let zero = Point(); mutating func move(dx: Int, dy: Int) { x += dx; y += dy }; func moved(dx: Int) -> Self { var p = self; p.x += dx; return p } }
var p = Point.zero; p.move(dx: 1, dy: 2); print(p, p.moved(dx: 4), Set([p, p, .zero]).count, [p: "a"][Point(x: 1, y: 2)]!)
---
struct Wrapper { private(set) var v = 1; fileprivate var w = 2; internal var z = 3; public var q = 4; mutating func inc() { v += 1 } }
var w = Wrapper(); w.inc(); print(w.v, w.w, w.z, w.q)
---
class Temperature { var c = 0.0 { willSet { if newValue > 50 { print("hot") } } }; static let boiling = 100.0; static func describe() -> String { "boils at \(boiling)" } ; class Sensor { func read() -> Double { Temperature.boiling } } }
let t = Temperature(); t.c = 60; print(Temperature.describe(), Temperature.Sensor().read())
