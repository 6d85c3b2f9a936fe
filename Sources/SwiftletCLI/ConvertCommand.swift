import ArgumentParser
import Glibc
import NotebookFormat
import Runner

struct ConvertCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert", abstract: "Turn a notebook into a '// %%' script, or a script into a notebook.",
        discussion: """
            A script has the cells' sources, titles and tags, in jupytext's percent layout; outputs stay behind. \
            Without -o the result goes to the standard output.
            """)

    @Argument(help: "A notebook (.ipynb) or a script.", completion: .file())
    var file: String

    @Option(name: .shortAndLong, help: ArgumentHelp("Write here.", valueName: "file"), completion: .file())
    var output: String?

    func run() throws {
        let input = try InputFile.read(file)
        let bytes =
            switch input.format {
            case .notebook: Array(PercentScript.write(input.notebook).utf8)
            case .script: input.notebook.bytes()
            }
        guard let output else {
            FileAccess.write(bytes, to: STDOUT_FILENO)
            return
        }
        do { try FileAccess.replace(output, with: bytes) } catch {
            Terminal.writeError("error: \(error)")
            throw ExitCode(2)
        }
    }
}
