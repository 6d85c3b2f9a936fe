import IR

/// What checking one cell of a notebook found.
public struct CellCheck: Sendable {
    public var source: SourceText
    public var diagnostics: [Diagnostic]
    /// Variables that the cell declares at its top level, if it checks.
    public var variables: [DeclaredVariable]

    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// A variable that a cell declares.
public struct DeclaredVariable: Sendable, Equatable {
    public var name: String
    public var type: Type
    public var isMutable: Bool

    public init(name: String, type: Type, isMutable: Bool = false) {
        self.name = name
        self.type = type
        self.isMutable = isMutable
    }
}
