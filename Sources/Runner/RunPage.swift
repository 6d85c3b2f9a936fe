import NotebookFormat

/// The executed notebook as a page, with a table of its cells above.
public struct RunPage: Sendable {
    private let report: NotebookRunner.Report
    private let path: String

    public init(_ report: NotebookRunner.Report, path: String) {
        self.report = report
        self.path = path
    }

    public var html: String {
        HTMLDocument(title: path, preface: preface).html(report.notebook)
    }

    private var preface: String {
        var html = "<section class=\"run\">\n<h1>\(HTMLText.escaped(path))</h1>\n"
        html +=
            "<p class=\"\(report.ending == .success ? "passed" : "failed")\">\(HTMLText.escaped(report.ending.word)), "
        html += "\(report.cells.count) cells in \(TerminalProgress.duration(report.seconds))</p>\n"
        for message in report.messages { html += "<pre class=\"error\">\(HTMLText.coloured(message))</pre>\n" }
        html += "<table>\n<thead><tr><th>cell</th><th></th><th>time</th><th></th></tr></thead>\n<tbody>\n"
        for cell in report.cells {
            let time = cell.verdict == .notRun ? "" : TerminalProgress.duration(cell.seconds)
            html += "<tr><td>\(cell.heading.number)</td><td>\(HTMLText.escaped(cell.heading.title))</td>"
            html +=
                "<td>\(time.replacing(" ", with: "&nbsp;"))</td><td class=\"\(style(cell))\">\(HTMLText.escaped(cell.outcome.plain))</td></tr>\n"
        }
        return html + "</tbody>\n</table>\n</section>\n"
    }

    private func style(_ cell: CellReport) -> String {
        switch cell.verdict {
        case .success, .failedAsExpected: return "passed"
        case .failed, .didNotFail, .differed: return "failed"
        case .stopped: return "stopped"
        case .notRun, .alreadyDone: return "faint"
        }
    }
}
