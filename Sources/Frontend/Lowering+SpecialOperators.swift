import IR
import SwiftSyntax

extension Lowering {
    func nilTest(
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

    func coalesce(
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
        // Where anything will do, a literal behind a chain that ends in a value keeps its own type.
        let keepsType = expecting == .any && right.numeric ?? .float != .float && endsInValue(value)
        let other = operatorExpression(right, expecting: right.isNil ? value.type : keepsType ? nil : wrapped)
        if other.type.isError { return failed(range) }
        if keepsType, let joined = joined(value, other, at: range) { return joined }
        if let fitting = converted(other, to: wrapped) {
            return Expression(.coalesce(value, fitting), type: wrapped, range: range)
        }
        if let fitting = converted(other, to: value.type) {
            return Expression(.coalesce(value, fitting), type: value.type, range: range)
        }
        if let wider = converted(value, to: .optional(other.type)) {
            return Expression(.coalesce(wider, other), type: other.type, range: range)
        }
        if expecting == .any, let joined = joined(value, other, at: range) { return joined }
        if expecting?.unwrapped == wrapped {
            reportMismatch(other, wrapped, .argument)
            return failed(range)
        }
        if let expecting, expecting == other.type {
            reportMismatch(value, .optional(other.type), .argument)
            return failed(range)
        }
        error(
            "binary operator '??' cannot be applied to operands of type '\(value.type)' and '\(other.type)'", at: range)
        return failed(range)
    }

    /// `value ?? other` of two types, as `Any`.
    private func joined(_ value: Expression, _ other: Expression, at range: SourceRange) -> Expression? {
        guard let left = converted(value, to: .optional(.any)), let right = converted(other, to: .any) else {
            return nil
        }
        return Expression(.coalesce(left, right), type: .any, range: range)
    }

    /// Whether it is a chain whose last member is no optional itself.
    private func endsInValue(_ value: Expression) -> Bool {
        guard case .optionalChain(_, _, var inner) = value.kind else { return false }
        while case .optionalChain(_, _, let body) = inner.kind { inner = body }
        return !inner.type.isOptional
    }

    func rangeExpression(
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

    func ternary(
        _ condition: OperatorTree, _ first: OperatorTree, _ second: OperatorTree, _ tree: OperatorTree,
        expecting: Type?
    ) -> Expression {
        let purpose = expectedPurpose
        expectedPurpose = nil
        isTernaryCondition = true
        let test = operatorExpression(condition, as: .bool, for: .condition)
        isTernaryCondition = false
        var hint = expecting?.hasHole == true ? nil : expecting
        if hint == nil, let expecting, case .nominal = expecting.unwrapped {
            // `.failure(x)` alone leaves open what a success would be.
            for side in [first, second] where hint == nil && side.isImplicitMember {
                let value = attempt { operatorExpression(side, expecting: expecting) }
                if let value, !value.type.hasHole, !value.type.isError { hint = value.type }
            }
        }
        if hint == nil, let numeric = tree.numeric { hint = numeric.natural }
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
        } else if let hint, hint == expecting, let purpose,
            let wrong = [yes, no].first(where: { conversion(from: $0.type, to: hint) == nil })
        {
            var value = wrong
            value.range = tree.operatorRange
            reportMismatch(value, hint, purpose)
            return failed(tree.range)
        } else {
            error(
                "result values in '? :' expression have mismatching types '\(yes.type)' and '\(no.type)'",
                at: yes.range)
            return failed(tree.range)
        }
        return Expression(.conditional(test, then: yes, else: no), type: yes.type, range: tree.range)
    }

    func cast(
        _ tree: OperatorTree, _ kind: OperatorTree.CastKind, _ syntax: TypeSyntax, at range: SourceRange
    ) -> Expression {
        let target = type(syntax)
        if target.isError { return failed(range) }
        if kind == .coerce {
            var value = operatorExpression(tree, expecting: target)
            if tree.numeric == nil, !tree.isStringLiteral, !tree.isName { value.range = range }
            var result = coerce(value, to: target, for: .coercion)
            result.range = range
            return result
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
            if kind == .forced {
                warning(
                    value.type == target
                        ? "forced cast of '\(target)' to same type has no effect"
                        : "forced cast from '\(value.type)' to '\(target)' always succeeds; did you mean to use 'as'?",
                    at: range)
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

    func isDynamic(_ type: Type) -> Bool {
        switch type.unwrapped {
        case .any, .parameter, .metatype: return true
        case .nominal(let nominal): return nominal.kind == .protocolType || nominal.kind == .classType
        default: return false
        }
    }
}
