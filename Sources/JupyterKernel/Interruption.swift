import SessionIO
import Synchronization

/// Knows which cells are running, so that an interrupt hits those and no later one. It is for the whole process, with
/// all its subshells (JEP 91).
final class Interruption: Sendable {
    private let running = Mutex<[CancellationToken]>([])

    /// A new token for a cell that starts.
    func begin() -> CancellationToken {
        let token = CancellationToken()
        running.withLock { $0.append(token) }
        return token
    }

    func end(_ token: CancellationToken) { running.withLock { $0.removeAll { $0 === token } } }

    func interrupt() { running.withLock { for token in $0 { token.cancel() } } }
}
