/// Makes a panel of marks: asks them all what they need, spans the scales, has them draw.
struct PanelAssembly {
    let marks: [any Mark]
    /// What the axes reach over besides the data of the marks.
    var reach = PanelReach()

    private func plan() -> PanelPlan {
        var plan = PanelPlan()
        for (index, mark) in marks.enumerated() {
            plan.mark = index
            mark.prepare(&plan)
        }
        return plan
    }

    /// Makes a reach hold what the marks need.
    func extend(_ reach: inout PanelReach) {
        let plan = self.plan()
        reach.x.include([plan.low(plan.x), plan.high(plan.x)])
        reach.y.include([plan.low(plan.y), plan.high(plan.y)])
    }

    func panel() -> Panel {
        var plan = self.plan()
        let isEmpty = plan.x.extent.isEmpty && plan.y.extent.isEmpty && plan.x.names?.isEmpty ?? true
        plan.x.extent.include([reach.x.low, reach.x.high])
        plan.y.extent.include([reach.y.low, reach.y.high])
        let x = axis(plan.x)
        let y = axis(plan.y)
        var panel = Panel(x: x, y: y)
        panel.showsLegend = plan.showsLegend
        panel.aspect = plan.aspect
        var frame = Frame(x: x.scale, y: y.scale, color: plan.color, seriesCount: plan.series.count, panel: panel)
        for (index, mark) in marks.enumerated() {
            frame.series = plan.seriesOfMark[index] ?? 0
            mark.draw(in: &frame)
        }
        if isEmpty { frame.panel.notes.append("no data") }
        return frame.panel
    }

    private func axis(_ plan: AxisPlan) -> Axis {
        var axis = Axis(scale: scale(plan))
        axis.label = plan.label
        axis.isHidden = plan.isHidden
        axis.hasGrid = plan.hasGrid
        axis.isWhole = plan.isWhole
        return axis
    }

    private func scale(_ plan: AxisPlan) -> Scale {
        if let names = plan.names { return .band(names, isReversed: plan.isReversed) }
        let extent = plan.extent
        var low = plan.low ?? (extent.isEmpty ? 0 : extent.low)
        var high = plan.high ?? (extent.isEmpty ? 1 : extent.high)
        if low > high { swap(&low, &high) }
        if isLogarithmic(plan) {
            if plan.low == nil || low <= 0 { low = extent.lowestPositive.isFinite ? extent.lowestPositive : 0.1 }
            // Within what powers of ten can be told apart; smaller and greater numbers lie outside the frame.
            low = min(max(low, 1e-290), 1e299)
            high = min(high, 1e300)
            if high <= low { high = low * 10 }
            // Half a decade of room at the most, so that the ends stay near the data.
            let factor = plan.padding > 0 ? exponential10(min(0.05 * (logarithm10(high) - logarithm10(low)), 0.3)) : 1
            return .log(
                low: plan.low == nil ? low / factor : low,
                high: plan.high == nil ? high * factor : high)
        }
        if plan.holdsZero || isNearZero(low, high, plan) {
            if plan.low == nil { low = min(low, 0) }
            if plan.high == nil { high = max(high, 0) }
        }
        if high - low <= max(max(low.magnitude, high.magnitude) * 1e-12, 1e-300) {
            let room = low.magnitude <= 1e-300 ? 1 : low.magnitude * 0.5
            if plan.low == nil { low -= room }
            if plan.high == nil || high <= low { high += room }
        }
        let room = (high / 2 - low / 2) * 2 * plan.padding
        if plan.low == nil, low != 0 || !(plan.holdsZero || isNearZero(low, high, plan)) { low -= room }
        if plan.high == nil, high != 0 || !plan.holdsZero { high += room }
        return .linear(
            low: max(low, -.greatestFiniteMagnitude / 4), high: min(high, .greatestFiniteMagnitude / 4))
    }

    /// Amounts that reach down to near zero are shown from zero.
    private func isNearZero(_ low: Double, _ high: Double, _ plan: AxisPlan) -> Bool {
        plan.padding > 0 && low >= 0 && low <= 0.3 * high && !plan.isWhole
    }

    private func isLogarithmic(_ plan: AxisPlan) -> Bool {
        switch plan.kind {
        case .log: true
        case .linear: false
        case .automatic:
            plan.prefersLog && plan.extent.low > 0 && plan.extent.high / plan.extent.low > 100
        }
    }
}

/// The reach of both axes.
struct PanelReach {
    var x = Extent()
    var y = Extent()
}

extension PanelPlan {
    fileprivate func low(_ axis: AxisPlan) -> Double { axis.names == nil ? axis.low ?? axis.extent.low : .nan }
    fileprivate func high(_ axis: AxisPlan) -> Double { axis.names == nil ? axis.high ?? axis.extent.high : .nan }
}
