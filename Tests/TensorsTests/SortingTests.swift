import Tensors
import Testing

/// Rows of every length: short ones are sorted by insertion, long ones by their bytes.
@Suite("Sorting")
struct SortingTests {
    /// The places of a row in order, by the sort of the standard library with the place as the last criterion.
    private func places(_ row: [Double], descending: Bool) -> [Int] {
        func isBefore(_ a: Double, _ b: Double) -> Bool { a < b || !a.isNaN && b.isNaN }
        return row.indices.sorted { a, b in
            if descending ? isBefore(row[b], row[a]) : isBefore(row[a], row[b]) { return true }
            if descending ? isBefore(row[a], row[b]) : isBefore(row[b], row[a]) { return false }
            return a < b
        }
    }

    private static let odd: [Double] = [.nan, .infinity, -.infinity, 0, -0.0, .leastNonzeroMagnitude, -1e300, 1e300]

    @Test("puts floating-point numbers in the order of the field", arguments: [1, 2, 7, 48, 49, 300, 5000])
    func floatingPoint(width: Int) {
        let random = RandomSource(seed: width)
        // Few different numbers, so that many are equal.
        var rows = Tensor.randomInteger([3, width], low: -20, high: 20, using: random).toArray().map { $0 / 4 }
        for (place, number) in Self.odd.enumerated() where place * 7 < rows.count { rows[place * 7] = number }
        for dtype in [DataType.float32, .float64] {
            let x = Tensor(rows, shape: [3, width], dtype: dtype)
            for descending in [false, true] {
                let (values, indices) = x.sortedWithIndices(descending: descending)
                let numbers = x.toArray()
                let expected = (0..<3).flatMap {
                    places(Array(numbers[$0 * width..<($0 + 1) * width]), descending: descending)
                }
                #expect(indices.toInts() == expected)
                let gathered = expected.enumerated().map { numbers[$0 / width * width + $1] }
                #expect(zip(values.toArray(), gathered).allSatisfy { $0 == $1 || $0.isNaN && $1.isNaN })
            }
        }
    }

    @Test("puts whole numbers in order, also the largest", arguments: [5, 200])
    func wholeNumbers(width: Int) {
        let random = RandomSource(seed: 9)
        var numbers = Tensor.randomInteger([width], low: -1_000_000, high: 1_000_000, using: random).toInts()
        numbers[0] = .max
        numbers[1] = .min
        let x = Tensor(numbers)
        #expect(x.sorted().toInts() == numbers.sorted())
        #expect(x.sorted(descending: true).toInts() == numbers.sorted(by: >))
        #expect(x.topK(3).values.toInts() == Array(numbers.sorted(by: >).prefix(3)))
    }
}
