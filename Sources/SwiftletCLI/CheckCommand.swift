import ArgumentParser
import Glibc
import Runner
import SessionCore

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check all cells of notebooks without running anything.")

    @Argument(help: "Notebooks (.ipynb), scripts or Markdown (.md).", completion: .file())
    var files: [String]

    func run() throws {
        let notebooks = try files.map { try InputFile.read($0) }
        let messages = ExecutionThread.run {
            let session = SessionFactory.make()
            return notebooks.map { NotebookChecker(session: session).check($0) }
        }
        var errorCount = 0
        for (file, report) in zip(files, messages) {
            for message in report.messages { Terminal.writeError(files.count > 1 ? "\(file):\n\(message)" : message) }
            errorCount += report.errorCount
        }
        guard errorCount == 0 else { throw ExitCode(2) }
    }
}
