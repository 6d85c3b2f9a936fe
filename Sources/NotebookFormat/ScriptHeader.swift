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
        let yaml = lines[1..<end].map { $0.dropFirst($0.hasPrefix("// ") ? 3 : 2) }.joined(separator: "\n")
        return (metadata(yaml), end + 1)
    }

    /// What the YAML of a header says of the notebook; a header that cannot be read says nothing.
    static func metadata(_ yaml: String) -> JSONObject {
        (try? YAML.value(yaml))?["jupyter"]?.object ?? Notebook.swiftMetadata
    }

    /// Kernel and language of the notebook; nothing if it says nothing.
    static func write(_ metadata: JSONObject) -> String {
        lines(metadata).map { "// \($0)\n" }.joined()
    }

    /// The same without the comment signs.
    static func lines(_ metadata: JSONObject) -> [String] {
        guard let kernelspec = metadata["kernelspec"]?.object, !kernelspec.isEmpty else { return [] }
        var lines = ["---", "jupyter:", "  kernelspec:"]
        for member in kernelspec.members.sorted(by: { $0.key < $1.key }) {
            if let text = member.value.string { lines.append("    \(member.key): \(quoted(text))") }
        }
        lines.append("---")
        return lines
    }

    /// Quoted where YAML would read something other than this text.
    private static func quoted(_ text: String) -> String {
        let isPlain =
            !text.isEmpty && text.first?.isLetter == true && FlowYAML.scalar(text[...]) == .string(text)
            && !text.contains { ":#'\"\n{}[],&*!|>%@`".contains($0) } && text.last != " "
        return isPlain
            ? text : "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }
}
