/// What batch normalisation does: the distribution before and after it, batch statistics against running ones, and the
/// loss with and without.
///
/// - Parameters:
///   - before: What goes in, of all features.
///   - after: What comes out.
///   - batchMeans: The mean of each feature in the batch.
///   - runningMeans: The mean of each feature that the layer keeps for inference.
///   - batchDeviations: The standard deviation of each feature in the batch.
///   - runningDeviations: The one that the layer keeps.
///   - lossWith: The loss by epoch of a model with normalisation; may be empty.
///   - lossWithout: The loss by epoch of the same model without; may be empty.
///   - title: The heading.
/// - Returns: The figure.
public func batchNormFigure(
    before: [Double], after: [Double], batchMeans: [Double], runningMeans: [Double], batchDeviations: [Double],
    runningDeviations: [Double], lossWith: [Double] = [], lossWithout: [Double] = [],
    title: String = "Batch normalisation"
) -> Figure {
    func summary(_ values: [Double]) -> String {
        let summary = SeedSummary(values)
        return "mean \(NumberText.short(summary.mean, digits: 2)), sd \(NumberText.short(summary.deviation, digits: 3))"
    }
    var first = histogram(before, bins: 30, title: "before", xLabel: summary(before))
    var second = histogram(after, bins: 30, title: "after", xLabel: summary(after))
    first.title = "before"
    second.title = "after"
    func diagonal(_ values: [Double]) -> LineMark {
        let finite = values.filter(\.isFinite)
        let (low, high) = (finite.min() ?? 0, finite.max() ?? 1)
        return LineMark([low, high], [low, high], color: .gray, width: 1)
    }
    let statistics = Figure(title: "running against batch") {
        diagonal(batchMeans + runningMeans + batchDeviations + runningDeviations)
        PointMark(batchMeans, runningMeans, label: "mean", color: .blue, symbol: .circle)
        PointMark(batchDeviations, runningDeviations, label: "sd", color: .orange, symbol: .cross)
        XAxis("of the batch")
        YAxis("running")
        Legend()
    }
    var figures = [first, second, statistics]
    if !lossWith.isEmpty || !lossWithout.isEmpty {
        let x = { (values: [Double]) in values.indices.map { Double($0 + 1) } }
        figures.append(
            Figure(title: "loss") {
                LineMark(x(lossWith), lossWith, label: "with", color: .blue)
                LineMark(x(lossWithout), lossWithout, label: "without", color: .orange)
                XAxis("epoch", isWhole: true)
                YAxis()
            })
    }
    return Figure(
        title: title, caption: "", width: 760, height: figures.count == 4 ? 560 : 300, figures: figures,
        columns: figures.count == 4 ? 2 : 3)
}
