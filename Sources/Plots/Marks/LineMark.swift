/// A line through points in their order.
///
/// A point that is not finite is a gap, marked by a cross at the edge of the plot and counted under it.
public struct LineMark: Mark {
    /// The horizontal values.
    public let x: [Double]
    /// The vertical values.
    public let y: [Double]
    /// The name of the series, shown at the end of the line or in the legend.
    public let label: String
    /// The colour, or nil for the next one of the palette.
    public let color: Color?
    /// The width in pixels.
    public let width: Double
    /// 0 (invisible) to 1.
    public let opacity: Double
    package var endLabel: String?
    package var isSolid = false
    /// Whether the label stands at the end of the line and in the legend; the reading names the line anyway.
    package var showsLabel = true
    package var isInText = true

    /// A line through `(x[i], y[i])`; the longer list is cut to the shorter.
    public init(
        _ x: [Double], _ y: [Double], label: String = "", color: Color? = nil, width: Double = 2, opacity: Double = 1
    ) {
        let count = min(x.count, y.count)
        self.x = Array(x.prefix(count))
        self.y = Array(y.prefix(count))
        self.label = label
        self.color = color
        self.width = width
        self.opacity = opacity
    }

    /// A line through values at 0, 1, 2, …
    public init(_ y: [Double], label: String = "", color: Color? = nil, width: Double = 2, opacity: Double = 1) {
        self.init(y.indices.map(Double.init), y, label: label, color: color, width: width, opacity: opacity)
    }

    /// Tells the plan what the mark needs.
    public func prepare(_ plan: inout PanelPlan) {
        plan.x.extent.include(x)
        for index in x.indices where x[index].isFinite { plan.y.extent.include(y[index]) }
        plan.y.padding = max(plan.y.padding, 0.05)
        plan.claimSeries(label)
    }

    /// Draws the mark.
    public func draw(in frame: inout Frame) {
        let stroke = Stroke(
            color ?? .categorical(frame.series), width: width, dash: isSolid ? .solid : .of(series: frame.series),
            opacity: opacity, isInText: isInText)
        var run: [Place] = []
        var gaps = 0
        var firstGap = Double.nan
        var last: (place: Place, value: Double)?
        func flush(_ panel: inout Panel) {
            for piece in Clipping.lines(run) { panel.shapes.append(.line(piece, stroke)) }
            run = []
        }
        for index in x.indices {
            let place = frame.place(x[index], y[index])
            if place.isFinite {
                run.append(place)
                last = (place, y[index])
                continue
            }
            flush(&frame.panel)
            gaps += 1
            if gaps == 1 { firstGap = x[index] }
            let previousIsFinite = index == 0 || y[index - 1].isFinite
            if previousIsFinite, place.x >= 0, place.x <= 1 {
                let edge = Place(place.x, y[index] == .infinity ? 0.985 : 0.015)
                frame.panel.shapes.append(.symbol(edge, .cross, .red, radius: 4, ring: false, glyph: "✗"))
            }
        }
        flush(&frame.panel)
        frame.noteGaps(count: gaps, firstX: firstGap, label: label)
        describe(last, stroke: stroke, in: &frame)
    }

    private func describe(_ last: (place: Place, value: Double)?, stroke: Stroke, in frame: inout Frame) {
        let finite = x.indices.filter { x[$0].isFinite && y[$0].isFinite }
        if let first = finite.first, let final = finite.last, let least = finite.min(by: { y[$0] < y[$1] }),
            let most = finite.max(by: { y[$0] < y[$1] })
        {
            let name = label.isEmpty ? "line" : label
            frame.panel.readings.append(
                "\(name) from \(NumberText.short(y[first])) at \(NumberText.short(x[first]))"
                    + " to \(NumberText.short(y[final])) at \(NumberText.short(x[final])),"
                    + " least \(NumberText.short(y[least])) at \(NumberText.short(x[least])),"
                    + " greatest \(NumberText.short(y[most])) at \(NumberText.short(x[most]))")
        }
        guard showsLabel, !label.isEmpty else { return }
        let value = endLabel ?? last.map { NumberText.short($0.value) } ?? ""
        frame.panel.legend.append(
            LegendEntry(label: label, value: value, color: stroke.color, key: .line(stroke.dash)))
        if let last, last.place.x > 0.8, Clipping.isInside(last.place), frame.seriesCount <= 6 {
            frame.panel.labels.append(
                EdgeLabel(
                    y: last.place.y, text: value.isEmpty ? label : label + " " + value, color: stroke.color))
        }
    }
}
