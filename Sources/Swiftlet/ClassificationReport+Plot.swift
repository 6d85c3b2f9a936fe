import Plots
import Tensors
import Training

extension ClassificationReport {
    /// Precision, recall and F1 of each class and their averages as coloured cells.
    public func plot(title: String = "Classification report") -> Figure {
        let matrix = confusionMatrix
        let classes = 0..<matrix.classCount
        let averages: [Average] = [.macro, .weighted]
        return classificationReportFigure(
            classNames: matrix.classNames + averages.map { "\($0.rawValue) average" },
            precisions: classes.map { matrix.precision(of: $0) } + averages.map { matrix.precision(average: $0) },
            recalls: classes.map { matrix.recall(of: $0) } + averages.map { matrix.recall(average: $0) },
            f1: classes.map { matrix.f1(of: $0) } + averages.map { matrix.f1(average: $0) },
            supports: classes.map { matrix.support(of: $0) } + averages.map { _ in matrix.total },
            averages: averages.count, accuracy: matrix.accuracy, title: title)
    }
}

extension ROCCurve {
    /// The curve with its area, the line of chance, and the threshold with the greatest distance from it (Youden 1950).
    public func plot(title: String = "ROC curve") -> Figure {
        rocCurveFigure(
            falsePositiveRates: falsePositiveRates, truePositiveRates: truePositiveRates, area: area,
            thresholds: thresholds, title: title)
    }
}

extension PrecisionRecallCurve {
    /// The curve with its average precision, the share of positives, which is chance, and the threshold with the best F1.
    public func plot(title: String = "Precision and recall") -> Figure {
        // With everything called positive, precision is the share of positives.
        let all = recalls.indices.filter { recalls[$0] == recalls.max() }.map { precisions[$0] }.min()
        return precisionRecallFigure(
            recalls: recalls, precisions: precisions, averagePrecision: averagePrecision, positiveShare: all ?? .nan,
            thresholds: thresholds, title: title)
    }
}

/// What a threshold does to scores, a picture for each threshold; labels are 1 for positives and 0 for negatives.
public func thresholdFilmstrip(
    scores: [Double], expected: [Int], thresholds: [Double] = [0.2, 0.35, 0.5, 0.65, 0.8],
    title: String = "Precision and recall by threshold"
) -> Figure {
    let pairs = zip(scores, expected)
    return thresholdFilmstripFigure(
        positives: pairs.filter { $0.1 == 1 }.map { $0.0 }, negatives: pairs.filter { $0.1 != 1 }.map { $0.0 },
        thresholds: thresholds, title: title)
}

/// What a threshold does to scores, a picture for each threshold.
public func thresholdFilmstrip(
    scores: Tensor, expected: Tensor, thresholds: [Double] = [0.2, 0.35, 0.5, 0.65, 0.8],
    title: String = "Precision and recall by threshold"
) -> Figure {
    thresholdFilmstrip(
        scores: scores.toArray(), expected: expected.toInts(), thresholds: thresholds, title: title)
}
