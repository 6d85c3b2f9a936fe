import Glibc
import SessionCore
import SessionIO
import Synchronization

/// Stops a run when a signal or a deadline says so, and saves the notebook now and then.
///
/// It cancels the running cell and lets the runner end in order. If the cell does not stop within the grace time, or a
/// second signal comes, it saves the notebook itself and ends the process.
final class Watchdog: Sendable {
    enum Cause: Sendable, Equatable {
        case signal(Int32)
        case cellTimeout(seconds: Double)
        case totalTimeout(seconds: Double)
        case memoryLimit(bytes: Int)

        var ending: RunEnding {
            switch self {
            case .signal(let number): return .stopped(signal: number)
            case .cellTimeout, .totalTimeout: return .timedOut
            case .memoryLimit: return .memoryExceeded
            }
        }
    }

    private struct State: Sendable {
        var cause: Cause?
        var cellDeadline: Double?
        var totalDeadline: Double?
        /// When the process is ended if the cell has not stopped.
        var graceEnd: Double?
        var nextSave: Double
        var isOver = false
    }

    static let grace = 5.0

    private let state: Mutex<State>
    private let options: RunOptions
    private let token: CancellationToken
    private let recorder: RunRecorder

    init(options: RunOptions, token: CancellationToken, recorder: RunRecorder) {
        let now = Timestamp.monotonic
        state = Mutex(
            State(
                totalDeadline: options.totalTimeout.map { now + $0 }, nextSave: now + options.autosaveInterval))
        self.options = options
        self.token = token
        self.recorder = recorder
    }

    /// Why the run has to stop, if it has to.
    var cause: Cause? { state.withLock { $0.cause } }

    /// False if the system has no thread for it: the run could then neither be stopped nor limited.
    func start() -> Bool { ExecutionThread.start { self.watch() } }

    func beginCell() {
        state.withLock { $0.cellDeadline = options.cellTimeout.map { Timestamp.monotonic + $0 } }
    }

    func endCell() {
        state.withLock { $0.cellDeadline = nil }
    }

    func stop() {
        state.withLock { $0.isOver = true }
    }

    private func watch() {
        while true {
            let signal = SignalMask.wait(seconds: options.memoryLimit == nil ? 0.05 : 0.01)
            let now = Timestamp.monotonic
            let isTooLarge = options.memoryLimit.map { ProcessMemory.resident > $0 } ?? false
            let (isOver, isHopeless, isSaving) = state.withLock { state in
                let isSecond = signal != nil && state.graceEnd != nil
                if state.cause == nil {
                    if let signal {
                        state.cause = .signal(signal)
                    } else if let deadline = state.totalDeadline, now >= deadline {
                        state.cause = .totalTimeout(seconds: options.totalTimeout ?? 0)
                    } else if let deadline = state.cellDeadline, now >= deadline {
                        state.cause = .cellTimeout(seconds: options.cellTimeout ?? 0)
                    } else if isTooLarge {
                        state.cause = .memoryLimit(bytes: options.memoryLimit ?? 0)
                    }
                    if state.cause != nil { state.graceEnd = now + Watchdog.grace }
                }
                let isSaving = now >= state.nextSave
                if isSaving { state.nextSave = now + options.autosaveInterval }
                return (state.isOver, isSecond || state.graceEnd.map { now >= $0 } ?? false, isSaving)
            }
            if isOver { return }
            guard let cause else {
                if isSaving { recorder.saveSoon() }
                continue
            }
            if isHopeless {
                recorder.finish(cause.ending)
                _ = try? recorder.save(isLast: true)
                _exit(cause.ending.exitCode)
            }
            token.cancel()
        }
    }
}
