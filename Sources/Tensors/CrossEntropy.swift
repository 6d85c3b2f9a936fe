import CTensorKernels

// The losses of classification from logits, fused with the softmax or sigmoid before them.

/// The mean over the rows of -ln softmax(logits)[label]: cross-entropy from logits.
///
/// Labels are whole numbers [N], or one row for each example [N, C] that adds up to 1. The gradient is
/// (softmax(logits) - onehot(labels)) / N.
public func softmaxCrossEntropy(_ logits: Tensor, labels: Tensor) -> Tensor {
    if logits.isFailed || labels.isFailed { return .failed }
    guard logits.rank == 2 else {
        return fail(
            .unsuitableShape(
                operation: "softmaxCrossEntropy", shape: logits.shape, expected: "one row of scores an example"))
    }
    if labels.shape == logits.shape && labels.rank == 2 {
        return -(labels * logits.logSoftmax(axis: 1)).sum() / Double(max(1, logits.shape[0]))
    }
    guard labels.count == logits.shape[0], labels.rank == 1 || labels.shape == [labels.count, 1] else {
        return fail(
            .shapeMismatch(
                operation: "softmaxCrossEntropy", left: logits.shape, right: labels.shape,
                expected: "one label for each row, or labels of the shape of the logits"))
    }
    let (rows, classes) = (logits.shape[0], logits.shape[1])
    if logits.isRecorded && Recording.isNested || logits.dtype == .float64 {
        return -(labels.flattened().oneHot(classes: classes) * logits.logSoftmax(axis: 1)).sum() / Double(max(1, rows))
    }
    let (scores, targets) = (logits.contiguousBody, labels.contiguousBody)
    for row in 0..<rows {
        let label = targets.pointer[row]
        guard label >= 0, label < Float(classes), label == label.rounded() else {
            return fail(
                .invalidArgument(
                    operation: "softmaxCrossEntropy",
                    reason: "label \(label) of row \(row) is not one of the \(classes) classes 0 to \(classes - 1)"))
        }
    }
    let probabilities = Tensor.uninitialized(logits.shape)
    let losses = Tensor.uninitialized([rows])
    if probabilities.isFailed || losses.isFailed { return .failed }
    Backend.split(rows, by: max(1, Backend.piece / 4 / max(1, classes))) { start, count in
        tk_softmax_cross_entropy(
            Int64(count), Int64(classes), scores.pointer + start * classes, targets.pointer + start,
            probabilities.body.pointer + start * classes, losses.body.pointer + start)
    }
    withExtendedLifetime((scores, targets)) {}
    return losses.mean().recorded(
        from: logits, { g in softmaxCrossEntropyGradient(g, probabilities, Tensor(targets)) })
}

private func softmaxCrossEntropyGradient(_ g: Tensor, _ probabilities: Tensor, _ labels: Tensor) -> Tensor {
    let (rows, classes) = (probabilities.shape[0], probabilities.shape[1])
    let result = Tensor.uninitialized(probabilities.shape)
    if result.isFailed { return result }
    let gradient = g.contiguousBody
    Backend.split(rows, by: max(1, Backend.piece / max(1, classes))) { start, count in
        tk_softmax_cross_entropy_gradient(
            Int64(count), Int64(classes), probabilities.body.pointer + start * classes, labels.body.pointer + start,
            gradient.pointer, 0, 1 / Float(rows), result.body.pointer + start * classes)
    }
    withExtendedLifetime((gradient, probabilities, labels)) {}
    return result
}

/// The mean of ln(1 + e^z) - y z: binary cross-entropy from logits z and labels y between 0 and 1.
///
/// Computed as max(z, 0) - y z + ln(1 + e^-|z|), which neither overflows nor loses small losses.
public func sigmoidBinaryCrossEntropy(_ logits: Tensor, labels: Tensor) -> Tensor {
    if logits.isFailed || labels.isFailed { return .failed }
    guard logits.shape == labels.shape else {
        return fail(
            .shapeMismatch(
                operation: "sigmoidBinaryCrossEntropy", left: logits.shape, right: labels.shape,
                expected: "one label for each logit"))
    }
    if Recording.isNested || labels.isRecorded || logits.count == 0 || logits.dtype == .float64 {
        return (softplus(logits) - labels * logits).mean()
    }
    let (z, y) = (logits.contiguousBody, labels.contiguousBody)
    let losses = Tensor.uninitialized(logits.shape, count: logits.count)
    if losses.isFailed { return losses }
    Backend.split(z.count) { start, count in
        tk_sigmoid_cross_entropy(Int64(count), z.pointer + start, y.pointer + start, losses.body.pointer + start)
    }
    withExtendedLifetime((z, y)) {}
    return losses.mean().recorded(
        from: logits,
        { g in
            let result = Tensor.uninitialized(z.shape, count: z.count)
            if result.isFailed { return result }
            let scale = Float(g.scalar / Double(z.count))
            Backend.split(z.count) { start, count in
                tk_sigmoid_cross_entropy_gradient(
                    Int64(count), z.pointer + start, y.pointer + start, scale, result.body.pointer + start)
            }
            withExtendedLifetime((z, y)) {}
            return result
        })
}
