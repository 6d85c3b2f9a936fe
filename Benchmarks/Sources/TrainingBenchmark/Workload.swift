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

    /// The workload of a name; nil if there is none.
    init?(named name: String) {
        switch name {
        case "W1":
            model = Sequential {
                Dense(2, 16, activation: .tanh)
                Dense(16, 16, activation: .tanh)
                Dense(16, 1)
            }
            optimizer = SGD(learningRate: 0.05)
            (loss, batchSize, inputShape, classes) = (.meanSquaredError, 32, [2], nil)
        case "W2":
            model = Sequential {
                Dense(784, 128, activation: .relu)
                Dense(128, 10)
            }
            optimizer = Adam(learningRate: 0.001)
            (loss, batchSize, inputShape, classes) = (.crossEntropy, 64, [784], 10)
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
            (loss, batchSize, inputShape, classes) = (.crossEntropy, 64, [1, 28, 28], 10)
        default:
            return nil
        }
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
