import IR

extension Library {
    mutating func declareStrings() {
        declareCharacterSets()
        declareStringOperators()
        declareStringConversions()
        declareStringMembers()
        declareCharacters()
        declareStringProtocol()
        declareScalars()
        declareStringIndex()
        declareFormat()
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
        declare(
            "init<Subject>(describing instance: Subject)", in: "String", documentation: "The text that `print` shows."
        ) { $0.give($0.typeArgument(0).describe($0.word(0)), String.self) }
        declare("init<Subject>(reflecting subject: Subject)", in: "String") {
            $0.give($0.typeArgument(0).describe($0.word(0), isNested: true), String.self)
        }
    }

    private mutating func declareStringMembers() {
        declare("mutating func append(_ other: String)", in: "String", instruction: .stringAppendAssign)
        declare("mutating func append(_ c: Character)", in: "String", instruction: .stringAppendAssign)
        declare("mutating func append(contentsOf newElements: String)", in: "String", instruction: .stringAppendAssign)
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
        for owner in ["String", "Substring"] {
            declare("func trimmingCharacters(in set: CharacterSet) -> String", in: owner) { call in
                let set = try call.take(1, Boxed<CharacterClass>.self)
                let scalars = call.text(0).unicodeScalars
                guard let start = scalars.firstIndex(where: { !set.contains($0) }),
                    let end = scalars.lastIndex(where: { !set.contains($0) })
                else { return call.give("", String.self) }
                return call.give(String(scalars[start...end]), String.self)
            }
            declare("func components(separatedBy set: CharacterSet) -> [String]", in: owner) { call in
                let set = try call.take(1, Boxed<CharacterClass>.self)
                let parts = call.text(0).unicodeScalars.split(omittingEmptySubsequences: false) { set.contains($0) }
                return call.give(parts.map { String($0) }, [String].self)
            }
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
            ("isWholeNumber", \.isWholeNumber), ("isMathSymbol", \.isMathSymbol), ("isCased", \.isCased),
            ("isCurrencySymbol", \.isCurrencySymbol),
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
        declare("var asciiValue: UInt8? { get }", in: "Character") { call in
            try call.take(0, Character.self).asciiValue.map {
                Word(owned: OptionalBox(owning: Int($0), isReference: false))
            } ?? .zero
        }
        declare("var utf8: String.UTF8View { get }", in: "Character") { Word(boxing: $0.string(0).utf8) }
        declare("var utf16: String.UTF16View { get }", in: "Character") { Word(boxing: $0.string(0).utf16) }
        declare("var unicodeScalars: String.UnicodeScalarView { get }", in: "Character") {
            Word(boxing: $0.string(0).unicodeScalars)
        }
        declare("func uppercased() -> String", in: "Character") { $0.give($0.string(0).uppercased(), String.self) }
        declare("func lowercased() -> String", in: "Character") { $0.give($0.string(0).lowercased(), String.self) }
    }
}
