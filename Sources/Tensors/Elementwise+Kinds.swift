import CTensorKernels

// Elementwise operations on other kinds of numbers than float32: in double for float64, in int64 for all integers and
// booleans. The fast ways for float32 are in `Arithmetic.swift` and `ElementaryFunctions.swift`.

/// One operand of an elementwise operation: its elements as one kind of number, one after the other or all the same.
struct Operand {
    let body: TensorBody
    /// 0 when there is only one element, for all places.
    let step: Int

    init(_ x: Tensor, _ kind: DataType, over shape: [Int]) {
        if x.count == 1 {
            (body, step) = (x.contiguousBody(kind), 0)
        } else {
            (body, step) = (Recording.paused { x.as(kind).broadcast(to: shape) }.contiguousBody(kind), 1)
        }
    }
}

/// Where two tensors meet: the shape of the result, or nil after a failure.
func sharedShape(_ name: StaticString, _ a: Tensor, _ b: Tensor) -> [Int]? {
    if a.isFailed || b.isFailed { return nil }
    if let shape = broadcastShape(a.shape, b.shape) { return shape }
    fail(
        .shapeMismatch(
            operation: "\(name)", left: a.shape, right: b.shape,
            expected: "sizes must be equal or 1, counted from the last axis"))
    return nil
}

/// An elementwise operation on two tensors of which one at least is not float32, without its derivative.
@inline(never)
func elementwiseOfKinds(
    _ operation: tk_binary_operation, _ name: StaticString, _ a: Tensor, _ b: Tensor, _ alpha: Double, _ beta: Double
) -> Tensor {
    guard let shape = sharedShape(name, a, b) else { return .failed }
    let kind = DataType.promoted(a.dtype, b.dtype)
    if kind == .float64 {
        return combine(a, b, shape, .float64) { count, x, y, out in
            tk_binary_double(
                Int32(operation.rawValue), Int64(count), x.body.pointer(as: Double.self) + x.start, Int64(x.step),
                y.body.pointer(as: Double.self) + y.start, Int64(y.step), alpha, beta,
                out.pointer(as: Double.self) + x.place)
            return true
        }
    }
    let stays = [TK_ADD, TK_SUBTRACT, TK_MULTIPLY, TK_MINIMUM, TK_MAXIMUM, TK_REMAINDER, TK_POWER].contains(operation)
    guard kind != .float32, stays else {
        return withoutGradient {
            elementwise(operation, name, a.as(.float32), b.as(.float32), alpha: alpha, beta: beta).detached
        }
    }
    var logical = operation
    if kind == .bool {
        switch operation {
        case TK_ADD: logical = TK_MAXIMUM
        case TK_MULTIPLY, TK_MINIMUM, TK_MAXIMUM: break
        default:
            return fail(
                .unsupportedType(
                    operation: "\(name)", type: .bool,
                    expected: "convert one side with as(.int64), or use .!= for what differs"))
        }
    }
    let result = combine(a, b, shape, .int64) { count, x, y, out in
        tk_binary_int64(
            Int32(logical.rawValue), Int64(count), x.body.pointer(as: Int64.self) + x.start, Int64(x.step),
            y.body.pointer(as: Int64.self) + y.start, Int64(y.step), out.pointer(as: Int64.self) + x.place) != 0
    }
    if result.isFailed {
        let reason =
            operation == TK_POWER ? "a negative exponent of an integer (convert with as(.float32))" : "division by zero"
        return a.isFailed || b.isFailed || FailureChannel.hasError
            ? .failed : fail(.invalidArgument(operation: "\(name)", reason: reason))
    }
    return result.as(kind)
}

/// A run of one operand.
struct OperandRun {
    let body: TensorBody
    let step: Int
    /// The place of the run in the result, and in the operand.
    let place: Int
    var start: Int { place * step }
}

/// Runs a kernel over pieces of the result; failed when a piece is not possible.
private func combine(
    _ a: Tensor, _ b: Tensor, _ shape: [Int], _ kind: DataType,
    _ kernel: (_ count: Int, OperandRun, OperandRun, TensorBody) -> Bool
) -> Tensor {
    let (x, y) = (Operand(a, kind, over: shape), Operand(b, kind, over: shape))
    if x.body.isFailed || y.body.isFailed { return .failed }
    let result = Tensor.uninitialized(shape, dtype: kind)
    if result.isFailed { return result }
    // Pieces write only their own flag.
    let pieces = max(1, (result.count + Backend.piece - 1) / Backend.piece)
    let isDone = withUnsafeTemporaryAllocation(of: Bool.self, capacity: pieces) { flags in
        flags.initialize(repeating: true)
        Backend.split(result.count) { start, count in
            flags[start / Backend.piece] = kernel(
                count, OperandRun(body: x.body, step: x.step, place: start),
                OperandRun(body: y.body, step: y.step, place: start), result.body)
        }
        return flags.allSatisfy(\.self)
    }
    withExtendedLifetime((x.body, y.body)) {}
    return isDone ? result : .failed
}

/// An elementwise function of a tensor that is not float32, without its derivative.
@inline(never)
func elementwiseOfKinds(_ operation: tk_unary_operation, _ x: Tensor, _ alpha: Double, _ beta: Double) -> Tensor {
    if x.dtype == .float64 {
        let input = x.contiguousBody(.float64)
        let result = Tensor.uninitialized(x.shape, dtype: .float64)
        if result.isFailed || input.isFailed { return .failed }
        Backend.split(result.count) { start, count in
            tk_unary_double(
                Int32(operation.rawValue), Int64(count), input.pointer(as: Double.self) + start, alpha, beta,
                result.body.pointer(as: Double.self) + start)
        }
        withExtendedLifetime(input) {}
        return result
    }
    let staysWhole: Bool
    switch operation {
    case TK_COPY, TK_NEGATE, TK_ABS, TK_SIGN, TK_RELU, TK_SQUARE, TK_FLOOR, TK_CEIL, TK_ROUND: staysWhole = true
    case TK_CLAMP: staysWhole = alpha == alpha.rounded() && beta == beta.rounded()
    default: staysWhole = false
    }
    guard staysWhole else {
        return withoutGradient { elementwise(operation, x.as(.float32), alpha: alpha, beta: beta) }
    }
    let input = x.contiguousBody(.int64)
    let result = Tensor.uninitialized(x.shape, dtype: .int64)
    if result.isFailed || input.isFailed { return .failed }
    Backend.split(result.count) { start, count in
        tk_unary_int64(
            Int32(operation.rawValue), Int64(count), input.pointer(as: Int64.self) + start, alpha.whole, beta.whole,
            result.body.pointer(as: Int64.self) + start)
    }
    withExtendedLifetime(input) {}
    return x.dtype == .int32 ? result.as(.int32) : result
}

/// A comparison of two tensors, element by element: a tensor of booleans.
func compare(_ operation: tk_binary_operation, _ name: StaticString, _ a: Tensor, _ b: Tensor) -> Tensor {
    guard let shape = sharedShape(name, a, b) else { return .failed }
    let promoted = DataType.promoted(a.dtype, b.dtype)
    let kind = promoted.isFloatingPoint ? promoted : .int64
    let (x, y) = (Operand(a, kind, over: shape), Operand(b, kind, over: shape))
    let result = Tensor.uninitialized(shape, dtype: .bool)
    if result.isFailed || x.body.isFailed || y.body.isFailed { return .failed }
    let (operation, out) = (Int32(operation.rawValue), result.body.pointer(as: UInt8.self))
    let (stepX, stepY) = (Int64(x.step), Int64(y.step))
    Backend.split(result.count) { start, count in
        let (count, first, second, out) = (Int64(count), start * x.step, start * y.step, out + start)
        switch kind {
        case .float32:
            tk_compare_float(operation, count, x.body.pointer + first, stepX, y.body.pointer + second, stepY, out)
        case .float64:
            tk_compare_double(
                operation, count, x.body.pointer(as: Double.self) + first, stepX,
                y.body.pointer(as: Double.self) + second, stepY, out)
        default:
            tk_compare_int64(
                operation, count, x.body.pointer(as: Int64.self) + first, stepX,
                y.body.pointer(as: Int64.self) + second, stepY, out)
        }
    }
    withExtendedLifetime((x.body, y.body)) {}
    return result
}
