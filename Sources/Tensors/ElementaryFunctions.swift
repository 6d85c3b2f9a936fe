import CTensorKernels

// Functions of one number, element by element, as functions and as methods. The derivative of each stands beside it.

/// An elementwise function, without its derivative.
@inline(__always)
func elementwise(_ operation: tk_unary_operation, _ x: Tensor, alpha: Double = 0, beta: Double = 0) -> Tensor {
    if x.isFailed { return x }
    if x.body.dtype != .float32 { return elementwiseOfKinds(operation, x, alpha, beta) }
    if x.body.start == 0, let result = blockedElementwise(operation, x, Float(alpha), Float(beta)) {
        return result
    }
    let input = x.contiguousBody
    let result = Tensor.uninitialized(input.shape, count: input.count)
    if result.isFailed { return result }
    Backend.unary(
        operation, input.count, input.pointer, alpha: Float(alpha), beta: Float(beta), to: result.body.pointer)
    withExtendedLifetime(input) {}
    return result
}

/// A derivative in one pass where nobody will differentiate it, composed of recorded operations where somebody will.
@inline(__always)
func chain(
    _ gradient: Tensor, _ operand: Tensor, _ fused: tk_binary_operation, alpha: Double = 0, beta: Double = 0,
    composed: () -> Tensor
) -> Tensor {
    gradient.isRecorded || operand.isRecorded
        ? composed()
        : elementwise(fused, "gradient", gradient, operand, alpha: alpha, beta: beta)
}

/// e^x.
public func exp(_ x: Tensor) -> Tensor {
    let y = elementwise(TK_EXP, x)
    return y.recorded(from: x, { [constant = y.constant] in $0 * (Recording.isPaused ? constant : exp(x)) })
}

/// The natural logarithm.
public func log(_ x: Tensor) -> Tensor { elementwise(TK_LOG, x).recorded(from: x, { $0 / x }) }

/// ln(1 + x), exact for small x.
public func log1p(_ x: Tensor) -> Tensor { elementwise(TK_LOG1P, x).recorded(from: x, { $0 / (x + 1) }) }

/// The logarithm to base 2.
public func log2(_ x: Tensor) -> Tensor {
    elementwise(TK_LOG2, x).recorded(from: x, { $0 / (x * 0.6931471805599453) })
}

/// The logarithm to base 10.
public func log10(_ x: Tensor) -> Tensor {
    elementwise(TK_LOG10, x).recorded(from: x, { $0 / (x * 2.302585092994046) })
}

/// e^x - 1, exact for small x.
public func expm1(_ x: Tensor) -> Tensor { elementwise(TK_EXPM1, x).recorded(from: x, { $0 * exp(x) }) }

/// The square root.
public func sqrt(_ x: Tensor) -> Tensor {
    let y = elementwise(TK_SQRT, x)
    return y.recorded(
        from: x,
        { [constant = y.constant] in
            Recording.isPaused
                ? elementwise(TK_SQRT_GRADIENT, "sqrt", $0, constant) : $0 / (sqrt(x) * 2)
        })
}

/// 1 / √x.
public func rsqrt(_ x: Tensor) -> Tensor {
    elementwise(TK_RSQRT, x).recorded(from: x, { $0 * rsqrt(x) / (x * -2) })
}

/// 1 / x.
public func reciprocal(_ x: Tensor) -> Tensor { pow(x, -1.0) }

/// The absolute value; its slope at 0 is 0.
public func abs(_ x: Tensor) -> Tensor {
    elementwise(TK_ABS, x).recorded(from: x, { g in chain(g, x, TK_ABS_GRADIENT) { g * sign(x) } })
}

/// -1, 0 or 1.
public func sign(_ x: Tensor) -> Tensor { elementwise(TK_SIGN, x) }

/// The sine.
public func sin(_ x: Tensor) -> Tensor { elementwise(TK_SIN, x).recorded(from: x, { $0 * cos(x) }) }

/// The cosine.
public func cos(_ x: Tensor) -> Tensor { elementwise(TK_COS, x).recorded(from: x, { -($0 * sin(x)) }) }

/// The tangent.
public func tan(_ x: Tensor) -> Tensor {
    elementwise(TK_TAN, x).recorded(from: x, { g in g * (tan(x).pow(2) + 1) })
}

/// The arc sine.
public func asin(_ x: Tensor) -> Tensor { elementwise(TK_ASIN, x).recorded(from: x, { $0 / sqrt(1 - x * x) }) }

/// The arc cosine.
public func acos(_ x: Tensor) -> Tensor { elementwise(TK_ACOS, x).recorded(from: x, { -($0 / sqrt(1 - x * x)) }) }

/// The arc tangent.
public func atan(_ x: Tensor) -> Tensor { elementwise(TK_ATAN, x).recorded(from: x, { $0 / (1 + x * x) }) }

/// The angle of the point (x, y), from -π to π: the arc tangent of y / x in the right quadrant.
public func atan2(_ y: Tensor, _ x: Tensor) -> Tensor {
    elementwise(TK_ATAN2, "atan2", y, x)
        .recorded(
            from: y, x, { ($0 * x / (x * x + y * y)).summed(to: y.shape) },
            { (-$0 * y / (x * x + y * y)).summed(to: x.shape) })
}

/// The hyperbolic sine.
public func sinh(_ x: Tensor) -> Tensor { elementwise(TK_SINH, x).recorded(from: x, { $0 * cosh(x) }) }

/// The hyperbolic cosine.
public func cosh(_ x: Tensor) -> Tensor { elementwise(TK_COSH, x).recorded(from: x, { $0 * sinh(x) }) }

/// The inverse of the hyperbolic sine.
public func asinh(_ x: Tensor) -> Tensor { elementwise(TK_ASINH, x).recorded(from: x, { $0 / sqrt(x * x + 1) }) }

/// The inverse of the hyperbolic cosine; NaN below 1.
public func acosh(_ x: Tensor) -> Tensor { elementwise(TK_ACOSH, x).recorded(from: x, { $0 / sqrt(x * x - 1) }) }

/// The inverse of the hyperbolic tangent; NaN outside of -1 to 1.
public func atanh(_ x: Tensor) -> Tensor { elementwise(TK_ATANH, x).recorded(from: x, { $0 / (1 - x * x) }) }

/// The error function.
public func erf(_ x: Tensor) -> Tensor {
    elementwise(TK_ERF, x).recorded(from: x, { $0 * exp(-(x * x)) * 1.1283791670955126 })
}

/// The square.
public func square(_ x: Tensor) -> Tensor { pow(x, 2) }

/// The largest whole number not above each element.
public func floor(_ x: Tensor) -> Tensor { elementwise(TK_FLOOR, x) }
/// The smallest whole number not below each element.
public func ceil(_ x: Tensor) -> Tensor { elementwise(TK_CEIL, x) }
/// The nearest whole number, halves to even.
public func round(_ x: Tensor) -> Tensor { elementwise(TK_ROUND, x) }
