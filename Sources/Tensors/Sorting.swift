import CTensorKernels

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
        guard let keys = orderedKeys(descending),
            let places = Self.places(keys, width, count)
        else { return (.failed, .failed) }
        let target = Array(shape.dropLast()) + [count]
        let indices = width == places.count ? places : places.map { $0 % Swift.max(1, width) }
        return (
            flattened().rows(places[...]).reshaped(to: target),
            Tensor(indices, shape: target, dtype: .int64)
        )
    }

    /// For each element a whole number, in the order of the elements. Nil when it was stopped.
    private func orderedKeys(_ descending: Bool) -> [UInt64]? {
        let mask: UInt64 = descending ? .max : 0
        func keys<Number>(_ numbers: [Number], _ key: (Number) -> UInt64) -> [UInt64]? {
            var result: [UInt64] = []
            result.reserveCapacity(numbers.count)
            let isWhole = Interruption.inParts(of: numbers.count) { part in
                for place in part { result.append(key(numbers[place]) ^ mask) }
            }
            return isWhole ? result : nil
        }
        switch dtype {
        case .float32: return keys(toFloats()) { Double($0).orderedBits }
        case .float64: return keys(toArray(), \.orderedBits)
        default: return keys(toInts(), \.orderedBits)
        }
    }

    /// The places of the first elements of each row in order. Equal elements keep their order. Nil when it was stopped.
    private static func places(_ keys: [UInt64], _ width: Int, _ count: Int) -> [Int]? {
        var places: [Int] = []
        guard width > 0 else { return places }
        places.reserveCapacity(keys.count / width * count)
        let order = KeyOrder(width)
        var meter = WorkMeter()
        for start in stride(from: 0, to: keys.count, by: width) {
            let isWhole =
                !meter.stops(after: width)
                && order.sort(keys[start..<start + width])
                && Interruption.inParts(of: count) { part in
                    for position in part { places.append(start + order[position]) }
                }
            guard isWhole else { return nil }
        }
        return places
    }
}

/// Puts rows of keys in order: by insertion where they are short, by their bytes, the last first, where they are long.
private final class KeyOrder {
    private let width: Int
    private var keys: UnsafeMutablePointer<UInt64>
    private var order: UnsafeMutablePointer<Int64>
    private var otherKeys: UnsafeMutablePointer<UInt64>
    private var otherOrder: UnsafeMutablePointer<Int64>

    private static let short = 48

    init(_ width: Int) {
        self.width = width
        keys = .allocate(capacity: width)
        order = .allocate(capacity: width)
        otherKeys = .allocate(capacity: width)
        otherOrder = .allocate(capacity: width)
    }

    deinit {
        keys.deallocate()
        order.deallocate()
        otherKeys.deallocate()
        otherOrder.deallocate()
    }

    /// Where the key comes from that is at a position in the order.
    subscript(position: Int) -> Int { Int(order[position]) }

    /// Sorts as many keys as the order is wide. False when it was stopped.
    func sort(_ row: ArraySlice<UInt64>) -> Bool {
        precondition(row.count == width)
        // Bytes in which no two keys differ need no pass.
        var (some, all) = (UInt64(0), UInt64.max)
        let isFilled = Interruption.inParts(of: width) { part in
            for place in part {
                let key = row[row.startIndex + place]
                (keys[place], order[place]) = (key, Int64(place))
                (some, all) = (some | key, all & key)
            }
        }
        if !isFilled { return false }
        if width <= Self.short {
            sortByInsertion()
            return true
        }
        for shift in stride(from: 0, to: 64, by: 8) where (some ^ all) >> UInt64(shift) & 255 != 0 {
            if Interruption.stops() || !sortByByte(at: Int32(shift)) { return false }
        }
        return true
    }

    private func sortByByte(at shift: Int32) -> Bool {
        withUnsafeTemporaryAllocation(of: Int64.self, capacity: 256) { starts in
            guard let starts = starts.baseAddress else { return false }
            starts.initialize(repeating: 0, count: 256)
            let isCounted = Interruption.inParts(of: width) { part in
                tk_count_bytes(Int64(part.count), shift, keys + part.lowerBound, starts)
            }
            if !isCounted { return false }
            var total: Int64 = 0
            for byte in 0..<256 { (starts[byte], total) = (total, total + starts[byte]) }
            let isMoved = Interruption.inParts(of: width) { part in
                let first = part.lowerBound
                tk_sort_pass(Int64(part.count), shift, keys + first, order + first, starts, otherKeys, otherOrder)
            }
            swap(&keys, &otherKeys)
            swap(&order, &otherOrder)
            return isMoved
        }
    }

    private func sortByInsertion() {
        for end in 1..<max(1, width) {
            let (key, moved) = (keys[end], order[end])
            var place = end
            while place > 0, keys[place - 1] > key {
                (keys[place], order[place]) = (keys[place - 1], order[place - 1])
                place -= 1
            }
            (keys[place], order[place]) = (key, moved)
        }
    }
}

extension Double {
    /// Whole numbers in the order of the numbers: zeros are equal, and what is no number comes last.
    fileprivate var orderedBits: UInt64 {
        if isNaN { return .max }
        let bits = (self == 0 ? 0 : self).bitPattern
        return bits >> 63 == 0 ? bits | 1 << 63 : ~bits
    }
}

extension Int {
    fileprivate var orderedBits: UInt64 { UInt64(bitPattern: Int64(self)) ^ 1 << 63 }
}
