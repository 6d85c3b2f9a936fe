/// Where a running cell sends its events. Called from the thread that executes, in order.
public protocol OutputSink: Sendable {
    func send(_ event: OutputEvent)
}

/// Where a running cell reads a line from.
public protocol InputSource: Sendable {
    /// Shows `prompt` and waits for a line without its line break; nil at the end of input.
    /// Throws when the source cannot be read at all or when the wait is interrupted.
    func readLine(prompt: String, isPassword: Bool) throws -> String?
}

/// For runs in which nobody can answer.
public struct NoInput: InputSource {
    public init() {}

    public func readLine(prompt: String, isPassword: Bool) throws -> String? {
        throw InputUnavailable()
    }
}

/// A line was asked for where nobody can answer.
public struct InputUnavailable: Error, Sendable, CustomStringConvertible {
    public init() {}
    public var description: String {
        "readLine: nobody can answer here; run the notebook in a frontend or a terminal"
    }
}
