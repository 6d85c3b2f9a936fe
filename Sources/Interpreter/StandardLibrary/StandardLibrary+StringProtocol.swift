import IR

/// The string or substring in an argument, as a part of a string.
private func part(_ call: NativeCall, _ index: Int = 0) -> Substring {
    let object = call.word(index).object(AnyObject.self)
    if let string = object as? StringObject { return string.value[...] }
    if let part = object as? NativeBox<Substring> { return part.value }
    return ""
}

private func index(_ call: NativeCall, _ position: Int) -> String.Index {
    call.word(position).object(NativeBox<String.Index>.self).value
}

/// An index that a character stands at.
private func characterIndex(_ call: NativeCall, _ position: Int, in text: Substring) throws -> String.Index {
    let index = index(call, position)
    guard index >= text.startIndex, index < text.endIndex else { throw RuntimeError.stringIndex }
    return index
}

/// An index or the end.
private func position(_ call: NativeCall, _ position: Int, in text: Substring) throws -> String.Index {
    let index = index(call, position)
    guard index >= text.startIndex, index <= text.endIndex else { throw RuntimeError.stringIndex }
    return index
}

/// The range of a string that a range argument means.
private func range(
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

private let ranges: [(String, Type.RangeKind)] = [
    ("Range<String.Index>", .halfOpen), ("ClosedRange<String.Index>", .closed),
    ("PartialRangeFrom<String.Index>", .from), ("PartialRangeUpTo<String.Index>", .upTo),
    ("PartialRangeThrough<String.Index>", .through),
]

private func give(_ range: Range<String.Index>) -> Word {
    makeRecord([(Word(boxing: range.lowerBound), true), (Word(boxing: range.upperBound), true)])
}

/// What a function of a script says of a character.
private func ask(_ call: NativeCall, _ position: Int, _ character: Character) throws -> Bool {
    let word = Word(owned: StringObject(String(character)))
    defer { release(word.bits) }
    return try call.machine.invoke(call.function(position), word.bits) != 0
}

extension Library {
    /// What `String` and `Substring` have in common.
    mutating func declareStringProtocol() {
        for owner in ["String", "Substring"] {
            declareIndices(owner)
            declareSubscripts(owner)
            declareSearches(owner)
            declareParts(owner)
            declareSplits(owner)
            declareViews(owner)
            declareChanges(owner)
        }
        declareMixedOperators()
        declareSubstring()
    }

    private mutating func declareIndices(_ owner: String) {
        declare("var startIndex: String.Index { get }", in: owner) { Word(boxing: part($0).startIndex) }
        declare("var endIndex: String.Index { get }", in: owner) { Word(boxing: part($0).endIndex) }
        declare("var indices: [String.Index] { get }", in: owner) { call in
            let result = ArrayObject(capacity: 8, holdsReferences: true)
            for index in part(call).indices { result.append(owning: Word(boxing: index).bits) }
            return Word(owned: result)
        }
        let neighbours: [(String, @Sendable (NativeCall) throws -> String.Index)] = [
            (
                "after",
                {
                    let text = part($0); return text.index(after: try characterIndex($0, 1, in: text))
                }
            ),
            (
                "before",
                {
                    let text = part($0)
                    let index = try position($0, 1, in: text)
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
            let text = part(call)
            let limit = call.int(2) < 0 ? text.startIndex : text.endIndex
            guard let index = text.index(try position(call, 1, in: text), offsetBy: call.int(2), limitedBy: limit)
            else {
                throw RuntimeError.stringIndex
            }
            return Word(boxing: index)
        }
        declare(
            "func index(_ i: String.Index, offsetBy distance: Int, limitedBy limit: String.Index) -> String.Index?",
            in: owner
        ) { call in
            let text = part(call)
            let end = call.int(2) < 0 ? text.startIndex : text.endIndex
            let start = try position(call, 1, in: text)
            let limit = index(call, 3)
            guard let index = text.index(start, offsetBy: call.int(2), limitedBy: end) else {
                // Beyond the text, and so beyond a limit on the way.
                guard call.int(2) < 0 ? limit <= start : limit >= start else { throw RuntimeError.stringIndex }
                return .zero
            }
            let isBeyond = call.int(2) < 0 ? limit <= start && index < limit : limit >= start && index > limit
            return isBeyond ? .zero : Word(boxing: index)
        }
        declare("func distance(from start: String.Index, to end: String.Index) -> Int", in: owner) { call in
            let text = part(call)
            return Word(text.distance(from: try position(call, 1, in: text), to: try position(call, 2, in: text)))
        }
    }

    private mutating func declareSubscripts(_ owner: String) {
        declare("subscript(i: String.Index) -> Character { get }", in: owner) { call in
            let text = part(call)
            return call.give(text[try characterIndex(call, 1, in: text)], Character.self)
        }
        for (bounds, kind) in ranges {
            declare("subscript(r: \(bounds)) -> Substring { get }", in: owner) { call in
                let text = part(call)
                return Word(boxing: text[try range(call, 1, kind, in: text)])
            }
        }
        declare("subscript(x: UnboundedRange) -> Substring { get }", in: owner) { Word(boxing: part($0)) }
    }

    private mutating func declareSearches(_ owner: String) {
        for (name, isFirst) in [("first", true), ("last", false)] {
            declare("func \(name)Index(of element: Character) -> String.Index?", in: owner) { call in
                let text = part(call)
                let character = try call.take(1, Character.self)
                let found = isFirst ? text.firstIndex(of: character) : text.lastIndex(of: character)
                return found.map { Word(boxing: $0) } ?? .zero
            }
            declare(
                "func \(name)Index(where predicate: (Character) throws -> Bool) rethrows -> String.Index?", in: owner
            ) { call in
                let text = part(call)
                let found =
                    isFirst
                    ? try text.firstIndex { try ask(call, 1, $0) } : try text.lastIndex { try ask(call, 1, $0) }
                return found.map { Word(boxing: $0) } ?? .zero
            }
            declare(
                "func \(name)(where predicate: (Character) throws -> Bool) rethrows -> Character?", in: owner
            ) { call in
                let text = part(call)
                let found = isFirst ? try text.first { try ask(call, 1, $0) } : try text.last { try ask(call, 1, $0) }
                return call.give(found, Character?.self)
            }
            declare("var \(name): Character? { get }", in: owner) {
                $0.give(isFirst ? part($0).first : part($0).last, Character?.self)
            }
        }
        let tests: [(String, @Sendable (NativeCall) throws -> Bool)] = [
            ("hasPrefix(_ prefix", { part($0).hasPrefix(part($0, 1)) }),
            ("hasSuffix(_ suffix", { part($0).hasSuffix(part($0, 1)) }),
            ("contains(_ other", { try part($0, 1).isEmpty || !occurrences($0, limit: 1).isEmpty }),
        ]
        for (head, body) in tests {
            declare("func \(head): String) -> Bool", in: owner) { Word(try body($0)) }
            declare("func \(head): Substring) -> Bool", in: owner) { Word(try body($0)) }
        }
        declare("func contains(_ element: Character) -> Bool", in: owner) { call in
            Word(part(call).contains(try call.take(1, Character.self)))
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

    private mutating func declareParts(_ owner: String) {
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
                return Word(boxing: body(part(call), count))
            }
        }
        for (name, isPrefix) in [("prefix", true), ("drop", false)] {
            declare(
                "func \(name)(while predicate: (Character) throws -> Bool) rethrows -> Substring", in: owner
            ) { call in
                let text = part(call)
                let end = try text.firstIndex { try !ask(call, 1, $0) } ?? text.endIndex
                return Word(boxing: isPrefix ? text[..<end] : text[end...])
            }
        }
        declare("func prefix(upTo end: String.Index) -> Substring", in: owner) { call in
            let text = part(call)
            return Word(boxing: text[..<(try position(call, 1, in: text))])
        }
        declare("func prefix(through end: String.Index) -> Substring", in: owner) { call in
            let text = part(call)
            return Word(boxing: text[...(try characterIndex(call, 1, in: text))])
        }
        declare("func suffix(from start: String.Index) -> Substring", in: owner) { call in
            let text = part(call)
            return Word(boxing: text[(try position(call, 1, in: text))...])
        }
        declare("func trimmingPrefix<Text: StringProtocol>(_ prefix: Text) -> Substring", in: owner) { call in
            let (text, prefix) = (part(call), part(call, 1))
            return Word(boxing: text.hasPrefix(prefix) ? text.dropFirst(prefix.count) : text)
        }
        declare("func filter(_ isIncluded: (Character) throws -> Bool) rethrows -> String", in: owner) { call in
            var result = ""
            for character in part(call) where try ask(call, 1, character) { result.append(character) }
            return call.give(result, String.self)
        }
    }

    private mutating func declareSplits(_ owner: String) {
        let options = "maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true"
        declare("func split(separator: Character, \(options)) -> [Substring]", in: owner) { call in
            let separator = try call.take(1, Character.self)
            return try split(call, 2) { $0 == separator }
        }
        declare("func split(separator: String, \(options)) -> [Substring]", in: owner) { call in
            let separator = part(call, 1)
            if let only = separator.first, separator.dropFirst().isEmpty { return try split(call, 2) { $0 == only } }
            return try pieces(call)
        }
        declare(
            "func split(\(options), whereSeparator isSeparator: (Character) throws -> Bool) rethrows -> [Substring]",
            in: owner
        ) { call in try split(call, 1) { try ask(call, 3, $0) } }
        declare("func components<Text: StringProtocol>(separatedBy separator: Text) -> [String]", in: owner) { call in
            let text = part(call)
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
            let (text, pad) = (part(call), Array(part(call, 2)))
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
            for line in part(call).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
                if line.isEmpty, line.endIndex == part(call).endIndex { break }
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

    private mutating func declareViews(_ owner: String) {
        declare("var count: Int { get }", in: owner, documentation: "The number of characters.") {
            Word(try characterCount($0))
        }
        declare("var isEmpty: Bool { get }", in: owner) { Word(part($0).isEmpty) }
        declare("var utf8: String.UTF8View { get }", in: owner) { Word(boxing: String(part($0)).utf8) }
        declare("var utf16: String.UTF16View { get }", in: owner) { Word(boxing: String(part($0)).utf16) }
        declare("var unicodeScalars: String.UnicodeScalarView { get }", in: owner) {
            Word(boxing: String(part($0)).unicodeScalars)
        }
        declare("var description: String { get }", in: owner) { $0.give(String(part($0)), String.self) }
        declare("var debugDescription: String { get }", in: owner) {
            $0.give(part($0).debugDescription, String.self)
        }
        let texts: [(String, @Sendable (Substring) -> String)] = [
            ("func uppercased()", { $0.uppercased() }), ("func lowercased()", { $0.lowercased() }),
        ]
        for (head, body) in texts {
            declare("\(head) -> String", in: owner) { call in
                var (result, meter) = ("", StepMeter(call))
                try part(call).forEachPart {
                    result += body($0)
                    try meter.step($0.utf8.count)
                }
                return call.give(result, String.self)
            }
        }
        declare("var capitalized: String { get }", in: owner, documentation: "Each word with a large first letter.") {
            $0.give(try capitalized($0), String.self)
        }
        declare("func reversed() -> [Character]", in: owner) { call in
            var meter = StepMeter(call)
            let result = ArrayObject(capacity: 8, holdsReferences: true)
            for character in part(call) {
                try meter.step()
                try result.add(owning: StringObject(String(character)))
            }
            result.reorder { $0.reverse() }
            return Word(owned: result)
        }
    }

    private mutating func declareMixedOperators() {
        let operations: [(String, @Sendable (Substring, Substring) -> Bool)] = [
            ("==", { $0 == $1 }), ("!=", { $0 != $1 }), ("<", { $0 < $1 }), ("<=", { $0 <= $1 }), (">", { $0 > $1 }),
            (">=", { $0 >= $1 }),
        ]
        for (name, body) in operations {
            for (left, right) in [("Substring", "Substring"), ("String", "Substring"), ("Substring", "String")] {
                declare("func \(name) (lhs: \(left), rhs: \(right)) -> Bool") { Word(body(part($0), part($0, 1))) }
            }
        }
        declare("func + (lhs: String, rhs: Substring) -> String") {
            $0.give($0.string(0) + part($0, 1), String.self)
        }
        declare("func + (lhs: Substring, rhs: Substring) -> Substring") { Word(boxing: part($0) + part($0, 1)) }
        declare("func + (lhs: Substring, rhs: String) -> Substring") { Word(boxing: part($0) + part($0, 1)) }
        declare("func + (lhs: String, rhs: some Sequence<Character>) -> String") { call in
            var text = call.string(0)
            try call.walk(1) {
                text += textValue($0)
                return true
            }
            return call.give(text, String.self)
        }
        declare("func += (lhs: inout String, rhs: some Sequence<Character>)") { try append($0) }
        declare("func += (lhs: inout Substring, rhs: some Sequence<Character>)") { try append($0) }
        declare("func ~= (pattern: String, value: Substring) -> Bool") { Word(part($0) == part($0, 1)) }
    }

    private mutating func declareChanges(_ owner: String) {
        declare("mutating func append(contentsOf newElements: some Sequence<Character>)", in: owner) { try append($0) }
        if owner == "Substring" {
            for head in ["append(_ other: String)", "append(_ other: Character)", "append(contentsOf other: String)"] {
                declare("mutating func \(head)", in: owner) { call in
                    change(call) { $0 += textValue(call.words[1]) }
                    return .zero
                }
            }
        }
        declare("mutating func insert(_ newElement: Character, at i: String.Index)", in: owner) { call in
            let index = try position(call, 2, in: part(call))
            let character = try call.take(1, Character.self)
            change(call) { $0.insert(character, at: index) }
            return .zero
        }
        declare("mutating func insert(contentsOf newElements: some Sequence<Character>, at i: String.Index)", in: owner)
        {
            call in
            let index = try position(call, 2, in: part(call))
            let text = try characters(call, 1)
            change(call) { $0.insert(contentsOf: text, at: index) }
            return .zero
        }
        declare("@discardableResult mutating func remove(at i: String.Index) -> Character", in: owner) { call in
            let index = try characterIndex(call, 1, in: part(call))
            return call.give(change(call) { $0.remove(at: index) }, Character.self)
        }
        declare("mutating func removeAll(keepingCapacity: Bool = false)", in: owner) { call in
            change(call) { $0 = "" }
            return .zero
        }
        declare("mutating func removeAll(where shouldBeRemoved: (Character) throws -> Bool) rethrows", in: owner) {
            call in
            var kept = ""
            for character in part(call) where try !ask(call, 1, character) { kept.append(character) }
            change(call) { $0 = kept[...] }
            return .zero
        }
        for (bounds, kind) in ranges {
            declare("mutating func removeSubrange(_ bounds: \(bounds))", in: owner) { call in
                let range = try range(call, 1, kind, in: part(call))
                change(call) { $0.removeSubrange(range) }
                return .zero
            }
            declare(
                "mutating func replaceSubrange(_ bounds: \(bounds), with newElements: some Sequence<Character>)",
                in: owner
            ) { call in
                let range = try range(call, 1, kind, in: part(call))
                let text = try characters(call, 2)
                change(call) { $0.replaceSubrange(range, with: text) }
                return .zero
            }
        }
        for (name, isFirst) in [("First", true), ("Last", false)] {
            declare("mutating func pop\(name)() -> Character?", in: owner) { call in
                if part(call).isEmpty { return .zero }
                return call.give(change(call) { isFirst ? $0.removeFirst() : $0.removeLast() }, Character?.self)
            }
            if owner == "Substring" {
                declare("@discardableResult mutating func remove\(name)() -> Character", in: owner) { call in
                    if part(call).isEmpty { throw RuntimeError(.indexOutOfRange, "remove\(name): the string is empty") }
                    return call.give(change(call) { isFirst ? $0.removeFirst() : $0.removeLast() }, Character.self)
                }
            }
            declare("mutating func remove\(name)(_ k: Int)", in: owner) { call in
                let count = call.int(1)
                guard count >= 0, count <= part(call).count else {
                    throw RuntimeError(.indexOutOfRange, "remove\(name): there are no \(count) characters")
                }
                change(call) { if isFirst { $0.removeFirst(count) } else { $0.removeLast(count) } }
                return .zero
            }
        }
        declare("mutating func reserveCapacity(_ n: Int)", in: owner) { _ in .zero }
        declare(
            "mutating func replace<Target: StringProtocol, Replacement: StringProtocol>(_ other: Target, with replacement: Replacement)",
            in: owner
        ) { call in
            let text = try replacing(call)
            change(call) { $0 = text[...] }
            return .zero
        }
    }

    private mutating func declareSubstring() {
        declare("init(_ text: Substring)", in: "String") { $0.give(String(part($0)), String.self) }
        declare("init(_ characters: some Sequence<Character>)", in: "String") {
            $0.give(try characters($0, 0), String.self)
        }
        declare("init()", in: "Substring") { _ in Word(boxing: Substring()) }
        declare("init(_ text: String)", in: "Substring") { Word(boxing: part($0)) }
        declare("init(_ text: Substring)", in: "Substring") { $0.word(0).retained(true) }
        declare("init(stringLiteral value: String)", in: "Substring") { Word(boxing: part($0)) }
        declare("init(_ characters: some Sequence<Character>)", in: "Substring") {
            Word(boxing: try characters($0, 0)[...])
        }
        declare("var base: String { get }", in: "Substring") { $0.give(part($0).base, String.self) }
    }
}

/// Changes the string or substring in argument 0.
@discardableResult
private func change<Result>(_ call: NativeCall, _ body: (inout Substring) -> Result) -> Result {
    var text = part(call)
    let result = body(&text)
    let isString = call.word(0).object(AnyObject.self) is StringObject
    call.replace(
        0, with: isString ? Word(owned: StringObject(String(text))) : Word(boxing: text), isReference: true)
    return result
}

/// The text of a sequence of characters in an argument.
private func characters(_ call: NativeCall, _ index: Int) throws -> String {
    let (bits, type) = call.sequence(index)
    if case .string = type.shape { return textValue(bits) }
    var text = ""
    try call.walk(index) {
        text += textValue($0)
        return true
    }
    return text
}

private func append(_ call: NativeCall) throws -> Word {
    let text = try characters(call, 1)
    change(call) { $0 += text }
    return .zero
}

private func split(
    _ call: NativeCall, _ options: Int, _ isSeparator: (Character) throws -> Bool
) throws -> Word {
    let limit = call.isPresent(options) ? call.int(options) : Int.max
    guard limit >= 0 else { throw RuntimeError(.invalidRange, "split: maxSplits is negative") }
    var meter = StepMeter(call)
    let parts = try part(call).split(
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
    let text = part(call)
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

private func characterCount(_ call: NativeCall) throws -> Int {
    var (count, meter) = (0, StepMeter(call))
    try part(call).forEachPart {
        count += $0.characterCount
        try meter.step($0.utf8.count)
    }
    return count
}

/// Where the text of argument 1 is found in that of argument 0, from left to right, without overlaps; compared byte by byte
/// between characters.
private func occurrences(_ call: NativeCall, limit: Int = .max) throws -> [Range<String.Index>] {
    let (text, target) = (part(call), part(call, 1))
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

/// The text of argument 0 with that of argument 2 in the place of that of argument 1.
private func replacing(_ call: NativeCall, limit: Int = .max) throws -> String {
    let (text, replacement) = (part(call), part(call, 2))
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

/// As Foundation does it: a letter after something that is no letter is large, the others are small.
private func capitalized(_ call: NativeCall) throws -> String {
    var (result, meter) = ("", StepMeter(call))
    var isInside = false
    for character in part(call) {
        try meter.step()
        result += isInside ? character.lowercased() : character.uppercased()
        isInside = character.isLetter || character.isNumber && isInside || character == "'"
    }
    return result
}
