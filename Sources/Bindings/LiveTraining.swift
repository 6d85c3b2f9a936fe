import Glibc
import Interpreter
import NeuralNetworks
import Plots
import SessionIO
import Swiftlet
import Synchronization
import Tensors
import Training

/// Shows a fit while it runs, and stops it when the cell is interrupted.
///
/// In a notebook one display is updated in place, at most four times a second and always once at the end; on a terminal
/// one line is; a log gets one line an epoch, and the notebook that is kept of it the last state. Whatever drawing takes,
/// the next waits a hundred times as long, so that it never costs more than a hundredth of the training. At the end what
/// seems amiss is told, once. The cancellation token is asked after every batch.
package final class LiveTraining: ResumableCallback {
    private let context: ExecutionContext
    private let clock = ContinuousClock()
    /// Seconds since the fit began, which its records tell: the clock is read for what drawing takes only.
    private var nextDrawing = LiveTraining.interval
    private let displayID: String
    private var isDisplayed = false
    private var run: TrainingRun?
    private var epochs: [EpochRecord] = []
    private var batch: BatchRecord?
    private var losses = ThinnedSeries()

    private static let interval = 0.25
    private static let count = Atomic<Int>(0)

    package init(_ context: ExecutionContext) {
        self.context = context
        displayID = "training-\(Self.count.wrappingAdd(1, ordering: .relaxed).newValue)"
    }

    package func handle(_ event: TrainingEvent) throws {
        switch event {
        case .fitBegan(let run):
            self.run = run
            nextDrawing = Self.interval
            log("\(run)\n")
        case .epochBegan: break
        case .batchEnded(let record):
            batch = record
            if epochs.isEmpty { losses.append(record.loss) }
            if context.cancellation.isCancelled { throw TrainingInterrupted() }
            context.letOthersRun()
            if record.seconds >= nextDrawing { draw(at: record.seconds) }
        case .epochEnded(let record):
            epochs.append(record)
            recordMetrics(record)
            log(epochLine(record) + "\n")
        case .fitEnded(let history): finish(history)
        }
    }

    package var memory: CallbackMemory { CallbackMemory() }

    package func resume(from memory: CallbackMemory, of run: TrainingRun, history: History) { epochs = history.epochs }

    /// Loss and metrics of an epoch for whoever compares runs.
    private func recordMetrics(_ record: EpochRecord) {
        send("loss", record.trainLoss, record)
        send(record.trainMetrics, prefix: "", record)
        if let loss = record.validationLoss { send("validation loss", loss, record) }
        send(record.validationMetrics, prefix: "validation ", record)
    }

    private func send(_ metrics: [String: Double], prefix: String, _ record: EpochRecord) {
        // Most fits have none, and an epoch of a small one takes a few microseconds.
        if metrics.isEmpty { return }
        for (name, value) in metrics.sorted(by: { $0.key < $1.key }) { send(prefix + name, value, record) }
    }

    private func send(_ name: String, _ value: Double, _ record: EpochRecord) {
        context.output.send(.metric(MetricRecord(name: name, value: value, step: record.epoch)))
    }

    // MARK: Drawing

    private func draw(at seconds: Double) {
        let cost =
            clock.measure {
                switch context.surface {
                case .notebook: show(line)
                case .terminal(let columns): write("\r\u{1B}[2K" + shortened(line, to: max(columns - 1, 20)))
                case .log, .record: break
                }
            } / .seconds(1)
        nextDrawing = seconds + cost + max(Self.interval, cost * 100)
    }

    private func finish(_ history: History) {
        switch context.surface {
        case .notebook: show(endingLine(history))
        case .terminal: write("\r\u{1B}[2K" + endingLine(history, showsTime: true) + "\n")
        case .log:
            logEndings(history)
        case .record:
            logEndings(history)
            show(endingLine(history))
        }
        for note in history.notes { write("note: \(note)\n") }
        run = nil
    }

    private func show(_ line: String) {
        var bundle = MIMEBundle(plainText: line)
        if let figure = figure(title: line) {
            bundle = figure.mimeBundle
        }
        if isDisplayed {
            context.output.send(.updateDisplay(bundle, displayID: displayID))
        } else {
            context.output.send(.display(bundle, displayID: displayID))
            isDisplayed = true
        }
    }

    /// How the fit ended; the log has the last epoch already.
    private func logEndings(_ history: History) {
        let parts = endings(history)
        if !parts.isEmpty { log(parts.joined(separator: "  ·  ") + "\n") }
    }

    /// The text is made only where it is shown.
    private func log(_ text: @autoclosure () -> String) {
        switch context.surface {
        case .log: write(text())
        case .record: context.output.send(.progress(text(), displayID: displayID))
        case .notebook, .terminal: break
        }
    }

    private func write(_ text: String) { context.output.send(.stream(.standardOutput, text)) }

    // MARK: Contents

    private func figure(title: String) -> Figure? {
        if epochs.isEmpty {
            guard losses.values.count > 1 else { return nil }
            return plot(losses.positions, losses.values, title: title, xLabel: "step", yLabel: "loss")
        }
        return learningCurves(curves(of: epochs, metricNames: run?.metricNames ?? []), title: title)
    }

    private var line: String {
        if let batch, batch.epoch > (epochs.last?.epoch ?? 0) {
            return "epoch \(batch.epoch)/\(run?.epochs ?? batch.epoch)  batch \(batch.batch)/\(batch.batches)  "
                + "loss \(NumberText.fixed(batch.meanLoss, 4))\(remaining(batch))"
        }
        return epochs.last.map(epochLine) ?? run.map { "\($0)" } ?? ""
    }

    private func epochLine(_ record: EpochRecord) -> String {
        record.line(of: run?.epochs ?? record.epoch, metricNames: run?.metricNames ?? [])
    }

    /// What the rest of the fit will take if it goes on as it did, once that can be told.
    private func remaining(_ batch: BatchRecord) -> String {
        guard let run, batch.seconds > 1 else { return "" }
        let all = Double(run.epochs) * Double(batch.batches)
        let made = Double((batch.epoch - 1) * batch.batches + batch.batch)
        return "  about \(NumberText.seconds(batch.seconds / made * (all - made))) left"
    }

    /// The last epoch and how the fit ended; without times where it is kept, so that a notebook is the same each time.
    private func endingLine(_ history: History, showsTime: Bool = false) -> String {
        let last = history.epochs.last.map {
            $0.line(of: run?.epochs ?? $0.epoch, metricNames: run?.metricNames ?? [], showsTime: showsTime)
        }
        let parts = (last.map { [$0] } ?? []) + endings(history)
        return parts.isEmpty ? "no epoch finished" : parts.joined(separator: "  ·  ")
    }

    /// How the fit ended, where it did not end by itself.
    private func endings(_ history: History) -> [String] {
        var parts: [String] = []
        if let divergence = history.divergence { parts.append("diverged: \(divergence)") }
        if history.wasInterrupted { parts.append("interrupted") }
        if let reason = history.stopReason { parts.append("stopped: \(reason)") }
        if let restored = history.restoredEpoch { parts.append("back to epoch \(restored)") }
        return parts
    }
}

/// As much of a text as fits into `columns` of a terminal.
private func shortened(_ text: String, to columns: Int) -> String {
    var width = 0
    return String(
        text.prefix { character in
            width += displayWidth(of: String(character))
            return width <= columns
        })
}

/// The losses of many steps in few numbers: when there are too many, neighbours become their mean.
private struct ThinnedSeries {
    private static let limit = 1024
    private(set) var values: [Double] = []
    /// Steps a value stands for.
    private var span = 1
    private var sum = 0.0
    private var gathered = 0

    mutating func append(_ value: Double) {
        sum += value
        gathered += 1
        guard gathered == span else { return }
        values.append(sum / Double(span))
        (sum, gathered) = (0, 0)
        guard values.count == Self.limit else { return }
        values = stride(from: 0, to: values.count, by: 2).map { (values[$0] + values[$0 + 1]) / 2 }
        span *= 2
    }

    /// The last step of each value.
    var positions: [Double] { values.indices.map { Double(($0 + 1) * span) } }
}

/// The callbacks of a fit that a cell starts: the cell's own, then the live display. A fit that is paused lets other
/// cells run, which can resume it, and can be interrupted.
func watched(_ callbacks: [any Callback], _ call: NativeCall) -> [any Callback] {
    let context = call.context
    for case let control as TrainingControl in callbacks {
        control.pausing {
            if context.cancellation.isCancelled { throw TrainingInterrupted() }
            context.waiting { _ = usleep(5_000) }
        }
    }
    return callbacks + [LiveTraining(context)]
}

/// Raises what stopped a fit: the error of a callback, or the interruption of the cell. The model keeps what it learnt.
func settled(_ history: History) throws -> History {
    guard let failure = history.failure else { return history }
    if failure is TrainingInterrupted { throw RuntimeError(.interrupted, "\(failure)") }
    throw (failure as? TensorError)?.raised ?? failure
}
