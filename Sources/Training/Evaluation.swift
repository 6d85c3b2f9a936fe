import Datasets
import NeuralNetworks
import Tensors

/// How good a model is on a part of the data.
public struct EvaluationReport: Sendable {
    /// The mean loss of the examples.
    public let loss: Double
    /// The name of the loss.
    public let lossName: String
    /// The number of examples.
    public let count: Int
    /// The metrics that were asked for, by name.
    public let metrics: [String: Double]
    /// The counts of each true class against each predicted class; without classes for a regression.
    public let confusionMatrix: ConfusionMatrix
    /// The sums that MSE, MAE and R² come from; empty for a classification.
    public let errors: RegressionSums

    /// Whether the model was judged by the classes it predicts.
    public var isClassification: Bool { confusionMatrix.classCount > 0 }

    /// The share of examples whose class was predicted; nan for a regression.
    public var accuracy: Double { isClassification ? confusionMatrix.accuracy : .nan }

    /// Precision, the plain mean over the classes.
    public var precision: Double { confusionMatrix.precision() }

    /// Recall, the plain mean over the classes.
    public var recall: Double { confusionMatrix.recall() }

    /// F1, the plain mean over the classes.
    public var f1: Double { confusionMatrix.f1() }

    /// The mean of the recalls of the classes that occur.
    public var balancedAccuracy: Double { confusionMatrix.balancedAccuracy }

    /// The correlation of predicted and true classes, from −1 to 1.
    public var matthewsCorrelation: Double { confusionMatrix.matthewsCorrelation }

    /// Agreement of predicted and true classes beyond chance.
    public var cohenKappa: Double { confusionMatrix.cohenKappa }

    /// Precision, recall and F1 of every class as a table.
    public var classificationReport: ClassificationReport { ClassificationReport(confusionMatrix) }

    /// The mean squared error of a regression.
    public var meanSquaredError: Double { errors.meanSquaredError }

    /// The square root of the mean squared error of a regression, in the unit of the values.
    public var rootMeanSquaredError: Double { errors.rootMeanSquaredError }

    /// The mean absolute error of a regression.
    public var meanAbsoluteError: Double { errors.meanAbsoluteError }

    /// The share of the spread of the labels that a regression explains.
    public var r2: Double { errors.r2 }
}

extension EvaluationReport: CustomStringConvertible, Tabulated {
    public var description: String { isClassification ? tabulation.text : headline }

    private var headline: String {
        let head = "\(count) examples, \(lossName) \(NumberText.fixed(loss, 4))"
        if isClassification {
            let matrix = confusionMatrix
            return "\(head), accuracy \(NumberText.fixed(accuracy, 4)) (\(matrix.correct) of \(matrix.total))"
        }
        return "\(head), MSE \(NumberText.significant(meanSquaredError)), MAE "
            + "\(NumberText.significant(meanAbsoluteError)), R² \(NumberText.fixed(r2, 4))"
    }

    package var tabulation: Tabulation {
        var report = classificationReport.tabulation
        report.above = headline
        if let worst = confusionMatrix.worstConfusion {
            report.below.append(
                "most often confused: \(worst.expected) taken for \(worst.predicted), "
                    + (worst.count == 1 ? "once" : "\(worst.count) times"))
        }
        return report
    }
}

extension Layer {
    /// Judges the model on a part of the data, in inference mode.
    ///
    /// - Parameters:
    ///   - data: The examples, best ones the model was not trained on.
    ///   - loss: What it was trained with. Without it the loss is chosen by the data and the last layer: cross-entropy
    ///     for classes, mean squared error for values.
    ///   - metrics: What to tell beside loss, confusion matrix and errors.
    /// - Returns: Loss, confusion matrix and scores, or errors of a regression.
    public func evaluate(_ data: Dataset, loss: (any Loss)? = nil, metrics: [any Metric] = []) -> EvaluationReport {
        let chosen = loss ?? suitableLoss(for: data)
        let wasTraining = isTraining
        isTraining = false
        defer { isTraining = wasTraining }
        do {
            let result = try examine(
                self, data, loss: chosen, metrics: metrics, decision: decision(of: chosen, for: data), gathersAll: true)
            if data.provenance.part?.role == .test, data.provenance.part?.isJudgedAgain(loss: result.loss) == true {
                Narration.warn(
                    "evaluate: the test part judges a second model; if the better one is chosen by it, its score promises "
                        + "too much: choose by the validation part and judge by the test part once")
            }
            return EvaluationReport(
                loss: result.loss, lossName: chosen.name, count: data.count, metrics: result.gatherer.values,
                confusionMatrix: result.gatherer.counts, errors: result.gatherer.sums)
        } catch {
            fail((error as? TensorError) ?? .invalidArgument(operation: "evaluate", reason: "\(error)"))
            return EvaluationReport(
                loss: .nan, lossName: chosen.name, count: data.count, metrics: [:],
                confusionMatrix: ConfusionMatrix(classes: 0), errors: RegressionSums())
        }
    }

    /// The outputs of the model for a batch of inputs of any size, in inference mode.
    public func predict(_ features: Tensor) -> Tensor {
        let wasTraining = isTraining
        isTraining = false
        defer { isTraining = wasTraining }
        let count = features.shape.first ?? 0
        return withoutGradient {
            guard count > examinedAtOnce else { return outputs(for: features) }
            let parts = stride(from: 0, to: count, by: examinedAtOnce).map { start in
                self(features[start..<min(start + examinedAtOnce, count)])
            }
            return concatenated(parts, axis: 0)
        }
    }

    /// The outputs for a batch. Where one example without the axis of the batch was given, the error says so.
    private func outputs(for features: Tensor) -> Tensor {
        if FailureChannel.hasError || !FailureChannel.isDeferring { return self(features) }
        let outputs = self(features)
        guard outputs.isFailed, let error = FailureChannel.takeError() else { return outputs }
        let isOneExample = !self(features.expanded(axis: 0)).isFailed
        FailureChannel.error =
            isOneExample
            ? .invalidArgument(
                operation: "predict",
                reason: "shape \(features.shape) is one example, and a model takes a batch; write "
                    + "predict(x.expanded(axis: 0))") : error
        return outputs
    }

    /// The outputs of the model for the examples of a part.
    public func predict(_ data: Dataset) -> Tensor { predict(data.features) }

    /// The class that the model chooses for each input.
    public func predictClasses(_ features: Tensor) -> [Int] {
        let isProbability = ["sigmoid", "probability"].contains(finalActivationName(of: self))
        return predict(features).decidedClasses(isProbability ? .threshold(0.5) : .threshold(0))
    }

    /// The class that the model chooses for each example of a part.
    public func predictClasses(_ data: Dataset) -> [Int] { predictClasses(data.features) }

    /// How classes are read off outputs that were trained with a loss. One of a user's own type need not say it where the
    /// data have classes and the model a score for each.
    private func decision(of loss: any Loss, for data: Dataset) -> ClassDecision {
        if loss.decision != .none || loss is LossFunction { return loss.decision }
        let usual = suitableLoss(for: data).decision
        return usual == .largestScore ? usual : .none
    }

    /// The loss that fits the labels and the last layer.
    package func suitableLoss(for data: Dataset) -> LossFunction {
        guard data.isClassification else { return .meanSquaredError }
        let last = finalActivationName(of: self)
        let outputs = data.count == 0 ? [] : predict(data.features[0..<1]).shape
        if (outputs.count > 1 ? outputs[outputs.count - 1] : 1) == 1 {
            return ["sigmoid", "probability"].contains(last) ? .binaryCrossEntropy : .binaryCrossEntropyWithLogits
        }
        switch last {
        case "softmax", "probability": return .categoricalCrossEntropy
        case "logSoftmax": return .negativeLogLikelihood
        default: return .crossEntropy
        }
    }
}

/// How many examples a model is shown at once when nothing is learnt.
private let examinedAtOnce = 256

/// The loss and the gathered metrics of a model in its present mode, without gradients.
func examine(
    _ model: any Layer, _ data: Dataset, loss: any Loss, metrics: [any Metric], decision: ClassDecision? = nil,
    gathersAll: Bool = false
) throws -> (loss: Double, gatherer: MetricGatherer) {
    var gatherer = MetricGatherer(
        metrics, decision: decision ?? loss.decision, classNames: data.classNames, gathersAll: gathersAll)
    var sum = 0.0
    try withoutGradient {
        for (features, labels) in data.batches(of: examinedAtOnce) {
            let outputs = model(features)
            let value = loss(outputs, labels)
            if let error = FailureChannel.takeError() { throw error }
            sum += value.scalar * Double(features.shape.first ?? 1)
            try gatherer.add(outputs: outputs, labels: labels)
            if let error = FailureChannel.takeError() { throw error }
        }
    }
    return (data.count == 0 ? .nan : sum / Double(data.count), gatherer)
}
