import Tensors

// The losses of the library. Each has a plain name, and a function of the same name with its settings.

extension Loss where Self == LossFunction {
    /// Cross-entropy of logits with class numbers or one-hot rows.
    public static var crossEntropy: LossFunction { crossEntropy() }

    /// Cross-entropy of logits: with a part of each label spread over all classes, classes that count more than others,
    /// or examples without a label.
    public static func crossEntropy(
        labelSmoothing: Double = 0, classWeights: [Double]? = nil, ignoreIndex: Int? = nil,
        reduction: Reduction = .mean
    ) -> LossFunction {
        LossFunction(
            fixed: named("crossEntropy", labelSmoothing, classWeights, reduction, ignoreIndex), decision: .largestScore
        ) {
            NeuralNetworks.crossEntropy(
                logits: $0, labels: $1, labelSmoothing: labelSmoothing, classWeights: classWeights,
                ignoreIndex: ignoreIndex, reduction: reduction)
        }
    }

    /// Cross-entropy of probabilities, as softmax gives them, with class numbers or one-hot rows.
    public static var categoricalCrossEntropy: LossFunction { categoricalCrossEntropy() }

    /// Cross-entropy of probabilities with settings.
    public static func categoricalCrossEntropy(
        labelSmoothing: Double = 0, classWeights: [Double]? = nil, ignoreIndex: Int? = nil,
        reduction: Reduction = .mean
    ) -> LossFunction {
        LossFunction(
            fixed: named("categoricalCrossEntropy", labelSmoothing, classWeights, reduction, ignoreIndex),
            decision: .largestScore
        ) {
            NeuralNetworks.categoricalCrossEntropy(
                probabilities: $0, labels: $1, labelSmoothing: labelSmoothing, classWeights: classWeights,
                ignoreIndex: ignoreIndex, reduction: reduction)
        }
    }

    /// Cross-entropy of log-probabilities, as logSoftmax gives them, with class numbers or one-hot rows.
    public static var negativeLogLikelihood: LossFunction { negativeLogLikelihood() }

    /// Cross-entropy of log-probabilities with settings.
    public static func negativeLogLikelihood(
        classWeights: [Double]? = nil, ignoreIndex: Int? = nil, reduction: Reduction = .mean
    ) -> LossFunction {
        LossFunction(
            fixed: named("negativeLogLikelihood", 0, classWeights, reduction, ignoreIndex), decision: .largestScore
        ) {
            NeuralNetworks.negativeLogLikelihood(
                logProbabilities: $0, labels: $1, classWeights: classWeights, ignoreIndex: ignoreIndex,
                reduction: reduction)
        }
    }

    /// Two-class cross-entropy of probabilities, as sigmoid gives them, with labels 0 and 1.
    public static var binaryCrossEntropy: LossFunction { binaryCrossEntropy() }

    /// Two-class cross-entropy of probabilities with settings.
    public static func binaryCrossEntropy(
        labelSmoothing: Double = 0, classWeights: [Double]? = nil, reduction: Reduction = .mean
    ) -> LossFunction {
        LossFunction(
            fixed: named("binaryCrossEntropy", labelSmoothing, classWeights, reduction), decision: .threshold(0.5)
        ) {
            NeuralNetworks.binaryCrossEntropy(
                probabilities: $0, labels: $1, labelSmoothing: labelSmoothing, classWeights: classWeights,
                reduction: reduction)
        }
    }

    /// Two-class cross-entropy of logits with labels 0 and 1.
    public static var binaryCrossEntropyWithLogits: LossFunction { binaryCrossEntropyWithLogits() }

    /// Two-class cross-entropy of logits with settings; `positiveWeight` makes up for few labels 1.
    public static func binaryCrossEntropyWithLogits(
        labelSmoothing: Double = 0, positiveWeight: Double? = nil, classWeights: [Double]? = nil,
        reduction: Reduction = .mean
    ) -> LossFunction {
        LossFunction(
            fixed: named("binaryCrossEntropyWithLogits", labelSmoothing, classWeights, reduction),
            decision: .threshold(0)
        ) {
            NeuralNetworks.binaryCrossEntropyWithLogits(
                logits: $0, labels: $1, labelSmoothing: labelSmoothing, positiveWeight: positiveWeight,
                classWeights: classWeights, reduction: reduction)
        }
    }

    /// The mean of the squared differences.
    public static var meanSquaredError: LossFunction { meanSquaredError() }

    /// The squared differences, reduced as asked for.
    public static func meanSquaredError(reduction: Reduction = .mean) -> LossFunction {
        LossFunction(fixed: named("meanSquaredError", 0, nil, reduction)) {
            NeuralNetworks.meanSquaredError(predicted: $0, expected: $1, reduction: reduction)
        }
    }

    /// The mean of the absolute differences.
    public static var meanAbsoluteError: LossFunction { meanAbsoluteError() }

    /// The absolute differences, reduced as asked for.
    public static func meanAbsoluteError(reduction: Reduction = .mean) -> LossFunction {
        LossFunction(fixed: named("meanAbsoluteError", 0, nil, reduction)) {
            NeuralNetworks.meanAbsoluteError(predicted: $0, expected: $1, reduction: reduction)
        }
    }

    /// Squared for small differences, absolute for large ones.
    public static var huber: LossFunction { huber(delta: 1) }

    /// Squared for differences up to `delta`, absolute beyond.
    public static func huber(delta: Double, reduction: Reduction = .mean) -> LossFunction {
        LossFunction(fixed: "huber(delta: \(delta))") {
            NeuralNetworks.huber(predicted: $0, expected: $1, delta: delta, reduction: reduction)
        }
    }

    /// The divergence of log-probabilities, as logSoftmax gives them, from rows of probabilities.
    public static var klDivergence: LossFunction { klDivergence() }

    /// The divergence of log-probabilities from rows of probabilities, reduced as asked for.
    public static func klDivergence(reduction: Reduction = .batchMean) -> LossFunction {
        LossFunction(fixed: "klDivergence", decision: .largestScore) { outputs, labels in
            // Probabilities would give a number that looks reasonable and means nothing.
            if outputs.count > 0 && !outputs.isFailed && outputs.max().scalar > 1e-3 {
                return fail(
                    .invalidArgument(
                        operation: "klDivergence",
                        problem: "the outputs are no log-probabilities: the largest is "
                            + NumberText.significant(outputs.max().scalar),
                        advice: "end the model with LogSoftmax(), or write klDivergence(probabilities:expected:)"))
            }
            return NeuralNetworks.klDivergence(logProbabilities: outputs, expected: labels, reduction: reduction)
        }
    }

    /// The hinge of a support vector machine, with labels −1 and 1 or class numbers.
    public static var hinge: LossFunction { hinge() }

    /// The hinge of a support vector machine, reduced as asked for.
    public static func hinge(reduction: Reduction = .mean) -> LossFunction {
        LossFunction(fixed: named("hinge", 0, nil, reduction), decision: .threshold(0)) {
            NeuralNetworks.hinge(scores: $0, labels: $1, reduction: reduction)
        }
    }

    /// Cross-entropy of logits with easy examples held back.
    public static var focal: LossFunction { focal() }

    /// Cross-entropy of logits with easy examples held back: γ says how strongly, alpha what label 1 counts.
    public static func focal(
        gamma: Double = 2, alpha: Double? = nil, classWeights: [Double]? = nil, reduction: Reduction = .mean
    ) -> LossFunction {
        LossFunction(fixed: "focal(gamma: \(gamma))", decision: .threshold(0)) {
            NeuralNetworks.focal(
                logits: $0, labels: $1, gamma: gamma, alpha: alpha, classWeights: classWeights, reduction: reduction)
        }
    }

    /// The name of a loss with the settings that are not the usual ones.
    private static func named(
        _ name: String, _ labelSmoothing: Double, _ classWeights: [Double]?, _ reduction: Reduction,
        _ ignoreIndex: Int? = nil
    ) -> String {
        var parts: [String] = []
        if labelSmoothing != 0 { parts.append("labelSmoothing: \(labelSmoothing)") }
        if let classWeights { parts.append("classWeights: \(classWeights)") }
        if let ignoreIndex { parts.append("ignoreIndex: \(ignoreIndex)") }
        if reduction != .mean { parts.append("reduction: .\(reduction.rawValue)") }
        return parts.isEmpty ? name : "\(name)(\(parts.joined(separator: ", ")))"
    }
}
