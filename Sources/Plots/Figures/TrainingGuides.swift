/// How large the updates of each parameter are beside the parameter itself, step by step, as a power of ten.
///
/// About -3 is usual for a healthy training: above -2 the steps are rash, below -4 hardly anything is learnt.
public func updateRatioFigure(
    names: [String], ratios: [[Double]], steps: [Double] = [], title: String = "Update to data"
) -> Figure {
    var marks: [any Mark] = []
    var verdicts: [String] = []
    for (name, line) in zip(names, ratios) {
        let x = line.indices.map { $0 < steps.count ? steps[$0] : Double($0 + 1) }
        marks.append(LineMark(x, line.map { $0 > 0 ? logarithm($0) : .nan }, label: name, width: 1.6))
        let tail = line.suffix(max(line.count / 4, 1)).filter { $0.isFinite && $0 > 0 }
        guard !tail.isEmpty else { continue }
        let mean = tail.map(logarithm).reduce(0, +) / Double(tail.count)
        if mean > -2 { verdicts.append("\(name): 10^\(NumberText.fixed(mean, decimals: 1)), rash") }
        if mean < -4 { verdicts.append("\(name): 10^\(NumberText.fixed(mean, decimals: 1)), hardly learns") }
    }
    marks += [
        RuleMark(y: -3, label: "guide 10⁻³", color: Color(hex: 0x57606A)), XAxis("step", isWhole: true),
        YAxis("log₁₀ of sd(update) / sd(parameter)"),
    ]
    if !verdicts.isEmpty { marks.append(NoteMark(text: "✗ " + verdicts.prefix(4).joined(separator: "; "))) }
    return Figure(title: title, marks: marks)
}

/// Learning rates of schedules by step.
public func schedulesFigure(names: [String], rates: [[Double]], title: String = "Learning rates") -> Figure {
    var marks: [any Mark] = [XAxis("step", isWhole: true), YAxis("learning rate")]
    for (name, line) in zip(names, rates) {
        var mark = LineMark(line.indices.map(Double.init), line, label: name)
        mark.endLabel = ""
        marks.append(mark)
    }
    return Figure(title: title, marks: marks)
}

/// Gradient descent on the parabola a/2 · x² with several learning rates, a panel each: how a ball rolls that makes
/// steps too small, good, or too large.
///
/// Every step multiplies x by 1 − η·a, which is written over each panel: below 1 in magnitude it comes to rest, negative
/// it swings from side to side, beyond −1 it flies off.
/// - Parameters:
///   - rates: The learning rate η of each panel.
///   - curvature: The curvature a.
///   - start: Where the ball is let go.
///   - steps: How many steps are made.
///   - title: The heading.
/// - Returns: The figure.
public func learningRateTrio(
    rates: [Double] = [0.02, 0.2, 0.53], curvature: Double = 4, start: Double = 2, steps: Int = 8,
    title: String = "Too small, good, too large"
) -> Figure {
    let panels = rates.map {
        descentPanel(rate: $0, curvature: curvature, start: start, steps: min(max(steps, 1), 1000))
    }
    let columns = min(max(panels.count, 1), 3)
    let rows = max((panels.count + columns - 1) / columns, 1)
    return Figure(
        title: title,
        caption:
            "f(x) = \(NumberText.short(curvature / 2)) x², x ← x − η f′(x): x is multiplied by 1 − η·a, a = \(NumberText.short(curvature))",
        width: 760, height: 70 + rows * 270, figures: panels, columns: columns)
}

private func descentPanel(rate: Double, curvature: Double, start: Double, steps: Int) -> Figure {
    let factor = 1 - rate * curvature
    var path = [start]
    for _ in 0..<steps { path.append((path.last ?? 0) * factor) }
    let isLost = factor.magnitude >= 1
    let most = (isLost ? path.map(\.magnitude).filter(\.isFinite).max() : nil) ?? start.magnitude
    let reach = max(min(most, start.magnitude * 2.2), 1e-9) * 1.15
    func height(_ x: Double) -> Double { curvature / 2 * x * x }
    let x = (0...80).map { reach * (Double($0) / 40 - 1) }
    var curve = LineMark(x, x.map(height), label: "f", color: .gray, width: 1.6)
    curve.showsLabel = false
    let verdict =
        factor.magnitude > 1
        ? "diverges"
        : factor.magnitude == 1
            ? "never rests"
            : factor.magnitude > 0.85
                ? "slow" : factor < 0 ? "swings in" : "good"
    let shown = path.filter { $0.magnitude <= reach }
    return Figure(
        title: "η \(NumberText.short(rate)): ×\(NumberText.short(factor)) \(verdict)",
        marks: [
            curve, DescentMark(path: shown, heights: shown.map(height), color: isLost ? .orange : .blue),
            SketchMark.reading(
                "after \(steps) steps x is \(NumberText.short(path[path.count - 1], digits: 3)) from \(NumberText.short(start))"
            ),
            XAxis("x", from: -reach, to: reach), YAxis("f(x)", from: 0),
        ])
}

/// The places of a ball, each with an arrow to the next.
private struct DescentMark: Mark {
    let path: [Double]
    let heights: [Double]
    let color: Color

    func prepare(_ plan: inout PanelPlan) {}

    func draw(in frame: inout Frame) {
        let places = zip(path, heights).map { frame.place($0, $1) }
        for (from, to) in zip(places, places.dropFirst()) where (from.x - to.x).magnitude > 0.02 {
            if let (a, b) = Clipping.segment(from, to) {
                frame.panel.shapes.append(.arrow(a, b, Stroke(color, width: 1.3)))
            }
        }
        for (index, place) in places.enumerated() where Clipping.isInside(place) {
            frame.panel.shapes.append(
                .symbol(place, .circle, color, radius: index == 0 ? 5 : 3.4, ring: false, glyph: index == 0 ? "●" : "o")
            )
        }
    }
}

private func logarithm(_ x: Double) -> Double { logarithm10(x) }
