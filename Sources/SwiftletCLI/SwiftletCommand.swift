import ArgumentParser
import CProcess
import Glibc
import Runner
import SessionCore

/// The program: parses the command line, runs a command and exits with its code.
@main
struct SwiftletCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "swiftlet",
        abstract: "Swift notebooks: a Jupyter kernel and a headless runner in one program.",
        discussion: """
            Exit codes: 0 success, 1 a cell failed, 2 wrong usage or a cell that does not check, 3 a failed \
            expectation, 4 outputs that differ from the stored ones, 129, 130 and 143 stopped by SIGHUP, SIGINT and \
            SIGTERM.
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
            if let complaint = complaint(aboutCommand: CommandLine.arguments.dropFirst().first ?? "") {
                Terminal.writeError("error: \(complaint)")
                Glibc.exit(2)
            }
            let code = exitCode(for: error)
            let message = fullMessage(for: error)
            if !message.isEmpty {
                Terminal.write(message + "\n", to: code.isSuccess ? STDOUT_FILENO : STDERR_FILENO)
            }
            Glibc.exit(code == .validationFailure ? 2 : code.rawValue)
        }
    }

    /// What to say of a first argument that names no command; nil if it does, or is an option.
    private static func complaint(aboutCommand name: String) -> String? {
        let commands = configuration.subcommands.map { $0.configuration }
        let names = commands.flatMap { [$0.commandName ?? ""] + $0.aliases } + ["help"]
        guard !name.isEmpty, !name.hasPrefix("-"), !names.contains(name) else { return nil }
        if access(name, F_OK) == 0 { return "'\(name)' is no command; to run a file, write: swiftlet run '\(name)'" }
        let hidden = commands.filter { !$0.shouldDisplay }.compactMap(\.commandName)
        let nearest = NearestName.of(name, among: names.filter { !hidden.contains($0) })
        return "'\(name)' is no command; \(nearest.map { "did you mean '\($0)'?" } ?? "'swiftlet help' lists them")"
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
