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
    let parts = StepParts.of(model)
    let wasTraining = parts.isTraining
    parts.isTraining = true
    defer { parts.isTraining = wasTraining }
    return try parts.valueWithGradient { try function(model) }
}

/// The gradients of a function of a model at its trainable parameters.
public func gradient<Model: Layer>(
    at model: Model, _ function: (Model) throws -> Tensor
) rethrows -> Gradients {
    try valueWithGradient(at: model, function).gradients
}

/// The trainable parameters and the switches of a model, looked up once for many steps.
package final class TrainingStep {
    private let parts: StepParts
    private let model: any Layer
    private lazy var isReplayable = model.isReplayable
    /// What is known of the last few shapes of batches.
    private var known: [KnownBatch] = []

    package init(_ model: any Layer) {
        parts = .of(model)
        self.model = model
    }

    /// Whether the layers of the model are being trained.
    package var isTraining: Bool {
        get { parts.isTraining }
        set { parts.isTraining = newValue }
    }

    /// The value of `body` and its gradients at the parameters, which are variables while `body` runs.
    package func valueWithGradient(_ body: () throws -> Tensor) rethrows -> (value: Tensor, gradients: Gradients) {
        try parts.valueWithGradient(body)
    }

    /// The loss of the model for a batch, its outputs, and the gradients at the parameters.
    ///
    /// A step on a shape of batch that was seen before is captured, and from then on replayed: the same kernels on the same
    /// places, with the same bits. What it gave then lies in those places until the next step; `penalty` is added to the loss.
    package func learn(
        _ features: Tensor, _ labels: Tensor, loss: any Loss, penalty: (() -> Tensor)? = nil
    ) -> StepResult {
        func step(_ features: Tensor, _ labels: Tensor) -> StepResult {
            var outputs = features
            let (value, gradients) = parts.valueWithGradient {
                let scores = model(features)
                outputs = stopGradient(scores)
                let loss = loss(scores, labels)
                return penalty.map { loss + $0() } ?? loss
            }
            return StepResult(value: value, outputs: outputs, gradients: gradients)
        }
        guard isReplayable, loss.isReplayable, penalty == nil, parts.modes.allSatisfy(\.isTraining) else {
            return step(features, labels)
        }
        guard let place = known.firstIndex(where: { $0.isLike(features, labels) }) else {
            if known.count == 4 { known.removeFirst() }
            known.append(KnownBatch(features, labels))
            return step(features, labels)
        }
        if let replayed = known[place].step {
            if replayed.isCurrent { return replayed.run(features, labels) }
            known[place].step = nil
            if replayed.runs < 4 { known[place].vainCaptures += 1 }
        }
        // A model whose parameters move at every step, or a step that cannot be captured, is left alone.
        if known[place].vainCaptures > 8 { return step(features, labels) }
        let (result, replayed) = ReplayedStep.capture(
            features, labels, ownsBatch: known[place].isSame(features, labels), of: parts.state, step)
        known[place].step = replayed
        if replayed == nil { known[place].vainCaptures = .max }
        return result
    }

    /// Where the batch of a step may be written that will be replayed, so that it need not be copied; nil where there is no
    /// such place. The tensors are overwritten by each step.
    package func places(rows: Int) -> (features: Tensor, labels: Tensor)? {
        known.first { $0.step?.features.shape.first == rows }?.step.map { ($0.features, $0.labels) }
    }
}

/// What a step of training has to know of the model it is made on.
final class StepParts {
    let index: GradientIndex
    let modes: [TrainingMode]
    /// The parameters and statistics that kernels of the step read or change.
    let state: [Parameter]

    /// The parts of a model; those of a chain of the library's own layers are looked up once.
    static func of(_ model: any Layer) -> StepParts {
        guard let chain = model as? Sequential, chain.replays.suit(chain) else { return StepParts(model) }
        if let known = chain.replays.parts, known.areCurrent { return known }
        let parts = StepParts(model)
        chain.replays.parts = parts
        return parts
    }

    private init(_ model: any Layer) {
        let parts = ModelParts(model)
        index = .of(model, parts)
        modes = parts.modes
        state = parts.parameters
    }

    /// Whether the layers of the model are being trained.
    var isTraining: Bool {
        get { modes.contains { $0.isTraining } }
        set { for mode in modes { mode.isTraining = newValue } }
    }

    /// The value of `body` and its gradients at the parameters, which are variables while `body` runs.
    func valueWithGradient(_ body: () throws -> Tensor) rethrows -> (value: Tensor, gradients: Gradients) {
        try recordingGradients {
            try StepScope.run { scope in
                let variables = StepVariables(index.parameters)
                defer { variables.end() }
                // First values whose drawing was interrupted are no values.
                if FailureChannel.error == .interrupted {
                    let nothing = fail(.interrupted)
                    return (nothing, Gradients(index: index, tensors: index.parameters.map { _ in nothing }))
                }
                let value = try body()
                let tensors = variables.gradients(of: value, in: scope)
                return (stopGradient(value), Gradients(index: index, tensors: tensors))
            }
        }
    }

    /// Whether the same parameters are trained as when the parts were looked up.
    private var areCurrent: Bool {
        var position = 0
        for parameter in state where parameter.isTrainable && parameter.role != .statistic {
            guard position < index.parameters.count, index.parameters[position] === parameter else { return false }
            position += 1
        }
        return position == index.parameters.count
    }
}

/// A shape of batch that has been seen, and the captured step on it.
private struct KnownBatch {
    let shapes: (features: [Int], labels: [Int])
    let kinds: (features: DataType, labels: DataType)
    let addresses: (features: UInt?, labels: UInt?)
    var step: ReplayedStep?
    /// How often a captured step had to be given up before it had paid.
    var vainCaptures = 0

    init(_ features: Tensor, _ labels: Tensor) {
        shapes = (features.shape, labels.shape)
        kinds = (features.dtype, labels.dtype)
        addresses = (features.address, labels.address)
    }

    func isLike(_ features: Tensor, _ labels: Tensor) -> Bool {
        shapes.features == features.shape && shapes.labels == labels.shape && kinds.features == features.dtype
            && kinds.labels == labels.dtype
    }

    /// Whether the batch lies where the first one of its shape did, as the only batch of an epoch does.
    func isSame(_ features: Tensor, _ labels: Tensor) -> Bool {
        addresses.features != nil && addresses.features == features.address && addresses.labels == labels.address
    }
}
