import Frontend
import IR
import Interpreter
import SessionCore
import SessionIO
import Synchronization

/// Runs programs by the interpreter.
enum ProgramRunner {
    static func run(_ text: String) -> ProgramOutcome {
        ExecutionThread.run {
            let transcript = Transcript()
            let library = Library.standard()
            let source = SourceText(name: "Program", text: text)
            let checked = Checker(interface: library.interface).check(source, in: SessionScope())
            guard let program = checked.program else {
                let first = checked.diagnostics.first { $0.severity == .error }
                let line = source.position(of: first?.range.lower ?? 0).line
                return ProgramOutcome(rejection: "\(line): \(first?.message ?? "")")
            }
            let machine = Machine(library: library)
            do {
                _ = try machine.run(program, context: ExecutionContext(output: transcript))
                return ProgramOutcome(output: transcript.text)
            } catch {
                return ProgramOutcome(output: transcript.text, trapped: true)
            }
        }
    }
}

/// Collects what a program prints.
private final class Transcript: OutputSink {
    private let content = Mutex("")
    func send(_ event: OutputEvent) {
        if case .stream(_, let text) = event { content.withLock { $0 += text } }
    }
    var text: String { content.withLock { $0 } }
}
