import NeuralNetworks
import Tensors
import Testing

/// 20 steps of training against PyTorch: the same start and the same batches, the losses of every step.
@Suite("Training, step by step")
struct TrajectoryTests {
    private static func perceptron() -> Sequential {
        Sequential {
            Dense(3, 5, activation: .identity)
            Tanh()
            Dense(5, 3)
        }
    }

    private static func normalized() -> Sequential {
        Sequential {
            Dense(3, 4, bias: false)
            BatchNorm(4)
            ReLU()
            Dense(4, 3)
        }
    }

    private static func convolutional() -> Sequential {
        Sequential {
            Conv2D(1, 2, kernelSize: 3, padding: 1, bias: false)
            BatchNorm(2)
            ReLU()
            MaxPool2D(2)
            Flatten()
            Dense(8, 3)
        }
    }

    private static func recurrent() -> Sequential {
        Sequential {
            GRU(2, 3)
            LayerNorm(3)
            Dense(3, 2)
        }
    }

    private static var runs: [String: (Sequential, any Optimizer)] {
        [
            "perceptron SGD": (perceptron(), SGD(learningRate: 0.5)),
            "perceptron momentum falling": (
                perceptron(),
                SGD(learningRate: .exponential(0.3, factor: 0.9), momentum: 0.9, convention: .pytorch)
            ),
            "perceptron Adam": (perceptron(), Adam(learningRate: 0.05)),
            "perceptron clipped": (perceptron(), SGD(learningRate: 1, clipNorm: 0.1)),
            "normalized AdamW": (
                normalized(), AdamW(learningRate: 0.05, weightDecay: 0.1, convention: .pytorch)
            ),
            "convolutional SGD": (
                convolutional(), SGD(learningRate: 0.1, momentum: 0.9, nesterov: true, convention: .pytorch)
            ),
            "convolutional RMSprop": (convolutional(), RMSProp(learningRate: 0.01, convention: .pytorch)),
            "recurrent NAdam": (recurrent(), NAdam(learningRate: 0.02, convention: .pytorch)),
        ]
    }

    /// Rounding grows from step to step, in Adam's family by the division through √v: 2e-4 of each loss and 1e-3 of each
    /// parameter after 20 steps.
    @Test("goes the way of PyTorch", arguments: Reference.names("trajectories"))
    func losses(name: String) throws {
        let reference = try Reference.named(name, in: "trajectories")
        let (model, optimizer) = try #require(Self.runs[name], "no run for the case")
        let start = try reference.tensors("start")
        #expect(Set(start.keys) == Set(model.parameters.map(\.path)))
        for entry in model.parameters { entry.parameter.value = try #require(start[entry.path]) }
        let (x, y) = (try reference.tensor("x"), try reference.tensor("y"))
        for (step, expected) in try reference.numbers("losses").enumerated() {
            let (loss, gradients) = valueWithGradient(at: model) { model in
                crossEntropy(logits: model(x[step]), labels: y[step])
            }
            #expect(abs(loss.scalar - expected) < 2e-4 * max(1, expected), "step \(step + 1)")
            optimizer.update(model, along: gradients)
        }
        for (path, expected) in try reference.tensors("end") {
            let parameter = try #require(model.parameter(at: path))
            expectClose(parameter.value, expected, tolerance: 1e-3, path)
        }
    }
}
