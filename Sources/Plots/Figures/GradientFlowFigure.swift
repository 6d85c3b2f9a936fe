/// The mean gradient of each layer, on a logarithmic scale, with a verdict.
///
/// A layer is said to vanish below 1e-5 of the greatest and to explode above 1e3; those are signs to look closer, not laws.
public func gradientFlowFigure(
    layers: [String], means: [Double], title: String = "Gradient flow"
) -> Figure {
    let count = min(layers.count, means.count)
    let finite = means.prefix(count).filter { $0.isFinite && $0 > 0 }
    let most = finite.max() ?? 1
    var marks: [any Mark] = [
        BarMark(Array(layers.prefix(count)), Array(means.prefix(count)), isHorizontal: true),
        XAxis("mean |g|", scale: .log, from: finite.min().map { $0 / 3 }, to: most * 10),
        YAxis(),
    ]
    let verdicts = zip(layers, means).compactMap { name, mean -> String? in
        if !mean.isFinite { return "\(name): not finite" }
        if mean == 0 { return "\(name): no gradient" }
        if mean > 1e3 { return "\(name): exploding" }
        return mean < 1e-5 * most ? "\(name): vanishing" : nil
    }
    marks.append(
        NoteMark(
            text: verdicts.isEmpty
                ? "gradients flow: within \(NumberText.short(most / (finite.min() ?? most), digits: 2))-fold of each other"
                : "✗ " + verdicts.prefix(6).joined(separator: "; ")))
    return Figure(title: title, width: 640, height: min(140 + 30 * count, 900), marks: marks)
}
