import Tensors

/// Batch normalisation (Ioffe and Szegedy 2015): x̂ = (x − μ)/√(σ² + ε), y = γ x̂ + β, for each feature or channel.
///
/// The input is [N, C], each feature normalised over the batch, or [N, C, L] or [N, C, H, W], each channel over batch and
/// places. In training μ and σ² are those of the batch, σ² divided by n (biased), and move the running statistics, which
/// take their place outside training. The conventions differ in how:
///
///     classic, PyTorch   running ← (1 − momentum) · running + momentum · batch, unbiased variance
///                        momentum 0.1 is the weight of the new, ε = 1e-5
///     Keras              running ← momentum · running + (1 − momentum) · batch, biased variance
///                        momentum 0.99 is the weight of the old, ε = 1e-3
public struct BatchNorm: Layer {
    /// The number of features or channels.
    public let features: Int
    /// How fast the running statistics follow the batches, as the convention says.
    public let momentum: Double
    /// ε, added to the variance.
    public let epsilon: Double
    /// How running statistics are kept.
    public let convention: Convention
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
    ///
    /// - Parameters:
    ///   - features: The number of features or channels.
    ///   - momentum: How fast the running statistics follow; that of the convention unless given.
    ///   - epsilon: What is added to the variance; that of the convention unless given.
    ///   - convention: How the running statistics are kept.
    public init(
        _ features: Int, momentum: Double? = nil, epsilon: Double? = nil, convention: Convention = .pytorch
    ) {
        if features < 1 {
            fail(
                .invalidArgument(
                    operation: "BatchNorm(\(features))", problem: "there must be at least 1 feature",
                    advice: "give the features of the dense layer or the channels of the convolution before it"))
        }
        self.features = max(features, 1)
        self.momentum = momentum ?? (convention == .keras ? 0.99 : 0.1)
        self.epsilon = epsilon ?? (convention == .keras ? 1e-3 : 1e-5)
        self.convention = convention
        ValidRange.share.check("momentum", self.momentum, of: "BatchNorm(\(features))")
        ValidRange.nonNegative.check("epsilon", self.epsilon, of: "BatchNorm(\(features))")
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
        convention = other.convention
        gamma = other.gamma.copy()
        beta = other.beta.copy()
        runningMean = other.runningMean.copy()
        runningVariance = other.runningVariance.copy()
        mode = TrainingMode()
    }

    public func callAsFunction(_ x: Tensor) -> Tensor {
        output(
            x, withBatch: { batchNorm(x, scale: gamma.value, shift: beta.value, epsilon: epsilon) },
            withRunning: {
                batchNorm(
                    x, scale: gamma.value, shift: beta.value, mean: runningMean.value,
                    variance: runningVariance.value, epsilon: epsilon)
            })
    }

    /// relu(self(x) + around), fused where that is possible.
    func rectified(_ x: Tensor, adding around: Tensor? = nil) -> Tensor {
        output(
            x,
            withBatch: {
                rectifiedBatchNorm(x, scale: gamma.value, shift: beta.value, epsilon: epsilon, adding: around)
            },
            withRunning: {
                rectifiedBatchNorm(
                    x, scale: gamma.value, shift: beta.value, mean: runningMean.value,
                    variance: runningVariance.value, epsilon: epsilon, adding: around)
            })
    }

    /// Normalises by the statistics of the batch in training, which are then added to the running ones, and by the running
    /// ones otherwise.
    private func output(
        _ x: Tensor, withBatch normalize: () -> BatchNormalization, withRunning infer: () -> Tensor
    ) -> Tensor {
        let shape = x.shape
        guard shape.count >= 2, check(example: Array(shape.dropFirst()), given: shape) else { return x }
        guard mode.isTraining else { return infer() }
        let perChannel = shape[0] * shape.dropFirst(2).reduce(1, *)
        guard perChannel > 1 else {
            return fail(
                .invalidArgument(
                    operation: "BatchNorm", problem: "one number a feature (shape \(shape)) has no variance",
                    advice: "train on batches of at least 2 examples"))
        }
        let batch = normalize()
        if batch.output.isFailed { return batch.output }
        let isKeras = convention == .keras
        let weight = isKeras ? 1 - momentum : momentum
        let unbiased = isKeras ? 1 : Double(perChannel) / Double(perChannel - 1)
        runningMean.withValue { mean in
            mean *= 1 - weight
            mean += batch.mean * weight
        }
        runningVariance.withValue { variance in
            variance *= 1 - weight
            variance += batch.variance * (weight * unbiased)
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

    public func macs(input: [Int]) -> Int { input.clampedProduct }

    public func explainParameters() -> Explanation {
        Explanation(
            "\(description):",
            [
                .labelled(
                    "γ and β", Formula.number(2).times(.symbol("features", Double(features)), .cross), 2 * features),
                .note("the running mean and variance, \(2 * features) numbers, are not trained"),
            ])
    }

    public func copy() -> BatchNorm { BatchNorm(copying: self) }

    /// Features come first in an example: [C], [C, L] or [C, H, W].
    private func check(example: [Int], given: [Int]) -> Bool {
        if example.first == features && (1...3).contains(example.count) { return true }
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
