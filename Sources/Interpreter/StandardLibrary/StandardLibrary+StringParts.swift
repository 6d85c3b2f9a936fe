import IR

extension Library {
    /// Parts of a text, which keep its indices.
    mutating func declareStringParts(_ owner: String) {
        let parts: [(String, @Sendable (Substring, Int) -> Substring)] = [
            ("prefix(_ maxLength: Int)", { $0.prefix($1) }), ("suffix(_ maxLength: Int)", { $0.suffix($1) }),
            ("dropFirst(_ k: Int = 1)", { $0.dropFirst($1) }), ("dropLast(_ k: Int = 1)", { $0.dropLast($1) }),
        ]
        for (head, body) in parts {
            declare("func \(head) -> Substring", in: owner) { call in
                let count = call.isPresent(1) ? call.int(1) : 1
                guard count >= 0 else {
                    throw RuntimeError(.invalidRange, "the number of characters, \(count), is negative")
                }
                return Word(boxing: body(stringPart(call), count))
            }
        }
        for (name, isPrefix) in [("prefix", true), ("drop", false)] {
            declare(
                "func \(name)(while predicate: (Character) throws -> Bool) rethrows -> Substring", in: owner
            ) { call in
                let text = stringPart(call)
                let end = try text.firstIndex { try !ask(call, 1, $0) } ?? text.endIndex
                return Word(boxing: isPrefix ? text[..<end] : text[end...])
            }
        }
        declare("func prefix(upTo end: String.Index) -> Substring", in: owner) { call in
            let text = stringPart(call)
            return Word(boxing: text[..<(try stringPosition(call, 1, in: text))])
        }
        declare("func prefix(through end: String.Index) -> Substring", in: owner) { call in
            let text = stringPart(call)
            return Word(boxing: text[...(try characterIndex(call, 1, in: text))])
        }
        declare("func suffix(from start: String.Index) -> Substring", in: owner) { call in
            let text = stringPart(call)
            return Word(boxing: text[(try stringPosition(call, 1, in: text))...])
        }
        declare("func trimmingPrefix<Text: StringProtocol>(_ prefix: Text) -> Substring", in: owner) { call in
            let (text, prefix) = (stringPart(call), stringPart(call, 1))
            return Word(boxing: text.hasPrefix(prefix) ? text.dropFirst(prefix.count) : text)
        }
        declare("func filter(_ isIncluded: (Character) throws -> Bool) rethrows -> String", in: owner) { call in
            var result = ""
            for character in stringPart(call) where try ask(call, 1, character) { result.append(character) }
            return call.give(result, String.self)
        }
    }

    mutating func declareStringSplits(_ owner: String) {
        let options = "maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true"
        declare("func split(separator: Character, \(options)) -> [Substring]", in: owner) { call in
            let separator = try call.take(1, Character.self)
            return try split(call, 2) { $0 == separator }
        }
        declare("func split(separator: String, \(options)) -> [Substring]", in: owner) { call in
            let separator = stringPart(call, 1)
            if let only = separator.first, separator.dropFirst().isEmpty { return try split(call, 2) { $0 == only } }
            return try pieces(call)
        }
        declare(
            "func split(\(options), whereSeparator isSeparator: (Character) throws -> Bool) rethrows -> [Substring]",
            in: owner
        ) { call in try split(call, 1) { try ask(call, 3, $0) } }
        declare("func components<Text: StringProtocol>(separatedBy separator: Text) -> [String]", in: owner) { call in
            let text = stringPart(call)
            let (ranges, result) = (try occurrences(call), ArrayObject(capacity: 8, holdsReferences: true))
            var (start, meter) = (text.startIndex, StepMeter(call))
            for range in ranges {
                try meter.step()
                try result.add(owning: StringObject(String(text[start..<range.lowerBound])))
                start = range.upperBound
            }
            try result.add(owning: StringObject(String(text[start...])))
            return Word(owned: result)
        }
        declare(
            "func replacingOccurrences<Target: StringProtocol, Replacement: StringProtocol>(of target: Target, with replacement: Replacement) -> String",
            in: owner
        ) { $0.give(try replacing($0), String.self) }
        declare(
            "func replacing<Target: StringProtocol, Replacement: StringProtocol>(_ other: Target, with replacement: Replacement, maxReplacements: Int = Int.max) -> String",
            in: owner
        ) { call in
            call.give(try replacing(call, limit: call.isPresent(3) ? call.int(3) : .max), String.self)
        }
        declare(
            "func padding<Pad: StringProtocol>(toLength newLength: Int, withPad padString: Pad, startingAt padIndex: Int) -> String",
            in: owner
        ) { call in
            let (text, pad) = (stringPart(call), Array(stringPart(call, 2)))
            try call.machine.checkAllocation(words: call.int(1))
            let count = try characterCount(call)
            guard call.int(1) > count else {
                return call.give(String(text.prefix(max(0, call.int(1)))), String.self)
            }
            guard !pad.isEmpty, pad.indices.contains(call.int(3)) else {
                throw RuntimeError(.indexOutOfRange, "padding: there is no character \(call.int(3)) in the pad")
            }
            var result = String(text)
            var next = call.int(3)
            var meter = StepMeter(call)
            for _ in count..<call.int(1) {
                try meter.step()
                result.append(pad[next])
                next = (next + 1) % pad.count
            }
            return call.give(result, String.self)
        }
        declare("func enumerateLines(invoking body: (String, inout Bool) -> Void)", in: owner) { call in
            for line in stringPart(call).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
                if line.isEmpty, line.endIndex == stringPart(call).endIndex { break }
                let text = Word(owned: StringObject(String(line)))
                defer { release(text.bits) }
                var words = [text.bits, 0]
                try words.withUnsafeMutableBufferPointer { buffer in
                    guard let base = buffer.baseAddress else { return }
                    _ = try call.machine.invoke(call.function(1), base, 2)
                }
                if words[1] != 0 { break }
            }
            return .zero
        }
    }
}

private func split(
    _ call: NativeCall, _ options: Int, _ isSeparator: (Character) throws -> Bool
) throws -> Word {
    let limit = call.isPresent(options) ? call.int(options) : Int.max
    guard limit >= 0 else { throw RuntimeError(.invalidRange, "split: maxSplits is negative") }
    var meter = StepMeter(call)
    let parts = try stringPart(call).split(
        maxSplits: limit, omittingEmptySubsequences: !call.isPresent(options + 1) || call.bool(options + 1)
    ) {
        try meter.step()
        return try isSeparator($0)
    }
    return try give(parts, &meter)
}

private func give(_ parts: [Substring], _ meter: inout StepMeter) throws -> Word {
    Word(
        owned: try ArrayObject(count: parts.count, holdsReferences: true) {
            try meter.step()
            return Word(boxing: parts[$0]).bits
        })
}

/// The parts between occurrences of the separator in argument 1, which has several characters.
private func pieces(_ call: NativeCall) throws -> Word {
    let text = stringPart(call)
    let limit = call.isPresent(2) ? call.int(2) : Int.max
    let omitsEmpty = !call.isPresent(3) || call.bool(3)
    var result: [Substring] = []
    var start = text.startIndex
    for range in try occurrences(call) {
        guard result.count < limit else { break }
        let piece = text[start..<range.lowerBound]
        if !piece.isEmpty || !omitsEmpty { result.append(piece) }
        start = range.upperBound
    }
    let last = text[start...]
    if !last.isEmpty || !omitsEmpty { result.append(last) }
    var meter = StepMeter(call)
    return try give(result, &meter)
}

/// The text of argument 0 with that of argument 2 in the place of that of argument 1.
func replacing(_ call: NativeCall, limit: Int = .max) throws -> String {
    let (text, replacement) = (stringPart(call), stringPart(call, 2))
    var (result, meter) = ("", StepMeter(call))
    var start = text.startIndex
    for range in try occurrences(call, limit: limit) {
        try meter.step()
        result += text[start..<range.lowerBound]
        result += replacement
        start = range.upperBound
    }
    return result + text[start...]
}
