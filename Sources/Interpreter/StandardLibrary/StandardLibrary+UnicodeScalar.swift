import IR

extension Library {
    mutating func declareScalars() {
        let name = "Unicode.Scalar"
        declare("init(stringLiteral value: String)", in: name) { call in
            guard let scalar = call.string(0).unicodeScalars.first, call.string(0).unicodeScalars.count == 1 else {
                throw RuntimeError(.invalidConversion, "a Unicode.Scalar is one scalar")
            }
            return Word(boxing: scalar)
        }
        declare("init?(_ value: UInt32)", in: name) { optionalScalar(Unicode.Scalar($0.integer(0, UInt32.self))) }
        declare("init?(_ value: UInt16)", in: name) { optionalScalar(Unicode.Scalar($0.integer(0, UInt16.self))) }
        declare("init?(_ value: Int)", in: name) { optionalScalar(Unicode.Scalar($0.int(0))) }
        declare("init(_ value: UInt8)", in: name) { Word(boxing: Unicode.Scalar($0.integer(0, UInt8.self))) }
        declare("init(_ value: Unicode.Scalar)", in: name) { $0.word(0).retained(true) }
        declare("var value: UInt32 { get }", in: name) { Word(integer: scalar($0, 0).value) }
        declare("var isASCII: Bool { get }", in: name) { Word(scalar($0, 0).isASCII) }
        declare("var description: String { get }", in: name) { $0.give(scalar($0, 0).description, String.self) }
        declare("func escaped(asASCII forceASCII: Bool) -> String", in: name) {
            $0.give(scalar($0, 0).escaped(asASCII: $0.bool(1)), String.self)
        }
        declare("init(_ scalar: Unicode.Scalar)", in: "Character") {
            $0.give(Character(scalar($0, 0)), Character.self)
        }
        declare("init(_ scalar: Unicode.Scalar)", in: "String") { $0.give(String(scalar($0, 0)), String.self) }
        for type in ["UInt8", "UInt32", "UInt64"] {
            declare("init(_ scalar: Unicode.Scalar)", in: type) { call in
                let value = scalar(call, 0).value
                guard type != "UInt8" || value < 256 else {
                    throw RuntimeError(.invalidConversion, "\(value) does not fit in a UInt8")
                }
                return Word(Int(value))
            }
        }
        declare("init(ascii scalar: Unicode.Scalar)", in: "UInt8") { call in
            let value = scalar(call, 0)
            guard value.isASCII else { throw RuntimeError(.invalidConversion, "'\(value)' is not ASCII") }
            return Word(Int(value.value))
        }
        declareScalarProperties()
    }

    /// What Unicode says of a scalar, and changing the scalars of a text.
    private mutating func declareScalarProperties() {
        let name = "Unicode.Scalar.Properties"
        declareType(
            "struct \(name)", documentation: "What Unicode says of a scalar.",
            witness: NativeTypeWitness(plain: ScalarProperties.self))
        declare("var properties: \(name) { get }", in: "Unicode.Scalar") {
            Word(boxing: ScalarProperties(scalar: scalar($0, 0)))
        }
        let tests: [(String, @Sendable (Unicode.Scalar.Properties) -> Bool)] = [
            ("isAlphabetic", { $0.isAlphabetic }), ("isWhitespace", { $0.isWhitespace }),
            ("isUppercase", { $0.isUppercase }), ("isLowercase", { $0.isLowercase }), ("isEmoji", { $0.isEmoji }),
            ("isEmojiPresentation", { $0.isEmojiPresentation }), ("isMath", { $0.isMath }),
            ("isDiacritic", { $0.isDiacritic }), ("isASCIIHexDigit", { $0.isASCIIHexDigit }),
        ]
        for (test, body) in tests {
            declare("var \(test): Bool { get }", in: name) { Word(body(properties($0))) }
        }
        declare("var name: String? { get }", in: name) { $0.give(properties($0).name, String?.self) }
        declare("var numericValue: Double? { get }", in: name) {
            $0.give(properties($0).numericValue, Double?.self)
        }
        let mappings: [(String, @Sendable (Unicode.Scalar.Properties) -> String)] = [
            ("lowercaseMapping", { $0.lowercaseMapping }), ("uppercaseMapping", { $0.uppercaseMapping }),
            ("titlecaseMapping", { $0.titlecaseMapping }),
        ]
        for (mapping, body) in mappings {
            declare("var \(mapping): String { get }", in: name) {
                $0.give(body(properties($0)), String.self)
            }
        }
        declare("mutating func append(_ newElement: Unicode.Scalar)", in: "String.UnicodeScalarView") { call in
            var scalars = call.word(0).object(NativeBox<String.UnicodeScalarView>.self).value
            scalars.append(scalar(call, 1))
            call.replace(0, with: Word(boxing: scalars), isReference: true)
            return .zero
        }
        declare("init()", in: "String.UnicodeScalarView") { _ in Word(boxing: String.UnicodeScalarView()) }
    }
}

private func scalar(_ call: NativeCall, _ index: Int) -> Unicode.Scalar {
    call.word(index).object(NativeBox<Unicode.Scalar>.self).value
}

private func optionalScalar(_ scalar: Unicode.Scalar?) -> Word { scalar.map { Word(boxing: $0) } ?? .zero }

/// The properties of Swift are not `Sendable`, what they belong to is.
private struct ScalarProperties: Sendable {
    let scalar: Unicode.Scalar
}

private func properties(_ call: NativeCall) -> Unicode.Scalar.Properties {
    call.word(0).object(NativeBox<ScalarProperties>.self).value.scalar.properties
}
