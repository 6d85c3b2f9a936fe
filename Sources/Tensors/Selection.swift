import CTensorKernels

// The smaller, the larger, what lies within bounds, and what a mask selects of two.

/// The smaller of two elements; where they are equal the gradient goes half to each. NaN wins over numbers.
public func minimum(_ a: Tensor, _ b: Tensor) -> Tensor {
    elementwise(TK_MINIMUM, "minimum", a, b)
        .recorded(
            from: a, b, { ($0 * share(a .< b, a .== b)).summed(to: a.shape) },
            { ($0 * share(b .< a, a .== b)).summed(to: b.shape) })
}

/// The larger of two elements; where they are equal the gradient goes half to each. NaN wins over numbers.
public func maximum(_ a: Tensor, _ b: Tensor) -> Tensor {
    elementwise(TK_MAXIMUM, "maximum", a, b)
        .recorded(
            from: a, b, { ($0 * share(a .> b, a .== b)).summed(to: a.shape) },
            { ($0 * share(b .> a, a .== b)).summed(to: b.shape) })
}

/// 1 where a side wins, 1/2 where both are equal; exact in float32, so it serves float64 too.
private func share(_ wins: Tensor, _ ties: Tensor) -> Tensor { wins + ties * 0.5 }

/// The smaller of an element and a number.
public func minimum(_ a: Tensor, _ b: Double) -> Tensor { minimum(a, Tensor(b, dtype: a.dtype.fractional)) }
/// The larger of an element and a number.
public func maximum(_ a: Tensor, _ b: Double) -> Tensor { maximum(a, Tensor(b, dtype: a.dtype.fractional)) }
/// The smaller of an element and a whole number.
public func minimum(_ a: Tensor, _ b: Int) -> Tensor {
    minimum(a, Tensor(b, dtype: a.dtype == .bool ? .int64 : a.dtype))
}
/// The larger of an element and a whole number.
public func maximum(_ a: Tensor, _ b: Int) -> Tensor {
    maximum(a, Tensor(b, dtype: a.dtype == .bool ? .int64 : a.dtype))
}
/// The smaller of a number and an element.
public func minimum(_ a: Double, _ b: Tensor) -> Tensor { minimum(b, a) }
/// The larger of a number and an element.
public func maximum(_ a: Double, _ b: Tensor) -> Tensor { maximum(b, a) }
/// The smaller of a whole number and an element.
public func minimum(_ a: Int, _ b: Tensor) -> Tensor { minimum(b, a) }
/// The larger of a whole number and an element.
public func maximum(_ a: Int, _ b: Tensor) -> Tensor { maximum(b, a) }

extension Tensor {
    /// The elements, none below the lower and none above the upper bound. NaN stays NaN; the slope is 1 within the bounds,
    /// the bounds themselves included, and 0 outside.
    public func clamped(to range: ClosedRange<Double>) -> Tensor {
        let x = self
        return elementwise(TK_CLAMP, x, alpha: range.lowerBound, beta: range.upperBound)
            .recorded(from: x, { $0 * ((x .>= range.lowerBound) * (x .<= range.upperBound)) })
    }

    /// The elements, none below the bound.
    public func clamped(to range: PartialRangeFrom<Double>) -> Tensor { clamped(to: range.lowerBound ... .infinity) }

    /// The elements, none above the bound.
    public func clamped(to range: PartialRangeThrough<Double>) -> Tensor { clamped(to: -.infinity...range.upperBound) }

    /// The elements of `a` where the mask is not 0, those of `b` elsewhere. All three broadcast together.
    public static func `where`(_ mask: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor {
        if mask.isFailed || a.isFailed || b.isFailed { return .failed }
        guard let pair = broadcastShape(a.shape, b.shape), let shape = broadcastShape(mask.shape, pair) else {
            return fail(
                .shapeMismatch(
                    operation: "where", left: mask.shape, right: broadcastShape(a.shape, b.shape) ?? a.shape,
                    expected: "mask and both choices must broadcast together"))
        }
        let kind = DataType.promoted(a.dtype, b.dtype)
        let condition = Recording.paused { mask.as(.bool).broadcast(to: shape) }.contiguousBody(.bool)
        let (x, y) = (Operand(a, kind, over: shape), Operand(b, kind, over: shape))
        let result = uninitialized(shape, dtype: kind)
        if result.isFailed || condition.isFailed || x.body.isFailed || y.body.isFailed { return .failed }
        let size = kind.size
        let (first, second) = (x.body.bytes, y.body.bytes)
        Backend.select(
            size, result.count, condition.pointer(as: UInt8.self), first, step: x.step, second, step: y.step,
            to: result.body.bytes)
        withExtendedLifetime((condition, x.body, y.body)) {}
        return result.recorded(
            from: a, b, { Tensor.where(mask, $0, 0.0).summed(to: a.shape) },
            { Tensor.where(mask, 0.0, $0).summed(to: b.shape) })
    }

    /// The elements of `a` where the mask is not 0, the number elsewhere.
    public static func `where`(_ mask: Tensor, _ a: Tensor, _ b: Double) -> Tensor {
        `where`(mask, a, Tensor(b, dtype: a.dtype.fractional))
    }
    /// The number where the mask is not 0, the elements of `b` elsewhere.
    public static func `where`(_ mask: Tensor, _ a: Double, _ b: Tensor) -> Tensor {
        `where`(mask, Tensor(a, dtype: b.dtype.fractional), b)
    }
    /// The elements of `a` where the mask is not 0, the whole number elsewhere.
    public static func `where`(_ mask: Tensor, _ a: Tensor, _ b: Int) -> Tensor {
        `where`(mask, a, Tensor(b, dtype: a.dtype == .bool ? .int64 : a.dtype))
    }
    /// The whole number where the mask is not 0, the elements of `b` elsewhere.
    public static func `where`(_ mask: Tensor, _ a: Int, _ b: Tensor) -> Tensor {
        `where`(mask, Tensor(a, dtype: b.dtype == .bool ? .int64 : b.dtype), b)
    }
    /// The first whole number where the mask is not 0, the second elsewhere, as int64.
    public static func `where`(_ mask: Tensor, _ a: Int, _ b: Int) -> Tensor {
        `where`(mask, Tensor(a, dtype: .int64), Tensor(b, dtype: .int64))
    }
    /// The first number where the mask is not 0, the second elsewhere.
    public static func `where`(_ mask: Tensor, _ a: Double, _ b: Double) -> Tensor {
        `where`(mask, Tensor(a), Tensor(b))
    }
}

extension Backend {
    /// Elements of `size` bytes from `a` where the mask is not 0, from `b` elsewhere.
    fileprivate static func select(
        _ size: Int, _ count: Int, _ mask: UnsafePointer<UInt8>, _ a: UnsafeRawPointer, step stepA: Int,
        _ b: UnsafeRawPointer, step stepB: Int, to out: UnsafeMutableRawPointer
    ) {
        if KernelSequence.isCapturing {
            return KernelSequence.add(out) { select(size, count, mask, a, step: stepA, b, step: stepB, to: out) }
        }
        split(count) { start, count in
            tk_select_bytes(
                Int32(size), Int64(count), mask + start, a + start * stepA * size, Int64(stepA),
                b + start * stepB * size, Int64(stepB), out + start * size)
        }
    }
}
