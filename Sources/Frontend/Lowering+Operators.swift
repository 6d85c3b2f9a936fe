import IR
import SwiftSyntax

extension Lowering {
    /// Lowers an operator tree.
    func operatorExpression(_ tree: OperatorTree, expecting: Type?) -> Expression {
        if case .leaf(let syntax) = tree.kind { return expression(syntax, expecting: expecting) }
        return nested(at: tree.range, failed(tree.range)) { nestedOperator(tree, expecting: expecting) }
    }

    func operatorExpression(_ tree: OperatorTree, as type: Type, for purpose: Purpose) -> Expression {
        coerce(operatorExpression(tree, expecting: type), to: type, for: purpose)
    }

    private func nestedOperator(_ tree: OperatorTree, expecting: Type?) -> Expression {
        switch tree.kind {
        case .leaf(let syntax): return expression(syntax, expecting: expecting)
        case .effect(let effect, let inner):
            return tryExpression(effect, tree.range) { _ in self.operatorExpression(inner, expecting: expecting) }
        case .assignment(let left, let right):
            let statements = assignment(left, right, at: tree.range)
            return Expression(
                .sequence(statements, Expression(.tuple([]), type: .void, range: tree.range)), type: .void,
                range: tree.range)
        case .ternary(let condition, let first, let second):
            return ternary(condition, first, second, tree, expecting: expecting)
        case .cast(let value, let kind, let type): return cast(value, kind, type, at: tree.range)
        case .binary(let name, let left, let right):
            return binary(name, left, right, tree, expecting: expecting)
        }
    }

    private func binary(
        _ name: String, _ left: OperatorTree, _ right: OperatorTree, _ tree: OperatorTree, expecting: Type?
    ) -> Expression {
        switch name {
        case "&&", "||":
            if state.scope.functions[name] == nil {
                let first = operatorExpression(left, as: .bool, for: .condition)
                let second = operatorExpression(right, as: .bool, for: .condition)
                return Expression(
                    name == "&&" ? .and(first, second) : .or(first, second), type: .bool, range: tree.range)
            }
        case "??": return coalesce(left, right, expecting: expecting, at: tree.range)
        case "..<", "...": return rangeExpression(name, left, right, expecting: expecting, at: tree.range)
        case "==", "!=":
            if let test = nilTest(left, right, isEqual: name == "==", at: tree.range) { return test }
        default:
            if Precedence.table[name]?.level == Precedence.assignment.level {
                return compoundAssignment(name, left, right, tree)
            }
        }
        if tree.numeric != nil || (left.numeric != nil && right.numeric != nil) {
            if let result = literalTree(name, left, right, tree, expecting: expecting) { return result }
        }
        return infix(name, left, right, tree, expecting: expecting)
    }

    /// A tree of number literals takes the type of its place.
    private func literalTree(
        _ name: String, _ left: OperatorTree, _ right: OperatorTree, _ tree: OperatorTree, expecting: Type?
    ) -> Expression? {
        let kind = max(left.numeric ?? .integer, right.numeric ?? .integer)
        var target: Type = kind == .float ? .double : .int
        if tree.numeric != nil, let wanted = literalTarget(expecting), !(kind == .float && wanted == .int) {
            target = wanted
        }
        for type in target == .int ? [target, .double] : [target] {
            guard let id = operators.infix(name, type, type) else { continue }
            return emitInfix(
                id, operatorExpression(left, expecting: type), operatorExpression(right, expecting: type), tree)
        }
        return nil
    }

    private func emitInfix(
        _ id: LibraryFunctionID, _ left: Expression, _ right: Expression, _ tree: OperatorTree
    ) -> Expression {
        if left.type.isError || right.type.isError { return failed(tree.range) }
        return Expression(
            .call(.library(id), [.value(left), .value(right)], typeArguments: []),
            type: interface[id].signature.result, range: tree.range)
    }

    /// An operator between two operands: the exact overload if there is one, else the best.
    private func infix(
        _ name: String, _ left: OperatorTree, _ right: OperatorTree, _ tree: OperatorTree, expecting: Type?
    ) -> Expression {
        let errors = state.diagnostics.count
        var first = isFlexible(left) ? nil : operatorExpression(left, expecting: nil)
        var second = isFlexible(right) ? nil : operatorExpression(right, expecting: nil)
        if first?.type.isError == true || second?.type.isError == true { return failed(tree.range) }
        if state.diagnostics.count > errors, state.diagnostics[errors...].contains(where: { $0.severity == .error }) {
            return failed(tree.range)
        }
        if first == nil, second == nil {
            // Strings, arrays and the like, without a side that says what it is.
            let hint = isArithmetic(name) ? expecting : nil
            if right.isImplicitMember || right.isNil {
                first = operatorExpression(left, expecting: hint)
            } else if left.isImplicitMember || left.isNil {
                second = operatorExpression(right, expecting: hint)
            } else {
                first = operatorExpression(left, expecting: hint)
                if first?.type.isError == true { return failed(tree.range) }
            }
        }
        if let result = quick(name, left, right, first, second, tree) { return result }
        if let first { state.typed[left.range] = first }
        if let second { state.typed[right.range] = second }
        let arguments = [left, right].map { CallArgument(label: nil, labelRange: $0.range, value: $0) }
        let candidates = infixCandidates(name, .infixOperator)
        var viable: [(candidate: Candidate, match: ArgumentMatch)] = []
        for candidate in candidates where candidate.signature.parameters.count == 2 {
            viable.append((candidate, ArgumentMatch(arguments: [[0], [1]])))
        }
        let ranked = rank(viable, arguments, expecting: expecting)
        if let best = ranked.first {
            for choice in ranked.prefix(6).dropLast(ranked.count == 1 ? 1 : 0) {
                let entry = viable[choice.index]
                let call = attempt {
                    complete(entry.candidate, entry.match, arguments, expecting: expecting, at: tree.range)
                }
                if let call { return call }
            }
            let entry = viable[best.index]
            return complete(entry.candidate, entry.match, arguments, expecting: expecting, at: tree.range)
        }
        if case .tuple? = first?.type, second == nil { second = operatorExpression(right, expecting: first?.type) }
        if let elementwise = tupleComparison(name, first, second, tree) { return elementwise }
        if let retried = retry(name, left, right, first, second, tree, expecting: expecting) { return retried }
        state.typed[left.range] = nil
        state.typed[right.range] = nil
        return reportBinary(name, left, right, first, second, viable, tree)
    }

    func infixCandidates(_ name: String, _ fixity: LibraryFunction.Kind) -> [Candidate] {
        let own = (state.scope.functions[name] ?? []).filter { $0.fixity == fixity }.map { Candidate(function: $0) }
        let shared = interface.freeFunctions(named: name).filter { interface[$0].kind == fixity }
        return own + shared.map { Candidate(library: interface[$0]) }
    }

    /// The common cases without looking at overloads: equal number types, a literal beside a number.
    private func quick(
        _ name: String, _ left: OperatorTree, _ right: OperatorTree, _ first: Expression?, _ second: Expression?,
        _ tree: OperatorTree
    ) -> Expression? {
        if let first, let second {
            guard let id = operators.infix(name, first.type, second.type) else { return nil }
            return emitInfix(id, first, second, tree)
        }
        guard let typed = first ?? second else { return nil }
        let other = first == nil ? left : right
        let fits: Bool
        if let numeric = other.numeric {
            fits = typed.type.isNumber && !(numeric == .float && typed.type == .int)
        } else {
            fits = other.isStringLiteral && typed.type == .string
        }
        guard fits, let id = operators.infix(name, typed.type, typed.type) else { return nil }
        let literal = operatorExpression(other, expecting: typed.type)
        return first == nil ? emitInfix(id, literal, typed, tree) : emitInfix(id, typed, literal, tree)
    }

    /// `x + max(1, 2)`: a side that can be something else is tried as what the other side is.
    private func retry(
        _ name: String, _ left: OperatorTree, _ right: OperatorTree, _ first: Expression?, _ second: Expression?,
        _ tree: OperatorTree, expecting: Type?
    ) -> Expression? {
        guard let first, let second, first.type != second.type else { return nil }
        for (side, wanted) in [(right, first.type), (left, second.type)] {
            guard let id = operators.infix(name, wanted, wanted) else { continue }
            let again = attempt { () -> Expression? in
                let value = operatorExpression(side, expecting: wanted)
                return value.type == wanted ? value : nil
            }
            guard let again else { continue }
            return side === right ? emitInfix(id, first, again, tree) : emitInfix(id, again, second, tree)
        }
        return nil
    }

    private func reportBinary(
        _ name: String, _ left: OperatorTree, _ right: OperatorTree, _ first: Expression?, _ second: Expression?,
        _ viable: [(candidate: Candidate, match: ArgumentMatch)], _ tree: OperatorTree
    ) -> Expression {
        guard !viable.isEmpty else {
            if !isKnownOperator(name) { return failed(tree.range) }
            error("'\(name)' is not an infix operator here", at: tree.operatorRange)
            return failed(tree.range)
        }
        let leftType = first?.type ?? naturalOrReported(left)
        let rightType = second?.type ?? naturalOrReported(right)
        guard let leftType, let rightType else { return failed(tree.range) }
        for (type, tree) in [(leftType, left), (rightType, right)] {
            let other = tree === left ? rightType : leftType
            if case .optional(let wrapped) = type, operators.infix(name, wrapped, other.unwrapped) != nil {
                reportMismatch(Expression(.tuple([]), type: type, range: tree.range), wrapped, .argument)
                return failed(tree.range)
            }
        }
        if leftType == rightType {
            error("binary operator '\(name)' cannot be applied to two '\(leftType)' operands", at: tree.operatorRange)
        } else {
            error(
                "binary operator '\(name)' cannot be applied to operands of type '\(leftType)' and '\(rightType)'",
                at: tree.operatorRange)
        }
        return failed(tree.range)
    }

    private func naturalOrReported(_ tree: OperatorTree) -> Type? {
        if let natural = naturalType(tree) { return natural }
        let value = operatorExpression(tree, expecting: nil)
        return value.type.isError ? nil : value.type
    }

    /// `(1, "a") < (2, "b")`: tuples compare element by element.
    private func tupleComparison(
        _ name: String, _ first: Expression?, _ second: Expression?, _ tree: OperatorTree
    ) -> Expression? {
        guard name == "==" || name == "!=", let first, let second, case .tuple(let parts) = first.type,
            case .tuple(let others) = second.type, parts.count == others.count, !parts.isEmpty
        else { return nil }
        let one = newLocal("$left", first.type, isMutable: false, at: tree.range, isHidden: true)
        let two = newLocal("$right", second.type, isMutable: false, at: tree.range, isHidden: true)
        var result: Expression?
        for index in parts.indices {
            let a = Expression(
                .tupleElement(read(one, at: tree.range), index), type: parts[index].type, range: tree.range)
            let b = Expression(
                .tupleElement(read(two, at: tree.range), index), type: others[index].type, range: tree.range)
            guard let same = equality(a, b, at: tree.range) else { return nil }
            result = result.map { Expression(.and($0, same), type: .bool, range: tree.range) } ?? same
        }
        guard var result else { return nil }
        if name == "!=" {
            guard let not = operators.prefix("!", .bool) else { return nil }
            result = Expression(
                .call(.library(not), [.value(result)], typeArguments: []), type: .bool, range: tree.range)
        }
        let statements = [
            Statement(.declare(.bind(.local(one), first.type), initial: first), range: tree.range),
            Statement(.declare(.bind(.local(two), second.type), initial: second), range: tree.range),
        ]
        return Expression(.sequence(statements, result), type: .bool, range: tree.range)
    }

    /// `a == b` for two values of any equatable type.
    func equality(_ first: Expression, _ second: Expression, at range: SourceRange, name: String = "==") -> Expression?
    {
        if let id = operators.infix(name, first.type, second.type) {
            return Expression(
                .call(.library(id), [.value(first), .value(second)], typeArguments: []),
                type: interface[id].signature.result, range: range)
        }
        var best: (cost: Int, make: () -> Expression?)?
        for candidate in infixCandidates(name, .infixOperator) where candidate.signature.parameters.count == 2 {
            var bindings = candidate.bindings
            let parameters = candidate.signature.parameters
            guard let a = unify(parameters[0].type, first.type, &bindings),
                let b = unify(parameters[1].type, second.type, &bindings), bindings.isComplete,
                constraintsHold(candidate, bindings)
            else { continue }
            let cost = (a + b) * 2 + (candidate.signature.genericParameters.isEmpty ? 0 : 1)
            if let best, best.cost <= cost { continue }
            best = (
                cost,
                {
                    guard let left = self.converted(first, to: bindings.substitute(parameters[0].type)),
                        let right = self.converted(second, to: bindings.substitute(parameters[1].type))
                    else { return nil }
                    return self.emit(candidate, [.value(left), .value(right)], bindings, at: range)
                }
            )
        }
        return best?.make()
    }

    // MARK: Special operators

    private func nilTest(
        _ left: OperatorTree, _ right: OperatorTree, isEqual: Bool, at range: SourceRange
    ) -> Expression? {
        guard left.isNil != right.isNil else { return nil }
        let value = operatorExpression(left.isNil ? right : left, expecting: nil)
        if value.type.isError { return failed(range) }
        guard value.type.isOptional else {
            warning(
                "comparing non-optional value of type '\(value.type)' to 'nil' always returns \(!isEqual)", at: range)
            return Expression(
                .sequence(
                    [Statement(.expression(value), range: range)],
                    Expression(.boolean(!isEqual), type: .bool, range: range)), type: .bool, range: range)
        }
        let test = Expression(.isNil(value), type: .bool, range: range)
        if isEqual { return test }
        return Expression(
            .conditional(
                test, then: Expression(.boolean(false), type: .bool, range: range),
                else: Expression(.boolean(true), type: .bool, range: range)), type: .bool, range: range)
    }

    private func coalesce(
        _ left: OperatorTree, _ right: OperatorTree, expecting: Type?, at range: SourceRange
    ) -> Expression {
        let hint: Type? = expecting.flatMap { type in
            type.hasHole || type == .any ? nil : (type.isOptional ? type : .optional(type))
        }
        let value = operatorExpression(left, expecting: hint)
        if value.type.isError {
            _ = operatorExpression(right, expecting: expecting)
            return failed(range)
        }
        guard case .optional(let wrapped) = value.type else {
            warning(
                "left side of nil coalescing operator '??' has non-optional type '\(value.type)', "
                    + "so the right side is never used", at: range)
            _ = operatorExpression(right, expecting: value.type)
            return value
        }
        let other = operatorExpression(right, expecting: right.isNil ? value.type : wrapped)
        if other.type.isError { return failed(range) }
        if let fitting = converted(other, to: wrapped) {
            return Expression(.coalesce(value, fitting), type: wrapped, range: range)
        }
        if let fitting = converted(other, to: value.type) {
            return Expression(.coalesce(value, fitting), type: value.type, range: range)
        }
        if let wider = converted(value, to: .optional(other.type)) {
            return Expression(.coalesce(wider, other), type: other.type, range: range)
        }
        error(
            "binary operator '??' cannot be applied to operands of type '\(value.type)' and '\(other.type)'", at: range)
        return failed(range)
    }

    private func rangeExpression(
        _ name: String, _ left: OperatorTree, _ right: OperatorTree, expecting: Type?, at range: SourceRange
    ) -> Expression {
        let kind: Type.RangeKind = name == "..." ? .closed : .halfOpen
        var hint: Type?
        if case .range(_, let bound)? = expecting?.unwrapped, !bound.hasHole { hint = bound }
        let first: Expression
        let second: Expression
        if isFlexible(left), isFlexible(right) {
            if hint == nil, let a = left.numeric, let b = right.numeric, max(a, b) == .float { hint = .double }
            first = operatorExpression(left, expecting: hint)
            second = operatorExpression(right, expecting: hint ?? first.type)
        } else if isFlexible(left) {
            second = operatorExpression(right, expecting: hint)
            first = operatorExpression(left, expecting: second.type)
        } else {
            first = operatorExpression(left, expecting: hint)
            second = operatorExpression(right, expecting: first.type)
        }
        if first.type.isError || second.type.isError { return failed(range) }
        guard first.type == second.type else {
            error(
                "binary operator '\(name)' cannot be applied to operands of type '\(first.type)' and '\(second.type)'",
                at: range)
            return failed(range)
        }
        guard conforms(first.type, to: "Comparable") else {
            error("binary operator '\(name)' cannot be applied to two '\(first.type)' operands", at: range)
            return failed(range)
        }
        return Expression(.range(kind, lower: first, upper: second), type: .range(kind, first.type), range: range)
    }

    private func ternary(
        _ condition: OperatorTree, _ first: OperatorTree, _ second: OperatorTree, _ tree: OperatorTree,
        expecting: Type?
    ) -> Expression {
        let test = operatorExpression(condition, as: .bool, for: .condition)
        var hint = expecting?.hasHole == true ? nil : expecting
        if hint == nil, let numeric = tree.numeric { hint = numeric == .float ? .double : .int }
        var yes: Expression
        var no: Expression
        if hint == nil, isFlexible(first), !isFlexible(second) {
            no = operatorExpression(second, expecting: nil)
            yes = operatorExpression(first, expecting: first.isNil ? .optional(no.type.unwrapped) : no.type)
        } else {
            yes = operatorExpression(first, expecting: hint)
            no = operatorExpression(
                second, expecting: hint ?? (second.isNil ? .optional(yes.type.unwrapped) : yes.type))
        }
        if yes.type.isError || no.type.isError { return failed(tree.range) }
        if let hint, let a = converted(yes, to: hint), let b = converted(no, to: hint) {
            yes = a
            no = b
        } else if let b = converted(no, to: yes.type) {
            no = b
        } else if let a = converted(yes, to: no.type) {
            yes = a
        } else {
            error(
                "result values in '? :' expression have mismatching types '\(yes.type)' and '\(no.type)'",
                at: tree.range)
            return failed(tree.range)
        }
        return Expression(.conditional(test, then: yes, else: no), type: yes.type, range: tree.range)
    }

    private func cast(
        _ tree: OperatorTree, _ kind: OperatorTree.CastKind, _ syntax: TypeSyntax, at range: SourceRange
    ) -> Expression {
        let target = type(syntax)
        if target.isError { return failed(range) }
        if kind == .coerce {
            var value = operatorExpression(tree, as: target, for: .coercion)
            value.range = range
            return value
        }
        let value = operatorExpression(tree, expecting: nil)
        if value.type.isError { return failed(range) }
        let optional = Type.optional(target)
        let isStatic = conversion(from: value.type, to: target) != nil && value.type != .any
        let tested: Expression
        if isStatic {
            if kind == .test { warning("'is' test is always true", at: range) }
            if kind == .conditional {
                warning("conditional cast from '\(value.type)' to '\(target)' always succeeds", at: range)
            }
            tested = converted(value, to: optional) ?? failed(range)
        } else if isDynamic(value.type) {
            tested = Expression(.dynamicCast(value), type: optional, range: range)
        } else {
            if case .optional = value.type, conversion(from: value.type, to: optional) != nil {
                tested = converted(value, to: optional) ?? failed(range)
            } else {
                warning("cast from '\(value.type)' to unrelated type '\(target)' always fails", at: range)
                tested = Expression(
                    .sequence(
                        [Statement(.expression(value), range: range)],
                        Expression(.none, type: optional, range: range)), type: optional, range: range)
            }
        }
        switch kind {
        case .coerce, .conditional: return tested
        case .forced: return Expression(.forceUnwrap(tested), type: target, range: range)
        case .test:
            return Expression(
                .conditional(
                    Expression(.isNil(tested), type: .bool, range: range),
                    then: Expression(.boolean(false), type: .bool, range: range),
                    else: Expression(.boolean(true), type: .bool, range: range)), type: .bool, range: range)
        }
    }

    private func isDynamic(_ type: Type) -> Bool {
        switch type.unwrapped {
        case .any: return true
        case .nominal(let nominal): return nominal.kind == .protocolType || nominal.kind == .classType
        default: return false
        }
    }

    // MARK: Prefix and postfix

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
        let isNumeric = numericLiteralKind(of: prefix.expression) != nil
        let hint = isNumeric || name == "-" || name == "+" || name == "~" ? expecting : nil
        let operand = expression(prefix.expression, expecting: name == "!" ? .bool : hint)
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
        let viable = infixCandidates(name, .prefixOperator).map { ($0, ArgumentMatch(arguments: [[0]])) }
        if let best = rank(viable.map { (candidate: $0.0, match: $0.1) }, arguments, expecting: expecting).first {
            let choice = viable[best.index]
            return complete(choice.0, choice.1, arguments, expecting: expecting, at: range)
        }
        state.typed[tree.range] = nil
        if name == "!" {
            if operand.type.isOptional {
                reportMismatch(operand, .bool, .argument)
            } else {
                error(
                    "cannot convert value of type '\(operand.type)' to expected argument type 'Bool'", at: operand.range
                )
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

    func postfixExpression(_ postfix: PostfixOperatorExprSyntax) -> Expression {
        let range = postfix.span
        let name = postfix.operator.tokenText
        if name == "..." {
            let bound = expression(postfix.expression)
            if bound.type.isError { return failed(range) }
            return Expression(.range(.from, lower: bound, upper: nil), type: .range(.from, bound.type), range: range)
        }
        if name == "++" || name == "--" {
            let sign = name == "++" ? "+= 1" : "-= 1"
            error("cannot find operator '\(name)' in scope; did you mean '\(sign)'?", at: postfix.operator.span)
        } else {
            error("'\(name)' is not a postfix unary operator", at: postfix.operator.span)
        }
        return failed(range)
    }

    func isKnownOperator(_ name: String) -> Bool {
        Precedence.table[name] != nil || state.scope.functions[name] != nil
            || !interface.freeFunctions(named: name).isEmpty
    }

    func reportUnknownOperator(_ name: String, at range: SourceRange) {
        error("cannot find operator '\(name)' in scope", at: range)
    }
}

extension OperatorTree {
    private var leaf: ExprSyntax? {
        if case .leaf(let syntax) = kind { return syntax }
        return nil
    }

    var isNil: Bool { leaf?.kind == .nilLiteralExpr }
    var isStringLiteral: Bool { leaf?.kind == .stringLiteralExpr }

    var isImplicitMember: Bool {
        if let member = leaf?.as(MemberAccessExprSyntax.self) { return member.isImplicit }
        if let call = leaf?.as(FunctionCallExprSyntax.self) {
            return call.calledExpression.as(MemberAccessExprSyntax.self)?.isImplicit ?? false
        }
        return false
    }
}
