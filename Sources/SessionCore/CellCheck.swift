import Frontend
import IR

/// What checking one cell of a notebook found.
public struct CellCheck: Sendable {
    public var source: SourceText
    public var diagnostics: [Diagnostic]
    /// Variables that the cell declares at its top level, if it checks.
    public var variables: [DeclaredVariable]
    let cell: CellSource
    let parts: [CheckedCell?]
    /// The scope after the cell.
    let scope: SessionScope
    let marks: (before: ScopeMark, after: ScopeMark)

    /// The names that the cell declares at its top level, whether it checks or not.
    public var declaredNames: Set<String> { Frontend.declaredNames(in: cell.code) }

    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Whether a session at `mark` is what the check saw. What commands do to the scope is known only when they ran.
    func holds(for mark: ScopeMark) -> Bool { mark === marks.before && !hasErrors && cell.commands.isEmpty }

    /// Tells a session which has run the cell that it is now what the check of the next cell saw.
    func advance(_ state: inout Session.State) {
        if state.scope.declaresTheSame(as: scope) { state.mark = marks.after }
    }
}

/// Stands for one state of a session's scope; compared by identity.
final class ScopeMark: Sendable {}

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
