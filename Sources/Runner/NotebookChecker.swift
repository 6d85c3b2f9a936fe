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
        let plan = RunPlan(file)
        let checks = session.checkCells(plan.codeCells.map(\.source))
        for (diagnostics, check) in zip(plan.findings(checks), checks) where !diagnostics.isEmpty {
            report.messages.append(Session.render(diagnostics, of: check.source))
            report.errorCount += diagnostics.count { $0.severity == .error }
        }
        return report
    }
}
