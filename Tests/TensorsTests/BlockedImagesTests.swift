import Tensors
import Testing

/// Convolutional nets whose images stay in the blocked layout, against the same row by row.
extension KernelTests {
    /// A residual step with everything that knows the layout, and some things that do not.
    private static func residualStep(images: Int = 3, channels: Int = 20) -> [Tensor] {
        let source = RandomSource(seed: 11)
        let x = Tensor.randomNormal([images, 3, 9, 10], using: source)
        let first = Tensor.randomNormal([channels, 3, 3, 3], standardDeviation: 0.3, using: source)
        let second = Tensor.randomNormal([channels, channels, 3, 3], standardDeviation: 0.1, using: source)
        let bias = Tensor.randomNormal([channels], using: source)
        let scale = Tensor.randomNormal([channels], mean: 1, using: source)
        let weight = Tensor.randomNormal([4, channels], using: source)
        let labels = Tensor((0..<images).map { $0 % 4 })
        let (loss, gradients) = valueWithGradient(at: [x, first, second, bias, scale]) { v in
            let entry = conv2D(v[0], weight: v[1], bias: v[3], padding: (1, 1))
            let h = relu(batchNorm(entry, scale: v[4], shift: v[3]).output)
            let difference = batchNorm(conv2D(h, weight: v[2], padding: (1, 1)), scale: v[4], shift: v[3])
            let joined = leakyRelu(difference.output + h) * h - h
            let pooled = maxPool2D(joined, kernelSize: (3, 3), stride: (2, 2), padding: (1, 1))
            let rowByRow = exp(averagePool2D(pooled, kernelSize: (2, 2)) * 0.1).mean()
            let scores = linear(globalAveragePool2D(pooled), weight: weight)
            return softmaxCrossEntropy(scores, labels: labels) + rowByRow + h.sum(axes: [0, 2, 3]).mean() * 0.01
        }
        let inferred = batchNorm(
            conv2D(x, weight: first, padding: (1, 1)), scale: scale, shift: bias, mean: bias,
            variance: square(scale))
        return [loss, inferred] + gradients
    }

    @Test("blocked images give what rows give, values and gradients", arguments: families)
    func blockedLayout(_ family: String) {
        let chosen = kernelName
        let couldUse = usesOneDNN
        defer {
            useKernels(chosen)
            usesOneDNN = couldUse
        }
        guard useKernels(family) else { return }
        for channels in [1, 16, 20, 33] {
            usesOneDNN = couldUse
            let blocked = Self.residualStep(channels: channels)
            usesOneDNN = false
            for (a, b) in zip(blocked, Self.residualStep(channels: channels)) {
                #expect(a.allClose(b, tolerance: 1e-4), "\(channels) channels")
            }
        }
    }

    /// Windows side by side, with rows and columns left over, of the common size and of others; overlapping, padded, dilated.
    private static let windows: [(kernel: (Int, Int), stride: (Int, Int), padding: (Int, Int), dilation: (Int, Int))] = [
        ((2, 2), (2, 2), (0, 0), (1, 1)), ((3, 2), (3, 2), (0, 0), (1, 1)), ((3, 3), (2, 2), (0, 0), (1, 1)),
        ((2, 2), (2, 2), (1, 1), (1, 1)), ((2, 2), (1, 1), (0, 0), (2, 2)), ((2, 2), (2, 1), (0, 0), (1, 1)),
    ]

    @Test("the largest of blocked images are those of images row by row, with ties and nan", arguments: families)
    func blockedPooling(_ family: String) {
        let (chosen, couldUse) = (kernelName, usesOneDNN)
        defer {
            useKernels(chosen)
            usesOneDNN = couldUse
        }
        guard useKernels(family) else { return }
        let source = RandomSource(seed: 3)
        var numbers = Tensor.randomInteger([2, 20, 11, 9], low: -3, high: 3, using: source).toFloats()
        numbers[40] = .nan
        let x = Tensor(numbers, shape: [2, 20, 11, 9])
        // A product with the unit matrix brings the images into the blocked layout unchanged.
        let unit = Tensor.eye(20).reshaped(to: [20, 20, 1, 1])
        for window in Self.windows {
            func results(_ isBlocked: Bool) -> [[Float]] {
                usesOneDNN = isBlocked && couldUse
                func pooled(_ x: Tensor) -> Tensor {
                    maxPool2D(
                        conv2D(x, weight: unit), kernelSize: window.kernel, stride: window.stride,
                        padding: window.padding, dilation: window.dilation)
                }
                let factors = Tensor.randomNormal(pooled(x).shape, using: RandomSource(seed: 4))
                return [pooled(x), gradient(at: x) { (pooled($0) * factors).sum() }].map { $0.toFloats() }
            }
            for (a, b) in zip(results(true), results(false)) {
                #expect(zip(a, b).allSatisfy { $0 == $1 || $0.isNaN && $1.isNaN }, "\(window)")
            }
        }
    }

    @Test("a residual step has the same bits on one thread and on two, and every time")
    func blockedDeterminism() {
        let threads = threadCount
        defer { threadCount = threads }
        threadCount = 1
        let expected = Self.residualStep(images: 40, channels: 32).map { $0.toFloats() }
        for count in [1, 2, 2] {
            threadCount = count
            #expect(Self.residualStep(images: 40, channels: 32).map { $0.toFloats() } == expected)
        }
    }

    @Test("second derivatives go through blocked images")
    func blockedSecondDerivative() {
        let source = RandomSource(seed: 5)
        let x = Tensor.randomNormal([2, 16, 4, 4], using: source)
        let w = Tensor.randomNormal([16, 16, 3, 3], standardDeviation: 0.2, using: source)
        func slope(_ w: Tensor) -> Tensor {
            gradient(at: w) { w in
                let y = relu(
                    batchNorm(conv2D(x, weight: w, padding: (1, 1)), scale: .ones([16]), shift: .zeros([16])).output)
                return (globalAveragePool2D(maxPool2D(y, kernelSize: (2, 2))) * y.mean()).sum()
            }
        }
        let couldUse = usesOneDNN
        defer { usesOneDNN = couldUse }
        let blocked = gradient(at: w) { (slope($0) * slope($0)).sum() }
        usesOneDNN = false
        let rows = gradient(at: w) { (slope($0) * slope($0)).sum() }
        #expect(blocked.allClose(rows, tolerance: 1e-3))
    }

    @Test("normalising, adding and rectifying at once gives the bits of one after the other")
    func rectifiedNormalization() {
        let source = RandomSource(seed: 8)
        let images = Tensor.randomNormal([6, 3, 12, 12], using: source)
        let w = Tensor.randomNormal([20, 3, 3, 3], using: source)
        let around = Tensor.randomNormal([6, 20, 10, 10], using: source)
        let scale = Tensor.randomNormal([20], using: source)
        let shift = Tensor.randomNormal([20], using: source)
        for other in [nil, around] {
            func results(_ isFused: Bool) -> [[Float]] {
                let (value, gradients) = valueWithGradient(at: [w, scale, shift, around]) { v in
                    let x = conv2D(images, weight: v[0])
                    let added = other.map { _ in v[3] }
                    let y =
                        isFused
                        ? rectifiedBatchNorm(x, scale: v[1], shift: v[2], epsilon: 1e-5, adding: added).output
                        : relu(
                            { y in added.map { y + $0 } ?? y }(batchNorm(x, scale: v[1], shift: v[2]).output))
                    return (y * y).mean()
                }
                let x = conv2D(images, weight: w)
                let mean = Tensor.zeros([20])
                let variance = Tensor.ones([20])
                let inferred =
                    isFused
                    ? rectifiedBatchNorm(
                        x, scale: scale, shift: shift, mean: mean, variance: variance, epsilon: 1e-5, adding: other)
                    : relu(
                        { y in other.map { y + $0 } ?? y }(
                            batchNorm(x, scale: scale, shift: shift, mean: mean, variance: variance)))
                return ([value, inferred] + gradients).map { $0.toFloats() }
            }
            #expect(results(true) == results(false))
        }
    }

    @Test("layers of many channels agree with sums in double, to the error that is stated")
    func minimalFiltering() {
        let source = RandomSource(seed: 9)
        let x = Tensor.randomUniform([2, 64, 8, 8], low: -0.5, high: 0.5, using: source)
        let w = Tensor.randomUniform([64, 64, 3, 3], low: -0.03, high: 0.03, using: source)
        let start = conv2D(x, weight: Tensor.eye(64).reshaped(to: [64, 64, 1, 1]))
        let y = conv2D(start, weight: w, padding: (1, 1))
        let (pixels, weights) = (x.toArray(), w.toArray())
        var (largest, error) = (0.0, 0.0)
        let values = y.toArray()
        for channel in stride(from: 0, to: 64, by: 9) {
            for row in 0..<8 {
                for column in 0..<8 {
                    var sum = 0.0
                    for input in 0..<64 {
                        for ky in max(0, 1 - row)..<min(3, 9 - row) {
                            for kx in max(0, 1 - column)..<min(3, 9 - column) {
                                sum +=
                                    pixels[(input * 8 + row + ky - 1) * 8 + column + kx - 1]
                                    * weights[((channel * 64 + input) * 3 + ky) * 3 + kx]
                            }
                        }
                    }
                    largest = max(largest, sum.magnitude)
                    error = max(error, (sum - values[(channel * 8 + row) * 8 + column]).magnitude)
                }
            }
        }
        #expect(error < 3e-6 * largest)
    }
}
