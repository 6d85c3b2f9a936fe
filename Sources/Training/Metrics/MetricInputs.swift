import NeuralNetworks
import Tensors

/// What metrics take of tensors: classes, scores and values.
enum MetricInputs {
    /// The class of each row: of scores the largest, of one number a row the whole number, or 1 where a probability is
    /// above one half.
    static func classes(_ tensor: Tensor) -> [Int] {
        let rows = tensor.rank == 0 ? 1 : tensor.shape[0]
        guard rows > 0, !tensor.isFailed else { return [] }
        let columns = tensor.count / rows
        let numbers = tensor.toArray()
        if columns > 1 {
            return (0..<rows).map { row in
                var best = 0
                for column in 1..<columns where numbers[row * columns + column] > numbers[row * columns + best] {
                    best = column
                }
                return best
            }
        }
        if numbers.allSatisfy({ $0 == $0.rounded() && $0.isFinite }) { return tensor.toInts() }
        return numbers.map { $0 > 0.5 ? 1 : 0 }
    }

    /// The rows of a tensor as lists.
    static func rows(_ tensor: Tensor) -> [[Double]] {
        let rows = tensor.rank == 0 ? 1 : tensor.shape[0]
        guard rows > 0, !tensor.isFailed else { return [] }
        let (numbers, columns) = (tensor.toArray(), tensor.count / rows)
        return (0..<rows).map { Array(numbers[$0 * columns..<($0 + 1) * columns]) }
    }

    /// Whether there are as many of both; if not, a failure says so.
    static func check(_ metric: String, _ predicted: Int, _ expected: Int) -> Bool {
        if predicted == expected { return true }
        fail(
            .invalidArgument(
                operation: metric, problem: "\(predicted) predictions for \(expected) labels",
                advice: "give one prediction for each label"))
        return false
    }

    /// Prints an explanation if it is asked for.
    static func narrate(_ wanted: Bool, _ explanation: @autoclosure () -> String) {
        if wanted { Narration.say(explanation()) }
    }
}
