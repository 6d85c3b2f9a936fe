/// One number followed through training: on the training part, and on the validation part where there is one.
public struct MetricCurve: Sendable, Hashable {
    /// What is measured, for example "loss".
    public var name: String
    /// The value of each epoch on the training part; may be empty.
    public var training: [Double]
    /// The value of each epoch on the validation part; may be empty.
    public var validation: [Double]
    /// Whether a greater value is a better one.
    public var higherIsBetter: Bool

    /// The values of one metric, an epoch each.
    public init(_ name: String, training: [Double], validation: [Double] = [], higherIsBetter: Bool = false) {
        self.name = name
        self.training = training
        self.validation = validation
        self.higherIsBetter = higherIsBetter
    }

    /// The position of the best value, of the validation part where there is one.
    package var best: (index: Int, value: Double)? {
        let values = validation.contains(where: \.isFinite) ? validation : training
        let finite = values.indices.filter { values[$0].isFinite }
        let index =
            higherIsBetter
            ? finite.max { values[$0] < values[$1] } : finite.min { values[$0] < values[$1] }
        return index.map { ($0, values[$0]) }
    }
}

/// Loss and metrics by epoch, a panel each, with the best epoch marked.
///
/// Epochs count from 1. `bestEpoch` (for example the one early stopping went back to) is marked in every panel; without
/// it each panel marks its own best value; `stoppedEpoch` is where training was ended before its time. A value that is not finite ends the line in a cross with its epoch.
public func learningCurves(
    _ curves: [MetricCurve], bestEpoch: Int? = nil, stoppedEpoch: Int? = nil, notes: [String] = [], title: String = ""
) -> Figure {
    let panels = curves.enumerated().map { index, curve in
        panel(curve, bestEpoch: bestEpoch, stoppedEpoch: stoppedEpoch, notes: index == 0 ? notes : [])
    }
    guard panels.count != 1 else {
        var single = panels[0]
        if !title.isEmpty { single.title = title }
        return single
    }
    var figure = grid(columns: min(max(panels.count, 1), 2), title: title, figures: panels)
    if panels.isEmpty { figure = Figure(title: title, marks: [XAxis("epoch"), YAxis("loss")]) }
    return figure
}

/// Loss and one metric by epoch, side by side.
public func learningCurves(
    loss: [Double], validationLoss: [Double] = [], metric: [Double] = [], validationMetric: [Double] = [],
    metricName: String = "accuracy", title: String = ""
) -> Figure {
    var curves = [MetricCurve("loss", training: loss, validation: validationLoss)]
    if !metric.isEmpty || !validationMetric.isEmpty {
        curves.append(
            MetricCurve(metricName, training: metric, validation: validationMetric, higherIsBetter: true))
    }
    return learningCurves(curves, title: title)
}

private func panel(_ curve: MetricCurve, bestEpoch: Int?, stoppedEpoch: Int?, notes: [String]) -> Figure {
    func epochs(_ values: [Double]) -> [Double] { values.indices.map { Double($0 + 1) } }
    var marks: [any Mark] = [XAxis("epoch", isWhole: true), LogWhenWide()]
    for (name, values, color) in [
        ("train", curve.training, Color.blue), ("validation", curve.validation, Color.orange),
    ] where !values.isEmpty {
        marks.append(LineMark(epochs(values), values, label: name, color: color))
        if let index = values.firstIndex(where: { !$0.isFinite }) {
            let value = values[index].isNaN ? "NaN" : NumberText.short(values[index])
            marks.append(NoteMark(text: "✗ \(name) \(curve.name) is \(value) at epoch \(index + 1)"))
        }
    }
    let shown = curve.validation.isEmpty ? curve.training : curve.validation
    func isShown(_ epoch: Int) -> Bool { epoch >= 1 && epoch <= shown.count }
    if let bestEpoch, isShown(bestEpoch), shown[bestEpoch - 1].isFinite {
        marks.append(BestMark(epoch: bestEpoch, value: shown[bestEpoch - 1], isLow: !curve.higherIsBetter))
    } else if let best = curve.best {
        marks.append(BestMark(epoch: best.index + 1, value: best.value, isLow: !curve.higherIsBetter))
    }
    if let stoppedEpoch, stoppedEpoch != bestEpoch, isShown(stoppedEpoch) {
        marks.append(StopMark(epoch: stoppedEpoch))
    }
    for note in notes { marks.append(NoteMark(text: note)) }
    return Figure(title: curve.name, width: 640, height: 480, marks: marks)
}

/// Asks for a logarithmic vertical axis when the range is more than a hundredfold.
struct LogWhenWide: Mark {
    func prepare(_ plan: inout PanelPlan) { plan.y.prefersLog = true }
    func draw(in frame: inout Frame) {}
}

/// A sentence under the plot, in place of what the lines say of their gaps.
struct NoteMark: Mark {
    let text: String
    func prepare(_ plan: inout PanelPlan) {}
    func draw(in frame: inout Frame) {
        frame.panel.notes.removeAll { $0.contains("not finite") }
        frame.panel.notes.append(text)
    }
}

/// The dot at the best epoch with its number.
struct BestMark: Mark {
    let epoch: Int
    let value: Double
    let isLow: Bool

    func prepare(_ plan: inout PanelPlan) {}

    func draw(in frame: inout Frame) {
        let place = frame.place(Double(epoch), value)
        let text = "best \(NumberText.short(value)) at epoch \(epoch)"
        frame.panel.readings.append(text)
        guard place.isFinite, Clipping.isInside(place) else { return }
        frame.panel.shapes.append(
            .line([Place(place.x, 0), Place(place.x, 1)], Stroke(.gray, width: 1, dash: .dotted, opacity: 0.7)))
        frame.panel.shapes.append(.symbol(place, .circle, Color.ink, radius: 4.5, ring: true, glyph: "●"))
        let isRight = place.x > 0.5
        // At the end of the guide away from the curve: above a valley, below a summit.
        frame.panel.shapes.append(
            .text(
                Place(place.x + (isRight ? -0.015 : 0.015), isLow ? 0.96 : 0.05), text, isRight ? .end : .start,
                Color.ink, size: 11, isInText: true))
    }
}

/// The line at the epoch at which training was ended, named at its foot.
struct StopMark: Mark {
    let epoch: Int

    func prepare(_ plan: inout PanelPlan) {}

    func draw(in frame: inout Frame) {
        let x = frame.x.place(Double(epoch))
        frame.panel.readings.append("stopped after epoch \(epoch)")
        guard x.isFinite, x >= 0, x <= 1 else { return }
        frame.panel.shapes.append(.line([Place(x, 0), Place(x, 1)], Stroke(.red, width: 1.4, dash: .dashed)))
        let isRight = x > 0.5
        frame.panel.shapes.append(
            .text(
                Place(x + (isRight ? -0.015 : 0.015), 0.12), "stopped", isRight ? .end : .start, .red, size: 11,
                isInText: true))
    }
}
