import ArgumentParser
import Files
import NotebookFormat
import Runner

struct StripCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "strip", abstract: "Take outputs, counts and marks of earlier runs out of notebooks, in place.",
        discussion: """
            With - it is a filter from the standard input to the standard output. To keep outputs out of git: \
            git config filter.swiftlet.clean 'swiftlet strip -', and '*.ipynb filter=swiftlet' in .gitattributes.
            """)

    @Argument(help: "Notebooks (.ipynb), or - for the input.", completion: .file())
    var files: [String]

    func run() throws {
        for path in files {
            let file = try InputFile.read(path)
            let stripped = file.notebook.stripped()
            guard file.format == .notebook, stripped != file.notebook || path == "-" else { continue }
            do {
                try FileAccess.replace(path == "-" ? FileAccess.standardOutput : path, with: stripped.bytes())
            } catch {
                Terminal.writeError("error: \(error)")
                throw ExitCode(2)
            }
        }
    }
}
