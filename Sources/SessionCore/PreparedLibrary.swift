import Frontend
import Interpreter

/// A library that is ready for sessions: what checking needs of it and of the language has been read.
public struct PreparedLibrary: Sendable {
    let library: Library
    let checker: Checker

    public init(_ library: Library) {
        self.library = library
        checker = Checker(interface: library.interface)
    }

    /// Does the part of the work that needs no library, for instance while one is made on another thread.
    public static func prepareLanguage() { Checker.prepare() }
}
