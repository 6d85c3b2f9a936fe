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
        warnAboutUnused(ofDepth: 0, from: 0)
        return result
    }

    /// The statements of a block, in a scope of their own.
    func block(_ items: [CodeBlockItemSyntax], asFunctionBody: Bool = false) -> [Statement] {
        state.names.push()
        defer { state.names.pop() }
        declareTypesAndFunctions(items, isLocal: true)
        let outerNames = laterNames.count
        laterNames += variableNames(items)
        defer { laterNames.removeSubrange(outerNames...) }
        var result: [Statement] = []
        var previous: CodeBlockItemSyntax?
        var hasWarned = false
        for item in items {
            if !state.flow.isReachable, !hasWarned, let previous {
                hasWarned = true
                warnUnreachable(item, after: previous)
            }
            result += statement(item)
            previous = item
        }
        return result
    }

    private func variableNames(_ items: [CodeBlockItemSyntax]) -> [(name: String, range: SourceRange)] {
        items.flatMap { item -> [(name: String, range: SourceRange)] in
            guard case .decl(let declaration) = item.item, let variable = declaration.as(VariableDeclSyntax.self) else {
                return []
            }
            return variable.bindings.nodes.compactMap { binding in
                binding.pattern.as(IdentifierPatternSyntax.self).map { ($0.identifier.tokenText, $0.span) }
            }
        }
    }

    /// Code after a `return` and the like; after an endless loop swiftc says nothing.
    private func warnUnreachable(_ item: CodeBlockItemSyntax, after previous: CodeBlockItemSyntax) {
        var text = "a call to a never-returning function"
        if case .stmt(let statement) = previous.item {
            switch statement.as(StmtSyntaxEnum.self) {
            case .returnStmt: text = "'return'"
            case .throwStmt: text = "'throw'"
            case .breakStmt: text = "'break'"
            case .continueStmt: text = "'continue'"
            default:
                warning("will never be executed", at: item.span)
                return
            }
        }
        if text == "a call to a never-returning function" {
            warning("will never be executed", at: firstEvaluated(item))
        } else {
            warning("code after \(text) will never be executed", at: item.span)
        }
    }

    /// What a statement begins with when it runs: the arguments of a call.
    private func firstEvaluated(_ item: CodeBlockItemSyntax) -> SourceRange {
        guard case .expr(let syntax) = item.item, let call = syntax.as(FunctionCallExprSyntax.self),
            let argument = call.arguments.first
        else { return item.span }
        return argument.expression.span
    }

    func statement(_ item: CodeBlockItemSyntax) -> [Statement] {
        switch item.item {
        case .decl(let declaration): return self.declaration(declaration)
        case .stmt(let statement): return self.statement(statement)
        case .expr(let syntax): return expressionStatement(syntax)
        }
    }

    func expressionStatement(_ syntax: ExprSyntax) -> [Statement] {
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
        if case .function = value.type, syntax.kind == .declReferenceExpr || syntax.kind == .memberAccessExpr {
            error("function is unused", at: value.range)
            return []
        }
        warnUnusedResult(value, syntax)
        return [Statement(.expression(value), range: range)]
    }

    func functionEntry(_ id: FunctionID) -> FunctionEntry? {
        for entries in state.scope.functions.values {
            for entry in entries where entry.id == id { return entry }
        }
        for user in state.scope.userTypes.values {
            for entry in user.initializers where entry.id == id { return entry }
            for members in user.members.values {
                for case .method(let entry) in members where entry.id == id { return entry }
                for case .staticMethod(let entry) in members where entry.id == id { return entry }
            }
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

    func returnStatement(_ statement: ReturnStmtSyntax) -> [Statement] {
        let range = statement.span
        defer { state.flow.isReachable = false }
        if context.isInDefer {
            error("'return' cannot transfer control out of a defer statement", at: range)
            return []
        }
        if leavesChoice("return", to: 0, at: range) { return [] }
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
        if statement.returnKeyword.trailingTrivia.isEmpty, syntax.leadingTrivia.containsNewline {
            warning("expression following 'return' is treated as an argument of the 'return'", at: syntax.span.start)
        }
        let purpose: Purpose = context.kind == .closure ? .closureResult : .returned
        guard let result = context.result else {
            let value = expression(syntax, expecting: context.partialResult)
            if !value.type.isError { context.result = value.type }
            return value.type == .void
                ? [Statement(.expression(value), range: range), Statement(.return(nil), range: range)]
                : [Statement(.return(value), range: range)]
        }
        let value = expression(syntax, as: result, for: purpose)
        checkEscape(value, for: purpose)
        if result == .void {
            return [Statement(.expression(value), range: range), Statement(.return(nil), range: range)]
        }
        return [Statement(.return(value), range: range)]
    }

    /// Refuses a jump to a loop of this index, or out of the function, from within an `if` or `switch` expression.
    private func leavesChoice(_ keyword: String, to index: Int, at range: SourceRange) -> Bool {
        guard let choice = context.choice, index < choice.loops || keyword == "return" else { return false }
        error("cannot use '\(keyword)' to transfer control out of '\(choice.keyword)' expression", at: range)
        return true
    }

    private func reportUnknownLabel(_ label: String, at range: SourceRange) {
        var message = "cannot find label '\(label)' in scope"
        if let near = Spelling.nearest(to: label, in: context.loops.compactMap(\.label)) {
            message += "; did you mean '\(near)'?"
        }
        error(message, at: range)
    }

    func breakStatement(_ statement: BreakStmtSyntax) -> [Statement] {
        let range = statement.span
        let index: Int?
        if let label = statement.label?.tokenText {
            index = context.loops.lastIndex { $0.label == label }
            if index == nil { reportUnknownLabel(label, at: statement.label?.span ?? range) }
        } else {
            index = context.loops.lastIndex { $0.answersBreak }
            if index == nil {
                error(
                    isInsideBranch(statement)
                        ? "unlabeled 'break' is only allowed inside a loop or switch, a labeled break is required to exit an if or do"
                        : "'break' is only allowed inside a loop, if, do, or switch", at: range)
            }
        }
        guard let index, !leavesChoice("break", to: index, at: range) else { return [] }
        context.loops[index].breaks.append(state.flow)
        state.flow.isReachable = false
        return [Statement(.break(context.loops[index].id), range: range)]
    }

    /// Whether an `if` or a `do` of the same function is around the statement.
    private func isInsideBranch(_ statement: BreakStmtSyntax) -> Bool {
        var node = statement.parent
        while let around = node {
            if around.is(IfExprSyntax.self) || around.is(DoStmtSyntax.self) { return true }
            if around.is(ClosureExprSyntax.self) || around.is(FunctionDeclSyntax.self) { return false }
            node = around.parent
        }
        return false
    }

    func continueStatement(_ statement: ContinueStmtSyntax) -> [Statement] {
        let range = statement.span
        let index: Int?
        if let label = statement.label?.tokenText {
            index = context.loops.lastIndex { $0.label == label && $0.isLoop }
            if index == nil { reportUnknownLabel(label, at: statement.label?.span ?? range) }
        } else {
            index = context.loops.lastIndex { $0.isLoop }
            if index == nil { error("'continue' is only allowed inside a loop", at: range) }
        }
        guard let index, !leavesChoice("continue", to: index, at: range) else { return [] }
        state.flow.isReachable = false
        return [Statement(.continue(context.loops[index].id), range: range)]
    }
}

extension Trivia {
    fileprivate var containsNewline: Bool { pieces.contains { $0.isNewline } }
}

extension Expression {
    /// A call whose result may be ignored.
    func isDiscardable(_ interface: LibraryInterface) -> Bool {
        if case .call(.library(let id), _, _) = kind { return interface[id].signature.hasDiscardableResult }
        return false
    }
}
