import Glibc
import Runner
import SessionCore
import SessionIO
import Synchronization

/// Reads lines until they make a cell, runs it, shows what it puts out, and begins again.
struct ReadEvaluatePrintLoop: Sendable {
    private let session: Session
    private let interruption = Interruption()
    private let progress: TerminalProgress
    private let isInteractive = Terminal.isInteractive(STDIN_FILENO) && Terminal.isInteractive(STDOUT_FILENO)

    init(session: Session) {
        self.session = session
        progress = TerminalProgress(
            style: .init(
                isInteractive: Terminal.isInteractive(STDOUT_FILENO), isColoured: Terminal.isColoured(STDERR_FILENO),
                showsCells: false))
    }

    /// Returns the exit code: 0, or for input that is no terminal 1 if a cell failed.
    func run() -> Int32 {
        guard interruption.start() else {
            Terminal.write(ExecutionThread.refusal + "\n", to: STDERR_FILENO)
            return 1
        }
        var history = ReplHistory()
        if isInteractive {
            history.load()
            Terminal.write("Swiftlet \(Version.text); %help lists commands, Ctrl-D leaves\n", to: STDOUT_FILENO)
        }
        var hasFailed = false
        var pending = ""
        var indentation = ""
        reading: while true {
            switch readLine(after: pending, start: indentation, history: history.lines) {
            case .interrupted:
                pending = ""
                indentation = ""
                continue
            case .endOfInput:
                if !pending.isEmpty, !execute(pending) { hasFailed = true }
                break reading
            case .line(let line):
                let isBlank = line.allSatisfy { $0 == " " || $0 == "\t" }
                if pending.isEmpty, isBlank { continue }
                pending += pending.isEmpty ? line : "\n" + line
                if isInteractive, !isBlank { history.append(line) }
                if !(isBlank && isInteractive), case .incomplete(let next) = session.completeness(of: pending) {
                    indentation = next
                    continue
                }
                if !execute(pending) { hasFailed = true }
                pending = ""
                indentation = ""
            }
        }
        return !isInteractive && hasFailed ? 1 : 0
    }

    private func readLine(after pending: String, start: String, history: [String]) -> LineEditor.Entry {
        guard isInteractive else { return Swift.readLine().map { .line($0) } ?? .endOfInput }
        let number = "\(session.executionCount + 1)"
        let prompt = pending.isEmpty ? number + "> " : String(repeating: " ", count: number.count) + ". "
        let editor = LineEditor(history: history) { text in
            let source = pending.isEmpty ? text : pending + "\n" + text
            let list = session.completions(in: source, atUTF8Offset: source.utf8.count)
            return (list.items.map(\.text), list.replacement.count)
        }
        return editor.readLine(prompt: prompt, start: start)
    }

    private func execute(_ cell: String) -> Bool {
        let surface: OutputSurface =
            Terminal.isInteractive(STDOUT_FILENO) ? .terminal(columns: Terminal.columns) : .log
        let context = ExecutionContext(
            output: ProgressSink(progress: progress), input: StandardInput(), cancellation: interruption.begin(),
            surface: surface)
        let outcome = session.execute(cell, context: context)
        interruption.end()
        progress.finishLine()
        return outcome == .success
    }

    private struct ProgressSink: OutputSink {
        let progress: TerminalProgress
        func send(_ event: OutputEvent) { progress.receive(event) }
    }
}

/// Lets Ctrl-C stop the running cell. Outside a cell it ends a program whose input is no terminal; in an editor it is
/// a key.
private final class Interruption: Sendable {
    private let running = Mutex<CancellationToken?>(nil)

    /// False if the system has no thread that could hear of Ctrl-C.
    func start() -> Bool {
        ExecutionThread.start {
            while true {
                guard let signal = SignalMask.wait(seconds: 3600) else { continue }
                guard signal == SIGINT, let token = self.running.withLock({ $0 }) else { _exit(128 + signal) }
                token.cancel()
            }
        }
    }

    func begin() -> CancellationToken {
        let token = CancellationToken()
        running.withLock { $0 = token }
        return token
    }

    func end() { running.withLock { $0 = nil } }
}
