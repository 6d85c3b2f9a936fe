import IR

extension Library {
    /// Parts of arrays and of slices by ranges of indices, to read and to change.
    mutating func declareElementSubscripts(_ owner: String, _ isSlice: Bool) {
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

    mutating func declareElementParts(_ owner: String, _ isSlice: Bool) {
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

    mutating func declareElementIndices(_ owner: String, _ isSlice: Bool) {
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

    mutating func declareElementSearches(_ owner: String, _ isSlice: Bool) {
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

    mutating func declareElementSplits(_ owner: String, _ isSlice: Bool) {
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
