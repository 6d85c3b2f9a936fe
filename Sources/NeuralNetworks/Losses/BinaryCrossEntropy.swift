import Tensors

/// Two-class cross-entropy of probabilities: the mean of −[y log ŷ + (1 − y) log(1 − ŷ)].
///
/// Logarithms are not allowed below −100, so that a probability of exactly 0 or 1 costs 100 rather than infinity.
public func binaryCrossEntropy(probabilities: Tensor, labels: Tensor) -> Tensor {
    guard let labels = matched(labels, to: probabilities, in: "binaryCrossEntropy") else { return probabilities }
    return -(labels * boundedLog(probabilities) + (1 - labels) * boundedLog(1 - probabilities)).mean()
}

/// Two-class cross-entropy of logits: the mean of log(1 + eᶻ) − y z, which is the cross-entropy of sigmoid(z) and never
/// overflows.
public func binaryCrossEntropyWithLogits(logits: Tensor, labels: Tensor) -> Tensor {
    guard let labels = matched(labels, to: logits, in: "binaryCrossEntropyWithLogits") else { return logits }
    return (softplus(logits) - labels * logits).mean()
}

/// The logarithm of a probability, −100 where there is none.
func boundedLog(_ probabilities: Tensor) -> Tensor {
    // Slightly above the least normal float32, so that the derivative is finite.
    let smallest = 1.2e-38
    return Tensor.where(probabilities .< smallest, -100, log(maximum(probabilities, smallest)))
}
