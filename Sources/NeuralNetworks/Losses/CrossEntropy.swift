import Tensors

/// Cross-entropy of logits: the mean over the batch of −log softmax(z)ᵧ, for class numbers y, or of −Σ yᵢ log softmax(z)ᵢ,
/// for one-hot or soft labels.
///
/// It takes the numbers before softmax and never overflows. A model that has no idea of C classes costs ln C. The same
/// labels cost the same as numbers and as one-hot rows.
///
/// - Parameters:
///   - logits: One row of scores an example, [N, C]; also [N, T, C] or [N, C, H, W] for a label a place.
///   - labels: Class numbers [N] or rows that sum to 1 [N, C].
///   - labelSmoothing: The part of each label that is spread over all classes (Szegedy et al. 2016).
///   - classWeights: How much each class counts, one number a class. The mean is then over the weights of the labels,
///     as in PyTorch.
///   - ignoreIndex: A class number that marks examples without a label; they do not count.
///   - reduction: How the losses of the examples become one number.
/// - Returns: A single number, or one for each example with `.none`.
public func crossEntropy(
    logits: Tensor, labels: Tensor, labelSmoothing: Double = 0, classWeights: [Double]? = nil,
    ignoreIndex: Int? = nil, reduction: Reduction = .mean
) -> Tensor {
    let isPlain =
        labelSmoothing == 0 && classWeights == nil && ignoreIndex == nil
        && (reduction == .mean || reduction == .batchMean)
    if isPlain && logits.rank == 2 && labels.count == logits.shape[0] && labels.shape != logits.shape
        && labels.shape.first == logits.shape[0]
    {
        return softmaxCrossEntropy(logits, labels: labels.flattened(), in: "crossEntropy")
    }
    guard let examples = ClassLabels(scores: logits, labels: labels, ignoring: ignoreIndex, in: "crossEntropy") else {
        return logits
    }
    return classCost(
        examples, logProbabilities: examples.scores.logSoftmax(axis: 1), labelSmoothing: labelSmoothing,
        classWeights: classWeights, ignoreIndex: ignoreIndex, reduction: reduction, in: "crossEntropy")
}

/// Cross-entropy of probabilities: the mean over the batch of −Σ yᵢ log ŷᵢ.
///
/// The logarithm of 0 counts as −100.
///
/// - Parameters:
///   - probabilities: One row an example that sums to 1, [N, C], as softmax gives it.
///   - labels: Class numbers [N] or rows that sum to 1 [N, C].
///   - labelSmoothing: The part of each label that is spread over all classes.
///   - classWeights: How much each class counts, one number a class.
///   - ignoreIndex: A class number that marks examples without a label.
///   - reduction: How the losses of the examples become one number.
/// - Returns: A single number, or one for each example with `.none`.
public func categoricalCrossEntropy(
    probabilities: Tensor, labels: Tensor, labelSmoothing: Double = 0, classWeights: [Double]? = nil,
    ignoreIndex: Int? = nil, reduction: Reduction = .mean
) -> Tensor {
    guard
        let examples = ClassLabels(
            scores: probabilities, labels: labels, ignoring: ignoreIndex, in: "categoricalCrossEntropy")
    else {
        return probabilities
    }
    return classCost(
        examples, logProbabilities: boundedLog(examples.scores), labelSmoothing: labelSmoothing,
        classWeights: classWeights, ignoreIndex: ignoreIndex, reduction: reduction, in: "categoricalCrossEntropy")
}

/// Cross-entropy of log-probabilities: the mean over the batch of −Σ yᵢ log ŷᵢ, as logSoftmax gives the logarithms.
///
/// - Parameters:
///   - logProbabilities: One row an example, [N, C].
///   - labels: Class numbers [N] or rows that sum to 1 [N, C].
///   - classWeights: How much each class counts, one number a class.
///   - ignoreIndex: A class number that marks examples without a label.
///   - reduction: How the losses of the examples become one number.
/// - Returns: A single number, or one for each example with `.none`.
public func negativeLogLikelihood(
    logProbabilities: Tensor, labels: Tensor, classWeights: [Double]? = nil, ignoreIndex: Int? = nil,
    reduction: Reduction = .mean
) -> Tensor {
    guard
        let examples = ClassLabels(
            scores: logProbabilities, labels: labels, ignoring: ignoreIndex, in: "negativeLogLikelihood")
    else {
        return logProbabilities
    }
    return classCost(
        examples, logProbabilities: examples.scores, labelSmoothing: 0, classWeights: classWeights,
        ignoreIndex: ignoreIndex, reduction: reduction, in: "negativeLogLikelihood")
}

/// −Σ w y log ŷ of each example, reduced.
func classCost(
    _ examples: ClassLabels, logProbabilities: Tensor, labelSmoothing: Double, classWeights: [Double]?,
    ignoreIndex: Int?, reduction: Reduction, in operation: String
) -> Tensor {
    guard ValidRange.share.check("labelSmoothing", labelSmoothing, of: operation) else {
        return logProbabilities
    }
    let labels = examples.rows(ignoring: ignoreIndex)
    if labels.isFailed { return labels }
    var counted = labels.sum(axis: 1)
    var costs = labels
    if labelSmoothing != 0 {
        // What is ignored is not smoothed either: its row sums to 0.
        costs = labels * (1 - labelSmoothing) + counted.expanded(axis: 1) * (labelSmoothing / Double(examples.classes))
    }
    if let classWeights {
        guard let weights = checkedWeights(classWeights, of: examples, in: operation) else {
            return labels
        }
        counted = (labels * weights).sum(axis: 1)
        costs = costs * weights
    }
    // Where the label has no part, an infinite logarithm does not count.
    let losses = -Tensor.where(costs .!= 0, costs * logProbabilities, 0).sum(axis: 1)
    let isWeighted = classWeights != nil || ignoreIndex != nil
    return reduction(losses.reshaped(to: examples.shape), weight: isWeighted ? counted.sum() : nil)
}

/// The weights as a tensor; nil, and a failure, unless there is one for each class.
func checkedWeights(_ weights: [Double], of examples: ClassLabels, in operation: String) -> Tensor? {
    guard weights.count == examples.classes else {
        refuseWeights(weights, classes: examples.classes, in: operation)
        return nil
    }
    guard areWeights(weights, in: operation) else { return nil }
    return Tensor(weights, dtype: examples.scores.dtype == .float64 ? .float64 : .float32)
}

/// Whether classes can count so much.
func areWeights(_ weights: [Double], in operation: String) -> Bool {
    weights.indices.allSatisfy { ValidRange.nonNegative.check("classWeights[\($0)]", weights[$0], of: operation) }
}

func refuseWeights(_ weights: [Double], classes: Int, in operation: String) {
    fail(
        .invalidArgument(
            operation: operation, problem: "\(weights.count) class weights for \(classes) classes",
            advice: "give one number a class"))
}
