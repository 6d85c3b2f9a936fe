import CTensorKernels

// The losses of classification from logits, fused with the softmax or sigmoid before them.

/// The mean over the rows of -ln softmax(logits)[label]: cross-entropy from logits.
///
/// Labels are whole numbers [N], or one row for each example [N, C] that adds up to 1. The gradient is
/// (softmax(logits) - onehot(labels)) / N.
public func softmaxCrossEntropy(_ logits: Tensor, labels: Tensor) -> Tensor {
    softmaxCrossEntropy(logits, labels: labels, in: "softmaxCrossEntropy")
}

/// The same, for errors by the name of who asks.
package func softmaxCrossEntropy(_ logits: Tensor, labels: Tensor, in operation: String) -> Tensor {
    if logits.isFailed || labels.isFailed { return .failed }
    guard logits.rank == 2 else {
        return fail(
            .unsuitableShape(
                operation: operation, shape: logits.shape, expected: "one row of scores an example"))
    }
    if labels.shape == logits.shape && labels.rank == 2 {
        // Where the label has no part, an infinite logarithm does not count.
        let costs = Tensor.where(labels .!= 0, labels * logits.logSoftmax(axis: 1), 0.0)
        return -costs.sum() / Double(max(1, logits.shape[0]))
    }
    guard labels.count == logits.shape[0], labels.rank == 1 || labels.shape == [labels.count, 1] else {
        return fail(
            .shapeMismatch(
                operation: operation, left: logits.shape, right: labels.shape,
                expected: "one label for each row, or labels of the shape of the logits"))
    }
    let (rows, classes) = (logits.shape[0], logits.shape[1])
    if logits.isRecorded && Recording.isNested || logits.dtype == .float64 {
        let isOwn = labels.flattened().oneHot(classes: classes, dtype: .bool)
        return -Tensor.where(isOwn, logits.logSoftmax(axis: 1), 0.0).sum() / Double(max(1, rows))
    }
    let (scores, targets) = (logits.contiguousBody, labels.contiguousBody)
    let probabilities = Tensor.uninitialized(logits.shape)
    let losses = Tensor.uninitialized([rows])
    if probabilities.isFailed || losses.isFailed { return .failed }
    let isDone = Backend.softmaxCrossEntropy(
        rows, classes, scores.pointer, targets.pointer, to: probabilities.body.pointer, losses.body.pointer,
        in: operation)
    withExtendedLifetime((scores, targets)) {}
    if !isDone { return .failed }
    return losses.mean().recorded(
        from: logits, { g in softmaxCrossEntropyGradient(g, probabilities, Tensor(targets)) })
}

/// What is wrong with a label, and what to do.
package func labelProblem(_ label: Float, row: Int, classes: Int) -> String {
    let number = label == label.rounded() && abs(label) < 1e9 ? "\(Int(label))" : "\(label)"
    if classes == 1 {
        return "label \(number) of row \(row) for a model with one output; two classes take "
            + ".binaryCrossEntropyWithLogits, values .meanSquaredError, more classes an output each"
    }
    let advice =
        label == label.rounded()
        ? "class numbers count from 0; make the last layer as wide as there are classes"
        : "values that are no classes take .meanSquaredError"
    return "label \(number) of row \(row) is not one of the \(classes) classes 0 to \(classes - 1); \(advice)"
}

private func softmaxCrossEntropyGradient(_ g: Tensor, _ probabilities: Tensor, _ labels: Tensor) -> Tensor {
    let (rows, classes) = (probabilities.shape[0], probabilities.shape[1])
    let result = Tensor.uninitialized(probabilities.shape)
    if result.isFailed { return result }
    let gradient = g.contiguousBody
    Backend.softmaxCrossEntropyGradient(
        rows, classes, probabilities.body.pointer, labels.body.pointer, gradient.pointer, to: result.body.pointer)
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
    Backend.sigmoidCrossEntropy(z.count, z.pointer, y.pointer, to: losses.body.pointer)
    withExtendedLifetime((z, y)) {}
    return losses.mean().recorded(
        from: logits,
        { g in
            let result = Tensor.uninitialized(z.shape, count: z.count)
            if result.isFailed { return result }
            let gradient = g.contiguousBody
            Backend.sigmoidCrossEntropyGradient(
                z.count, z.pointer, y.pointer, gradient.pointer, to: result.body.pointer)
            withExtendedLifetime((z, y, gradient)) {}
            return result
        })
}

extension Backend {
    /// The losses and probabilities of rows of scores; false after a failure. Labels are looked at first.
    @discardableResult
    fileprivate static func softmaxCrossEntropy(
        _ rows: Int, _ classes: Int, _ scores: Input, _ labels: Input, to probabilities: Output, _ losses: Output,
        in operation: String
    ) -> Bool {
        if KernelSequence.isCapturing {
            KernelSequence.add(probabilities, losses) {
                softmaxCrossEntropy(rows, classes, scores, labels, to: probabilities, losses, in: operation)
            }
            return !FailureChannel.hasError
        }
        let limit = Float(classes)
        for row in 0..<rows {
            let label = labels[row]
            guard label >= 0, label < limit, label == label.rounded(.towardZero) else {
                fail(
                    .invalidArgument(
                        operation: operation, reason: labelProblem(label, row: row, classes: classes)))
                return false
            }
        }
        split(rows, by: max(1, piece / 4 / max(1, classes))) { start, count in
            tk_softmax_cross_entropy(
                Int64(count), Int64(classes), scores + start * classes, labels + start,
                probabilities + start * classes, losses + start)
        }
        return true
    }

    /// The gradient at the scores, for one gradient of the mean.
    fileprivate static func softmaxCrossEntropyGradient(
        _ rows: Int, _ classes: Int, _ probabilities: Input, _ labels: Input, _ g: Input, to out: Output
    ) {
        if KernelSequence.isCapturing {
            return KernelSequence.add(out) {
                softmaxCrossEntropyGradient(rows, classes, probabilities, labels, g, to: out)
            }
        }
        split(rows, by: max(1, piece / max(1, classes))) { start, count in
            tk_softmax_cross_entropy_gradient(
                Int64(count), Int64(classes), probabilities + start * classes, labels + start, g, 0, 1 / Float(rows),
                out + start * classes)
        }
    }

    fileprivate static func sigmoidCrossEntropy(_ count: Int, _ z: Input, _ y: Input, to losses: Output) {
        if KernelSequence.isCapturing {
            return KernelSequence.add(losses) { sigmoidCrossEntropy(count, z, y, to: losses) }
        }
        split(count) { start, count in
            tk_sigmoid_cross_entropy(Int64(count), z + start, y + start, losses + start)
        }
    }

    fileprivate static func sigmoidCrossEntropyGradient(
        _ count: Int, _ z: Input, _ y: Input, _ g: Input, to out: Output
    ) {
        if KernelSequence.isCapturing {
            return KernelSequence.add(out) { sigmoidCrossEntropyGradient(count, z, y, g, to: out) }
        }
        let scale = Float(Double(g.pointee) / Double(count))
        split(count) { start, count in
            tk_sigmoid_cross_entropy_gradient(Int64(count), z + start, y + start, scale, out + start)
        }
    }
}
