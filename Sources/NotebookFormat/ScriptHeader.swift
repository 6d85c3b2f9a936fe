import JSON

/// The commented YAML at the head of a percent script: nested mappings of plain values, which is all that jupytext
/// writes there. What stands under `jupyter:` is the notebook's metadata.
enum ScriptHeader {
    /// The metadata and the number of lines the header takes; nil if the script has none.
    static func read(_ lines: [Substring]) -> (metadata: JSONObject, lineCount: Int)? {
        guard lines.first?.trimmed == "// ---",
            let end = lines.dropFirst().firstIndex(where: { $0.trimmed == "// ---" }),
            lines[1..<end].allSatisfy({ $0.hasPrefix("//") })
        else { return nil }
        var yaml = lines[1..<end].map { $0.dropFirst($0.hasPrefix("// ") ? 3 : 2) }[...]
        let root = mapping(&yaml, indentation: 0)
        return (root["jupyter"]?.object ?? Notebook.swiftMetadata, end + 1)
    }

    /// Kernel and language of the notebook; nothing if it says nothing.
    static func write(_ metadata: JSONObject) -> String {
        guard let kernelspec = metadata["kernelspec"]?.object, !kernelspec.isEmpty else { return "" }
        var lines = ["---", "jupyter:", "  kernelspec:"]
        for member in kernelspec.members.sorted(by: { $0.key < $1.key }) {
            if let text = member.value.string { lines.append("    \(member.key): \(quoted(text))") }
        }
        lines.append("---")
        return lines.map { "// \($0)\n" }.joined()
    }

    private static func mapping(_ lines: inout ArraySlice<Substring>, indentation: Int) -> JSONObject {
        var object = JSONObject()
        while let line = lines.first {
            let indent = line.prefix { $0 == " " }.count
            let content = line.trimmed
            if content.isEmpty || content.hasPrefix("#") {
                lines.removeFirst()
                continue
            }
            guard indent >= indentation else { break }
            lines.removeFirst()
            guard let colon = content.firstIndex(of: ":") else { continue }
            let key = String(unquoted(content[..<colon].trimmed))
            let value = content[content.index(after: colon)...].trimmed
            if value.isEmpty {
                let nested = lines.first.map { $0.prefix { $0 == " " }.count } ?? 0
                object[key] = nested > indent ? .object(mapping(&lines, indentation: nested)) : .null
            } else {
                object[key] = scalar(value)
            }
        }
        return object
    }

    private static func scalar(_ text: Substring) -> JSONValue {
        if text.first == "'" || text.first == "\"" { return .string(unquoted(text)) }
        switch text {
        case "true": return true
        case "false": return false
        case "null", "~": return nil
        default: break
        }
        if let integer = Int(text) { return .integer(integer) }
        if let double = Double(text), double.isFinite { return .double(double) }
        return .string(String(text))
    }

    private static func unquoted(_ text: Substring) -> String {
        guard text.count >= 2, let quote = text.first, quote == text.last, quote == "'" || quote == "\"" else {
            return String(text)
        }
        if quote == "\"", let value = try? JSONValue(parsing: String(text)), let string = value.string { return string }
        return String(text.dropFirst().dropLast()).split(separator: "''", omittingEmptySubsequences: false)
            .joined(separator: "'")
    }

    /// Quoted where YAML would read something other than this text.
    private static func quoted(_ text: String) -> String {
        let isPlain =
            !text.isEmpty && text.first?.isLetter == true && scalar(text[...]) == .string(text)
            && !text.contains { ":#'\"\n{}[],&*!|>%@`".contains($0) } && text.last != " "
        return isPlain
            ? text : "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }
}
