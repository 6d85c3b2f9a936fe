import SessionIO
import Synchronization

/// Knows which cell is running, so that an interrupt hits that one or none.
final class Interruption: Sendable {
    private let current = Mutex<CancellationToken?>(nil)

    /// A new token for a cell that starts: an interrupt of the one before does not hit it.
    func begin() -> CancellationToken {
        let token = CancellationToken()
        current.withLock { $0 = token }
        return token
    }

    func end() { current.withLock { $0 = nil } }

    func interrupt() { current.withLock { $0?.cancel() } }
}
