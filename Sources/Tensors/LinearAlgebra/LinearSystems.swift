// Linear systems, inverses, determinants. Computed in double, whatever the kind of the tensors; matrices may be stacked
// along leading axes. Methods: Golub and Van Loan, "Matrix Computations"; derivatives: Giles, "Collected matrix derivative
// results for forward and reverse mode algorithmic differentiation" (2008).

/// X with A X = B, for a square matrix A [n, n] and right-hand sides B [n] or [n, k].
///
/// By Gaussian elimination with partial pivoting; a matrix without an inverse is an error.
public func solve(_ a: Tensor, _ b: Tensor) -> Tensor {
    if let stack = stacked(a, b, solve) { return stack }
    guard checkSquare("solve", a) else { return .failed }
    guard b.rank == 1 || b.rank == 2, b.shape[0] == a.shape[0] else {
        return fail(
            .shapeMismatch(
                operation: "solve", left: a.shape, right: b.shape,
                expected: "right-hand sides [\(a.shape[0])] or [\(a.shape[0]), k]"))
    }
    if b.rank == 1 { return solve(a, b.expanded(axis: 1)).squeezed(axis: 1) }
    let kind = DataType.promoted(a.dtype, b.dtype).fractional
    let (x, singular) = Matrix(a).solved(Matrix(b))
    if let singular { return failSingular("solve", singular) }
    return x.tensor(kind).recorded(
        from: a, b, { g in -matmul(solve(a.T, g), solve(a, b).T) }, { g in solve(a.T, g) })
}

/// The inverse of a square matrix. To solve a system, `solve` is faster and more exact.
public func inverse(_ a: Tensor) -> Tensor {
    if a.rank > 2 { return stackedAlongFirst(a, inverse) }
    guard checkSquare("inverse", a) else { return .failed }
    let (x, singular) = Matrix(a).solved(.identity(a.shape[0]))
    if let singular { return failSingular("inverse", singular) }
    return x.tensor(a.dtype.fractional).recorded(
        from: a,
        { g in
            let turned = inverse(a).T
            return -matmul(matmul(turned, g), turned)
        })
}

/// The determinant of a square matrix; 1 of the empty one.
public func determinant(_ a: Tensor) -> Tensor {
    if a.rank > 2 { return stackedAlongFirst(a, determinant) }
    guard checkSquare("determinant", a) else { return .failed }
    let (lu, _, isEven, singular) = Matrix(a).luDecomposed()
    let product = (0..<a.shape[0]).reduce(isEven ? 1.0 : -1.0) { $0 * lu[$1, $1] }
    return Tensor(singular == nil ? product : 0, dtype: a.dtype.fractional).recorded(
        from: a, { g in g * cofactors(a) })
}

/// The slopes of the determinant: det A · A⁻ᵀ where that exists, the cofactors one by one where not.
private func cofactors(_ a: Tensor) -> Tensor {
    if withoutGradient({ determinant(a).scalar }) != 0 { return determinant(a) * inverse(a).T }
    let size = a.shape[0]
    if size == 1 { return Tensor.ones([1, 1], dtype: a.dtype) }
    let rows = (0..<size).map { row in
        Tensor.stacked(
            (0..<size).map { column in
                let minor = a[(0..<size).filter { $0 != row }, .all][.all, (0..<size).filter { $0 != column }]
                return determinant(minor) * ((row + column) % 2 == 0 ? 1.0 : -1.0)
            })
    }
    return Tensor.stacked(rows)
}

/// The x that makes |A x - b| smallest, for A [m, n] with independent columns and b [m] or [m, k]. Where there are fewer
/// equations than unknowns, many x solve them, and it is the shortest of these.
///
/// By A = Q R and R x = Qᵀ b, which loses fewer digits than the normal equations; the shortest by the pseudoinverse.
public func leastSquares(_ a: Tensor, _ b: Tensor) -> Tensor {
    if let stack = stacked(a, b, leastSquares) { return stack }
    guard checkMatrix("leastSquares", a) else { return .failed }
    guard b.rank == 1 || b.rank == 2, b.shape[0] == a.shape[0] else {
        return fail(
            .shapeMismatch(
                operation: "leastSquares", left: a.shape, right: b.shape,
                expected: "right-hand sides [\(a.shape[0])] or [\(a.shape[0]), k]"))
    }
    if b.rank == 1 { return leastSquares(a, b.expanded(axis: 1)).squeezed(axis: 1) }
    if a.shape[0] < a.shape[1] { return matmul(pseudoinverse(a), b) }
    let (q, r) = Matrix(a).qrDecomposed()
    let largest = (0..<a.shape[1]).map { r[$0, $0] }.max() ?? 0
    if let dependent = (0..<a.shape[1]).first(where: { r[$0, $0] <= largest * 1e-14 }) {
        return fail(
            .invalidArgument(
                operation: "leastSquares",
                reason: "column \(dependent) depends on the columns before it; drop it or add a penalty"))
    }
    let kind = DataType.promoted(a.dtype, b.dtype).fractional
    let wide = b.as(.float64)
    let projected = withoutGradient { matmul(q.tensor(.float64).T, wide).detached }
    let x = r.solved(Matrix(projected)).x.tensor(kind)
    return x.recorded(
        from: a, b,
        { g in
            let (x, y) = (leastSquares(a, b), solve(matmul(a.T, a), g))
            return matmul(b - matmul(a, x), y.T) - matmul(matmul(a, y), x.T)
        }, { g in matmul(a, solve(matmul(a.T, a), g)) })
}

extension Tensor {
    /// The sum of the diagonal of a matrix.
    public func trace() -> Tensor { diagonal().sum() }

    /// The diagonal of a matrix as a vector.
    public func diagonal() -> Tensor {
        guard checkMatrix("diagonal", self) else { return .failed }
        let positions = Array(0..<Swift.min(shape[0], shape[1]))
        return self[positions, positions]
    }

    /// A square matrix with this vector on its diagonal.
    public func diagonalMatrix() -> Tensor {
        guard rank == 1 else {
            return isFailed
                ? self : fail(.unsuitableShape(operation: "diagonalMatrix", shape: shape, expected: "a vector"))
        }
        return Tensor.where(Tensor.eye(count, dtype: .bool), self, 0)
    }

    /// The elements on the given diagonal and below it, zeros elsewhere. Diagonal 0 is the main one, 1 the one above.
    public func lowerTriangle(diagonal: Int = 0) -> Tensor { triangle("lowerTriangle", diagonal, .>=) }

    /// The elements on the given diagonal and above it, zeros elsewhere.
    public func upperTriangle(diagonal: Int = 0) -> Tensor { triangle("upperTriangle", diagonal, .<=) }

    private func triangle(_ name: String, _ diagonal: Int, _ isKept: (Tensor, Tensor) -> Tensor) -> Tensor {
        if isFailed { return self }
        guard rank >= 2 else {
            return fail(.unsuitableShape(operation: name, shape: shape, expected: "a matrix, or a stack of them"))
        }
        let (rows, columns) = (shape[rank - 2], shape[rank - 1])
        let row = Tensor.arange(rows, dtype: .int64) + Swift.min(Swift.max(diagonal, -rows), columns)
        return Tensor.where(isKept(row.expanded(axis: 1), Tensor.arange(columns, dtype: .int64)), self, 0)
    }
}

func checkMatrix(_ operation: String, _ a: Tensor) -> Bool {
    if a.isFailed { return false }
    guard a.rank == 2 else {
        fail(.unsuitableShape(operation: operation, shape: a.shape, expected: "a matrix"))
        return false
    }
    guard a.isFinite else {
        fail(.invalidArgument(operation: operation, reason: "the matrix has elements that are not finite"))
        return false
    }
    return true
}

func checkSquare(_ operation: String, _ a: Tensor) -> Bool {
    guard checkMatrix(operation, a) else { return false }
    guard a.shape[0] == a.shape[1] else {
        fail(.unsuitableShape(operation: operation, shape: a.shape, expected: "a square matrix"))
        return false
    }
    return true
}

private func failSingular(_ operation: String, _ column: Int) -> Tensor {
    fail(
        .invalidArgument(
            operation: operation,
            reason: "the matrix has no inverse: column \(column) depends on the columns before it"))
}

/// The results for each matrix of a stack.
func stackedAlongFirst(_ a: Tensor, _ function: (Tensor) -> Tensor) -> Tensor {
    a.shape[0] == 0
        ? fail(.unsuitableShape(operation: "linear algebra", shape: a.shape, expected: "at least one matrix"))
        : Tensor.stacked((0..<a.shape[0]).map { function(a[$0]) })
}

/// The results for a stack of matrices and a stack of right-hand sides; nil for a single matrix.
private func stacked(_ a: Tensor, _ b: Tensor, _ function: (Tensor, Tensor) -> Tensor) -> Tensor? {
    if a.isFailed || b.isFailed { return .failed }
    guard a.rank > 2 else { return nil }
    guard b.rank == a.rank || b.rank == a.rank - 1, b.shape[0] == a.shape[0], a.shape[0] > 0 else {
        return fail(
            .shapeMismatch(
                operation: "linear system", left: a.shape, right: b.shape, expected: "the same leading sizes, not 0"))
    }
    return Tensor.stacked((0..<a.shape[0]).map { function(a[$0], b[$0]) })
}
