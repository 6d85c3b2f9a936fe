import Synchronization
import Tensors
import Testing

// Part of the kernel tests, which change the same settings and run one after the other.
extension KernelTests {
    @Suite("Interruption of long operations", .serialized)
    struct InterruptionTests {
        /// Runs `body` with a question that says stop from the given asking on; the error, and how often it was asked.
        private func interrupted(
            after askings: Int, _ body: () -> Void
        ) -> (error: TensorError?, askings: Int) {
            let count = Atomic<Int>(0)
            // The closure outlives neither the call nor the counter.
            withUnsafePointer(to: count) { pointer in
                nonisolated(unsafe) let pointer = pointer
                Interruption.ask { pointer.pointee.wrappingAdd(1, ordering: .relaxed).newValue > askings }
                body()
                Interruption.ask(nil)
            }
            return (FailureChannel.takeError(), count.load(ordering: .relaxed))
        }

        private static let operations: [(name: String, run: @Sendable () -> Tensor)] = [
            ("matmul", { matmul(.ones([1500, 1200]), .ones([1200, 1500])) }),
            ("a product long in its depth", { matmul(.ones([64, 1 << 20]), .ones([1 << 20, 64])) }),
            ("batched matmul", { matmul(.ones([40, 50, 50]), .ones([40, 50, 50])) }),
            ("matmul of float64", { matmul(.ones([200, 200], dtype: .float64), .ones([200, 200], dtype: .float64)) }),
            ("exp", { exp(Tensor.ones([1 << 18])) }),
            ("a sum", { Tensor.ones([1 << 18]).sum() }),
            ("a transpose in memory", { Tensor.ones([2048, 2048]).T.flattened() }),
            ("softmax", { Tensor.ones([4096, 100]).softmax() }),
            ("normal numbers", { Tensor.randomNormal([1 << 16]) * 1.0 }),
            ("whole numbers", { Tensor.randomInteger([1 << 18], high: 9) }),
            ("convolution", { conv2D(.ones([64, 32, 48, 48]), weight: .ones([64, 32, 3, 3])) }),
            (
                "convolution of one large image",
                { conv2D(.ones([1, 64, 160, 160]), weight: .ones([64, 64, 3, 3])) }
            ),
            (
                "convolution of float64",
                { conv2D(.ones([2, 3, 9, 9], dtype: .float64), weight: .ones([4, 3, 3, 3], dtype: .float64)) }
            ),
            ("inverse", { inverse(Tensor.eye(60) * 2) }),
            ("solve", { solve(Tensor.eye(60) * 2, Tensor.ones([60, 3])) }),
            ("cholesky", { cholesky(Tensor.eye(60) * 2) }),
            ("svd", { svd(Tensor.randomNormal([40, 30], using: RandomSource(seed: 1))).s }),
            ("qr", { qr(Tensor.randomNormal([40, 30], using: RandomSource(seed: 1))).q }),
            (
                "eigenvalues",
                {
                    let x = Tensor.randomNormal([30, 30], using: RandomSource(seed: 1))
                    return eigenvalues(x + x.T)
                }
            ),
            ("a sort", { Tensor.randomUniform([1 << 16], using: RandomSource(seed: 1)).sorted() }),
        ]

        @Test("each stops after the second question with a failed tensor", arguments: [1, 2], operations.map(\.name))
        func stops(threads: Int, name: String) throws {
            let operation = try #require(Self.operations.first { $0.name == name })
            let (before, wasDeferring) = (threadCount, FailureChannel.isDeferring)
            defer { (threadCount, FailureChannel.isDeferring) = (before, wasDeferring) }
            threadCount = threads
            FailureChannel.isDeferring = true
            var result = Tensor(0)
            let (none, askings) = interrupted(after: .max) { result = operation.run() }
            #expect(none == nil && !result.isFailed && askings > 2, "\(askings)")
            let (error, _) = interrupted(after: 1) { result = operation.run() }
            #expect(error == .interrupted)
            #expect(result.isFailed)
            // Nothing of it stays behind.
            #expect((Tensor.ones([1 << 18]) + 1).sum().scalar == Double(1 << 19))
            #expect(FailureChannel.takeError() == nil)
        }

        @Test("gradients of a convolution stop as the convolution does", arguments: [1, 2])
        func convolutionGradients(threads: Int) {
            let (before, wasDeferring) = (threadCount, FailureChannel.isDeferring)
            defer { (threadCount, FailureChannel.isDeferring) = (before, wasDeferring) }
            threadCount = threads
            FailureChannel.isDeferring = true
            let (x, w) = (Tensor.ones([32, 16, 30, 30]), Tensor.ones([16, 16, 3, 3]))
            func run() -> [Tensor] { gradient(at: [x, w]) { conv2D($0[0], weight: $0[1]).sum() } }
            let askings = interrupted(after: .max) { _ = run() }.askings
            for stop in 0..<askings {
                #expect(interrupted(after: stop) { _ = run() }.error == .interrupted, "stopped at \(stop)")
            }
        }

        /// Strides and dilations for which rows are shared by windows, stand alone, or are left out.
        @Test(
            "a large image is cut into rows without a difference",
            arguments: [(1, 1, 1, 1), (2, 1, 1, 1), (3, 2, 2, 1), (5, 0, 1, 1), (1, 1, 1, 2)])
        func largeImages(stride: Int, padding: Int, dilation: Int, groups: Int) {
            let source = RandomSource(seed: 4)
            let side = 180 * stride * groups
            let x = Tensor.randomNormal([2, 40, side, 190], using: source)
            let w = Tensor.randomNormal([56, 40 / groups, 3, 3], using: source)
            let bias = Tensor.randomNormal([56], using: source)
            func convolution(_ x: Tensor, _ w: Tensor, _ bias: Tensor) -> Tensor {
                conv2D(
                    x, weight: w, bias: bias, stride: (stride, 1), padding: (padding, 1), dilation: (dilation, 1),
                    groups: groups)
            }
            let g = Tensor.randomNormal(convolution(x, w, bias).shape, using: source)
            func results() -> [Tensor] {
                [convolution(x, w, bias)]
                    + gradient(at: [x, w, bias]) { (convolution($0[0], $0[1], $0[2]) * g).sum() }
            }
            let cut = results()
            let wasOn = usesOneDNN
            usesOneDNN = false
            let own = results()
            usesOneDNN = wasOn
            for (a, b) in zip(cut, own) {
                let scale = abs(b).max().scalar
                #expect(a.shape == b.shape && abs(a - b).max().scalar < 1e-5 * scale)
            }
        }

        @Test("what is cut for questions keeps its sums")
        func tilesAddUp() {
            let (a, b) = (
                Tensor.randomNormal([300, 4000], using: RandomSource(seed: 1)),
                Tensor.randomNormal([4000, 1000], using: RandomSource(seed: 2))
            )
            let whole = matmul(a, b)
            let parts = (0..<10).map { matmul(a[.all, $0 * 400..<($0 + 1) * 400], b[$0 * 400..<($0 + 1) * 400]) }
            #expect(whole.allClose(parts.dropFirst().reduce(parts[0]) { $0 + $1 }, tolerance: 1e-3))
        }

        @Test("what changes in place is changed whole")
        func inPlace() {
            let wasDeferring = FailureChannel.isDeferring
            defer { FailureChannel.isDeferring = wasDeferring }
            FailureChannel.isDeferring = true
            var x = Tensor.ones([1 << 18])
            let (error, _) = interrupted(after: 0) { x += 1 }
            #expect(error == nil)
            #expect(x.min().scalar == 2)
        }

        @Test("an error of a worker comes back to the caller")
        func workers() {
            let (before, wasDeferring) = (threadCount, FailureChannel.isDeferring)
            defer { (threadCount, FailureChannel.isDeferring) = (before, wasDeferring) }
            threadCount = 2
            FailureChannel.isDeferring = true
            for _ in 0..<50 {
                inParallel(64) { _ in fail(.invalidArgument(operation: "chunk", reason: "fails")) }
                #expect(FailureChannel.takeError() == .invalidArgument(operation: "chunk", reason: "fails"))
            }
            #expect(FailureChannel.takeError() == nil)
        }
    }
}
