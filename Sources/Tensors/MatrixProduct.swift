import CTensorKernels

// Products of matrices and vectors.

/// The matrix product of the last two axes; the axes before them broadcast.
///
/// [m, k] x [k, n] gives [m, n]. A vector on the left counts as a row, on the right as a column, and its axis is
/// dropped again.
public func matmul(_ a: Tensor, _ b: Tensor) -> Tensor {
    if a.isFailed || b.isFailed { return .failed }
    guard a.rank >= 1, b.rank >= 1 else {
        let scalar = a.rank == 0 ? a : b
        return fail(.unsuitableShape(operation: "matmul", shape: scalar.shape, expected: "a vector or a matrix; use *"))
    }
    if a.rank == 1 || b.rank == 1 {
        guard a.shape[a.rank - 1] == b.shape[b.rank == 1 ? 0 : b.rank - 2] else {
            return fail(.innerDimensions(operation: "matmul", left: a.shape, right: b.shape))
        }
        let row = a.rank == 1 ? a.expanded(axis: 0) : a
        let column = b.rank == 1 ? b.expanded(axis: 1) : b
        var product = matmul(row, column)
        if b.rank == 1 { product = product.squeezed(axis: -1) }
        if a.rank == 1 { product = product.squeezed(axis: b.rank == 1 ? -1 : -2) }
        return product
    }
    guard a.shape[a.rank - 1] == b.shape[b.rank - 2] else {
        return fail(.innerDimensions(operation: "matmul", left: a.shape, right: b.shape))
    }
    if a.dtype != .float32 || b.dtype != .float32 { return productOfKinds(a, b) }
    return a.rank == 2 && b.rank == 2 ? matrixProduct(a, b) : batchedProduct(a, b)
}

/// A matrix in memory: row-major, or the transpose of one.
struct MatrixLayout {
    let body: TensorBody
    let isTransposed: Bool
    /// The distance between rows in memory, in elements.
    let leading: Int

    init(_ x: Tensor) {
        if let strides = x.body.explicitStrides {
            if strides[0] == 1, strides[1] >= max(1, x.shape[0]) {
                (body, isTransposed, leading) = (x.body, true, strides[1])
                return
            }
            if strides[1] == 1, strides[0] >= max(1, x.shape[1]) {
                (body, isTransposed, leading) = (x.body, false, strides[0])
                return
            }
        }
        (body, isTransposed, leading) = (x.contiguousBody, false, max(1, x.shape[1]))
    }
}

/// op(A) op(B), where op may transpose, with its derivative: G op(B)ᵀ and op(A)ᵀ G, transposed where the operand was.
func matrixProduct(_ a: Tensor, _ b: Tensor, transposeA: Bool = false, transposeB: Bool = false) -> Tensor {
    if a.dtype != .float32 || b.dtype != .float32 {
        return matmul(transposeA ? a.T : a, transposeB ? b.T : b)
    }
    let (left, right) = (MatrixLayout(a), MatrixLayout(b))
    let (m, k) = transposeA ? (a.shape[1], a.shape[0]) : (a.shape[0], a.shape[1])
    let n = transposeB ? b.shape[0] : b.shape[1]
    let result = Tensor.uninitialized([m, n])
    if result.isFailed { return result }
    Backend.matrixProduct(
        transposeA: left.isTransposed != transposeA, transposeB: right.isTransposed != transposeB, m, n, k,
        left.body.pointer, left.leading, right.body.pointer, right.leading, to: result.body.pointer, max(1, n))
    withExtendedLifetime((left.body, right.body)) {}
    return result.recorded(
        from: a, b,
        {
            transposeA
                ? matrixProduct(b, $0, transposeA: transposeB, transposeB: true)
                : matrixProduct($0, b, transposeB: !transposeB)
        },
        {
            transposeB
                ? matrixProduct($0, a, transposeA: true, transposeB: transposeA)
                : matrixProduct(a, $0, transposeA: !transposeA)
        })
}

/// Products of matrices, or of stacks of them, of which one at least is not float32.
private func productOfKinds(_ a: Tensor, _ b: Tensor) -> Tensor {
    let promoted = DataType.promoted(a.dtype, b.dtype)
    if promoted == .float32 { return matmul(a.as(.float32), b.as(.float32)) }
    guard let lead = broadcastShape(Array(a.shape.dropLast(2)), Array(b.shape.dropLast(2))) else {
        return unfitStacks(a, b)
    }
    let kind = Backend.accumulator(of: promoted)
    let (m, k, n) = (a.shape[a.rank - 2], a.shape[a.rank - 1], b.shape[b.rank - 1])
    let x = Recording.paused { a.as(kind).broadcast(to: lead + [m, k]) }.contiguousBody(kind)
    let y = Recording.paused { b.as(kind).broadcast(to: lead + [k, n]) }.contiguousBody(kind)
    let result = Tensor.uninitialized(lead + [m, n], dtype: kind)
    if result.isFailed || x.isFailed || y.isFailed { return .failed }
    for index in 0..<elementCount(lead) {
        if Interruption.stops() { break }
        Backend.matrixProduct(
            m, n, k, x, at: index * m * k, y, at: index * k * n, to: result.body, at: index * m * n)
    }
    withExtendedLifetime((x, y)) {}
    if promoted == .int32 { return result.as(.int32) }
    return result.recorded(
        from: a, b, { matmul($0, b.swapped(-1, -2)).summed(to: a.shape) },
        { matmul(a.swapped(-1, -2), $0).summed(to: b.shape) })
}

private func unfitStacks(_ a: Tensor, _ b: Tensor) -> Tensor {
    fail(
        .shapeMismatch(
            operation: "matmul", left: a.shape, right: b.shape,
            expected: "the axes before the last two must broadcast"))
}

/// Products of stacks of matrices.
private func batchedProduct(_ a: Tensor, _ b: Tensor) -> Tensor {
    let (leadA, leadB) = (Array(a.shape.dropLast(2)), Array(b.shape.dropLast(2)))
    guard let lead = broadcastShape(leadA, leadB) else { return unfitStacks(a, b) }
    let (m, k, n) = (a.shape[a.rank - 2], a.shape[a.rank - 1], b.shape[b.rank - 1])
    let x = a.broadcast(to: lead + [m, k]).contiguousBody
    let y = b.broadcast(to: lead + [k, n]).contiguousBody
    let result = Tensor.uninitialized(lead + [m, n])
    if result.isFailed { return result }
    let out = result.body.pointer
    for index in 0..<elementCount(lead) {
        if Interruption.stops() { break }
        Backend.matrixProduct(
            m, n, k, x.pointer + index * m * k, max(1, k), y.pointer + index * k * n, max(1, n),
            to: out + index * m * n,
            max(1, n))
    }
    withExtendedLifetime((x, y)) {}
    return result.recorded(
        from: a, b, { matmul($0, b.swapped(-1, -2)).summed(to: a.shape) },
        { matmul(a.swapped(-1, -2), $0).summed(to: b.shape) })
}

/// The sum of the products of the elements of two vectors.
public func dot(_ a: Tensor, _ b: Tensor) -> Tensor {
    if a.isFailed || b.isFailed { return .failed }
    guard a.rank == 1, a.shape == b.shape else {
        return fail(
            .shapeMismatch(operation: "dot", left: a.shape, right: b.shape, expected: "two vectors of one length"))
    }
    return (a * b).sum()
}

extension Tensor {
    /// The matrix product with another tensor.
    public func matmul(_ other: Tensor) -> Tensor { Tensors.matmul(self, other) }
    /// The sum of the products of the elements of two vectors.
    public func dot(_ other: Tensor) -> Tensor { Tensors.dot(self, other) }
}

/// x Wᵀ + b for rows x, the lecture's W x + b for each: [n, in] with W of [out, in] gives [n, out]. Leading axes of `x`
/// are kept.
public func linear(_ x: Tensor, weight: Tensor, bias: Tensor? = nil) -> Tensor {
    affine(x, weight, bias, rectifies: false)
}

/// max(0, x Wᵀ + b), with the bits of the two functions.
package func rectifiedLinear(_ x: Tensor, weight: Tensor, bias: Tensor?) -> Tensor {
    // The maximum is an operation of its own where somebody looks at operations or differentiates them again.
    guard bias != nil, x.rank == 2, x.dtype == .float32, weight.dtype == .float32, bias?.dtype == .float32,
        !Recording.isNested, !GraphTrace.isOn
    else { return relu(linear(x, weight: weight, bias: bias)) }
    return affine(x, weight, bias, rectifies: true)
}

private func affine(_ x: Tensor, _ weight: Tensor, _ bias: Tensor?, rectifies: Bool) -> Tensor {
    if x.isFailed || weight.isFailed || bias?.isFailed == true { return .failed }
    guard weight.rank == 2, x.rank >= 1, x.shape[x.rank - 1] == weight.shape[1] else {
        return fail(
            .shapeMismatch(
                operation: "linear", left: x.shape, right: weight.shape,
                expected: "the last size of the input must be that of the weight [outputs, inputs]"))
    }
    if let bias, bias.shape != [weight.shape[0]] {
        return fail(
            .shapeMismatch(
                operation: "linear", left: weight.shape, right: bias.shape,
                expected: "one bias for each row of the weight"))
    }
    if x.rank != 2 {
        let rows = linear(
            x.reshaped(to: [x.shape.dropLast().reduce(1, *), x.shape[x.rank - 1]]), weight: weight, bias: bias)
        return rows.reshaped(to: Array(x.shape.dropLast()) + [weight.shape[0]])
    }
    guard let bias else { return matrixProduct(x, weight, transposeB: true) }
    if x.dtype != .float32 || weight.dtype != .float32 || bias.dtype != .float32 {
        return matrixProduct(x, weight, transposeB: true) + bias
    }
    let (m, k, n) = (x.shape[0], x.shape[1], weight.shape[0])
    let result = Tensor.uninitialized([m, n])
    if result.isFailed { return result }
    let (left, right, offset) = (MatrixLayout(x), MatrixLayout(weight), bias.contiguousBody)
    Backend.matrixProduct(
        transposeA: left.isTransposed, transposeB: !right.isTransposed, m, n, k, left.body.pointer, left.leading,
        right.body.pointer, right.leading, to: result.body.pointer, max(1, n))
    Backend.addBias(m, n, result.body.pointer, offset.pointer, rectifies: rectifies, to: result.body.pointer)
    withExtendedLifetime((left.body, right.body, offset)) {}
    let wants = (x.node != nil, weight.node != nil, bias.node != nil)
    let slopes = rectifies && (wants.0 || wants.1 || wants.2) && !Recording.isPaused ? result.constant : nil
    return result.recorded(from: [x, weight, bias], operation: "linear(_:weight:bias:)") { g in
        let g = slopes.map { elementwise(TK_RELU_GRADIENT, "relu", g, $0) } ?? g
        return [
            wants.0 ? matrixProduct(g, weight) : nil, wants.1 ? matrixProduct(g, x, transposeA: true) : nil,
            wants.2 ? g.sum(axis: 0) : nil,
        ]
    }
}
