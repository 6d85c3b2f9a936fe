/// What the numbers of a layer look like: their distribution and what is wrong with it.
public struct LayerNumbers: Sendable {
    /// The name of the layer.
    public var name: String
    /// The numbers, of all examples and units.
    public var values: [Double]
    /// The share of units at the flat end of their activation; nil where the activation has none.
    public var saturatedShare: Double?
    /// The share of units that are zero for every example; nil where that cannot happen.
    public var deadShare: Double?

    /// The numbers of a layer.
    public init(_ name: String, _ values: [Double], saturatedShare: Double? = nil, deadShare: Double? = nil) {
        self.name = name
        self.values = values
        self.saturatedShare = saturatedShare
        self.deadShare = deadShare
    }
}

/// The distributions of several layers under each other, with mean, standard deviation and the shares of saturated and
/// dead units.
///
/// All ridges share the horizontal axis, which holds 99.8 % of the numbers; each is as high as its fullest interval.
public func layerHistogramsFigure(
    _ layers: [LayerNumbers], title: String = "Activations by layer", xLabel: String = "activation"
) -> Figure {
    let reach = RidgeMark.reach(of: layers)
    let rows = layers.map { RidgeRow($0, low: reach.low, high: reach.high) }
    let lost = rows.reduce(0) { $0 + $1.lost }
    var marks: [any Mark] = [
        RidgeMark(rows: rows, low: reach.low, high: reach.high), XAxis(xLabel, from: reach.low, to: reach.high),
        YAxis(),
    ]
    if lost > 0 { marks.append(NoteMark(text: "✗ \(lost) \(lost == 1 ? "number" : "numbers") not finite, left out")) }
    return Figure(title: title, width: 720, height: min(110 + 44 * max(layers.count, 2), 1200), marks: marks)
}

/// One layer, counted.
struct RidgeRow: Sendable {
    static let bins = 80
    let name: String
    let counts: [Double]
    let mean: Double
    let deviation: Double
    let saturated: Double?
    let dead: Double?
    let lost: Int

    init(_ layer: LayerNumbers, low: Double, high: Double) {
        name = layer.name
        saturated = layer.saturatedShare
        dead = layer.deadShare
        let finite = layer.values.filter(\.isFinite)
        lost = layer.values.count - finite.count
        let count = Double(max(finite.count, 1))
        let mean = finite.reduce(0, +) / count
        self.mean = finite.isEmpty ? .nan : mean
        deviation =
            finite.isEmpty ? .nan : (finite.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
        var counts = [Double](repeating: 0, count: Self.bins)
        let width = (high - low) / Double(Self.bins)
        for value in finite where value >= low && value <= high {
            counts[min(max(Int(bounded: (value - low) / width), 0), Self.bins - 1)] += 1
        }
        self.counts = counts
    }

    /// Counts in fewer intervals.
    func grouped(_ columns: Int) -> [Double] {
        (0..<columns).map { column in
            let range = counts.count * column / columns..<max(counts.count * (column + 1) / columns, 1)
            return counts[range].reduce(0, +)
        }
    }

    private func percent(_ share: Double?) -> String {
        share.map { NumberText.fixed(100 * $0, decimals: $0 > 0 && $0 < 0.01 ? 1 : 0) + "%" } ?? "–"
    }

    var cells: [String] {
        [NumberText.short(mean, digits: 2), NumberText.short(deviation, digits: 2), percent(saturated), percent(dead)]
    }

    /// What is worth a warning.
    var verdict: String? {
        if lost > 0 { return "not finite" }
        if let dead, dead >= 0.4 { return "\(percent(dead)) of the units are dead" }
        if let saturated, saturated >= 0.4 { return "\(percent(saturated)) saturated" }
        return nil
    }
}

/// Ridges under each other.
struct RidgeMark: Mark {
    let rows: [RidgeRow]
    let low: Double
    let high: Double

    /// The 0.1 and 99.9 percentiles of all layers together.
    static func reach(of layers: [LayerNumbers]) -> (low: Double, high: Double) {
        let all = layers.flatMap(\.values).filter(\.isFinite).sorted()
        guard let first = all.first, let last = all.last, last > first else {
            let middle = all.first ?? 0
            let room = max(middle.magnitude / 2, 0.5)
            return (middle - room, middle + room)
        }
        let low = all[Int(Double(all.count - 1) * 0.001)]
        let high = all[Int(Double(all.count - 1) * 0.999)]
        return high > low ? (low, high) : (first, last)
    }

    func prepare(_ plan: inout PanelPlan) {
        plan.y.names = rows.map(\.name)
        plan.y.isReversed = true
        plan.x.extent.include([low, high])
    }

    func draw(in frame: inout Frame) {
        guard !rows.isEmpty else { return }
        let slot = 1 / Double(rows.count)
        for (index, row) in rows.enumerated() {
            let base = 1 - slot * (Double(index) + 0.94)
            let most = max(row.counts.max() ?? 0, 1)
            var outline: [Place] = []
            for (bin, count) in row.counts.enumerated() {
                let x = (Double(bin) + 0.5) / Double(RidgeRow.bins)
                outline.append(Place(x, min(base + count / most * slot * 0.86, 1)))
            }
            let isBad = row.verdict != nil
            let color = isBad ? Color.orange : .blue
            frame.panel.shapes.append(
                .area(
                    [Place(outline[0].x, base)] + outline + [Place(outline[outline.count - 1].x, base)], color,
                    opacity: 0.3))
            frame.panel.shapes.append(.line(outline, Stroke(color, width: 1.3)))
            frame.panel.shapes.append(
                .line([Place(0, base), Place(1, base)], Stroke(Color(hex: 0xD0D7DE), width: 0.8, isInText: false)))
            let cells = row.cells
            var words = "\(cells[0]) ± \(cells[1])"
            if row.saturated != nil { words += ", sat \(cells[2])" }
            if row.dead != nil { words += ", dead \(cells[3])" }
            frame.panel.labels.append(
                EdgeLabel(
                    y: base + slot * 0.45, text: words, color: isBad ? Color(hex: 0xB35000) : Color.ink))
            frame.panel.readings.append(
                "\(row.name): mean \(cells[0]), standard deviation \(cells[1])"
                    + (row.saturated == nil ? "" : ", saturated \(cells[2])")
                    + (row.dead == nil ? "" : ", dead \(cells[3])"))
        }
        let bad = rows.compactMap { row in row.verdict.map { "\(row.name): \($0)" } }
        if !bad.isEmpty { frame.panel.notes.append("✗ " + bad.prefix(4).joined(separator: "; ")) }
        frame.panel.textual = .ridges(
            RidgeTable(
                names: rows.map(\.name), ridges: rows.map { $0.grouped(40) }, low: low, high: high,
                headings: ["mean", "sd", "sat", "dead"], cells: rows.map(\.cells)))
    }
}
