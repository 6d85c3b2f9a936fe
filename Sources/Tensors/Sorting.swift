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
        let keys = dtype.isFloatingPoint ? toArray().map(\.orderedBits) : toInts().map(\.orderedBits)
        let places = Self.places(descending ? keys.map(~) : keys, width, count)
        if Interruption.isRecorded { return (.failed, .failed) }
        let target = Array(shape.dropLast()) + [count]
        let indices = Tensor(places.map { $0 % Swift.max(1, width) }, shape: target, dtype: .int64)
        return (
            flattened().gathered(Tensor(places, shape: target, dtype: .int64), axis: 0), indices
        )
    }

    /// The places of the first elements of each row in order. Equal elements keep their order.
    private static func places(_ keys: [UInt64], _ width: Int, _ count: Int) -> [Int] {
        var places: [Int] = []
        guard width > 0 else { return places }
        places.reserveCapacity(keys.count / width * count)
        let order = KeyOrder(width)
        for start in stride(from: 0, to: keys.count, by: width) {
            guard order.sort(keys[start..<start + width]) else { return [] }
            for position in 0..<count { places.append(start + order[position]) }
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
        for (place, key) in row.enumerated() { (keys[place], order[place]) = (key, Int64(place)) }
        if width <= Self.short {
            sortByInsertion()
            return !Interruption.stops()
        }
        // Bytes in which no two keys differ need no pass.
        let (some, all) = row.reduce((UInt64(0), UInt64.max)) { ($0.0 | $1, $0.1 & $1) }
        for shift in stride(from: 0, to: 64, by: 8) where (some ^ all) >> UInt64(shift) & 255 != 0 {
            if Interruption.stops() { return false }
            tk_sort_pass(Int64(width), Int32(shift), keys, order, otherKeys, otherOrder)
            swap(&keys, &otherKeys)
            swap(&order, &otherOrder)
        }
        return true
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
