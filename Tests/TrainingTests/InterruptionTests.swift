import Datasets
import NeuralNetworks
import Synchronization
import Tensors
import TestSupport
import Testing
import Training

@Suite("Interruption of a fit", .serialized, .sameKernels)
struct FitInterruptionTests {
    private final class Counter: Sendable {
        let value = Atomic<Int>(0)
    }

    /// Fits two epochs and says stop at an asking.
    private func fit(stoppingAt stop: Int, _ optimizer: any Optimizer, notes: Bool) -> (
        model: Sequential, history: History, askings: Int
    ) {
        let random = RandomSource(seed: 5)
        let model = Sequential {
            Conv2D(1, 4, kernelSize: 3, padding: 1, random: random)
            BatchNorm(4)
            ReLU()
            Flatten()
            Dense(4 * 64 * 64, 10, random: random)
        }
        let data = Dataset(
            name: "noise", features: .randomNormal([24, 1, 64, 64], using: RandomSource(seed: 1)),
            labels: .arange(24, dtype: .int64) % 10)
        let counter = Counter()
        let wasDeferring = FailureChannel.isDeferring
        FailureChannel.isDeferring = true
        Interruption.ask { counter.value.wrappingAdd(1, ordering: .relaxed).newValue > stop }
        let history = model.fit(
            data, loss: .crossEntropy, optimizer: optimizer, epochs: 2, batchSize: 8, random: RandomSource(seed: 2),
            notes: notes)
        Interruption.ask(nil)
        FailureChannel.isDeferring = wasDeferring
        return (model, history, counter.value.load(ordering: .relaxed))
    }

    @Test(
        "it ends between two steps, with the model of the last whole one", arguments: ["SGD", "Adam"], [true, false])
    func wholeSteps(name: String, notes: Bool) throws {
        func optimizer() -> any Optimizer { name == "SGD" ? SGD(learningRate: 0.1, momentum: 0.9) : Adam() }
        let (_, all, askings) = fit(stoppingAt: .max, optimizer(), notes: notes)
        #expect(all.isComplete)
        #expect(askings > 50)
        // What a model looks like after each number of steps.
        var models: [Int: [[Double]]] = [:]
        for stop in stride(from: 0, to: askings, by: 7) {
            let (model, history, _) = fit(stoppingAt: stop, optimizer(), notes: notes)
            // With notes the last askings are those of the look at the finished model.
            #expect(history.wasInterrupted || notes && history.isComplete)
            #expect(FailureChannel.takeError() == nil)
            let parameters = model.parameters.filter(\.isTrainable).map { $0.parameter.value.toArray() }
            let isFinite = parameters.joined().allSatisfy(\.isFinite)
            #expect(isFinite)
            let known = models[history.steps] ?? parameters
            let isSame = known == parameters
            #expect(isSame, "after \(history.steps) steps, stopped at asking \(stop)")
            models[history.steps] = parameters
            let isWhole = model.parameters.allSatisfy { !$0.parameter.value.isFailed }
            #expect(isWhole)
        }
        #expect(models.keys.sorted() == Array(0...(notes ? 6 : 5)))
    }
}
