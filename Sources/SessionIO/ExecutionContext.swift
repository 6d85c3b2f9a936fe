/// All that a running cell can reach outside itself, handed down as one value.
public struct ExecutionContext: Sendable {
    public var output: any OutputSink
    public var input: any InputSource
    public var cancellation: CancellationToken
    /// What the reader of the output can show: decides how live training is drawn.
    public var surface: OutputSurface
    /// Shows a long text, such as help, beside the output; nil where it is best printed.
    public var pager: (@Sendable (MIMEBundle) -> Void)?

    public init(
        output: any OutputSink, input: any InputSource = NoInput(),
        cancellation: CancellationToken = CancellationToken(), surface: OutputSurface = .log,
        pager: (@Sendable (MIMEBundle) -> Void)? = nil
    ) {
        self.output = output
        self.input = input
        self.cancellation = cancellation
        self.surface = surface
        self.pager = pager
    }
}

/// Where output ends up.
public enum OutputSurface: Sendable {
    /// A notebook frontend: displays can be updated in place, SVG is shown.
    case notebook
    /// A terminal: displays can be updated in place, only text is shown.
    case terminal(columns: Int)
    /// A file or a CI log: nothing can be taken back.
    case log
}
