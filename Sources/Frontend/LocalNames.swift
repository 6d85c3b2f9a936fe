import IR

/// What the checker knows of a local variable.
struct LocalInfo {
    var name: String
    var type: Type
    var isMutable: Bool
    var isCaptured = false
    var range: SourceRange
    /// Index of the function context that declares it.
    var depth: Int
    var isRead = false
    var isMutated = false
    var isParameter = false
    /// Made by the checker; no warnings.
    var isHidden = false
    /// Bound by a pattern of a `switch`.
    var isCaseBinding = false
    /// One of the names that a pattern binds.
    var isPatternBinding = false
    /// Bound by `if let` and the like.
    var isConditionBinding = false
    /// `let x: Int` without a value: may be assigned once.
    var isDeferred = false
    /// The type is written.
    var isAnnotated = false
    /// Gets its first value by an assignment.
    var isInitialisedLater = false
    /// Bound by the pattern of a `for`.
    var isLoopVariable = false
    /// Declared as `T!`.
    var isImplicitlyUnwrapped = false
    /// A closure parameter that the function may only call or pass on.
    var isNonEscaping = false
    /// `weak` or `unowned`: the variable holds a `_WeakReference`; `type` is what is read from it.
    var ownership = Ownership.strong
}

/// A nested function: at run time a closure in a local, at check time a function with labels.
struct LocalFunction {
    var local: LocalID
    var name: String
    var signature: Signature
    var range: SourceRange
    /// Locals of the surrounding function, one for each default argument: closures that make the value.
    var defaults: [Int: FunctionID] = [:]
}

enum LocalBinding {
    case variable(LocalID)
    case function(LocalFunction)
    /// A computed variable: the local that holds its getter.
    case computed(LocalID, Type)
    /// One name for several values: a tuple of them.
    case parts([LocalID], Type)
    case type(Type)
    /// A generic function.
    case generic(FunctionID)
}

/// Names of the blocks around a statement, innermost last.
struct LocalNames {
    private var entries: [(name: String, binding: LocalBinding)] = []
    private var blocks: [Int] = [0]
    /// The places of each name in `entries`, in order.
    private var places: [String: [Int]] = [:]

    var blockDepth: Int { blocks.count }

    /// Only the types, for the bodies of functions that cannot see the variables around them.
    var typesOnly: LocalNames {
        var result = LocalNames()
        for entry in entries {
            switch entry.binding {
            case .type, .generic: result.add(entry.name, entry.binding)
            case .variable, .function, .computed, .parts: break
            }
        }
        return result
    }

    mutating func push() { blocks.append(entries.count) }

    mutating func pop() {
        let start = blocks.removeLast()
        for entry in entries[start...] { places[entry.name]?.removeLast() }
        entries.removeSubrange(start...)
    }

    mutating func add(_ name: String, _ binding: LocalBinding) {
        places[name, default: []].append(entries.count)
        entries.append((name, binding))
    }

    func lookUp(_ name: String) -> LocalBinding? { places[name]?.last.map { entries[$0].binding } }

    /// All functions of a name in the innermost block that declares one.
    func functions(_ name: String) -> [LocalFunction] {
        var found: [LocalFunction] = []
        for place in (places[name] ?? []).reversed() {
            if case .function(let function) = entries[place].binding { found.append(function) } else { break }
        }
        return found
    }

    func isDeclaredInBlock(_ name: String) -> Bool {
        places[name]?.last.map { $0 >= blocks.last ?? 0 } ?? false
    }

    var all: [(name: String, binding: LocalBinding)] { entries }
}

/// What is known at a point of the program: whether it can be reached, and which variables have no value yet.
struct Flow {
    var isReachable = true
    /// Not initialised on at least one path to here.
    var uninitialised: Set<VariableID> = []
    /// Initialised on at least one path to here; for deferred `let`s.
    var maybeInitialised: Set<VariableID> = []
    /// Fields of `self` in an initialiser that have no value yet on some path.
    var missingFields: Set<Int> = []

    /// The point where two paths meet.
    static func merge(_ first: Flow, _ second: Flow) -> Flow {
        if !first.isReachable { return second }
        if !second.isReachable { return first }
        return Flow(
            isReachable: true, uninitialised: first.uninitialised.union(second.uninitialised),
            maybeInitialised: first.maybeInitialised.union(second.maybeInitialised),
            missingFields: first.missingFields.union(second.missingFields))
    }
}

extension Lowering {
    var context: FunctionContext {
        get { state.contexts[state.contexts.count - 1] }
        _modify { yield &state.contexts[state.contexts.count - 1] }
    }

    func newLocal(
        _ name: String, _ type: Type, isMutable: Bool, at range: SourceRange, isHidden: Bool = false
    ) -> LocalID {
        let id = LocalID(index: state.locals.count)
        state.locals.append(
            LocalInfo(
                name: name, type: type, isMutable: isMutable, range: range, depth: state.contexts.count - 1,
                isHidden: isHidden))
        return id
    }

    /// The variable as an expression; notes that it is captured if an inner function reads it.
    func read(_ local: LocalID, at range: SourceRange) -> Expression {
        touch(local)
        state.locals[local.index].isRead = true
        let type = state.locals[local.index].type
        let ownership = state.locals[local.index].ownership
        if ownership == .strong { return Expression(.variable(.local(local)), type: type, range: range) }
        let reference = Expression(.variable(.local(local)), type: weakReferenceType, range: range)
        return object(of: reference, ownership, as: type, at: range)
    }

    func touch(_ local: LocalID) {
        guard state.locals[local.index].depth < state.contexts.count - 1 else { return }
        state.locals[local.index].isCaptured = true
        checkEscape(of: state.locals[local.index])
    }

    /// The locals that the function of this context depth declares, in order.
    func finishedLocals(ofDepth depth: Int, from start: Int = 0) -> [LocalVariable] {
        var result: [LocalVariable] = []
        for index in start..<state.locals.count where state.locals[index].depth == depth {
            result.append(localVariable(LocalID(index: index)))
        }
        return result
    }

    func localVariable(_ id: LocalID) -> LocalVariable {
        let info = state.locals[id.index]
        return LocalVariable(
            id: id, name: info.name, type: info.ownership == .strong ? info.type : weakReferenceType,
            isMutable: info.isMutable, isCaptured: info.isCaptured,
            range: info.range)
    }

    /// Warns about locals nobody reads or changes, in swiftc's words.
    func warnAboutUnused(ofDepth depth: Int, from start: Int) {
        guard !isSpeculating else { return }
        for index in start..<state.locals.count {
            let info = state.locals[index]
            guard info.depth == depth, !info.isHidden, !info.isParameter, info.type != .error, info.name != "_" else {
                continue
            }
            if !info.isRead && !info.isMutated {
                let kind = info.isMutable ? "variable" : "immutable value"
                if info.isConditionBinding {
                    warning(
                        "value '\(info.name)' was defined but never used; consider replacing with boolean test",
                        at: info.range)
                } else if info.isDeferred, info.isInitialisedLater {
                    warning("\(kind) '\(info.name)' was never used; consider removing it", at: info.range)
                } else if info.isPatternBinding || info.isAnnotated || info.isDeferred {
                    warning(
                        "\(kind) '\(info.name)' was never used; consider replacing with '_' or removing it",
                        at: info.range)
                } else {
                    warning(
                        "initialization of \(kind) '\(info.name)' was never used; "
                            + "consider replacing with assignment to '_' or removing it", at: info.range)
                }
            } else if !info.isRead {
                if info.isMutable {
                    warning("variable '\(info.name)' was written to, but never read", at: info.range)
                } else {
                    warning("immutable value '\(info.name)' was never used; consider removing it", at: info.range)
                }
            } else if info.isMutable, !info.isMutated, !isBesideMutated(info) {
                warning(
                    "variable '\(info.name)' was never mutated; consider "
                        + (info.isLoopVariable ? "removing 'var' to make it constant" : "changing to 'let' constant"),
                    at: info.range)
            }
        }
    }

    /// Another variable of the same `var (a, b)` is changed, so that `var` must stay.
    private func isBesideMutated(_ info: LocalInfo) -> Bool {
        guard info.isPatternBinding else { return false }
        let line = source.position(of: info.range.lower).line
        return state.locals.contains {
            $0.isPatternBinding && $0.isMutable && $0.isMutated && source.position(of: $0.range.lower).line == line
        }
    }
}
