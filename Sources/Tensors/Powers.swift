import CTensorKernels

// Powers, with numbers and tensors on either side, and their derivatives.

/// The elements raised to a power, x^p. Integers become fractions; for whole powers of integers give an `Int`.
public func pow(_ x: Tensor, _ exponent: Double) -> Tensor {
    let result =
        switch exponent {
        case 2 where x.dtype.isFloatingPoint: elementwise(TK_SQUARE, x)
        case 0.5: elementwise(TK_SQRT, x)
        case -1: elementwise(TK_RECIPROCAL, x)
        default: elementwise(TK_POWER, "pow", x, exponent)
        }
    return result.recorded(
        from: x,
        { g in
            switch exponent {
            case 0: g * 0.0
            case 1: g
            case 2: g * x * 2
            default: g * pow(x, exponent - 1) * exponent
            }
        })
}

/// The elements raised to a whole power. Integers stay integers and wrap around; a negative power of them is an error.
public func pow(_ x: Tensor, _ exponent: Int) -> Tensor {
    x.dtype.isFloatingPoint ? pow(x, Double(exponent)) : elementwise(TK_POWER, "pow", x, exponent)
}

/// A number raised to the powers of a tensor, b^x. Its slope is b^x ln b, and 0 where b is 0 and x is not negative.
public func pow(_ base: Double, _ x: Tensor) -> Tensor {
    elementwise(TK_POWER, "pow", base, x)
        .recorded(
            from: x,
            { g in
                if base == 0 { return Tensor.where(x .>= 0, g * 0.0, g * -pow(base, x)) }
                return g * pow(base, x) * log(Tensor(base, dtype: .float64)).scalar
            })
}

/// A whole number raised to the powers of a tensor. Among integers the result is an integer.
public func pow(_ base: Int, _ x: Tensor) -> Tensor {
    x.dtype.isFloatingPoint ? pow(Double(base), x) : elementwise(TK_POWER, "pow", base, x)
}

/// The elements of `a` raised to the powers in `b`.
///
/// The slopes are b a^(b-1), which is 0 where b is 0, and a^b ln a, which is 0 where a is 0 and b is not negative.
public func pow(_ a: Tensor, _ b: Tensor) -> Tensor {
    elementwise(TK_POWER, "pow", a, b)
        .recorded(
            from: a, b,
            { g in Tensor.where(b .== 0, 0.0, g * b * pow(a, b - 1)).summed(to: a.shape) },
            { g in
                Tensor.where((a .== 0) * (b .>= 0), 0.0, g * pow(a, b) * log(a)).summed(to: b.shape)
            })
}

extension Tensor {
    /// The elements raised to a power.
    public func pow(_ exponent: Double) -> Tensor { Tensors.pow(self, exponent) }
    /// The elements raised to a whole power.
    public func pow(_ exponent: Int) -> Tensor { Tensors.pow(self, exponent) }
    /// The elements raised to the powers in another tensor.
    public func pow(_ exponent: Tensor) -> Tensor { Tensors.pow(self, exponent) }
}
