import Tensors

/// What training makes small: a function of a batch of outputs and their labels, with one number as its value.
///
///     model.fit(train, loss: .crossEntropy, …)
///
/// The losses of the library are `LossFunction`s. One of one's own is a closure with a name, or a type with one method
/// of differentiable operations:
///
///     let mine = Loss("fourth power") { predicted, expected in pow(predicted - expected, 4).mean() }
///
///     struct FourthPower: Loss {
///         func callAsFunction(predicted: Tensor, expected: Tensor) -> Tensor { pow(predicted - expected, 4).mean() }
///     }
public protocol Loss {
    /// What the loss is called in plans and histories; the name of the type unless the type says another.
    var name: String { get }

    /// How a class is read off an output that was trained with this loss; not at all unless the type says how.
    var decision: ClassDecision { get }

    /// The loss of a batch, one number.
    ///
    /// - Parameters:
    ///   - predicted: The outputs of the model, the batch along the first axis.
    ///   - expected: The labels of the batch: class numbers, one-hot rows or values.
    /// - Returns: One number; its gradient is taken.
    func callAsFunction(predicted: Tensor, expected: Tensor) -> Tensor
}

extension Loss {
    public var name: String { String(describing: type(of: self)) }
    public var decision: ClassDecision { .none }

    /// The loss of a batch of outputs for their labels.
    public func callAsFunction(_ outputs: Tensor, _ labels: Tensor) -> Tensor {
        self(predicted: outputs, expected: labels)
    }

    /// Whether it does the same for all numbers, as the library's do; nobody knows what one's own does.
    var isReplayable: Bool { (self as? LossFunction)?.isFixed ?? false }
}

/// How a class is read off an output.
public enum ClassDecision: Equatable, Sendable {
    /// The position of the largest score.
    case largestScore
    /// Class 1 where the only output is above this value, otherwise class 0.
    case threshold(Double)
    /// Outputs are values, not classes.
    case none
}
