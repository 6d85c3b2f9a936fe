import CTensorKernels

// The four operations, minus, powers, extremes: with broadcasting between tensors and with numbers on either side.
// The derivative of each stands under it.

/// How two shapes meet: sizes are aligned from the right, and a size of 1 is stretched.
func broadcastShape(_ a: [Int], _ b: [Int]) -> [Int]? {
    if a == b { return a }
    let rank = max(a.count, b.count)
    var shape = [Int](repeating: 1, count: rank)
    for axis in 0..<rank {
        let x = axis < rank - a.count ? 1 : a[axis - (rank - a.count)]
        let y = axis < rank - b.count ? 1 : b[axis - (rank - b.count)]
        guard x == y || x == 1 || y == 1 else { return nil }
        shape[axis] = x == 1 ? y : x
    }
    return shape
}

/// The strides with which a tensor is read as if it had `shape`: 0 along stretched axes.
func broadcastStrides(_ shape: [Int], _ strides: [Int], to target: [Int]) -> [Int] {
    let missing = target.count - shape.count
    return target.indices.map { axis in
        axis < missing || shape[axis - missing] == 1 ? 0 : strides[axis - missing]
    }
}

/// An elementwise operation on two tensors, without its derivative.
@inline(__always)
func elementwise(
    _ operation: tk_binary_operation, _ name: StaticString, _ a: Tensor, _ b: Tensor, alpha: Float = 0, beta: Float = 0
) -> Tensor {
    if a.body.explicitStrides == nil, b.body.explicitStrides == nil, a.body.shape == b.body.shape {
        if a.isFailed || b.isFailed { return .failed }
        let result = Tensor.uninitialized(a.body.shape, count: a.body.count)
        if result.isFailed { return result }
        Backend.binary(
            operation, a.body.count, a.body.pointer, step: 1, b.body.pointer, step: 1, alpha: alpha, beta: beta,
            to: result.body.pointer)
        withExtendedLifetime((a.body, b.body)) {}
        return result
    }
    return elementwiseBroadcast(operation, name, a, b, alpha, beta)
}

@inline(never)
private func elementwiseBroadcast(
    _ operation: tk_binary_operation, _ name: StaticString, _ a: Tensor, _ b: Tensor, _ alpha: Float, _ beta: Float
) -> Tensor {
    if a.isFailed || b.isFailed { return .failed }
    guard let shape = broadcastShape(a.shape, b.shape) else {
        return fail(
            .shapeMismatch(
                operation: "\(name)", left: a.shape, right: b.shape,
                expected: "sizes must be equal or 1, counted from the last axis"))
    }
    let result = Tensor.uninitialized(shape)
    if result.isFailed { return result }
    let (x, y, out) = (a.body, b.body, result.body.pointer)
    let isWhole = (
        x.explicitStrides == nil && x.count == result.count, y.explicitStrides == nil && y.count == result.count
    )
    if isWhole.0 && y.count == 1 {
        Backend.binary(
            operation, result.count, x.pointer, step: 1, y.pointer, step: 0, alpha: alpha, beta: beta, to: out)
    } else if isWhole.1 && x.count == 1 {
        Backend.binary(
            operation, result.count, x.pointer, step: 0, y.pointer, step: 1, alpha: alpha, beta: beta, to: out)
    } else {
        Backend.broadcast(
            operation, shape: shape, x.pointer, strides: broadcastStrides(x.shape, x.strides, to: shape), y.pointer,
            strides: broadcastStrides(y.shape, y.strides, to: shape), alpha: alpha, beta: beta, to: out)
    }
    withExtendedLifetime((x, y)) {}
    return result
}

/// An elementwise operation of a tensor and a number, without its derivative.
@inline(__always)
func elementwise(_ operation: tk_binary_operation, _ a: Tensor, _ b: Double) -> Tensor {
    if a.isFailed { return a }
    let x = a.contiguousBody
    let result = Tensor.uninitialized(x.shape, count: x.count)
    if result.isFailed { return result }
    var value = Float(b)
    Backend.binary(operation, x.count, x.pointer, step: 1, &value, step: 0, to: result.body.pointer)
    withExtendedLifetime(x) {}
    return result
}

/// An elementwise operation of a number and a tensor, without its derivative.
@inline(__always)
func elementwise(_ operation: tk_binary_operation, _ a: Double, _ b: Tensor) -> Tensor {
    if b.isFailed { return b }
    let y = b.contiguousBody
    let result = Tensor.uninitialized(y.shape, count: y.count)
    if result.isFailed { return result }
    var value = Float(a)
    Backend.binary(operation, y.count, &value, step: 0, y.pointer, step: 1, to: result.body.pointer)
    withExtendedLifetime(y) {}
    return result
}

extension Tensor {
    /// The body of the same numbers in contiguous layout, without history.
    @inline(__always)
    var contiguousBody: TensorBody {
        body.explicitStrides == nil ? body : Recording.paused { contiguous() }.body
    }

    /// The gradient of a stretched operand: the sum over what it was stretched along.
    func summed(to shape: [Int]) -> Tensor {
        if self.shape == shape || isFailed { return self }
        let missing = rank - shape.count
        let axes = (0..<rank).filter { $0 < missing || shape[$0 - missing] == 1 && self.shape[$0] != 1 }
        return sum(axes: axes, keepDimensions: true).reshaped(to: shape)
    }
}

extension Tensor {
    /// The sum, element by element.
    public static func + (a: Tensor, b: Tensor) -> Tensor {
        let (shapeA, shapeB) = (a.shape, b.shape)
        return elementwise(TK_ADD, "+", a, b)
            .recorded(from: a, b, { $0.summed(to: shapeA) }, { $0.summed(to: shapeB) })
    }

    /// Adds a number to every element.
    public static func + (a: Tensor, b: Double) -> Tensor {
        elementwise(TK_ADD, a, b).recorded(from: a, { $0 })
    }

    /// Adds a number to every element.
    public static func + (a: Double, b: Tensor) -> Tensor { b + a }

    /// The difference, element by element.
    public static func - (a: Tensor, b: Tensor) -> Tensor {
        let (shapeA, shapeB) = (a.shape, b.shape)
        return elementwise(TK_SUBTRACT, "-", a, b)
            .recorded(from: a, b, { $0.summed(to: shapeA) }, { -$0.summed(to: shapeB) })
    }

    /// Subtracts a number from every element.
    public static func - (a: Tensor, b: Double) -> Tensor {
        elementwise(TK_SUBTRACT, a, b).recorded(from: a, { $0 })
    }

    /// Subtracts every element from a number.
    public static func - (a: Double, b: Tensor) -> Tensor {
        elementwise(TK_SUBTRACT, a, b).recorded(from: b, { -$0 })
    }

    /// The product, element by element. For the product of matrices see `matmul`.
    public static func * (a: Tensor, b: Tensor) -> Tensor {
        elementwise(TK_MULTIPLY, "*", a, b)
            .recorded(from: a, b, { ($0 * b).summed(to: a.shape) }, { ($0 * a).summed(to: b.shape) })
    }

    /// Multiplies every element by a number.
    public static func * (a: Tensor, b: Double) -> Tensor {
        elementwise(TK_MULTIPLY, a, b).recorded(from: a, { $0 * b })
    }

    /// Multiplies every element by a number.
    public static func * (a: Double, b: Tensor) -> Tensor { b * a }

    /// The quotient, element by element.
    public static func / (a: Tensor, b: Tensor) -> Tensor {
        elementwise(TK_DIVIDE, "/", a, b)
            .recorded(
                from: a, b, { ($0 / b).summed(to: a.shape) }, { (-($0 * a) / (b * b)).summed(to: b.shape) })
    }

    /// Divides every element by a number.
    public static func / (a: Tensor, b: Double) -> Tensor {
        elementwise(TK_DIVIDE, a, b).recorded(from: a, { $0 / b })
    }

    /// Divides a number by every element.
    public static func / (a: Double, b: Tensor) -> Tensor {
        elementwise(TK_DIVIDE, a, b).recorded(from: b, { -($0 * a) / (b * b) })
    }

    /// Every element with the other sign.
    public static prefix func - (x: Tensor) -> Tensor {
        elementwise(TK_NEGATE, x).recorded(from: x, { -$0 })
    }

    /// The tensor itself.
    public static prefix func + (x: Tensor) -> Tensor { x }
}

extension Tensor {
    /// Changes this tensor in place when nobody else looks at it and no gradient needs the old numbers.
    private mutating func updateInPlace(_ operation: tk_binary_operation, _ other: Tensor) -> Bool {
        guard isUniquelyOwned, other.node == nil, other.isContiguous, !other.isFailed,
            other.shape == shape || other.count == 1 && other.rank <= rank
        else { return false }
        Backend.binary(
            operation, count, body.pointer, step: 1, other.body.pointer, step: other.count == 1 ? 0 : 1,
            to: body.pointer)
        withExtendedLifetime(other.body) {}
        return true
    }

    private mutating func updateInPlace(_ operation: tk_binary_operation, _ value: Double) -> Bool {
        guard isUniquelyOwned else { return false }
        var value = Float(value)
        Backend.binary(operation, count, body.pointer, step: 1, &value, step: 0, to: body.pointer)
        return true
    }

    /// Adds another tensor.
    public static func += (a: inout Tensor, b: Tensor) { if !a.updateInPlace(TK_ADD, b) { a = a + b } }
    /// Subtracts another tensor.
    public static func -= (a: inout Tensor, b: Tensor) { if !a.updateInPlace(TK_SUBTRACT, b) { a = a - b } }
    /// Multiplies by another tensor, element by element.
    public static func *= (a: inout Tensor, b: Tensor) { if !a.updateInPlace(TK_MULTIPLY, b) { a = a * b } }
    /// Divides by another tensor, element by element.
    public static func /= (a: inout Tensor, b: Tensor) { if !a.updateInPlace(TK_DIVIDE, b) { a = a / b } }
    /// Adds a number to every element.
    public static func += (a: inout Tensor, b: Double) { if !a.updateInPlace(TK_ADD, b) { a = a + b } }
    /// Subtracts a number from every element.
    public static func -= (a: inout Tensor, b: Double) { if !a.updateInPlace(TK_SUBTRACT, b) { a = a - b } }
    /// Multiplies every element by a number.
    public static func *= (a: inout Tensor, b: Double) { if !a.updateInPlace(TK_MULTIPLY, b) { a = a * b } }
    /// Divides every element by a number.
    public static func /= (a: inout Tensor, b: Double) { if !a.updateInPlace(TK_DIVIDE, b) { a = a / b } }
}

/// The elements raised to a power, x^p.
public func pow(_ x: Tensor, _ exponent: Double) -> Tensor {
    let result =
        switch exponent {
        case 2: elementwise(TK_SQUARE, x)
        case 0.5: elementwise(TK_SQRT, x)
        case -1: elementwise(TK_RECIPROCAL, x)
        default: elementwise(TK_POWER, x, exponent)
        }
    return result.recorded(from: x, { exponent == 2 ? $0 * x * 2 : $0 * pow(x, exponent - 1) * exponent })
}

/// A number raised to the powers of a tensor, b^x.
public func pow(_ base: Double, _ x: Tensor) -> Tensor {
    elementwise(TK_POWER, base, x).recorded(from: x, { $0 * pow(base, x) * log(Tensor(base)) })
}

/// The elements of `a` raised to the powers in `b`.
public func pow(_ a: Tensor, _ b: Tensor) -> Tensor {
    elementwise(TK_POWER, "pow", a, b)
        .recorded(
            from: a, b, { ($0 * b * pow(a, b - 1)).summed(to: a.shape) },
            { ($0 * pow(a, b) * log(a)).summed(to: b.shape) })
}

/// The smaller of two elements; where they are equal the gradient goes half to each.
public func minimum(_ a: Tensor, _ b: Tensor) -> Tensor {
    elementwise(TK_MINIMUM, "minimum", a, b)
        .recorded(
            from: a, b, { ($0 * share(a .< b, a .== b)).summed(to: a.shape) },
            { ($0 * share(b .< a, a .== b)).summed(to: b.shape) })
}

/// The larger of two elements; where they are equal the gradient goes half to each.
public func maximum(_ a: Tensor, _ b: Tensor) -> Tensor {
    elementwise(TK_MAXIMUM, "maximum", a, b)
        .recorded(
            from: a, b, { ($0 * share(a .> b, a .== b)).summed(to: a.shape) },
            { ($0 * share(b .> a, a .== b)).summed(to: b.shape) })
}

private func share(_ wins: Tensor, _ ties: Tensor) -> Tensor { wins + ties * 0.5 }

/// The smaller of an element and a number.
public func minimum(_ a: Tensor, _ b: Double) -> Tensor { minimum(a, Tensor(b)) }
/// The larger of an element and a number.
public func maximum(_ a: Tensor, _ b: Double) -> Tensor { maximum(a, Tensor(b)) }

extension Tensor {
    /// The elements raised to a power.
    public func pow(_ exponent: Double) -> Tensor { Tensors.pow(self, exponent) }
    /// The elements raised to the powers in another tensor.
    public func pow(_ exponent: Tensor) -> Tensor { Tensors.pow(self, exponent) }

    /// The elements, none below the lower and none above the upper bound.
    public func clamped(to range: ClosedRange<Double>) -> Tensor {
        let x = self
        return elementwise(TK_CLAMP, x, alpha: Float(range.lowerBound), beta: Float(range.upperBound))
            .recorded(from: x, { $0 * ((x .>= range.lowerBound) * (x .<= range.upperBound)) })
    }

    /// The elements of `a` where the mask is not 0, those of `b` elsewhere.
    public static func `where`(_ mask: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor {
        if mask.isFailed || a.isFailed || b.isFailed { return .failed }
        guard let pair = broadcastShape(a.shape, b.shape), let shape = broadcastShape(mask.shape, pair) else {
            return fail(
                .shapeMismatch(
                    operation: "where", left: mask.shape, right: broadcastShape(a.shape, b.shape) ?? a.shape,
                    expected: "mask and both choices must broadcast together"))
        }
        let (condition, x, y) = withoutGradient {
            (
                mask.broadcast(to: shape).contiguous(), a.broadcast(to: shape).contiguous(),
                b.broadcast(to: shape).contiguous()
            )
        }
        let result = uninitialized(shape)
        if result.isFailed { return result }
        tk_select(
            Int64(result.count), condition.body.pointer, x.body.pointer, 1, y.body.pointer, 1, result.body.pointer)
        withExtendedLifetime((condition, x, y)) {}
        return result.recorded(
            from: a, b, { Tensor.where(mask, $0, Tensor.zeros($0.shape)).summed(to: a.shape) },
            { Tensor.where(mask, Tensor.zeros($0.shape), $0).summed(to: b.shape) })
    }

    /// The elements of `a` where the mask is not 0, the number elsewhere.
    public static func `where`(_ mask: Tensor, _ a: Tensor, _ b: Double) -> Tensor { `where`(mask, a, Tensor(b)) }
    /// The number where the mask is not 0, the elements of `b` elsewhere.
    public static func `where`(_ mask: Tensor, _ a: Double, _ b: Tensor) -> Tensor { `where`(mask, Tensor(a), b) }
}
