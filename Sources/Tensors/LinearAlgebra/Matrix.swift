/// A matrix of doubles, row by row: what the algorithms of linear algebra work on.
struct Matrix {
    var rows: Int
    var columns: Int
    var elements: [Double]

    init(rows: Int, columns: Int) {
        (self.rows, self.columns) = (rows, columns)
        elements = [Double](repeating: 0, count: rows * columns)
    }

    init(_ x: Tensor) {
        (rows, columns) = (x.shape[0], x.shape[1])
        elements = x.toArray()
    }

    static func identity(_ size: Int) -> Matrix {
        var result = Matrix(rows: size, columns: size)
        for index in 0..<size { result[index, index] = 1 }
        return result
    }

    subscript(_ row: Int, _ column: Int) -> Double {
        get { elements[row * columns + column] }
        set { elements[row * columns + column] = newValue }
    }

    var transpose: Matrix {
        var result = Matrix(rows: columns, columns: rows)
        for row in 0..<rows { for column in 0..<columns { result[column, row] = self[row, column] } }
        return result
    }

    /// A failed one when the computation was stopped.
    func tensor(_ dtype: DataType) -> Tensor {
        Interruption.isRecorded ? .failed : Tensor(elements, shape: [rows, columns], dtype: dtype)
    }
}

// Algorithms after Golub and Van Loan, "Matrix Computations" (2013).
extension Matrix {
    /// L and U in one matrix with the order of the rows, by Gaussian elimination with the largest pivot of each column;
    /// `singular` is the first column without a pivot.
    func luDecomposed() -> (lu: Matrix, order: [Int], isEven: Bool, singular: Int?) {
        var (lu, order, isEven, singular) = (self, Array(0..<rows), true, Int?.none)
        var meter = WorkMeter()
        for column in 0..<columns {
            if Interruption.stops() { break }
            var pivot = column
            for row in column..<rows where lu[row, column].magnitude > lu[pivot, column].magnitude { pivot = row }
            if lu[pivot, column] == 0 {
                singular = singular ?? column
                continue
            }
            if pivot != column {
                for index in 0..<columns {
                    lu.elements.swapAt(pivot * columns + index, column * columns + index)
                }
                order.swapAt(pivot, column)
                isEven.toggle()
            }
            for row in column + 1..<max(rows, column + 1) {
                let factor = lu[row, column] / lu[column, column]
                lu[row, column] = factor
                if factor == 0 { continue }
                lu.subtract(factor, timesRow: column, fromRow: row, from: column + 1)
                if meter.stops(after: columns - column) { return (lu, order, isEven, singular) }
            }
        }
        return (lu, order, isEven, singular)
    }

    /// X with A X = B, or the column in which A has no pivot.
    func solved(_ b: Matrix) -> (x: Matrix, singular: Int?) {
        let (lu, order, _, singular) = luDecomposed()
        if singular != nil || Interruption.isRecorded { return (b, singular) }
        var x = Matrix(rows: rows, columns: b.columns)
        var meter = WorkMeter()
        for row in 0..<rows {
            if Interruption.stops() { break }
            for column in 0..<b.columns { x[row, column] = b[order[row], column] }
            for index in 0..<row {
                x.subtract(lu[row, index], timesRow: index, fromRow: row)
                if meter.stops(after: b.columns) { return (x, nil) }
            }
        }
        for row in (0..<rows).reversed() {
            for index in row + 1..<max(rows, row + 1) {
                x.subtract(lu[row, index], timesRow: index, fromRow: row)
                if meter.stops(after: b.columns) { return (x, nil) }
            }
            let pivot = lu[row, row]
            for column in 0..<b.columns { x[row, column] /= pivot }
        }
        return (x, nil)
    }

    /// The lower triangle L with L Lᵀ = A, or the row at which A turns out not to be positive definite.
    func choleskyDecomposed() -> (lower: Matrix, bad: Int?) {
        var lower = Matrix(rows: rows, columns: rows)
        var meter = WorkMeter()
        for row in 0..<rows {
            if Interruption.stops() { break }
            for column in 0...row {
                var value = self[row, column]
                for index in 0..<column { value -= lower[row, index] * lower[column, index] }
                if meter.stops(after: column) { return (lower, nil) }
                if row == column {
                    guard value > 0 else { return (lower, row) }
                    lower[row, row] = value.squareRoot()
                } else {
                    lower[row, column] = value / lower[column, column]
                }
            }
        }
        return (lower, nil)
    }

    /// Q [m, k] with orthonormal columns and the upper triangle R [k, n] with Q R = A, k = min(m, n), by Householder's
    /// reflections; the diagonal of R is not negative.
    func qrDecomposed() -> (q: Matrix, r: Matrix) {
        let size = min(rows, columns)
        // Columns lie one after the other here, because the reflections go along them.
        var r = transpose
        var meter = WorkMeter()
        var reflections: [[Double]] = []
        for column in 0..<size {
            if Interruption.stops() { return (self, self) }
            var vector = (column..<rows).map { r[column, $0] }
            let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
            vector[0] += vector[0] < 0 ? -length : length
            let square = vector.reduce(0) { $0 + $1 * $1 }
            if square > 0 {
                for index in column..<columns {
                    r.reflect(row: index, at: vector, square: square)
                    if meter.stops(after: 2 * vector.count) { return (self, self) }
                }
            }
            reflections.append(vector)
        }
        var q = Matrix(rows: size, columns: rows)
        for index in 0..<size { q[index, index] = 1 }
        for column in (0..<size).reversed() {
            if Interruption.stops() { return (self, self) }
            let vector = reflections[column]
            let square = vector.reduce(0) { $0 + $1 * $1 }
            if square == 0 { continue }
            for index in 0..<size {
                q.reflect(row: index, at: vector, square: square)
                if meter.stops(after: 2 * vector.count) { return (self, self) }
            }
        }
        var upper = Matrix(rows: size, columns: columns)
        for row in 0..<size {
            let sign = r[row, row] < 0 ? -1.0 : 1.0
            for column in row..<columns { upper[row, column] = sign * r[column, row] }
            for index in 0..<rows { q[row, index] *= sign }
        }
        return (q.transpose, upper)
    }

    /// The eigenvalues of a symmetric matrix, smallest first, and its eigenvectors as columns, by Jacobi's rotations.
    func symmetricEigen() -> (values: [Double], vectors: Matrix) {
        // The vectors are rows until the end.
        var (a, vectors) = (self, Matrix.identity(rows))
        var meter = WorkMeter()
        for _ in 0..<100 {
            var off = 0.0
            var scale = 0.0
            for row in 0..<rows {
                for column in 0..<rows {
                    if row != column { off += a[row, column] * a[row, column] }
                    scale += a[row, column] * a[row, column]
                }
            }
            if off <= scale * 1e-32 { break }
            for p in 0..<rows {
                if Interruption.stops() { return ([Double](repeating: 0, count: rows), self) }
                for q in p + 1..<max(rows, p + 1) where a[p, q] != 0 {
                    let theta = (a[q, q] - a[p, p]) / (2 * a[p, q])
                    let t = (theta < 0 ? -1 : 1) / (theta.magnitude + (theta * theta + 1).squareRoot())
                    let c = 1 / (t * t + 1).squareRoot()
                    let s = t * c
                    a.rotateColumns(p, q, c, s)
                    a.rotateRows(p, q, c, s)
                    vectors.rotateRows(p, q, c, s)
                    if meter.stops(after: 12 * rows) { return ([Double](repeating: 0, count: rows), self) }
                }
            }
        }
        let order = (0..<rows).sorted { a[$0, $0] < a[$1, $1] }
        return (order.map { a[$0, $0] }, vectors.transpose.columns(order, flipped: true))
    }

    /// The thin singular value decomposition of a matrix with at least as many rows as columns, largest value first, by
    /// one-sided Jacobi rotations: U [m, n], the values, and V [n, n].
    func singularValues() -> (u: Matrix, values: [Double], v: Matrix) {
        // Columns lie one after the other here, because the rotations go along them.
        var (u, v) = (transpose, Matrix.identity(columns))
        var meter = WorkMeter()
        func stopped() -> (u: Matrix, values: [Double], v: Matrix) {
            (self, [Double](repeating: 0, count: columns), v)
        }
        for _ in 0..<100 {
            var isDone = true
            for p in 0..<columns {
                if Interruption.stops() { return stopped() }
                for q in p + 1..<max(columns, p + 1) {
                    if meter.stops(after: 3 * rows) { return stopped() }
                    let (alpha, beta, gamma) = u.rowProducts(p, q)
                    if gamma == 0 || gamma.magnitude <= 1e-15 * (alpha * beta).squareRoot() { continue }
                    isDone = false
                    let zeta = (beta - alpha) / (2 * gamma)
                    let t = (zeta < 0 ? -1 : 1) / (zeta.magnitude + (zeta * zeta + 1).squareRoot())
                    let c = 1 / (t * t + 1).squareRoot()
                    u.rotateRows(p, q, c, c * t)
                    v.rotateRows(p, q, c, c * t)
                    if meter.stops(after: 4 * (rows + columns)) { return stopped() }
                }
            }
            if isDone { break }
        }
        (u, v) = (u.transpose, v.transpose)
        var values = (0..<columns).map { column in
            (0..<rows).reduce(0) { $0 + u[$1, column] * u[$1, column] }.squareRoot()
        }
        let order = (0..<columns).sorted { values[$0] > values[$1] }
        (u, v) = (u.columns(order, flipped: false), v.columns(order, flipped: false))
        values = order.map { values[$0] }
        u.normalizeColumns(values)
        return (u, values, v)
    }

    /// Columns in another order; with `flipped` each has the sign that makes its largest element positive.
    private func columns(_ order: [Int], flipped: Bool) -> Matrix {
        var result = Matrix(rows: rows, columns: order.count)
        for (column, source) in order.enumerated() {
            var largest = 0.0
            for row in 0..<rows where self[row, source].magnitude > largest.magnitude + 1e-12 {
                largest = self[row, source]
            }
            for row in 0..<rows {
                result[row, column] = flipped && largest < 0 ? -self[row, source] : self[row, source]
            }
        }
        return result
    }

    /// Divides columns by their lengths; columns of length 0 become unit vectors at right angles to all others.
    private mutating func normalizeColumns(_ lengths: [Double]) {
        let smallest = (lengths.first ?? 0) * 1e-15
        var meter = WorkMeter()
        for column in 0..<columns {
            if Interruption.stops() { return }
            if lengths[column] > smallest {
                for row in 0..<rows { self[row, column] /= lengths[column] }
                continue
            }
            for unit in 0..<rows {
                var vector = (0..<rows).map { $0 == unit ? 1.0 : 0.0 }
                for _ in 0..<2 {
                    for other in 0..<column {
                        if meter.stops(after: 2 * rows) { return }
                        let product = (0..<rows).reduce(0) { $0 + vector[$1] * self[$1, other] }
                        for row in 0..<rows { vector[row] -= product * self[row, other] }
                    }
                }
                let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
                guard length > 0.5 / Double(rows).squareRoot() else { continue }
                for row in 0..<rows { self[row, column] = vector[row] / length }
                break
            }
        }
    }
}
