/// A closed, filled polygon.
public struct PolygonMark: Mark {
    let x: [Double]
    let y: [Double]
    let label: String
    let color: Color?
    let opacity: Double

    /// The polygon with corners `(x[i], y[i])`; corners that are not finite are left out.
    public init(_ x: [Double], _ y: [Double], label: String = "", color: Color? = nil, opacity: Double = 0.3) {
        let corners = zip(x, y).filter { $0.isFinite && $1.isFinite }
        self.x = corners.map(\.0)
        self.y = corners.map(\.1)
        self.label = label
        self.color = color
        self.opacity = opacity
    }

    /// Tells the plan what the mark needs.
    public func prepare(_ plan: inout PanelPlan) {
        plan.x.extent.include(x)
        plan.y.extent.include(y)
        plan.x.padding = max(plan.x.padding, 0.04)
        plan.y.padding = max(plan.y.padding, 0.05)
        plan.claimSeries(label)
    }

    /// Draws the mark.
    public func draw(in frame: inout Frame) {
        let color = self.color ?? .categorical(frame.series)
        let corners = zip(x, y).map { frame.place($0, $1) }
        let visible = Clipping.polygon(corners)
        guard visible.count > 2, let first = corners.first else { return }
        frame.panel.shapes.append(.area(visible, color, opacity: opacity))
        for piece in Clipping.lines(corners + [first]) {
            frame.panel.shapes.append(.line(piece, Stroke(color, width: 1.5)))
        }
        frame.panel.readings.append("\(label.isEmpty ? "polygon" : label) with \(corners.count) corners")
        if !label.isEmpty {
            frame.panel.legend.append(
                LegendEntry(
                    label: label, color: Color.white.mixed(with: color, max(opacity, 0.35)), key: .fill("░")))
        }
    }
}
