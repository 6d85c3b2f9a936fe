import IR
import SessionIO

/// Tells a person how a run goes.
public protocol RunProgress: Sendable {
    func receive(_ event: OutputEvent)
    func begin(cell: CellHeading)
    func end(cell: CellHeading, seconds: Double, verdict: CellVerdict)
    /// A sentence about the run as a whole.
    func report(_ message: String)
}

/// A code cell as the progress names it.
public struct CellHeading: Sendable, Equatable {
    /// Counted among the code cells, from 1.
    public var number: Int
    public var count: Int
    /// The cell's title or its first line.
    public var title: String

    public init(number: Int, count: Int, title: String) {
        self.number = number
        self.count = count
        self.title = title
    }
}

/// Shows nothing.
public struct SilentProgress: RunProgress {
    public init() {}
    public func receive(_ event: OutputEvent) {}
    public func begin(cell: CellHeading) {}
    public func end(cell: CellHeading, seconds: Double, verdict: CellVerdict) {}
    public func report(_ message: String) {}
}
