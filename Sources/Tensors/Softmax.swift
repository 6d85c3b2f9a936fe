import CTensorKernels

// Softmax and its logarithm along one axis. The largest element is subtracted first, so nothing overflows.

extension Tensor {
    /// Runs a kernel that works on rows along any axis.
    fileprivate func alongRows(
        _ axis: Int, _ name: String, _ kernel: (_ rows: Int64, _ count: Int64, _ x: TensorBody, _ out: Tensor) -> Void
    ) -> Tensor {
        guard !isFailed, let axis = checkedAxis(axis, name) else { return .failed }
        if axis != rank - 1 {
            return withoutGradient { swapped(axis, -1).alongRows(-1, name, kernel).swapped(axis, -1) }
        }
        let x = contiguousBody
        let result = Tensor.uninitialized(shape)
        if result.isFailed || x.isFailed { return .failed }
        if count == 0 { return result }
        kernel(Int64(count / shape[axis]), Int64(shape[axis]), x, result)
        withExtendedLifetime(x) {}
        return result
    }

    /// e^x / Σ e^x along an axis: positive and adding up to 1.
    public func softmax(axis: Int = -1) -> Tensor {
        let x = self
        if dtype == .float64 { return Tensors.exp(logSoftmax(axis: axis)) }
        let y = alongRows(axis, "softmax") { tk_softmax($0, $1, $2.pointer, 0, $3.body.pointer) }
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
        if dtype == .float64 { return x - x.logSumExp(axis: axis, keepDimensions: true) }
        let y = alongRows(axis, "logSoftmax") { tk_softmax($0, $1, $2.pointer, 1, $3.body.pointer) }
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
