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
    _ operation: tk_binary_operation, _ name: StaticString, _ a: Tensor, _ b: Tensor, alpha: Double = 0,
    beta: Double = 0
) -> Tensor {
    if a.body.explicitStrides == nil, b.body.explicitStrides == nil, a.body.dtype == .float32,
        b.body.dtype == .float32, a.body.shape == b.body.shape
    {
        if a.isFailed || b.isFailed { return .failed }
        if a.body.start == 0 || b.body.start == 0,
            let result = blockedElementwise(operation, a, b, Float(alpha), Float(beta))
        {
            return result
        }
        let result = Tensor.uninitialized(a.body.shape, count: a.body.count)
        if result.isFailed { return result }
        Backend.binary(
            operation, a.body.count, a.body.pointer, step: 1, b.body.pointer, step: 1, alpha: Float(alpha),
            beta: Float(beta), to: result.body.pointer)
        withExtendedLifetime(a) {}
        withExtendedLifetime(b) {}
        return result
    }
    return elementwiseBroadcast(operation, name, a, b, alpha, beta)
}

@inline(never)
private func elementwiseBroadcast(
    _ operation: tk_binary_operation, _ name: StaticString, _ a: Tensor, _ b: Tensor, _ alpha: Double, _ beta: Double
) -> Tensor {
    guard a.dtype == .float32, b.dtype == .float32 else {
        return elementwiseOfKinds(operation, name, a, b, alpha, beta)
    }
    guard let shape = sharedShape(name, a, b) else { return .failed }
    let (alpha, beta) = (Float(alpha), Float(beta))
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
func elementwise(_ operation: tk_binary_operation, _ name: StaticString, _ a: Tensor, _ b: Double) -> Tensor {
    if a.isFailed { return a }
    if a.body.dtype != .float32 {
        return elementwiseOfKinds(operation, name, a, Tensor(b, dtype: a.dtype.fractional), 0, 0)
    }
    let x = a.contiguousBody
    let result = Tensor.uninitialized(x.shape, count: x.count)
    if result.isFailed { return result }
    Backend.binary(operation, x.count, x.pointer, Float(b), to: result.body.pointer)
    withExtendedLifetime(x) {}
    return result
}

/// An elementwise operation of a number and a tensor, without its derivative.
@inline(__always)
func elementwise(_ operation: tk_binary_operation, _ name: StaticString, _ a: Double, _ b: Tensor) -> Tensor {
    if b.isFailed { return b }
    if b.body.dtype != .float32 {
        return elementwiseOfKinds(operation, name, Tensor(a, dtype: b.dtype.fractional), b, 0, 0)
    }
    let y = b.contiguousBody
    let result = Tensor.uninitialized(y.shape, count: y.count)
    if result.isFailed { return result }
    Backend.binary(operation, y.count, Float(a), y.pointer, to: result.body.pointer)
    withExtendedLifetime(y) {}
    return result
}

/// An elementwise operation of a tensor and a whole number, without its derivative. Integers stay integers.
@inline(__always)
func elementwise(_ operation: tk_binary_operation, _ name: StaticString, _ a: Tensor, _ b: Int) -> Tensor {
    a.dtype.isFloatingPoint
        ? elementwise(operation, name, a, Double(b))
        : elementwiseOfKinds(operation, name, a, Tensor(b, besideKind: a.dtype), 0, 0)
}

/// An elementwise operation of a whole number and a tensor, without its derivative. Integers stay integers.
@inline(__always)
func elementwise(_ operation: tk_binary_operation, _ name: StaticString, _ a: Int, _ b: Tensor) -> Tensor {
    b.dtype.isFloatingPoint
        ? elementwise(operation, name, Double(a), b)
        : elementwiseOfKinds(operation, name, Tensor(a, besideKind: b.dtype), b, 0, 0)
}

extension Tensor {
    /// A whole number as the operand of a tensor of integers or booleans.
    fileprivate init(_ value: Int, besideKind dtype: DataType) {
        self.init(value, dtype: dtype == .bool ? .int64 : dtype)
    }

    /// The body of the same numbers as float32 in contiguous layout, without history.
    @inline(__always)
    var contiguousBody: TensorBody {
        body.explicitStrides == nil && body.dtype == .float32 ? body : contiguousBody(.float32)
    }

    /// The body of the same numbers as another kind in contiguous layout, without history.
    @inline(never)
    func contiguousBody(_ type: DataType) -> TensorBody { Recording.paused { self.as(type).contiguous() }.body }

    /// The body of the same numbers, of whatever kind they are, in contiguous layout, without history.
    @inline(__always)
    var plainBody: TensorBody {
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
        elementwise(TK_ADD, "+", a, b)
            .recorded(
                from: a, b, { [shape = a.shape] in $0.summed(to: shape) }, { [shape = b.shape] in $0.summed(to: shape) }
            )
    }

    /// Adds a number to every element.
    public static func + (a: Tensor, b: Double) -> Tensor {
        elementwise(TK_ADD, "+", a, b).recorded(from: a, { $0 })
    }

    /// Adds a number to every element.
    public static func + (a: Double, b: Tensor) -> Tensor { b + a }

    /// The difference, element by element.
    public static func - (a: Tensor, b: Tensor) -> Tensor {
        elementwise(TK_SUBTRACT, "-", a, b)
            .recorded(
                from: a, b, { [shape = a.shape] in $0.summed(to: shape) },
                { [shape = b.shape] in -$0.summed(to: shape) })
    }

    /// Subtracts a number from every element.
    public static func - (a: Tensor, b: Double) -> Tensor {
        elementwise(TK_SUBTRACT, "-", a, b).recorded(from: a, { $0 })
    }

    /// Subtracts every element from a number.
    public static func - (a: Double, b: Tensor) -> Tensor {
        elementwise(TK_SUBTRACT, "-", a, b).recorded(from: b, { -$0 })
    }

    /// The product, element by element. For the product of matrices see `matmul`.
    public static func * (a: Tensor, b: Tensor) -> Tensor {
        elementwise(TK_MULTIPLY, "*", a, b)
            .recorded(from: a, b, { ($0 * b).summed(to: a.shape) }, { ($0 * a).summed(to: b.shape) })
    }

    /// Multiplies every element by a number.
    public static func * (a: Tensor, b: Double) -> Tensor {
        elementwise(TK_MULTIPLY, "*", a, b).recorded(from: a, { $0 * b })
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
        elementwise(TK_DIVIDE, "/", a, b).recorded(from: a, { $0 / b })
    }

    /// Divides a number by every element.
    public static func / (a: Double, b: Tensor) -> Tensor {
        elementwise(TK_DIVIDE, "/", a, b).recorded(from: b, { -($0 * a) / (b * b) })
    }

    /// Every element with the other sign.
    public static prefix func - (x: Tensor) -> Tensor {
        elementwise(TK_NEGATE, x).recorded(from: x, { -$0 })
    }

    /// The tensor itself.
    public static prefix func + (x: Tensor) -> Tensor { x }
}

extension Tensor {
    /// Adds a whole number to every element.
    public static func + (a: Tensor, b: Int) -> Tensor { elementwise(TK_ADD, "+", a, b).recorded(from: a, { $0 }) }
    /// Adds a whole number to every element.
    public static func + (a: Int, b: Tensor) -> Tensor { b + a }
    /// Subtracts a whole number from every element.
    public static func - (a: Tensor, b: Int) -> Tensor { elementwise(TK_SUBTRACT, "-", a, b).recorded(from: a, { $0 }) }
    /// Subtracts every element from a whole number.
    public static func - (a: Int, b: Tensor) -> Tensor {
        elementwise(TK_SUBTRACT, "-", a, b).recorded(from: b, { -$0 })
    }
    /// Multiplies every element by a whole number.
    public static func * (a: Tensor, b: Int) -> Tensor {
        elementwise(TK_MULTIPLY, "*", a, b).recorded(from: a, { $0 * b })
    }
    /// Multiplies every element by a whole number.
    public static func * (a: Int, b: Tensor) -> Tensor { b * a }
    /// Divides every element by a whole number. Integers give fractions.
    public static func / (a: Tensor, b: Int) -> Tensor { a / Double(b) }
    /// Divides a whole number by every element. Integers give fractions.
    public static func / (a: Int, b: Tensor) -> Tensor { Double(a) / b }

    /// What is left of the quotient cut off towards zero, with the sign of `a`, as Swift's `%`. Integers by 0 are an error.
    public static func % (a: Tensor, b: Tensor) -> Tensor {
        elementwise(TK_REMAINDER, "%", a, b)
            .recorded(from: a, b, { $0.summed(to: a.shape) }, { (-$0 * truncatedQuotient(a, b)).summed(to: b.shape) })
    }
    /// What is left of every element divided by a number.
    public static func % (a: Tensor, b: Double) -> Tensor {
        elementwise(TK_REMAINDER, "%", a, b).recorded(from: a, { $0 })
    }
    /// What is left of every element divided by a whole number.
    public static func % (a: Tensor, b: Int) -> Tensor {
        elementwise(TK_REMAINDER, "%", a, b).recorded(from: a, { $0 })
    }

    private static func truncatedQuotient(_ a: Tensor, _ b: Tensor) -> Tensor {
        let quotient = a / b
        return quotient.sign() * quotient.abs().floor()
    }
}

extension Tensor {
    /// Changes this tensor in place when nobody else looks at it and no gradient needs the old numbers.
    private mutating func updateInPlace(_ operation: tk_binary_operation, _ other: Tensor) -> Bool {
        guard isUniquelyOwned, other.node == nil, other.isContiguous, !other.isFailed, other.dtype == .float32,
            other.shape == shape || other.count == 1 && other.rank <= rank
        else { return false }
        Interruption.shielded {
            Backend.binary(
                operation, count, body.pointer, step: 1, other.body.pointer, step: other.count == 1 ? 0 : 1,
                to: body.pointer)
        }
        withExtendedLifetime(other.body) {}
        return true
    }

    private mutating func updateInPlace(_ operation: tk_binary_operation, _ value: Double) -> Bool {
        guard isUniquelyOwned else { return false }
        Interruption.shielded { Backend.binary(operation, count, body.pointer, Float(value), to: body.pointer) }
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
    /// Adds a whole number to every element.
    public static func += (a: inout Tensor, b: Int) { if !a.updateInPlace(TK_ADD, Double(b)) { a = a + b } }
    /// Subtracts a whole number from every element.
    public static func -= (a: inout Tensor, b: Int) { if !a.updateInPlace(TK_SUBTRACT, Double(b)) { a = a - b } }
    /// Multiplies every element by a whole number.
    public static func *= (a: inout Tensor, b: Int) { if !a.updateInPlace(TK_MULTIPLY, Double(b)) { a = a * b } }
    /// Divides every element by a whole number.
    public static func /= (a: inout Tensor, b: Int) { if !a.updateInPlace(TK_DIVIDE, Double(b)) { a = a / b } }
}
