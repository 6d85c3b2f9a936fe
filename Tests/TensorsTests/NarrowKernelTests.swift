import Tensors
import Testing

/// The ways that kernels take for narrow matrices and short rows.
extension KernelTests {
    @Test("products with one row or one column agree with sums in double", arguments: families)
    func narrowProducts(_ family: String) {
        let chosen = kernelName
        defer { useKernels(chosen) }
        guard useKernels(family) else { return }
        let source = RandomSource(seed: 21)
        for (m, n, k) in [(1, 67, 5), (1, 64, 33), (37, 1, 70), (5, 1, 3), (1, 1, 19), (23, 10, 64), (19, 17, 48)] {
            let a = Tensor.randomNormal([m, k], using: source)
            let b = Tensor.randomNormal([k, n], using: source)
            let (x, y) = (a.toArray(), b.toArray())
            let expected = (0..<m * n).map { place in
                (0..<k).reduce(0.0) { $0 + x[place / n * k + $1] * y[$1 * n + place % n] }
            }
            // The transposed operands are views, so that every packing is met.
            let left = a.T.contiguousCopy.T
            let right = b.T.contiguousCopy.T
            for product in [matmul(a, b), matmul(left, b), matmul(a, right), matmul(left, right)] {
                for (value, sum) in zip(product.toArray(), expected) {
                    #expect((value - sum).magnitude < 1e-5 * Double(k), "\(m) x \(n) x \(k)")
                }
            }
        }
    }

    @Test("cross-entropy of short rows agrees with the logarithm of softmax", arguments: families)
    func shortRows(_ family: String) {
        let chosen = kernelName
        defer { useKernels(chosen) }
        guard useKernels(family) else { return }
        for classes in [1, 2, 10, 16, 17] {
            let logits = Tensor.randomNormal([70, classes], standardDeviation: 30, using: RandomSource(seed: 4))
            let labels = Tensor((0..<70).map { $0 % classes })
            let expected = -(logits.logSoftmax(axis: 1) * labels.oneHot(classes: classes)).sum() / 70
            let (loss, slope) = valueWithGradient(at: logits) { softmaxCrossEntropy($0, labels: labels) }
            #expect(loss.allClose(expected, tolerance: 1e-5))
            let difference = (logits.softmax(axis: 1) - labels.oneHot(classes: classes)) / 70
            #expect(slope.allClose(difference, tolerance: 1e-6))
        }
        let broken = Tensor([[1, .nan, 2], [0, 0, 0]])
        #expect(softmaxCrossEntropy(broken, labels: Tensor([0, 1])).scalar.isNaN)
        let certain = Tensor([[0, -.infinity, 0]])
        #expect(softmaxCrossEntropy(certain, labels: Tensor([0])).allClose(Tensor(0.6931471805599453), tolerance: 1e-6))
    }

    @Test("rows by number are what an index tensor gathers")
    func numberedRows() {
        let order = [3, 0, 0, 4, 2]
        for shape in [[5], [5, 1], [5, 2, 3]] {
            let x = Tensor.randomNormal(shape, using: RandomSource(seed: 2))
            #expect(x.rows(order[1...]).toArray() == x.gathered(Tensor(Array(order[1...]))).toArray())
        }
        #expect(Tensor([1, 2, 3], dtype: .int64).rows([2, 1][...]).dtype == .int64)
    }

    @Test("a dropout mask drops where the uniform stream says so")
    func dropoutMasks() {
        let mask = Tensor.dropoutMask([37, 41], keeping: 0.75, using: RandomSource(seed: 6))
        let uniform = Tensor.randomUniform([37, 41], using: RandomSource(seed: 6))
        #expect(zip(mask.toArray(), uniform.toArray()).allSatisfy { $0 == ($1 < 0.75 ? Double(Float(1 / 0.75)) : 0) })
    }

    @Test("many random words are those drawn one by one")
    func longStreams() {
        let many = Tensor.randomUniform([1111], using: RandomSource(seed: 12)).toFloats()
        let source = RandomSource(seed: 12)
        let few = (0..<111).flatMap { _ in Tensor.randomUniform([8], using: source).toFloats() }
        #expect(Array(many.prefix(few.count)) == few)
    }
}

extension Tensor {
    /// A copy whose rows lie one after the other.
    fileprivate var contiguousCopy: Tensor { self + 0 }
}
