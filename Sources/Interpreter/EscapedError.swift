import Glibc
import Synchronization

/// The last error that a closure or method of a cell threw into native code, by thread.
///
/// Most native code lets it pass. Where a library function may not throw, it says so in its own way, and the binding
/// looks here for what really happened: an interruption must stay one.
public enum EscapedError {
    private static let errors = Mutex<[UInt: any Error]>([:])

    static func record(_ error: any Error) { errors.withLock { $0[UInt(pthread_self())] = error } }

    /// Takes the error of this thread.
    public static func take() -> (any Error)? { errors.withLock { $0.removeValue(forKey: UInt(pthread_self())) } }
}
