/// One thing the checker has to say about a cell.
public struct Diagnostic: Sendable, Equatable {
    public enum Severity: String, Sendable { case error, warning, note }

    public var severity: Severity
    /// In swiftc's words where swiftc has words.
    public var message: String
    public var range: SourceRange
    public var notes: [Diagnostic]

    public init(_ severity: Severity, _ message: String, at range: SourceRange, notes: [Diagnostic] = []) {
        self.severity = severity
        self.message = message
        self.range = range
        self.notes = notes
    }
}
