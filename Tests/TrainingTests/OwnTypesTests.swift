import Datasets
import Foundation
import NeuralNetworks
import Tensors
import Testing
import Training

/// Losses, metrics and schedules that are types of a user's.
@Suite(.sameKernels) struct OwnTypesTests {
    private struct Squares: Loss {
        func callAsFunction(predicted: Tensor, expected: Tensor) -> Tensor {
            meanSquaredError(predicted: predicted, expected: expected)
        }
    }

    private struct Scaled<Inner: Loss>: Loss {
        let inner: Inner
        let factor: Double
        var name: String { "\(factor) of \(inner.name)" }
        var decision: ClassDecision { inner.decision }
        func callAsFunction(predicted: Tensor, expected: Tensor) -> Tensor {
            factor * inner(predicted: predicted, expected: expected)
        }
    }

    private struct OwnCrossEntropy: Loss {
        func callAsFunction(predicted: Tensor, expected: Tensor) -> Tensor {
            crossEntropy(logits: predicted, labels: expected)
        }
    }

    private struct Worst: Metric {
        func callAsFunction(predicted: Tensor, expected: Tensor) -> Double { abs(predicted - expected).max().scalar }
    }

    private struct Halving: Schedule {
        let every: Int
        func callAsFunction(_ step: Int) -> Double { 0.1 * pow(0.5, Double(step / every)) }
    }

    /// A rate that falls when the loss of an epoch does not.
    private final class Cautious: Schedule {
        private(set) var heard: [Double] = []
        private var rate = 0.1
        func callAsFunction(_ step: Int) -> Double { rate }
        func observe(_ loss: Double) {
            if let last = heard.last, loss > last * 0.5 { rate *= 0.5 }
            heard.append(loss)
        }
    }

    private var line: Dataset {
        let inputs = Tensor.randomNormal([64, 2], using: RandomSource(seed: 5))
        return Dataset(
            name: "line", features: inputs, labels: matmul(inputs, Tensor([[1.5], [-2]])) + 0.25)
    }

    private func fit(
        _ loss: any Loss, _ optimizer: any Optimizer = SGD(learningRate: 0.05), metrics: [any Metric] = [],
        epochs: Int = 6, checkpoint: String? = nil
    ) -> (bits: [Double], history: History) {
        let model = Sequential { Dense(2, 1, random: RandomSource(seed: 2)) }
        let history = model.fit(
            line, validation: line.prefix(20), loss: loss, optimizer: optimizer, epochs: epochs, batchSize: 16,
            metrics: metrics, random: RandomSource(seed: 9), checkpoint: checkpoint)
        return (model.parameters.flatMap { $0.parameter.value.toArray() }, history)
    }

    @Test("a fit by one's own loss has the bits of the library's, which is replayed")
    func sameBits() {
        #expect(fit(Squares()).bits == fit(.meanSquaredError).bits)
        #expect(
            fit(Scaled(inner: Squares(), factor: 2), SGD(learningRate: 0.025)).bits
                == fit(Scaled(inner: .meanSquaredError, factor: 2), SGD(learningRate: 0.025)).bits)
    }

    @Test("the type's name is the loss's, the metric's and the schedule's, unless it says another")
    func names() {
        #expect(Squares().name == "Squares" && Worst().name == "Worst" && Halving(every: 3).name == "Halving")
        #expect(Scaled(inner: .huber, factor: 3).name == "3.0 of huber(delta: 1.0)")
        let (_, history) = fit(Squares(), SGD(learningRate: Halving(every: 8)), metrics: [Worst(), .r2])
        #expect(history.lossName == "Squares" && history.metricNames == ["Worst", "R²"])
        #expect(history.optimizerName == "SGD(learningRate: Halving)")
        #expect(SGD(learningRate: .warmup(steps: 3, then: Halving(every: 2))).name.contains("then: Halving)"))
        #expect(SGD(learningRate: .warmup(steps: 3, then: .constant(2))).name.contains("then: .constant(2.0))"))
    }

    @Test("one's own metric is averaged over the examples of the batches")
    func metric() throws {
        let (_, history) = fit(Squares(), metrics: [Worst(), MetricFunction("worst") { abs($0 - $1).max().scalar }])
        let last = try #require(history.epochs.last)
        #expect(last.trainMetrics["Worst"] == last.trainMetrics["worst"])
        #expect(last.validationMetrics["Worst"] == last.validationMetrics["worst"])
        #expect(Worst()(Tensor([3, 6]), Tensor([1, 5])) == 2)
    }

    @Test("a metric of the library can be asked for one batch")
    func oneBatch() {
        let (scores, labels) = (Tensor([[2, 1], [0, 3], [4, 0]]), Tensor([0, 1, 1]))
        #expect(MetricFunction.accuracy(predicted: scores, expected: labels) == 2.0 / 3)
        #expect(MetricFunction.meanSquaredError(Tensor([[1], [3]]), Tensor([[1], [1]])) == 2)
    }

    @Test("the rates of one's own schedule are those of the closure")
    func schedule() {
        let own = fit(Squares(), SGD(learningRate: Halving(every: 5)))
        #expect(own.bits == fit(Squares(), SGD(learningRate: { 0.1 * pow(0.5, Double($0 / 5)) })).bits)
        #expect(own.history.epochs.map(\.learningRate) == [0.1, 0.05, 0.025, 0.0125, 0.0125, 0.00625])
    }

    @Test("a schedule hears the validation loss of each epoch, also behind a warm-up")
    func observing() {
        let (plain, warmed) = (Cautious(), Cautious())
        let history = fit(Squares(), SGD(learningRate: plain)).history
        #expect(plain.heard == history.validationLosses)
        let other = fit(Squares(), SGD(learningRate: .warmup(steps: 2, then: warmed))).history
        #expect(warmed.heard == other.validationLosses)
    }

    @Test("a model trained by one's own loss is judged by classes where the data have some")
    func judged() {
        let random = RandomSource(seed: 4)
        let data = Dataset.iris().standardized()
        let model = Sequential { Dense(4, 3, random: random) }
        model.fit(data, loss: OwnCrossEntropy(), optimizer: Adam(learningRate: 0.05), epochs: 5, random: random)
        let report = model.evaluate(data, loss: OwnCrossEntropy())
        #expect(report.isClassification && report.accuracy == model.evaluate(data).accuracy)
        #expect(report.lossName == "OwnCrossEntropy")
        #expect(!Sequential { Dense(2, 1, random: random) }.evaluate(line, loss: Squares()).isClassification)
    }

    @Test("a fit with all three goes on from its checkpoint with the same bits")
    func resumed() {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("own-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        func run(_ epochs: Int, _ checkpoint: String?) -> [Double] {
            fit(
                Squares(), Adam(learningRate: Halving(every: 6)), metrics: [Worst()], epochs: epochs,
                checkpoint: checkpoint
            )
            .bits
        }
        _ = run(3, folder)
        #expect(run(7, folder) == run(7, nil))
    }
}
