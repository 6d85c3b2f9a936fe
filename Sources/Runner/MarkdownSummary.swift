/// A run as the short table that a pull request or a job page shows.
public struct MarkdownSummary: Sendable {
    private let report: NotebookRunner.Report
    private let path: String

    public init(_ report: NotebookRunner.Report, path: String) {
        self.report = report
        self.path = path
    }

    public var text: String {
        let passed = report.cells.count { $0.verdict == .success || $0.verdict == .failedAsExpected }
        let mark = report.ending == .success ? "✅" : "❌"
        var lines = [
            "### \(mark) \(Self.inline(path))", "",
            "\(report.ending.word.capitalizedFirst): \(passed) of \(report.cells.count) cells passed in "
                + "\(TerminalProgress.duration(report.seconds))",
            "",
        ]
        if !report.cells.isEmpty {
            lines += ["| cell | | time | |", "|---:|---|---:|---|"]
            for cell in report.cells {
                let time = cell.verdict == .notRun ? "" : TerminalProgress.duration(cell.seconds)
                lines.append(
                    "| \(cell.heading.number) | \(Self.title(cell.heading.title)) | \(time) | \(Self.cell(cell.complaint == nil ? cell.outcome : "**\(cell.outcome)**")) |"
                )
            }
            lines.append("")
        }
        for message in report.messages {
            let text = message.plain
            let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
            let fence = String(repeating: "`", count: max(3, longest + 1))
            lines += [fence + "text", text.trimmedLines, fence, ""]
        }
        return lines.joined(separator: "\n")
    }

    /// One line without a meaning for tables.
    private static func cell(_ text: String) -> String {
        inline(text).replacing("|", with: "\\|")
    }

    /// The beginning of a cell's source; its signs emphasise nothing.
    private static func title(_ text: String) -> String {
        cell(String(text.flatMap { "\\*_`~[]$".contains($0) ? ["\\", $0] : [$0] }))
    }

    private static func inline(_ text: String) -> String {
        let line = text.plain.replacing("\n", with: " ")
        return line.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

    fileprivate var trimmedLines: String {
        var text = self
        while text.last == "\n" { text.removeLast() }
        return text
    }
}
