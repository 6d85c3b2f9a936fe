import Files
import NotebookFormat

/// A notebook, percent script or Markdown file on disk.
public struct NotebookFile: Sendable {
    public enum Format: Sendable { case notebook, script, markdown }

    public var path: String
    public var format: Format
    public var notebook: Notebook
    /// The line of the file on which the source of each cell begins, from 1; 0 where it is not known.
    public var firstLines: [Int]

    public init(path: String, format: Format, notebook: Notebook, firstLines: [Int] = []) {
        self.path = path
        self.format = format
        self.notebook = notebook
        self.firstLines = firstLines
    }

    /// Reads a file: a notebook if its name or its first character says so, Markdown by its name, else a script.
    public init(reading path: String) throws {
        self.path = path
        let bytes = try FileAccess.read(path)
        let isNotebook =
            path.hasSuffix(".ipynb")
            || !path.hasSuffix(".swift") && !path.hasSuffix(".md") && bytes.first { $0 > 0x20 } == UInt8(ascii: "{")
        if isNotebook {
            format = .notebook
            notebook = try Notebook(parsing: bytes)
            firstLines = NotebookFile.lines(of: notebook, in: bytes)
        } else {
            guard let text = FileAccess.text(bytes) else { throw NotebookError("the file is not UTF-8") }
            format = path.hasSuffix(".md") || path.hasSuffix(".markdown") ? .markdown : .script
            let reading = format == .markdown ? MarkdownDocument.read(text) : PercentScript.read(text)
            notebook = reading.notebook
            firstLines = reading.firstLines
        }
    }

    /// The lines of the file on which the cells of a notebook name themselves.
    private static func lines(of notebook: Notebook, in bytes: [UInt8]) -> [Int] {
        var numbers: [String: Int] = [:]
        for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            let content = line.drop { $0 == 0x20 }
            guard content.starts(with: "\"id\":".utf8) else { continue }
            let quoted = content.dropFirst(5).drop { $0 != UInt8(ascii: "\"") }.dropFirst()
            numbers[String(decoding: quoted.prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)] = index + 1
        }
        return notebook.cells.map { numbers[$0.id] ?? 0 }
    }

    /// The name without folders.
    public var name: String { path.split(separator: "/").last.map(String.init) ?? path }

    /// `a/lesson.out.ipynb` for `a/lesson.ipynb`.
    public var defaultOutputPath: String {
        for suffix in [".ipynb", ".swift", ".md", ".markdown"] where path.hasSuffix(suffix) {
            return path.dropLast(suffix.count) + ".out.ipynb"
        }
        return path + ".out.ipynb"
    }
}

extension NotebookFile {
    /// Whether progress should name the cells: not for a script of one cell, which is a program.
    public var showsCells: Bool { notebook.cells.count { $0.kind == .code } > 1 }
}
