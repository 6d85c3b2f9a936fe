import JSON

/// The part of YAML that people write by hand for parameters and headers: block and flow mappings and sequences, plain
/// and quoted scalars, literal and folded texts, comments. No anchors, tags or several documents.
///
/// Scalars are read as JSON has them; `yes`, `no`, `on` and `off` stay texts, as YAML 1.2 has it.
public struct YAML: Sendable {
    /// Why a text is not this YAML, and on which line, from 1.
    public struct Failure: Error, Sendable, Equatable, CustomStringConvertible {
        public var line: Int
        public var reason: String
        public var description: String { "YAML: \(reason) on line \(line)" }
    }

    private struct Line {
        var indent: Int
        /// Without indentation, comment and blanks at the end.
        var content: Substring
        /// As it stands in the file, for literal texts.
        var raw: Substring
        var number: Int
    }

    private static let depthLimit = 64
    private var lines: [Line] = []
    private var next = 0
    /// A literal text keeps blank lines and comments, which are dropped everywhere else.
    private let rawLines: [Substring]

    /// The value that a text stands for; null for one without content.
    public static func value(_ text: String) throws(Failure) -> JSONValue {
        var reader = try YAML(text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text)
        guard let first = reader.lines.first else { return .null }
        let value = try reader.block(indent: first.indent, depth: 0)
        if reader.next < reader.lines.count { throw reader.failure("unexpected indentation") }
        return value
    }

    private init(_ text: String) throws(Failure) {
        rawLines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        for (index, raw) in rawLines.enumerated() {
            let indent = raw.prefix { $0 == " " }.count
            let content = YAML.withoutComment(raw.dropFirst(indent)).trimmed
            if content.isEmpty || indent == 0 && (content == "---" || content == "...") { continue }
            guard raw.dropFirst(indent).first != "\t" else {
                throw Failure(line: index + 1, reason: "a tab cannot indent")
            }
            lines.append(Line(indent: indent, content: content, raw: raw, number: index + 1))
        }
    }

    private func failure(_ reason: String) -> Failure {
        Failure(line: lines.indices.contains(next) ? lines[next].number : rawLines.count, reason: reason)
    }

    /// A `#` begins a comment where a blank stands before it and it is not quoted.
    private static func withoutComment(_ text: Substring) -> Substring {
        var quote: Character?
        var previous: Character = " "
        for index in text.indices {
            let character = text[index]
            if let open = quote {
                if character == open, !(open == "\"" && previous == "\\") { quote = nil }
            } else if (character == "\"" || character == "'") && " [{,:-\t".contains(previous) {
                quote = character
            } else if character == "#", previous == " " || previous == "\t" {
                return text[..<index]
            }
            previous = character
        }
        return text
    }

    // MARK: Blocks

    private mutating func block(indent: Int, depth: Int) throws(Failure) -> JSONValue {
        guard depth < YAML.depthLimit else { throw failure("nested too deeply") }
        let content = lines[next].content
        if content == "-" || content.hasPrefix("- ") { return try sequence(indent: indent, depth: depth) }
        if YAML.keyEnd(content) != nil { return .object(try mapping(indent: indent, depth: depth)) }
        return try flowOrScalar(parentIndent: indent - 1)
    }

    private mutating func mapping(indent: Int, depth: Int) throws(Failure) -> JSONObject {
        var object = JSONObject()
        while next < lines.count, lines[next].indent == indent {
            let content = lines[next].content
            guard let end = YAML.keyEnd(content) else { throw failure("expected 'key: value'") }
            let key = try YAML.key(content[..<end].trimmed, at: lines[next].number)
            guard object[key] == nil else { throw failure("the key '\(key)' stands twice") }
            let rest = content[content.index(after: end)...].trimmed
            object[key] = try value(rest, indent: indent, depth: depth, isInSequence: false)
        }
        if next < lines.count, lines[next].indent > indent { throw failure("unexpected indentation") }
        return object
    }

    private mutating func sequence(indent: Int, depth: Int) throws(Failure) -> JSONValue {
        var elements: [JSONValue] = []
        while next < lines.count, lines[next].indent == indent,
            lines[next].content == "-" || lines[next].content.hasPrefix("- ")
        {
            let rest = lines[next].content.dropFirst().trimmed
            if !rest.isEmpty, YAML.keyEnd(rest) != nil || rest.hasPrefix("- "), !YAML.isFlow(rest) {
                // The mapping begins on the line of the dash; its column is that of its first key.
                let offset = lines[next].content.count - rest.count
                lines[next].indent = indent + offset
                lines[next].content = rest
                elements.append(try block(indent: indent + offset, depth: depth + 1))
            } else {
                elements.append(try value(rest, indent: indent, depth: depth, isInSequence: true))
            }
        }
        if next < lines.count, lines[next].indent > indent { throw failure("unexpected indentation") }
        return .array(elements)
    }

    /// What stands behind a key or a dash, on its line or below it.
    private mutating func value(
        _ rest: Substring, indent: Int, depth: Int, isInSequence: Bool
    ) throws(Failure) -> JSONValue {
        if rest.isEmpty {
            next += 1
            guard next < lines.count else { return .null }
            let isDash = lines[next].content == "-" || lines[next].content.hasPrefix("- ")
            // A sequence may stand as far left as the key it belongs to.
            guard lines[next].indent > indent || !isInSequence && isDash && lines[next].indent == indent else {
                return .null
            }
            return try block(indent: lines[next].indent, depth: depth + 1)
        }
        if let style = rest.first, style == "|" || style == ">" { return try literal(rest, indent: indent) }
        lines[next].content = rest
        return try flowOrScalar(parentIndent: indent)
    }

    private mutating func literal(_ header: Substring, indent: Int) throws(Failure) -> JSONValue {
        guard header.dropFirst().allSatisfy({ "+-".contains($0) }), header.count <= 2 else {
            throw failure("'\(header)' does not begin a text")
        }
        let start = lines[next].number
        var end = start
        while end < rawLines.count {
            let raw = rawLines[end]
            if raw.contains(where: { $0 != " " }), raw.prefix(while: { $0 == " " }).count <= indent { break }
            end += 1
        }
        let body = rawLines[start..<end]
        let margin = body.first { $0.contains { $0 != " " } }.map { $0.prefix { $0 == " " }.count } ?? 0
        var texts = body.map { String($0.dropFirst(margin)) }
        var blanks = 0
        while texts.last == "" {
            texts.removeLast()
            blanks += 1
        }
        while next < lines.count, lines[next].number <= end { next += 1 }
        var text = texts.joined(separator: "\n")
        if header.first == ">" { text = YAML.folded(texts) }
        switch header.last {
        case "-": break
        case "+": text += String(repeating: "\n", count: blanks + 1)
        default: if !text.isEmpty { text += "\n" }
        }
        return .string(text)
    }

    private static func folded(_ lines: [String]) -> String {
        var text = ""
        for line in lines {
            if line.isEmpty { text += "\n" } else { text += (text.isEmpty || text.hasSuffix("\n") ? "" : " ") + line }
        }
        return text
    }

    /// A value on this line; a flow collection or a plain text may go on over the next ones.
    private mutating func flowOrScalar(parentIndent: Int) throws(Failure) -> JSONValue {
        var text = String(lines[next].content)
        let number = lines[next].number
        next += 1
        while next < lines.count, lines[next].indent > parentIndent,
            !YAML.isComplete(text) || !YAML.isFlow(text[...]) && !YAML.isQuoted(text)
        {
            if YAML.isComplete(text), YAML.keyEnd(lines[next].content) != nil {
                throw failure("unexpected indentation")
            }
            text += " " + lines[next].content
            next += 1
        }
        var flow = FlowYAML(text, line: number)
        return try flow.whole()
    }

    // MARK: Pieces

    /// The colon behind the key of a mapping; nil if the line is none.
    private static func keyEnd(_ text: Substring) -> Substring.Index? {
        var quote: Character?
        if let first = text.first, first == "[" || first == "{" { return nil }
        for index in text.indices {
            let character = text[index]
            if let open = quote {
                if character == open { quote = nil }
            } else if index == text.startIndex, character == "\"" || character == "'" {
                quote = character
            } else if character == ":" {
                let after = text.index(after: index)
                if after == text.endIndex || text[after] == " " || text[after] == "\t" { return index }
            }
        }
        return nil
    }

    private static func key(_ text: Substring, at line: Int) throws(Failure) -> String {
        var flow = FlowYAML(String(text), line: line)
        if let first = text.first, first == "\"" || first == "'" { return try flow.whole().string ?? String(text) }
        guard !text.isEmpty else { throw Failure(line: line, reason: "a key is missing") }
        return String(text)
    }

    private static func isFlow(_ text: Substring) -> Bool { text.first == "[" || text.first == "{" }
    private static func isQuoted(_ text: String) -> Bool { text.first == "\"" || text.first == "'" }

    /// Whether all brackets and quotes of a flow value are closed.
    private static func isComplete(_ text: String) -> Bool {
        guard let first = text.first, "[{\"'".contains(first) else { return true }
        var depth = 0
        var quote: Character?
        var isEscaped = false
        for character in text {
            if isEscaped {
                isEscaped = false
            } else if let open = quote {
                if character == "\\", open == "\"" { isEscaped = true } else if character == open { quote = nil }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if character == "[" || character == "{" {
                depth += 1
            } else if character == "]" || character == "}" {
                depth -= 1
            }
        }
        return depth <= 0 && quote == nil
    }
}
