import Plots

/// Draws a `Drawing` in characters: at most so many columns by display width, no spaces at the ends of lines.
struct TextRenderer {
    let columns: Int
    let canvas: TextCanvas
    let width: DisplayWidth

    /// The most rows, with title and caption; a grid of very many panels may need more.
    var rows = 20

    func render(_ drawing: Drawing) -> String {
        var lines: [String] = []
        if !drawing.title.isEmpty { lines += wrapped(drawing.title) }
        let caption = drawing.caption.isEmpty ? [] : wrapped(drawing.caption)
        lines += body(drawing, rows: rows - lines.count - caption.count)
        lines += caption
        if canvas == .ascii { lines = lines.map { asciiLine($0) } }
        return lines.map { TextLines.trimmed($0) + "\n" }.joined()
    }

    private func body(_ drawing: Drawing, rows: Int) -> [String] {
        guard !drawing.panels.isEmpty else { return ["(an empty grid)"] }
        let gap = 2
        var across = max(1, drawing.columns)
        let isDense = (drawing.panels.count + across - 1) / across * TextPanel.leastRows > rows
        while across > 1, (columns - gap * (across - 1)) / across < (isDense ? 14 : 24) { across -= 1 }
        let panelColumns = (columns - gap * (across - 1)) / across
        let down = (drawing.panels.count + across - 1) / across
        let panelRows = max(5, rows / down)
        var lines: [String] = []
        for row in 0..<down {
            let slice = drawing.panels[row * across..<min((row + 1) * across, drawing.panels.count)]
            let blocks = slice.map {
                TextPanel(panel: $0, columns: panelColumns, rows: panelRows, canvas: canvas, width: width).lines()
            }
            lines += TextLines.beside(blocks, columns: panelColumns, gap: gap, width: width)
        }
        return lines
    }

    private func wrapped(_ text: String) -> [String] {
        TextLines.wrapped(text, columns: columns, width: width)
    }

    /// Replacements may be longer than what they replace, so the line is cut again.
    private func asciiLine(_ line: String) -> String {
        let text = TextLines.ascii(line)
        guard width(text) > columns else { return text }
        var result = ""
        var used = 0
        for character in text {
            used += width.of(character)
            if used > columns { break }
            result.append(character)
        }
        return result
    }
}
