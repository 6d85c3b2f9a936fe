import IR
import SwiftSyntax

extension Lowering {
    func prefixExpression(_ prefix: PrefixOperatorExprSyntax, expecting: Type?) -> Expression {
        let range = prefix.span
        let name = prefix.operator.tokenText
        if name == "-" {
            if let literal = prefix.expression.as(IntegerLiteralExprSyntax.self) {
                return integerLiteral(literal.literal, expecting: expecting, negated: true, at: range)
            }
            if let literal = prefix.expression.as(FloatLiteralExprSyntax.self) {
                return floatLiteral(literal.literal, expecting: expecting, negated: true, at: range)
            }
        }
        if name == "..<" || name == "..." {
            var hint: Type?
            if case .range(_, let bound)? = expecting { hint = bound.hasHole ? nil : bound }
            let bound = expression(prefix.expression, expecting: hint)
            if bound.type.isError { return failed(range) }
            let kind: Type.RangeKind = name == "..." ? .through : .upTo
            return Expression(.range(kind, lower: nil, upper: bound), type: .range(kind, bound.type), range: range)
        }
        if state.scope.operators.prefix.contains(name) {
            return unaryCall(name, .prefixOperator, prefix.expression, prefix.operator.span, expecting, at: range)
        }
        let isNumeric = numericLiteralKind(of: prefix.expression) != nil
        let hint = isNumeric || name == "-" || name == "+" || name == "~" ? expecting : nil
        let read = expression(prefix.expression, expecting: name == "!" ? .bool : hint)
        let operand = implicitlyUnwrapped(read) ?? read
        if operand.type.isError { return failed(range) }
        if let id = operators.prefix(name, operand.type) {
            return Expression(
                .call(.library(id), [.value(operand)], typeArguments: []), type: interface[id].signature.result,
                range: range)
        }
        if name == "+", operand.type.isNumber { return operand }
        let tree = OperatorTree(leaf: prefix.expression)
        state.typed[tree.range] = operand
        let arguments = [CallArgument(label: nil, labelRange: tree.range, value: tree)]
        let candidates =
            infixCandidates(name, .prefixOperator) + protocolOperators(name, .prefixOperator, [operand.type])
        let viable = candidates.map { ($0, ArgumentMatch(arguments: [[0]])) }
        if let best = rank(viable.map { (candidate: $0.0, match: $0.1) }, arguments, expecting: expecting).first {
            let choice = viable[best.index]
            return complete(choice.0, choice.1, arguments, expecting: expecting, at: range)
        }
        state.typed[tree.range] = nil
        if name == "!" {
            if operand.type.isOptional, operand.type != .optional(.bool) {
                error(
                    "optional type '\(operand.type)' cannot be used as a boolean; test for '== nil' instead",
                    at: operand.range)
            } else if operand.type == .int, !isNumeric {
                error("type 'Int' cannot be used as a boolean; test for '== 0' instead", at: operand.range)
            } else {
                reportMismatch(operand, .bool, .argument)
            }
        } else if viable.isEmpty {
            error("'\(name)' is not a prefix unary operator", at: prefix.operator.span)
        } else {
            error(
                "unary operator '\(name)' cannot be applied to an operand of type '\(operand.type)'",
                at: prefix.operator.span)
        }
        return failed(range)
    }

    func postfixExpression(_ postfix: PostfixOperatorExprSyntax, expecting: Type? = nil) -> Expression {
        let range = postfix.span
        let name = postfix.operator.tokenText
        if name == "..." {
            var hint: Type?
            if case .range(_, let bound)? = expecting { hint = bound.hasHole ? nil : bound }
            let bound = expression(postfix.expression, expecting: hint)
            if bound.type.isError { return failed(range) }
            return Expression(.range(.from, lower: bound, upper: nil), type: .range(.from, bound.type), range: range)
        }
        if state.scope.operators.postfix.contains(name) {
            return unaryCall(name, .postfixOperator, postfix.expression, postfix.operator.span, expecting, at: range)
        }
        if name == "++" || name == "--" {
            let sign = name == "++" ? "+= 1" : "-= 1"
            error("cannot find operator '\(name)' in scope; did you mean '\(sign)'?", at: postfix.operator.span)
        } else {
            error("'\(name)' is not a postfix unary operator", at: postfix.operator.span)
        }
        return failed(range)
    }

    /// An operator that a cell declared before or after its operand.
    private func unaryCall(
        _ name: String, _ fixity: LibraryFunction.Kind, _ syntax: ExprSyntax, _ place: SourceRange, _ expecting: Type?,
        at range: SourceRange
    ) -> Expression {
        let tree = OperatorTree(leaf: syntax)
        let typed = pretype(tree)?.type ?? naturalType(tree)
        let candidates = infixCandidates(name, fixity) + protocolOperators(name, fixity, [typed])
        let arguments = [CallArgument(label: nil, labelRange: tree.range, value: tree)]
        let viable = candidates.map { (candidate: $0, match: ArgumentMatch(arguments: [[0]])) }
        if let best = rank(viable, arguments, expecting: expecting).first {
            let choice = viable[best.index]
            return complete(choice.candidate, choice.match, arguments, expecting: expecting, at: range)
        }
        let kind = fixity == .prefixOperator ? "prefix" : "postfix"
        if viable.isEmpty {
            error("'\(name)' is not a \(kind) unary operator", at: place)
        } else if let type = typed ?? expression(syntax).type as Type?, !type.isError {
            error("unary operator '\(name)' cannot be applied to an operand of type '\(type)'", at: place)
        }
        return failed(range)
    }

    func isKnownOperator(_ name: String) -> Bool {
        precedence(of: name) != nil || state.scope.functions[name] != nil
            || !interface.freeFunctions(named: name).isEmpty
    }

    func reportUnknownOperator(_ name: String, at range: SourceRange) {
        switch name {
        case "**": error("no operator '**' is defined; did you mean 'pow(_:_:)'?", at: range)
        case "..": error("cannot find operator '..' in scope; did you mean '...'?", at: range)
        default: error("cannot find operator '\(name)' in scope", at: range)
        }
    }
}
