import IR

/// The string or substring in an argument, as a part of a string.
func stringPart(_ call: NativeCall, _ index: Int = 0) -> Substring {
    let object = call.word(index).object(AnyObject.self)
    if let string = object as? StringObject { return string.value[...] }
    if let part = object as? NativeBox<Substring> { return part.value }
    return ""
}

extension Library {
    /// What `String` and `Substring` have in common.
    mutating func declareStringProtocol() {
        for owner in ["String", "Substring"] {
            declareStringIndices(owner)
            declareStringSubscripts(owner)
            declareStringSearches(owner)
            declareStringParts(owner)
            declareStringSplits(owner)
            declareStringViews(owner)
            declareStringChanges(owner)
        }
        declareMixedOperators()
        declareSubstring()
    }

    private mutating func declareStringViews(_ owner: String) {
        declare("var count: Int { get }", in: owner, documentation: "The number of characters.") {
            Word(try characterCount($0))
        }
        declare("var isEmpty: Bool { get }", in: owner) { Word(stringPart($0).isEmpty) }
        declare("var utf8: String.UTF8View { get }", in: owner) { Word(boxing: String(stringPart($0)).utf8) }
        declare("var utf16: String.UTF16View { get }", in: owner) { Word(boxing: String(stringPart($0)).utf16) }
        // A string's scalars can also be changed: see the language's own part.
        declare(
            "var \(owner == "String" ? "_scalars" : "unicodeScalars"): String.UnicodeScalarView { get }", in: owner
        ) {
            Word(boxing: String(stringPart($0)).unicodeScalars)
        }
        declare("var description: String { get }", in: owner) { $0.give(String(stringPart($0)), String.self) }
        declare("var debugDescription: String { get }", in: owner) {
            $0.give(stringPart($0).debugDescription, String.self)
        }
        let texts: [(String, @Sendable (Substring) -> String)] = [
            ("func uppercased() -> String", { $0.uppercased() }), ("func lowercased() -> String", { $0.lowercased() }),
            ("var localizedUppercase: String { get }", { $0.uppercased() }),
            ("var localizedLowercase: String { get }", { $0.lowercased() }),
        ]
        for (head, body) in texts {
            declare(head, in: owner) { call in
                var (result, meter) = ("", StepMeter(call))
                try stringPart(call).forEachPart {
                    result += body($0)
                    try meter.step($0.utf8.count)
                }
                return call.give(result, String.self)
            }
        }
        for name in ["capitalized", "localizedCapitalized"] {
            declare("var \(name): String { get }", in: owner, documentation: "Each word with a large first letter.") {
                $0.give(try capitalized($0), String.self)
            }
        }
        declare("func reversed() -> [Character]", in: owner) { call in
            var meter = StepMeter(call)
            let result = ArrayObject(capacity: 8, holdsReferences: true)
            for character in stringPart(call) {
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
                declare("func \(name) (lhs: \(left), rhs: \(right)) -> Bool") {
                    Word(body(stringPart($0), stringPart($0, 1)))
                }
            }
        }
        declare("func + (lhs: String, rhs: Substring) -> String") {
            $0.give($0.string(0) + stringPart($0, 1), String.self)
        }
        declare("func + (lhs: Substring, rhs: Substring) -> Substring") {
            Word(boxing: stringPart($0) + stringPart($0, 1))
        }
        declare("func + (lhs: Substring, rhs: String) -> Substring") {
            Word(boxing: stringPart($0) + stringPart($0, 1))
        }
        declare("func + (lhs: String, rhs: some Sequence<Character>) -> String") { call in
            var text = call.string(0)
            try call.walk(1) {
                text += textValue($0)
                return true
            }
            return call.give(text, String.self)
        }
        declare("func += (lhs: inout String, rhs: some Sequence<Character>)") { try appendCharacters($0) }
        declare("func += (lhs: inout Substring, rhs: some Sequence<Character>)") { try appendCharacters($0) }
        declare("func ~= (pattern: String, value: Substring) -> Bool") { Word(stringPart($0) == stringPart($0, 1)) }
    }

    private mutating func declareSubstring() {
        declare("init(_ text: Substring)", in: "String") { $0.give(String(stringPart($0)), String.self) }
        declare("init(_ characters: some Sequence<Character>)", in: "String") {
            $0.give(try stringCharacters($0, 0), String.self)
        }
        declare("init()", in: "Substring") { _ in Word(boxing: Substring()) }
        declare("init(_ text: String)", in: "Substring") { Word(boxing: stringPart($0)) }
        declare("init(_ text: Substring)", in: "Substring") { $0.word(0).retained(true) }
        declare("init(stringLiteral value: String)", in: "Substring") { Word(boxing: stringPart($0)) }
        declare("init(_ characters: some Sequence<Character>)", in: "Substring") {
            Word(boxing: try stringCharacters($0, 0)[...])
        }
        declare("var base: String { get }", in: "Substring") { $0.give(stringPart($0).base, String.self) }
    }
}

func characterCount(_ call: NativeCall) throws -> Int {
    var (count, meter) = (0, StepMeter(call))
    try stringPart(call).forEachPart {
        count += $0.characterCount
        try meter.step($0.utf8.count)
    }
    return count
}

/// As Foundation does it: a letter after something that is no letter is large, the others are small.
private func capitalized(_ call: NativeCall) throws -> String {
    var (result, meter) = ("", StepMeter(call))
    var isInside = false
    for character in stringPart(call) {
        try meter.step()
        result += isInside ? character.lowercased() : character.uppercased()
        isInside = character.isLetter || character.isNumber && isInside || character == "'"
    }
    return result
}
