/// True positive rate against false positive rate at every threshold of a score.
public struct ROCCurve: Sendable, Equatable {
    /// Of the negatives, the share above each threshold; rises from 0 to 1.
    public let falsePositiveRates: [Double]
    /// Of the positives, the share above each threshold; rises from 0 to 1.
    public let truePositiveRates: [Double]
    /// Examples count as positive from this score on; falls from infinity.
    public let thresholds: [Double]

    /// The area under the curve by trapezoids: the chance that a positive scores above a negative.
    public var area: Double { trapezoids(falsePositiveRates, truePositiveRates) }
}

/// Precision against recall at every threshold of a score.
public struct PrecisionRecallCurve: Sendable, Equatable {
    /// Of the examples above each threshold, the share that is positive.
    public let precisions: [Double]
    /// Of the positives, the share above each threshold; rises from 0 to 1.
    public let recalls: [Double]
    /// Examples count as positive from this score on; falls from infinity.
    public let thresholds: [Double]

    /// Σ (Rₖ − Rₖ₋₁) Pₖ, the area under the steps.
    public var averagePrecision: Double {
        recalls.indices.dropFirst().reduce(0) { $0 + (recalls[$1] - recalls[$1 - 1]) * precisions[$1] }
    }
}

/// The ROC curve of scores for a two-class problem, a point for each distinct score.
///
/// - Parameters:
///   - scores: Higher means more likely positive; probabilities or logits.
///   - expected: 1 for the positive class, 0 for the negative.
/// - Returns: The curve from (0, 0) to (1, 1).
public func rocCurve(scores: [Double], expected: [Int]) -> ROCCurve {
    let steps = thresholdSteps(scores, expected)
    let positives = Double(max(1, steps.last?.truePositives ?? 0))
    let negatives = Double(max(1, steps.last?.falsePositives ?? 0))
    return ROCCurve(
        falsePositiveRates: steps.map { Double($0.falsePositives) / negatives },
        truePositiveRates: steps.map { Double($0.truePositives) / positives },
        thresholds: steps.map(\.threshold))
}

/// The area under the ROC curve: 0.5 is chance, 1 is perfect.
public func rocAUC(scores: [Double], expected: [Int]) -> Double { rocCurve(scores: scores, expected: expected).area }

/// The precision–recall curve of scores for a two-class problem.
public func precisionRecallCurve(scores: [Double], expected: [Int]) -> PrecisionRecallCurve {
    let steps = thresholdSteps(scores, expected)
    let positives = Double(max(1, steps.last?.truePositives ?? 0))
    return PrecisionRecallCurve(
        precisions: steps.map { step in
            let predicted = step.truePositives + step.falsePositives
            return predicted == 0 ? 1 : Double(step.truePositives) / Double(predicted)
        },
        recalls: steps.map { Double($0.truePositives) / positives },
        thresholds: steps.map(\.threshold))
}

/// The area under the steps of the precision–recall curve.
public func averagePrecision(scores: [Double], expected: [Int]) -> Double {
    precisionRecallCurve(scores: scores, expected: expected).averagePrecision
}

/// The share of examples whose true class is among the `k` classes with the highest scores.
///
/// - Parameters:
///   - k: How many guesses count.
///   - scores: One row an example, one score a class.
///   - expected: The true classes.
/// - Returns: A share between 0 and 1.
public func topKAccuracy(_ k: Int, scores: [[Double]], expected: [Int]) -> Double {
    guard !expected.isEmpty else { return 0 }
    let hits = zip(scores, expected).filter { row, expectedClass in
        guard row.indices.contains(expectedClass) else { return false }
        let better = row.indices.filter {
            row[$0] > row[expectedClass] || (row[$0] == row[expectedClass] && $0 < expectedClass)
        }
        return better.count < k
    }
    return Double(hits.count) / Double(expected.count)
}

private struct ThresholdStep {
    var threshold: Double
    var truePositives: Int
    var falsePositives: Int
}

/// Counts from the highest score down; equal scores make one step.
private func thresholdSteps(_ scores: [Double], _ expected: [Int]) -> [ThresholdStep] {
    let count = min(scores.count, expected.count)
    let order = (0..<count).sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
    var steps = [ThresholdStep(threshold: .infinity, truePositives: 0, falsePositives: 0)]
    for (position, index) in order.enumerated() {
        let last = steps[steps.count - 1]
        let step = ThresholdStep(
            threshold: scores[index],
            truePositives: last.truePositives + (expected[index] == 1 ? 1 : 0),
            falsePositives: last.falsePositives + (expected[index] == 1 ? 0 : 1))
        if position > 0 && scores[order[position - 1]] == scores[index] {
            steps[steps.count - 1] = step
        } else {
            steps.append(step)
        }
    }
    return steps
}

private func trapezoids(_ x: [Double], _ y: [Double]) -> Double {
    var area = 0.0
    for index in x.indices.dropFirst() {
        area += (x[index] - x[index - 1]) * (y[index] + y[index - 1]) / 2
    }
    return area
}
