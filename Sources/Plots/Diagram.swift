/// A drawing in pixels, y downwards, for figures that are no plot of data: networks, graphs, windows over numbers.
///
/// Text plots do not show it; such a figure brings lines of its own.
struct Diagram {
    let width: Double
    let height: Double
    private(set) var shapes: [Shape] = []

    static let ink = Color.ink
    static let muted = Color(hex: 0x57606A)
    static let faint = Color(hex: 0xD0D7DE)

    init(width: Double, height: Double) {
        self.width = width
        self.height = height
    }

    private func place(_ x: Double, _ y: Double) -> Place { Place(x / width, 1 - y / height) }

    mutating func line(
        _ points: [(Double, Double)], _ color: Color = Diagram.muted, width: Double = 1, opacity: Double = 1,
        dash: Dash = .solid
    ) {
        shapes.append(
            .line(
                points.map { place($0.0, $0.1) },
                Stroke(color, width: width, dash: dash, opacity: opacity, isInText: false)))
    }

    mutating func arrow(
        _ from: (Double, Double), _ to: (Double, Double), _ color: Color = Diagram.muted, width: Double = 1.2
    ) {
        shapes.append(.arrow(place(from.0, from.1), place(to.0, to.1), Stroke(color, width: width)))
    }

    mutating func rectangle(
        _ x: Double, _ y: Double, _ width: Double, _ height: Double, fill: Color? = nil, stroke: Color? = Diagram.muted,
        lineWidth: Double = 1
    ) {
        let corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
        if let fill { shapes.append(.area(corners.map { place($0.0, $0.1) }, fill, opacity: 1)) }
        if let stroke { line(corners + [corners[0]], stroke, width: lineWidth) }
    }

    /// A text, cut where it would be wider than `limit` pixels.
    mutating func text(
        _ text: String, _ x: Double, _ y: Double, anchor: TextAnchor = .middle, color: Color = Diagram.ink,
        size: Double = 11, limit: Double = .infinity
    ) {
        shapes.append(
            .text(place(x, y), fitted(text, size: size, to: limit), anchor, color, size: size, isInText: false))
    }

    /// Cells from the top left, `columns` in a row.
    mutating func cells(_ colors: [Color?], columns: Int, _ x: Double, _ y: Double, _ width: Double, _ height: Double) {
        guard columns > 0, !colors.isEmpty else { return }
        shapes.append(
            .raster(
                Raster(
                    box: Box(place(x, y), place(x + width, y + height)), columns: columns, rows: colors.count / columns,
                    colors: colors, glyphs: colors.map { _ in " " })))
    }

    /// The figure with the diagram at its own size.
    func figure(title: String, caption: String = "", lines: Textual, readings: [String], notes: [String] = []) -> Figure
    {
        let shapes = shapes
        let mark = SketchMark { plan in
            plan.x.extent.include([0, 1])
            plan.y.extent.include([0, 1])
        } content: { frame in
            frame.panel.shapes += shapes
            frame.panel.textual = lines
            frame.panel.readings += readings
            frame.panel.notes += notes
        }
        return Figure(
            title: title, caption: caption, width: Int(width) + 38,
            height: Int(height) + 37 + (title.isEmpty ? 0 : 24) + (caption.isEmpty ? 0 : 16) + 15 * notes.count,
            marks: [mark, XAxis(isHidden: true), YAxis(isHidden: true)])
    }
}

/// A text with spaces behind it, or before it when `atEnd`; by count of characters.
func padded(_ text: String, to count: Int, atEnd: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, count - text.count))
    return atEnd ? space + text : text + space
}

/// A text with `…` for what would be wider than so many pixels, by wide letters: 0.6 em, and 1 em from the CJK radicals on.
func fitted(_ text: String, size: Double, to limit: Double) -> String {
    var room = limit / size
    var result = ""
    for character in text {
        room -= (character.unicodeScalars.first?.value ?? 0) >= 0x1100 ? 1 : 0.6
        result.append(character)
        if room < -1e-9 { break }
    }
    guard room < -1e-9 else { return text }
    // The sign for what is left out takes a place, too.
    while let last = result.last, room < 0.6 {
        room += (last.unicodeScalars.first?.value ?? 0) >= 0x1100 ? 1 : 0.6
        result.removeLast()
    }
    return result + "…"
}
