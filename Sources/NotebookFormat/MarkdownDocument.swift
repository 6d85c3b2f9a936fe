import JSON

/// A notebook written as Markdown, in jupytext's layout: code cells are fenced blocks of Swift, everything else is
/// text. Outputs stay behind.
public enum MarkdownDocument {
    // MARK: Reading

    /// The notebook that a text stands for, with the lines at which its cells begin.
    public static func read(_ text: String) -> PercentScript.Reading {
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        var reader = Reader(lines: lines)
        return reader.read()
    }

    private struct Reader {
        let lines: [Substring]
        var next = 0
        var reading = PercentScript.Reading(notebook: Notebook(), firstLines: [])
        var body: [Substring] = []
        var bodyStart = 0

        init(lines: [Substring]) { self.lines = lines }

        mutating func read() -> PercentScript.Reading {
            if lines.first?.trimmed == "---", let end = lines.dropFirst().firstIndex(where: { $0.trimmed == "---" }) {
                reading.notebook.metadata = ScriptHeader.metadata(lines[1..<end].joined(separator: "\n"))
                next = end + 1
            }
            var otherFence: Substring?
            bodyStart = next
            while next < lines.count {
                let line = lines[next]
                if let fence = otherFence {
                    if line.trimmed == fence { otherFence = nil }
                } else if let fence = CodeFence(line: line) {
                    if fence.isSwift, readCode(fence) { continue }
                    otherFence = fence.marks
                } else if let region = Region(line: line), readRegion(region) {
                    continue
                } else if line.trimmed.isEmpty, next + 1 < lines.count, lines[next + 1].trimmed.isEmpty {
                    finishText()
                    next += 1
                    continue
                }
                body.append(line)
                next += 1
            }
            finishText()
            return reading
        }

        /// The text collected so far as a cell, if there is any.
        mutating func finishText() {
            var first = 0
            while first < body.count, body[first].trimmed.isEmpty { first += 1 }
            while let last = body.last, last.trimmed.isEmpty, body.count > first { body.removeLast() }
            if first < body.count {
                append(.markdown, body[first...].joined(separator: "\n"), JSONObject(), line: bodyStart + first + 1)
            }
            body = []
            bodyStart = next + 1
        }

        /// False if the fence is never closed.
        mutating func readCode(_ fence: CodeFence) -> Bool {
            guard let end = lines[(next + 1)...].firstIndex(where: { $0.trimmed == fence.marks }) else { return false }
            finishText()
            append(.code, lines[(next + 1)..<end].joined(separator: "\n"), fence.metadata, line: next + 2)
            next = end + 1
            bodyStart = next
            return true
        }

        mutating func readRegion(_ region: Region) -> Bool {
            guard let end = lines[(next + 1)...].firstIndex(where: { $0.trimmed == region.end }) else { return false }
            finishText()
            append(region.kind, lines[(next + 1)..<end].joined(separator: "\n"), region.metadata, line: next + 2)
            next = end + 1
            bodyStart = next
            return true
        }

        mutating func append(_ kind: Notebook.Cell.Kind, _ source: String, _ metadata: JSONObject, line: Int) {
            let id = reading.notebook.freshIdentifier(for: source)
            reading.notebook.cells.append(Notebook.Cell(kind, id: id, source: source, metadata: metadata))
            reading.firstLines.append(line)
        }
    }

    /// The line that opens a fenced block.
    private struct CodeFence {
        var marks: Substring
        var isSwift: Bool
        var metadata: JSONObject

        init?(line: Substring) {
            marks = line.prefix { $0 == "`" }
            if marks.isEmpty { marks = line.prefix { $0 == "~" } }
            guard marks.count >= 3 else { return nil }
            let info = line[marks.endIndex...].trimmed
            let language = info.prefix { $0 != " " && $0 != "\t" && $0 != "{" }
            guard !info.contains("`") else { return nil }
            isSwift = language == "swift"
            let rest = info[language.endIndex...].trimmed
            let options = CellMarker.options(in: rest)
            metadata = options ?? JSONObject()
            // Braces are how other tools mark attributes; such a block is shown, not run.
            if options == nil, !rest.isEmpty { isSwift = false }
        }
    }

    /// `<!-- #region tags=["a"] -->`, `<!-- #raw -->`.
    private struct Region {
        var kind: Notebook.Cell.Kind
        var metadata: JSONObject

        init?(line: Substring) {
            let text = line.trimmed
            guard text.hasPrefix("<!-- #"), text.hasSuffix("-->") else { return nil }
            let inner = text.dropFirst(6).dropLast(3).trimmed
            let word = inner.prefix { $0 != " " }
            switch word {
            case "region", "md": kind = .markdown
            case "raw": kind = .raw
            default: return nil
            }
            let rest = inner[word.endIndex...].trimmed
            if let start = CellMarker.optionsStart(in: rest), let options = CellMarker.options(in: rest[start...]) {
                metadata = options
                let title = rest[..<start].trimmed
                if !title.isEmpty { metadata["title"] = .string(String(title)) }
            } else {
                metadata = rest.isEmpty ? JSONObject() : ["title": .string(String(rest))]
            }
        }

        var end: String { kind == .raw ? "<!-- #endraw -->" : "<!-- #endregion -->" }
    }

    // MARK: Writing

    public static func write(_ notebook: Notebook) -> String {
        var text = ScriptHeader.lines(notebook.metadata).map { $0 + "\n" }.joined()
        var previous: Notebook.Cell.Kind?
        for cell in notebook.cells {
            var metadata = cell.metadata
            for key in ["papermill", "execution"] { metadata[key] = nil }
            let piece = written(cell, metadata)
            let isBare = cell.kind == .markdown && !piece.hasPrefix("<!-- #")
            if !text.isEmpty { text += previous == .markdown && isBare ? "\n\n" : "\n" }
            text += piece
            previous = isBare ? .markdown : .code
        }
        return text
    }

    private static func written(_ cell: Notebook.Cell, _ metadata: JSONObject) -> String {
        let options = CellMarker.text(of: metadata)
        switch cell.kind {
        case .code:
            let longest = cell.source.split { $0 != "`" }.map(\.count).max() ?? 0
            let marks = String(repeating: "`", count: max(3, longest + 1))
            let source = cell.source.isEmpty ? "" : cell.source + "\n"
            return "\(marks)swift\(options.isEmpty ? "" : " " + options)\n\(source)\(marks)\n"
        case .raw: return "<!-- #raw\(options.isEmpty ? "" : " " + options) -->\n\(cell.source)\n<!-- #endraw -->\n"
        case .markdown:
            guard !metadata.isEmpty || needsRegion(cell.source) else { return cell.source + "\n" }
            let title = metadata["title"]?.string.map { " " + $0 } ?? ""
            var others = metadata
            if !title.isEmpty { others["title"] = nil }
            let rest = CellMarker.text(of: others)
            return "<!-- #region\(title)\(rest.isEmpty ? "" : " " + rest) -->\n\(cell.source)\n<!-- #endregion -->\n"
        }
    }

    /// Whether the text alone would be read as something else than one cell of this text.
    private static func needsRegion(_ source: String) -> Bool {
        // What is opened in it must not go on into what follows.
        let probe = "x\n<!-- #endregion -->\n<!-- #endraw -->"
        let reading = read(source + "\n\n```swift\n\(probe)\n```\n").notebook.cells
        return reading.map(\.kind) != [.markdown, .code] || reading.map(\.source) != [source, probe]
            || source.split(separator: "\n", maxSplits: 1).first?.trimmed == "---"
    }
}
