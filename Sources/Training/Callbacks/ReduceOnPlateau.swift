import NeuralNetworks

/// Lowers the learning rate when a value has not improved for some epochs.
///
/// It works on every optimizer whose rate can be set, and on any value of the fit; the schedule `.reduceOnPlateau` does the
/// same for the loss.
public final class ReduceOnPlateau: Callback {
    /// What the rate is multiplied by.
    public let factor: Double
    /// How many epochs without improvement are borne.
    public let patience: Int
    /// The value that is watched, such as `validation loss` or `validation accuracy`.
    public let monitor: String
    /// The rate does not fall below this.
    public let minimum: Double

    private var run: TrainingRun?
    private var best: Double?
    private var waited = 0

    /// Multiplies the rate by `factor` after more than `patience` epochs without improvement.
    public init(
        factor: Double = 0.1, patience: Int = 10, monitor: String = "validation loss", minimum: Double = 0
    ) {
        self.factor = factor
        self.patience = patience
        self.monitor = monitor
        self.minimum = minimum
        ValidRange.shrinking.check("factor", factor, of: "ReduceOnPlateau")
        ValidRange.atLeast(0).check("patience", patience, of: "ReduceOnPlateau")
        ValidRange.nonNegative.check("minimum", minimum, of: "ReduceOnPlateau")
    }

    public func handle(_ event: TrainingEvent) throws {
        switch event {
        case .fitBegan(let run):
            try UnknownMonitor.check(monitor, of: "ReduceOnPlateau", in: run)
            (self.run, best, waited) = (run, nil, 0)
        case .epochEnded(let epoch):
            guard let value = epoch.value(of: monitor) else {
                throw UnknownMonitor(callback: "ReduceOnPlateau", monitor: monitor, epoch: epoch)
            }
            if isImprovement(value, on: best, monitor: monitor, by: 0) {
                (best, waited) = (value, 0)
            } else {
                waited += 1
            }
            if waited > patience, let optimizer = run?.optimizer as? any RateAdjustable {
                optimizer.learningRate = max(minimum, optimizer.learningRate * factor)
                waited = 0
            }
        case .fitEnded: run = nil
        case .epochBegan, .batchEnded: break
        }
    }
}

extension ReduceOnPlateau: ResumableCallback {
    public var memory: CallbackMemory {
        var memory = CallbackMemory(numbers: ["waited": Double(waited)])
        memory.numbers["best"] = best
        return memory
    }

    public func resume(from memory: CallbackMemory, of run: TrainingRun, history: History) {
        (self.run, best) = (run, memory.numbers["best"])
        waited = memory.numbers["waited"].map { Int($0) } ?? 0
    }
}

extension ReduceOnPlateau: CustomStringConvertible {
    public var description: String {
        "ReduceOnPlateau(factor: \(NumberText.significant(factor)), patience: \(patience), monitor: \(monitor))"
    }
}
