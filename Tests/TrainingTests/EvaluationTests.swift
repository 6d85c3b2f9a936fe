import Datasets
import Glibc
import NeuralNetworks
import Tensors
import TestSupport
import Testing
import Training

@Suite("Evaluation", .sameKernels)
struct EvaluationTests {
    @Test("chooses the loss by the labels and the last layer")
    func losses() {
        let features = Tensor([[0], [1], [2], [3]])
        let classes = Dataset(name: "c", features: features, labels: Tensor([0, 0, 1, 1]), classNames: ["no", "yes"])
        let values = Dataset(name: "v", features: features, labels: Tensor([0, 2, 4, 7]))
        #expect(Sequential { Dense(1, 2) }.evaluate(classes).lossName == "crossEntropy")
        #expect(
            Sequential { Dense(1, 2, activation: .softmax) }.evaluate(classes).lossName == "categoricalCrossEntropy")
        let logits = Sequential {
            Dense(1, 2)
            LogSoftmax()
        }
        #expect(logits.evaluate(classes).lossName == "negativeLogLikelihood")
        #expect(Dense(1, 1).evaluate(classes).lossName == "binaryCrossEntropyWithLogits")
        #expect(Dense(1, 1, activation: .sigmoid).evaluate(classes).lossName == "binaryCrossEntropy")
        #expect(Dense(1, 1).evaluate(values).lossName == "meanSquaredError")
    }

    @Test("a binary classifier is judged by the threshold of its output")
    func binary() {
        let data = Dataset(
            name: "c", features: Tensor([[0], [1], [2], [3]]), labels: Tensor([0, 0, 1, 0]), classNames: ["no", "yes"])
        let model = Dense(1, 1)
        model.weight.value = Tensor([[2]])
        model.bias?.value = Tensor([-3.0])
        let report = model.evaluate(data)
        #expect(report.confusionMatrix.counts == [[2, 1], [0, 1]])
        #expect(report.accuracy == 0.75)
        #expect(model.predictClasses(data) == [0, 0, 1, 1])
        #expect(report.classificationReport.description.contains("yes"))
    }

    @Test("a regression is judged by its errors")
    func regression() {
        let data = Dataset(name: "v", features: Tensor([[0], [1], [2]]), labels: Tensor([0, 2, 7]))
        let model = Dense(1, 1)
        model.weight.value = Tensor([[2]])
        let report = model.evaluate(data)
        #expect(report.meanSquaredError == 3)
        #expect(report.meanAbsoluteError == 1)
        #expect(abs(report.r2 - (1 - 9.0 / 26)) < 1e-6)
        #expect(report.accuracy.isNaN)
        #expect(report.description == "3 examples, meanSquaredError 3.0000, MSE 3, MAE 1, R² 0.6538")
    }

    @Test("metrics are exact over all examples, whatever the batches")
    func exact() {
        let random = RandomSource(seed: 1)
        let data = Dataset(
            name: "many", features: .randomNormal([700, 3], using: random),
            labels: .randomInteger([700], high: 3, using: random), classNames: ["a", "b", "c"])
        let model = Dense(3, 3, random: random)
        let report = model.evaluate(
            data,
            metrics: [
                .f1, .precision(average: .weighted),
                MetricFunction("mine") { outputs, _ in
                    outputs.mean().scalar
                },
            ])
        let matrix = ConfusionMatrix(predicted: model.predictClasses(data), expected: data.labelIndices)
        #expect(report.metrics["F1"] == matrix.f1())
        #expect(report.metrics["precision"] == matrix.precision(average: .weighted))
        #expect(abs(report.metrics["mine"]! - model.predict(data).mean().scalar) < 1e-6)
        let loss = crossEntropy(logits: model.predict(data), labels: data.labels).scalar
        #expect(abs(report.loss - loss) < 1e-5)
    }

    @Test("checkpoints hold the last and the best parameters")
    func checkpoints() throws {
        let base = "/tmp/swiftlet-checkpoint-\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
        defer {
            unlink(base + "-last")
            unlink(base + "-best")
        }
        let (train, test) = FitTests.parts()
        let model = FitTests.model()
        let checkpoint = Checkpoint(last: base + "-last", best: base + "-best")
        let history = model.fit(
            train, validation: test, loss: .crossEntropy, optimizer: SGD(learningRate: 1.5), epochs: 8, batchSize: 16,
            callbacks: [checkpoint], random: RandomSource(seed: 3))
        #expect(history.failure == nil)
        let again = FitTests.model(8)
        try load(into: again, base + "-last")
        #expect(abs(again.evaluate(test).loss - history.validationLosses.last!) < 1e-12)
        try load(into: again, base + "-best")
        #expect(abs(again.evaluate(test).loss - history.validationLosses.min()!) < 1e-12)
        #expect(checkpoint.bestValue == history.validationLosses.min()!)
    }

    @Test("a checkpoint that cannot be written ends the fit and says why")
    func unwritable() {
        let history = FitTests.model().fit(
            FitTests.iris, loss: .crossEntropy, optimizer: SGD(), epochs: 2, callbacks: [Checkpoint(last: "/nowhere/m")]
        )
        #expect(history.epochs.count == 1)
        #expect("\(history.failure!)".hasPrefix("/nowhere/m"))
    }

    @Test("a loss that does not take what the model gives is told, and what to write")
    func mismatch() {
        let data = Dataset.iris()
        func note(_ model: any Layer, _ loss: Loss) -> String? {
            model.fit(data, loss: loss, optimizer: SGD(), epochs: 1).mismatch
        }
        let plain = Sequential { Dense(4, 3) }
        let softmax = Sequential { Dense(4, 3, activation: .softmax) }
        #expect(
            note(softmax, .crossEntropy)
                == "the model ends with softmax and .crossEntropy takes logits, so that softmax is taken twice; leave the "
                + "last softmax out, or write .categoricalCrossEntropy")
        #expect(note(plain, .categoricalCrossEntropy)?.hasSuffix("write .crossEntropy, or end with Softmax()") == true)
        #expect(note(plain, .negativeLogLikelihood)?.hasSuffix("or end with LogSoftmax()") == true)
        #expect(note(plain, .crossEntropy) == nil)
        #expect(note(softmax, .categoricalCrossEntropy) == nil)
        let history = softmax.fit(data, loss: .crossEntropy(labelSmoothing: 0.1), optimizer: SGD(), epochs: 1)
        #expect(diagnose(history).findings.first == .mismatched)
        struct Own: Layer {
            let inner = Dense(4, 3)
            let other = Dense(3, 3)
            func callAsFunction(_ x: Tensor) -> Tensor { other(inner(x)).softmax() }
        }
        #expect(note(Own(), .categoricalCrossEntropy) == nil)
    }

    @Test("an ensemble is judged by the loss of probabilities, and better than its members")
    func ensemble() {
        let (train, test) = FitTests.parts()
        let models: [any Layer] = (0..<3).map { seed in
            let model = MLP([4, 8, 3], random: RandomSource(seed: seed))
            model.fit(
                train, loss: .crossEntropy, optimizer: Adam(learningRate: 0.02), epochs: 10,
                random: RandomSource(seed: seed))
            return model
        }
        let report = Ensemble(models).evaluate(test)
        #expect(report.lossName == "categoricalCrossEntropy")
        let singles = models.map { $0.evaluate(test).loss }
        #expect(report.loss <= singles.reduce(0, +) / 3)
        #expect(Ensemble(models, vote: .hard).predictClasses(test).count == test.count)
        let single = Ensemble([Sequential { Lambda { _ in Tensor([[-2], [3]]) } }])
        #expect(single.predictClasses(Tensor.zeros([2, 1])) == [0, 1])
    }
}
