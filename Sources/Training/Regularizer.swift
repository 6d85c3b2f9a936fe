import NeuralNetworks
import Tensors

/// A penalty on large weights that is added to the loss. Biases and norms are left out.
public enum Regularizer: Equatable, Sendable {
    /// λ Σ|w|: drives weights to exactly zero.
    case l1(Double)
    /// λ Σ w², whose gradient is 2λw: shrinks weights. `weightDecay` of an optimizer is λ/2 in these terms.
    case l2(Double)
}

/// The sum of all penalties of a model.
func penalty(_ regularizers: [Regularizer], _ model: any Layer) -> Tensor {
    var sum = Tensor(0.0)
    for entry in model.parameters where entry.parameter.role == .weight {
        for regularizer in regularizers {
            switch regularizer {
            case .l1(let strength): sum = sum + entry.tensor.abs().sum() * strength
            case .l2(let strength): sum = sum + (entry.tensor * entry.tensor).sum() * strength
            }
        }
    }
    return sum
}
