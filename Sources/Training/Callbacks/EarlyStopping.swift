import NeuralNetworks
import Tensors

/// Stops a fit when a value has not improved for some epochs, and goes back to the best parameters.
public final class EarlyStopping: Callback {
    /// How many epochs without improvement are borne.
    public let patience: Int
    /// The value that is watched, such as `validation loss` or `validation accuracy`.
    public let monitor: String
    /// Improvements smaller than this do not count.
    public let minimumImprovement: Double
    /// Whether the model gets the parameters of the best epoch back at the end.
    public let restoreBest: Bool

    /// The best value of the last fit; nil before its first epoch.
    public private(set) var bestValue: Double?
    /// The epoch of the best value.
    public private(set) var bestEpoch: Int?

    private var run: TrainingRun?
    private var best: ModelState?
    private var lastEpoch = 0

    /// Stops after `patience` epochs without improvement.
    ///
    /// - Parameters:
    ///   - patience: How many epochs without improvement are borne.
    ///   - monitor: The value that is watched. Losses and errors should fall, everything else should rise.
    ///   - restoreBest: Whether the model gets the parameters of the best epoch back at the end.
    ///   - minimumImprovement: Improvements smaller than this do not count.
    public init(
        patience: Int = 5, monitor: String = "validation loss", restoreBest: Bool = true,
        minimumImprovement: Double = 0
    ) {
        self.patience = patience
        self.monitor = monitor
        self.restoreBest = restoreBest
        self.minimumImprovement = minimumImprovement
        ValidRange.atLeast(0).check("patience", patience, of: "EarlyStopping")
        ValidRange.nonNegative.check("minimumImprovement", minimumImprovement, of: "EarlyStopping")
    }

    public func handle(_ event: TrainingEvent) throws {
        switch event {
        case .fitBegan(let run):
            try UnknownMonitor.check(monitor, of: "EarlyStopping", in: run)
            self.run = run
            (bestValue, bestEpoch, best, lastEpoch) = (nil, nil, nil, 0)
        case .epochEnded(let epoch):
            try look(at: epoch)
        case .fitEnded:
            if restoreBest, let best, let bestEpoch, bestEpoch < lastEpoch, let run {
                best.restore(run.model)
                run.restoredEpoch = bestEpoch
            }
            (run, best) = (nil, nil)
        case .epochBegan, .batchEnded: break
        }
    }

    private func stopIfPatienceIsOver(after epoch: Int) {
        guard epoch - (bestEpoch ?? 0) >= patience else { return }
        let least = bestValue.map { " of \(NumberText.fixed($0, 4)) in epoch \(bestEpoch ?? 0)" } ?? ""
        run?.stop(because: "\(monitor) has not improved on its best\(least) for \(patience) epochs")
    }

    private func look(at epoch: EpochRecord) throws {
        guard let value = epoch.value(of: monitor) else {
            throw UnknownMonitor(callback: "EarlyStopping", monitor: monitor, epoch: epoch)
        }
        lastEpoch = epoch.epoch
        if isImprovement(value, on: bestValue, monitor: monitor, by: minimumImprovement) {
            bestValue = value
            bestEpoch = epoch.epoch
            if restoreBest, let run { best = ModelState(of: run.model) }
        } else {
            stopIfPatienceIsOver(after: epoch.epoch)
        }
    }
}

extension EarlyStopping: ResumableCallback {
    public var memory: CallbackMemory {
        var memory = CallbackMemory(tensors: best?.tensors ?? [:])
        memory.numbers["best value"] = bestValue
        memory.numbers["best epoch"] = bestEpoch.map(Double.init)
        memory.numbers["last epoch"] = Double(lastEpoch)
        return memory
    }

    public func resume(from memory: CallbackMemory, of run: TrainingRun, history: History) {
        self.run = run
        bestValue = memory.numbers["best value"]
        bestEpoch = memory.numbers["best epoch"].map { Int($0) }
        lastEpoch = memory.numbers["last epoch"].map { Int($0) } ?? 0
        best = memory.tensors.isEmpty ? nil : ModelState(memory.tensors)
        if lastEpoch > (bestEpoch ?? 0) { stopIfPatienceIsOver(after: lastEpoch) }
    }
}

/// A callback watches a value that the fit does not have.
public struct UnknownMonitor: Error, Sendable, CustomStringConvertible {
    /// The type of the callback.
    public let callback: String
    /// The name it asked for.
    public let monitor: String
    /// The names there are.
    public let known: [String]

    init(callback: String, monitor: String, epoch: EpochRecord) {
        self.callback = callback
        self.monitor = monitor
        known =
            ["loss"] + (epoch.validationLoss == nil ? [] : ["validation loss"]) + epoch.trainMetrics.keys.sorted()
            + epoch.validationMetrics.keys.sorted().map { "validation \($0)" }
    }

    /// Before anything is trained: throws if the fit will not have the value.
    static func check(_ monitor: String, of callback: String, in run: TrainingRun) throws {
        let metrics = run.metricNames.sorted()
        let known =
            ["loss"] + (run.validationCount > 0 ? ["validation loss"] : []) + metrics
            + (run.validationCount > 0 ? metrics.map { "validation \($0)" } : [])
        if !known.contains(monitor) { throw UnknownMonitor(callback: callback, monitor: monitor, known: known) }
    }

    private init(callback: String, monitor: String, known: [String]) {
        self.callback = callback
        self.monitor = monitor
        self.known = known
    }

    public var description: String {
        let advice =
            monitor.hasPrefix("validation") && !known.contains("validation loss")
            ? "give fit a validation part or monitor 'loss'" : "the values are \(known.joined(separator: ", "))"
        return "\(callback): there is no value '\(monitor)'; \(advice)"
    }
}

extension EarlyStopping: CustomStringConvertible {
    public var description: String {
        "EarlyStopping(patience: \(patience), monitor: \(monitor))" + (bestEpoch.map { ", best in epoch \($0)" } ?? "")
    }
}
