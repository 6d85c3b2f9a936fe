/// The elements of an array, one word each. Value semantics come from copying when there is a second owner.
final class ArrayObject {
    @exclusivity(unchecked) private(set) var base: UnsafeMutablePointer<Int>
    @exclusivity(unchecked) var count: Int
    @exclusivity(unchecked) private(set) var capacity: Int
    let holdsReferences: Bool

    init(capacity: Int, holdsReferences: Bool) {
        self.capacity = max(capacity, 1)
        base = WordMemory.allocate(self.capacity)
        count = 0
        self.holdsReferences = holdsReferences
        LiveObjects.add(1)
    }

    /// Calls `element` for each position; what it returns is owned by the array.
    convenience init(count: Int, holdsReferences: Bool, _ element: (Int) throws -> Int) rethrows {
        self.init(capacity: count, holdsReferences: holdsReferences)
        for index in 0..<count {
            base[index] = try element(index)
            self.count = index + 1
        }
    }

    deinit {
        if holdsReferences {
            for index in 0..<count { NestedRelease.release(base[index]) }
        }
        WordMemory.free(base)
        LiveObjects.add(-1)
    }

    func copy(minimumCapacity: Int = 0) -> ArrayObject {
        let copy = ArrayObject(capacity: max(count, minimumCapacity), holdsReferences: holdsReferences)
        copy.base.initialize(from: base, count: count)
        copy.count = count
        if holdsReferences {
            for index in 0..<count { retain(base[index]) }
        }
        return copy
    }

    /// A copy of some elements; the bounds must be valid.
    func part(_ lower: Int, _ upper: Int) -> ArrayObject {
        let part = ArrayObject(capacity: upper - lower, holdsReferences: holdsReferences)
        part.base.initialize(from: base + lower, count: upper - lower)
        part.count = upper - lower
        if holdsReferences { for index in lower..<upper { retain(base[index]) } }
        return part
    }

    func reserve(_ minimumCapacity: Int) {
        guard minimumCapacity > capacity else { return }
        base = WordMemory.grown(base, to: minimumCapacity)
        capacity = minimumCapacity
    }

    /// Whether the next append needs more memory than a value may have.
    @inline(__always)
    var isAtLimit: Bool { count == capacity && capacity > MemoryLimit.words / 2 }

    /// Appends a word that the array then owns.
    @inline(__always)
    func append(owning bits: Int) {
        if _slowPath(count == capacity) { reserve(capacity * 2) }
        base[count] = bits
        count += 1
    }

    /// Appends the elements of another array, which may be this one. There must be room.
    func appendAll(of other: ArrayObject) {
        let added = other.count
        (base + count).update(from: other.base, count: added)
        if holdsReferences { for index in count..<count + added { retain(base[index]) } }
        count += added
    }

    func insert(owning bits: Int, at index: Int) {
        if count == capacity { reserve(capacity * 2) }
        (base + index + 1).update(from: base + index, count: count - index)
        base[index] = bits
        count += 1
    }

    /// Takes the elements of the range out, releasing them.
    func remove(_ range: Range<Int>) {
        if holdsReferences {
            for index in range { release(base[index]) }
        }
        (base + range.lowerBound).update(from: base + range.upperBound, count: count - range.upperBound)
        count -= range.count
    }

    /// Takes one element out; the caller owns it.
    func take(at index: Int) -> Int {
        let bits = base[index]
        (base + index).update(from: base + index + 1, count: count - index - 1)
        count -= 1
        return bits
    }

    /// Calls `body` with the elements, which it may reorder.
    func reorder(_ body: (inout UnsafeMutableBufferPointer<Int>) throws -> Void) rethrows {
        var buffer = UnsafeMutableBufferPointer(start: base, count: count)
        try body(&buffer)
    }

    var words: UnsafeBufferPointer<Int> { UnsafeBufferPointer(start: base, count: count) }
}
