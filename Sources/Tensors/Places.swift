// Where elements are, which there are, and how many of them.

extension Tensor {
    /// Where the elements are infinite, as booleans.
    public var isInfinite: Tensor { Tensors.abs(self) .== Double.infinity }

    /// The elements, with another number in the place of each NaN.
    public func replacingNaN(with number: Double = 0) -> Tensor { Tensor.where(isNaN, number, self) }

    /// The positions of the elements that are not 0, row by row: a row of `rank` indices for each.
    public func nonZero() -> Tensor {
        if isFailed { return self }
        let places = toBools().enumerated().compactMap { $0.element ? $0.offset : nil }
        let strides = contiguousStrides(shape)
        let indices = places.flatMap { place in shape.indices.map { place / strides[$0] % shape[$0] } }
        return Tensor(indices, shape: [places.count, rank], dtype: .int64)
    }

    /// How many elements are not 0.
    public func countNonZero() -> Int { toBools().reduce(0) { $0 + ($1 ? 1 : 0) } }

    /// How many elements along an axis are not 0, as int64.
    public func countNonZero(axis: Int, keepDimensions: Bool = false) -> Tensor {
        self.as(.bool).sum(axis: axis, keepDimensions: keepDimensions)
    }

    /// The different elements, smallest first.
    public func unique() -> Tensor { uniqueCounts().values }

    /// The different elements, smallest first, and how often each of them occurs. NaN counts as one element.
    public func uniqueCounts() -> (values: Tensor, counts: Tensor) {
        if isFailed { return (self, self) }
        let ordered = flattened().detached.sorted()
        let numbers = ordered.toArray()
        let whole = ordered.dtype.isFloatingPoint ? [] : ordered.toInts()
        func differs(_ place: Int) -> Bool {
            if !whole.isEmpty { return whole[place] != whole[place - 1] }
            return numbers[place] != numbers[place - 1] && !(numbers[place].isNaN && numbers[place - 1].isNaN)
        }
        let starts = numbers.indices.filter { $0 == 0 || differs($0) }
        let ends = starts.dropFirst() + [numbers.count]
        return (
            ordered.gathered(Tensor(starts, dtype: .int64)),
            Tensor(zip(starts, ends).map { $1 - $0 }, dtype: .int64)
        )
    }

    /// How often each of the numbers 0, 1, 2, … occurs: as many counts as the largest element asks for, and at least
    /// `minimumCount`.
    public func bincount(minimumCount: Int = 0) -> Tensor {
        if isFailed { return self }
        guard let numbers = wholeNumbers(below: 1 << 40, "bincount", 0) else { return .failed }
        let result = Tensor.zeros([Swift.max(minimumCount, (numbers.max() ?? -1) + 1)], dtype: .int64)
        if result.isFailed { return result }
        let counts = result.body.pointer(as: Int64.self)
        for number in numbers { counts[number] += 1 }
        return result
    }

    /// How many elements lie in each of some bins of equal width, and the borders of the bins, one more than bins. The
    /// upper border of the last belongs to it.
    ///
    /// - Parameters:
    ///   - bins: How many bins.
    ///   - range: Where they begin and end; the smallest and the largest element unless given. Elements outside of it do
    ///     not count.
    public func histogramCounts(bins: Int = 10, range: ClosedRange<Double>? = nil) -> (counts: Tensor, edges: Tensor) {
        if isFailed { return (self, self) }
        let numbers = toArray()
        var (low, high) = (range?.lowerBound ?? numbers.min() ?? 0, range?.upperBound ?? numbers.max() ?? 1)
        guard (1...1 << 24).contains(bins), (high - low).isFinite else {
            let failed = fail(
                .invalidArgument(
                    operation: "histogramCounts",
                    reason:
                        "\(bins) bins from \(low) to \(high) (take 1 to 2^24 bins, and numbers whose distance is finite)"
                ))
            return (failed, failed)
        }
        if low == high { (low, high) = (low - 0.5, high + 0.5) }
        let edges = (0...bins).map { $0 == bins ? high : low + (high - low) * Double($0) / Double(bins) }
        var counts = [Int](repeating: 0, count: bins)
        for number in numbers where number >= low && number <= high {
            var bin = Swift.min(bins - 1, Int((number - low) / (high - low) * Double(bins)))
            if number < edges[bin] { bin -= 1 } else if bin < bins - 1, number >= edges[bin + 1] { bin += 1 }
            counts[bin] += 1
        }
        return (Tensor(counts, dtype: .int64), Tensor(edges, dtype: dtype.fractional))
    }

    /// Where values would have to be put into this row of elements in order so that it stays in order: before equal
    /// elements, or behind them if `afterEqual`.
    public func searchSorted(_ values: Tensor, afterEqual: Bool = false) -> Tensor {
        if isFailed || values.isFailed { return .failed }
        guard rank == 1 else {
            return fail(.unsuitableShape(operation: "searchSorted", shape: shape, expected: "a row [n] in order"))
        }
        let numbers = toArray()
        let places = values.toArray().map { value in
            var (low, high) = (0, numbers.count)
            while low < high {
                let middle = (low + high) / 2
                let isBefore = afterEqual ? !(numbers[middle] > value) : numbers[middle] < value
                if isBefore { low = middle + 1 } else { high = middle }
            }
            return low
        }
        return Tensor(places, shape: values.shape, dtype: .int64)
    }
}

/// The coordinates of a grid: x along rows and y along columns, both [y.count, x.count].
public func meshgrid(_ x: Tensor, _ y: Tensor) -> (x: Tensor, y: Tensor) {
    let (row, column) = (x.flattened(), y.flattened())
    let shape = [column.count, row.count]
    return (row.broadcast(to: shape), column.expanded(axis: 1).broadcast(to: shape))
}
