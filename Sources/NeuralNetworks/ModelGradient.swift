import Tensors

/// The value of a function of a model and its gradients at the trainable parameters.
///
/// The model is in training mode while `function` runs.
///
///     let (loss, gradients) = valueWithGradient(at: model) { model in
///         crossEntropy(logits: model(x), labels: y)
///     }
///     optimizer.update(model, along: gradients)
public func valueWithGradient<Model: Layer>(
    at model: Model, _ function: (Model) throws -> Tensor
) rethrows -> (value: Tensor, gradients: Gradients) {
    let step = TrainingStep(model)
    let wasTraining = step.isTraining
    step.isTraining = true
    defer { step.isTraining = wasTraining }
    return try step.valueWithGradient { try function(model) }
}

/// The gradients of a function of a model at its trainable parameters.
public func gradient<Model: Layer>(
    at model: Model, _ function: (Model) throws -> Tensor
) rethrows -> Gradients {
    try valueWithGradient(at: model, function).gradients
}

/// The trainable parameters and the switches of a model, looked up once for many steps.
package final class TrainingStep {
    private let index: GradientIndex
    private let modes: [TrainingMode]

    package init(_ model: any Layer) {
        index = GradientIndex(model.parameters.filter(\.isTrainable))
        modes = model.modes
    }

    /// Whether the layers of the model are being trained.
    package var isTraining: Bool {
        get { modes.contains { $0.isTraining } }
        set { for mode in modes { mode.isTraining = newValue } }
    }

    /// The value of `body` and its gradients at the parameters, which are variables while `body` runs.
    package func valueWithGradient(_ body: () throws -> Tensor) rethrows -> (value: Tensor, gradients: Gradients) {
        try recordingGradients {
            let constants = index.entries.map(\.parameter.value)
            let variables = constants.map { $0.asVariable() }
            defer { for (entry, constant) in zip(index.entries, constants) { entry.parameter.bind(constant) } }
            for (entry, variable) in zip(index.entries, variables) { entry.parameter.bind(variable) }
            let value = try body()
            let tensors = gradients(of: value, at: variables)
            return (stopGradient(value), Gradients(index: index, tensors: tensors))
        }
    }
}
