import Tensors
import TestSupport
import Testing

/// The kernels are chosen for the whole process, so what changes the choice runs one after the other.
@Suite("Kernels of every processor family", .serialized, .forcedKernels)
struct KernelTests {
    static let families = ["baseline", "avx2", "avx512"]

    /// A long way through most kernels: the forward values and the gradients of a small network.
    private static func journey() -> [Tensor] {
        let source = RandomSource(seed: 3)
        let x = Tensor.randomNormal([17, 3, 9, 9], using: source)
        let kernel = Tensor.randomNormal([5, 3, 3, 3], standardDeviation: 0.3, using: source)
        let weight = Tensor.randomNormal([4, 80], standardDeviation: 0.2, using: source)
        let labels = Tensor((0..<17).map { $0 % 4 })
        let ones = Tensor.ones([5])
        let (loss, gradients) = valueWithGradient(at: [x, kernel, weight]) { v in
            let y = batchNorm(conv2D(v[0], weight: v[1], padding: (1, 1)), scale: ones, shift: ones).output
            let pooled = averagePool2D(maxPool2D(tanh(y), kernelSize: (2, 2)), kernelSize: (1, 1))
            let h = elu(gelu(pooled)).flattened(startAxis: 1)
            return softmaxCrossEntropy(linear(h, weight: v[2]), labels: labels) + exp(sigmoid(h)).variance()
                + log1p(h * h).mean()
        }
        return [loss] + gradients
    }

    @Test("every family gives the same numbers to rounding", arguments: families)
    func agreement(_ family: String) {
        let chosen = kernelName
        defer { useKernels(chosen) }
        useKernels("baseline")
        let expected = Self.journey()
        guard useKernels(family) else { return }
        #expect(kernelName == family)
        for (a, b) in zip(Self.journey(), expected) { #expect(a.allClose(b, tolerance: 2e-5)) }
    }

    @Test("elementary functions are right to a few units in the last place", arguments: families)
    func accuracy(_ family: String) {
        let chosen = kernelName
        defer { useKernels(chosen) }
        guard useKernels(family) else { return }
        let references: [(String, (Tensor) -> Tensor, (Double) -> Double, ClosedRange<Double>)] = [
            ("exp", { exp($0) }, { Double.exponential($0) }, -80...80),
            ("log", { log($0) }, { Double.logarithm($0) }, 1e-6...1e6),
            ("tanh", { tanh($0) }, { Double.hyperbolicTangent($0) }, -10...10),
            ("sin", { sin($0) }, { Double.sine($0) }, -1000...1000),
            ("cos", { cos($0) }, { Double.cosine($0) }, -1000...1000),
        ]
        for (name, function, reference, range) in references {
            let x = Tensor.linspace(range.lowerBound, range.upperBound, count: 4001)
            for (value, result) in zip(x.toArray(), function(x).toArray()) {
                let expected = reference(value)
                #expect(
                    (result - expected).magnitude <= 4e-7 * max(expected.magnitude, name == "exp" ? 0 : 0.1),
                    "\(name)(\(value))")
            }
        }
    }

    @Test("special values go through: infinities, NaN and the ends of the range", arguments: families)
    func specialValues(_ family: String) {
        let chosen = kernelName
        defer { useKernels(chosen) }
        guard useKernels(family) else { return }
        let infinity = Double.infinity
        let x = Tensor([-infinity, -100, 0, 100, infinity])
        #expect(exp(x).toArray()[0] == 0 && exp(x).toArray()[4] == infinity && exp(x).toArray()[3] == infinity)
        #expect(log(x).toArray()[2] == -infinity && log(x).toArray()[4] == infinity && log(x).toArray()[1].isNaN)
        #expect(tanh(x).toArray() == [-1, -1, 0, 1, 1])
        #expect(sigmoid(x).toArray()[0] == 0 && sigmoid(x).toArray()[4] == 1)
        #expect(relu(x).toArray() == [0, 0, 0, 100, infinity])
        #expect(softplus(x).toArray()[3] == 100 && softplus(x).toArray()[0] == 0)
        let invalid = Tensor([Double.nan])
        let functions: [(Tensor) -> Tensor] = [
            { exp($0) }, { log($0) }, { tanh($0) }, { sigmoid($0) }, { relu($0) }, { sin($0) }, { sqrt($0) },
            { softplus($0) }, { maximum($0, 1) }, { $0.max() }, { $0.sum() },
        ]
        for function in functions { #expect(function(invalid).scalar.isNaN) }
    }

    @Test("one thread and four give the same bits")
    func threads() {
        let before = threadCount
        defer { threadCount = before }
        let a = Tensor.randomNormal([300, 700], using: RandomSource(seed: 1))
        let b = Tensor.randomNormal([700, 500], using: RandomSource(seed: 2))
        func results() -> [Tensor] {
            let product = matmul(a, b)
            return [product, matmul(b.T, a.T), product.sum(), exp(product * 0.01).mean(axis: 0), softmax(product)]
                + Self.journey() + [Tensor.randomNormal([100_000], using: RandomSource(seed: 4))]
        }
        threadCount = 1
        let alone = results()
        threadCount = 4
        for _ in 0..<5 { #expect(results() == alone) }
    }

    @Test("matrix products of every shape agree with the sum of products", arguments: families)
    func matrixProducts(_ family: String) {
        let chosen = kernelName
        defer { useKernels(chosen) }
        guard useKernels(family) else { return }
        for (m, n, k) in [
            (1, 1, 1), (3, 5, 7), (8, 32, 16), (9, 33, 257), (17, 64, 300), (2, 100, 3), (31, 1, 40), (4, 4, 0),
        ] {
            let a = Tensor.randomNormal([m, k], using: RandomSource(seed: 5))
            let b = Tensor.randomNormal([k, n], using: RandomSource(seed: 6))
            let (x, y) = (a.toArray(), b.toArray())
            var expected = [Double](repeating: 0, count: m * n)
            for i in 0..<m { for j in 0..<n { for l in 0..<k { expected[i * n + j] += x[i * k + l] * y[l * n + j] } } }
            let reference = Tensor(expected, shape: [m, n])
            let (at, bt) = (copy(a.T), copy(b.T))
            for product in [matmul(a, b), matmul(at.T, b), matmul(a, bt.T), matmul(at.T, bt.T), matmul(b.T, a.T).T] {
                #expect(product.allClose(reference, tolerance: 1e-4), "\(m) \(n) \(k)")
            }
        }
    }

    @Test("convolutions by oneDNN and by columns agree")
    func convolutions() {
        defer { usesOneDNN = true }
        guard usesOneDNN else { return }
        let shapes:
            [(
                batch: Int, inputs: Int, outputs: Int, size: Int, kernel: Int, stride: Int, padding: Int, dilation: Int,
                groups: Int
            )] = [
                (9, 1, 10, 12, 5, 1, 0, 1, 1), (5, 3, 16, 9, 3, 1, 1, 1, 1), (2, 16, 32, 8, 3, 2, 1, 1, 1),
                (3, 8, 8, 7, 3, 1, 2, 2, 1), (2, 6, 6, 6, 3, 1, 1, 1, 6), (4, 4, 8, 5, 1, 2, 0, 1, 2),
                (33, 16, 16, 16, 3, 1, 1, 1, 1),
            ]
        for shape in shapes {
            let source = RandomSource(seed: 12)
            let x = Tensor.randomNormal([shape.batch, shape.inputs, shape.size, shape.size], using: source)
            let w = Tensor.randomNormal(
                [shape.outputs, shape.inputs / shape.groups, shape.kernel, shape.kernel], using: source)
            let b = Tensor.randomNormal([shape.outputs], using: source)
            func results() -> [Tensor] {
                let (value, gradients) = valueWithGradient(at: [x, w, b]) { v -> Tensor in
                    let y = conv2D(
                        v[0], weight: v[1], bias: v[2], stride: (shape.stride, shape.stride),
                        padding: (shape.padding, shape.padding), dilation: (shape.dilation, shape.dilation),
                        groups: shape.groups)
                    return (y * y).mean()
                }
                return [value] + gradients
            }
            usesOneDNN = true
            let fast = results()
            usesOneDNN = false
            for (a, b) in zip(fast, results()) { #expect(a.allClose(b, tolerance: 1e-4), "\(shape)") }
        }
    }

    private func copy(_ x: Tensor) -> Tensor { Tensor(x.toArray(), shape: x.shape) }
}
