import Tensors

extension ConfusionMatrix {
    /// The share of examples whose class was predicted: correct / total; nan without examples.
    public var accuracy: Double { total == 0 ? .nan : Double(correct) / Double(total) }

    /// Of the examples predicted as this class, the share that is of it: TP / (TP + FP).
    public func precision(of index: Int, zeroDivision: ZeroDivision = .zero) -> Double {
        ratio(truePositives(of: index), predictedCount(of: index), zeroDivision)
    }

    /// Of the examples of this class, the share that was found: TP / (TP + FN).
    public func recall(of index: Int, zeroDivision: ZeroDivision = .zero) -> Double {
        ratio(truePositives(of: index), support(of: index), zeroDivision)
    }

    /// The harmonic mean of precision and recall: 2TP / (2TP + FP + FN).
    public func f1(of index: Int, zeroDivision: ZeroDivision = .zero) -> Double {
        ratio(2 * truePositives(of: index), support(of: index) + predictedCount(of: index), zeroDivision)
    }

    /// Fᵦ = (1 + β²) TP / ((1 + β²) TP + β² FN + FP): recall counts β times as much as precision.
    public func fBeta(of index: Int, beta: Double, zeroDivision: ZeroDivision = .zero) -> Double {
        let (hits, weight) = (Double(truePositives(of: index)), beta * beta)
        let denominator = weight * Double(support(of: index)) + Double(predictedCount(of: index))
        return denominator == 0 ? zeroDivision.value : (1 + weight) * hits / denominator
    }

    /// Of the examples of other classes, the share that was not taken for this one: TN / (TN + FP).
    public func specificity(of index: Int, zeroDivision: ZeroDivision = .zero) -> Double {
        let others = total - support(of: index)
        return ratio(others - falsePositives(of: index), others, zeroDivision)
    }

    /// Precision over all classes.
    public func precision(average: Average = .macro, zeroDivision: ZeroDivision = .zero) -> Double {
        averaged(average, micro: accuracy) { precision(of: $0, zeroDivision: zeroDivision) }
    }

    /// Recall over all classes.
    public func recall(average: Average = .macro, zeroDivision: ZeroDivision = .zero) -> Double {
        averaged(average, micro: accuracy) { recall(of: $0, zeroDivision: zeroDivision) }
    }

    /// F1 over all classes.
    public func f1(average: Average = .macro, zeroDivision: ZeroDivision = .zero) -> Double {
        averaged(average, micro: accuracy) { f1(of: $0, zeroDivision: zeroDivision) }
    }

    /// Fᵦ over all classes.
    public func fBeta(_ beta: Double, average: Average = .macro, zeroDivision: ZeroDivision = .zero) -> Double {
        averaged(average, micro: accuracy) { fBeta(of: $0, beta: beta, zeroDivision: zeroDivision) }
    }

    /// The mean of the recalls of the classes that have examples: 0.5 for two classes is chance, however rare one is.
    public var balancedAccuracy: Double {
        let present = counts.indices.filter { support(of: $0) > 0 }
        return present.isEmpty ? .nan : present.reduce(0) { $0 + recall(of: $1) } / Double(present.count)
    }

    /// The correlation of predicted and true classes, from −1 to 1 (Matthews 1975, for many classes Gorodkin 2004).
    /// 0 is chance, also where one class has all examples or all predictions.
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

    /// Agreement beyond chance: (observed − expected by chance) / (1 − expected by chance) (Cohen 1960); nan where chance
    /// leaves nothing to agree on, as with one class only.
    public var cohenKappa: Double {
        let chance = chanceAgreement
        return chance == 1 ? .nan : (accuracy - chance) / (1 - chance)
    }

    /// The accuracy that guesses with the frequencies of the predictions would have.
    var chanceAgreement: Double {
        let total = Double(total)
        return counts.indices.reduce(0.0) { $0 + Double(predictedCount(of: $1)) * Double(support(of: $1)) }
            / (total * total)
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
                    "class \(classNames[index]) has no examples and was never predicted: averages leave it out")
            }
        }
        return notices
    }

    /// The classes that have examples or were predicted, which averages are over.
    var occurring: [Int] { counts.indices.filter { support(of: $0) + predictedCount(of: $0) > 0 } }

    /// Scores of classes as one number. Those that are not numbers are left out.
    func averaged(_ average: Average, micro: Double, _ score: (Int) -> Double) -> Double {
        switch average {
        case .macro: return mean(occurring.map { (score($0), 1) })
        case .weighted: return mean(occurring.map { (score($0), Double(support(of: $0))) })
        // Every example has one class and one prediction, so summed FP = summed FN and all scores are the accuracy.
        case .micro: return micro
        case .binary:
            if classCount > 2 {
                fail(
                    .invalidArgument(
                        operation: "average: .binary",
                        reason:
                            "there are \(classCount) classes; take .macro, .micro or .weighted, or nil for each class"))
            }
            return classCount > 1 ? score(1) : 0
        }
    }

    private func mean(_ scores: [(value: Double, weight: Double)]) -> Double {
        let counted = scores.filter { !$0.value.isNaN }
        let weight = counted.reduce(0) { $0 + $1.weight }
        return weight == 0 ? .nan : counted.reduce(0) { $0 + $1.value * $1.weight } / weight
    }

    private func ratio(_ numerator: Int, _ denominator: Int, _ zeroDivision: ZeroDivision) -> Double {
        denominator == 0 ? zeroDivision.value : Double(numerator) / Double(denominator)
    }
}
