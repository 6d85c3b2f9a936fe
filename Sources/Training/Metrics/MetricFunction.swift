import NeuralNetworks
import Tensors

/// A metric that is a function with a name: each of the library's, and `Metric("mine") { … }`.
///
/// Of the library's, counts or sums are gathered batch by batch, and the value is made of them at the end.
public struct MetricFunction: Metric {
    enum Measure {
        case counts((ConfusionMatrix) -> Double)
        case sums((RegressionSums) -> Double)
        case scores((ScoreSheet) -> Double)
        case batches((Tensor, Tensor) throws -> Double)
    }

    /// What the metric is called in histories and tables.
    public let name: String
    let ownMeasure: Measure

    /// A metric of one's own: the value for a batch of outputs and labels, averaged over the examples.
    public init(_ name: String, _ value: @escaping (_ outputs: Tensor, _ labels: Tensor) throws -> Double) {
        self.name = name
        ownMeasure = .batches(value)
    }

    init(_ name: String, measure: Measure) {
        self.name = name
        ownMeasure = measure
    }

    /// The value for one batch. A single output is class 1 above 0.5; nan, and a failure, if a closure throws.
    public func callAsFunction(predicted: Tensor, expected: Tensor) -> Double {
        var gatherer = MetricGatherer([self], decision: .largestScore, classNames: [])
        do {
            try gatherer.add(outputs: predicted, labels: expected)
            return gatherer.values[name] ?? .nan
        } catch {
            fail((error as? TensorError) ?? .invalidArgument(operation: name, reason: "\(error)"))
            return .nan
        }
    }
}

extension MetricFunction: CustomStringConvertible {
    public var description: String { name }
}
