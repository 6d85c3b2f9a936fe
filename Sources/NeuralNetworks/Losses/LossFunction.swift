import Tensors

/// A loss that is a function with a name: each of the library's, and `Loss("mine") { … }`.
public struct LossFunction: Loss {
    /// What the loss is called in plans and histories.
    public let name: String
    /// How a class is read off an output that was trained with this loss.
    public let decision: ClassDecision
    /// Whether it is the library's own, which does the same for all numbers.
    let isFixed: Bool
    private let function: (Tensor, Tensor) throws -> Tensor

    /// A loss of one's own.
    public init(
        _ name: String, decision: ClassDecision = .none,
        _ function: @escaping (_ outputs: Tensor, _ labels: Tensor) throws -> Tensor
    ) {
        self.name = name
        self.decision = decision
        self.function = function
        isFixed = false
    }

    init(
        fixed name: String, decision: ClassDecision = .none,
        _ function: @escaping (_ outputs: Tensor, _ labels: Tensor) -> Tensor
    ) {
        self.name = name
        self.decision = decision
        self.function = function
        isFixed = true
    }

    /// The loss of a batch of outputs for their labels.
    public func callAsFunction(predicted: Tensor, expected: Tensor) -> Tensor {
        catchingErrors(in: name) { try function(predicted, expected) }
    }
}

extension LossFunction: CustomStringConvertible {
    public var description: String { name }
}
