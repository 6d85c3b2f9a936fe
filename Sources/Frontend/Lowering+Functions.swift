import IR
import SwiftSyntax

extension Lowering {
    func declareGlobalFunction(_ syntax: FunctionDeclSyntax) {
        let name = syntax.name.tokenText
        withGenerics(syntax.genericParameterClause, syntax.genericWhereClause) {
            declareGlobalFunction(syntax, name, signature(syntax.signature, attributes: syntax.attributes))
        }
    }

    private func declareGlobalFunction(_ syntax: FunctionDeclSyntax, _ name: String, _ opened: Signature) {
        let range = syntax.name.span
        let signature = closed(opened)
        let isOperator = name.unicodeScalars.first.map { !$0.properties.isXIDStart && $0 != "_" } ?? false
        var entry = FunctionEntry(
            id: newFunctionID(), name: name, kind: isOperator ? .operatorFunction : .global, signature: signature,
            range: range)
        entry.documentation = documentation(of: syntax)
        if isOperator {
            let fixity = fixity(syntax.modifiers, signature)
            checkOperator(name, fixity, at: range)
            entry.fixity = fixity
        }
        var overloads = state.scope.functions[name] ?? []
        if let same = overloads.firstIndex(where: { $0.signature.isSameDeclaration(as: signature) }) {
            if overloads[same].id.index >= originalScope.nextFunction {
                error("invalid redeclaration of '\(name)\(labels(signature))'", at: range)
            }
            overloads.remove(at: same)
        }
        if state.builtNames.contains(name), overloads.isEmpty {
            error("invalid redeclaration of '\(name)'", at: range)
        }
        overloads.append(entry)
        state.scope.functions[name] = overloads
        state.scope.globals[name] = nil
        state.scope.computed[name] = nil
        guard let body = syntax.body else {
            error("expected '{' in body of function declaration", at: range)
            return
        }
        entry.signature = opened
        lowerLater(
            entry, syntax.signature.parameterClause, body.statements.nodes, kind: "global function", self: nil,
            isMutating: false, range: syntax.span)
    }

    /// The labels of a full name, `(a:_:)`; nothing if there are parameters but no labels.
    func labels(_ signature: Signature) -> String {
        if !signature.parameters.isEmpty, signature.parameters.allSatisfy({ $0.label == nil }) { return "" }
        return labelList(signature)
    }

    func labelList(_ signature: Signature) -> String {
        "(" + signature.parameters.map { ($0.label ?? "_") + ":" }.joined() + ")"
    }

    func fixity(_ modifiers: DeclModifierListSyntax, _ signature: Signature) -> LibraryFunction.Kind {
        for modifier in modifiers.nodes {
            if modifier.name.tokenKind == .keyword(.prefix) { return .prefixOperator }
            if modifier.name.tokenKind == .keyword(.postfix) { return .postfixOperator }
        }
        return .infixOperator
    }

    /// Lowers a body when all heads of the cell are known.
    func lowerLater(
        _ entry: FunctionEntry, _ clause: FunctionParameterClauseSyntax?, _ body: [CodeBlockItemSyntax], kind: String,
        self selfType: Type?, isMutating: Bool, isStatic: Bool = false, isSetter: Bool = false, range: SourceRange
    ) {
        let names = state.names.typesOnly
        let generics = state.generics
        var frame = FunctionContext(
            kind: .function(kind), result: entry.signature.result,
            isThrowing: entry.signature.isThrowing || entry.signature.isRethrowing, id: entry.id)
        frame.isRethrowing = entry.signature.isRethrowing
        frame.thrownType = entry.signature.thrownType
        frame.selfType = selfType
        frame.isStatic = isStatic
        var head = FunctionHead()
        let prepare = { [self] in
            state.generics = generics
            state.names = names
            state.names.push()
            head = functionHead(entry, clause, self: isStatic ? nil : selfType, isMutating: isMutating, range: range)
        }
        if entry.signature.result.hasOpaque {
            deferOpaque(
                entry.signature.result, named: "\(kind) '\(entry.name)\(labelList(entry.signature))'",
                at: entry.range, body, frame, prepare: prepare)
        }
        let lower = { [self] in
            frame.result = resolved(entry.signature.result)
            let result = frame.result ?? .void
            let written = beginPreludeBody(endingAt: range.upper, isSetter: isSetter)
            defer { endPreludeBody() }
            let body = written?.statements ?? body
            let range = written?.range ?? range
            withFreshFunction(frame) {
                prepare()
                let statements = functionBody(body, result: result, kind: kind, range)
                record(
                    Function(
                        id: entry.id, name: entry.name, parameters: head.parameters.map { localVariable($0) },
                        inoutParameters: head.inoutParameters, result: result,
                        isThrowing: entry.signature.isThrowing || entry.signature.isRethrowing,
                        locals: finishedLocals(ofDepth: 0), body: statements, range: range))
            }
        }
        if isPrelude { preludeBodies[entry.id] = lower } else { pendingFunctions.append(lower) }
    }

    private struct FunctionHead {
        var parameters: [LocalID] = []
        var inoutParameters: Set<Int> = []
    }

    /// The parameters as locals of the function at hand, `self` first.
    private func functionHead(
        _ entry: FunctionEntry, _ clause: FunctionParameterClauseSyntax?, self selfType: Type?, isMutating: Bool,
        range: SourceRange
    ) -> FunctionHead {
        var head = FunctionHead()
        if let selfType {
            let local = newLocal("self", selfType, isMutable: isMutating, at: range, isHidden: true)
            context.selfVariable = local
            head.parameters.append(local)
            if isMutating { head.inoutParameters.insert(0) }
        }
        let names = clause.map(parameterRanges) ?? []
        for (index, parameter) in entry.signature.parameters.enumerated() {
            if parameter.isInout { head.inoutParameters.insert(head.parameters.count) }
            let at = index < names.count ? names[index] : range
            head.parameters.append(addParameter(parameter, at: at))
        }
        return head
    }

    func parameterRanges(_ clause: FunctionParameterClauseSyntax) -> [SourceRange] {
        clause.parameters.nodes.map { ($0.secondName ?? $0.firstName).span }
    }

    /// The statements of a body; a single expression is its result.
    func functionBody(
        _ items: [CodeBlockItemSyntax], result: Type, kind: String, _ range: SourceRange
    ) -> [Statement] {
        let start = state.locals.count
        let depth = state.contexts.count - 1
        defer { warnAboutUnused(ofDepth: depth, from: start) }
        if result != .void, let syntax = singleValue(items) {
            let value = expression(syntax, expecting: result)
            if value.type == .never { return [Statement(.expression(value), range: value.range)] }
            checkEscape(value, for: .returned)
            return [Statement(.return(coerce(value, to: result, for: .returned)), range: value.range)]
        }
        let statements = block(items, asFunctionBody: true)
        if result != .void, !result.isError, state.flow.isReachable {
            error(
                "missing return in \(kind) expected to return '\(result)'",
                at: lastValue(items, statements, result)
                    ?? SourceRange(max(range.lower, range.upper - 1), range.upper), stage: .returns)
        }
        return statements
    }

    /// The last statement if it is a value that could be returned.
    private func lastValue(
        _ items: [CodeBlockItemSyntax], _ statements: [Statement], _ result: Type
    ) -> SourceRange? {
        guard items.count > 1, case .expr(let syntax)? = items.last?.item,
            case .expression(let value)? = statements.last?.kind,
            conversion(from: value.type, to: result) != nil
        else { return nil }
        return syntax.span.start
    }

    /// The one expression that a body consists of, if it is a value: `if` and `switch` are when each branch is.
    func singleValue(_ items: [CodeBlockItemSyntax]) -> ExprSyntax? {
        guard items.count == 1 else { return nil }
        switch items[0].item {
        case .expr(let syntax):
            if syntax.kind == .ifExpr || syntax.kind == .switchExpr { return isValue(syntax) ? syntax : nil }
            return isAssignment(syntax) ? nil : syntax
        case .stmt(let statement):
            guard let syntax = statement.as(ExpressionStmtSyntax.self)?.expression, isValue(syntax) else { return nil }
            return syntax
        case .decl: return nil
        }
    }

    func isValue(_ syntax: ExprSyntax) -> Bool {
        func isBranch(_ items: CodeBlockItemListSyntax) -> Bool {
            if items.count == 1, case .stmt(let statement)? = items.first?.item, statement.is(ThrowStmtSyntax.self) {
                return true
            }
            return singleValue(items.nodes) != nil
        }
        if let conditional = syntax.as(IfExprSyntax.self) {
            guard isBranch(conditional.body.statements) else { return false }
            switch conditional.elseBody {
            case .codeBlock(let block)?: return isBranch(block.statements)
            case .ifExpr(let next)?: return isValue(ExprSyntax(next))
            case nil: return false
            }
        }
        guard let choice = syntax.as(SwitchExprSyntax.self) else { return false }
        return choice.cases.nodes.allSatisfy { element in
            if case .switchCase(let item) = element { return isBranch(item.statements) }
            return false
        }
    }
}
