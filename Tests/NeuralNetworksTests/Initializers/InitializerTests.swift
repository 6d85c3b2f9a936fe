import NeuralNetworks
import Tensors
import Testing

@Suite("Initializers")
struct InitializerTests {
    // [out, in] = [200, 150]: n_in = 150, n_out = 200
    static var variances: [(Initializer, Double)] {
        [
            (.xavierUniform, 2.0 / 350), (.xavierNormal, 2.0 / 350), (.lecunUniform, 1.0 / 150),
            (.lecunNormal, 1.0 / 150),
            (.kaimingUniform, 2.0 / 150), (.kaimingNormal, 2.0 / 150), (.uniform(low: -0.3, high: 0.3), 0.03),
            (.normal(mean: 0, standardDeviation: 0.2), 0.04),
            // A normal cut off at two deviations keeps 0.7737 of its variance.
            (.truncatedNormal(mean: 0, standardDeviation: 1), 0.7737),
            (.xavierUniform(gain: 2), 8.0 / 350), (.xavierNormal(gain: 5 / 3), 25.0 / 9 * 2 / 350),
            (.kaimingUniform(mode: .fanOut), 2.0 / 200), (.kaimingNormal(mode: .fanOut, gain: 1), 1.0 / 200),
            (.pytorch, 1.0 / 3 / 150), (.keras, 2.0 / 350),
        ]
    }

    @Test("have the variance of their formula", arguments: 0..<15)
    func variance(index: Int) {
        let (initializer, variance) = Self.variances[index]
        let weights = initializer(shape: [200, 150], random: RandomSource(seed: 2))
        #expect(abs(weights.variance().scalar / variance - 1) < 0.04, "\(initializer)")
        #expect(abs(weights.mean().scalar) < 4 * (variance / 30000).squareRoot(), "\(initializer)")
    }

    @Test("uniform ones keep to their bounds")
    func bounds() {
        let kaiming = Initializer.kaimingUniform(shape: [300, 60], random: RandomSource(seed: 2))
        #expect(kaiming.abs().max().scalar <= (6.0 / 60).squareRoot() + 1e-6)
        let xavier = Initializer.xavierUniform(shape: [300, 60], random: RandomSource(seed: 2))
        #expect(xavier.abs().max().scalar <= (6.0 / 360).squareRoot() + 1e-6)
    }

    @Test("a truncated normal keeps within two deviations")
    func truncated() {
        let weights = Initializer.truncatedNormal(mean: 1, standardDeviation: 0.5)(
            shape: [200, 150], random: RandomSource(seed: 2))
        #expect((weights - 1).abs().max().scalar <= 1 + 1e-6)
        #expect(abs(weights.mean().scalar - 1) < 0.01)
    }

    @Test(
        "orthogonal rows or columns have length gain and no product",
        arguments: [[6, 4], [4, 6], [5, 5], [8, 3, 3, 3]])
    func orthogonal(shape: [Int]) {
        let weights = Initializer.orthogonal(gain: 2)(shape: shape, random: RandomSource(seed: 2))
        let matrix = weights.reshaped(to: [shape[0], -1])
        let product =
            matrix.shape[0] <= matrix.shape[1] ? matmul(matrix, matrix.T) : matmul(matrix.T, matrix)
        #expect(product.allClose(Tensor.eye(product.shape[0]) * 4, tolerance: 1e-5))
    }

    @Test("the name tells the settings")
    func names() {
        #expect(Initializer.kaimingUniform.name == "kaimingUniform")
        #expect(Initializer.kaimingNormal(mode: .fanOut, gain: 1).name == "kaimingNormal(mode: .fanOut), gain 1")
    }

    @Test("count the window of a convolution")
    func fans() {
        #expect(Fans(shape: [16, 8, 3, 3]) == Fans(input: 72, output: 144))
        #expect(Fans(shape: [10, 128]) == Fans(input: 128, output: 10))
    }

    @Test("constants and identity are what they say")
    func constants() {
        #expect(Initializer.zeros(shape: [2, 2]) == Tensor.zeros([2, 2]))
        #expect(Initializer.ones(shape: [2]) == Tensor.ones([2]))
        #expect(Initializer.constant(3)(shape: [2]) == Tensor([3.0, 3.0]))
        #expect(Initializer.identity(shape: [2, 3]) == Tensor([[1, 0, 0], [0, 1, 0]]))
        let convolution = Conv2D(2, 2, kernelSize: 3, padding: 1, initializer: .identity)
        let x = Tensor.randomNormal([1, 2, 4, 5], using: RandomSource(seed: 1))
        #expect(convolution(x).allClose(x, tolerance: 1e-6))
    }

    @Test("a parameter is drawn when it is looked at, the same in any order")
    func lazy() {
        func model() -> Sequential {
            let random = RandomSource(seed: 11)
            return Sequential {
                Dense(3, 4, random: random)
                Dense(4, 2, random: random)
            }
        }
        let (forward, backward) = (model(), model())
        let last = backward.parameter(at: "1.weight")!.value
        let first = backward.parameter(at: "0.weight")!.value
        #expect(forward.parameter(at: "0.weight")!.value == first)
        #expect(forward.parameter(at: "1.weight")!.value == last)
    }
}
