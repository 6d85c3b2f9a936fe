// Order along an axis. Indices are int64. NaN counts as larger than every number, as in NumPy; equal elements keep their order.

extension Tensor {
    /// The elements along an axis in order, smallest first unless `descending`.
    public func sorted(axis: Int = -1, descending: Bool = false) -> Tensor {
        sortedWithIndices(axis: axis, descending: descending).values
    }

    /// Where the elements of `sorted` come from.
    public func argsort(axis: Int = -1, descending: Bool = false) -> Tensor {
        sortedWithIndices(axis: axis, descending: descending).indices
    }

    /// The elements along an axis in order, and where they come from.
    public func sortedWithIndices(
        axis: Int = -1, descending: Bool = false
    ) -> (values: Tensor, indices: Tensor) {
        guard !isFailed, let axis = checkedAxis(axis, "sorted") else { return (.failed, .failed) }
        return ordered(axis, count: shape[axis], descending)
    }

    /// The `count` largest elements along an axis, largest first, and where they are.
    public func topK(_ count: Int, axis: Int = -1) -> (values: Tensor, indices: Tensor) {
        guard !isFailed, let axis = checkedAxis(axis, "topK") else { return (.failed, .failed) }
        guard count >= 0, count <= shape[axis] else {
            let failed = fail(
                .invalidArgument(
                    operation: "topK", reason: "\(count) of the \(shape[axis]) elements of axis \(axis) of \(shape)"))
            return (failed, failed)
        }
        return ordered(axis, count: count, true)
    }

    private func ordered(_ axis: Int, count: Int, _ descending: Bool) -> (values: Tensor, indices: Tensor) {
        let last = rank - 1
        if axis != last {
            let (values, indices) = swapped(axis, last).ordered(last, count: count, descending)
            return (values.swapped(axis, last), indices.swapped(axis, last))
        }
        let width = shape[last]
        let places =
            dtype.isFloatingPoint
            ? Self.places(toArray(), width, count, descending) { x, y in x < y || !x.isNaN && y.isNaN }
            : Self.places(toInts(), width, count, descending, isBefore: <)
        if Interruption.isRecorded { return (.failed, .failed) }
        let target = Array(shape.dropLast()) + [count]
        let indices = Tensor(places.map { $0 % Swift.max(1, width) }, shape: target, dtype: .int64)
        return (
            flattened().gathered(Tensor(places, shape: target, dtype: .int64), axis: 0), indices
        )
    }

    /// The places of the first elements of each row in order. Equal elements keep their order.
    private static func places<Number>(
        _ numbers: [Number], _ width: Int, _ count: Int, _ descending: Bool, isBefore: (Number, Number) -> Bool
    ) -> [Int] {
        var places: [Int] = []
        var comparisons = 0
        for start in stride(from: 0, to: numbers.count, by: Swift.max(1, width)) {
            // A comparison that throws is the only way out of the standard library's sort.
            let order = try? (start..<start + width).sorted { a, b in
                comparisons += 1
                if comparisons & 0xFFFF == 0, Interruption.stops() { throw TensorError.interrupted }
                if descending ? isBefore(numbers[b], numbers[a]) : isBefore(numbers[a], numbers[b]) { return true }
                if descending ? isBefore(numbers[a], numbers[b]) : isBefore(numbers[b], numbers[a]) { return false }
                return a < b
            }
            guard let order else { return [] }
            places += order.prefix(count)
        }
        return places
    }
}
