/// A text at a place of the data.
public struct TextMark: Mark {
    let x: Double
    let y: Double
    let text: String
    let anchor: TextAnchor
    let color: Color

    /// Writes a text at a point.
    public init(
        _ text: String, x: Double, y: Double, anchor: TextAnchor = .start, color: Color = .ink
    ) {
        self.x = x
        self.y = y
        self.text = text
        self.anchor = anchor
        self.color = color
    }

    /// Tells the plan what the mark needs.
    public func prepare(_ plan: inout PanelPlan) {
        guard x.isFinite, y.isFinite else { return }
        plan.x.extent.include(x)
        plan.y.extent.include(y)
    }

    /// Draws the mark.
    public func draw(in frame: inout Frame) {
        let place = frame.place(x, y)
        guard place.isFinite, Clipping.isInside(place) else { return }
        frame.panel.shapes.append(.text(place, text, anchor, color, size: 12, isInText: true))
        frame.panel.readings.append(text)
    }
}
