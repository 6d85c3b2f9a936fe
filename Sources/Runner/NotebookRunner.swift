import Files
import IR
import NotebookFormat
import SessionCore
import SessionIO

/// Runs the cells of a notebook or script in order: inject, check everything, execute, save after every cell.
public struct NotebookRunner: Sendable {
    private let file: NotebookFile
    private let session: Session
    private let options: RunOptions
    private let progress: any RunProgress
    private let input: any InputSource
    private let surface: OutputSurface

    public init(
        _ file: NotebookFile, session: Session, options: RunOptions, progress: any RunProgress,
        input: any InputSource = NoInput(), surface: OutputSurface = .log
    ) {
        self.file = file
        self.session = session
        self.options = options
        self.progress = progress
        self.input = input
        self.surface = surface
    }

    /// What a run left behind.
    public struct Report: Sendable {
        public var ending: RunEnding
        public var notebook: Notebook
        /// Sentences about what went wrong, for a person.
        public var messages: [String]
        /// The code cells in order, those that did not run too.
        public var cells: [CellReport]
        public var seconds: Double
        /// When the run began.
        var start = Timestamp.now
        /// Whether the executed notebook was written as it is here.
        public var isWritten = false
        /// What the variables held in the end, if the options ask for it.
        public var bits: SessionBits?
        /// Of each code cell, the variables that it declares.
        public var declared: [[String]] = []

        public init(
            ending: RunEnding, notebook: Notebook, messages: [String] = [], cells: [CellReport] = [],
            seconds: Double = 0
        ) {
            self.ending = ending
            self.notebook = notebook
            self.messages = messages
            self.cells = cells
            self.seconds = seconds
        }
    }

    /// Runs everything on the calling thread, which should have a large stack.
    public func run() -> Report {
        var plan = RunPlan(file)
        do {
            try plan.inject(options.parameters, session: session)
        } catch {
            return Report(
                ending: .checkFailed, notebook: plan.redacted(options.redactor),
                messages: [options.redactor.redacted("\(error)")])
        }
        let checks = session.checkCells(plan.codeCells.map(\.source))
        let problems = plan.problems(checks)
        guard problems.isEmpty else { return refusal(plan, problems) }
        return execute(plan, checks)
    }

    /// The notebook with the parameters injected and nothing run.
    public static func prepared(
        _ file: NotebookFile, session: Session, options: RunOptions
    ) throws -> Notebook {
        var plan = RunPlan(file)
        try plan.inject(options.parameters, session: session)
        return RunRecorder(plan.notebook, inputPath: file.path, options: options, progress: SilentProgress()).notebook
    }

    /// Throws what the check finds wrong with the parameters of runs or with the notebook itself; runs nothing.
    public static func validate(
        _ file: NotebookFile, session: Session, parameterSets: [[GivenParameter]]
    ) throws {
        // Later sets differ from these in values only, and the trial itself checks again.
        for (index, parameters) in parameterSets.prefix(200).enumerated() {
            var plan = RunPlan(file)
            try plan.inject(parameters, session: session)
            guard index == 0 else { continue }
            let problems = plan.problems(session.checkCells(plan.codeCells.map(\.source)))
            guard problems.isEmpty else { throw ParameterInjector.Failure(problems: problems.map(\.message)) }
        }
    }

    /// Nothing ran, because of what the check found.
    private func refusal(_ plan: RunPlan, _ problems: [RunPlan.Problem]) -> Report {
        let messages = problems.map { options.redactor.redacted($0.message) }
        var cells = plan.codeCells.map { CellReport(heading: $0.heading, source: $0.source, line: $0.line) }
        for (problem, message) in zip(problems, messages) {
            let error = ErrorReport(name: "CheckError", message: problem.summary, traceback: [message])
            cells[problem.position].verdict = .failed(options.redactor.redacted(error), .checkFailed)
        }
        return Report(
            ending: .checkFailed, notebook: plan.redacted(options.redactor), messages: messages, cells: cells)
    }

    private func execute(_ plan: RunPlan, _ checks: [CellCheck]) -> Report {
        let cells = plan.codeCells
        let recorder = RunRecorder(
            plan.notebook, inputPath: file.path, options: options, progress: progress, surface: surface)
        let token = CancellationToken()
        let watchdog = Watchdog(options: options, token: token, recorder: recorder)
        let (start, began) = (Timestamp.monotonic, Timestamp.now)
        let context = ExecutionContext(output: recorder, input: input, cancellation: token, surface: surface)
        var ending = RunEnding.success
        var messages: [String] = []
        var reports = cells.map { CellReport(heading: $0.heading, source: $0.source, line: $0.line) }
        var isWritten = false
        func note(_ failure: FileAccess.Failure) {
            if messages.last != failure.description { messages.append(failure.description) }
            if ending == .success { ending = .cellFailed }
        }
        func save(isLast: Bool = false) {
            isWritten = false
            do throws(FileAccess.Failure) { isWritten = try recorder.save(isLast: isLast) } catch { note(error) }
        }

        let resumption = options.isResumable || options.resumes ? RunResumption(plan, options: options) : nil
        var first = 0
        if options.resumes {
            do {
                guard let resumption else { throw RunResumption.Failure(reason: "the run writes no notebook") }
                let (position, earlier) = try resumption.resume(session, context: context)
                first = position + 1
                for (position, cell) in cells.prefix(first).enumerated() {
                    recorder.adopt(cell: cell.index, from: earlier)
                    reports[position].verdict = .alreadyDone
                }
            } catch {
                return Report(
                    ending: .checkFailed, notebook: recorder.notebook, messages: ["\(error)"], cells: reports)
            }
        }
        // A place that cannot be written is told before anything runs. Whoever syncs the file himself has just made its
        // folder.
        if options.isSynced { save() } else { recorder.saveSoon() }
        guard ending == .success else {
            return Report(ending: ending, notebook: recorder.notebook, messages: messages, cells: reports)
        }
        guard watchdog.start() else {
            messages.append(ExecutionThread.refusal)
            return Report(ending: .cellFailed, notebook: recorder.notebook, messages: messages, cells: reports)
        }
        var told: Set<String> = []
        for (position, cell) in cells.enumerated().dropFirst(first) {
            execute(cell, checks[position], &reports[position], context, recorder, watchdog)
            if let cause = watchdog.cause {
                ending = cause.ending
                messages.append(sentence(cause, cell))
                reports[position].verdict = .stopped(reason: sentence(cause, cell))
                break
            }
            if ending == .success { ending = reports[position].ending ?? .success }
            // A resumption has to find the file written. Else the last cell is saved with the end of the run.
            if resumption != nil { save() } else if position + 1 < cells.count { recorder.saveSoon() }
            if reports[position].ending != nil, !options.allowsErrors { break }
            if ending == .success, let problem = resumption?.save(session, after: position),
                told.insert(problem).inserted
            {
                progress.report("cell \(cell.heading.number): \(problem)")
            }
        }
        recorder.settle().forEach(note)
        recorder.finish(ending)
        save(isLast: true)
        watchdog.stop()
        if ending == .success { resumption?.remove() }
        let notebook = recorder.notebook
        for (position, cell) in cells.enumerated() {
            reports[position].output = notebook.cells[cell.index].streamText
        }
        var report = Report(
            ending: ending, notebook: notebook, messages: messages, cells: reports,
            seconds: Timestamp.monotonic - start)
        report.start = began
        report.isWritten = isWritten
        if options.keepsBits {
            report.bits = session.bits()
            report.declared = checks.map { $0.variables.map(\.name) }
        }
        return report
    }

    private func execute(
        _ cell: RunPlan.CodeCell, _ check: CellCheck, _ report: inout CellReport, _ context: ExecutionContext,
        _ recorder: RunRecorder, _ watchdog: Watchdog
    ) {
        progress.begin(cell: cell.heading)
        recorder.begin(cell: cell.index)
        watchdog.beginCell()
        let start = Timestamp.monotonic
        let outcome = session.execute(check, context: context)
        watchdog.endCell()
        report.seconds = Timestamp.monotonic - start
        switch outcome {
        case .success: report.verdict = cell.mustFail ? .didNotFail : .success
        case .failure(let error, let kind):
            report.verdict = cell.mustFail ? .failedAsExpected : .failed(options.redactor.redacted(error), kind)
        }
        recorder.end(cell: cell.index, executionCount: session.executionCount, failed: outcome != .success)
        progress.end(cell: cell.heading, seconds: report.seconds, verdict: report.verdict)
    }

    private func sentence(_ cause: Watchdog.Cause, _ cell: RunPlan.CodeCell) -> String {
        switch cause {
        case .signal(let number):
            return "stopped by \(SignalMask.name(of: number)) in cell \(cell.heading.number)"
        case .cellTimeout(let seconds):
            return "cell \(cell.heading.number) took longer than \(TerminalProgress.duration(seconds))"
        case .totalTimeout(let seconds):
            return
                "the run took longer than \(TerminalProgress.duration(seconds)); it stopped in cell \(cell.heading.number)"
        case .memoryLimit(let bytes):
            return "cell \(cell.heading.number) made the process hold more than \(ByteCount.text(bytes)) of memory"
        }
    }
}
