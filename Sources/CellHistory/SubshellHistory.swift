import SessionCore

/// The history of a subshell: a session of its own in the file of the kernel's history.
///
/// Its session begins in the file with the first cell or question, on the queue of that history.
final class SubshellHistory: History, @unchecked Sendable {
    // Safe: `place` is touched only on the queue of `main`.
    private let main: StoredHistory
    private var place: Place?

    private enum Place {
        case stored(HistoryFile, session: Int)
        case remembered(any History)
    }

    init(of main: StoredHistory) { self.main = main }

    var session: Int { ask({ $1 }, remembered: { $0.session }) }

    func record(line: Int, input: String, output: String?) {
        main.queue.async { [self] in
            switch settled() {
            case .stored(let file, let session):
                file.record(session: session, line: line, input: input, output: output)
            case .remembered(let history): history.record(line: line, input: input, output: output)
            }
        }
    }

    func makeSession() -> any History { main.makeSession() }

    func end() { ask({ file, session in file.end(session: session) }, remembered: { $0.end() }) }

    func tail(_ count: Int) -> [HistoryEntry] { ask({ file, _ in file.tail(count) }, remembered: { $0.tail(count) }) }

    func range(session wanted: Int, start: Int, stop: Int?) -> [HistoryEntry] {
        ask(
            { $0.range(session: wanted, from: $1, start: start, stop: stop) },
            remembered: { $0.range(session: wanted, start: start, stop: stop) })
    }

    func search(_ pattern: String, count: Int?, unique: Bool) -> [HistoryEntry] {
        ask(
            { file, _ in file.search(pattern, count: count, unique: unique) },
            remembered: { $0.search(pattern, count: count, unique: unique) })
    }

    private func ask<Answer>(
        _ stored: (HistoryFile, Int) -> Answer, remembered: (any History) -> Answer
    ) -> Answer {
        main.queue.sync {
            switch settled() {
            case .stored(let file, let session): stored(file, session)
            case .remembered(let history): remembered(history)
            }
        }
    }

    /// Where the session is kept. To be called on the queue.
    private func settled() -> Place {
        if let place { return place }
        let chosen: Place =
            switch main.state {
            case .stored(let file):
                file.beginSubshell().map { .stored(file, session: $0) } ?? .remembered(MemoryHistory())
            case .remembered(let history): .remembered(history.makeSession())
            }
        place = chosen
        return chosen
    }
}
