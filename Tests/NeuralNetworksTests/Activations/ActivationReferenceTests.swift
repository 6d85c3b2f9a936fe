import NeuralNetworks
import Tensors
import Testing

/// Activations and their slopes against PyTorch, also at ±1000 and at the corners.
@Suite("Activations against references")
struct ActivationReferenceTests {
    private static var activations: [Activation] {
        [
            .identity, .relu, .leakyReLU, .leakyReLU(slope: 0.3), .preLU, .elu, .elu(alpha: 0.5), .selu, .gelu,
            .gelu(approximate: true), .silu, .softplus, .softsign, .tanh, .sigmoid, .hardSigmoid, .hardSwish, .mish,
            .softmax, .logSoftmax,
        ]
    }

    private static var layers: [String: any Layer] {
        [
            "identity": Identity(), "relu": ReLU(), "leakyReLU": LeakyReLU(),
            "leakyReLU(slope: 0.3)": LeakyReLU(slope: 0.3), "preLU": PReLU(), "elu": ELU(),
            "elu(alpha: 0.5)": ELU(alpha: 0.5), "selu": SELU(), "gelu": GELU(),
            "gelu(approximate: true)": GELU(approximate: true), "silu": SiLU(), "softplus": Softplus(),
            "softsign": Softsign(), "tanh": Tanh(), "sigmoid": Sigmoid(), "hardSigmoid": HardSigmoid(),
            "hardSwish": HardSwish(), "mish": Mish(), "softmax": Softmax(), "logSoftmax": LogSoftmax(),
        ]
    }

    @Test("have the values and slopes of the reference, to 2e-6", arguments: Reference.names("activations"))
    func values(name: String) throws {
        let reference = try Reference.named(name, in: "activations")
        let activation = try #require(Self.activations.first { $0.name == name }, "no activation for the case")
        let layer = try #require(Self.layers[name], "no layer for the case")
        let (x, weights) = (try reference.tensor("x"), try reference.tensor("weights"))
        expectClose(activation(x), try reference.tensor("values"), tolerance: 2e-6, "value")
        expectClose(layer(x), try reference.tensor("values"), tolerance: 2e-6, "value of the layer")
        let slopes = gradient(at: x) { (activation($0) * weights).sum() }
        expectClose(slopes, try reference.tensor("slopes"), tolerance: 2e-6, "slope")
    }

    @Test("a learnt slope is a parameter of the layer that has the activation")
    func learnt() {
        let layer = Dense(3, 2, activation: .preLU)
        #expect(layer.parameters.map(\.path) == ["weight", "bias", "activation.slope"])
        expectGradients(of: layer, input: [4, 3])
        let copy = layer.copy()
        copy.parameter(at: "activation.slope")?.value = Tensor([0.5])
        #expect(layer.parameter(at: "activation.slope")?.value != Tensor([0.5]))
    }
}
