import SessionCore
import SessionIO

/// What the kernel needs of a session: the language's one, or a toy for tests.
public protocol KernelSession: AnyObject, Sendable {
    /// The number of the last cell of a subshell, or of the main shell, that was counted.
    func executionCount(ofShell id: String?) -> Int
    /// What was executed in a subshell or the main shell, and before.
    func history(ofShell id: String?) -> any History
    /// Forgets count and history of a subshell that has been deleted.
    func endShell(_ id: String)
    /// Whether there is nothing to execute, so that a cell gets no number.
    func isBlank(_ source: String) -> Bool
    /// The file to which the session was saved last.
    var lastSave: String? { get }
    func execute(_ source: String, context: ExecutionContext, options: ExecutionOptions) -> ExecutionOutcome
    func evaluate(_ expression: String, context: ExecutionContext) -> Result<MIMEBundle, ErrorReport>
    func completions(in source: String, atUTF8Offset offset: Int) -> CompletionList
    func inspection(in source: String, atUTF8Offset offset: Int, detail: Int) -> Inspection?
    func completeness(of source: String) -> Completeness
}

extension KernelSession {
    public var lastSave: String? { nil }
}

extension Session: KernelSession {}
