import Tensors
import Testing

/// An operation as a function of one tensor, and the shape it is tried at.
struct DifferentiableCase: CustomTestStringConvertible, Sendable {
    let name: String
    let shape: [Int]
    let low: Double
    let high: Double
    let function: @Sendable (Tensor) -> Tensor

    init(
        _ name: String, _ shape: [Int] = [3, 4], low: Double = -2, high: Double = 2,
        _ function: @escaping @Sendable (Tensor) -> Tensor
    ) {
        self.name = name
        self.shape = shape
        self.low = low
        self.high = high
        self.function = function
    }

    var testDescription: String { name }

    /// A number that weighs all elements of the result differently, so that no two slopes can be exchanged unseen.
    func number(_ x: Tensor) -> Tensor {
        let y = function(x)
        let weights = Tensor((0..<y.count).map { 0.3 + Double(($0 * 7) % 5) * 0.2 }, shape: y.shape)
        return (y * weights).sum()
    }

    var point: Tensor { Tensor.randomUniform(shape, low: low, high: high, using: RandomSource(seed: 11)) }
}

private let other = Tensor.randomUniform([3, 4], low: 0.5, high: 1.5, using: RandomSource(seed: 5))
private let row = Tensor.randomUniform([4], low: 0.5, high: 1.5, using: RandomSource(seed: 6))
private let square = Tensor.randomUniform([4, 4], low: -1, high: 1, using: RandomSource(seed: 7))
private let images = Tensor.randomUniform([2, 4, 5, 5], low: -1, high: 1, using: RandomSource(seed: 8))
private let kernels = Tensor.randomUniform([6, 2, 3, 3], low: -1, high: 1, using: RandomSource(seed: 9))
private let labels = Tensor([1, 0, 3])
private let soft = Tensor([[0.1, 0.2, 0.3, 0.4], [1, 0, 0, 0], [0, 0.5, 0.5, 0]])

private let cases: [DifferentiableCase] = [
    .init("a + b") { $0 + other },
    .init("a + row") { $0 + row },
    .init("row + a, of the row", [4]) { $0 + other },
    .init("a - row, of the row", [4]) { other - $0 },
    .init("column * a, of the column", [3, 1]) { $0 * other },
    .init("a / b") { $0 / other },
    .init("a / b, of b", low: 0.5) { other / $0 },
    .init("scalars") { 2 - (3 * $0 + 1) / 4 },
    .init("2 / x", low: 0.5) { 2 / $0 },
    .init("-x") { -$0 },
    .init("x * x") { $0 * $0 },
    .init("pow(x, 3)") { pow($0, 3) },
    .init("pow(x, 2)") { pow($0, 2) },
    .init("pow(x, 0.5)", low: 0.5) { pow($0, 0.5) },
    .init("pow(2, x)") { pow(2, $0) },
    .init("pow(x, y)", low: 0.5) { pow($0, other) },
    .init("pow(x, y), of y") { pow(other, $0) },
    .init("minimum") { minimum($0, other) },
    .init("maximum with a number") { maximum($0, 0.25) },
    .init("clamped") { $0.clamped(to: -1...1) },
    .init("where") { Tensor.where(other .> 1, $0, $0 * 3) },
    .init("exp") { exp($0) },
    .init("log", low: 0.5) { log($0) },
    .init("log1p", low: -0.5) { log1p($0) },
    .init("expm1") { expm1($0) },
    .init("sqrt", low: 0.5) { sqrt($0) },
    .init("abs") { abs($0) },
    .init("sin") { sin($0) },
    .init("cos") { cos($0) },
    .init("tan", low: -1, high: 1) { tan($0) },
    .init("asin", low: -0.8, high: 0.8) { asin($0) },
    .init("acos", low: -0.8, high: 0.8) { acos($0) },
    .init("atan") { atan($0) },
    .init("erf") { erf($0) },
    .init("tanh") { tanh($0) },
    .init("sigmoid") { sigmoid($0) },
    .init("relu") { relu($0) },
    .init("leakyRelu") { leakyRelu($0, slope: 0.2) },
    .init("elu") { elu($0, alpha: 1.5) },
    .init("gelu") { gelu($0) },
    .init("silu") { silu($0) },
    .init("softplus") { softplus($0) },
    .init("softmax") { softmax($0) },
    .init("softmax of columns") { softmax($0, axis: 0) },
    .init("logSoftmax") { logSoftmax($0) },
    .init("logSumExp") { logSumExp($0) },
    .init("logSumExp of columns") { logSumExp($0, axis: 0) },
    .init("sum") { $0.sum() * 2 },
    .init("sum of rows") { $0.sum(axis: 1) },
    .init("sum of columns, kept") { $0.sum(axis: 0, keepDimensions: true) },
    .init("sum of outer axes", [2, 3, 4]) { $0.sum(axes: [0, 2]) },
    .init("mean") { $0.mean(axis: -1) },
    .init("variance") { $0.variance(axis: 1) },
    .init("variance, unbiased") { $0.variance(axis: 0, biased: false) },
    .init("standardDeviation") { $0.standardDeviation() },
    .init("max") { $0.max(axis: 1) },
    .init("min") { $0.min(axis: 0) },
    .init("prod", low: 0.5) { $0.prod(axis: 1) },
    .init("norm") { $0.norm(axis: 1) },
    .init("cumulativeSum") { $0.cumulativeSum(axis: 1) },
    .init("matmul, left") { matmul($0, square) },
    .init("matmul, right", [4, 2]) { matmul(square, $0) },
    .init("matmul of transposes", [4, 3]) { matmul($0.T, square.T) },
    .init("matmul with a vector", [4]) { matmul(square, $0) },
    .init("matmul of a vector", [4]) { matmul($0, square) },
    .init("matmul in batches", [2, 3, 4]) { matmul($0, square) },
    .init("matmul in batches, of the matrix", [4, 4]) { matmul(other.reshaped(to: [3, 1, 4]), $0) },
    .init("dot", [4]) { dot($0, row) },
    .init("linear", [5, 4]) { linear($0, weight: square, bias: row) },
    .init("linear, of the weight", [4, 4]) { linear(other, weight: $0, bias: row) },
    .init("linear, of the bias", [4]) { linear(other, weight: square, bias: $0) },
    .init("linear of rank 3", [2, 3, 4]) { linear($0, weight: square) },
    .init("reshaped") { $0.reshaped(to: [2, -1]) * Tensor.arange(12).reshaped(to: [2, 6]) },
    .init("transposed", [2, 3, 4]) { $0.transposed(2, 0, 1) },
    .init("squeezed and expanded", [3, 1, 4]) { $0.squeezed(axis: 1).expanded(axis: -1) },
    .init("broadcast", [3, 1]) { $0.broadcast(to: [2, 3, 4]) },
    .init("flipped") { $0.flipped(axis: 1) },
    .init("rolled") { $0.rolled(3, axis: 1) },
    .init("concatenated") { concatenated([$0, other, $0], axis: 1) },
    .init("stacked") { stacked([$0, other, $0 * 2], axis: 1) },
    .init("split") {
        let parts = $0.split([1, 3], axis: 1); return parts[0] * parts[1]
    },
    .init("padded") { $0.padded([(1, 0), (0, 2)], value: 1) },
    .init("tiled") { $0.tiled([2, 3]) },
    .init("a row") { $0[1] },
    .init("an element") { $0[1, 2] },
    .init("a part") { $0[0..<2, .all] * $0[1..., .all] },
    .init("every second") { $0[.all, (0..<4).every(2)] },
    .init("assignment, of the target") {
        var x = $0; x[1] = row; return x * x
    },
    .init("assignment, of the value", [4]) {
        var x = other; x[1] = $0; return x * x
    },
    .init("gathered") { $0.gathered(Tensor([2, 0, 2, 1]), axis: 0) },
    .init("gathered columns") { $0.gathered(Tensor([[3, 0], [1, 1]]), axis: 1) },
    .init("masked") { $0[mask: other .> 1] },
    .init("conv2D", [2, 4, 5, 5]) { conv2D($0, weight: kernels, padding: (1, 1), groups: 2) },
    .init("conv2D, of the weight", [6, 2, 3, 3]) {
        conv2D(images, weight: $0, stride: (2, 1), padding: (1, 0), dilation: (1, 2), groups: 2)
    },
    .init("conv2D, of the bias", [6]) { conv2D(images, weight: kernels, bias: $0, groups: 2) },
    .init("convTranspose2D", [1, 6, 3, 3]) {
        convTranspose2D($0, weight: kernels, stride: (2, 2), padding: (1, 1), outputPadding: (1, 1), groups: 2)
    },
    .init("maxPool2D", [1, 2, 4, 4]) { maxPool2D($0, kernelSize: (2, 2)) },
    .init("maxPool2D, overlapping", [1, 1, 5, 5]) {
        maxPool2D($0, kernelSize: (3, 3), stride: (2, 2), padding: (1, 1))
    },
    .init("averagePool2D", [1, 2, 5, 5]) { averagePool2D($0, kernelSize: (3, 2), stride: (2, 1), padding: (1, 0)) },
    .init("averagePool2D, padding left out", [1, 1, 4, 4]) {
        averagePool2D($0, kernelSize: (3, 3), stride: (1, 1), padding: (1, 1), countsPadding: false)
    },
    .init("globalAveragePool2D", [2, 3, 2, 2]) { globalAveragePool2D($0) },
    .init("batchNorm") { batchNorm($0, scale: row, shift: row * 2).output },
    .init("batchNorm of images", [2, 4, 2, 2]) { batchNorm($0, scale: row, shift: row).output },
    .init("batchNorm, of the scale", [4]) { batchNorm(images, scale: $0, shift: row).output },
    .init("batchNorm, of the shift", [4]) { batchNorm(images, scale: row, shift: $0).output },
    .init("batchNorm by given statistics") { batchNorm($0, scale: row, shift: row, mean: row, variance: row) },
    .init("softmaxCrossEntropy") { softmaxCrossEntropy($0, labels: labels) },
    .init("softmaxCrossEntropy with soft labels") { softmaxCrossEntropy($0, labels: soft) },
    .init("sigmoidBinaryCrossEntropy") { sigmoidBinaryCrossEntropy($0, labels: soft) },
    .init("sorted") { $0.sorted(axis: 0) },
    .init("topK") { $0.topK(2).values },
    .init("a custom gradient") { customGradient($0, forward: { $0 * $0 }, backward: { $1 * $0 * 2 }) },
]

@Suite("Gradients")
struct GradientTests {
    @Test("the gradient of every operation agrees with finite differences", arguments: cases)
    func firstOrder(_ example: DifferentiableCase) {
        let check = gradientCheck(at: example.point) { example.number($0) }
        #expect(check.error < 2e-3, "\(check)")
    }

    @Test("the gradient of the gradient of every operation agrees with finite differences", arguments: cases)
    func secondOrder(_ example: DifferentiableCase) {
        let check = gradientCheck(at: example.point) { x in
            let slope = gradient(at: x) { example.number($0) }
            return (slope * sin(Tensor.arange(slope.count).reshaped(to: slope.shape) + 1)).sum()
        }
        #expect(check.error < 5e-3, "\(check)")
    }

    @Test("values and gradients come together, for one tensor and for two")
    func together() {
        let (value, slope) = valueWithGradient(at: Tensor(3)) { $0 * $0 }
        #expect(value.scalar == 9)
        #expect(slope.scalar == 6)
        let (product, slopes) = valueWithGradient(at: Tensor([1, 2]), Tensor([3, 4])) { ($0 * $1).sum() }
        #expect(product.scalar == 11)
        #expect(slopes.0 == Tensor([3, 4]))
        #expect(slopes.1 == Tensor([1, 2]))
    }

    @Test("a variable that the value does not depend on has the gradient zero")
    func independent() {
        #expect(gradient(at: Tensor([1, 2])) { _ in Tensor(5) } == Tensor([0, 0]))
        #expect(gradient(at: Tensor([1, 2])) { stopGradient($0).sum() } == Tensor([0, 0]))
        #expect(gradient(at: Tensor([1, 2])) { x in withoutGradient { x.sum() } } == Tensor([0, 0]))
    }

    @Test("results carry no history out of a gradient computation")
    func noHistory() {
        var inside: Tensor?
        let (value, slope) = valueWithGradient(at: Tensor([1, 2])) { x in
            inside = x
            return (x * x).sum()
        }
        #expect(inside?.isTracked == true)
        #expect(!value.isTracked && !slope.isTracked)
    }

    @Test("the hessian of a quadratic form is its matrix, symmetrised")
    func hessianOfQuadraticForm() {
        let a = Tensor([[2, 1], [0, 3]])
        let h = hessian(at: Tensor([0.3, -0.7])) { x in dot(x, matmul(a, x)) }
        #expect(h.allClose(Tensor([[4, 1], [1, 6]])))
    }

    @Test("an inner gradient may depend on outer variables")
    func nestedOverOuter() {
        // d/dw of (d/dx w x² at x = 3) = d/dw of 6 w = 6
        let slope = gradient(at: Tensor(2)) { w in gradient(at: Tensor(3)) { x in w * x * x } }
        #expect(slope.scalar == 6)
    }

    @Test("a chain of a hundred thousand operations is differentiated and released")
    func longChain() {
        let slope = gradient(at: Tensor(1)) { x in
            var y = x
            for _ in 0..<100_000 { y = y + 0.001 }
            return y
        }
        #expect(slope.scalar == 1)
    }

    @Test("a gradient of more than one number is an error that says what to do")
    func notANumber() throws {
        #expect(throws: TensorError.self) {
            _ = try FailureChannel.catching { gradient(at: Tensor([1, 2])) { $0 * 2 } }
        }
    }

    @Test("a comparison with finite differences is told in few digits")
    func comparisonText() {
        let x = Tensor([0.3], dtype: .float64)
        let right = gradientCheck(at: x) { ($0 * $0).sum() }
        #expect(right.description.hasPrefix("passes: largest relative error "))
        #expect(right.description.hasSuffix(" at element 0 (gradient 0.600000, finite difference 0.600000)"))
        #expect(right.description.count < 110)
        let wrong = gradientCheck(at: [x, x]) { variables in
            let half = customGradient(variables[1], forward: { $0 * $0 }, backward: { $0 * $1 * 1e-5 })
            return (variables[0] + half).sum()
        }
        #expect(
            wrong.description == "FAILS: largest relative error 0.6 at element 0 of variable 1 "
                + "(gradient 3.000000e-06, finite difference 0.600000)")
    }
}
