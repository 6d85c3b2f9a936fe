import CTensorKernels

// Softmax and its logarithm along one axis. The largest element is subtracted first, so nothing overflows.

extension Backend {
    /// Rows of `count`.
    fileprivate static func softmax(_ rows: Int, _ count: Int, _ x: Input, _ isLogarithm: Bool, to out: Output) {
        if KernelSequence.isCapturing {
            return KernelSequence.add(out) { softmax(rows, count, x, isLogarithm, to: out) }
        }
        split(rows, by: max(1, piece / 4 / max(1, count))) { start, rows in
            tk_softmax(Int64(rows), Int64(count), x + start * count, isLogarithm ? 1 : 0, out + start * count)
        }
    }
}

extension Tensor {
    /// Softmax or its logarithm along any axis, without the derivative.
    fileprivate func alongRows(_ axis: Int, _ name: String, _ isLogarithm: Bool) -> Tensor {
        guard !isFailed, let axis = checkedAxis(axis, name) else { return .failed }
        if axis != rank - 1 {
            return withoutGradient { swapped(axis, -1).alongRows(-1, name, isLogarithm).swapped(axis, -1) }
        }
        if dtype == .float64 { return withoutGradient { doubled(isLogarithm) }.detached }
        let x = contiguousBody
        let result = Tensor.uninitialized(shape)
        if result.isFailed || x.isFailed { return .failed }
        if count == 0 { return result }
        Backend.softmax(count / shape[axis], shape[axis], x.pointer, isLogarithm, to: result.body.pointer)
        withExtendedLifetime(x) {}
        return result
    }

    /// Softmax or its logarithm along the last axis in 64 bits.
    private func doubled(_ isLogarithm: Bool) -> Tensor {
        if count == 0 { return self }
        let shifted = self - max(axis: -1, keepDimensions: true)
        let powers = Tensors.exp(shifted)
        let total = powers.sum(axis: -1, keepDimensions: true)
        return isLogarithm ? shifted - Tensors.log(total) : powers / total
    }

    /// e^x / Σ e^x along an axis: positive and adding up to 1.
    public func softmax(axis: Int = -1) -> Tensor {
        let x = self
        let y = alongRows(axis, "softmax", false)
        return y.recorded(
            from: x,
            { [constant = y.constant] g in
                let y = Recording.isPaused ? constant : x.softmax(axis: axis)
                return (g - (g * y).sum(axis: axis, keepDimensions: true)) * y
            })
    }

    /// The logarithm of softmax, exact where softmax itself is 0 or 1.
    public func logSoftmax(axis: Int = -1) -> Tensor {
        let x = self
        let y = alongRows(axis, "logSoftmax", true)
        return y.recorded(
            from: x,
            { [constant = y.constant] g in
                let y = Recording.isPaused ? constant : x.logSoftmax(axis: axis)
                return g - Tensors.exp(y) * g.sum(axis: axis, keepDimensions: true)
            })
    }

    /// ln Σ e^x along some axes.
    public func logSumExp(axes: [Int], keepDimensions: Bool = false) -> Tensor {
        guard let axes = checkedAxes(axes, "logSumExp") else { return .failed }
        let result = axes.reduce(self.as(dtype.fractional)) { $0.logSumExp(axis: $1, keepDimensions: true) }
        return keepDimensions
            ? result : result.reshaped(to: shape.indices.filter { !axes.contains($0) }.map { shape[$0] })
    }

    /// ln Σ e^x along an axis; -infinity over none.
    public func logSumExp(axis: Int = -1, keepDimensions: Bool = false) -> Tensor {
        guard !isFailed, let axis = checkedAxis(axis, "logSumExp") else { return .failed }
        let x = self
        guard shape[axis] > 0 else {
            return .full(
                sum(axis: axis, keepDimensions: keepDimensions).shape, value: -.infinity, dtype: dtype.fractional)
        }
        let largest = withoutGradient { max(axis: axis, keepDimensions: true).as(dtype.fractional) }
        let shift = withoutGradient { Tensor.where(elementwise(TK_IS_FINITE, largest), largest, 0.0) }
        let sum = withoutGradient { Tensors.log(Tensors.exp(x - shift).sum(axis: axis, keepDimensions: true)) + shift }
        let result = keepDimensions ? sum : sum.squeezed(axis: axis)
        return result.detached.recorded(
            from: x,
            { g in
                (keepDimensions ? g : g.expanded(axis: axis)) * x.softmax(axis: axis)
            })
    }
}

/// e^x / Σ e^x along an axis.
public func softmax(_ x: Tensor, axis: Int = -1) -> Tensor { x.softmax(axis: axis) }
/// The logarithm of softmax.
public func logSoftmax(_ x: Tensor, axis: Int = -1) -> Tensor { x.logSoftmax(axis: axis) }
/// ln Σ e^x along an axis.
public func logSumExp(_ x: Tensor, axis: Int = -1) -> Tensor { x.logSumExp(axis: axis) }
