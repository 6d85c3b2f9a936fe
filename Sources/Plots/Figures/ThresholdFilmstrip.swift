/// What a threshold does to the scores of two classes, a picture for each threshold.
///
/// Every picture shows how the scores of positives and negatives are spread and where they are cut, with precision and
/// recall above it. In text it is a table of the same numbers.
public func thresholdFilmstripFigure(
    positives: [Double], negatives: [Double], thresholds: [Double] = [0.2, 0.35, 0.5, 0.65, 0.8],
    title: String = "Precision and recall by threshold"
) -> Figure {
    let cuts = thresholds.map { ThresholdCut(positives: positives, negatives: negatives, threshold: $0) }
    let strip = ThresholdStrip(positives: positives, negatives: negatives, cuts: cuts)
    return Figure(
        title: title,
        caption:
            "blue: \(positives.count) positives, orange: \(negatives.count) negatives; right of the line is called positive",
        width: 760, height: 260, marks: [strip, XAxis(isHidden: true), YAxis(isHidden: true)])
}

/// The counts that a threshold makes.
struct ThresholdCut: Sendable {
    let threshold: Double
    let truePositives: Int
    let falsePositives: Int
    let falseNegatives: Int
    let trueNegatives: Int

    init(positives: [Double], negatives: [Double], threshold: Double) {
        self.threshold = threshold
        truePositives = positives.count { $0 >= threshold }
        falsePositives = negatives.count { $0 >= threshold }
        falseNegatives = positives.count - truePositives
        trueNegatives = negatives.count - falsePositives
    }

    var precision: Double {
        truePositives + falsePositives == 0 ? 0 : Double(truePositives) / Double(truePositives + falsePositives)
    }

    var recall: Double {
        truePositives + falseNegatives == 0 ? 0 : Double(truePositives) / Double(truePositives + falseNegatives)
    }

    var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }
}

/// The pictures side by side.
private struct ThresholdStrip: Mark {
    let positives: [Double]
    let negatives: [Double]
    let cuts: [ThresholdCut]

    func prepare(_ plan: inout PanelPlan) { plan.x.extent.include([0, 1]) }

    func draw(in frame: inout Frame) {
        var extent = Extent()
        extent.include(positives)
        extent.include(negatives)
        extent.include(cuts.map(\.threshold))
        guard !extent.isEmpty, !cuts.isEmpty else { return }
        // Halves, so that the span of the largest numbers is finite.
        let span = extent.high > extent.low ? extent.high / 2 - extent.low / 2 : 0.5
        let slot = 1 / Double(cuts.count)
        let best = cuts.map(\.f1).max() ?? 0
        for (index, cut) in cuts.enumerated() {
            let left = Double(index) * slot + 0.05 * slot
            let width = 0.9 * slot
            func place(_ score: Double) -> Double { left + width * ((score / 2 - extent.low / 2) / span) }
            for (values, color) in [(negatives, Color.orange), (positives, Color.blue)] {
                let heights = Self.histogram(values, low: extent.low, span: span)
                var outline = [Place(left, 0.14)]
                for (bin, height) in heights.enumerated() {
                    let x = left + width * Double(bin) / Double(heights.count)
                    outline.append(Place(x, 0.14 + 0.52 * height))
                    outline.append(Place(x + width / Double(heights.count), 0.14 + 0.52 * height))
                }
                outline.append(Place(left + width, 0.14))
                frame.panel.shapes.append(.area(outline, color, opacity: 0.4))
                frame.panel.shapes.append(.line(outline, Stroke(color, width: 1)))
            }
            let x = place(cut.threshold)
            frame.panel.shapes.append(.line([Place(x, 0.14), Place(x, 0.7)], Stroke(Color.ink, width: 2)))
            frame.panel.shapes.append(
                .line([Place(left, 0.14), Place(left + width, 0.14)], Stroke(Color(hex: 0x8C959F), width: 1)))
            let middle = left + width / 2
            let ink = Color.ink
            for (height, text, size) in [
                (0.96, "threshold \(NumberText.short(cut.threshold, digits: 3))", 12.0),
                (0.87, "precision \(NumberText.fixed(cut.precision, decimals: 3))", 11),
                (0.79, "recall \(NumberText.fixed(cut.recall, decimals: 3))", 11),
                (0.05, "F1 \(NumberText.fixed(cut.f1, decimals: 3))\(cut.f1 == best ? " (best)" : "")", 11),
            ] {
                frame.panel.shapes.append(
                    .text(
                        Place(middle, height), fitted(text, size: size, to: 700 * slot - 4), .middle, ink, size: size,
                        isInText: false))
            }
            frame.panel.readings.append(
                "threshold \(NumberText.short(cut.threshold, digits: 3)): precision "
                    + "\(NumberText.fixed(cut.precision, decimals: 3)), recall \(NumberText.fixed(cut.recall, decimals: 3))"
            )
        }
        frame.panel.textual = .lines(table)
    }

    /// Shares of the fullest of twenty intervals.
    private static func histogram(_ values: [Double], low: Double, span: Double) -> [Double] {
        var counts = [Double](repeating: 0, count: 20)
        for value in values where value.isFinite {
            counts[min(max(Int(bounded: (value / 2 - low / 2) / span * 20), 0), 19)] += 1
        }
        let most = max(counts.max() ?? 1, 1)
        return counts.map { $0 / most }
    }

    private var table: [String] {
        func right(_ text: String, _ columns: Int) -> String {
            String(repeating: " ", count: max(0, columns - text.count)) + text
        }
        let head = "threshold    TP    FP    FN    TN  precision  recall     F1"
        let best = cuts.map(\.f1).max() ?? 0
        return [head]
            + cuts.map { cut in
                right(NumberText.short(cut.threshold, digits: 3), 9)
                    + [cut.truePositives, cut.falsePositives, cut.falseNegatives, cut.trueNegatives]
                    .map { right("\($0)", 6) }.joined()
                    + right(NumberText.fixed(cut.precision, decimals: 3), 11)
                    + right(NumberText.fixed(cut.recall, decimals: 3), 8)
                    + right(NumberText.fixed(cut.f1, decimals: 3), 7) + (cut.f1 == best ? " ← best F1" : "")
            }
    }
}
