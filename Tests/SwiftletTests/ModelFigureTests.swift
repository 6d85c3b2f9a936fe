import Swiftlet
import Testing

/// The figures of metrics, generalisation and networks that are made from models and data.
struct ModelFigureTests {
    /// Each use begins anew: tests run side by side.
    private static var random: RandomSource { RandomSource(seed: 5) }

    @Test("A classification report shows every class and its averages")
    func report() {
        let matrix = ConfusionMatrix(
            predicted: [0, 0, 1, 1, 1], expected: [0, 0, 0, 1, 1], classNames: ["cat", "dog"])
        let text = ClassificationReport(matrix).plot().text()
        for word in ["cat", "dog", "macro average", "weighted average", "0.667", "accuracy 0.8000"] {
            #expect(text.contains(word), "\(word)\n\(text)")
        }
    }

    @Test("Curves of scores name their best threshold and the share of positives")
    func ranking() {
        let scores = [0.1, 0.4, 0.35, 0.8]
        let labels = [0, 0, 1, 1]
        let roc = rocCurve(scores: scores, expected: labels).plot().text()
        #expect(roc.contains("AUC 0.7500") && roc.contains("threshold 0.8: TPR − FPR 0.500"))
        let precision = precisionRecallCurve(scores: scores, expected: labels).plot().text()
        #expect(precision.contains("chance 0.5") && precision.contains("threshold 0.35: F1 0.800"))
        let strip = thresholdFilmstrip(scores: scores, expected: labels, thresholds: [0.3, 0.5]).text()
        #expect(strip.contains("0.667   1.000  0.800 ← best F1"))
    }

    @Test("Fits show the error of each model on both parts")
    func fitted() {
        let x = (0..<20).map { Double($0) / 10 }
        let data = Dataset(
            name: "line", features: Tensor(x, shape: [20, 1]), labels: Tensor(x.map { 2 * $0 }, shape: [20, 1]))
        let exact = Dense(weight: Parameter(Tensor([[2.0]])), bias: nil)
        let flat = Dense(weight: Parameter(Tensor([[0.0]])), bias: nil)
        let text = fits([flat, exact], train: data, validation: data, names: ["flat", "exact"]).text()
        #expect(text.contains("✓ train 0, validation 0") && text.contains("flat"), "\(text)")
        #expect(throws: TensorError.self) {
            try FailureChannel.catching { _ = fits([flat], train: Dataset.iris()) }
        }
    }

    @Test("A learning curve asks for every size and repetition")
    func sizes() throws {
        var asked: [[Int]] = []
        let figure = learningCurve(sizes: [10, 20], repetitions: 2) { size, repetition in
            asked.append([size, repetition])
            return (0.1, 1 / Double(size))
        }
        #expect(asked == [[10, 0], [10, 1], [20, 0], [20, 1]])
        #expect(figure.text().contains("validation 0.05"))
    }

    @Test("Hidden units are drawn with the weights between them")
    func units() {
        let model = Sequential(layers: [
            Dense(2, 3, random: Self.random), Tanh(), Dense(3, 2, activation: .softmax, random: Self.random),
        ])
        let data = Dataset.moons(60, noise: 0.1, using: Self.random)
        let figure = hiddenUnits(model, data, resolution: 16)
        #expect(figure.drawing().reading == "inputs: 2 units; layer 0: 3 units; outputs: 2 units")
        #expect(figure.text().contains("layer 0 2"))
        // Two times three and three times two lines.
        let lines = figure.drawing().panels[0].shapes.count { shape in
            if case .line(let places, _) = shape { places.count == 2 } else { false }
        }
        #expect(lines == 12)
    }

    @Test("Filters, feature maps and saliency show a picture for each channel")
    func convolutions() {
        let model = Sequential(layers: [
            Conv2D(1, 4, kernelSize: 3, padding: 1, random: Self.random), ReLU(), MaxPool2D(2), Flatten(),
            Dense(64, 10, random: Self.random),
        ])
        let image = Dataset.digits().features[0]
        #expect(filters(model).drawing().reading == "4 pictures")
        #expect(featureMaps(model, image, layer: 2).drawing().reading == "4 pictures")
        #expect(featureMaps(model, image).title.contains("Conv2D"))
        #expect(saliency(model, image, target: 3).text().contains("both"))
        #expect(throws: TensorError.self) { try FailureChannel.catching { _ = filters(model, layer: 1) } }
        #expect(throws: TensorError.self) { try FailureChannel.catching { _ = featureMaps(model, image, layer: 3) } }
        #expect(throws: TensorError.self) { try FailureChannel.catching { _ = saliency(model, image, target: 10) } }
        let steps = convolutionSteps(input: Tensor([[1, 2], [3, 4]]), kernel: Tensor([[1, 0], [0, 1]])).text()
        #expect(steps.contains("1 + 0 + 0 + 4 = 5"))
    }

    @Test("A model's graph counts its parameters and draws what goes around")
    func graph() {
        let model = Sequential(layers: [
            Conv2D(1, 4, kernelSize: 3, padding: 1),
            Residual(layers: [Conv2D(4, 4, kernelSize: 3, padding: 1), BatchNorm(4)]), GlobalAveragePool2D(),
            Dense(4, 10),
        ])
        let figure = modelGraph(model, input: [1, 8, 8])
        let text = figure.text()
        #expect(
            text.contains("┌──Conv2D(1, 4") && text.contains("└─►+")
                && text.contains("\(model.parameterCount) parameters"))
        #expect(figure.drawing().reading.contains("1 way"))
        #expect(modelGraph(LeNet5(), input: [1, 28, 28]).text().contains("AveragePool2D(2)"))
        let deep = modelGraph(ResNet(depth: 20, classes: 10), input: [3, 32, 32])
        #expect(deep.drawing().reading.contains("9 ways around") && deep.svg().utf8.count < 300_000)
        #expect(modelGraph(ResNet(depth: 50), input: [3, 224, 224]).text(rows: 100).contains("Bottleneck"))
    }

    @Test("A computation graph is drawn with values and gradients")
    func computation() {
        let graph = computationGraph(
            of: { x in (x[0] * x[1] + 1).sum() }, at: [Tensor(2.0), Tensor(3.0)], names: ["a", "b"])
        let text = graph.plot().text()
        #expect(text.contains("a = 2  ∇ 3") && text.contains("b = 3  ∇ 2") && text.contains("= 7"))
    }

    @Test("Zeros carry nothing and Kaiming keeps the size of signals behind ReLU")
    func initialisation() {
        let figure = initializationLab([.zeros, .kaimingNormal], depth: 6, width: 128, random: Self.random)
        #expect(figure.text().contains("zeros: 0 from layer 1"))
    }

    @Test("The panel of a batch norm shows the statistics of its input")
    func batchNorm() {
        let model = Sequential(layers: [Dense(4, 8, random: Self.random), BatchNorm(8), ReLU(), Dense(8, 3)])
        let figure = batchNormPanel(model, Dataset.iris())
        #expect(figure.text().contains("running") || figure.text().contains("after"))
        #expect(throws: TensorError.self) {
            try FailureChannel.catching { _ = batchNormPanel(model, Dataset.iris(), layer: 1) }
        }
    }

    @Test("Effective rates of Adagrad fall as its sums grow")
    func rates() throws {
        let model = Sequential(layers: [Dense(4, 3, random: Self.random)])
        let optimizer = Adagrad(learningRate: 0.1)
        let logger = EffectiveRateLogger(optimizer, model)
        model.fit(
            Dataset.iris().standardized(), loss: .crossEntropy, optimizer: optimizer, epochs: 2, batchSize: 50,
            callbacks: [logger])
        let first = try #require(logger.rates[0].first)
        let last = try #require(logger.rates[0].last)
        #expect(logger.rates[0].count == 6 && last < first && logger.plot().text().contains("0.weight"))
    }

    @Test("A fit that was stopped or diverged is marked in its curves")
    func marks() {
        let data = Dataset.iris().standardized()
        let model = Sequential(layers: [Dense(4, 3, random: Self.random)])
        let wild = model.fit(data, loss: .crossEntropy, optimizer: SGD(learningRate: 1e38), epochs: 4)
        #expect(wild.divergence != nil && wild.plot().text().contains("at step"))
        #expect(wild.plotSteps().text().contains("step"))
    }
}
