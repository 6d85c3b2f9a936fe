import IR

extension Library {
    /// The positions in a text, and what stands there.
    mutating func declareStringIndices(_ owner: String) {
        declare("var startIndex: String.Index { get }", in: owner) { Word(boxing: stringPart($0).startIndex) }
        declare("var endIndex: String.Index { get }", in: owner) { Word(boxing: stringPart($0).endIndex) }
        declare("var indices: [String.Index] { get }", in: owner) { call in
            let result = ArrayObject(capacity: 8, holdsReferences: true)
            for index in stringPart(call).indices { result.append(owning: Word(boxing: index).bits) }
            return Word(owned: result)
        }
        let neighbours: [(String, @Sendable (NativeCall) throws -> String.Index)] = [
            (
                "after",
                {
                    let text = stringPart($0); return text.index(after: try characterIndex($0, 1, in: text))
                }
            ),
            (
                "before",
                {
                    let text = stringPart($0)
                    let index = try stringPosition($0, 1, in: text)
                    guard index > text.startIndex else { throw RuntimeError.stringIndex }
                    return text.index(before: index)
                }
            ),
        ]
        for (label, body) in neighbours {
            declare("func index(\(label) i: String.Index) -> String.Index", in: owner) { Word(boxing: try body($0)) }
            declare("func formIndex(\(label) i: inout String.Index)", in: owner) { call in
                call.replace(1, with: Word(boxing: try body(call)), isReference: true)
                return .zero
            }
        }
        declare("func index(_ i: String.Index, offsetBy distance: Int) -> String.Index", in: owner) { call in
            let text = stringPart(call)
            let limit = call.int(2) < 0 ? text.startIndex : text.endIndex
            guard let index = text.index(try stringPosition(call, 1, in: text), offsetBy: call.int(2), limitedBy: limit)
            else {
                throw RuntimeError.stringIndex
            }
            return Word(boxing: index)
        }
        declare(
            "func index(_ i: String.Index, offsetBy distance: Int, limitedBy limit: String.Index) -> String.Index?",
            in: owner
        ) { call in
            let text = stringPart(call)
            let end = call.int(2) < 0 ? text.startIndex : text.endIndex
            let start = try stringPosition(call, 1, in: text)
            let limit = stringIndex(call, 3)
            guard let index = text.index(start, offsetBy: call.int(2), limitedBy: end) else {
                // Beyond the text, and so beyond a limit on the way.
                guard call.int(2) < 0 ? limit <= start : limit >= start else { throw RuntimeError.stringIndex }
                return .zero
            }
            let isBeyond = call.int(2) < 0 ? limit <= start && index < limit : limit >= start && index > limit
            return isBeyond ? .zero : Word(boxing: index)
        }
        declare("func distance(from start: String.Index, to end: String.Index) -> Int", in: owner) { call in
            let text = stringPart(call)
            return Word(
                text.distance(from: try stringPosition(call, 1, in: text), to: try stringPosition(call, 2, in: text)))
        }
    }

    mutating func declareStringSubscripts(_ owner: String) {
        declare("subscript(i: String.Index) -> Character { get }", in: owner) { call in
            let text = stringPart(call)
            return call.give(text[try characterIndex(call, 1, in: text)], Character.self)
        }
        for (bounds, kind) in stringRanges {
            declare("subscript(r: \(bounds)) -> Substring { get }", in: owner) { call in
                let text = stringPart(call)
                return Word(boxing: text[try stringRange(call, 1, kind, in: text)])
            }
        }
        declare("subscript(x: UnboundedRange) -> Substring { get }", in: owner) { Word(boxing: stringPart($0)) }
    }
}

private func stringIndex(_ call: NativeCall, _ position: Int) -> String.Index {
    call.word(position).object(NativeBox<String.Index>.self).value
}

/// An index that a character stands at.
func characterIndex(_ call: NativeCall, _ position: Int, in text: Substring) throws -> String.Index {
    let index = stringIndex(call, position)
    guard index >= text.startIndex, index < text.endIndex else { throw RuntimeError.stringIndex }
    return index
}

/// An index or the end.
func stringPosition(_ call: NativeCall, _ position: Int, in text: Substring) throws -> String.Index {
    let index = stringIndex(call, position)
    guard index >= text.startIndex, index <= text.endIndex else { throw RuntimeError.stringIndex }
    return index
}

/// The range of a string that a range argument means.
func stringRange(
    _ call: NativeCall, _ position: Int, _ kind: Type.RangeKind, in text: Substring
) throws -> Range<String.Index> {
    let words = call.record(position).words
    let bounds = (0..<(kind == .halfOpen || kind == .closed ? 2 : 1)).map {
        Word(bits: words[$0]).object(NativeBox<String.Index>.self).value
    }
    func after(_ index: String.Index) throws -> String.Index {
        guard index >= text.startIndex, index < text.endIndex else { throw RuntimeError.stringIndex }
        return text.index(after: index)
    }
    let lower = kind == .upTo || kind == .through ? text.startIndex : bounds[0]
    let upper: String.Index
    switch kind {
    case .from: upper = text.endIndex
    case .halfOpen: upper = bounds[1]
    case .upTo: upper = bounds[0]
    case .closed: upper = try after(bounds[1])
    case .through: upper = try after(bounds[0])
    }
    guard lower >= text.startIndex, upper <= text.endIndex, lower <= upper else { throw RuntimeError.stringIndex }
    return lower..<upper
}

let stringRanges: [(String, Type.RangeKind)] = [
    ("Range<String.Index>", .halfOpen), ("ClosedRange<String.Index>", .closed),
    ("PartialRangeFrom<String.Index>", .from), ("PartialRangeUpTo<String.Index>", .upTo),
    ("PartialRangeThrough<String.Index>", .through),
]
