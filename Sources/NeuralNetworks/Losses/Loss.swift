import Tensors

/// What training makes small: a function of a batch of outputs and their labels, with one number as its value.
///
///     model.fit(train, loss: .crossEntropy, …)
///     let mine = Loss("fourth power") { predicted, expected in mean(pow(predicted - expected, 4)) }
public struct Loss {
    /// How a class is read off an output.
    public enum Decision: Equatable, Sendable {
        /// The position of the largest score.
        case largestScore
        /// Class 1 where the only output is above this value, otherwise class 0.
        case threshold(Double)
        /// Outputs are values, not classes.
        case none
    }

    /// What the loss is called in plans and histories.
    public let name: String
    /// How a class is read off an output that was trained with this loss.
    public let decision: Decision
    /// Whether it does the same for all numbers, as the library's do; nobody knows what one's own does.
    let isReplayable: Bool
    private let function: (Tensor, Tensor) throws -> Tensor

    /// A loss of one's own.
    public init(
        _ name: String, decision: Decision = .none,
        _ function: @escaping (_ outputs: Tensor, _ labels: Tensor) throws -> Tensor
    ) {
        self.name = name
        self.decision = decision
        self.function = function
        isReplayable = false
    }

    init(
        fixed name: String, decision: Decision = .none,
        _ function: @escaping (_ outputs: Tensor, _ labels: Tensor) -> Tensor
    ) {
        self.name = name
        self.decision = decision
        self.function = function
        isReplayable = true
    }

    /// The loss of a batch of outputs for their labels.
    public func callAsFunction(_ outputs: Tensor, _ labels: Tensor) -> Tensor {
        catchingErrors(in: name) { try function(outputs, labels) }
    }
}

extension Loss: CustomStringConvertible {
    public var description: String { name }
}
