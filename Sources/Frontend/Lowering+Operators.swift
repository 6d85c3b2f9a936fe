import IR
import SwiftSyntax

extension Lowering {
    /// Lowers an operator tree.
    func operatorExpression(_ tree: OperatorTree, expecting: Type?) -> Expression {
        if case .leaf(let syntax) = tree.kind { return expression(syntax, expecting: expecting, at: tree.range) }
        return nested(at: tree.range, failed(tree.range)) {
            choosingReversals(at: tree.range, expecting: expecting, isOperation: true) {
                nestedOperator(tree, expecting: expecting)
            }
        }
    }

    func operatorExpression(_ tree: OperatorTree, as type: Type, for purpose: Purpose) -> Expression {
        if case .leaf(let syntax) = tree.kind { return expression(syntax, as: type, for: purpose) }
        if case .ternary = tree.kind { expectedPurpose = purpose }
        return coerce(operatorExpression(tree, expecting: type), to: type, for: purpose)
    }

    func nestedOperator(_ tree: OperatorTree, expecting: Type?) -> Expression {
        if case .ternary = tree.kind {} else { expectedPurpose = nil }
        switch tree.kind {
        case .leaf(let syntax): return expression(syntax, expecting: expecting, at: tree.range)
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

    func binary(
        _ name: String, _ left: OperatorTree, _ right: OperatorTree, _ tree: OperatorTree, expecting: Type?
    ) -> Expression {
        switch name {
        case "&&", "||":
            if state.scope.functions[name] == nil {
                let first = operatorExpression(left, as: .bool, for: .argument)
                let second = operatorExpression(right, as: .bool, for: .argument)
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
        if let expecting, tree.numeric != nil, isAbstract(expecting) {
            let first = operatorExpression(left, expecting: expecting)
            let second = operatorExpression(right, expecting: expecting)
            if let made = equality(first, second, at: tree.range, name: name) { return made }
        }
        if tree.numeric != nil || (left.numeric != nil && right.numeric != nil) {
            if let result = literalTree(name, left, right, tree, expecting: expecting) { return result }
        }
        return infix(name, left, right, tree, expecting: expecting)
    }

    /// A tree of number literals takes the type of its place.
    func literalTree(
        _ name: String, _ left: OperatorTree, _ right: OperatorTree, _ tree: OperatorTree, expecting: Type?
    ) -> Expression? {
        let kind = max(left.numeric ?? .integer, right.numeric ?? .integer)
        var target = kind.natural
        if let numeric = tree.numeric, let wanted = literalTarget(expecting), numeric.fits(wanted) { target = wanted }
        if name == "%", kind == .float || expecting == .double || expecting == .float {
            error(
                "'%' is unavailable: For floating point numbers use truncatingRemainder instead", at: tree.operatorRange
            )
            return failed(tree.range)
        }
        for type in target == .int ? [target, .double] : [target] {
            guard let id = operators.infix(name, type, type) else { continue }
            if let second = right.numeric, second == .integer, name == "/" || name == "%", type == .int,
                case .leaf(let syntax) = right.kind, syntax.written == "0"
            {
                error("division by zero", at: tree.operatorRange)
                return failed(tree.range)
            }
            let first = operatorExpression(left, expecting: type)
            let second = operatorExpression(right, expecting: type)
            // `1.5 + (7 % 2)`: a part may be of whole numbers only.
            guard [type, .error].contains(first.type), [type, .error].contains(second.type) else { return nil }
            return emitInfix(id, first, second, tree)
        }
        return nil
    }

    func emitInfix(
        _ id: LibraryFunctionID, _ left: Expression, _ right: Expression, _ tree: OperatorTree
    ) -> Expression {
        if left.type.isError || right.type.isError { return failed(tree.range) }
        noteOverflow(interface[id].name, left, right, interface[id].signature.result, at: tree.range)
        return Expression(
            .call(.library(id), [.value(left), .value(right)], typeArguments: []),
            type: interface[id].signature.result, range: tree.range)
    }

    /// An operator between two operands: the exact overload if there is one, else the best.
    func infix(
        _ name: String, _ left: OperatorTree, _ right: OperatorTree, _ tree: OperatorTree, expecting: Type?
    ) -> Expression {
        let errors = state.diagnostics.count
        let outerLiteral = siblingLiteral
        siblingLiteral = isArithmetic(name) ? literalType(right) : nil
        var first = isFlexible(left) ? nil : operatorExpression(left, expecting: nil)
        if isShift(name), left.numeric != nil, !isFlexible(right) {
            // `1 << count`: what is shifted is what the place asks for, whatever the count is.
            let wanted = literalTarget(expecting) ?? .int
            first = operatorExpression(left, expecting: wanted.isInteger ? wanted : .int)
        }
        siblingLiteral = isArithmetic(name) ? literalType(left) : nil
        // `Meters(1) + Quantity(2)`
        let isOpen = first?.type.nominalType != nil && right.isCall && isOpenConstruction(right)
        var second = isFlexible(right) ? nil : operatorExpression(right, expecting: isOpen ? first?.type : nil)
        siblingLiteral = outerLiteral
        if !["==", "!="].contains(name) {
            first = first.map { implicitlyUnwrapped($0) ?? $0 }
            second = second.map { implicitlyUnwrapped($0) ?? $0 }
        }
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
        if let result = quick(name, left, right, first, second, tree) {
            return asExpected(result, name, left, right, tree, expecting: expecting) ?? result
        }
        if let first { state.typed[left.range] = first }
        if let second { state.typed[right.range] = second }
        let arguments = [left, right].map { CallArgument(label: nil, labelRange: $0.range, value: $0) }
        let candidates =
            infixCandidates(name, .infixOperator)
            + protocolOperators(name, .infixOperator, [first?.type, second?.type])
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
        return reportBinary(name, left, right, first, second, viable, tree, expecting: expecting)
    }

    private func isShift(_ name: String) -> Bool { ["<<", ">>", "&<<", "&>>"].contains(name) }

    func infixCandidates(_ name: String, _ fixity: LibraryFunction.Kind) -> [Candidate] {
        let own = (state.scope.functions[name] ?? []).filter { $0.fixity == fixity }.map { Candidate(function: $0) }
        let shared = interface.freeFunctions(named: name).filter { interface[$0].kind == fixity }
        return own + shared.map { Candidate(library: interface[$0]) }
    }

    /// The common cases without looking at overloads: equal number types, a literal beside a number.
    func quick(
        _ name: String, _ left: OperatorTree, _ right: OperatorTree, _ first: Expression?, _ second: Expression?,
        _ tree: OperatorTree
    ) -> Expression? {
        if let first, let second {
            if let same = metatypeComparison(name, first, second, at: tree.range) { return same }
            guard let id = operators.infix(name, first.type, second.type) else { return nil }
            return emitInfix(id, first, second, tree)
        }
        guard let typed = first ?? second else { return nil }
        let other = first == nil ? left : right
        let fits: Bool
        if let numeric = other.numeric {
            fits = numeric.fits(typed.type)
        } else {
            fits = other.isStringLiteral && typed.type == .string
        }
        guard fits, let id = operators.infix(name, typed.type, typed.type) else { return nil }
        let literal = operatorExpression(other, expecting: typed.type)
        return first == nil ? emitInfix(id, literal, typed, tree) : emitInfix(id, typed, literal, tree)
    }

    /// `(1 << n) - 1` where a `UInt8` is wanted: both sides as what the place asks for, if that makes it one.
    private func asExpected(
        _ result: Expression, _ name: String, _ left: OperatorTree, _ right: OperatorTree, _ tree: OperatorTree,
        expecting: Type?
    ) -> Expression? {
        guard let wanted = literalTarget(expecting), wanted != result.type, result.type.isNumber, isArithmetic(name),
            let id = operators.infix(name, wanted, wanted)
        else { return nil }
        return attempt { () -> Expression? in
            let first = operatorExpression(left, expecting: wanted)
            guard first.type == wanted else { return nil }
            let second = operatorExpression(right, expecting: wanted)
            return second.type == wanted ? emitInfix(id, first, second, tree) : nil
        }
    }

    /// `x + max(1, 2)`: a side that can be something else is tried as what the other side is.
    func retry(
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

    /// The type of a number or string literal.
    private func literalType(_ tree: OperatorTree) -> Type? {
        if let numeric = tree.numeric { return numeric.natural }
        return tree.isStringLiteral ? .string : nil
    }
}

extension OperatorTree {
    private var leaf: ExprSyntax? {
        if case .leaf(let syntax) = kind { return syntax }
        return nil
    }

    var isNil: Bool { leaf?.kind == .nilLiteralExpr }
    var isName: Bool { leaf?.kind == .declReferenceExpr }
    var isStringLiteral: Bool { leaf?.kind == .stringLiteralExpr }

    var isImplicitMember: Bool { leaf?.isImplicitMember ?? false }
}

extension ExprSyntax {
    /// `.nan`, `.huber(delta: 1)`: a member of what the place expects.
    var isImplicitMember: Bool {
        if let member = self.as(MemberAccessExprSyntax.self) { return member.isImplicit }
        if let call = self.as(FunctionCallExprSyntax.self) { return call.calledExpression.isImplicitMember }
        return false
    }
}
