import IR

extension Library {
    mutating func declareStrings() {
        declareCharacterSets()
        declareStringOperators()
        declareStringConversions()
        declareStringMembers()
        declareCharacters()
    }

    private mutating func declareCharacterSets() {
        declareType(
            "struct CharacterSet", documentation: "A set of characters to trim.",
            witness: NativeTypeWitness(TrimmedCharacters.self))
        let sets: [(String, TrimmedCharacters)] = [
            ("whitespaces", .whitespaces), ("newlines", .newlines),
            ("whitespacesAndNewlines", .whitespacesAndNewlines), ("punctuationCharacters", .punctuation),
            ("decimalDigits", .digits),
        ]
        for (name, set) in sets {
            declare("static let \(name): CharacterSet", in: "CharacterSet") {
                $0.give(set, Boxed<TrimmedCharacters>.self)
            }
        }
    }

    private mutating func declareStringOperators() {
        declare("func + (lhs: String, rhs: String) -> String") { $0.give($0.string(0) + $0.string(1), String.self) }
        declare("func += (lhs: inout String, rhs: String)", instruction: .stringAppendAssign)
        let operations: [(String, @Sendable (String, String) -> Bool)] = [
            ("==", { $0 == $1 }), ("!=", { $0 != $1 }), ("<", { $0 < $1 }), ("<=", { $0 <= $1 }), (">", { $0 > $1 }),
            (">=", { $0 >= $1 }),
        ]
        for (name, operation) in operations {
            for type in ["String", "Character"] {
                declare("func \(name) (lhs: \(type), rhs: \(type)) -> Bool") {
                    Word(operation($0.string(0), $0.string(1)))
                }
            }
        }
    }

    private mutating func declareStringConversions() {
        declare("init()", in: "String", documentation: "An empty string.") { $0.give("", String.self) }
        declare("init(_ value: String)", in: "String") { $0.word(0).retained(true) }
        declare("init(_ value: Character)", in: "String") { $0.word(0).retained(true) }
        declare("init(_ value: Int)", in: "String") { $0.give(String($0.int(0)), String.self) }
        declare("init(_ value: Double)", in: "String") { $0.give($0.double(0).description, String.self) }
        declare("init(_ value: Float)", in: "String") { $0.give($0.float(0).description, String.self) }
        declare("init(_ value: Bool)", in: "String") { $0.give($0.bool(0) ? "true" : "false", String.self) }
        declare("init(_ value: Int, radix: Int, uppercase: Bool = false)", in: "String") { call in
            guard (2...36).contains(call.int(1)) else { throw RuntimeError(.fatalError, "radix must be in 2...36") }
            let uppercase = call.isPresent(2) && call.bool(2)
            return call.give(String(call.int(0), radix: call.int(1), uppercase: uppercase), String.self)
        }
        declare("init(repeating repeatedValue: String, count: Int)", in: "String") { call in
            guard call.int(1) >= 0 else {
                throw RuntimeError(.invalidRange, "String: count \(call.int(1)) is negative")
            }
            let (bytes, overflow) = call.string(0).utf8.count.multipliedReportingOverflow(by: call.int(1))
            try call.machine.checkAllocation(words: overflow ? -1 : bytes / 4)
            return call.give(String(repeating: call.string(0), count: call.int(1)), String.self)
        }
        declare("init(repeating repeatedValue: Character, count: Int)", in: "String") { call in
            guard call.int(1) >= 0 else {
                throw RuntimeError(.invalidRange, "String: count \(call.int(1)) is negative")
            }
            try call.machine.checkAllocation(words: call.int(1))
            return call.give(String(repeating: call.string(0), count: call.int(1)), String.self)
        }
        declare("init(_ characters: [Character])", in: "String") { call in
            call.give(try call.take(0, [Character].self).reduce(into: "") { $0.append($1) }, String.self)
        }
        declare(
            "init<Subject>(describing instance: Subject)", in: "String", documentation: "The text that `print` shows."
        ) { $0.give($0.typeArgument(0).describe($0.word(0)), String.self) }
        declare("init<Subject>(reflecting subject: Subject)", in: "String") {
            $0.give($0.typeArgument(0).describe($0.word(0), isNested: true), String.self)
        }
    }

    private mutating func declareStringMembers() {
        declare("var count: Int { get }", in: "String", documentation: "The number of characters.") {
            Word($0.string(0).count)
        }
        declare("var isEmpty: Bool { get }", in: "String") { Word($0.string(0).isEmpty) }
        declare("var utf8: [Int] { get }", in: "String") { call in
            call.give(call.string(0).utf8.map { Int($0) }, [Int].self)
        }
        declare("var description: String { get }", in: "String") { $0.word(0).retained(true) }
        declare("var first: Character? { get }", in: "String") { $0.give($0.string(0).first, Character?.self) }
        declare("var last: Character? { get }", in: "String") { $0.give($0.string(0).last, Character?.self) }
        declare("func uppercased() -> String", in: "String") { $0.give($0.string(0).uppercased(), String.self) }
        declare("func lowercased() -> String", in: "String") { $0.give($0.string(0).lowercased(), String.self) }
        declare("func hasPrefix(_ prefix: String) -> Bool", in: "String") { Word($0.string(0).hasPrefix($0.string(1))) }
        declare("func hasSuffix(_ suffix: String) -> Bool", in: "String") { Word($0.string(0).hasSuffix($0.string(1))) }
        declare("func contains(_ other: String) -> Bool", in: "String") { call in
            Word(call.string(1).isEmpty || call.string(0).contains(call.string(1)))
        }
        declare("func contains(_ element: Character) -> Bool", in: "String") { call in
            Word(call.string(0).contains(try call.take(1, Character.self)))
        }
        declare("mutating func append(_ other: String)", in: "String", instruction: .stringAppendAssign)
        declare("mutating func append(_ c: Character)", in: "String", instruction: .stringAppendAssign)
        declare("mutating func append(contentsOf newElements: String)", in: "String", instruction: .stringAppendAssign)
        declare("mutating func removeAll()", in: "String") { call in
            call.uniqueString(0).value = ""
            return .zero
        }
        declare("@discardableResult mutating func removeLast() -> Character", in: "String") { call in
            guard !call.string(0).isEmpty else {
                throw RuntimeError(.indexOutOfRange, "removeLast: the string is empty")
            }
            return call.give(call.uniqueString(0).value.removeLast(), Character.self)
        }
        declare("@discardableResult mutating func removeFirst() -> Character", in: "String") { call in
            guard !call.string(0).isEmpty else {
                throw RuntimeError(.indexOutOfRange, "removeFirst: the string is empty")
            }
            return call.give(call.uniqueString(0).value.removeFirst(), Character.self)
        }
        declare("func reversed() -> [Character]", in: "String") {
            $0.give($0.string(0).reversed(), [Character].self)
        }
        let parts: [(String, @Sendable (String, Int) -> String)] = [
            ("prefix(_ maxLength: Int)", { String($0.prefix($1)) }),
            ("suffix(_ maxLength: Int)", { String($0.suffix($1)) }),
            ("dropFirst(_ k: Int = 1)", { String($0.dropFirst($1)) }),
            ("dropLast(_ k: Int = 1)", { String($0.dropLast($1)) }),
        ]
        for (name, part) in parts {
            declare("func \(name) -> String", in: "String") { call in
                let count = call.isPresent(1) ? call.int(1) : 1
                guard count >= 0 else {
                    throw RuntimeError(.invalidRange, "the number of characters, \(count), is negative")
                }
                return call.give(part(call.string(0), count), String.self)
            }
        }
        declare(
            "func split(separator: Character, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [String]",
            in: "String", documentation: "The parts between separators."
        ) { call in
            let parts = call.string(0).split(
                separator: try call.take(1, Character.self), maxSplits: try call.take(2, Int.self, default: .max),
                omittingEmptySubsequences: try call.take(3, Bool.self, default: true))
            return call.give(parts.map(String.init), [String].self)
        }
        declare(
            "func split(maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Character) throws -> Bool) rethrows -> [String]",
            in: "String"
        ) { call in
            let parts = try call.string(0).split(
                maxSplits: try call.take(1, Int.self, default: .max),
                omittingEmptySubsequences: try call.take(2, Bool.self, default: true)
            ) { character in
                let word = call.give(character, Character.self)
                defer { release(word.bits) }
                return try call.machine.invoke(call.function(3), word.bits) != 0
            }
            return call.give(parts.map(String.init), [String].self)
        }
        declare("func trimmingCharacters(in set: CharacterSet) -> String", in: "String") { call in
            let isIncluded = try call.take(1, Boxed<TrimmedCharacters>.self)
            let text = call.string(0)
            let start = text.firstIndex { !isIncluded.contains($0) } ?? text.endIndex
            let end = text.lastIndex { !isIncluded.contains($0) }.map { text.index(after: $0) } ?? start
            return call.give(String(text[start..<end]), String.self)
        }
        declare("func enumerated() -> [(offset: Int, element: Character)]", in: "String") { call in
            call.give(call.string(0).enumerated().map { ($0.offset, $0.element) }, [Tuple2<Int, Character>].self)
        }
        declare("func sorted() -> [Character]", in: "String") {
            $0.give($0.string(0).sorted(), [Character].self)
        }
        declare("func allSatisfy(_ predicate: (Character) throws -> Bool) rethrows -> Bool", in: "String") { call in
            try call.string(0).allSatisfy { try isTrue(call, 1, $0) } ? Word(true) : Word(false)
        }
        declare("func contains(where predicate: (Character) throws -> Bool) rethrows -> Bool", in: "String") { call in
            try call.string(0).contains { try isTrue(call, 1, $0) } ? Word(true) : Word(false)
        }
        declare("func forEach(_ body: (Character) throws -> Void) rethrows", in: "String") { call in
            for character in call.string(0) { _ = try isTrue(call, 1, character) }
            return .zero
        }
        declare("func components(separatedBy separator: String) -> [String]", in: "String") { call in
            call.give(components(call.string(0), call.string(1)), [String].self)
        }
        declare("func replacingOccurrences(of target: String, with replacement: String) -> String", in: "String") {
            call in
            call.give(components(call.string(0), call.string(1)).joined(separator: call.string(2)), String.self)
        }
        declare("func map<T>(_ transform: (Character) throws -> T) rethrows -> [T]", in: "String") { call in
            let result = ArrayObject(capacity: 8, holdsReferences: call.typeArgument(0).isReference)
            for character in call.string(0) {
                let word = call.give(character, Character.self)
                defer { release(word.bits) }
                result.append(owning: try call.machine.invoke(call.function(1), word.bits))
            }
            return Word(owned: result)
        }
        declare("func filter(_ isIncluded: (Character) throws -> Bool) rethrows -> String", in: "String") { call in
            var result = ""
            for character in call.string(0) {
                let word = call.give(character, Character.self)
                defer { release(word.bits) }
                if try call.machine.invoke(call.function(1), word.bits) != 0 { result.append(character) }
            }
            return call.give(result, String.self)
        }
    }

    private mutating func declareCharacters() {
        declare("init(_ text: String)", in: "Character") { call in
            guard call.string(0).count == 1 else {
                throw RuntimeError(
                    .invalidConversion, "a Character is one character, not \(call.string(0).debugDescription)")
            }
            return call.word(0).retained(true)
        }
        declare("var description: String { get }", in: "Character") { $0.word(0).retained(true) }
        let tests: [(String, @Sendable (Character) -> Bool)] = [
            ("isLetter", \.isLetter), ("isNumber", \.isNumber), ("isWhitespace", \.isWhitespace),
            ("isPunctuation", \.isPunctuation), ("isUppercase", \.isUppercase), ("isLowercase", \.isLowercase),
            ("isNewline", \.isNewline), ("isSymbol", \.isSymbol), ("isASCII", \.isASCII), ("isHexDigit", \.isHexDigit),
        ]
        for (name, test) in tests {
            declare("var \(name): Bool { get }", in: "Character") { Word(test(try $0.take(0, Character.self))) }
        }
        declare("var wholeNumberValue: Int? { get }", in: "Character") {
            $0.give(try $0.take(0, Character.self).wholeNumberValue, Int?.self)
        }
        declare("var hexDigitValue: Int? { get }", in: "Character") {
            $0.give(try $0.take(0, Character.self).hexDigitValue, Int?.self)
        }
        declare("func uppercased() -> String", in: "Character") { $0.give($0.string(0).uppercased(), String.self) }
        declare("func lowercased() -> String", in: "Character") { $0.give($0.string(0).lowercased(), String.self) }
    }
}

/// What a predicate says of a character.
private func isTrue(_ call: NativeCall, _ index: Int, _ character: Character) throws -> Bool {
    let word = call.give(character, Character.self)
    defer { release(word.bits) }
    return try call.machine.invoke(call.function(index), word.bits) != 0
}

/// The sets of characters that strings are trimmed of.
private enum TrimmedCharacters {
    case whitespaces, newlines, whitespacesAndNewlines, punctuation, digits

    func contains(_ character: Character) -> Bool {
        switch self {
        case .whitespaces: return character.isWhitespace && !character.isNewline
        case .newlines: return character.isNewline
        case .whitespacesAndNewlines: return character.isWhitespace
        case .punctuation: return character.isPunctuation
        case .digits: return character.isNumber
        }
    }
}

/// The parts of `text` between occurrences of `separator`, compared byte by byte.
private func components(_ text: String, _ separator: String) -> [String] {
    guard !separator.isEmpty else { return [text] }
    let (bytes, mark) = (Array(text.utf8), Array(separator.utf8))
    var parts: [String] = []
    var start = 0
    var index = 0
    while index + mark.count <= bytes.count {
        if bytes[index..<index + mark.count].elementsEqual(mark) {
            parts.append(String(decoding: bytes[start..<index], as: UTF8.self))
            index += mark.count
            start = index
        } else {
            index += 1
        }
    }
    parts.append(String(decoding: bytes[start...], as: UTF8.self))
    return parts
}
