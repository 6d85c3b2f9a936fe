struct Matrix: CustomStringConvertible, Equatable {
    let rows: Int, columns: Int
    private var storage: [Double]
    init(rows: Int, columns: Int, repeating value: Double = 0) {
        self.rows = rows
        self.columns = columns
        storage = Array(repeating: value, count: rows * columns)
    }
    init(_ nested: [[Double]]) {
        precondition(!nested.isEmpty && nested.allSatisfy { $0.count == nested[0].count }, "ragged")
        rows = nested.count
        columns = nested[0].count
        storage = nested.flatMap { $0 }
    }
    subscript(row: Int, column: Int) -> Double {
        get { storage[row * columns + column] }
        set { storage[row * columns + column] = newValue }
    }
    var transposed: Matrix {
        var result = Matrix(rows: columns, columns: rows)
        for i in 0..<rows { for j in 0..<columns { result[j, i] = self[i, j] } }
        return result
    }
    static func * (lhs: Matrix, rhs: Matrix) -> Matrix {
        precondition(lhs.columns == rhs.rows)
        var result = Matrix(rows: lhs.rows, columns: rhs.columns)
        for i in 0..<lhs.rows {
            for j in 0..<rhs.columns {
                result[i, j] = (0..<lhs.columns).reduce(0) { $0 + lhs[i, $1] * rhs[$1, j] }
            }
        }
        return result
    }
    static func + (lhs: Matrix, rhs: Matrix) -> Matrix {
        var out = lhs
        for k in out.storage.indices { out.storage[k] += rhs.storage[k] }
        return out
    }
    func map(_ f: (Double) -> Double) -> Matrix {
        var out = self
        out.storage = storage.map(f)
        return out
    }
    var description: String {
        (0..<rows).map { r in
            (0..<columns).map { String(format: "%8.3f", self[r, $0]) }.joined(separator: " ")
        }.joined(separator: "\n")
    }
}
let a = Matrix([[1, 2], [3, 4], [5, 6]])
let b = Matrix([[0.5, -1, 2], [1.5, 0, -0.25]])
print(a * b)
print((a * b).transposed == b.transposed * a.transposed)
print(a.map { $0 > 3 ? 1 : 0 })
print(a + a.map(-))
---
struct LCG: RandomNumberGenerator {
    var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state = state &* 6364136223846793005 &+ 1442695040888963407
        return state
    }
    mutating func uniform() -> Double { Double(next() >> 11) / Double(1 << 53) }
    mutating func normal() -> Double {
        let u1 = max(uniform(), 1e-12), u2 = uniform()
        return sqrt(-2 * log(u1)) * cos(2 * .pi * u2)
    }
}
func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
final class Neuron {
    var weights: [Double]
    var bias = 0.0
    private var lastInput: [Double] = []
    private(set) var output = 0.0
    var delta = 0.0
    init(inputs: Int, using rng: inout LCG) {
        weights = (0..<inputs).map { _ in rng.normal() }
    }
    func forward(_ x: [Double]) -> Double {
        lastInput = x
        output = sigmoid(zip(x, weights).map(*).reduce(bias, +))
        return output
    }
    func update(rate: Double) {
        for (i, x) in lastInput.enumerated() { weights[i] -= rate * delta * x }
        bias -= rate * delta
    }
}
var rng = LCG(seed: 42)
let hidden = (0..<3).map { _ in Neuron(inputs: 2, using: &rng) }
let last = Neuron(inputs: 3, using: &rng)
let data: [(x: [Double], y: Double)] = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
for epoch in 1...4000 {
    var loss = 0.0
    for (x, y) in data {
        let h = hidden.map { $0.forward(x) }
        let p = last.forward(h)
        loss += (p - y) * (p - y) / 2
        last.delta = (p - y) * p * (1 - p)
        for (i, n) in hidden.enumerated() {
            n.delta = last.delta * last.weights[i] * n.output * (1 - n.output)
        }
        last.update(rate: 0.9)
        hidden.forEach { $0.update(rate: 0.9) }
    }
    if epoch % 1000 == 0 { print("epoch \(epoch): loss \(String(format: "%.4f", loss))") }
}
for (x, y) in data {
    let p = last.forward(hidden.map { $0.forward(x) })
    print(x.map { Int($0) }, y, String(format: "%.2f", p), p > 0.5 ? "on" : "off")
}
---
final class Value: CustomStringConvertible {
    var data: Double
    var grad = 0.0
    private let children: [Value]
    private var backwardStep: () -> Void = {}
    let op: String
    init(_ data: Double, children: [Value] = [], op: String = "") {
        self.data = data
        self.children = children
        self.op = op
    }
    static func + (a: Value, b: Value) -> Value {
        let out = Value(a.data + b.data, children: [a, b], op: "+")
        out.backwardStep = { [unowned out] in
            a.grad += out.grad
            b.grad += out.grad
        }
        return out
    }
    static func * (a: Value, b: Value) -> Value {
        let out = Value(a.data * b.data, children: [a, b], op: "*")
        out.backwardStep = { [unowned out] in
            a.grad += b.data * out.grad
            b.grad += a.data * out.grad
        }
        return out
    }
    static func - (a: Value, b: Value) -> Value { a + b * Value(-1) }
    func tanh() -> Value {
        let t = Foundation.tanh(data)
        let out = Value(t, children: [self], op: "tanh")
        out.backwardStep = { [unowned out] in self.grad += (1 - t * t) * out.grad }
        return out
    }
    func backward() {
        var order: [Value] = []
        var visited = Set<ObjectIdentifier>()
        func visit(_ v: Value) {
            guard visited.insert(ObjectIdentifier(v)).inserted else { return }
            v.children.forEach(visit)
            order.append(v)
        }
        visit(self)
        grad = 1
        for v in order.reversed() { v.backwardStep() }
    }
    var description: String { "Value(data: \(data), grad: \(grad))" }
}
let x1 = Value(2), x2 = Value(0), w1 = Value(-3), w2 = Value(1), b = Value(6.8813735870195432)
let n = x1 * w1 + x2 * w2 + b
let o = n.tanh()
o.backward()
for (name, v) in [("x1", x1), ("x2", x2), ("w1", w1), ("w2", w2), ("b", b)] {
    print(name, String(format: "%.4f", v.data), String(format: "%.4f", v.grad))
}
let p = Value(3)
let q = p * p - p
q.backward()
print(p, q.op)
---
import Foundation

enum Activation: String, CaseIterable {
    case relu, sigmoid, tanh, leakyReLU = "leaky_relu", identity

    func callAsFunction(_ x: Double) -> Double {
        switch self {
        case .relu: return max(0, x)
        case .sigmoid: return 1 / (1 + exp(-x))
        case .tanh: return Foundation.tanh(x)
        case .leakyReLU: return x >= 0 ? x : 0.01 * x
        case .identity: return x
        }
    }
    func derivative(at x: Double) -> Double {
        switch self {
        case .relu: x > 0 ? 1 : 0
        case .sigmoid: self(x) * (1 - self(x))
        case .tanh: 1 - pow(self(x), 2)
        case .leakyReLU: x >= 0 ? 1 : 0.01
        case .identity: 1
        }
    }
}
let grid = stride(from: -2.0, through: 2.0, by: 0.5)
print("activation".padding(toLength: 12, withPad: " ", startingAt: 0), grid.map { String(format: "%6.1f", $0) }.joined())
for f in Activation.allCases {
    let values = grid.map { String(format: "%6.2f", f($0)) }
    print(f.rawValue.padding(toLength: 12, withPad: " ", startingAt: 0), values.joined())
}
let h = 1e-5
for f in Activation.allCases {
    let worst = grid.filter { $0 != 0 }.map { x in
        abs((f(x + h) - f(x - h)) / (2 * h) - f.derivative(at: x))
    }.max() ?? .infinity
    print(f, worst < 1e-6 ? "ok" : "bad \(worst)")
}
print(Activation(rawValue: "leaky_relu").map { "\($0)" } ?? "none", Activation(rawValue: "swish") as Any)
---
let csv = """
name,height,weight,group
Ann,1.62,55.5,a
Bob,1.80,82,b
Cid,,71.2,a
"Dan, Jr.",1.75,n/a,b
Eve,1.68,60.1,a
"""
struct Row {
    var name: String
    var height: Double?
    var weight: Double?
    var group: Character
}
enum CSVError: Error, CustomStringConvertible {
    case columns(line: Int, found: Int, expected: Int)
    var description: String {
        switch self {
        case let .columns(line, found, expected):
            return "line \(line): \(found) columns instead of \(expected)"
        }
    }
}
func fields(of line: Substring) -> [String] {
    var result = [String](), current = "", quoted = false
    for c in line {
        switch c {
        case "\"": quoted.toggle()
        case "," where !quoted:
            result.append(current)
            current = ""
        default: current.append(c)
        }
    }
    return result + [current]
}
func parse(_ text: String) throws -> [Row] {
    let lines = text.split(separator: "\n")
    guard let header = lines.first else { return [] }
    let names = fields(of: header)
    return try lines.dropFirst().enumerated().map { index, line in
        let f = fields(of: line)
        if f.count != names.count { throw CSVError.columns(line: index + 2, found: f.count, expected: names.count) }
        return Row(name: f[0], height: Double(f[1]), weight: Double(f[2]), group: Character(f[3]))
    }
}
func mean(_ v: [Double]) -> Double? { v.isEmpty ? nil : v.reduce(0, +) / Double(v.count) }
let rows = try parse(csv)
for (group, members) in Dictionary(grouping: rows, by: \.group).sorted(by: { $0.key < $1.key }) {
    let h = mean(members.compactMap(\.height)), w = mean(members.compactMap(\.weight))
    print(group, members.map(\.name), h.map { String(format: "%.3f", $0) } ?? "-", w.map { String(format: "%.2f", $0) } ?? "-")
}
print(rows.filter { $0.height == nil || $0.weight == nil }.map(\.name).joined(separator: "; "))
do { _ = try parse(csv + "\nFay,1,2") } catch { print("error:", error) }
---
func histogram(_ values: [Double], bins: Int, width: Int = 30) -> [String] {
    guard let low = values.min(), let high = values.max(), low < high else { return [] }
    let size = (high - low) / Double(bins)
    var counts = [Int](repeating: 0, count: bins)
    for v in values { counts[min(Int((v - low) / size), bins - 1)] += 1 }
    let peak = counts.max()!
    return counts.enumerated().map { i, n in
        let from = low + Double(i) * size
        let bar = String(repeating: "█", count: n * width / peak)
        return String(format: "[%6.2f, %6.2f) %4d ", from, from + size, n) + bar
    }
}
var state: UInt32 = 12345
func nextRandom() -> Double {
    state = 1664525 &* state &+ 1013904223
    return Double(state) / Double(UInt32.max)
}
let sums = (0..<500).map { _ in (0..<6).reduce(0.0) { acc, _ in acc + nextRandom() } }
histogram(sums, bins: 8).forEach { print($0) }
let sorted = sums.sorted()
func quantile(_ q: Double) -> Double {
    let position = q * Double(sorted.count - 1)
    let i = Int(position.rounded(.down))
    return i + 1 < sorted.count ? sorted[i] + (position - Double(i)) * (sorted[i + 1] - sorted[i]) : sorted[i]
}
for q in [0, 0.25, 0.5, 0.75, 1] { print("q\(Int(q * 100)):", String(format: "%.4f", quantile(q))) }
let m = sums.reduce(0, +) / Double(sums.count)
let variance = sums.map { pow($0 - m, 2) }.reduce(0, +) / Double(sums.count - 1)
print(String(format: "mean %.3f sd %.3f", m, variance.squareRoot()))
---
struct Tensor<Scalar: Numeric & Comparable> {
    let shape: [Int]
    private(set) var scalars: [Scalar]
    init?(shape: [Int], scalars: [Scalar]) {
        guard shape.reduce(1, *) == scalars.count else { return nil }
        self.shape = shape
        self.scalars = scalars
    }
    init(repeating value: Scalar, shape: Int...) {
        self.shape = shape
        scalars = Array(repeating: value, count: shape.reduce(1, *))
    }
    var strides: [Int] {
        var result = [Int](), step = 1
        for n in shape.reversed() { result.insert(step, at: 0); step *= n }
        return result
    }
    subscript(indices: Int...) -> Scalar {
        get { scalars[offset(indices)] }
        set { scalars[offset(indices)] = newValue }
    }
    private func offset(_ indices: [Int]) -> Int {
        assert(indices.count == shape.count)
        return zip(indices, strides).map { $0 * $1 }.reduce(0, +)
    }
    func map<T>(_ f: (Scalar) throws -> T) rethrows -> Tensor<T> {
        Tensor<T>(shape: shape, scalars: try scalars.map(f))!
    }
    static func + (a: Self, b: Self) -> Self {
        var r = a
        for i in r.scalars.indices { r.scalars[i] += b.scalars[i] }
        return r
    }
    func max() -> Scalar? { scalars.max() }
}
extension Tensor where Scalar: FloatingPoint {
    func mean() -> Scalar { scalars.reduce(0, +) / Scalar(scalars.count) }
    func softmaxed(_ e: (Scalar) -> Scalar) -> Tensor {
        let top = max() ?? 0
        let exps = scalars.map { e($0 - top) }
        let sum = exps.reduce(0, +)
        return Tensor(shape: shape, scalars: exps.map { $0 / sum })!
    }
}
extension Tensor: CustomStringConvertible {
    var description: String { "Tensor\(shape)\(scalars)" }
}
var t = Tensor(repeating: 1, shape: 2, 3)
t[1, 2] = 7
t[0, 1] += 4
print(t, t.strides, t.max()!)
print(t + t, (t + t).map { Double($0) / 4 }.mean())
let f = Tensor<Float>(shape: [3], scalars: [1, 2, 3])!
print(f.softmaxed { expf($0) }.scalars.map { String(format: "%.4f", $0) })
print(Tensor(shape: [2, 2], scalars: [1, 2, 3]) == nil)
---
// k-means on points of a plane
struct Point: Hashable {
    var x, y: Double
    static func + (l: Point, r: Point) -> Point { .init(x: l.x + r.x, y: l.y + r.y) }
    static func / (l: Point, d: Double) -> Point { .init(x: l.x / d, y: l.y / d) }
    func squaredDistance(to o: Point) -> Double {
        let dx = x - o.x, dy = y - o.y
        return dx * dx + dy * dy
    }
}
extension Collection where Element == Point {
    var centroid: Point? {
        isEmpty ? nil : reduce(Point(x: 0, y: 0), +) / Double(count)
    }
}
func kMeans(_ points: [Point], centers start: [Point], rounds: Int = 20) -> (centers: [Point], labels: [Int], rounds: Int) {
    var centers = start
    var labels = [Int](repeating: -1, count: points.count)
    for round in 1...rounds {
        let new = points.map { p in
            centers.indices.min { centers[$0].squaredDistance(to: p) < centers[$1].squaredDistance(to: p) }!
        }
        if new == labels { return (centers, labels, round) }
        labels = new
        for k in centers.indices {
            let mine = zip(points, labels).filter { $0.1 == k }.map(\.0)
            centers[k] = mine.centroid ?? centers[k]
        }
    }
    return (centers, labels, rounds)
}
let points = (0..<12).map { i -> Point in
    let c = i % 3
    return Point(x: Double(c * 5) + Double(i) * 0.1, y: Double(c * c) - Double(i) * 0.05)
}
let result = kMeans(points, centers: Array(points[0..<3]))
for (i, c) in result.centers.enumerated() {
    print("center \(i): (\(String(format: "%.2f", c.x)), \(String(format: "%.2f", c.y)))", result.labels.filter { $0 == i }.count)
}
print(result.labels, result.rounds)
let (centers, _, _) = result
print(Set(centers).count == 3, ([] as [Point]).centroid == nil)
---
import Foundation
struct Sample { let features: [Double]; let label: Int }
struct KNN {
    enum Metric { case euclidean, manhattan, minkowski(Double) }
    var k = 3
    var metric: Metric = .euclidean
    private var samples: [Sample] = []
    init(k: Int = 3, metric: Metric = .euclidean) { (self.k, self.metric) = (k, metric) }
    mutating func fit(_ s: [Sample]) { samples += s }
    func distance(_ a: [Double], _ b: [Double]) -> Double {
        let d = zip(a, b).map { abs($0 - $1) }
        switch metric {
        case .euclidean: return sqrt(d.reduce(0) { $0 + $1 * $1 })
        case .manhattan: return d.reduce(0, +)
        case .minkowski(let p): return pow(d.reduce(0) { $0 + pow($1, p) }, 1 / p)
        }
    }
    func predict(_ x: [Double]) -> Int? {
        let nearest = samples.sorted { distance($0.features, x) < distance($1.features, x) }.prefix(k)
        var votes: [Int: Int] = [:]
        nearest.forEach { votes[$0.label, default: 0] += 1 }
        return votes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}
var model = KNN(k: 3)
print(model.predict([0, 0]) as Any)
model.fit([Sample(features: [0, 0], label: 0), Sample(features: [0, 1], label: 0), Sample(features: [1, 0], label: 0)])
model.fit([Sample(features: [5, 5], label: 1), Sample(features: [5, 6], label: 1), Sample(features: [6, 5], label: 1)])
let tests: [([Double], Int)] = [([0.2, 0.3], 0), ([5.5, 5.2], 1), ([3, 3], 1)]
for metric in [KNN.Metric.euclidean, .manhattan, .minkowski(3)] {
    model.metric = metric
    let hits = tests.filter { model.predict($0.0) == $0.1 }.count
    print(metric, "\(hits)/\(tests.count)")
}
var confusion = [[Int]](repeating: [0, 0], count: 2)
for (x, y) in tests { if let p = model.predict(x) { confusion[y][p] += 1 } }
for row in confusion { print(row.map { String(format: "%3d", $0) }.joined()) }
let accuracy = Double(confusion[0][0] + confusion[1][1]) / Double(tests.count)
print("accuracy: \(String(format: "%.1f%%", accuracy * 100))")
---
// dual numbers: forward-mode differentiation
struct Dual: Equatable, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, CustomStringConvertible {
    var value: Double
    var derivative: Double
    init(_ value: Double, _ derivative: Double = 0) {
        self.value = value
        self.derivative = derivative
    }
    init(floatLiteral value: Double) { self.init(value) }
    init(integerLiteral value: Int) { self.init(Double(value)) }
    static func + (a: Dual, b: Dual) -> Dual { Dual(a.value + b.value, a.derivative + b.derivative) }
    static func - (a: Dual, b: Dual) -> Dual { Dual(a.value - b.value, a.derivative - b.derivative) }
    static func * (a: Dual, b: Dual) -> Dual {
        Dual(a.value * b.value, a.derivative * b.value + a.value * b.derivative)
    }
    static func / (a: Dual, b: Dual) -> Dual {
        Dual(a.value / b.value, (a.derivative * b.value - a.value * b.derivative) / (b.value * b.value))
    }
    static prefix func - (a: Dual) -> Dual { 0 - a }
    var description: String { "\(value) + \(derivative)ε" }
}
func exp(_ x: Dual) -> Dual { Dual(exp(x.value), exp(x.value) * x.derivative) }
func sin(_ x: Dual) -> Dual { Dual(sin(x.value), cos(x.value) * x.derivative) }
func derivative(of f: (Dual) -> Dual, at x: Double) -> Double { f(Dual(x, 1)).derivative }
print(derivative(of: { $0 * $0 * $0 }, at: 2))
print(derivative(of: { x in 3 * x * x - 2 * x + 1 }, at: 0.5))
print(derivative(of: { 1 / $0 }, at: 4), derivative(of: { -$0 }, at: 9))
print(String(format: "%.6f", derivative(of: { sin(exp($0)) }, at: 0.3)))
func newton(_ f: (Dual) -> Dual, from start: Double, tolerance: Double = 1e-12) -> (root: Double, steps: Int) {
    var x = start, steps = 0
    repeat {
        let y = f(Dual(x, 1))
        if abs(y.value) < tolerance { break }
        x -= y.value / y.derivative
        steps += 1
    } while steps < 50
    return (x, steps)
}
let (root, steps) = newton({ $0 * $0 - 2 }, from: 1)
print(root, steps, Dual(1, 2) == [Dual(1, 2)].first)
print(Dual(1.5), 2 * Dual(3, 1))
---
// decision tree on categories
indirect enum Tree {
    case leaf(String)
    case node(feature: String, children: [String: Tree], fallback: String)

    func classify(_ sample: [String: String]) -> String {
        switch self {
        case .leaf(let label): return label
        case let .node(feature, children, fallback):
            guard let value = sample[feature], let child = children[value] else { return fallback }
            return child.classify(sample)
        }
    }
    var depth: Int {
        switch self {
        case .leaf: 0
        case .node(_, let children, _): 1 + (children.values.map(\.depth).max() ?? 0)
        }
    }
    func show(indent: Int = 0) {
        let pad = String(repeating: "  ", count: indent)
        switch self {
        case .leaf(let l): print("\(pad)-> \(l)")
        case .node(let f, let children, _):
            for key in children.keys.sorted() {
                print("\(pad)\(f) = \(key)")
                children[key]!.show(indent: indent + 1)
            }
        }
    }
}
typealias Example = (attributes: [String: String], label: String)
func entropy(_ labels: [String]) -> Double {
    let counts = labels.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return -counts.values.map { Double($0) / Double(labels.count) }.reduce(0) { $0 + $1 * log2($1) }
}
func build(_ examples: [Example], features: Set<String>) -> Tree {
    let labels = examples.map(\.label)
    let counts = Dictionary(labels.map { ($0, 1) }, uniquingKeysWith: +)
    let majority = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }[0].key
    if counts.count == 1 || features.isEmpty { return .leaf(majority) }
    func gain(_ f: String) -> Double {
        let parts = Dictionary(grouping: examples) { $0.attributes[f]! }
        return entropy(labels) - parts.values.reduce(0) { $0 + Double($1.count) / Double(examples.count) * entropy($1.map(\.label)) }
    }
    let best = features.sorted().max { gain($0) + 1e-9 < gain($1) }!
    let parts = Dictionary(grouping: examples) { $0.attributes[best]! }
    return .node(feature: best, children: parts.mapValues { build($0, features: features.subtracting([best])) }, fallback: majority)
}
let raw = "sunny hot no;sunny mild no;rain mild yes;rain cool yes;overcast hot yes;overcast cool yes;sunny cool yes"
let examples: [Example] = raw.split(separator: ";").map {
    let w = $0.split(separator: " ").map(String.init)
    return (["outlook": w[0], "temperature": w[1]], w[2])
}
let tree = build(examples, features: ["outlook", "temperature"])
tree.show()
print(tree.depth, tree.classify(["outlook": "sunny", "temperature": "hot"]), tree.classify(["outlook": "fog"]))
print(String(format: "%.3f", entropy(examples.map(\.label))))
---
protocol Optimizer: AnyObject {
    var learningRate: Double { get set }
    func step(_ parameters: inout [Double], _ gradients: [Double])
}
class SGD: Optimizer {
    var learningRate: Double
    init(learningRate: Double = 0.1) { self.learningRate = learningRate }
    func step(_ parameters: inout [Double], _ gradients: [Double]) {
        for i in parameters.indices { parameters[i] -= learningRate * gradients[i] }
    }
}
final class Momentum: SGD {
    var beta: Double
    private lazy var velocity: [Double] = []
    init(learningRate: Double, beta: Double = 0.9) {
        self.beta = beta
        super.init(learningRate: learningRate)
    }
    override func step(_ parameters: inout [Double], _ gradients: [Double]) {
        if velocity.isEmpty { velocity = .init(repeating: 0, count: gradients.count) }
        for (i, g) in gradients.enumerated() {
            velocity[i] = beta * velocity[i] + g
            parameters[i] -= learningRate * velocity[i]
        }
    }
}
final class Adam: Optimizer {
    var learningRate = 0.1
    let (beta1, beta2, epsilon) = (0.9, 0.999, 1e-8)
    private var m: [Double]?, v: [Double]?
    private var t = 0
    func step(_ p: inout [Double], _ g: [Double]) {
        t += 1
        var m = self.m ?? g.map { _ in 0 }, v = self.v ?? g.map { _ in 0 }
        for i in p.indices {
            m[i] = beta1 * m[i] + (1 - beta1) * g[i]
            v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i]
            let mHat = m[i] / (1 - pow(beta1, Double(t))), vHat = v[i] / (1 - pow(beta2, Double(t)))
            p[i] -= learningRate * mHat / (vHat.squareRoot() + epsilon)
        }
        (self.m, self.v) = (m, v)
    }
}
func rosenbrock(_ p: [Double]) -> (value: Double, gradient: [Double]) {
    let (x, y) = (p[0], p[1])
    let value = (1 - x) * (1 - x) + 10 * (y - x * x) * (y - x * x)
    return (value, [-2 * (1 - x) - 40 * x * (y - x * x), 20 * (y - x * x)])
}
let optimizers: KeyValuePairs<String, any Optimizer> = ["sgd": SGD(learningRate: 0.01), "momentum": Momentum(learningRate: 0.005), "adam": Adam()]
for (name, optimizer) in optimizers {
    var p = [-1.0, 1.5]
    for step in 1...300 {
        if step == 200 { optimizer.learningRate *= 0.5 }
        optimizer.step(&p, rosenbrock(p).gradient)
    }
    print(name, p.map { String(format: "%.3f", $0) }, String(format: "%.2e", rosenbrock(p).value), optimizer is SGD)
}
---
extension Array where Element == Double {
    func mean() -> Double { isEmpty ? .nan : reduce(0, +) / Double(count) }
    func variance(sample: Bool = true) -> Double {
        let m = mean()
        return map { ($0 - m) * ($0 - m) }.reduce(0, +) / Double(count - (sample ? 1 : 0))
    }
    var standardDeviation: Double { variance().squareRoot() }
    var median: Double {
        let s = sorted()
        let mid = count / 2
        return count.isMultiple(of: 2) ? (s[mid - 1] + s[mid]) / 2 : s[mid]
    }
    func standardized() -> [Double] {
        let m = mean(), s = standardDeviation
        return map { ($0 - m) / s }
    }
}
func correlation(_ x: [Double], _ y: [Double]) -> Double {
    zip(x.standardized(), y.standardized()).map(*).reduce(0, +) / Double(x.count - 1)
}
func linearFit(_ x: [Double], _ y: [Double]) -> (slope: Double, intercept: Double) {
    let slope = correlation(x, y) * y.standardDeviation / x.standardDeviation
    return (slope, y.mean() - slope * x.mean())
}
let x = stride(from: 0.0, to: 10, by: 1).map { $0 }
let y = x.map { 2.5 * $0 - 1 + ($0.truncatingRemainder(dividingBy: 2) == 0 ? 0.3 : -0.3) }
print(x.mean(), x.variance(), x.variance(sample: false), x.median)
print(String(format: "r = %.5f", correlation(x, y)))
let line = linearFit(x, y)
print(String(format: "y = %.4fx %+.4f", line.slope, line.intercept))
let residuals = zip(x, y).map { $1 - (line.slope * $0 + line.intercept) }
print(residuals.map { ($0 * 100).rounded() / 100 })
print("R² =", String(format: "%.4f", 1 - residuals.map { $0 * $0 }.reduce(0, +) / (y.variance() * 9)))
print([Double]().mean(), [3.0].median, [1, 2].median)
let covariance = zip(x, y).reduce(0.0) { sum, pair in
    sum + (pair.0 - x.mean()) * (pair.1 - y.mean())
} / 9
print(covariance)
---
// one-hot, batches, shuffling by a seeded generator
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
extension Sequence {
    func batches(of size: Int) -> [[Element]] {
        var result: [[Element]] = [], batch: [Element] = []
        for element in self {
            batch.append(element)
            if batch.count == size { result.append(batch); batch.removeAll(keepingCapacity: true) }
        }
        if !batch.isEmpty { result.append(batch) }
        return result
    }
}
extension Int {
    func oneHot(classes: Int) -> [Int] { (0..<classes).map { $0 == self ? 1 : 0 } }
}
var rng = SplitMix64(2024)
var order = Array(0..<10)
order.shuffle(using: &rng)
print(order)
for (i, batch) in order.batches(of: 4).enumerated() { print("batch", i, batch) }
print([2, 0, 1].map { $0.oneHot(classes: 3) })
print((1...3).map { _ in Int.random(in: 1...6, using: &rng) }, Double.random(in: 0..<1, using: &rng))
print(["a", "b", "c"].randomElement(using: &rng)!, Bool.random(using: &rng))
let train = order.prefix(7), test = order.suffix(from: 7)
print(train.count, test.startIndex, Array(test))
print("abcdefg".batches(of: 3).map { String($0) })
print(stride(from: 1, to: 10, by: 2).batches(of: 2))
---
// perceptron with a history
struct History: CustomStringConvertible {
    private(set) var values: [String: [Double]] = [:]
    mutating func log(_ name: String, _ value: Double) { values[name, default: []].append(value) }
    subscript(name: String) -> [Double] { values[name] ?? [] }
    var description: String {
        values.keys.sorted().map { k in "\(k): " + values[k]!.map { String(format: "%.2f", $0) }.joined(separator: ", ") }.joined(separator: "\n")
    }
    var best: (epoch: Int, value: Double)? {
        guard let e = self["errors"].enumerated().min(by: { $0.element < $1.element }) else { return nil }
        return (e.offset, e.element)
    }
}
struct Perceptron {
    var w: SIMDLess
    var b = 0.0
    struct SIMDLess { var x = 0.0, y = 0.0 }
    func predict(_ p: (Double, Double)) -> Int { w.x * p.0 + w.y * p.1 + b > 0 ? 1 : -1 }
    mutating func train(_ data: [((Double, Double), Int)], epochs: Int, history: inout History) {
        epochLoop: for epoch in 0..<epochs {
            var errors = 0
            for (p, t) in data where predict(p) != t {
                w.x += Double(t) * p.0
                w.y += Double(t) * p.1
                b += Double(t)
                errors += 1
            }
            history.log("errors", Double(errors))
            history.log("bias", b)
            if errors == 0 { print("converged after \(epoch + 1) epochs"); break epochLoop }
        }
    }
}
let data: [((Double, Double), Int)] = [((2, 1), 1), ((3, 4), 1), ((1, 3), 1), ((-1, -2), -1), ((-2, 0), -1), ((0, -3), -1), ((0.2, -0.1), -1)]
var model = Perceptron(w: .init())
var history = History()
print(history.best == nil)
model.train(data, epochs: 100, history: &history)
print(history)
if let best = history.best { print("best epoch \(best.epoch) with \(best.value)") }
print(data.map { model.predict($0.0) == $0.1 }.allSatisfy { $0 })
print(history["none"].isEmpty, model.w)
---
// convolution by hand
typealias Image = [[Float]]
extension Array where Element == [Float] {
    var size: (height: Int, width: Int) { (count, first?.count ?? 0) }
    func convolved(with kernel: Image, stride step: Int = 1, padding: Int = 0) -> Image {
        let padded = self.padded(by: padding)
        let (h, w) = padded.size, (kh, kw) = kernel.size
        return Swift.stride(from: 0, through: h - kh, by: step).map { y in
            Swift.stride(from: 0, through: w - kw, by: step).map { x in
                var sum: Float = 0
                for i in 0..<kh { for j in 0..<kw { sum += padded[y + i][x + j] * kernel[i][j] } }
                return sum
            }
        }
    }
    func padded(by n: Int) -> Image {
        guard n > 0 else { return self }
        let width = size.width + 2 * n
        let edge = Image(repeating: [Float](repeating: 0, count: width), count: n)
        let side = [Float](repeating: 0, count: n)
        return edge + map { side + $0 + side } + edge
    }
    func maxPooled(_ k: Int) -> Image {
        (0..<size.height / k).map { y in
            (0..<size.width / k).map { x in
                (0..<k * k).map { self[y * k + $0 / k][x * k + $0 % k] }.max()!
            }
        }
    }
}
let image: Image = (0..<6).map { y in (0..<6).map { x in Float(x > y ? 1 : 0) } }
let sobel: Image = [[1, 0, -1], [2, 0, -2], [1, 0, -1]]
func show(_ image: Image) {
    for row in image { print(row.map { String(format: "%4.0f", $0) }.joined()) }
    print("size:", image.size)
}
show(image.convolved(with: sobel))
show(image.convolved(with: sobel, stride: 2, padding: 1))
show(image.maxPooled(2))
print(image.padded(by: 1).size == (8, 8))
let formula = { (n: Int, k: Int, p: Int, s: Int) in (n - k + 2 * p) / s + 1 }
print(formula(6, 3, 1, 2), formula(244, 3, 0, 1))
---
// bigram language model
let text = "the cat sat on the mat the cat ate the rat and the mat"
let words = text.split(separator: " ").map(String.init)
var counts: [String: [String: Int]] = [:]
for (a, b) in zip(words, words.dropFirst()) {
    counts[a, default: [:]][b, default: 0] += 1
}
func probability(of next: String, after word: String, smoothing k: Double = 0) -> Double {
    let row = counts[word] ?? [:]
    let vocabulary = Double(Set(words).count)
    return (Double(row[next] ?? 0) + k) / (Double(row.values.reduce(0, +)) + k * vocabulary)
}
for word in counts.keys.sorted() {
    let row = counts[word]!.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
    print(word.padding(toLength: 5, withPad: " ", startingAt: 0), row.map { "\($0.key):\($0.value)" }.joined(separator: " "))
}
print(probability(of: "cat", after: "the"), probability(of: "dog", after: "the", smoothing: 1))
var perplexity = 0.0
for i in 1..<words.count { perplexity -= log(probability(of: words[i], after: words[i - 1], smoothing: 0.5)) }
print(String(format: "%.3f", exp(perplexity / Double(words.count - 1))))
let vocabulary = Dictionary(uniqueKeysWithValues: Set(words).sorted().enumerated().map { ($1, $0) })
print(words.prefix(6).map { vocabulary[$0]! })
let longest = words.max { $0.count < $1.count }!, letters = Set(words.joined())
print(longest, letters.count, String(letters.sorted()))
var sentence = ["the"]
while sentence.count < 5, let row = counts[sentence.last!], let best = row.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) {
    sentence.append(best.key)
}
print(sentence.joined(separator: " "))
---
// LSTM cell of scalars
struct Gates { var input, forget, output, candidate: Double }
struct State: Equatable { var h = 0.0, c = 0.0 }
struct LSTMCell {
    let w: [KeyPath<Gates, Double>: (x: Double, h: Double, b: Double)]
    func gates(_ x: Double, _ s: State) -> Gates {
        func raw(_ k: KeyPath<Gates, Double>) -> Double {
            guard let p = w[k] else { return 0 }
            return p.x * x + p.h * s.h + p.b
        }
        let sigmoid: (Double) -> Double = { 1 / (1 + exp(-$0)) }
        return Gates(input: sigmoid(raw(\.input)), forget: sigmoid(raw(\.forget)), output: sigmoid(raw(\.output)), candidate: tanh(raw(\.candidate)))
    }
    func callAsFunction(_ x: Double, _ s: State) -> State {
        let g = gates(x, s)
        let c = g.forget * s.c + g.input * g.candidate
        return State(h: g.output * tanh(c), c: c)
    }
}
let cell = LSTMCell(w: [\.input: (0.5, 0.1, 0), \.forget: (x: -0.3, h: 0.2, b: 1), \.output: (0.8, -0.1, 0), \.candidate: (1, 0.5, 0)])
let inputs = [1.0, 0.5, -1, 0.25]
var state = State()
for (t, x) in inputs.enumerated() {
    state = cell(x, state)
    print("t=\(t) h=\(String(format: "%+.4f", state.h)) c=\(String(format: "%+.4f", state.c))")
}
let folded = inputs.reduce(State()) { cell($1, $0) }
print(folded == state)
let trace = inputs.reduce(into: [State()]) { $0.append(cell($1, $0.last!)) }
print(trace.count, trace.last == state, trace.map(\.h).max()!.rounded(.up))
---
// softmax regression from scratch on a small table
struct Dataset {
    var features: [[Double]], labels: [Int]
    var classes: Int { (labels.max() ?? -1) + 1 }
    func split(at fraction: Double) -> (train: Dataset, test: Dataset) {
        let n = Int(Double(labels.count) * fraction)
        return (Dataset(features: Array(features[..<n]), labels: Array(labels[..<n])), Dataset(features: Array(features[n...]), labels: Array(labels[n...])))
    }
    var normalized: Dataset {
        var copy = self
        for j in features[0].indices {
            let column = features.map { $0[j] }
            let (low, high) = (column.min()!, column.max()!)
            for i in features.indices { copy.features[i][j] = high > low ? (features[i][j] - low) / (high - low) : 0 }
        }
        return copy
    }
}
func softmax(_ z: [Double]) -> [Double] {
    let m = z.max() ?? 0
    let e = z.map { exp($0 - m) }
    let s = e.reduce(0, +)
    return e.map { $0 / s }
}
struct SoftmaxRegression {
    var w: [[Double]], b: [Double]
    init(features: Int, classes: Int) {
        w = [[Double]](repeating: [Double](repeating: 0, count: features), count: classes)
        b = Array(repeating: 0.0, count: classes)
    }
    func probabilities(_ x: [Double]) -> [Double] {
        softmax(zip(w, b).map { row, bias in zip(row, x).map(*).reduce(bias, +) })
    }
    mutating func fit(_ d: Dataset, rate: Double, epochs: Int) -> [Double] {
        (0..<epochs).map { _ in
            var loss = 0.0
            for (x, y) in zip(d.features, d.labels) {
                let p = probabilities(x)
                loss -= log(p[y])
                for k in p.indices {
                    let g = p[k] - (k == y ? 1 : 0)
                    b[k] -= rate * g
                    for j in x.indices { w[k][j] -= rate * g * x[j] }
                }
            }
            return loss / Double(d.labels.count)
        }
    }
    func accuracy(_ d: Dataset) -> Double {
        let hits = zip(d.features, d.labels).count { x, y in
            let p = probabilities(x)
            return p.firstIndex(of: p.max()!) == y
        }
        return Double(hits) / Double(d.labels.count)
    }
}
var seed: UInt32 = 7
func noise() -> Double { seed = seed &* 1103515245 &+ 12345; return Double(seed >> 16 & 0x7fff) / 32768 }
let data = Dataset(features: (0..<60).map { i in [Double(i % 3) * 2 + noise(), Double(i % 3 == 1 ? 3 : 0) + noise()] }, labels: (0..<60).map { $0 % 3 }).normalized
let (train, test) = data.split(at: 0.75)
var model = SoftmaxRegression(features: 2, classes: data.classes)
let losses = model.fit(train, rate: 0.5, epochs: 100)
print(losses.enumerated().filter { $0.offset % 25 == 0 }.map { String(format: "%d: %.4f", $0.offset, $0.element) })
print(model.accuracy(train), model.accuracy(test), losses.last! < losses.first!)
---
// matrix with generics and protocols
protocol Field: Equatable { static func + (a: Self, b: Self) -> Self; static func * (a: Self, b: Self) -> Self; static var zero: Self { get }; static var one: Self { get } }
extension Double: Field { static var one: Double { 1 } }
extension Int: Field { static let one = 1 }
struct Mod7: Field, CustomStringConvertible {
    let v: Int
    init(_ v: Int) { self.v = ((v % 7) + 7) % 7 }
    static func + (a: Mod7, b: Mod7) -> Mod7 { Mod7(a.v + b.v) }
    static func * (a: Mod7, b: Mod7) -> Mod7 { Mod7(a.v * b.v) }
    static let zero = Mod7(0), one = Mod7(1)
    var description: String { "\(v)̄" }
}
struct Matrix<F: Field>: Equatable {
    var e: [[F]]
    static func identity(_ n: Int) -> Matrix { Matrix(e: (0..<n).map { i in (0..<n).map { $0 == i ? F.one : .zero } }) }
    static func * (a: Matrix, b: Matrix) -> Matrix {
        Matrix(e: a.e.map { row in b.e[0].indices.map { j in row.indices.reduce(F.zero) { $0 + row[$1] * b.e[$1][j] } } })
    }
    func power(_ n: Int) -> Matrix {
        var result = Matrix.identity(e.count), base = self, n = n
        while n > 0 {
            if n & 1 == 1 { result = result * base }
            base = base * base
            n >>= 1
        }
        return result
    }
}
extension Matrix: CustomStringConvertible where F: CustomStringConvertible {
    var description: String { e.map { $0.map(\.description).joined(separator: " ") }.joined(separator: " | ") }
}
let fib = Matrix(e: [[1, 1], [1, 0]])
print(fib.power(10).e[0][1], fib.power(0) == .identity(2), Matrix(e: [[0.5, 0.5], [0.25, 0.75]]).power(2))
print(Matrix(e: [[Mod7(3), Mod7(5)], [.one, .zero]]).power(3))
---
// running statistics (Welford), exponential smoothing, moving average, outliers
struct RunningStatistics {
    private(set) var count = 0, mean = 0.0
    private var m2 = 0.0
    var variance: Double? { count > 1 ? m2 / Double(count - 1) : nil }
    mutating func add(_ x: Double) {
        count += 1
        let d = x - mean
        mean += d / Double(count)
        m2 += d * (x - mean)
    }
    static func += (s: inout Self, x: Double) { s.add(x) }
}
var s = RunningStatistics()
print(s.variance as Any)
for x in [2.0, 4, 4, 4, 5, 5, 7, 9] { s += x }
print(s.mean, s.variance.map { String(format: "%.4f", $0) } ?? "-", s.count)
extension Sequence where Element: BinaryFloatingPoint {
    func movingAverage(window: Int) -> [Element] {
        let a = Array(self)
        guard window > 0, a.count >= window else { return [] }
        return (0...a.count - window).map { a[$0..<$0 + window].reduce(0, +) / Element(window) }
    }
    func smoothed(alpha: Element) -> [Element] {
        var state: Element?
        return map { x in
            let next = state.map { $0 + alpha * (x - $0) } ?? x
            state = next
            return next
        }
    }
}
let series: [Double] = [3, 5, 8, 6, 4, 20, 5, 4]
print(series.movingAverage(window: 3).map { ($0 * 100).rounded() / 100 }, series.movingAverage(window: 9))
print(series.smoothed(alpha: 0.5).map { String(format: "%.2f", $0) }.joined(separator: " "))
let sorted = series.sorted(), q1 = sorted[sorted.count / 4], q3 = sorted[sorted.count * 3 / 4]
let fence = (q1 - 1.5 * (q3 - q1))...(q3 + 1.5 * (q3 - q1))
print(series.filter { !fence.contains($0) }, fence, [Float(1), 2, 3].movingAverage(window: 2))
let counts = series.reduce(into: [Double: Int]()) { $0[$1, default: 0] += 1 }
print(counts.filter { $0.value > 1 }.keys.sorted(), counts.max { ($0.value, $0.key) < ($1.value, $1.key) }!)
---
// neural network as a graph of nodes with a protocol and topological evaluation
protocol Node: AnyObject {
    var inputs: [Node] { get }
    var value: Double { get set }
    var gradient: Double { get set }
    func forward()
    func backward()
}
class BaseNode: Node {
    let inputs: [Node]
    var value = 0.0, gradient = 0.0
    init(_ inputs: Node...) { self.inputs = inputs }
    func forward() { fatalError("abstract") }
    func backward() {}
}
final class Input: BaseNode {
    init(_ v: Double) { super.init(); value = v }
    override func forward() {}
}
final class Add: BaseNode {
    override func forward() { value = inputs.map(\.value).reduce(0, +) }
    override func backward() { inputs.forEach { $0.gradient += gradient } }
}
final class Mul: BaseNode {
    override func forward() { value = inputs.reduce(1) { $0 * $1.value } }
    override func backward() {
        for (i, n) in inputs.enumerated() {
            let others = inputs.enumerated().filter { $0.offset != i }.map(\.element.value).reduce(1, *)
            n.gradient += gradient * others
        }
    }
}
final class Apply: BaseNode {
    private let f: (Double) -> Double, df: (Double) -> Double
    init(_ x: Node, _ f: @escaping (Double) -> Double, derivative df: @escaping (Double) -> Double) {
        (self.f, self.df) = (f, df)
        super.init(x)
    }
    override func forward() { value = f(inputs[0].value) }
    override func backward() { inputs[0].gradient += df(inputs[0].value) * gradient }
}
func order(_ root: Node) -> [Node] {
    var seen = Set<ObjectIdentifier>(), out: [Node] = []
    func visit(_ n: Node) {
        if seen.contains(ObjectIdentifier(n)) { return }
        seen.insert(ObjectIdentifier(n))
        for i in n.inputs { visit(i) }
        out.append(n)
    }
    visit(root)
    return out
}
let x = Input(0.5), w = Input(-2), b = Input(1)
let z = Add(Mul(x, w), b), y = Apply(z, { 1 / (1 + exp(-$0)) }, derivative: { let s = 1 / (1 + exp(-$0)); return s * (1 - s) })
let nodes = order(y)
for _ in 1...3 {
    nodes.forEach { $0.gradient = 0; $0.forward() }
    y.gradient = 1
    nodes.reversed().forEach { $0.backward() }
    print(nodes.map { String(format: "%.3f/%.3f", $0.value, $0.gradient) }.joined(separator: " "))
    for p in [w, b] { p.value += 0.5 * p.gradient }
}
print(nodes.count, type(of: nodes.last!), y === nodes.last!)
---
// confusion matrix and classification report
struct Report<Label: Hashable & Comparable & CustomStringConvertible> {
    private var counts: [Label: [Label: Int]] = [:]
    let labels: [Label]
    init(truth: [Label], predicted: [Label]) {
        precondition(truth.count == predicted.count, "lengths differ")
        labels = Set(truth + predicted).sorted()
        for (t, p) in zip(truth, predicted) { counts[t, default: [:]][p, default: 0] += 1 }
    }
    subscript(t: Label, p: Label) -> Int { counts[t]?[p] ?? 0 }
    func precision(_ l: Label) -> Double? {
        let all = labels.map { self[$0, l] }.reduce(0, +)
        return all == 0 ? nil : Double(self[l, l]) / Double(all)
    }
    func recall(_ l: Label) -> Double? {
        let all = labels.reduce(0) { $0 + self[l, $1] }
        guard all > 0 else { return nil }
        return Double(self[l, l]) / Double(all)
    }
    func f1(_ l: Label) -> Double? {
        guard let p = precision(l), let r = recall(l), p + r > 0 else { return nil }
        return 2 * p * r / (p + r)
    }
}
extension Report: CustomStringConvertible {
    var description: String {
        func cell(_ s: String, _ width: Int = 7) -> String { String(repeating: " ", count: max(width - s.count, 0)) + s }
        var lines = [cell("") + labels.map { cell($0.description) }.joined()]
        lines += labels.map { t in cell(t.description) + labels.map { cell(String(self[t, $0])) }.joined() }
        lines.append(String(repeating: "-", count: 7 * (labels.count + 1)))
        for l in labels {
            let numbers = [precision(l), recall(l), f1(l)].map { $0.map { String(format: "%.2f", $0) } ?? "n/a" }
            lines.append(cell(l.description) + numbers.map { cell($0) }.joined())
        }
        return lines.joined(separator: "\n")
    }
}
let truth = ["cat", "dog", "cat", "bird", "dog", "dog", "fish"], predicted = ["cat", "cat", "cat", "bird", "dog", "bird", "cat"]
print(Report(truth: truth, predicted: predicted))
print(Report(truth: [0, 1, 1], predicted: [0, 1, 0]).f1(1)!)
---
// gradient descent variants behind closures; learning-rate schedules
typealias Schedule = (Int) -> Double
func constant(_ r: Double) -> Schedule { { _ in r } }
func decay(_ r: Double, every n: Int, by f: Double) -> Schedule { { step in r * pow(f, Double(step / n)) } }
func cosine(_ r: Double, over total: Int) -> Schedule { { r / 2 * (1 + cos(.pi * Double($0) / Double(total))) } }
func warmup(_ steps: Int, then s: @escaping Schedule) -> Schedule {
    { step in step < steps ? s(0) * Double(step + 1) / Double(steps) : s(step - steps) }
}
let schedules: [(name: String, rate: Schedule)] = [("constant", constant(0.1)), ("decay", decay(0.4, every: 5, by: 0.5)), ("cosine", cosine(0.3, over: 20)), ("warmup", warmup(4, then: cosine(0.3, over: 16)))]
func minimise(_ f: (Double) -> Double, df: (Double) -> Double, from x0: Double, steps: Int, rate: Schedule, each: ((Int, Double) -> Void)? = nil) -> Double {
    var x = x0
    for t in 0..<steps {
        x -= rate(t) * df(x)
        each?(t, f(x))
    }
    return x
}
for (name, rate) in schedules {
    var trace: [Double] = []
    let x = minimise({ ($0 - 3) * ($0 - 3) }, df: { 2 * ($0 - 3) }, from: 0, steps: 20, rate: rate) { t, v in if t % 5 == 4 { trace.append(v) } }
    let padded = name.padding(toLength: 10, withPad: ".", startingAt: 0)
    print(padded + String(format: "%8.5f", x), trace.map { String(format: "%.1e", $0) })
}
print((0..<6).map { String(format: "%.3f", schedules[3].rate($0)) })
func numericalGradient(_ f: ([Double]) -> Double, at p: [Double], h: Double = 1e-6) -> [Double] {
    p.indices.map { i in
        var up = p, down = p
        up[i] += h
        down[i] -= h
        return (f(up) - f(down)) / (2 * h)
    }
}
print(numericalGradient({ $0[0] * $0[0] * $0[1] + sin($0[2]) }, at: [1, 2, 0]).map { ($0 * 1e4).rounded() / 1e4 })
---
// Huffman coding
final class HuffmanNode {
    let symbol: Character?, weight: Int
    let left, right: HuffmanNode?
    init(_ s: Character, _ w: Int) { symbol = s; weight = w; left = nil; right = nil }
    init(_ l: HuffmanNode, _ r: HuffmanNode) { symbol = nil; weight = l.weight + r.weight; left = l; right = r }
}
func codes(_ root: HuffmanNode) -> [Character: String] {
    var table: [Character: String] = [:]
    func walk(_ n: HuffmanNode?, _ prefix: String) {
        guard let n else { return }
        if let s = n.symbol { table[s] = prefix.isEmpty ? "0" : prefix }
        walk(n.left, prefix + "0")
        walk(n.right, prefix + "1")
    }
    walk(root, "")
    return table
}
func build(_ text: String) -> HuffmanNode? {
    var frequencies: [Character: Int] = [:]
    for c in text { frequencies[c, default: 0] += 1 }
    var queue = frequencies.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { HuffmanNode($0.key, $0.value) }
    while queue.count > 1 {
        let merged = HuffmanNode(queue.removeFirst(), queue.removeFirst())
        let at = queue.firstIndex { $0.weight > merged.weight } ?? queue.endIndex
        queue.insert(merged, at: at)
    }
    return queue.first
}
let text = "abracadabra"
if let root = build(text) {
    let table = codes(root)
    let bits = text.map { table[$0]! }.joined()
    for (c, code) in table.sorted(by: { $0.value.count == $1.value.count ? $0.key < $1.key : $0.value.count < $1.value.count }) { print(c, code) }
    print(bits.count, "bits instead of", text.utf8.count * 8)
    var decoded = "", node: HuffmanNode? = root
    for bit in bits {
        node = bit == "0" ? node?.left : node?.right
        if let s = node?.symbol { decoded.append(s); node = root }
    }
    print(decoded == text)
}
print(build("") == nil, codes(build("zzz")!))
---
// N-queens, sudoku check, permutations, subsets
func queens(_ n: Int) -> [[Int]] {
    var solutions: [[Int]] = [], board: [Int] = []
    func place() {
        if board.count == n { solutions.append(board); return }
        for col in 0..<n where board.enumerated().allSatisfy({ r, c in c != col && abs(c - col) != board.count - r }) {
            board.append(col)
            place()
            board.removeLast()
        }
    }
    place()
    return solutions
}
print(queens(6).count, queens(4))
queens(5)[0].forEach { q in print((0..<5).map { $0 == q ? "♛" : "·" }.joined(separator: " ")) }
func permutations<T>(_ xs: [T]) -> [[T]] {
    guard xs.count > 1 else { return [xs] }
    return xs.indices.flatMap { i -> [[T]] in
        var rest = xs
        let x = rest.remove(at: i)
        return permutations(rest).map { [x] + $0 }
    }
}
print(permutations([1, 2, 3]), permutations(Array("ab")).map { String($0) }, permutations([Int]()).count)
extension Array {
    var subsets: [[Element]] {
        guard let first else { return [[]] }
        let rest = Array(dropFirst()).subsets
        return rest + rest.map { [first] + $0 }
    }
    func combinations(_ k: Int) -> [[Element]] {
        if k == 0 { return [[]] }
        return indices.flatMap { i in Array(self[(i + 1)...]).combinations(k - 1).map { [self[i]] + $0 } }
    }
}
print(["x", "y"].subsets, [1, 2, 3, 4].combinations(2).count, [1, 2, 3].subsets.filter { $0.reduce(0, +) == 3 })
let sudoku = ["53467", "67219"].map { $0.map { Int(String($0))! } }
print(sudoku.allSatisfy { Set($0).count == $0.count }, sudoku.map { $0.reduce(0, +) })
func hanoi(_ n: Int, _ a: String = "A", _ b: String = "B", _ c: String = "C", move: (String, String) -> Void) {
    guard n > 0 else { return }
    hanoi(n - 1, a, c, b, move: move)
    move(a, c)
    hanoi(n - 1, b, a, c, move: move)
}
var moves = 0
hanoi(3) { from, to in moves += 1; print("\(from)→\(to)", terminator: moves == 7 ? "\n" : " ") }
---
// an enum-based JSON value with a printer
indirect enum JSON: Equatable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByFloatLiteral {
    case null, bool(Bool), number(Double), string(String), array([JSON]), object([String: JSON])
    init(stringLiteral v: String) { self = .string(v) }
    init(integerLiteral v: Int) { self = .number(Double(v)) }
    init(floatLiteral v: Double) { self = .number(v) }
    init(booleanLiteral v: Bool) { self = .bool(v) }
    init(nilLiteral: ()) { self = .null }
    init(arrayLiteral e: JSON...) { self = .array(e) }
    init(dictionaryLiteral e: (String, JSON)...) { self = .object(Dictionary(e) { $1 }) }
    subscript(key: String) -> JSON? { if case .object(let o) = self { o[key] } else { nil } }
    subscript(index: Int) -> JSON? {
        guard case let .array(a) = self, a.indices.contains(index) else { return nil }
        return a[index]
    }
    var double: Double? { if case .number(let n) = self { return n }; return nil }
    func text(indent: Int = 0) -> String {
        let pad = String(repeating: "  ", count: indent + 1), end = String(repeating: "  ", count: indent)
        switch self {
        case .null: return "null"
        case .bool(let b): return "\(b)"
        case .number(let n) where n == n.rounded(): return String(Int(n))
        case .number(let n): return "\(n)"
        case .string(let s): return "\"\(s.replacingOccurrences(of: "\"", with: "\\\""))\""
        case .array(let a) where a.isEmpty: return "[]"
        case .array(let a): return "[\n" + a.map { pad + $0.text(indent: indent + 1) }.joined(separator: ",\n") + "\n\(end)]"
        case .object(let o): return "{\n" + o.sorted { $0.key < $1.key }.map { "\(pad)\"\($0.key)\": \($0.value.text(indent: indent + 1))" }.joined(separator: ",\n") + "\n\(end)}"
        }
    }
}
let config: JSON = ["name": "mlp", "layers": [64, 32, 10], "rate": 0.05, "dropout": nil, "shuffle": true, "tags": [], "note": "say \"hi\""]
print(config.text())
print(config["layers"]?[1]?.double ?? -1, config["layers"]?[9] as Any, config["rate"]! == 0.05, config["x"]?["y"] == nil)
---
// time table and schedule with ranges, zip, stride; ASCII chart
let temperatures = ["Mon": 12.5, "Tue": 15, "Wed": 9.25, "Thu": 18.75]
let days = ["Mon", "Tue", "Wed", "Thu", "Fri"]
let lowest = temperatures.values.min()!, highest = temperatures.values.max()!
for day in days {
    guard let t = temperatures[day] else { print("\(day) | no data"); continue }
    let share = (t - lowest) / (highest - lowest)
    let width = Int((share * 20).rounded())
    print("\(day) |\(String(repeating: "▇", count: width))\(String(repeating: " ", count: 20 - width))| \(String(format: "%5.1f°C", t)) \(t > 14 ? "warm" : t < 10 ? "cold" : "mild")")
}
for row in stride(from: 100, through: 0, by: -25) {
    let line = days.compactMap { temperatures[$0] }.map { t in (t - lowest) / (highest - lowest) * 100 >= Double(row) ? "*" : " " }.joined(separator: "  ")
    print(String(format: "%4d%% |", row) + " " + line)
}
let changes = zip(days, days.dropFirst()).compactMap { a, b -> (String, Double)? in
    guard let x = temperatures[a], let y = temperatures[b] else { return nil }
    return ("\(a)-\(b)", y - x)
}
for (name, d) in changes { print(name, d > 0 ? "+\(d)" : "\(d)", separator: ": ") }
let (up, down) = (changes.filter { $0.1 > 0 }.count, changes.filter { $0.1 < 0 }.count)
print("up \(up), down \(down)", changes.map(\.1).reduce(0, +))
let table = (1...4).map { r in (1...4).map { c in String(format: "%3d", r * c) }.joined(separator: "") }
print(table.joined(separator: "\n"))
print((1...3).flatMap { a in (a...3).map { b in (a, b) } }.map { "\($0.0)\($0.1)" })
let midnight = 23 * 60 + 50
let slots = stride(from: midnight, to: midnight + 40, by: 15).map { m in String(format: "%02d:%02d", m / 60 % 24, m % 60) }
print(slots, (0..<24).filter { $0 % 6 == 0 }.map { $0 < 12 ? "\($0 == 0 ? 12 : $0)am" : "\($0 == 12 ? 12 : $0 - 12)pm" })
---
// bigint addition, factorials, digits, happy numbers, Armstrong, Luhn
struct BigUInt: CustomStringConvertible, Comparable, ExpressibleByIntegerLiteral {
    private var digits: [UInt8] = []
    init(integerLiteral v: UInt) { self.init(v) }
    init(_ v: UInt) {
        var v = v
        repeat { digits.append(UInt8(v % 10)); v /= 10 } while v > 0
    }
    init?(_ s: String) {
        guard !s.isEmpty, s.allSatisfy(\.isNumber) else { return nil }
        digits = s.reversed().map { UInt8($0.wholeNumberValue!) }
        while digits.count > 1, digits.last == 0 { digits.removeLast() }
    }
    static func + (a: Self, b: Self) -> Self {
        var r = a, carry: UInt8 = 0
        for i in 0..<max(a.digits.count, b.digits.count) {
            let sum = (i < a.digits.count ? a.digits[i] : 0) + (i < b.digits.count ? b.digits[i] : 0) + carry
            if i < r.digits.count { r.digits[i] = sum % 10 } else { r.digits.append(sum % 10) }
            carry = sum / 10
        }
        if carry > 0 { r.digits.append(carry) }
        return r
    }
    static func * (a: Self, k: Int) -> Self {
        var r: Self = 0, carry = 0
        r.digits = []
        for d in a.digits { let p = Int(d) * k + carry; r.digits.append(UInt8(p % 10)); carry = p / 10 }
        while carry > 0 { r.digits.append(UInt8(carry % 10)); carry /= 10 }
        return r
    }
    static func < (a: Self, b: Self) -> Bool {
        a.digits.count != b.digits.count ? a.digits.count < b.digits.count : a.digits.reversed().lexicographicallyPrecedes(b.digits.reversed())
    }
    var description: String { digits.reversed().map(String.init).joined() }
}
print((1...30).reduce(1 as BigUInt) { $0 * $1 })
var (f0, f1): (BigUInt, BigUInt) = (0, 1)
for _ in 0..<150 { (f0, f1) = (f1, f0 + f1) }
print(f0, BigUInt("00123")!, BigUInt("12x") as Any, BigUInt("99")! < 100, [3, 1, 2 as BigUInt].max()!)
func isHappy(_ n: Int) -> Bool {
    var seen: Set<Int> = [], n = n
    while n != 1, seen.insert(n).inserted { n = String(n).compactMap(\.wholeNumberValue).map { $0 * $0 }.reduce(0, +) }
    return n == 1
}
print((1...30).filter(isHappy), (100...999).filter { n in String(n).reduce(0) { $0 + Int(pow(Double($1.wholeNumberValue!), 3)) } == n })
func luhn(_ s: String) -> Bool {
    let digits = s.filter { !$0.isWhitespace }.reversed().compactMap { $0.wholeNumberValue }
    guard digits.count > 1 else { return false }
    let sum = digits.enumerated().reduce(0) { $0 + ($1.offset % 2 == 1 ? ($1.element * 2 > 9 ? $1.element * 2 - 9 : $1.element * 2) : $1.element) }
    return sum % 10 == 0
}
print(["4539 3195 0343 6467", "8273 1232 7352 0569", "0"].map(luhn))
---
// robots, command parsing, enum with methods and CaseIterable arithmetic
enum Heading: Int, CaseIterable {
    case north, east, south, west
    var right: Heading { Heading(rawValue: (rawValue + 1) % Heading.allCases.count)! }
    var left: Heading { Self.allCases[(rawValue + 3) % 4] }
    var step: (dx: Int, dy: Int) {
        switch self {
        case .north: return (0, 1)
        case .south: return (0, -1)
        case .east: return (1, 0)
        case .west: return (-1, 0)
        }
    }
}
struct Robot: CustomStringConvertible {
    private(set) var x: Int, y: Int, heading: Heading
    enum Fault: Error, CustomStringConvertible {
        case unknown(Character, at: Int), offGrid(x: Int, y: Int)
        var description: String {
            switch self {
            case let .unknown(c, at: i): "unknown command \(c) at \(i)"
            case .offGrid(let x, y: let y): "off the grid at (\(x), \(y))"
            }
        }
    }
    mutating func run(_ program: String, grid: Range<Int> = 0..<10) throws {
        for (i, c) in program.enumerated() {
            switch c {
            case "R", "r": heading = heading.right
            case "L", "l": heading = heading.left
            case "A":
                let (nx, ny) = (x + heading.step.dx, y + heading.step.dy)
                guard grid ~= nx, grid.contains(ny) else { throw Fault.offGrid(x: nx, y: ny) }
                (x, y) = (nx, ny)
            case _ where c.isWhitespace: continue
            default: throw Fault.unknown(c, at: i)
            }
        }
    }
    var description: String { "(\(x), \(y)) facing \(heading)" }
}
var robot = Robot(x: 7, y: 3, heading: .north)
for program in ["RAALAL", "AAB", "LLAAAAAAAAA AA"] {
    do { try robot.run(program); print(program, "->", robot) }
    catch let fault as Robot.Fault { print(program, "failed:", fault, "robot now", robot) }
}
print(Heading.allCases.map { "\($0)" }, Heading(rawValue: 9) as Any, Heading.west.right == .north)
let visited = try [Heading.north, .east, .south].reduce(into: [(Int, Int)]()) { path, h in path.append((h.step.dx + (path.last?.0 ?? 0), h.step.dy + (path.last?.1 ?? 0))) }
print(visited.map { "\($0)" })
---
// text wrapping, justification, table printing
func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = [], line = ""
    for word in text.split(separator: " ") {
        if line.isEmpty { line = String(word) }
        else if line.count + 1 + word.count <= width { line += " " + word }
        else { lines.append(line); line = String(word) }
    }
    return line.isEmpty ? lines : lines + [line]
}
enum Alignment { case left, right, center }
extension String {
    func aligned(_ a: Alignment, _ width: Int) -> String {
        let gap = max(0, width - count)
        switch a {
        case .left: return self + String(repeating: " ", count: gap)
        case .right: return String(repeating: " ", count: gap) + self
        case .center: return String(repeating: " ", count: gap / 2) + self + String(repeating: " ", count: gap - gap / 2)
        }
    }
    func justified(_ width: Int) -> String {
        let words = split(separator: " ").map(String.init)
        guard words.count > 1 else { return self }
        let spaces = width - words.map(\.count).reduce(0, +), slots = words.count - 1
        return words.enumerated().map { i, w in i == slots ? w : w + String(repeating: " ", count: spaces / slots + (i < spaces % slots ? 1 : 0)) }.joined()
    }
}
let lorem = "the quick brown fox jumps over the lazy dog and runs away"
wrap(lorem, width: 20).forEach { print("|" + $0.aligned(.center, 22) + "|") }
wrap(lorem, width: 20).dropLast().forEach { print("|" + $0.justified(20) + "|") }
let rows: [[CustomStringConvertible]] = [["layer", "units", "rate"], ["dense", 128, 0.5], ["softmax", 10, true]]
let widths = rows[0].indices.map { c in rows.map { $0[c].description.count }.max() ?? 0 }
for (i, row) in rows.enumerated() {
    print(zip(row, widths).enumerated().map { c, cell in cell.0.description.aligned(c == 0 ? .left : .right, cell.1) }.joined(separator: " | "))
    if i == 0 { print(widths.map { String(repeating: "-", count: $0) }.joined(separator: "-+-")) }
}
let camel = "learningRateDecay"
let snake = camel.reduce("") { $0 + ($1.isUppercase ? "_" + $1.lowercased() : String($1)) }
print(snake, snake.split(separator: "_").enumerated().map { $0 == 0 ? String($1) : $1.capitalized }.joined() == camel)
print("A man, a plan".lowercased().filter(\.isLetter), String("abc".sorted(by: >)), "banana".firstIndex(of: "n")!.utf16Offset(in: "banana"))
var word = "kitten"
word.replaceSubrange(word.startIndex...word.startIndex, with: "s")
word.insert(contentsOf: "!?", at: word.endIndex)
print(word, word.dropFirst(2).prefix(3), word.suffix(2), word.contains("itt"), word.last!.isPunctuation)
func levenshtein(_ a: String, _ b: String) -> Int {
    let a = Array(a), b = Array(b)
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
        var previous = row[0]
        row[0] = i + 1
        for (j, y) in b.enumerated() {
            (previous, row[j + 1]) = (row[j + 1], x == y ? previous : min(previous, row[j], row[j + 1]) + 1)
        }
    }
    return row[b.count]
}
print(levenshtein("kitten", "sitting"), levenshtein("", "abc"))
