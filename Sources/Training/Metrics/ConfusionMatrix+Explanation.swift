import NeuralNetworks

extension ConfusionMatrix {
    /// Accuracy, and precision, recall and F1 of one class, with the numbers put into the formulas.
    public func explanation(of index: Int) -> String {
        guard counts.indices.contains(index) else {
            return "there is no class \(index); the classes are 0 to \(classCount - 1)"
        }
        let truePositives = truePositives(of: index)
        let falsePositives = falsePositives(of: index)
        let falseNegatives = falseNegatives(of: index)
        let precision = NumberText.fixed(precision(of: index), 4)
        let recall = NumberText.fixed(recall(of: index), 4)
        return """
            class \(classNames[index]): TP = \(truePositives), FP = \(falsePositives), FN = \(falseNegatives)
            accuracy  = correct / total = \(correct) / \(total) = \(NumberText.fixed(accuracy, 4))
            precision = TP / (TP + FP) = \(truePositives) / (\(truePositives) + \(falsePositives)) = \(precision)
            recall    = TP / (TP + FN) = \(truePositives) / (\(truePositives) + \(falseNegatives)) = \(recall)
            F1        = 2 · precision · recall / (precision + recall) = 2TP / (2TP + FP + FN) \
            = \(2 * truePositives) / (\(2 * truePositives) + \(falsePositives) + \(falseNegatives)) \
            = \(NumberText.fixed(f1(of: index), 4))
            """
    }
}
