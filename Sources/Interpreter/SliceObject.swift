import IR

/// An `ArraySlice`: some elements of an array, under the indices they have there.
///
/// Shares the array's storage until one of the two is changed.
final class SliceObject {
    private(set) var array: ArrayObject
    /// The index of the first element of `array`.
    private(set) var offset: Int
    private(set) var lower: Int
    private(set) var upper: Int
    let element: ValueType

    init(_ array: ArrayObject, offset: Int = 0, _ lower: Int, _ upper: Int, _ element: ValueType) {
        self.array = array
        self.offset = offset
        self.lower = lower
        self.upper = upper
        self.element = element
        LiveObjects.add(1)
    }

    deinit { LiveObjects.add(-1) }

    var count: Int { upper - lower }
    var words: UnsafeBufferPointer<Int> { UnsafeBufferPointer(rebasing: array.words[lower - offset..<upper - offset]) }

    subscript(index: Int) -> Int { array.base[index - offset] }

    /// A part under the same indices; nil if the bounds are outside.
    func part(_ lower: Int, _ upper: Int) -> SliceObject? {
        guard lower >= self.lower, upper <= self.upper, lower <= upper else { return nil }
        return SliceObject(array, offset: offset, lower, upper, element)
    }

    func copy() -> SliceObject { SliceObject(array, offset: offset, lower, upper, element) }

    /// Changes the elements, which `body` gets as an array of their own, where the first has the position 0.
    func change<Result>(_ body: (ArrayObject) throws -> Result) rethrows -> Result {
        if offset != lower || array.count != count || !isKnownUniquelyReferenced(&array) {
            array = array.part(lower - offset, upper - offset)
            offset = lower
        }
        defer { upper = lower + array.count }
        return try body(array)
    }

    /// Drops elements at the beginning, whose indices are then gone.
    func dropFirst(_ count: Int) { lower += count }

    static var witness: NativeTypeWitness {
        var witness = NativeTypeWitness(plain: SliceObject.self)
        witness.describe = { word in
            let slice = word.object(SliceObject.self)
            var text = "["
            for (position, bits) in slice.words.enumerated() {
                if position > 0 { text += ", " }
                slice.element.describe(Word(bits: bits), isNested: true, into: &text)
            }
            return text + "]"
        }
        witness.debugDescribe = { [describe = witness.describe] in "ArraySlice(" + describe($0) + ")" }
        witness.value = { $0.object(SliceObject.self) }
        witness.cast = { ($0 as? SliceObject).map { Word(owned: $0) } }
        witness.equals = { left, right in
            let (left, right) = (left.object(SliceObject.self), right.object(SliceObject.self))
            return left.words.elementsEqual(right.words) { left.element.equal(Word(bits: $0), Word(bits: $1)) }
        }
        witness.hash = { word, hasher in
            let slice = word.object(SliceObject.self)
            hasher.combine(slice.count)
            for bits in slice.words { slice.element.hash(Word(bits: bits), into: &hasher) }
        }
        witness.iterate = { word, _ in
            let slice = word.object(SliceObject.self)
            let (array, offset, upper) = (slice.array, slice.offset, slice.upper)
            var index = slice.lower
            let isReference = slice.element.isReference
            return {
                guard index < upper else { return nil }
                defer { index += 1 }
                return Word(bits: array.base[index - offset]).retained(isReference)
            }
        }
        return witness
    }
}

extension NativeCall {
    func slice(_ index: Int) -> SliceObject { word(index).object(SliceObject.self) }

    /// The slice in an `inout` argument, copied first if it has a second owner.
    func uniqueSlice(_ index: Int) -> SliceObject {
        let isUnique = (words + index).withMemoryRebound(to: SliceObject.self, capacity: 1) {
            isKnownUniquelyReferenced(&$0.pointee)
        }
        if !isUnique { replace(index, with: Word(owned: slice(index).copy()), isReference: true) }
        return slice(index)
    }
}
