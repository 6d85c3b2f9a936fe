import NeuralNetworks

extension ConfusionMatrix {
    /// Scores that have a value for each class.
    enum ClassScore { case precision, recall, f1 }

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

    /// Accuracy with the numbers put into the formula.
    var accuracyExplanation: String {
        "accuracy = correct / total = \(correct) / \(total) = \(NumberText.fixed(accuracy, 4))"
    }

    /// A score of every class that occurs, a line each.
    func lines(of score: ClassScore) -> [String] {
        occurring.map { index in
            let (hits, wrong, missed) = (
                truePositives(of: index), falsePositives(of: index), falseNegatives(of: index)
            )
            let name = "class \(classNames[index])"
            switch score {
            case .precision:
                return "\(name): precision = TP / (TP + FP) = \(hits) / (\(hits) + \(wrong)) = "
                    + value(precision(of: index), of: hits + wrong)
            case .recall:
                return "\(name): recall = TP / (TP + FN) = \(hits) / (\(hits) + \(missed)) = "
                    + value(recall(of: index), of: hits + missed)
            case .f1:
                return "\(name): F1 = 2TP / (2TP + FP + FN) = \(2 * hits) / (\(2 * hits) + \(wrong) + \(missed)) = "
                    + value(f1(of: index), of: 2 * hits + wrong + missed)
            }
        }
    }

    /// The value, or that it is a division by zero.
    private func value(_ value: Double, of denominator: Int) -> String {
        denominator == 0 ? "0/0, which counts as 0" : NumberText.fixed(value, 4)
    }

    /// A score of every class and how one number is made of them.
    func explanation(
        of score: ClassScore, _ average: Average, _ result: Double, _ zeroDivision: ZeroDivision
    ) -> String {
        let values = occurring.map { index in
            switch score {
            case .precision: precision(of: index, zeroDivision: zeroDivision)
            case .recall: recall(of: index, zeroDivision: zeroDivision)
            case .f1: f1(of: index, zeroDivision: zeroDivision)
            }
        }
        let texts = values.map { NumberText.fixed($0, 4) }
        let end = NumberText.fixed(result, 4)
        switch average {
        case .macro:
            return (lines(of: score) + ["macro: (\(texts.joined(separator: " + "))) / \(values.count) = \(end)"])
                .joined(separator: "\n")
        case .weighted:
            let terms = zip(texts, occurring).map { "\($0) · \(support(of: $1))" }.joined(separator: " + ")
            return (lines(of: score) + ["weighted by examples: (\(terms)) / \(total) = \(end)"])
                .joined(separator: "\n")
        case .micro:
            return "micro: over all classes TP = \(correct) and FP = FN = \(total - correct), so that it is "
                + "\(correct) / \(total) = \(end)"
        case .binary:
            return lines(of: score).first { $0.hasPrefix("class \(classNames.count > 1 ? classNames[1] : "1"):") }
                ?? "class 1 does not occur: \(end)"
        }
    }

    /// Balanced accuracy with the numbers put into the formula.
    var balancedExplanation: String {
        let present = counts.indices.filter { support(of: $0) > 0 }
        let recalls = present.map { "\(truePositives(of: $0))/\(support(of: $0))" }.joined(separator: " + ")
        return "balanced accuracy = mean recall of the classes = (\(recalls)) / \(present.count) = "
            + NumberText.fixed(balancedAccuracy, 4)
    }

    /// Cohen's kappa with the numbers put into the formula.
    var kappaExplanation: String {
        let (observed, chance) = (NumberText.fixed(accuracy, 4), NumberText.fixed(chanceAgreement, 4))
        return "kappa = (observed − chance) / (1 − chance) = (\(observed) − \(chance)) / (1 − \(chance)) = "
            + NumberText.fixed(cohenKappa, 4)
    }

    /// Matthews' correlation with the numbers put into the formula.
    var matthewsExplanation: String {
        let result = NumberText.fixed(matthewsCorrelation, 4)
        guard classCount == 2 else {
            return "Matthews correlation of \(classCount) classes, correct \(correct) of \(total): \(result)"
        }
        let (tp, tn, fp, fn) = (counts[1][1], counts[0][0], counts[0][1], counts[1][0])
        return "Matthews correlation = (TP·TN − FP·FN) / √((TP+FP)(TP+FN)(TN+FP)(TN+FN)) = "
            + "(\(tp)·\(tn) − \(fp)·\(fn)) / √(\(tp + fp)·\(tp + fn)·\(tn + fp)·\(tn + fn)) = \(result)"
    }
}
