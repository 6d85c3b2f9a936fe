import NeuralNetworks

/// Ends a fit after a time, between two batches; the model keeps what it learnt.
public final class Timeout: Callback {
    /// How long a fit may take, in seconds.
    public let seconds: Double

    private var run: TrainingRun?

    /// Ends a fit that has taken `seconds`.
    public init(seconds: Double) {
        self.seconds = seconds
        ValidRange.nonNegative.check("seconds", seconds, of: "Timeout")
    }

    public func handle(_ event: TrainingEvent) {
        switch event {
        case .fitBegan(let run): self.run = run
        case .batchEnded(let batch):
            if batch.seconds >= seconds { run?.stop(because: "it has taken \(NumberText.seconds(seconds))") }
        case .fitEnded: run = nil
        case .epochBegan, .epochEnded: break
        }
    }
}

extension Timeout: CustomStringConvertible {
    public var description: String {
        "Timeout(seconds: \(NumberText.significant(seconds)))"
    }
}
