import NeuralNetworks
import Tensors
import Testing

@Suite("Errors of losses")
struct LossErrorTests {
    private func message(_ body: () -> Tensor) -> String {
        do { _ = try FailureChannel.catching(body) } catch { return "\(error)" }
        return "no error"
    }

    @Test("labels that are no class say what the loss and the model would need")
    func classes() {
        #expect(
            message { crossEntropy(logits: Tensor([[1, 2]]), labels: Tensor([2])) }
                == "crossEntropy: label 2 of row 0 is not one of the 2 classes 0 to 1; class numbers count from 0; make the last layer as wide as there are classes"
        )
        #expect(
            message { crossEntropy(logits: Tensor([[1, 2]]), labels: Tensor([0.5])) }
                == "crossEntropy: label 0.5 of row 0 is not one of the 2 classes 0 to 1; values that are no classes take .meanSquaredError"
        )
        #expect(
            message { crossEntropy(logits: Tensor([[1]]), labels: Tensor([143])) }
                == "crossEntropy: label 143 of row 0 for a model with one output; two classes take .binaryCrossEntropyWithLogits, values .meanSquaredError, more classes an output each"
        )
        #expect(
            message { categoricalCrossEntropy(probabilities: Tensor([[0.5, 0.5]]), labels: Tensor([2])) }
                .hasPrefix("categoricalCrossEntropy: label 2 of row 0"))
    }

    @Test("two-class losses refuse labels of a third class and outputs that are no probabilities")
    func binary() {
        #expect(
            message { binaryCrossEntropyWithLogits(logits: Tensor([1, 2]), labels: Tensor([0, 2])) }
                == "binaryCrossEntropyWithLogits: label 2 of element 1 is neither 0 nor 1 nor between them; more than two classes take .crossEntropy and an output each"
        )
        #expect(
            message { binaryCrossEntropy(probabilities: Tensor([-3.25]), labels: Tensor([1])) }
                == "binaryCrossEntropy: output -3.25 of element 0 is no probability; end the model with Sigmoid(), or write .binaryCrossEntropyWithLogits"
        )
        #expect(binaryCrossEntropy(probabilities: Tensor([Double.nan]), labels: Tensor([1])).scalar.isNaN)
    }

    @Test("a label for several outputs says which loss is meant")
    func values() {
        #expect(
            message { meanSquaredError(predicted: Tensor.zeros([4, 3]), expected: Tensor.zeros([4])) }
                == "meanSquaredError: shapes [4, 3] and [4] do not fit (one label for 3 outputs; classes take .crossEntropy, values a model with one output)"
        )
    }

    @Test("a rate that is no rate is refused")
    func rate() {
        #expect(
            message {
                _ = SGD(learningRate: -1)
                return Tensor(0)
            } == "learningRate: -1.0 is no learning rate; take 0 or more")
    }
}
