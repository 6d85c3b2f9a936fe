import Plots

/// Where the frame of a panel lies in pixels, and the ticks that fit around it.
struct SVGLayout {
    let panel: Panel
    let area: PixelArea
    let frame: PixelArea
    let xTicks: TickSet
    let yTicks: TickSet
    let colorTicks: TickSet
    /// The greatest widths of labels in pixels.
    let edgeWidth: Double
    let yLabelLimit: Double
    let xLabelLimit: Double

    init(panel: Panel, area: PixelArea, top: Double, bottom: Double) {
        self.panel = panel
        self.area = area
        let size = SVGPanel.tickSize
        let hasXName = Self.hasName(panel.x, upTo: Int(area.width / 60))
        let frameBottom = bottom - (panel.x.isHidden ? 2 : hasXName ? 40 : 22)
        let hasYName = Self.hasName(panel.y, upTo: Int((frameBottom - top) / 45))
        let frameTop = top + (hasYName ? 28 : 7)
        var height = max(frameBottom - frameTop, 20)
        let yTicks = panel.y.isHidden ? TickSet(ticks: []) : Self.upright(panel.y, height)
        yLabelLimit = area.width * 0.3
        let yWidth = yTicks.ticks.map { TextMeasure.width($0.label, size: size) }.max() ?? 0
        let left = panel.y.isHidden ? 2 : min(yWidth, yLabelLimit) + 9
        edgeWidth = min(panel.labels.map { TextMeasure.width($0.text, size: size) }.max() ?? 0, area.width * 0.36)
        colorTicks = panel.colorBar.map { Self.ticks($0, height) } ?? TickSet(ticks: [])
        let barWidth = colorTicks.ticks.map { TextMeasure.width($0.label, size: size) }.max() ?? 0
        let right = max(edgeWidth > 0 ? edgeWidth + 8 : 0, panel.colorBar == nil ? 0 : barWidth + 31, 8)
        var width = max(area.width - left - right, 20)
        if let aspect = panel.aspect {
            if width > height * aspect { width = height * aspect } else { height = width / aspect }
        }
        frame = PixelArea(x: area.x + left, y: frameTop, width: width, height: height)
        // Names are cut to their slot while that leaves something to read; in narrower slots some are left out.
        if panel.x.scale.isBand {
            let slot = width / Double(max(panel.x.scale.ticks(400).ticks.count, 1)) - 4
            xLabelLimit = slot >= 40 ? slot : 90
        } else {
            xLabelLimit = area.width * 0.4
        }
        xTicks = panel.x.isHidden ? TickSet(ticks: []) : Self.across(panel.x, frame, area, limit: xLabelLimit)
        self.yTicks = panel.aspect == nil || panel.y.isHidden ? yTicks : Self.upright(panel.y, height)
    }

    /// The middle of a tick label, moved inwards where it would leave the panel.
    func xLabelPlace(_ x: Double, _ label: String) -> Double { Self.place(x, label, area) }

    private static func place(_ x: Double, _ label: String, _ area: PixelArea) -> Double {
        let half = TextMeasure.width(label, size: SVGPanel.tickSize) / 2
        return min(max(x, area.x - 8 + half), area.x + area.width + 8 - half)
    }

    private static func upright(_ axis: Axis, _ height: Double) -> TickSet {
        var wanted = axis.scale.isBand ? Int(height / 13) : max(3, Int(height / 45))
        while true {
            let set = axis.scale.ticks(wanted, isWhole: axis.isWhole)
            let places = set.ticks.map(\.position).sorted()
            let areApart = zip(places, places.dropFirst()).allSatisfy { ($1 - $0) * height >= 13 }
            if areApart { return set }
            if wanted <= 1 { return thinned(set, height) }
            wanted -= 1
        }
    }

    /// Whether an axis has a name: a label, or the power of ten that its ticks share, however many of them will fit.
    private static func hasName(_ axis: Axis, upTo most: Int) -> Bool {
        if axis.isHidden { return false }
        if !axis.label.isEmpty { return true }
        return Set([5] + (3...max(3, most))).contains { !axis.scale.ticks($0, isWhole: axis.isWhole).suffix.isEmpty }
    }

    /// The ticks from below that leave a line's height between each other.
    private static func thinned(_ set: TickSet, _ height: Double) -> TickSet {
        var result = set
        result.ticks = []
        for tick in set.ticks.sorted(by: { $0.position < $1.position })
        where result.ticks.last.map({ (tick.position - $0.position) * height >= 13 }) ?? true {
            result.ticks.append(tick)
        }
        return result
    }

    private static func across(_ axis: Axis, _ frame: PixelArea, _ area: PixelArea, limit: Double) -> TickSet {
        let size = SVGPanel.tickSize
        var wanted = axis.scale.isBand ? 400 : max(3, Int(frame.width / 60))
        while true {
            var set = axis.scale.ticks(wanted, isWhole: axis.isWhole)
            let labels = set.ticks.map { TextMeasure.truncated($0.label, size: size, to: limit) }
            let spans = zip(set.ticks, labels).map { tick, label -> (Double, Double) in
                let half = TextMeasure.width(label, size: size) / 2
                let middle = place(frame.x + tick.position * frame.width, label, area)
                return (middle - half, middle + half)
            }
            if zip(spans, spans.dropFirst()).allSatisfy({ $0.1 + 5 <= $1.0 }) { return set }
            if wanted <= 2 {
                set.ticks = Array(set.ticks.prefix(1))
                return set
            }
            wanted = min(wanted - 1, max(set.ticks.count - 1, 2))
        }
    }

    private static func ticks(_ bar: ColorBar, _ height: Double) -> TickSet {
        // Of equal values there is one colour and one number, beside its middle.
        guard bar.high > bar.low else { return TickSet(ticks: [Tick(position: 0.5, label: NumberText.short(bar.low))]) }
        return thinned(Scale.linear(low: bar.low, high: bar.high).ticks(max(2, Int(height / 60))), height)
    }
}
