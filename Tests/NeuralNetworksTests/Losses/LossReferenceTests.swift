import NeuralNetworks
import Tensors
import Testing

/// Losses and their gradients against PyTorch, at usual and at extreme inputs.
@Suite("Losses against references")
struct LossReferenceTests {
    private static let weights = [0.5, 1, 2, 4]
    private static var losses: [String: Loss] {
        [
            "crossEntropy": .crossEntropy,
            "crossEntropy sum": .crossEntropy(reduction: .sum),
            "crossEntropy none": .crossEntropy(reduction: .none),
            "crossEntropy one-hot": .crossEntropy,
            "crossEntropy soft": .crossEntropy,
            "crossEntropy smoothed": .crossEntropy(labelSmoothing: 0.1),
            "crossEntropy soft smoothed": .crossEntropy(labelSmoothing: 0.2),
            "crossEntropy weighted": .crossEntropy(classWeights: weights),
            "crossEntropy weighted smoothed": .crossEntropy(labelSmoothing: 0.1, classWeights: weights),
            "crossEntropy weighted sum": .crossEntropy(classWeights: weights, reduction: .sum),
            "crossEntropy ignoring": .crossEntropy(labelSmoothing: 0.1, ignoreIndex: -100),
            "crossEntropy huge": .crossEntropy,
            "crossEntropy huge smoothed": .crossEntropy(labelSmoothing: 0.1),
            "crossEntropy sequence": .crossEntropy,
            "crossEntropy image": .crossEntropy,
            "categoricalCrossEntropy": .categoricalCrossEntropy,
            "categoricalCrossEntropy soft": .categoricalCrossEntropy,
            "negativeLogLikelihood": .negativeLogLikelihood,
            "negativeLogLikelihood weighted": .negativeLogLikelihood(classWeights: weights),
            "binaryCrossEntropy": .binaryCrossEntropy,
            "binaryCrossEntropy at 0 and 1": .binaryCrossEntropy,
            "binaryCrossEntropy none": .binaryCrossEntropy(reduction: .none),
            "binaryCrossEntropyWithLogits": .binaryCrossEntropyWithLogits,
            "binaryCrossEntropyWithLogits huge": .binaryCrossEntropyWithLogits,
            "binaryCrossEntropyWithLogits positiveWeight": .binaryCrossEntropyWithLogits(positiveWeight: 3),
            "binaryCrossEntropyWithLogits sum": .binaryCrossEntropyWithLogits(reduction: .sum),
            "meanSquaredError": .meanSquaredError,
            "meanSquaredError batchMean": .meanSquaredError(reduction: .batchMean),
            "meanSquaredError none": .meanSquaredError(reduction: .none),
            "meanAbsoluteError": .meanAbsoluteError,
            "meanAbsoluteError sum": .meanAbsoluteError(reduction: .sum),
            "huber": .huber,
            "huber delta": .huber(delta: 0.4),
            "huber far": .huber(delta: 2),
            "klDivergence": .klDivergence,
            "klDivergence mean": .klDivergence(reduction: .mean),
            "klDivergence one-hot": .klDivergence,
            "hinge": .hinge,
            "hinge classes": .hinge,
            "focal sigmoid": .focal,
            "focal sigmoid alpha": .focal(gamma: 1.5, alpha: 0.25),
            "focal softmax": .focal,
            "crossEntropy masked": .crossEntropy,
            "crossEntropy of 1e30": .crossEntropy,
            "crossEntropy of one class": .crossEntropy,
            "crossEntropy weighted ignoring": .crossEntropy(
                labelSmoothing: 0.2, classWeights: weights, ignoreIndex: -100),
            "binaryCrossEntropyWithLogits of 1e30": .binaryCrossEntropyWithLogits,
        ]
    }

    @Test("have the value and the gradient of the reference, to 2e-6", arguments: Reference.names("losses"))
    func values(name: String) throws {
        let reference = try Reference.named(name, in: "losses")
        let loss = try #require(Self.losses[name], "no loss for the case")
        let (outputs, labels) = (try reference.tensor("outputs"), try reference.tensor("labels"))
        expectClose(loss(outputs, labels), try reference.tensor("value"), tolerance: 2e-6, "value")
        let slopes = gradient(at: outputs) { loss($0, labels).sum() }
        expectClose(slopes, try reference.tensor("gradient"), tolerance: 2e-6, "gradient")
    }

    @Test("and in 64 bits to 1e-11, but for a bound that PyTorch has in 32", arguments: Reference.names("losses"))
    func doubleValues(name: String) throws {
        let reference = try Reference.named(name, in: "losses")
        let loss = try #require(Self.losses[name], "no loss for the case")
        let tolerance = name == "binaryCrossEntropy at 0 and 1" || name == "binaryCrossEntropy none" ? 1e-8 : 1e-11
        let outputs = try reference.tensor("outputs", dtype: .float64)
        let labels = try reference.tensor("labels", dtype: .float64)
        let value = loss(outputs, labels)
        #expect(value.dtype == .float64)
        expectClose(value, try reference.tensor("value", dtype: .float64), tolerance: tolerance, "value")
        let slopes = gradient(at: outputs) { loss($0, labels).sum() }
        expectClose(slopes, try reference.tensor("gradient", dtype: .float64), tolerance: tolerance, "gradient")
    }

    @Test("class numbers and one-hot rows cost the same, whatever the settings")
    func oneHot() {
        let logits = Tensor.randomNormal([6, 4], using: RandomSource(seed: 1))
        let numbers = Tensor([0, 1, 2, 3, 3, 1])
        let rows = numbers.oneHot(classes: 4)
        for loss: Loss in [
            .crossEntropy, .crossEntropy(labelSmoothing: 0.2), .crossEntropy(classWeights: Self.weights),
            .crossEntropy(labelSmoothing: 0.2, classWeights: Self.weights, reduction: .sum), .focal,
        ] {
            expectClose(loss(logits, numbers), loss(logits, rows), tolerance: 1e-6, "\(loss)")
        }
    }
}
