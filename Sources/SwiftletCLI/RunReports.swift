import Glibc
import Runner

/// The reports that continuous integration and people want of a run.
struct RunReports {
    var junit: String?
    var html: String?
    /// A Markdown file that the table of the run is appended to.
    var summary: String?

    func write(_ report: NotebookRunner.Report, of file: String) {
        if let junit { replace(junit, with: JUnitReport(report, path: file).text) }
        if let html { replace(html, with: RunPage(report, path: file).html) }
        let environment = ProcessEnvironment.variables
        let isOnGitHub = environment["GITHUB_ACTIONS"] == "true"
        if isOnGitHub {
            for line in GitHubAnnotations(report, path: file).lines { Terminal.write(line + "\n", to: STDOUT_FILENO) }
        }
        let pages = [summary, isOnGitHub ? environment["GITHUB_STEP_SUMMARY"] : nil].compactMap { $0 }
        for path in Set(pages) { append(MarkdownSummary(report, path: file).text, to: path) }
    }

    private func replace(_ path: String, with text: String) {
        do { try FileAccess.replace(path, with: Array(text.utf8)) } catch { Terminal.writeError("error: \(error)") }
    }

    private func append(_ text: String, to path: String) {
        do { try FileAccess.append(Array(text.utf8), to: path) } catch { Terminal.writeError("error: \(error)") }
    }
}
