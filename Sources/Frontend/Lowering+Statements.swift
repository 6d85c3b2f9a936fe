import IR
import SwiftSyntax

extension Lowering {
    /// The top level of the cell; its last expression is the result.
    func topLevelStatements(_ items: [CodeBlockItemSyntax]) -> [Statement] {
        var result: [Statement] = []
        for (index, item) in items.enumerated() {
            if index == items.count - 1, case .expr(let syntax) = item.item, !isAssignment(syntax) {
                let value = expression(syntax)
                if value.type.isError { continue }
                let isShown = value.type != .void && value.type != .never && value.type != .optional(.void)
                result.append(Statement(isShown ? .result(value) : .expression(value), range: value.range))
                continue
            }
            result += statement(item)
        }
        return result
    }

    /// The statements of a block, in a scope of their own.
    func block(_ items: [CodeBlockItemSyntax], asFunctionBody: Bool = false) -> [Statement] {
        state.names.push()
        defer { state.names.pop() }
        declareTypesAndFunctions(items, isLocal: true)
        var result: [Statement] = []
        var hasWarned = false
        for item in items {
            if !state.flow.isReachable, !hasWarned {
                hasWarned = true
                warning("code after this will never be executed", at: item.span)
            }
            result += statement(item)
        }
        return result
    }

    func statement(_ item: CodeBlockItemSyntax) -> [Statement] {
        switch item.item {
        case .decl(let declaration): return self.declaration(declaration)
        case .stmt(let statement): return self.statement(statement)
        case .expr(let syntax): return expressionStatement(syntax)
        }
    }

    private func expressionStatement(_ syntax: ExprSyntax) -> [Statement] {
        let range = syntax.span
        if let conditional = syntax.as(IfExprSyntax.self) { return ifStatement(conditional, label: nil) }
        if let choice = syntax.as(SwitchExprSyntax.self) { return switchStatement(choice, label: nil) }
        if let sequence = syntax.as(SequenceExprSyntax.self) {
            let tree = operatorTree(sequence)
            if case .assignment(let left, let right) = tree.kind { return assignment(left, right, at: tree.range) }
            let value = operatorExpression(tree, expecting: nil)
            if case .sequence(let statements, let last) = value.kind, value.type == .void, case .tuple = last.kind {
                return statements
            }
            warnUnusedResult(value)
            return value.type.isError ? [] : [Statement(.expression(value), range: range)]
        }
        let value = expression(syntax)
        if value.type.isError { return [] }
        if value.type == .never { state.flow.isReachable = false }
        warnUnusedResult(value)
        return [Statement(.expression(value), range: range)]
    }

    private func warnUnusedResult(_ value: Expression) {
        switch value.type {
        case .void, .never, .error: return
        case .optional(.void): return
        default: break
        }
        var inner = value
        while true {
            if case .tryOptional(let body) = inner.kind {
                inner = body
            } else if case .tryForce(let body) = inner.kind {
                inner = body
            } else if case .optionalChain(_, _, let body) = inner.kind {
                inner = body
            } else {
                break
            }
        }
        guard !inner.isDiscardable(interface) else { return }
        if case .call(.library(let id), _, _) = inner.kind {
            let function = interface[id]
            if function.kind.isOperator {
                warning("result of operator '\(function.name)' is unused", at: value.range)
            } else if function.kind == .initializer {
                warning("result of '\(value.type)' initializer is unused", at: value.range)
            } else {
                warning(
                    "result of call to '\(function.name)\(labelList(function.signature))' is unused", at: value.range)
            }
        } else if case .call(.function(let id), _, _) = inner.kind {
            guard let entry = functionEntry(id), !entry.signature.hasDiscardableResult else { return }
            let labels = entry.signature.parameters.map { ($0.label ?? "_") + ":" }.joined()
            warning("result of call to '\(entry.name)(\(labels))' is unused", at: value.range)
        } else {
            warning("expression of type '\(value.type)' is unused", at: value.range)
        }
    }

    func functionEntry(_ id: FunctionID) -> FunctionEntry? {
        for entries in state.scope.functions.values {
            for entry in entries where entry.id == id { return entry }
        }
        return nil
    }

    func statement(_ syntax: StmtSyntax, label: String? = nil) -> [Statement] {
        let range = syntax.span
        return nested(at: range, []) {
            switch syntax.as(StmtSyntaxEnum.self) {
            case .expressionStmt(let statement):
                if let conditional = statement.expression.as(IfExprSyntax.self) {
                    return ifStatement(conditional, label: label)
                }
                if let choice = statement.expression.as(SwitchExprSyntax.self) {
                    return switchStatement(choice, label: label)
                }
                return expressionStatement(statement.expression)
            case .forStmt(let loop): return forStatement(loop, label: label)
            case .whileStmt(let loop): return whileStatement(loop, label: label)
            case .repeatStmt(let loop): return repeatStatement(loop, label: label)
            case .guardStmt(let check): return guardStatement(check)
            case .returnStmt(let statement): return returnStatement(statement)
            case .breakStmt(let statement): return breakStatement(statement)
            case .continueStmt(let statement): return continueStatement(statement)
            case .throwStmt(let statement): return throwStatement(statement)
            case .doStmt(let statement): return doStatement(statement, label: label)
            case .deferStmt(let statement): return deferStatement(statement)
            case .labeledStmt(let statement):
                return self.statement(statement.statement, label: statement.label.tokenText)
            case .fallThroughStmt:
                error("'fallthrough' is only allowed at the end of a switch case", at: range)
                return []
            default:
                unsupported("this statement is", instead: "use the ordinary control flow", at: range)
                return []
            }
        }
    }

    // MARK: Leaving

    private func returnStatement(_ statement: ReturnStmtSyntax) -> [Statement] {
        let range = statement.span
        defer { state.flow.isReachable = false }
        if context.kind == .topLevel {
            error("return invalid outside of a func", at: range)
            return []
        }
        if context.kind == .initializer {
            if let value = statement.expression {
                if value.kind == .nilLiteralExpr, let selfType = context.result, selfType.isOptional {
                    return [
                        Statement(.return(Expression(.none, type: selfType, range: range)), range: range)
                    ]
                }
                error("'nil' is the only return value permitted in an initializer", at: value.span)
                return []
            }
            return initialiserReturn(at: range)
        }
        guard let syntax = statement.expression else {
            if let result = context.result, result != .void {
                error("non-void function should return a value", at: range)
            }
            if context.result == nil { context.result = .void }
            return [Statement(.return(nil), range: range)]
        }
        let purpose: Purpose = context.kind == .closure ? .closureResult : .returned
        guard let result = context.result else {
            let value = expression(syntax)
            if !value.type.isError { context.result = value.type }
            return value.type == .void
                ? [Statement(.expression(value), range: range), Statement(.return(nil), range: range)]
                : [Statement(.return(value), range: range)]
        }
        let value = expression(syntax, as: result, for: purpose)
        if result == .void {
            return [Statement(.expression(value), range: range), Statement(.return(nil), range: range)]
        }
        return [Statement(.return(value), range: range)]
    }

    private func breakStatement(_ statement: BreakStmtSyntax) -> [Statement] {
        let range = statement.span
        let index: Int?
        if let label = statement.label?.tokenText {
            index = context.loops.lastIndex { $0.label == label }
            if index == nil { error("cannot find label '\(label)' in scope", at: range) }
        } else {
            index = context.loops.lastIndex { $0.answersBreak }
            if index == nil { error("'break' is only allowed inside a loop, if, do, or switch", at: range) }
        }
        guard let index else { return [] }
        context.loops[index].breaks.append(state.flow)
        state.flow.isReachable = false
        return [Statement(.break(context.loops[index].id), range: range)]
    }

    private func continueStatement(_ statement: ContinueStmtSyntax) -> [Statement] {
        let range = statement.span
        let index: Int?
        if let label = statement.label?.tokenText {
            index = context.loops.lastIndex { $0.label == label && $0.isLoop }
            if index == nil { error("cannot find label '\(label)' in scope", at: range) }
        } else {
            index = context.loops.lastIndex { $0.isLoop }
            if index == nil { error("'continue' is only allowed inside a loop", at: range) }
        }
        guard let index else { return [] }
        state.flow.isReachable = false
        return [Statement(.continue(context.loops[index].id), range: range)]
    }

    // MARK: Errors

    private func throwStatement(_ statement: ThrowStmtSyntax) -> [Statement] {
        let range = statement.span
        defer { state.flow.isReachable = false }
        guard let errorType = interface.type(named: "Error")?.type else {
            unsupported("'throw' is", instead: "return an optional", at: range)
            return []
        }
        let value = expression(statement.expression, as: errorType, for: .raise)
        noteThrow(at: range)
        return [Statement(.throw(value), range: range)]
    }

    private func doStatement(_ statement: DoStmtSyntax, label: String?) -> [Statement] {
        let range = statement.span
        guard !statement.catchClauses.isEmpty else {
            return labeled(label, at: range) {
                [Statement(.block(self.block(Array(statement.body.statements))), range: range)]
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
            if isExhaustive { context.catchers += 1 }
            let body = block(Array(statement.body.statements))
            if isExhaustive { context.catchers -= 1 }
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

    private func isIrrefutable(_ pattern: PatternSyntax) -> Bool {
        if let binding = pattern.as(ValueBindingPatternSyntax.self) {
            return binding.pattern.is(IdentifierPatternSyntax.self)
        }
        return pattern.is(WildcardPatternSyntax.self) || pattern.is(IdentifierPatternSyntax.self)
    }

    /// Clauses with `where` or several patterns: one clause that catches all, tests in order and throws on.
    private func testedCatch(
        _ clauses: [CatchClauseSyntax], entry: Flow, isReachable: Bool, at range: SourceRange
    ) -> (clause: CatchClause, flow: Flow) {
        let errorType = interface.type(named: "Error")?.type ?? .any
        let local = newLocal("error", errorType, isMutable: false, at: range, isHidden: true)
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
                if let pattern {
                    let subject = newLocal("$error", errorType, isMutable: false, at: range, isHidden: true)
                    tests.append(
                        .matches(
                            self.pattern(pattern, of: errorType, subject: subject, mode: .match),
                            read(local, at: range)))
                } else {
                    state.names.add("error", .variable(local))
                }
                if let condition {
                    tests.append(.boolean(expression(condition.condition, as: .bool, for: .condition)))
                }
                var body = block(Array(clause.body.statements))
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

    private func catchClauses(_ clause: CatchClauseSyntax) -> [CatchClause] {
        let range = clause.span
        let errorType = interface.type(named: "Error")?.type ?? .any
        let items = Array(clause.catchItems)
        state.names.push()
        defer { state.names.pop() }
        var errorVariable: LocalID?
        var pattern: Pattern?
        if let item = items.first, let syntax = item.pattern {
            if !isIrrefutable(syntax) {
                let subject = newLocal("$error", errorType, isMutable: false, at: range, isHidden: true)
                errorVariable = subject
                pattern = self.pattern(syntax, of: errorType, subject: subject, mode: .match)
            } else if let binding = syntax.as(ValueBindingPatternSyntax.self),
                let name = binding.pattern.as(IdentifierPatternSyntax.self)
            {
                let local = newLocal(
                    name.identifier.tokenText, errorType, isMutable: false, at: name.span)
                state.names.add(name.identifier.tokenText, .variable(local))
                errorVariable = local
            }
        } else {
            let local = newLocal("error", errorType, isMutable: false, at: clause.catchKeyword.span, isHidden: true)
            state.names.add("error", .variable(local))
            errorVariable = local
        }
        let body = block(Array(clause.body.statements))
        return [CatchClause(pattern: pattern, errorVariable: errorVariable, body: body)]
    }

    private func deferStatement(_ statement: DeferStmtSyntax) -> [Statement] {
        let flow = state.flow
        context.isInDefer = true
        let body = block(Array(statement.body.statements))
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

extension Expression {
    /// A call whose result may be ignored.
    func isDiscardable(_ interface: LibraryInterface) -> Bool {
        if case .call(.library(let id), _, _) = kind { return interface[id].signature.hasDiscardableResult }
        return false
    }
}
