import Glibc
import NeuralNetworks
import Tensors
import Testing

@Suite("Activations")
struct ActivationTests {
    static var formulas: [(Activation, (Double) -> Double)] {
        [
            (.identity, { $0 }), (.relu, { max(0, $0) }), (.leakyReLU, { $0 > 0 ? $0 : 0.01 * $0 }),
            (.leakyReLU(slope: 0.3), { $0 > 0 ? $0 : 0.3 * $0 }), (.elu, { $0 > 0 ? $0 : exp($0) - 1 }),
            (.gelu, { $0 * 0.5 * (1 + erf($0 / 2.0.squareRoot())) }), (.silu, { $0 / (1 + exp(-$0)) }),
            (.softplus, { log(1 + exp($0)) }), (.softsign, { $0 / (1 + abs($0)) }), (.tanh, { Glibc.tanh($0) }),
            (.sigmoid, { 1 / (1 + exp(-$0)) }), (.hardSigmoid, { min(1, max(0, $0 / 6 + 0.5)) }),
            (.hardSwish, { $0 * min(1, max(0, $0 / 6 + 0.5)) }), (.mish, { $0 * Glibc.tanh(log(1 + exp($0))) }),
            (.selu, { 1.0507009873554805 * ($0 > 0 ? $0 : 1.6732632423543772 * (exp($0) - 1)) }),
        ]
    }

    @Test("follow their formulas and slopes", arguments: 0..<15)
    func formula(index: Int) {
        let (activation, formula) = Self.formulas[index]
        let points = [-4.1, -2, -1, -0.3, 0.2, 1, 2.5, 4.2]
        let values = activation(Tensor(points))
        #expect(values.allClose(Tensor(points.map(formula)), tolerance: 2e-6), "\(activation)")
        let slopes = gradient(at: Tensor(points)) { activation($0).sum() }
        let differences = points.map { (formula($0 + 1e-5) - formula($0 - 1e-5)) / 2e-5 }
        #expect(slopes.allClose(Tensor(differences), tolerance: 1e-4), "\(activation)")
    }

    @Test("softmax sums to 1 and its logarithm agrees, also for huge numbers")
    func softmaxRows() {
        let x = Tensor([[1, 2, 3], [1000, 0, -1000]])
        #expect(Softmax()(x).sum(axis: 1).allClose(Tensor.ones([2]), tolerance: 1e-6))
        #expect(LogSoftmax()(x)[0].exp().allClose(Softmax()(x)[0], tolerance: 1e-6))
        #expect(LogSoftmax()(x).isFinite)
    }

    @Test("the layer of an activation does the same and keeps the shape")
    func layers() {
        let x = Tensor([[-1, 2]])
        #expect(ReLU()(x) == Activation.relu(x))
        #expect(LeakyReLU(slope: 0.5)(x) == Tensor([[-0.5, 2]]))
        #expect(PReLU()(x) == Tensor([[-0.25, 2]]))
        #expect(GELU().outputShape(input: [3, 4]) == [3, 4])
        #expect(ReLU().name == "ReLU")
        expectGradients(of: PReLU(channels: 3), input: [4, 3])
    }
}
