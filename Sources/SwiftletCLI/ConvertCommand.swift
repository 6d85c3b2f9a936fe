import ArgumentParser
import Files
import Glibc
import NotebookFormat
import Runner

struct ConvertCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Turn notebooks, '// %%' scripts and Markdown into each other, or into a page.",
        discussion: """
            Scripts and Markdown have jupytext's layouts: sources, titles and tags; outputs stay behind. A page of HTML \
            has the outputs and needs nothing from elsewhere. Without -o the result goes to the standard output.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case notebook, script, markdown, html

        /// What the end of a name says.
        init?(path: String) {
            switch path.split(separator: ".").last {
            case "ipynb": self = .notebook
            case "swift": self = .script
            case "md", "markdown": self = .markdown
            case "html", "htm": self = .html
            default: return nil
            }
        }
    }

    @Argument(help: "A notebook (.ipynb), a script or Markdown (.md).", completion: .file())
    var file: String

    @Option(name: .shortAndLong, help: ArgumentHelp("Write here.", valueName: "file"), completion: .file())
    var output: String?

    @Option(
        name: .customLong("to"),
        help: "What to write: notebook, script, markdown or html; else what the name behind -o says.")
    var format: Format?

    @Flag(help: "Leave the code out of a page.")
    var hideCode = false

    func run() throws {
        let input = try InputFile.read(file)
        let named = output.flatMap { $0 == "-" ? nil : $0 }
        if format == nil, let named, Format(path: named) == nil {
            throw ValidationError("the name '\(named)' does not say what to write; say it with --to")
        }
        let format = format ?? named.flatMap(Format.init(path:)) ?? (input.format == .notebook ? .script : .notebook)
        let bytes =
            switch format {
            case .script: Array(PercentScript.write(input.notebook).utf8)
            case .markdown: Array(MarkdownDocument.write(input.notebook).utf8)
            case .notebook: input.notebook.bytes()
            case .html: Array(HTMLDocument(hidesCode: hideCode).html(input.notebook).utf8)
            }
        do {
            try FileAccess.replace(named ?? FileAccess.standardOutput, with: bytes)
        } catch {
            Terminal.writeError("error: \(error)")
            throw ExitCode(2)
        }
    }
}
