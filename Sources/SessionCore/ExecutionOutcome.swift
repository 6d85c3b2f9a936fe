import SessionIO

/// How a cell is to be run.
public struct ExecutionOptions: Sendable, Equatable {
    /// No result is shown and nothing is counted or remembered.
    public var isSilent: Bool
    /// The cell gets a number and goes into the history.
    public var storesHistory: Bool
    /// The name that messages give the cell; nil for `Cell [n]`.
    public var name: String?
    /// The subshell whose count and history the cell belongs to; nil for those of the session itself.
    public var shell: String?

    public init(isSilent: Bool = false, storesHistory: Bool = true, name: String? = nil, shell: String? = nil) {
        self.isSilent = isSilent
        self.storesHistory = storesHistory
        self.name = name
        self.shell = shell
    }
}

/// How a cell ended. A failure has also been sent to the output as an `.error` event.
public enum ExecutionOutcome: Sendable, Equatable {
    case success
    case failure(ErrorReport, FailureKind)
}

/// What kind of end a failed cell has come to: exit codes and reports go by it.
public enum FailureKind: Sendable, Equatable {
    /// The cell did not check: nothing of it ran.
    case checkFailed
    case runtimeError
    /// The cancellation token stopped it.
    case interrupted
    /// `expect` found its condition false.
    case expectationFailed
}
