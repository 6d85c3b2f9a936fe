import Glibc
import NeuralNetworks
import Tensors

// Scores of predicted probabilities.

/// The mean of −log of the probability given to the true class.
///
/// Probabilities of 0 count as 2.2e-16, the rounding of a double, as in scikit-learn; so one costs at most 36.
///
/// - Parameters:
///   - probabilities: One row an example, one probability a class.
///   - expected: The true classes.
///   - explain: Whether the formula is printed with the numbers put in.
/// - Returns: The mean loss an example, 0 at best.
public func logLoss(probabilities: [[Double]], expected: [Int], explain: Bool = false) -> Double {
    guard MetricInputs.check("logLoss", probabilities.count, expected.count) else { return .nan }
    var given: [Double] = []
    for (row, label) in zip(probabilities, expected) {
        guard row.indices.contains(label) else {
            fail(
                .invalidArgument(
                    operation: "logLoss", problem: "label \(label) is not one of the \(row.count) classes",
                    advice: "give one probability a class"))
            return .nan
        }
        given.append(row[label])
    }
    let loss = given.isEmpty ? .nan : given.reduce(0) { $0 - log(bounded($1)) } / Double(given.count)
    MetricInputs.narrate(explain, logLossExplanation(given, loss))
    return loss
}

/// The mean of −[y log p + (1 − y) log(1 − p)], with p the probability of class 1.
public func logLoss(probabilities: [Double], expected: [Int], explain: Bool = false) -> Double {
    logLoss(probabilities: probabilities.map { [1 - $0, $0] }, expected: expected, explain: explain)
}

/// The mean of −log of the probability given to the true class: rows of probabilities, or those of class 1.
public func logLoss(probabilities: Tensor, expected: Tensor) -> Double {
    let rows = MetricInputs.rows(probabilities)
    let labels = MetricInputs.classes(expected)
    return rows.first?.count == 1
        ? logLoss(probabilities: rows.map { $0[0] }, expected: labels) : logLoss(probabilities: rows, expected: labels)
}

/// The mean of the squared distances of the probability of class 1 from the label (Brier 1950): 0 is perfect, 0.25 is
/// what one half always costs.
public func brierScore(probabilities: [Double], expected: [Int]) -> Double {
    guard MetricInputs.check("brierScore", probabilities.count, expected.count), !expected.isEmpty else { return .nan }
    return zip(probabilities, expected).reduce(0) { sum, pair in
        let distance = pair.0 - (pair.1 == 1 ? 1 : 0)
        return sum + distance * distance
    } / Double(expected.count)
}

/// A probability no nearer to 0 or 1 than the rounding of a double.
private func bounded(_ probability: Double) -> Double {
    min(max(probability, Double.ulpOfOne), 1 - Double.ulpOfOne)
}

private func logLossExplanation(_ given: [Double], _ loss: Double) -> String {
    let terms = given.prefix(6).map { "log \(NumberText.significant($0, 3))" }.joined(separator: " + ")
    return "log loss = −1/n Σ log p(true class) = −(\(terms)\(given.count > 6 ? " + …" : "")) / \(given.count) = "
        + NumberText.fixed(loss, 4)
}
