/// Everything a cell emits, in the order it was emitted.
///
/// Kernel, runner and terminal are three consumers of the same stream.
public enum OutputEvent: Sendable, Equatable {
    case stream(StreamName, String)
    case display(MIMEBundle, displayID: String?)
    /// Replaces what was displayed under `displayID`, wherever it was displayed.
    case updateDisplay(MIMEBundle, displayID: String)
    /// Text about something under way, for whoever watches the run. What is kept of the run holds in its place what is
    /// displayed under `displayID` in the end.
    case progress(String, displayID: String)
    /// With `wait`, the clearing happens when the next output arrives.
    case clearOutput(wait: Bool)
    /// The value of the trailing expression of a cell.
    case result(MIMEBundle, executionCount: Int)
    case error(ErrorReport)
    /// A number that tells how well the run does; for those who compare runs, not for the reader of the cell.
    case metric(MetricRecord)
}

/// A named number that a cell records.
public struct MetricRecord: Sendable, Equatable {
    public var name: String
    public var value: Double
    /// The epoch or step that it belongs to.
    public var step: Int?

    public init(name: String, value: Double, step: Int? = nil) {
        self.name = name
        self.value = value
        self.step = step
    }
}

/// The streams of text, under the names that Jupyter gives them.
public enum StreamName: String, Sendable {
    case standardOutput = "stdout"
    case standardError = "stderr"
}

/// An error as a person reads it.
public struct ErrorReport: Error, Sendable, Equatable {
    /// The kind of error, such as `CheckError`, `IndexOutOfRange` or `Interrupted`.
    public var name: String
    /// One sentence: what is wrong, with the values.
    public var message: String
    /// Coloured lines (ANSI) ready for a terminal; frontends show them as they are.
    public var traceback: [String]

    public init(name: String, message: String, traceback: [String]) {
        self.name = name
        self.message = message
        self.traceback = traceback
    }
}
