/// Rows of cells drawn with aligned columns, measured in terminal columns so that Chinese names line up.
package struct TextTable: Sendable {
    package enum Alignment: Sendable { case left, right }

    package var alignments: [Alignment]
    private var rows: [[String]] = []
    private var rules: Set<Int> = []

    package init(_ alignments: [Alignment]) {
        self.alignments = alignments
    }

    package mutating func add(_ cells: [String]) { rows.append(cells) }

    /// A line of dashes under the row added last.
    package mutating func addRule() { rules.insert(rows.count) }

    /// The heads of the columns: the row over the first rule, if it is the first row.
    package var header: [String] { rules.contains(1) ? rows.first ?? [] : [] }

    /// The rows below the heads.
    package var body: [[String]] { Array(rules.contains(1) ? rows.dropFirst() : rows[...]) }

    /// The table without a line break at its end and without blanks at the end of lines.
    package var text: String {
        let widths = alignments.indices.map { column in
            rows.map { column < $0.count ? displayWidth(of: $0[column]) : 0 }.max() ?? 0
        }
        let total = widths.reduce(0, +) + 2 * max(0, widths.count - 1)
        var lines: [String] = []
        if rules.contains(0) { lines.append(String(repeating: "-", count: total)) }
        for (index, row) in rows.enumerated() {
            var line = ""
            for (column, cell) in row.enumerated() {
                if column > 0 { line += "  " }
                let blanks = String(repeating: " ", count: max(0, widths[column] - displayWidth(of: cell)))
                line += alignments[column] == .left ? cell + blanks : blanks + cell
            }
            while line.last == " " { line.removeLast() }
            lines.append(line)
            if rules.contains(index + 1) { lines.append(String(repeating: "-", count: total)) }
        }
        return lines.joined(separator: "\n")
    }
}

/// Columns `text` takes in a terminal: wide East Asian characters take two, combining marks none.
package func displayWidth(of text: String) -> Int {
    var width = 0
    for character in text {
        guard let scalar = character.unicodeScalars.first else { continue }
        switch scalar.value {
        case 0x0300...0x036F, 0x200B...0x200F, 0xFE00...0xFE0F: break
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            width += 2
        default: width += 1
        }
    }
    return width
}
