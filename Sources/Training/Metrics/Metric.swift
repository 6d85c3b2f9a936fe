import NeuralNetworks
import Tensors

/// A number that tells how good predictions are, over all examples of an epoch or a part.
///
/// Metrics are exact over the whole part, not means of batches: counts or sums are gathered batch by batch, and the
/// value is made of them at the end. Only metrics of one's own are averaged over batches, weighted by their size.
public struct Metric {
    enum Measure {
        case counts((ConfusionMatrix) -> Double)
        case sums((RegressionSums) -> Double)
        case scores((ScoreSheet) -> Double)
        case batches((Tensor, Tensor) throws -> Double)
    }

    /// What the metric is called in histories and tables.
    public let name: String
    let measure: Measure

    /// A metric of one's own: the value for a batch of outputs and labels, averaged over the examples.
    public init(_ name: String, _ value: @escaping (_ outputs: Tensor, _ labels: Tensor) throws -> Double) {
        self.name = name
        measure = .batches(value)
    }

    init(_ name: String, measure: Measure) {
        self.name = name
        self.measure = measure
    }

    /// The share of examples whose class was predicted.
    public static var accuracy: Metric { Metric("accuracy", measure: .counts { $0.accuracy }) }

    /// The mean recall of the classes.
    public static var balancedAccuracy: Metric {
        Metric("balanced accuracy", measure: .counts { $0.balancedAccuracy })
    }

    /// Precision, the plain mean over the classes.
    public static var precision: Metric { precision(average: .macro) }

    /// Recall, the plain mean over the classes.
    public static var recall: Metric { recall(average: .macro) }

    /// F1, the plain mean over the classes.
    public static var f1: Metric { f1(average: .macro) }

    /// Precision with the given average over the classes.
    public static func precision(average: Average) -> Metric {
        Metric("precision", measure: .counts { $0.precision(average: average) })
    }

    /// Recall with the given average over the classes.
    public static func recall(average: Average) -> Metric {
        Metric("recall", measure: .counts { $0.recall(average: average) })
    }

    /// F1 with the given average over the classes.
    public static func f1(average: Average) -> Metric {
        Metric("F1", measure: .counts { $0.f1(average: average) })
    }

    /// Fᵦ, in which recall counts β times as much as precision.
    public static func fBeta(_ beta: Double, average: Average = .macro) -> Metric {
        Metric("F\(NumberText.significant(beta))", measure: .counts { $0.fBeta(beta, average: average) })
    }

    /// Agreement of predicted and true classes beyond chance.
    public static var cohenKappa: Metric { Metric("Cohen kappa", measure: .counts { $0.cohenKappa }) }

    /// The share of examples whose true class is among the `k` with the highest scores.
    public static func topKAccuracy(_ k: Int) -> Metric {
        Metric(
            "top-\(k) accuracy",
            measure: .scores { Training.topKAccuracy(k, scores: $0.probabilities, expected: $0.labels) })
    }

    /// The mean of −log of the probability given to the true class.
    public static var logLoss: Metric {
        Metric(
            "log loss", measure: .scores { Training.logLoss(probabilities: $0.probabilities, expected: $0.labels) })
    }

    /// The area under the ROC curve, for more than two classes the mean of each against the others.
    public static var rocAUC: Metric { Metric("ROC AUC", measure: .scores { $0.area }) }

    /// The area under the precision–recall curve, for more than two classes the mean of each against the others.
    public static var averagePrecision: Metric {
        Metric("average precision", measure: .scores { $0.averagePrecision })
    }

    /// The expected calibration error: how far the probabilities of the chosen classes are from the share that is right.
    public static var calibrationError: Metric {
        Metric(
            "calibration error",
            measure: .scores {
                Training.calibration(probabilities: $0.probabilities, expected: $0.labels).expectedError
            })
    }

    /// The correlation of predicted and true classes.
    public static var matthewsCorrelation: Metric {
        Metric("Matthews correlation", measure: .counts { $0.matthewsCorrelation })
    }

    /// The mean squared error.
    public static var meanSquaredError: Metric {
        Metric("mean squared error", measure: .sums { $0.meanSquaredError })
    }

    /// The square root of the mean squared error.
    public static var rootMeanSquaredError: Metric {
        Metric("root mean squared error", measure: .sums { $0.rootMeanSquaredError })
    }

    /// The mean absolute error.
    public static var meanAbsoluteError: Metric {
        Metric("mean absolute error", measure: .sums { $0.meanAbsoluteError })
    }

    /// The share of the spread of the labels that is explained.
    public static var r2: Metric { Metric("R²", measure: .sums { $0.r2 }) }

    /// Whether `value` is better than `best` by more than `margin`. Losses and errors are better smaller, all else larger;
    /// a value that is not finite is never better.
    static func improves(_ value: Double, on best: Double?, monitor: String, by margin: Double) -> Bool {
        guard value.isFinite else { return false }
        guard let best else { return true }
        let fallsWhenBetter = monitor.hasSuffix("loss") || monitor.hasSuffix("error")
        return fallsWhenBetter ? value < best - margin : value > best + margin
    }
}

extension Metric: CustomStringConvertible {
    public var description: String { name }
}
