// What the algorithms do along whole rows, which lie in one piece, and along columns.
extension Matrix {
    /// row ← row − factor · other, from a column on.
    mutating func subtract(_ factor: Double, timesRow other: Int, fromRow row: Int, from first: Int = 0) {
        withRows(row, other) { a, b, count in
            for index in first..<max(first, count) { a[index] -= factor * b[index] }
        }
    }

    /// Turns two rows by an angle with the given cosine and sine.
    mutating func rotateRows(_ first: Int, _ second: Int, _ c: Double, _ s: Double) {
        withRows(first, second) { a, b, count in
            for index in 0..<count {
                let (x, y) = (a[index], b[index])
                a[index] = c * x - s * y
                b[index] = s * x + c * y
            }
        }
    }

    /// Turns two columns by an angle with the given cosine and sine.
    mutating func rotateColumns(_ first: Int, _ second: Int, _ c: Double, _ s: Double) {
        let (rows, columns) = (rows, columns)
        precondition(first >= 0 && first < columns && second >= 0 && second < columns)
        elements.withUnsafeMutableBufferPointer { all in
            guard var row = all.baseAddress else { return }
            for _ in 0..<rows {
                let (x, y) = (row[first], row[second])
                row[first] = c * x - s * y
                row[second] = s * x + c * y
                row += columns
            }
        }
    }

    /// The products of two rows with themselves and with each other.
    mutating func rowProducts(_ first: Int, _ second: Int) -> (Double, Double, Double) {
        var (alpha, beta, gamma) = (0.0, 0.0, 0.0)
        withRows(first, second) { a, b, count in
            for index in 0..<count {
                alpha += a[index] * a[index]
                beta += b[index] * b[index]
                gamma += a[index] * b[index]
            }
        }
        return (alpha, beta, gamma)
    }

    /// Householder's reflection of the end of a row: row ← row − 2 v (v · row) / |v|².
    mutating func reflect(row: Int, at vector: [Double], square: Double) {
        let first = columns - vector.count
        withRows(row, row) { a, _, _ in
            var product = 0.0
            for index in vector.indices { product += vector[index] * a[first + index] }
            for index in vector.indices { a[first + index] -= 2 * product / square * vector[index] }
        }
    }

    /// Two rows, which may be the same, and how many elements they have.
    private mutating func withRows(
        _ first: Int, _ second: Int,
        _ body: (UnsafeMutablePointer<Double>, UnsafeMutablePointer<Double>, Int) -> Void
    ) {
        let count = columns
        precondition(first >= 0 && first < rows && second >= 0 && second < rows)
        elements.withUnsafeMutableBufferPointer { all in
            guard let base = all.baseAddress else { return }
            body(base + first * count, base + second * count, count)
        }
    }
}
