/// Arrows, each from a point along a step; a field of them is a quiver plot.
public struct ArrowMark: Mark {
    let x: [Double]
    let y: [Double]
    let dx: [Double]
    let dy: [Double]
    let label: String
    let color: Color?

    /// Arrows from `(x[i], y[i])` to `(x[i] + dx[i], y[i] + dy[i])`.
    public init(
        _ x: [Double], _ y: [Double], dx: [Double], dy: [Double], label: String = "", color: Color? = nil
    ) {
        self.x = x
        self.y = y
        self.dx = dx
        self.dy = dy
        self.label = label
        self.color = color
    }

    private var count: Int { min(x.count, y.count, dx.count, dy.count) }

    /// Tells the plan what the mark needs.
    public func prepare(_ plan: inout PanelPlan) {
        for index in 0..<count where (x[index] + dx[index]).isFinite && (y[index] + dy[index]).isFinite {
            plan.x.extent.include([x[index], x[index] + dx[index]])
            plan.y.extent.include([y[index], y[index] + dy[index]])
        }
        plan.x.padding = max(plan.x.padding, 0.04)
        plan.y.padding = max(plan.y.padding, 0.05)
        if color == nil { plan.claimSeries(label) }
    }

    /// Draws the mark.
    public func draw(in frame: inout Frame) {
        let color = self.color ?? .categorical(frame.series)
        var gaps = 0
        for index in 0..<count {
            let from = frame.place(x[index], y[index])
            let to = frame.place(x[index] + dx[index], y[index] + dy[index])
            guard from.isFinite, to.isFinite else {
                gaps += 1
                continue
            }
            guard let (start, end) = Clipping.segment(from, to) else { continue }
            frame.panel.shapes.append(.arrow(start, end, Stroke(color, width: 1.6)))
        }
        frame.noteLengths([x.count, y.count, dx.count, dy.count], label: label)
        frame.noteGaps(count: gaps, firstX: .nan, label: label)
        frame.panel.readings.append("\(count) arrows\(label.isEmpty ? "" : " of " + label)")
        if !label.isEmpty { frame.panel.legend.append(LegendEntry(label: label, color: color, key: .line(.solid))) }
    }
}
