extension ConfusionMatrix {
    /// The share of examples whose class was predicted: correct / total.
    public var accuracy: Double { ratio(correct, total) }

    /// Of the examples predicted as this class, the share that is of it: TP / (TP + FP).
    public func precision(of index: Int) -> Double { ratio(truePositives(of: index), predictedCount(of: index)) }

    /// Of the examples of this class, the share that was found: TP / (TP + FN).
    public func recall(of index: Int) -> Double { ratio(truePositives(of: index), support(of: index)) }

    /// The harmonic mean of precision and recall: 2TP / (2TP + FP + FN).
    public func f1(of index: Int) -> Double {
        ratio(2 * truePositives(of: index), support(of: index) + predictedCount(of: index))
    }

    /// Precision over all classes.
    public func precision(average: Average = .macro) -> Double { averaged(average, precision(of:), micro: accuracy) }

    /// Recall over all classes.
    public func recall(average: Average = .macro) -> Double { averaged(average, recall(of:), micro: accuracy) }

    /// F1 over all classes.
    public func f1(average: Average = .macro) -> Double { averaged(average, f1(of:), micro: accuracy) }

    /// The mean of the recalls of the classes that have examples: 0.5 for two classes is chance, however rare one is.
    public var balancedAccuracy: Double {
        let present = counts.indices.filter { support(of: $0) > 0 }
        return present.isEmpty ? 0 : present.reduce(0) { $0 + recall(of: $1) } / Double(present.count)
    }

    /// The correlation of predicted and true classes, from −1 to 1 (Matthews 1975, for many classes Gorodkin 2004).
    /// 0 is chance, also where one class has nearly all examples.
    public var matthewsCorrelation: Double {
        let total = Double(total)
        let predicted = counts.indices.map { Double(predictedCount(of: $0)) }
        let expected = counts.indices.map { Double(support(of: $0)) }
        let covariance = Double(correct) * total - zip(predicted, expected).reduce(0) { $0 + $1.0 * $1.1 }
        let predictedSpread = total * total - predicted.reduce(0) { $0 + $1 * $1 }
        let expectedSpread = total * total - expected.reduce(0) { $0 + $1 * $1 }
        let denominator = (predictedSpread * expectedSpread).squareRoot()
        return denominator == 0 ? 0 : covariance / denominator
    }

    /// Agreement beyond chance: (observed − expected by chance) / (1 − expected by chance) (Cohen 1960).
    public var cohenKappa: Double {
        let total = Double(total)
        guard total > 0 else { return 0 }
        let chance =
            counts.indices.reduce(0.0) { $0 + Double(predictedCount(of: $1)) * Double(support(of: $1)) }
            / (total * total)
        return chance == 1 ? 0 : (accuracy - chance) / (1 - chance)
    }

    /// One sentence for each value that is 0 only because its denominator is.
    public var notices: [String] {
        var notices: [String] = []
        for index in counts.indices {
            let isPredicted = predictedCount(of: index) > 0
            let isPresent = support(of: index) > 0
            if !isPredicted && isPresent {
                notices.append(
                    "class \(classNames[index]) was never predicted: its precision is 0/0 and counts as 0")
            }
            if !isPresent && isPredicted {
                notices.append("class \(classNames[index]) has no examples: its recall is 0/0 and counts as 0")
            }
            if !isPresent && !isPredicted {
                notices.append(
                    "class \(classNames[index]) has no examples and was never predicted: its scores count as 0")
            }
        }
        return notices
    }

    private func averaged(_ average: Average, _ score: (Int) -> Double, micro: Double) -> Double {
        switch average {
        case .macro:
            return classCount == 0 ? 0 : counts.indices.reduce(0) { $0 + score($1) } / Double(classCount)
        case .weighted:
            return total == 0
                ? 0 : counts.indices.reduce(0) { $0 + score($1) * Double(support(of: $1)) } / Double(total)
        case .micro:
            // Every example has one class and one prediction, so summed FP = summed FN and all three are the accuracy.
            return micro
        }
    }

    private func ratio(_ numerator: Int, _ denominator: Int) -> Double {
        denominator == 0 ? 0 : Double(numerator) / Double(denominator)
    }
}
