extension Explanation: CustomStringConvertible {
    /// The lines as text, equations aligned at their equals signs, at most 80 columns wide where they can be broken.
    public var text: String {
        var result: [String] = title.isEmpty ? [] : [title]
        var indent = title.isEmpty ? "" : "  "
        for block in blocks {
            switch block {
            case .lines(let lines): result += Self.aligned(lines).map { indent + $0 }
            case .table(let header, let rows):
                result += Self.table(header, rows).split(separator: "\n").map { indent + $0 }
            case .heading(let heading):
                if !heading.isEmpty { result.append(heading) }
                indent = heading.isEmpty ? "" : "  "
            }
        }
        return result.joined(separator: "\n")
    }

    public var description: String { text }

    /// The lines as TeX, between dollar signs, for MathJax and LaTeX.
    public var latex: String {
        var rows: [String] = title.isEmpty ? [] : [MathText.latex(ofWords: title)]
        for block in blocks {
            switch block {
            case .lines(let lines): rows += Self.latexRows(of: lines)
            case .table(let header, let cells): rows.append(Self.latexTable(header, cells))
            case .heading(""): break
            case .heading(let heading): rows.append(MathText.latex(ofWords: heading))
            }
        }
        return "$\\displaystyle\\begin{array}{l}\n" + rows.joined(separator: " \\\\\n") + "\n\\end{array}$"
    }
}

extension Explanation {
    /// Lines that are aligned with one another, or a table.
    private enum Block {
        case lines([Line])
        case table([MathText], [[MathText]])
        case heading(String)
    }

    private var blocks: [Block] {
        var blocks: [Block] = []
        var current: [Line] = []
        func close() {
            if !current.isEmpty { blocks.append(.lines(current)) }
            current = []
        }
        for line in lines {
            switch line {
            case .table(let header, let rows):
                close()
                blocks.append(.table(header, rows))
            case .heading(let heading):
                close()
                blocks.append(.heading(heading))
            case .equation, .note: current.append(line)
            }
        }
        close()
        return blocks
    }

    private static let width = 78

    private static func aligned(_ lines: [Line]) -> [String] {
        let left =
            lines.map { line in
                if case .equation(nil, let parts) = line, parts.count > 1 { return displayWidth(of: parts[0].text) }
                return 0
            }.max() ?? 0
        return lines.flatMap { line -> [String] in
            switch line {
            case .note(let note): return [note]
            case .equation(let label?, let parts):
                return broken("\(label):", parts.map(\.text), separator: " ")
            case .equation(nil, let parts):
                let first = parts.first?.text ?? ""
                let blanks = String(repeating: " ", count: max(0, left - displayWidth(of: first)))
                return broken(first + blanks, parts.dropFirst().map(\.text), separator: " = ")
            case .table, .heading: return []
            }
        }
    }

    /// What is equal on one line, or a line for each if that is too long.
    private static func broken(_ head: String, _ parts: [String], separator: String) -> [String] {
        guard let first = parts.first else { return [head] }
        let whole = head + separator + parts.joined(separator: " = ")
        guard displayWidth(of: whole) > width, parts.count > 1 else { return [whole] }
        let indent = String(repeating: " ", count: separator == " " ? 2 : displayWidth(of: head))
        return [head + separator + first] + parts.dropFirst().map { "\(indent) = \($0)" }
    }

    private static func table(_ header: [MathText], _ rows: [[MathText]]) -> String {
        var table = TextTable(Array(repeating: .right, count: header.count))
        table.add(header.map(\.text))
        table.addRule()
        for row in rows { table.add(row.map(\.text)) }
        return table.text
    }

    /// Equations that follow one another are aligned at their equals signs; remarks and labels stand at the left.
    private static func latexRows(of lines: [Line]) -> [String] {
        var rows: [String] = []
        var aligned: [String] = []
        func close() {
            if !aligned.isEmpty { rows.append(latexAligned(aligned)) }
            aligned = []
        }
        for line in lines {
            switch line {
            case .equation(nil, let parts): aligned.append(latexEquation(parts))
            case .equation(let label?, let parts):
                close()
                let steps = parts.map(\.latex).joined(separator: isLong(parts) ? " \\\\\n&= " : " = ")
                rows.append(
                    MathText.latex(ofWords: label + ":") + "\\quad "
                        + (isLong(parts) ? "\\begin{aligned}[t]\n&\(steps)\n\\end{aligned}" : steps))
            case .note(let note):
                close()
                rows.append(MathText.latex(ofWords: note))
            case .table, .heading: break
            }
        }
        close()
        return rows
    }

    private static func latexAligned(_ rows: [String]) -> String {
        "\\begin{aligned}\n" + rows.joined(separator: " \\\\\n") + "\n\\end{aligned}"
    }

    private static func latexEquation(_ parts: [MathText]) -> String {
        guard let first = parts.first else { return "" }
        return first.latex + " &= "
            + parts.dropFirst().map(\.latex).joined(separator: isLong(parts) ? " \\\\\n&= " : " = ")
    }

    private static func isLong(_ parts: [MathText]) -> Bool {
        parts.reduce(0) { $0 + displayWidth(of: $1.text) + 3 } > width
    }

    private static func latexTable(_ header: [MathText], _ rows: [[MathText]]) -> String {
        let lines = ([header] + rows).map { $0.map(\.latex).joined(separator: " & ") }
        return "\\begin{array}{\(String(repeating: "r", count: header.count))}\n"
            + lines.enumerated().map { $1 + ($0 == 0 ? " \\\\ \\hline" : " \\\\") }.joined(separator: "\n")
            + "\n\\end{array}"
    }
}
