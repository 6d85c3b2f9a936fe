import Swiftlet
import Testing

/// The figures that need both models and plots.
struct FigureTests {
    private func trained() -> (model: Sequential, data: Dataset, history: History) {
        let random = RandomSource(seed: 3)
        let data = Dataset.moons(120, noise: 0.1, using: random)
        let (train, validation) = data.split(0.7, 0.3)
        let model = Sequential(layers: [Dense(2, 8), Tanh(), Dense(8, 2)])
        let history = model.fit(
            train, validation: validation, loss: .crossEntropy, optimizer: Adam(learningRate: 0.05), epochs: 8,
            metrics: [.accuracy], random: random)
        return (model, data, history)
    }

    @Test("A history is plotted with loss and metrics, training and validation")
    func history() {
        let text = trained().history.plot().text()
        for word in ["loss", "accuracy", "train", "validation"] { #expect(text.contains(word), "\(word)\n\(text)") }
    }

    @Test("Pictures are shown of a data set and of tensors of every rank")
    func pictures() throws {
        let digits = Dataset.digits().prefix(3)
        #expect(images(digits).svg() == digits.show().svg())
        let plain = images(digits.features).svg()
        #expect(images(digits.features.reshaped(to: [3, 8, 8])).svg() == plain)
        #expect(images(digits.features, labels: ["一", "b", "c"], columns: 2).text().contains("一"))
        #expect(images(Tensor.ones([4, 5])).svg() == images(Tensor.ones([1, 1, 4, 5])).svg())
        #expect(images(Tensor.randomUniform([2, 3, 4, 4], using: RandomSource(seed: 1))).svg().contains("<path"))
        #expect(throws: (any Error).self) { try FailureChannel.catching { images(Tensor.ones([2, 2, 4, 4])) } }
    }

    @Test("An activation is plotted with its slope")
    func activation() {
        let labels = plot(.sigmoid, over: -4...4, derivative: true).drawing().panels[0].legend
        #expect(labels.map(\.label) == ["sigmoid", "sigmoid′"])
        #expect(labels.first?.value == "0.982")
    }

    @Test("Histories are compared under their names")
    func comparison() {
        let history = trained().history
        let text = compare([history, history], names: ["first", "second"]).text()
        #expect(text.contains("first") && text.contains("second") && text.contains("validation loss"))
    }

    @Test("A confusion matrix is plotted with its counts")
    func confusionMatrix() {
        let matrix = ConfusionMatrix(
            predicted: [0, 0, 1, 1, 1], expected: [0, 0, 0, 1, 1], classNames: ["cat", "dog"])
        let text = matrix.plot().text()
        #expect(text.contains("cat") && text.contains("dog") && text.contains("0.8000 (4 of 5 right)"))
    }

    @Test("A decision boundary counts as many mistakes as the model makes")
    func boundary() {
        let (model, data, _) = trained()
        let wrong = zip(model.predictClasses(data), data.labelIndices).count { $0 != $1 }
        let text = decisionBoundary(model, data, resolution: 20).text()
        #expect(text.contains("\(wrong) of 120 misclassified"))
    }

    @Test("A decision boundary of data with more than two features says so")
    func unsuitableBoundary() {
        let model = Sequential(layers: [Dense(4, 3)])
        #expect(throws: TensorError.self) {
            try FailureChannel.catching { _ = decisionBoundary(model, Dataset.iris()) }
        }
    }

    @Test("Data sets show their examples")
    func show() {
        #expect(Dataset.digits().show(4).svg().hasPrefix("<svg"))
        #expect(Dataset.iris().show().text().contains("setosa"))
        #expect(Dataset.diabetes().show().text().contains("label"))
    }

    @Test("Tensors are plotted as arrays are")
    func tensors() {
        let x = Tensor([0, 1, 2, 3])
        #expect(plot(x, x * x).svg() == plot([0, 1, 2, 3], [0, 1, 4, 9]).svg())
        #expect(heatmap(Tensor([[1, 2], [3, 4]])).svg() == heatmap([[1.0, 2], [3, 4]]).svg())
        #expect(histogram(x).svg() == histogram([0.0, 1, 2, 3]).svg())
    }

    @Test("A duration has three digits in its unit")
    func durations() {
        #expect(durationText(.milliseconds(12.34)) == "12.3 ms")
        #expect(durationText(.microseconds(7)) == "7.00 µs")
        #expect(durationText(.seconds(123)) == "123 s")
    }
}
