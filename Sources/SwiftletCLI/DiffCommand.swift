import ArgumentParser
import Glibc
import NotebookFormat
import Runner

struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Show what changed between two notebooks: cells, tags and outputs.",
        discussion: """
            Cells are matched by their identifiers, else by their likeness. Exit code 1 says that something changed. To \
            have git use it: git config diff.swiftlet.command 'swiftlet diff --git', and '*.ipynb diff=swiftlet' in \
            .gitattributes.
            """)

    @Argument(help: "The old and the new notebook or script.", completion: .file())
    var files: [String]

    @Flag(help: "Compare sources and tags only.")
    var sourcesOnly = false

    @Option(
        name: .customLong("rtol"),
        help: ArgumentHelp("The relative tolerance for numbers in outputs.", valueName: "number"))
    var relative = 0.0

    @Option(
        name: .customLong("atol"),
        help: ArgumentHelp("The absolute tolerance for numbers in outputs.", valueName: "number"))
    var absolute = 0.0

    @Flag(name: .customLong("git"), help: "Take the seven arguments that git gives, and exit with 0.")
    var isForGit = false

    func validate() throws {
        guard files.count == (isForGit ? 7 : 2) else {
            throw ValidationError(isForGit ? "git gives seven arguments" : "give two notebooks")
        }
    }

    func run() throws {
        let (oldPath, newPath) = isForGit ? (files[1], files[4]) : (files[0], files[1])
        // Git names a file that is not there so.
        let old = oldPath == "/dev/null" ? Notebook() : try InputFile.read(oldPath).notebook
        let new = newPath == "/dev/null" ? Notebook() : try InputFile.read(newPath).notebook
        let difference = NotebookDifference(
            from: old, to: new,
            options: .init(
                comparesOutputs: !sourcesOnly, tolerance: NumericTolerance(relative: relative, absolute: absolute)))
        guard !difference.isEmpty else { return }
        let names = isForGit ? "--- \(files[0])\n+++ \(files[0])\n" : "--- \(oldPath)\n+++ \(newPath)\n"
        let text = names + difference.text
        Terminal.write(
            Terminal.isColoured(STDOUT_FILENO) ? text : TerminalProgress.withoutColours(text), to: STDOUT_FILENO)
        if !isForGit { throw ExitCode(1) }
    }
}
