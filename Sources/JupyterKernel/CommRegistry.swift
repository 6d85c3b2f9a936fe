import JSON
import Synchronization

/// The comms that are open, and the targets that clients can open them to.
final class CommRegistry: Sendable {
    /// What the kernel's side of a comm does with messages.
    struct Target: Sendable {
        var opened: @Sendable (_ id: String, _ data: JSONObject) -> Void
        var received: @Sendable (_ id: String, _ data: JSONObject) -> Void
        var closed: @Sendable (_ id: String) -> Void
    }

    private struct State {
        var targets: [String: Target] = [:]
        /// Comm identifier to target name.
        var open: [String: String] = [:]
    }

    private let state = Mutex(State())

    func register(_ name: String, _ target: Target) { state.withLock { $0.targets[name] = target } }

    /// Opens a comm; false when nobody has registered its target.
    func open(_ id: String, target name: String, data: JSONObject) -> Bool {
        let target = state.withLock { state in
            guard let target = state.targets[name] else { return nil as Target? }
            state.open[id] = name
            return target
        }
        target?.opened(id, data)
        return target != nil
    }

    /// False when no such comm is open.
    func receive(_ id: String, data: JSONObject) -> Bool {
        let target = state.withLock { state in state.open[id].flatMap { state.targets[$0] } }
        target?.received(id, data)
        return target != nil
    }

    func close(_ id: String) {
        let target = state.withLock { state in state.open.removeValue(forKey: id).flatMap { state.targets[$0] } }
        target?.closed(id)
    }

    /// The open comms, all or those of one target.
    func openComms(target: String?) -> [String: String] {
        state.withLock { state in state.open.filter { target == nil || $0.value == target } }
    }
}
