import Datasets
import NeuralNetworks
import Tensors
import TestSupport
import Testing
import Training

/// The bits of a fit, and the memory it leaves behind. The number of threads is the process's, so one after the other.
@Suite("Determinism and memory of fit", .serialized, .sameKernels)
struct DeterminismTests {
    /// A residual convolutional net with everything that is fused, seeded.
    private static func network() -> Sequential {
        let random = RandomSource(seed: 4)
        return Sequential {
            Conv2D(1, 16, kernelSize: 3, padding: 1, bias: false, random: random)
            BatchNorm(16)
            ReLU()
            MaxPool2D(2)
            Residual {
                Conv2D(16, 16, kernelSize: 3, padding: 1, bias: false, random: random)
                BatchNorm(16)
            }
            ReLU()
            Flatten()
            Dense(256, 64, activation: .relu, random: random)
            Dropout(0.3, random: random)
            Dense(64, 10, random: random)
        }
    }

    private static func digits() -> Dataset {
        let random = RandomSource(seed: 1)
        return Dataset(
            name: "noise", features: .randomNormal([320, 1, 8, 8], using: random),
            labels: .randomInteger([320], high: 10, using: random), classNames: (0..<10).map { "\($0)" })
    }

    /// Losses and parameters after three epochs.
    private static func bits() -> [[Float]] {
        let model = network()
        let history = model.fit(
            digits(), loss: .crossEntropy, optimizer: Adam(learningRate: 0.01), epochs: 3, batchSize: 64,
            random: RandomSource(seed: 2))
        return [history.batchLosses.map { Float($0) }] + model.parameters.map { $0.parameter.value.toFloats() }
    }

    @Test("a fit has the same bits on one thread and on two, and every time")
    func threads() {
        let before = threadCount
        defer { threadCount = before }
        threadCount = 1
        let expected = Self.bits()
        for count in [1, 2, 3] {
            threadCount = count
            #expect(Self.bits() == expected, "\(count) threads")
        }
    }

    @Test("10 000 steps leave no tensor behind")
    func memory() {
        let random = RandomSource(seed: 3)
        let model = Sequential {
            Dense(2, 16, activation: .tanh, random: random)
            BatchNorm(16)
            Dropout(0.1, random: random)
            Dense(16, 1, random: random)
        }
        let (x, y) = (Tensor.randomNormal([32, 2], using: random), Tensor.randomNormal([32, 1], using: random))
        let optimizer = Adam(learningRate: 0.001)
        func step() {
            let (_, gradients) = valueWithGradient(at: model) { meanSquaredError(predicted: $0(x), expected: y) }
            optimizer.update(model, along: gradients)
        }
        for _ in 0..<20 { step() }
        let before = liveTensorBytes
        for _ in 0..<10_000 { step() }
        #expect(liveTensorBytes <= before)
    }
}
