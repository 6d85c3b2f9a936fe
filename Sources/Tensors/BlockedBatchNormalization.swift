import CTensorKernels

// Batch normalisation of images in the blocked layout.
//
// Sums over a plane are taken in float32, planes are added up in double and in order.

/// Normalises each channel of blocked images by the mean and the biased variance of the batch. What goes `around` is
/// added, and negative numbers become zero if `rectifies`, in the same pass.
func blockedBatchNorm(
    _ x: Tensor, scale: Tensor, shift: Tensor, epsilon: Double, adding around: Tensor? = nil, rectifies: Bool = false
) -> BatchNormalization {
    guard let images = x.body.blocked else { return .failed }
    let layout = images.layout
    let (mean, variance) = (Tensor.uninitialized([layout.channels]), Tensor.uninitialized([layout.channels]))
    if mean.isFailed || variance.isFailed { return .failed }
    layout.moments(images, mean: mean.body.pointer, variance: variance.body.pointer)
    let inverse = withoutGradient { 1 / sqrt(variance + epsilon) }
    let slope = withoutGradient { inverse * scale.detached }
    let result = blockedAffine(
        images, mean: mean, slope: slope, shift: shift, adding: around?.detached, rectifies: rectifies)
    let output = result.recorded(from: [x, scale, shift] + (around.map { [$0] } ?? [])) {
        [constant = x.constant, factor = scale.constant, output = rectifies ? result.constant : nil] g in
        guard around != nil else {
            return blockedBatchNormGradient(g, constant, factor, mean: mean, inverse: inverse, output: output)
        }
        let arrived = output.map { elementwise(TK_RELU_GRADIENT, "gradient", g, $0) } ?? g
        return blockedBatchNormGradient(arrived, constant, factor, mean: mean, inverse: inverse, output: nil)
            + [arrived]
    }
    return BatchNormalization(output: output, mean: mean, variance: variance)
}

/// (x - mean) slope + shift of blocked images, plus what goes `around`; negative numbers become zero if `rectifies`.
func blockedAffine(
    _ images: BlockedImages, mean: Tensor, slope: Tensor, shift: Tensor, adding around: Tensor? = nil,
    rectifies: Bool = false
) -> Tensor {
    let layout = images.layout
    let other = around?.blockedImages
    let result = Tensor.uninitializedImages(layout)
    guard let out = result.body.blocked else { return result }
    layout.withPadded([mean, slope, shift]) { parameters in
        layout.eachRun { first, count in
            let start = first * layout.imageSize
            tk_blocked_normalize(
                Int64(count), Int64(layout.blocks), Int64(layout.area), images.pointer + start, parameters[0],
                parameters[1], parameters[2], (other?.body.blocked?.pointer).map { $0 + start }, rectifies ? 1 : 0,
                out.pointer + start)
        }
    }
    withExtendedLifetime(other) {}
    return result
}

/// dx = scale / σ (g - mean(g) - x̂ mean(g x̂)), dscale = Σ g x̂, dshift = Σ g, with x̂ = (x - mean) / σ. Where there is an
/// `output`, g counts only where that is positive.
private func blockedBatchNormGradient(
    _ g: Tensor, _ x: Tensor, _ scale: Tensor, mean: Tensor, inverse: Tensor, output: Tensor?
) -> [Tensor?] {
    let (source, gradient, mask) = (x.blockedImages, g.blockedImages, output?.blockedImages)
    guard let images = source.body.blocked, let arrived = gradient.body.blocked else {
        return [.failed, .failed, .failed]
    }
    let layout = images.layout
    let (sumG, sumGX) = (Tensor.uninitialized([layout.channels]), Tensor.uninitialized([layout.channels]))
    let result = Tensor.uninitializedImages(layout)
    guard !sumG.isFailed, !sumGX.isFailed, let out = result.body.blocked else { return [.failed, .failed, .failed] }
    let positive = mask?.body.blocked?.pointer
    layout.withPadded([mean]) { parameters in
        layout.withPlaneSums(
            2,
            { first, count, sums in
                let start = first * layout.imageSize
                tk_blocked_gradient_sums(
                    Int64(count), Int64(layout.blocks), Int64(layout.area), images.pointer + start,
                    positive.map { $0 + start }, arrived.pointer + start, parameters[0], sums)
            },
            { channel, planes in
                sumG.body.pointer[channel] = Float(planes.reduce(0) { $0 + Double($1[0]) })
                sumGX.body.pointer[channel] =
                    Float(planes.reduce(0) { $0 + Double($1[BlockedLayout.lanes]) }) * inverse.body.pointer[channel]
            })
    }
    let count = Double(layout.batch * layout.area)
    let a = scale * inverse
    let b = -(a * inverse * sumGX) / count
    let d = -(a * sumG) / count - b * mean
    layout.withPadded([a, b, d]) { parameters in
        layout.eachRun { first, count in
            let start = first * layout.imageSize
            tk_blocked_normalize_gradient(
                Int64(count), Int64(layout.blocks), Int64(layout.area), images.pointer + start,
                positive.map { $0 + start }, arrived.pointer + start, parameters[0], parameters[1], parameters[2],
                out.pointer + start)
        }
    }
    withExtendedLifetime((source, gradient, mask)) {}
    return [result, sumGX, sumG]
}

extension BatchNormalization {
    static var failed: BatchNormalization { BatchNormalization(output: .failed, mean: .failed, variance: .failed) }
}

extension BlockedLayout {
    /// Mean and biased variance of each channel; the planes are joined by the formula of Chan, Golub and LeVeque (1983).
    fileprivate func moments(_ images: BlockedImages, mean: Backend.Output, variance: Backend.Output) {
        withPlaneSums(
            2,
            { first, count, sums in
                tk_blocked_moments(
                    Int64(count * blocks), Int64(area), images.pointer + first * imageSize, sums)
            },
            { channel, planes in
                let total = planes.reduce(0) { $0 + Double($1[0]) } / Double(batch)
                let squares = planes.reduce(0) { sum, plane in
                    let distance = Double(plane[0]) - total
                    return sum + Double(plane[Self.lanes]) + Double(area) * distance * distance
                }
                mean[channel] = Float(total)
                variance[channel] = Float(squares / Double(batch * area))
            })
    }

    /// Sums of each channel over all images and places.
    func sums(_ images: BlockedImages, to out: Backend.Output) {
        withPlaneSums(
            1,
            { first, count, sums in
                tk_blocked_sums(Int64(count * blocks), Int64(area), images.pointer + first * imageSize, sums)
            },
            { channel, planes in out[channel] = Float(planes.reduce(0) { $0 + Double($1[0]) }) })
    }

    /// Has `fill` write `kinds` blocks of numbers for each plane of a run of images, then gives `join` those of each
    /// channel, image after image.
    fileprivate func withPlaneSums(
        _ kinds: Int, _ fill: (_ first: Int, _ count: Int, _ sums: Backend.Output) -> Void,
        _ join: (_ channel: Int, _ planes: PlaneSums) -> Void
    ) {
        let stride = blocks * kinds * Self.lanes
        Backend.withScratch(batch * stride) { sums in
            eachRun { first, count in fill(first, count, sums + first * stride) }
            for channel in 0..<channels {
                let start = channel / Self.lanes * kinds * Self.lanes + channel % Self.lanes
                join(channel, PlaneSums(start: sums + start, stride: stride, count: batch))
            }
        }
    }

    /// One number a channel, padded with zeros to whole blocks.
    func withPadded(_ parameters: [Tensor], _ body: ([Backend.Output]) -> Void) {
        let size = blocks * Self.lanes
        Backend.withScratch(parameters.count * size) { padded in
            for (index, parameter) in parameters.enumerated() {
                let source = parameter.contiguousBody
                let start = padded + index * size
                start.update(from: source.pointer, count: channels)
                (start + channels).update(repeating: 0, count: size - channels)
            }
            body(parameters.indices.map { padded + $0 * size })
        }
    }
}

/// The numbers of one channel, one image after the other.
fileprivate struct PlaneSums {
    let start: Backend.Output
    let stride: Int
    let count: Int

    @inline(__always)
    func reduce(_ initial: Double, _ next: (Double, Backend.Output) -> Double) -> Double {
        var result = initial
        for image in 0..<count { result = next(result, start + image * stride) }
        return result
    }
}
