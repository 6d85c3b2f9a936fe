import NeuralNetworks
import Tensors

/// Gathers batch by batch what metrics need: counts of classes, sums of errors, or values of batches.
struct MetricGatherer {
    private let metrics: [(name: String, measure: MetricFunction.Measure)]
    private let decision: ClassDecision
    private let needsCounts: Bool
    private let needsSums: Bool
    private(set) var counts: ConfusionMatrix
    private(set) var sums = RegressionSums()
    private var sheet: ScoreSheet?
    private var batchTotals: [Double]
    private var examples = 0

    /// - Parameters:
    ///   - metrics: What is to be known at the end.
    ///   - decision: How a class is read off an output.
    ///   - classNames: The names of the classes; empty for a regression.
    ///   - gathersAll: Whether counts or sums are gathered even if no metric asks.
    init(_ metrics: [any Metric], decision: ClassDecision, classNames: [String], gathersAll: Bool = false) {
        self.metrics = metrics.map { ($0.name, $0.measure) }
        self.decision = decision
        var (needsCounts, needsSums) = (gathersAll && decision != .none, gathersAll && decision == .none)
        for metric in self.metrics {
            switch metric.measure {
            case .counts: needsCounts = true
            case .sums: needsSums = true
            case .scores: sheet = ScoreSheet(decision: decision)
            case .batches: break
            }
        }
        self.needsCounts = needsCounts
        self.needsSums = needsSums
        counts = ConfusionMatrix(classes: classNames.count, classNames: classNames)
        batchTotals = Array(repeating: 0, count: metrics.count)
    }

    mutating func add(outputs: Tensor, labels: Tensor) throws {
        let batch = outputs.shape.first ?? 1
        examples += batch
        if needsCounts {
            let predicted = outputs.decidedClasses(decision)
            let expected = labels.labelClasses(batch: batch)
            counts.grow(toHold: max(predicted.max() ?? 0, expected.max() ?? 0, outputs.scoreCount - 1))
            for (predictedClass, expectedClass) in zip(predicted, expected) {
                counts.add(predicted: predictedClass, expected: expectedClass)
            }
        }
        if needsSums {
            outputs.withElements { outputs in
                labels.withElements { labels in
                    for (predicted, expected) in zip(outputs, labels) {
                        sums.add(predicted: Double(predicted), expected: Double(expected))
                    }
                }
            }
        }
        sheet?.add(outputs: outputs, labels: labels)
        for (position, metric) in metrics.enumerated() {
            guard case .batches(let value) = metric.measure else { continue }
            batchTotals[position] += try value(outputs, labels) * Double(batch)
            if let error = FailureChannel.takeError() { throw error }
        }
    }

    /// All that has been gathered, for a checkpoint.
    var gathered: [String: Tensor] {
        var gathered: [String: Tensor] = [
            "totals": Tensor([Double(examples)] + batchTotals, dtype: .float64),
            "sums": Tensor(sums.sums, dtype: .float64),
            "counts": Tensor(
                counts.counts.flatMap(\.self), shape: [counts.classCount, counts.classCount], dtype: .int64),
        ]
        if let sheet, let columns = sheet.rows.first?.count {
            gathered["scores"] = Tensor(
                sheet.rows.flatMap(\.self), shape: [sheet.rows.count, columns], dtype: .float64)
            gathered["labels"] = Tensor(sheet.labels, dtype: .int64)
        }
        return gathered
    }

    /// Goes on from what was gathered before.
    mutating func resume(from gathered: [String: Tensor]) {
        if let totals = gathered["totals"]?.toArray(), totals.count == batchTotals.count + 1 {
            (examples, batchTotals) = (Int(totals[0]), Array(totals[1...]))
        }
        if let saved = gathered["sums"] { sums.sums = saved.toArray() }
        if let saved = gathered["counts"], saved.rank == 2 {
            let (numbers, width) = (saved.toInts(), saved.shape[1])
            counts = ConfusionMatrix(
                counts: (0..<saved.shape[0]).map { Array(numbers[$0 * width..<($0 + 1) * width]) },
                classNames: counts.classNames)
        }
        if let scores = gathered["scores"], let labels = gathered["labels"], scores.rank == 2 {
            let (numbers, width) = (scores.toArray(), scores.shape[1])
            sheet?.add(
                rows: (0..<scores.shape[0]).map { Array(numbers[$0 * width..<($0 + 1) * width]) },
                labels: labels.toInts())
        }
    }

    /// The value of each metric by name.
    var values: [String: Double] {
        var values: [String: Double] = [:]
        for (position, metric) in metrics.enumerated() {
            switch metric.measure {
            case .counts(let score): values[metric.name] = score(counts)
            case .sums(let score): values[metric.name] = score(sums)
            case .scores(let score): values[metric.name] = sheet.map(score) ?? .nan
            case .batches: values[metric.name] = examples == 0 ? 0 : batchTotals[position] / Double(examples)
            }
        }
        return values
    }
}

extension Tensor {
    /// How many scores an output has: the size of its last axis, or 2 classes for a single score.
    var scoreCount: Int {
        let last = rank > 1 ? shape[rank - 1] : 1
        return Swift.max(last, 2)
    }

    /// The class of each row of outputs.
    func decidedClasses(_ decision: ClassDecision) -> [Int] {
        let rows = shape.first ?? 1
        guard rows > 0 else { return [] }
        let columns = count / rows
        return withElements { scores in
            // A view that memory does not hold has no elements; it has been reported.
            guard scores.count == count else { return [] }
            return (0..<rows).map { row in
                if columns == 1 {
                    guard case .threshold(let threshold) = decision else { return scores[row] > 0.5 ? 1 : 0 }
                    return Double(scores[row]) > threshold ? 1 : 0
                }
                return largest(scores, from: row * columns, count: columns)
            }
        }
    }

    /// The class that each label names: class numbers, or the largest of each row.
    func labelClasses(batch: Int) -> [Int] {
        guard batch > 0 else { return [] }
        let columns = count / batch
        return withElements { labels in
            guard labels.count == count else { return [] }
            return (0..<batch).map { row in
                guard columns == 1 else { return largest(labels, from: row * columns, count: columns) }
                // Labels −1 and 1 name the same two classes as 0 and 1.
                return labels[row].isFinite ? Int(Swift.min(Swift.max(labels[row], 0), 1e9)) : 0
            }
        }
    }
}

/// The position of the largest of `count` numbers; the first if several are.
private func largest(_ numbers: UnsafeBufferPointer<Float>, from start: Int, count: Int) -> Int {
    var best = 0
    for position in 1..<max(count, 1) where numbers[start + position] > numbers[start + best] { best = position }
    return best
}
