import Tensors

/// A step of training that has been captured: the places where its kernels read a batch and leave loss, outputs and
/// gradients.
final class ReplayedStep {
    /// Where the batch is read. A batch that is in this place already need not be copied.
    let features: Tensor
    let labels: Tensor
    private let value: Tensor
    private let outputs: Tensor
    private let gradients: Gradients
    private let kernels: KernelSequence
    /// How often it was replayed.
    private(set) var runs = 0
    private let parameters: [(parameter: Parameter, address: UInt, isChanged: Bool)]

    /// Makes the step of `body` on a batch and captures it; nil where it cannot be replayed.
    ///
    /// `ownsBatch` says that the batch lies where the next ones will be.
    static func capture(
        _ features: Tensor, _ labels: Tensor, ownsBatch: Bool, of state: [Parameter],
        _ body: (_ features: Tensor, _ labels: Tensor) -> StepResult
    ) -> (result: StepResult, step: ReplayedStep?) {
        let features = ownsBatch ? features : features.inPlaceOfItsOwn
        let labels = ownsBatch ? labels : labels.inPlaceOfItsOwn
        let (result, kernels) = KernelSequence.capture(limit: largestMemory) { body(features, labels) }
        var parameters: [(Parameter, UInt, Bool)] = []
        for parameter in state {
            guard let address = parameter.value.address else { return (result, nil) }
            parameters.append((parameter, address, parameter.role == .statistic))
        }
        let step = kernels.map {
            ReplayedStep(features, labels, result, kernels: $0, parameters: parameters)
        }
        return (
            StepResult(
                value: result.value, outputs: result.outputs, gradients: result.gradients, isReplayed: step != nil),
            step
        )
    }

    private init(
        _ features: Tensor, _ labels: Tensor, _ result: StepResult, kernels: KernelSequence,
        parameters: [(Parameter, UInt, Bool)]
    ) {
        (self.features, self.labels) = (features, labels)
        (value, outputs, gradients) = (result.value, result.outputs, result.gradients)
        self.kernels = kernels
        self.parameters = parameters
    }

    /// Larger steps gain nothing from being replayed: what their operations cost besides the kernels does not count.
    private static let largestMemory = 4 << 20

    /// Whether the parameters are still where the kernels look for them, and nobody else looks at those they change.
    var isCurrent: Bool {
        for place in parameters.indices {
            guard parameters[place].parameter.isInPlace(parameters[place].address, alone: parameters[place].isChanged)
            else { return false }
        }
        return true
    }

    /// Makes the step on a batch. The result lives in the places of the step until the next one.
    func run(_ features: Tensor, _ labels: Tensor) -> StepResult {
        if features.address != self.features.address { self.features.overwrite(with: features) }
        if labels.address != self.labels.address { self.labels.overwrite(with: labels) }
        kernels.run()
        runs += 1
        return StepResult(value: value, outputs: outputs, gradients: gradients, isReplayed: true)
    }
}

/// What a step of training gives before the parameters are changed.
package struct StepResult {
    /// The loss.
    package let value: Tensor
    /// What the model gave for the batch.
    package let outputs: Tensor
    /// The slopes at the parameters.
    package let gradients: Gradients
    /// Whether the tensors lie in places that the next step overwrites.
    var isReplayed = false

    /// The outputs, for somebody who keeps them.
    package var ownOutputs: Tensor { isReplayed ? outputs.inPlaceOfItsOwn : outputs }

    /// The gradients, for somebody who keeps them.
    package var ownGradients: Gradients {
        isReplayed ? Gradients(index: gradients.index, tensors: gradients.tensors.map(\.inPlaceOfItsOwn)) : gradients
    }
}

/// An optimizer that reads gradients during its step and keeps none of them.
package protocol GradientReader: Optimizer {}

extension SGD: GradientReader {}
extension Momentum: GradientReader {}
extension Adam: GradientReader {}
extension AdamW: GradientReader {}
extension Adagrad: GradientReader {}
extension RMSProp: GradientReader {}
