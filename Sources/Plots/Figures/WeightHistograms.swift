/// The weights of several models or layers, a panel each over one axis, with the share of those that are nearly zero.
///
/// L1 makes zeros, L2 makes small numbers: the caption counts |w| < 0.001.
public func weightHistogramsFigure(
    names: [String], values: [[Double]], threshold: Double = 1e-3, title: String = "Weights"
) -> Figure {
    let count = min(names.count, values.count)
    let reach = WeightPanel.reach(values)
    let most = (0..<count).map { WeightPanel(values[$0], reach: reach).counts.max() ?? 1 }.max() ?? 1
    let panels = (0..<count).map { index -> Figure in
        let panel = WeightPanel(values[index], reach: reach)
        let near = values[index].count { $0.magnitude < threshold }
        let share = values[index].isEmpty ? 0 : 100 * Double(near) / Double(values[index].count)
        var marks: [any Mark] = [
            BarMark(edges: panel.edges, panel.counts, color: .categorical(index)),
            XAxis("weight", from: -reach, to: reach),
            YAxis("count", scale: count > 1 && most > 0 ? .linear : .automatic),
            NoteMark(
                text:
                    "|w| < \(NumberText.short(threshold)): \(near) of \(values[index].count) (\(NumberText.fixed(share, decimals: 1))%), sd \(NumberText.short(panel.deviation, digits: 3))"
            ),
        ]
        if panel.lost > 0 { marks.append(NoteMark(text: "✗ \(panel.lost) weights not finite")) }
        return Figure(title: names[index], marks: marks)
    }
    guard count > 1 else {
        var single = panels.first ?? Figure(title: title, marks: [XAxis("weight"), YAxis("count")])
        if !title.isEmpty { single.title = count == 1 ? "\(title): \(names[0])" : title }
        return single
    }
    let columns = count <= 3 ? count : count == 4 ? 2 : 3
    let rows = (count + columns - 1) / columns
    return Figure(
        title: title, caption: "", width: 760, height: 50 + rows * (columns == 2 ? 280 : 240), figures: panels,
        columns: columns)
}

private struct WeightPanel {
    static let bins = 40
    let edges: [Double]
    let counts: [Double]
    let deviation: Double
    let lost: Int

    /// The 99.9 percentile of the magnitudes of all panels.
    static func reach(_ values: [[Double]]) -> Double {
        let sizes = values.flatMap { $0 }.filter(\.isFinite).map(\.magnitude).sorted()
        guard let last = sizes.last, last > 0 else { return 1 }
        let inner = sizes[Int(Double(sizes.count - 1) * 0.999)]
        return (inner > 0 ? inner : last) * 1.05
    }

    init(_ values: [Double], reach: Double) {
        let finite = values.filter(\.isFinite)
        lost = values.count - finite.count
        let width = 2 * reach / Double(Self.bins)
        edges = (0...Self.bins).map { -reach + width * Double($0) }
        var counts = [Double](repeating: 0, count: Self.bins)
        for value in finite { counts[min(max(Int(bounded: (value + reach) / width), 0), Self.bins - 1)] += 1 }
        self.counts = counts
        let count = Double(max(finite.count, 1))
        let mean = finite.reduce(0, +) / count
        deviation = (finite.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
    }
}
