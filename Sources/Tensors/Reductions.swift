import CTensorKernels

// Sums, means, extremes over all elements or along axes, with their derivatives.

extension Tensor {
    /// The axes as positions from the front, in order and without doubles; nil after a failure.
    func checkedAxes(_ axes: [Int], _ operation: String) -> [Int]? {
        var result: [Int] = []
        for axis in axes {
            let position = axis < 0 ? axis + rank : axis
            guard position >= 0, position < rank else {
                if !isFailed { fail(.axisOutOfRange(operation: operation, axis: axis, rank: rank)) }
                return nil
            }
            if !result.contains(position) { result.append(position) }
        }
        return result.sorted()
    }

    func checkedAxis(_ axis: Int, _ operation: String) -> Int? { checkedAxes([axis], operation)?.first }

    /// A reduction along sorted axes, without its derivative.
    fileprivate func reduced(_ kernel: tk_reduction, axes: [Int], keepDimensions: Bool) -> Tensor {
        if isFailed { return self }
        var kept = shape
        for axis in axes { kept[axis] = 1 }
        let target = keepDimensions ? kept : shape.indices.filter { !axes.contains($0) }.map { shape[$0] }
        guard let first = axes.first, let last = axes.last else {
            return withoutGradient { contiguous() }.detached.view(target)
        }
        let isRun = last - first + 1 == axes.count
        let x = isRun ? contiguousBody : movedToEnd(axes).contiguousBody
        let outer = isRun ? shape[..<first].reduce(1, *) : elementCount(target)
        let length = axes.reduce(1) { $0 * shape[$1] }
        let inner = isRun ? shape[(last + 1)...].reduce(1, *) : 1
        let result = Tensor.uninitialized(target)
        if result.isFailed { return result }
        if length == 0 {
            Backend.fill(result.count, kernel == TK_PRODUCT ? 1 : 0, result.body.pointer)
        } else {
            Backend.reduce(kernel, outer: outer, count: length, inner: inner, x.pointer, to: result.body.pointer)
        }
        withExtendedLifetime(x) {}
        return result
    }

    private func movedToEnd(_ axes: [Int]) -> Tensor {
        withoutGradient { transposed(shape.indices.filter { !axes.contains($0) } + axes) }
    }

    fileprivate func view(_ shape: [Int]) -> Tensor {
        view(shape, strides: contiguousStrides(shape), offset: body.offset)
    }

    /// A reduced gradient as if the reduced axes had been kept.
    fileprivate func restored(_ axes: [Int], of shape: [Int]) -> Tensor {
        var kept = shape
        for axis in axes { kept[axis] = 1 }
        return reshaped(to: kept)
    }
}

extension Tensor {
    /// The sum along some axes.
    public func sum(axes: [Int], keepDimensions: Bool = false) -> Tensor {
        guard let axes = checkedAxes(axes, "sum") else { return .failed }
        let shape = shape
        return reduced(TK_SUM, axes: axes, keepDimensions: keepDimensions)
            .recorded(from: self, { $0.restored(axes, of: shape).broadcast(to: shape) })
    }

    /// The sum of all elements.
    public func sum() -> Tensor { total(scale: 1) }

    /// The sum of all elements times a number.
    private func total(scale: Double) -> Tensor {
        if isFailed { return self }
        let x = contiguousBody
        let result = Tensor.uninitialized([], count: 1)
        if result.isFailed { return result }
        if x.count == 0 {
            result.body.pointer.pointee = 0
        } else {
            Backend.sum(x.count, x.pointer, to: result.body.pointer)
        }
        if scale != 1 { result.body.pointer.pointee *= Float(scale) }
        withExtendedLifetime(x) {}
        let shape = shape
        return result.recorded(
            from: self,
            { g in
                g.isRecorded ? (g * scale).broadcast(to: shape) : Tensor.full(shape, value: g.scalar * scale)
            })
    }
    /// The sum along one axis.
    public func sum(axis: Int, keepDimensions: Bool = false) -> Tensor {
        sum(axes: [axis], keepDimensions: keepDimensions)
    }

    /// The mean along some axes.
    public func mean(axes: [Int], keepDimensions: Bool = false) -> Tensor {
        guard let axes = checkedAxes(axes, "mean") else { return .failed }
        return sum(axes: axes, keepDimensions: keepDimensions) / Double(axes.reduce(1) { $0 * shape[$1] })
    }

    /// The mean of all elements.
    public func mean() -> Tensor { total(scale: 1 / Double(count)) }
    /// The mean along one axis.
    public func mean(axis: Int, keepDimensions: Bool = false) -> Tensor {
        mean(axes: [axis], keepDimensions: keepDimensions)
    }

    /// The mean squared distance from the mean along some axes: divided by n when biased, by n - 1 when not.
    public func variance(axes: [Int], biased: Bool = true, keepDimensions: Bool = false) -> Tensor {
        guard let axes = checkedAxes(axes, "variance") else { return .failed }
        let centered = self - mean(axes: axes, keepDimensions: true)
        let count = axes.reduce(1) { $0 * shape[$1] }
        return centered.square().sum(axes: axes, keepDimensions: keepDimensions) / Double(biased ? count : count - 1)
    }

    /// The variance of all elements: divided by n when biased, by n - 1 when not.
    public func variance(biased: Bool = true) -> Tensor { variance(axes: Array(0..<rank), biased: biased) }
    /// The variance along one axis: divided by n when biased, by n - 1 when not.
    public func variance(axis: Int, biased: Bool = true, keepDimensions: Bool = false) -> Tensor {
        variance(axes: [axis], biased: biased, keepDimensions: keepDimensions)
    }

    /// The square root of the variance along some axes.
    public func standardDeviation(axes: [Int], biased: Bool = true, keepDimensions: Bool = false) -> Tensor {
        Tensors.sqrt(variance(axes: axes, biased: biased, keepDimensions: keepDimensions))
    }

    /// The square root of the variance of all elements.
    public func standardDeviation(biased: Bool = true) -> Tensor { Tensors.sqrt(variance(biased: biased)) }
    /// The square root of the variance along one axis.
    public func standardDeviation(axis: Int, biased: Bool = true, keepDimensions: Bool = false) -> Tensor {
        standardDeviation(axes: [axis], biased: biased, keepDimensions: keepDimensions)
    }

    /// The largest or smallest element; equal ones share the gradient.
    private func extreme(_ kernel: tk_reduction, _ name: String, _ axes: [Int], _ keepDimensions: Bool) -> Tensor {
        guard let axes = checkedAxes(axes, name) else { return .failed }
        guard axes.allSatisfy({ shape[$0] > 0 }) else {
            return fail(.unsuitableShape(operation: name, shape: shape, expected: "at least one element"))
        }
        let x = self
        let result = reduced(kernel, axes: axes, keepDimensions: keepDimensions)
        return result.recorded(
            from: x,
            { [constant = result.constant] g in
                let places = x .== constant.restored(axes, of: x.shape)
                let shares = places / places.sum(axes: axes, keepDimensions: true)
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

    private func place(_ kernel: tk_reduction, _ name: String, _ axis: Int, _ keepDimensions: Bool) -> Tensor {
        guard let axis = checkedAxis(axis, name) else { return .failed }
        guard shape[axis] > 0 else {
            return fail(.unsuitableShape(operation: name, shape: shape, expected: "at least one element"))
        }
        return reduced(kernel, axes: [axis], keepDimensions: keepDimensions)
    }

    /// The index of the largest element along one axis; the first where several are equal.
    public func argmax(axis: Int, keepDimensions: Bool = false) -> Tensor {
        place(TK_ARGMAX, "argmax", axis, keepDimensions)
    }
    /// The index of the largest element, counted row by row.
    public func argmax() -> Tensor { flattened().argmax(axis: 0) }
    /// The index of the smallest element along one axis; the first where several are equal.
    public func argmin(axis: Int, keepDimensions: Bool = false) -> Tensor {
        place(TK_ARGMIN, "argmin", axis, keepDimensions)
    }
    /// The index of the smallest element, counted row by row.
    public func argmin() -> Tensor { flattened().argmin(axis: 0) }

    /// The product along some axes. The gradient is the product of the other elements, taken as product / x.
    public func prod(axes: [Int], keepDimensions: Bool = false) -> Tensor {
        guard let axes = checkedAxes(axes, "prod") else { return .failed }
        let x = self
        return reduced(TK_PRODUCT, axes: axes, keepDimensions: keepDimensions)
            .recorded(
                from: x,
                { g in
                    (g.restored(axes, of: x.shape) * x.prod(axes: axes, keepDimensions: true)) / x
                })
    }

    /// The product of all elements.
    public func prod() -> Tensor { prod(axes: Array(0..<rank)) }
    /// The product along one axis.
    public func prod(axis: Int, keepDimensions: Bool = false) -> Tensor {
        prod(axes: [axis], keepDimensions: keepDimensions)
    }

    /// The Euclidean length along some axes; its gradient at 0 is 0.
    public func norm(axes: [Int], keepDimensions: Bool = false) -> Tensor {
        guard let axes = checkedAxes(axes, "norm") else { return .failed }
        let x = self
        return Recording.paused {
            Tensors.sqrt(reduced(TK_SUM_OF_SQUARES, axes: axes, keepDimensions: keepDimensions))
        }
        .recorded(
            from: x,
            { g in
                let length = x.norm(axes: axes, keepDimensions: true)
                return g.restored(axes, of: x.shape) * x / (length + (length .== 0))
            })
    }

    /// The Euclidean length: the square root of the sum of squares.
    public func norm() -> Tensor { norm(axes: Array(0..<rank)) }
    /// The Euclidean length along one axis.
    public func norm(axis: Int, keepDimensions: Bool = false) -> Tensor {
        norm(axes: [axis], keepDimensions: keepDimensions)
    }

    /// 1 where any element along the axes is not 0.
    public func any(axes: [Int], keepDimensions: Bool = false) -> Tensor {
        (self .!= 0).max(axes: axes, keepDimensions: keepDimensions)
    }
    /// Whether any element is not 0.
    public func any() -> Bool { count > 0 && (self .!= 0).max().scalar == 1 }
    /// 1 where all elements along the axes are not 0.
    public func all(axes: [Int], keepDimensions: Bool = false) -> Tensor {
        (self .!= 0).min(axes: axes, keepDimensions: keepDimensions)
    }
    /// Whether all elements are not 0.
    public func all() -> Bool { count == 0 || (self .!= 0).min().scalar == 1 }

    /// The running sum along one axis.
    public func cumulativeSum(axis: Int) -> Tensor {
        guard let axis = checkedAxis(axis, "cumulativeSum") else { return .failed }
        let x = contiguousBody
        let result = Tensor.uninitialized(shape)
        if result.isFailed { return result }
        tk_cumulative_sum(
            Int64(shape[..<axis].reduce(1, *)), Int64(shape[axis]), Int64(shape[(axis + 1)...].reduce(1, *)), x.pointer,
            result.body.pointer)
        withExtendedLifetime(x) {}
        return result.recorded(
            from: self, { $0.flipped(axis: axis).cumulativeSum(axis: axis).flipped(axis: axis) })
    }
}
