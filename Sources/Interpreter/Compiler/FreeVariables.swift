import IR

extension Function {
    /// The variables of enclosing functions that this closure reads or writes, each once, in order of appearance.
    var freeLocals: [LocalID] {
        var walk = VariableWalk()
        walk.walk(body)
        let own = Set((locals + parameters).map(\.id)).union(walk.bound)
        var seen = own
        return walk.found.filter { seen.insert($0).inserted }
    }
}

/// Finds the local variables that statements mention, those of nested closures' surroundings included.
private struct VariableWalk {
    var found: [LocalID] = []
    /// Names without a declaration of their own: what an optional chain or a test binds.
    var bound: Set<LocalID> = []

    mutating func walk(_ statements: [Statement]) { for statement in statements { walk(statement) } }

    private mutating func mention(_ id: VariableID) { if case .local(let local) = id { found.append(local) } }

    private mutating func walk(_ statement: Statement) {
        switch statement.kind {
        case .expression(let value), .result(let value), .throw(let value): walk(value)
        case .declare(let pattern, let initial):
            if let initial { walk(initial) }
            walk(pattern)
        case .assign(let place, let value):
            walk(place)
            walk(value)
        case .if(let conditions, let then, let otherwise):
            walk(conditions)
            walk(then)
            walk(otherwise)
        case .while(_, let conditions, let body):
            walk(conditions)
            walk(body)
        case .repeatWhile(_, let body, let condition):
            walk(body)
            walk(condition)
        case .for(_, let pattern, let sequence, let condition, let body):
            walk(sequence)
            walk(pattern)
            if let condition { walk(condition) }
            walk(body)
        case .switch(let subject, let cases):
            walk(subject)
            for entry in cases {
                for (pattern, condition) in entry.patterns {
                    walk(pattern)
                    if let condition { walk(condition) }
                }
                walk(entry.body)
            }
        case .break, .continue: break
        case .completeInstance(let local): mention(.local(local))
        case .return(let value): if let value { walk(value) }
        case .do(let body, let catches):
            walk(body)
            for clause in catches {
                if let variable = clause.errorVariable { bound.insert(variable) }
                if let pattern = clause.pattern { walk(pattern) }
                walk(clause.body)
            }
        case .defer(let body), .block(let body), .labeled(_, let body): walk(body)
        }
    }

    private mutating func walk(_ conditions: [Condition]) {
        for condition in conditions {
            switch condition {
            case .boolean(let value): walk(value)
            case .matches(let pattern, let value):
                walk(value)
                walk(pattern)
            }
        }
    }

    private mutating func walk(_ pattern: Pattern) {
        switch pattern {
        case .wildcard, .none: break
        case .bind(let id, _): mention(id)
        case .tuple(let patterns), .enumerationCase(_, _, let patterns): for pattern in patterns { walk(pattern) }
        case .some(let pattern), .cast(_, let pattern): walk(pattern)
        case .test(let subject, let expression):
            bound.insert(subject)
            walk(expression)
        }
    }

    private mutating func walk(_ place: Place) {
        switch place {
        case .variable(let id, _): mention(id)
        case .field(let base, _, _), .tupleElement(let base, _, _), .forceUnwrap(let base, _): walk(base)
        case .library(_, let base, let indices, _, _):
            walk(base)
            for index in indices { walk(index) }
        case .computed(let getter, let setter, let base, let indices, _, _):
            for case .value(let function)? in [getter, setter] { walk(function) }
            if let base { walk(base) }
            for index in indices { walk(index) }
        case .value(let expression): walk(expression)
        }
    }

    private mutating func walk(_ expression: Expression) {
        switch expression.kind {
        case .integer, .double, .float, .boolean, .string, .character, .none, .function, .uninitialized, .allocate,
            .metatype:
            break
        case .interpolation(let segments): for case .value(let value) in segments { walk(value) }
        case .array(let elements), .set(let elements), .tuple(let elements), .construct(_, let elements),
            .enumerationValue(_, _, let elements):
            for element in elements { walk(element) }
        case .dictionary(let entries):
            for entry in entries {
                walk(entry.key)
                walk(entry.value)
            }
        case .range(_, let lower, let upper):
            if let lower { walk(lower) }
            if let upper { walk(upper) }
        case .variable(let id): mention(id)
        case .closure(let function): found += function.freeLocals
        case .tupleElement(let base, _), .field(let base, _), .forceUnwrap(let base), .isNil(let base),
            .convert(_, let base), .dynamicCast(let base), .tryOptional(let base), .tryForce(let base),
            .openExistential(let base), .witness(_, let base), .dynamicType(let base), .allocateDynamic(let base),
            .classMember(_, let base):
            walk(base)
        case .call(let callee, let arguments, _):
            if case .value(let function) = callee { walk(function) }
            for argument in arguments {
                switch argument {
                case .value(let value): walk(value)
                case .inout(let place): walk(place)
                case .absent: break
                }
            }
        case .and(let left, let right), .or(let left, let right), .coalesce(let left, let right):
            walk(left)
            walk(right)
        case .conditional(let condition, let then, let otherwise):
            walk(condition)
            walk(then)
            walk(otherwise)
        case .optionalChain(let base, let variable, let body):
            walk(base)
            bound.insert(variable)
            walk(body)
        case .sequence(let statements, let value):
            walk(statements)
            walk(value)
        }
    }
}
