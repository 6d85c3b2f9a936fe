import Plots

extension Figure {
    /// The figure in characters, for terminals, logs and frontends without pictures.
    ///
    /// No line is wider than `columns`, counted as terminals count (Chinese characters take two). `ambiguousWidth` is 2 for
    /// terminals that show box drawing and Greek in two columns. `rows` bounds the height of plots; tables and pictures
    /// take what they need.
    public func text(
        columns: Int = 80, rows: Int = 20, canvas: TextCanvas = .braille, ambiguousWidth: Int = 1
    ) -> String {
        TextRenderer(
            columns: max(columns, 24), canvas: ambiguousWidth == 2 && canvas == .block ? .ascii : canvas,
            width: DisplayWidth(ambiguous: ambiguousWidth == 2 ? 2 : 1), rows: max(rows, 10)
        ).render(drawing())
    }
}

extension Figure: CustomStringConvertible {
    /// The figure in characters, so that `print` shows it.
    public var description: String { String(text().dropLast()) }
}
