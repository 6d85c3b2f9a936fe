import Plots

/// One panel in pixels: its words, axes, shapes, legend and colour bar.
struct SVGPanel {
    let panel: Panel
    let area: PixelArea
    let budget: SVGBudget

    static let tickSize = 11.0
    static let wordSize = 12.0

    func draw(into document: inout SVGDocument) {
        var top = area.y
        if !panel.title.isEmpty {
            let title = TextMeasure.truncated(panel.title, size: 13 * TextMeasure.bold, to: area.width)
            document.text(title, x: area.x, y: top + 8, size: 13, fill: document.theme.ink, isBold: true)
            top += 22
        }
        top = legend(into: &document, top: top)
        let notes = panel.notes.flatMap { TextMeasure.wrapped($0, size: Self.tickSize, to: area.width) }.prefix(4)
        let bottom = area.y + area.height - 15 * Double(notes.count)
        for (index, note) in notes.enumerated() {
            document.text(
                note, x: area.x, y: bottom + 15 * Double(index) + 8, size: Self.tickSize,
                fill: note.hasPrefix("✗") ? document.theme.warning : document.theme.muted)
        }
        let layout = SVGLayout(panel: panel, area: area, top: top, bottom: bottom)
        axes(layout, into: &document)
        SVGShapes(frame: layout.frame, budget: budget).draw(panel.shapes, into: &document)
        edgeLabels(layout, into: &document)
        if let bar = panel.colorBar { colorBar(bar, layout, into: &document) }
    }

    private func axes(_ layout: SVGLayout, into document: inout SVGDocument) {
        let frame = layout.frame
        let base = frame.y + frame.height
        if !panel.y.isHidden {
            let name = TextPanel.name(panel.y.label, layout.yTicks)
            if !name.isEmpty {
                document.text(
                    TextMeasure.truncated(name, size: Self.wordSize, to: area.width), x: area.x, y: frame.y - 18,
                    size: Self.wordSize, fill: document.theme.muted)
            }
            for tick in layout.yTicks.ticks {
                let y = frame.y + (1 - tick.position) * frame.height
                if panel.y.hasGrid, !panel.y.scale.isBand {
                    document.line(
                        frame.x, y, frame.x + frame.width, y, stroke: document.theme.gridLine,
                        opacity: document.theme.gridOpacity)
                }
                document.text(
                    TextMeasure.truncated(tick.label, size: Self.tickSize, to: layout.yLabelLimit), x: frame.x - 7,
                    y: y,
                    size: Self.tickSize, fill: document.theme.muted, anchor: .end)
            }
        }
        guard !panel.x.isHidden else { return }
        document.line(frame.x, base, frame.x + frame.width, base, stroke: document.theme.axisLine)
        for tick in layout.xTicks.ticks {
            let x = frame.x + tick.position * frame.width
            if !panel.x.scale.isBand { document.line(x, base, x, base + 4, stroke: document.theme.axisLine) }
            let label = TextMeasure.truncated(tick.label, size: Self.tickSize, to: layout.xLabelLimit)
            document.text(
                label, x: layout.xLabelPlace(x, label), y: base + 13, size: Self.tickSize, fill: document.theme.muted,
                anchor: .middle)
        }
        let name = TextPanel.name(panel.x.label, layout.xTicks)
        if !name.isEmpty {
            document.text(
                TextMeasure.truncated(name, size: Self.wordSize, to: frame.width), x: frame.x + frame.width / 2,
                y: base + 31, size: Self.wordSize, fill: document.theme.muted, anchor: .middle)
        }
    }

    private func edgeLabels(_ layout: SVGLayout, into document: inout SVGDocument) {
        let frame = layout.frame
        let all = panel.labels.enumerated()
            .sorted { ($0.element.y, $1.offset) > ($1.element.y, $0.offset) }
            .map(\.element)
        // Where they are too many for the height they become smaller, and then fewer.
        let step = max(1, Int((8 * Double(all.count) / (frame.height + 8)).rounded(.up)))
        let sorted = all.enumerated().filter { $0.offset % step == 0 }.map(\.element)
        let gap = min(14, frame.height / Double(max(sorted.count - 1, 1)))
        let size = gap < 13 ? max(gap * 0.85, 6) : Self.tickSize
        var heights = sorted.map { frame.y + (1 - $0.y) * frame.height }
        for index in heights.indices.dropFirst() { heights[index] = max(heights[index], heights[index - 1] + gap) }
        var limit = frame.y + frame.height
        for index in heights.indices.reversed() {
            heights[index] = min(heights[index], limit)
            limit = heights[index] - gap
        }
        for (label, y) in zip(sorted, heights) {
            document.text(
                TextMeasure.truncated(label.text, size: size, to: layout.edgeWidth),
                x: frame.x + frame.width + 7, y: y, size: size, fill: document.theme.label(label.color))
        }
    }

    /// Draws the legend when there is one, and returns where the rest begins.
    private func legend(into document: inout SVGDocument, top: Double) -> Double {
        let needed = panel.legend.count > 1 && panel.labels.count < panel.legend.count
        let single = panel.legend.count == 1 && panel.labels.isEmpty
        guard panel.showsLegend ?? (needed || single), !panel.legend.isEmpty else { return top }
        var x = area.x
        var y = top + 8
        for entry in panel.legend {
            let label = TextMeasure.truncated(entry.label, size: Self.tickSize, to: area.width - 30)
            let width = 27 + TextMeasure.width(label, size: Self.tickSize)
            if x > area.x, x + width > area.x + area.width {
                x = area.x
                y += 17
            }
            sample(entry, x: x, y: y, into: &document)
            document.text(label, x: x + 25, y: y, size: Self.tickSize, fill: document.theme.ink)
            x += width + 14
        }
        return y + 14
    }

    private func sample(_ entry: LegendEntry, x: Double, y: Double, into document: inout SVGDocument) {
        let box = PixelArea(x: x, y: y - 6, width: 20, height: 12)
        let shape: Shape
        switch entry.key {
        case .line(let dash): shape = .line([Place(0, 0.5), Place(1, 0.5)], Stroke(entry.color, dash: dash))
        case .symbol(let symbol, let glyph):
            shape = .symbol(Place(0.5, 0.5), symbol, entry.color, radius: 4, ring: false, glyph: glyph)
        case .fill:
            shape = .area([Place(0.2, 0), Place(0.8, 0), Place(0.8, 1), Place(0.2, 1)], entry.color, opacity: 1)
        }
        SVGShapes(frame: box, budget: SVGBudget()).draw([shape], into: &document)
    }

    private func colorBar(_ bar: ColorBar, _ layout: SVGLayout, into document: inout SVGDocument) {
        let frame = layout.frame
        let strip = PixelArea(x: frame.x + frame.width + 14, y: frame.y, width: 10, height: frame.height)
        let steps = 32
        for step in 0..<steps {
            let y = strip.y + strip.height * Double(steps - 1 - step) / Double(steps)
            document.rectangle(
                PixelArea(
                    x: strip.x, y: y, width: strip.width, height: strip.height / Double(steps) + (step > 0 ? 0.5 : 0)),
                fill: bar.scale.color(at: (Double(step) + 0.5) / Double(steps)).hex)
        }
        for tick in layout.colorTicks.ticks {
            document.text(
                tick.label, x: strip.x + 15, y: strip.y + (1 - tick.position) * strip.height, size: Self.tickSize,
                fill: document.theme.muted)
        }
    }
}
