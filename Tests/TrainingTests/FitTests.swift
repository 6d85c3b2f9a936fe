import Datasets
import NeuralNetworks
import Tensors
import Testing
import Training

@Suite("Fit")
struct FitTests {
    /// A small net on iris, seeded.
    static func model(_ seedValue: Int = 3) -> Sequential {
        let random = RandomSource(seed: seedValue)
        return Sequential {
            Dense(4, 16, activation: .relu, random: random)
            Dense(16, 3, random: random)
        }
    }

    static let iris = Dataset.iris().standardized()

    final class Recorder: Callback {
        var events: [String] = []
        var stopAtStep: Int?
        struct Stop: Error {}

        func handle(_ event: TrainingEvent) throws {
            switch event {
            case .fitBegan(let run): events.append("begin \(run.batches)")
            case .epochBegan(let epoch): events.append("epoch \(epoch)")
            case .batchEnded(let batch):
                events.append("step \(batch.step)")
                if batch.step == stopAtStep { throw Stop() }
            case .epochEnded(let epoch): events.append("end of epoch \(epoch.epoch)")
            case .fitEnded(let history): events.append("end after \(history.steps)")
            }
        }
    }

    @Test("lowers the loss and learns iris")
    func learns() {
        let (train, test) = Self.parts()
        let model = Self.model()
        let history = model.fit(
            train, validation: test, loss: .crossEntropy, optimizer: Adam(learningRate: 0.02), epochs: 20,
            batchSize: 16,
            metrics: [.accuracy], random: RandomSource(seed: 1))
        #expect(history.isComplete)
        #expect(history.trainLosses.last! < 0.3 * history.trainLosses.first!)
        #expect(history.validationMetric("accuracy").last! > 0.85)
        let report = model.evaluate(test)
        #expect(report.accuracy == history.validationMetric("accuracy").last!)
        #expect(abs(report.loss - history.validationLosses.last!) < 1e-12)
        #expect(report.confusionMatrix.total == test.count)
        #expect(model.isTraining == false)
    }

    static func parts() -> (Dataset, Dataset) {
        let order = RandomSource(seed: 1).permutation(iris.count)
        return (iris.selecting(Array(order.prefix(110))), iris.selecting(Array(order.suffix(40))))
    }

    @Test("gives the same bits with the same seed")
    func deterministic() {
        func losses() -> [Double] {
            let model = Self.model()
            return model.fit(
                Self.iris, loss: .crossEntropy, optimizer: Momentum(learningRate: 0.1), epochs: 3, batchSize: 16,
                random: RandomSource(seed: 1)
            ).batchLosses + [model.parameters.reduce(0) { $0 + $1.tensor.sum().scalar }]
        }
        #expect(losses() == losses())
    }

    @Test("tells what happens in order")
    func events() {
        let recorder = Recorder()
        Self.model().fit(
            Self.iris.prefix(40), loss: .crossEntropy, optimizer: SGD(), epochs: 2, batchSize: 30, callbacks: [recorder]
        )
        #expect(
            recorder.events == [
                "begin 2", "epoch 1", "step 1", "step 2", "end of epoch 1", "epoch 2", "step 3", "step 4",
                "end of epoch 2", "end after 4",
            ])
    }

    @Test("stops between batches when a callback throws, and the model stays usable")
    func interruption() {
        let model = Self.model()
        let before = model.parameters[0].tensor
        let recorder = Recorder()
        recorder.stopAtStep = 3
        let history = model.fit(
            Self.iris, loss: .crossEntropy, optimizer: SGD(), epochs: 5, batchSize: 30, callbacks: [recorder])
        #expect(history.failure is Recorder.Stop)
        #expect(history.steps == 3)
        #expect(recorder.events.last == "end after 3")
        #expect(model.parameters[0].tensor != before)
        #expect(!model.parameters[0].tensor.isTracked)
        #expect(!model.isTraining)
        #expect(model.predict(Self.iris).isFinite)
    }

    @Test("stops where the loss is no number, and says where and why")
    func divergence() {
        let data = Dataset(name: "line", features: Tensor([[1], [2], [3]]), labels: Tensor([[2], [4], [6]]))
        let model = Dense(1, 1)
        let history = model.fit(
            data, loss: .meanSquaredError, optimizer: SGD(learningRate: 1e9), epochs: 50, batchSize: 3)
        let divergence = history.divergence!
        #expect(divergence.step == history.steps)
        #expect(divergence.cause.contains("the learning rate 1e+09 is too large, try 1e+08"))
        #expect(history.failure == nil)
        #expect(!history.isComplete)
        #expect(diagnose(history).findings.first == .diverged)
    }

    @Test("an operation that cannot proceed ends the fit with its sentence")
    func mismatch() {
        let model = Sequential { Dense(5, 3) }
        FailureChannel.isDeferring = true
        defer { FailureChannel.isDeferring = false }
        let history = model.fit(Self.iris, loss: .crossEntropy, optimizer: SGD(), epochs: 1)
        #expect(
            "\(history.failure!)"
                == "layer 0 (Dense): the input has 4 features, expected 5; write Dense(4, 3); the input of the model is [32, 4]"
        )
        #expect(!FailureChannel.hasError)
    }

    @Test("by hand and by fit the same steps are made")
    func byHand() {
        let fitted = Self.model(5)
        let source = RandomSource(seed: 9)
        fitted.fit(
            Self.iris, loss: .crossEntropy, optimizer: SGD(learningRate: 0.1), epochs: 2, batchSize: 32, random: source)
        let byHand = Self.model(5)
        let optimizer = SGD(learningRate: 0.1)
        let again = RandomSource(seed: 9)
        for _ in 1...2 {
            for (x, y) in Self.iris.batches(of: 32, shuffled: true, using: again) {
                let (_, gradients) = valueWithGradient(at: byHand) { model in
                    crossEntropy(logits: model(x), labels: y)
                }
                optimizer.update(byHand, along: gradients)
            }
        }
        for (left, right) in zip(fitted.parameters, byHand.parameters) { #expect(left.tensor == right.tensor) }
    }

    @Test("L1 makes weights zero and L2 makes them small")
    func regularizers() {
        func weights(_ regularizers: [Regularizer]) -> Tensor {
            let model = Self.model()
            model.fit(
                Self.iris, loss: .crossEntropy, optimizer: SGD(learningRate: 0.05), epochs: 15,
                regularizers: regularizers, random: RandomSource(seed: 1))
            return model.parameters[0].tensor
        }
        let plain = weights([]).norm().scalar
        #expect(weights([.l2(0.05)]).norm().scalar < 0.7 * plain)
        #expect((weights([.l1(0.05)]).abs() .< 0.01).sum().scalar > (weights([]).abs() .< 0.01).sum().scalar)
    }

    @Test("penalties are λ Σ|w| and λ Σ w² of the weights, of all parameters only when asked")
    func penalties() {
        let model = Dense(2, 1)
        model.weight.value = Tensor([[3, -4]])
        model.bias?.value = Tensor([2.0])
        #expect(Regularizer.l1(0.5).penalty(of: model).scalar == 3.5)
        #expect(Regularizer.l2(0.5).penalty(of: model).scalar == 12.5)
        #expect(Regularizer.l1(0.5, biasesAndNorms: true).penalty(of: model).scalar == 4.5)
        // The gradient of λ Σ w² is 2λw: weightDecay λ, which adds λw, is half of it.
        let slopes = gradient(at: model) { Regularizer.l2(0.5).penalty(of: $0) }
        #expect(slopes["weight"]! == Tensor([[3, -4]]))
        #expect(slopes["bias"]! == Tensor([0.0]))
        #expect("\(Regularizer.l2(0.5, biasesAndNorms: true))" == ".l2(0.5, biasesAndNorms: true)")
    }
}
