import Glibc
import Interpreter
import SessionCore
import SessionIO
import Testing

/// Long calls of the standard library end when the cell is cancelled, well before they would have ended.
@Suite("Interruption of the standard library")
struct InterruptedLibraryTests {
    private static let setup = """
        let text = String(repeating: "hello, wörld ", count: 400_000)
        let words = text.split(separator: " ").map { String($0) }
        let numbers = Array(0..<1_500_000)
        """

    /// Processor time that a cell takes which is cancelled after some time, in nanoseconds, and how it ends.
    private func run(_ source: String, in session: Session, cancelledAfter delay: UInt32?) -> (UInt64, ExecutionOutcome)
    {
        let token = CancellationToken()
        if let delay {
            _ = ExecutionThread.start {
                usleep(delay)
                token.cancel()
            }
        }
        return ExecutionThread.run {
            let start = threadTime()
            let outcome = session.execute(
                source, context: ExecutionContext(output: TextRecorder(), cancellation: token))
            return (threadTime() - start, outcome)
        }
    }

    private func threadTime() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    @Test(
        "a call that is cancelled does not go on to its end",
        arguments: [
            "text.uppercased().isEmpty", "text.capitalized.isEmpty", "(text + text + text).count",
            "text.reversed().isEmpty", "text.components(separatedBy: \", \").isEmpty",
            "text.replacingOccurrences(of: \"wör\", with: \"x\").isEmpty", "text.split(separator: \" \").isEmpty",
            "numbers.shuffled().isEmpty", "(words + words + words).joined(separator: \" \").isEmpty",
            "Set(words + words + words).isEmpty",
        ])
    func ends(call: String) {
        let session = Session(library: .standard())
        _ = run(Self.setup, in: session, cancelledAfter: nil)
        let (whole, outcome) = run(call, in: session, cancelledAfter: nil)
        guard case .success = outcome else {
            Issue.record("\(outcome)")
            return
        }
        let (part, ending) = run(call, in: session, cancelledAfter: UInt32(whole / 10_000))
        guard case .failure(_, .interrupted) = ending else {
            Issue.record("\(ending)")
            return
        }
        #expect(part < whole * 6 / 10, "\(part) of \(whole) ns")
    }
}
