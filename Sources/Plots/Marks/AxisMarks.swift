/// The horizontal axis: its name, scale and reach.
public struct XAxis: Mark {
    let options: AxisOptions

    /// Names and arranges the horizontal axis; `from` and `to` fix its ends, `isWhole` allows whole numbers only.
    public init(
        _ label: String = "", scale: AxisScale = .automatic, from: Double? = nil, to: Double? = nil,
        isWhole: Bool = false, isHidden: Bool = false
    ) {
        options = AxisOptions(label: label, scale: scale, from: from, to: to, isWhole: isWhole, isHidden: isHidden)
    }

    /// Tells the plan what the mark needs.
    public func prepare(_ plan: inout PanelPlan) { options.apply(to: &plan.x) }
    /// Draws the mark.
    public func draw(in frame: inout Frame) {}
}

/// The vertical axis: its name, scale and reach.
public struct YAxis: Mark {
    let options: AxisOptions

    /// Names and arranges the vertical axis; `from` and `to` fix its ends, `isWhole` allows whole numbers only.
    public init(
        _ label: String = "", scale: AxisScale = .automatic, from: Double? = nil, to: Double? = nil,
        isWhole: Bool = false, isHidden: Bool = false
    ) {
        options = AxisOptions(label: label, scale: scale, from: from, to: to, isWhole: isWhole, isHidden: isHidden)
    }

    /// Tells the plan what the mark needs.
    public func prepare(_ plan: inout PanelPlan) { options.apply(to: &plan.y) }
    /// Draws the mark.
    public func draw(in frame: inout Frame) {}
}

struct AxisOptions: Sendable {
    let label: String
    let scale: AxisScale
    let from: Double?
    let to: Double?
    let isWhole: Bool
    let isHidden: Bool

    func apply(to plan: inout AxisPlan) {
        plan.label = label
        plan.kind = scale
        plan.isWhole = isWhole
        plan.isHidden = isHidden
        if let from, from.isFinite { plan.low = from }
        if let to, to.isFinite { plan.high = to }
    }
}

/// Shows or hides the legend, which otherwise appears when several series have names.
public struct Legend: Mark {
    let isShown: Bool

    /// A legend, or none.
    public init(isShown: Bool = true) { self.isShown = isShown }

    /// Tells the plan what the mark needs.
    public func prepare(_ plan: inout PanelPlan) { plan.showsLegend = isShown }
    /// Draws the mark.
    public func draw(in frame: inout Frame) {}
}
