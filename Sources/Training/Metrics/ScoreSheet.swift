import Glibc
import NeuralNetworks
import Tensors

/// The probabilities and labels of all examples of an epoch or part, for metrics that counts are not enough for.
struct ScoreSheet {
    /// One row an example, as the model gives them.
    private var outputs: [[Double]] = []
    private(set) var labels: [Int] = []
    private let decision: ClassDecision

    init(decision: ClassDecision) { self.decision = decision }

    /// The rows and labels so far, for a checkpoint.
    var rows: [[Double]] { outputs }

    mutating func add(rows: [[Double]], labels: [Int]) {
        outputs += rows
        self.labels += labels
    }

    mutating func add(outputs batch: Tensor, labels: Tensor) {
        let rows = MetricInputs.rows(batch)
        outputs += rows
        self.labels += labels.labelClasses(batch: rows.count)
    }

    /// The outputs as probabilities, one row an example: a softmax or sigmoid of logits, as they are where they sum to 1
    /// already, and the exponential of their logarithms.
    var probabilities: [[Double]] {
        guard let columns = outputs.first?.count else { return [] }
        if columns == 1 {
            if case .threshold(0) = decision {
                return outputs.map { row in
                    let p = 1 / (1 + exp(-row[0]))
                    return [1 - p, p]
                }
            }
            return outputs.map { [1 - $0[0], $0[0]] }
        }
        if outputs.allSatisfy({ sumsToOne($0) && $0.allSatisfy { $0 >= 0 } }) { return outputs }
        let exponentials = outputs.map { $0.map { exp($0) } }
        if exponentials.allSatisfy(sumsToOne) { return exponentials }
        return outputs.map { row in
            let largest = row.max() ?? 0
            let powers = row.map { exp($0 - largest) }
            let sum = powers.reduce(0, +)
            return powers.map { $0 / sum }
        }
    }

    private func sumsToOne(_ row: [Double]) -> Bool { abs(row.reduce(0, +) - 1) < 1e-3 }

    /// What the area under the ROC curve is taken of: the probability of class 1 of two, or those of all.
    var area: Double { rocAUC(scores: probabilities, expected: labels) }

    /// The average precision of class 1, or the mean of those of all classes.
    var averagePrecision: Double {
        let rows = probabilities
        guard let columns = rows.first?.count else { return .nan }
        func one(_ index: Int) -> Double {
            Training.averagePrecision(
                scores: rows.map { $0[index] }, expected: labels.map { $0 == index ? 1 : 0 })
        }
        return columns == 2 ? one(1) : (0..<columns).reduce(0) { $0 + one($1) } / Double(columns)
    }
}
