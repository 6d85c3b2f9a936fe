/// Sorts in place; numbers without a call each. Equal elements keep their order.
///
/// Large arrays are sorted in parts of some milliseconds, which are then merged; between them it is asked whether the
/// cell has been cancelled. Then the elements are all still there, in some order.
func sort(_ array: ArrayObject, _ type: ValueType, for machine: Machine) throws {
    let words = UnsafeMutableBufferPointer(start: array.base, count: array.count)
    switch type.shape {
    case .int: try sort(words, for: machine) { $0 < $1 }
    case .double: try sort(words, for: machine) { Word(bits: $0).double < Word(bits: $1).double }
    default: try sort(words, for: machine) { type.isLess(Word(bits: $0), Word(bits: $1)) }
    }
}

private let partSize = 1 << 16

@inline(__always)
private func sort(
    _ words: UnsafeMutableBufferPointer<Int>, for machine: Machine, by isLess: (Int, Int) -> Bool
) throws {
    for start in stride(from: 0, to: words.count, by: partSize) {
        if start > 0, machine.cancellation.isCancelled { throw machine.interruption }
        var part = UnsafeMutableBufferPointer(rebasing: words[start..<min(start + partSize, words.count)])
        part.sort(by: isLess)
    }
    guard words.count > partSize, let base = words.baseAddress else { return }
    let scratch = UnsafeMutablePointer<Int>.allocate(capacity: words.count)
    defer { scratch.deallocate() }
    var length = partSize
    while length < words.count {
        for start in stride(from: 0, to: words.count - length, by: 2 * length) {
            let end = min(start + 2 * length, words.count)
            try merge(base + start, length, end - start, scratch, for: machine, by: isLess)
        }
        length *= 2
    }
}

/// Merges the sorted first `middle` elements with the sorted rest. The elements move only when all have been compared.
@inline(__always)
private func merge(
    _ base: UnsafeMutablePointer<Int>, _ middle: Int, _ count: Int, _ scratch: UnsafeMutablePointer<Int>,
    for machine: Machine, by isLess: (Int, Int) -> Bool
) throws {
    guard isLess(base[middle], base[middle - 1]) else { return }
    var (left, right, place) = (0, middle, 0)
    while left < middle, right < count {
        if machine.cancellation.isCancelled { throw machine.interruption }
        let stop = min(place + partSize, count)
        while place < stop, left < middle, right < count {
            let takesRight = isLess(base[right], base[left])
            scratch[place] = takesRight ? base[right] : base[left]
            if takesRight { right += 1 } else { left += 1 }
            place += 1
        }
    }
    // What is left of the right half is where it belongs.
    (scratch + place).update(from: base + left, count: middle - left)
    base.update(from: scratch, count: place + middle - left)
}
