import Tensors

/// Root-mean-square normalisation (Zhang and Sennrich 2019): y = γ x / √(mean(x²) + ε) over the last axis. Layer
/// normalisation without the mean and the shift.
public struct RMSNorm: Layer {
    /// The size of the last axis.
    public let features: Int
    /// ε, added to the mean of squares.
    public let epsilon: Double
    /// γ, ones at first.
    public let gamma: Parameter

    /// A layer for examples whose last axis has `features` numbers.
    public init(_ features: Int, epsilon: Double = 1e-6) {
        if features < 1 {
            _ = refuse("RMSNorm(\(features))", "there must be at least 1 feature", "give the size of the last axis")
        }
        self.features = max(features, 1)
        self.epsilon = epsilon
        ValidRange.nonNegative.check("epsilon", epsilon, of: "RMSNorm(\(features))")
        gamma = Parameter(shape: [self.features], role: .normalization, initializer: .ones)
    }

    private init(copying other: RMSNorm) {
        features = other.features
        epsilon = other.epsilon
        gamma = other.gamma.copy()
    }

    public func callAsFunction(_ x: Tensor) -> Tensor {
        guard check(x.shape) else { return x }
        return x / sqrt((x * x).mean(axis: -1, keepDimensions: true) + epsilon) * gamma.value
    }

    public var parts: [LayerPart] { [.parameter("gamma", gamma)] }
    public func outputShape(input: [Int]) -> [Int] { check(input) ? input : [] }
    public func macs(input: [Int]) -> Int { input.clampedProduct }
    public func explainParameters() -> Explanation { "\(description): γ = \(features)" }
    public func copy() -> RMSNorm { RMSNorm(copying: self) }

    private func check(_ shape: [Int]) -> Bool {
        if shape.last == features { return true }
        return refuse(
            "RMSNorm", "the input has shape \(shape), expected \(features) in the last axis",
            "write RMSNorm(\(shape.last ?? 0))")
    }
}

extension RMSNorm: CustomStringConvertible {
    public var description: String { "RMSNorm(\(features))" }
}
