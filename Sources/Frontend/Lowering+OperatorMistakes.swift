import IR
import SwiftSyntax

/// Operands that do not go together.
extension Lowering {
    func reportBinary(
        _ name: String, _ left: OperatorTree, _ right: OperatorTree, _ first: Expression?, _ second: Expression?,
        _ viable: [(candidate: Candidate, match: ArgumentMatch)], _ tree: OperatorTree, expecting: Type?
    ) -> Expression {
        guard !viable.isEmpty else {
            if !isKnownOperator(name) { return failed(tree.range) }
            if state.scope.operators.infix[name] != nil {
                error("cannot find operator '\(name)' in scope", at: tree.operatorRange)
            } else {
                error("'\(name)' is not an infix operator here", at: tree.operatorRange)
            }
            return failed(tree.range)
        }
        let leftType = first?.type ?? (left.isImplicitMember ? second?.type : nil) ?? naturalOrReported(left)
        let rightType = second?.type ?? (right.isImplicitMember ? first?.type : nil) ?? naturalOrReported(right)
        guard let leftType, let rightType else { return failed(tree.range) }
        reportOperands(name, leftType, left, rightType, right, tree, expecting: expecting)
        return failed(tree.range)
    }

    /// Says which operand is wrong, or that the two do not go together.
    func reportOperands(
        _ name: String, _ leftType: Type, _ left: OperatorTree, _ rightType: Type, _ right: OperatorTree,
        _ tree: OperatorTree, expecting: Type?
    ) {
        func stand(_ type: Type, _ tree: OperatorTree) -> Expression {
            Expression(.tuple([]), type: type, range: tree.range)
        }
        for (type, part) in [(leftType, left), (rightType, right)] {
            let other = part === left ? rightType : leftType
            if case .optional(let wrapped) = type, wrapped == other, operators.infix(name, wrapped, other) != nil {
                reportMismatch(stand(type, part), wrapped, .argument)
                return
            }
            let neighbour = part === left ? right : left
            if case .optional(let wrapped) = type, neighbour.numeric != nil, wrapped.isNumber {
                return reportMismatch(stand(type, part), wrapped, .argument)
            }
        }
        if leftType == rightType, case .optional(let wrapped) = leftType, wrapped == expecting, isArithmetic(name) {
            for part in [left, right] { reportMismatch(stand(leftType, part), wrapped, .argument) }
            return
        }
        if name == "%", [leftType, rightType].contains(where: { $0 == .double || $0 == .float }),
            leftType.isNumber, rightType.isNumber
        {
            error(
                "'%' is unavailable: For floating point numbers use truncatingRemainder instead",
                at: tree.operatorRange)
            return
        }
        if reportReduction(name, leftType, left, rightType, tree, expecting: expecting) { return }
        if let wanted = expecting?.unwrapped ?? siblingLiteral, wanted.isNumber || wanted == .string,
            (leftType == wanted) != (rightType == wanted), operators.infix(name, wanted, wanted) != nil,
            isArithmetic(name)
        {
            let isLeft = leftType != wanted
            reportMismatch(stand(isLeft ? leftType : rightType, isLeft ? left : right), wanted, .argument)
            return
        }
        if isInInterpolation, isArithmetic(name) {
            switch (leftType, rightType) {
            case (.int, .double): return reportMismatch(stand(.int, left), .double, .argument)
            case (.double, .int): return reportMismatch(stand(.int, right), .double, .argument)
            case (.string, .int) where name == "+", (.string, .double) where name == "+":
                return reportMismatch(stand(rightType, right), .string, .argument)
            default: break
            }
        }
        if context.kind == .closure, ["<", ">", "<=", ">="].contains(name), leftType == .int, rightType == .string {
            return reportMismatch(stand(.string, right), .int, .argument)
        }
        if let wanted = expecting, wanted == .float || wanted == .double, left.numeric != nil, right.numeric == nil,
            rightType.isNumber, isArithmetic(name)
        {
            return reportMismatch(stand(rightType, right), wanted, .argument)
        }
        if leftType == rightType, isTernaryCondition, leftType.archetypePosition != nil,
            ["<", ">", "<=", ">="].contains(name)
        {
            error(
                "referencing operator function '\(name)' on 'Comparable' requires that '\(leftType)' conform to 'Comparable'",
                at: tree.operatorRange)
            return
        }
        if leftType == rightType, let family = Self.families[name], let nominal = leftType.userNominal,
            nominal.kind != .classType, makesValue(left) || makesValue(right)
        {
            error(
                "referencing operator function '\(name)' on '\(family)' requires that '\(leftType)' conform to "
                    + "'\(family)'", at: tree.operatorRange)
            return
        }
        if leftType == rightType {
            error(
                "binary operator '\(name)' cannot be applied to two '\(leftType)' operands", at: tree.operatorRange,
                notes: otherOperator(name, leftType, rightType, at: tree.operatorRange))
            return
        }
        switch OperandMismatch(name: name, left: leftType, right: rightType).finding {
        case .left(let wanted): reportMismatch(stand(leftType, left), wanted, .argument)
        case .right(let wanted): reportMismatch(stand(rightType, right), wanted, .argument)
        case .requirement(let message):
            error(
                message, at: tree.operatorRange, notes: otherOperator(name, leftType, rightType, at: tree.operatorRange)
            )
        case .both:
            error(
                "binary operator '\(name)' cannot be applied to operands of type '\(leftType)' and '\(rightType)'",
                at: tree.operatorRange, notes: otherOperator(name, leftType, rightType, at: tree.operatorRange))
        }
    }

    /// What is most likely meant where the types have another operator for it.
    private func otherOperator(_ name: String, _ left: Type, _ right: Type, at range: SourceRange) -> [Diagnostic] {
        if name == "^", !left.isInteger || !right.isInteger {
            return [Diagnostic(.note, "'^' is the exclusive or of bits; a power is written 'pow(_:_:)'", at: range)]
        }
        let isElementwise = interface.freeFunctions(named: "." + name).contains { id in
            interface[id].signature.parameters.contains { $0.type == left || $0.type == right }
        }
        guard isElementwise else { return [] }
        return [Diagnostic(.note, "did you mean '.\(name)'? it works element by element", at: range)]
    }

    /// The protocols whose operators swiftc finds nearest where a type has none.
    private static let families = [
        "+": "FloatingPoint", "-": "FloatingPoint", "*": "FloatingPoint", "/": "DurationProtocol", "==": "Equatable",
        "!=": "BinaryInteger", "<": "Comparable",
    ]

    /// `Vector(1, 2)`, `Shape.circle(3)`: a value of a type that is named.
    private func makesValue(_ tree: OperatorTree) -> Bool {
        guard case .leaf(let syntax) = tree.kind else { return false }
        let callee = syntax.as(FunctionCallExprSyntax.self)?.calledExpression ?? syntax
        if typeReference(callee) != nil { return syntax.is(FunctionCallExprSyntax.self) }
        guard let base = callee.as(MemberAccessExprSyntax.self)?.base else { return false }
        return typeReference(base) != nil
    }

    /// `values.reduce(0, +) / values.count`: swiftc takes the sum to be of the other operand's type.
    private func reportReduction(
        _ name: String, _ leftType: Type, _ left: OperatorTree, _ rightType: Type, _ tree: OperatorTree,
        expecting: Type?
    ) -> Bool {
        guard isArithmetic(name), leftType.isNumber, rightType.isNumber, leftType != rightType,
            case .leaf(let syntax) = left.kind, let call = syntax.as(FunctionCallExprSyntax.self),
            let member = call.calledExpression.as(MemberAccessExprSyntax.self), let base = member.base,
            member.declName.baseName.text == "reduce", call.arguments.count == 2, let last = call.arguments.last,
            last.expression.is(DeclReferenceExprSyntax.self), last.expression.written == "+",
            let element = pretype(OperatorTree(leaf: base)).flatMap({ elementType(of: $0.type) })
        else { return false }
        if let expecting, expecting != rightType {
            let isReturned = !syntax.isInitialValue
            error(
                (isReturned ? Purpose.returned : .initialization).message(have: "'\(rightType)'", want: expecting),
                at: tree.operatorRange)
        }
        error(
            "cannot convert value of type '(\(rightType)) -> \(rightType)' to expected argument type "
                + "'(\(rightType), \(element)) throws -> \(rightType)'", at: last.expression.span)
        return true
    }

    func naturalOrReported(_ tree: OperatorTree) -> Type? {
        if let natural = naturalType(tree) { return natural }
        let value = operatorExpression(tree, expecting: nil)
        return value.type.isError ? nil : value.type
    }
}

extension ExprSyntax {
    /// Stands in `let name = …`, at whatever depth.
    fileprivate var isInitialValue: Bool {
        var node = Syntax(self)
        while let parent = node.parent, !parent.is(CodeBlockItemSyntax.self) {
            if parent.is(InitializerClauseSyntax.self) { return true }
            node = parent
        }
        return false
    }
}
