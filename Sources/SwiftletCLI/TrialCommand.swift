import ArgumentParser
import CProcess
import Files
import Glibc
import JSON
import Runner
import SessionCore

struct TrialCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trial", abstract: "Run one trial of a sweep; for schedulers.",
        discussion: """
            Everything it needs is in the folder of the sweep, everything it makes goes into the trial's own folder, \
            result.json last. A trial that is done already does nothing. In a job array: \
            swiftlet trial --sweep DIR --index $SLURM_ARRAY_TASK_ID
            """)

    @Option(help: ArgumentHelp("The folder of the sweep.", valueName: "folder"), completion: .directory)
    var sweep: String

    @Option(help: ArgumentHelp("Which trial, from 0.", valueName: "number"))
    var index: Int

    @Option(help: ArgumentHelp("Under successive halving, how far it goes; else to the end.", valueName: "number"))
    var budget: Int?

    func run() throws {
        let (sweep, job) = (sweep, TrialJob(index: index, budget: budget))
        let outcome = ExecutionThread.run {
            Result { try TrialExecution(sweep: sweep).run(job, isCommitted: true) }
        }
        try TrialExecution.exit(outcome)
    }
}

/// One process of a sweep on this machine: gets ready, waits to be told which trial it runs, and runs it.
struct TrialProcessCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "trial-process", shouldDisplay: false)

    @Option var sweep: String

    /// The process whose end is the end of this one.
    @Option var driver: Int32

    func run() throws {
        process_signal_on_parent_death(SIGTERM)
        // The driver may have ended before the line above.
        guard getppid() == driver else { throw ExitCode(143) }
        let sweep = sweep
        let outcome = ExecutionThread.run { () -> Result<RunEnding?, any Error> in
            let execution = Result { try TrialExecution(sweep: sweep) }
            guard let job = Self.waitForJob() else { Glibc.exit(0) }
            return Result { try execution.get().run(job, isCommitted: false) }
        }
        try TrialExecution.exit(outcome)
    }

    /// Reads which trial it is, and sends the output there; nil if the driver wants none any more.
    private static func waitForJob() -> TrialJob? {
        guard let line = readLine(), let json = try? JSONValue(parsing: Array(line.utf8)),
            let (job, log) = TrialJob.read(json)
        else { return nil }
        let files = (
            open("/dev/null", O_RDONLY | O_CLOEXEC), open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        )
        dup2(files.0, STDIN_FILENO)
        guard dup2(files.1, STDOUT_FILENO) >= 0, dup2(files.1, STDERR_FILENO) >= 0 else {
            Terminal.writeError("error: cannot write '\(log)': \(String(cString: strerror(errno)))")
            Glibc.exit(2)
        }
        // For those who look at the list of processes.
        try? FileAccess.append(Array("trial \(job.index)".utf8), to: "/proc/self/comm")
        return job
    }
}
