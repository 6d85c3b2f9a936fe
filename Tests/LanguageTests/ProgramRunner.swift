import Foundation
import Frontend
import IR
import Interpreter
import SessionCore
import SessionIO
import Synchronization

/// Runs programs by the interpreter.
enum ProgramRunner {
    static func run(_ text: String) -> ProgramOutcome { ExecutionThread.run { runHere(text).outcome } }

    /// Objects of a program that are still alive when its machine is gone.
    static func leaks(_ text: String) -> Int {
        LiveObjects.isCounting = true
        return ExecutionThread.run {
            _ = runHere(text)
            return LiveObjects.count
        }
    }

    /// What the verifier says of the program's bytecode.
    static func codeProblems(_ text: String) -> [String] { ExecutionThread.run { runHere(text).codeProblems } }

    /// What the compiler made of the program.
    static func disassembly(_ text: String) -> String { ExecutionThread.run { runHere(text).disassembly } }

    /// The error that stops the program. The run is interrupted after some seconds.
    static func failure(_ text: String, interruptedAfter limit: Double = 10) -> RuntimeError? {
        MemoryLimit.bytes = 64 << 20
        let token = CancellationToken()
        // Not a task: the pool's threads may all be waiting for programs.
        let watch = Thread {
            Thread.sleep(forTimeInterval: limit)
            token.cancel()
        }
        watch.start()
        return ExecutionThread.run { runHere(text, token).failure }
    }

    /// Runs a program that may do anything, for half a second at most.
    static func examine(_ text: String) -> (codeProblems: [String], leaks: Int) {
        MemoryLimit.bytes = 64 << 20
        LiveObjects.isCounting = true
        let token = CancellationToken()
        let watch = Thread {
            for _ in 0..<50 where !token.isCancelled { Thread.sleep(forTimeInterval: 0.01) }
            token.cancel()
        }
        watch.start()
        defer { token.cancel() }
        return ExecutionThread.run {
            let problems = runHere(text, token).codeProblems
            return (problems, LiveObjects.count)
        }
    }

    /// The seeds whose damage to the program's bytecode the verifier does not see.
    static func unseenDamage(_ text: String, seeds: Range<UInt64>) -> [UInt64] {
        MemoryLimit.bytes = 64 << 20
        let token = CancellationToken()
        let watch = Thread {
            Thread.sleep(forTimeInterval: 0.5)
            token.cancel()
        }
        watch.start()
        return ExecutionThread.run { runHere(text, token, damagedBy: seeds).unseenDamage }
    }

    private static let library = Library.standard()
    /// One for all programs: reading the prelude takes longer than most of them.
    private static let checker = Checker(interface: library.interface)

    private struct Report: Sendable {
        var outcome = ProgramOutcome()
        var failure: RuntimeError?
        var codeProblems: [String] = []
        var disassembly = ""
        var unseenDamage: [UInt64] = []
    }

    private static func runHere(
        _ text: String, _ token: CancellationToken = CancellationToken(), damagedBy seeds: Range<UInt64> = 0..<0
    ) -> Report {
        let transcript = Transcript()
        let source = SourceText(name: "Program", text: text)
        let checked = checker.check(source, in: SessionScope())
        let findings = { (severity: Diagnostic.Severity) in
            checked.diagnostics.filter { $0.severity == severity }.map { diagnostic in
                let (line, column) = source.position(of: diagnostic.range.lower)
                return ProgramOutcome.Finding(line: line, column: column, message: diagnostic.message)
            }
        }
        guard let program = checked.program else {
            return Report(outcome: ProgramOutcome(errors: findings(.error)))
        }
        let machine = Machine(library: library)
        var report = Report()
        do {
            _ = try machine.run(program, context: ExecutionContext(output: transcript, cancellation: token))
        } catch {
            report.failure = error as? RuntimeError
        }
        report.outcome = ProgramOutcome(
            output: transcript.text, trapped: report.failure != nil, warnings: findings(.warning))
        report.codeProblems = machine.codeProblems
        report.disassembly = machine.disassembly
        report.unseenDamage = seeds.filter { seed in
            machine.problems(damagedBy: seed &* 0x9E37_79B9_7F4A_7C15)?.isEmpty == true
        }
        return report
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
