import Tensors

/// The Kullback–Leibler divergence of predicted from expected distributions: the mean over the batch of
/// Σ y (log y − log ŷ). It is 0 where both agree.
///
/// - Parameters:
///   - logProbabilities: log ŷ, as logSoftmax gives it, [N, C].
///   - expected: y, rows of probabilities [N, C].
///   - reduction: `.batchMean`, the divergence of an example, is what mathematics means; `.mean` is over all elements.
/// - Returns: The divergence, as `reduction` says.
public func klDivergence(
    logProbabilities: Tensor, expected: Tensor, reduction: Reduction = .batchMean
) -> Tensor {
    guard let expected = matched(expected, to: logProbabilities, in: "klDivergence") else { return logProbabilities }
    // y log y is 0 at y = 0.
    let entropy = Tensor.where(expected .> 0, expected * log(maximum(expected, 1e-38)), 0)
    return reduction(entropy - expected * logProbabilities)
}

/// The Kullback–Leibler divergence of predicted from expected distributions, both as probabilities. The logarithm of 0
/// counts as −100.
public func klDivergence(probabilities: Tensor, expected: Tensor, reduction: Reduction = .batchMean) -> Tensor {
    klDivergence(logProbabilities: boundedLog(probabilities), expected: expected, reduction: reduction)
}

/// The focal loss (Lin et al. 2017): cross-entropy with easy examples held back, the mean of −(1 − p)ᵞ log p, where p is
/// the probability given to the true class.
///
/// With one score an example p comes from a sigmoid and labels are 0 and 1, otherwise from a softmax.
///
/// - Parameters:
///   - logits: Scores [N] or [N, 1] of two classes, or [N, C].
///   - labels: Labels 0 and 1, or class numbers or rows.
///   - gamma: γ, how strongly easy examples are held back; 0 is cross-entropy.
///   - alpha: With one score an example, what label 1 counts; label 0 counts 1 − alpha.
///   - classWeights: How much each class counts, with a score a class.
///   - reduction: How the losses become one number.
/// - Returns: The loss, as `reduction` says.
public func focal(
    logits: Tensor, labels: Tensor, gamma: Double = 2, alpha: Double? = nil, classWeights: [Double]? = nil,
    reduction: Reduction = .mean
) -> Tensor {
    guard ValidRange.nonNegative.check("gamma", gamma, of: "focal"),
        alpha.map({ ValidRange.share.check("alpha", $0, of: "focal") }) ?? true
    else { return logits }
    if logits.rank < 2 || logits.shape[logits.rank - 1] == 1 {
        guard let labels = matched(labels, to: logits, in: "focal") else { return logits }
        let losses = softplus(logits) - labels * logits
        let probability = sigmoid(logits)
        let missed = probability + labels - 2 * (probability * labels)
        let focused = losses * pow(missed, gamma)
        return reduction(alpha.map { focused * (labels * (2 * $0 - 1) + (1 - $0)) } ?? focused)
    }
    guard let examples = ClassLabels(scores: logits, labels: labels, in: "focal") else { return logits }
    let logProbabilities = examples.scores.logSoftmax(axis: 1)
    let rows = examples.rows()
    var costs = rows * pow(1 - exp(logProbabilities), gamma)
    if let classWeights {
        guard let weights = checkedWeights(classWeights, of: examples, in: "focal") else { return logits }
        costs = costs * weights
    }
    return reduction(-(costs * logProbabilities).sum(axis: 1).reshaped(to: examples.shape))
}
