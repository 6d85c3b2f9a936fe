import IR
import SessionCore

/// Checks the cells of a notebook in order and runs nothing.
public struct NotebookChecker: Sendable {
    private let session: Session

    public init(session: Session) { self.session = session }

    public struct Report: Sendable {
        /// One text a cell that has something to say, warnings included.
        public var messages: [String]
        public var errorCount: Int
    }

    /// Cells tagged `raises-exception` may have errors, cells tagged `skip-execution` are left out.
    public func check(_ file: NotebookFile) -> Report {
        var report = Report(messages: [], errorCount: 0)
        let cells = RunPlan(file).codeCells
        var findings = RunPlan.Findings()
        var next = 0
        session.checkCells(cells.map(\.source)) { check in
            let diagnostics = findings.next(of: cells[next], check)
            next += 1
            guard !diagnostics.isEmpty else { return }
            report.messages.append(Session.render(diagnostics, of: check.source))
            report.errorCount += diagnostics.count { $0.severity == .error }
        }
        return report
    }
}
