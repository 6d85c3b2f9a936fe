import Glibc
import NeuralNetworks
import Synchronization
import Tensors

/// Steers a fit while it runs: pauses it, changes its learning rate, ends it, and shows what it has learnt so far.
///
/// Hand it to `fit` among the callbacks, and use it from a subshell of the notebook, or from another thread of a
/// program:
///
///     let control = TrainingControl()
///     model.fit(train, loss: .crossEntropy, optimizer: Adam(), epochs: 100, callbacks: [control])
///
///     control.history.plot()        // in a subshell, while the fit runs
///     control.learningRate = 0.0003
///     control.stopAfterEpoch()
///
/// What is asked happens after the batch at work. The same control may steer one fit after another.
public final class TrainingControl: Callback, Sendable {
    private struct State: @unchecked Sendable {
        // Unchecked because of the run, which is handed over with the lock and used by the thread that trains.
        var run: TrainingRun?
        var history: History?
        var isPaused = false
        var rate: Double?
        var currentRate = Double.nan
        var stop: Stop?
    }

    private enum Stop { case now, afterEpoch }

    private let state = Mutex(State())
    /// Called again and again while the fit is paused.
    private let pauseStep = Mutex<@Sendable () throws -> Void>({ usleep(5_000) })

    /// A control of no fit yet.
    public init() {}

    /// Whether a fit runs, paused or not.
    public var isRunning: Bool { state.withLock { $0.run != nil } }

    /// Whether the fit waits for `resume()`.
    public var isPaused: Bool { state.withLock { $0.isPaused } }

    /// Losses and metrics of the fit so far; of the last fit when none runs, and empty before the first.
    public var history: History { state.withLock { $0.history } ?? History.empty }

    /// The learning rate. Setting it changes the rate from the next step on, and ends a schedule.
    public var learningRate: Double {
        get { state.withLock { $0.rate ?? $0.currentRate } }
        set {
            guard newValue.isFinite, newValue >= 0 else {
                fail(
                    .invalidArgument(
                        operation: "TrainingControl.learningRate", problem: "\(newValue) is not a learning rate",
                        advice: "give a number of at least 0"))
                return
            }
            state.withLock { $0.rate = newValue }
        }
    }

    /// Has the fit wait after the batch at work.
    public func pause() { state.withLock { $0.isPaused = true } }

    /// Lets a paused fit go on.
    public func resume() { state.withLock { $0.isPaused = false } }

    /// Ends the fit after the batch at work. The model keeps what it learnt.
    public func stop() { end(.now) }

    /// Ends the fit after the epoch at work, validation included.
    public func stopAfterEpoch() { end(.afterEpoch) }

    private func end(_ stop: Stop) {
        state.withLock {
            $0.stop = stop
            $0.isPaused = false
        }
    }

    /// Says how a paused fit waits: `step` is called again and again. An error ends the fit.
    package func pausing(by step: @escaping @Sendable () throws -> Void) { pauseStep.withLock { $0 = step } }

    public func handle(_ event: TrainingEvent) throws {
        switch event {
        case .fitBegan(let run):
            state.withLock { $0 = State(run: run, history: History(run), currentRate: run.optimizer.learningRate) }
        case .epochBegan: break
        case .batchEnded(let record):
            state.withLock {
                $0.history?.add(batchLoss: record.loss)
                $0.currentRate = record.learningRate
            }
            while isPaused { try pauseStep.withLock { $0 }() }
            try obey(after: .now)
        case .epochEnded(let record):
            state.withLock { $0.history?.add(record) }
            try obey(after: .afterEpoch)
        case .fitEnded(let history):
            state.withLock {
                $0.history = history
                $0.run = nil
                $0.isPaused = false
                $0.stop = nil
            }
        }
    }

    private func obey(after moment: Stop) throws {
        let (run, rate, stop) = state.withLock { state in
            defer { state.rate = nil }
            return (state.run, state.rate, state.stop)
        }
        if let rate, let run {
            guard let optimizer = run.optimizer as? any RateAdjustable else {
                throw FixedLearningRate(optimizer: run.optimizer.name)
            }
            optimizer.learningRate = rate
            state.withLock { $0.currentRate = rate }
        }
        if stop == .now || stop == moment { run?.stop(because: "stopped by its control") }
    }
}

/// A control was to change the learning rate of an optimizer that has none to be set.
public struct FixedLearningRate: Error, Sendable, CustomStringConvertible {
    /// The optimizer's name.
    public let optimizer: String

    public var description: String {
        "TrainingControl: the learning rate of \(optimizer) cannot be set from outside; conform it to RateAdjustable"
    }
}

extension TrainingControl: CustomStringConvertible {
    public var description: String {
        let epochs = history.epochs.count
        let state = isPaused ? "paused" : isRunning ? "running" : "not running"
        return "TrainingControl of a fit that is \(state), after \(epochs) epoch\(epochs == 1 ? "" : "s")"
    }
}
