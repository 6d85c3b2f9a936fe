import ArgumentParser
import Files
import Glibc
import Runner
import SessionCore

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Turn a notebook into a Swift package that prints the same.",
        discussion: """
            The package builds with 'swift build' against the Swiftlet library. Names that a later cell declares again \
            get a number, the expression that ends a cell is displayed, session commands become comments, cells \
            tagged 'raises-exception' or 'skip-execution' are left out.
            """)

    @Argument(help: "A notebook (.ipynb), a script or Markdown (.md).", completion: .file())
    var file: String

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write the package here; else into a folder NAME.", valueName: "folder"),
        completion: .directory)
    var output: String?

    @Option(
        help: ArgumentHelp("Where the Swiftlet library is: a folder or the URL of a repository.", valueName: "place"))
    var library: String

    @Option(help: ArgumentHelp("The branch of the repository.", valueName: "name"))
    var branch = "main"

    func run() throws {
        let notebook = try InputFile.read(file)
        let fileName = file.split(separator: "/").last.map(String.init) ?? file
        let name = fileName.lastIndex(of: ".").map { String(fileName[..<$0]) } ?? fileName
        let place: NotebookExporter.Library =
            library.contains("://") || library.hasPrefix("git@")
            ? .url(library, branch: branch) : .path(InputFile.absolute(library))
        let package = ExecutionThread.run {
            NotebookExporter(notebook, session: SessionFactory.make(), library: place).package(named: name)
        }
        guard package.problems.isEmpty else {
            for problem in package.problems { Terminal.writeError(problem) }
            throw ExitCode(2)
        }
        let folder = output ?? name
        for (path, text) in package.files {
            do {
                try makeFolders(of: folder + "/" + path)
                try FileAccess.replace(folder + "/" + path, with: Array(text.utf8))
            } catch {
                Terminal.writeError("error: \(error)")
                throw ExitCode(2)
            }
        }
        Terminal.writeError("wrote \(folder)/Package.swift; build it with 'swift build -c release'")
    }

    private func makeFolders(of path: String) throws {
        var index = path.startIndex
        while let slash = path[index...].firstIndex(of: "/") {
            if slash > path.startIndex, mkdir(String(path[..<slash]), 0o777) != 0, errno != EEXIST {
                throw ValidationError(
                    "cannot make the folder '\(path[..<slash])': \(String(cString: strerror(errno)))")
            }
            index = path.index(after: slash)
        }
    }
}
