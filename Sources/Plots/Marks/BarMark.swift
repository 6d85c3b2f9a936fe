/// Bars from zero, one for each name or each interval; several marks with the same names stand side by side.
public struct BarMark: Mark {
    let names: [String]
    let edges: [Double]
    let values: [Double]
    let label: String
    let color: Color?
    let isHorizontal: Bool
    /// Whether pictures show the numbers too, and not text plots alone.
    package var showsNumbersInPictures = true

    /// A bar for each name.
    public init(
        _ names: [String], _ values: [Double], label: String = "", color: Color? = nil, isHorizontal: Bool = false
    ) {
        self.names = names
        self.values = values
        self.label = label
        self.color = color
        self.isHorizontal = isHorizontal
        edges = []
    }

    /// A bar over each interval between neighbouring edges, of which there is one more than values.
    public init(edges: [Double], _ values: [Double], label: String = "", color: Color? = nil) {
        self.edges = edges
        self.values = values
        self.label = label
        self.color = color
        isHorizontal = false
        names = []
    }

    /// Whether each bar has its number at its end.
    private var showsNumbers: Bool { !names.isEmpty && values.count <= 16 }

    /// Tells the plan what the mark needs.
    public func prepare(_ plan: inout PanelPlan) {
        func setNames(of axis: inout AxisPlan) {
            let known = axis.names ?? []
            axis.names = known + names.filter { !known.contains($0) }
            axis.hasGrid = false
        }
        func setValues(of axis: inout AxisPlan) {
            axis.extent.include(values)
            axis.extent.include(0)
            axis.holdsZero = true
            axis.padding = max(axis.padding, showsNumbers ? 0.12 : 0.05)
        }
        if !edges.isEmpty {
            plan.x.extent.include(edges)
            setValues(of: &plan.y)
        } else if isHorizontal {
            setNames(of: &plan.y)
            plan.y.isReversed = true
            setValues(of: &plan.x)
        } else {
            setNames(of: &plan.x)
            setValues(of: &plan.y)
        }
        plan.claimSeries(label)
    }

    /// Draws the mark.
    public func draw(in frame: inout Frame) {
        let color = self.color ?? .categorical(frame.series)
        let valueScale = isHorizontal ? frame.x : frame.y
        let zero = valueScale.place(0)
        let base = zero.isFinite ? min(max(zero, 0), 1) : 0
        var gaps = 0
        for (index, value) in values.enumerated() {
            guard let span = span(index, in: frame) else { continue }
            var end = valueScale.place(value)
            if !end.isFinite {
                gaps += 1
                let middle = (span.low + span.high) / 2
                frame.panel.shapes.append(
                    .symbol(
                        isHorizontal
                            ? Place(min(base + 0.015, 0.985), middle) : Place(middle, min(base + 0.015, 0.985)),
                        .cross, .red, radius: 4, ring: false, glyph: "✗"))
                continue
            }
            end = min(max(end, 0), 1)
            let box =
                isHorizontal
                ? Box(Place(base, span.low), Place(end, span.high)) : Box(Place(span.low, base), Place(span.high, end))
            let growth: Growth = isHorizontal ? (end < base ? .left : .right) : (end < base ? .down : .up)
            frame.panel.shapes.append(.bar(box, color, growth, series: frame.series))
            if showsNumbers, frame.seriesCount == 1 {
                write(NumberText.short(value), end: end, span: span, isNegative: end < base, in: &frame)
            }
        }
        frame.noteLengths([edges.isEmpty ? names.count : edges.count - 1, values.count], label: label)
        frame.noteGaps(count: gaps, firstX: .nan, label: label)
        describe(in: &frame)
        if !label.isEmpty {
            let glyphs: [Character] = ["█", "▒", "▓", "░"]
            frame.panel.legend.append(
                LegendEntry(label: label, color: color, key: .fill(glyphs[frame.series % glyphs.count])))
        }
    }

    /// The sides of a bar along the axis of the names, narrowed where several marks share it.
    private func span(_ index: Int, in frame: Frame) -> (low: Double, high: Double)? {
        let low: Double
        let high: Double
        if !edges.isEmpty {
            guard index + 1 < edges.count else { return nil }
            let gap = (frame.x.place(edges[index + 1]) - frame.x.place(edges[index])) * 0.04
            low = frame.x.place(edges[index]) + gap
            high = frame.x.place(edges[index + 1]) - gap
        } else {
            let scale = isHorizontal ? frame.y : frame.x
            guard index < names.count, case .band(let all, _) = scale, let slot = all.firstIndex(of: names[index])
            else { return nil }
            let half = 0.38 / Double(all.count)
            let middle = scale.place(Double(slot))
            low = middle - half
            high = middle + half
        }
        guard low.isFinite, high.isFinite, low < high, frame.seriesCount > 1 else {
            return low.isFinite && high.isFinite ? (low, high) : nil
        }
        let part = (high - low) / Double(frame.seriesCount)
        let order = isHorizontal ? frame.seriesCount - 1 - frame.series : frame.series
        return (low + part * Double(order), low + part * (Double(order) + 0.94))
    }

    private func write(
        _ text: String, end: Double, span: (low: Double, high: Double), isNegative: Bool, in frame: inout Frame
    ) {
        let middle = (span.low + span.high) / 2
        let ink = Color.ink
        if isHorizontal {
            let isFull = end > 0.93
            frame.panel.shapes.append(
                .text(
                    Place(isFull ? end - 0.01 : isNegative ? end - 0.01 : end + 0.01, middle), text,
                    isFull || isNegative ? .end : .start, ink, size: showsNumbersInPictures ? 11 : 0, isInText: true))
        } else {
            frame.panel.shapes.append(
                .text(
                    Place(middle, isNegative ? end - 0.03 : end + 0.03), text, .middle, ink,
                    size: showsNumbersInPictures ? 11 : 0, isInText: true))
        }
    }

    private func describe(in frame: inout Frame) {
        let finite = values.indices.filter { values[$0].isFinite }
        guard let most = finite.max(by: { values[$0] < values[$1] }) else { return }
        let place =
            most < names.count
            ? names[most]
            : most + 1 < edges.count
                ? "\(NumberText.short(edges[most])) to \(NumberText.short(edges[most + 1]))" : "\(most)"
        frame.panel.readings.append(
            "\(label.isEmpty ? "bars" : label): \(values.count), greatest \(NumberText.short(values[most])) at \(place)"
        )
    }
}
