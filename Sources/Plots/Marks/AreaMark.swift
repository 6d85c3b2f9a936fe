/// A filled band between two lines, or between a line and zero.
public struct AreaMark: Mark {
    let x: [Double]
    let low: [Double]
    let high: [Double]
    let label: String
    let color: Color?
    let opacity: Double
    let standsOnZero: Bool

    /// The area between zero and a line.
    public init(_ x: [Double], _ y: [Double], label: String = "", color: Color? = nil, opacity: Double = 0.25) {
        self.x = x
        self.low = y.map { _ in 0 }
        self.high = y
        self.label = label
        self.color = color
        self.opacity = opacity
        standsOnZero = true
    }

    /// The band between two lines, for example a mean with its standard deviation on both sides.
    public init(
        _ x: [Double], low: [Double], high: [Double], label: String = "", color: Color? = nil, opacity: Double = 0.25
    ) {
        self.x = x
        self.low = low
        self.high = high
        self.label = label
        self.color = color
        self.opacity = opacity
        standsOnZero = false
    }

    private var count: Int { min(x.count, low.count, high.count) }

    /// Tells the plan what the mark needs.
    public func prepare(_ plan: inout PanelPlan) {
        for index in 0..<count where x[index].isFinite {
            plan.x.extent.include(x[index])
            plan.y.extent.include(low[index])
            plan.y.extent.include(high[index])
        }
        plan.y.padding = max(plan.y.padding, 0.05)
        if standsOnZero { plan.y.holdsZero = true }
        if color == nil { plan.claimSeries(label) }
    }

    /// Draws the mark.
    public func draw(in frame: inout Frame) {
        let color = self.color ?? .categorical(frame.series)
        var run: [(low: Place, high: Place)] = []
        func flush(_ panel: inout Panel) {
            let polygon = Clipping.polygon(run.map(\.low) + run.reversed().map(\.high))
            if run.count > 1, polygon.count > 2 { panel.shapes.append(.area(polygon, color, opacity: opacity)) }
            run = []
        }
        for index in 0..<count {
            let pair = (low: frame.place(x[index], low[index]), high: frame.place(x[index], high[index]))
            if pair.low.isFinite, pair.high.isFinite {
                run.append(pair)
            } else {
                flush(&frame.panel)
            }
        }
        flush(&frame.panel)
        frame.noteLengths([x.count, low.count, high.count], label: label)
        if !label.isEmpty {
            frame.panel.legend.append(
                LegendEntry(label: label, color: Color.white.mixed(with: color, max(opacity, 0.35)), key: .fill("░")))
        }
    }
}
