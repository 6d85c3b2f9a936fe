/// Workflow commands that make GitHub show failed cells beside the file.
public struct GitHubAnnotations: Sendable {
    private let report: NotebookRunner.Report
    private let path: String

    public init(_ report: NotebookRunner.Report, path: String) {
        self.report = report
        self.path = path
    }

    /// One command a line; empty if all is well.
    public var lines: [String] {
        var lines = report.cells.compactMap { cell in
            cell.complaint.map { annotation("cell \(cell.heading.number)", line: cell.line, $0) }
        }
        if lines.isEmpty, report.ending != .success {
            lines = report.messages.map { annotation("run", line: nil, $0) }
        }
        return lines
    }

    private func annotation(_ title: String, line: Int?, _ message: String) -> String {
        let place = line.map { ",line=\($0)" } ?? ""
        return "::error file=\(property(path))\(place),title=\(property(title))::\(data(message))"
    }

    private func data(_ text: String) -> String {
        text.plain.replacing("%", with: "%25").replacing("\n", with: "%0A")
    }

    private func property(_ text: String) -> String {
        data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
