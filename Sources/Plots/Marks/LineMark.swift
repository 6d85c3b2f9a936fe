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
    private let lengths: [Int]
    package var endLabel: String?
    package var isSolid = false
    /// Whether the label stands at the end of the line and in the legend; the reading names the line anyway.
    package var showsLabel = true
    package var isInText = true

    /// A line through `(x[i], y[i])`; the longer list is cut to the shorter.
    public init(
        _ x: [Double], _ y: [Double], label: String = "", color: Color? = nil, width: Double = 2, opacity: Double = 1
    ) {
        lengths = [x.count, y.count]
        let count = min(x.count, y.count)
        self.x = x.count == count ? x : Array(x.prefix(count))
        self.y = y.count == count ? y : Array(y.prefix(count))
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
        plan.y.extent.include(y, where: x)
        plan.y.padding = max(plan.y.padding, 0.05)
        plan.claimSeries(label)
    }

    /// Draws the mark.
    public func draw(in frame: inout Frame) {
        let stroke = Stroke(
            color ?? .categorical(frame.series), width: width, dash: isSolid ? .solid : .of(series: frame.series),
            opacity: opacity, isInText: isInText)
        let kept = LineThinning.kept(x, y, scale: frame.x)
        let summary = LineSummary(x, y)
        var run: [Place] = []
        run.reserveCapacity(kept?.count ?? x.count)
        var (gaps, firstGap) = (summary.gaps, summary.firstGap)
        var last: (place: Place, value: Double)?
        func flush(_ panel: inout Panel) {
            for piece in Clipping.lines(run) { panel.shapes.append(.line(piece, stroke)) }
            run = []
        }
        func draw(_ index: Int) {
            let place = frame.place(x[index], y[index])
            if place.isFinite {
                run.append(place)
                last = (place, y[index])
                return
            }
            flush(&frame.panel)
            // A number without a place on its scale, as zero on a logarithmic one.
            if y[index].isFinite, x[index].isFinite {
                gaps += 1
                firstGap = min(firstGap ?? index, index)
            }
            let previousIsFinite = index == 0 || y[index - 1].isFinite
            if previousIsFinite, place.x >= 0, place.x <= 1 {
                let edge = Place(place.x, y[index] == .infinity ? 0.985 : 0.015)
                frame.panel.shapes.append(.symbol(edge, .cross, .red, radius: 4, ring: false, glyph: "✗"))
            }
        }
        if let kept { kept.forEach(draw) } else { x.indices.forEach(draw) }
        flush(&frame.panel)
        frame.noteLengths(lengths, label: label)
        frame.noteGaps(count: gaps, firstX: firstGap.map { x[$0] } ?? .nan, label: label)
        describe(summary, last, stroke: stroke, in: &frame)
    }

    private func describe(
        _ summary: LineSummary, _ last: (place: Place, value: Double)?, stroke: Stroke, in frame: inout Frame
    ) {
        if let first = summary.first, let final = summary.last, let least = summary.least, let most = summary.most {
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
