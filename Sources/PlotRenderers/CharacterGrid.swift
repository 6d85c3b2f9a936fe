import Plots

/// A page of characters in which wide ones take two places.
struct CharacterGrid {
    let columns: Int
    let rows: Int
    let width: DisplayWidth
    /// Nil is free, or the second half of a wide character.
    private var cells: [[Character?]]
    private var continuations: [[Bool]]

    init(columns: Int, rows: Int, width: DisplayWidth) {
        self.columns = columns
        self.rows = rows
        self.width = width
        cells = Array(repeating: Array(repeating: nil, count: columns), count: rows)
        continuations = Array(repeating: Array(repeating: false, count: columns), count: rows)
    }

    /// Writes a text from a column on; what does not fit is left out.
    mutating func put(_ text: String, column: Int, row: Int) {
        guard row >= 0, row < rows else { return }
        var at = column
        for character in text {
            let size = width.of(character)
            guard size > 0 else { continue }
            if at >= 0, at + size <= columns {
                clear(column: at, row: row)
                cells[row][at] = character
                if size == 2 {
                    clear(column: at + 1, row: row)
                    continuations[row][at + 1] = true
                }
            }
            at += size
        }
    }

    /// Frees a place, and with half of a wide character the other half.
    private mutating func clear(column: Int, row: Int) {
        if continuations[row][column] {
            continuations[row][column] = false
            if column > 0 { cells[row][column - 1] = nil }
        }
        cells[row][column] = nil
        if column + 1 < columns, continuations[row][column + 1] { continuations[row][column + 1] = false }
    }

    func isFree(column: Int, row: Int) -> Bool {
        guard row >= 0, row < rows, column >= 0, column < columns else { return false }
        return cells[row][column] == nil && !continuations[row][column]
    }

    /// The characters where they stand, nil where nothing was written or behind a wide one.
    var cellRows: [[Character?]] { cells }

    /// The rows without spaces at their ends.
    var lines: [String] {
        (0..<rows).map { row in
            var line = ""
            for column in 0..<columns where !continuations[row][column] { line.append(cells[row][column] ?? " ") }
            return TextLines.trimmed(line)
        }
    }
}

/// Lines of text side by side and under each other.
enum TextLines {
    static func trimmed(_ line: String) -> String {
        var rest = Substring(line)
        while rest.last == " " || rest.last == "\u{2800}" { rest.removeLast() }
        return String(rest)
    }

    /// Blocks side by side, each padded to its width.
    static func beside(_ blocks: [[String]], columns: Int, gap: Int, width: DisplayWidth) -> [String] {
        let height = blocks.map(\.count).max() ?? 0
        return (0..<height).map { row in
            var line = ""
            for (index, block) in blocks.enumerated() {
                let text = row < block.count ? block[row] : ""
                line += index == 0 ? "" : String(repeating: " ", count: gap)
                line += width.padded(text, to: columns)
            }
            return trimmed(line)
        }
    }

    /// A text broken at spaces into lines no wider than asked; words that are wider are cut between characters.
    static func wrapped(_ text: String, columns: Int, width: DisplayWidth) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, width(line) + 1 + width(word) > columns {
                lines.append(line)
                line = ""
            }
            if !line.isEmpty { line += " " }
            for character in word {
                if width(line) + width.of(character) > columns {
                    lines.append(line)
                    line = ""
                }
                line.append(character)
            }
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }

    /// Everything outside ASCII in the nearest ASCII characters.
    static func ascii(_ text: String) -> String {
        let table: [Character: String] = [
            "│": "|", "─": "-", "└": "+", "┤": "+", "┬": "+", "├": "+", "┼": "+", "░": ",", "▒": ":", "▓": "%",
            "█": "#", "▀": "'", "▄": ".", "●": "@", "✗": "X", "✓": "v", "×": "x", "·": ".", "…": "~", "∞": "inf",
            "→": ">", "←": "<", "↑": "^", "↓": "v", "↗": "/", "↘": "\\", "↙": "/", "↖": "\\", "▁": "_", "▂": "_",
            "▃": ".", "▅": ":", "▆": "#", "▇": "#", "▏": "|", "▎": "|", "▍": "|", "▌": "#", "▋": "#", "▊": "#",
            "▉": "#", "⁻": "-", "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7",
            "⁸": "8", "⁹": "9", "±": "+-", "≈": "~", "—": "-", "–": "-", "∷": "::",
        ]
        return String(text.flatMap { table[$0] ?? String($0) })
    }
}
