import CTensorKernels

// Comparisons give masks: 1 where the statement holds, 0 where it does not. No gradient goes through a mask.

infix operator .< : ComparisonPrecedence
infix operator .<= : ComparisonPrecedence
infix operator .> : ComparisonPrecedence
infix operator .>= : ComparisonPrecedence
infix operator .== : ComparisonPrecedence
infix operator .!= : ComparisonPrecedence

extension Tensor {
    /// 1 where `a` is less than `b`.
    public static func .< (a: Tensor, b: Tensor) -> Tensor { elementwise(TK_LESS, ".<", a, b) }
    /// 1 where `a` is at most `b`.
    public static func .<= (a: Tensor, b: Tensor) -> Tensor { elementwise(TK_LESS_EQUAL, ".<=", a, b) }
    /// 1 where `a` is greater than `b`.
    public static func .> (a: Tensor, b: Tensor) -> Tensor { elementwise(TK_GREATER, ".>", a, b) }
    /// 1 where `a` is at least `b`.
    public static func .>= (a: Tensor, b: Tensor) -> Tensor { elementwise(TK_GREATER_EQUAL, ".>=", a, b) }
    /// 1 where `a` equals `b`.
    public static func .== (a: Tensor, b: Tensor) -> Tensor { elementwise(TK_EQUAL, ".==", a, b) }
    /// 1 where `a` differs from `b`.
    public static func .!= (a: Tensor, b: Tensor) -> Tensor { elementwise(TK_NOT_EQUAL, ".!=", a, b) }

    /// 1 where `a` is less than a number.
    public static func .< (a: Tensor, b: Double) -> Tensor { elementwise(TK_LESS, a, b) }
    /// 1 where `a` is at most a number.
    public static func .<= (a: Tensor, b: Double) -> Tensor { elementwise(TK_LESS_EQUAL, a, b) }
    /// 1 where `a` is greater than a number.
    public static func .> (a: Tensor, b: Double) -> Tensor { elementwise(TK_GREATER, a, b) }
    /// 1 where `a` is at least a number.
    public static func .>= (a: Tensor, b: Double) -> Tensor { elementwise(TK_GREATER_EQUAL, a, b) }
    /// 1 where `a` equals a number.
    public static func .== (a: Tensor, b: Double) -> Tensor { elementwise(TK_EQUAL, a, b) }
    /// 1 where `a` differs from a number.
    public static func .!= (a: Tensor, b: Double) -> Tensor { elementwise(TK_NOT_EQUAL, a, b) }

    /// Whether all elements are finite: neither infinite nor NaN.
    public var isFinite: Bool {
        if isFailed { return false }
        let mask = elementwise(TK_IS_FINITE, self)
        return mask.count == 0 || mask.min().scalar == 1
    }

    /// Whether two tensors have one shape and no elements farther apart than
    /// `tolerance * (1 + |other|)`. NaN is not close to anything.
    public func allClose(_ other: Tensor, tolerance: Double = 1e-5) -> Bool {
        guard shape == other.shape, !isFailed, !other.isFailed else { return false }
        return withElements { a in
            other.withElements { b in
                a.indices.allSatisfy { index in
                    let (x, y) = (Double(a[index]), Double(b[index]))
                    return x == y || (x - y).magnitude <= tolerance * (1 + y.magnitude)
                }
            }
        }
    }
}

extension Tensor: Equatable {
    /// Whether two tensors have one shape and the same elements.
    public static func == (a: Tensor, b: Tensor) -> Bool {
        a.shape == b.shape && a.withElements { x in b.withElements { y in x.elementsEqual(y) } }
    }
}
