import SessionCore
import SessionIO

/// What the kernel needs of a session: the language's one, or a toy for tests.
public protocol KernelSession: AnyObject, Sendable {
    var executionCount: Int { get }
    var history: any History { get }
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
