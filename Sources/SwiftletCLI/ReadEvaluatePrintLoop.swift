import Glibc
import Runner
import SessionCore
import SessionIO
import Synchronization

/// Reads lines until they make a cell, runs it, shows what it puts out, and begins again.
final class ReadEvaluatePrintLoop: Sendable {
    private let session: Session
    private let token = CancellationToken()
    private let progress: TerminalProgress
    private let isInteractive = Terminal.isInteractive(STDIN_FILENO)

    /// Shared with the thread that waits for signals.
    private struct State: Sendable {
        var isRunning = false
        /// Lines of a cell that is not complete yet.
        var pending = ""
    }
    private let state = Mutex(State())

    init(session: Session) {
        self.session = session
        progress = TerminalProgress(
            style: .init(
                isInteractive: Terminal.isInteractive(STDOUT_FILENO), isColoured: Terminal.isColoured(STDERR_FILENO),
                showsCells: false))
    }

    /// Returns the exit code: 0, or for input that is no terminal 1 if a cell failed.
    func run() -> Int32 {
        ExecutionThread.start { self.waitForSignals() }
        if isInteractive {
            Terminal.write("Swiftlet \(Version.text); %help lists commands, Ctrl-D leaves\n", to: STDOUT_FILENO)
        }
        var hasFailed = false
        while true {
            if isInteractive { Terminal.write(prompt, to: STDOUT_FILENO) }
            guard let line = readLine() else { break }
            if let cell = take(line), !execute(cell) { hasFailed = true }
        }
        let rest = state.withLock { $0.pending }
        if !rest.isEmpty, !execute(rest) { hasFailed = true }
        if isInteractive { Terminal.write("\n", to: STDOUT_FILENO) }
        return !isInteractive && hasFailed ? 1 : 0
    }

    private var prompt: String {
        let number = "\(session.executionCount + 1)"
        let isContinued = state.withLock { !$0.pending.isEmpty }
        return isContinued ? String(repeating: " ", count: number.count) + ". " : number + "> "
    }

    /// Adds a line; the cell if it is complete now.
    private func take(_ line: String) -> String? {
        let (text, isEmptyLine) = state.withLock { state in
            let isEmptyLine = line.allSatisfy { $0 == " " || $0 == "\t" }
            if state.pending.isEmpty, isEmptyLine { return ("", true) }
            state.pending += state.pending.isEmpty ? line : "\n" + line
            return (state.pending, isEmptyLine)
        }
        guard !text.isEmpty else { return nil }
        if !(isEmptyLine && isInteractive), case .incomplete = session.completeness(of: text) { return nil }
        state.withLock { $0.pending = "" }
        return text
    }

    private func execute(_ cell: String) -> Bool {
        token.reset()
        state.withLock { $0.isRunning = true }
        let surface: OutputSurface =
            Terminal.isInteractive(STDOUT_FILENO) ? .terminal(columns: Terminal.columns) : .log
        let context = ExecutionContext(
            output: ProgressSink(progress: progress), input: StandardInput(), cancellation: token, surface: surface)
        let outcome = session.execute(cell, context: context)
        state.withLock { $0.isRunning = false }
        let heading = CellHeading(number: session.executionCount, count: session.executionCount, title: "")
        progress.end(cell: heading, seconds: 0, verdict: outcome == .success ? .success : .failed)
        return outcome == .success
    }

    /// Ctrl-C stops the cell, or forgets the lines typed; a request to end is obeyed at once.
    private func waitForSignals() {
        while true {
            guard let signal = SignalMask.wait(seconds: 3600) else { continue }
            if signal == SIGTERM { _exit(128 + SIGTERM) }
            let isRunning = state.withLock { state in
                if !state.isRunning { state.pending = "" }
                return state.isRunning
            }
            if isRunning {
                token.cancel()
            } else if isInteractive {
                Terminal.write("\n" + prompt, to: STDOUT_FILENO)
            } else {
                _exit(128 + SIGINT)
            }
        }
    }

    private struct ProgressSink: OutputSink {
        let progress: TerminalProgress
        func send(_ event: OutputEvent) { progress.receive(event) }
    }
}
