import Testing

/// What a notebook says of networks, name by name, through the language and the bindings.
@Suite("The vocabulary of networks in a cell", .enabled(if: Swiftlet.isBuilt))
struct NetworkVocabularyTests {
    @Test("every name is there and does what it says")
    func everyName() throws {
        let folder = try Folder()
        try folder.write(program, to: "names.swift")
        let outcome = try Swiftlet.run(["run", "names.swift"], in: folder)
        #expect(outcome.code == 0, "\(outcome.output)\n\(outcome.errors)")
        #expect(
            outcome.output.contains("class 1: precision = TP / (TP + FP) = 2 / (2 + 1) = 0.6667\n0.6666666666666666"))
    }

    private let program = #"""
        import Swiftlet
        seed(7)
        // %%
        let image = Tensor.randomNormal([2, 3, 8, 8])
        let layers: [any Layer] = [
            Conv2D(3, 4, kernelSize: 3), Conv2D(3, 4, kernelSize: (3, 1), stride: (2, 1), padding: (1, 0), dilation: (1, 1)),
            Conv2D(3, 6, kernelSize: 3, padding: .same, groups: 3, bias: false), ConvTranspose2D(3, 2, kernelSize: 2, stride: 2),
            MaxPool2D(2), AveragePool2D(2), GlobalAveragePool2D(), AdaptiveAveragePool2D(3), Flatten(), Reshape([3, 64]),
            BatchNorm(3, momentum: 0.1, epsilon: 1e-5), GroupNorm(3, 3), InstanceNorm(3), LayerNorm(8), RMSNorm(8), Dropout(0.5),
            Upsample(2), Identity(), Lambda { x in x * 2 },
            Residual { Conv2D(3, 3, kernelSize: 3, padding: 1) },
            Residual(shortcut: Conv2D(3, 4, kernelSize: 1)) { Conv2D(3, 4, kernelSize: 3, padding: 1) },
            ReLU(), LeakyReLU(), PReLU(), ELU(), SELU(), GELU(), SiLU(), Softplus(), Softsign(), Tanh(), Sigmoid(), HardSigmoid(),
            HardSwish(), Mish(), Softmax(), LogSoftmax(),
        ]
        for layer in layers {
            let y = layer(image)
            expect(y.shape == [2] + layer.outputShape(input: [3, 8, 8]), layer.name)
            expect(layer.copy()(image).shape == y.shape)
            _ = layer.explainParameters()
            _ = layer.explainShape(input: [3, 8, 8])
            expect(layer.macs(input: [3, 8, 8]) >= 0)
        }
        // %%
        let activations: [Activation] = [.relu, .leakyReLU, .preLU, .elu, .selu, .gelu, .silu, .softplus, .softsign, .tanh, .sigmoid, .hardSigmoid, .hardSwish, .mish, .softmax, .logSoftmax, .identity]
        for a in activations { expect(Dense(8, 4, activation: a)(Tensor.ones([2, 8])).shape == [2, 4], a.name) }
        let initializers: [Initializer] = [.zeros, .ones, .constant(0.5), .uniform(low: -1, high: 1), .normal(mean: 0, standardDeviation: 0.1), .truncatedNormal(), .xavierUniform, .xavierNormal, .lecunNormal, .lecunUniform, .kaimingUniform, .kaimingNormal, .orthogonal, .identity, .kaimingUniform(mode: .fanOut), .xavierNormal(gain: 2)]
        for i in initializers { expect(Dense(4, 4, initializer: i).weight.value.isFinite, i.name) }
        // %%
        let logits = Tensor([[1.0, 2, 3], [3, 1, 0]])
        let losses: [Loss] = [.crossEntropy, .categoricalCrossEntropy, .negativeLogLikelihood, .hinge, .focal, .crossEntropy(labelSmoothing: 0.1), .crossEntropy(classWeights: [1, 2, 3]), .crossEntropy(reduction: .sum)]
        for loss in losses { expect(loss(logits.softmax(axis: 1), Tensor([2, 0])).isFinite, loss.name) }
        for loss in [Loss.meanSquaredError, .meanAbsoluteError, .huber(delta: 1), .huber] { expect(loss(logits, logits).scalar == 0) }
        for loss in [Loss.binaryCrossEntropy, .binaryCrossEntropyWithLogits] { expect(loss(Tensor([0.5, 0.2]), Tensor([1, 0])).scalar > 0) }
        expect(abs(Loss.klDivergence(logits.logSoftmax(axis: 1), logits.softmax(axis: 1)).scalar) < 1e-6)
        expect(crossEntropy(logits: logits, labels: Tensor([2, 0])).scalar < 0.3)
        expect(meanSquaredError(predicted: logits, expected: logits).scalar == 0)
        expect(binaryCrossEntropy(probabilities: Tensor([0.5]), labels: Tensor([1])).scalar > 0.69)
        expect(huber(predicted: logits, expected: logits * 2, delta: 0.5).scalar > 0)
        expect(hinge(scores: Tensor([0.5]), labels: Tensor([1])).scalar == 0.5)
        expect(focal(logits: logits, labels: Tensor([0, 1])).scalar > 0)
        // %%
        let optimizers: [any Optimizer] = [SGD(learningRate: 0.1, momentum: 0.9, nesterov: true, weightDecay: 0.01), Momentum(learningRate: 0.1, momentum: 0.9), Adagrad(), RMSProp(), Adam(learningRate: 0.01, beta1: 0.9, beta2: 0.999, epsilon: 1e-8, biasCorrection: true, amsgrad: true), AdamW(), Adadelta(), Adamax(), NAdam(), RAdam(), Lion(), Rprop(), SGD(learningRate: .warmup(steps: 10, then: .cosine(0.1, steps: 100))), Adam(learningRate: .oneCycle(0.1, steps: 10), convention: .keras), SGD(learningRate: { step in 0.1 / Double(1 + step) }), SGD(learningRate: .cyclic(low: 0.01, high: 0.1, rising: 5)), Adam(learningRate: .step(0.1, every: 3)), Adam(learningRate: .exponential(0.1, factor: 0.9)), Adam(learningRate: .polynomial(0.1, steps: 9)), Adam(learningRate: .constant(0.1))]
        let data = Dataset.iris().standardized()
        for optimizer in optimizers {
            let model = MLP(4, 6, 3)
            let history = model.fit(data, loss: .crossEntropy, optimizer: optimizer, epochs: 1, callbacks: [Timeout(seconds: 60)])
            expect(history.stopReason == nil, optimizer.name)
        }
        let adam = Adam(learningRate: 0.01, clipNorm: 1)
        let model = Sequential {
            Dense(4, 8, activation: .relu)
            Dense(8, 3)
        }
        let (value, gradients) = valueWithGradient(at: model) { model in crossEntropy(logits: model(data.features), labels: data.labels) }
        adam.update(model, along: gradients)
        expect(adam.state["0.weight"]!["m"]!.shape == [8, 4] && adam.step == 1)
        expect(adam.effectiveLearningRate["0.bias"]!.shape == [8])
        model[0].freeze()
        expect(model.parameters.map { $0.isTrainable } == [false, false, true, true])
        expect(!model.isTraining && model.copy().parameterCount == 67)
        // %%
        expect(ResNet(depth: 18).parameterCount == 11_689_512 && ResNet(depth: 50).parameterCount == 25_557_032)
        expect(LeNet5().parameterCount == 61_706 && MLP(64, 32, 10).parameterCount == 2410)
        expect(ResNet(depth: 18).receptiveField.height == 435)
        let words = Tensor([[1, 2, 3, 0]])
        let sequences: [any Layer] = [RNN(8, 6), GRU(8, 6), LSTM(8, 6, layers: 2), LSTM(8, 3, bidirectional: true)]
        for layer in sequences {
            let model = Sequential {
                Embedding(5, 8)
                layer
                Dense(6, 2)
            }
            expect(model(words).shape == [1, 2], layer.name)
        }
        expect(MultiHeadAttention(8, heads: 2, causal: true)(Embedding(5, 8)(words)).shape == [1, 4, 8])
        expect(Ensemble([MLP(4, 3), MLP(4, 3)], vote: .hard).evaluate(data).accuracy >= 0)
        // %%
        let predicted = [0, 1, 1, 0, 1, 0]
        let expected = [0, 1, 0, 0, 1, 1]
        print(precision(predicted: predicted, expected: expected, average: .binary, explain: true))
        expect(recall(predicted: predicted, expected: expected, average: nil).count == 2)
        expect(f1(predicted: predicted, expected: expected, average: .micro) == accuracy(predicted: predicted, expected: expected))
        expect(balancedAccuracy(predicted: predicted, expected: expected) > 0.6 && matthewsCorrelation(predicted: predicted, expected: expected) > 0.3)
        expect(cohenKappa(predicted: predicted, expected: expected) > 0.3 && confusionMatrix(predicted: predicted, expected: expected).total == 6)
        let scores = [0.1, 0.5, 0.5, 0.9]
        let truth = [0, 0, 1, 1]
        expect(rocAUC(scores: scores, expected: truth) == 0.875 && rocCurve(scores: scores, expected: truth).area == 0.875)
        expect(averagePrecision(scores: scores, expected: truth) > 0.8 && precisionRecallCurve(scores: scores, expected: truth).recalls.count == 4)
        expect(logLoss(probabilities: scores, expected: truth) > 0 && calibration(probabilities: scores, expected: truth).bins.count == 3)
        expect(topKAccuracy(2, scores: [[0.1, 0.2, 0.7]], expected: [1]) == 1)
        expect(meanSquaredError(predicted: [1.0, 3], expected: [1.0, 2]) == 0.5 && meanAbsoluteError(predicted: [1.0, 3], expected: [1.0, 2]) == 0.5)
        expect(rootMeanSquaredError(predicted: [1.0, 4], expected: [1.0, 2]) > 1.4 && r2(predicted: [1.0, 2], expected: [1.0, 2]) == 1)
        """#
}
