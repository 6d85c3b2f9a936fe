import Tensors

/// Layer normalisation (Ba et al. 2016): each example is normalised over its last axes, x̂ = (x − μ)/√(σ² + ε), and
/// y = γ x̂ + β. It is the same in training and inference and needs no batch; σ² is the biased variance.
public struct LayerNorm: Layer {
    /// The sizes of the last axes, which are normalised together.
    public let shape: [Int]
    /// ε, added to the variance.
    public let epsilon: Double
    /// γ, ones at first.
    public let gamma: Parameter
    /// β, zeros at first.
    public let beta: Parameter

    /// A layer for examples whose last axis has `features` numbers.
    public init(_ features: Int, epsilon: Double = 1e-5) { self.init([features], epsilon: epsilon) }

    /// A layer for examples whose last axes have the given sizes: `LayerNorm([8, 4, 4])`.
    public init(_ shape: [Int], epsilon: Double = 1e-5) {
        let isValid = !shape.isEmpty && shape.allSatisfy { $0 > 0 }
        if !isValid {
            _ = refuse(
                "LayerNorm(\(shape.count == 1 ? "\(shape[0])" : "\(shape)"))", "there must be at least 1 feature",
                "give the size of the last axis")
        }
        self.shape = isValid ? shape : [1]
        self.epsilon = epsilon
        ValidRange.nonNegative.check(
            "epsilon", epsilon, of: "LayerNorm(\(self.shape.count == 1 ? "\(self.shape[0])" : "\(self.shape)"))")
        gamma = Parameter(shape: self.shape, role: .normalization, initializer: .ones)
        beta = Parameter(shape: self.shape, role: .normalization, initializer: .zeros)
    }

    private init(copying other: LayerNorm) {
        shape = other.shape
        epsilon = other.epsilon
        gamma = other.gamma.copy()
        beta = other.beta.copy()
    }

    /// The number of features that are normalised together.
    public var features: Int { shape.clampedProduct }

    public func callAsFunction(_ x: Tensor) -> Tensor {
        guard check(x.shape) else { return x }
        let rows = shape.count == 1 ? x : x.reshaped(to: Array(x.shape.dropLast(shape.count)) + [features])
        let normalized = Normalization.standardized(rows: rows, epsilon: epsilon)
        return (shape.count == 1 ? normalized : normalized.reshaped(to: x.shape)) * gamma.value + beta.value
    }

    public var parts: [LayerPart] { [.parameter("gamma", gamma), .parameter("beta", beta)] }
    public func outputShape(input: [Int]) -> [Int] { check(input) ? input : [] }
    public func macs(input: [Int]) -> Int { input.clampedProduct }

    public func explainParameters() -> Explanation {
        Explanation(
            "\(description):",
            [.labelled("γ and β", Formula.number(2).times(.symbol("features", Double(features)), .cross), 2 * features)]
        )
    }

    public func copy() -> LayerNorm { LayerNorm(copying: self) }

    private func check(_ given: [Int]) -> Bool {
        if given.suffix(shape.count) == shape[...] { return true }
        if shape.count == 1 {
            return refuse(
                "LayerNorm", "the input has shape \(given), expected \(features) in the last axis",
                "write LayerNorm(\(given.last ?? 0))")
        }
        return refuse(
            "LayerNorm", "the input has shape \(given), expected \(shape) in the last axes",
            "write LayerNorm(\(Array(given.suffix(shape.count))))")
    }
}

extension LayerNorm: CustomStringConvertible {
    public var description: String { "LayerNorm(\(shape.count == 1 ? "\(shape[0])" : "\(shape)"))" }
}
