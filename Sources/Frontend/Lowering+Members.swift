import IR
import SwiftSyntax

extension Lowering {
    /// `base.name` as a value.
    func memberExpression(_ member: MemberAccessExprSyntax, expecting: Type?, at range: SourceRange) -> Expression {
        let name = member.declName.baseName.tokenText
        guard let reference = memberReference(member, expecting: expecting) else { return failed(range) }
        switch reference {
        case .value(let value): return value
        case .type(let type): return name == "self" ? typeValue(type, at: range) : metatype(type, at: range)
        case .functions(let candidates):
            var candidates = candidates
            if let labels = member.declName.argumentNames {
                let wanted = labels.arguments.nodes.map { $0.name.text == "_" ? nil : $0.name.tokenText }
                candidates = candidates.filter { $0.signature.parameters.map(\.label) == wanted }
            }
            // An enum case without a payload, or `.crossEntropy()` written without its parentheses.
            if let only = candidates.first(where: { $0.signature.parameters.isEmpty }),
                case .library(let function) = only.target, function.kind == .enumerationCase
            {
                return emit(only, [], only.bindings, at: range)
            }
            guard !candidates.isEmpty else {
                error("no member '\(name)' with these argument labels", at: range)
                return failed(range)
            }
            return functionValue(candidates, name: name, expecting: expecting, at: range)
        }
    }

    /// What `base.name` stands for; nil after a diagnostic.
    func memberReference(_ member: MemberAccessExprSyntax, expecting: Type?) -> Reference? {
        let found = findMember(member, expecting: expecting)
        if probe != nil {
            let token = member.declName.baseName
            noteReference(found, name: token.tokenText, at: token.span)
        }
        return found
    }

    func findMember(_ member: MemberAccessExprSyntax, expecting: Type?) -> Reference? {
        excludedMember = nil
        let range = member.span
        let token = member.declName.baseName
        let name = token.tokenText
        let isCursor = probe != nil && name == Probe.placeholder
        guard let baseSyntax = member.base else {
            if isCursor, probe?.base == nil, probe?.expected == nil { probe?.expected = expecting }
            return implicitMemberReference(name, expecting, at: range)
        }
        if baseSyntax.is(SuperExprSyntax.self) { return superMember(name, token, at: range) }
        let baseName = baseSyntax.as(DeclReferenceExprSyntax.self)?.baseName
        let baseText = baseName?.tokenText ?? ""
        if baseText == "Swift" || baseText == "Foundation" || baseText == "Swiftlet",
            let found = libraryReference(name, at: range)
        {
            return found
        }
        if let own = dynamicSelf(baseSyntax) {
            if name == "self" { return .value(own) }
            if case .metatype(let type) = own.type, nestedType(name, in: type) == nil,
                let found = metatypeMember(name, of: own, type, at: range)
            {
                return found
            }
        }
        if let type = typeReference(baseSyntax) {
            if type.isError { return nil }
            if probe != nil { noteType(baseSyntax, type) }
            if isCursor { probe?.base = (type, true) }
            if name == "self" { return .type(type) }
            if let nested = nestedType(name, in: type) { return .type(nested) }
            if isClassSelf(baseSyntax) {
                if name == "init" { refuseSelf(baseSyntax, type) }
                refuseOverridden(name, of: type, at: token.span)
            }
            if let found = staticMember(name, of: type, at: range) { return found }
            if let found = unboundMethod(name, of: type, at: range) {
                if isCalledWithoutInstance(member) {
                    error(
                        "instance member '\(name)' cannot be used on type '\(type)'; "
                            + "did you mean to use a value of this type instead?", at: baseSyntax.span)
                    return nil
                }
                return .value(found)
            }
            reportMissing(name, of: type, isStatic: true, at: token.span, base: baseSyntax.span)
            return nil
        }
        if Self.modules.contains(baseText), isModule(baseSyntax) { return moduleMember(token, of: baseSyntax) }
        let wasCalled = isCalled
        isCalled = false
        let isSelf = baseText == "self" && baseName?.tokenKind == .keyword(.self)
        isBaseOfMember = isSelf
        let base = baseExpression(baseSyntax, expecting: isOnlyWalked(baseSyntax, by: name) ? .array(.hole) : nil)
        isBaseOfMember = false
        isCalled = wasCalled
        if base.type.isError { return nil }
        if isCursor { probe?.base = (base.type, false) }
        if name == "self" { return .value(base) }
        if case .metatype(let type) = base.type {
            if let found = metatypeMember(name, of: base, type, at: range) { return found }
            reportMissing(name, of: type, isStatic: true, at: token.span, base: baseSyntax.span)
            return nil
        }
        if let found = instanceMember(name, of: base, at: range) {
            if isSelf { checkSelf(name, found, at: range) }
            if case .functions(let methods) = found, methods.contains(where: \.signature.isMutating),
                let last = state.diagnostics.last, last.stage == .initialisation, last.range == base.range
            {
                state.diagnostics[state.diagnostics.count - 1].range = token.span
            }
            checkAccess(to: name, of: base.type, at: token.span)
            return found
        }
        if base.type == .int, numericLiteralKind(of: baseSyntax) == .integer {
            // `42.km`: a whole number is a `Double` too, if that has the member.
            let value = expression(baseSyntax, expecting: .double)
            if let found = instanceMember(name, of: value, at: range) { return found }
        }
        if base.type == .array(.int), let literal = baseSyntax.as(ArrayExprSyntax.self),
            literal.elements.allSatisfy({ numericLiteralKind(of: $0.expression) == .integer })
        {
            // `[1, 2].median`: whole numbers are `Double`s too, if those have the member.
            let value = expression(baseSyntax, expecting: .array(.double))
            if let found = instanceMember(name, of: value, at: range) { return found }
        }
        if let value = implicitlyUnwrapped(base), let found = instanceMember(name, of: value, at: range) {
            checkAccess(to: name, of: value.type, at: token.span)
            return found
        }
        if case .optional(let wrapped) = base.type,
            instanceMember(name, of: Expression(base.kind, type: wrapped, range: base.range), at: range) != nil
        {
            error(
                "value of optional type '\(base.type)' must be unwrapped to refer to member '\(name)' "
                    + "of wrapped base type '\(wrapped)'", at: baseSyntax.lastPlace,
                notes: [
                    Diagnostic(
                        .note, "chain the optional using '?' to access member '\(name)' only for non-'nil' base values",
                        at: base.range),
                    Diagnostic(
                        .note, "force-unwrap using '!' to abort execution if the optional value contains 'nil'",
                        at: base.range),
                ])
            return nil
        }
        if let excluded = excludedMember, excluded.function.name == name {
            error(excluded.message(labels: labels(excluded.function.signature)), at: token.span)
            return nil
        }
        if name == "joined", case .array = base.type {
            reportJoined(base, at: token.span)
            return nil
        }
        reportMissing(name, of: base.type, isStatic: false, at: token.span, base: baseSyntax.span)
        return nil
    }

    /// `Type.method()`: nothing in the parentheses that could be the instance.
    private func isCalledWithoutInstance(_ member: MemberAccessExprSyntax) -> Bool {
        guard let call = member.parent?.as(FunctionCallExprSyntax.self), call.calledExpression.id == member.id else {
            return false
        }
        return call.arguments.isEmpty ? call.trailingClosure == nil : call.arguments.first?.label != nil
    }

    /// `Type.method`: a function from an instance to the method.
    private func unboundMethod(_ name: String, of type: Type, at range: SourceRange) -> Expression? {
        attempt { () -> Expression? in
            pushContext(FunctionContext(kind: .closure, result: nil, isThrowing: false))
            defer { popContext() }
            let start = state.locals.count
            let instance = newLocal("$self", type, isMutable: false, at: range, isHidden: true)
            guard case .functions(let candidates)? = instanceMember(name, of: read(instance, at: range), at: range)
            else { return nil }
            // What one overload of the library says best, a more general one says as well; of texts, that of the type itself.
            let plain = candidates.filter { $0.signature.genericParameters.isEmpty }
            let own = plain.filter { $0.signature.parameters.allSatisfy { $0.type == type } }
            let best = [plain, own].first { $0.count == 1 } ?? candidates
            let method = functionValue(best, name: name, expecting: nil, at: range)
            if method.type.isError { return nil }
            let function = Function(
                id: nil, name: name, parameters: [localVariable(instance)], result: method.type, isThrowing: false,
                locals: finishedLocals(ofDepth: state.contexts.count - 1, from: start),
                body: [Statement(.return(method), range: range)], range: range)
            return Expression(
                .closure(function), type: .function(.init(parameters: [type], result: method.type)), range: range)
        }
    }

    /// `Swift.min`: what the library has of a name, not what members of `self` hide it with.
    private func libraryReference(_ name: String, at range: SourceRange) -> Reference? {
        let shared = interface.freeFunctions(named: name)
        guard !shared.isEmpty else { return lookUpType(name).map { .type($0) } }
        if shared.count == 1, interface[shared[0]].kind == .staticProperty {
            let candidate = Candidate(library: interface[shared[0]])
            return .value(emit(candidate, [], candidate.bindings, at: range))
        }
        return .functions(shared.map { Candidate(library: interface[$0]) })
    }

    /// Types in expressions are not looked up like other names.
    func noteType(_ syntax: ExprSyntax, _ type: Type) {
        noteReference(.type(type), name: "\(type)", at: syntax.span)
    }

    /// `super.name`: what the class above has, whatever the class of the instance.
    private func superMember(_ name: String, _ token: TokenSyntax, at range: SourceRange) -> Reference? {
        if context.isStatic, let user = context.selfType.flatMap({ userType($0) }),
            let above = user.superclass.flatMap({ state.scope.userTypes[$0] })
        {
            if let found = staticMember(name, of: above.type, at: range) { return found }
            reportMissing(name, of: above.type, isStatic: true, at: range)
            return nil
        }
        let base = superExpression(at: range)
        if base.type.isError { return nil }
        isSuper = true
        let found = instanceMember(name, of: base, at: range)
        isSuper = false
        if let found {
            checkSelf(name, found, at: range)
            return found
        }
        reportMissing(name, of: base.type, isStatic: false, at: range)
        return nil
    }

    // MARK: Instances

    /// A member of a value: a property as a value, methods as candidates.
    func instanceMember(_ name: String, of base: Expression, at range: SourceRange) -> Reference? {
        if let superclass = genericParameter(base.type)?.superclass, let instance = converted(base, to: superclass),
            let found = instanceMember(name, of: instance, at: range)
        {
            return found
        }
        var own: [Candidate] = []
        switch base.type {
        case .tuple(let elements):
            let index = Int(name) ?? elements.firstIndex { $0.label == name } ?? -1
            guard elements.indices.contains(index) else { return nil }
            return .value(Expression(.tupleElement(base, index), type: elements[index].type, range: range))
        case .nominal(let nominal):
            if let user = userType(nominal), case let members = members(named: name, of: user), !members.isEmpty,
                let found = userMember(members, user, base, at: range)
            {
                guard case .functions(let candidates) = found else { return found }
                own = candidates
            }
        default: break
        }
        var property: Reference?
        // Overloads of a method can come from the type, from cells and from the protocols it conforms to.
        var methods: [Candidate] = own
        if let key = OwnerKey(base.type) {
            if let members = state.scope.extensions[key]?[name], let found = extensionMember(members, base, at: range) {
                guard case .functions(let candidates) = found else { return found }
                methods += candidates
            }
            if let found = libraryMember(interface.members(named: name, of: key), base, at: range) {
                if case .functions(let candidates) = found {
                    methods += candidates
                } else if isCalled, methods.isEmpty {
                    property = found
                } else {
                    // A property is what a name without a call stands for.
                    return methods.isEmpty || !isCalled ? found : .functions(methods)
                }
            }
        }
        for proto in libraryProtocols(of: base.type) {
            guard case .nominal(let nominal) = proto, case .library(let index) = nominal.id else { continue }
            let ids = interface.members(named: name, of: .library(index))
            guard !ids.isEmpty, let receiver = converted(base, to: proto),
                let found = libraryMember(ids, receiver, at: range)
            else { continue }
            guard case .functions(let candidates) = found else {
                return property ?? (methods.isEmpty ? found : .functions(methods))
            }
            // A type's own method hides the requirement that it fulfils.
            methods += candidates.filter { candidate in
                !methods.contains { method in
                    let (one, two) = (method.signature.parameters, candidate.signature.parameters)
                    return one.count == two.count
                        && one.indices.allSatisfy { one[$0].label == two[$0].label && one[$0].type == two[$0].type }
                }
            }
        }
        if let found = protocolMember(name, of: base, besides: methods, at: range) {
            guard case .functions(let candidates) = found else {
                return property ?? (methods.isEmpty ? found : .functions(methods))
            }
            methods += candidates
        }
        return methods.isEmpty ? property : .functions(methods)
    }

    func userMember(
        _ members: [UserMember], _ user: UserType, _ base: Expression, at range: SourceRange
    ) -> Reference? {
        var candidates: [Candidate] = []
        for member in members {
            switch member {
            case .field(let index):
                if !isSuper, let getter = accessor(ofField: index, of: user), isOverridden(index, of: user) {
                    return .value(readComputed(getter, of: base, type: user.fields[index].type, at: range))
                }
                return .value(field(base, index, of: user, at: range))
            case .computed(let getter, _):
                guard let value = computedValue(getter, base, at: range) else { continue }
                return .value(value)
            case .method(let entry):
                guard let candidate = bound(entry, to: base.type) else { continue }
                candidate.receiver = base
                candidate.isDirect = isSuper
                candidates.append(candidate)
            case .staticMethod, .staticVariable, .staticComputed, .staticSubscript, .enumerationCase: continue
            }
        }
        return candidates.isEmpty ? nil : .functions(candidates)
    }

    /// Calls a getter.
    func readComputed(_ getter: FunctionEntry, of base: Expression, type: Type, at range: SourceRange) -> Expression {
        guard let candidate = bound(getter, to: base.type) else { return failed(range) }
        candidate.receiver = base
        candidate.isDirect = isSuper
        // The type of an observed property may not have been known yet when its getter was declared.
        var value = emit(candidate, [], candidate.bindings, at: range)
        value.type = type
        return value
    }

    /// What a getter says of a base; nil if it is not for its type.
    private func computedValue(_ getter: FunctionEntry, _ base: Expression, at range: SourceRange) -> Expression? {
        guard let candidate = bound(getter, to: base.type) else { return nil }
        candidate.receiver = base
        candidate.isDirect = isSuper
        if getter.signature.isThrowing { noteThrowingCall(at: range) }
        return emit(candidate, [], candidate.bindings, at: range)
    }

    private func isOverridden(_ index: Int, of user: UserType) -> Bool {
        lineage(of: user).contains { $0.overriddenFields.contains(index) }
    }

    func extensionMember(_ members: [UserMember], _ base: Expression, at range: SourceRange) -> Reference? {
        var candidates: [Candidate] = []
        for member in members {
            switch member {
            case .computed(let getter, _):
                guard let value = computedValue(getter, base, at: range) else { continue }
                return .value(value)
            case .method(let entry):
                guard let candidate = bound(entry, to: base.type) else { continue }
                candidate.receiver = base
                candidates.append(candidate)
            case .field, .staticMethod, .staticVariable, .staticComputed, .staticSubscript, .enumerationCase: continue
            }
        }
        return candidates.isEmpty ? nil : .functions(candidates)
    }
}

extension UserMember {
    var isStatic: Bool {
        switch self {
        case .field, .computed, .method: return false
        case .staticMethod, .staticVariable, .staticComputed, .staticSubscript, .enumerationCase: return true
        }
    }
}
