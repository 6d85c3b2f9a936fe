import IR

/// A set of scalars: one of Foundation's classes, or a combination.
indirect enum CharacterClass: Equatable, Sendable {
    case whitespaces, newlines, whitespacesAndNewlines, punctuation, digits, letters, uppercase, lowercase
    case alphanumerics, symbols
    case listed(String)
    case inverted(CharacterClass)
    case union(CharacterClass, CharacterClass)

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        switch self {
        case .whitespaces: return scalar == "\t" || properties.generalCategory == .spaceSeparator
        case .newlines:
            return (0x0A...0x0D).contains(scalar.value) || scalar.value == 0x85 || scalar.value == 0x2028
                || scalar.value == 0x2029
        case .whitespacesAndNewlines:
            return Self.whitespaces.contains(scalar) || Self.newlines.contains(scalar)
        case .punctuation:
            switch properties.generalCategory {
            case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
                .finalPunctuation, .otherPunctuation:
                return true
            default: return false
            }
        case .digits: return properties.generalCategory == .decimalNumber
        case .letters:
            switch properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
                .spacingMark, .enclosingMark:
                return true
            default: return false
            }
        case .uppercase:
            return properties.generalCategory == .uppercaseLetter || properties.generalCategory == .titlecaseLetter
        case .lowercase: return properties.generalCategory == .lowercaseLetter
        case .alphanumerics:
            switch properties.generalCategory {
            case .decimalNumber, .letterNumber, .otherNumber: return true
            default: return Self.letters.contains(scalar)
            }
        case .symbols:
            switch properties.generalCategory {
            case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: return true
            default: return false
            }
        case .listed(let text): return text.unicodeScalars.contains(scalar)
        case .inverted(let inner): return !inner.contains(scalar)
        case .union(let first, let second): return first.contains(scalar) || second.contains(scalar)
        }
    }
}

extension Library {
    mutating func declareCharacterSets() {
        declareType(
            "struct CharacterSet: Equatable", documentation: "A set of characters to trim or to split at.",
            witness: NativeTypeWitness(CharacterClass.self))
        let sets: [(String, CharacterClass)] = [
            ("whitespaces", .whitespaces), ("newlines", .newlines),
            ("whitespacesAndNewlines", .whitespacesAndNewlines), ("punctuationCharacters", .punctuation),
            ("decimalDigits", .digits), ("letters", .letters), ("uppercaseLetters", .uppercase),
            ("lowercaseLetters", .lowercase), ("alphanumerics", .alphanumerics), ("symbols", .symbols),
        ]
        for (name, set) in sets {
            declare("static let \(name): CharacterSet", in: "CharacterSet") {
                $0.give(set, Boxed<CharacterClass>.self)
            }
        }
        declare("init(charactersIn string: String)", in: "CharacterSet") {
            $0.give(.listed($0.string(0)), Boxed<CharacterClass>.self)
        }
        declare("var inverted: CharacterSet { get }", in: "CharacterSet") {
            $0.give(.inverted(try $0.take(0, Boxed<CharacterClass>.self)), Boxed<CharacterClass>.self)
        }
        declare("func union(_ other: CharacterSet) -> CharacterSet", in: "CharacterSet") {
            $0.give(
                .union(try $0.take(0, Boxed<CharacterClass>.self), try $0.take(1, Boxed<CharacterClass>.self)),
                Boxed<CharacterClass>.self)
        }
        declare("func contains(_ member: Unicode.Scalar) -> Bool", in: "CharacterSet") { call in
            Word(
                try call.take(0, Boxed<CharacterClass>.self).contains(
                    try call.take(1, Boxed<Unicode.Scalar>.self)))
        }
    }
}
