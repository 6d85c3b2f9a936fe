import NeuralNetworks

// The metrics of the library.

extension Metric where Self == MetricFunction {
    /// The share of examples whose class was predicted.
    public static var accuracy: MetricFunction { MetricFunction("accuracy", measure: .counts { $0.accuracy }) }

    /// The mean recall of the classes.
    public static var balancedAccuracy: MetricFunction {
        MetricFunction("balanced accuracy", measure: .counts { $0.balancedAccuracy })
    }

    /// Precision, the plain mean over the classes.
    public static var precision: MetricFunction { precision(average: .macro) }

    /// Recall, the plain mean over the classes.
    public static var recall: MetricFunction { recall(average: .macro) }

    /// F1, the plain mean over the classes.
    public static var f1: MetricFunction { f1(average: .macro) }

    /// Precision with the given average over the classes.
    public static func precision(average: Average) -> MetricFunction {
        MetricFunction("precision", measure: .counts { $0.precision(average: average) })
    }

    /// Recall with the given average over the classes.
    public static func recall(average: Average) -> MetricFunction {
        MetricFunction("recall", measure: .counts { $0.recall(average: average) })
    }

    /// F1 with the given average over the classes.
    public static func f1(average: Average) -> MetricFunction {
        MetricFunction("F1", measure: .counts { $0.f1(average: average) })
    }

    /// Fᵦ, in which recall counts β times as much as precision.
    public static func fBeta(_ beta: Double, average: Average = .macro) -> MetricFunction {
        MetricFunction("F\(NumberText.significant(beta))", measure: .counts { $0.fBeta(beta, average: average) })
    }

    /// Agreement of predicted and true classes beyond chance.
    public static var cohenKappa: MetricFunction { MetricFunction("Cohen kappa", measure: .counts { $0.cohenKappa }) }

    /// The share of examples whose true class is among the `k` with the highest scores.
    public static func topKAccuracy(_ k: Int) -> MetricFunction {
        MetricFunction(
            "top-\(k) accuracy",
            measure: .scores { Training.topKAccuracy(k, scores: $0.probabilities, expected: $0.labels) })
    }

    /// The mean of −log of the probability given to the true class.
    public static var logLoss: MetricFunction {
        MetricFunction(
            "log loss", measure: .scores { Training.logLoss(probabilities: $0.probabilities, expected: $0.labels) })
    }

    /// The area under the ROC curve, for more than two classes the mean of each against the others.
    public static var rocAUC: MetricFunction { MetricFunction("ROC AUC", measure: .scores { $0.area }) }

    /// The area under the precision–recall curve, for more than two classes the mean of each against the others.
    public static var averagePrecision: MetricFunction {
        MetricFunction("average precision", measure: .scores { $0.averagePrecision })
    }

    /// The expected calibration error: how far the probabilities of the chosen classes are from the share that is right.
    public static var calibrationError: MetricFunction {
        MetricFunction(
            "calibration error",
            measure: .scores {
                Training.calibration(probabilities: $0.probabilities, expected: $0.labels).expectedError
            })
    }

    /// The correlation of predicted and true classes.
    public static var matthewsCorrelation: MetricFunction {
        MetricFunction("Matthews correlation", measure: .counts { $0.matthewsCorrelation })
    }

    /// The mean squared error.
    public static var meanSquaredError: MetricFunction {
        MetricFunction("mean squared error", measure: .sums { $0.meanSquaredError })
    }

    /// The square root of the mean squared error.
    public static var rootMeanSquaredError: MetricFunction {
        MetricFunction("root mean squared error", measure: .sums { $0.rootMeanSquaredError })
    }

    /// The mean absolute error.
    public static var meanAbsoluteError: MetricFunction {
        MetricFunction("mean absolute error", measure: .sums { $0.meanAbsoluteError })
    }

    /// The share of the spread of the labels that is explained.
    public static var r2: MetricFunction { MetricFunction("R²", measure: .sums { $0.r2 }) }
}
