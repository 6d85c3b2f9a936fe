import Tensors

/// The mean of the squared differences: MSE = 1/n Σ (yᵢ − ŷᵢ)², over all elements.
public func meanSquaredError(predicted: Tensor, expected: Tensor) -> Tensor {
    guard let expected = matched(expected, to: predicted, in: "meanSquaredError") else { return predicted }
    let difference = predicted - expected
    return (difference * difference).mean()
}

/// The mean of the absolute differences: MAE = 1/n Σ |yᵢ − ŷᵢ|, over all elements.
public func meanAbsoluteError(predicted: Tensor, expected: Tensor) -> Tensor {
    guard let expected = matched(expected, to: predicted, in: "meanAbsoluteError") else { return predicted }
    return (predicted - expected).abs().mean()
}

/// Squared for small differences d, absolute for large ones (Huber 1964): the mean of d²/2 where |d| ≤ δ and of
/// δ(|d| − δ/2) elsewhere. Outliers pull with a limited force.
public func huber(predicted: Tensor, expected: Tensor, delta: Double = 1) -> Tensor {
    guard let expected = matched(expected, to: predicted, in: "huber") else { return predicted }
    let distance = (predicted - expected).abs()
    let near = minimum(distance, delta)
    // Where |d| ≤ δ the second term vanishes; elsewhere near = δ and the sum is δ²/2 + δ(|d| − δ).
    return (near * near * 0.5 + (distance - near) * delta).mean()
}

/// The hinge of a support vector machine: the mean of max(0, 1 − y·s), with labels −1 and 1.
public func hinge(scores: Tensor, labels: Tensor) -> Tensor {
    guard let labels = matched(labels, to: scores, in: "hinge") else { return scores }
    return (1 - scores * labels).relu().mean()
}

/// `expected` in the shape of `predicted`. [N] and [N, 1] mean the same; subtracting one from the other would spread
/// them to [N, N] and train on nonsense.
func matched(_ expected: Tensor, to predicted: Tensor, in operation: String) -> Tensor? {
    if expected.shape == predicted.shape { return expected }
    let count = predicted.shape.first ?? 1
    if expected.count == predicted.count && predicted.count == count && expected.shape.first == count {
        return expected.reshaped(to: predicted.shape)
    }
    if !FailureChannel.hasError {
        fail(
            .shapeMismatch(
                operation: operation, left: predicted.shape, right: expected.shape,
                expected: "outputs and labels of the same shape"))
    }
    return nil
}
