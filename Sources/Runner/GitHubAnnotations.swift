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
        report.cells.compactMap { cell in
            let title = "cell \(cell.heading.number)"
            switch cell.verdict {
            case .failed(let error, _): return annotation(title, "\(error.name): \(error.message)")
            case .didNotFail: return annotation(title, "tagged 'raises-exception' but did not fail")
            case .stopped(let reason): return annotation(title, reason)
            case .success, .failedAsExpected, .notRun: return nil
            }
        }
    }

    private func annotation(_ title: String, _ message: String) -> String {
        "::error file=\(property(path)),title=\(property(title))::\(data(message))"
    }

    private func data(_ text: String) -> String {
        text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
    }

    private func property(_ text: String) -> String {
        data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
