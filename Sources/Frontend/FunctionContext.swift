import IR

/// What is being lowered: the top level, a function or a closure.
struct FunctionContext {
    enum Kind: Equatable { case topLevel, function(String), closure, initializer }

    var kind: Kind
    /// Nil while a closure's result is to be found out from its `return`s.
    var result: Type?
    /// What is known of a closure's result before its `return`s are read, such as `Result<_, ParseError>`.
    var partialResult: Type?
    var isThrowing: Bool
    /// Set as soon as an error can leave.
    var throwsSomething = false
    /// `self` in methods.
    var selfVariable: LocalID?
    var selfType: Type?
    var isSelfMutable = false
    /// Members of the type can be written without `self.`; in static members `Self` is meant.
    var isStatic = false
    /// The value of a stored property is made: there is no `self` yet.
    var isPropertyInitializer = false
    var id: FunctionID?
    var loops: [Loop] = []
    /// The `if` or `switch` expression around the statement, which only a `throw` may leave.
    var choice: Choice?
    /// Number of the `do` blocks with exhaustive `catch` around the statement.
    var catchers = 0
    var anonymousParameters: [LocalID] = []
    /// The nested function whose body this is.
    var localFunction: LocalID?
    var isInDefer = false
    var isRethrowing = false
    /// What errors that leave the function must be: `throws(ParseError)`.
    var thrownType: Type?
    /// What is thrown inside the `do` blocks around the statement, innermost last; nil stands for any error.
    var caught: [[Type?]] = []
    /// `do throws(ParseError)`
    var doType: Type?
    /// A closure that may be kept beyond the call that it is passed to.
    var isEscapingClosure = false
    /// Of the closure.
    var range = SourceRange.none
    /// An initialiser that leaves the work to another one.
    var isDelegating = false
    /// The property whose observer this is: it is written to without calling the observer again.
    var observed: String?

    struct Choice {
        var keyword: String
        /// How many of `loops` are around it.
        var loops: Int
    }

    struct Loop {
        var id: LoopID
        var label: String?
        var isLoop: Bool
        /// What is not yet initialised at the `break`s.
        var breaks: [Flow] = []
        /// An unlabelled `break` finds it.
        var answersBreak: Bool
    }
}

extension Lowering {
    func pushContext(_ new: FunctionContext) {
        var new = new
        if new.selfVariable == nil, let outer = state.contexts.last, new.kind == .closure {
            new.selfVariable = outer.selfVariable
            new.selfType = outer.selfType
            new.isSelfMutable = outer.isSelfMutable
            new.isStatic = outer.isStatic
        }
        state.contexts.append(new)
    }

    func popContext() { state.contexts.removeLast() }
}
