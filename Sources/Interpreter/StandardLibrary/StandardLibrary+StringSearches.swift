import IR

extension Library {
    /// What looks for characters and texts in a text.
    mutating func declareStringSearches(_ owner: String) {
        for (name, isFirst) in [("first", true), ("last", false)] {
            declare("func \(name)Index(of element: Character) -> String.Index?", in: owner) { call in
                let text = stringPart(call)
                let character = try call.take(1, Character.self)
                let found = isFirst ? text.firstIndex(of: character) : text.lastIndex(of: character)
                return found.map { Word(boxing: $0) } ?? .zero
            }
            declare(
                "func \(name)Index(where predicate: (Character) throws -> Bool) rethrows -> String.Index?", in: owner
            ) { call in
                let text = stringPart(call)
                let found =
                    isFirst
                    ? try text.firstIndex { try ask(call, 1, $0) } : try text.lastIndex { try ask(call, 1, $0) }
                return found.map { Word(boxing: $0) } ?? .zero
            }
            declare(
                "func \(name)(where predicate: (Character) throws -> Bool) rethrows -> Character?", in: owner
            ) { call in
                let text = stringPart(call)
                let found = isFirst ? try text.first { try ask(call, 1, $0) } : try text.last { try ask(call, 1, $0) }
                return call.give(found, Character?.self)
            }
            declare("var \(name): Character? { get }", in: owner) {
                $0.give(isFirst ? stringPart($0).first : stringPart($0).last, Character?.self)
            }
        }
        let tests: [(String, @Sendable (NativeCall) throws -> Bool)] = [
            ("hasPrefix(_ prefix", { stringPart($0).hasPrefix(stringPart($0, 1)) }),
            ("hasSuffix(_ suffix", { stringPart($0).hasSuffix(stringPart($0, 1)) }),
            ("contains(_ other", { try stringPart($0, 1).isEmpty || !occurrences($0, limit: 1).isEmpty }),
        ]
        for (head, body) in tests {
            declare("func \(head): String) -> Bool", in: owner) { Word(try body($0)) }
            declare("func \(head): Substring) -> Bool", in: owner) { Word(try body($0)) }
        }
        declare("func contains(_ element: Character) -> Bool", in: owner) { call in
            Word(stringPart(call).contains(try call.take(1, Character.self)))
        }
        for name in ["firstRange", "range"] {
            declare(
                "func \(name)<Text: StringProtocol>(of other: Text) -> Range<String.Index>?", in: owner,
                documentation: "Where the text is found first, or nil."
            ) { call in try occurrences(call, limit: 1).first.map(give) ?? .zero }
        }
        declare("func ranges<Text: StringProtocol>(of other: Text) -> [Range<String.Index>]", in: owner) { call in
            let result = ArrayObject(capacity: 4, holdsReferences: true)
            for range in try occurrences(call) { result.append(owning: give(range).bits) }
            return Word(owned: result)
        }
    }
}

/// What a function of a script says of a character.
func ask(_ call: NativeCall, _ position: Int, _ character: Character) throws -> Bool {
    let word = Word(owned: StringObject(String(character)))
    defer { release(word.bits) }
    return try call.machine.invoke(call.function(position), word.bits) != 0
}

private func give(_ range: Range<String.Index>) -> Word {
    makeRecord([(Word(boxing: range.lowerBound), true), (Word(boxing: range.upperBound), true)])
}

/// Where the text of argument 1 is found in that of argument 0, from left to right, without overlaps; compared byte by byte
/// between characters.
func occurrences(_ call: NativeCall, limit: Int = .max) throws -> [Range<String.Index>] {
    let (text, target) = (stringPart(call), stringPart(call, 1))
    guard let first = target.utf8.first else { return [] }
    let (bytes, mark) = (text.utf8, Array(target.utf8))
    var meter = StepMeter(call)
    var result: [Range<String.Index>] = []
    var start = bytes.startIndex
    while result.count < limit, let candidate = bytes[start...].firstIndex(of: first) {
        try meter.step()
        let rest = bytes[candidate...]
        if rest.starts(with: mark) {
            let end = rest.index(candidate, offsetBy: mark.count)
            // Not in the middle of a character.
            if isBoundary(candidate, text), isBoundary(end, text) {
                result.append(candidate..<end)
                start = end
                continue
            }
        }
        start = bytes.index(after: candidate)
    }
    return result
}

private func isBoundary(_ index: String.Index, _ text: Substring) -> Bool {
    if index == text.startIndex || index == text.endIndex { return true }
    let (byte, before) = (text.utf8[index], text.utf8[text.utf8.index(before: index)])
    // Two ASCII bytes are two characters, but for the end of a line.
    if byte < 0x80, before < 0x80 { return !(before == 0x0D && byte == 0x0A) }
    return text.base.index(before: text.base.index(after: index)) == index
}
