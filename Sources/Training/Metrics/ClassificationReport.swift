import NeuralNetworks

/// Precision, recall, F1 and support of every class and their averages, as an aligned table.
public struct ClassificationReport: Sendable, CustomStringConvertible, Tabulated {
    /// The counts all numbers come from.
    public let confusionMatrix: ConfusionMatrix

    /// Reports on the counts of a confusion matrix.
    public init(_ confusionMatrix: ConfusionMatrix) {
        self.confusionMatrix = confusionMatrix
    }

    /// The table, with the notices on divisions by zero under it.
    public var description: String { tabulation.text }

    package var tabulation: Tabulation {
        let matrix = confusionMatrix
        var table = TextTable([.left, .right, .right, .right, .right])
        table.add(["class", "precision", "recall", "F1", "support"])
        table.addRule()
        for index in 0..<matrix.classCount {
            table.add(
                row(
                    matrix.classNames[index], matrix.precision(of: index), matrix.recall(of: index),
                    matrix.f1(of: index), matrix.support(of: index)))
        }
        table.addRule()
        table.add(["accuracy", "", "", NumberText.fixed(matrix.accuracy, 3), "\(matrix.total)"])
        for average in [Average.macro, .weighted] {
            table.add(
                row(
                    "\(average.rawValue) average", matrix.precision(average: average), matrix.recall(average: average),
                    matrix.f1(average: average), matrix.total))
        }
        return Tabulation(table, below: matrix.notices.map { "note: \($0)" })
    }

    private func row(_ name: String, _ precision: Double, _ recall: Double, _ f1: Double, _ support: Int) -> [String] {
        [name] + [precision, recall, f1].map { NumberText.fixed($0, 3) } + ["\(support)"]
    }
}
