import JSON

/// A value of YAML that is written on one line: `[1, two]`, `{a: 1}`, `'text'`, `0.5`.
struct FlowYAML {
    private let characters: [Character]
    private let line: Int
    private var position = 0

    private static let depthLimit = 64

    init(_ text: String, line: Int) {
        characters = Array(text)
        self.line = line
    }

    mutating func whole() throws(YAML.Failure) -> JSONValue {
        if let first = characters.first, "[{\"'".contains(first) {
            let value = try value(depth: 0)
            skipBlanks()
            guard position == characters.count else { throw failure("text behind a value") }
            return value
        }
        let text = String(characters)
        if let first = text.first, "&*!|>%@`".contains(first) { throw failure("'\(first)' cannot begin a value") }
        return FlowYAML.scalar(text[...])
    }

    private func failure(_ reason: String) -> YAML.Failure { YAML.Failure(line: line, reason: reason) }

    private var current: Character? { position < characters.count ? characters[position] : nil }

    private mutating func skipBlanks() {
        while let character = current, character == " " || character == "\t" { position += 1 }
    }

    private mutating func value(depth: Int) throws(YAML.Failure) -> JSONValue {
        guard depth < FlowYAML.depthLimit else { throw failure("nested too deeply") }
        skipBlanks()
        switch current {
        case "[": return try sequence(depth: depth)
        case "{": return try mapping(depth: depth)
        case "\"", "'": return .string(try quoted())
        case nil: throw failure("a bracket is not closed")
        default: return FlowYAML.scalar(plain(until: ",]}")[...])
        }
    }

    private mutating func sequence(depth: Int) throws(YAML.Failure) -> JSONValue {
        position += 1
        var elements: [JSONValue] = []
        while true {
            skipBlanks()
            if current == "]" { break }
            elements.append(try value(depth: depth + 1))
            skipBlanks()
            if current == "," { position += 1 } else if current != "]" { throw failure("expected ',' or ']'") }
        }
        position += 1
        return .array(elements)
    }

    private mutating func mapping(depth: Int) throws(YAML.Failure) -> JSONValue {
        position += 1
        var object = JSONObject()
        while true {
            skipBlanks()
            if current == "}" { break }
            let key: String
            if current == "\"" || current == "'" { key = try quoted() } else { key = plain(until: ":,}") }
            skipBlanks()
            guard !key.isEmpty, current == ":" else { throw failure("expected 'key: value'") }
            position += 1
            skipBlanks()
            if current == "," || current == "}" {
                object[key] = .null
            } else {
                object[key] = try value(depth: depth + 1)
            }
            skipBlanks()
            if current == "," { position += 1 } else if current != "}" { throw failure("expected ',' or '}'") }
        }
        position += 1
        return .object(object)
    }

    private mutating func plain(until ends: String) -> String {
        var text = ""
        while let character = current, !ends.contains(character) {
            text.append(character)
            position += 1
        }
        return String(text[...].trimmed)
    }

    private mutating func quoted() throws(YAML.Failure) -> String {
        let quote = characters[position]
        let start = position
        position += 1
        var text = ""
        while let character = current {
            position += 1
            if character == quote {
                if quote == "'", current == "'" {
                    text.append("'")
                    position += 1
                    continue
                }
                guard quote == "\"" else { return text }
                // The escapes of YAML that people use are those of JSON.
                guard let value = try? JSONValue(parsing: String(characters[start..<position])), let text = value.string
                else { throw failure("unknown escape in a quoted text") }
                return text
            }
            if quote == "\"", character == "\\" {
                guard current != nil else { break }
                position += 1
            } else {
                text.append(character)
            }
        }
        throw failure("a quote is not closed")
    }

    static func scalar(_ text: Substring) -> JSONValue {
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return true
        case "false", "False", "FALSE": return false
        default: break
        }
        guard let first = text.first, first.isASCII, first.isNumber || "+-.".contains(first) else {
            return .string(String(text))
        }
        let digits = text.first == "+" ? text.dropFirst() : text
        if let integer = Int(digits) { return .integer(integer) }
        let figures = digits.first == "-" ? digits.dropFirst() : digits
        if let first = figures.first, first != "0", figures.allSatisfy({ $0.isASCII && $0.isNumber }) {
            return .largeInteger(String(digits))
        }
        for (prefix, radix) in [("0x", 16), ("0o", 8)] where text.hasPrefix(prefix) {
            if let integer = Int(text.dropFirst(2), radix: radix) { return .integer(integer) }
        }
        // `Double` alone would also take `0x1p3`, `inf` and `nan`.
        if digits.allSatisfy({ $0.isASCII && ($0.isNumber || "+-.eE".contains($0)) }), let double = Double(digits),
            double.isFinite
        {
            return .double(double)
        }
        return .string(String(text))
    }
}
