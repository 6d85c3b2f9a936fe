import ArgumentParser
import Files
import Glibc
import Runner
import SessionCore
import SessionIO

struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Run a notebook, a script or a Markdown file from its first cell to its last.",
        discussion: """
            All cells are checked before the first one runs. An executed notebook is written after every cell, \
            for a notebook NAME.ipynb to NAME.out.ipynb unless -o or --in-place says otherwise, for a script only \
            with -o. The parameters are those that the cell tagged 'parameters' declares; in the paths of -o and of \
            the reports '{name}' stands for the value of one.

            What the cells put out goes to the standard output, all else to the standard error.
            """)

    @Argument(
        help: "A notebook (.ipynb), a script with cells that begin with '// %%', Markdown (.md), or - for the input.",
        completion: .file())
    var file: String

    @OptionGroup var given: ParameterOptions

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write the executed notebook here; - is the output.", valueName: "file"),
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

    @Option(
        name: .customLong("html"), help: ArgumentHelp("Write the executed notebook as a page.", valueName: "file"),
        completion: .file())
    var htmlPath: String?

    @Option(
        name: .customLong("summary"),
        help: ArgumentHelp(
            "Append a table of the cells in Markdown; on GitHub the page of the job gets it anyway.", valueName: "file"),
        completion: .file())
    var summaryPath: String?

    @Option(help: ArgumentHelp("Stop a cell that makes the process hold more memory: 512M, 2G.", valueName: "size"))
    var memoryLimit: String?

    @Flag(help: "Save the session after every cell, so that --resume can go on if the run breaks off.")
    var resumable = false

    @Flag(help: "Go on with the cell at which a run with --resumable broke off.")
    var resume = false

    @Flag(help: "Write the notebook with its parameters and run nothing.")
    var prepareOnly = false

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
        if let memoryLimit, ByteCount.parse(memoryLimit) == nil {
            throw ValidationError("'\(memoryLimit)' is not a size; write 512M or 2G")
        }
    }

    func run() throws {
        let notebook = try InputFile.read(file)
        let parameters = try given.parameters()
        let redactor = given.redactor(parameters)
        let paths = try Paths(self, notebook, parameters)
        guard ![paths.output, paths.junit, paths.html, paths.summary].contains(where: redactor.changes) else {
            throw ValidationError("the value of a parameter in a path is a secret, and paths are seen by everybody")
        }
        let options = RunOptions(
            parameters: parameters, allowsErrors: allowErrors, cellTimeout: timeout, totalTimeout: totalTimeout,
            outputPath: paths.output, memoryLimit: memoryLimit.flatMap(ByteCount.parse), redactor: redactor,
            isResumable: resumable || resume, resumes: resume)
        if let workingDirectory, chdir(workingDirectory) != 0 {
            throw ValidationError("cannot change to '\(workingDirectory)': \(String(cString: strerror(errno)))")
        }
        if prepareOnly || resumable || resume, paths.output == nil {
            let option = prepareOnly ? "--prepare-only" : resume ? "--resume" : "--resumable"
            throw ValidationError("\(option) needs a place for the executed notebook; say where with -o")
        }
        if prepareOnly { return try prepare(notebook, options) }
        SignalMask.blockStoppingSignals()
        let isInteractive = Terminal.isInteractive(STDOUT_FILENO)
        let progress: any RunProgress =
            paths.output == FileAccess.standardOutput
            ? SilentProgress()
            : TerminalProgress(
                style: .init(
                    isInteractive: isInteractive, isColoured: Terminal.isColoured(STDERR_FILENO),
                    showsCells: !quiet && notebook.showsCells))
        let input: any InputSource =
            notebook.format == .script || Terminal.isInteractive(STDIN_FILENO) ? StandardInput() : NoInput()
        let report = ExecutionThread.run {
            NotebookRunner(
                notebook, session: SessionFactory.makeLasting(allowsShell: allowShell), options: options,
                progress: progress,
                input: input,
                surface: isInteractive ? .notebook : options.outputPath == nil && paths.html == nil ? .log : .record
            ).run()
        }
        for message in report.messages { Terminal.writeError(message) }
        if report.isWritten, let path = options.outputPath, !quiet { progress.report("wrote \(path)") }
        let isReported = RunReports(junit: paths.junit, html: paths.html, summary: paths.summary).write(
            report, of: file)
        Glibc.exit(report.ending == .success && !isReported ? 1 : report.ending.exitCode)
    }

    /// Writes the notebook as it would run.
    private func prepare(_ notebook: NotebookFile, _ options: RunOptions) throws {
        let prepared = ExecutionThread.run {
            Result { try NotebookRunner.prepared(notebook, session: SessionFactory.make(), options: options) }
        }
        do {
            let bytes = try prepared.get().bytes()
            if let path = options.outputPath { try FileAccess.replace(path, with: bytes) }
        } catch {
            Terminal.writeError("\(error)")
            throw ExitCode(2)
        }
    }

    /// Where everything is written, names filled in and seen from where the command was given.
    private struct Paths {
        var output: String?
        var junit: String?
        var html: String?
        var summary: String?

        init(_ command: RunCommand, _ notebook: NotebookFile, _ given: [GivenParameter]) throws {
            let patterns = [command.output, command.junitPath, command.htmlPath, command.summaryPath]
            let filled = ExecutionThread.run { () -> Result<[String?], any Error> in
                // A session is needed only where a default may be.
                guard patterns.contains(where: { $0?.contains("{") ?? false }) else { return .success(patterns) }
                let inspector = ParameterInspector(session: SessionFactory.make())
                return Result { try patterns.map { try $0.map { try inspector.path($0, given: given, of: notebook) } } }
            }
            let paths: [String?]
            do { paths = try filled.get() } catch { throw ValidationError("\(error)") }
            func seen(_ path: String?) -> String? {
                path.map {
                    $0 == "-"
                        ? FileAccess.standardOutput : command.workingDirectory == nil ? $0 : InputFile.absolute($0)
                }
            }
            output = command.noSave ? nil : seen(paths[0])
            if output == nil, command.inPlace { output = seen(command.file) }
            if output == nil, !command.noSave, !command.inPlace, notebook.format == .notebook, command.file != "-" {
                output = seen(notebook.defaultOutputPath)
            }
            junit = seen(paths[1])
            html = seen(paths[2])
            summary = seen(paths[3])
        }
    }
}
