import Datasets
import NeuralNetworks
import Tensors

/// How far an epoch has come: what is summed over its batches.
struct EpochProgress {
    /// The batches that have been learnt from.
    var batches = 0
    var lossSum = 0.0
    var examples = 0
    /// The learning rate of the last step.
    var rate = 0.0
    /// Where the stream of the order stood before the epoch.
    var order: [UInt64]
}

extension Trainer {
    /// The last checkpoint, if there is one and it belongs to this fit; nothing is changed yet.
    func savedState() throws -> FitState? {
        guard let folder else { return nil }
        guard optimizer is any StatefulOptimizer else {
            throw UnusableCheckpoint(
                path: folder.path,
                problem: "\(optimizer.name) keeps its memory to itself, so that a resumed fit would not be the same")
        }
        guard let contents = try folder.read() else { return nil }
        let state = FitState(contents)
        func unusable(_ problem: String) -> UnusableCheckpoint {
            UnusableCheckpoint(path: folder.path, problem: "it was made by another fit: \(problem)")
        }
        for (name, value) in plan {
            let saved = state.notes[name] ?? "nothing"
            if saved != value { throw unusable("\(name) was \(saved) and is \(value)") }
        }
        if let mismatch = state.mismatch(with: model) { throw unusable(mismatch) }
        let ambientMatters = ([random] + model.randomSources).contains { $0 === RandomSource.ambient }
        if state.hasOtherSeeds(than: streams, ambientMatters: ambientMatters) {
            throw unusable("it began from another seed")
        }
        if state[count: "epoch"] > run.epochs {
            throw unusable("it has made \(state[count: "epoch"]) epochs, and \(run.epochs) are planned")
        }
        return state
    }

    /// What must be the same in the fit that goes on.
    private var plan: [(String, String)] {
        [
            ("loss", run.lossName), ("optimizer", history.optimizerName),
            ("metrics", run.metricNames.joined(separator: ", ")), ("batchSize", "\(run.batchSize)"),
            ("train", "\(run.trainCount) examples"), ("data", train.fingerprint),
            ("validation", validation.map { "\($0.count) examples, \($0.fingerprint)" } ?? "none"),
            ("augmentation", train.augmentations.map(\.name).joined(separator: ", ")),
            ("regularizers", regularizers.map(\.description).joined(separator: ", ")),
            ("clipping", "\(clipNorm.map { "\($0)" } ?? "none"), \(clipValue.map { "\($0)" } ?? "none")"),
            ("shuffled", "\(shuffled)"),
        ]
    }

    private var streams: [RandomSource] { FitState.streams(random, model) }

    /// Puts model, optimizer, streams, history and callbacks where the checkpoint left them, and says how far the epoch that
    /// was under way had come; nil if none was.
    func restore(_ state: FitState) -> (progress: EpochProgress, gathered: [String: Tensor])? {
        state.restore(model)
        if let optimizer = optimizer as? any StatefulOptimizer { state.restore(optimizer, of: model) }
        state.restore(&history)
        state.restore(streams)
        state.restore(callbacks, of: run, history: history)
        guard state[count: "batch"] > 0, let order = state[stream: "order"] else { return nil }
        let sums = state[numbers: "epoch/sums"]
        return (
            EpochProgress(
                batches: state[count: "batch"], lossSum: sums.first ?? 0, examples: state[count: "examples"],
                rate: sums.last ?? 0, order: order),
            state.tensors(under: "epoch/metrics/")
        )
    }

    /// Puts the streams where they stood at the checkpoint, after the order of the epoch was drawn again.
    func restoreStreams(_ state: FitState) { state.restore(streams) }

    /// Saves where the fit stands: between two epochs, or within one.
    func save(_ progress: EpochProgress? = nil, gatherer: MetricGatherer? = nil) throws {
        guard let folder, let optimizer = optimizer as? any StatefulOptimizer else { return }
        // An interruption that is waiting must not stop what is saved because of it.
        try Interruption.shielded { try folder.write(state(progress, gatherer, optimizer)) }
    }

    private func state(
        _ progress: EpochProgress?, _ gatherer: MetricGatherer?, _ optimizer: any StatefulOptimizer
    ) -> FitState {
        var state = FitState()
        for (name, value) in plan { state.notes[name] = value }
        state[count: "epoch"] = history.epochs.count
        state[count: "step"] = history.steps
        if let progress {
            state[count: "batch"] = progress.batches
            state[count: "examples"] = progress.examples
            state[numbers: "epoch/sums"] = [progress.lossSum, progress.rate]
            state[stream: "order"] = progress.order
            state.add(gatherer?.gathered ?? [:], under: "epoch/metrics/")
        }
        state.add(model)
        state.add(optimizer, of: model)
        state.add(streams)
        state.add(history)
        state.add(callbacks)
        return state
    }

    /// Whether a checkpoint is due within an epoch.
    var isCheckpointDue: Bool {
        guard let every = folder?.every else { return false }
        return history.steps % max(1, every) == 0
    }
}
