import Frontend
import IR
import Interpreter
import SessionIO
import Synchronization

/// One conversation with the language: what a cell declares, the next one sees.
///
/// Cells are executed on threads with a large stack (`ExecutionThread`); those that are executed at the same time take
/// turns. Everything else may be called from other threads at the same time and never evaluates anything.
public final class Session: @unchecked Sendable {
    // Safe: `checker` is a value that never changes, `state` is behind its lock, and `machine` is used only by the
    // thread that has the turn.
    let checker: Checker
    let state = Mutex(State())
    private let library: Library
    private(set) var machine: Machine
    private let turns = Turns()
    private let reporter = ErrorReporter()

    struct State: Sendable {
        var scope = SessionScope()
        var executionCount = 0
    }

    public init(library: Library, history: any History = MemoryHistory()) {
        self.library = library
        self.history = history
        checker = Checker(interface: library.interface)
        machine = Machine(library: library)
    }

    /// The number of the last cell that was counted.
    public var executionCount: Int { state.withLock { $0.executionCount } }

    /// One entry for each cell that stored history, perhaps also of earlier sessions.
    public let history: any History

    /// What the cells so far have declared.
    var scope: SessionScope { state.withLock { $0.scope } }

    // MARK: Executing

    /// Checks a cell and, only if it checks, runs it. Its events, the result and an error included, go to the
    /// context's output before this returns. A cell that fails half-way keeps what it did.
    @discardableResult
    public func execute(
        _ source: String, context: ExecutionContext, options: ExecutionOptions = ExecutionOptions()
    ) -> ExecutionOutcome {
        let cell = CellSource(source)
        guard cell.hasCode || !cell.commands.isEmpty else { return .success }
        let isCounted = options.storesHistory && !options.isSilent
        turns.enter(context.cancellation)
        defer { turns.leave() }
        let context = sharing(context)
        let number = state.withLock { state in
            if isCounted { state.executionCount += 1 }
            return state.executionCount
        }
        let outcome: ExecutionOutcome
        var value: MIMEBundle?
        do throws(CellFailure) {
            value = try run(cell, SourceText(name: options.name ?? "Cell [\(number)]", text: source), context)
            if let value, !options.isSilent { context.output.send(.result(value, executionCount: number)) }
            outcome = .success
        } catch {
            context.output.send(.error(error.report))
            outcome = .failure(error.report, error.kind)
        }
        if isCounted {
            history.record(line: number, input: source, output: value?.plainText)
        }
        return outcome
    }

    /// Evaluates one expression without counting or remembering it, for `user_expressions`.
    public func evaluate(_ expression: String, context: ExecutionContext) -> Result<MIMEBundle, ErrorReport> {
        turns.enter(context.cancellation)
        defer { turns.leave() }
        let context = sharing(context)
        do throws(CellFailure) {
            let source = SourceText(name: "expression", text: expression)
            return .success(try run(CellSource(expression), source, context) ?? MIMEBundle(plainText: "()"))
        } catch {
            return .failure(error.report)
        }
    }

    /// The steps of a cell: check all of it, then the commands above the code, the code, the commands below. The value
    /// of its trailing expression.
    private func run(
        _ cell: CellSource, _ source: SourceText, _ context: ExecutionContext
    ) throws(CellFailure) -> MIMEBundle? {
        let start = ContinuousClock.now
        let resets = cell.commands.contains { $0.name == "reset" && !$0.followsCode }
        let program = try check(cell, source, in: resets ? SessionScope() : scope, context)
        for command in cell.commands where !command.followsCode { try perform(command, context) }
        let value = try program.map { checked throws(CellFailure) in try run(checked, context) } ?? nil
        for command in cell.commands where command.followsCode { try perform(command, context) }
        if cell.commands.contains(where: { $0.name == "time" }) {
            show("time: \(Session.text(of: ContinuousClock.now - start))", context)
        }
        return value
    }

    /// Nil if there is nothing to run. Warnings are shown.
    private func check(
        _ cell: CellSource, _ source: SourceText, in scope: SessionScope, _ context: ExecutionContext
    ) throws(CellFailure) -> CheckedCell? {
        let unknown = unknownCommands(in: cell)
        let checked =
            cell.hasCode ? checker.check(SourceText(name: source.name, text: cell.code), in: scope) : nil
        let diagnostics = unknown + (checked?.diagnostics ?? [])
        if diagnostics.contains(where: { $0.severity == .error }) {
            throw CellFailure(reporter.report(diagnostics, of: source), .checkFailed)
        }
        if !diagnostics.isEmpty {
            context.output.send(.stream(.standardError, Session.render(diagnostics, of: source) + "\n"))
        }
        return checked
    }

    private func run(_ checked: CheckedCell, _ context: ExecutionContext) throws(CellFailure) -> MIMEBundle? {
        guard let program = checked.program else { return nil }
        let before = scope
        state.withLock { $0.scope = checked.scope }
        do {
            return try machine.run(program, context: context).map { machine.display($0) }
        } catch {
            let missing = Set(program.globals.map(\.id).filter { !machine.isInitialised($0) })
            // Cells that ran beside this one have declared things, too.
            state.withLock { $0.scope = $0.scope.removing(uninitialised: missing, restoring: before) }
            throw CellFailure(error, reporter)
        }
    }

    private func sharing(_ context: ExecutionContext) -> ExecutionContext {
        var context = context
        context.turns = CellTurns(turns: turns, token: context.cancellation)
        return context
    }

    // MARK: Commands

    private func perform(_ command: CellSource.Command, _ context: ExecutionContext) throws(CellFailure) {
        if command.name == "?" { return try showInspection(of: command.argument, context) }
        let view = SessionCommand.View(scope: scope, history: history)
        switch SessionCommand.named(command.name)?.action(command.argument, view) {
        case .show(let text):
            if let pager = context.pager, command.name == "help" {
                pager(MIMEBundle(plainText: text))
            } else {
                show(text, context)
            }
        case .inspect(let name): try showInspection(of: name, context)
        case .fail(let message): throw CellFailure(command: message)
        case .reset:
            try? machine.endGlobals(context)
            reset()
        case .timeCell, nil: break
        }
    }

    /// Forgets everything that cells have declared; the count and the history go on.
    private func reset() {
        state.withLock { $0.scope = SessionScope() }
        machine = Machine(library: library)
    }

    private func show(_ text: String, _ context: ExecutionContext) {
        context.output.send(.stream(.standardOutput, text + "\n"))
    }

    private func showInspection(of name: String, _ context: ExecutionContext) throws(CellFailure) {
        guard let inspection = inspection(in: name, atUTF8Offset: name.utf8.count, detail: 1) else {
            throw CellFailure(command: "nothing is known about '\(name)'")
        }
        if let pager = context.pager {
            pager(inspection.bundle)
        } else {
            context.output.send(.display(inspection.bundle, displayID: nil))
        }
    }

    private static func text(of duration: Duration) -> String {
        let milliseconds = Double(duration.components.seconds) * 1e3 + Double(duration.components.attoseconds) / 1e15
        let (value, unit) = milliseconds >= 1000 ? (milliseconds / 1000, "s") : (milliseconds, "ms")
        let hundredths = Int((value * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) \(unit)"
    }
}
