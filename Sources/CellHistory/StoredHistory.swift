import Dispatch
import SQLite
import SessionCore

/// The history of all sessions of a user, kept in an SQLite file.
///
/// Cells are written by a queue of their own, so that executing one never waits for a disk; questions wait until what
/// was recorded before is written. Several kernels may share a file. A file that is damaged is put aside and a new one
/// begun; where no file can be kept, the history lives in memory, and `report` is told why.
public final class StoredHistory: History, @unchecked Sendable {
    // Safe: `state` is touched only on `queue`.
    let queue = DispatchQueue(label: "history")
    private(set) var state: State

    enum State {
        case stored(HistoryFile)
        case remembered(MemoryHistory)
    }

    /// Opens the file on the history's own queue; returns at once.
    ///
    /// - Parameters:
    ///   - path: Where the file is or will be; its folder is made. Nil keeps the history in memory.
    ///   - name: What the session is about: the path of the notebook, where a frontend tells it.
    ///   - limits: How much is kept.
    ///   - report: Is told, in one sentence, why the file cannot be used.
    public init(
        path: String?, name: String? = nil, limits: HistoryLimits = HistoryLimits(),
        report: @escaping @Sendable (String) -> Void
    ) {
        state = .remembered(MemoryHistory())
        guard let path else { return }
        queue.async { [self] in
            do {
                state = .stored(try HistoryFile.open(path, name: name, limits: limits, report: report))
            } catch {
                report("the history cannot be kept in \(path): \(error)")
            }
        }
    }

    /// Waits until everything recorded is written, marks the session as ended and closes the file.
    public func close() {
        queue.sync {
            guard case .stored(let file) = state else { return }
            file.end(session: file.session)
            state = .remembered(MemoryHistory(session: file.session))
        }
    }

    public var session: Int {
        ask {
            $0.session
        } remembered: {
            $0.session
        }
    }

    public func record(line: Int, input: String, output: String?) {
        queue.async { [self] in
            switch state {
            case .stored(let file): file.record(session: file.session, line: line, input: input, output: output)
            case .remembered(let history): history.record(line: line, input: input, output: output)
            }
        }
    }

    public func makeSession() -> any History { SubshellHistory(of: self) }

    public func end() { close() }

    public func tail(_ count: Int) -> [HistoryEntry] {
        ask {
            $0.tail(count)
        } remembered: {
            $0.tail(count)
        }
    }

    public func range(session: Int, start: Int, stop: Int?) -> [HistoryEntry] {
        ask {
            $0.range(session: session, from: $0.session, start: start, stop: stop)
        } remembered: {
            $0.range(session: session, start: start, stop: stop)
        }
    }

    public func search(_ pattern: String, count: Int?, unique: Bool) -> [HistoryEntry] {
        ask {
            $0.search(pattern, count: count, unique: unique)
        } remembered: {
            $0.search(pattern, count: count, unique: unique)
        }
    }

    private func ask<Answer>(_ stored: (HistoryFile) -> Answer, remembered: (MemoryHistory) -> Answer) -> Answer {
        queue.sync {
            switch state {
            case .stored(let file): stored(file)
            case .remembered(let history): remembered(history)
            }
        }
    }
}

/// How much of the past is kept.
public struct HistoryLimits: Sendable {
    /// Cells; the oldest go first.
    public var cells = 50_000
    /// Bytes of one input or output. A larger input is left out, a larger output cut.
    public var textSize = 1 << 20

    public init(cells: Int = 50_000, textSize: Int = 1 << 20) {
        self.cells = cells
        self.textSize = textSize
    }
}
