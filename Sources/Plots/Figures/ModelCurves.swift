/// The receiver operating characteristic: how many positives are found for how many false alarms, as the threshold falls.
public func rocCurveFigure(
    falsePositiveRates: [Double], truePositiveRates: [Double], area: Double, thresholds: [Double] = [],
    title: String = "ROC curve"
) -> Figure {
    let gains = zip(truePositiveRates, falsePositiveRates).map { $0 - $1 }
    return Figure(
        title: title, caption: "AUC \(NumberText.fixed(area, decimals: 4)); 0.5 is chance", width: 520, height: 460,
        marks: [
            AreaMark(falsePositiveRates, truePositiveRates, color: .blue, opacity: 0.12),
            LineMark(falsePositiveRates, truePositiveRates, color: .blue),
            LineMark([0, 1], [0, 1], color: .gray, width: 1.2),
            thresholdMark(falsePositiveRates, truePositiveRates, gains, thresholds, name: "TPR − FPR"),
            XAxis("false positive rate", from: 0, to: 1), YAxis("true positive rate", from: 0, to: 1),
        ])
}

/// Precision against recall, as the threshold falls; `positiveShare` is what a coin would reach.
public func precisionRecallFigure(
    recalls: [Double], precisions: [Double], averagePrecision: Double, positiveShare: Double, thresholds: [Double] = [],
    title: String = "Precision and recall"
) -> Figure {
    let scores = zip(precisions, recalls).map { $0 + $1 > 0 ? 2 * $0 * $1 / ($0 + $1) : 0 }
    return Figure(
        title: title,
        caption: "AP \(NumberText.fixed(averagePrecision, decimals: 4)); chance \(NumberText.short(positiveShare))",
        width: 520, height: 460,
        marks: [
            RuleMark(y: positiveShare, label: "chance"),
            LineMark(recalls, precisions, color: .blue),
            thresholdMark(recalls, precisions, scores, thresholds, name: "F1"),
            XAxis("recall", from: 0, to: 1), YAxis("precision", from: 0, to: 1),
        ])
}

/// The threshold at which a score is best, as a dot on the curve with its words.
private func thresholdMark(
    _ x: [Double], _ y: [Double], _ scores: [Double], _ thresholds: [Double], name: String
) -> any Mark {
    let known = scores.indices.filter { scores[$0].isFinite && $0 < thresholds.count && thresholds[$0].isFinite }
    guard let best = known.max(by: { scores[$0] < scores[$1] }) else { return SketchMark { _ in } }
    let words =
        "threshold \(NumberText.short(thresholds[best], digits: 3)): \(name) \(NumberText.fixed(scores[best], decimals: 3))"
    return SketchMark { frame in
        let place = frame.place(x[best], y[best])
        guard place.isFinite, Clipping.isInside(place) else { return }
        frame.panel.shapes.append(.symbol(place, .circle, Color.ink, radius: 4.5, ring: false, glyph: "●"))
        let isRight = place.x > 0.5
        frame.panel.shapes.append(
            .text(
                Place(place.x + (isRight ? -0.02 : 0.02), place.y - 0.06), words, isRight ? .end : .start,
                Color.ink, size: 11, isInText: true))
        frame.panel.readings.append("best " + words)
    }
}

/// The loss over learning rates that grow from batch to batch, with the suggested rate and the one at which it flew off.
///
/// The line is smoothed as fastai does (exponential mean of 0.9, of 0.7 for few losses, without the pull of its start); the losses themselves are
/// dots behind it. It has flown off where it is over four times its least value.
public func learningRateRangeFigure(
    rates: [Double], losses: [Double], suggestion: Double? = nil, title: String = "Learning rate range"
) -> Figure {
    let count = min(rates.count, losses.count)
    let smooth = smoothed(Array(losses.prefix(count)), weight: count >= 100 ? 0.9 : 0.7)
    var marks: [any Mark] = []
    if count > 12 {
        var raw = LineMark(rates, losses, color: .blue, width: 1, opacity: 0.35)
        raw.isInText = false
        marks.append(raw)
    }
    var line = LineMark(rates, count > 12 ? smooth : losses, color: .blue)
    line.isSolid = true
    marks.append(line)
    let finite = smooth.filter(\.isFinite)
    let start = finite.first ?? 1
    if let least = finite.min(), let low = smooth.firstIndex(of: least),
        let lost = smooth.indices.first(where: { $0 > low && (!(smooth[$0] <= 4 * max(least, 1e-12))) })
    {
        marks.append(RuleMark(x: rates[lost], label: "diverges", color: .red))
        // What comes after is off the scale of what matters.
        marks.append(YAxis("loss", to: max(start, 4 * least) * 1.2))
    } else {
        marks.append(YAxis("loss"))
    }
    marks.append(XAxis("learning rate", scale: .log))
    if let suggestion {
        marks.append(
            RuleMark(x: suggestion, label: "suggested \(NumberText.short(suggestion, digits: 2))", color: .green))
    }
    return Figure(title: title, marks: marks)
}

/// An exponential mean without the pull of its start (Kingma and Ba 2014, eq. 4); gaps stay gaps.
func smoothed(_ values: [Double], weight: Double) -> [Double] {
    var mean = 0.0
    var share = 0.0
    return values.map { value in
        guard value.isFinite else { return value }
        mean = weight * mean + (1 - weight) * value
        share = weight * share + (1 - weight)
        return mean / share
    }
}

/// The loss of every step: the losses faint, their exponential mean over them.
public func stepLossFigure(_ losses: [Double], title: String = "Loss by step") -> Figure {
    let x = losses.indices.map { Double($0 + 1) }
    var raw = LineMark(x, losses, label: "batches", color: .blue, width: 1, opacity: 0.35)
    raw.isInText = losses.count <= 40
    raw.showsLabel = false
    let weight = 1 - 1 / min(max(Double(losses.count) / 40, 5), 50)
    var mean = LineMark(x, smoothed(losses, weight: weight), label: "mean", color: .blue)
    mean.isSolid = true
    return Figure(title: title, marks: [raw, mean, XAxis("step", isWhole: true), YAxis("loss"), LogWhenWide()])
}

/// One number of several runs by epoch, a line each.
public func comparisonFigure(
    names: [String], values: [[Double]], metric: String = "loss", title: String = "", xLabel: String = "epoch"
) -> Figure {
    var marks: [any Mark] = [XAxis(xLabel, isWhole: true), YAxis(metric), LogWhenWide()]
    for (name, line) in zip(names, values) {
        marks.append(LineMark(line.indices.map { Double($0 + 1) }, line, label: name))
    }
    return Figure(title: title.isEmpty ? "Runs by \(metric)" : title, marks: marks)
}
