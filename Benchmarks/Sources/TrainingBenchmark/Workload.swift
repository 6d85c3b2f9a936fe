import Swiftlet

/// A model with what it is trained by and on; `Benchmarks/training.py` builds the same in PyTorch.
struct Workload {
    let model: Sequential
    let optimizer: any Optimizer
    let loss: Loss
    let batchSize: Int
    private let inputShape: [Int]
    /// Nil for a regression.
    private let classes: Int?

    /// The workload of a name; nil if there is none. A name may end in the batch size and, for an MLP, its width and
    /// depth: `W3/256`, `MLP/64/512/4`.
    init?(named name: String) {
        let parts = name.split(separator: "/").map(String.init)
        let numbers = parts.dropFirst().compactMap { Int($0) }
        func number(_ place: Int, _ usual: Int) -> Int { place < numbers.count ? numbers[place] : usual }
        switch parts.first {
        case "W1":
            model = Sequential {
                Dense(2, 16, activation: .tanh)
                Dense(16, 16, activation: .tanh)
                Dense(16, 1)
            }
            optimizer = SGD(learningRate: 0.05)
            (loss, batchSize, inputShape, classes) = (.meanSquaredError, number(0, 32), [2], nil)
        case "W2":
            model = Sequential {
                Dense(784, 128, activation: .relu)
                Dense(128, 10)
            }
            optimizer = Adam(learningRate: 0.001)
            (loss, batchSize, inputShape, classes) = (.crossEntropy, number(0, 64), [784], 10)
        case "W3":
            model = Sequential {
                Dense(784, 512)
                BatchNorm(512)
                ReLU()
                Dropout(0.5)
                Dense(512, 512)
                BatchNorm(512)
                ReLU()
                Dropout(0.5)
                Dense(512, 10)
            }
            optimizer = Adam(learningRate: 0.001)
            (loss, batchSize, inputShape, classes) = (.crossEntropy, number(0, 128), [784], 10)
        case "W4":
            model = Sequential {
                Conv2D(1, 10, kernelSize: 5)
                ReLU()
                MaxPool2D(2)
                Conv2D(10, 20, kernelSize: 5)
                ReLU()
                MaxPool2D(2)
                Flatten()
                Dense(320, 10)
            }
            optimizer = SGD(learningRate: 0.01, momentum: 0.9)
            (loss, batchSize, inputShape, classes) = (.crossEntropy, number(0, 64), [1, 28, 28], 10)
        case "W5", "W8":
            model = Workload.residualNetwork()
            optimizer = SGD(learningRate: 0.1, momentum: 0.9)
            (loss, batchSize, inputShape, classes) = (.crossEntropy, number(0, 64), [3, 32, 32], 10)
        case "W6softmax":
            model = Sequential { Dense(64, 10) }
            optimizer = SGD(learningRate: 0.1)
            (loss, batchSize, inputShape, classes) = (.crossEntropy, 1797, [64], 10)
        case "W6linear":
            model = Sequential { Dense(64, 1) }
            optimizer = SGD(learningRate: 0.1)
            (loss, batchSize, inputShape, classes) = (.meanSquaredError, 1797, [64], nil)
        case "MLP":
            let (width, depth) = (number(1, 512), number(2, 2))
            model = Sequential(
                layers: (0..<depth).map { Dense($0 == 0 ? 784 : width, width, activation: .relu) } + [Dense(width, 10)])
            optimizer = Adam(learningRate: 0.001)
            (loss, batchSize, inputShape, classes) = (.crossEntropy, number(0, 64), [784], 10)
        default:
            return nil
        }
    }

    /// ResNet-20 of He et al. (2015) for 32 x 32 images, with shortcuts of 1 x 1 convolutions.
    private static func residualNetwork() -> Sequential {
        func convolution(_ inputs: Int, _ outputs: Int, _ stride: Int) -> Conv2D {
            Conv2D(inputs, outputs, kernelSize: 3, stride: stride, padding: 1, bias: false)
        }
        func block(_ inputs: Int, _ outputs: Int, _ stride: Int) -> [any Layer] {
            let shortcut: (any Layer)? =
                inputs == outputs && stride == 1
                ? nil
                : Sequential {
                    Conv2D(inputs, outputs, kernelSize: 1, stride: stride, bias: false)
                    BatchNorm(outputs)
                }
            return [
                Residual(
                    layers: [
                        convolution(inputs, outputs, stride), BatchNorm(outputs), ReLU(),
                        convolution(outputs, outputs, 1), BatchNorm(outputs),
                    ], shortcut: shortcut),
                ReLU(),
            ]
        }
        var layers: [any Layer] = [convolution(3, 16, 1), BatchNorm(16), ReLU()]
        for (inputs, outputs) in [(16, 16), (16, 32), (32, 64)] {
            layers += block(inputs, outputs, inputs == outputs ? 1 : 2)
            for _ in 1..<3 { layers += block(outputs, outputs, 1) }
        }
        return Sequential(layers: layers + [GlobalAveragePool2D(), Dense(64, 10)])
    }

    /// Random examples: as many batches as asked for.
    func examples(batches: Int) -> Dataset {
        let count = batches * batchSize
        return Dataset(
            name: "random", features: .randomNormal([count] + inputShape),
            labels: classes.map { .randomInteger([count], high: $0) } ?? .randomNormal([count, 1]),
            classNames: (0..<(classes ?? 0)).map { "\($0)" })
    }
}
