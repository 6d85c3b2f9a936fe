import ArgumentParser
import NotebookFormat
import Runner

struct StripCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "strip", abstract: "Take outputs, counts and marks of earlier runs out of notebooks, in place.")

    @Argument(help: "Notebooks (.ipynb).", completion: .file())
    var files: [String]

    func run() throws {
        for path in files {
            let file = try InputFile.read(path)
            let stripped = file.notebook.stripped()
            guard file.format == .notebook, stripped != file.notebook else { continue }
            do { try FileAccess.replace(path, with: stripped.bytes()) } catch {
                Terminal.writeError("error: \(error)")
                throw ExitCode(2)
            }
        }
    }
}
