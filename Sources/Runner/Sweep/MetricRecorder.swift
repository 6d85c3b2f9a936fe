import Files
import Glibc
import SessionIO
import Synchronization

/// Writes what a trial records to `metrics.jsonl`, one line a value, as it comes, and remembers the last of each name.
public final class MetricRecorder: RunProgress {
    private struct State: Sendable {
        var last: [String: Double] = [:]
        var descriptor: Int32?
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

    deinit { state.withLock { state in _ = state.descriptor.map { close($0) } } }

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
            do { try append(Array(line.text.utf8), &state) } catch { state.problem = "\(error)" }
        }
    }

    private func append(_ bytes: [UInt8], _ state: inout State) throws(FileAccess.Failure) {
        let descriptor: Int32
        if let open = state.descriptor {
            descriptor = open
        } else {
            descriptor = try FileAccess.openToAppend(path)
            state.descriptor = descriptor
        }
        guard FileAccess.write(bytes, to: descriptor) else { throw FileAccess.failure(path, "write") }
    }

    public func begin(cell: CellHeading) { inner.begin(cell: cell) }
    public func end(cell: CellHeading, seconds: Double, verdict: CellVerdict) {
        inner.end(cell: cell, seconds: seconds, verdict: verdict)
    }
    public func report(_ message: String) { inner.report(message) }
}
