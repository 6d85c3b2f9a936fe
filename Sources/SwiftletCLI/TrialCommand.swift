import ArgumentParser
import CProcess
import Glibc
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

    @Option(help: .hidden)
    var attempt = 1

    @Flag(help: .hidden)
    var endWithParent = false

    @Flag(help: .hidden)
    var commitLater = false

    func run() throws {
        if endWithParent {
            process_signal_on_parent_death(SIGTERM)
            // The driver may have ended before the line above.
            if getppid() == 1 { throw ExitCode(143) }
        }
        SignalMask.blockStoppingSignals()
        do {
            let folder = try SweepFolder(reading: InputFile.absolute(sweep))
            if chdir(folder.definition.workingDirectory) != 0 {
                Terminal.writeError(
                    "cannot change to '\(folder.definition.workingDirectory)': \(String(cString: strerror(errno)))")
                throw ExitCode(2)
            }
            let progress = TerminalProgress(style: .init(isInteractive: false, isColoured: false, showsCells: true))
            let runner = TrialRunner(
                folder, index: index, budget: budget, attempt: attempt, isCommitted: !commitLater,
                redactor: SecretRedactor(SecretRedactor.secrets(in: ProcessEnvironment.variables)),
                environment: RunEnvironment(version: Version.text).hostJSON
            ) { SessionFactory.makeLasting(allowsShell: false) }
            let outcome = ExecutionThread.run { Result { try runner.run(progress: progress) } }
            guard let report = try outcome.get() else { return }
            for message in report.messages { Terminal.writeError(message) }
            Glibc.exit(report.ending.exitCode)
        } catch let code as ExitCode {
            throw code
        } catch {
            Terminal.writeError("error: \(error)")
            throw ExitCode(2)
        }
    }
}
