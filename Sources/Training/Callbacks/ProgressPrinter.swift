import NeuralNetworks

/// Prints the plan, one line an epoch, and how the fit ended.
///
///     model.fit(train, …, callbacks: [ProgressPrinter()])
public final class ProgressPrinter: Callback {
    private let write: (String) -> Void
    private var run: TrainingRun?

    /// A printer to the standard output.
    public convenience init() { self.init { print($0) } }

    /// A printer that hands each line, without its line break, to `write`.
    public init(write: @escaping (_ line: String) -> Void) { self.write = write }

    public func handle(_ event: TrainingEvent) {
        switch event {
        case .fitBegan(let run):
            self.run = run
            write("\(run)")
        case .epochEnded(let epoch):
            write(epoch.line(of: run?.epochs ?? epoch.epoch, metricNames: run?.metricNames ?? []))
        case .fitEnded(let history):
            if let reason = history.stopReason { write("stopped: \(reason)") }
            if let restored = history.restoredEpoch { write("the model has the parameters of epoch \(restored)") }
            for note in history.notes { write("note: \(note)") }
            run = nil
        case .epochBegan, .batchEnded: break
        }
    }
}

extension EpochRecord {
    /// The epoch in one line: `epoch  3/10  loss 0.2104, validation 0.2377  accuracy 0.9401, validation 0.9333  …`.
    package func line(of epochs: Int, metricNames: [String], showsTime: Bool = true) -> String {
        let number = String(repeating: " ", count: max(0, "\(epochs)".count - "\(epoch)".count)) + "\(epoch)"
        return "epoch \(number)/\(epochs)  " + tail(metricNames: metricNames, showsTime: showsTime)
    }

    /// What follows the number of the epoch.
    func tail(metricNames: [String], showsTime: Bool = true) -> String {
        var parts = [pair("loss", trainLoss, validationLoss)]
        for name in metricNames {
            if let value = trainMetrics[name] { parts.append(pair(name, value, validationMetrics[name])) }
        }
        parts.append("rate \(NumberText.significant(learningRate))")
        if showsTime { parts.append(NumberText.seconds(seconds)) }
        return parts.joined(separator: "  ")
    }

    private func pair(_ name: String, _ value: Double, _ validation: Double?) -> String {
        "\(name) \(NumberText.fixed(value, 4))" + (validation.map { ", validation \(NumberText.fixed($0, 4))" } ?? "")
    }
}

extension ProgressPrinter: CustomStringConvertible {
    public var description: String {
        "ProgressPrinter()"
    }
}
