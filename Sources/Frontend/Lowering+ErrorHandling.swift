import IR
import SwiftSyntax

extension Lowering {
    func throwStatement(_ statement: ThrowStmtSyntax) -> [Statement] {
        let range = statement.span
        defer { state.flow.isReachable = false }
        guard let errorType = interface.type(named: "Error")?.type else {
            unsupported("'throw' is", instead: "return an optional", at: range)
            return []
        }
        let wanted = context.catchers == 0 && context.caught.isEmpty ? context.thrownType : context.doType
        var thrown = expression(statement.expression, expecting: wanted ?? errorType)
        if let wanted, !thrown.type.isError {
            guard let fitting = converted(thrown, to: wanted) else {
                error(
                    "thrown expression type '\(thrown.type)' cannot be converted to error type '\(wanted)'",
                    at: thrown.range)
                return []
            }
            thrown = fitting
        }
        let value = coerce(thrown, to: errorType, for: .raise)
        if context.isRethrowing, context.catchers == 0 {
            error("a function declared 'rethrows' may only throw if its parameter does", at: range)
        }
        noteThrow(at: range, thrown: isAnyError(thrown.type) ? nil : thrown.type, isStatement: true)
        return [Statement(.throw(value), range: range)]
    }

    func isAnyError(_ type: Type) -> Bool { type == lookUpType("Error") }

    /// The error that `catch` sees under a name as its own type, if all that is thrown is of one.
    private func typed(_ error: LocalID, _ type: Type?, as name: String = "error", at range: SourceRange) -> (
        local: LocalID, statements: [Statement]
    ) {
        guard let type else { return (error, []) }
        let local = newLocal(name, type, isMutable: false, at: range, isHidden: name == "error")
        let cast = Expression(.dynamicCast(read(error, at: range)), type: .optional(type), range: range)
        let value = Expression(.forceUnwrap(cast), type: type, range: range)
        return (local, [Statement(.declare(.bind(.local(local), type), initial: value), range: range)])
    }

    func doStatement(_ statement: DoStmtSyntax, label: String?) -> [Statement] {
        let range = statement.span
        guard !statement.catchClauses.isEmpty else {
            return labeled(label, at: range) {
                [Statement(.block(self.block(statement.body.statements.nodes)), range: range)]
            }
        }
        return labeled(label, at: range) {
            let before = state.flow
            let catches = Array(statement.catchClauses)
            let isExhaustive = catches.contains { clause in
                clause.catchItems.isEmpty
                    || clause.catchItems.contains { item in
                        item.whereClause == nil && (item.pattern.map { isIrrefutable($0) } ?? true)
                    }
            }
            let written = statement.throwsClause?.type.map { type($0) }
            let outerType = context.doType
            context.doType = written
            context.caught.append([])
            if isExhaustive { context.catchers += 1 }
            let errors = state.diagnostics.count
            let body = block(statement.body.statements.nodes)
            if isExhaustive { context.catchers -= 1 }
            let thrown = context.caught.removeLast()
            if thrown.isEmpty, !state.diagnostics[errors...].contains(where: { $0.severity == .error }) {
                for clause in catches {
                    warning(
                        "'catch' block is unreachable because no errors are thrown in 'do' block",
                        at: clause.catchKeyword.span)
                }
            }
            context.doType = outerType
            caughtType = written ?? (Set(thrown).count == 1 ? thrown[0] : nil)
            if !isExhaustive, let last = context.caught.indices.last { context.caught[last] += thrown }
            defer { caughtType = nil }
            var after = state.flow
            var clauses: [CatchClause] = []
            let entry = Flow.merge(before, after)
            let needsTests = catches.contains { clause in
                clause.catchItems.count > 1 || clause.catchItems.contains { $0.whereClause != nil }
            }
            if needsTests {
                let tested = testedCatch(catches, entry: entry, isReachable: before.isReachable, at: range)
                clauses = [tested.clause]
                after = Flow.merge(after, tested.flow)
            } else {
                for clause in catches {
                    state.flow = entry
                    state.flow.isReachable = before.isReachable
                    clauses += catchClauses(clause)
                    after = Flow.merge(after, state.flow)
                }
            }
            state.flow = after
            return [Statement(.do(body, catches: clauses), range: range)]
        }
    }

    func isIrrefutable(_ pattern: PatternSyntax) -> Bool {
        if let binding = pattern.as(ValueBindingPatternSyntax.self) {
            return binding.pattern.is(IdentifierPatternSyntax.self)
        }
        return pattern.is(WildcardPatternSyntax.self) || pattern.is(IdentifierPatternSyntax.self)
    }

    /// Clauses with `where` or several patterns: one clause that catches all, tests in order and throws on.
    func testedCatch(
        _ clauses: [CatchClauseSyntax], entry: Flow, isReachable: Bool, at range: SourceRange
    ) -> (clause: CatchClause, flow: Flow) {
        let errorType = interface.type(named: "Error")?.type ?? .any
        let local = newLocal("error", errorType, isMutable: false, at: range, isHidden: true)
        let caught = caughtType
        let done = newLoopID()
        var statements: [Statement] = []
        var after = Flow(isReachable: false)
        for clause in clauses {
            let items = clause.catchItems.map { ($0.pattern, $0.whereClause) }
            for (pattern, condition) in items.isEmpty ? [(nil, nil)] : items {
                state.flow = entry
                state.flow.isReachable = isReachable
                state.names.push()
                var tests: [Condition] = []
                var prologue: [Statement] = []
                if let pattern {
                    let subject = newLocal("$error", caught ?? errorType, isMutable: false, at: range, isHidden: true)
                    let inner = self.pattern(pattern, of: caught ?? errorType, subject: subject, mode: .match)
                    tests.append(.matches(caught.map { .cast(to: $0, inner) } ?? inner, read(local, at: range)))
                } else {
                    let typed = typed(local, caught, at: range)
                    state.names.add("error", .variable(typed.local))
                    prologue = typed.statements
                }
                if let condition {
                    tests.append(.boolean(expression(condition.condition, as: .bool, for: .condition)))
                }
                caughtType = nil
                var body = prologue + block(clause.body.statements.nodes)
                caughtType = caught
                body.append(Statement(.break(done), range: range))
                state.names.pop()
                after = Flow.merge(after, state.flow)
                statements.append(Statement(.if(tests, then: body, else: []), range: clause.span))
            }
        }
        statements.append(Statement(.throw(read(local, at: range)), range: range))
        let body = [Statement(.labeled(done, statements), range: range)]
        return (CatchClause(pattern: nil, errorVariable: local, body: body), after)
    }

    func catchClauses(_ clause: CatchClauseSyntax) -> [CatchClause] {
        let range = clause.span
        let errorType = interface.type(named: "Error")?.type ?? .any
        let items = Array(clause.catchItems)
        state.names.push()
        defer { state.names.pop() }
        var errorVariable: LocalID?
        var prologue: [Statement] = []
        var pattern: Pattern?
        if let item = items.first, let syntax = item.pattern {
            if !isIrrefutable(syntax) {
                let subject = newLocal("$error", errorType, isMutable: false, at: range, isHidden: true)
                errorVariable = subject
                pattern = self.pattern(syntax, of: caughtType ?? errorType, subject: subject, mode: .match)
                if let caughtType, let inner = pattern { pattern = .cast(to: caughtType, inner) }
            } else if let binding = syntax.as(ValueBindingPatternSyntax.self),
                let name = binding.pattern.as(IdentifierPatternSyntax.self)
            {
                let text = name.identifier.tokenText
                let local = newLocal(
                    text, errorType, isMutable: false, at: name.span, isHidden: caughtType != nil)
                let typed = typed(local, caughtType, as: text, at: name.span)
                state.names.add(text, .variable(typed.local))
                state.locals[typed.local.index].isPatternBinding = true
                errorVariable = local
                prologue = typed.statements
            }
        } else {
            let local = newLocal("error", errorType, isMutable: false, at: clause.catchKeyword.span, isHidden: true)
            let typed = typed(local, caughtType, at: clause.catchKeyword.span)
            state.names.add("error", .variable(typed.local))
            errorVariable = local
            prologue = typed.statements
        }
        let inner = caughtType
        caughtType = nil
        let body = prologue + block(clause.body.statements.nodes)
        caughtType = inner
        return [CatchClause(pattern: pattern, errorVariable: errorVariable, body: body)]
    }

    func deferStatement(_ statement: DeferStmtSyntax) -> [Statement] {
        let flow = state.flow
        context.isInDefer = true
        let body = block(statement.body.statements.nodes)
        context.isInDefer = false
        state.flow = flow
        return [Statement(.defer(body), range: statement.span)]
    }

    /// A block that `break label` leaves.
    func labeled(_ label: String?, at range: SourceRange, _ body: () -> [Statement]) -> [Statement] {
        guard let label else { return body() }
        let id = newLoopID()
        context.loops.append(.init(id: id, label: label, isLoop: false, answersBreak: false))
        let statements = body()
        let loop = context.loops.removeLast()
        for flow in loop.breaks { state.flow = Flow.merge(state.flow, flow) }
        return [Statement(.labeled(id, statements), range: range)]
    }
}
