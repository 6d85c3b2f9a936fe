import SessionIO
import Synchronization

/// Keeps what a cell prints.
final class TextSink: OutputSink {
    private let printed = Mutex("")

    var text: String { printed.withLock { $0 } }

    func send(_ event: OutputEvent) {
        if case .stream(_, let part) = event { printed.withLock { $0 += part } }
    }
}
