import ArgumentParser
import Glibc
import Runner
import SessionCore
import SessionIO

struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Run a notebook or a script from its first cell to its last.",
        discussion: """
            All cells are checked before the first one runs. An executed notebook is written after every cell, \
            for a notebook NAME.ipynb to NAME.out.ipynb unless -o or --in-place says otherwise, for a script only \
            with -o. The parameters are those that the cell tagged 'parameters' declares.

            What the cells put out goes to the standard output, all else to the standard error.
            """)

    @Argument(help: "A notebook (.ipynb) or a script with cells that begin with '// %%'.", completion: .file())
    var file: String

    @Option(name: .shortAndLong, help: ArgumentHelp("Set a parameter.", valueName: "name=value"))
    var parameter: [String] = []

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Set a parameter of type String, taken as it is.", valueName: "name=text"))
    var rawParameter: [String] = []

    @Option(
        name: [.short, .customLong("parameters-file")],
        help: ArgumentHelp("Take parameters from a JSON object in a file.", valueName: "file"), completion: .file())
    var fileOfParameters: [String] = []

    @Option(
        name: .shortAndLong, help: ArgumentHelp("Write the executed notebook here.", valueName: "file"),
        completion: .file())
    var output: String?

    @Flag(help: "Write the executed notebook over the input.")
    var inPlace = false

    @Flag(help: "Write no notebook.")
    var noSave = false

    @Flag(help: "Run on after a cell has failed; the exit code tells of the first failure.")
    var allowErrors = false

    @Option(help: ArgumentHelp("Stop a cell that takes longer.", valueName: "seconds"))
    var timeout: Double?

    @Option(help: ArgumentHelp("Stop the run if it takes longer.", valueName: "seconds"))
    var totalTimeout: Double?

    @Option(
        name: .customLong("junit"), help: ArgumentHelp("Write a JUnit report of the cells.", valueName: "file"),
        completion: .file())
    var junitPath: String?

    @Option(name: .customLong("cwd"), help: ArgumentHelp("Run in this folder.", valueName: "folder"))
    var workingDirectory: String?

    @Flag(help: "Let lines that begin with '!' run in the shell.")
    var allowShell = false

    @Flag(name: .shortAndLong, help: "Say nothing but what the cells say.")
    var quiet = false

    func validate() throws {
        guard [output != nil, inPlace, noSave].count(where: { $0 }) <= 1 else {
            throw ValidationError("give only one of --output, --in-place and --no-save")
        }
        for seconds in [timeout, totalTimeout] where seconds.map({ !($0 > 0) }) ?? false {
            throw ValidationError("a timeout is a number of seconds above 0")
        }
    }

    func run() throws {
        let notebook = try InputFile.read(file)
        let options = RunOptions(
            parameters: try givenParameters(), allowsErrors: allowErrors, cellTimeout: timeout,
            totalTimeout: totalTimeout, outputPath: outputPath(for: notebook))
        if let workingDirectory, chdir(workingDirectory) != 0 {
            throw ValidationError("cannot change to '\(workingDirectory)': \(String(cString: strerror(errno)))")
        }
        SignalMask.blockStoppingSignals()
        let isInteractive = Terminal.isInteractive(STDOUT_FILENO)
        let progress = TerminalProgress(
            style: .init(
                isInteractive: isInteractive, isColoured: Terminal.isColoured(STDERR_FILENO),
                showsCells: !quiet && notebook.showsCells))
        let input: any InputSource =
            notebook.format == .script || Terminal.isInteractive(STDIN_FILENO) ? StandardInput() : NoInput()
        let report = ExecutionThread.run {
            NotebookRunner(
                notebook, session: SessionFactory.make(allowsShell: allowShell), options: options, progress: progress, input: input,
                surface: isInteractive ? .notebook : .log
            ).run()
        }
        for message in report.messages { Terminal.writeError(message) }
        if report.ending != .checkFailed, let path = options.outputPath, !quiet { progress.report("wrote \(path)") }
        writeReports(of: report)
        Glibc.exit(report.ending.exitCode)
    }

    /// What continuous integration wants to know.
    private func writeReports(of report: NotebookRunner.Report) {
        if let junitPath {
            do { try FileAccess.replace(junitPath, with: Array(JUnitReport(report, path: file).text.utf8)) } catch {
                Terminal.writeError("error: \(error)")
            }
        }
        if let value = getenv("GITHUB_ACTIONS"), String(cString: value) == "true" {
            for line in GitHubAnnotations(report, path: file).lines { Terminal.write(line + "\n", to: STDOUT_FILENO) }
        }
    }

    private func outputPath(for notebook: NotebookFile) -> String? {
        if noSave { return nil }
        if let output { return resolved(output) }
        if inPlace { return resolved(file) }
        return notebook.format == .notebook ? resolved(notebook.defaultOutputPath) : nil
    }

    /// The path as it is given, unless the folder changes before it is used.
    private func resolved(_ path: String) -> String { workingDirectory == nil ? path : InputFile.absolute(path) }

    /// Files first, then raw ones, then typed ones, so that what stands on the command line wins.
    private func givenParameters() throws -> [GivenParameter] {
        var given: [GivenParameter] = []
        for path in fileOfParameters {
            do { given += try GivenParameter.reading(path) } catch { throw ValidationError("\(error)") }
        }
        given += try rawParameter.map { try Self.parameter($0, isRaw: true) }
        given += try parameter.map { try Self.parameter($0, isRaw: false) }
        return given
    }

    private static func parameter(_ text: String, isRaw: Bool) throws -> GivenParameter {
        guard let equals = text.firstIndex(of: "="), equals > text.startIndex else {
            throw ValidationError("'\(text)' is not name=value")
        }
        return GivenParameter(
            name: String(text[..<equals]), text: String(text[text.index(after: equals)...]), isRaw: isRaw)
    }
}
