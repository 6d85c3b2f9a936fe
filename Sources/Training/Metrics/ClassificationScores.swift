/// The share of predictions that are right.
public func accuracy(predicted: [Int], expected: [Int]) -> Double {
    ConfusionMatrix(predicted: predicted, expected: expected).accuracy
}

/// Of the examples predicted as a class, the share that is of it, averaged over the classes.
public func precision(predicted: [Int], expected: [Int], average: Average = .macro) -> Double {
    ConfusionMatrix(predicted: predicted, expected: expected).precision(average: average)
}

/// Of the examples of a class, the share that was found, averaged over the classes.
public func recall(predicted: [Int], expected: [Int], average: Average = .macro) -> Double {
    ConfusionMatrix(predicted: predicted, expected: expected).recall(average: average)
}

/// The harmonic mean of precision and recall, averaged over the classes.
public func f1(predicted: [Int], expected: [Int], average: Average = .macro) -> Double {
    ConfusionMatrix(predicted: predicted, expected: expected).f1(average: average)
}

/// The counts of each true class against each predicted class.
public func confusionMatrix(predicted: [Int], expected: [Int], classNames: [String] = []) -> ConfusionMatrix {
    ConfusionMatrix(predicted: predicted, expected: expected, classNames: classNames)
}

/// Precision, recall, F1 and support of every class.
public func classificationReport(predicted: [Int], expected: [Int], classNames: [String] = []) -> ClassificationReport {
    ClassificationReport(ConfusionMatrix(predicted: predicted, expected: expected, classNames: classNames))
}

/// The mean of the recalls of the classes that occur.
public func balancedAccuracy(predicted: [Int], expected: [Int]) -> Double {
    ConfusionMatrix(predicted: predicted, expected: expected).balancedAccuracy
}

/// The correlation of predicted and true classes, from −1 to 1; 0 is chance.
public func matthewsCorrelation(predicted: [Int], expected: [Int]) -> Double {
    ConfusionMatrix(predicted: predicted, expected: expected).matthewsCorrelation
}

/// Agreement of predicted and true classes beyond chance.
public func cohenKappa(predicted: [Int], expected: [Int]) -> Double {
    ConfusionMatrix(predicted: predicted, expected: expected).cohenKappa
}
