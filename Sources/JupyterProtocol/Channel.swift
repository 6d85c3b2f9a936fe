/// The sockets of a kernel.
public enum Channel: String, Sendable, CaseIterable {
    case shell, control, stdin, iopub, heartbeat
}
