// Decompositions of matrices, computed in double, with their derivatives (Giles 2008; Townsend, "Differentiating the
// singular value decomposition", 2016; Walter and Lehmann 2018 for Q R).

/// The lower triangle L with L Lᵀ = A, for a symmetric positive definite matrix A. Only the lower triangle of A is read.
public func cholesky(_ a: Tensor) -> Tensor {
    if a.rank > 2 { return stackedAlongFirst(a, cholesky) }
    guard checkSquare("cholesky", a) else { return .failed }
    let (lower, bad) = Matrix(a).choleskyDecomposed()
    if let bad {
        return fail(
            .invalidArgument(
                operation: "cholesky", reason: "the matrix is not positive definite (found in row \(bad))"))
    }
    return lower.tensor(a.dtype.fractional).recorded(
        from: a,
        { g in
            let l = cholesky(a)
            let half = matmul(l.T, g).lowerTriangle()
            let middle = half - half.diagonal().diagonalMatrix() * 0.5
            let s = solve(l.T, solve(l.T, middle.T).T)
            return (s + s.T).lowerTriangle() - s.diagonal().diagonalMatrix()
        })
}

/// Q [m, k] with orthonormal columns and the upper triangle R [k, n] with Q R = A [m, n], k = min(m, n). The diagonal of
/// R is not negative. Slopes exist where m ≥ n and the columns are independent.
public func qr(_ a: Tensor) -> (q: Tensor, r: Tensor) {
    guard checkMatrix("qr", a) else { return (.failed, .failed) }
    let (q, r) = Matrix(a).qrDecomposed()
    let kind = a.dtype.fractional
    func slope(_ q: Tensor, _ r: Tensor, _ gq: Tensor, _ gr: Tensor) -> Tensor {
        let m = matmul(r, gr.T) - matmul(gq.T, q)
        let mirrored = m.lowerTriangle() + m.lowerTriangle(diagonal: -1).T
        return solve(r, (gq + matmul(q, mirrored)).T).T
    }
    return (
        q.tensor(kind).recorded(
            from: a,
            { g in
                let (q, r) = qr(a)
                return slope(q, r, g, Tensor.zeros(like: r))
            }),
        r.tensor(kind).recorded(
            from: a,
            { g in
                let (q, r) = qr(a)
                return slope(q, r, Tensor.zeros(like: q), g)
            })
    )
}

/// The eigenvalues of a symmetric matrix, smallest first.
public func eigenvalues(_ a: Tensor) -> Tensor {
    if a.rank > 2 { return stackedAlongFirst(a, eigenvalues) }
    return eigen(a).values
}

/// The eigenvalues of a symmetric matrix, smallest first, and its eigenvectors as the columns of a matrix.
///
/// The largest element of each eigenvector is positive. The slope of an eigenvector exists where its eigenvalue is single.
public func eigen(_ a: Tensor) -> (values: Tensor, vectors: Tensor) {
    guard checkSquare("eigenvalues", a) else { return (.failed, .failed) }
    let matrix = Matrix(a)
    let scale = matrix.elements.map(\.magnitude).max() ?? 0
    for row in 0..<matrix.rows {
        for column in 0..<row where (matrix[row, column] - matrix[column, row]).magnitude > 1e-5 * scale {
            let failed = fail(
                .invalidArgument(
                    operation: "eigenvalues",
                    reason: "the matrix is not symmetric: elements (\(row), \(column)) and (\(column), \(row)) are "
                        + "\(matrix[row, column]) and \(matrix[column, row])"))
            return (failed, failed)
        }
    }
    let (values, vectors) = matrix.symmetricEigen()
    let kind = a.dtype.fractional
    return (
        Tensor(values, dtype: kind).recorded(
            from: a,
            { g in
                let v = eigen(a).vectors
                return matmul(v * g, v.T)
            }),
        vectors.tensor(kind).recorded(
            from: a,
            { g in
                let (w, v) = eigen(a)
                let slope = matmul(matmul(v, reciprocalDistances(w) * matmul(v.T, g)), v.T)
                return (slope + slope.T) * 0.5
            })
    )
}

/// 1 / (wⱼ - wᵢ) off the diagonal, 0 on it.
private func reciprocalDistances(_ w: Tensor) -> Tensor {
    let distances = w.expanded(axis: 0) - w.expanded(axis: 1)
    let diagonal = Tensor.eye(w.count, dtype: .bool)
    return Tensor.where(diagonal, 0.0, 1.0 / Tensor.where(diagonal, 1.0, distances))
}

/// The thin singular value decomposition A = U diag(s) Vᵀ of A [m, n]: U [m, k], s [k] largest first, Vᵀ [k, n],
/// k = min(m, n).
///
/// The slopes of U and V exist where the singular values are different and not 0.
public func svd(_ a: Tensor) -> (u: Tensor, s: Tensor, vT: Tensor) {
    guard checkMatrix("svd", a) else { return (.failed, .failed, .failed) }
    if a.shape[0] < a.shape[1] {
        let (u, s, vT) = svd(a.T)
        return (vT.T, s, u.T)
    }
    let (u, values, v) = Matrix(a).singularValues()
    let kind = a.dtype.fractional
    return (
        u.tensor(kind).recorded(
            from: a,
            { g in
                let (u, s, vT) = svd(a)
                let inner = reciprocalDistances(s * s) * (matmul(u.T, g) - matmul(g.T, u))
                return matmul(matmul(u, inner) * s + (g - matmul(u, matmul(u.T, g))) / s, vT)
            }),
        Tensor(values, dtype: kind).recorded(
            from: a,
            { g in
                let (u, _, vT) = svd(a)
                return matmul(u * g, vT)
            }),
        v.transpose.tensor(kind).recorded(
            from: a,
            { g in
                let (u, s, vT) = svd(a)
                let v = vT.T
                let inner = reciprocalDistances(s * s) * (matmul(vT, g.T) - matmul(g, v))
                return matmul(
                    u, s.expanded(axis: 1) * matmul(inner, vT) + (g - matmul(matmul(g, v), vT)) / s.expanded(axis: 1))
            })
    )
}

/// The singular values of a matrix, largest first.
public func singularValues(_ a: Tensor) -> Tensor { svd(a).s }

/// How many singular values are larger than rounding explains: the largest one times max(m, n) times 2⁻²³, or 2⁻⁵² for
/// float64.
public func matrixRank(_ a: Tensor) -> Int {
    let values = withoutGradient { svd(a).s }.toArray()
    let precision = a.dtype == .float64 ? 0x1p-52 : 0x1p-23
    let threshold = (values.first ?? 0) * Double(max(a.shape.first ?? 0, a.shape.last ?? 0)) * precision
    return values.filter { $0 > threshold }.count
}

/// The pseudoinverse V diag(1 / s) Uᵀ of a matrix (Moore and Penrose), without singular values that rounding explains.
public func pseudoinverse(_ a: Tensor) -> Tensor {
    let (u, s, vT) = svd(a)
    if s.isFailed { return s }
    let precision = a.dtype == .float64 ? 0x1p-52 : 0x1p-23
    let threshold = (s.count == 0 ? 0 : s.detached.max().scalar) * Double(max(a.shape[0], a.shape[1])) * precision
    let kept = s .> threshold
    let inverses = Tensor.where(kept, 1.0 / Tensor.where(kept, s, 1.0), 0.0)
    return matmul(vT.T * inverses, u.T)
}

extension Tensor {
    /// The inverse of a square matrix.
    public func inverse() -> Tensor { Tensors.inverse(self) }
    /// The determinant of a square matrix.
    public func determinant() -> Tensor { Tensors.determinant(self) }
}
