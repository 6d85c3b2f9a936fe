import NotebookFormat

/// A notebook or percent script on disk.
public struct NotebookFile: Sendable {
    public enum Format: Sendable { case notebook, script }

    public var path: String
    public var format: Format
    public var notebook: Notebook
    /// For a script the line of the file on which each cell begins, from 1.
    public var firstLines: [Int]

    /// Reads a file: a notebook if its name or its first character says so, else a script.
    public init(reading path: String) throws {
        self.path = path
        let bytes = try FileAccess.read(path)
        let isNotebook =
            path.hasSuffix(".ipynb")
            || !path.hasSuffix(".swift") && bytes.first { $0 > 0x20 } == UInt8(ascii: "{")
        if isNotebook {
            format = .notebook
            notebook = try Notebook(parsing: bytes)
            firstLines = []
        } else {
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw NotebookError("the script is not UTF-8")
            }
            format = .script
            let reading = PercentScript.read(text)
            notebook = reading.notebook
            firstLines = reading.firstLines
        }
    }

    /// The name without folders.
    public var name: String { path.split(separator: "/").last.map(String.init) ?? path }

    /// `a/lesson.out.ipynb` for `a/lesson.ipynb`.
    public var defaultOutputPath: String {
        for suffix in [".ipynb", ".swift"] where path.hasSuffix(suffix) {
            return path.dropLast(suffix.count) + ".out.ipynb"
        }
        return path + ".out.ipynb"
    }
}

extension NotebookFile {
    /// Whether progress should name the cells: not for a script of one cell, which is a program.
    public var showsCells: Bool { notebook.cells.count { $0.kind == .code } > 1 }
}
