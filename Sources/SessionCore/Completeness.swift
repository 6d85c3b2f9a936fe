/// Whether a terminal should run what was typed or ask for another line.
public enum Completeness: Sendable, Equatable {
    case complete
    /// More lines are needed; the next one is best indented by this.
    case incomplete(indentation: String)
    /// No further line can make it correct.
    case invalid
    case unknown
}
