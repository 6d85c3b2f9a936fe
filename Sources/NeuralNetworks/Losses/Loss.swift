import Tensors

/// What training makes small: a function of a batch of outputs and their labels, with one number as its value.
///
///     model.fit(train, loss: .crossEntropy, …)
///     let mine = Loss("fourth power") { predicted, expected in mean(pow(predicted - expected, 4)) }
public struct Loss {
    /// How a class is read off an output.
    public enum Decision: Equatable, Sendable {
        /// The position of the largest score.
        case largestScore
        /// Class 1 where the only output is above this value, otherwise class 0.
        case threshold(Double)
        /// Outputs are values, not classes.
        case none
    }

    /// What the loss is called in plans and histories.
    public let name: String
    /// How a class is read off an output that was trained with this loss.
    public let decision: Decision
    private let function: (Tensor, Tensor) throws -> Tensor

    /// A loss of one's own.
    public init(
        _ name: String, decision: Decision = .none,
        _ function: @escaping (_ outputs: Tensor, _ labels: Tensor) throws -> Tensor
    ) {
        self.name = name
        self.decision = decision
        self.function = function
    }

    /// The loss of a batch of outputs for their labels.
    public func callAsFunction(_ outputs: Tensor, _ labels: Tensor) -> Tensor {
        catchingErrors(in: name) { try function(outputs, labels) }
    }
}

extension Loss: CustomStringConvertible {
    public var description: String { name }
}

extension Loss {
    /// Cross-entropy of logits with class numbers or one-hot rows.
    public static var crossEntropy: Loss {
        Loss("crossEntropy", decision: .largestScore) { NeuralNetworks.crossEntropy(logits: $0, labels: $1) }
    }

    /// Cross-entropy of logits with a part of each label spread over all classes.
    public static func crossEntropy(labelSmoothing: Double) -> Loss {
        Loss("crossEntropy(labelSmoothing: \(labelSmoothing))", decision: .largestScore) {
            NeuralNetworks.crossEntropy(logits: $0, labels: $1, labelSmoothing: labelSmoothing)
        }
    }

    /// Cross-entropy of probabilities, as softmax gives them, with class numbers or one-hot rows.
    public static var categoricalCrossEntropy: Loss {
        Loss("categoricalCrossEntropy", decision: .largestScore) {
            NeuralNetworks.categoricalCrossEntropy(probabilities: $0, labels: $1)
        }
    }

    /// Cross-entropy of log-probabilities, as logSoftmax gives them, with class numbers or one-hot rows.
    public static var negativeLogLikelihood: Loss {
        Loss("negativeLogLikelihood", decision: .largestScore) {
            NeuralNetworks.negativeLogLikelihood(logProbabilities: $0, labels: $1)
        }
    }

    /// Two-class cross-entropy of probabilities, as sigmoid gives them, with labels 0 and 1.
    public static var binaryCrossEntropy: Loss {
        Loss("binaryCrossEntropy", decision: .threshold(0.5)) {
            NeuralNetworks.binaryCrossEntropy(probabilities: $0, labels: $1)
        }
    }

    /// Two-class cross-entropy of logits with labels 0 and 1.
    public static var binaryCrossEntropyWithLogits: Loss {
        Loss("binaryCrossEntropyWithLogits", decision: .threshold(0)) {
            NeuralNetworks.binaryCrossEntropyWithLogits(logits: $0, labels: $1)
        }
    }

    /// The mean of the squared differences.
    public static var meanSquaredError: Loss {
        Loss("meanSquaredError") { NeuralNetworks.meanSquaredError(predicted: $0, expected: $1) }
    }

    /// The mean of the absolute differences.
    public static var meanAbsoluteError: Loss {
        Loss("meanAbsoluteError") { NeuralNetworks.meanAbsoluteError(predicted: $0, expected: $1) }
    }

    /// Squared for small differences, absolute for large ones.
    public static var huber: Loss { huber(delta: 1) }

    /// Squared for differences up to `delta`, absolute beyond.
    public static func huber(delta: Double) -> Loss {
        Loss("huber(delta: \(delta))") { NeuralNetworks.huber(predicted: $0, expected: $1, delta: delta) }
    }

    /// The hinge of a support vector machine, labels −1 and 1.
    public static var hinge: Loss {
        Loss("hinge", decision: .threshold(0)) { NeuralNetworks.hinge(scores: $0, labels: $1) }
    }
}
