import NeuralNetworks
import Tensors

/// A penalty on large weights that is added to the loss. Biases and norms are left out unless asked for.
///
///     model.fit(…, regularizers: [.l1(0.001), .l2(0.01)])
public struct Regularizer: Equatable, Sendable {
    private enum Kind { case absolute, squares }
    private let kind: Kind
    /// λ: how strongly weights are drawn to zero.
    public let strength: Double
    /// Whether biases and the parameters of norms are drawn to zero as well.
    public let includesBiasesAndNorms: Bool

    /// λ Σ|w|: drives weights to exactly zero.
    public static func l1(_ strength: Double, biasesAndNorms: Bool = false) -> Regularizer {
        ValidRange.nonNegative.check("the strength", strength, of: ".l1")
        return Regularizer(kind: .absolute, strength: strength, includesBiasesAndNorms: biasesAndNorms)
    }

    /// λ Σ w², whose gradient is 2λw: shrinks weights, as Keras' L2 does. PyTorch's `weight_decay` λ adds λw to the
    /// gradient, so that `.l2(λ / 2)` equals it.
    public static func l2(_ strength: Double, biasesAndNorms: Bool = false) -> Regularizer {
        ValidRange.nonNegative.check("the strength", strength, of: ".l2")
        return Regularizer(kind: .squares, strength: strength, includesBiasesAndNorms: biasesAndNorms)
    }

    /// The penalty of a model: one number, with gradients at its parameters.
    public func penalty(of model: any Layer) -> Tensor {
        var sum = Tensor(0.0)
        for entry in model.parameters where includesBiasesAndNorms || entry.parameter.role == .weight {
            let weights = entry.tensor
            switch kind {
            case .absolute: sum = sum + weights.abs().sum() * strength
            case .squares: sum = sum + (weights * weights).sum() * strength
            }
        }
        return sum
    }
}

extension Regularizer: CustomStringConvertible {
    public var description: String {
        ".\(kind == .absolute ? "l1" : "l2")(\(strength)\(includesBiasesAndNorms ? ", biasesAndNorms: true" : ""))"
    }
}

/// The sum of all penalties of a model.
func penalty(_ regularizers: [Regularizer], _ model: any Layer) -> Tensor {
    regularizers.reduce(Tensor(0.0)) { $0 + $1.penalty(of: model) }
}
