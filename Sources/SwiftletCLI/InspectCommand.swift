import ArgumentParser
import Glibc
import JSON
import NotebookFormat
import Runner
import SessionCore

struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect", abstract: "Say which parameters a notebook takes and what is in it; run nothing.",
        aliases: ["help-notebook"])

    @Argument(help: "A notebook (.ipynb), a script or Markdown (.md).", completion: .file())
    var file: String

    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        let notebook = try InputFile.read(file)
        let outcome = ExecutionThread.run {
            Result { try ParameterInspector(session: SessionFactory.make()).parameters(of: notebook) }
        }
        let parameters: [NotebookParameter]
        do { parameters = try outcome.get() } catch {
            Terminal.writeError("\(error)")
            throw ExitCode(2)
        }
        let description = NotebookDescription(notebook, parameters: parameters)
        let text = json ? description.json.text(JSONStyle(indentation: 2)) + "\n" : description.text
        Terminal.write(text, to: STDOUT_FILENO)
    }
}
