import NeuralNetworks
import Tensors

// Scores of predicted classes. Each takes class numbers, or tensors of class numbers or of scores; with `explain` it
// prints its formula with the numbers put in.

/// The share of predictions that are right: correct / total.
public func accuracy(predicted: [Int], expected: [Int], explain: Bool = false) -> Double {
    let matrix = ConfusionMatrix(predicted: predicted, expected: expected)
    MetricInputs.narrate(explain, matrix.accuracyExplanation)
    return matrix.accuracy
}

/// The share of predictions that are right: correct / total.
public func accuracy(predicted: Tensor, expected: Tensor, explain: Bool = false) -> Double {
    accuracy(predicted: MetricInputs.classes(predicted), expected: MetricInputs.classes(expected), explain: explain)
}

/// Of the examples predicted as a class, the share that is of it, averaged over the classes.
///
/// - Parameters:
///   - predicted: The predicted classes.
///   - expected: The true classes.
///   - average: How the values of the classes become one; `nil` gives the value of each class.
///   - zeroDivision: What 0/0 counts as.
///   - explain: Whether the formula is printed with the numbers put in.
/// - Returns: The averaged precision, 1 at best.
public func precision(
    predicted: [Int], expected: [Int], average: Average = .macro, zeroDivision: ZeroDivision = .zero,
    explain: Bool = false
) -> Double {
    let matrix = ConfusionMatrix(predicted: predicted, expected: expected)
    let value = matrix.precision(average: average, zeroDivision: zeroDivision)
    MetricInputs.narrate(explain, matrix.explanation(of: .precision, average, value, zeroDivision))
    return value
}

/// Of the examples predicted as a class, the share that is of it, of each class.
public func precision(
    predicted: [Int], expected: [Int], average: NoAverage?, zeroDivision: ZeroDivision = .zero, explain: Bool = false
) -> [Double] {
    let matrix = ConfusionMatrix(predicted: predicted, expected: expected)
    MetricInputs.narrate(explain, matrix.lines(of: .precision).joined(separator: "\n"))
    return (0..<matrix.classCount).map { matrix.precision(of: $0, zeroDivision: zeroDivision) }
}

/// Of the examples predicted as a class, the share that is of it, averaged over the classes.
public func precision(
    predicted: Tensor, expected: Tensor, average: Average = .macro, zeroDivision: ZeroDivision = .zero,
    explain: Bool = false
) -> Double {
    precision(
        predicted: MetricInputs.classes(predicted), expected: MetricInputs.classes(expected), average: average,
        zeroDivision: zeroDivision, explain: explain)
}

/// Of the examples of a class, the share that was found, averaged over the classes.
///
/// - Parameters:
///   - predicted: The predicted classes.
///   - expected: The true classes.
///   - average: How the values of the classes become one; `nil` gives the value of each class.
///   - zeroDivision: What 0/0 counts as.
///   - explain: Whether the formula is printed with the numbers put in.
/// - Returns: The averaged recall, 1 at best.
public func recall(
    predicted: [Int], expected: [Int], average: Average = .macro, zeroDivision: ZeroDivision = .zero,
    explain: Bool = false
) -> Double {
    let matrix = ConfusionMatrix(predicted: predicted, expected: expected)
    let value = matrix.recall(average: average, zeroDivision: zeroDivision)
    MetricInputs.narrate(explain, matrix.explanation(of: .recall, average, value, zeroDivision))
    return value
}

/// Of the examples of a class, the share that was found, of each class.
public func recall(
    predicted: [Int], expected: [Int], average: NoAverage?, zeroDivision: ZeroDivision = .zero, explain: Bool = false
) -> [Double] {
    let matrix = ConfusionMatrix(predicted: predicted, expected: expected)
    MetricInputs.narrate(explain, matrix.lines(of: .recall).joined(separator: "\n"))
    return (0..<matrix.classCount).map { matrix.recall(of: $0, zeroDivision: zeroDivision) }
}

/// Of the examples of a class, the share that was found, averaged over the classes.
public func recall(
    predicted: Tensor, expected: Tensor, average: Average = .macro, zeroDivision: ZeroDivision = .zero,
    explain: Bool = false
) -> Double {
    recall(
        predicted: MetricInputs.classes(predicted), expected: MetricInputs.classes(expected), average: average,
        zeroDivision: zeroDivision, explain: explain)
}

/// The harmonic mean of precision and recall, averaged over the classes.
///
/// - Parameters:
///   - predicted: The predicted classes.
///   - expected: The true classes.
///   - average: How the values of the classes become one; `nil` gives the value of each class.
///   - zeroDivision: What 0/0 counts as.
///   - explain: Whether the formula is printed with the numbers put in.
/// - Returns: The averaged F1, 1 at best.
public func f1(
    predicted: [Int], expected: [Int], average: Average = .macro, zeroDivision: ZeroDivision = .zero,
    explain: Bool = false
) -> Double {
    let matrix = ConfusionMatrix(predicted: predicted, expected: expected)
    let value = matrix.f1(average: average, zeroDivision: zeroDivision)
    MetricInputs.narrate(explain, matrix.explanation(of: .f1, average, value, zeroDivision))
    return value
}

/// The harmonic mean of precision and recall, of each class.
public func f1(
    predicted: [Int], expected: [Int], average: NoAverage?, zeroDivision: ZeroDivision = .zero, explain: Bool = false
) -> [Double] {
    let matrix = ConfusionMatrix(predicted: predicted, expected: expected)
    MetricInputs.narrate(explain, matrix.lines(of: .f1).joined(separator: "\n"))
    return (0..<matrix.classCount).map { matrix.f1(of: $0, zeroDivision: zeroDivision) }
}

/// The harmonic mean of precision and recall, averaged over the classes.
public func f1(
    predicted: Tensor, expected: Tensor, average: Average = .macro, zeroDivision: ZeroDivision = .zero,
    explain: Bool = false
) -> Double {
    f1(
        predicted: MetricInputs.classes(predicted), expected: MetricInputs.classes(expected), average: average,
        zeroDivision: zeroDivision, explain: explain)
}

/// Fᵦ, in which recall counts β times as much as precision, averaged over the classes.
public func fBeta(
    predicted: [Int], expected: [Int], beta: Double, average: Average = .macro, zeroDivision: ZeroDivision = .zero
) -> Double {
    ConfusionMatrix(predicted: predicted, expected: expected)
        .fBeta(beta, average: average, zeroDivision: zeroDivision)
}

/// The counts of each true class against each predicted class.
public func confusionMatrix(predicted: [Int], expected: [Int], classNames: [String] = []) -> ConfusionMatrix {
    ConfusionMatrix(predicted: predicted, expected: expected, classNames: classNames)
}

/// The counts of each true class against each predicted class.
public func confusionMatrix(predicted: Tensor, expected: Tensor, classNames: [String] = []) -> ConfusionMatrix {
    ConfusionMatrix(
        predicted: MetricInputs.classes(predicted), expected: MetricInputs.classes(expected), classNames: classNames)
}

/// Precision, recall, F1 and support of every class.
public func classificationReport(predicted: [Int], expected: [Int], classNames: [String] = []) -> ClassificationReport {
    ClassificationReport(ConfusionMatrix(predicted: predicted, expected: expected, classNames: classNames))
}

/// Precision, recall, F1 and support of every class.
public func classificationReport(
    predicted: Tensor, expected: Tensor, classNames: [String] = []
) -> ClassificationReport {
    ClassificationReport(confusionMatrix(predicted: predicted, expected: expected, classNames: classNames))
}

/// The mean of the recalls of the classes that occur.
public func balancedAccuracy(predicted: [Int], expected: [Int], explain: Bool = false) -> Double {
    let matrix = ConfusionMatrix(predicted: predicted, expected: expected)
    MetricInputs.narrate(explain, matrix.balancedExplanation)
    return matrix.balancedAccuracy
}

/// The correlation of predicted and true classes, from −1 to 1; 0 is chance.
public func matthewsCorrelation(predicted: [Int], expected: [Int], explain: Bool = false) -> Double {
    let matrix = ConfusionMatrix(predicted: predicted, expected: expected)
    MetricInputs.narrate(explain, matrix.matthewsExplanation)
    return matrix.matthewsCorrelation
}

/// Agreement of predicted and true classes beyond chance.
public func cohenKappa(predicted: [Int], expected: [Int], explain: Bool = false) -> Double {
    let matrix = ConfusionMatrix(predicted: predicted, expected: expected)
    MetricInputs.narrate(explain, matrix.kappaExplanation)
    return matrix.cohenKappa
}
