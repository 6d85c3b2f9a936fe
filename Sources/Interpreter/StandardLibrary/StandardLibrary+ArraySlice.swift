import IR

/// The elements of an array or of a slice, under their indices.
private struct ElementView {
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

extension Library {
    mutating func declareArraySliceType() {
        declareType(
            "struct ArraySlice<Element>: Collection, Equatable, Hashable, CustomStringConvertible, ExpressibleByArrayLiteral",
            element: "Element", documentation: "Some elements of an array, under the indices they have there.",
            witness: SliceObject.witness)
    }

    mutating func declareArraySlices() {
        for isSlice in [false, true] {
            let owner = isSlice ? "<Element> ArraySlice<Element>" : "Array"
            declareSubscripts(owner, isSlice)
            declareParts(owner, isSlice)
            declareIndices(owner, isSlice)
            declareSearches(owner, isSlice)
            declareSplits(owner, isSlice)
        }
        declareSliceReading()
        declareSliceMutation()
    }

    private mutating func declareSubscripts(_ owner: String, _ isSlice: Bool) {
        let ranges: [(String, Type.RangeKind)] = [
            ("Range<Int>", .halfOpen), ("ClosedRange<Int>", .closed), ("PartialRangeFrom<Int>", .from),
            ("PartialRangeUpTo<Int>", .upTo), ("PartialRangeThrough<Int>", .through),
        ]
        for (text, kind) in ranges {
            declare("subscript(bounds: \(text)) -> ArraySlice<Element> { get set }", in: owner) { call in
                let view = ElementView(call, isSlice)
                let (lower, upper) = try view.bounds(call, 1, kind)
                return try view.slice(lower, upper)
            } setter: { call in
                let view = ElementView(call, isSlice)
                let (lower, upper) = try view.bounds(call, 1, kind)
                let new = call.slice(2)
                let words = new.array.part(new.lower - new.offset, new.upper - new.offset)
                try replace(call, isSlice, lower, upper, words)
                return .zero
            }
            declare(
                "mutating func replaceSubrange(_ bounds: \(text), with newElements: some Sequence<Element>)", in: owner
            ) { call in
                let (lower, upper) = try ElementView(call, isSlice).bounds(call, 1, kind)
                try replace(call, isSlice, lower, upper, try call.collect(2))
                return .zero
            }
            declare("mutating func removeSubrange(_ bounds: \(text))", in: owner) { call in
                let (lower, upper) = try ElementView(call, isSlice).bounds(call, 1, kind)
                try replace(call, isSlice, lower, upper, nil)
                return .zero
            }
        }
    }

    private mutating func declareParts(_ owner: String, _ isSlice: Bool) {
        declare("subscript(x: UnboundedRange) -> ArraySlice<Element> { get set }", in: owner) { call in
            let view = ElementView(call, isSlice)
            return try view.slice(view.lower, view.upper)
        } setter: { call in
            let view = ElementView(call, isSlice)
            let new = call.slice(2)
            let words = new.array.part(new.lower - new.offset, new.upper - new.offset)
            try replace(call, isSlice, view.lower, view.upper, words)
            return .zero
        }
        let parts: [(String, @Sendable (Int, Int, Int) -> (Int, Int))] = [
            ("prefix(_ maxLength: Int)", { lower, upper, k in (lower, min(upper, lower + k)) }),
            ("suffix(_ maxLength: Int)", { lower, upper, k in (max(lower, upper - k), upper) }),
            ("dropFirst(_ k: Int = 1)", { lower, upper, k in (min(upper, lower + k), upper) }),
            ("dropLast(_ k: Int = 1)", { lower, upper, k in (lower, max(lower, upper - k)) }),
        ]
        for (head, part) in parts {
            declare("func \(head) -> ArraySlice<Element>", in: owner) { call in
                let k = call.isPresent(1) ? min(call.int(1), 1 << 40) : 1
                guard k >= 0 else { throw RuntimeError(.invalidRange, "the number of elements, \(k), is negative") }
                let view = ElementView(call, isSlice)
                let (lower, upper) = part(view.lower, view.upper, k)
                return try view.slice(lower, upper)
            }
        }
        for (name, isPrefix) in [("prefix", true), ("drop", false)] {
            declare(
                "func \(name)(while predicate: (Element) throws -> Bool) rethrows -> ArraySlice<Element>", in: owner
            ) { call in
                let view = ElementView(call, isSlice)
                let function = call.callback(1)
                var end = view.lower
                while end < view.upper, try function(view[end]) != 0 { end += 1 }
                return isPrefix ? try view.slice(view.lower, end) : try view.slice(end, view.upper)
            }
        }
        declare("func prefix(upTo end: Int) -> ArraySlice<Element>", in: owner) { call in
            let view = ElementView(call, isSlice)
            return try view.slice(view.lower, call.int(1))
        }
        declare("func prefix(through position: Int) -> ArraySlice<Element>", in: owner) { call in
            let view = ElementView(call, isSlice)
            return try view.slice(view.lower, call.int(1) &+ 1)
        }
        declare("func suffix(from start: Int) -> ArraySlice<Element>", in: owner) { call in
            let view = ElementView(call, isSlice)
            return try view.slice(call.int(1), view.upper)
        }
    }

    private mutating func declareIndices(_ owner: String, _ isSlice: Bool) {
        declare("func index(after i: Int) -> Int", in: owner) { Word($0.int(1) &+ 1) }
        declare("func index(before i: Int) -> Int", in: owner) { Word($0.int(1) &- 1) }
        declare("func formIndex(after i: inout Int)", in: owner) { call in
            call.words[1] &+= 1
            return .zero
        }
        declare("func formIndex(before i: inout Int)", in: owner) { call in
            call.words[1] &-= 1
            return .zero
        }
        declare("func index(_ i: Int, offsetBy distance: Int) -> Int", in: owner) { Word($0.int(1) &+ $0.int(2)) }
        declare("func index(_ i: Int, offsetBy distance: Int, limitedBy limit: Int) -> Int?", in: owner) { call in
            let (start, distance, limit) = (call.int(1), call.int(2), call.int(3))
            let end = start &+ distance
            let isBeyond = distance >= 0 ? start <= limit && end > limit : start >= limit && end < limit
            return call.give(isBeyond ? nil : end, Int?.self)
        }
        declare("func distance(from start: Int, to end: Int) -> Int", in: owner) { Word($0.int(2) &- $0.int(1)) }
        declare("var underestimatedCount: Int { get }", in: owner) { Word(ElementView($0, isSlice).count) }
        declare("var capacity: Int { get }", in: owner) { Word(ElementView($0, isSlice).array.capacity) }
    }

    private mutating func declareSearches(_ owner: String, _ isSlice: Bool) {
        let equatable = isSlice ? "<Element: Equatable> ArraySlice<Element>" : "<Element: Equatable> [Element]"
        for (name, isFirst) in [("firstIndex", true), ("lastIndex", false)] {
            declare("func \(name)(of element: Element) -> Int?", in: equatable) { call in
                let view = ElementView(call, isSlice)
                let found = try search(view, isFirst) { view.element.equal(Word(bits: $0), call.word(1)) }
                return call.give(found, Int?.self)
            }
            declare("func \(name)(where predicate: (Element) throws -> Bool) rethrows -> Int?", in: owner) { call in
                let function = call.callback(1)
                let found = try search(ElementView(call, isSlice), isFirst) {
                    try function($0) != 0
                }
                return call.give(found, Int?.self)
            }
        }
        for (name, isFirst) in [("first", true), ("last", false)] {
            declare("func \(name)(where predicate: (Element) throws -> Bool) rethrows -> Element?", in: owner) { call in
                let function = call.callback(1)
                let view = ElementView(call, isSlice)
                let found = try search(view, isFirst) { try function($0) != 0 }
                return found.map { call.optional(view[$0], view.element) } ?? .zero
            }
        }
    }

    private mutating func declareSplits(_ owner: String, _ isSlice: Bool) {
        let equatable = isSlice ? "<Element: Equatable> ArraySlice<Element>" : "<Element: Equatable> [Element]"
        let options = "maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true"
        declare("func split(separator: Element, \(options)) -> [ArraySlice<Element>]", in: equatable) { call in
            let view = ElementView(call, isSlice)
            return try split(call, view, call.isPresent(2) ? call.int(2) : .max, !call.isPresent(3) || call.bool(3)) {
                view.element.equal(Word(bits: $0), call.word(1))
            }
        }
        declare(
            "func split(\(options), whereSeparator isSeparator: (Element) throws -> Bool) rethrows -> [ArraySlice<Element>]",
            in: owner
        ) { call in
            let function = call.callback(3)
            return try split(
                call, ElementView(call, isSlice), call.isPresent(1) ? call.int(1) : .max,
                !call.isPresent(2) || call.bool(2)
            ) { try function($0) != 0 }
        }
    }

    private mutating func declareSliceReading() {
        let owner = "<Element> ArraySlice<Element>"
        declare("init()", in: owner) { call in
            let element = call.typeArgument(0)
            let array = ArrayObject(capacity: 0, holdsReferences: element.isReference)
            return Word(owned: SliceObject(array, 0, 0, element))
        }
        for label in ["_ elements: some Sequence<Element>", "arrayLiteral elements: [Element]"] {
            declare("init(\(label))", in: owner) { call in
                let array = label.hasPrefix("_") ? try call.collect(0) : call.array(0).copy()
                return Word(owned: SliceObject(array, 0, array.count, call.typeArgument(0)))
            }
        }
        declare("init(repeating repeatedValue: Element, count: Int)", in: owner) { call in
            let (count, element) = (call.int(1), call.typeArgument(0))
            guard count >= 0 else { throw RuntimeError(.invalidRange, "ArraySlice: count \(count) is negative") }
            try call.machine.checkAllocation(words: count)
            let array = ArrayObject(count: count, holdsReferences: element.isReference) { _ in
                call.word(0).retained(element.isReference).bits
            }
            return Word(owned: SliceObject(array, 0, count, element))
        }
        declare("var count: Int { get }", in: owner) { Word($0.slice(0).count) }
        declare("var isEmpty: Bool { get }", in: owner) { Word($0.slice(0).count == 0) }
        declare("var startIndex: Int { get }", in: owner) { Word($0.slice(0).lower) }
        declare("var endIndex: Int { get }", in: owner) { Word($0.slice(0).upper) }
        declare("var indices: Range<Int> { get }", in: owner) {
            $0.give($0.slice(0).lower..<$0.slice(0).upper, Range<Int>.self)
        }
        declare("var first: Element? { get }", in: owner) { call in
            call.slice(0).words.first.map { call.optional($0, call.typeArgument(0)) } ?? .zero
        }
        declare("var last: Element? { get }", in: owner) { call in
            call.slice(0).words.last.map { call.optional($0, call.typeArgument(0)) } ?? .zero
        }
        declare("var description: String { get }", in: owner) {
            $0.give(SliceObject.witness.describe($0.word(0)), String.self)
        }
        declare("subscript(index: Int) -> Element { get set }", in: owner) { call in
            let slice = call.slice(0)
            let index = try checked(call.int(1), slice)
            return Word(bits: slice[index]).retained(slice.element.isReference)
        } setter: { call in
            let slice = call.uniqueSlice(0)
            let index = try checked(call.int(1), slice)
            slice.change { array in
                let position = index - slice.lower
                let old = array.base[position]
                array.base[position] = call.word(2).retained(array.holdsReferences).bits
                if array.holdsReferences { release(old) }
            }
            return .zero
        }
    }

    private mutating func declareSliceMutation() {
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

private func outside(_ index: Int, _ slice: SliceObject) -> RuntimeError {
    RuntimeError(.indexOutOfRange, "index \(index) is out of range: the indices are \(slice.lower)..<\(slice.upper)")
}

private func checked(_ index: Int, _ slice: SliceObject) throws -> Int {
    guard index >= slice.lower, index < slice.upper else { throw outside(index, slice) }
    return index
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

private func search(_ view: ElementView, _ isFirst: Bool, _ matches: (Int) throws -> Bool) throws -> Int? {
    var index = isFirst ? view.lower : view.upper - 1
    while index >= view.lower, index < view.upper {
        if try matches(view[index]) { return index }
        index += isFirst ? 1 : -1
    }
    return nil
}

private func split(
    _ call: NativeCall, _ view: ElementView, _ maxSplits: Int, _ omitsEmpty: Bool, _ isSeparator: (Int) throws -> Bool
) throws -> Word {
    guard maxSplits >= 0 else { throw RuntimeError(.invalidRange, "split: maxSplits is negative") }
    let result = ArrayObject(capacity: 4, holdsReferences: true)
    var start = view.lower
    var index = view.lower
    while index < view.upper, result.count < maxSplits {
        if try isSeparator(view[index]) {
            if start < index || !omitsEmpty { result.append(owning: try view.slice(start, index).bits) }
            start = index + 1
        }
        index += 1
    }
    if start < view.upper || !omitsEmpty { result.append(owning: try view.slice(start, view.upper).bits) }
    return Word(owned: result)
}

/// Replaces the elements in some bounds of argument 0 by others, which are given away.
private func replace(
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
