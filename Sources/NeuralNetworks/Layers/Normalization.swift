import Tensors

/// What the normalising layers have in common.
enum Normalization {
    /// Each row of `rows` with mean 0 and variance 1: (x − μ)/√(σ² + ε), with the biased variance.
    static func standardized(rows x: Tensor, epsilon: Double) -> Tensor {
        let centered = x - x.mean(axis: -1, keepDimensions: true)
        let variance = (centered * centered).mean(axis: -1, keepDimensions: true)
        return centered / sqrt(variance + epsilon)
    }

    /// Each group of channels of each example with mean 0 and variance 1, then γ x̂ + β channel by channel.
    static func groups(_ x: Tensor, groups: Int, epsilon: Double, gamma: Parameter?, beta: Parameter?) -> Tensor {
        let shape = x.shape
        let rows = x.reshaped(to: [shape[0] * groups, shape.dropFirst().reduce(1, *) / groups])
        var result = standardized(rows: rows, epsilon: epsilon).reshaped(to: shape)
        let perChannel = [shape[1]] + Array(repeating: 1, count: shape.count - 2)
        if let gamma { result = result * gamma.value.reshaped(to: perChannel) }
        if let beta { result = result + beta.value.reshaped(to: perChannel) }
        return result
    }
}
