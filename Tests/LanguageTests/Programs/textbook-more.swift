protocol Plugin: AnyObject { var id: String { get }; init() }
final class P1: Plugin { let id = "p1"; init() {} }
var registry: [String: Plugin.Type] = ["a": P1.self]
print(registry["a"]!.init().id)
weak var d: Plugin?; let strong = P1(); d = strong; print(d?.id ?? "-")
---
func f(_ x: AnyObject) -> Bool { x is NSObjectLike }
class NSObjectLike {}
class Other {}
print(f(NSObjectLike()), f(Other()))
var objs: [AnyObject] = [Other(), NSObjectLike()]
print(objs.count, objs[0] === objs[0], objs.compactMap { $0 as? Other }.count)
---
struct Weak<T: AnyObject> { weak var value: T? }
class V { let n: Int; init(_ n: Int) { self.n = n } }
var ws: [Weak<V>] = []; let keep = V(1); ws.append(Weak(value: keep)); do { let t = V(2); ws.append(Weak(value: t)) }
print(ws.compactMap { $0.value?.n })
---
protocol Coder { associatedtype In; associatedtype Out; func encode(_ x: In) -> Out; func decode(_ y: Out) -> In }
struct Caesar: Coder { let k: Int
  func encode(_ s: String) -> String { String(s.unicodeScalars.map { Character(Unicode.Scalar(($0.value - 97 + UInt32(k)) % 26 + 97)!) }) }
  func decode(_ s: String) -> String { Caesar(k: 26 - k).encode(s) } }
struct Chain<A: Coder, B: Coder>: Coder where A.Out == B.In { let a: A, b: B; func encode(_ x: A.In) -> B.Out { b.encode(a.encode(x)) }; func decode(_ y: B.Out) -> A.In { a.decode(b.decode(y)) } }
let ch = Chain(a: Caesar(k: 3), b: Caesar(k: 4)); print(ch.encode("abc"), ch.decode(ch.encode("xyz")))
---
enum JSON: CustomStringConvertible, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral {
  case null, bool(Bool), num(Double), str(String), arr([JSON]), obj([(String, JSON)])
  init(stringLiteral s: String) { self = .str(s) }
  init(integerLiteral i: Int) { self = .num(Double(i)) }
  init(booleanLiteral b: Bool) { self = .bool(b) }
  init(arrayLiteral e: JSON...) { self = .arr(e) }
  init(dictionaryLiteral e: (String, JSON)...) { self = .obj(e) }
  init(nilLiteral: ()) { self = .null }
  var description: String { switch self { case .null: return "null"; case .bool(let b): return "\(b)"; case .num(let n): return "\(n)"; case .str(let s): return "\"\(s)\""; case .arr(let a): return "[" + a.map(\.description).joined(separator: ",") + "]"; case .obj(let o): return "{" + o.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}" } }
  subscript(i: Int) -> JSON { if case .arr(let a) = self { return a[i] }; return .null } }
let j: JSON = ["name": "x", "tags": [1, true, nil], "n": ["k": 2]]
print(j)
---
protocol HasArea { var area: Double { get } }
extension Array where Element == any HasArea { var total: Double { reduce(0) { $0 + $1.area } } }
struct S: HasArea { var area = 2.0 }
let xs: [any HasArea] = [S(), S(area: 3)]; print(xs.total)
extension Collection where Element: HasArea { func largest() -> Element? { self.max { $0.area < $1.area } } }
print([S(), S(area: 9)].largest()!.area)
---
class Animal { class func create() -> Animal { Animal() }; var sound: String { "..." } }
class Cow: Animal { override class func create() -> Animal { Cow() }; override var sound: String { "moo" } }
let kinds: [Animal.Type] = [Animal.self, Cow.self]; for k in kinds { print(k.create().sound, k == Cow.self) }
print(type(of: Cow.create()))
---
func process<T>(_ v: T) -> String { switch v { case let i as Int: return "int \(i)"; case let s as String: return "str \(s)"; case let a as [Int]: return "arr \(a.count)"; case is Double: return "dbl"; default: return "?" } }
print(process(1), process("a"), process([1, 2]), process(2.0), process(true))
if let x = (5 as Any) as? any Comparable { print("cmp", x) }
print((1 as Any) is any Hashable, ("a" as Any) as? CustomStringConvertible != nil)
---
protocol Greeter { func greet() -> String }
extension Greeter { func greet() -> String { "default" }; func twice() -> String { greet() + greet() } }
struct A: Greeter {}
struct B: Greeter { func greet() -> String { "b" } }
class C: Greeter { func greet() -> String { "c" } }
class D: C { override func greet() -> String { "d" } }
let gs: [Greeter] = [A(), B(), C(), D()]
print(gs.map { $0.greet() }, gs.map { $0.twice() })
func g<T: Greeter>(_ x: T) -> String { x.twice() }
print(g(A()), g(D()), g(D() as C))
extension Greeter { func extra() -> String { "ext" } }
struct F: Greeter { func extra() -> String { "own" } }
print(F().extra(), (F() as Greeter).extra())
---
protocol Named { var name: String { get set } }
struct P: Named { var name: String }
func rename<T: Named>(_ x: inout T) { x.name += "!" }
var p = P(name: "a"); rename(&p); print(p.name)
var n: any Named = p; n.name = "z"; print(n.name, p.name)
var arr: [any Named] = [P(name: "1"), P(name: "2")]
for i in arr.indices { arr[i].name += "x" }
print(arr.map(\.name))
arr[0].name.append("y"); print(arr[0].name)
---
protocol Counter { mutating func inc(); var n: Int { get } }
struct S: Counter { var n = 0; mutating func inc() { n += 1 } }
final class K: Counter { var n = 0; func inc() { n += 10 } }
var cs: [Counter] = [S(), K()]
for i in cs.indices { cs[i].inc(); cs[i].inc() }
print(cs.map { $0.n })
var c = cs[0]; c.inc(); print(c.n, cs[0].n)
func bump(_ c: inout some Counter) { c.inc() }
var s = S(); bump(&s); print(s.n)
---
struct Matrix<Element> { private(set) var rows: [[Element]]
    subscript(r: Int, c: Int) -> Element { get { rows[r][c] } set { rows[r][c] = newValue } }
    func map<T>(_ f: (Element) throws -> T) rethrows -> Matrix<T> { Matrix<T>(rows: try rows.map { try $0.map(f) }) }
    static func identity(_ n: Int) -> Matrix<Int> { Matrix<Int>(rows: (0..<n).map { i in (0..<n).map { $0 == i ? 1 : 0 } }) } }
extension Matrix: Equatable where Element: Equatable {}
extension Matrix: Sequence { func makeIterator() -> AnyIterator<Element> { var it = rows.joined().makeIterator(); return AnyIterator { it.next() } } }
var m = Matrix(rows: [[1, 2], [3, 4]]); m[0, 1] = 9
print(m.map { "\($0)" }.rows, Matrix<Double>.identity(2).rows, m == Matrix(rows: [[1, 9], [3, 4]]), Array(m), m.reduce(0, +))
---
class Node<Key: Comparable, Value> { let key: Key; var value: Value; var left: Node?; var right: Node?; init(_ k: Key, _ v: Value) { key = k; value = v } }
struct TreeMap<Key: Comparable, Value> { private var root: Node<Key, Value>?; private(set) var count = 0
    subscript(k: Key) -> Value? { get { var n = root; while let x = n { if k == x.key { return x.value }; n = k < x.key ? x.left : x.right }; return nil }
      set { guard let newValue else { return }; guard let r = root else { root = Node(k, newValue); count = 1; return }; var n = r
        while true { if k == n.key { n.value = newValue; return }; if k < n.key { if let l = n.left { n = l } else { n.left = Node(k, newValue); count += 1; return } } else { if let x = n.right { n = x } else { n.right = Node(k, newValue); count += 1; return } } } } }
    func forEach(_ f: (Key, Value) -> Void) { func go(_ n: Node<Key, Value>?) { guard let n else { return }; go(n.left); f(n.key, n.value); go(n.right) }; go(root) } }
var t = TreeMap<String, Int>(); for (i, w) in ["m", "c", "x", "a", "m"].enumerated() { t[w] = i }
t.forEach { print($0, $1) }; print(t.count, t["q"] as Any, t["x"]!)
---
enum Validation<Value, Err: Error> { case valid(Value), invalid([Err])
    func map<T>(_ f: (Value) -> T) -> Validation<T, Err> { switch self { case .valid(let v): return .valid(f(v)); case .invalid(let e): return .invalid(e) } }
    func zip<T>(_ o: Validation<T, Err>) -> Validation<(Value, T), Err> { switch (self, o) { case let (.valid(a), .valid(b)): return .valid((a, b)); case let (.invalid(a), .invalid(b)): return .invalid(a + b); case let (.invalid(a), _): return .invalid(a); case let (_, .invalid(b)): return .invalid(b) } } }
enum Bad: Error { case name, age }
func name(_ s: String) -> Validation<String, Bad> { s.isEmpty ? .invalid([.name]) : .valid(s) }
func age(_ n: Int) -> Validation<Int, Bad> { n < 0 ? .invalid([.age]) : .valid(n) }
print(name("a").zip(age(3)).map { "\($0.0)\($0.1)" }); print(name("").zip(age(-1)).map { $0.0 })
---
struct Lens<Whole, Part> { let get: (Whole) -> Part; let set: (Part, Whole) -> Whole
    func compose<Sub>(_ o: Lens<Part, Sub>) -> Lens<Whole, Sub> { Lens<Whole, Sub>(get: { o.get(self.get($0)) }, set: { s, w in self.set(o.set(s, self.get(w)), w) }) }
    func over(_ f: @escaping (Part) -> Part) -> (Whole) -> Whole { { w in self.set(f(self.get(w)), w) } } }
struct Addr { var zip: Int }; struct Per { var a: Addr }
let l = Lens<Per, Addr>(get: { $0.a }, set: { Per(a: $0) <> $1 }).compose(Lens<Addr, Int>(get: { $0.zip }, set: { z, _ in Addr(zip: z) }))
infix operator <>: AdditionPrecedence
func <> (a: Per, b: Per) -> Per { a }
print(l.get(Per(a: Addr(zip: 5))), l.over { $0 + 1 }(Per(a: Addr(zip: 5))).a.zip)
---
class Dispatcher { typealias H = (String) -> Void; private var hs: [String: [H]] = [:]; func on(_ n: String, _ h: @escaping H) { hs[n, default: []].append(h) }; func fire(_ n: String, _ p: String) { hs[n]?.forEach { $0(p) } } }
let d = Dispatcher(); d.on("a") { print("1", $0) }; d.on("a") { print("2", $0) }; d.fire("a", "x"); d.fire("b", "y")
struct TypedEvent<P> { let name: String }
final class Bus { private var hs: [String: [(Any) -> Void]] = [:]
  func on<P>(_ e: TypedEvent<P>, _ h: @escaping (P) -> Void) { hs[e.name, default: []].append { if let p = $0 as? P { h(p) } } }
  func emit<P>(_ e: TypedEvent<P>, _ p: P) { hs[e.name]?.forEach { $0(p) } } }
let bus = Bus(), login = TypedEvent<(id: Int, user: String)>(name: "login"); bus.on(login) { print($0.id, $0.user) }; bus.emit(login, (1, "bob"))
---
protocol Expr { func eval(_ env: [String: Double]) -> Double? }
struct Num: Expr { let v: Double; func eval(_ e: [String: Double]) -> Double? { v } }
struct Var: Expr { let n: String; func eval(_ e: [String: Double]) -> Double? { e[n] } }
struct Bin<L: Expr, R: Expr>: Expr { let l: L, r: R, op: (Double, Double) -> Double; func eval(_ e: [String: Double]) -> Double? { guard let a = l.eval(e), let b = r.eval(e) else { return nil }; return op(a, b) } }
func + <L: Expr, R: Expr>(l: L, r: R) -> Bin<L, R> { Bin(l: l, r: r, op: +) }
func * <L: Expr, R: Expr>(l: L, r: R) -> Bin<L, R> { Bin(l: l, r: r, op: *) }
extension Num: ExpressibleByFloatLiteral { init(floatLiteral v: Double) { self.v = v } }
let ex = Var(n: "x") * Num(v: 2) + Num(v: 1)
print(ex.eval(["x": 3]) ?? -1, ex.eval([:]) as Any)
let any: [any Expr] = [ex, Num(v: 1)]; print(any.compactMap { $0.eval(["x": 1]) })
---
struct Pipeline<In, Out> { let run: (In) -> Out; func then<Next>(_ f: @escaping (Out) -> Next) -> Pipeline<In, Next> { Pipeline<In, Next> { f(self.run($0)) } } }
let pl = Pipeline<String, [Substring]> { $0.split(separator: " ") }.then { $0.map { $0.count } }.then { $0.reduce(0, +) }
print(pl.run("ab cde f"))
struct Parser<T> { let parse: (Substring) -> (T, Substring)?
  func map<U>(_ f: @escaping (T) -> U) -> Parser<U> { Parser<U> { s in self.parse(s).map { (f($0.0), $0.1) } } }
  func many() -> Parser<[T]> { Parser<[T]> { s in var out: [T] = [], rest = s; while let (v, r) = self.parse(rest) { out.append(v); rest = r }; return (out, rest) } } }
let digit = Parser<Int> { s in guard let c = s.first, let n = c.wholeNumberValue else { return nil }; return (n, s.dropFirst()) }
let number = digit.many().map { $0.reduce(0) { $0 * 10 + $1 } }
print(number.parse("123abc")!.0, number.parse("123abc")!.1)
---
final class Pool<T: AnyObject> { private var free: [T] = []; private let make: () -> T; init(_ make: @escaping () -> T) { self.make = make }; func take() -> T { free.popLast() ?? make() }; func give(_ x: T) { free.append(x) } }
final class Obj { static var made = 0; let id: Int; init() { Obj.made += 1; id = Obj.made } }
let pool = Pool { Obj() }; let o1 = pool.take(); pool.give(o1); let o2 = pool.take(); print(o1 === o2, Obj.made, pool.take().id)
weak var w: Obj?; do { let t = Obj(); w = t; print(w != nil) }; print(w == nil)
---
struct RingBuffer<T> { private var a: [T?]; private var r = 0, w = 0; init(_ n: Int) { a = Array(repeating: nil, count: n) }
  mutating func write(_ x: T) -> Bool { guard w - r < a.count else { return false }; a[w % a.count] = x; w += 1; return true }
  mutating func read() -> T? { guard r < w else { return nil }; defer { a[r % a.count] = nil; r += 1 }; return a[r % a.count] } }
var rb = RingBuffer<String>(2); print(rb.write("a"), rb.write("b"), rb.write("c"), rb.read() ?? "-", rb.write("c"), rb.read()!, rb.read()!, rb.read() as Any)
---
extension Sequence { func scan<R>(_ z: R, _ f: (R, Element) -> R) -> [R] { var a = z; return map { a = f(a, $0); return a } }
  func pairs() -> [(Element, Element)] { Array(zip(self, dropFirst())) }
  func partitioned(_ p: (Element) -> Bool) -> (yes: [Element], no: [Element]) { reduce(into: ([], [])) { p($1) ? $0.0.append($1) : $0.1.append($1) } }
  func grouped<K: Hashable>(by k: (Element) -> K) -> [K: [Element]] { Dictionary(grouping: self, by: k) } }
print([1, 2, 3].scan(0, +), (1...3).pairs().map { $0.0 * $0.1 }, [1, 2, 3, 4].partitioned { $0 % 2 == 0 }, ["a", "bb", "c"].grouped { $0.count }[1]!)
extension Array where Element: Hashable { func uniqued() -> [Element] { var s = Set<Element>(); return filter { s.insert($0).inserted } }; var histogram: [Element: Int] { reduce(into: [:]) { $0[$1, default: 0] += 1 } } }
print([3, 1, 3].uniqued(), ["a", "b", "a"].histogram["a"]!)
---
protocol Zeroable { static var zero: Self { get } }
extension Int: Zeroable {}; extension Double: Zeroable {}
extension String: Zeroable { static var zero: String { "" } }
func zeros<T: Zeroable>(_ n: Int) -> [T] { Array(repeating: T.zero, count: n) }
let a: [Int] = zeros(2); let b: [String] = zeros(1); print(a, b, zeros(1) as [Double])
struct Default<T: Zeroable> { var value = T.zero }
print(Default<Int>().value, Default<Double>().value)
