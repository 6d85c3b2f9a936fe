import NeuralNetworks
import Tensors

// Scores of predicted values. Each takes lists, or tensors by `Metric` and `evaluate`; with `explain` it prints its formula
// with the numbers put in.

/// The mean of the squared errors: MSE = 1/n Σ (yᵢ − ŷᵢ)².
public func meanSquaredError(predicted: [Double], expected: [Double], explain: Bool = false) -> Double {
    let sums = regressionSums("meanSquaredError", predicted, expected)
    MetricInputs.narrate(
        explain, "MSE = 1/n Σ (y − ŷ)² = \(sums.squares) / \(sums.count) = \(text(sums.meanSquaredError))")
    return sums.meanSquaredError
}

/// The square root of the mean of the squared errors, in the unit of the values.
public func rootMeanSquaredError(predicted: [Double], expected: [Double], explain: Bool = false) -> Double {
    let sums = regressionSums("rootMeanSquaredError", predicted, expected)
    MetricInputs.narrate(
        explain, "RMSE = √(1/n Σ (y − ŷ)²) = √(\(sums.squares) / \(sums.count)) = \(text(sums.rootMeanSquaredError))")
    return sums.rootMeanSquaredError
}

/// The mean of the absolute errors: MAE = 1/n Σ |yᵢ − ŷᵢ|.
public func meanAbsoluteError(predicted: [Double], expected: [Double], explain: Bool = false) -> Double {
    let sums = regressionSums("meanAbsoluteError", predicted, expected)
    MetricInputs.narrate(
        explain, "MAE = 1/n Σ |y − ŷ| = \(sums.absolutes) / \(sums.count) = \(text(sums.meanAbsoluteError))")
    return sums.meanAbsoluteError
}

/// The share of the spread of the values that is explained: R² = 1 − Σ (yᵢ − ŷᵢ)² / Σ (yᵢ − ȳ)².
///
/// 1 is perfect, 0 is no better than the mean, below 0 worse. If all values are equal it is 1 if they are all met and
/// 0 otherwise; of fewer than two values it is nan.
public func r2(predicted: [Double], expected: [Double], explain: Bool = false) -> Double {
    let sums = regressionSums("r2", predicted, expected)
    MetricInputs.narrate(
        explain, "R² = 1 − Σ (y − ŷ)² / Σ (y − ȳ)² = 1 − \(sums.squares) / \(sums.spreadText) = \(text(sums.r2))")
    return sums.r2
}

/// The square root of the mean of the squared errors of two tensors of one shape.
public func rootMeanSquaredError(predicted: Tensor, expected: Tensor, explain: Bool = false) -> Double {
    rootMeanSquaredError(predicted: predicted.toArray(), expected: expected.toArray(), explain: explain)
}

/// The share of the spread of the values of a tensor that is explained.
public func r2(predicted: Tensor, expected: Tensor, explain: Bool = false) -> Double {
    r2(predicted: predicted.toArray(), expected: expected.toArray(), explain: explain)
}

private func regressionSums(_ metric: String, _ predicted: [Double], _ expected: [Double]) -> RegressionSums {
    MetricInputs.check(metric, predicted.count, expected.count)
        ? RegressionSums(predicted: predicted, expected: expected) : RegressionSums()
}

private func text(_ value: Double) -> String { NumberText.significant(value, 6) }
