import Datasets
import NeuralNetworks
import Tensors
import TestSupport
import Testing
import Training

@Suite("Callbacks", .sameKernels)
struct CallbackTests {
    /// Few noisy examples and a large model: it overfits.
    private func overfit(_ callbacks: [any Callback]) -> (Sequential, History, Dataset) {
        let random = RandomSource(seed: 4)
        let train = Dataset(
            name: "noise", features: .randomNormal([40, 8], using: random),
            labels: .randomInteger([40], high: 2, using: random), classNames: ["a", "b"])
        let validation = Dataset(
            name: "noise", features: .randomNormal([40, 8], using: random),
            labels: .randomInteger([40], high: 2, using: random), classNames: ["a", "b"])
        let model = Sequential {
            Dense(8, 64, activation: .relu, random: random)
            BatchNorm(64)
            Dense(64, 2, random: random)
        }
        let history = model.fit(
            train, validation: validation, loss: .crossEntropy, optimizer: Adam(learningRate: 0.01), epochs: 40,
            batchSize: 20, metrics: [.accuracy], callbacks: callbacks, random: random)
        return (model, history, validation)
    }

    @Test("early stopping stops after its patience and gives the best parameters back")
    func earlyStopping() {
        let stopping = EarlyStopping(patience: 3)
        let (model, history, validation) = overfit([stopping])
        let best = history.validationLosses.min()!
        #expect(history.epochs.count < 40)
        #expect(history.epochs.count == stopping.bestEpoch! + 3)
        #expect(history.restoredEpoch == stopping.bestEpoch)
        #expect(abs(model.evaluate(validation).loss - best) < 1e-12)
        #expect(history.stopReason!.hasPrefix("validation loss has not improved on its best of "))
        #expect(history.failure == nil)
    }

    @Test("without restoring the model keeps its last parameters")
    func withoutRestoring() {
        let (model, history, validation) = overfit([EarlyStopping(patience: 3, restoreBest: false)])
        #expect(history.restoredEpoch == nil)
        #expect(abs(model.evaluate(validation).loss - history.validationLosses.last!) < 1e-12)
    }

    @Test("early stopping watches metrics too, and says so when there is no such value")
    func monitors() {
        let (_, history, _) = overfit([EarlyStopping(patience: 2, monitor: "validation accuracy")])
        #expect(history.stopReason!.hasPrefix("validation accuracy has not improved"))
        let (_, failed, _) = overfit([EarlyStopping(monitor: "validation F1")])
        #expect(
            "\(failed.failure!)"
                == "EarlyStopping: there is no value 'validation F1'; the values are loss, validation loss, accuracy, validation accuracy"
        )
    }

    @Test("the logger keeps the rate of every step")
    func rates() {
        let logger = LearningRateLogger()
        let (_, history, _) = overfit([logger])
        #expect(logger.rates == Array(repeating: 0.01, count: history.steps))
    }

    @Test("a fit ends after its time, with what it learnt")
    func timeout() {
        let (_, history, _) = overfit([Timeout(seconds: 0)])
        #expect(history.steps == 1)
        #expect(history.stopReason == "it has taken 0.0 ms")
        #expect(history.failure == nil)
    }

    @Test("the rate falls on a plateau, by callback and by schedule")
    func plateau() {
        let (_, history, _) = overfit([ReduceOnPlateau(factor: 0.5, patience: 1, minimum: 0.001)])
        let rates = history.epochs.map(\.learningRate)
        #expect(rates.first == 0.01 && rates.last == 0.001)
        #expect(zip(rates, rates.dropFirst()).allSatisfy { $1 <= $0 })
        let random = RandomSource(seed: 1)
        let data = Dataset.iris()
        let model = Dense(4, 3, random: random)
        let optimizer = SGD(learningRate: .reduceOnPlateau(1, factor: 0.5, patience: 0))
        model.fit(data, loss: .crossEntropy, optimizer: optimizer, epochs: 20, random: random)
        #expect(optimizer.learningRate < 1)
    }

    @Test("the printer writes the plan, a line an epoch and the end")
    func printer() {
        var lines: [String] = []
        let (_, history, _) = overfit([EarlyStopping(patience: 2), ProgressPrinter { lines.append($0) }])
        #expect(lines.first == "40 epochs of 2 batches of 20, crossEntropy, Adam(learningRate: 0.01)")
        #expect(lines[1].hasPrefix("epoch  1/40  loss \(text(history.epochs[0].trainLoss)), validation "))
        #expect(lines.filter { $0.hasPrefix("note: ") }.count == history.notes.count)
        let plain = lines.filter { !$0.hasPrefix("note: ") }
        #expect(plain.count == 1 + history.epochs.count + 2)
        #expect(plain.last == "the model has the parameters of epoch \(history.restoredEpoch!)")
    }

    private func text(_ value: Double) -> String { NumberText.fixed(value, 4) }

    /// Does something to a control when an epoch ends.
    private struct EpochAction: Callback {
        let epoch: Int
        let action: () -> Void

        func handle(_ event: TrainingEvent) throws {
            if case .epochEnded(let record) = event, record.epoch == epoch { action() }
        }
    }

    @Test("a control shows the running history, changes the rate and stops after an epoch")
    func control() {
        let control = TrainingControl()
        #expect(!control.isRunning && control.history.epochs.isEmpty && control.learningRate.isNaN)
        var seen: [Int] = []
        let (_, history, _) = overfit([
            control,
            EpochAction(epoch: 2) {
                seen = [control.history.epochs.count, control.history.batchLosses.count]
                control.learningRate = 0.25
            },
            EpochAction(epoch: 4) { control.stopAfterEpoch() },
        ])
        #expect(seen == [2, 4])
        #expect(history.learningRates.map { $0 == 0.25 } == [false, false, true, true, true])
        #expect(history.stopReason == "stopped by its control")
        #expect(!control.isRunning && control.history.epochs.count == 5 && control.learningRate == 0.25)
        let (_, again, _) = overfit([control, EpochAction(epoch: 1) { control.stop() }])
        #expect(again.epochs.count == 1 && again.steps == 3)
    }

    @Test("a paused fit waits until it is resumed")
    func pausing() {
        let control = TrainingControl()
        let counter = Counter()
        control.pausing {
            counter.count += 1
            if counter.count == 3 { control.resume() }
        }
        let (_, history, _) = overfit([control, EpochAction(epoch: 1) { control.pause() }])
        #expect(counter.count == 3 && history.epochs.count == 40)
    }

    private final class Counter: @unchecked Sendable {
        // Used by the thread that trains alone.
        var count = 0
    }

    @Test("overfitting is diagnosed in words")
    func diagnosis() {
        let (_, history, _) = overfit([])
        let diagnosis = diagnose(history)
        #expect(diagnosis.findings.first == .overfitting)
        #expect(diagnosis.description.hasPrefix("Overfitting since epoch "))
    }

    @Test("a history is a table")
    func table() {
        let (_, history, _) = overfit([EarlyStopping(patience: 1)])
        let lines = history.description.split(separator: "\n").map(String.init)
        #expect(
            lines[0].split(separator: " ").map(String.init) == [
                "epoch", "loss", "validation", "accuracy", "validation", "rate", "time",
            ])
        #expect(lines.count >= 2 + history.epochs.count)
    }
}
