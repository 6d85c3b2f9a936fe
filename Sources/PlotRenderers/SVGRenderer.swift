import Plots

/// Draws a `Drawing` as an SVG document that survives JupyterLab, nbconvert and GitHub.
struct SVGRenderer {
    static let margin = 14.0

    func render(_ drawing: Drawing) -> String {
        let width = Double(drawing.width)
        let height = Double(drawing.height)
        let inner = width - 2 * Self.margin
        var document = SVGDocument()
        document.rectangle(
            PixelArea(x: 0, y: 0, width: width, height: height), fill: SVGDocument.card, corner: 6)
        var top = Self.margin
        for line in TextMeasure.wrapped(drawing.title, size: 15, to: inner).prefix(2) {
            document.text(line, x: Self.margin, y: top + 8, size: 15, fill: SVGDocument.ink, isBold: true)
            top += 21
        }
        top += drawing.title.isEmpty ? 0 : 3
        var bottom = height - Self.margin
        for line in TextMeasure.wrapped(drawing.caption, size: 11.5, to: inner).prefix(3).reversed() {
            document.text(line, x: Self.margin, y: bottom - 6, size: 11.5, fill: SVGDocument.muted)
            bottom -= 16
        }
        let columns = max(drawing.columns, 1)
        let rows = max((drawing.panels.count + columns - 1) / columns, 1)
        let gap = 18.0
        let panelWidth = (inner - gap * Double(columns - 1)) / Double(columns)
        let panelHeight = (bottom - top - 10 * Double(rows - 1)) / Double(rows)
        for (index, panel) in drawing.panels.enumerated() {
            let area = PixelArea(
                x: Self.margin + Double(index % columns) * (panelWidth + gap),
                y: top + Double(index / columns) * (panelHeight + 10), width: panelWidth, height: panelHeight)
            SVGPanel(panel: panel, area: area, detail: detail(drawing, panelWidth)).draw(into: &document)
        }
        if drawing.panels.isEmpty {
            document.text("(an empty grid)", x: Self.margin, y: top + 20, size: 12, fill: SVGDocument.muted)
        }
        return document.document(
            width: drawing.width, height: drawing.height, title: drawing.title, reading: drawing.reading)
    }

    /// The width in pixels within which the points of a line are thinned out: 1, or more for very many lines.
    private func detail(_ drawing: Drawing, _ panelWidth: Double) -> Double {
        let points = drawing.panels.flatMap(\.shapes).reduce(0.0) { sum, shape in
            switch shape {
            case .line(let places, _), .area(let places, _, _): sum + min(Double(places.count), 4 * panelWidth)
            default: sum
            }
        }
        return max(1, points / 14_000)
    }
}
