import NeuralNetworks
import Tensors

/// How far probabilities can be trusted: of the examples given 80 %, are 80 % right?
///
/// Probabilities are divided into bins of equal width; in each the mean probability is held against the share that is
/// right.
public struct Calibration: Sendable, Equatable {
    /// The examples whose probabilities fall into one range.
    public struct Bin: Sendable, Equatable {
        /// Where the range begins, itself left out but for 0.
        public let lower: Double
        /// Where it ends.
        public let upper: Double
        /// The mean probability.
        public let confidence: Double
        /// The share that is right.
        public let accuracy: Double
        /// The number of examples.
        public let count: Int
    }

    /// The bins that have examples, from low to high.
    public let bins: [Bin]

    /// Σ count/n · |accuracy − confidence|: the expected calibration error (Naeini et al. 2015).
    public var expectedError: Double {
        let total = Double(bins.reduce(0) { $0 + $1.count })
        return total == 0
            ? .nan : bins.reduce(0) { $0 + Double($1.count) * abs($1.accuracy - $1.confidence) } / total
    }

    /// The largest |accuracy − confidence| of a bin.
    public var maximumError: Double { bins.map { abs($0.accuracy - $0.confidence) }.max() ?? .nan }

    init(confidences: [Double], hits: [Bool], bins count: Int) {
        let number = max(count, 1)
        let last = Double(number - 1)
        var groups: [[Int]] = Array(repeating: [], count: number)
        for (index, confidence) in confidences.enumerated() {
            // A probability on a border belongs to the bin below it.
            let place = (confidence * Double(number)).rounded(.up) - 1
            groups[place.isNaN ? 0 : Int(min(max(place, 0), last))].append(index)
        }
        bins = groups.enumerated().compactMap { place, members in
            guard !members.isEmpty else { return nil }
            let share = 1 / Double(members.count)
            return Bin(
                lower: Double(place) / Double(number), upper: Double(place + 1) / Double(number),
                confidence: members.reduce(0) { $0 + confidences[$1] } * share,
                accuracy: Double(members.filter { hits[$0] }.count) * share, count: members.count)
        }
    }
}

extension Calibration: CustomStringConvertible, Tabulated {
    public var description: String { tabulation.text }

    package var tabulation: Tabulation {
        var table = TextTable([.left, .right, .right, .right])
        table.add(["probability", "mean", "right", "examples"])
        table.addRule()
        for bin in bins {
            table.add([
                "\(NumberText.fixed(bin.lower, 2))–\(NumberText.fixed(bin.upper, 2))",
                NumberText.fixed(bin.confidence, 3), NumberText.fixed(bin.accuracy, 3), "\(bin.count)",
            ])
        }
        let errors =
            "expected calibration error \(NumberText.fixed(expectedError, 4)), "
            + "largest \(NumberText.fixed(maximumError, 4))"
        return Tabulation(table, below: [errors])
    }
}

/// Whether so many bins can be: a failure says which can.
private func isPossible(bins: Int) -> Bool {
    if (1...10_000).contains(bins) { return true }
    fail(.invalidArgument(operation: "calibration", reason: "there are \(bins) bins; take 1 to 10000"))
    return false
}

/// How far the probabilities of class 1 can be trusted.
///
/// - Parameters:
///   - probabilities: The probability of class 1 of each example.
///   - expected: 1 for the class, 0 otherwise.
///   - bins: How many ranges of equal width there are.
/// - Returns: What was promised and what happened, a bin at a time.
public func calibration(probabilities: [Double], expected: [Int], bins: Int = 10) -> Calibration {
    guard MetricInputs.check("calibration", probabilities.count, expected.count), isPossible(bins: bins) else {
        return Calibration(confidences: [], hits: [], bins: 1)
    }
    return Calibration(confidences: probabilities, hits: expected.map { $0 == 1 }, bins: bins)
}

/// How far the probabilities of the chosen classes can be trusted (Guo et al. 2017): the largest of each row against
/// whether its class is the true one.
public func calibration(probabilities: [[Double]], expected: [Int], bins: Int = 10) -> Calibration {
    guard MetricInputs.check("calibration", probabilities.count, expected.count), isPossible(bins: bins) else {
        return Calibration(confidences: [], hits: [], bins: 1)
    }
    let chosen = probabilities.map { row in row.indices.max { row[$0] < row[$1] } ?? 0 }
    return Calibration(
        confidences: zip(probabilities, chosen).map { $0.isEmpty ? .nan : $0[$1] },
        hits: zip(chosen, expected).map { $0 == $1 }, bins: bins)
}

/// How far probabilities can be trusted: rows of them, or those of class 1.
public func calibration(probabilities: Tensor, expected: Tensor, bins: Int = 10) -> Calibration {
    let rows = MetricInputs.rows(probabilities)
    let labels = MetricInputs.classes(expected)
    return rows.first?.count == 1
        ? calibration(probabilities: rows.map { $0[0] }, expected: labels, bins: bins)
        : calibration(probabilities: rows, expected: labels, bins: bins)
}
