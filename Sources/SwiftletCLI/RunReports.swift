import Files
import Glibc
import Runner

/// The reports that continuous integration and people want of a run.
struct RunReports {
    var junit: String?
    var html: String?
    /// A Markdown file that the table of the run is appended to.
    var summary: String?

    /// Writes all that can be written; false if something cannot.
    func write(_ report: NotebookRunner.Report, of file: String) -> Bool {
        var isWritten = true
        func attempt(_ write: () throws -> Void) {
            do { try write() } catch {
                Terminal.writeError("error: \(error)")
                isWritten = false
            }
        }
        if let junit {
            attempt { try FileAccess.replace(junit, with: Array(JUnitReport(report, path: file).text.utf8)) }
        }
        if let html { attempt { try FileAccess.replace(html, with: Array(RunPage(report, path: file).html.utf8)) } }
        let environment = ProcessEnvironment.variables
        let isOnGitHub = environment["GITHUB_ACTIONS"] == "true"
        if isOnGitHub {
            for line in GitHubAnnotations(report, path: file).lines { Terminal.write(line + "\n", to: STDOUT_FILENO) }
        }
        let pages = [summary, isOnGitHub ? environment["GITHUB_STEP_SUMMARY"] : nil].compactMap { $0 }
        for path in Set(pages) {
            attempt { try FileAccess.append(Array(MarkdownSummary(report, path: file).text.utf8), to: path) }
        }
        return isWritten
    }
}
