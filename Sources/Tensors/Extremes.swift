import CTensorKernels

// The largest and the smallest elements and where they are. NaN wins over numbers.

extension Tensor {
    /// The largest or smallest element; equal ones share the gradient.
    private func extreme(_ kernel: tk_reduction, _ name: String, _ axes: [Int], _ keepDimensions: Bool) -> Tensor {
        guard let axes = checkedAxes(axes, name) else { return .failed }
        guard axes.allSatisfy({ shape[$0] > 0 }) else {
            return isFailed
                ? self : fail(.unsuitableShape(operation: name, shape: shape, expected: "at least one element"))
        }
        let x = self
        let result = reduced(kernel, axes: axes, keepDimensions: keepDimensions)
        if !dtype.isFloatingPoint { return result.as(dtype) }
        return result.recorded(
            from: x,
            { [constant = result.constant] g in
                let places = x .== constant.restored(axes, of: x.shape)
                let shares = places.as(x.dtype) / places.sum(axes: axes, keepDimensions: true)
                return g.restored(axes, of: x.shape) * shares
            })
    }

    /// The largest element along some axes.
    public func max(axes: [Int], keepDimensions: Bool = false) -> Tensor {
        extreme(TK_MAX, "max", axes, keepDimensions)
    }
    /// The largest of all elements.
    public func max() -> Tensor { max(axes: Array(0..<rank)) }
    /// The largest element along one axis.
    public func max(axis: Int, keepDimensions: Bool = false) -> Tensor {
        max(axes: [axis], keepDimensions: keepDimensions)
    }

    /// The smallest element along some axes.
    public func min(axes: [Int], keepDimensions: Bool = false) -> Tensor {
        extreme(TK_MIN, "min", axes, keepDimensions)
    }
    /// The smallest of all elements.
    public func min() -> Tensor { min(axes: Array(0..<rank)) }
    /// The smallest element along one axis.
    public func min(axis: Int, keepDimensions: Bool = false) -> Tensor {
        min(axes: [axis], keepDimensions: keepDimensions)
    }

    private func place(largest: Bool, _ name: String, _ axis: Int, _ keepDimensions: Bool) -> Tensor {
        guard let axis = checkedAxis(axis, name) else { return .failed }
        guard shape[axis] > 0 else {
            return fail(.unsuitableShape(operation: name, shape: shape, expected: "at least one element"))
        }
        let place = ReducedPlace(shape, [axis], keepDimensions)
        let x = contiguousBody(Backend.accumulator(of: dtype))
        let result = Tensor.uninitialized(place.target, dtype: .int64)
        if result.isFailed || x.isFailed { return .failed }
        Backend.places(
            largest: largest, outer: place.outer, count: place.count, inner: place.inner, x,
            to: result.body.pointer(as: Int64.self))
        withExtendedLifetime(x) {}
        return result
    }

    /// The index of the largest element along one axis, as int64; the first where several are equal.
    public func argmax(axis: Int, keepDimensions: Bool = false) -> Tensor {
        place(largest: true, "argmax", axis, keepDimensions)
    }
    /// The index of the largest element, counted row by row.
    public func argmax() -> Tensor { flattened().argmax(axis: 0) }
    /// The index of the smallest element along one axis, as int64; the first where several are equal.
    public func argmin(axis: Int, keepDimensions: Bool = false) -> Tensor {
        place(largest: false, "argmin", axis, keepDimensions)
    }
    /// The index of the smallest element, counted row by row.
    public func argmin() -> Tensor { flattened().argmin(axis: 0) }
}
