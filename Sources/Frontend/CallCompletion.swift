import IR
import SwiftSyntax

extension Lowering {
    /// Lowers the arguments of a chosen candidate: arguments with types first, then the expected result, then
    /// literals, and closures last, each binding what is still open of the callee's type parameters.
    func complete(
        _ candidate: Candidate, _ match: ArgumentMatch, _ arguments: [CallArgument], expecting: Type?,
        at range: SourceRange
    ) -> Expression {
        let errors = state.diagnostics.count
        guard !candidate.signature.genericParameters.isEmpty else {
            let values = zip(candidate.signature.parameters, match.arguments).map { parameter, given in
                argument(parameter, parameter.type, given, arguments, candidate, at: range)
            }
            return finish(candidate, values, candidate.bindings, since: errors, at: range)
        }
        let saved = state
        let first = completeGeneric(candidate, match, arguments, expecting: expecting, literal: .int, at: range)
        guard let literalFailed = first.failedWithLiteral, literalFailed, attemptsLeft > 0 else { return first.call }
        // `reduce(0) { $0 + $1 }` over doubles: the literal is what makes the closure check.
        let failedState = state
        state = saved
        attemptsLeft -= 1
        let second = completeGeneric(candidate, match, arguments, expecting: expecting, literal: .double, at: range)
        if !state.diagnostics[errors...].contains(where: { $0.severity == .error }) { return second.call }
        state = failedState
        return first.call
    }

    private func completeGeneric(
        _ candidate: Candidate, _ match: ArgumentMatch, _ arguments: [CallArgument], expecting: Type?,
        literal: Type, at range: SourceRange
    ) -> (call: Expression, failedWithLiteral: Bool?) {
        let errors = state.diagnostics.count
        let parameters = candidate.signature.parameters
        var bindings = candidate.bindings
        var lowered: [SourceRange: Expression] = [:]
        var later: [(parameter: Signature.Parameter, argument: CallArgument)] = []
        for (parameter, given) in zip(parameters, match.arguments) {
            for index in given {
                let argument = arguments[index]
                guard !isFlexible(argument.value), !argument.isInout,
                    parameter.type.isGeneric || parameter.isAutoclosure
                else {
                    if argument.isInout { bindInout(argument, parameter, &bindings) }
                    later.append((parameter, argument))
                    continue
                }
                if parameter.isAutoclosure {
                    later.append((parameter, argument))
                    continue
                }
                let known = bindings.substitute(parameter.type)
                let value =
                    state.typed[argument.value.range]
                    ?? operatorExpression(argument.value, expecting: known.isHole ? nil : known)
                state.typed[argument.value.range] = nil
                lowered[argument.value.range] = value
                if unify(parameter.type, value.type, &bindings) == nil {
                    reportMismatch(value, shown(known, candidate), .argument)
                    return (failed(range), nil)
                }
            }
        }
        if let expecting, !bindings.isComplete { bindResult(candidate, expecting, &bindings) }
        var usedLiteral = false
        for (parameter, argument) in later {
            guard let numeric = argument.value.numeric, bindings.substitute(parameter.type).unwrapped.isHole else {
                continue
            }
            usedLiteral = usedLiteral || numeric == .integer
            _ = unify(parameter.type, numeric == .float ? .double : literal, &bindings, fromLiteral: true)
        }
        // What has no closure in it, then closures.
        for isClosurePass in [false, true] {
            for (parameter, argument) in later where argument.value.numeric == nil && !argument.isInout {
                let isLate = isFunctionLike(argument.value) || parameter.isAutoclosure
                guard isLate == isClosurePass, !parameter.isAutoclosure, parameter.type.isGeneric else { continue }
                let known = bindings.substitute(parameter.type)
                if !isLate, known.hasHole, isLiteral(argument.value) {
                    // `reduce(into: [:]) { … }`: the closure may say what the literal is.
                    guard let value = attempt({ lowerArgument(argument, parameter, expecting: known) }) else {
                        continue
                    }
                    lowered[argument.value.range] = value
                    _ = unify(parameter.type, value.type, &bindings)
                    continue
                }
                let value = lowerArgument(argument, parameter, expecting: known)
                lowered[argument.value.range] = value
                if value.type.isError { continue }
                if unify(parameter.type, value.type, &bindings) == nil {
                    reportMismatch(value, shown(bindings.substitute(parameter.type), candidate), .argument)
                }
            }
        }
        for (parameter, argument) in later where parameter.isAutoclosure && parameter.type.isGeneric {
            let known = bindings.substitute(parameter.type)
            if known.hasHole, let value = pretype(argument.value) { _ = unify(parameter.type, value.type, &bindings) }
        }
        let failedBefore = state.diagnostics[errors...].contains { $0.severity == .error }
        guard !failedBefore else { return (failed(range), usedLiteral) }
        if let open = bindings.types.firstIndex(where: { $0 == nil || $0?.hasHole == true }) {
            error(
                "generic parameter '\(candidate.signature.genericParameters[open].name)' could not be inferred",
                at: range)
            return (failed(range), nil)
        }
        guard checkConstraints(candidate, bindings, at: range) else { return (failed(range), usedLiteral) }
        let values = zip(parameters, match.arguments).map { parameter, given in
            let type = bindings.substitute(parameter.type)
            return self.argument(parameter, type, given, arguments, candidate, lowered: lowered, at: range)
        }
        let call = finish(candidate, values, bindings, since: errors, at: range)
        let failedNow = state.diagnostics[errors...].contains { $0.severity == .error }
        return (call, failedNow ? usedLiteral : false)
    }

    private func bindInout(_ argument: CallArgument, _ parameter: Signature.Parameter, _ bindings: inout Bindings) {
        guard case .leaf(let syntax) = argument.value.kind else { return }
        if let value = attempt({ expression(syntax) }) { _ = unify(parameter.type, value.type, &bindings) }
    }

    private func bindResult(_ candidate: Candidate, _ expecting: Type, _ bindings: inout Bindings) {
        var expected = expecting
        let result = candidate.signature.result
        if case .parameter = result {
            expected = expecting.unwrapped
            if expected == .any { return }
            if let nominal = expected.nominalType, nominal.kind == .protocolType { return }
        }
        if expected.isHole { return }
        var tentative = bindings
        let wanted = result.isOptionalPattern ? expected : (unifiable(result, expected) ? expected : expected.unwrapped)
        guard unify(result, wanted, &tentative) != nil, constraintsHold(candidate, tentative) else { return }
        for index in bindings.types.indices where bindings.types[index] == nil {
            bindings.types[index] = tentative.types[index]
        }
    }

    private func unifiable(_ pattern: Type, _ type: Type) -> Bool {
        var scratch = Bindings(count: 64)
        return unify(pattern, type, &scratch) != nil
    }

    private func isFunctionLike(_ tree: OperatorTree) -> Bool {
        guard case .leaf(let syntax) = tree.kind else { return false }
        return syntax.kind == .closureExpr || syntax.kind == .declReferenceExpr || syntax.kind == .keyPathExpr
    }

    private func isLiteral(_ tree: OperatorTree) -> Bool {
        guard case .leaf(let syntax) = tree.kind else { return false }
        return syntax.kind == .arrayExpr || syntax.kind == .dictionaryExpr || syntax.kind == .nilLiteralExpr
    }

    private func shown(_ type: Type, _ candidate: Candidate) -> Type {
        type.substituting { index, _ in index == -1 ? .parameter(index: -1, name: "_") : nil }
    }

    private func checkConstraints(_ candidate: Candidate, _ bindings: Bindings, at range: SourceRange) -> Bool {
        for (parameter, type) in zip(candidate.signature.genericParameters, bindings.types) {
            guard let type else { continue }
            for constraint in parameter.constraints where !conforms(type, to: constraint) {
                error("\(candidate.described) requires that '\(type)' conform to '\(constraint)'", at: range)
                return false
            }
        }
        return true
    }

    // MARK: One argument

    private func lowerArgument(_ argument: CallArgument, _ parameter: Signature.Parameter, expecting: Type)
        -> Expression
    {
        if let builder = parameter.builder, case .leaf(let syntax) = argument.value.kind,
            let closure = syntax.as(ClosureExprSyntax.self), let element = interface.builders[builder]
        {
            return builderClosure(closure, element: element, builder: builder, expecting: expecting)
        }
        return operatorExpression(argument.value, expecting: expecting)
    }

    /// The IR of what one parameter gets.
    private func argument(
        _ parameter: Signature.Parameter, _ type: Type, _ given: [Int], _ arguments: [CallArgument],
        _ candidate: Candidate, lowered: [SourceRange: Expression] = [:], at range: SourceRange
    ) -> Argument {
        if given.isEmpty, !parameter.isVariadic { return defaultArgument(parameter, type, at: range) }
        if parameter.isVariadic {
            let values = given.map { index in
                value(arguments[index], parameter, type, lowered)
            }
            return .value(Expression(.array(values), type: .array(type), range: range))
        }
        let argument = arguments[given[0]]
        if parameter.isInout { return inoutArgument(argument, type, isOperator: candidate.isOperator) }
        if argument.isInout {
            error("'&' used with non-inout argument of type '\(type)'", at: argument.range)
            return .absent
        }
        if parameter.isAutoclosure { return .value(autoclosure(argument, type)) }
        return .value(value(argument, parameter, type, lowered))
    }

    private func value(
        _ argument: CallArgument, _ parameter: Signature.Parameter, _ type: Type, _ lowered: [SourceRange: Expression]
    ) -> Expression {
        if let known = lowered[argument.value.range] ?? state.typed.removeValue(forKey: argument.value.range) {
            if let fitting = converted(known, to: type) { return fitting }
            let again = attempt { () -> Expression? in
                converted(lowerArgument(argument, parameter, expecting: type), to: type)
            }
            if let again { return again }
            return coerce(known, to: type, for: .argument)
        }
        return coerce(lowerArgument(argument, parameter, expecting: type), to: type, for: .argument)
    }

    private func defaultArgument(_ parameter: Signature.Parameter, _ type: Type, at range: SourceRange) -> Argument {
        switch parameter.defaultValue {
        case .generated(let function)?:
            noteUse(of: function, at: range)
            return .value(
                Expression(.call(.function(function), [], typeArguments: []), type: type, range: range))
        case .native?, nil: return .absent
        }
    }

    private func inoutArgument(_ argument: CallArgument, _ type: Type, isOperator: Bool) -> Argument {
        guard argument.isInout || isOperator else {
            error(
                "passing value of type '\(type)' to an inout parameter requires explicit '&'", at: argument.range)
            return .absent
        }
        let value =
            state.typed.removeValue(forKey: argument.value.range)
            ?? operatorExpression(argument.value, expecting: nil)
        if value.type.isError { return .absent }
        guard value.type == type else {
            error(
                "cannot convert value of type '\(value.type)' to expected argument type '\(type)'",
                at: argument.range)
            return .absent
        }
        guard let place = place(value, for: isOperator ? .mutatingOperator : .inoutArgument) else { return .absent }
        return .inout(place)
    }

    private func autoclosure(_ argument: CallArgument, _ type: Type) -> Expression {
        guard case .function(let function) = type else { return operatorExpression(argument.value, expecting: type) }
        pushContext(
            FunctionContext(kind: .closure, result: function.result, isThrowing: function.isThrowing))
        let start = state.locals.count
        let value = coerce(
            operatorExpression(argument.value, expecting: function.result), to: function.result, for: .argument)
        let made = Function(
            id: nil, name: "autoclosure", parameters: [], result: function.result, isThrowing: function.isThrowing,
            locals: finishedLocals(ofDepth: state.contexts.count - 1, from: start),
            body: [Statement(.return(value), range: value.range)], range: value.range)
        popContext()
        return Expression(.closure(made), type: type, range: value.range)
    }

    // MARK: The call

    private func finish(
        _ candidate: Candidate, _ values: [Argument], _ bindings: Bindings, since errors: Int, at range: SourceRange
    ) -> Expression {
        if state.diagnostics.count > errors, state.diagnostics[errors...].contains(where: { $0.severity == .error }) {
            var result = failed(range)
            // The result's type is known all the same: what follows can be checked.
            let type = bindings.substitute(candidate.signature.result)
            if !type.hasHole, !isSpeculating { result.type = type }
            return result
        }
        if candidate.signature.isThrowing
            || (candidate.signature.isRethrowing && values.contains(where: passesThrowing))
        {
            noteThrowingCall(at: range)
        }
        return emit(candidate, values, bindings, at: range)
    }

    private func passesThrowing(_ argument: Argument) -> Bool {
        guard case .value(let value) = argument else { return false }
        var inner = value
        while case .convert(.reinterpret, let base) = inner.kind { inner = base }
        if case .closure(let function) = inner.kind { return function.isThrowing }
        if case .function(let type) = inner.type { return type.isThrowing }
        return false
    }

    /// The IR of a call whose arguments are ready.
    func emit(_ candidate: Candidate, _ values: [Argument], _ bindings: Bindings, at range: SourceRange) -> Expression {
        var arguments = values
        let type = bindings.substitute(candidate.signature.result)
        if let receiver = candidate.receiver {
            if candidate.signature.isMutating {
                guard let place = place(receiver, for: .mutatingMember) else { return failed(range) }
                arguments.insert(.inout(place), at: 0)
            } else {
                arguments.insert(.value(receiver), at: 0)
            }
        }
        switch candidate.target {
        case .library(let function):
            return Expression(
                .call(.library(function.id), arguments, typeArguments: bindings.types.map { $0 ?? .error }), type: type,
                range: range)
        case .function(let entry):
            noteUse(of: entry.id, at: range)
            return Expression(.call(.function(entry.id), arguments, typeArguments: []), type: type, range: range)
        case .local(let function):
            touch(function.local)
            state.locals[function.local.index].isRead = true
            let callee = Expression(
                .variable(.local(function.local)), type: state.locals[function.local.index].type, range: range)
            return Expression(.call(.value(callee), arguments, typeArguments: []), type: type, range: range)
        case .memberwise(let user):
            let fields = memberwiseFields(user, arguments, at: range)
            return Expression(.construct(user.nominal.id, fields), type: type, range: range)
        case .enumerationCase(let nominal, let index):
            let payload = arguments.compactMap { argument -> Expression? in
                if case .value(let value) = argument { return value }
                return nil
            }
            return Expression(
                .enumerationValue(nominal.id, caseIndex: index, payload: payload), type: type, range: range)
        case .wrap:
            guard let value = arguments.first?.expression else { return failed(range) }
            return Expression(.convert(.wrapOptional, value), type: type, range: range)
        case .value(let callee):
            return Expression(.call(.value(callee), arguments, typeArguments: []), type: type, range: range)
        }
    }
}

extension Candidate {
    var isOperator: Bool {
        switch target {
        case .library(let function): return function.kind.isOperator
        case .function(let entry): return entry.kind == .operatorFunction
        case .local, .memberwise, .enumerationCase, .wrap, .value: return false
        }
    }
}

extension Type {
    var isOptionalPattern: Bool { isOptional }
}
