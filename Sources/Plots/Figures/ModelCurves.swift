/// The receiver operating characteristic: how many positives are found for how many false alarms, as the threshold falls.
public func rocCurveFigure(
    falsePositiveRates: [Double], truePositiveRates: [Double], area: Double, title: String = "ROC curve"
) -> Figure {
    Figure(
        title: title, caption: "AUC \(NumberText.fixed(area, decimals: 4)); 0.5 is chance", width: 520, height: 460,
        marks: [
            AreaMark(falsePositiveRates, truePositiveRates, color: .blue, opacity: 0.12),
            LineMark(falsePositiveRates, truePositiveRates, color: .blue),
            LineMark([0, 1], [0, 1], color: .gray, width: 1.2),
            XAxis("false positive rate", from: 0, to: 1), YAxis("true positive rate", from: 0, to: 1),
        ])
}

/// Precision against recall, as the threshold falls; `positiveShare` is what a coin would reach.
public func precisionRecallFigure(
    recalls: [Double], precisions: [Double], averagePrecision: Double, positiveShare: Double,
    title: String = "Precision and recall"
) -> Figure {
    Figure(
        title: title,
        caption: "AP \(NumberText.fixed(averagePrecision, decimals: 4)); chance \(NumberText.short(positiveShare))",
        width: 520, height: 460,
        marks: [
            RuleMark(y: positiveShare, label: "chance"),
            LineMark(recalls, precisions, color: .blue),
            XAxis("recall", from: 0, to: 1), YAxis("precision", from: 0, to: 1),
        ])
}

/// The loss over learning rates that grow from batch to batch, with the suggested rate.
public func learningRateRangeFigure(
    rates: [Double], losses: [Double], suggestion: Double? = nil, title: String = "Learning rate range"
) -> Figure {
    var marks: [any Mark] = [LineMark(rates, losses), XAxis("learning rate", scale: .log), YAxis("loss")]
    if let suggestion {
        marks.append(
            RuleMark(x: suggestion, label: "suggested \(NumberText.short(suggestion, digits: 2))", color: .green))
    }
    return Figure(title: title, marks: marks)
}

/// One number of several runs by epoch, a line each.
public func comparisonFigure(
    names: [String], values: [[Double]], metric: String = "loss", title: String = ""
) -> Figure {
    var marks: [any Mark] = [XAxis("epoch", isWhole: true), YAxis(metric), LogWhenWide()]
    for (name, line) in zip(names, values) {
        marks.append(LineMark(line.indices.map { Double($0 + 1) }, line, label: name))
    }
    return Figure(title: title.isEmpty ? "Runs by \(metric)" : title, marks: marks)
}
