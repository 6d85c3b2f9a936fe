import JSON
import NotebookFormat
import SessionCore
import SessionIO

/// Runs a notebook again and compares what comes out with what is stored in it.
public struct NotebookVerifier: Sendable {
    public struct Options: Sendable {
        public var tolerance: NumericTolerance
        public var rules: SanitizingRules
        /// Compares only cells tagged `nbval-check-output`.
        public var isLax: Bool

        public init(
            tolerance: NumericTolerance = NumericTolerance(), rules: SanitizingRules = .durations, isLax: Bool = false
        ) {
            self.tolerance = tolerance
            self.rules = rules
            self.isLax = isLax
        }
    }

    private let file: NotebookFile
    private let options: Options
    /// Runs the notebook in a new session.
    private let run: @Sendable () -> NotebookRunner.Report

    public init(_ file: NotebookFile, options: Options, run: @escaping @Sendable () -> NotebookRunner.Report) {
        self.file = file
        self.options = options
        self.run = run
    }

    /// Why there is nothing to compare with.
    public struct NothingStored: Error, Sendable, CustomStringConvertible {
        public var path: String

        public init(path: String) { self.path = path }

        public var description: String {
            "\(path) has no stored outputs; run 'swiftlet verify --update \(path)' to store them"
        }
    }

    /// What differed, as the verdicts of the cells, and the notebook with new outputs in the cells that differed.
    public func verify() throws -> (report: NotebookRunner.Report, updated: Notebook) {
        var report = run()
        guard report.ending == .success || !report.cells.isEmpty else { return (report, file.notebook) }
        var updated = file.notebook
        let new = Dictionary(report.notebook.cells.map { ($0.id, $0) }) { first, _ in first }
        let plan = RunPlan(file)
        let ids = plan.codeCells.map { plan.notebook.cells[$0.index].id }
        for (position, id) in ids.enumerated() where report.cells.indices.contains(position) {
            guard report.cells[position].ran, let index = updated.cells.firstIndex(where: { $0.id == id }),
                let now = new[id]
            else { continue }
            let stored = updated.cells[index]
            let differences = differences(stored, now)
            guard !differences.isEmpty else { continue }
            updated.cells[index].outputs = now.outputs
            updated.cells[index].executionCount = now.executionCount
            if report.cells[position].verdict == .success || report.cells[position].verdict == .failedAsExpected {
                report.cells[position].verdict = .differed(differences)
                report.messages.append(message(report.cells[position], differences))
            }
        }
        if report.ending == .success, report.cells.contains(where: { $0.ending == .outputsDiffer }) {
            report.ending = .outputsDiffer
        }
        return (report, updated)
    }

    public var hasStoredOutputs: Bool { file.notebook.cells.contains { !$0.outputs.isEmpty } }

    /// How training was shown when the outputs were stored, which decides what they are.
    public static func surface(of notebook: Notebook) -> OutputSurface {
        switch notebook.metadata["swiftlet"]?["surface"]?.string {
        case "log": .log
        case "record": .record
        default: .notebook
        }
    }

    private func differences(_ stored: Notebook.Cell, _ new: Notebook.Cell) -> [OutputDifference] {
        let tags = stored.tagsAndMarks
        let isIgnored = tags.contains("nbval-ignore-output") || tags.contains("pytest-validate-ignore-output")
        let isDemanded = tags.contains("nbval-check-output") || tags.contains("nbval-test-name")
        if isIgnored || options.isLax && !isDemanded { return [] }
        let comparison = OutputComparison(
            tolerance: options.tolerance.adjusted(by: stored.metadata), rules: options.rules)
        return comparison.differences(stored.outputs, new.outputs)
    }

    private func message(_ cell: CellReport, _ differences: [OutputDifference]) -> String {
        "\u{1B}[1mcell \(cell.heading.number): \(cell.heading.title)\u{1B}[0m\n"
            + differences.map { difference in
                let lines = difference.lines.map { line in
                    let colour = line.hasPrefix("-") ? "31" : line.hasPrefix("+") ? "32" : "2"
                    return "    \u{1B}[\(colour)m\(line)\u{1B}[0m"
                }
                return (["  " + difference.summary] + lines).joined(separator: "\n")
            }.joined(separator: "\n")
    }

    // MARK: Bits

    /// Runs twice, each time in a new session, and demands the same outputs to the last character and the same bits in
    /// all variables. Times that are put out may differ, and what comes from cells tagged `nbval-ignore-output`.
    public func verifyBits() -> NotebookRunner.Report {
        let first = run()
        guard first.ending == .success else { return first }
        var second = run()
        guard second.ending == .success else { return second }
        let comparison = OutputComparison(tolerance: .none, rules: options.rules, drawingTolerance: 0)
        let plan = RunPlan(file)
        for (position, cell) in plan.codeCells.enumerated() {
            let index = cell.index
            guard first.notebook.cells.indices.contains(index), second.notebook.cells.indices.contains(index) else {
                continue
            }
            let tags = plan.notebook.cells[index].tagsAndMarks
            guard !tags.contains("nbval-ignore-output") else { continue }
            var differences = comparison.differences(
                first.notebook.cells[index].outputs, second.notebook.cells[index].outputs)
            guard !differences.isEmpty else { continue }
            for place in differences.indices {
                differences[place].summary = differences[place].summary.replacing(
                    " is stored, ", with: " in the first run, "
                )
                .replacing(" is put out (", with: " in the second (")
            }
            differ(&second, at: position, differences)
        }
        if let before = first.bits, let after = second.bits {
            compare(BitComparison(first: before, second: after), in: &second, plan)
        }
        return second
    }

    /// A variable that differs is the matter of the last cell that declares it.
    private func compare(_ comparison: BitComparison, in report: inout NotebookRunner.Report, _ plan: RunPlan) {
        var found: [Int: [OutputDifference]] = [:]
        let cells = plan.codeCells
        let isIgnored = { plan.notebook.cells[cells[$0].index].tagsAndMarks.contains("nbval-ignore-output") }
        var hasIgnored = false
        for (name, difference) in comparison.differences {
            let position = report.declared.lastIndex { $0.contains(name) } ?? cells.count - 1
            if isIgnored(position) { hasIgnored = true } else { found[position, default: []].append(difference) }
        }
        if found.isEmpty, !hasIgnored, comparison.differsAsWhole {
            let sentence =
                "no variable alone, but what connects them differs: what an optimizer remembers of a model, or the "
                + "random stream"
            found[cells.count - 1] = [OutputDifference(subject: "variables", summary: sentence)]
        }
        for (position, differences) in found.sorted(by: { $0.key < $1.key }) {
            differ(&report, at: position, differences)
        }
    }

    private func differ(
        _ report: inout NotebookRunner.Report, at position: Int, _ differences: [OutputDifference]
    ) {
        var all = differences
        if case .differed(let earlier) = report.cells[position].verdict { all = earlier + all }
        report.cells[position].verdict = .differed(all)
        report.messages.append(message(report.cells[position], differences))
        report.ending = .outputsDiffer
    }
}

extension CellReport {
    /// Whether it ran to its end, failing or not.
    fileprivate var ran: Bool {
        switch verdict {
        case .success, .failed, .failedAsExpected, .didNotFail, .differed: return true
        case .stopped, .notRun, .alreadyDone: return false
        }
    }
}
