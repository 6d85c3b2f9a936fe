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

    private static func attentive() -> Sequential {
        Sequential {
            MultiHeadAttention(4, heads: 2)
            LayerNorm(4)
            Flatten()
            Dense(12, 3)
        }
    }

    private static func residual() -> Sequential {
        Sequential {
            Residual {
                Dense(3, 4)
                SiLU()
                Dense(4, 3)
            }
            LayerNorm(3)
            Dense(3, 3)
        }
    }

    private static func embedded() -> Sequential {
        Sequential {
            Embedding(6, 2)
            Flatten()
            Dense(10, 3)
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
            "recurrent LSTM Adam cosine": (
                Sequential {
                    LSTM(2, 3)
                    Dense(3, 2)
                },
                Adam(learningRate: .cosine(0.05, steps: 20), convention: .pytorch)
            ),
            "attentive SGD groups": (
                attentive(),
                SGD(
                    learningRate: 0.1, momentum: 0.8, weightDecay: 0.1,
                    groups: [
                        ParameterGroup("3", rateFactor: 0.1), ParameterGroup("1", weightDecay: 0),
                        ParameterGroup("0.inputBias", weightDecay: 0), ParameterGroup("0.output.bias", weightDecay: 0),
                    ],
                    convention: .pytorch)
            ),
            "perceptron decayed warm-up": (
                perceptron(),
                SGD(
                    learningRate: .warmup(steps: 5, then: .step(0.4, every: 4, factor: 0.5)), momentum: 0.8,
                    weightDecay: 0.05, convention: .pytorch)
            ),
            "residual Adamax": (residual(), Adamax(learningRate: 0.05, convention: .pytorch)),
            "embedding Adagrad": (embedded(), Adagrad(learningRate: 0.3, convention: .pytorch)),
        ]
    }

    /// Rounding grows from step to step, in Adam's family by the division through √v: 2e-4 of each loss and 1e-3 of each
    /// parameter after 20 steps.
    @Test("goes the way of PyTorch", arguments: Reference.names("trajectories"))
    func losses(name: String) throws { try train(name, .float32, lossTolerance: 2e-4, parameterTolerance: 1e-3) }

    /// PyTorch divides by the length of the gradient plus 1e-6 where it clips.
    @Test("in 64 bits to 1e-9, to 1e-5 with PyTorch's clipping", arguments: Reference.names("trajectories"))
    func doubleLosses(name: String) throws {
        let isClipped = name == "perceptron clipped"
        try train(
            name, .float64, lossTolerance: isClipped ? 1e-6 : 1e-9, parameterTolerance: isClipped ? 1e-5 : 1e-8)
    }

    private func train(_ name: String, _ kind: DataType, lossTolerance: Double, parameterTolerance: Double) throws {
        let reference = try Reference.named(name, in: "trajectories")
        let (model, optimizer) = try #require(Self.runs[name], "no run for the case")
        let start = try reference.tensors("start", dtype: kind)
        #expect(Set(start.keys) == Set(model.parameters.map(\.path)))
        for entry in model.parameters { entry.parameter.value = try #require(start[entry.path]) }
        let (x, y) = (try reference.tensor("x", dtype: kind), try reference.tensor("y", dtype: kind))
        for (step, expected) in try reference.numbers("losses").enumerated() {
            let (loss, gradients) = valueWithGradient(at: model) { model in
                crossEntropy(logits: model(x[step]), labels: y[step])
            }
            #expect(abs(loss.scalar - expected) < lossTolerance * max(1, expected), "step \(step + 1)")
            optimizer.update(model, along: gradients)
        }
        for (path, expected) in try reference.tensors("end", dtype: kind) {
            let parameter = try #require(model.parameter(at: path))
            #expect(parameter.value.dtype == kind)
            expectClose(parameter.value, expected, tolerance: parameterTolerance, path)
        }
    }
}
