import IR
import Interpreter
import SessionIO
import Synchronization

/// One conversation with the language: what a cell declares, the next one sees.
///
/// Cells are executed one after another on the thread that calls `execute`, which should have a large stack
/// (`ExecutionThread`). Everything else may be called from other threads at the same time and never evaluates
/// anything.
public final class Session: @unchecked Sendable {
    // Safe: `state` is behind its lock; nothing else is mutable yet.
    private let state = Mutex(State())

    private struct State {
        var executionCount = 0
        var history = History()
    }

    package init() {}

    public init(library: Library) {}

    /// The number of the last cell that was counted.
    public var executionCount: Int { state.withLock { $0.executionCount } }

    /// In memory; one entry for each cell that stored history.
    public var history: History { state.withLock { $0.history } }

    /// Checks a cell and, only if it checks, runs it. Its events, the result and an error included, go to the
    /// context's output before this returns.
    @discardableResult
    public func execute(
        _ source: String, context: ExecutionContext, options: ExecutionOptions = ExecutionOptions()
    ) -> ExecutionOutcome {
        .success
    }

    /// Checks the cells of a notebook in order, each seeing what those before declare, and runs nothing. The session
    /// itself is not changed.
    public func check(_ cells: [SourceText]) -> [[Diagnostic]] { cells.map { _ in [] } }

    public func checkCells(_ cells: [SourceText]) -> [CellCheck] {
        cells.map { CellCheck(source: $0, diagnostics: [], variables: []) }
    }

    public static func render(_ diagnostics: [Diagnostic], of source: SourceText) -> String { "" }

    /// What could be typed at a place, on broken code too.
    public func completions(in source: String, atUTF8Offset offset: Int) -> CompletionList {
        CompletionList(items: [], replacement: offset..<offset)
    }

    /// What is known about the name at a place; with `detail` above 0 also the documentation in full.
    public func inspection(in source: String, atUTF8Offset offset: Int, detail: Int) -> Inspection? { nil }

    /// Whether a terminal should run what was typed.
    public func completeness(of source: String) -> Completeness { .unknown }

    /// Evaluates one expression without counting or remembering it, for `user_expressions`.
    public func evaluate(_ expression: String, context: ExecutionContext) -> Result<MIMEBundle, ErrorReport> {
        .failure(ErrorReport(name: "Unavailable", message: "the session has no machine yet", traceback: []))
    }
}
