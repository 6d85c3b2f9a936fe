import NeuralNetworks

/// Saves the parameters of the model after every epoch, and those of the best epoch beside them.
///
/// The files are safetensors, as `save` writes them and `load` reads them; each is written whole and then put in place.
public final class Checkpoint: Callback {
    /// Where the parameters of the last epoch go; nil if only the best are kept.
    public let lastPath: String?
    /// Where the parameters of the best epoch go; nil if only the last are kept.
    public let bestPath: String?
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
    }

    public func handle(_ event: TrainingEvent) throws {
        switch event {
        case .fitBegan(let run):
            self.run = run
            bestValue = nil
        case .epochEnded(let epoch):
            guard let model = run?.model else { return }
            if let lastPath { try save(model, lastPath) }
            guard let bestPath else { return }
            guard let value = epoch.value(of: monitor) else {
                throw UnknownMonitor(callback: "Checkpoint", monitor: monitor, epoch: epoch)
            }
            if Metric.improves(value, on: bestValue, monitor: monitor, by: 0) {
                bestValue = value
                try save(model, bestPath)
            }
        case .fitEnded: run = nil
        case .epochBegan, .batchEnded: break
        }
    }
}
