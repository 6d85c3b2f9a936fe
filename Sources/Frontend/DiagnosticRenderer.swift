import IR

/// The diagnostics as swiftc prints them: a headline with the place, the line, and the words under it.
///
///     Cell [4]:2:29: error: cannot convert value of type 'Int' to expected argument type 'Double'
///     1 | let lr = 3
///     2 | let opt = SGD(learningRate: lr)
///       |                             `- error: cannot convert value of type 'Int' to expected …
public func render(_ diagnostics: [Diagnostic], in source: SourceText, coloured: Bool) -> String {
    DiagnosticRenderer(source: source, isColoured: coloured).render(diagnostics)
}

private struct DiagnosticRenderer {
    let source: SourceText
    let isColoured: Bool

    func render(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map(render).joined(separator: "\n")
    }

    private func render(_ diagnostic: Diagnostic) -> String {
        let (line, column) = source.position(of: min(diagnostic.range.lower, source.text.utf8.count))
        let severity = coloured(diagnostic.severity.rawValue + ":", code(diagnostic.severity))
        var rows = [
            bold("\(source.name):\(line):\(column):") + " \(severity) " + bold(diagnostic.message)
        ]
        let width = String(line).count
        if line > source.firstLine, !source.line(line - 1).allSatisfy(\.isWhitespace) {
            rows.append(row(line - 1, width))
        }
        rows.append(row(line, width))
        let margin = gutter("", width)
        rows.append(margin + padding(line, column) + coloured("`- ", dim) + "\(severity) \(diagnostic.message)")
        for note in diagnostic.notes {
            let place = source.position(of: min(note.range.lower, source.text.utf8.count))
            let text = coloured("note:", code(.note)) + " \(note.message)"
            // What the library declares has no place in a cell.
            if place.line == line || note.range == .none {
                rows.append(margin + padding(line, column) + coloured("`- ", dim) + text)
            } else {
                rows.append(bold("\(source.name):\(place.line):\(place.column):") + " " + text)
                rows.append(row(place.line, width))
            }
        }
        return rows.joined(separator: "\n")
    }

    private func row(_ line: Int, _ width: Int) -> String { gutter(String(line), width) + cut(source.line(line)) }

    /// Very long lines would hide the message.
    private func cut(_ line: Substring) -> String { line.count > 300 ? line.prefix(300) + "…" : String(line) }

    private func gutter(_ number: String, _ width: Int) -> String {
        let spaces = String(repeating: " ", count: max(0, width - number.count))
        return coloured("\(spaces)\(number) | ", dim)
    }

    /// Blanks up to a column, which counts bytes; tabs stay tabs.
    private func padding(_ line: Int, _ column: Int) -> String {
        let before = source.line(line).utf8.prefix(column - 1)
        return String(Substring(before).prefix(300).map { $0 == "\t" ? "\t" : " " })
    }

    private var dim: String { "36" }

    private func code(_ severity: Diagnostic.Severity) -> String {
        switch severity {
        case .error: return "1;31"
        case .warning: return "1;33"
        case .note: return "1;34"
        }
    }

    private func bold(_ text: String) -> String { coloured(text, "1") }

    private func coloured(_ text: String, _ code: String) -> String {
        isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
