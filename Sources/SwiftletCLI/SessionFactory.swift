import Bindings
import CellHistory
import Interpreter
import SessionCore
import Synchronization

/// The one place where a session meets its library.
enum SessionFactory {
    static func make(history: any History = MemoryHistory(), allowsShell: Bool = true) -> Session {
        Session(library: Library.swiftlet(), history: history, allowsShell: allowsShell)
    }
}

/// Makes the one stored history of an interactive process and closes it in the end.
final class HistoryFactory: Sendable {
    private let made = Mutex<StoredHistory?>(nil)
    private let report: @Sendable (String) -> Void

    init(report: @escaping @Sendable (String) -> Void) { self.report = report }

    func make() -> StoredHistory {
        let environment = ProcessEnvironment.variables
        let history = StoredHistory(
            path: HistoryLocation.path(environment: environment), name: environment["JPY_SESSION_NAME"],
            report: report)
        made.withLock { $0 = history }
        return history
    }

    func close() { made.withLock { $0 }?.close() }
}
