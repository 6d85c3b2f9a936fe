import Datasets
import NeuralNetworks
import Tensors
import Testing
import Training

/// What metrics print with `explain: true`, what they say of inputs that do not fit, and metrics in `fit`.
@Suite("Metrics explained")
struct MetricExplanationTests {
    /// What `body` prints on this thread.
    private func said(_ body: () -> Void) -> [String] {
        final class Lines { var all: [String] = [] }
        let lines = Lines()
        Narration.redirect { lines.all.append($0) }
        body()
        Narration.redirect(nil)
        return lines.all
    }

    private let predicted = [0, 1, 1, 0, 1, 0]
    private let expected = [0, 1, 0, 0, 1, 1]

    @Test("the formula is printed with the numbers put in")
    func formulas() {
        let lines = said {
            _ = accuracy(predicted: predicted, expected: expected, explain: true)
            _ = precision(predicted: predicted, expected: expected, average: .binary, explain: true)
            _ = recall(predicted: predicted, expected: expected, explain: true)
            _ = f1(predicted: predicted, expected: expected, average: .weighted, explain: true)
            _ = f1(predicted: predicted, expected: expected, average: .micro, explain: true)
            _ = balancedAccuracy(predicted: predicted, expected: expected, explain: true)
            _ = cohenKappa(predicted: predicted, expected: expected, explain: true)
            _ = matthewsCorrelation(predicted: predicted, expected: expected, explain: true)
            _ = meanSquaredError(predicted: [0, 0, 0, 10], expected: [0, 0, 0, 0], explain: true)
            _ = meanAbsoluteError(predicted: [0, 0, 0, 10], expected: [0, 0, 0, 0], explain: true)
            _ = r2(predicted: [1, 2, 4], expected: [1, 2, 3], explain: true)
            _ = rocAUC(scores: [0.1, 0.5, 0.5, 0.9], expected: [0, 0, 1, 1], explain: true)
            _ = averagePrecision(scores: [0.1, 0.5, 0.4, 0.9], expected: [0, 0, 1, 1], explain: true)
            _ = logLoss(probabilities: [0.8, 0.4], expected: [1, 0], explain: true)
        }
        #expect(
            lines.joined(separator: "\n") == """
                accuracy = correct / total = 4 / 6 = 0.6667
                class 1: precision = TP / (TP + FP) = 2 / (2 + 1) = 0.6667
                class 0: recall = TP / (TP + FN) = 2 / (2 + 1) = 0.6667
                class 1: recall = TP / (TP + FN) = 2 / (2 + 1) = 0.6667
                macro: (0.6667 + 0.6667) / 2 = 0.6667
                class 0: F1 = 2TP / (2TP + FP + FN) = 4 / (4 + 1 + 1) = 0.6667
                class 1: F1 = 2TP / (2TP + FP + FN) = 4 / (4 + 1 + 1) = 0.6667
                weighted by examples: (0.6667 · 3 + 0.6667 · 3) / 6 = 0.6667
                micro: over all classes TP = 4 and FP = FN = 2, so that it is 4 / 6 = 0.6667
                balanced accuracy = mean recall of the classes = (2/3 + 2/3) / 2 = 0.6667
                kappa = (observed − chance) / (1 − chance) = (0.6667 − 0.5000) / (1 − 0.5000) = 0.3333
                Matthews correlation = (TP·TN − FP·FN) / √((TP+FP)(TP+FN)(TN+FP)(TN+FN)) = (2·2 − 1·1) / √(3·3·3·3) = 0.3333
                MSE = 1/n Σ (y − ŷ)² = 100 / 4 = 25
                MAE = 1/n Σ |y − ŷ| = 10 / 4 = 2.5
                R² = 1 − Σ (y − ŷ)² / Σ (y − ȳ)² = 1 − 1 / 2 = 0.5
                ROC AUC = (pairs in order + ½ ties) / (positives · negatives) = (3 + ½ · 1) / (2 · 2) = 0.8750
                average precision = Σ (Rₖ − Rₖ₋₁) Pₖ = (0.500 − 0.000) · 1.000 + (1.000 − 0.500) · 0.667 = 0.8333
                log loss = −1/n Σ log p(true class) = −(log 0.8 + log 0.6) / 2 = 0.3670
                """)
    }

    @Test("tensors are taken as lists are")
    func tensors() {
        let scores = Tensor([[2, 1], [0, 3], [1, 4], [5, 0], [0, 1], [3, 2]])
        let labels = Tensor(expected)
        #expect(accuracy(predicted: scores, expected: labels) == accuracy(predicted: predicted, expected: expected))
        #expect(accuracy(predicted: Tensor(predicted), expected: labels.oneHot(classes: 2)) == 4.0 / 6)
        #expect(f1(predicted: scores, expected: labels) == f1(predicted: predicted, expected: expected))
        #expect(accuracy(predicted: Tensor([0.2, 0.9]), expected: Tensor([0, 1])) == 1)
        #expect(rocAUC(scores: Tensor([0.1, 0.9]), expected: Tensor([0, 1])) == 1)
        #expect(topKAccuracy(2, scores: Tensor([[3, 2, 1]]), expected: Tensor([1])) == 1)
    }

    @Test("as many predictions as labels, and no negative class, or a failure says so")
    func mismatch() {
        for (sentence, body) in [
            (
                "ConfusionMatrix: 2 predictions for 3 labels; give one prediction for each label",
                { _ = accuracy(predicted: [0, 1], expected: [0, 1, 1]) }
            ),
            (
                "ConfusionMatrix: -1 is not a class; classes count from 0; labels -1 and 1 are classes 0 and 1",
                { _ = accuracy(predicted: [0, 1], expected: [-1, 1]) }
            ),
            (
                "rocCurve: 1 predictions for 2 labels; give one prediction for each label",
                { _ = rocAUC(scores: [0.5], expected: [0, 1]) }
            ),
            (
                "r2: 1 predictions for 2 labels; give one prediction for each label",
                { _ = r2(predicted: [0.5], expected: [0, 1]) }
            ),
        ] as [(String, () -> Void)] {
            do {
                try FailureChannel.catching(body)
                Issue.record("nothing failed: \(sentence)")
            } catch {
                #expect("\(error)" == sentence)
            }
        }
    }

    @Test("metrics of scores are exact over the part, whatever the loss gives")
    func scores() {
        let data = Dataset.iris().standardized()
        let model = Dense(4, 3, random: RandomSource(seed: 3))
        let probabilities = model.predict(data).softmax(axis: 1)
        let labels = data.labels
        let metrics: [Metric] = [
            .logLoss, .rocAUC, .averagePrecision, .topKAccuracy(2), .cohenKappa, .calibrationError,
        ]
        let report = model.evaluate(data, metrics: metrics)
        #expect(abs(report.metrics["log loss"]! - logLoss(probabilities: probabilities, expected: labels)) < 1e-6)
        #expect(abs(report.metrics["log loss"]! - report.loss) < 1e-5)
        #expect(abs(report.metrics["ROC AUC"]! - rocAUC(scores: probabilities, expected: labels)) < 1e-9)
        #expect(report.metrics["top-2 accuracy"]! == topKAccuracy(2, scores: probabilities, expected: labels))
        #expect(report.metrics["Cohen kappa"]! == report.cohenKappa)
        let calibration = calibration(probabilities: probabilities, expected: labels)
        #expect(abs(report.metrics["calibration error"]! - calibration.expectedError) < 1e-6)
        for (layer, loss) in [
            (Softmax() as any Layer, LossFunction.categoricalCrossEntropy), (LogSoftmax(), .negativeLogLikelihood),
        ] {
            let same = Sequential(layers: [model, layer]).evaluate(data, loss: loss, metrics: metrics)
            for (name, value) in report.metrics { #expect(abs(same.metrics[name]! - value) < 1e-5, "\(name)") }
        }
    }

    @Test("calibration names the ranges and how far they are off")
    func calibrated() {
        let table = calibration(probabilities: [0.1, 0.15, 0.9, 0.8, 0.95], expected: [0, 1, 1, 1, 0], bins: 2)
        #expect(
            "\(table)" == """
                probability   mean  right  examples
                -----------------------------------
                0.00–0.50    0.125  0.500         2
                0.50–1.00    0.883  0.667         3
                expected calibration error 0.2800, largest 0.3750
                """)
        let rows = calibration(probabilities: [[0.7, 0.3], [0.4, 0.6]], expected: [0, 0], bins: 10)
        #expect(rows.bins.map(\.accuracy) == [0, 1])
    }
}
