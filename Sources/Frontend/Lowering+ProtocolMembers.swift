import IR

extension Lowering {
    /// A member that the protocols of a value's type offer: requirements of an archetype or an existential, and what
    /// extensions add.
    func protocolMember(_ name: String, of base: Expression, besides own: [Candidate], at range: SourceRange)
        -> Reference?
    {
        let isAbstract = isAbstract(base.type)
        let extending = state.scope.generics.extended[name] ?? []
        guard isAbstract || !extending.isEmpty else { return nil }
        var methods: [Candidate] = []
        let protocols = protocols(of: base.type)
        for proto in protocols where isAbstract {
            if let members = state.scope.generics.protocols[proto]?.requirements[name],
                let found = offered(members, base, at: range)
            {
                guard case .functions(let candidates) = found else { return found }
                methods += candidates.filter { !isHidden($0, by: methods) }
            }
        }
        for proto in protocols where extending.contains(proto) {
            guard let members = state.scope.generics.protocols[proto]?.extensions[name] else { continue }
            let found = offered(members, base, at: range)
            guard let found else { continue }
            guard case .functions(let candidates) = found else {
                return own.isEmpty && methods.isEmpty ? found : nil
            }
            methods += candidates.filter { !isHidden($0, by: methods + own) }
        }
        return methods.isEmpty ? nil : .functions(methods)
    }

    private func offered(_ members: [UserMember], _ base: Expression, at range: SourceRange) -> Reference? {
        var candidates: [Candidate] = []
        for member in members.reversed() {
            switch member {
            case .computed(let getter, _):
                guard let candidate = bound(getter, to: base.type) else { continue }
                candidate.receiver = base
                if getter.signature.isThrowing { noteThrowingCall(at: range) }
                return .value(emit(candidate, [], candidate.bindings, at: range))
            case .method(let entry):
                guard let candidate = bound(entry, to: base.type) else { continue }
                if isOpenParameter(entry, of: base.type) {
                    if range != .none {
                        error(
                            "member '\(entry.name)' cannot be used on value of type '\(base.type)'; consider using a "
                                + "generic constraint instead", at: base.range)
                    }
                    return .functions([candidate])
                }
                candidate.receiver = base
                candidates.insert(candidate, at: 0)
            case .field, .staticMethod, .staticVariable, .staticComputed, .staticSubscript, .enumerationCase: continue
            }
        }
        return candidates.isEmpty ? nil : .functions(candidates)
    }

    /// Whether a method of an existential takes what only the type inside it says: `Self` or an associated type.
    private func isOpenParameter(_ entry: FunctionEntry, of type: Type) -> Bool {
        guard let nominal = type.nominalType, nominal.kind == .protocolType, case .user = nominal.id else {
            return false
        }
        let primary = state.scope.generics.protocols[protocolName(of: nominal)]?.primary.prefix(nominal.arguments.count)
        for (index, parameter) in entry.signature.genericParameters.enumerated() {
            guard index == 0 || parameter.origin?.base == 0, parameter.sameType == nil else { continue }
            if let member = parameter.origin?.member, primary?.contains(member) == true { continue }
            if entry.signature.parameters.contains(where: { $0.type.mentions(parameter: index) }) { return true }
        }
        return false
    }

    /// A requirement hides the default that an extension gives for it.
    private func isHidden(_ candidate: Candidate, by others: [Candidate]) -> Bool {
        let own = candidate.signature.parameters
        // The two `reversed()` differ in what they give.
        if candidate.signature.result.nominalType?.name == "ReversedCollection" { return false }
        return others.contains { other in
            let parameters = other.signature.parameters
            return parameters.count == own.count && own.indices.allSatisfy { parameters[$0].label == own[$0].label }
                && own.indices.allSatisfy {
                    other.bindings.substitute(parameters[$0].type) == candidate.bindings.substitute(own[$0].type)
                }
        }
    }

    /// Whether what a value can do is known by its protocols alone.
    func isAbstract(_ type: Type) -> Bool {
        switch type {
        case .parameter: return type.archetypePosition != nil
        case .nominal(let nominal):
            guard nominal.kind == .protocolType, case .user = nominal.id else { return false }
            return true
        default: return false
        }
    }

    /// Static requirements, and static members of protocol extensions.
    func protocolStaticMember(_ name: String, of type: Type, at range: SourceRange) -> Reference? {
        let isAbstract = isAbstract(type)
        let extending = state.scope.generics.extended[name] ?? []
        guard isAbstract || !extending.isEmpty else { return nil }
        var candidates: [Candidate] = []
        for proto in protocols(of: type) where isAbstract || extending.contains(proto) {
            guard let info = state.scope.generics.protocols[proto] else { continue }
            for member in (isAbstract ? info.requirements[name] ?? [] : []) + (info.extensions[name] ?? []) {
                switch member {
                case .staticComputed(let entry, _):
                    if let candidate = bound(entry, to: type), candidates.isEmpty {
                        return .value(emit(candidate, [], candidate.bindings, at: range))
                    }
                case .staticMethod(let entry):
                    if let candidate = bound(entry, to: type), !isHidden(candidate, by: candidates) {
                        candidates.append(candidate)
                    }
                case .field, .computed, .method, .staticVariable, .staticSubscript, .enumerationCase: continue
                }
            }
        }
        return candidates.isEmpty ? nil : .functions(candidates)
    }

    /// Initialisers that protocols require or that their extensions add.
    func protocolInitializers(of type: Type) -> [Candidate] {
        let isAbstract = isAbstract(type)
        let extending = state.scope.generics.extendedInitializers
        guard isAbstract || !extending.isEmpty else { return [] }
        var candidates: [Candidate] = []
        for proto in protocols(of: type) where isAbstract || extending.contains(proto) {
            guard let info = state.scope.generics.protocols[proto] else { continue }
            for entry in (isAbstract ? info.initializers : []) + info.extensionInitializers {
                if let candidate = bound(entry, to: type), !isHidden(candidate, by: candidates) {
                    candidates.append(candidate)
                }
            }
        }
        return candidates
    }

    func protocolSubscripts(of base: Expression) -> [Candidate] {
        let isAbstract = isAbstract(base.type)
        let extending = state.scope.generics.extendedSubscripts
        guard isAbstract || !extending.isEmpty else { return [] }
        var candidates: [Candidate] = []
        for proto in protocols(of: base.type) where isAbstract || extending.contains(proto) {
            guard let info = state.scope.generics.protocols[proto] else { continue }
            for entry in (isAbstract ? info.subscripts : []) + info.extensionSubscripts {
                if let candidate = bound(entry.getter, to: base.type), !isHidden(candidate, by: candidates) {
                    candidate.receiver = base
                    candidates.append(candidate)
                }
            }
        }
        return candidates
    }

    /// Operators of protocols, for operands of which one is no type of the library.
    func protocolOperators(_ name: String, _ fixity: LibraryFunction.Kind, _ operands: [Type?]) -> [Candidate] {
        guard let entries = state.scope.generics.operators[name] else { return [] }
        let types = operands.compactMap { $0?.unwrapped }
        guard types.contains(where: { !isLibraryValue($0) }) else { return [] }
        let isAbstract = types.contains { self.isAbstract($0) }
        return entries.compactMap { entry in
            guard entry.fixity == fixity else { return nil }
            if !isAbstract, state.scope.generics.requirements[entry.id] != nil { return nil }
            return Candidate(function: entry)
        }
    }

    private func isLibraryValue(_ type: Type) -> Bool {
        switch type {
        case .parameter: return type.archetypePosition == nil
        case .nominal(let nominal):
            if case .library = nominal.id { return true }
            return false
        default: return true
        }
    }

    func protocolMemberNames(of type: Type, isStatic: Bool) -> [String] {
        protocols(of: type).flatMap { proto -> [String] in
            guard let info = state.scope.generics.protocols[proto] else { return [] }
            let members = isAbstract(type) ? info.requirements.merging(info.extensions) { $0 + $1 } : info.extensions
            return members.compactMap { name, members in
                !name.hasPrefix("_")
                    && members.contains { $0.isStatic == isStatic && $0.entry?.kind != .operatorFunction } ? name : nil
            }
        }
    }
}
