import NeuralNetworks

/// Saves a fit while it runs: all that it needs to go on after its process was ended, or parameters alone.
///
///     model.fit(…, callbacks: [Checkpoint("runs/a", every: 500)])
///     model.fit(…, callbacks: [Checkpoint(last: "last.safetensors", best: "best.safetensors")])
///
/// With a folder, a fit that is started again with the same settings goes on where the last checkpoint left it, and ends
/// with the same bits as one that was never stopped; `fit(…, checkpoint: "runs/a")` is the same. The other files hold the
/// parameters after every epoch and those of the best one: safetensors, as `save` writes them and `load` reads them. Each
/// file is written whole and then put in place.
public final class Checkpoint: Callback {
    /// Where the parameters of the last epoch go; nil if only the best are kept.
    public let lastPath: String?
    /// Where the parameters of the best epoch go; nil if only the last are kept.
    public let bestPath: String?
    /// The folder of what the fit needs to go on; nil if parameters are saved alone.
    public let folder: String?
    /// The steps between two checkpoints in the folder; nil for one at the end of each epoch.
    public let every: Int?
    /// The value that tells which epoch is best.
    public let monitor: String
    /// The best value so far.
    public private(set) var bestValue: Double?

    private var run: TrainingRun?

    /// Saves to the given paths.
    public init(last: String? = nil, best: String? = nil, monitor: String = "validation loss") {
        lastPath = last
        bestPath = best
        self.monitor = monitor
        (folder, every) = (nil, nil)
    }

    /// Saves all that the fit needs to go on.
    ///
    /// - Parameters:
    ///   - folder: Where; it is made if it is not there. One folder belongs to one fit.
    ///   - every: The steps between two checkpoints; one is written at the end of each epoch in any case.
    public init(_ folder: String, every: Int? = nil) {
        (lastPath, bestPath, monitor) = (nil, nil, "validation loss")
        (self.folder, self.every) = (folder, every)
        if let every { ValidRange.atLeast(1).check("every", every, of: "Checkpoint") }
    }

    public func handle(_ event: TrainingEvent) throws {
        switch event {
        case .fitBegan(let run):
            if bestPath != nil { try UnknownMonitor.check(monitor, of: "Checkpoint", in: run) }
            self.run = run
            bestValue = nil
        case .epochEnded(let epoch):
            guard let model = run?.model else { return }
            if let lastPath { try save(model, lastPath) }
            guard let bestPath else { return }
            guard let value = epoch.value(of: monitor) else {
                throw UnknownMonitor(callback: "Checkpoint", monitor: monitor, epoch: epoch)
            }
            if isImprovement(value, on: bestValue, monitor: monitor, by: 0) {
                bestValue = value
                try save(model, bestPath)
            }
        case .fitEnded: run = nil
        case .epochBegan, .batchEnded: break
        }
    }
}

extension Checkpoint: ResumableCallback {
    public var memory: CallbackMemory {
        var memory = CallbackMemory()
        memory.numbers["best value"] = bestValue
        return memory
    }

    public func resume(from memory: CallbackMemory, of run: TrainingRun, history: History) {
        (self.run, bestValue) = (run, memory.numbers["best value"])
    }
}

extension Checkpoint: CustomStringConvertible {
    public var description: String {
        let places = [
            folder.map { "folder \($0)" }, lastPath.map { "last in \($0)" },
            bestPath.map { "best \(monitor) in \($0)" },
        ]
        return "Checkpoint: " + places.compactMap { $0 }.joined(separator: ", ")
    }
}
