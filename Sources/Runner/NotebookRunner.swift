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
        public var messages: [String] = []
    }

    /// Runs everything on the calling thread, which should have a large stack.
    public func run() -> Report {
        var plan = RunPlan(file)
        do {
            try plan.inject(options.parameters, session: session)
        } catch {
            return Report(ending: .checkFailed, notebook: plan.notebook, messages: ["\(error)"])
        }
        let problems = plan.problems(session: session)
        guard problems.isEmpty else {
            return Report(ending: .checkFailed, notebook: plan.notebook, messages: problems)
        }
        return execute(plan)
    }

    private func execute(_ plan: RunPlan) -> Report {
        let recorder = RunRecorder(plan.notebook, inputPath: file.path, options: options, progress: progress)
        let token = CancellationToken()
        let watchdog = Watchdog(options: options, token: token, recorder: recorder)
        let context = ExecutionContext(output: recorder, input: input, cancellation: token, surface: surface)
        var ending = RunEnding.success
        var messages: [String] = []
        func save(isLast: Bool = false) {
            do throws(FileAccess.Failure) { try recorder.save(isLast: isLast) } catch {
                if messages.last != error.description { messages.append(error.description) }
                if ending == .success { ending = .cellFailed }
            }
        }

        save()
        guard ending == .success else {
            return Report(ending: ending, notebook: recorder.notebook, messages: messages)
        }
        watchdog.start()
        for cell in plan.codeCells {
            let verdict = execute(cell, context, recorder, watchdog)
            if let cause = watchdog.cause {
                ending = cause.ending
                messages.append(sentence(cause, cell))
                break
            }
            if let failure = verdict.ending(of: cell) {
                if ending == .success { ending = failure }
                save()
                if !options.allowsErrors { break }
            } else {
                save()
            }
        }
        recorder.finish(ending)
        save(isLast: true)
        watchdog.stop()
        return Report(ending: ending, notebook: recorder.notebook, messages: messages)
    }

    private struct CellEnding {
        var outcome: ExecutionOutcome

        /// What the cell's failure makes of the run; nil if the run goes on.
        func ending(of cell: RunPlan.CodeCell) -> RunEnding? {
            switch outcome {
            case .success: return cell.mustFail ? .cellFailed : nil
            case .failure(_, .expectationFailed): return cell.mustFail ? nil : .expectationFailed
            case .failure: return cell.mustFail ? nil : .cellFailed
            }
        }
    }

    private func execute(
        _ cell: RunPlan.CodeCell, _ context: ExecutionContext, _ recorder: RunRecorder, _ watchdog: Watchdog
    ) -> CellEnding {
        progress.begin(cell: cell.heading)
        recorder.begin(cell: cell.index)
        watchdog.beginCell()
        let start = Timestamp.monotonic
        let outcome = session.execute(
            cell.source.text, context: context, options: ExecutionOptions(name: cell.source.name))
        watchdog.endCell()
        let failed = outcome != .success
        recorder.end(cell: cell.index, executionCount: session.executionCount, failed: failed)
        let verdict: CellVerdict =
            cell.mustFail ? (failed ? .failedAsExpected : .didNotFail) : (failed ? .failed : .success)
        progress.end(cell: cell.heading, seconds: Timestamp.monotonic - start, verdict: verdict)
        return CellEnding(outcome: outcome)
    }

    private func sentence(_ cause: Watchdog.Cause, _ cell: RunPlan.CodeCell) -> String {
        switch cause {
        case .signal(let number):
            return "stopped by \(number == 2 ? "SIGINT" : "SIGTERM") in cell \(cell.heading.number)"
        case .cellTimeout(let seconds):
            return "cell \(cell.heading.number) took longer than \(TerminalProgress.duration(seconds))"
        case .totalTimeout(let seconds):
            return
                "the run took longer than \(TerminalProgress.duration(seconds)); it stopped in cell \(cell.heading.number)"
        }
    }
}
