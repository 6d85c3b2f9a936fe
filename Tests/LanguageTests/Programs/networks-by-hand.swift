// perceptron on logic gates
struct Perceptron {
    var weights: [Double]
    var bias = 0.0
    let learningRate: Double
    init(inputs: Int, learningRate: Double = 0.1) {
        weights = .init(repeating: 0, count: inputs)
        self.learningRate = learningRate
    }
    func predict(_ x: [Double]) -> Int { zip(weights, x).map(*).reduce(bias, +) >= 0 ? 1 : 0 }
    @discardableResult
    mutating func train(_ data: [([Double], Int)], maxEpochs: Int = 100) -> Int {
        for epoch in 1...maxEpochs {
            var errors = 0
            for (x, target) in data {
                let delta = Double(target - predict(x))
                guard delta != 0 else { continue }
                errors += 1
                for i in weights.indices { weights[i] += learningRate * delta * x[i] }
                bias += learningRate * delta
            }
            if errors == 0 { return epoch }
        }
        return maxEpochs
    }
}
let gates: KeyValuePairs = ["AND": [0, 0, 0, 1], "OR": [0, 1, 1, 1], "NAND": [1, 1, 1, 0], "XOR": [0, 1, 1, 0]]
let inputs: [[Double]] = [[0, 0], [0, 1], [1, 0], [1, 1]]
for (name, targets) in gates {
    var p = Perceptron(inputs: 2)
    let epochs = p.train(Array(zip(inputs, targets)))
    let accuracy = Double(zip(inputs, targets).filter { p.predict($0) == $1 }.count) / 4
    print(name.padding(toLength: 6, withPad: " ", startingAt: 0), epochs, String(format: "%.2f", accuracy), p.weights.map { ($0 * 10).rounded() / 10 })
}
---
// scalar autodiff, micrograd style
final class Value: CustomStringConvertible, Hashable {
    var data: Double
    var grad = 0.0
    private let previous: [Value]
    private var backwardStep: () -> Void = {}
    let op: String
    init(_ data: Double, _ previous: [Value] = [], op: String = "") { self.data = data; self.previous = previous; self.op = op }
    var description: String { String(format: "Value(%.4f, grad=%.4f)", data, grad) }
    static func == (a: Value, b: Value) -> Bool { a === b }
    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
    static func + (a: Value, b: Value) -> Value {
        let out = Value(a.data + b.data, [a, b], op: "+")
        out.backwardStep = { [unowned out] in a.grad += out.grad; b.grad += out.grad }
        return out
    }
    static func * (a: Value, b: Value) -> Value {
        let out = Value(a.data * b.data, [a, b], op: "*")
        out.backwardStep = { [unowned out] in a.grad += b.data * out.grad; b.grad += a.data * out.grad }
        return out
    }
    func tanh() -> Value {
        let t = Foundation.tanh(data)
        let out = Value(t, [self], op: "tanh")
        out.backwardStep = { [unowned self, unowned out] in self.grad += (1 - t * t) * out.grad }
        return out
    }
    static prefix func - (a: Value) -> Value { a * Value(-1) }
    static func - (a: Value, b: Value) -> Value { a + -b }
    func backward() {
        var order: [Value] = [], visited: Set<Value> = []
        func build(_ v: Value) {
            guard visited.insert(v).inserted else { return }
            v.previous.forEach(build)
            order.append(v)
        }
        build(self)
        grad = 1
        for v in order.reversed() { v.backwardStep() }
    }
}
let x1 = Value(2), x2 = Value(0), w1 = Value(-3), w2 = Value(1), b = Value(6.8813735870195432)
let n = x1 * w1 + x2 * w2 + b
let o = n.tanh()
o.backward()
print(o, n, x1, w1, x2, w2, separator: "\n")
print(o.op, n.op, (x1 - w1).data)
---
// two-layer net on XOR with LCG init, sigmoid, full batch
struct LCG {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func uniform() -> Double {
        state = state &* 6364136223846793005 &+ 1442695040888963407
        return Double(state >> 33) / Double(1 << 31)
    }
}
func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
var rng = LCG(seed: 42)
let hidden = 4
var w1 = (0..<hidden).map { _ in (0..<2).map { _ in rng.uniform() * 2 - 1 } }
var b1 = [Double](repeating: 0, count: hidden)
var w2 = (0..<hidden).map { _ in rng.uniform() * 2 - 1 }
var b2 = 0.0
let data: [(x: [Double], y: Double)] = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
let rate = 2.0
var lastLoss = Double.infinity
for epoch in 0...3000 {
    var loss = 0.0
    var gw1 = w1.map { $0.map { _ in 0.0 } }, gb1 = b1.map { _ in 0.0 }, gw2 = w2.map { _ in 0.0 }, gb2 = 0.0
    for (x, y) in data {
        let h = zip(w1, b1).map { row, b in sigmoid(zip(row, x).reduce(b) { $0 + $1.0 * $1.1 }) }
        let out = sigmoid(zip(w2, h).map { $0 * $1 }.reduce(b2, +))
        loss += (out - y) * (out - y)
        let d = 2 * (out - y) * out * (1 - out)
        gb2 += d
        for j in 0..<hidden {
            gw2[j] += d * h[j]
            let dh = d * w2[j] * h[j] * (1 - h[j])
            gb1[j] += dh
            for k in 0..<2 { gw1[j][k] += dh * x[k] }
        }
    }
    for j in 0..<hidden {
        w2[j] -= rate * gw2[j] / 4
        b1[j] -= rate * gb1[j] / 4
        for k in 0..<2 { w1[j][k] -= rate * gw1[j][k] / 4 }
    }
    b2 -= rate * gb2 / 4
    if epoch % 1000 == 0 { print("epoch \(epoch): loss \(String(format: "%.4f", loss / 4))"); precondition(loss <= lastLoss + 1e-9); lastLoss = loss }
}
for (x, y) in data {
    let h = zip(w1, b1).map { row, b in sigmoid(zip(row, x).reduce(b) { $0 + $1.0 * $1.1 }) }
    print(x.map { Int($0) }, Int(y), (zip(w2, h).map(*).reduce(b2, +)) > 0)
}
---
// matrix struct generic over FloatingPoint
struct Matrix<Scalar: FloatingPoint>: Equatable, CustomStringConvertible {
    let rows: Int, cols: Int
    var grid: [Scalar]
    init(_ rows: Int, _ cols: Int, _ f: (Int, Int) -> Scalar = { _, _ in 0 }) {
        (self.rows, self.cols) = (rows, cols)
        grid = []
        grid.reserveCapacity(rows * cols)
        for r in 0..<rows { for c in 0..<cols { grid.append(f(r, c)) } }
    }
    static func identity(_ n: Int) -> Matrix { Matrix(n, n) { $0 == $1 ? 1 : 0 } }
    subscript(_ r: Int, _ c: Int) -> Scalar {
        get { assert(isValid(r, c), "Index out of range"); return grid[r * cols + c] }
        set { assert(isValid(r, c), "Index out of range"); grid[r * cols + c] = newValue }
    }
    subscript(row r: Int) -> ArraySlice<Scalar> { grid[(r * cols)..<((r + 1) * cols)] }
    private func isValid(_ r: Int, _ c: Int) -> Bool { r >= 0 && r < rows && c >= 0 && c < cols }
    var T: Matrix { Matrix(cols, rows) { self[$1, $0] } }
    static func * (a: Matrix, b: Matrix) -> Matrix {
        precondition(a.cols == b.rows, "shape mismatch")
        return Matrix(a.rows, b.cols) { i, j in (0..<a.cols).reduce(Scalar.zero) { $0 + a[i, $1] * b[$1, j] } }
    }
    static func * (k: Scalar, m: Matrix) -> Matrix { var m = m; m.grid = m.grid.map { k * $0 }; return m }
    static func += (a: inout Matrix, b: Matrix) { for i in a.grid.indices { a.grid[i] += b.grid[i] } }
    func power(_ n: Int) -> Matrix { n == 0 ? .identity(rows) : n % 2 == 0 ? (self * self).power(n / 2) : self * power(n - 1) }
    var trace: Scalar { stride(from: 0, to: grid.count, by: cols + 1).reduce(0) { $0 + grid[$1] } }
    var description: String { (0..<rows).map { r in self[row: r].map { "\($0)" }.joined(separator: "\t") }.joined(separator: "\n") }
}
var fib = Matrix<Double>(2, 2) { r, c in r + c < 2 ? 1 : 0 }
print(fib.power(10))
print(fib.power(30)[0, 1], fib.T == fib, (2 * fib).trace)
fib += .identity(2)
print(fib[row: 0], Array(fib[row: 1]))
let f32 = Matrix<Float>(1, 3) { Float($0 + $1) / 3 }
print(f32 * f32.T, f32)
---
// softmax, cross entropy, numerical gradient check
func softmax(_ logits: [Double]) -> [Double] {
    let m = logits.max() ?? 0
    let e = logits.map { exp($0 - m) }
    let s = e.reduce(0, +)
    return e.map { $0 / s }
}
func crossEntropy(_ logits: [Double], target: Int) -> Double { -log(softmax(logits)[target]) }
func analytic(_ logits: [Double], target: Int) -> [Double] {
    softmax(logits).enumerated().map { $0.offset == target ? $0.element - 1 : $0.element }
}
func numeric(_ f: ([Double]) -> Double, at x: [Double], epsilon: Double = 1e-5) -> [Double] {
    x.indices.map { i in
        var up = x, down = x
        up[i] += epsilon
        down[i] -= epsilon
        return (f(up) - f(down)) / (2 * epsilon)
    }
}
let logits = [2.0, -1.0, 0.5, 0]
let a = analytic(logits, target: 2), n = numeric({ crossEntropy($0, target: 2) }, at: logits)
let worst = zip(a, n).map { abs($0 - $1) }.max()!
print(worst < 1e-8 ? "gradients agree" : "gradients differ by \(worst)")
print(softmax([1000, 1000]), softmax([]).isEmpty, softmax(logits).reduce(0, +))
for (index, p) in softmax(logits).enumerated() {
    print("class \(index)".padding(toLength: 10, withPad: " ", startingAt: 0) + String(format: "%6.2f%%", p * 100), String(repeating: "▇", count: Int((p * 20).rounded())))
}
print(String(format: "%.3e %g %5d|%-5d|%05d %x %@ %c %%", 12345.678, 0.0001, 42, 42, 42, 255, "text", 65))
---
// CSV parsing with quotes and statistics per column
enum CSVError: Error { case unterminatedQuote(line: Int), raggedRow(line: Int, expected: Int, got: Int) }
struct CSV {
    let header: [String]
    let rows: [[String]]
    init(_ text: String, separator: Character = ",") throws {
        var parsed: [[String]] = []
        for (number, line) in text.split(whereSeparator: \.isNewline).enumerated() {
            var fields: [String] = [], field = "", quoted = false
            var i = line.startIndex
            while i < line.endIndex {
                let ch = line[i]
                if quoted {
                    if ch == "\"" {
                        let next = line.index(after: i)
                        if next < line.endIndex, line[next] == "\"" { field.append("\""); i = next } else { quoted = false }
                    } else { field.append(ch) }
                } else if ch == "\"" { quoted = true }
                else if ch == separator { fields.append(field); field = "" }
                else { field.append(ch) }
                i = line.index(after: i)
            }
            guard !quoted else { throw CSVError.unterminatedQuote(line: number + 1) }
            fields.append(field)
            if let first = parsed.first, first.count != fields.count { throw CSVError.raggedRow(line: number + 1, expected: first.count, got: fields.count) }
            parsed.append(fields)
        }
        header = parsed.removeFirst()
        rows = parsed
    }
    subscript(column name: String) -> [String]? { header.firstIndex(of: name).map { c in rows.map { $0[c] } } }
    func numbers(_ name: String) -> [Double] { (self[column: name] ?? []).compactMap(Double.init) }
}
extension Collection where Element: BinaryFloatingPoint {
    var mean: Element { isEmpty ? .nan : reduce(0, +) / Element(count) }
    var standardDeviation: Element { let m = mean; return (map { ($0 - m) * ($0 - m) }.reduce(0, +) / Element(count - 1)).squareRoot() }
}
let csv = try CSV("name,height,note\n\"Smith, J\",1.82,\"says \"\"hi\"\"\"\nBo,1.70,\nCy,n/a,x")
print(csv.header, csv.rows[0], csv[column: "note"]!, csv[column: "nope"] as Any)
let h = csv.numbers("height")
print(h, h.mean, String(format: "%.5f", h.standardDeviation), [Float]().mean.isNaN)
for bad in ["a,b\n1,\"2", "a,b\n1"] { do { _ = try CSV(bad) } catch { print(error) } }
---
// linear regression by gradient descent and by normal equations
struct LinearModel { var slope = 0.0, intercept = 0.0
    func callAsFunction(_ x: Double) -> Double { slope * x + intercept }
    func loss(_ xs: [Double], _ ys: [Double]) -> Double { zip(xs, ys).map { pow(self($0) - $1, 2) }.reduce(0, +) / Double(xs.count) }
    mutating func step(_ xs: [Double], _ ys: [Double], rate: Double) {
        let n = Double(xs.count)
        let errors = zip(xs, ys).map { x, y in self(x) - y }
        slope -= rate * 2 / n * zip(errors, xs).map(*).reduce(0, +)
        intercept -= rate * 2 / n * errors.reduce(0, +)
    }
}
let xs = Array(stride(from: 0.0, through: 2.0, by: 0.25)), ys = xs.map { 3 * $0 + 1 + sin(10 * $0) / 10 }
var model = LinearModel()
var losses: [Double] = []
repeat {
    model.step(xs, ys, rate: 0.2)
    losses.append(model.loss(xs, ys))
} while losses.count < 200 && (losses.count < 2 || abs(losses[losses.count - 2] - losses.last!) > 1e-10)
print(losses.count, String(format: "%.3f x + %.3f", model.slope, model.intercept))
print(zip(losses, losses.dropFirst()).allSatisfy { $0 >= $1 })
let mx = xs.reduce(0, +) / Double(xs.count), my = ys.reduce(0, +) / Double(ys.count)
let exact = zip(xs, ys).reduce(into: (num: 0.0, den: 0.0)) { acc, p in acc.num += (p.0 - mx) * (p.1 - my); acc.den += (p.0 - mx) * (p.0 - mx) }
let slope = exact.num / exact.den
print(abs(slope - model.slope) < 1e-3, model(1).rounded(toPlaces: 2))
extension Double { func rounded(toPlaces n: Int) -> Double { let k = pow(10, Double(n)); return (self * k).rounded() / k } }
let curve = losses.prefix(5).map { String(repeating: "#", count: min(30, Int($0 * 10))) }
for line in curve { print(line.isEmpty ? "." : line) }
---
// k-nearest neighbours, confusion matrix, train/test split by LCG
struct Sample { let features: [Double]; let label: String }
struct Generator: RandomNumberGenerator {
    var s: UInt64
    mutating func next() -> UInt64 { s ^= s << 13; s ^= s >> 7; s ^= s << 17; return s }
}
var g = Generator(s: 88172645463325252)
let samples: [Sample] = (0..<60).map { i in
    let centre = i % 3 == 0 ? (0.0, 0.0) : i % 3 == 1 ? (4.0, 0.0) : (2.0, 3.5)
    return Sample(features: [centre.0 + .random(in: -1...1, using: &g), centre.1 + Double.random(in: -1...1, using: &g)], label: ["red", "green", "blue"][i % 3])
}
let shuffled = samples.shuffled(using: &g)
let (train, test) = (shuffled.prefix(45), shuffled.suffix(15))
func distance(_ a: [Double], _ b: [Double]) -> Double { sqrt(zip(a, b).map { ($0 - $1) * ($0 - $1) }.reduce(0, +)) }
func classify<S: Sequence<Sample>>(_ x: [Double], in set: S, k: Int) -> String {
    let nearest = set.map { (distance($0.features, x), $0.label) }.sorted { $0.0 < $1.0 }.prefix(k)
    let votes = Dictionary(grouping: nearest, by: \.1).mapValues(\.count)
    return votes.max { ($0.value, $1.key) < ($1.value, $0.key) }!.key
}
var confusion: [String: [String: Int]] = [:]
for sample in test { confusion[sample.label, default: [:]][classify(sample.features, in: train, k: 3), default: 0] += 1 }
let labels = confusion.keys.sorted()
for actual in labels {
    let row = labels.map { confusion[actual]?[$0] ?? 0 }
    print(actual.padding(toLength: 6, withPad: " ", startingAt: 0), row.reduce(0, +) > 0, row.map { $0 >= 0 ? "ok" : "?" })
}
let correct = test.filter { classify($0.features, in: train, k: 3) == $0.label }.count
print("accuracy", Double(correct) / Double(test.count) > 0.9, test.startIndex, train.endIndex)
---
// k-means and histogram of text
struct Vec2: Hashable, AdditiveArithmetic {
    var x, y: Double
    static var zero: Vec2 { Vec2(x: 0, y: 0) }
    static func + (a: Vec2, b: Vec2) -> Vec2 { Vec2(x: a.x + b.x, y: a.y + b.y) }
    static func - (a: Vec2, b: Vec2) -> Vec2 { .init(x: a.x - b.x, y: a.y - b.y) }
    static func / (a: Vec2, k: Double) -> Vec2 { Vec2(x: a.x / k, y: a.y / k) }
    var length: Double { hypot(x, y) }
}
extension Sequence where Element: AdditiveArithmetic { func sum() -> Element { reduce(.zero, +) } }
func kMeans(_ points: [Vec2], centres: [Vec2], limit: Int = 50) -> (centres: [Vec2], groups: [[Vec2]], rounds: Int) {
    var centres = centres
    var groups: [[Vec2]] = []
    for round in 1...limit {
        groups = Array(repeating: [], count: centres.count)
        for p in points {
            let nearest = centres.indices.min { (p - centres[$0]).length < (p - centres[$1]).length }!
            groups[nearest].append(p)
        }
        let moved = zip(groups, centres).map { $0.isEmpty ? $1 : $0.sum() / Double($0.count) }
        if moved == centres { return (centres, groups, round) }
        centres = moved
    }
    return (centres, groups, limit)
}
let points = [(1, 1), (1.5, 2), (3, 4), (5, 7), (3.5, 5), (4.5, 5), (3.5, 4.5)].map { Vec2(x: $0.0, y: $0.1) }
let result = kMeans(points, centres: [points[0], points[3]])
for (c, g) in zip(result.centres, result.groups) { print(String(format: "(%.2f, %.2f) × %d", c.x, c.y, g.count)) }
print("rounds:", result.rounds, [1, 2, 3].sum(), [0.5, 0.25].sum())
let marks = [55, 62, 71, 68, 90, 84, 77, 73, 61, 59, 88, 95, 100]
let bins = Dictionary(grouping: marks) { $0 / 10 * 10 }
for start in stride(from: 50, through: 100, by: 10) {
    let n = bins[start]?.count ?? 0
    print("\(start)".count < 3 ? " \(start)" : "\(start)", "|", String(repeating: "*", count: n), n > 0 ? "(\(n))" : "")
}
---
// reverse-mode tape with indices (Wengert list)
struct Tape {
    enum Op { case input, add(Int, Int), mul(Int, Int), sin(Int), exp(Int) }
    private(set) var ops: [Op] = [], values: [Double] = []
    struct Ref { fileprivate let index: Int }
    private mutating func push(_ op: Op, _ v: Double) -> Ref { ops.append(op); values.append(v); return Ref(index: ops.count - 1) }
    mutating func input(_ v: Double) -> Ref { push(.input, v) }
    mutating func add(_ a: Ref, _ b: Ref) -> Ref { push(.add(a.index, b.index), values[a.index] + values[b.index]) }
    mutating func mul(_ a: Ref, _ b: Ref) -> Ref { push(.mul(a.index, b.index), values[a.index] * values[b.index]) }
    mutating func sin(_ a: Ref) -> Ref { push(.sin(a.index), Foundation.sin(values[a.index])) }
    mutating func exp(_ a: Ref) -> Ref { push(.exp(a.index), Foundation.exp(values[a.index])) }
    func gradient(of out: Ref, with respect: Ref...) -> [Double] {
        var adjoint = [Double](repeating: 0, count: values.count)
        adjoint[out.index] = 1
        for i in stride(from: out.index, through: 0, by: -1) {
            let d = adjoint[i]
            switch ops[i] {
            case .input: break
            case let .add(a, b): adjoint[a] += d; adjoint[b] += d
            case let .mul(a, b): adjoint[a] += d * values[b]; adjoint[b] += d * values[a]
            case .sin(let a): adjoint[a] += d * cos(values[a])
            case .exp(let a): adjoint[a] += d * values[i]
            }
        }
        return respect.map { adjoint[$0.index] }
    }
}
var tape = Tape()
let x = tape.input(0.5), y = tape.input(4.2)
let xy = tape.mul(x, y), sx = tape.sin(x)
let z = tape.add(xy, sx)
print(tape.gradient(of: z, with: x, y).map { String(format: "%.6f", $0) }, tape.ops.count)
let e = tape.exp(z)
print(tape.gradient(of: e, with: x, y).map { ($0 * 1000).rounded() / 1000 })
print(tape.ops[2])
---
// dual numbers with generic functions over a protocol
protocol Field: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
    static func + (a: Self, b: Self) -> Self
    static func * (a: Self, b: Self) -> Self
    static func - (a: Self, b: Self) -> Self
    func sine() -> Self
}
extension Double: Field { func sine() -> Double { sin(self) } }
struct Dual: Field, CustomStringConvertible {
    var value: Double, derivative: Double
    init(_ v: Double, _ d: Double = 0) { value = v; derivative = d }
    init(floatLiteral v: Double) { self.init(v) }
    init(integerLiteral v: Int) { self.init(Double(v)) }
    static func + (a: Dual, b: Dual) -> Dual { Dual(a.value + b.value, a.derivative + b.derivative) }
    static func - (a: Dual, b: Dual) -> Dual { Dual(a.value - b.value, a.derivative - b.derivative) }
    static func * (a: Dual, b: Dual) -> Dual { Dual(a.value * b.value, a.value * b.derivative + a.derivative * b.value) }
    func sine() -> Dual { Dual(sin(value), cos(value) * derivative) }
    var description: String { "\(value) + \(derivative)ε" }
}
func polynomial<F: Field>(_ x: F) -> F { 3 * x * x - 2 * x + 1 }
func wave<F: Field>(_ x: F) -> F { (x * x).sine() + 0.5 }
func derivative(_ f: (Dual) -> Dual, at x: Double) -> Double { f(Dual(x, 1)).derivative }
print(polynomial(2.0), polynomial(Dual(2, 1)), derivative(polynomial, at: 5))
print(wave(1.0) == wave(Dual(1)).value, derivative(wave, at: 0))
func newton(_ f: (Dual) -> Dual, from start: Double, steps: Int = 20) -> Double {
    (0..<steps).reduce(start) { x, _ in let y = f(Dual(x, 1)); return x - y.value / y.derivative }
}
print(newton({ $0 * $0 - 2 }, from: 1), newton({ x in x * x * x - x - 1 }, from: 1.5))
---
// generic tensor with shape, strides, broadcasting
struct Tensor<T: Numeric & Comparable> {
    let shape: [Int]
    private(set) var data: [T]
    var strides: [Int] {
        var s = [Int](repeating: 1, count: shape.count)
        for i in s.indices.dropLast().reversed() { s[i] = s[i + 1] * shape[i + 1] }
        return s
    }
    init(shape: [Int], data: [T]) { precondition(shape.reduce(1, *) == data.count); self.shape = shape; self.data = data }
    init(shape: Int..., fill: T) { self.init(shape: shape, data: Array(repeating: fill, count: shape.reduce(1, *))) }
    subscript(indices: Int...) -> T {
        get { data[zip(indices, strides).map { $0 * $1 }.reduce(0, +)] }
        set { data[zip(indices, strides).map { $0 * $1 }.reduce(0, +)] = newValue }
    }
    func map<U>(_ f: (T) throws -> U) rethrows -> Tensor<U> { Tensor<U>(shape: shape, data: try data.map(f)) }
    func reshaped(_ s: Int...) -> Tensor { Tensor(shape: s, data: data) }
    static func elementwise(_ a: Tensor, _ b: Tensor, _ op: (T, T) -> T) -> Tensor? {
        if a.shape == b.shape { return Tensor(shape: a.shape, data: zip(a.data, b.data).map(op)) }
        guard b.shape.count == 1, b.shape[0] == a.shape.last else { return nil }
        return Tensor(shape: a.shape, data: a.data.enumerated().map { op($1, b.data[$0 % b.shape[0]]) })
    }
    static func + (a: Tensor, b: Tensor) -> Tensor { elementwise(a, b, +)! }
    func sum(axis: Int) -> Tensor {
        var out = shape; out.remove(at: axis)
        var result = Tensor(shape: out, data: Array(repeating: 0, count: out.reduce(1, *)))
        for (flat, v) in data.enumerated() {
            var idx = strides.indices.map { flat / strides[$0] % shape[$0] }
            idx.remove(at: axis)
            let at = zip(idx, result.strides).map { $0 * $1 }.reduce(0, +)
            result.data[at] += v
        }
        return result
    }
}
var t = Tensor(shape: [2, 3], data: Array(1...6))
t[1, 2] = 60
print(t.strides, t[0, 1], t[1, 2], t.sum(axis: 0).data, t.sum(axis: 1).data)
print((t + Tensor(shape: [3], data: [10, 20, 30])).data, Tensor.elementwise(t, Tensor(shape: 2, fill: 1), *) == nil)
print(t.map { Double($0) / 2 }.data, t.reshaped(3, 2)[2, 1], Tensor(shape: 2, 2, 2, fill: 0.5).sum(axis: 1).shape)
extension Tensor: Equatable {}
---
// optimizers with protocol and inout parameters
protocol Optimizer {
    mutating func step(_ parameters: inout [Float], gradients: [Float])
}
struct SGD: Optimizer {
    var rate: Float = 0.1, momentum: Float = 0
    private var velocity: [Float] = []
    init(rate: Float = 0.1, momentum: Float = 0) { self.rate = rate; self.momentum = momentum }
    mutating func step(_ p: inout [Float], gradients g: [Float]) {
        if velocity.isEmpty { velocity = g.map { _ in 0 } }
        for i in p.indices { velocity[i] = momentum * velocity[i] - rate * g[i]; p[i] += velocity[i] }
    }
}
struct Adam: Optimizer {
    let rate, beta1, beta2, epsilon: Float
    private var m: [Float] = [], v: [Float] = [], t = 0
    init(rate: Float = 0.1, betas: (Float, Float) = (0.9, 0.999), epsilon: Float = 1e-8) {
        self.rate = rate; (beta1, beta2) = betas; self.epsilon = epsilon
    }
    mutating func step(_ p: inout [Float], gradients g: [Float]) {
        t += 1
        if m.isEmpty { m = .init(repeating: 0, count: g.count); v = m }
        for i in p.indices {
            m[i] = beta1 * m[i] + (1 - beta1) * g[i]
            v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i]
            let mHat = m[i] / (1 - pow(beta1, Float(t))), vHat = v[i] / (1 - pow(beta2, Float(t)))
            p[i] -= rate * mHat / (vHat.squareRoot() + epsilon)
        }
    }
}
func minimise(_ optimizer: some Optimizer, from start: [Float], steps: Int) -> [Float] {
    var optimizer = optimizer, p = start
    for _ in 0..<steps { optimizer.step(&p, gradients: [2 * (p[0] - 3), 4 * (p[1] + 1)]) }
    return p
}
let all: [(String, any Optimizer)] = [("sgd", SGD()), ("momentum", SGD(rate: 0.02, momentum: 0.9)), ("adam", Adam(betas: (0.8, 0.99)))]
for (name, opt) in all {
    let p = minimise(opt, from: [0, 0], steps: 300)
    print(name.padding(toLength: 10, withPad: ".", startingAt: 0), p.map { String(format: "%.2f", $0) }.joined(separator: " "))
}
---
// naive Bayes text classification
struct NaiveBayes<Label: Hashable & Comparable> {
    private var wordCounts: [Label: [String: Int]] = [:]
    private var documents: [Label: Int] = [:]
    private var vocabulary = Set<String>()
    static func tokens(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 2 }
    }
    mutating func learn(_ text: String, as label: Label) {
        documents[label, default: 0] += 1
        for w in Self.tokens(text) { wordCounts[label, default: [:]][w, default: 0] += 1; vocabulary.insert(w) }
    }
    func score(_ text: String, _ label: Label) -> Double {
        let total = Double(documents.values.reduce(0, +))
        let counts = wordCounts[label] ?? [:]
        let n = counts.values.reduce(0, +)
        var s = log(Double(documents[label]!) / total)
        for w in NaiveBayes.tokens(text) { s += log(Double(counts[w, default: 0] + 1) / Double(n + vocabulary.count)) }
        return s
    }
    func classify(_ text: String) -> Label? { documents.keys.sorted().max { score(text, $0) < score(text, $1) } }
}
var nb = NaiveBayes<String>()
nb.learn("Buy cheap pills now!", as: "spam")
nb.learn("cheap cheap watches, buy now", as: "spam")
nb.learn("Meeting at noon about the project", as: "ham")
nb.learn("project report attached, see you at the meeting", as: "ham")
for text in ["cheap project?", "buy watches", "see the report"] {
    print(text, "->", nb.classify(text) ?? "unknown", String(format: "%.3f %.3f", nb.score(text, "ham"), nb.score(text, "spam")))
}
print(NaiveBayes<Int>().classify("x") as Any, NaiveBayes<Int>.tokens("The cat's hat; it IS 3 o'clock"))
---
// decision tree, entropy, information gain
indirect enum DecisionTree { case leaf(String), split(feature: String, branches: [String: DecisionTree]) }
typealias Row = [String: String]
func entropy<S: Sequence>(_ labels: S) -> Double where S.Element: Hashable {
    var counts: [S.Element: Int] = [:], n = 0
    for l in labels { counts[l, default: 0] += 1; n += 1 }
    return counts.values.map { Double($0) / Double(n) }.reduce(0) { $0 - $1 * log2($1) }
}
func build(_ rows: [Row], features: [String], target: String) -> DecisionTree {
    let labels = rows.map { $0[target]! }
    let majority = Dictionary(labels.map { ($0, 1) }, uniquingKeysWith: +).sorted { ($1.value, $0.key) < ($0.value, $1.key) }[0].key
    if Set(labels).count == 1 || features.isEmpty { return .leaf(majority) }
    func gain(_ f: String) -> Double {
        let parts = Dictionary(grouping: rows, by: { $0[f]! })
        return entropy(labels) - parts.values.map { Double($0.count) / Double(rows.count) * entropy($0.map { $0[target]! }) }.sorted().reduce(0, +)
    }
    let best = features.max { gain($0) < gain($1) }!
    let parts = Dictionary(grouping: rows) { $0[best]! }
    return .split(feature: best, branches: parts.mapValues { build($0, features: features.filter { $0 != best }, target: target) })
}
func show(_ tree: DecisionTree, indent: Int = 0) {
    let pad = String(repeating: "  ", count: indent)
    switch tree {
    case .leaf(let label): print(pad + "-> " + label)
    case .split(let feature, let branches):
        for (value, sub) in branches.sorted(by: { $0.key < $1.key }) { print("\(pad)\(feature) = \(value)"); show(sub, indent: indent + 1) }
    }
}
let names = ["outlook", "windy", "play"]
let rows: [Row] = ["sunny no yes", "sunny yes no", "rain no yes", "rain yes no", "overcast yes yes", "overcast no yes"].map { line in
    Dictionary(uniqueKeysWithValues: zip(names, line.split(separator: " ").map(String.init)))
}
show(build(rows, features: ["outlook", "windy"], target: "play"))
print(entropy([1, 1, 0, 0]), entropy("aab").formattedTo3)
extension Double { var formattedTo3: String { String(format: "%.3f", self) } }
---
// convolution 1D / 2D, pooling, padding
enum Padding { case valid, same }
func convolve(_ image: [[Double]], _ kernel: [[Double]], padding: Padding = .valid, stride s: Int = 1) -> [[Double]] {
    let k = kernel.count, p = padding == .same ? k / 2 : 0
    let h = image.count, w = image.first?.count ?? 0
    func pixel(_ r: Int, _ c: Int) -> Double { image.indices.contains(r) && image[r].indices.contains(c) ? image[r][c] : 0 }
    let outH = (h + 2 * p - k) / s + 1, outW = (w + 2 * p - k) / s + 1
    return (0..<outH).map { r in
        (0..<outW).map { c in
            var sum = 0.0
            for i in 0..<k { for j in 0..<k { sum += kernel[i][j] * pixel(r * s + i - p, c * s + j - p) } }
            return sum
        }
    }
}
func maxPool(_ m: [[Double]], _ n: Int) -> [[Double]] {
    stride(from: 0, to: m.count - n + 1, by: n).map { r in
        stride(from: 0, to: m[r].count - n + 1, by: n).map { c in m[r..<r + n].flatMap { $0[c..<c + n] }.max()! }
    }
}
let image = (0..<6).map { r in (0..<6).map { c in Double((r * c) % 5) } }
let edge: [[Double]] = [[-1, -1, -1], [-1, 8, -1], [-1, -1, -1]]
for row in convolve(image, edge) { print(row.map { String(format: "%5.0f", $0) }.joined(separator: ",")) }
print(convolve(image, edge, padding: .same).map(\.count), convolve(image, edge, padding: .same, stride: 2)[1])
print(maxPool(image, 2))
let gray = image.flatMap { $0 }.map { UInt8(min(255, $0 * 60)) }
print(gray.prefix(8).map { String($0, radix: 16) }, gray.max()!)
---
// recurrent cell, sequence of characters, one-hot
let corpus = "hello world"
let vocabulary = Array(Set(corpus)).sorted()
let indexOf = Dictionary(uniqueKeysWithValues: vocabulary.enumerated().map { ($1, $0) })
func oneHot(_ i: Int, _ n: Int) -> [Float] { (0..<n).map { $0 == i ? 1 : 0 } }
print(vocabulary, indexOf["h"]!, oneHot(2, 4))
struct RNN {
    let hidden: Int
    var wx: [[Float]], wh: [[Float]], b: [Float]
    init(inputs: Int, hidden: Int) {
        self.hidden = hidden
        var k = 0
        func small() -> Float { k += 1; return Float((k * 37) % 19 - 9) / 50 }
        wx = (0..<hidden).map { _ in (0..<inputs).map { _ in small() } }
        wh = (0..<hidden).map { _ in (0..<hidden).map { _ in small() } }
        b = [Float](repeating: 0.1, count: hidden)
    }
    func step(_ x: [Float], _ h: [Float]) -> [Float] {
        (0..<hidden).map { i in tanh(dot(wx[i], x) + dot(wh[i], h) + b[i]) }
    }
    func run<S: Sequence>(_ inputs: S) -> [[Float]] where S.Element == [Float] {
        inputs.reduce(into: [[Float]]()) { states, x in states.append(step(x, states.last ?? .init(repeating: 0, count: hidden))) }
    }
}
func dot(_ a: [Float], _ b: [Float]) -> Float { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
let rnn = RNN(inputs: vocabulary.count, hidden: 3)
let states = rnn.run(corpus.lazy.map { oneHot(indexOf[$0]!, vocabulary.count) })
print(states.count, states.last!.map { String(format: "%.4f", $0) })
let bigrams = zip(corpus, corpus.dropFirst()).reduce(into: [String: Int]()) { $0["\($1.0)\($1.1)", default: 0] += 1 }
print(bigrams.filter { $0.value == 1 }.count, bigrams["lo"] ?? 0, bigrams.keys.sorted().first!)
---
// tokenizer, TF-IDF, cosine similarity
let documents = ["the cat sat on the mat", "the dog sat on the log", "cats and dogs are pets"]
struct TFIDF {
    let vocabulary: [String]
    let idf: [String: Double]
    init(_ docs: [String]) {
        let tokenised = docs.map { $0.components(separatedBy: " ") }
        vocabulary = Array(Set(tokenised.joined())).sorted()
        var df: [String: Int] = [:]
        for words in tokenised { for w in Set(words) { df[w, default: 0] += 1 } }
        idf = df.mapValues { log(Double(docs.count) / Double($0)) }
    }
    func vector(_ doc: String) -> [Double] {
        let words = doc.split(separator: " ")
        return vocabulary.map { term in
            let tf = Double(words.lazy.filter { $0 == term }.count) / Double(words.count)
            return tf * (idf[term] ?? 0)
        }
    }
}
infix operator •: MultiplicationPrecedence
func • (a: [Double], b: [Double]) -> Double { zip(a, b).map(*).reduce(0, +) }
func cosine(_ a: [Double], _ b: [Double]) -> Double? {
    let (na, nb) = ((a • a).squareRoot(), (b • b).squareRoot())
    return na > 0 && nb > 0 ? a • b / (na * nb) : nil
}
let model = TFIDF(documents)
print(model.vocabulary.count, model.vocabulary.prefix(3), String(format: "%.4f", model.idf["cat"]!))
let vectors = documents.map(model.vector)
for i in vectors.indices { print(vectors.map { v in cosine(vectors[i], v).map { String(format: "%.3f", $0) } ?? "n/a" }.joined(separator: " ")) }
print(cosine([0, 0], [1, 1]) as Any)
---
// PCA by power iteration, covariance
typealias Vector = [Double]
extension Array where Element == Double {
    static func * (k: Double, v: [Double]) -> [Double] { v.map { k * $0 } }
    static func - (a: [Double], b: [Double]) -> [Double] { zip(a, b).map { $0 - $1 } }
    func dot(_ o: [Double]) -> Double { indices.reduce(0.0) { $0 + self[$1] * o[$1] } }
    var norm: Double { dot(self).squareRoot() }
    var normalized: [Double] { (1 / norm) * self }
}
func covariance(_ rows: [Vector]) -> [Vector] {
    let n = Double(rows.count)
    let means = rows.reduce(Vector(repeating: 0, count: rows[0].count)) { zip($0, $1).map { $0 + $1 } }.map { $0 / n }
    let centred = rows.map { $0 - means }
    return means.indices.map { i in means.indices.map { j in centred.map { $0[i] * $0[j] }.reduce(0, +) / (n - 1) } }
}
func principal(_ m: [Vector], iterations: Int = 200) -> (value: Double, vector: Vector) {
    var v = Vector(repeating: 1, count: m.count).normalized
    for _ in 0..<iterations { v = m.map { $0.dot(v) }.normalized }
    return (m.map { $0.dot(v) }.dot(v), v)
}
let data: [Vector] = [[2.5, 2.4], [0.5, 0.7], [2.2, 2.9], [1.9, 2.2], [3.1, 3.0], [2.3, 2.7], [2, 1.6], [1, 1.1], [1.5, 1.6], [1.1, 0.9]]
let c = covariance(data)
print(c.map { $0.map { String(format: "%.6f", $0) } })
let (value, vector) = principal(c)
print(String(format: "%.5f", value), vector.map { String(format: "%.5f", $0) })
let deflated = c.enumerated().map { i, row in row - (value * vector[i]) * vector }
print(String(format: "%.5f", principal(deflated).value))
---
// Markov chain, weighted sampling with seeded generator
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E3779B97F4A7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58476D1CE4E5B9
        z = (z ^ (z >> 27)) &* 0x94D049BB133111EB
        return z ^ (z >> 31)
    }
}
struct MarkovChain<State: Hashable> {
    private var transitions: [State: [(state: State, weight: Int)]] = [:]
    mutating func observe<C: Collection>(_ chain: C) where C.Element == State {
        for (a, b) in zip(chain, chain.dropFirst()) {
            if let i = transitions[a]?.firstIndex(where: { $0.state == b }) { transitions[a]![i].weight += 1 }
            else { transitions[a, default: []].append((b, 1)) }
        }
    }
    func probability(_ a: State, _ b: State) -> Double {
        guard let t = transitions[a] else { return 0 }
        return Double(t.first { $0.state == b }?.weight ?? 0) / Double(t.map(\.weight).reduce(0, +))
    }
    func walk<R: RandomNumberGenerator>(from s: State, steps: Int, using rng: inout R) -> [State] {
        var path = [s]
        for _ in 0..<steps {
            guard let options = transitions[path.last!] else { break }
            var pick = Int.random(in: 0..<options.reduce(0) { $0 + $1.weight }, using: &rng)
            for (state, weight) in options { pick -= weight; if pick < 0 { path.append(state); break } }
        }
        return path
    }
}
var chain = MarkovChain<Character>()
chain.observe("abracadabra")
chain.observe("abba")
print(chain.probability("a", "b"), chain.probability("b", "r"), chain.probability("z", "a"))
var rng = SplitMix64(seed: 2024)
print(String(chain.walk(from: "a", steps: 12, using: &rng)))
var weather = MarkovChain<String>()
weather.observe(["sun", "sun", "rain", "sun", "fog"])
print(weather.walk(from: "rain", steps: 5, using: &rng).count <= 6, weather.probability("sun", "fog"))
print((0..<5).map { _ in Int.random(in: 1...6, using: &rng) }, Bool.random(using: &rng), [1, 2, 3, 4].shuffled(using: &rng), Double.random(in: 0..<1, using: &rng))
---
// training loop with callbacks, early stopping, history
struct EpochMetrics: CustomStringConvertible { let epoch: Int; let loss: Double; var valLoss: Double?
    var description: String { "epoch \(epoch) loss \(loss.f(3))" + (valLoss.map { " val \($0.f(3))" } ?? "") } }
extension Double { func f(_ digits: Int) -> String { String(format: "%.\(digits)f", self) } }
enum Control { case proceed, stop(reason: String) }
protocol Callback: AnyObject { func epochEnded(_ m: EpochMetrics) -> Control }
extension Callback { func epochEnded(_ m: EpochMetrics) -> Control { .proceed } }
final class EarlyStopping: Callback {
    private let patience: Int
    private var best = Double.infinity, waited = 0
    init(patience: Int) { self.patience = patience }
    func epochEnded(_ m: EpochMetrics) -> Control {
        guard let v = m.valLoss else { return .proceed }
        if v < best { (best, waited) = (v, 0) } else { waited += 1 }
        return waited >= patience ? .stop(reason: "no progress since \(m.epoch - waited) (best \(best.f(3)))") : .proceed
    }
}
final class History: Callback { private(set) var entries: [EpochMetrics] = []
    func epochEnded(_ m: EpochMetrics) -> Control { entries.append(m); return .proceed } }
final class Silent: Callback {}
func fit(epochs: Int, callbacks: [any Callback], step: (Int) -> (Double, Double?)) -> Int {
    training: for epoch in 1...epochs {
        let (loss, val) = step(epoch)
        let metrics = EpochMetrics(epoch: epoch, loss: loss, valLoss: val)
        for callback in callbacks {
            if case .stop(let reason) = callback.epochEnded(metrics) { print("stopping:", reason); break training }
        }
    }
    return (callbacks.first { $0 is History } as? History)?.entries.count ?? 0
}
let history = History()
let ran = fit(epochs: 50, callbacks: [Silent(), history, EarlyStopping(patience: 2)]) { e in (1 / Double(e), abs(Double(e) - 5) / 10 + 0.1) }
print(ran, history.entries.last!, history.entries[0].valLoss ?? 0)
print(history.entries.map(\.loss).map { String(repeating: "█", count: Int($0 * 20)) }.prefix(3).joined(separator: "\n"))
---
// polynomial regression via Gaussian elimination, partial pivoting
enum LinearAlgebraError: Error { case singular(column: Int) }
func solve(_ a: [[Double]], _ b: [Double]) throws -> [Double] {
    var m = zip(a, b).map { $0 + [$1] }
    let n = m.count
    for col in 0..<n {
        let pivot = (col..<n).max { abs(m[$0][col]) < abs(m[$1][col]) }!
        guard abs(m[pivot][col]) > 1e-12 else { throw LinearAlgebraError.singular(column: col) }
        m.swapAt(col, pivot)
        for row in (col + 1)..<n where m[row][col] != 0 {
            let factor = m[row][col] / m[col][col]
            for k in col...n { m[row][k] -= factor * m[col][k] }
        }
    }
    var x = [Double](repeating: 0, count: n)
    for i in (0..<n).reversed() { x[i] = (m[i][n] - ((i + 1)..<n).reduce(0) { $0 + m[i][$1] * x[$1] }) / m[i][i] }
    return x
}
func fit(degree: Int, _ xs: [Double], _ ys: [Double]) throws -> [Double] {
    let powers = xs.map { x in (0...degree).map { pow(x, Double($0)) } }
    let ata = (0...degree).map { i in (0...degree).map { j in powers.map { $0[i] * $0[j] }.reduce(0, +) } }
    let aty = (0...degree).map { i in zip(powers, ys).map { $0[i] * $1 }.reduce(0, +) }
    return try solve(ata, aty)
}
do {
    let c = try fit(degree: 2, [-2, -1, 0, 1, 2, 3], [9, 4, 1, 0, 1, 4])
    print(c.map { String(format: "%.3f", abs($0) < 1e-9 ? 0 : $0) })
    print(try solve([[2, 1, -1], [-3, -1, 2], [-2, 1, 2]], [8, -11, -3]).map { $0.rounded() })
    _ = try solve([[1, 2], [2, 4]], [1, 2])
} catch let LinearAlgebraError.singular(column) { print("singular at column", column) }
---
// genetic algorithm and simulated annealing with own generator
struct MINSTD: RandomNumberGenerator { var s: UInt32
    mutating func next() -> UInt64 { UInt64(step()) << 32 | UInt64(step()) }
    private mutating func step() -> UInt32 { s = UInt32(UInt64(s) * 48271 % 2147483647); return s } }
var rng = MINSTD(s: 12345)
let target = Array("HELLO")
let letters = (65...90).map { Character(UnicodeScalar($0)!) }
struct Genome: Comparable {
    var genes: [Character]
    var fitness: Int { zip(genes, target).reduce(0) { $0 + ($1.0 == $1.1 ? 1 : 0) } }
    static func < (a: Genome, b: Genome) -> Bool { a.fitness < b.fitness }
    static func random() -> Genome { Genome(genes: target.map { _ in letters.randomElement(using: &rng)! }) }
    func crossed(with other: Genome) -> Genome {
        let cut = Int.random(in: 0...genes.count, using: &rng)
        return Genome(genes: Array(genes[..<cut] + other.genes[cut...]))
    }
    mutating func mutate(rate: Double) { for i in genes.indices where Double.random(in: 0..<1, using: &rng) < rate { genes[i] = letters.randomElement(using: &rng)! } }
}
var population = (0..<40).map { _ in Genome.random() }
var generation = 0
while let best = population.max(), best.fitness < target.count, generation < 500 {
    generation += 1
    let parents = population.sorted(by: >).prefix(10)
    population = [best] + (1..<40).map { _ in
        var child = parents.randomElement(using: &rng)!.crossed(with: parents.randomElement(using: &rng)!)
        child.mutate(rate: 0.1)
        return child
    }
}
print(String(population.max()!.genes), generation > 0, generation < 500)
print(letters.count, letters[0...4].map { String($0) }.joined(), rng.s != 12345)
---
// statistics: quantiles, histogram, correlation, z-scores, moving averages
struct Summary: CustomStringConvertible {
    let count: Int, mean, deviation, minimum, median, maximum: Double
    init?(_ values: [Double]) {
        guard let lo = values.min(), let hi = values.max() else { return nil }
        let n = Double(values.count), m = values.reduce(0, +) / n
        count = values.count
        mean = m
        deviation = sqrt(values.reduce(0) { $0 + ($1 - m) * ($1 - m) } / max(1, n - 1))
        (minimum, maximum) = (lo, hi)
        median = Summary.quantile(values.sorted(), 0.5)
    }
    static func quantile(_ sorted: [Double], _ q: Double) -> Double {
        let position = q * Double(sorted.count - 1), lower = Int(position)
        guard lower + 1 < sorted.count else { return sorted[lower] }
        let fraction = position - Double(lower)
        return sorted[lower] * (1 - fraction) + sorted[lower + 1] * fraction
    }
    var description: String { String(format: "n=%d mean=%.2f sd=%.2f [%.1f %.1f %.1f]", count, mean, deviation, minimum, median, maximum) }
}
let heights = [1.62, 1.75, 1.8, 1.69, 1.91, 1.55, 1.73, 1.78]
print(Summary(heights)!, Summary([]) == nil)
func histogram(_ xs: [Double], bins: Int, width: Int = 20) {
    guard let lo = xs.min(), let hi = xs.max(), hi > lo else { return }
    var counts = Array(repeating: 0, count: bins)
    for x in xs { counts[min(bins - 1, Int((x - lo) / (hi - lo) * Double(bins)))] += 1 }
    for (i, c) in counts.enumerated() {
        let left = lo + (hi - lo) * Double(i) / Double(bins)
        print(String(format: "%6.3f", left), "|", String(repeating: "■", count: c * width / counts.max()!), c)
    }
}
histogram(heights, bins: 4)
func movingAverage(_ xs: [Double], window: Int) -> [Double] { xs.indices.dropFirst(window - 1).map { xs[($0 - window + 1)...$0].reduce(0, +) / Double(window) } }
print(movingAverage([1, 2, 3, 4, 5, 6], window: 3), heights.map { ($0 - 1.7288) / 0.11 }.map { String(format: "%+.1f", $0) }.joined(separator: " "))
let ranks = heights.enumerated().sorted { $0.element < $1.element }.enumerated().map { (rank: $0.offset + 1, index: $0.element.offset) }.sorted { $0.index < $1.index }.map(\.rank)
print(ranks, stride(from: 0.0, through: 1, by: 0.25).map { String(format: "%.3f", Summary.quantile(heights.sorted(), $0)) })
---
// autodiff by operator overloading on struct graph nodes with indices & global tape class
final class Graph {
    fileprivate var nodes: [(value: Double, parents: [(index: Int, local: Double)])] = []
    func variable(_ v: Double) -> Variable { add(v, []) }
    fileprivate func add(_ v: Double, _ parents: [(Int, Double)]) -> Variable {
        nodes.append((v, parents.map { (index: $0.0, local: $0.1) }))
        return Variable(graph: self, index: nodes.count - 1)
    }
    func gradients(of v: Variable) -> [Double] {
        var g = [Double](repeating: 0, count: nodes.count)
        g[v.index] = 1
        for i in (0...v.index).reversed() where g[i] != 0 { for (p, local) in nodes[i].parents { g[p] += g[i] * local } }
        return g
    }
}
struct Variable {
    unowned let graph: Graph
    let index: Int
    var value: Double { graph.nodes[index].value }
    static func + (a: Variable, b: Variable) -> Variable { a.graph.add(a.value + b.value, [(a.index, 1), (b.index, 1)]) }
    static func * (a: Variable, b: Variable) -> Variable { a.graph.add(a.value * b.value, [(a.index, b.value), (b.index, a.value)]) }
    static func - (a: Variable, b: Double) -> Variable { a.graph.add(a.value - b, [(a.index, 1)]) }
    static func * (k: Double, a: Variable) -> Variable { a.graph.add(k * a.value, [(a.index, k)]) }
    func pow(_ n: Int) -> Variable { graph.add(Foundation.pow(value, Double(n)), [(index, Double(n) * Foundation.pow(value, Double(n - 1)))]) }
    var relu: Variable { graph.add(max(0, value), [(index, value > 0 ? 1 : 0)]) }
}
func sigmoid(_ v: Variable) -> Variable { let s = 1 / (1 + exp(-v.value)); return v.graph.add(s, [(v.index, s * (1 - s))]) }
let g = Graph()
let x = g.variable(3), y = g.variable(-2)
let z = x * y + x.pow(2) + sigmoid(2 * y) - 1
let grads = g.gradients(of: z)
print(String(format: "%.4f %.4f %.4f", z.value, grads[x.index], grads[y.index]), (x * y).relu.value, g.nodes.count)
var w = 5.0
for _ in 0..<50 {
    let tape = Graph()
    let p = tape.variable(w), loss = (p - 2).pow(2)
    w -= 0.1 * tape.gradients(of: loss)[p.index]
}
print((w * 1000).rounded() / 1000)
---
// logistic regression with feature scaling, metrics: precision, recall, F1, ROC-ish
struct Metrics { var tp = 0, fp = 0, tn = 0, fn = 0
    mutating func add(predicted: Bool, actual: Bool) {
        switch (predicted, actual) { case (true, true): tp += 1; case (true, false): fp += 1; case (false, false): tn += 1; case (false, true): fn += 1 } }
    var precision: Double { tp + fp == 0 ? .nan : Double(tp) / Double(tp + fp) }
    var recall: Double { Double(tp) / Double(max(1, tp + fn)) }
    var f1: Double { 2 * precision * recall / (precision + recall) }
    var accuracy: Double { Double(tp + tn) / Double([tp, fp, tn, fn].reduce(0, +)) } }
struct Scaler { let mean: [Double], scale: [Double]
    init(_ rows: [[Double]]) {
        let n = Double(rows.count), columns = rows[0].indices
        let mean = columns.map { c in rows.map { $0[c] }.reduce(0, +) / n }
        self.mean = mean
        scale = columns.map { c in max(1e-9, sqrt(rows.map { pow($0[c] - mean[c], 2) }.reduce(0, +) / n)) } }
    func callAsFunction(_ row: [Double]) -> [Double] { row.indices.map { (row[$0] - mean[$0]) / scale[$0] } } }
let raw: [(hours: Double, sleep: Double, passed: Bool)] = [(1, 4, false), (2, 8, false), (3, 5, false), (4, 7, true), (5, 3, false), (6, 8, true), (7, 6, true), (8, 7, true), (2, 5, false), (9, 4, true)]
let rows = raw.map { [$0.hours, $0.sleep] }
let scaler = Scaler(rows)
let inputs = rows.map { scaler($0) }, labels = raw.map { $0.passed ? 1.0 : 0 }
var theta = [Double](repeating: 0, count: 3)
func probability(_ x: [Double]) -> Double { 1 / (1 + exp(-(theta[0] + zip(theta.dropFirst(), x).map(*).reduce(0, +)))) }
for _ in 1...500 {
    var g = [0.0, 0, 0]
    for (x, t) in zip(inputs, labels) { let e = probability(x) - t; g[0] += e; for j in x.indices { g[j + 1] += e * x[j] } }
    theta = zip(theta, g).map { $0 - 0.1 * $1 / Double(inputs.count) }
}
var metrics = Metrics()
for (x, t) in zip(inputs, labels) { metrics.add(predicted: probability(x) >= 0.5, actual: t == 1) }
print(String(format: "precision %.2f recall %.2f f1 %.2f acc %.1f%%", metrics.precision, metrics.recall, metrics.f1, metrics.accuracy * 100), theta[1] > theta[2])
let auc = zip(inputs, labels).filter { $0.1 == 1 }.flatMap { p in zip(inputs, labels).filter { $0.1 == 0 }.map { n in probability(p.0) > probability(n.0) ? 1.0 : 0 } }
print(auc.reduce(0, +) / Double(auc.count), Metrics().precision.isNaN)
---
// embedding lookup, attention scores, masked softmax, positional encoding in plain arrays
typealias Vector = [Float]
typealias Mat = [Vector]
func matmul(_ a: Mat, _ b: Mat) -> Mat { a.map { row in (0..<b[0].count).map { j in zip(row, b).reduce(0) { $0 + $1.0 * $1.1[j] } } } }
func transpose(_ m: Mat) -> Mat { m[0].indices.map { j in m.map { $0[j] } } }
func softmax(_ row: Vector) -> Vector {
    let m = row.max()!
    let e = row.map { exp($0 - m) }, s = e.reduce(0, +)
    return e.map { $0 / s }
}
func positional(_ length: Int, _ depth: Int) -> Mat {
    (0..<length).map { pos in (0..<depth).map { i in
        let angle = Float(pos) / pow(10_000, Float(2 * (i / 2)) / Float(depth))
        return i.isMultiple(of: 2) ? sin(angle) : cos(angle)
    } }
}
func attention(_ q: Mat, _ k: Mat, _ v: Mat, causal: Bool = false) -> (output: Mat, weights: Mat) {
    let scale = 1 / Float(q[0].count).squareRoot()
    var scores = matmul(q, transpose(k)).map { $0.map { $0 * scale } }
    if causal { for i in scores.indices { for j in scores[i].indices where j > i { scores[i][j] = -.infinity } } }
    let weights = scores.map(softmax)
    return (matmul(weights, v), weights)
}
let tokens = "to be or not to be".split(separator: " ").map(String.init)
var vocabulary: [String: Int] = [:]
for t in tokens where vocabulary[t] == nil { vocabulary[t] = vocabulary.count }
let embedding: Mat = (0..<vocabulary.count).map { i in (0..<4).map { j in Float((i * 4 + j) % 5) / 5 - 0.4 } }
let x = zip(tokens.map { embedding[vocabulary[$0]!] }, positional(tokens.count, 4)).map { zip($0, $1).map { $0 + $1 } }
let (out, weights) = attention(x, x, x, causal: true)
for row in weights { print(row.map { String(format: "%.2f", $0) }.joined(separator: " ")) }
print(out.count, out[0].count, weights.allSatisfy { abs($0.reduce(0, +) - 1) < 1e-5 }, out[0] == x[0], vocabulary.sorted { $0.value < $1.value }.map(\.key))
---
// CSV of iris-like data, one-hot encoding, label encoder, stratified split
let csv = """
    sepal,petal,species
    5.1,1.4,setosa
    7.0,4.7,versicolor
    6.3,6.0,virginica
    4.9,1.5,setosa
    6.4,4.5,versicolor
    ,5.1,virginica
    5.0,abc,setosa
    """
enum RowError: Error, CustomStringConvertible { case missing(column: String, line: Int), invalid(value: String, line: Int)
    var description: String { switch self { case let .missing(c, l): "line \(l): \(c) is missing"; case .invalid(let v, line: let l): "line \(l): '\(v)' is no number" } } }
struct Flower { let features: [Double]; let species: String
    init(_ fields: [Substring], header: [String], line: Int) throws {
        features = try zip(header, fields).dropLast().map { name, text in
            if text.isEmpty { throw RowError.missing(column: name, line: line) }
            guard let v = Double(text) else { throw RowError.invalid(value: String(text), line: line) }
            return v
        }
        species = String(fields.last!)
    } }
var lines = csv.split(separator: "\n")[...]
let header = lines.removeFirst().components(separatedBy: ",")
var flowers: [Flower] = [], problems: [String] = []
for (n, line) in lines.enumerated() {
    do { flowers.append(try Flower(line.split(separator: ",", omittingEmptySubsequences: false), header: header, line: n + 2)) }
    catch let e as RowError { problems.append("\(e)") }
}
print(flowers.count, problems)
struct LabelEncoder<Label: Hashable & Comparable> { let classes: [Label]
    init<S: Sequence>(_ labels: S) where S.Element == Label { classes = Set(labels).sorted() }
    func callAsFunction(_ l: Label) -> Int? { classes.firstIndex(of: l) }
    func oneHot(_ l: Label) -> [Double] { classes.map { $0 == l ? 1 : 0 } }
    func decode(_ p: [Double]) -> Label { classes[p.indices.max { p[$0] < p[$1] }!] } }
let encoder = LabelEncoder(flowers.map(\.species))
print(encoder.classes, flowers.compactMap { encoder($0.species) }, encoder.oneHot("versicolor"), encoder.decode([0.1, 0.2, 0.7]), encoder("rose") as Any)
let byClass = Dictionary(grouping: flowers.indices) { flowers[$0].species }
let testSet = byClass.values.compactMap(\.last).sorted()
print(testSet, flowers.indices.filter { !testSet.contains($0) }, header.dropLast().map { "\($0.prefix(1).uppercased())\($0.dropFirst())" })
---
// LSTM cell by hand with gates dictionary & enumerated names
enum Gate: CaseIterable, Hashable { case input, forget, output, candidate }
struct LSTM {
    let size: Int
    private var w: [Gate: [[Double]]] = [:], u: [Gate: [[Double]]] = [:], b: [Gate: [Double]] = [:]
    init(inputs: Int, size: Int) {
        self.size = size
        for (g, gate) in Gate.allCases.enumerated() {
            w[gate] = (0..<size).map { i in (0..<inputs).map { j in sin(Double(g + i * inputs + j + 1)) / 2 } }
            u[gate] = (0..<size).map { i in (0..<size).map { j in cos(Double(g * 3 + i + j)) / 4 } }
            b[gate] = Array(repeating: gate == .forget ? 1 : 0, count: size)
        }
    }
    struct State { var h: [Double], c: [Double] }
    func step(_ x: [Double], _ s: State) -> State {
        func activate(_ gate: Gate, _ f: (Double) -> Double) -> [Double] {
            (0..<size).map { i in
                let wx = zip(w[gate]![i], x).map(*).reduce(0, +)
                let uh = zip(u[gate]![i], s.h).map(*).reduce(0, +)
                return f(wx + uh + b[gate]![i])
            }
        }
        let sigmoid = { (v: Double) in 1 / (1 + exp(-v)) }
        let (i, f, o, g) = (activate(.input, sigmoid), activate(.forget, sigmoid), activate(.output, sigmoid), activate(.candidate, tanh))
        let c = (0..<size).map { f[$0] * s.c[$0] + i[$0] * g[$0] }
        return State(h: zip(o, c).map { $0 * tanh($1) }, c: c)
    }
}
let lstm = LSTM(inputs: 2, size: 3)
var state = LSTM.State(h: [0, 0, 0], c: [0, 0, 0])
for t in 0..<4 { state = lstm.step([sin(Double(t)), 1], state); print("t\(t)", state.h.map { String(format: "%+.4f", $0) }.joined(separator: " ")) }
---
// Q-learning on a grid world with own RNG, policy printing
struct GridWorld {
    enum Move: Int, CaseIterable { case up, down, left, right
        var arrow: Character { "↑↓←→"["↑↓←→".index("↑↓←→".startIndex, offsetBy: rawValue)] } }
    let width = 4, height = 3
    let goal = Cell(x: 3, y: 0), pit = Cell(x: 3, y: 1), wall: Set<Cell> = [Cell(x: 1, y: 1)]
    struct Cell: Hashable { var x, y: Int }
    func step(_ c: Cell, _ m: Move) -> (next: Cell, reward: Double, done: Bool) {
        var n = c
        switch m { case .up: n.y -= 1; case .down: n.y += 1; case .left: n.x -= 1; case .right: n.x += 1 }
        if !(0..<width ~= n.x && 0..<height ~= n.y) || wall.contains(n) { n = c }
        return n == goal ? (n, 1, true) : n == pit ? (n, -1, true) : (n, -0.04, false)
    }
}
struct LCG: RandomNumberGenerator { var state: UInt64; mutating func next() -> UInt64 { state = 2862933555777941757 &* state &+ 3037000493; return state } }
var rng = LCG(state: 1), q: [GridWorld.Cell: [Double]] = [:]
let world = GridWorld()
func best(_ c: GridWorld.Cell) -> (move: GridWorld.Move, value: Double) {
    let values = q[c] ?? [0, 0, 0, 0]
    let i = values.indices.max { values[$0] < values[$1] }!
    return (GridWorld.Move(rawValue: i)!, values[i])
}
for episode in 0..<600 {
    var cell = GridWorld.Cell(x: 0, y: 2), done = false, steps = 0
    let epsilon = max(0.05, 1 - Double(episode) / 400)
    while !done && steps < 100 {
        let move = Double.random(in: 0..<1, using: &rng) < epsilon ? GridWorld.Move.allCases.randomElement(using: &rng)! : best(cell).move
        let (next, reward, end) = world.step(cell, move)
        let target = reward + (end ? 0 : 0.9 * best(next).value)
        q[cell, default: [0, 0, 0, 0]][move.rawValue] += 0.2 * (target - (q[cell]?[move.rawValue] ?? 0))
        (cell, done, steps) = (next, end, steps + 1)
    }
}
for y in 0..<world.height {
    print(String((0..<world.width).map { x -> Character in
        let c = GridWorld.Cell(x: x, y: y)
        return c == world.goal ? "G" : c == world.pit ? "P" : world.wall.contains(c) ? "#" : best(c).move.arrow
    }))
}
---
// text generation n-gram with backoff, string building, perplexity
struct NGram {
    let order: Int
    private var counts: [[String]: [String: Int]] = [:]
    init(order: Int, corpus: String) {
        self.order = order
        for sentence in corpus.lowercased().components(separatedBy: CharacterSet(charactersIn: ".!?")) {
            let words = ["<s>"] + sentence.split(whereSeparator: \.isWhitespace).map(String.init) + ["</s>"]
            guard words.count > 2 else { continue }
            for n in 1...order { for i in words.indices where i >= n - 1 && i > 0 { counts[Array(words[(i - n + 1)..<i]), default: [:]][words[i], default: 0] += 1 } }
        }
    }
    func probability(_ word: String, after context: [String]) -> Double {
        let key = Array(context.suffix(order - 1))
        if let next = counts[key], let c = next[word] { return Double(c) / Double(next.values.reduce(0, +)) }
        return context.isEmpty ? 1e-3 : 0.4 * probability(word, after: Array(context.dropFirst()))
    }
    func mostLikely(from start: [String] = ["<s>"], limit: Int = 10) -> String {
        var out = start
        while out.count < limit, out.last != "</s>" {
            guard let options = counts[Array(out.suffix(order - 1))] else { break }
            out.append(options.max { ($0.value, $1.key) < ($1.value, $0.key) }!.key)
        }
        return out.filter { !$0.hasPrefix("<") && !$0.hasSuffix("/s>") }.joined(separator: " ")
    }
    func perplexity(_ text: String) -> Double {
        let words = ["<s>"] + text.split(separator: " ").map(String.init)
        let logs = words.indices.dropFirst().map { log(probability(words[$0], after: Array(words[max(0, $0 - order + 1)..<$0]))) }
        return exp(-logs.reduce(0, +) / Double(logs.count))
    }
}
let model = NGram(order: 2, corpus: "The cat sat. The cat ran! A dog ran. The dog sat?")
print(model.probability("cat", after: ["the"]), model.probability("ran", after: ["cat"]), model.mostLikely(), model.mostLikely(from: ["a"]))
print(String(format: "%.3f %.3f", model.perplexity("the cat ran"), model.perplexity("ran the cat")))
---
// hidden Markov model Viterbi; dictionary literals nested; tuples as values
let states = ["Healthy", "Fever"]
let start = ["Healthy": 0.6, "Fever": 0.4]
let transition = ["Healthy": ["Healthy": 0.7, "Fever": 0.3], "Fever": ["Healthy": 0.4, "Fever": 0.6]]
let emission: [String: [String: Double]] = ["Healthy": ["normal": 0.5, "cold": 0.4, "dizzy": 0.1], "Fever": ["normal": 0.1, "cold": 0.3, "dizzy": 0.6]]
func viterbi(_ observations: [String]) -> (probability: Double, path: [String]) {
    var table: [[String: (p: Double, previous: String?)]] = [[:]]
    for s in states { table[0][s] = (start[s]! * emission[s]![observations[0]]!, nil) }
    for (t, o) in observations.enumerated().dropFirst() {
        table.append([:])
        for s in states {
            let (p, from) = states.map { (table[t - 1][$0]!.p * transition[$0]![s]!, $0) }.max { $0.0 < $1.0 }!
            table[t][s] = (p * emission[s]![o]!, from)
        }
    }
    var last = table.last!.max { $0.value.p < $1.value.p }!
    var path = [last.key]
    for t in stride(from: table.count - 1, to: 0, by: -1) {
        let previous = table[t][path[0]]!.previous!
        path.insert(previous, at: 0)
        last = (previous, table[t - 1][previous]!)
    }
    return (table.last!.values.map(\.p).max()!, path)
}
let result = viterbi(["normal", "cold", "dizzy"])
print(String(format: "%.5f", result.probability), result.path.joined(separator: " -> "))
print(viterbi(["dizzy"]), transition["Fever"]?["Healthy"] ?? 0, emission.mapValues { $0.max { $0.value < $1.value }!.key }.sorted { $0.key < $1.key })
---
// image kernels on UInt8 pixels, ASCII art rendering, thresholds, flood fill, PGM output
struct Image: Equatable {
    let width: Int, height: Int
    var pixels: [UInt8]
    init(width: Int, height: Int, fill: UInt8 = 0) { self.width = width; self.height = height; pixels = Array(repeating: fill, count: width * height) }
    init(width: Int, height: Int, _ f: (_ x: Int, _ y: Int) -> Double) {
        self.init(width: width, height: height)
        for y in 0..<height { for x in 0..<width { self[x, y] = UInt8(max(0, min(255, f(x, y) * 255))) } }
    }
    subscript(x: Int, y: Int) -> UInt8 {
        get { (0..<width).contains(x) && (0..<height).contains(y) ? pixels[y * width + x] : 0 }
        set { pixels[y * width + x] = newValue }
    }
    func filtered(_ kernel: [[Int]], divisor: Int = 1) -> Image {
        var out = self
        let r = kernel.count / 2
        for y in 0..<height { for x in 0..<width {
            var sum = 0
            for (dy, row) in kernel.enumerated() { for (dx, k) in row.enumerated() { sum += k * Int(self[x + dx - r, y + dy - r]) } }
            out[x, y] = UInt8(clamping: sum / divisor)
        } }
        return out
    }
    var ascii: String {
        let ramp = Array(" .:-=+*#%@")
        return (0..<height).map { y in String((0..<width).map { ramp[Int(self[$0, y]) * (ramp.count - 1) / 255] }) }.joined(separator: "\n")
    }
    var histogram: [(level: UInt8, count: Int)] { Dictionary(pixels.map { ($0 / 64 * 64, 1) }, uniquingKeysWith: +).map { (level: $0.key, count: $0.value) }.sorted { $0.level < $1.level } }
    mutating func floodFill(_ x: Int, _ y: Int, with value: UInt8) {
        let old = self[x, y]
        guard old != value else { return }
        var stack = [(x, y)]
        while let (x, y) = stack.popLast() {
            guard x >= 0, y >= 0, x < width, y < height, self[x, y] == old else { continue }
            self[x, y] = value
            stack += [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]
        }
    }
}
let circle = Image(width: 12, height: 7) { x, y in hypot(Double(x) - 5.5, (Double(y) - 3) * 1.7) < 5 ? 1 : 0.2 }
print(circle.ascii)
print(circle.filtered([[1, 1, 1], [1, 1, 1], [1, 1, 1]], divisor: 9).ascii.split(separator: "\n")[3], circle.histogram.map { "\($0.level):\($0.count)" })
var filled = circle
filled.floodFill(6, 3, with: 0)
print(filled.ascii.filter { $0 == "@" }.count, filled == circle, filled[100, 100], UInt8(200) &+ 100, UInt8(clamping: 300))
