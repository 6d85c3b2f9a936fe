import Bindings
import CellHistory
import Interpreter
import SessionCore
import Synchronization

/// The one place where a session meets its library.
enum SessionFactory {
    static func make(history: any History = MemoryHistory(), allowsShell: Bool = true) -> Session {
        Session(library, history: history, allowsShell: allowsShell)
    }

    private static let library = PreparedLibrary(.swiftlet())

    /// Makes the library and reads the language on threads of their own, while the command line and the notebook are read.
    static func prepare() {
        // Without a thread it is done when it is needed.
        _ = ExecutionThread.start { PreparedLibrary.prepareLanguage() }
        _ = ExecutionThread.start { _ = library }
    }

    /// The one session of a process that ends with it: taking it apart would only cost time. As in a native program, what
    /// the variables hold at the end is not destroyed.
    static func makeLasting(allowsShell: Bool) -> Session {
        let session = make(allowsShell: allowsShell)
        _ = Unmanaged.passRetained(session)
        return session
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
