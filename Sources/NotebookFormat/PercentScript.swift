import JSON

/// A notebook written as a Swift script, in jupytext's percent layout for languages with `//` comments.
///
/// A cell begins with a line `// %%`; Markdown and raw cells are commented out line by line; session commands
/// (`%time`) are commented out in the file and live in the cell. What stands before the first marker is a code cell.
public enum PercentScript {
    /// The cell of a marker and its first line in the file, counted from 1.
    public struct Reading: Sendable {
        public var notebook: Notebook
        /// For each cell the number of the file's line on which its source begins, from 1.
        public var firstLines: [Int]
        var identifiers = CellIdentifier()
    }

    // MARK: Reading

    /// The notebook that a text stands for, with the lines at which its cells begin.
    public static func read(_ text: String) -> Reading {
        var lines = lines(of: text)
        if lines.last == "" { lines.removeLast() }
        var reading = Reading(notebook: Notebook(), firstLines: [])
        var next = 0
        if let (metadata, end) = ScriptHeader.read(lines) {
            reading.notebook.metadata = metadata
            next = end
        }
        var marker: CellMarker?
        var body: [Substring] = []
        var bodyStart = next
        func finish() {
            let isImplicit = marker == nil
            var first = 0
            while first < body.count, body[first].trimmed.isEmpty { first += 1 }
            if isImplicit && first == body.count { return }
            while let last = body.last, last.trimmed.isEmpty { body.removeLast() }
            // Blank lines at the top are dropped only where no marker says where the cell begins.
            let kept = isImplicit ? body.dropFirst(min(first, body.count)) : body[...]
            reading.append(marker ?? CellMarker(kind: .code, title: "", metadata: JSONObject()), Array(kept))
            reading.firstLines.append(bodyStart + (isImplicit ? first : 0) + 1)
        }
        while next < lines.count {
            if let found = CellMarker(line: lines[next]) {
                finish()
                marker = found
                body = []
                bodyStart = next + 1
            } else {
                body.append(lines[next])
            }
            next += 1
        }
        finish()
        return reading
    }

    /// Without the `\n` or `\r\n` that ends them.
    private static func lines(of text: String) -> [Substring] {
        var text = text
        let ends = text.withUTF8 { bytes in bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") } }
        let bytes = text.utf8
        var lines: [Substring] = []
        var start = bytes.startIndex
        for end in ends {
            let place = bytes.index(bytes.startIndex, offsetBy: end)
            let line = bytes[start..<place]
            lines.append(Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line))
            start = bytes.index(after: place)
        }
        lines.append(Substring(bytes[start...]))
        return lines
    }

    // MARK: Writing

    public static func write(_ notebook: Notebook) -> String {
        var text = ScriptHeader.write(notebook.metadata)
        for cell in notebook.cells {
            var metadata = cell.metadata
            let title = metadata["title"]?.string ?? ""
            for key in ["title", "papermill", "execution"] { metadata[key] = nil }
            if !text.isEmpty { text += "\n" }
            text += CellMarker(kind: cell.kind, title: title, metadata: metadata).line + "\n"
            for line in cell.source.split(separator: "\n", omittingEmptySubsequences: false)
            where !cell.source.isEmpty {
                switch cell.kind {
                case .code: text += comment(codeLine: line)
                case .markdown, .raw: text += line.isEmpty ? "//" : "// " + line
                }
                text += "\n"
            }
        }
        return text
    }

    /// Session commands and lines that would be taken for a marker are commented out, and so are such lines that are
    /// comments already.
    private static func comment(codeLine line: Substring) -> String {
        isCommented(line) ? "// " + line : String(line)
    }

    fileprivate static func uncomment(codeLine line: Substring) -> Substring {
        line.utf8.first == UInt8(ascii: "/") && line.hasPrefix("// ") && isCommented(line.dropFirst(3))
            ? line.dropFirst(3) : line
    }

    private static func isCommented(_ line: Substring) -> Bool {
        var rest = line
        while true {
            if isCommand(rest) || CellMarker(line: rest) != nil { return true }
            guard rest.hasPrefix("// ") else { return false }
            rest = rest.dropFirst(3)
        }
    }

    private static func isCommand(_ line: Substring) -> Bool {
        line.first == "%" && line.dropFirst().first.map { $0.isLetter } ?? false
    }
}

extension PercentScript.Reading {
    fileprivate mutating func append(_ marker: CellMarker, _ lines: [Substring]) {
        let source: String
        switch marker.kind {
        case .code: source = lines.map { PercentScript.uncomment(codeLine: $0) }.joined(separator: "\n")
        case .markdown, .raw:
            source = lines.map { line in
                guard line.hasPrefix("//") else { return line }
                let rest = line.dropFirst(2)
                return rest.first == " " ? rest.dropFirst() : rest
            }.joined(separator: "\n")
        }
        var metadata = marker.metadata
        if !marker.title.isEmpty { metadata["title"] = .string(marker.title) }
        let id = identifiers.make(for: source)
        notebook.cells.append(Notebook.Cell(marker.kind, id: id, source: source, metadata: metadata))
    }
}
