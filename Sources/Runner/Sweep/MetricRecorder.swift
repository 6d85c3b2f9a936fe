import Glibc
import SessionIO
import Synchronization

/// Writes what a trial records to `metrics.jsonl`, one line a value, as it comes, and remembers the last of each name.
public final class MetricRecorder: RunProgress {
    private struct State: Sendable {
        var last: [String: Double] = [:]
        /// The failure to write is told once.
        var problem: String?
    }

    private let path: String
    private let inner: any RunProgress
    private let state = Mutex(State())

    public init(path: String, passingOnTo inner: any RunProgress) {
        self.path = path
        self.inner = inner
    }

    public var last: [String: Double] { state.withLock { $0.last } }
    public var problem: String? { state.withLock { $0.problem } }

    public func receive(_ event: OutputEvent) {
        inner.receive(event)
        guard case .metric(let metric) = event else { return }
        let line = MetricLine(
            name: metric.name, value: metric.value, step: metric.step, seconds: Timestamp.now.seconds)
        state.withLock { state in
            state.last[metric.name] = metric.value
            // One write a line, so that whoever reads on sees whole lines only.
            do { try FileAccess.append(Array(line.text.utf8), to: path) } catch { state.problem = "\(error)" }
        }
    }

    public func begin(cell: CellHeading) { inner.begin(cell: cell) }
    public func end(cell: CellHeading, seconds: Double, verdict: CellVerdict) {
        inner.end(cell: cell, seconds: seconds, verdict: verdict)
    }
    public func report(_ message: String) { inner.report(message) }
}
