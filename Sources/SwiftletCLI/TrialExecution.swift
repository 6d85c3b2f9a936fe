import ArgumentParser
import Glibc
import Runner
import SessionCore

/// What a process that runs a trial needs for any trial, and how it runs one.
struct TrialExecution {
    private let folder: SweepFolder
    private let session = SessionFactory.makeLasting(allowsShell: false)

    /// Reads the sweep and changes to its working directory.
    init(sweep: String) throws {
        folder = try SweepFolder(reading: InputFile.absolute(sweep))
        if chdir(folder.definition.workingDirectory) != 0 {
            throw SweepFolder.Failure(
                path: folder.definition.workingDirectory,
                reason: "cannot change to the sweep's working directory: \(String(cString: strerror(errno)))")
        }
    }

    /// How the trial ended; nil if it was done before.
    func run(_ job: TrialJob, isCommitted: Bool) throws -> RunEnding? {
        let runner = TrialRunner(
            folder, index: job.index, budget: job.budget, attempt: job.attempt, isCommitted: isCommitted,
            redactor: SecretRedactor(SecretRedactor.secrets(in: ProcessEnvironment.variables)),
            environment: RunEnvironment(version: Version.text).hostJSON
        ) { [session] in session }
        let report = try runner.run(
            progress: TerminalProgress(style: .init(isInteractive: false, isColoured: false, showsCells: true)))
        for message in report?.messages ?? [] { Terminal.writeError(message) }
        return report?.ending
    }

    /// Ends the process with the code of what became of the trial.
    static func exit(_ outcome: Result<RunEnding?, any Error>) throws {
        switch outcome {
        case .success(let ending): Glibc.exit(ending?.exitCode ?? 0)
        case .failure(let error):
            Terminal.writeError("error: \(error)")
            throw ExitCode(2)
        }
    }
}
