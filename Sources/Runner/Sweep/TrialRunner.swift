import Files
import Glibc
import JSON
import NotebookFormat
import SessionCore
import SessionIO

/// Runs one trial of a sweep in this process and leaves its result in its folder.
///
/// It needs the folder only, so that any scheduler can start it anywhere. Who runs a trial holds a lock on its folder;
/// a second one is refused.
public struct TrialRunner: Sendable {
    private let folder: SweepFolder
    private let index: Int
    private let budget: Int?
    private let attempt: Int
    private let isCommitted: Bool
    private let makeSession: @Sendable () -> Session
    private let redactor: SecretRedactor
    private let environment: JSONValue

    /// Whoever wants no commit commits the result himself.
    public init(
        _ folder: SweepFolder, index: Int, budget: Int? = nil, attempt: Int = 1, isCommitted: Bool = true,
        redactor: SecretRedactor = SecretRedactor(),
        environment: JSONValue = .null, makeSession: @escaping @Sendable () -> Session
    ) {
        self.folder = folder
        self.index = index
        self.budget = budget
        self.attempt = attempt
        self.isCommitted = isCommitted
        self.makeSession = makeSession
        self.redactor = redactor
        self.environment = environment
    }

    /// Why a trial did not begin.
    public struct Refusal: Error, Sendable, Equatable, CustomStringConvertible {
        public var description: String
    }

    /// Whether the trial is done as far as it was asked to go.
    public static func isDone(_ folder: SweepFolder, _ index: Int, budget: Int?) -> Bool {
        guard let result = folder.result(of: index) else { return false }
        guard let wanted = budget ?? folder.definition.halving?.maximum, result.status == .completed else {
            return true
        }
        return folder.definition.halving == nil || (result.rungs.last?.budget ?? 0) >= wanted
    }

    public func run(progress: any RunProgress) throws -> NotebookRunner.Report? {
        guard folder.trials.indices.contains(index) else {
            throw Refusal(description: "the sweep has trials 0 to \(folder.trials.count - 1), not \(index)")
        }
        let place = folder.folder(of: index)
        try FileAccess.makeFolder(place)
        let lock = try FolderLock(place + "/trial.lock", holder: "trial \(index)")
        defer { lock.release() }
        if folder.uncommittedResult(of: index) != nil { try folder.commit(index) }
        guard !Self.isDone(folder, index, budget: budget) else { return nil }

        let definition = folder.definition
        let parameters = given()
        try FileAccess.replace(
            place + "/parameters.json",
            with: JSONValue.object(JSONObject(parameters.map { (key: $0.name, value: $0.json) })).bytes(
                JSONStyle(indentation: 2)) + [10])
        if var environment = environment.object {
            // The folder of the sweep may be all that there is of the sources here.
            environment["git"] = folder.environment["git"]
            try FileAccess.replace(
                place + "/environment.json", with: JSONValue.object(environment).bytes(JSONStyle(indentation: 2)) + [10]
            )
        }
        // A trial that goes on from a checkpoint goes on with its metrics; any other begins anew.
        let metricsPath = place + "/metrics.jsonl"
        if definition.checkpointParameter == nil { unlink(metricsPath) }
        unlink(place + "/stop")
        let previous = folder.result(of: index)
        let notebook = try NotebookFile(reading: folder.path + "/" + definition.notebook)
        let recorder = MetricRecorder(path: metricsPath, passingOnTo: progress)
        let options = RunOptions(
            parameters: parameters, cellTimeout: definition.cellTimeout, totalTimeout: definition.totalTimeout,
            outputPath: place + "/notebook.ipynb", isSynced: false, redactor: redactor)
        let report = NotebookRunner(
            notebook, session: makeSession(), options: options, progress: recorder, surface: .record
        ).run()
        if let problem = recorder.problem { progress.report(problem) }
        // Stopped from outside it is not done, unless the driver says that it need not be.
        if case .stopped = report.ending, reasonToStop == nil { return report }
        try folder.write(result(of: report, recorder, previous), of: index, isCommitted: isCommitted)
        return report
    }

    private var reasonToStop: String? {
        (try? FileAccess.read(folder.folder(of: index) + "/stop")).map { String(decoding: $0, as: UTF8.self) }
    }

    private func given() -> [GivenParameter] {
        var parameters = folder.parameters(of: index)
        func set(_ name: String, _ value: GivenParameter.Value) {
            parameters.removeAll { $0.name == name }
            parameters.append(GivenParameter(name: name, value: value))
        }
        if let halving = folder.definition.halving {
            set(halving.parameter, .json(.integer(budget ?? halving.maximum)))
        }
        if let name = folder.definition.checkpointParameter {
            set(name, .raw(folder.folder(of: index) + "/checkpoint"))
        }
        return parameters
    }

    private func result(
        of report: NotebookRunner.Report, _ recorder: MetricRecorder, _ previous: TrialResult?
    ) -> TrialResult {
        var metrics = recorder.last
        // A rung that found everything done in its checkpoint recorded nothing new.
        if folder.definition.checkpointParameter != nil {
            for line in folder.metrics(of: index) where recorder.last[line.name] == nil {
                metrics[line.name] = line.value
            }
        }
        let metric = metrics[folder.definition.metric]
        var result = TrialResult(
            status: .completed, metrics: metrics, seconds: report.seconds + (previous?.seconds ?? 0),
            ended: Timestamp.now.text, attempt: attempt, rungs: previous?.rungs ?? [])
        if case .stopped = report.ending {
            result.status = .stopped
            result.message = reasonToStop ?? ""
        } else if report.ending != .success {
            result.status = .failed
            result.message = TerminalProgress.withoutColours(
                report.cells.lazy.compactMap(\.complaint).first ?? report.messages.first ?? report.ending.word)
        } else if metric == nil {
            result.status = .failed
            let names = metrics.keys.sorted().map { "'\($0)'" }.joined(separator: ", ")
            result.message =
                "the trial did not record '\(folder.definition.metric)'"
                + (names.isEmpty ? "; it recorded nothing" : ", but \(names)")
        }
        if let budget = budget ?? folder.definition.halving?.maximum {
            result.rungs.append(TrialResult.Rung(budget: budget, metric: metric))
        }
        return result
    }
}
