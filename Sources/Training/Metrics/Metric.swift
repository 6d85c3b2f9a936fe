import Tensors

/// A number that tells how good predictions are, over all examples of an epoch or a part.
///
/// The metrics of the library are `MetricFunction`s and exact over the whole part, not means of batches. One of one's own
/// is a closure with a name, or a type with one method; it is averaged over batches, weighted by their size:
///
///     let worst = Metric("worst") { predicted, expected in abs(predicted - expected).max().scalar }
///
///     struct Worst: Metric {
///         func callAsFunction(predicted: Tensor, expected: Tensor) -> Double { abs(predicted - expected).max().scalar }
///     }
public protocol Metric {
    /// What the metric is called in histories and tables; the name of the type unless the type says another.
    var name: String { get }

    /// The value for a batch.
    ///
    /// - Parameters:
    ///   - predicted: The outputs of the model, the batch along the first axis.
    ///   - expected: The labels of the batch: class numbers, one-hot rows or values.
    /// - Returns: The value, larger where the name does not end with `loss` or `error`.
    func callAsFunction(predicted: Tensor, expected: Tensor) -> Double
}

extension Metric {
    public var name: String { String(describing: type(of: self)) }

    /// The value for a batch of outputs and their labels.
    public func callAsFunction(_ outputs: Tensor, _ labels: Tensor) -> Double {
        self(predicted: outputs, expected: labels)
    }

    /// What has to be gathered for it.
    var measure: MetricFunction.Measure {
        (self as? MetricFunction)?.ownMeasure ?? .batches { self(predicted: $0, expected: $1) }
    }
}
