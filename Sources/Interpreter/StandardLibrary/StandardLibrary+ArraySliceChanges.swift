import IR

extension Library {
    /// What changes a slice in place.
    mutating func declareSliceMutation() {
        let owner = "<Element> ArraySlice<Element>"
        declare("mutating func append(_ newElement: Element)", in: owner) { call in
            try call.uniqueSlice(0).change { try $0.add(call.words[1], $0.holdsReferences) }
            return .zero
        }
        declare("mutating func append(contentsOf newElements: some Sequence<Element>)", in: owner) { call in
            let new = try call.collect(1)
            try call.uniqueSlice(0).change { array in
                for bits in new.words { try array.add(bits, array.holdsReferences) }
            }
            return .zero
        }
        declare("mutating func insert(_ newElement: Element, at index: Int)", in: owner) { call in
            let slice = call.uniqueSlice(0)
            let index = call.int(2)
            guard index >= slice.lower, index <= slice.upper else { throw outside(index, slice) }
            slice.change { $0.insert(owning: call.word(1).retained($0.holdsReferences).bits, at: index - slice.lower) }
            return .zero
        }
        declare("@discardableResult mutating func remove(at index: Int) -> Element", in: owner) { call in
            let slice = call.uniqueSlice(0)
            let index = try checked(call.int(1), slice)
            return Word(bits: slice.change { $0.take(at: index - slice.lower) })
        }
        for (name, isFirst) in [("First", true), ("Last", false)] {
            declare("@discardableResult mutating func remove\(name)() -> Element", in: owner) { call in
                guard call.slice(0).count > 0 else {
                    throw RuntimeError(.indexOutOfRange, "remove\(name): the slice is empty")
                }
                return Word(bits: takeEnd(call.uniqueSlice(0), isFirst))
            }
            declare("mutating func pop\(name)() -> Element?", in: owner) { call in
                guard call.slice(0).count > 0 else { return .zero }
                return call.typeArgument(0).wrapped(owning: Word(bits: takeEnd(call.uniqueSlice(0), isFirst)))
            }
        }
        declare("mutating func removeAll(keepingCapacity: Bool = false)", in: owner) { call in
            call.uniqueSlice(0).change { $0.remove(0..<$0.count) }
            return .zero
        }
        declare("mutating func swapAt(_ i: Int, _ j: Int)", in: owner) { call in
            let slice = call.uniqueSlice(0)
            let (i, j) = (try checked(call.int(1), slice), try checked(call.int(2), slice))
            slice.change { swapWords($0, i - slice.lower, j - slice.lower) }
            return .zero
        }
        declare("mutating func reverse()", in: owner) { call in
            call.uniqueSlice(0).change { $0.reorder { $0.reverse() } }
            return .zero
        }
        declare("mutating func shuffle()", in: owner) { call in
            try call.uniqueSlice(0).change { try shuffle($0, call) }
            return .zero
        }
        declare("mutating func sort()", in: "<Element: Comparable> ArraySlice<Element>") { call in
            try call.uniqueSlice(0).change { try sort($0, call.typeArgument(0), for: call.machine) }
            return .zero
        }
        declare(
            "mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows", in: owner
        ) { call in
            let function = call.callback(1)
            try call.uniqueSlice(0).change { array in
                try array.reorder { try $0.sort { try function($0, $1) != 0 } }
            }
            return .zero
        }
        declare("func + <Element>(lhs: ArraySlice<Element>, rhs: some Sequence<Element>) -> ArraySlice<Element>") {
            call in
            let slice = call.slice(0).copy()
            let new = try call.collect(1)
            try slice.change { array in for bits in new.words { try array.add(bits, array.holdsReferences) } }
            return Word(owned: slice)
        }
        declare("func += <Element>(lhs: inout ArraySlice<Element>, rhs: some Sequence<Element>)") { call in
            let new = try call.collect(1)
            try call.uniqueSlice(0).change { array in
                for bits in new.words { try array.add(bits, array.holdsReferences) }
            }
            return .zero
        }
    }
}

private func takeEnd(_ slice: SliceObject, _ isFirst: Bool) -> Int {
    if isFirst {
        let bits = Word(bits: slice[slice.lower]).retained(slice.element.isReference).bits
        slice.dropFirst(1)
        return bits
    }
    return slice.change { $0.take(at: $0.count - 1) }
}

private func swapWords(_ array: ArrayObject, _ i: Int, _ j: Int) {
    let word = array.base[i]
    array.base[i] = array.base[j]
    array.base[j] = word
}

/// Replaces the elements in some bounds of argument 0 by others, which are given away.
func replace(
    _ call: NativeCall, _ isSlice: Bool, _ lower: Int, _ upper: Int, _ elements: ArrayObject?
) throws {
    let view = ElementView(call, isSlice)
    guard lower >= view.lower, upper <= view.upper, lower <= upper else {
        throw RuntimeError(
            .indexOutOfRange,
            "range \(lower)..<\(upper) is out of bounds: the indices are \(view.lower)..<\(view.upper)")
    }
    if isSlice {
        let slice = call.uniqueSlice(0)
        let start = slice.lower
        try slice.change { try $0.replace(lower - start, upper - start, elements) }
    } else {
        try call.uniqueArray(0).replace(lower, upper, elements)
    }
}

extension ArrayObject {
    /// Replaces the elements in some bounds, which must be valid, by copies of others.
    func replace(_ lower: Int, _ upper: Int, _ elements: ArrayObject?) throws {
        let added = elements?.count ?? 0
        let tail = count - upper
        let newCount = lower + added + tail
        if newCount > MemoryLimit.words { throw RuntimeError.outOfMemory(bytes: newCount * 8) }
        let removed = (lower..<upper).map { base[$0] }
        if newCount > capacity { reserve(max(newCount, capacity * 2)) }
        (base + lower + added).update(from: base + upper, count: tail)
        if let elements {
            for index in 0..<added {
                base[lower + index] = Word(bits: elements.base[index]).retained(holdsReferences).bits
            }
        }
        count = newCount
        if holdsReferences { for bits in removed { release(bits) } }
    }
}
