import SessionIO

/// What is known about the name at a place of a cell: its declaration, type and documentation.
public struct Inspection: Sendable, Equatable {
    /// `text/plain` and `text/markdown`.
    public var bundle: MIMEBundle

    public init(bundle: MIMEBundle) { self.bundle = bundle }
}
