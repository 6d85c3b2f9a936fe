import IR
import SwiftSyntax

/// Arguments without a type of their own: what they are depends on the parameter.
extension Lowering {
    /// Literals, closures and implicit members: what they are depends on the parameter.
    func isFlexible(_ tree: OperatorTree) -> Bool {
        if tree.numeric != nil { return true }
        guard case .leaf(let syntax) = tree.kind else { return false }
        return isFlexible(syntax)
    }

    func isFlexible(_ syntax: ExprSyntax) -> Bool {
        switch syntax.kind {
        case .integerLiteralExpr, .floatLiteralExpr, .nilLiteralExpr, .closureExpr, .keyPathExpr, .arrayExpr,
            .dictionaryExpr:
            return true
        case .stringLiteralExpr: return syntax.cast(StringLiteralExprSyntax.self).segments.count == 1
        case .memberAccessExpr: return syntax.cast(MemberAccessExprSyntax.self).isImplicit
        case .functionCallExpr:
            return syntax.cast(FunctionCallExprSyntax.self).calledExpression.as(MemberAccessExprSyntax.self)?
                .isImplicit ?? false
        case .prefixOperatorExpr, .sequenceExpr: return numericLiteralKind(of: syntax) != nil
        case .tupleExpr:
            let elements = syntax.cast(TupleExprSyntax.self).elements
            return !elements.isEmpty && elements.allSatisfy { isFlexible($0.expression) }
        case .declReferenceExpr:
            let name = syntax.cast(DeclReferenceExprSyntax.self).baseName.tokenText
            if case .variable? = state.names.lookUp(name) { return false }
            // A function's name may stand for several functions.
            guard case .functions(let candidates)? = lookUp(name, at: .none) else { return false }
            return candidates.count > 1 || candidates[0].signature.genericParameters.count > 0
        default: return false
        }
    }

    /// The type a literal has when nothing else is known.
    func naturalType(_ tree: OperatorTree) -> Type? {
        if let numeric = tree.numeric { return numeric.natural }
        guard case .leaf(let syntax) = tree.kind else { return nil }
        if syntax.kind == .stringLiteralExpr { return .string }
        if syntax.kind == .arrayExpr || syntax.kind == .dictionaryExpr || syntax.kind == .tupleExpr {
            return attempt { self.expression(syntax) }?.type
        }
        return nil
    }

    /// Types an expression without expectation, once; nil if it cannot stand alone.
    func pretype(_ tree: OperatorTree) -> Expression? {
        if let known = state.typed[tree.range] { return known }
        guard let typed = attempt({ operatorExpression(tree, expecting: nil) }), !typed.type.isError else { return nil }
        state.typed[tree.range] = typed
        return typed
    }

    /// How well a range with number literals as bounds, which is one of `Int` when nothing else is known, fits another range;
    /// nil if it is none.
    func fitRange(_ tree: OperatorTree, _ type: Type) -> Int? {
        guard case .range(let kind, let bound) = type else { return nil }
        switch tree.kind {
        case .binary(let name, let left, let right):
            guard kind == .closed && name == "..." || kind == .halfOpen && name == "..<",
                let low = left.numeric, let high = right.numeric, let first = fit(low, bound),
                let second = fit(high, bound)
            else { return nil }
            return first + second
        case .leaf(let syntax):
            if let prefix = syntax.as(PrefixOperatorExprSyntax.self) {
                let name = prefix.operator.tokenText
                guard kind == .through && name == "..." || kind == .upTo && name == "..<" else { return nil }
                return numericLiteralKind(of: prefix.expression).flatMap { fit($0, bound) }
            }
            guard kind == .from, let postfix = syntax.as(PostfixOperatorExprSyntax.self),
                postfix.operator.tokenText == "..."
            else { return nil }
            return numericLiteralKind(of: postfix.expression).flatMap { fit($0, bound) }
        default: return nil
        }
    }

    /// How well a flexible argument fits a parameter type; nil if it does not.
    func fit(_ tree: OperatorTree, _ type: Type) -> Int? {
        if let numeric = tree.numeric { return fit(numeric, type) }
        guard case .leaf(let syntax) = tree.kind else { return nil }
        return fit(syntax, type)
    }

    private func fit(_ numeric: NumericLiteralKind, _ type: Type) -> Int? {
        switch type {
        case .error: return 0
        case .parameter:
            guard type.archetypePosition != nil else { return 0 }
            let isExpressible =
                conforms(type, to: "ExpressibleByFloatLiteral")
                || (numeric != .float && conforms(type, to: "ExpressibleByIntegerLiteral"))
            return isExpressible ? 1 : nil
        case .int: return numeric == .float ? nil : 0
        case .sized: return numeric == .float ? nil : 2
        case .double: return numeric == .float ? 0 : numeric == .integer ? 1 : nil
        case .float: return numeric == .whole ? nil : 2
        case .any: return 40
        case .optional(let wrapped): return fit(numeric, wrapped).map { $0 + 10 }
        case .nominal(let nominal):
            if nominal.kind == .protocolType {
                return conforms(numeric.natural, to: protocolName(of: nominal)) ? 20 : nil
            }
            let isExpressible =
                conforms(type, to: "ExpressibleByFloatLiteral")
                || (numeric != .float && conforms(type, to: "ExpressibleByIntegerLiteral"))
            return isExpressible ? 5 : nil
        default: return nil
        }
    }

    private func fit(_ syntax: ExprSyntax, _ type: Type) -> Int? {
        if type.isHole || type.isError { return 0 }
        if let numeric = numericLiteralKind(of: syntax) { return fit(numeric, type) }
        guard isFlexible(syntax) else {
            guard let typed = pretype(OperatorTree(leaf: syntax)) else { return 3 }
            return conversion(from: typed.type, to: type)?.cost
        }
        if type == .any { return syntax.kind == .nilLiteralExpr ? nil : 40 }
        if case .optional(let wrapped) = type {
            if syntax.kind == .nilLiteralExpr { return 0 }
            return fit(syntax, wrapped).map { $0 + 10 }
        }
        switch syntax.as(ExprSyntaxEnum.self) {
        case .stringLiteralExpr(let literal):
            switch type {
            case .string: return 0
            case .character: return literal.segments.first.map { $0.trimmedLength.utf8Length <= 8 } == true ? 1 : nil
            case .nominal(let nominal):
                if nominal.kind == .protocolType {
                    if case .library = nominal.id, let element = nominal.arguments.first, !fit(.string, element) {
                        return nil
                    }
                    return conforms(.string, to: protocolName(of: nominal)) ? 20 : nil
                }
                return conforms(type, to: "ExpressibleByStringLiteral") ? 5 : nil
            case .parameter: return conforms(type, to: "ExpressibleByStringLiteral") ? 1 : nil
            default: return nil
            }
        case .keyPathExpr:
            if let nominal = type.nominalType, keyPathRank(nominal) != nil { return 0 }
            guard case .function(let function) = type else { return nil }
            return function.parameters.count == 1 ? 1 : nil
        case .closureExpr(let closure):
            guard case .function(let function) = type else { return nil }
            return closureArity(closure).contains(function.parameters.count) ? 0 : nil
        case .arrayExpr(let array):
            let element: Type
            switch type {
            case .array(let inner), .set(let inner): element = inner
            case .nominal(let nominal) where nominal.kind == .protocolType && nominal.arguments.count == 1:
                return fit(syntax, .array(nominal.arguments[0])).map { $0 + 3 }
            case .nominal(let nominal) where nominal.kind == .protocolType && !array.elements.isEmpty:
                // Nothing says what the elements are: the literal is the array that it would be by itself.
                return naturalType(OperatorTree(leaf: syntax)).flatMap { conversion(from: $0, to: type)?.cost }
            case .nominal: return conforms(type, to: "ExpressibleByArrayLiteral") ? 5 : nil
            default: return nil
            }
            var cost = 0
            for item in array.elements.nodes {
                guard let one = fit(item.expression, element) else { return nil }
                cost = max(cost, one)
            }
            if case .set = type { cost += 2 }
            return cost
        case .dictionaryExpr:
            if case .dictionary = type { return 0 }
            return type.nominalType != nil && conforms(type, to: "ExpressibleByDictionaryLiteral") ? 5 : nil
        case .tupleExpr(let tuple):
            if tuple.elements.count == 1, let only = tuple.elements.first { return fit(only.expression, type) }
            guard case .tuple(let parts) = type, parts.count == tuple.elements.count else { return nil }
            var cost = 0
            for (element, part) in zip(tuple.elements, parts) {
                guard let one = fit(element.expression, part.type) else { return nil }
                cost = max(cost, one)
            }
            return cost
        case .memberAccessExpr(let member):
            return hasStaticMember(member.declName.baseName.tokenText, type) ? 0 : nil
        case .functionCallExpr(let call):
            guard let member = call.calledExpression.as(MemberAccessExprSyntax.self) else { return nil }
            return hasStaticMember(member.declName.baseName.tokenText, type) ? 0 : nil
        case .declReferenceExpr(let reference):
            if case .function = type { return 1 }
            // A type's name and the like.
            _ = reference
            return nil
        default: return nil
        }
    }

    /// Whether a sequence of characters is one of the elements asked for.
    private func fit(_ type: Type, _ element: Type) -> Bool {
        element.hasHole || elementType(of: type) == element || element.isGeneric
    }
}

extension MemberAccessExprSyntax {
    /// `.name` whose base is the expected type.
    var isImplicit: Bool { base == nil }
}
