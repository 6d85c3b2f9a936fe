import Glibc
import NeuralNetworks
import Tensors
import Testing

@Suite("Losses")
struct LossTests {
    private let logits = Tensor([[1, 2, 3], [0, 0, 0]])

    @Test("cross-entropy is −log of the probability of the class, for numbers and one-hot rows alike")
    func crossEntropyFormula() {
        let e1 = exp(1.0), e2 = exp(2.0), e3 = exp(3.0)
        let byHand = (-log(e3 / (e1 + e2 + e3)) + log(3.0)) / 2
        #expect(abs(crossEntropy(logits: logits, labels: Tensor([2, 1])).scalar - byHand) < 1e-6)
        let oneHot = Tensor([[0, 0, 1], [0, 1, 0]])
        #expect(abs(crossEntropy(logits: logits, labels: oneHot).scalar - byHand) < 1e-6)
        let probabilities = logits.softmax(axis: 1)
        #expect(abs(categoricalCrossEntropy(probabilities: probabilities, labels: oneHot).scalar - byHand) < 1e-6)
        #expect(
            abs(negativeLogLikelihood(logProbabilities: logits.logSoftmax(axis: 1), labels: oneHot).scalar - byHand)
                < 1e-6)
    }

    @Test("no idea of ten classes costs ln 10, and huge logits do not overflow")
    func extremes() {
        #expect(
            abs(crossEntropy(logits: Tensor.zeros([4, 10]), labels: Tensor([1, 2, 3, 4])).scalar - log(10.0)) < 1e-6)
        #expect(crossEntropy(logits: Tensor([[1000, -1000]]), labels: Tensor([0])).scalar == 0)
        #expect(crossEntropy(logits: Tensor([[1000, -1000]]), labels: Tensor([1])).scalar == 2000)
    }

    @Test("the gradient of cross-entropy is (softmax − one-hot) / N")
    func crossEntropyGradient() {
        let slopes = gradient(at: logits) { crossEntropy(logits: $0, labels: Tensor([2, 1])) }
        let expected = (logits.softmax(axis: 1) - Tensor([[0, 0, 1], [0, 1, 0]])) / 2
        #expect(slopes.allClose(expected, tolerance: 1e-6))
    }

    // torch.nn.functional.cross_entropy(tensor([[1., 2., 3.]]), tensor([2]), label_smoothing=0.1) = 0.5076
    @Test("label smoothing spreads a part over all classes")
    func smoothing() {
        let loss = crossEntropy(logits: Tensor([[1, 2, 3]]), labels: Tensor([2]), labelSmoothing: 0.1)
        #expect(abs(loss.scalar - 0.507606) < 1e-5)
    }

    @Test("binary cross-entropy is −[y log ŷ + (1 − y) log(1 − ŷ)] and bounded at 0 and 1")
    func binary() {
        let loss = binaryCrossEntropy(probabilities: Tensor([0.8, 0.4]), labels: Tensor([1, 0]))
        #expect(abs(loss.scalar + (log(0.8) + log(0.6)) / 2) < 1e-6)
        let hopeless = binaryCrossEntropy(probabilities: Tensor([0.0, 1.0]), labels: Tensor([1, 1]))
        #expect(hopeless.scalar == 50)
        let slopes = gradient(at: Tensor([0.0, 1.0])) { binaryCrossEntropy(probabilities: $0, labels: Tensor([1, 1])) }
        #expect(slopes.isFinite)
    }

    @Test("with logits it is the same without overflow")
    func binaryWithLogits() {
        let z = Tensor([2.0, -1.0]), y = Tensor([1, 0])
        let difference =
            binaryCrossEntropyWithLogits(logits: z, labels: y).scalar
            - binaryCrossEntropy(probabilities: z.sigmoid(), labels: y).scalar
        #expect(abs(difference) < 1e-6)
        #expect(binaryCrossEntropyWithLogits(logits: Tensor([-800.0]), labels: Tensor([1])).scalar == 800)
    }

    @Test("a saturated sigmoid learns from cross-entropy and hardly from squared error")
    func saturation() {
        let z = Tensor([-8.0]), y = Tensor([1])
        let entropySlope = gradient(at: z) { binaryCrossEntropyWithLogits(logits: $0, labels: y) }.scalar
        let squareSlope = gradient(at: z) { meanSquaredError(predicted: $0.sigmoid(), expected: y) }.scalar
        #expect(abs(entropySlope + 0.99966) < 1e-4)
        #expect(abs(squareSlope + 0.00067) < 1e-4)
    }

    @Test("regression losses follow their formulas")
    func regression() {
        let predicted = Tensor([1.0, 2.0, 6.0]), expected = Tensor([1.0, 4.0, 3.0])
        #expect(abs(meanSquaredError(predicted: predicted, expected: expected).scalar - 13.0 / 3) < 1e-6)
        #expect(abs(meanAbsoluteError(predicted: predicted, expected: expected).scalar - 5.0 / 3) < 1e-6)
        // δ = 2: 0, 2²/2, 2·(3 − 1)
        #expect(abs(huber(predicted: predicted, expected: expected, delta: 2).scalar - 6.0 / 3) < 1e-6)
        #expect(hinge(scores: Tensor([0.5, 2.0, -1.0]), labels: Tensor([1, 1, -1])).allClose(Tensor(0.5 / 3)))
        let slopes = gradient(at: predicted) { meanSquaredError(predicted: $0, expected: expected) }
        #expect(slopes.allClose((predicted - expected) * (2.0 / 3), tolerance: 1e-6))
    }

    @Test("[N, 1] outputs and [N] labels mean the same; other shapes do not fit")
    func shapes() {
        let loss = meanSquaredError(predicted: Tensor([[1], [2]]), expected: Tensor([1.0, 4.0]))
        #expect(loss.scalar == 2)
        expectFailure("meanSquaredError: shapes [2, 1] and [3] do not fit (outputs and labels of the same shape)") {
            _ = meanSquaredError(predicted: Tensor([[1], [2]]), expected: Tensor([1.0, 4.0, 1.0]))
        }
        expectFailure(
            "crossEntropy: shapes [4, 3] and [5] do not fit (scores [N, C] with class numbers [N] or rows [N, C])"
        ) {
            _ = crossEntropy(logits: Tensor.zeros([4, 3]), labels: Tensor.zeros([5]))
        }
    }

    @Test("an error thrown by a loss of one's own is reported")
    func own() {
        struct Refusal: Error, CustomStringConvertible { let description = "not today" }
        expectFailure("strict: not today") {
            _ = LossFunction("strict") { _, _ in throw Refusal() }(Tensor(1), Tensor(1))
        }
    }

    @Test("the classes of images are second, also where the sizes would allow them to be last")
    func classesOfImages() {
        let logits = Tensor.randomNormal([3, 2, 2, 2], using: RandomSource(seed: 4))
        let labels = Tensor([0, 1, 1, 0, 1, 1, 0, 0, 1, 0, 1, 1], shape: [3, 2, 2], dtype: .int64)
        func rows(_ x: Tensor) -> Tensor { x.transposed([0, 2, 3, 1]).reshaped(to: [12, 2]) }
        let places = crossEntropy(logits: logits, labels: labels, labelSmoothing: 0.1, reduction: .none)
        #expect(places.shape == [3, 2, 2])
        let expected = crossEntropy(
            logits: rows(logits), labels: labels.flattened(), labelSmoothing: 0.1, reduction: .none)
        #expect(places.flattened().allClose(expected))
        let shares = Tensor.randomNormal([3, 2, 2, 2], using: RandomSource(seed: 5)).softmax(axis: 1)
        let soft = crossEntropy(logits: logits, labels: shares, reduction: .none)
        #expect(soft.flattened().allClose(crossEntropy(logits: rows(logits), labels: rows(shares), reduction: .none)))
    }
}
