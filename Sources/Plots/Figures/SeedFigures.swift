/// Mean and standard deviation of numbers that are finite.
struct SeedSummary: Sendable {
    let mean: Double
    let deviation: Double

    init(_ values: [Double]) {
        let finite = values.filter(\.isFinite)
        let count = Double(max(finite.count, 1))
        let mean = finite.reduce(0, +) / count
        self.mean = finite.isEmpty ? .nan : mean
        let squares = finite.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        deviation = finite.count > 1 ? (squares / (count - 1)).squareRoot() : 0
    }

    var text: String {
        deviation > 0
            ? "\(NumberText.short(mean, digits: 3)) ± \(NumberText.short(deviation, digits: 2))"
            : NumberText.short(mean, digits: 3)
    }
}

/// The error by the number of training examples, with a dot for each repetition and a band of one standard deviation.
///
/// `train[i]` and `validation[i]` hold one error for each repetition with `sizes[i]` examples.
public func learningCurveFigure(
    sizes: [Int], train: [[Double]], validation: [[Double]], yLabel: String = "error",
    title: String = "Error by number of examples"
) -> Figure {
    let x = sizes.map(Double.init)
    let isWide = (x.max() ?? 1) / max(x.min() ?? 1, 1) > 8
    var marks = seedMarks(x, train, label: "train", color: .blue, order: 0)
    marks += seedMarks(x, validation, label: "validation", color: .orange, order: 1)
    marks += [XAxis("training examples", scale: isWide ? .log : .linear), YAxis(yLabel)]
    return Figure(title: title, marks: marks)
}

/// Methods beside each other: a dot for each repetition (seed), a bar at the mean, the best mean in green.
///
/// The standard deviation is that of a sample, with n − 1.
public func seedDotsFigure(
    names: [String], values: [[Double]], xLabel: String = "accuracy", higherIsBetter: Bool = true,
    title: String = "Comparison over seeds"
) -> Figure {
    let count = min(names.count, values.count)
    let names = Array(names.prefix(count))
    let values = Array(values.prefix(count))
    let summaries = values.map(SeedSummary.init)
    let known = summaries.indices.filter { summaries[$0].mean.isFinite }
    let best =
        higherIsBetter
        ? known.max { summaries[$0].mean < summaries[$1].mean } : known.min { summaries[$0].mean < summaries[$1].mean }
    let dots = SketchMark { plan in
        plan.y.names = names
        plan.y.isReversed = true
        for list in values { plan.x.extent.include(list) }
        plan.x.padding = 0.06
    } content: { frame in
        let slot = 1 / Double(max(names.count, 1))
        for (row, list) in values.enumerated() {
            let color = row == best ? Color.green : .blue
            let base = frame.y.place(Double(row))
            frame.panel.shapes.append(
                .line([Place(0, base), Place(1, base)], Stroke(Color(hex: 0xE3E7EB), width: 1, isInText: false)))
            let mean = frame.x.place(summaries[row].mean)
            if mean.isFinite {
                frame.panel.shapes.append(
                    .line(
                        [Place(mean, base - 0.3 * slot), Place(mean, base + 0.3 * slot)],
                        Stroke(color, width: 3, isInText: false)))
            }
            for value in list {
                let place = frame.place(value, Double(row))
                if place.isFinite {
                    frame.panel.shapes.append(.symbol(place, .circle, color, radius: 4, ring: false, glyph: "o"))
                }
            }
            // In text the mean is a bar over the dots; pictures have it already.
            if mean.isFinite {
                frame.panel.shapes.append(
                    .symbol(Place(mean, base), .circle, color, radius: 0, ring: false, glyph: "┃"))
            }
            let lost = list.count { !$0.isFinite }
            frame.panel.labels.append(
                EdgeLabel(
                    y: base, text: summaries[row].text + (row == best ? " ✓" : "") + (lost > 0 ? " ✗\(lost)" : ""),
                    color: row == best ? .green : Color.ink))
            frame.panel.readings.append("\(names[row]): \(summaries[row].text) over \(list.count)")
            if lost > 0 { frame.panel.notes.append("✗ \(names[row]): \(lost) of \(list.count) not finite") }
        }
    }
    return Figure(
        title: title, width: 640, height: min(110 + 34 * max(count, 2), 1000), marks: [dots, XAxis(xLabel), YAxis()])
}

/// One number by epoch over several repetitions of several methods: the mean of each method with a band of one standard
/// deviation.
///
/// `runs[i]` holds the repetitions of method `i`; where some are shorter, the mean is over those that are there.
public func seedCurvesFigure(
    names: [String], runs: [[[Double]]], yLabel: String = "loss", xLabel: String = "epoch", title: String = ""
) -> Figure {
    var marks: [any Mark] = []
    for (order, (name, group)) in zip(names, runs).enumerated() {
        let length = group.map(\.count).max() ?? 0
        let columns = (0..<length).map { epoch in group.compactMap { epoch < $0.count ? $0[epoch] : nil } }
        marks += seedMarks(
            (0..<length).map { Double($0 + 1) }, columns, label: name, color: .categorical(order), order: order,
            showsDots: false)
    }
    marks += [XAxis(xLabel, isWhole: true), YAxis(yLabel), LogWhenWide()]
    let most = runs.map(\.count).max() ?? 0
    return Figure(
        title: title.isEmpty ? "\(yLabel) over \(most) repetitions" : title,
        caption: "band: mean ± one standard deviation",
        marks: marks)
}

/// Band, line and dots of repetitions.
private func seedMarks(
    _ x: [Double], _ values: [[Double]], label: String, color: Color, order: Int, showsDots: Bool = true
) -> [any Mark] {
    let count = min(x.count, values.count)
    let summaries = values.prefix(count).map(SeedSummary.init)
    var marks: [any Mark] = []
    if summaries.contains(where: { $0.deviation > 0 }) {
        marks.append(
            AreaMark(
                Array(x.prefix(count)), low: summaries.map { $0.mean - $0.deviation },
                high: summaries.map { $0.mean + $0.deviation }, color: color, opacity: 0.14))
    }
    if showsDots, values.contains(where: { $0.count > 1 }) {
        let dots = (0..<count).flatMap { index in values[index].map { (x[index], $0) } }.filter { $0.1.isFinite }
        marks.append(
            SketchMark { frame in
                for (x, y) in dots {
                    let place = frame.place(x, y)
                    guard place.isFinite, Clipping.isInside(place) else { continue }
                    frame.panel.shapes.append(
                        .symbol(
                            place, .of(series: order), color, radius: 2.6, ring: false, glyph: order == 0 ? "o" : "x"))
                }
            })
    }
    var line = LineMark(Array(x.prefix(count)), summaries.map(\.mean), label: label, color: color)
    if let last = summaries.last { line.endLabel = last.text }
    marks.append(line)
    return marks
}
