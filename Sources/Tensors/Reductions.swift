import CTensorKernels

// Sums, means, moments, norms over all elements or along axes, with their derivatives. Integers and booleans are added
// up in int64.

/// What a reduction along some axes looks like in memory.
struct ReducedPlace {
    let target: [Int]
    /// Whether the axes follow each other, so that the elements need not be moved.
    let isRun: Bool
    /// [outer, count, inner], of which the middle is reduced.
    let outer: Int
    let count: Int
    let inner: Int

    /// The axes must be in order, without doubles and not empty.
    init(_ shape: [Int], _ axes: [Int], _ keepDimensions: Bool) {
        var kept = shape
        for axis in axes { kept[axis] = 1 }
        target = keepDimensions ? kept : shape.indices.filter { !axes.contains($0) }.map { shape[$0] }
        let (first, last) = (axes[0], axes[axes.count - 1])
        isRun = last - first + 1 == axes.count
        outer = isRun ? shape[..<first].reduce(1, *) : elementCount(target)
        count = axes.reduce(1) { $0 * shape[$1] }
        inner = isRun ? shape[(last + 1)...].reduce(1, *) : 1
    }
}

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
    func reduced(_ kernel: tk_reduction, axes: [Int], keepDimensions: Bool) -> Tensor {
        if isFailed { return self }
        let kind = Backend.accumulator(of: dtype)
        guard !axes.isEmpty else {
            let same = withoutGradient { self.as(kind).contiguous() }.constant
            return kernel == TK_SUM_OF_SQUARES ? same.square() : same
        }
        let place = ReducedPlace(shape, axes, keepDimensions)
        if kernel == TK_SUM, axes == [0, 2, 3], let images = body.blocked {
            let sums = Tensor.uninitialized(place.target)
            if !sums.isFailed { images.layout.sums(images, to: sums.body.pointer) }
            return sums
        }
        let source = place.isRun ? self : movedToEnd(axes)
        let x = kind == .float32 ? source.contiguousBody : source.contiguousBody(kind)
        let result = Tensor.uninitialized(place.target, dtype: kind)
        if result.isFailed || x.isFailed { return .failed }
        if place.count == 0 {
            Backend.fill(result.body, kernel == TK_PRODUCT ? 1 : 0)
        } else {
            Backend.reduce(
                kernel, outer: place.outer, count: place.count, inner: place.inner, x, to: result.body)
        }
        withExtendedLifetime(x) {}
        return result
    }

    /// The axes to be reduced behind the others.
    func movedToEnd(_ axes: [Int]) -> Tensor {
        withoutGradient { transposed(shape.indices.filter { !axes.contains($0) } + axes) }
    }

    /// A reduced gradient as if the reduced axes had been kept.
    func restored(_ axes: [Int], of shape: [Int]) -> Tensor {
        var kept = shape
        for axis in axes { kept[axis] = 1 }
        return reshaped(to: kept)
    }
}

extension Tensor {
    /// The sum along some axes. Integers give int64, and booleans the number of those that are true.
    public func sum(axes: [Int], keepDimensions: Bool = false) -> Tensor {
        guard let axes = checkedAxes(axes, "sum") else { return .failed }
        let shape = shape
        return reduced(TK_SUM, axes: axes, keepDimensions: keepDimensions)
            .recorded(from: self, { $0.restored(axes, of: shape).broadcast(to: shape) })
    }

    /// The sum of all elements.
    public func sum() -> Tensor { total(dividedBy: 1) }

    /// The sum along one axis.
    public func sum(axis: Int, keepDimensions: Bool = false) -> Tensor {
        sum(axes: [axis], keepDimensions: keepDimensions)
    }

    /// The sum of all elements divided by a number.
    private func total(dividedBy divisor: Double) -> Tensor {
        if isFailed { return self }
        if dtype != .float32 {
            let sum = sum(axes: Array(0..<rank))
            return divisor == 1 ? sum : sum / divisor
        }
        let x = contiguousBody
        let result = Tensor.uninitialized([], count: 1)
        if result.isFailed || x.isFailed { return .failed }
        if x.count == 0 {
            result.body.pointer.pointee = 0
        } else {
            Backend.sum(x.count, x.pointer, to: result.body.pointer)
        }
        if divisor != 1 { Backend.divide(result.body.pointer, by: divisor) }
        withExtendedLifetime(x) {}
        let shape = shape
        return result.recorded(
            from: self,
            { g in
                if g.isRecorded || g.dtype != .float32 || g.count != 1 {
                    return (g / divisor).broadcast(to: shape)
                }
                let spread = Tensor.uninitialized(shape)
                if spread.isFailed || g.isFailed { return .failed }
                Backend.fill(spread.count, quotient: g.body.pointer, divisor, spread.body.pointer)
                withExtendedLifetime(g.body) {}
                return spread
            })
    }

    /// The mean along some axes, NaN over none. Integers and booleans give float32.
    public func mean(axes: [Int], keepDimensions: Bool = false) -> Tensor {
        guard let axes = checkedAxes(axes, "mean") else { return .failed }
        return sum(axes: axes, keepDimensions: keepDimensions) / Double(axes.reduce(1) { $0 * shape[$1] })
    }

    /// The mean of all elements.
    public func mean() -> Tensor {
        dtype.isFloatingPoint ? total(dividedBy: Double(count)) : sum() / Double(count)
    }
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

    /// The square root of the variance along some axes; its slope where all elements are equal is 0.
    public func standardDeviation(axes: [Int], biased: Bool = true, keepDimensions: Bool = false) -> Tensor {
        let variance = variance(axes: axes, biased: biased, keepDimensions: keepDimensions)
        let root = withoutGradient { Tensors.sqrt(variance) }.detached
        return root.recorded(
            from: variance, { g in Tensor.where(variance .== 0, 0.0, g / (Tensors.sqrt(variance) * 2)) })
    }

    /// The square root of the variance of all elements.
    public func standardDeviation(biased: Bool = true) -> Tensor {
        standardDeviation(axes: Array(0..<rank), biased: biased)
    }
    /// The square root of the variance along one axis.
    public func standardDeviation(axis: Int, biased: Bool = true, keepDimensions: Bool = false) -> Tensor {
        standardDeviation(axes: [axis], biased: biased, keepDimensions: keepDimensions)
    }

    /// The Euclidean length along some axes; its gradient at 0 is 0.
    public func norm(axes: [Int], keepDimensions: Bool = false) -> Tensor {
        guard let axes = checkedAxes(axes, "norm") else { return .failed }
        let x = self.as(dtype.fractional)
        return Recording.paused {
            Tensors.sqrt(x.reduced(TK_SUM_OF_SQUARES, axes: axes, keepDimensions: keepDimensions))
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

    /// The norm of an order along some axes: (Σ |x|ᵖ)^(1/p). Order 1 is the sum of the sizes, 2 the Euclidean length,
    /// infinity the largest size, and 0 the number of elements that are not 0.
    public func norm(order: Double, axes: [Int], keepDimensions: Bool = false) -> Tensor {
        if isFailed { return self }
        let x = self.as(dtype.fractional)
        if order == 2 { return x.norm(axes: axes, keepDimensions: keepDimensions) }
        let sizes = Tensors.abs(x)
        if order == 0 { return (sizes .!= 0).sum(axes: axes, keepDimensions: keepDimensions).as(x.dtype) }
        if order == 1 { return sizes.sum(axes: axes, keepDimensions: keepDimensions) }
        if order == .infinity { return sizes.max(axes: axes, keepDimensions: keepDimensions) }
        if order == -.infinity { return sizes.min(axes: axes, keepDimensions: keepDimensions) }
        guard !order.isNaN else {
            return fail(.invalidArgument(operation: "norm", reason: "the order is not a number"))
        }
        return Tensors.pow(Tensors.pow(sizes, order).sum(axes: axes, keepDimensions: keepDimensions), 1 / order)
    }

    /// The norm of an order of all elements.
    public func norm(order: Double) -> Tensor { norm(order: order, axes: Array(0..<rank)) }
    /// The norm of an order along one axis.
    public func norm(order: Double, axis: Int, keepDimensions: Bool = false) -> Tensor {
        norm(order: order, axes: [axis], keepDimensions: keepDimensions)
    }

    /// The running sum along one axis.
    public func cumulativeSum(axis: Int = 0) -> Tensor {
        guard let axis = checkedAxis(axis, "cumulativeSum") else { return .failed }
        let kind = Backend.accumulator(of: dtype)
        let x = contiguousBody(kind)
        let result = Tensor.uninitialized(shape, dtype: kind)
        if result.isFailed || x.isFailed { return .failed }
        let (outer, count) = (Int64(shape[..<axis].reduce(1, *)), Int64(shape[axis]))
        let (inner, out) = (Int64(shape[(axis + 1)...].reduce(1, *)), result.body)
        switch kind {
        case .float32: tk_cumulative_sum(outer, count, inner, x.pointer, out.pointer)
        case .float64:
            tk_cumulative_sum_double(outer, count, inner, x.pointer(as: Double.self), out.pointer(as: Double.self))
        default:
            tk_cumulative_sum_int64(outer, count, inner, x.pointer(as: Int64.self), out.pointer(as: Int64.self))
        }
        withExtendedLifetime(x) {}
        return result.recorded(
            from: self, { $0.flipped(axis: axis).cumulativeSum(axis: axis).flipped(axis: axis) })
    }
}

extension Tensor {
    /// Where any element along the axes is not 0.
    public func any(axes: [Int], keepDimensions: Bool = false) -> Tensor {
        self.as(.bool).sum(axes: axes, keepDimensions: keepDimensions) .> 0
    }
    /// Where any element along the axis is not 0.
    public func any(axis: Int, keepDimensions: Bool = false) -> Tensor {
        any(axes: [axis], keepDimensions: keepDimensions)
    }
    /// Whether any element is not 0.
    public func any() -> Bool { self.as(.bool).sum().scalar > 0 }
    /// Where all elements along the axes are not 0.
    public func all(axes: [Int], keepDimensions: Bool = false) -> Tensor {
        (.!self).sum(axes: axes, keepDimensions: keepDimensions) .== 0
    }
    /// Where all elements along the axis are not 0.
    public func all(axis: Int, keepDimensions: Bool = false) -> Tensor {
        all(axes: [axis], keepDimensions: keepDimensions)
    }
    /// Whether all elements are not 0.
    public func all() -> Bool { (.!self).sum().scalar == 0 }
}
