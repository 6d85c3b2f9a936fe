import Tensors

/// How the losses of the elements of a batch become one number.
public enum Reduction: String, Sendable, CaseIterable {
    /// Their mean: over the examples of a classification, over all elements of a regression.
    case mean
    /// Their sum.
    case sum
    /// None: a loss for each element. It cannot be trained with, only looked at.
    case none
    /// Their sum divided by the number of examples, the first axis.
    case batchMean

    /// The losses as one number, or as they are.
    ///
    /// - Parameters:
    ///   - losses: A loss an element.
    ///   - weight: What the sum is divided by for the mean; the number of elements unless given.
    /// - Returns: A scalar, or the losses themselves.
    func callAsFunction(_ losses: Tensor, weight: Tensor? = nil) -> Tensor {
        switch self {
        case .mean: weight.map { losses.sum() / $0 } ?? losses.mean()
        case .sum: losses.sum()
        case .none: losses
        case .batchMean: losses.sum() / Double(max(1, losses.shape.first ?? 1))
        }
    }
}
