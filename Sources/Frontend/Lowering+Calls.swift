import IR
import SwiftSyntax

extension Lowering {
    /// `callee(arguments) { … }`.
    func callExpression(_ call: FunctionCallExprSyntax, expecting: Type?, at range: SourceRange) -> Expression {
        guard probe == nil, receiverElement == nil,
            let receiver = call.calledExpression.as(MemberAccessExprSyntax.self)?.base,
            let others = otherElements(of: receiver)
        else { return singleCall(call, expecting: expecting, at: range) }
        for element in [nil] + others {
            let found = attempt { () -> Expression? in
                receiverElement = element
                defer { receiverElement = nil }
                let value = singleCall(call, expecting: expecting, at: range)
                guard let expecting, !expecting.hasHole, expecting != .void else { return value }
                return conversion(from: value.type, to: expecting) == nil ? nil : value
            }
            if let found { return found }
        }
        return singleCall(call, expecting: expecting, at: range)
    }

    /// What the whole numbers of a literal can be besides `Int`; nil if it is none.
    private func otherElements(of receiver: ExprSyntax) -> [Type?]? {
        if let literal = receiver.as(ArrayExprSyntax.self), !literal.elements.isEmpty,
            literal.elements.nodes.allSatisfy({ numericLiteralKind(of: $0.expression) == .integer })
        {
            // `[1, 2].map { $0 * 1.5 }`: the closure may say that the numbers are of another kind.
            return [.double]
        }
        if let only = receiver.as(TupleExprSyntax.self)?.elements.first?.expression.as(SequenceExprSyntax.self)?
            .elements,
            only.count == 3, let name = only.dropFirst().first?.as(BinaryOperatorExprSyntax.self)?.operator.tokenText,
            name == "..." || name == "..<", let first = only.first, let last = only.last,
            numericLiteralKind(of: first) == .integer, numericLiteralKind(of: last) == .integer
        {
            // `(97...122).map { Character(UnicodeScalar($0)) }`
            return [.sized(.uint8)]
        }
        return nil
    }

    private func singleCall(_ call: FunctionCallExprSyntax, expecting: Type?, at range: SourceRange) -> Expression {
        let arguments = callArguments(call)
        let callee = call.calledExpression
        if let delegated = delegation(call, arguments, at: range) { return delegated }
        if let own = dynamicSelf(callee), case .metatype(let type) = own.type,
            case .functions(let candidates)? = metatypeMember("init", of: own, type, at: range)
        {
            return resolveCall(candidates, arguments, name: "\(type)", expecting: expecting, at: range)
        }
        if let type = typeReference(callee) {
            refusePrivate(type, at: range)
            refuseSelf(callee, type)
            if probe != nil { noteType(callee, type) }
            return construct(type, arguments, expecting: expecting, at: range)
        }
        if let type = typeOfValue(call, arguments) { return type }
        let wasCalled = isCalled
        isCalled = true
        let reference: Reference?
        var name = ""
        switch callee.as(ExprSyntaxEnum.self) {
        case .declReferenceExpr(let declaration):
            name = declaration.baseName.tokenText
            if isHiddenByMember(name, arguments) {
                isCalled = wasCalled
                error(
                    "use of '\(name)' refers to instance method rather than global function '\(name)' in module 'Swift'",
                    at: callee.span)
                return failed(range)
            }
            reference = resolve(declaration, name: name, at: callee.span)
        case .memberAccessExpr(let member):
            name = member.declName.baseName.tokenText
            reference = memberReference(member, expecting: expecting)
        default:
            isCalled = false
            // A closure that is called at once is not kept.
            if callee.is(ClosureExprSyntax.self) { closureEscapes = false }
            if let closure = callee.as(ClosureExprSyntax.self), let expecting, !expecting.hasHole, closure.onlyThrows {
                // `?? { throw Missing() }()`
                let wanted = Type.function(.init(parameters: [], result: expecting, isThrowing: true))
                reference = .value(expression(callee, expecting: wanted))
            } else {
                reference = .value(calledValue(callee, arguments))
            }
        }
        isCalled = wasCalled
        switch reference {
        case nil:
            checkAlone(arguments)
            return failed(range)
        case .type(let type)?: return construct(type, arguments, expecting: expecting, at: range)
        case .functions(let candidates)?:
            if arguments.isEmpty, let property = property(callee, besides: candidates) {
                error("cannot call value of non-function type '\(property.type)'", at: property.range)
                return failed(range)
            }
            let table = name == "reduce" ? tableType(arguments, candidates, expecting: expecting) : nil
            return resolveCall(candidates, arguments, name: name, expecting: table ?? expecting, at: range)
        case .value(let value)?: return callValue(value, arguments, expecting: expecting, at: range)
        }
    }

    /// Whether `max(a, b)` stands in a type that has a `max` of its own, as all sequences do: that is what the name means there.
    private func isHiddenByMember(_ name: String, _ arguments: [CallArgument]) -> Bool {
        guard name == "min" || name == "max", arguments.count > 1, arguments.allSatisfy({ $0.label == nil }),
            !isPrelude, preludeSource == nil, let type = context.selfType, type != .string,
            type.nominalType?.name != "Substring", state.names.lookUp(name) == nil, state.scope.functions[name] == nil
        else { return false }
        if let user = userType(type), case let own = members(named: name, of: user), !own.isEmpty {
            return own.allSatisfy { ($0.entry?.signature.parameters.count).map { $0 < 2 } ?? false }
        }
        return conforms(type, to: "Sequence")
    }

    /// Reports the mistakes in arguments of a callee that is not known.
    func checkAlone(_ arguments: [CallArgument]) {
        for argument in arguments where !isFlexible(argument.value) {
            _ = operatorExpression(argument.value, expecting: nil)
        }
    }

    func callArguments(_ call: FunctionCallExprSyntax) -> [CallArgument] {
        var arguments = callArguments(call.arguments)
        if let closure = call.trailingClosure {
            arguments.append(
                CallArgument(
                    label: nil, labelRange: closure.span, value: OperatorTree(leaf: ExprSyntax(closure)),
                    isTrailing: true))
        }
        for element in call.additionalTrailingClosures.nodes {
            let label = element.label.tokenText
            arguments.append(
                CallArgument(
                    label: label == "_" ? nil : label, labelRange: element.label.span,
                    value: OperatorTree(leaf: ExprSyntax(element.closure)), isTrailing: true))
        }
        return arguments
    }

    func callArguments(_ list: LabeledExprListSyntax) -> [CallArgument] {
        list.nodes.map { element in
            let label = element.label?.tokenText
            var syntax = element.expression
            var isInout = false
            if let reference = syntax.as(InOutExprSyntax.self) {
                syntax = reference.expression
                isInout = true
            }
            // `reduce(0, +)`: an operator alone arrives as a name.
            let tree = syntax.as(SequenceExprSyntax.self).map { operatorTree($0) } ?? OperatorTree(leaf: syntax)
            return CallArgument(
                label: label == "_" ? nil : label, labelRange: (element.label?.span) ?? syntax.span,
                value: tree, isInout: isInout)
        }
    }
}
