import Tensors

/// Batch normalisation (Ioffe and Szegedy 2015): x̂ = (x − μ)/√(σ² + ε), y = γ x̂ + β, for each feature or channel.
///
/// The input is [N, C], each feature normalised over the batch, or [N, C, H, W], each channel over batch and pixels.
/// In training μ and σ² are those of the batch, σ² divided by n (biased), and move the running statistics:
///
///     running = (1 − momentum) · running + momentum · batch
///
/// with the unbiased variance, as in PyTorch. (Keras calls 1 − momentum the momentum.) Otherwise the running statistics
/// take the place of those of the batch.
public struct BatchNorm: Layer {
    /// The number of features or channels.
    public let features: Int
    /// How fast the running statistics follow the batches.
    public let momentum: Double
    /// ε, added to the variance.
    public let epsilon: Double
    /// γ, ones at first.
    public let gamma: Parameter
    /// β, zeros at first.
    public let beta: Parameter
    /// The mean that is used outside training, zeros at first.
    public let runningMean: Parameter
    /// The variance that is used outside training, ones at first.
    public let runningVariance: Parameter
    private let mode: TrainingMode

    /// A layer for `features` features or channels.
    public init(_ features: Int, momentum: Double = 0.1, epsilon: Double = 1e-5) {
        if features < 1 {
            fail(
                .invalidArgument(
                    operation: "BatchNorm(\(features))", problem: "there must be at least 1 feature",
                    advice: "give the features of the dense layer or the channels of the convolution before it"))
        }
        self.features = max(features, 1)
        self.momentum = momentum
        self.epsilon = epsilon
        let shape = [self.features]
        gamma = Parameter(shape: shape, role: .normalization, initializer: .ones)
        beta = Parameter(shape: shape, role: .normalization, initializer: .zeros)
        runningMean = Parameter(shape: shape, role: .statistic, initializer: .zeros)
        runningVariance = Parameter(shape: shape, role: .statistic, initializer: .ones)
        mode = TrainingMode()
    }

    private init(copying other: BatchNorm) {
        features = other.features
        momentum = other.momentum
        epsilon = other.epsilon
        gamma = other.gamma.copy()
        beta = other.beta.copy()
        runningMean = other.runningMean.copy()
        runningVariance = other.runningVariance.copy()
        mode = TrainingMode()
    }

    public func callAsFunction(_ x: Tensor) -> Tensor {
        let shape = x.shape
        guard shape.count >= 2, check(example: Array(shape.dropFirst()), given: shape) else { return x }
        guard mode.isTraining else {
            return batchNorm(
                x, scale: gamma.value, shift: beta.value, mean: runningMean.value, variance: runningVariance.value,
                epsilon: epsilon)
        }
        let perChannel = shape[0] * shape.dropFirst(2).reduce(1, *)
        guard perChannel > 1 else {
            return fail(
                .invalidArgument(
                    operation: "BatchNorm", problem: "one number a feature (shape \(shape)) has no variance",
                    advice: "train on batches of at least 2 examples"))
        }
        let batch = batchNorm(x, scale: gamma.value, shift: beta.value, epsilon: epsilon)
        if batch.output.isFailed { return batch.output }
        let unbiased = Double(perChannel) / Double(perChannel - 1)
        runningMean.withValue { mean in
            mean *= 1 - momentum
            mean += batch.mean * momentum
        }
        runningVariance.withValue { variance in
            variance *= 1 - momentum
            variance += batch.variance * (momentum * unbiased)
        }
        return batch.output
    }

    public var parts: [LayerPart] {
        [
            .parameter("gamma", gamma), .parameter("beta", beta), .parameter("runningMean", runningMean),
            .parameter("runningVariance", runningVariance), .mode(mode),
        ]
    }

    public func outputShape(input: [Int]) -> [Int] { check(example: input, given: input) ? input : [] }

    public func macs(input: [Int]) -> Int { input.reduce(1, *) }

    public func explainParameters() -> String {
        "\(description): γ \(features) + β \(features) = \(2 * features)"
            + " (and the running mean and variance, which are not trained)"
    }

    public func copy() -> BatchNorm { BatchNorm(copying: self) }

    /// Features come first in an example: [C] or [C, H, W].
    private func check(example: [Int], given: [Int]) -> Bool {
        if example.first == features && (example.count == 1 || example.count == 3) { return true }
        if FailureChannel.hasError { return false }
        let found = example.first ?? 0
        fail(
            .invalidArgument(
                operation: "BatchNorm",
                problem: "the input has shape \(given), expected \(features) features in [N, C] or [N, C, H, W]",
                advice: found == features ? "flatten it or give it height and width" : "write BatchNorm(\(found))"))
        return false
    }
}

extension BatchNorm: CustomStringConvertible {
    public var description: String { "BatchNorm(\(features))" }
}
