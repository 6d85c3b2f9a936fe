/// A checked statement.
public struct Statement: Sendable {
    public var kind: Kind
    public var range: SourceRange

    public init(_ kind: Kind, range: SourceRange) {
        self.kind = kind
        self.range = range
    }

    public indirect enum Kind: Sendable {
        /// The value is dropped.
        case expression(Expression)
        /// The trailing expression of a cell, whose value is displayed.
        case result(Expression)
        /// `let`/`var`. Without an initial value the variable is initialised later on every path.
        case declare(Pattern, initial: Expression?)
        case assign(Place, Expression)
        case `if`([Condition], then: [Statement], else: [Statement])
        case `while`(LoopID, [Condition], body: [Statement])
        case repeatWhile(LoopID, body: [Statement], Expression)
        case `for`(LoopID, Pattern, in: Expression, where: Expression?, body: [Statement])
        case `switch`(Expression, [SwitchCase])
        /// Leaves the loop or the `switch`.
        case `break`(LoopID)
        case `continue`(LoopID)
        case `return`(Expression?)
        case `throw`(Expression)
        case `do`([Statement], catches: [CatchClause])
        case `defer`([Statement])
        case block([Statement])
        /// All stored properties of a new instance have values: from here on its deinitialisers run when it ends.
        case completeInstance(LocalID)
        /// A block that `break` with its id leaves: wraps a `switch` or a labelled `if` or `do`.
        case labeled(LoopID, [Statement])
    }
}

/// Counted within one top-level function; a `labeled` block has one, too.
public struct LoopID: Hashable, Sendable {
    public let index: Int
    public init(index: Int) { self.index = index }
}

public enum Condition: Sendable {
    case boolean(Expression)
    /// `if let`, `if case`: holds if the pattern matches.
    case matches(Pattern, Expression)
}

public indirect enum Pattern: Sendable {
    case wildcard
    case bind(VariableID, Type)
    case tuple([Pattern])
    /// Matches a value that is not nil.
    case some(Pattern)
    /// Matches nil.
    case none
    /// Matches if the expression, which reads the subject from the local, is true.
    case test(subject: LocalID, Expression)
    case enumerationCase(NominalID, caseIndex: Int, [Pattern])
    /// Matches a value of `Any` or of a protocol, or an optional of these, whose own type is `to`, if that value
    /// matches the pattern.
    case cast(to: Type, Pattern)
}

public struct SwitchCase: Sendable {
    /// Any of them may match; empty for `default`.
    public var patterns: [(pattern: Pattern, guard: Expression?)]
    public var body: [Statement]
    public var fallsThrough: Bool

    public init(patterns: [(pattern: Pattern, guard: Expression?)], body: [Statement], fallsThrough: Bool = false) {
        self.patterns = patterns
        self.body = body
        self.fallsThrough = fallsThrough
    }
}

public struct CatchClause: Sendable {
    /// Matched against the error, an `any Error`; nil catches all.
    public var pattern: Pattern?
    public var errorVariable: LocalID?
    public var body: [Statement]

    public init(pattern: Pattern?, errorVariable: LocalID?, body: [Statement]) {
        self.pattern = pattern
        self.errorVariable = errorVariable
        self.body = body
    }
}
