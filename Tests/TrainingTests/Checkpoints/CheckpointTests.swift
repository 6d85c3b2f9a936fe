import Datasets
import Foundation
import NeuralNetworks
import Tensors
import TestSupport
import Testing
import Training

/// Fits that are stopped and go on. The ambient stream belongs to all tests, so that none draws from it here; the tests of
/// the program do.
@Suite("Checkpoint and resume", .sameKernels)
struct CheckpointTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "checkpoint-\(UUID().uuidString)"
    ).path

    /// Ends a fit after some steps as the end of its process would: nothing is saved by it.
    private struct Kill: Callback, Error {
        let step: Int
        func handle(_ event: TrainingEvent) throws {
            if case .batchEnded(let batch) = event, batch.step == step { throw self }
        }
    }

    private func data() -> (Dataset, Dataset) {
        let parts = Dataset.digits().prefix(400).split(
            fractions: [0.6, 0.4], stratified: true, using: RandomSource(seed: 1))
        return (parts[0].augmented { RandomNoise(0.05) }, parts[1])
    }

    /// A fit with everything that has a memory: ambient dropout, a stream of its own, batch norm, schedule, callbacks.
    private func fit(
        _ checkpoint: String?, killedAt step: Int? = nil, every: Int? = nil, optimizer: (any Optimizer)? = nil,
        epochs: Int = 4, patience: Int = 2, interrupt: Int? = nil
    ) -> (bits: [[Float]], history: History, stopping: EarlyStopping) {
        let random = RandomSource(seed: 7)
        let own = RandomSource(seed: 3)
        let model = Sequential {
            Conv2D(1, 4, kernelSize: 3, padding: 1, random: random)
            BatchNorm(4)
            ReLU()
            Dropout(0.2, random: random)
            Flatten()
            Dense(256, 16, activation: .relu, random: random)
            Dropout(0.2, random: own)
            Dense(16, 10, random: random)
        }
        let (train, validation) = data()
        let stopping = EarlyStopping(patience: patience)
        var callbacks: [any Callback] = [
            stopping, LearningRateLogger(), ReduceOnPlateau(factor: 0.5, patience: 0),
        ]
        if let step { callbacks.append(Kill(step: step)) }
        if let interrupt { callbacks.append(Interruption(step: interrupt)) }
        let history = model.fit(
            train, validation: validation, loss: .crossEntropy,
            optimizer: optimizer ?? Adam(learningRate: .warmup(steps: 5, then: .cosine(0.02, steps: 60))),
            epochs: epochs,
            batchSize: 32, metrics: [.accuracy, .logLoss], callbacks: callbacks, regularizers: [.l2(1e-4)], clipNorm: 5,
            random: random, checkpoint: checkpoint, checkpointEvery: every)
        // What is drawn after the fit must go on likewise.
        let after = Tensor.randomUniform([4], using: random)
        return (model.state.map { $0.tensor.toFloats() } + [after.toFloats()], history, stopping)
    }

    private struct Interruption: Callback {
        let step: Int
        func handle(_ event: TrainingEvent) throws {
            if case .batchEnded(let batch) = event, batch.step == step { throw TrainingInterrupted() }
        }
    }

    private func expectSame(
        _ resumed: (bits: [[Float]], history: History, stopping: EarlyStopping),
        _ whole: (bits: [[Float]], history: History, stopping: EarlyStopping), _ comment: Comment
    ) {
        #expect(resumed.bits == whole.bits, comment)
        #expect(resumed.history.batchLosses == whole.history.batchLosses, comment)
        #expect(resumed.history.trainLosses == whole.history.trainLosses, comment)
        #expect(resumed.history.validationLosses == whole.history.validationLosses, comment)
        #expect(resumed.history.learningRates == whole.history.learningRates, comment)
        for name in ["accuracy", "log loss"] {
            #expect(resumed.history.metric(name) == whole.history.metric(name), comment)
            #expect(resumed.history.validationMetric(name) == whole.history.validationMetric(name), comment)
        }
        #expect(resumed.stopping.bestEpoch == whole.stopping.bestEpoch, comment)
        #expect(resumed.history.stopReason == whole.history.stopReason, comment)
        #expect(resumed.history.restoredEpoch == whole.history.restoredEpoch, comment)
    }

    @Test("a fit that ended at any step goes on to the same bits", arguments: [nil, 1, 3])
    func resume(every: Int?) {
        let whole = fit(nil)
        for step in [1, 5, 8, 9, 17, 30] {
            let path = folder + "/\(step)-\(every ?? 0)"
            _ = fit(path, killedAt: step, every: every)
            expectSame(fit(path, every: every), whole, "killed at \(step)")
        }
        try? FileManager.default.removeItem(atPath: folder)
    }

    @Test("a fit that ended again and again goes on to the same bits")
    func oftenKilled() {
        let whole = fit(nil)
        for step in stride(from: 2, to: 32, by: 5) { _ = fit(folder, killedAt: step, every: 2) }
        expectSame(fit(folder, every: 2), whole, "often")
        // The finished fit has nothing left to do, and ends where it ended.
        expectSame(fit(folder, every: 2), whole, "again")
        try? FileManager.default.removeItem(atPath: folder)
    }

    @Test("an interrupted fit saves where it is")
    func interrupted() {
        let whole = fit(nil)
        let first = fit(folder, interrupt: 11)
        #expect(first.history.wasInterrupted && first.history.steps == 11)
        let second = fit(folder)
        expectSame(second, whole, "interrupted")
        try? FileManager.default.removeItem(atPath: folder)
    }

    @Test("early stopping stops a resumed fit where it would have stopped")
    func earlyStopping() {
        let whole = fit(nil, epochs: 30, patience: 1)
        #expect(whole.history.epochs.count < 30)
        for step in stride(from: 8, through: whole.history.steps, by: 8) {
            let path = folder + "/\(step)"
            _ = fit(path, killedAt: step, epochs: 30, patience: 1)
            expectSame(fit(path, epochs: 30, patience: 1), whole, "step \(step)")
        }
        try? FileManager.default.removeItem(atPath: folder)
    }

    @Test("every optimizer goes on to the same bits", arguments: 0..<14)
    func optimizers(index: Int) {
        func make() -> any Optimizer {
            switch index {
            case 0: SGD(learningRate: 0.05, momentum: 0.9, nesterov: true)
            case 1: Momentum(learningRate: 0.05)
            case 2: Adagrad(learningRate: 0.05)
            case 3: RMSProp(learningRate: 0.005)
            case 4: Adam(learningRate: 0.005, amsgrad: true, convention: .keras)
            case 5: AdamW(learningRate: 0.005)
            case 6: Adadelta()
            case 7: Adamax(learningRate: 0.005)
            case 8: NAdam(learningRate: 0.005)
            case 9: RAdam(learningRate: 0.005)
            case 10: Lion(learningRate: 0.001)
            case 11: Rprop(learningRate: 0.001)
            case 12:
                SGD(learningRate: .reduceOnPlateau(0.1, factor: 0.5, patience: 0), momentum: 0.9, convention: .pytorch)
            default: RMSProp(learningRate: .cyclic(low: 0.001, high: 0.01, rising: 5), convention: .pytorch)
            }
        }
        let whole = fit(nil, optimizer: make())
        _ = fit(folder, killedAt: 13, every: 3, optimizer: make())
        expectSame(fit(folder, every: 3, optimizer: make()), whole, "\(make().name)")
        try? FileManager.default.removeItem(atPath: folder)
    }

    @Test("the callback does what the argument does")
    func callback() throws {
        let (train, _) = data()
        func run(_ callbacks: [any Callback]) -> [Float] {
            let random = RandomSource(seed: 1)
            let model = Sequential {
                Flatten()
                Dense(64, 10, random: random)
            }
            model.fit(
                train, loss: .crossEntropy, optimizer: SGD(learningRate: 0.1), epochs: 2, batchSize: 32,
                callbacks: callbacks,
                random: random)
            return model.parameters.flatMap { $0.tensor.toFloats() }
        }
        let whole = run([])
        _ = run([Checkpoint(folder, every: 3), Kill(step: 10)])
        #expect(run([Checkpoint(folder, every: 3)]) == whole)
        let summary = try String(contentsOfFile: folder + "/checkpoint.json", encoding: .utf8)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(summary.utf8)) as? [String: Any])
        #expect(json["epoch"] as? Int == 2 && json["step"] as? Int == 16)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == [
                "checkpoint.json", "checkpoint.safetensors",
            ])
        try? FileManager.default.removeItem(atPath: folder)
    }
}
