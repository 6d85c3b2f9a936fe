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
            checkExclusivity(candidate, values, match, arguments)
            return finish(candidate, values, candidate.bindings, since: errors, at: range)
        }
        // Another attempt begins from here; without a literal that could be something else there is none.
        guard arguments.contains(where: { $0.value.numeric == .integer || isEmptyArray($0.value) }) else {
            return completeGeneric(candidate, match, arguments, expecting: expecting, literal: .int, at: range).call
        }
        let saved = state
        let first = completeGeneric(candidate, match, arguments, expecting: expecting, literal: .int, at: range)
        if state.diagnostics[errors...].contains(where: { $0.severity == .error }),
            let call = completeEmptyArray(candidate, match, arguments, expecting: expecting, from: saved, at: range)
        {
            return call
        }
        guard let literalFailed = first.failedWithLiteral, literalFailed, attemptsLeft > 0 else { return first.call }
        // `reduce(0) { $0 + $1 }` over doubles: the literal is what makes the closure check.
        let failedState = state
        let bound = candidate.bindings.types.compactMap { $0 }
        let known = bound.filter { $0.isNumber && $0 != .int && $0 != .double }
        // The last are types of one's own that literals can be.
        let own = bound.filter { type in
            (type.archetypePosition != nil || type.userNominal != nil)
                && conforms(type, to: "ExpressibleByIntegerLiteral")
        }
        for literal in known + [.double] + own {
            state = saved
            attemptsLeft -= 1
            let other = completeGeneric(candidate, match, arguments, expecting: expecting, literal: literal, at: range)
            if !state.diagnostics[errors...].contains(where: { $0.severity == .error }) { return other.call }
        }
        state = failedState
        return first.call
    }

    /// `reduce(into: []) { $0.append($1) }`: what the array holds is most often what the receiver does.
    private func completeEmptyArray(
        _ candidate: Candidate, _ match: ArgumentMatch, _ arguments: [CallArgument], expecting: Type?,
        from saved: State, at range: SourceRange
    ) -> Expression? {
        let failedState = state
        for (parameter, given) in zip(candidate.signature.parameters, match.arguments) {
            guard case .parameter(let index, _) = parameter.type, candidate.bindings.types.indices.contains(index),
                candidate.bindings.types[index] == nil, let argument = given.first,
                isEmptyArray(arguments[argument].value)
            else { continue }
            for element in candidate.bindings.types.compactMap({ $0 }) where attemptsLeft > 0 {
                state = saved
                attemptsLeft -= 1
                let candidate = candidate.copy()
                candidate.bindings.types[index] = .array(element)
                let call = completeGeneric(
                    candidate, match, arguments, expecting: expecting, literal: .int, at: range
                ).call
                let isFine = !state.diagnostics[saved.diagnostics.count...].contains { $0.severity == .error }
                if isFine { return call }
            }
        }
        state = failedState
        return nil
    }

    private func isEmptyArray(_ tree: OperatorTree) -> Bool {
        guard case .leaf(let syntax) = tree.kind, syntax.kind == .arrayExpr else { return false }
        return syntax.as(ArrayExprSyntax.self)?.elements.isEmpty == true
    }

    func completeGeneric(
        _ candidate: Candidate, _ match: ArgumentMatch, _ arguments: [CallArgument], expecting: Type?,
        literal: Type, at range: SourceRange
    ) -> (call: Expression, failedWithLiteral: Bool?) {
        let errors = state.diagnostics.count
        let parameters = candidate.signature.parameters
        var bindings = candidate.bindings
        var lowered: [SourceRange: Expression] = [:]
        var later: [(parameter: Signature.Parameter, argument: CallArgument)] = []
        // `process(Stack(), 1, 2)`: what the others are says what is in the first.
        var open: [(parameter: Signature.Parameter, argument: CallArgument)] = []
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
                var known = bindings.substitute(parameter.type)
                var typed = state.typed[argument.value.range]
                if typed != nil, wantsReversedArray(argument.value, known) { typed = nil }
                if known.hasHole, argument.value.isCall {
                    if let hint = hint(parameter, candidate, expecting, bindings) {
                        known = hint
                        if let kept = typed, conversion(from: kept.type, to: hint) == nil { typed = nil }
                    } else if typed == nil, isOpenConstruction(argument.value), arguments.count > 1 {
                        open.append((parameter, argument))
                        continue
                    }
                }
                let value = typed ?? operatorExpression(argument.value, expecting: known.isHole ? nil : known)
                state.typed[argument.value.range] = nil
                lowered[argument.value.range] = value
                if unify(parameter.type, value.type, &bindings) == nil {
                    reportConflict(candidate, parameter, value, known, at: range)
                    return (failed(range), nil)
                }
            }
        }
        if let expecting, !bindings.isComplete { bindResult(candidate, expecting, &bindings) }
        deriveAll(&bindings)
        var usedLiteral = false
        for (parameter, argument) in later {
            guard let numeric = argument.value.numeric, bindings.substitute(parameter.type).unwrapped.isHole else {
                continue
            }
            usedLiteral = usedLiteral || numeric != .float
            let type = numeric == .float || numeric == .whole && !literal.isInteger ? numeric.natural : literal
            _ = unify(parameter.type, type, &bindings, fromLiteral: true)
        }
        later += open
        // What has no closure in it, then closures.
        // `reduce(.zero, +)`: the operator says what the implicit member belongs to.
        var members: Set<SourceRange> = []
        for pass in [0, 1, 2] {
            for (parameter, argument) in later where argument.value.numeric == nil && !argument.isInout {
                let isLate = isFunctionLike(argument.value) || parameter.isAutoclosure
                guard !parameter.isAutoclosure, parameter.type.isGeneric else { continue }
                if pass == 0, !isLate, argument.value.isImplicitMember, bindings.substitute(parameter.type).isHole {
                    members.insert(argument.value.range)
                }
                let wanted = !members.isEmpty && members.contains(argument.value.range) ? 2 : isLate ? 1 : 0
                guard pass == wanted else { continue }
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
                    reportConflict(candidate, parameter, value, bindings.substitute(parameter.type), at: range)
                }
            }
        }
        for (parameter, argument) in later where parameter.isAutoclosure && parameter.type.isGeneric {
            let known = bindings.substitute(parameter.type)
            guard known.hasHole else { continue }
            var pattern = parameter.type
            if case .function(let function) = pattern { pattern = function.result }
            if let type = naturalType(argument.value) ?? pretype(argument.value)?.type {
                _ = unify(pattern, type, &bindings)
            }
        }
        deriveAll(&bindings)
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
            return self.argument(
                parameter, type, given, arguments, candidate, lowered: lowered,
                typeArguments: bindings.types.map { $0 ?? .error }, at: range)
        }
        checkExclusivity(candidate, values, match, arguments)
        let call = finish(candidate, values, bindings, since: errors, at: range)
        let failedNow = state.diagnostics[errors...].contains { $0.severity == .error }
        return (call, failedNow ? usedLiteral : false)
    }

    func bindInout(_ argument: CallArgument, _ parameter: Signature.Parameter, _ bindings: inout Bindings) {
        guard case .leaf(let syntax) = argument.value.kind else { return }
        if let value = attempt({ expression(syntax) }) { _ = unify(parameter.type, value.type, &bindings) }
    }

    func bindResult(_ candidate: Candidate, _ expecting: Type, _ bindings: inout Bindings) {
        var expected = expecting
        let result = candidate.signature.result
        if case .parameter = result {
            expected = expecting.unwrapped
            if expected == .any { return }
            if let nominal = expected.nominalType, nominal.kind == .protocolType { return }
        }
        if expected.isHole { return }
        var tentative = bindings
        if let nominal = expected.nominalType, nominal.kind == .protocolType, case .library = nominal.id,
            let wanted = nominal.arguments.first, !wanted.hasHole, let element = elementType(of: result)
        {
            // `some Sequence<Character>`: an array of them will do.
            guard unify(element, wanted, &tentative) != nil, constraintsHold(candidate, tentative) else { return }
            for index in bindings.types.indices where bindings.types[index] == nil {
                bindings.types[index] = tentative.types[index]
            }
            return
        }
        var wanted = result.isOptionalPattern ? expected : (unifiable(result, expected) ? expected : expected.unwrapped)
        if case .function(var function) = wanted, function.isThrowing {
            // One that throws nothing will do.
            function.isThrowing = false
            wanted = .function(function)
        }
        guard unify(result, wanted, &tentative) != nil, constraintsHold(candidate, tentative) else { return }
        for index in bindings.types.indices where bindings.types[index] == nil {
            bindings.types[index] = tentative.types[index]
        }
    }

    /// `chain(by { $0.age }, by(\\.name))`: what the whole call is for tells calls among its arguments what they are for.
    private func hint(
        _ parameter: Signature.Parameter, _ candidate: Candidate, _ expecting: Type?, _ bindings: Bindings
    ) -> Type? {
        guard let expecting else { return nil }
        var tentative = bindings
        bindResult(candidate, expecting, &tentative)
        let hint = tentative.substitute(parameter.type)
        return hint.hasHole ? nil : hint
    }

    /// `Stack()`: a new value of a generic type, of which nothing says for what it is.
    func isOpenConstruction(_ tree: OperatorTree) -> Bool {
        guard case .leaf(let syntax) = tree.kind, let call = syntax.as(FunctionCallExprSyntax.self),
            let callee = call.calledExpression.as(DeclReferenceExprSyntax.self), callee.baseName.text.isCapitalized,
            let type = typeReference(call.calledExpression)
        else { return false }
        return type.hasHole && type.nominalType != nil
    }

    func unifiable(_ pattern: Type, _ type: Type) -> Bool {
        var scratch = Bindings(count: 64)
        return unify(pattern, type, &scratch) != nil
    }

    /// An argument does not go with the type that another argument or the receiver gave the parameter.
    private func reportConflict(
        _ candidate: Candidate, _ parameter: Signature.Parameter, _ value: Expression, _ known: Type,
        at range: SourceRange
    ) {
        if case .parameter(let index, let name) = parameter.type, candidate.bindings.types.indices.contains(index),
            candidate.bindings.types[index] == nil, !known.hasHole
        {
            let isSwapped =
                candidate.signature.genericParameters.indices.contains(index)
                && candidate.signature.genericParameters[index].constraints.isEmpty && known.isNumber
                && !value.type.isNumber && Self.isTextLiteral(value)
            let (first, second) = isSwapped ? (value.type, known) : (known, value.type)
            error("conflicting arguments to generic parameter '\(name)' ('\(first)' vs. '\(second)')", at: range)
        } else {
            reportMismatch(value, shown(known, candidate), .argument)
        }
    }

    func isFunctionLike(_ tree: OperatorTree) -> Bool {
        guard case .leaf(let syntax) = tree.kind else { return false }
        return syntax.kind == .closureExpr || syntax.kind == .declReferenceExpr || syntax.kind == .keyPathExpr
    }

    private static func isTextLiteral(_ value: Expression) -> Bool {
        switch value.kind {
        case .string, .boolean: return true
        default: return false
        }
    }

    func isLiteral(_ tree: OperatorTree) -> Bool {
        guard case .leaf(let syntax) = tree.kind else { return false }
        return syntax.kind == .arrayExpr || syntax.kind == .dictionaryExpr || syntax.kind == .nilLiteralExpr
    }

    func shown(_ type: Type, _ candidate: Candidate) -> Type {
        type.substituting { index, _ in index == -1 ? .parameter(index: -1, name: "_") : nil }
    }

    private func reportConstraint(
        _ candidate: Candidate, _ parameter: GenericParameter, _ type: Type, _ constraint: ProtocolName,
        at range: SourceRange
    ) {
        if let nominal = type.nominalType, nominal.kind == .protocolType, !candidate.isOperator,
            refined(protocolName(of: nominal)).contains(constraint) || parameter.origin == nil && nominal.isUser
        {
            error("type '\(type)' cannot conform to '\(constraint)'", at: range)
        } else if candidate.signature.genericParameters.count == 1, case .memberwise(let user) = candidate.target {
            error("generic struct '\(user.nominal.name)' requires that '\(type)' conform to '\(constraint)'", at: range)
        } else {
            error("\(candidate.described) requires that '\(type)' conform to '\(constraint)'", at: range)
        }
    }

    func checkConstraints(_ candidate: Candidate, _ bindings: Bindings, at range: SourceRange) -> Bool {
        for (parameter, type) in zip(candidate.signature.genericParameters, bindings.types) {
            guard let type else { continue }
            for constraint in parameter.constraints where !conforms(type, to: constraint) {
                reportConstraint(candidate, parameter, type, constraint, at: range)
                return false
            }
            if let superclass = parameter.superclass.map({ bindings.substitute($0) }), !superclass.hasHole,
                conversion(from: type, to: superclass) == nil
            {
                error("\(candidate.described) requires that '\(type)' inherit from '\(superclass)'", at: range)
                return false
            }
            if let same = parameter.sameType {
                let wanted = bindings.substitute(same)
                guard wanted != type, !wanted.hasHole else { continue }
                error(
                    "\(candidate.described) requires the types '\(type)' and '\(wanted)' be equivalent", at: range)
                return false
            }
        }
        return true
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

extension OperatorTree {
    var isCall: Bool {
        guard case .leaf(let syntax) = kind else { return false }
        return syntax.kind == .functionCallExpr
    }
}

extension String {
    fileprivate var isCapitalized: Bool { utf8.first.map { 65...90 ~= $0 } ?? false }
}

extension Type {
    var isOptionalPattern: Bool { isOptional }
}
