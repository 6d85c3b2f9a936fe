import JupyterProtocol
import Synchronization

/// One line of requests that are answered in turn, on a thread of its own.
final class Shell: Sendable {
    /// Nil for the main shell.
    let id: String?
    let queue = RequestQueue()

    init(id: String?) { self.id = id }
}

/// The main shell and the subshells that clients have made (JEP 91).
///
/// Subshells answer at once what only asks. Their cells share one session and run beside those of the main shell: the
/// session has them take turns.
final class Shells: Sendable {
    let main = Shell(id: nil)
    private let subshells = Mutex<[(id: String, shell: Shell)]>([])

    var ids: [String] { subshells.withLock { $0.map(\.id) } }

    /// The shell that a request is meant for; nil when it has been deleted or never was.
    subscript(id: String?) -> Shell? {
        guard let id else { return main }
        return subshells.withLock { $0.first { $0.id == id }?.shell }
    }

    /// Makes a subshell, whose thread runs `serve`.
    func create(serve: @escaping @Sendable (Shell) -> Void) throws(ThreadError) -> String {
        let id = RandomIdentifier.make()
        let shell = Shell(id: id)
        try KernelThread.start("subshell", stackSize: KernelThread.executionStack) { serve(shell) }
        subshells.withLock { $0.append((id, shell)) }
        return id
    }

    /// False when there is no such subshell.
    func delete(_ id: String) -> Bool {
        let shell = subshells.withLock { subshells -> Shell? in
            guard let index = subshells.firstIndex(where: { $0.id == id }) else { return nil }
            return subshells.remove(at: index).shell
        }
        shell?.queue.close()
        return shell != nil
    }

    /// Notes that the cells of all shells are being interrupted.
    func noteInterrupt() {
        main.queue.noteInterrupt()
        for (_, shell) in subshells.withLock({ $0 }) { shell.queue.noteInterrupt() }
    }

    func close() {
        main.queue.close()
        for id in ids { _ = delete(id) }
    }
}
