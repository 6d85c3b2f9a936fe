import Tensors

/// Layer normalisation (Ba et al. 2016): each example is normalised over its last axis, x̂ = (x − μ)/√(σ² + ε), and
/// y = γ x̂ + β. It is the same in training and inference and needs no batch.
public struct LayerNorm: Layer {
    /// The size of the last axis.
    public let features: Int
    /// ε, added to the variance.
    public let epsilon: Double
    /// γ, ones at first.
    public let gamma: Parameter
    /// β, zeros at first.
    public let beta: Parameter

    /// A layer for examples whose last axis has `features` numbers.
    public init(_ features: Int, epsilon: Double = 1e-5) {
        if features < 1 {
            fail(
                .invalidArgument(
                    operation: "LayerNorm(\(features))", problem: "there must be at least 1 feature",
                    advice: "give the size of the last axis"))
        }
        self.features = max(features, 1)
        self.epsilon = epsilon
        gamma = Parameter(shape: [self.features], role: .normalization, initializer: .ones)
        beta = Parameter(shape: [self.features], role: .normalization, initializer: .zeros)
    }

    private init(copying other: LayerNorm) {
        features = other.features
        epsilon = other.epsilon
        gamma = other.gamma.copy()
        beta = other.beta.copy()
    }

    public func callAsFunction(_ x: Tensor) -> Tensor {
        guard check(x.shape) else { return x }
        let centered = x - x.mean(axis: -1, keepDimensions: true)
        let variance = (centered * centered).mean(axis: -1, keepDimensions: true)
        return centered / sqrt(variance + epsilon) * gamma.value + beta.value
    }

    public var parts: [LayerPart] { [.parameter("gamma", gamma), .parameter("beta", beta)] }
    public func outputShape(input: [Int]) -> [Int] { check(input) ? input : [] }
    public func macs(input: [Int]) -> Int { input.reduce(1, *) }

    public func explainParameters() -> String {
        "\(description): γ \(features) + β \(features) = \(2 * features)"
    }

    public func copy() -> LayerNorm { LayerNorm(copying: self) }

    private func check(_ shape: [Int]) -> Bool {
        if shape.last == features { return true }
        if !FailureChannel.hasError {
            fail(
                .invalidArgument(
                    operation: "LayerNorm",
                    problem: "the input has shape \(shape), expected \(features) in the last axis",
                    advice: "write LayerNorm(\(shape.last ?? 0))"))
        }
        return false
    }
}

extension LayerNorm: CustomStringConvertible {
    public var description: String { "LayerNorm(\(features))" }
}
