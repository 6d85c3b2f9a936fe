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
    let library: Library
    var machine: Machine
    let turns = Turns()
    private let reporter = ErrorReporter()

    struct State: Sendable {
        var scope = SessionScope() { didSet { mark = ScopeMark() } }
        /// Another one after each change of the scope, so that a check can tell whether it saw this scope.
        var mark = ScopeMark()
        var executionCount = 0
        /// Subshells share everything but these.
        var subshells: [String: Subshell] = [:]
        /// What has made the scope what it is.
        var declarations: [Declaration] = []
        var lastSave: String?
    }

    struct Subshell: Sendable {
        var executionCount = 0
        var history: any History
    }

    /// Whether lines that begin with `!` may run.
    public let allowsShell: Bool

    public convenience init(library: Library, history: any History = MemoryHistory(), allowsShell: Bool = true) {
        self.init(PreparedLibrary(library), history: history, allowsShell: allowsShell)
    }

    public init(_ prepared: PreparedLibrary, history: any History = MemoryHistory(), allowsShell: Bool = true) {
        library = prepared.library
        self.allowsShell = allowsShell
        self.history = history
        checker = prepared.checker
        machine = Machine(library: prepared.library)
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
        execute(CellSource(source), SourceText(name: "", text: source), nil, context, options)
    }

    /// The same for a cell that `checkCells` has found good: it is not checked again if the session is what that saw.
    @discardableResult
    public func execute(
        _ check: CellCheck, context: ExecutionContext, options: ExecutionOptions = ExecutionOptions()
    ) -> ExecutionOutcome {
        execute(check.cell, check.source, check, context, options)
    }

    private func execute(
        _ cell: CellSource, _ source: SourceText, _ check: CellCheck?, _ context: ExecutionContext,
        _ options: ExecutionOptions
    ) -> ExecutionOutcome {
        guard !cell.isBlank else { return .success }
        let isCounted = options.storesHistory && !options.isSilent
        turns.enter(context.cancellation)
        defer { turns.leave() }
        let context = sharing(context)
        let (number, history) = count(isCounted, in: options.shell)
        let outcome: ExecutionOutcome
        var value: MIMEBundle?
        do throws(CellFailure) {
            let name = options.name ?? check?.source.name ?? "Cell [\(number)]"
            let named = SourceText(name: name, text: source.text, firstLine: source.firstLine)
            value = try run(cell, named, context, history, check)
            if let value, !options.isSilent { context.output.send(.result(value, executionCount: number)) }
            outcome = .success
        } catch {
            context.output.send(.error(error.report))
            outcome = .failure(error.report, error.kind)
        }
        if isCounted {
            history.record(line: number, input: source.text, output: value?.plainText)
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
            let value = try run(CellSource(expression), source, context, history)
            return .success(value ?? MIMEBundle(plainText: "()"))
        } catch {
            return .failure(error.report)
        }
    }

    /// Checks all parts of a cell, then executes them in order. The value of its trailing expression.
    private func run(
        _ cell: CellSource, _ source: SourceText, _ context: ExecutionContext, _ history: any History,
        _ earlier: CellCheck? = nil
    ) throws(CellFailure) -> MIMEBundle? {
        let watch = Stopwatch()
        let earlier = earlier.flatMap { $0.holds(for: state.withLock { $0.mark }) ? $0 : nil }
        let checked = try check(cell, source, context, earlier)
        var value: MIMEBundle?
        for (part, program) in zip(cell.parts, checked) {
            switch part {
            case .code: value = try program.map { program throws(CellFailure) in try run(program, context) } ?? nil
            case .command(let command): try perform(command, context, history)
            case .measured(let command, _):
                guard let program else { break }
                value = try measure(command, program, context)
            }
        }
        if cell.parts.contains(where: { if case .command(let command) = $0 { command.name == "time" } else { false } })
        {
            show(watch.report, context)
        }
        if let earlier { state.withLock { earlier.advance(&$0) } }
        return value
    }

    /// The checked programs of the parts that have code. Warnings are shown.
    private func check(
        _ cell: CellSource, _ source: SourceText, _ context: ExecutionContext, _ earlier: CellCheck?
    ) throws(CellFailure) -> [CheckedCell?] {
        let (parts, diagnostics) =
            if let earlier { (earlier.parts, earlier.diagnostics) } else {
                { ($0.parts, $0.diagnostics) }(checkParts(of: cell, source, in: scope))
            }
        if diagnostics.contains(where: { $0.severity == .error }) {
            throw CellFailure(reporter.report(diagnostics, of: source), .checkFailed)
        }
        if !diagnostics.isEmpty {
            context.output.send(.stream(.standardError, Session.render(diagnostics, of: source) + "\n"))
        }
        return parts
    }

    /// Runs what `%time` or `%timeit` measures.
    private func measure(
        _ command: CellSource.Command, _ checked: CheckedCell, _ context: ExecutionContext
    ) throws(CellFailure) -> MIMEBundle? {
        guard command.name == "timeit" else {
            let watch = Stopwatch()
            let value = try run(checked, context)
            show(watch.report, context)
            return value
        }
        let options = TimingOptions(command.argument)
        if let problem = options.problem { throw CellFailure(command: problem) }
        guard let program = checked.program else { return nil }
        do {
            var timing: Timing?
            try machine.run(program, context: context) { once in timing = try Timing(options, once) }
            if let timing { show(timing.report, context) }
        } catch {
            throw CellFailure(error, reporter)
        }
        return nil
    }

    private func run(_ checked: CheckedCell, _ context: ExecutionContext) throws(CellFailure) -> MIMEBundle? {
        guard let program = checked.program else { return nil }
        let before = scope
        let place = state.withLock { state in
            let place = state.declarations.count
            if !program.declaresNothing || !checked.scope.declaresTheSame(as: state.scope) {
                state.declarations.append(
                    Declaration(entry: .cell(program.source, missing: []), variables: program.globals))
            }
            state.scope = checked.scope
            return place
        }
        do {
            return try machine.run(program, context: context).map { machine.display($0) }
        } catch {
            let missing = Set(program.globals.map(\.id).filter { !machine.isInitialised($0) })
            // Cells that ran beside this one have declared things, too.
            state.withLock { state in
                state.scope = state.scope.removing(uninitialised: missing, restoring: before)
                if !missing.isEmpty, place < state.declarations.count {
                    state.declarations[place].entry = .cell(program.source, missing: Array(missing))
                }
            }
            throw CellFailure(error, reporter)
        }
    }

    private func sharing(_ context: ExecutionContext) -> ExecutionContext {
        var context = context
        context.turns = CellTurns(turns: turns, token: context.cancellation)
        return context
    }

    // MARK: Commands

    private func perform(
        _ command: CellSource.Command, _ context: ExecutionContext, _ history: any History
    ) throws(CellFailure) {
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
        case .reset(let names):
            if names.isEmpty { try? machine.endGlobals(context) }
            reset(names)
        case .save(let path):
            do { show(try saved(to: path).description, context) } catch {
                throw CellFailure(command: "%save: \(error)")
            }
        case .restore(let path):
            do { try restored(from: path, context) } catch let error as RuntimeError {
                throw CellFailure(command: "%restore: \(error.message); nothing was changed")
            } catch { throw CellFailure(command: "%restore: \(error); nothing was changed") }
            let count = scope.variables.count
            show("restored \(count) variable\(count == 1 ? "" : "s") from \(path)", context)
        case .shell(let line): try runShell(line, context)
        case .nextInput(let text):
            guard let nextInput = context.nextInput else {
                throw CellFailure(command: "%load puts a file into a cell of a notebook; here is no such cell")
            }
            nextInput(text)
        case .timeCell, nil: break
        }
    }

    /// Forgets what cells have declared, all of it or some names; the count and the history go on.
    private func reset(_ names: [String]) {
        state.withLock { state in
            state.scope = names.isEmpty ? SessionScope() : names.reduce(state.scope) { $0.removing(name: $1) }
            if names.isEmpty {
                state.declarations = []
            } else {
                state.declarations.append(Declaration(entry: .removal(names), variables: []))
            }
        }
        if names.isEmpty { machine = Machine(library: library) }
    }

    private func runShell(_ line: String, _ context: ExecutionContext) throws(CellFailure) {
        let ending: ShellCommand.Ending
        do throws(ShellCommand.Failure) { ending = try ShellCommand(line: line).run(context) } catch {
            throw CellFailure(command: error.message)
        }
        switch ending {
        case .interrupted:
            let message = "the cell was interrupted; '\(line)' was stopped"
            throw CellFailure(ErrorReport(name: "Interrupted", message: message, traceback: [message]), .interrupted)
        case .exited(0): break
        case .exited(let code): context.output.send(.stream(.standardError, "exit code \(code)\n"))
        }
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
}
