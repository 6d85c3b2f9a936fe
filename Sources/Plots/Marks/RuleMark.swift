/// A straight line across the whole plot, with a name.
public struct RuleMark: Mark {
    let x: Double?
    let y: Double?
    let label: String
    let color: Color

    /// A horizontal line at a height.
    public init(y: Double, label: String = "", color: Color = .gray) {
        self.x = nil
        self.y = y
        self.label = label
        self.color = color
    }

    /// An upright line at a place.
    public init(x: Double, label: String = "", color: Color = .gray) {
        self.x = x
        self.y = nil
        self.label = label
        self.color = color
    }

    /// Tells the plan what the mark needs.
    public func prepare(_ plan: inout PanelPlan) {
        if let x { plan.x.extent.include(x) }
        if let y { plan.y.extent.include(y) }
    }

    /// Draws the mark.
    public func draw(in frame: inout Frame) {
        let stroke = Stroke(color, width: 1.2, dash: .dashed)
        if let y {
            let place = frame.y.place(y)
            guard place.isFinite, place >= 0, place <= 1 else { return }
            frame.panel.shapes.append(.line([Place(0, place), Place(1, place)], stroke))
            let isHigh = place > 0.93
            if !label.isEmpty {
                frame.panel.shapes.append(
                    .text(
                        Place(0.01, place + (isHigh ? -0.035 : 0.025)), label, .start, color, size: 11, isInText: true))
            }
        }
        if let x {
            let place = frame.x.place(x)
            guard place.isFinite, place >= 0, place <= 1 else { return }
            frame.panel.shapes.append(.line([Place(place, 0), Place(place, 1)], stroke))
            if !label.isEmpty {
                let isRight = place > 0.6
                frame.panel.shapes.append(
                    .text(
                        Place(place + (isRight ? -0.012 : 0.012), 0.965), label, isRight ? .end : .start, color,
                        size: 11,
                        isInText: true))
            }
        }
    }
}
