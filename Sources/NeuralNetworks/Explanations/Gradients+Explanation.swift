import Tensors

/// The way of a small batch through a model and of its gradient back, layer by layer, with the numbers.
///
/// Dense layers and activations are written as formulas: z = a Wᵀ + b, a = f(z), and back ∂L/∂W = (∂L/∂z)ᵀ a,
/// ∂L/∂z = ∂L/∂a · f′(z). All numbers are those of the library's own differentiation. One to three examples and a few units
/// read best; of large tensors only the shape is told.
///
///     let net = Sequential { Dense(2, 2, activation: .tanh); Dense(2, 1) }
///     explainGradients(of: net, at: Tensor([[1, 2]]), labels: Tensor([[0.5]]), loss: .meanSquaredError)
///
/// - Parameters:
///   - model: A `Sequential`, or one layer.
///   - x: A batch of inputs.
///   - labels: What the loss compares with.
///   - loss: What is differentiated.
/// - Returns: The formulas of each layer with the numbers in them, forwards and back.
public func explainGradients(of model: any Layer, at x: Tensor, labels: Tensor, loss: any Loss) -> Explanation {
    let title = "gradients of \(loss.name):"
    if x.isFailed || labels.isFailed { return Explanation(title) }
    let layers = (model as? Sequential)?.layers ?? (model as? MLP)?.layers.layers ?? [model]
    var way = GradientWay()
    let outcome: (loss: Tensor, gradients: [Tensor]) = recordingGradients {
        let output = way.go(through: layers, from: x)
        let value = loss(output, labels)
        if value.isFailed || FailureChannel.hasError { return (value, []) }
        return (value, gradients(of: value, at: way.variables))
    }
    guard !outcome.loss.isFailed, !FailureChannel.hasError, outcome.gradients.count == way.variables.count else {
        return Explanation(title)
    }
    let forward =
        way.forward + [
            .equation(
                label: nil, [MathText(symbol: "L"), MathText(words: loss.name), MathText(stopGradient(outcome.loss))])
        ]
    return Explanation(
        title,
        joining: [
            Explanation("forward:", forward), Explanation("backward:", way.backward(outcome.gradients)),
        ])
}
