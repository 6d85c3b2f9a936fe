import JSON

/// The line that begins a cell of a percent script: `// %% title [markdown] tags=["a"]`.
struct CellMarker: Equatable {
    var kind = Notebook.Cell.Kind.code
    var title = ""
    /// `key=value` options; values are JSON, `true` where only the key is written.
    var metadata = JSONObject()

    init(kind: Notebook.Cell.Kind, title: String, metadata: JSONObject) {
        self.kind = kind
        self.title = title
        self.metadata = metadata
    }

    /// Nil if the line is not a marker.
    init?(line: Substring) {
        guard line.utf8.first == UInt8(ascii: "/"), line.hasPrefix("//") else { return nil }
        var rest = line.dropFirst(2).drop { $0 == " " || $0 == "\t" }
        guard rest.hasPrefix("%%") else { return nil }
        rest = rest.drop { $0 == "%" }
        guard rest.isEmpty || rest.first == " " || rest.first == "\t" else { return nil }
        rest = rest.trimmed
        let start = CellMarker.optionsStart(in: rest)
        let options = start.flatMap { CellMarker.options(in: rest[$0...]) }
        let head = options == nil ? rest : rest[..<(start ?? rest.endIndex)]
        if let (range, kind) = CellMarker.kindTag(in: head) {
            self.kind = kind
            title = String(rest[..<range.lowerBound].trimmed)
            metadata = CellMarker.options(in: rest[range.upperBound...].trimmed) ?? JSONObject()
        } else if let start, let options {
            title = String(rest[..<start].trimmed)
            metadata = options
        } else {
            title = String(rest)
        }
    }

    var line: String {
        let plain = text(title: title, options: metadata)
        if !title.contains(where: \.isNewline), CellMarker(line: plain[...]) == self { return plain }
        // A title that would be read as something else is an option.
        var options = metadata
        options["title"] = .string(title)
        return text(title: "", options: title.isEmpty ? metadata : options)
    }

    private func text(title: String, options: JSONObject) -> String {
        var parts = ["// %%"]
        if !title.isEmpty { parts.append(title) }
        if kind != .code { parts.append("[\(kind.rawValue)]") }
        let options = CellMarker.text(of: options)
        if !options.isEmpty { parts.append(options) }
        return parts.joined(separator: " ")
    }

    /// `tags=["a"] n=1`.
    static func text(of options: JSONObject) -> String {
        options.members.map { "\($0.key)=\($0.value.spacedText)" }.joined(separator: " ")
    }

    private static func kindTag(in text: Substring) -> (Range<Substring.Index>, Notebook.Cell.Kind)? {
        for (tag, kind) in [("[markdown]", Notebook.Cell.Kind.markdown), ("[md]", .markdown), ("[raw]", .raw)] {
            if let range = text.firstRange(of: tag) { return (range, kind) }
        }
        return nil
    }

    /// Where the first `key=` stands.
    static func optionsStart(in text: Substring) -> Substring.Index? {
        var wordStart = text.startIndex
        var index = text.startIndex
        while index < text.endIndex {
            let character = text[index]
            if character == " " {
                wordStart = text.index(after: index)
            } else if character == "=", wordStart < index {
                return wordStart
            } else if !(character.isLetter || character.isNumber || "_-.".contains(character)) {
                wordStart = text.endIndex
            }
            index = text.index(after: index)
        }
        return nil
    }

    /// Nil unless the whole text is options.
    static func options(in text: Substring) -> JSONObject? {
        var options = JSONObject()
        var rest = text
        while !rest.isEmpty {
            let key = rest.prefix { $0 != "=" && $0 != " " }
            rest = rest[key.endIndex...]
            guard !key.isEmpty else { return nil }
            guard rest.first == "=" else {
                options[String(key)] = true
                rest = rest.trimmed
                continue
            }
            rest = rest.dropFirst()
            let end = valueEnd(in: rest)
            guard let value = try? JSONValue(parsing: String(rest[..<end])) else { return nil }
            options[String(key)] = value
            rest = rest[end...].trimmed
        }
        return options
    }

    /// The first space outside quotes and brackets.
    private static func valueEnd(in text: Substring) -> Substring.Index {
        var depth = 0
        var isQuoted = false
        var isEscaped = false
        for index in text.indices {
            let character = text[index]
            if isEscaped {
                isEscaped = false
            } else if isQuoted {
                if character == "\\" { isEscaped = true } else if character == "\"" { isQuoted = false }
            } else {
                switch character {
                case "\"": isQuoted = true
                case "[", "{": depth += 1
                case "]", "}": depth -= 1
                case " " where depth == 0: return index
                default: break
                }
            }
        }
        return text.endIndex
    }
}

extension JSONValue {
    /// One line with a space after commas and colons, as Python writes it.
    fileprivate var spacedText: String {
        switch self {
        case .array(let array): return "[" + array.map(\.spacedText).joined(separator: ", ") + "]"
        case .object(let object):
            return "{"
                + object.members.map { "\(JSONValue.string($0.key).text()): \($0.value.spacedText)" }
                .joined(separator: ", ") + "}"
        default: return text()
        }
    }
}

extension Substring {
    /// Without spaces and tabs at both ends.
    var trimmed: Substring {
        var text = drop { $0 == " " || $0 == "\t" }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return text
    }
}
