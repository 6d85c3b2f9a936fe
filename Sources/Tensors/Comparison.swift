import CTensorKernels

// Comparisons give masks, tensors of booleans: `true` where the statement holds. No gradient goes through a mask.

infix operator .< : ComparisonPrecedence
infix operator .<= : ComparisonPrecedence
infix operator .> : ComparisonPrecedence
infix operator .>= : ComparisonPrecedence
infix operator .== : ComparisonPrecedence
infix operator .!= : ComparisonPrecedence
infix operator .& : LogicalConjunctionPrecedence
infix operator .| : LogicalDisjunctionPrecedence
infix operator .^ : LogicalDisjunctionPrecedence
prefix operator .!

extension Tensor {
    /// Where `a` is less than `b`.
    public static func .< (a: Tensor, b: Tensor) -> Tensor { compare(TK_LESS, ".<", a, b) }
    /// Where `a` is at most `b`.
    public static func .<= (a: Tensor, b: Tensor) -> Tensor { compare(TK_LESS_EQUAL, ".<=", a, b) }
    /// Where `a` is greater than `b`.
    public static func .> (a: Tensor, b: Tensor) -> Tensor { compare(TK_GREATER, ".>", a, b) }
    /// Where `a` is at least `b`.
    public static func .>= (a: Tensor, b: Tensor) -> Tensor { compare(TK_GREATER_EQUAL, ".>=", a, b) }
    /// Where `a` is equal to `b`.
    public static func .== (a: Tensor, b: Tensor) -> Tensor { compare(TK_EQUAL, ".==", a, b) }
    /// Where `a` is different from `b`.
    public static func .!= (a: Tensor, b: Tensor) -> Tensor { compare(TK_NOT_EQUAL, ".!=", a, b) }

    /// Where `a` is less than a number.
    public static func .< (a: Tensor, b: Double) -> Tensor { compare(TK_LESS, ".<", a, number(b, beside: a)) }
    /// Where `a` is at most a number.
    public static func .<= (a: Tensor, b: Double) -> Tensor { compare(TK_LESS_EQUAL, ".<=", a, number(b, beside: a)) }
    /// Where `a` is greater than a number.
    public static func .> (a: Tensor, b: Double) -> Tensor { compare(TK_GREATER, ".>", a, number(b, beside: a)) }
    /// Where `a` is at least a number.
    public static func .>= (a: Tensor, b: Double) -> Tensor {
        compare(TK_GREATER_EQUAL, ".>=", a, number(b, beside: a))
    }
    /// Where `a` is equal to a number.
    public static func .== (a: Tensor, b: Double) -> Tensor { compare(TK_EQUAL, ".==", a, number(b, beside: a)) }
    /// Where `a` is different from a number.
    public static func .!= (a: Tensor, b: Double) -> Tensor { compare(TK_NOT_EQUAL, ".!=", a, number(b, beside: a)) }

    /// Where `a` is less than a whole number.
    public static func .< (a: Tensor, b: Int) -> Tensor { compare(TK_LESS, ".<", a, number(b, beside: a)) }
    /// Where `a` is at most a whole number.
    public static func .<= (a: Tensor, b: Int) -> Tensor { compare(TK_LESS_EQUAL, ".<=", a, number(b, beside: a)) }
    /// Where `a` is greater than a whole number.
    public static func .> (a: Tensor, b: Int) -> Tensor { compare(TK_GREATER, ".>", a, number(b, beside: a)) }
    /// Where `a` is at least a whole number.
    public static func .>= (a: Tensor, b: Int) -> Tensor { compare(TK_GREATER_EQUAL, ".>=", a, number(b, beside: a)) }
    /// Where `a` is equal to a whole number.
    public static func .== (a: Tensor, b: Int) -> Tensor { compare(TK_EQUAL, ".==", a, number(b, beside: a)) }
    /// Where `a` is different from a whole number.
    public static func .!= (a: Tensor, b: Int) -> Tensor { compare(TK_NOT_EQUAL, ".!=", a, number(b, beside: a)) }

    private static func number(_ value: Double, beside x: Tensor) -> Tensor {
        Tensor(value, dtype: x.dtype == .float32 ? .float32 : .float64)
    }

    private static func number(_ value: Int, beside x: Tensor) -> Tensor {
        Tensor(value, dtype: x.dtype.isFloatingPoint ? x.dtype : .int64)
    }
}

extension Tensor {
    /// Where both are not 0.
    public static func .& (a: Tensor, b: Tensor) -> Tensor { logical(TK_MULTIPLY, ".&", a, b) }
    /// Where one or both are not 0.
    public static func .| (a: Tensor, b: Tensor) -> Tensor { logical(TK_ADD, ".|", a, b) }
    /// Where exactly one is not 0.
    public static func .^ (a: Tensor, b: Tensor) -> Tensor { compare(TK_NOT_EQUAL, ".^", a.as(.bool), b.as(.bool)) }
    /// Where the element is 0: the opposite of a mask.
    public static prefix func .! (x: Tensor) -> Tensor { compare(TK_EQUAL, ".!", x.as(.bool), Tensor(false)) }

    private static func logical(
        _ operation: tk_binary_operation, _ name: StaticString, _ a: Tensor, _ b: Tensor
    ) -> Tensor {
        elementwise(operation, name, a.as(.bool), b.as(.bool))
    }
}

extension Tensor {
    /// Whether all elements are finite: neither infinite nor NaN.
    public var isFinite: Bool {
        if isFailed { return false }
        if !dtype.isFloatingPoint || count == 0 { return true }
        return Recording.paused { elementwise(TK_IS_FINITE, self).min() }.scalar == 1
    }

    /// Where an element is NaN.
    public var isNaN: Tensor { self .!= self }

    /// Whether two tensors have one shape and no elements farther apart than
    /// `tolerance * (1 + |other|)`. NaN is not close to anything.
    public func allClose(_ other: Tensor, tolerance: Double = 1e-5) -> Bool {
        guard shape == other.shape, !isFailed, !other.isFailed else { return false }
        return zip(toArray(), other.toArray()).allSatisfy { x, y in
            x == y || (x - y).magnitude <= tolerance * (1 + y.magnitude)
        }
    }
}

extension Tensor: Equatable {
    /// Whether two tensors have one shape and the same numbers, of whatever kind. NaN equals nothing.
    public static func == (a: Tensor, b: Tensor) -> Bool {
        guard a.shape == b.shape else { return false }
        if a.dtype == .float32 && b.dtype == .float32 {
            return a.withElements { x in b.withElements { y in x.elementsEqual(y) } }
        }
        return Recording.paused { compare(TK_EQUAL, "==", a, b) }.all()
    }
}
