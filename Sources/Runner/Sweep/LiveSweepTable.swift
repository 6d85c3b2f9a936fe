import Glibc
import Synchronization

/// Shows a sweep while it runs: on a terminal one table that is drawn again in its place, in a log a line for each trial
/// that ends.
public final class LiveSweepTable: SweepObserver {
    private struct State: Sendable {
        var results: [Int: TrialResult] = [:]
        var running: [(TrialJob, MetricLine?)] = []
        var height = 0
    }

    private let folder: SweepFolder
    private let isInteractive: Bool
    private let write: @Sendable (String) -> Void
    private let state = Mutex(State())
    private let start = Timestamp.monotonic

    public init(_ folder: SweepFolder, isInteractive: Bool, write: @escaping @Sendable (String) -> Void) {
        self.folder = folder
        self.isInteractive = isInteractive
        self.write = write
    }

    public func found(_ index: Int, _ result: TrialResult) { state.withLock { $0.results[index] = result } }

    public func started(_ job: TrialJob) { state.withLock { $0.running.append((job, nil)) } }

    public func finished(_ job: TrialJob, _ result: TrialResult) {
        state.withLock { state in
            state.results[job.index] = result
            state.running.removeAll { $0.0.index == job.index }
            if isInteractive { return }
            let metric = result.metrics[folder.definition.metric].map {
                "\(folder.definition.metric) \(TextColumns.number($0))"
            }
            let budget = job.budget.map { " at \(folder.definition.halving?.parameter ?? "budget") \($0)" } ?? ""
            let words = [metric ?? result.message, "in \(TextColumns.fixed(result.seconds, 1)) s"].filter {
                !$0.isEmpty
            }
            write(
                "[\(state.results.count)/\(folder.trials.count)] trial \(job.index)\(budget) \(result.status.rawValue): "
                    + words.joined(separator: " ") + "  \(parameters(job.index))\n")
        }
    }

    public func looked(_ running: [(TrialJob, MetricLine?)], waiting: Int) {
        state.withLock { state in
            state.running = running
            if isInteractive { draw(&state) }
        }
    }

    public func report(_ message: String) {
        state.withLock { state in
            erase(&state)
            write(message + "\n")
        }
    }

    /// Draws the table for the last time, or takes it away.
    public func end() {
        state.withLock { if isInteractive { erase(&$0) } }
    }

    private func erase(_ state: inout State) {
        if state.height > 0 { write("\u{1B}[\(state.height)A\r\u{1B}[J") }
        state.height = 0
    }

    private func draw(_ state: inout State) {
        erase(&state)
        let definition = folder.definition
        let done = state.results.count
        let width = 30
        let filled = folder.trials.isEmpty ? width : width * done / folder.trials.count
        let seconds = Int(Timestamp.monotonic - start)
        var lines = [
            "\(String(repeating: "━", count: filled))\(String(repeating: "╌", count: width - filled)) "
                + "\(done)/\(folder.trials.count) trials, \(state.running.count) running, \(seconds) s"
        ]
        let ranked = state.results.filter { $0.value.metrics[definition.metric].map { !$0.isNaN } ?? false }.sorted {
            left, right in
            definition.isBetter(
                left.value.metrics[definition.metric] ?? .nan, than: right.value.metrics[definition.metric] ?? .nan)
        }
        var table = TextColumns(header: ["trial", "", definition.metric, "step", "parameters"])
        for (index, result) in ranked.prefix(8) {
            table.append([
                String(index), result.status.rawValue, result.metrics[definition.metric].map(TextColumns.number) ?? "",
                result.rungs.last.map { "\($0.budget)" } ?? "", parameters(index),
            ])
        }
        for (job, line) in state.running.prefix(8) {
            table.append([
                String(job.index), "running", line.map { TextColumns.number($0.value) } ?? "",
                line?.step.map { "\($0)" } ?? "", parameters(job.index),
            ])
        }
        lines += table.lines
        write(lines.map { String($0.prefix(160)) + "\n" }.joined())
        state.height = lines.count
    }

    private func parameters(_ index: Int) -> String {
        folder.trials[index].members.map { "\($0.key)=\($0.value.string ?? $0.value.text())" }.joined(separator: " ")
    }
}
