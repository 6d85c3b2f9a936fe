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
            reference = resolve(declaration, name: name, at: callee.span)
        case .memberAccessExpr(let member):
            name = member.declName.baseName.tokenText
            reference = memberReference(member, expecting: expecting)
        default:
            isCalled = false
            // A closure that is called at once is not kept.
            if callee.is(ClosureExprSyntax.self) { closureEscapes = false }
            reference = .value(calledValue(callee, arguments))
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

    /// What is called in `compose({ $0 + 1 }, { $0 * 2 })(4)`: where it does not stand alone, what it is given says what it takes.
    private func calledValue(_ callee: ExprSyntax, _ arguments: [CallArgument]) -> Expression {
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
    private func property(_ callee: ExprSyntax, besides candidates: [Candidate]) -> Expression? {
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

    /// A type all of whose initialisers are private is only made inside it.
    private func refusePrivate(_ type: Type, at range: SourceRange) {
        guard let user = userType(type), !user.initializers.isEmpty else { return }
        let candidates = initializers(of: type)
        guard !candidates.isEmpty, candidates.allSatisfy(isPrivate) else { return }
        checkAccess(to: candidates[0], at: range.start)
    }

    private func isPrivate(_ candidate: Candidate) -> Bool {
        guard case .function(let entry) = candidate.target else { return false }
        return entry.access.privateTo != nil
    }

    /// Reports the mistakes in arguments of a callee that is not known.
    private func checkAlone(_ arguments: [CallArgument]) {
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

    private func construct(
        _ type: Type, _ arguments: [CallArgument], expecting: Type?, at range: SourceRange
    ) -> Expression {
        if type.isError {
            checkAlone(arguments)
            return failed(range)
        }
        // `Double(3)`: the literal itself takes the type.
        if arguments.count == 1, arguments[0].label == nil, let numeric = arguments[0].value.numeric,
            numeric.fits(type)
        {
            var value = operatorExpression(arguments[0].value, expecting: type)
            value.range = range
            return value
        }
        if let nominal = type.nominalType, nominal.kind == .protocolType {
            error("'\(type)' cannot be constructed because it has no accessible initializers", at: range)
            return failed(range)
        }
        if type.hasHole, let expecting, let wanted = expecting.unwrapped.nominalType, let nominal = type.nominalType,
            wanted.id == nominal.id, !expecting.hasHole
        {
            return construct(expecting.unwrapped, arguments, expecting: nil, at: range)
        }
        if type.hasHole, arguments.isEmpty, let expecting {
            switch (type, expecting.unwrapped) {
            case (.array, .array), (.set, .set), (.dictionary, .dictionary):
                return construct(expecting.unwrapped, arguments, expecting: nil, at: range)
            default: break
            }
        }
        if arguments.isEmpty, !type.hasHole {
            switch type {
            case .array: return Expression(.array([]), type: type, range: range)
            case .set: return Expression(.set([]), type: type, range: range)
            case .dictionary: return Expression(.dictionary([]), type: type, range: range)
            default: break
            }
        }
        if let made = objectIdentifier(type, arguments, at: range) { return made }
        let candidates = initializers(of: type)
        guard !candidates.isEmpty else {
            checkAlone(arguments)
            if userType(type)?.memberwise != nil {
                error("'\(type)' initializer is inaccessible due to 'private' protection level", at: range)
                return failed(range)
            }
            error("'\(type)' cannot be constructed because it has no accessible initializers", at: range)
            return failed(range)
        }
        // `Character(UnicodeScalar(97))`: of initialisers that can fail and others the place may tell which.
        let isChoice =
            candidates.contains { $0.signature.result.isOptional }
            && candidates.contains { !$0.signature.result.isOptional }
        let wanted = type.hasHole || isChoice ? expecting : nil
        return resolveCall(candidates, arguments, name: "\(type)", expecting: wanted, at: range)
    }

    /// Calls a closure, or a value whose type has `callAsFunction`.
    private func callValue(
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

    // MARK: Subscripts

    func subscriptExpression(_ call: SubscriptCallExprSyntax, expecting: Type?, at range: SourceRange) -> Expression {
        if let type = typeReference(ExprSyntax(call)) { return metatype(type, at: range) }
        if let type = typeReference(call.calledExpression), let found = staticSubscripts(of: type) {
            return resolveCall(
                found, callArguments(call.arguments), name: "subscript", expecting: expecting, at: range)
        }
        let isSuperCall = call.calledExpression.is(SuperExprSyntax.self)
        let read = isSuperCall ? superExpression(at: range) : baseExpression(call.calledExpression)
        let base = implicitlyUnwrapped(read) ?? read
        let arguments = callArguments(call.arguments)
        if base.type.isError {
            checkAlone(arguments)
            return failed(range)
        }
        let hasOwnSubscript = hasOwnSubscript(base.type)
        if !hasOwnSubscript, subscriptsStringByInteger(base.type, arguments) {
            error(
                "'subscript(_:)' is unavailable: cannot subscript \(base.type) with an Int, use a String.Index instead.",
                at: range.start)
            return failed(range)
        }
        if arguments.count == 1, arguments[0].label == "keyPath",
            let value = keyPathSubscript(of: base, arguments[0], at: range)
        {
            return value
        }
        let candidates = subscripts(of: base)
        if isSuperCall { for candidate in candidates { candidate.isDirect = true } }
        if !hasOwnSubscript, base.type == .string, arguments.count == 1,
            let key = naturalType(arguments[0].value) ?? pretype(arguments[0].value)?.type
        {
            let what =
                key == .int
                ? "an Int, use a String.Index" : key.isIntegerRange ? "an integer range, use a String.Index range" : ""
            if !what.isEmpty {
                error("'subscript(_:)' is unavailable: cannot subscript String with \(what) instead.", at: range.start)
                return failed(range)
            }
        }
        if !isAssigned(call),
            refusesSubscript(base.type, arguments, at: SourceRange(call.leftSquare.span.lower, range.upper))
        {
            return failed(range)
        }
        guard !candidates.isEmpty else {
            checkAlone(arguments)
            if case .optional(let wrapped) = base.type,
                !subscripts(of: Expression(base.kind, type: wrapped, range: base.range)).isEmpty
            {
                error(
                    "value of optional type '\(base.type)' must be unwrapped to refer to member 'subscript' "
                        + "of wrapped base type '\(wrapped)'", at: call.calledExpression.lastPlace)
            } else {
                error("value of type '\(base.type)' has no subscripts", at: range)
            }
            return failed(range)
        }
        return resolveCall(candidates, arguments, name: "subscript", expecting: expecting, at: range)
    }

    private func isAssigned(_ call: SubscriptCallExprSyntax) -> Bool {
        guard let list = call.parent?.as(ExprListSyntax.self), list.first?.id == ExprSyntax(call).id else {
            return false
        }
        return list.dropFirst().first?.is(AssignmentExprSyntax.self) == true
    }

    /// `ages[0]` where keys are texts, `set[0]`
    private func refusesSubscript(_ type: Type, _ arguments: [CallArgument], at range: SourceRange) -> Bool {
        let key: Type
        switch type {
        case .dictionary(let keys, _): key = keys
        case .set: key = .error
        default: return false
        }
        guard arguments.count == 1, arguments[0].label == nil, arguments[0].value.numeric ?? .float != .float,
            key == .string || key == .character || key == .error
        else { return false }
        error("no exact matches in call to subscript ", at: range.start)
        return true
    }

    private func staticSubscripts(of type: Type) -> [Candidate]? {
        guard let user = userType(type) else { return nil }
        let found = lineage(of: user).flatMap { $0.members["subscript"] ?? [] }.compactMap { member -> Candidate? in
            if case .staticSubscript(let entry, _) = member { return Candidate(function: entry) }
            return nil
        }
        return found.isEmpty ? nil : found
    }

    /// Whether a cell has given the type of the library a subscript.
    private func hasOwnSubscript(_ type: Type) -> Bool {
        OwnerKey(type).flatMap { state.scope.generics.subscripts[$0]?.isEmpty } == false
    }

    /// `text[0]`
    private func subscriptsStringByInteger(_ type: Type, _ arguments: [CallArgument]) -> Bool {
        guard type == .string || type.nominalType?.name == "Substring", arguments.count == 1, arguments[0].label == nil
        else { return false }
        if arguments[0].value.numeric != nil { return true }
        return !isFlexible(arguments[0].value) && pretype(arguments[0].value)?.type == .int
    }

    func subscripts(of base: Expression) -> [Candidate] {
        var candidates: [Candidate] = []
        func add(_ entry: FunctionEntry) {
            guard let candidate = bound(entry, to: base.type) else { return }
            candidate.receiver = base
            candidates.append(candidate)
        }
        if let user = userType(base.type) { user.subscripts.forEach { add($0.getter) } }
        candidates += protocolSubscripts(of: base)
        if let key = OwnerKey(base.type) {
            state.scope.generics.subscripts[key]?.forEach { add($0.getter) }
            for id in interface.members(named: "subscript", of: key) {
                if let candidate = bound(interface[id], to: base.type) {
                    candidate.receiver = base
                    candidates.append(candidate)
                }
            }
        }
        return candidates
    }
}
