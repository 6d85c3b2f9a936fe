import Plots

/// Draws a `Drawing` as an SVG document that survives JupyterLab, nbconvert and GitHub.
struct SVGRenderer {
    static let margin = 14.0

    func render(_ drawing: Drawing) -> String {
        let width = Double(drawing.width)
        let height = Double(drawing.height)
        let inner = width - 2 * Self.margin
        var document = SVGDocument(theme: drawing.theme)
        if let card = drawing.theme.card {
            document.rectangle(PixelArea(x: 0, y: 0, width: width, height: height), fill: card, corner: 6)
        }
        var top = Self.margin
        for line in TextMeasure.wrapped(drawing.title, size: 15 * TextMeasure.bold, to: inner).prefix(2) {
            document.text(line, x: Self.margin, y: top + 8, size: 15, fill: document.theme.ink, isBold: true)
            top += 21
        }
        top += drawing.title.isEmpty ? 0 : 3
        var bottom = height - Self.margin
        for line in TextMeasure.wrapped(drawing.caption, size: 11.5, to: inner).prefix(3).reversed() {
            document.text(line, x: Self.margin, y: bottom - 6, size: 11.5, fill: document.theme.muted)
            bottom -= 16
        }
        let columns = max(drawing.columns, 1)
        let rows = max((drawing.panels.count + columns - 1) / columns, 1)
        let gap = 18.0
        let panelWidth = (inner - gap * Double(columns - 1)) / Double(columns)
        let panelHeight = (bottom - top - 10 * Double(rows - 1)) / Double(rows)
        let budget = budget(drawing, panelWidth)
        for (index, panel) in drawing.panels.enumerated() {
            let area = PixelArea(
                x: Self.margin + Double(index % columns) * (panelWidth + gap),
                y: top + Double(index / columns) * (panelHeight + 10), width: panelWidth, height: panelHeight)
            SVGPanel(panel: panel, area: area, budget: budget).draw(into: &document)
        }
        if drawing.panels.isEmpty {
            document.text("(an empty grid)", x: Self.margin, y: top + 20, size: 12, fill: document.theme.muted)
        }
        return document.document(
            width: drawing.width, height: drawing.height, title: drawing.title, reading: drawing.reading)
    }

    private func budget(_ drawing: Drawing, _ panelWidth: Double) -> SVGBudget {
        var budget = SVGBudget()
        var points = 0.0
        var lines = 0
        for shape in drawing.panels.lazy.flatMap(\.shapes) {
            switch shape {
            case .line(let places, _), .area(let places, _, _):
                points += min(Double(places.count), 4 * panelWidth)
                if places.count > 400 { lines += 1 }
            case .symbol: budget.symbols += 1
            default: break
            }
        }
        budget.detail = max(1, points / 14_000)
        budget.linePoints = max(300, 14_000 / max(lines, 1))
        return budget
    }
}

/// How finely a drawing may be drawn, so that its document stays under 300 kB.
struct SVGBudget {
    /// The width in pixels within which the points of a line are thinned out: 1, or more for very many lines.
    var detail = 1.0
    /// The most points of one line.
    var linePoints = 14_000
    /// How many points all marks have together.
    var symbols = 0

    /// The most points that are drawn.
    static let symbolLimit = 12_000
    /// Above this every point is a dot.
    static let formLimit = 5000
}
