import ArgumentParser
import CProcess
import Glibc
import Runner

/// The program: parses the command line, runs a command and exits with its code.
@main
struct SwiftletCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "swiftlet",
        abstract: "Swift notebooks: a Jupyter kernel and a headless runner in one program.",
        discussion: """
            Exit codes: 0 success, 1 a cell failed, 2 wrong usage or a cell that does not check, 3 a failed \
            expectation, 4 outputs that differ from the stored ones, 130 and 143 stopped by SIGINT and SIGTERM.
            """,
        version: Version.text,
        subcommands: [
            RunCommand.self, CheckCommand.self, VerifyCommand.self, InspectCommand.self, DiffCommand.self,
            SweepCommand.self, TrialCommand.self, TrialProcessCommand.self, ResultsCommand.self,
            ConvertCommand.self, ExportCommand.self, StripCommand.self, ReplCommand.self, KernelCommand.self,
            InstallCommand.self, UninstallCommand.self, DoctorCommand.self,
            VersionCommand.self,
        ])

    static func main() {
        process_share_heap()
        // A file that may not grow is an error of writing like a full disk, and no reason to die.
        signal(SIGXFSZ, SIG_IGN)
        do {
            let name = CommandLine.arguments.dropFirst().first ?? ""
            // The threads of a run leave the signals that stop it to the one that waits for them.
            let runs = ["run", "trial", "trial-process"].contains(name)
            if runs { SignalMask.blockStoppingSignals() }
            if runs || name == "check" { SessionFactory.prepare() }
            let arguments = ParameterOptions.joined(Array(CommandLine.arguments.dropFirst()))
            var command = try parseAlone(arguments) ?? parseAsRoot(arguments)
            do { try command.run() } catch let error as ValidationError {
                // What was typed can be read; what it says cannot be done. The list of commands would not help.
                Terminal.writeError("error: \(error.message)")
                Glibc.exit(2)
            }
        } catch {
            let code = exitCode(for: error)
            let message = fullMessage(for: error)
            if !message.isEmpty {
                Terminal.write(message + "\n", to: code.isSuccess ? STDOUT_FILENO : STDERR_FILENO)
            }
            Glibc.exit(code == .validationFailure ? 2 : code.rawValue)
        }
    }

    /// The command that the first argument names, parsed without a look at all the others; nil if there is something to be
    /// said about what was typed, which the whole program says better.
    private static func parseAlone(_ arguments: [String]) -> (any ParsableCommand)? {
        guard let name = arguments.first,
            let command = configuration.subcommands.first(where: { $0.configuration.commandName == name })
        else { return nil }
        return try? command.parseAsRoot(Array(arguments.dropFirst()))
    }
}
