import IR
import SwiftSyntax

extension Lowering {
    /// `words.reduce(into: [:]) { counts, word in counts[word, default: 0] += 1 }`: what the closure does with the table first says what is in it.
    func tableType(_ arguments: [CallArgument], _ candidates: [Candidate], expecting: Type?) -> Type? {
        if let expecting, expecting != .any, !expecting.hasHole { return nil }
        guard arguments.count == 2, arguments[0].label == "into", case .leaf(let start) = arguments[0].value.kind,
            case .colon? = start.as(DictionaryExprSyntax.self)?.content,
            case .leaf(let body) = arguments[1].value.kind, let closure = body.as(ClosureExprSyntax.self),
            let receiver = candidates.first?.receiver, let element = elementType(of: receiver.type), !element.hasHole
        else { return nil }
        let names = parameterNames(closure)
        guard names.count == 2, case .expr(let first)? = closure.statements.first?.item,
            let use = TableUse(first), use.table == names[0]
        else { return nil }
        let saved = state
        let pending = pendingFunctions.count
        pushContext(FunctionContext(kind: .closure, result: nil, isThrowing: true))
        state.names.push()
        let table = newLocal(names[0], .error, isMutable: true, at: closure.span, isHidden: true)
        let local = newLocal(names[1], element, isMutable: false, at: closure.span, isHidden: true)
        state.names.add(names[1], .variable(local))
        context.anonymousParameters = [table, local]
        let key = expression(use.key).type
        let value = use.value.map { value in
            let tree = value.count == 1 ? OperatorTree(leaf: value[0]) : operatorTree(value)
            let type = operatorExpression(tree, expecting: nil).type
            return use.isCollected ? Type.array(type) : type
        }
        state = saved
        pendingFunctions.removeSubrange(pending...)
        guard let value, !key.isError, !key.hasHole, !value.isError, !value.hasHole, conforms(key, to: "Hashable")
        else {
            return nil
        }
        return .dictionary(key: key, value: value)
    }

    private func parameterNames(_ closure: ClosureExprSyntax) -> [String] {
        switch closure.signature?.parameterClause {
        case .simpleInput(let list)?: return list.map(\.name.tokenText)
        case .parameterClause(let clause)?:
            return clause.parameters.nodes.map { ($0.secondName ?? $0.firstName).tokenText }
        case nil: return ["$0", "$1"]
        }
    }
}

/// `table[key] = value`, `table[key, default: value] += …`, `table[key, default: []].append(value)`.
private struct TableUse {
    var table: String
    var key: ExprSyntax
    /// The operands and operators of an expression.
    var value: [ExprSyntax]?
    /// The value is one of an array's.
    var isCollected = false

    init?(_ syntax: ExprSyntax) {
        let place: ExprSyntax?
        var assigned: [ExprSyntax]?
        if let elements = syntax.as(SequenceExprSyntax.self)?.elements {
            place = elements.first
            if elements.count > 2, elements.dropFirst().first?.is(AssignmentExprSyntax.self) == true {
                assigned = Array(elements.dropFirst(2))
            }
        } else if let call = syntax.as(FunctionCallExprSyntax.self),
            let member = call.calledExpression.as(MemberAccessExprSyntax.self)
        {
            place = member.base
            if member.declName.baseName.tokenText == "append", call.arguments.count == 1,
                call.arguments.first?.label == nil
            {
                assigned = call.arguments.first.map { [$0.expression] }
                isCollected = true
            }
        } else {
            return nil
        }
        guard let subscripted = place?.as(SubscriptCallExprSyntax.self), let index = subscripted.arguments.first,
            index.label == nil, let name = subscripted.calledExpression.as(DeclReferenceExprSyntax.self)
        else { return nil }
        table = name.baseName.tokenText
        key = index.expression
        let given = subscripted.arguments.first { $0.label?.tokenText == "default" }?.expression
        let isEmpty = given?.as(ArrayExprSyntax.self)?.elements.isEmpty == true
        if let given, !isEmpty {
            value = [given]
            isCollected = false
        } else {
            value = assigned
        }
    }
}
