import IR
import SwiftSyntax

extension Lowering {
    /// A type written where an expression could stand; nil if it is an expression.
    func typeReference(_ syntax: ExprSyntax) -> Type? {
        switch syntax.as(ExprSyntaxEnum.self) {
        case .declReferenceExpr(let reference):
            guard reference.argumentNames == nil else { return nil }
            let name = reference.baseName.tokenText
            switch state.names.lookUp(name) {
            case .variable?, .parts?: return nil
            default: break
            }
            if name == "self", context.isStatic { return context.selfType }
            if state.scope.globals[name] != nil { return nil }
            return namedType(name)
        case .memberAccessExpr(let member):
            guard let base = member.base else { return nil }
            if isModule(base) { return lookUpType(member.declName.baseName.tokenText) }
            guard let outer = typeReference(base) else { return nil }
            let name = member.declName.baseName.tokenText
            return name == "self" ? outer : nestedType(name, in: outer)
        case .genericSpecializationExpr(let specialization):
            guard let reference = specialization.expression.as(DeclReferenceExprSyntax.self) else { return nil }
            let name = reference.baseName.tokenText
            let arguments = genericArguments(specialization.genericArgumentClause)
            guard let found = lookUpType(name, arguments) else { return nil }
            return checkArguments(found, name, arguments, at: reference.span) ?? found
        case .arrayExpr(let array):
            guard array.elements.count == 1, let only = array.elements.first, !only.expression.isTypeValue,
                !isTypeConstant(only.expression), let element = typeReference(only.expression)
            else { return nil }
            return .array(element)
        case .dictionaryExpr(let dictionary):
            guard case .elements(let elements) = dictionary.content, elements.count == 1, let only = elements.first,
                !only.key.isTypeValue, !only.value.isTypeValue, !isTypeConstant(only.value),
                let key = typeReference(only.key),
                let value = typeReference(only.value)
            else { return nil }
            return .dictionary(key: key, value: value)
        case .optionalChainingExpr(let optional):
            return typeReference(optional.expression).map { .optional($0) }
        case .tupleExpr(let tuple):
            if tuple.elements.isEmpty { return nil }
            var types: [Type.TupleElement] = []
            for element in tuple.elements.nodes {
                guard !element.expression.isTypeValue || tuple.elements.count == 1,
                    let type = typeReference(element.expression)
                else { return nil }
                types.append(Type.TupleElement(label: element.label?.tokenText, type: type))
            }
            return types.count == 1 ? types[0].type : .tuple(types)
        case .typeExpr(let typeSyntax): return type(typeSyntax.type)
        default: return nil
        }
    }

    /// The type that a name stands for in an expression. A constant of the library can stand for another type than the
    /// protocol of its name.
    func namedType(_ name: String) -> Type? {
        guard let found = lookUpType(name) else { return nil }
        guard let constant = interface.typeValues[name], found == interface.type(named: name)?.type else {
            return found
        }
        return constant
    }

    /// Whether the expression is a constant of the library whose value is a type, and no name of a type.
    private func isTypeConstant(_ syntax: ExprSyntax) -> Bool {
        guard let reference = syntax.as(DeclReferenceExprSyntax.self) else { return false }
        let name = reference.baseName.tokenText
        return interface.typeValues[name] != nil && namedType(name) == interface.typeValues[name]
    }

    /// A static property, static method, enum case or initialiser of a type.
    func staticMember(_ name: String, of type: Type, at range: SourceRange) -> Reference? {
        if name == "init" {
            let candidates = initializers(of: type)
            return candidates.isEmpty ? nil : .functions(candidates)
        }
        if let user = userType(type) {
            if let found = userStaticMember(name, user, type, at: range) { return found }
        }
        if let found = optionalCase(name, of: type, at: range) { return found }
        var keys: [OwnerKey] = []
        if let key = OwnerKey(type) { keys.append(key) }
        for proto in libraryProtocols(of: type) { if let key = OwnerKey(proto) { keys.append(key) } }
        for key in keys {
            var candidates: [Candidate] = []
            for member in state.scope.extensions[key]?[name] ?? [] {
                switch member {
                case .staticMethod(let entry):
                    if let candidate = bound(entry, to: type) { candidates.append(candidate) }
                case .staticVariable(let variable): return .value(readGlobal(variable, at: range))
                case .staticComputed(let entry, _):
                    guard let candidate = bound(entry, to: type) else { continue }
                    return .value(emit(candidate, [], candidate.bindings, at: range))
                case .field, .computed, .method, .staticSubscript, .enumerationCase: continue
                }
            }
            var property: Expression?
            for id in interface.members(named: name, of: key) {
                let function = interface[id]
                guard !function.kind.takesSelf, let candidate = bound(function, to: type) ?? protocolStatic(function)
                else { continue }
                if function.kind == .staticProperty {
                    property = emit(candidate, [], candidate.bindings, at: range)
                } else {
                    candidates.append(candidate)
                }
            }
            if let property {
                // A function of the same name is meant where a call follows, unless the property's value is callable.
                if !isCalled || candidates.isEmpty { return .value(property) }
                if case .functions(let calls)? = instanceMember("callAsFunction", of: property, at: range) {
                    candidates += calls
                }
            }
            if !candidates.isEmpty {
                if isCalled, case .functions(let others)? = protocolStaticMember(name, of: type, at: range) {
                    candidates += others
                }
                return .functions(candidates)
            }
        }
        return protocolStaticMember(name, of: type, at: range)
    }

    func protocolStatic(_ function: LibraryFunction) -> Candidate? {
        guard case .nominal(let nominal)? = function.selfType, nominal.kind == .protocolType else { return nil }
        return Candidate(library: function)
    }

    func userStaticMember(_ name: String, _ user: UserType, _ type: Type, at range: SourceRange) -> Reference? {
        var candidates: [Candidate] = []
        for member in members(named: name, of: user) {
            switch member {
            case .staticVariable(let variable): return .value(readGlobal(variable, at: range))
            case .staticComputed(let entry, _):
                guard let candidate = bound(entry, to: type) else { continue }
                return .value(emit(candidate, [], candidate.bindings, at: range))
            case .staticMethod(let entry): if let candidate = bound(entry, to: type) { candidates.append(candidate) }
            case .enumerationCase(let index):
                let enumCase = user.cases[index]
                if enumCase.payload.isEmpty {
                    return .value(
                        Expression(
                            .enumerationValue(user.nominal.id, caseIndex: index, payload: []), type: type,
                            range: range))
                }
                candidates.append(caseCandidate(user, index, type))
            case .field, .computed, .method, .staticSubscript: continue
            }
        }
        return candidates.isEmpty ? nil : .functions(candidates)
    }

    /// A case with a payload, generic if its enum is.
    private func caseCandidate(_ user: UserType, _ index: Int, _ type: Type) -> Candidate {
        let declared = user.generics.isEmpty ? user : state.scope.userTypes[user.nominal.userID] ?? user
        let candidate = Candidate(
            .enumerationCase(user.nominal, index),
            Signature(
                genericParameters: declared.generics,
                parameters: declared.cases[index].payload.enumerated().map {
                    .init(
                        label: $1.label, name: $1.label ?? "_\($0)", type: $1.type,
                        defaultValue: declared.cases[index].defaults[$0].map { .generated($0) })
                }, result: declared.type))
        if !declared.generics.isEmpty { _ = unify(declared.type, type, in: candidate) }
        return candidate
    }

    /// What `Type(…)` can mean.
    ///
    /// Initialisers of a class set up an instance: a new one, unless `receiver` is one.
    func initializers(of type: Type, receiver: Expression? = nil, isDirect: Bool = true) -> [Candidate] {
        var candidates: [Candidate] = []
        if let nominal = type.nominalType, nominal.kind == .classType, let user = userType(nominal) {
            let instance = receiver ?? Expression(.allocate(nominal.id), type: type, range: .none)
            return allInitializers(of: user).compactMap { entry in
                guard let candidate = bound(entry, to: type) else { return nil }
                candidate.receiver = instance
                candidate.isDirect = isDirect
                if entry.selfType == nil { candidate.signature.result = entry.isFailable ? .optional(type) : type }
                return candidate
            }
        }
        if let nominal = type.nominalType, case .user(let id) = nominal.id, let user = state.scope.userTypes[id] {
            candidates = user.initializers.compactMap { bound($0, to: type) }
            if let memberwise = user.memberwise {
                let isOpen = user.fields.allSatisfy {
                    ($0.wrapper?.access ?? $0.access).privateTo.map { isInside($0) } ?? true
                }
                if isOpen {
                    let candidate = Candidate(.memberwise(user), memberwise)
                    if !user.generics.isEmpty { _ = unify(user.type, type, in: candidate) }
                    candidates.append(candidate)
                } else if user.fields.allSatisfy({ $0.initial != nil }) {
                    let candidate = Candidate(
                        .memberwise(user),
                        Signature(
                            genericParameters: memberwise.genericParameters, parameters: [], result: memberwise.result))
                    if !user.generics.isEmpty { _ = unify(user.type, type, in: candidate) }
                    candidates.append(candidate)
                }
            }
        }
        candidates += protocolInitializers(of: type)
        if case .optional(let wrapped) = type { candidates.append(wrapping(wrapped)) }
        guard let key = OwnerKey(type) else { return candidates }
        candidates += (state.scope.generics.initializers[key] ?? []).compactMap { bound($0, to: type) }
        for id in interface.members(named: "init", of: key) {
            let function = interface[id]
            if type.hasHole {
                candidates.append(Candidate(library: function))
            } else if let candidate = bound(function, to: type) {
                candidates.append(candidate)
            }
        }
        return candidates
    }

    // MARK: Implicit members

    func implicitMemberReference(_ name: String, _ expecting: Type?, at range: SourceRange) -> Reference? {
        guard let expecting, !expecting.isHole else {
            error("cannot infer contextual base in reference to member '\(name)'", at: range)
            return nil
        }
        if expecting.isError { return nil }
        let inner = expecting.unwrapped
        if let found = optionalCase(name, of: expecting, at: range) { return found }
        if let found = staticMember(name, of: inner, at: range) { return found }
        // Protocols offer the static members of the types that conform to them.
        reportMissing(name, of: inner, isStatic: true, at: range)
        return nil
    }

    /// `.none` and `.some`.
    func optionalCase(_ name: String, of type: Type, at range: SourceRange) -> Reference? {
        guard case .optional(let wrapped) = type else { return nil }
        switch name {
        case "none" where !wrapped.hasHole: return .value(Expression(.none, type: type, range: range))
        case "some": return .functions([wrapping(wrapped)])
        default: return nil
        }
    }

    func wrapping(_ wrapped: Type) -> Candidate {
        guard wrapped.hasHole else {
            return Candidate(
                .wrap,
                Signature(parameters: [.init(label: nil, name: "some", type: wrapped)], result: .optional(wrapped)))
        }
        let parameter = Type.parameter(index: 0, name: "Wrapped")
        return Candidate(
            .wrap,
            Signature(
                genericParameters: [.init(name: "Wrapped")],
                parameters: [.init(label: nil, name: "some", type: parameter)], result: .optional(parameter)))
    }

    func hasStaticMember(_ name: String, _ type: Type) -> Bool {
        let saved = state
        defer { state = saved }
        return staticMember(name, of: type.unwrapped, at: .none) != nil
    }

    /// A member of the type whose body this is, written without `self.` or `Self.`.
    func implicitMember(_ name: String, at range: SourceRange) -> Reference? {
        guard let type = context.selfType else { return nil }
        if !context.isStatic, let selfLocal = capturedSelf ?? context.selfVariable {
            let base = readSelf(selfLocal, at: range)
            if let found = instanceMember(name, of: base, at: range) {
                checkSelf(name, found, at: range)
                if capturedSelf == nil { checkExplicitSelf(name, found, type, at: range) }
                return found
            }
            if capturedSelf != nil,
                let found = instanceMember(
                    name, of: Expression(base.kind, type: base.type.unwrapped, range: range), at: range)
            {
                checkExplicitSelf(name, found, type, at: range)
            }
        }
        if name == "init" { return nil }
        if context.isStatic, let found = staticMember(name, of: type, at: range) {
            // Without a place it is a question, not a use.
            if range != .none { refuseOverridden(name, of: type, at: range) }
            return found
        }
        // Static members of the types around this one.
        var outer = userType(type)?.outer
        while let next = outer {
            if let found = staticMember(name, of: next, at: range) { return found }
            outer = userType(next)?.outer
        }
        return nil
    }

    /// The `self` of a capture list, or what was bound to that name.
    private var capturedSelf: LocalID? {
        if case .variable(let local)? = state.names.lookUp("self") { return local }
        return nil
    }

    func readSelf(_ local: LocalID, at range: SourceRange) -> Expression { read(local, at: range) }

    // MARK: Names of members

    func memberNames(of type: Type, isStatic: Bool = false) -> [String] {
        var names: [String] = []
        names += protocolMemberNames(of: type, isStatic: isStatic)
        if let user = userType(type) {
            names += allMembers(of: user).compactMap { name, member, _ in member.isStatic == isStatic ? name : nil }
        }
        if case .tuple(let elements) = type { names += elements.compactMap(\.label) }
        var keys: [OwnerKey] = []
        if let key = OwnerKey(type) { keys.append(key) }
        for proto in libraryProtocols(of: type) { if let key = OwnerKey(proto) { keys.append(key) } }
        for key in keys {
            for id in interface.members(of: key) where interface[id].kind.takesSelf != isStatic {
                let name = interface[id].name
                if name != "init", name != "subscript", !names.contains(name) { names.append(name) }
            }
            names += (state.scope.extensions[key] ?? [:]).compactMap { name, members in
                members.contains { $0.isStatic == isStatic } ? name : nil
            }
        }
        return names
    }
}
