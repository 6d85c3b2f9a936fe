import IR

extension Specializer {
    func statements(_ statements: [Statement]) -> [Statement] { statements.flatMap { statement($0) } }

    private func statement(_ statement: Statement) -> [Statement] {
        let range = statement.range
        func made(_ kind: Statement.Kind) -> [Statement] { [Statement(kind, range: range)] }
        switch statement.kind {
        case .expression(let value): return made(.expression(expression(value)))
        case .result(let value): return made(.result(expression(value)))
        case .throw(let value):
            noteBoxed(concrete(value.type))
            return made(.throw(expression(value)))
        case .declare(let pattern, let initial):
            return made(
                .declare(
                    self.pattern(pattern, of: initial.map { concrete($0.type) }),
                    initial: initial.map { expression($0) }))
        case .assign(let place, let value): return made(.assign(self.place(place), expression(value)))
        case .if(let conditions, let then, let otherwise):
            return made(
                .if(self.conditions(conditions), then: statements(then), else: statements(otherwise)))
        case .while(let id, let conditions, let body):
            return made(.while(id, self.conditions(conditions), body: statements(body)))
        case .repeatWhile(let id, let body, let condition):
            return made(.repeatWhile(id, body: statements(body), expression(condition)))
        case .for(let id, let pattern, let sequence, let condition, let body):
            let type = concrete(sequence.type)
            guard isWalkedByMachine(type) else {
                return [walk(id, pattern, sequence, type, condition, body, at: range)]
            }
            return made(
                .for(
                    id, self.pattern(pattern, of: lowering.elementType(of: type)), in: expression(sequence),
                    where: condition.map { expression($0) }, body: statements(body)))
        case .switch(let subject, let cases):
            let type = concrete(subject.type)
            return made(
                .switch(
                    expression(subject),
                    cases.map { item in
                        SwitchCase(
                            patterns: item.patterns.map {
                                (pattern: self.pattern($0.pattern, of: type), guard: $0.guard.map { expression($0) })
                            }, body: statements(item.body), fallsThrough: item.fallsThrough)
                    }))
        case .break, .continue, .completeInstance: return [statement]
        case .return(let value): return made(.return(value.map { expression($0) }))
        case .do(let body, let catches):
            return made(
                .do(
                    statements(body),
                    catches: catches.map { clause in
                        CatchClause(
                            pattern: clause.pattern.map { self.pattern($0, of: lowering.lookUpType("Error")) },
                            errorVariable: clause.errorVariable, body: statements(clause.body))
                    }))
        case .defer(let body): return made(.defer(statements(body)))
        case .block(let body): return made(.block(statements(body)))
        case .labeled(let id, let body): return made(.labeled(id, statements(body)))
        }
    }

    private func conditions(_ conditions: [Condition]) -> [Condition] {
        conditions.map { condition in
            switch condition {
            case .boolean(let value): return .boolean(expression(value))
            case .matches(let pattern, let value):
                return .matches(self.pattern(pattern, of: concrete(value.type)), expression(value))
            }
        }
    }

    // MARK: Loops

    private func isWalkedByMachine(_ type: Type) -> Bool {
        switch type {
        case .nominal(let nominal): return !nominal.isUser
        default: return true
        }
    }

    /// A loop over a sequence of a cell: its iterator is asked for one element after the other.
    private func walk(
        _ id: LoopID, _ pattern: Pattern, _ sequence: Expression, _ type: Type, _ condition: Expression?,
        _ body: [Statement], at range: SourceRange
    ) -> Statement {
        guard let makeIterator = scope.protocols["Sequence"]?.requirements["makeIterator"]?.first?.entry,
            let next = scope.protocols["IteratorProtocol"]?.requirements["next"]?.first?.entry,
            let iteratorType = lowering.dependentType(type, "Iterator"),
            let element = lowering.dependentType(type, "Element")
        else { return Statement(.block([]), range: range) }
        let iterator = addLocal("$iterator", machine(iteratorType), isMutable: true, at: range)
        let start = Expression(
            .call(.function(makeIterator.id), [.value(sequence)], typeArguments: [type]), type: iteratorType,
            range: sequence.range)
        let advance = Expression(
            .call(
                .function(next.id), [.inout(.variable(.local(iterator), iteratorType))],
                typeArguments: [iteratorType, element]), type: .optional(element), range: sequence.range)
        let loop: Statement.Kind
        if condition == nil, !pattern.isRefutable {
            loop = .while(
                id, [.matches(.some(self.pattern(pattern, of: element)), expression(advance))], body: statements(body))
        } else {
            let local = addLocal("$element", machine(element), isMutable: false, at: range)
            let value = Expression(.variable(.local(local)), type: machine(element), range: range)
            var tests: [Condition] = [.matches(self.pattern(pattern, of: element), value)]
            if let condition { tests.append(.boolean(expression(condition))) }
            loop = .while(
                id, [.matches(.some(.bind(.local(local), machine(element))), expression(advance))],
                body: [Statement(.if(tests, then: statements(body), else: []), range: range)])
        }
        return Statement(
            .block([
                Statement(
                    .declare(.bind(.local(iterator), machine(iteratorType)), initial: expression(start)), range: range),
                Statement(loop, range: range),
            ]), range: range)
    }

    /// A sequence of a cell as an `AnySequence`, which functions of the library can walk.
    func erasedSequence(_ conversion: Conversion, _ base: Expression, to target: Type) -> Expression? {
        let type = concrete(base.type)
        guard case .toProtocol = conversion, let nominal = target.nominalType, case .library = nominal.id,
            nominal.name == "Sequence" || nominal.name == "Collection", !isWalkedByMachine(type),
            let element = lowering.dependentType(type, "Element"),
            case .method(let erased)? = scope.protocols["Sequence"]?.extensions["_erased"]?.first,
            let result = lowering.interface.type(named: "AnySequence")
        else { return nil }
        return Expression(
            .call(.function(erased.id), [.value(base)], typeArguments: [type]), type: result.type(of: [element]),
            range: base.range)
    }

    // MARK: Patterns

    func pattern(_ pattern: Pattern, of type: Type?) -> Pattern {
        switch pattern {
        case .wildcard, .none: return pattern
        case .bind(let id, let bound): return .bind(id, machine(concrete(bound)))
        case .tuple(let patterns):
            var parts: [Type?] = patterns.map { _ in nil }
            if case .tuple(let elements)? = type { parts = elements.map(\.type) }
            return .tuple(zip(patterns, parts).map { self.pattern($0, of: $1) })
        case .some(let inner):
            if case .optional(let wrapped)? = type { return .some(self.pattern(inner, of: wrapped)) }
            return .some(self.pattern(inner, of: nil))
        case .test(let subject, let value): return .test(subject: subject, expression(value))
        case .enumerationCase(let id, let index, let patterns):
            guard let nominal = type?.nominalType, nominal.id == id, let user = lowering.userType(nominal) else {
                return .enumerationCase(id, caseIndex: index, patterns.map { self.pattern($0, of: nil) })
            }
            let payload = user.cases[index].payload
            return .enumerationCase(
                machine(nominal).id, caseIndex: index,
                zip(patterns, payload).map { self.pattern($0, of: $1.type) })
        case .cast(let target, let inner):
            let target = concrete(target)
            noteCast(to: target)
            if let type { noteBoxed(type) }
            return .cast(to: machine(target), self.pattern(inner, of: target))
        }
    }
}

extension Pattern {
    /// Whether there are values that it does not match.
    var isRefutable: Bool {
        switch self {
        case .wildcard, .bind: return false
        case .tuple(let patterns): return patterns.contains(where: \.isRefutable)
        case .some, .none, .test, .enumerationCase, .cast: return true
        }
    }
}
