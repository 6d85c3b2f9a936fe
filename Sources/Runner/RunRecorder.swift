import Files
import JSON
import NotebookFormat
import SessionCore
import SessionIO
import Synchronization

/// The notebook as it is being run: takes what cells emit, marks them as papermill does and writes the file.
///
/// The running cell writes to it. The file is written by a thread of its own, so that no cell waits for the disk.
final class RunRecorder: OutputSink {
    private struct State: Sendable {
        var notebook: Notebook
        var collector: OutputCollector
        /// Cells whose outputs in `notebook` are older than the collector's.
        var stale: Set<Int> = []
        /// Cells that have changed since they were last written.
        var changed: Set<Int> = []
        var running: Int?
        var cellStart = Timestamp.now
        var needsSaving = true
        var redactor: EventRedactor
    }

    private let state: Mutex<State>
    private let outputPath: String?
    private let isSynced: Bool
    private let isReplaceable: Bool
    private let progress: any RunProgress
    private let surface: OutputSurface
    private let start = Timestamp.now
    /// The texts of the cells as they were last written. Held while the file is written, so that an older text never
    /// replaces a newer one.
    private let saving = Mutex<[[UInt8]]>([])
    private let writer = Mutex(Writer())

    private struct Writer: Sendable {
        var isWorking = false
        /// Asked for since the file was last begun.
        var isWanted = false
        /// What went wrong, each sentence once.
        var failures: [FileAccess.Failure] = []
    }

    init(
        _ notebook: Notebook, inputPath: String, options: RunOptions, progress: any RunProgress,
        surface: OutputSurface = .log
    ) {
        var notebook = notebook.redacted(options.redactor)
        for index in notebook.cells.indices {
            var marks: JSONObject = [
                "duration": nil, "end_time": nil, "exception": nil, "start_time": nil, "status": "pending",
            ]
            if notebook.cells[index].kind == .code {
                notebook.cells[index].outputs = []
                notebook.cells[index].executionCount = nil
            } else {
                marks = [:]
            }
            notebook.cells[index].metadata["papermill"] = marks.isEmpty ? nil : .object(marks)
        }
        // What frontends note once a kernel has told them: viewers colour the code by it.
        for (key, value) in Notebook.swiftMetadata.members where notebook.metadata[key] == nil {
            notebook.metadata[key] = value
        }
        var given = JSONObject()
        for parameter in options.parameters {
            given[parameter.name] = options.redactor.hides(parameter) ? .string(SecretRedactor.mask) : parameter.json
        }
        notebook.metadata["papermill"] = .object([
            "default_parameters": [:], "duration": nil, "end_time": nil, "environment_variables": [:],
            "exception": nil, "input_path": .string(inputPath),
            "output_path": options.outputPath.map { .string($0) } ?? .null, "parameters": .object(given),
            "start_time": .string(start.text), "version": nil,
        ])
        state = Mutex(
            State(
                notebook: notebook, collector: OutputCollector(cellCount: notebook.cells.count),
                redactor: EventRedactor(options.redactor)))
        outputPath = options.outputPath
        isSynced = options.isSynced
        isReplaceable = outputPath.map(FileAccess.isReplaceable) ?? false
        self.progress = progress
        self.surface = surface
    }

    // MARK: What happens

    func send(_ event: OutputEvent) {
        let events = state.withLock { state in
            let events = state.redactor.redact(event)
            Self.take(events, &state)
            return events
        }
        for event in events { progress.receive(event) }
    }

    private static func take(_ events: [OutputEvent], _ state: inout State) {
        for event in events { state.stale.formUnion(state.collector.receive(event)) }
        state.needsSaving = true
    }

    /// Takes a cell over from the notebook of an earlier run.
    func adopt(cell index: Int, from earlier: Notebook) {
        state.withLock { state in
            guard let old = earlier.cells.first(where: { $0.id == state.notebook.cells[index].id }) else { return }
            state.notebook.cells[index].outputs = old.outputs
            state.notebook.cells[index].executionCount = old.executionCount
            state.notebook.cells[index].metadata["papermill"] = old.metadata["papermill"]
            state.changed.insert(index)
            state.needsSaving = true
        }
    }

    func begin(cell index: Int) {
        state.withLock { state in
            state.running = index
            state.cellStart = .now
            state.collector.begin(cell: index)
            state.stale.insert(index)
            state.notebook.cells[index].metadata["papermill"] = .object([
                "duration": nil, "end_time": nil, "exception": nil,
                "start_time": .string(state.cellStart.text), "status": "running",
            ])
            state.needsSaving = true
        }
    }

    func end(cell index: Int, executionCount: Int, failed: Bool) {
        let events = state.withLock { state in
            let events = state.redactor.flush()
            Self.take(events, &state)
            state.running = nil
            state.notebook.cells[index].executionCount = executionCount
            state.changed.insert(index)
            Self.mark(&state.notebook.cells[index], from: state.cellStart, failed: failed)
            return events
        }
        for event in events { progress.receive(event) }
    }

    private static func mark(_ cell: inout Notebook.Cell, from start: Timestamp, failed: Bool) {
        let now = Timestamp.now
        cell.metadata["papermill"] = .object([
            "duration": .double(rounded(now.seconds - start.seconds)), "end_time": .string(now.text),
            "exception": .bool(failed), "start_time": .string(start.text),
            "status": failed ? "failed" : "completed",
        ])
    }

    /// Marks the whole run, and a cell that is still running as failed. Cells that never ran stay pending.
    func finish(_ ending: RunEnding) {
        state.withLock { state in
            if let running = state.running {
                Self.mark(&state.notebook.cells[running], from: state.cellStart, failed: true)
                state.changed.insert(running)
            }
            let now = Timestamp.now
            var marks = state.notebook.metadata["papermill"]?.object ?? JSONObject()
            marks["end_time"] = .string(now.text)
            marks["duration"] = .double(Self.rounded(now.seconds - start.seconds))
            marks["exception"] = ending == .success ? .null : true
            state.notebook.metadata["papermill"] = .object(marks)
            state.notebook.metadata["swiftlet"] = ["ending": .string(ending.word), "surface": .string(surface.word)]
            state.needsSaving = true
        }
    }

    /// Microseconds are enough for a person.
    private static func rounded(_ seconds: Double) -> Double { (seconds * 1e6).rounded() / 1e6 }

    // MARK: The file

    /// Has the notebook written by a thread that begins at once; returns at once. Whatever changes while it writes is
    /// written afterwards, the newest state only.
    func saveSoon() {
        guard outputPath != nil, isReplaceable else { return }
        let starts = writer.withLock { writer in
            writer.isWanted = true
            defer { writer.isWorking = true }
            return !writer.isWorking
        }
        // Without a thread of its own the cells wait for the file.
        if starts, !ExecutionThread.start({ self.work() }) { work() }
    }

    private func work() {
        while writer.withLock({ writer in
            writer.isWorking = writer.isWanted
            writer.isWanted = false
            return writer.isWorking
        }) {
            do throws(FileAccess.Failure) { try save() } catch {
                writer.withLock { if !$0.failures.contains(error) { $0.failures.append(error) } }
            }
        }
    }

    /// Waits for the writing that is on its way, and returns what went wrong behind the back of the run so far.
    func settle() -> [FileAccess.Failure] {
        saving.withLock { _ in }
        return writer.withLock { writer in
            defer { writer.failures = [] }
            return writer.failures
        }
    }

    /// Writes the notebook if anything changed since it was last written, and returns when that is done. False if it is
    /// not to be written at all.
    @discardableResult
    func save(isLast: Bool = false) throws(FileAccess.Failure) -> Bool {
        guard let outputPath else { return false }
        guard isLast || isReplaceable else { return true }
        let outcome = saving.withLock { texts -> Result<Void, FileAccess.Failure> in
            let (notebook, changed) = state.withLock { state -> (Notebook?, Set<Int>) in
                guard state.needsSaving || isLast else { return (nil, []) }
                state.needsSaving = false
                let notebook = Self.current(&state)
                defer { state.changed = [] }
                return (notebook, state.changed)
            }
            guard let notebook else { return .success(()) }
            if texts.isEmpty { texts = notebook.cells.map(\.bytes) }
            for index in changed { texts[index] = notebook.cells[index].bytes }
            do throws(FileAccess.Failure) {
                try FileAccess.replace(
                    outputPath, with: notebook.bytes(cells: texts),
                    !isSynced ? .syncedLater : isLast ? .synced : .ordered)
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        try outcome.get()
        return true
    }

    /// The notebook with all outputs so far.
    var notebook: Notebook { state.withLock { Self.current(&$0) } }

    private static func current(_ state: inout State) -> Notebook {
        for index in state.stale { state.notebook.cells[index].outputs = state.collector.outputs(ofCell: index) }
        state.changed.formUnion(state.stale)
        state.stale = []
        return state.notebook
    }
}

extension RunEnding {
    /// As the metadata of the notebook has it.
    var word: String {
        switch self {
        case .success: return "success"
        case .checkFailed: return "check failed"
        case .cellFailed: return "failed"
        case .expectationFailed: return "expectation failed"
        case .timedOut: return "timed out"
        case .memoryExceeded: return "out of memory"
        case .outputsDiffer: return "outputs differ"
        case .stopped(let signal): return signal == 2 ? "interrupted" : "terminated by signal \(signal)"
        }
    }
}

extension OutputSurface {
    fileprivate var word: String {
        switch self {
        case .notebook: return "notebook"
        case .terminal: return "terminal"
        case .log: return "log"
        case .record: return "record"
        }
    }
}
