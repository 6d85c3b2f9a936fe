import ArgumentParser
import Files
import Glibc
import NotebookFormat
import Runner
import SessionCore
import SessionIO

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Run notebooks again and compare with their stored outputs.",
        discussion: """
            Numbers may differ by absolute + relative x |stored|, whole numbers not at all; figures are compared by what \
            they draw. Times are not compared. The tags of nbval say what to skip (nbval-skip), what not to compare \
            (nbval-ignore-output) and what to compare even with --lax (nbval-check-output); the metadata 'verify' of a \
            cell sets its own tolerance: {"relative": 0.01, "absolute": 0}.

            Exit code 4 says that something differed.
            """)

    @Argument(help: "Notebooks (.ipynb).", completion: .file())
    var files: [String]

    @Option(name: [.long, .customLong("rtol")], help: ArgumentHelp("The relative tolerance.", valueName: "number"))
    var relative = 1e-5

    @Option(name: [.long, .customLong("atol")], help: ArgumentHelp("The absolute tolerance.", valueName: "number"))
    var absolute = 1e-8

    @Option(
        name: [.long, .customLong("nbval-sanitize-with")],
        help: ArgumentHelp("Replace what regular expressions match before comparing.", valueName: "file"),
        completion: .file())
    var sanitizeWith: [String] = []

    @Flag(name: [.long, .customLong("nbval-lax")], help: "Compare only cells tagged 'nbval-check-output'.")
    var lax = false

    @Flag(help: "Compare times too.")
    var compareTimes = false

    @Flag(help: "Store the new outputs of the cells that differ.")
    var update = false

    @Flag(help: "Run twice and demand the same outputs and variables to the last bit, whatever is stored.")
    var bitwise = false

    @Flag(help: "Run on after a cell has failed.")
    var allowErrors = false

    @Option(help: ArgumentHelp("Stop a cell that takes longer.", valueName: "seconds"))
    var timeout: Double?

    @Option(help: ArgumentHelp("Stop a run that takes longer.", valueName: "seconds"))
    var totalTimeout: Double?

    @Option(
        name: .customLong("junit"), help: ArgumentHelp("Write a JUnit report; for one notebook.", valueName: "file"),
        completion: .file())
    var junitPath: String?

    @Option(name: .customLong("summary"), help: ArgumentHelp("Append a table in Markdown.", valueName: "file"))
    var summaryPath: String?

    @Flag(name: .shortAndLong, help: "Say only what differs.")
    var quiet = false

    func validate() throws {
        guard relative >= 0, absolute >= 0 else { throw ValidationError("a tolerance is a number from 0 on") }
        for seconds in [timeout, totalTimeout] where seconds.map({ !($0 > 0) }) ?? false {
            throw ValidationError("a timeout is a number of seconds above 0")
        }
        guard junitPath == nil || files.count == 1 else { throw ValidationError("--junit is for one notebook") }
        guard !(update && bitwise) else { throw ValidationError("give only one of --update and --bitwise") }
    }

    func run() throws {
        let options = NotebookVerifier.Options(
            tolerance: NumericTolerance(relative: relative, absolute: absolute), rules: try rules(), isLax: lax)
        SignalMask.blockStoppingSignals()
        var ending = RunEnding.success
        for file in files {
            // A file that cannot be read keeps no other from being verified.
            let outcome: RunEnding
            do { outcome = try verify(file, options) } catch is ExitCode { outcome = .checkFailed }
            if ending == .success { ending = outcome }
            if case .stopped = outcome { break }
        }
        Glibc.exit(ending.exitCode)
    }

    private func rules() throws -> SanitizingRules {
        do {
            return try sanitizeWith.reduce(compareTimes ? SanitizingRules() : .durations) {
                try $0 + SanitizingRules(reading: $1)
            }
        } catch {
            throw ValidationError("\(error)")
        }
    }

    private func verify(_ path: String, _ options: NotebookVerifier.Options) throws -> RunEnding {
        let file = try InputFile.read(path)
        let runOptions = RunOptions(
            allowsErrors: allowErrors, cellTimeout: timeout, totalTimeout: totalTimeout,
            redactor: SecretRedactor(SecretRedactor.secrets(in: ProcessEnvironment.variables)), keepsBits: bitwise)
        let verifier = NotebookVerifier(file, options: options) {
            ExecutionThread.run {
                NotebookRunner(
                    file, session: SessionFactory.make(allowsShell: false), options: runOptions,
                    progress: SilentProgress(), surface: NotebookVerifier.surface(of: file.notebook)
                ).run()
            }
        }
        if bitwise {
            var report = verifier.verifyBits()
            let (same, refused) = (report.bits?.variables.count ?? 0, report.bits?.refused ?? [])
            write(&report, of: path, passed: "and \(Self.counted(same, "variable")), the same bits twice")
            for refusal in refused where !quiet {
                Terminal.write("  not compared: \(refusal.name): \(refusal.reason)\n", to: STDOUT_FILENO)
            }
            return report.ending
        }
        guard file.format == .notebook else {
            Terminal.writeError("error: \(path) stores no outputs; only notebooks (.ipynb) do, or use --bitwise")
            return .checkFailed
        }
        guard update || verifier.hasStoredOutputs else {
            Terminal.writeError("error: \(NotebookVerifier.NothingStored(path: path))")
            return .checkFailed
        }
        var (report, updated) = try verifier.verify()
        guard update, report.ending == .success || report.ending == .outputsDiffer else {
            write(&report, of: path, passed: "as stored")
            return report.ending
        }
        do {
            if updated != file.notebook { try FileAccess.replace(path, with: updated.bytes(), .synced) }
        } catch {
            Terminal.writeError("error: \(error)")
            return .cellFailed
        }
        let count = report.cells.count { $0.complaint != nil }
        if !quiet {
            Terminal.write(
                "\(path): \(count == 0 ? "nothing to update" : "updated \(Self.counted(count, "cell"))")\n",
                to: STDOUT_FILENO)
        }
        return .success
    }

    private func write(_ report: inout NotebookRunner.Report, of path: String, passed: String) {
        for message in report.messages { Terminal.writeError(message) }
        let isReported = RunReports(junit: junitPath, html: nil, summary: summaryPath).write(report, of: path)
        if !isReported, report.ending == .success { report.ending = .cellFailed }
        guard !quiet || report.ending != .success else { return }
        let differing = report.cells.count { $0.complaint != nil }
        let words =
            report.ending == .success
            ? "\(Self.counted(report.cells.count, "cell")) \(passed)"
            : "\(differing) of \(Self.counted(report.cells.count, "cell")) differ or fail"
        Terminal.write("\(path): \(words)\n", to: STDOUT_FILENO)
    }

    private static func counted(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
}
