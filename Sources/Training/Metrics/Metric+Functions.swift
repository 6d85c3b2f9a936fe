import NeuralNetworks
import Tensors

// Inside a type that conforms to `Metric`, Swift finds the static member `accuracy` before the free function of that name, and
// looks no further. The methods here lead on to the free functions, so that these can be used in metrics of one's own.

extension Metric {
    /// As the free function.
    public func accuracy(predicted: [Int], expected: [Int], explain: Bool = false) -> Double {
        Training.accuracy(predicted: predicted, expected: expected, explain: explain)
    }

    /// As the free function.
    public func accuracy(predicted: Tensor, expected: Tensor, explain: Bool = false) -> Double {
        Training.accuracy(predicted: predicted, expected: expected, explain: explain)
    }

    /// As the free function.
    public func precision(
        predicted: [Int], expected: [Int], average: Average = .macro, zeroDivision: ZeroDivision = .zero,
        explain: Bool = false
    ) -> Double {
        Training.precision(
            predicted: predicted, expected: expected, average: average, zeroDivision: zeroDivision, explain: explain)
    }

    /// As the free function.
    public func precision(
        predicted: [Int], expected: [Int], average: NoAverage?, zeroDivision: ZeroDivision = .zero,
        explain: Bool = false
    ) -> [Double] {
        Training.precision(
            predicted: predicted, expected: expected, average: average, zeroDivision: zeroDivision, explain: explain)
    }

    /// As the free function.
    public func precision(
        predicted: Tensor, expected: Tensor, average: Average = .macro, zeroDivision: ZeroDivision = .zero,
        explain: Bool = false
    ) -> Double {
        Training.precision(
            predicted: predicted, expected: expected, average: average, zeroDivision: zeroDivision, explain: explain)
    }

    /// As the free function.
    public func recall(
        predicted: [Int], expected: [Int], average: Average = .macro, zeroDivision: ZeroDivision = .zero,
        explain: Bool = false
    ) -> Double {
        Training.recall(
            predicted: predicted, expected: expected, average: average, zeroDivision: zeroDivision, explain: explain)
    }

    /// As the free function.
    public func recall(
        predicted: [Int], expected: [Int], average: NoAverage?, zeroDivision: ZeroDivision = .zero,
        explain: Bool = false
    ) -> [Double] {
        Training.recall(
            predicted: predicted, expected: expected, average: average, zeroDivision: zeroDivision, explain: explain)
    }

    /// As the free function.
    public func recall(
        predicted: Tensor, expected: Tensor, average: Average = .macro, zeroDivision: ZeroDivision = .zero,
        explain: Bool = false
    ) -> Double {
        Training.recall(
            predicted: predicted, expected: expected, average: average, zeroDivision: zeroDivision, explain: explain)
    }

    /// As the free function.
    public func f1(
        predicted: [Int], expected: [Int], average: Average = .macro, zeroDivision: ZeroDivision = .zero,
        explain: Bool = false
    ) -> Double {
        Training.f1(
            predicted: predicted, expected: expected, average: average, zeroDivision: zeroDivision, explain: explain)
    }

    /// As the free function.
    public func f1(
        predicted: [Int], expected: [Int], average: NoAverage?, zeroDivision: ZeroDivision = .zero,
        explain: Bool = false
    ) -> [Double] {
        Training.f1(
            predicted: predicted, expected: expected, average: average, zeroDivision: zeroDivision, explain: explain)
    }

    /// As the free function.
    public func f1(
        predicted: Tensor, expected: Tensor, average: Average = .macro, zeroDivision: ZeroDivision = .zero,
        explain: Bool = false
    ) -> Double {
        Training.f1(
            predicted: predicted, expected: expected, average: average, zeroDivision: zeroDivision, explain: explain)
    }

    /// As the free function.
    public func fBeta(
        predicted: [Int], expected: [Int], beta: Double, average: Average = .macro, zeroDivision: ZeroDivision = .zero
    ) -> Double {
        Training.fBeta(
            predicted: predicted, expected: expected, beta: beta, average: average, zeroDivision: zeroDivision)
    }

    /// As the free function.
    public func balancedAccuracy(predicted: [Int], expected: [Int], explain: Bool = false) -> Double {
        Training.balancedAccuracy(predicted: predicted, expected: expected, explain: explain)
    }

    /// As the free function.
    public func matthewsCorrelation(predicted: [Int], expected: [Int], explain: Bool = false) -> Double {
        Training.matthewsCorrelation(predicted: predicted, expected: expected, explain: explain)
    }

    /// As the free function.
    public func cohenKappa(predicted: [Int], expected: [Int], explain: Bool = false) -> Double {
        Training.cohenKappa(predicted: predicted, expected: expected, explain: explain)
    }

    /// As the free function.
    public func logLoss(probabilities: [[Double]], expected: [Int], explain: Bool = false) -> Double {
        Training.logLoss(probabilities: probabilities, expected: expected, explain: explain)
    }

    /// As the free function.
    public func logLoss(probabilities: [Double], expected: [Int], explain: Bool = false) -> Double {
        Training.logLoss(probabilities: probabilities, expected: expected, explain: explain)
    }

    /// As the free function.
    public func logLoss(probabilities: Tensor, expected: Tensor) -> Double {
        Training.logLoss(probabilities: probabilities, expected: expected)
    }

    /// As the free function.
    public func rocAUC(scores: [Double], expected: [Int], explain: Bool = false) -> Double {
        Training.rocAUC(scores: scores, expected: expected, explain: explain)
    }

    /// As the free function.
    public func rocAUC(scores: [[Double]], expected: [Int], average: Average = .macro) -> Double {
        Training.rocAUC(scores: scores, expected: expected, average: average)
    }

    /// As the free function.
    public func rocAUC(scores: Tensor, expected: Tensor, average: Average = .macro) -> Double {
        Training.rocAUC(scores: scores, expected: expected, average: average)
    }

    /// As the free function.
    public func averagePrecision(scores: [Double], expected: [Int], explain: Bool = false) -> Double {
        Training.averagePrecision(scores: scores, expected: expected, explain: explain)
    }

    /// As the free function.
    public func averagePrecision(scores: Tensor, expected: Tensor) -> Double {
        Training.averagePrecision(scores: scores, expected: expected)
    }

    /// As the free function.
    public func topKAccuracy(_ k: Int, scores: [[Double]], expected: [Int]) -> Double {
        Training.topKAccuracy(k, scores: scores, expected: expected)
    }

    /// As the free function.
    public func topKAccuracy(_ k: Int, scores: Tensor, expected: Tensor) -> Double {
        Training.topKAccuracy(k, scores: scores, expected: expected)
    }

    /// As the free function.
    public func meanSquaredError(predicted: [Double], expected: [Double], explain: Bool = false) -> Double {
        Training.meanSquaredError(predicted: predicted, expected: expected, explain: explain)
    }

    /// As the free function.
    public func rootMeanSquaredError(predicted: [Double], expected: [Double], explain: Bool = false) -> Double {
        Training.rootMeanSquaredError(predicted: predicted, expected: expected, explain: explain)
    }

    /// As the free function.
    public func meanAbsoluteError(predicted: [Double], expected: [Double], explain: Bool = false) -> Double {
        Training.meanAbsoluteError(predicted: predicted, expected: expected, explain: explain)
    }

    /// As the free function.
    public func r2(predicted: [Double], expected: [Double], explain: Bool = false) -> Double {
        Training.r2(predicted: predicted, expected: expected, explain: explain)
    }

    /// As the free function.
    public func rootMeanSquaredError(predicted: Tensor, expected: Tensor, explain: Bool = false) -> Double {
        Training.rootMeanSquaredError(predicted: predicted, expected: expected, explain: explain)
    }

    /// As the free function.
    public func r2(predicted: Tensor, expected: Tensor, explain: Bool = false) -> Double {
        Training.r2(predicted: predicted, expected: expected, explain: explain)
    }

    /// As the free function.
    public func meanSquaredError(predicted: Tensor, expected: Tensor, reduction: Reduction = .mean) -> Tensor {
        NeuralNetworks.meanSquaredError(predicted: predicted, expected: expected, reduction: reduction)
    }

    /// As the free function.
    public func meanAbsoluteError(predicted: Tensor, expected: Tensor, reduction: Reduction = .mean) -> Tensor {
        NeuralNetworks.meanAbsoluteError(predicted: predicted, expected: expected, reduction: reduction)
    }
}
