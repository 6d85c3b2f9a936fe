/// The gradients of each layer on a logarithmic scale: the mean as a bar, the greatest as a ring, with a verdict.
///
/// A layer is said to vanish below 1e-5 of the greatest mean and to explode above 1e3; where no layer reaches 1e-6, all of
/// them vanish. Those are signs to look closer, not laws.
public func gradientFlowFigure(
    layers: [String], means: [Double], largest: [Double] = [], title: String = "Gradient flow"
) -> Figure {
    let flow = GradientFlow(layers: layers, means: means, largest: largest)
    return flow.figure(title: title, reach: GradientFlow.reach([flow]))
}

/// The gradients of several models side by side over one scale.
public func gradientFlowFigure(
    models: [String], layers: [[String]], means: [[Double]], largest: [[Double]] = [], title: String = "Gradient flow"
) -> Figure {
    let flows = models.indices.map { index in
        GradientFlow(
            layers: index < layers.count ? layers[index] : [], means: index < means.count ? means[index] : [],
            largest: index < largest.count ? largest[index] : [])
    }
    let reach = GradientFlow.reach(flows)
    let figures = zip(models, flows).map { $1.figure(title: $0, reach: reach) }
    let most = flows.map(\.layers.count).max() ?? 0
    let columns = min(max(figures.count, 1), 3)
    let rows = max((figures.count + columns - 1) / columns, 1)
    return Figure(
        title: title, caption: "", width: 760, height: 50 + rows * min(130 + 22 * max(most, 3), 800), figures: figures,
        columns: columns)
}

/// The gradients of one model.
private struct GradientFlow {
    let layers: [String]
    let means: [Double]
    let largest: [Double]

    init(layers: [String], means: [Double], largest: [Double]) {
        let count = min(layers.count, means.count)
        self.layers = numberedApart(Array(layers.prefix(count)))
        self.means = Array(means.prefix(count))
        self.largest = largest
    }

    static func reach(_ flows: [GradientFlow]) -> (low: Double?, high: Double) {
        let finite = flows.flatMap(\.means).filter { $0.isFinite && $0 > 0 }
        let most = (finite + flows.flatMap(\.largest).filter { $0.isFinite && $0 > 0 }).max() ?? 1
        return (finite.min().map { $0 / 3 }, most * 10)
    }

    private var finite: [Double] { means.filter { $0.isFinite && $0 > 0 } }

    private var verdicts: [String] {
        let most = finite.max() ?? 1
        if most < 1e-6, means.allSatisfy(\.isFinite) {
            return ["no layer has a mean above \(NumberText.short(most, digits: 2)): all vanish"]
        }
        return zip(layers, means).compactMap { name, mean -> String? in
            if !mean.isFinite { return "\(name): not finite" }
            if mean == 0 { return "\(name): no gradient" }
            if mean > 1e3 { return "\(name): exploding" }
            return mean < 1e-5 * most ? "\(name): vanishing" : nil
        }
    }

    /// What is said where nothing vanishes: how far the layers lie apart. Whether their size suffices is not to be seen here.
    private var steadiness: String {
        let spread = (finite.max() ?? 1) / (finite.min() ?? 1)
        let fold = "within \(NumberText.short(spread, digits: 2))-fold of each other"
        return spread > 1000 ? "uneven: only \(fold)" : "even: \(fold)"
    }

    func figure(title: String, reach: (low: Double?, high: Double)) -> Figure {
        let layers = layers
        let largest = largest
        var bars = BarMark(layers, means, isHorizontal: true)
        bars.showsNumbersInPictures = largest.isEmpty
        let means = means
        var marks: [any Mark] = [
            bars,
            XAxis(
                largest.isEmpty ? "mean |g|" : "mean |g|, ring: max |g|", scale: .log, from: reach.low, to: reach.high),
            YAxis(),
            SketchMark { frame in
                for (row, value) in largest.prefix(layers.count).enumerated() {
                    let words = "\(NumberText.short(means[row], digits: 2)), max \(NumberText.short(value, digits: 2))"
                    frame.panel.labels.append(
                        EdgeLabel(
                            y: frame.y.place(Double(row)), text: words, color: Color.ink, isInText: false))
                    guard value > 0 else { continue }
                    let place = frame.place(value, Double(row))
                    guard place.isFinite, Clipping.isInside(place) else { continue }
                    frame.panel.shapes.append(
                        .symbol(place, .circle, Color(hex: 0x57606A), radius: 3.5, ring: true, glyph: nil))
                }
            },
        ]
        if (reach.low ?? 1) < 1e3, reach.high > 1e3 { marks.append(RuleMark(x: 1e3, label: "exploding", color: .red)) }
        let verdicts = verdicts
        let more = verdicts.count > 6 ? " and \(verdicts.count - 6) more" : ""
        marks.append(
            NoteMark(
                text: verdicts.isEmpty
                    ? steadiness : "✗ " + verdicts.prefix(6).joined(separator: "; ") + more))
        return Figure(title: title, width: 640, height: min(140 + 30 * layers.count, 900), marks: marks)
    }
}
