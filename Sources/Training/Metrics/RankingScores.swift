import NeuralNetworks
import Tensors

/// True positive rate against false positive rate at every threshold of a score.
public struct ROCCurve: Sendable, Equatable {
    /// Of the negatives, the share above each threshold; rises from 0 to 1.
    public let falsePositiveRates: [Double]
    /// Of the positives, the share above each threshold; rises from 0 to 1.
    public let truePositiveRates: [Double]
    /// Examples count as positive from this score on; falls from infinity.
    public let thresholds: [Double]

    /// The area under the curve by trapezoids: the chance that a positive scores above a negative, ties counting half.
    /// nan where there are only positives or only negatives.
    public var area: Double { trapezoids(falsePositiveRates, truePositiveRates) }
}

extension ROCCurve: CustomStringConvertible {
    public var description: String { "ROC curve of \(thresholds.count) thresholds, area \(NumberText.fixed(area, 4))" }
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

extension PrecisionRecallCurve: CustomStringConvertible {
    public var description: String {
        "precision and recall at \(thresholds.count) thresholds, average precision \(NumberText.fixed(averagePrecision, 4))"
    }
}

/// The ROC curve of scores for a two-class problem, a point for each distinct score.
///
/// - Parameters:
///   - scores: Higher means more likely positive; probabilities or logits.
///   - expected: 1 for the positive class, 0 or -1 for the negative.
/// - Returns: The curve from (0, 0) to (1, 1). Without positives, or without negatives, their rates are nan.
public func rocCurve(scores: [Double], expected: [Int]) -> ROCCurve {
    let steps = thresholdSteps("rocCurve", scores, expected)
    let positives = Double(steps.last?.truePositives ?? 0)
    let negatives = Double(steps.last?.falsePositives ?? 0)
    return ROCCurve(
        falsePositiveRates: steps.map { negatives == 0 ? .nan : Double($0.falsePositives) / negatives },
        truePositiveRates: steps.map { positives == 0 ? .nan : Double($0.truePositives) / positives },
        thresholds: steps.map(\.threshold))
}

/// The area under the ROC curve: 0.5 is chance, 1 is perfect; nan where there is only one class.
public func rocAUC(scores: [Double], expected: [Int], explain: Bool = false) -> Double {
    let area = rocCurve(scores: scores, expected: expected).area
    MetricInputs.narrate(explain, pairExplanation(scores, expected, area))
    return area
}

/// The area under the ROC curve of each class against the others, averaged over the classes.
///
/// - Parameters:
///   - scores: One row an example, one score a class.
///   - expected: The true classes.
///   - average: `.macro`, or `.weighted` by how many examples each class has.
/// - Returns: The averaged area, 1 at best and 0.5 for guessing.
public func rocAUC(scores: [[Double]], expected: [Int], average: Average = .macro) -> Double {
    guard MetricInputs.check("rocAUC", scores.count, expected.count) else { return .nan }
    let classes = scores.first?.count ?? 0
    if let odd = scores.first(where: { $0.count != classes }) {
        fail(
            .invalidArgument(
                operation: "rocAUC", problem: "there are rows of \(classes) and of \(odd.count) scores",
                advice: "give one score a class in each row"))
        return .nan
    }
    if classes == 1 { return rocAUC(scores: scores.map { $0[0] }, expected: expected) }
    if classes == 2 { return rocAUC(scores: scores.map { $0[1] - $0[0] }, expected: expected) }
    var (sum, weight) = (0.0, 0.0)
    for index in 0..<classes {
        let area = rocCurve(scores: scores.map { $0[index] }, expected: expected.map { $0 == index ? 1 : 0 }).area
        let share = average == .weighted ? Double(expected.filter { $0 == index }.count) : 1
        sum += area * share
        weight += share
    }
    return sum / weight
}

/// The area under the ROC curve of scores: one number an example, or one a class.
public func rocAUC(scores: Tensor, expected: Tensor, average: Average = .macro) -> Double {
    rocAUC(scores: MetricInputs.rows(scores), expected: MetricInputs.classes(expected), average: average)
}

/// How many pairs of a positive and a negative are in the right order.
private func pairExplanation(_ scores: [Double], _ expected: [Int], _ area: Double) -> String {
    let positives = zip(scores, expected).filter { $0.1 == 1 }.map(\.0)
    let negatives = zip(scores, expected).filter { $0.1 != 1 }.map(\.0)
    var (right, tied) = (0, 0)
    // Counting pairs is for a handful of examples; larger ones are told by the area alone.
    guard positives.count * negatives.count <= 1_000_000 else {
        return "ROC AUC of \(positives.count) positives and \(negatives.count) negatives = \(NumberText.fixed(area, 4))"
    }
    for positive in positives {
        for negative in negatives {
            if positive > negative { right += 1 } else if positive == negative { tied += 1 }
        }
    }
    return "ROC AUC = (pairs in order + ½ ties) / (positives · negatives) = (\(right) + ½ · \(tied)) / "
        + "(\(positives.count) · \(negatives.count)) = \(NumberText.fixed(area, 4))"
}

/// The precision–recall curve of scores for a two-class problem.
public func precisionRecallCurve(scores: [Double], expected: [Int]) -> PrecisionRecallCurve {
    let steps = thresholdSteps("precisionRecallCurve", scores, expected)
    let positives = Double(max(1, steps.last?.truePositives ?? 0))
    return PrecisionRecallCurve(
        precisions: steps.map { step in
            let predicted = step.truePositives + step.falsePositives
            return predicted == 0 ? 1 : Double(step.truePositives) / Double(predicted)
        },
        recalls: steps.map { Double($0.truePositives) / positives },
        thresholds: steps.map(\.threshold))
}

/// The area under the steps of the precision–recall curve: Σ (Rₖ − Rₖ₋₁) Pₖ; 0 without positives.
public func averagePrecision(scores: [Double], expected: [Int], explain: Bool = false) -> Double {
    let curve = precisionRecallCurve(scores: scores, expected: expected)
    MetricInputs.narrate(explain, curve.explanation)
    return curve.averagePrecision
}

/// The area under the steps of the precision–recall curve.
public func averagePrecision(scores: Tensor, expected: Tensor) -> Double {
    averagePrecision(scores: scores.toArray(), expected: MetricInputs.classes(expected))
}

/// The share of examples whose true class is among the `k` classes with the highest scores.
///
/// - Parameters:
///   - k: How many guesses count.
///   - scores: One row an example, one score a class.
///   - expected: The true classes.
///   - explain: Whether to print the formula with the numbers.
/// - Returns: A share between 0 and 1. Of equal scores the lower class comes first, so that k = 1 is the accuracy.
public func topKAccuracy(_ k: Int, scores: [[Double]], expected: [Int], explain: Bool = false) -> Double {
    guard MetricInputs.check("topKAccuracy", scores.count, expected.count), !expected.isEmpty else { return .nan }
    let hits = zip(scores, expected).filter { row, expectedClass in
        guard row.indices.contains(expectedClass) else { return false }
        let better = row.indices.filter {
            row[$0] > row[expectedClass] || (row[$0] == row[expectedClass] && $0 < expectedClass)
        }
        return better.count < k
    }
    let share = Double(hits.count) / Double(expected.count)
    MetricInputs.narrate(
        explain,
        "top-\(k) accuracy = true class among the first \(k) / total = \(hits.count) / \(expected.count) = "
            + NumberText.fixed(share, 4))
    return share
}

/// The share of examples whose true class is among the `k` classes with the highest scores.
public func topKAccuracy(_ k: Int, scores: Tensor, expected: Tensor, explain: Bool = false) -> Double {
    topKAccuracy(
        k, scores: MetricInputs.rows(scores), expected: MetricInputs.classes(expected), explain: explain)
}

extension PrecisionRecallCurve {
    /// The sum with the numbers put in, the steps at which recall rises.
    var explanation: String {
        let rises = recalls.indices.dropFirst().filter { recalls[$0] > recalls[$0 - 1] }
        let terms = rises.prefix(8).map { index in
            "(\(NumberText.fixed(recalls[index], 3)) − \(NumberText.fixed(recalls[index - 1], 3))) · "
                + NumberText.fixed(precisions[index], 3)
        }
        return "average precision = Σ (Rₖ − Rₖ₋₁) Pₖ = " + terms.joined(separator: " + ")
            + (rises.count > 8 ? " + …" : "") + " = \(NumberText.fixed(averagePrecision, 4))"
    }
}

private struct ThresholdStep {
    var threshold: Double
    var truePositives: Int
    var falsePositives: Int
}

/// Counts from the highest score down; equal scores make one step.
private func thresholdSteps(_ metric: String, _ scores: [Double], _ expected: [Int]) -> [ThresholdStep] {
    guard MetricInputs.check(metric, scores.count, expected.count) else { return [] }
    if let odd = expected.first(where: { $0.magnitude > 1 }) {
        fail(
            .invalidArgument(
                operation: metric, problem: "label \(odd) is neither 0 nor 1",
                advice: "judge one class against the others, or give a row of scores an example"))
        return []
    }
    let order = scores.indices.sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
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
