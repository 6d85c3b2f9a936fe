/// All that a running cell can reach outside itself, handed down as one value.
public struct ExecutionContext: Sendable {
    public var output: any OutputSink
    public var input: any InputSource
    public var cancellation: CancellationToken
    /// What the reader of the output can show: decides how live training is drawn.
    public var surface: OutputSurface
    /// Shows a long text, such as help, beside the output; nil where it is best printed.
    public var pager: (@Sendable (MIMEBundle) -> Void)?
    /// Puts a text into the cell in place of its source; nil where there is no such cell.
    public var nextInput: (@Sendable (String) -> Void)?
    /// How cells of one session that run at the same time share it; nil where only one can run.
    public var turns: (any TurnTaking)?

    public init(
        output: any OutputSink, input: any InputSource = NoInput(),
        cancellation: CancellationToken = CancellationToken(), surface: OutputSurface = .log,
        pager: (@Sendable (MIMEBundle) -> Void)? = nil, nextInput: (@Sendable (String) -> Void)? = nil
    ) {
        self.output = output
        self.input = input
        self.cancellation = cancellation
        self.surface = surface
        self.pager = pager
        self.nextInput = nextInput
    }

    /// To be called now and then by what takes long and can be left for a moment: other cells of the session run.
    public func letOthersRun() { if cancellation.isTurnWanted { turns?.pass() } }

    /// Waits for something outside the session, which others may use until then.
    public func waiting<Value>(for event: () throws -> Value) rethrows -> Value {
        guard let turns else { return try event() }
        turns.leave()
        defer { turns.enter() }
        return try event()
    }
}

/// The turns of the cells of one session, each on a thread of its own: one runs at a time.
///
/// Called by the thread of a cell that has the turn.
public protocol TurnTaking: Sendable {
    /// Lets the cells run that wait, if this one has had its share; returns when it is its turn again.
    func pass()

    /// Gives up the turn.
    func leave()

    /// Takes the turn again after `leave`.
    func enter()
}

/// Where output ends up.
public enum OutputSurface: Sendable {
    /// A notebook frontend: displays can be updated in place, SVG is shown.
    case notebook
    /// A terminal: displays can be updated in place, only text is shown.
    case terminal(columns: Int)
    /// A file or a CI log: nothing can be taken back.
    case log
    /// A log of a run of which a notebook is kept: the log is told how things go on, the notebook how they ended.
    case record
}
