import CTensorKernels

// Batch normalisation (Ioffe and Szegedy 2015) of [N, C] or [N, C, …]: one mean and variance for each channel.

/// What batch normalisation gives in training: the normalised batch, and the statistics it was normalised with.
public struct BatchNormalization {
    /// scale (x - mean) / √(variance + epsilon) + shift.
    public let output: Tensor
    /// The mean of each channel over the batch, [C].
    public let mean: Tensor
    /// The biased variance of each channel over the batch, [C].
    public let variance: Tensor
}

/// Normalises each channel by the mean and the biased variance of the batch.
public func batchNorm(_ x: Tensor, scale: Tensor, shift: Tensor, epsilon: Double = 1e-5) -> BatchNormalization {
    guard let sizes = ChannelSizes("batchNorm", x, [scale, shift]) else {
        return BatchNormalization(output: .failed, mean: .failed, variance: .failed)
    }
    if Recording.isNested && [x, scale, shift].contains(where: \.isRecorded) || x.dtype == .float64 {
        return composedBatchNorm(x, scale, shift, epsilon, sizes)
    }
    if x.body.blocked != nil { return blockedBatchNorm(x, scale: scale, shift: shift, epsilon: epsilon) }
    let (input, factor, offset) = (x.contiguousBody, scale.contiguousBody, shift.contiguousBody)
    let (mean, variance, inverse) = sizes.statistics(input.pointer, epsilon)
    let result = Tensor.uninitialized(x.shape)
    if result.isFailed { return BatchNormalization(output: result, mean: result, variance: result) }
    let slope = inverse * Tensor(factor)
    sizes.normalize(input.pointer, mean, slope, offset.pointer, to: result.body.pointer)
    withExtendedLifetime((input, offset)) {}
    let output = result.recorded(from: [x, scale, shift]) {
        [detachedX = Tensor(input), detachedScale = Tensor(factor)] g in
        batchNormGradient(g, detachedX.detached, detachedScale.detached, mean, inverse, sizes)
    }
    return BatchNormalization(output: output, mean: mean, variance: variance)
}

/// Normalises each channel by given statistics, as a trained layer does.
public func batchNorm(
    _ x: Tensor, scale: Tensor, shift: Tensor, mean: Tensor, variance: Tensor, epsilon: Double = 1e-5
) -> Tensor {
    guard let sizes = ChannelSizes("batchNorm", x, [scale, shift, mean, variance]) else { return .failed }
    if [x, scale, shift, mean, variance].contains(where: \.isRecorded) || x.dtype == .float64 {
        let shape = sizes.parameterShape
        let slope = scale / sqrt(variance + epsilon)
        return (x - mean.reshaped(to: shape)) * slope.reshaped(to: shape) + shift.reshaped(to: shape)
    }
    if let images = x.body.blocked {
        return blockedAffine(images, mean: mean, slope: scale / sqrt(variance + epsilon), shift: shift)
    }
    let (input, center, offset) = (x.contiguousBody, mean.contiguousBody, shift.contiguousBody)
    let result = Tensor.uninitialized(x.shape)
    if result.isFailed { return result }
    sizes.normalize(
        input.pointer, Tensor(center), scale / sqrt(variance + epsilon), offset.pointer, to: result.body.pointer)
    withExtendedLifetime((input, center, offset)) {}
    return result
}

/// max(0, batchNorm(x) + around), in one pass over the images where their layout allows it. The bits are the same.
package func rectifiedBatchNorm(
    _ x: Tensor, scale: Tensor, shift: Tensor, epsilon: Double, adding around: Tensor?
) -> BatchNormalization {
    if x.body.blocked != nil, !Recording.isNested, around.map({ $0.shape == x.shape }) ?? true,
        ChannelSizes("batchNorm", x, [scale, shift]) != nil
    {
        return blockedBatchNorm(
            x, scale: scale, shift: shift, epsilon: epsilon, adding: around, rectifies: true)
    }
    let batch = batchNorm(x, scale: scale, shift: shift, epsilon: epsilon)
    return BatchNormalization(
        output: relu(around.map { batch.output + $0 } ?? batch.output), mean: batch.mean, variance: batch.variance)
}

/// The same with given statistics.
package func rectifiedBatchNorm(
    _ x: Tensor, scale: Tensor, shift: Tensor, mean: Tensor, variance: Tensor, epsilon: Double, adding around: Tensor?
) -> Tensor {
    let operands = [x, scale, shift, mean, variance] + (around.map { [$0] } ?? [])
    if let images = x.body.blocked, !operands.contains(where: \.isRecorded),
        around.map({ $0.shape == x.shape }) ?? true,
        ChannelSizes("batchNorm", x, [scale, shift, mean, variance]) != nil
    {
        return blockedAffine(
            images, mean: mean, slope: scale / sqrt(variance + epsilon), shift: shift, adding: around, rectifies: true)
    }
    let y = batchNorm(x, scale: scale, shift: shift, mean: mean, variance: variance, epsilon: epsilon)
    return relu(around.map { y + $0 } ?? y)
}

/// dx = scale / σ (g - mean(g) - x̂ mean(g x̂)), dscale = Σ g x̂, dshift = Σ g, with x̂ = (x - mean) / σ.
private func batchNormGradient(
    _ g: Tensor, _ x: Tensor, _ scale: Tensor, _ mean: Tensor, _ inverse: Tensor, _ sizes: ChannelSizes
) -> [Tensor?] {
    let (gradient, input) = (g.contiguousBody, x.contiguousBody)
    let (sumG, sumGX) = (Tensor.uninitialized([sizes.channels]), Tensor.uninitialized([sizes.channels]))
    let result = Tensor.uninitialized(x.shape)
    if result.isFailed || sumG.isFailed || sumGX.isFailed { return [.failed, .failed, .failed] }
    sizes.sums(input.pointer, gradient.pointer, mean, inverse, sumG.body.pointer, sumGX.body.pointer)
    let a = scale * inverse
    let b = -(a * inverse * sumGX) / Double(sizes.count)
    let d = -(a * sumG) / Double(sizes.count) - b * mean
    sizes.combine(input.pointer, gradient.pointer, a, b, d, to: result.body.pointer)
    withExtendedLifetime((gradient, input)) {}
    return [result, sumGX, sumG]
}

/// The same of recorded operations, for derivatives of derivatives.
private func composedBatchNorm(
    _ x: Tensor, _ scale: Tensor, _ shift: Tensor, _ epsilon: Double, _ sizes: ChannelSizes
) -> BatchNormalization {
    let axes = [0] + Array(2..<max(2, x.rank))
    let shape = sizes.parameterShape
    let centered = x - x.mean(axes: axes, keepDimensions: true)
    let variance = square(centered).mean(axes: axes, keepDimensions: true)
    let output = centered / sqrt(variance + epsilon) * scale.reshaped(to: shape) + shift.reshaped(to: shape)
    return BatchNormalization(
        output: output, mean: withoutGradient { x.mean(axes: axes) }.detached,
        variance: variance.reshaped(to: [sizes.channels]).detached)
}

/// How channels lie in memory: [outer, channels, inner].
private struct ChannelSizes {
    let outer: Int
    let channels: Int
    let inner: Int
    let rank: Int

    init?(_ operation: String, _ x: Tensor, _ parameters: [Tensor]) {
        if x.isFailed || parameters.contains(where: \.isFailed) { return nil }
        guard x.rank >= 2, x.count > 0 else {
            fail(.unsuitableShape(operation: operation, shape: x.shape, expected: "[N, C] or [N, C, …], not empty"))
            return nil
        }
        if let odd = parameters.first(where: { $0.shape != [x.shape[1]] }) {
            fail(
                .shapeMismatch(
                    operation: operation, left: x.shape, right: odd.shape,
                    expected: "one number for each of the \(x.shape[1]) channels"))
            return nil
        }
        (outer, channels, inner, rank) = (x.shape[0], x.shape[1], x.shape[2...].reduce(1, *), x.rank)
    }

    /// Elements of a channel.
    var count: Int { outer * inner }
    var parameterShape: [Int] { [1, channels] + [Int](repeating: 1, count: rank - 2) }

    /// Mean, biased variance and 1 / √(variance + epsilon) of each channel.
    func statistics(_ x: Backend.Input, _ epsilon: Double) -> (Tensor, Tensor, Tensor) {
        let (mean, variance) = (Tensor.uninitialized([channels]), Tensor.uninitialized([channels]))
        if mean.isFailed || variance.isFailed { return (.failed, .failed, .failed) }
        moments(x, mean.body.pointer, variance.body.pointer)
        return (mean, variance, 1 / sqrt(variance + epsilon))
    }

    private func moments(_ x: Backend.Input, _ mean: Backend.Output, _ variance: Backend.Output) {
        if KernelSequence.isCapturing {
            return KernelSequence.add(mean, variance) { moments(x, mean, variance) }
        }
        if inner == 1 {
            tk_moments(1, Int64(outer), Int64(channels), x, mean, variance)
        } else {
            Backend.inParallelRuns(channels, cost: count) { start, end in
                tk_channel_moments(
                    Int64(outer), Int64(channels), Int64(inner), Int64(start), Int64(end), x, mean, variance)
            }
        }
    }

    func normalize(_ x: Backend.Input, _ mean: Tensor, _ slope: Tensor, _ shift: Backend.Input, to out: Backend.Output)
    {
        if KernelSequence.isCapturing {
            return KernelSequence.add(out) { normalize(x, mean, slope, shift, to: out) }
        }
        let row = channels * inner
        Backend.split(outer, by: max(1, Backend.piece / row)) { start, count in
            tk_normalize(
                Int64(count), Int64(channels), Int64(inner), x + start * row, mean.body.pointer, slope.body.pointer,
                shift, out + start * row)
        }
        withExtendedLifetime((mean, slope)) {}
    }

    func sums(
        _ x: Backend.Input, _ g: Backend.Input, _ mean: Tensor, _ inverse: Tensor, _ sumG: Backend.Output,
        _ sumGX: Backend.Output
    ) {
        if KernelSequence.isCapturing {
            return KernelSequence.add(sumG, sumGX) { sums(x, g, mean, inverse, sumG, sumGX) }
        }
        Backend.inParallelRuns(inner == 1 ? 1 : channels, cost: count) { start, end in
            tk_normalize_sums(
                Int64(outer), Int64(channels), Int64(inner), inner == 1 ? 0 : Int64(start),
                inner == 1 ? Int64(channels) : Int64(end), x, g, mean.body.pointer, inverse.body.pointer, sumG, sumGX)
        }
        withExtendedLifetime((mean, inverse)) {}
    }

    func combine(
        _ x: Backend.Input, _ g: Backend.Input, _ a: Tensor, _ b: Tensor, _ d: Tensor, to out: Backend.Output
    ) {
        if KernelSequence.isCapturing { return KernelSequence.add(out) { combine(x, g, a, b, d, to: out) } }
        let row = channels * inner
        Backend.split(outer, by: max(1, Backend.piece / row)) { start, count in
            tk_normalize_gradient(
                Int64(count), Int64(channels), Int64(inner), x + start * row, g + start * row, a.body.pointer,
                b.body.pointer, d.body.pointer, out + start * row)
        }
        withExtendedLifetime((a, b, d)) {}
    }
}
