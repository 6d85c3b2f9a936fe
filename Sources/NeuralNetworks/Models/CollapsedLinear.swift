import Tensors

/// The one dense layer that does what a model of dense layers without activation functions does.
///
/// Two layers W₂ (W₁ x + b₁) + b₂ are one with the weight W₂ W₁ and the bias W₂ b₁ + b₂, and so are any number of them:
/// without a non-linear function between them, depth adds nothing.
///
///     let deep = Sequential { Dense(4, 32); Dense(32, 32); Dense(32, 3) }
///     let single = collapseLinear(deep)
///     expect(deep(x).allClose(single(x)))
///
/// - Parameter model: A dense layer, or a `Sequential` of dense layers, also one in another. `Identity` layers do not count.
/// - Returns: A dense layer with parameters of its own. A layer that is not linear is an error.
public func collapseLinear(_ model: any Layer) -> Dense {
    let chain = linearChain(model)
    guard let first = chain.first else {
        _ = refuse(
            "collapseLinear", "there is no dense layer in \(model.name)", "give dense layers without activations")
        return Dense(1, 1)
    }
    var (weight, bias) = (first.weight.value, first.bias?.value)
    for layer in chain.dropFirst() {
        let next = layer.weight.value
        guard next.shape[1] == weight.shape[0] else {
            _ = refuse(
                "collapseLinear", "a layer gives \(weight.shape[0]) numbers and the next takes \(next.shape[1])",
                "give each as many inputs as the one before has outputs")
            return Dense(1, 1)
        }
        bias = bias.map { matmul(next, $0) }
        if let own = layer.bias?.value { bias = bias.map { $0 + own } ?? own }
        weight = matmul(next, weight)
    }
    return Dense(weight: Parameter(weight), bias: bias.map { Parameter($0, role: .bias) })
}

/// The dense layers of a model in order; none, and a failure, if something in it is not linear.
private func linearChain(_ model: any Layer) -> [Dense] {
    switch model {
    case let layer as Dense where layer.activation.name == Activation.identity.name: return [layer]
    case let inner as Sequential: return inner.layers.flatMap(linearChain)
    case is Identity: return []
    default:
        let name = (model as? Dense).map { "\(model.name) with the activation \($0.activation.name)" } ?? model.name
        _ = refuse("collapseLinear", "\(name) is not linear", "give dense layers without activations")
        return []
    }
}
