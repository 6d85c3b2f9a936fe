import Tensors

/// Cross-entropy of logits: the mean over the batch of −log softmax(z)ᵧ, for class numbers y, or of −Σ yᵢ log softmax(z)ᵢ,
/// for one-hot or soft labels.
///
/// It takes the numbers before softmax and never overflows. A model that has no idea of C classes costs ln C.
///
/// - Parameters:
///   - logits: One row of scores an example, [N, C].
///   - labels: Class numbers [N] or rows that sum to 1 [N, C].
///   - labelSmoothing: The part of each label that is spread over all classes (Szegedy et al. 2016).
/// - Returns: A single number.
public func crossEntropy(logits: Tensor, labels: Tensor, labelSmoothing: Double = 0) -> Tensor {
    if labelSmoothing == 0 && isClassNumbers(labels, for: logits) {
        return softmaxCrossEntropy(logits, labels: labels.flattened())
    }
    guard let rows = labelRows(labels, for: logits, in: "crossEntropy") else { return logits }
    let smoothed = labelSmoothing == 0 ? rows : rows * (1 - labelSmoothing) + labelSmoothing / Double(logits.shape[1])
    return -(smoothed * logits.logSoftmax(axis: 1)).sum() / Double(max(1, logits.shape[0]))
}

/// Cross-entropy of probabilities: the mean over the batch of −Σ yᵢ log ŷᵢ.
///
/// - Parameters:
///   - probabilities: One row an example that sums to 1, [N, C], as softmax gives it.
///   - labels: Class numbers [N] or rows that sum to 1 [N, C].
/// - Returns: A single number.
public func categoricalCrossEntropy(probabilities: Tensor, labels: Tensor) -> Tensor {
    guard let rows = labelRows(labels, for: probabilities, in: "categoricalCrossEntropy") else { return probabilities }
    return -(rows * boundedLog(probabilities)).sum() / Double(max(1, probabilities.shape[0]))
}

/// Cross-entropy of log-probabilities: the mean over the batch of −Σ yᵢ log ŷᵢ, as logSoftmax gives the logarithms.
public func negativeLogLikelihood(logProbabilities: Tensor, labels: Tensor) -> Tensor {
    guard let rows = labelRows(labels, for: logProbabilities, in: "negativeLogLikelihood") else {
        return logProbabilities
    }
    return -(rows * logProbabilities).sum() / Double(max(1, logProbabilities.shape[0]))
}

/// Whether labels are one class number an example rather than one row an example.
private func isClassNumbers(_ labels: Tensor, for scores: Tensor) -> Bool {
    scores.rank == 2 && labels.count == scores.shape[0] && labels.shape.first == scores.shape[0]
        && labels.shape != scores.shape
}

/// Labels as rows of the shape of the scores; class numbers become one-hot rows.
private func labelRows(_ labels: Tensor, for scores: Tensor, in operation: String) -> Tensor? {
    if FailureChannel.hasError { return nil }
    if scores.rank == 2 {
        if labels.shape == scores.shape { return labels }
        if isClassNumbers(labels, for: scores) { return labels.flattened().oneHot(classes: scores.shape[1]) }
    }
    fail(
        .shapeMismatch(
            operation: operation, left: scores.shape, right: labels.shape,
            expected: "scores [N, C] with class numbers [N] or rows [N, C]"))
    return nil
}
