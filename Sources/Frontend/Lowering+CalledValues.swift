import IR
import SwiftSyntax

/// Calls of closures and of values whose type has `callAsFunction`.
extension Lowering {
    /// What is called in `compose({ $0 + 1 }, { $0 * 2 })(4)`: where it does not stand alone, what it is given says what it takes.
    func calledValue(_ callee: ExprSyntax, _ arguments: [CallArgument]) -> Expression {
        guard callee.is(FunctionCallExprSyntax.self), !arguments.isEmpty,
            arguments.allSatisfy({ $0.label == nil && !$0.isInout })
        else { return baseExpression(callee) }
        if let value = attempt({ baseExpression(callee) }) { return value }
        let given = arguments.compactMap { naturalType($0.value) ?? pretype($0.value)?.type }
        guard given.count == arguments.count else { return baseExpression(callee) }
        let wanted = Type.function(.init(parameters: given, result: .hole, isThrowing: true))
        let value = attempt {
            nested(at: callee.span, failed(callee.span)) { expression(callee, expecting: wanted) }
        }
        return value ?? baseExpression(callee)
    }

    /// `list.first()`: a property stands beside the methods of its name, and none of them can do without arguments.
    func property(_ callee: ExprSyntax, besides candidates: [Candidate]) -> Expression? {
        guard let member = callee.as(MemberAccessExprSyntax.self), member.base != nil,
            candidates.allSatisfy({ $0.signature.parameters.contains { $0.defaultValue == nil && !$0.isVariadic } })
        else { return nil }
        let found = attempt { () -> Expression? in
            if case .value(let value)? = memberReference(member, expecting: nil) { return value }
            return nil
        }
        guard let found, found.type.functionType == nil else { return nil }
        return found
    }

    /// Calls a closure, or a value whose type has `callAsFunction`.
    func callValue(
        _ value: Expression, _ arguments: [CallArgument], expecting: Type?, at range: SourceRange
    ) -> Expression {
        if value.type.isError {
            checkAlone(arguments)
            return failed(range)
        }
        if case .metatype(let type) = value.type {
            if case .tuple = value.kind { return construct(type, arguments, expecting: expecting, at: range) }
            error("initializing from a metatype value must reference 'init' explicitly", at: value.range)
            return failed(range)
        }
        if case .function(let type) = value.type {
            let parameters = type.parameters.enumerated().map { index, parameter in
                Signature.Parameter(
                    label: nil, name: "\(index)", type: parameter, isInout: type.inoutParameters.contains(index))
            }
            let signature = Signature(parameters: parameters, result: type.result, isThrowing: type.isThrowing)
            return resolveCall(
                [Candidate(.value(value), signature)], arguments, name: "", expecting: expecting, at: range)
        }
        if case .functions(let candidates)? = instanceMember("callAsFunction", of: value, at: range) {
            return resolveCall(candidates, arguments, name: "callAsFunction", expecting: expecting, at: range)
        }
        if case .enumerationValue(let id, let index, _) = value.kind, let argument = arguments.first,
            case .user(let user) = id, let declared = state.scope.userTypes[user]?.cases[index],
            declared.payload.isEmpty
        {
            error("enum case '\(declared.name)' has no associated values", at: argument.whole)
            return failed(range)
        }
        if let unwrapped = implicitlyUnwrapped(value) {
            return callValue(unwrapped, arguments, expecting: expecting, at: range)
        }
        if case .optional(let wrapped) = value.type, case .function = wrapped {
            error(
                "value of optional type '\(value.type)' must be unwrapped to a value of type '\(wrapped)'",
                at: value.range)
        } else {
            error("cannot call value of non-function type '\(value.type)'", at: value.range)
        }
        return failed(range)
    }
}
