import Tensors

/// The mean of the squared differences: MSE = 1/n Σ (yᵢ − ŷᵢ)², over all elements.
public func meanSquaredError(predicted: Tensor, expected: Tensor, reduction: Reduction = .mean) -> Tensor {
    guard let expected = matched(expected, to: predicted, in: "meanSquaredError") else { return predicted }
    if reduction == .mean { return meanSquaredDifference(predicted, expected) }
    let difference = predicted - expected
    return reduction(difference * difference)
}

/// The mean of the absolute differences: MAE = 1/n Σ |yᵢ − ŷᵢ|, over all elements.
public func meanAbsoluteError(predicted: Tensor, expected: Tensor, reduction: Reduction = .mean) -> Tensor {
    guard let expected = matched(expected, to: predicted, in: "meanAbsoluteError") else { return predicted }
    return reduction((predicted - expected).abs())
}

/// Squared for small differences d, absolute for large ones (Huber 1964): the mean of d²/2 where |d| ≤ δ and of
/// δ(|d| − δ/2) elsewhere. Outliers pull with a limited force.
public func huber(
    predicted: Tensor, expected: Tensor, delta: Double = 1, reduction: Reduction = .mean
) -> Tensor {
    guard let expected = matched(expected, to: predicted, in: "huber") else { return predicted }
    guard ValidRange.positive.check("delta", delta, of: "huber") else { return predicted }
    let distance = (predicted - expected).abs()
    let near = minimum(distance, delta)
    // Where |d| ≤ δ the second term vanishes; elsewhere near = δ and the sum is δ²/2 + δ(|d| − δ).
    return reduction(near * near * 0.5 + (distance - near) * delta)
}

/// The hinge of a support vector machine.
///
/// With one score an example: the mean of max(0, 1 − y·s), with labels −1 and 1, or 0 and 1 which mean the same. With a
/// score a class (Crammer and Singer 2001): the mean of max(0, 1 − (s of the true class − the best of the others)).
public func hinge(scores: Tensor, labels: Tensor, reduction: Reduction = .mean) -> Tensor {
    if scores.rank >= 2 && scores.shape[scores.rank - 1] > 1 && labels.shape != scores.shape {
        guard let examples = ClassLabels(scores: scores, labels: labels, in: "hinge") else { return scores }
        let rows = examples.rows()
        let own = (examples.scores * rows).sum(axis: 1)
        let best = Tensor.where(rows .> 0, Tensor(-Double.infinity), examples.scores).max(axis: 1)
        return reduction((1 - (own - best)).relu().reshaped(to: examples.shape))
    }
    guard let labels = matched(labels, to: scores, in: "hinge") else { return scores }
    let hasZeros = labels.toArray().contains(0)
    return reduction((1 - scores * (hasZeros ? labels * 2 - 1 : labels)).relu())
}

/// `expected` in the shape of `predicted`. [N] and [N, 1] mean the same; subtracting one from the other would spread
/// them to [N, N] and train on nonsense.
func matched(_ expected: Tensor, to predicted: Tensor, in operation: String) -> Tensor? {
    if FailureChannel.hasError || expected.isFailed || predicted.isFailed { return nil }
    if expected.shape == predicted.shape { return expected }
    let count = predicted.shape.first ?? 1
    if expected.count == predicted.count && predicted.count == count && expected.shape.first == count {
        return expected.reshaped(to: predicted.shape)
    }
    fail(
        .shapeMismatch(
            operation: operation, left: predicted.shape, right: expected.shape,
            expected: predicted.rank == 2 && expected.rank == 1 && predicted.shape[0] == expected.count
                ? "one label for \(predicted.shape[1]) outputs; classes take .crossEntropy, values a model with one output"
                : "outputs and labels of the same shape"))
    return nil
}
