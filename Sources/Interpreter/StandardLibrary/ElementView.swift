import IR

/// The elements of an array or of a slice, under their indices.
struct ElementView {
    let array: ArrayObject
    let offset: Int
    let lower: Int
    let upper: Int
    let element: ValueType

    init(_ call: NativeCall, _ isSlice: Bool) {
        element = call.typeArgument(0)
        if isSlice {
            let slice = call.slice(0)
            (array, offset, lower, upper) = (slice.array, slice.offset, slice.lower, slice.upper)
        } else {
            array = call.array(0)
            (offset, lower, upper) = (0, 0, array.count)
        }
    }

    subscript(index: Int) -> Int { array.base[index - offset] }

    var count: Int { upper - lower }

    func slice(_ lower: Int, _ upper: Int) throws -> Word {
        guard lower >= self.lower, upper <= self.upper, lower <= upper else {
            throw RuntimeError(
                .indexOutOfRange,
                "range \(lower)..<\(upper) is out of bounds: the indices are \(self.lower)..<\(self.upper)")
        }
        return Word(owned: SliceObject(array, offset: offset, lower, upper, element))
    }

    /// The bounds that a range argument means.
    func bounds(_ call: NativeCall, _ index: Int, _ kind: Type.RangeKind) throws -> (Int, Int) {
        let words = call.record(index).words
        switch kind {
        case .halfOpen: return (words[0], words[1])
        case .closed, .through:
            let last = words[kind == .closed ? 1 : 0]
            guard last < Int.max else { throw RuntimeError.range(lower, last, count) }
            return (kind == .closed ? words[0] : lower, last + 1)
        case .from: return (words[0], upper)
        case .upTo: return (lower, words[0])
        }
    }
}
