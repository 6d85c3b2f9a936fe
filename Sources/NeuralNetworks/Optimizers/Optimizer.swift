import Tensors

/// Changes the parameters of a model a little against their gradients.
///
/// An optimizer knows how to change *one* parameter; the walk over the model is written once, in `update(_:along:)`.
/// An optimizer of one's own keeps what it remembers by parameter:
///
///     final class SignDescent: Optimizer {
///         let learningRate = 0.01
///         func update(_ parameter: Parameter, along gradient: Tensor) {
///             parameter.value -= learningRate * sign(gradient)
///         }
///     }
public protocol Optimizer {
    /// The learning rate of the next step.
    var learningRate: Double { get }

    /// What the optimizer is called in plans and histories, with its settings.
    var name: String { get }

    /// Called once before the parameters of a step are changed.
    func beginStep()

    /// Changes one parameter for the gradient of this step.
    func update(_ parameter: Parameter, along gradient: Tensor)

    /// Called once after the parameters of a step were changed.
    func endStep()

    /// One step for the parameters that the gradients belong to.
    func update(along gradients: Gradients)
}

extension Optimizer {
    public var name: String { String(describing: type(of: self)) }
    public func beginStep() {}
    public func endStep() {}

    /// One step: changes every trainable parameter of `model` that has a gradient.
    public func update(_ model: any Layer, along gradients: Gradients) {
        update(along: gradients)
    }

    /// One step for the parameters that the gradients belong to. An interruption waits for its end.
    public func update(along gradients: Gradients) {
        Interruption.shielded {
            beginStep()
            for (entry, gradient) in zip(gradients.entries, gradients.tensors) where entry.parameter.isTrainable {
                update(entry.parameter, along: gradient)
            }
            endStep()
        }
    }
}

/// Which formula an optimizer follows where the field has several.
public enum Convention: String, Sendable {
    /// The formulas of the papers and of the lecture.
    case classic
    /// Those of PyTorch, to rounding.
    case pytorch
    /// Those of Keras, to rounding.
    case keras
}

/// An optimizer whose rate can be set from outside, by a callback for example.
public protocol RateAdjustable: AnyObject {
    /// The learning rate of the next step. Setting it ends a schedule.
    var learningRate: Double { get set }
}
