/// One thing the checker has to say about a cell.
public struct Diagnostic: Sendable, Equatable {
    public enum Severity: String, Sendable { case error, warning, note }

    /// When swiftc finds it: for missing values and returns it looks only in what is right otherwise.
    public enum Stage: Int, Sendable { case types, initialisation, constants, returns }

    public var severity: Severity
    public var stage = Stage.types
    /// In swiftc's words where swiftc has words.
    public var message: String
    public var range: SourceRange
    public var notes: [Diagnostic]

    public init(
        _ severity: Severity, _ message: String, at range: SourceRange, notes: [Diagnostic] = [], stage: Stage = .types
    ) {
        self.severity = severity
        self.stage = stage
        self.message = message
        self.range = range
        self.notes = notes
    }
}
