import NeuralNetworks
import Tensors

/// How often each class was taken for each class: rows are the true classes, columns the predicted ones.
///
/// Accuracy, precision, recall and F1 all follow from these counts. With `TP`, `FP` and `FN` the true positives, false
/// positives and false negatives of a class:
///
///     accuracy  = correct / total
///     precision = TP / (TP + FP)
///     recall    = TP / (TP + FN)
///     F1        = 2 · precision · recall / (precision + recall)
///
/// Where a denominator is zero the value counts as 0, and `notices` says so.
public struct ConfusionMatrix: Equatable, Sendable {
    /// `counts[expected][predicted]`.
    public private(set) var counts: [[Int]]
    /// A name for each class; its number where the data had no names.
    public private(set) var classNames: [String]

    /// Counts the pairs of two lists of class numbers.
    ///
    /// - Parameters:
    ///   - predicted: The class the model chose for each example.
    ///   - expected: The true class of each example, as many as `predicted`.
    ///   - classNames: The names of the classes; without them the numbers, as many as the largest class needs.
    public init(predicted: [Int], expected: [Int], classNames: [String] = []) {
        let isGood = Self.check(predicted: predicted, expected: expected)
        let largest = isGood ? max(predicted.max() ?? -1, expected.max() ?? -1) : -1
        self.init(classes: max(largest + 1, classNames.count), classNames: classNames)
        guard isGood else { return }
        for (predictedClass, expectedClass) in zip(predicted, expected) {
            add(predicted: predictedClass, expected: expectedClass)
        }
    }

    /// As many predictions as labels, and no class below 0.
    private static func check(predicted: [Int], expected: [Int]) -> Bool {
        if predicted.count != expected.count {
            fail(
                .invalidArgument(
                    operation: "ConfusionMatrix",
                    problem: "\(predicted.count) predictions for \(expected.count) labels",
                    advice: "give one prediction for each label"))
            return false
        }
        if let negative = (predicted + expected).first(where: { $0 < 0 }) {
            fail(
                .invalidArgument(
                    operation: "ConfusionMatrix", problem: "\(negative) is not a class",
                    advice: "classes count from 0; labels -1 and 1 are classes 0 and 1"))
            return false
        }
        if let large = (predicted + expected).first(where: { $0 >= classLimit }) {
            fail(
                .invalidArgument(
                    operation: "ConfusionMatrix", problem: "there is a class \(large)",
                    advice: "number the classes from 0; a matrix has at most \(classLimit)"))
            return false
        }
        return true
    }

    /// The memory of a matrix grows with the square of its classes.
    static let classLimit = 10_000

    /// A matrix without examples.
    public init(classes: Int, classNames: [String] = []) {
        if !(0...Self.classLimit).contains(classes) {
            fail(
                .invalidArgument(
                    operation: "ConfusionMatrix", reason: "\(classes) classes; take 0 to \(Self.classLimit)"))
        }
        let classes = min(max(classes, 0), Self.classLimit)
        counts = Array(repeating: Array(repeating: 0, count: classes), count: classes)
        self.classNames = (0..<classes).map { $0 < classNames.count ? classNames[$0] : "\($0)" }
    }

    /// A matrix of counts that are known already: rows are the true classes.
    public init(counts: [[Int]], classNames: [String] = []) {
        self.init(classes: counts.count, classNames: classNames)
        // With these all sums are exact, as numbers too.
        let largest = 1 << 53 / max(1, counts.count * counts.count)
        if let odd = counts.joined().first(where: { !(0...largest).contains($0) }) {
            fail(.invalidArgument(operation: "ConfusionMatrix", reason: "a count is \(odd); take 0 to \(largest)"))
            return
        }
        for (row, line) in counts.enumerated() {
            for (column, count) in line.enumerated() where column < counts.count { self.counts[row][column] = count }
        }
    }

    /// Counts one more example. A class outside the matrix is ignored.
    public mutating func add(predicted: Int, expected: Int) {
        guard counts.indices.contains(predicted), counts.indices.contains(expected) else { return }
        counts[expected][predicted] += 1
    }

    /// Adds classes, named by their numbers, up to the class `last`.
    mutating func grow(toHold last: Int) {
        guard last >= classCount else { return }
        guard last < Self.classLimit else {
            fail(
                .invalidArgument(
                    operation: "ConfusionMatrix", problem: "there is a class \(last)",
                    advice: "number the classes from 0; a matrix has at most \(Self.classLimit)"))
            return
        }
        for row in counts.indices { counts[row] += Array(repeating: 0, count: last + 1 - classCount) }
        while counts.count <= last {
            classNames.append("\(counts.count)")
            counts.append(Array(repeating: 0, count: last + 1))
        }
    }

    /// The number of classes.
    public var classCount: Int { counts.count }

    /// The number of examples.
    public var total: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }

    /// The number of examples whose class was predicted.
    public var correct: Int { counts.indices.reduce(0) { $0 + counts[$1][$1] } }

    /// How often `expected` was taken for `predicted`.
    public subscript(expected: Int, predicted: Int) -> Int {
        has(expected) && has(predicted) ? counts[expected][predicted] : 0
    }

    /// Examples of the class that were predicted as it.
    public func truePositives(of index: Int) -> Int { self[index, index] }

    /// Examples of other classes that were predicted as it.
    public func falsePositives(of index: Int) -> Int { predictedCount(of: index) - truePositives(of: index) }

    /// Examples of the class that were predicted as another.
    public func falseNegatives(of index: Int) -> Int { support(of: index) - truePositives(of: index) }

    /// How many examples the class has.
    public func support(of index: Int) -> Int { has(index) ? counts[index].reduce(0, +) : 0 }

    /// How often the class was predicted.
    public func predictedCount(of index: Int) -> Int { has(index) ? counts.reduce(0) { $0 + $1[index] } : 0 }

    /// Whether there is such a class; a failure says which there are.
    private func has(_ index: Int) -> Bool {
        if counts.indices.contains(index) { return true }
        fail(
            .invalidArgument(
                operation: "ConfusionMatrix", problem: "there is no class \(index)",
                advice: classCount == 0 ? "the matrix is empty" : "there are 0 to \(classCount - 1)"))
        return false
    }

    /// The two classes confused most often, with how often; nil if nothing was confused.
    public var worstConfusion: (expected: String, predicted: String, count: Int)? {
        var worst: (row: Int, column: Int, count: Int)?
        for row in counts.indices {
            for column in counts.indices where row != column && counts[row][column] > (worst?.count ?? 0) {
                worst = (row, column, counts[row][column])
            }
        }
        return worst.map { (classNames[$0.row], classNames[$0.column], $0.count) }
    }
}

extension ConfusionMatrix: CustomStringConvertible, Tabulated {
    /// The counts as an aligned table; rows are the true classes.
    public var description: String { classCount > 0 ? tabulation.text : "confusion matrix without classes" }

    package var tabulation: Tabulation {
        var table = TextTable([.left] + Array(repeating: .right, count: classCount + 1))
        table.add(["true \\ predicted"] + classNames + ["recall"])
        table.addRule()
        for row in counts.indices {
            table.add(
                [classNames[row]] + counts[row].map { $0 == 0 ? "." : "\($0)" } + [NumberText.fixed(recall(of: row), 3)]
            )
        }
        return Tabulation(table)
    }
}
