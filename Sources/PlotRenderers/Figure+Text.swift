import Plots

extension Figure {
    /// The figure in characters, for terminals, logs and frontends without pictures.
    ///
    /// No line is wider than `columns`, counted as terminals count (Chinese characters take two). `ambiguousWidth` is 2 for
    /// terminals that show box drawing and Greek in two columns. `rows` bounds the height of plots; tables and pictures
    /// take what they need. Neither is taken for more than a thousand.
    public func text(
        columns: Int = 80, rows: Int = 20, canvas: TextCanvas = .braille, ambiguousWidth: Int = 1
    ) -> String {
        let width = DisplayWidth(ambiguous: ambiguousWidth == 2 ? 2 : 1)
        let columns = min(max(columns, 20), 1000)
        let text = TextRenderer(
            columns: columns, canvas: ambiguousWidth == 2 && canvas == .block ? .ascii : canvas, width: width,
            rows: min(max(rows, 10), 1000)
        ).render(drawing())
        return fitted(text, to: columns, by: width)
    }

    /// Tables of long names may be wider than the page: they are cut. Labels may hold control characters, which would steer
    /// a terminal: they are left out.
    private func fitted(_ text: String, to columns: Int, by width: DisplayWidth) -> String {
        let isSafe = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == UInt8(ascii: "\n") }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if isSafe, lines.allSatisfy({ $0.utf8.count <= columns || width($0) <= columns }) { return text }
        return lines.map { line in
            let kept = line.unicodeScalars.filter { $0.properties.generalCategory != .control }
            var cut = width.truncated(String(String.UnicodeScalarView(kept)), to: columns)
            while cut.last == " " || cut.last == "\u{2800}" { cut.removeLast() }
            return cut
        }.joined(separator: "\n")
    }
}

extension Figure: CustomStringConvertible {
    /// The figure in characters, so that `print` shows it.
    public var description: String { String(text().dropLast()) }
}
