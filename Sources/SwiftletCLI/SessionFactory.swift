import Bindings
import Interpreter
import SessionCore

/// The one place where a session meets its library.
enum SessionFactory {
    static func make() -> Session { Session(library: Library.swiftlet()) }
}
