import Glibc
import Interpreter
import SessionCore
import SessionIO
import Synchronization
import Testing

/// Cells of one session that run at the same time.
@Suite struct TurnsTests {
    private let session = Session(library: .standard())

    /// Starts a cell on a thread of its own.
    private func start(_ source: String, _ token: CancellationToken = CancellationToken()) -> Pending {
        let pending = Pending(token: token)
        _ = ExecutionThread.start { [session] in
            let context = ExecutionContext(output: pending, cancellation: token)
            pending.finish(session.execute(source, context: context))
        }
        return pending
    }

    private final class Pending: OutputSink {
        let token: CancellationToken
        private let state = Mutex<(text: String, outcome: ExecutionOutcome?)>(("", nil))

        init(token: CancellationToken) { self.token = token }

        func send(_ event: OutputEvent) {
            state.withLock { state in
                switch event {
                case .stream(_, let text): state.text += text
                case .result(let bundle, _): state.text += "=" + bundle.plainText
                case .error(let report): state.text += "!" + report.name
                default: break
                }
            }
        }

        func finish(_ outcome: ExecutionOutcome) { state.withLock { $0.outcome = outcome } }

        var isFinished: Bool { state.withLock { $0.outcome != nil } }

        /// What the cell has put out when it has ended.
        func wait() -> String {
            for _ in 0..<2_000 where !isFinished { usleep(5_000) }
            return isFinished ? state.withLock { $0.text } : "still running"
        }
    }

    private static let loop = """
        var stops = false
        var rounds = 0
        while !stops {
            rounds += 1
            _ = String(repeating: "a", count: 3)
        }
        print("stopped")
        """

    @Test("a cell runs beside a long one, sees its variables, changes them, and declares its own")
    func beside() {
        let long = start(Self.loop)
        while session.executionCount < 1 {}
        #expect(start("let half = rounds / 2\nhalf >= 0").wait() == "=true")
        #expect(start("func double(_ n: Int) -> Int { n * 2 }\nprint(double(21))").wait() == "42\n")
        #expect(!long.isFinished)
        #expect(start("stops = true").wait() == "")
        #expect(long.wait() == "stopped\n")
        #expect(start("print(half <= rounds, double(4))").wait() == "true 8\n")
    }

    @Test("cells that fail beside a long one leave it alone, and their errors are theirs")
    func failing() {
        let long = start(Self.loop)
        while session.executionCount < 1 {}
        #expect(start("[1, 2][5]").wait() == "!IndexOutOfRange")
        #expect(start("func deep(_ n: Int) -> Int { 1 + deep(n + 1) }\ndeep(0)").wait() == "!RecursionTooDeep")
        #expect(start("let late = [stops][3]").wait() == "!IndexOutOfRange")
        #expect(start("late").wait() == "!CheckError")
        long.token.cancel()
        #expect(long.wait() == "!Interrupted")
        #expect(start("print(rounds > 0)").wait() == "true\n")
    }

    @Test("many cells share the session, and each interpolates, loops and calls back in its own frames")
    func many() {
        let cells = (0..<6).map { index in
            start(
                """
                var texts\(index): [String] = []
                for i in 0..<400 {
                    texts\(index).append("\(index):\\(["a", "b"].map { $0 + String(i) }.joined(separator: ","))")
                }
                print(texts\(index).count, texts\(index)[399])
                """)
        }
        for (index, cell) in cells.enumerated() { #expect(cell.wait() == "400 \(index):a399,b399\n") }
    }

    @Test("a variable that the long cell has not reached yet is not there to be read")
    func unreached() {
        let long = start(Self.loop + "\nlet after = [1, 2, 3]")
        while session.executionCount < 1 {}
        #expect(start("after").wait().hasPrefix("!"))
        #expect(start("stops = true").wait() == "")
        #expect(long.wait() == "stopped\n")
        #expect(start("after").wait() == "=[1, 2, 3]")
    }
}
