import Tensors
import Testing

// Part of the kernel tests, which change the same settings and run one after the other.
extension KernelTests {
    @Suite("The same bits everywhere", .serialized)
    struct DeterminismTests {
        /// Results and gradients of operations large enough to be shared among threads.
        private func results(_ dtype: DataType) -> [Tensor] {
            let source = RandomSource(seed: 12)
            let x = Tensor.randomNormal([310, 220], dtype: dtype, using: source)
            let y = Tensor.randomNormal([220, 300], dtype: dtype, using: source)
            let images = Tensor.randomNormal([6, 3, 20, 20], dtype: dtype, using: source)
            let weights = Tensor.randomNormal([8, 3, 3, 3], dtype: dtype, using: source)
            let functions: [(Tensor) -> Tensor] = [
                { ($0 + $0 * 2 - exp($0)).sum() }, { tanh($0).mean() }, { ($0 * $0[0]).sum() },
                { $0.T.softmax(axis: 1).sum() },
                { $0.max(axis: 0).sum() }, { $0.variance(axis: 1).sum() }, { $0.logSumExp(axis: 0).sum() },
                { matmul($0, y).square().mean() }, { $0.norm() }, { $0.cumulativeSum(axis: 0).mean() },
                { gelu($0).sum() }, { $0.sorted(axis: 1)[.all, 0].sum() }, { $0[($0 .> 0)].sum() },
                { softmaxCrossEntropy($0, labels: Tensor.arange(310, dtype: .int64) % 200) },
                { concatenated([$0, $0.flipped(axis: 0)]).square().sum() },
            ]
            var all = functions.flatMap { function in
                let (value, gradient) = valueWithGradient(at: x, function)
                return [value, gradient]
            }
            let (value, gradients) = valueWithGradient(at: [images, weights]) { v in
                let y = conv2D(v[0], weight: v[1], padding: (1, 1))
                return maxPool2D(relu(y), kernelSize: (2, 2)).square().mean()
                    + averagePool2D(y, kernelSize: (2, 2)).sum()
            }
            all += [value] + gradients
            return all + [x.argmax(axis: 1), x .< 0, x.as(.int64).sum(axis: 0)]
        }

        @Test("one thread and two give the same bits", arguments: [DataType.float32, .float64])
        func threads(dtype: DataType) {
            let before = threadCount
            defer { threadCount = before }
            threadCount = 1
            let one = results(dtype)
            threadCount = 2
            for _ in 0..<3 {
                for (index, (a, b)) in zip(one, results(dtype)).enumerated() {
                    let isSame = a.toArray().map(\.bitPattern) == b.toArray().map(\.bitPattern)
                    #expect(isSame, "result \(index) of \(dtype)")
                }
            }
        }

        @Test("all processor families agree to rounding", arguments: ["baseline", "avx2", "avx512"])
        func families(name: String) {
            let before = kernelName
            defer { useKernels(before) }
            let here = results(.float32)
            guard useKernels(name) else { return }
            for (index, (a, b)) in zip(here, results(.float32)).enumerated() {
                let isClose = a.allClose(b, tolerance: 1e-3)
                #expect(isClose, "result \(index)")
            }
        }
    }
}
