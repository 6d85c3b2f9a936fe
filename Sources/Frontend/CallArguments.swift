import IR
import SwiftSyntax

extension Lowering {
    func lowerArgument(_ argument: CallArgument, _ parameter: Signature.Parameter, expecting: Type)
        -> Expression
    {
        if let builder = parameter.builder, case .leaf(let syntax) = argument.value.kind,
            let closure = syntax.as(ClosureExprSyntax.self), let element = interface.builders[builder]
        {
            return builderClosure(closure, element: element, builder: builder, expecting: expecting)
        }
        if case .leaf(let syntax) = argument.value.kind, syntax.is(ClosureExprSyntax.self) {
            if case .function = parameter.type { closureEscapes = parameter.isEscaping } else { closureEscapes = true }
        }
        defer { closureEscapes = nil }
        return operatorExpression(argument.value, expecting: expecting)
    }

    /// The IR of what one parameter gets.
    func argument(
        _ parameter: Signature.Parameter, _ type: Type, _ given: [Int], _ arguments: [CallArgument],
        _ candidate: Candidate, lowered: [SourceRange: Expression] = [:], typeArguments: [Type] = [],
        at range: SourceRange
    ) -> Argument {
        if given.isEmpty, !parameter.isVariadic { return defaultArgument(parameter, type, typeArguments, at: range) }
        if parameter.isVariadic {
            if given.count == 1, type != .any, !isFlexible(arguments[given[0]].value),
                let typed = pretype(arguments[given[0]].value),
                case .array(let element) = typed.type, element == type, conversion(from: typed.type, to: type) == nil
            {
                error(
                    "cannot pass array of type '\(typed.type)' as variadic arguments of type '\(type)'",
                    at: arguments[given[0]].range)
                return .absent
            }
            if given.count == 1, case .leaf(let syntax) = arguments[given[0]].value.kind, syntax.kind == .arrayExpr,
                conversion(from: .array(type), to: type) == nil
            {
                error(
                    "cannot pass array of type '\(Type.array(type))' as variadic arguments of type '\(type)'",
                    at: arguments[given[0]].range)
                return .absent
            }
            let values = given.map { index in
                value(arguments[index], parameter, type, lowered)
            }
            return .value(Expression(.array(values), type: .array(type), range: range))
        }
        let argument = arguments[given[0]]
        if parameter.isInout { return inoutArgument(argument, type, isOperator: candidate.isOperator, at: range) }
        if argument.isInout {
            error("'&' used with non-inout argument of type '\(type)'", at: argument.ampersand)
            return .absent
        }
        if parameter.isAutoclosure { return .value(autoclosure(argument.value, type)) }
        let given = value(argument, parameter, type, lowered)
        checkEscape(given, as: parameter)
        return .value(given)
    }

    func value(
        _ argument: CallArgument, _ parameter: Signature.Parameter, _ type: Type, _ lowered: [SourceRange: Expression]
    ) -> Expression {
        if let known = lowered[argument.value.range] ?? state.typed.removeValue(forKey: argument.value.range) {
            if let fitting = converted(known, to: type) {
                warnAboutHiding(known, in: type, for: .argument)
                return fitting
            }
            let again = attempt { () -> Expression? in
                converted(lowerArgument(argument, parameter, expecting: type), to: type)
            }
            if let again { return again }
            return coerce(known, to: type, for: .argument)
        }
        return coerce(lowerArgument(argument, parameter, expecting: type), to: type, for: .argument)
    }

    func defaultArgument(
        _ parameter: Signature.Parameter, _ type: Type, _ typeArguments: [Type], at range: SourceRange
    ) -> Argument {
        switch parameter.defaultValue {
        case .generated(let function)?:
            noteUse(of: function, at: range)
            return .value(
                Expression(
                    .call(.function(function), [], typeArguments: typeArguments), type: type, range: range))
        case .caller(let name)?: return .value(placeLiteral(name, expecting: type, at: range))
        case .native?, nil: return .absent
        }
    }

    func inoutArgument(
        _ argument: CallArgument, _ type: Type, isOperator: Bool, at range: SourceRange
    ) -> Argument {
        if !argument.isInout, !isOperator, isLiteral(argument.value) || argument.value.numeric != nil {
            error("cannot pass immutable value as inout argument: literals are not mutable", at: range.start)
            return .absent
        }
        guard argument.isInout || isOperator else {
            error(
                "passing value of type '\(type)' to an inout parameter requires explicit '&'", at: argument.range)
            return .absent
        }
        let value =
            state.typed.removeValue(forKey: argument.value.range)
            ?? changed(argument.value, at: range.start)
        if value.type.isError { return .absent }
        guard value.type == type else {
            error(
                "cannot convert value of type '\(value.type)' to expected argument type '\(type)'",
                at: argument.range)
            return .absent
        }
        let place =
            isOperator
            ? place(value, for: .mutatingOperator, at: range)
            : place(value, for: .inoutArgument, at: argument.ampersand)
        guard let place else { return .absent }
        return .inout(place)
    }

    /// The default of a parameter that takes one.
    func autoclosure(_ syntax: ExprSyntax, _ type: Type) -> Expression {
        let tree = syntax.as(SequenceExprSyntax.self).map { operatorTree($0) } ?? OperatorTree(leaf: syntax)
        return autoclosure(tree, type, for: .defaultArgument)
    }

    func autoclosure(_ tree: OperatorTree, _ type: Type, for purpose: Purpose = .argument) -> Expression {
        guard case .function(let function) = type else { return operatorExpression(tree, expecting: type) }
        pushContext(
            FunctionContext(kind: .closure, result: function.result, isThrowing: function.isThrowing))
        let start = state.locals.count
        let value = coerce(
            operatorExpression(tree, expecting: function.result), to: function.result, for: purpose)
        let isThrowing = context.throwsSomething
        let made = Function(
            id: nil, name: "autoclosure", parameters: [], result: function.result, isThrowing: isThrowing,
            locals: finishedLocals(ofDepth: state.contexts.count - 1, from: start),
            body: [Statement(.return(value), range: value.range)], range: value.range)
        popContext()
        return Expression(.closure(made), type: type, range: value.range)
    }
}
