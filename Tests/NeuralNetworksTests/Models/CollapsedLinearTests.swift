import NeuralNetworks
import Tensors
import Testing

@Suite("Dense layers without activations")
struct CollapsedLinearTests {
    @Test("are one dense layer, however many there are", arguments: 1...10)
    func collapse(depth: Int) {
        let random = RandomSource(seed: depth)
        let sizes = [4] + (1..<depth).map { 3 + $0 % 5 } + [3]
        let layers = (0..<depth).map { index in
            Dense(sizes[index], sizes[index + 1], bias: index % 3 != 1, random: random)
        }
        let model = Sequential(layers: [Identity(), Sequential(layers: layers)])
        for entry in model.parameters where entry.parameter.role == .bias {
            entry.parameter.value = .randomNormal(entry.parameter.shape, using: random)
        }
        let x = Tensor.randomNormal([5, 4], using: random)
        let single = collapseLinear(model)
        #expect(single.inputs == 4 && single.outputs == 3)
        expectClose(single(x), model(x), tolerance: 1e-4, "outputs")
    }

    @Test("are told apart from those with one, and from other layers")
    func refused() {
        expectFailure(
            "collapseLinear: Dense with the activation relu is not linear; give dense layers without activations"
        ) {
            _ = collapseLinear(Dense(2, 3, activation: .relu))
        }
        expectFailure("collapseLinear: Tanh is not linear; give dense layers without activations") {
            _ = collapseLinear(Sequential(layers: [Dense(2, 3), Tanh(), Dense(3, 1)]))
        }
    }
}
