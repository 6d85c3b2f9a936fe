import NeuralNetworks
import Tensors
import Testing

@Suite("Dense")
struct DenseTests {
    @Test("computes W x + b for every row")
    func formula() {
        let layer = Dense(2, 3)
        layer.weight.value = Tensor([[1, 2], [3, 4], [5, 6]])
        layer.bias?.value = Tensor([0.5, -1, 0])
        #expect(layer(Tensor([[1, 10], [0, 1]])) == Tensor([[21.5, 42, 65], [2.5, 3, 6]]))
    }

    @Test("applies its activation")
    func activation() {
        let layer = Dense(1, 2, activation: .relu, bias: false)
        layer.weight.value = Tensor([[1], [-1]])
        #expect(layer(Tensor([[3]])) == Tensor([[3, 0]]))
        #expect(layer.description == "Dense(1, 2, activation: .relu, bias: false)")
    }

    @Test("two layers without activation are one: W' = W₂W₁, b' = W₂b₁ + b₂")
    func collapse() {
        let (first, second) = (Dense(3, 4), Dense(4, 2))
        first.bias?.value = .randomNormal([4])
        let x = Tensor.randomNormal([5, 3])
        let weight = matmul(second.weight.value, first.weight.value)
        let bias = matmul(second.weight.value, first.bias!.value) + second.bias!.value
        #expect(second(first(x)).allClose(matmul(x, weight.T) + bias, tolerance: 1e-5))
    }

    @Test("explains how many parameters it has")
    func parameters() {
        let layer = Dense(128, 10)
        #expect(layer.parameterCount == 1290)
        #expect(
            layer.explainParameters()
                == """
                Dense(128, 10):
                  weights: inputs × units = 128 × 10 = 1280
                  biases: units = 10
                  together: (inputs + 1) × units = (128 + 1) × 10 = 1290
                """)
        #expect(layer.parameters.map(\.path) == ["weight", "bias"])
        #expect(layer.macs(input: [128]) == 1280)
        #expect(layer.outputShape(input: [128]) == [10])
    }

    @Test("says what does not fit and what would")
    func mismatch() {
        expectFailure("Dense: the input has 64 features, expected 128; write Dense(64, 10)") {
            _ = Dense(128, 10)(Tensor.zeros([32, 64]))
        }
        expectFailure(
            "Dense: the input has shape [32, 8, 4, 4], expected 128 features in one row; put Flatten() before this layer"
        ) {
            _ = Dense(128, 10)(Tensor.zeros([32, 8, 4, 4]))
        }
        expectFailure(
            "Dense: the input has shape [128], expected [N, 128]; for one example, write x.reshaped(to: [1, 128])"
        ) {
            _ = Dense(128, 10)(Tensor.zeros([128]))
        }
        expectFailure(
            "Dense(0, -1): both sizes must be at least 1; the first is what goes in, the second how many units there are"
        ) {
            _ = Dense(0, -1)
        }
    }

    @Test("its gradients agree with finite differences")
    func gradients() {
        expectGradients(of: Dense(3, 4, activation: .tanh), input: [5, 3])
    }

    @Test("zero weights make all units learn the same")
    func symmetry() {
        let model = Sequential {
            Dense(3, 4, activation: .tanh, initializer: .constant(0.3))
            Dense(4, 2, initializer: .constant(0.1))
        }
        let x = Tensor.randomNormal([6, 3])
        let slopes = gradient(at: model) { model in
            crossEntropy(logits: model(x) * Tensor([1, 2]), labels: Tensor([0, 1, 0, 1, 1, 1]))
        }
        let first = slopes["0.weight"]!
        #expect((0..<4).allSatisfy { first[$0] == first[0] })
        #expect(first.norm().scalar > 0)
    }
}
