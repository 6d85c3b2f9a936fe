import Tensors

// Inside a type that conforms to `Loss`, Swift finds the static member `crossEntropy` before the free function of that name, and
// looks no further. The methods here lead on to the free functions, so that these can be used in losses of one's own.

extension Loss {
    /// As the free function.
    public func binaryCrossEntropy(
        probabilities: Tensor, labels: Tensor, labelSmoothing: Double = 0, classWeights: [Double]? = nil,
        reduction: Reduction = .mean
    ) -> Tensor {
        NeuralNetworks.binaryCrossEntropy(
            probabilities: probabilities, labels: labels, labelSmoothing: labelSmoothing, classWeights: classWeights,
            reduction: reduction)
    }

    /// As the free function.
    public func binaryCrossEntropyWithLogits(
        logits: Tensor, labels: Tensor, labelSmoothing: Double = 0, positiveWeight: Double? = nil,
        classWeights: [Double]? = nil, reduction: Reduction = .mean
    ) -> Tensor {
        NeuralNetworks.binaryCrossEntropyWithLogits(
            logits: logits, labels: labels, labelSmoothing: labelSmoothing, positiveWeight: positiveWeight,
            classWeights: classWeights, reduction: reduction)
    }

    /// As the free function.
    public func crossEntropy(
        logits: Tensor, labels: Tensor, labelSmoothing: Double = 0, classWeights: [Double]? = nil,
        ignoreIndex: Int? = nil, reduction: Reduction = .mean
    ) -> Tensor {
        NeuralNetworks.crossEntropy(
            logits: logits, labels: labels, labelSmoothing: labelSmoothing, classWeights: classWeights,
            ignoreIndex: ignoreIndex, reduction: reduction)
    }

    /// As the free function.
    public func categoricalCrossEntropy(
        probabilities: Tensor, labels: Tensor, labelSmoothing: Double = 0, classWeights: [Double]? = nil,
        ignoreIndex: Int? = nil, reduction: Reduction = .mean
    ) -> Tensor {
        NeuralNetworks.categoricalCrossEntropy(
            probabilities: probabilities, labels: labels, labelSmoothing: labelSmoothing, classWeights: classWeights,
            ignoreIndex: ignoreIndex, reduction: reduction)
    }

    /// As the free function.
    public func negativeLogLikelihood(
        logProbabilities: Tensor, labels: Tensor, classWeights: [Double]? = nil, ignoreIndex: Int? = nil,
        reduction: Reduction = .mean
    ) -> Tensor {
        NeuralNetworks.negativeLogLikelihood(
            logProbabilities: logProbabilities, labels: labels, classWeights: classWeights, ignoreIndex: ignoreIndex,
            reduction: reduction)
    }

    /// As the free function.
    public func klDivergence(logProbabilities: Tensor, expected: Tensor, reduction: Reduction = .batchMean) -> Tensor {
        NeuralNetworks.klDivergence(logProbabilities: logProbabilities, expected: expected, reduction: reduction)
    }

    /// As the free function.
    public func klDivergence(probabilities: Tensor, expected: Tensor, reduction: Reduction = .batchMean) -> Tensor {
        NeuralNetworks.klDivergence(probabilities: probabilities, expected: expected, reduction: reduction)
    }

    /// As the free function.
    public func focal(
        logits: Tensor, labels: Tensor, gamma: Double = 2, alpha: Double? = nil, classWeights: [Double]? = nil,
        reduction: Reduction = .mean
    ) -> Tensor {
        NeuralNetworks.focal(
            logits: logits, labels: labels, gamma: gamma, alpha: alpha, classWeights: classWeights, reduction: reduction
        )
    }

    /// As the free function.
    public func meanSquaredError(predicted: Tensor, expected: Tensor, reduction: Reduction = .mean) -> Tensor {
        NeuralNetworks.meanSquaredError(predicted: predicted, expected: expected, reduction: reduction)
    }

    /// As the free function.
    public func meanAbsoluteError(predicted: Tensor, expected: Tensor, reduction: Reduction = .mean) -> Tensor {
        NeuralNetworks.meanAbsoluteError(predicted: predicted, expected: expected, reduction: reduction)
    }

    /// As the free function.
    public func huber(predicted: Tensor, expected: Tensor, delta: Double = 1, reduction: Reduction = .mean) -> Tensor {
        NeuralNetworks.huber(predicted: predicted, expected: expected, delta: delta, reduction: reduction)
    }

    /// As the free function.
    public func hinge(scores: Tensor, labels: Tensor, reduction: Reduction = .mean) -> Tensor {
        NeuralNetworks.hinge(scores: scores, labels: labels, reduction: reduction)
    }
}
