import Tensors

/// Two-class cross-entropy of probabilities: the mean of −[y log ŷ + (1 − y) log(1 − ŷ)].
///
/// Logarithms are not allowed below −100, so that a probability of exactly 0 or 1 costs 100 rather than infinity, and
/// the slope (ŷ − y)/(ŷ (1 − ŷ)) is not divided by less than 1e-12; both as in PyTorch.
///
/// - Parameters:
///   - probabilities: The probability of class 1, between 0 and 1.
///   - labels: 0 or 1, or between them; as many as probabilities.
///   - labelSmoothing: The part of each label that is moved to one half.
///   - classWeights: How much classes 0 and 1 count.
///   - reduction: How the losses become one number.
/// - Returns: The loss, as `reduction` says.
public func binaryCrossEntropy(
    probabilities: Tensor, labels: Tensor, labelSmoothing: Double = 0, classWeights: [Double]? = nil,
    reduction: Reduction = .mean
) -> Tensor {
    let name = "binaryCrossEntropy"
    guard let labels = matched(labels, to: probabilities, in: name), areShares(labels, in: name),
        areShares(
            probabilities, in: name, "output",
            "is no probability; end the model with Sigmoid(), or write .binaryCrossEntropyWithLogits"),
        let weights = binaryWeights(classWeights, labels, in: name),
        ValidRange.share.check("labelSmoothing", labelSmoothing, of: name)
    else { return probabilities }
    let target = smoothed(labels, labelSmoothing)
    let losses = customGradient(
        probabilities,
        forward: { p in
            let (yes, no) = (maximum(log(p), -100), maximum(log(1 - p), -100))
            return -(target * yes + (1 - target) * no)
        },
        backward: { p, gradient in gradient * (p - target) / maximum(p * (1 - p), 1e-12) })
    return reduction(weights.map { losses * $0 } ?? losses)
}

/// Two-class cross-entropy of logits: the mean of log(1 + eᶻ) − y z, which is the cross-entropy of sigmoid(z) and never
/// overflows.
///
/// - Parameters:
///   - logits: Scores before the sigmoid.
///   - labels: 0 or 1, or between them; as many as logits.
///   - labelSmoothing: The part of each label that is moved to one half.
///   - positiveWeight: What the losses of label 1 are multiplied by, to make up for few of them.
///   - classWeights: How much classes 0 and 1 count.
///   - reduction: How the losses become one number.
/// - Returns: The loss, as `reduction` says.
public func binaryCrossEntropyWithLogits(
    logits: Tensor, labels: Tensor, labelSmoothing: Double = 0, positiveWeight: Double? = nil,
    classWeights: [Double]? = nil, reduction: Reduction = .mean
) -> Tensor {
    let name = "binaryCrossEntropyWithLogits"
    guard let labels = matched(labels, to: logits, in: name), areShares(labels, in: name),
        let weights = binaryWeights(classWeights, labels, in: name),
        ValidRange.share.check("labelSmoothing", labelSmoothing, of: name),
        positiveWeight.map({ ValidRange.nonNegative.check("positiveWeight", $0, of: name) }) ?? true
    else { return logits }
    if labelSmoothing == 0 && positiveWeight == nil && classWeights == nil && reduction == .mean {
        return sigmoidBinaryCrossEntropy(logits, labels: labels)
    }
    let target = smoothed(labels, labelSmoothing)
    // −log sigmoid(z) = softplus(−z), −log(1 − sigmoid(z)) = softplus(z).
    let losses = target * softplus(-logits) * (positiveWeight ?? 1) + (1 - target) * softplus(logits)
    return reduction(weights.map { losses * $0 } ?? losses)
}

/// Whether all numbers are from 0 to 1; nan is left to the search for its cause. A failure is reported. While kernels are
/// captured nothing is looked at: the batch before was.
private func areShares(
    _ numbers: Tensor, in operation: String, _ what: String = "label",
    _ problem: String =
        "is neither 0 nor 1 nor between them; more than two classes take .crossEntropy and an output each"
) -> Bool {
    if KernelSequence.isCapturing { return true }
    let odd = numbers.withElements { values in values.firstIndex { $0 < 0 || $0 > 1 }.map { ($0, values[$0]) } }
    guard let (place, value) = odd else { return true }
    fail(
        .invalidArgument(
            operation: operation,
            reason: "\(what) \(NumberText.significant(Double(value))) of element \(place) \(problem)"))
    return false
}

/// Labels with a part of each moved to one half.
private func smoothed(_ labels: Tensor, _ smoothing: Double) -> Tensor {
    smoothing == 0 ? labels : labels * (1 - smoothing) + smoothing / 2
}

/// The weight of each label, or of none; nil after a failure.
private func binaryWeights(_ weights: [Double]?, _ labels: Tensor, in operation: String) -> Tensor?? {
    guard let weights else { return .some(nil) }
    guard weights.count == 2 else {
        refuseWeights(weights, classes: 2, in: operation)
        return nil
    }
    guard areWeights(weights, in: operation) else { return nil }
    return .some(labels * (weights[1] - weights[0]) + weights[0])
}

/// The logarithm of a probability, not below −100; its slope is not divided by less than 1e-12.
func boundedLog(_ probabilities: Tensor) -> Tensor {
    customGradient(
        probabilities, forward: { maximum(log($0), -100) }, backward: { p, gradient in gradient / maximum(p, 1e-12) })
}
