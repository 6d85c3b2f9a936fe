import IR

/// Something of a type that may fulfil a requirement.
struct WitnessCandidate {
    enum Target {
        case function(FunctionEntry)
        case library(LibraryFunction)
        case field(Int)
        case staticVariable(GlobalVariable)
        case enumerationCase(Type.NominalType, Int)
        case memberwise(UserType)
    }

    var target: Target
    var signature: Signature
    var bindings: Bindings
    var isSettable = false
    /// A default of a protocol's extension: what the type itself has comes before it.
    var isDefault = false

    init(_ candidate: Candidate, isSettable: Bool = false, isDefault: Bool = false) {
        switch candidate.target {
        case .library(let function): target = .library(function)
        case .function(let entry): target = .function(entry)
        case .memberwise(let user): target = .memberwise(user)
        case .enumerationCase(let nominal, let index): target = .enumerationCase(nominal, index)
        case .local, .wrap, .value: target = .field(-1)
        }
        signature = candidate.signature
        bindings = candidate.bindings
        self.isSettable = isSettable
        self.isDefault = isDefault
    }

    init(_ target: Target, result: Type, isSettable: Bool) {
        self.target = target
        signature = Signature(parameters: [], result: result)
        bindings = Bindings(count: 0)
        self.isSettable = isSettable
    }

    var isMethod: Bool {
        switch target {
        case .function(let entry): return entry.kind == .method || entry.kind == .staticMethod
        case .library(let function): return function.kind == .method || function.kind == .staticMethod
        case .field, .staticVariable, .enumerationCase, .memberwise: return false
        }
    }

    /// Whether it is a property of a text, as `description` must be for the machine to ask for it.
    var isText: Bool {
        guard signature.result == .string else { return false }
        switch target {
        case .function(let entry): return entry.kind == .accessor
        case .library(let function): if case .property = function.kind { return true } else { return false }
        case .field: return true
        case .staticVariable, .enumerationCase, .memberwise: return false
        }
    }
}

extension Lowering {
    /// What the type has under the name and of the kind of a requirement, nearest first.
    func witnessCandidates(_ entry: FunctionEntry, of type: Type) -> [WitnessCandidate] {
        guard let requirement = state.scope.generics.requirements[entry.id] else { return [] }
        switch requirement.kind {
        case .initializer: return initializers(of: type).map { WitnessCandidate($0) } + defaultInitializers(of: type)
        case .subscriptGetter: return subscriptCandidates(of: type)
        case .operatorFunction: return operatorCandidates(entry, of: type)
        case .method: return memberCandidates(entry.name, of: type, isStatic: requirement.isStatic)
        case .property:
            return memberCandidates(entry.name, of: type, isStatic: requirement.isStatic).filter { !$0.isMethod }
        case .setter: return []
        }
    }

    func memberCandidates(_ name: String, of type: Type, isStatic: Bool) -> [WitnessCandidate] {
        var found: [WitnessCandidate] = []
        if let nominal = type.nominalType, let user = userType(nominal) {
            for member in members(named: name, of: user) {
                found += witnessCandidate(member, user, type, isStatic: isStatic)
            }
        }
        if let key = OwnerKey(type) {
            for member in state.scope.extensions[key]?[name] ?? [] {
                found += witnessCandidate(member, nil, type, isStatic: isStatic)
            }
            for id in interface.members(named: name, of: key) {
                let function = interface[id]
                guard function.kind.takesSelf != isStatic, let candidate = bound(function, to: type) else { continue }
                var isSettable = false
                if case .property(isSettable: true) = function.kind { isSettable = true }
                found.append(WitnessCandidate(candidate, isSettable: isSettable))
            }
        }
        for proto in libraryProtocols(of: type) where !isStatic {
            guard let key = OwnerKey(proto) else { continue }
            for id in interface.members(named: name, of: key) where interface[id].kind.takesSelf {
                guard let candidate = bound(interface[id], to: type) else { continue }
                found.append(WitnessCandidate(candidate, isDefault: true))
            }
        }
        for proto in protocols(of: type) {
            for member in state.scope.generics.protocols[proto]?.extensions[name] ?? [] {
                found += witnessCandidate(member, nil, type, isStatic: isStatic).map {
                    var candidate = $0
                    candidate.isDefault = true
                    return candidate
                }
            }
        }
        return found
    }

    private func witnessCandidate(
        _ member: UserMember, _ user: UserType?, _ type: Type, isStatic: Bool
    ) -> [WitnessCandidate] {
        guard member.isStatic == isStatic else { return [] }
        switch member {
        case .field(let index):
            guard let user else { return [] }
            let field = user.fields[index]
            return [WitnessCandidate(.field(index), result: field.type, isSettable: field.isMutable)]
        case .computed(let getter, let isSettable):
            return bound(getter, to: type).map { [WitnessCandidate($0, isSettable: isSettable)] } ?? []
        case .method(let entry), .staticMethod(let entry), .staticComputed(let entry, _):
            return bound(entry, to: type).map { [WitnessCandidate($0)] } ?? []
        case .staticSubscript: return []
        case .staticVariable(let variable):
            return [
                WitnessCandidate(.staticVariable(variable), result: variable.type, isSettable: variable.isMutable)
            ]
        case .enumerationCase(let index):
            guard let user, let nominal = type.nominalType else { return [] }
            let payload = user.cases[index].payload
            return [
                WitnessCandidate(
                    Candidate(
                        .enumerationCase(nominal, index),
                        Signature(
                            parameters: payload.enumerated().map {
                                .init(label: $1.label, name: $1.label ?? "_\($0)", type: $1.type)
                            }, result: type)))
            ]
        }
    }

    private func defaultInitializers(of type: Type) -> [WitnessCandidate] {
        protocols(of: type).flatMap { name in
            (state.scope.generics.protocols[name]?.extensionInitializers ?? []).compactMap { entry in
                bound(entry, to: type).map { WitnessCandidate($0, isDefault: true) }
            }
        }
    }

    private func subscriptCandidates(of type: Type) -> [WitnessCandidate] {
        var found: [WitnessCandidate] = []
        if let user = userType(type) {
            for entry in subscripts(of: user) {
                if let candidate = bound(entry.getter, to: type) {
                    found.append(WitnessCandidate(candidate, isSettable: entry.isSettable))
                }
            }
        }
        if let key = OwnerKey(type) {
            for id in interface.members(named: "subscript", of: key) {
                guard let candidate = bound(interface[id], to: type) else { continue }
                var isSettable = false
                if case .subscript(isSettable: true) = interface[id].kind { isSettable = true }
                found.append(WitnessCandidate(candidate, isSettable: isSettable))
            }
            for entry in state.scope.generics.subscripts[key] ?? [] {
                if let candidate = bound(entry.getter, to: type) {
                    found.append(WitnessCandidate(candidate, isSettable: entry.isSettable))
                }
            }
        }
        for name in protocols(of: type) {
            for entry in state.scope.generics.protocols[name]?.extensionSubscripts ?? [] {
                if let candidate = bound(entry.getter, to: type) {
                    found.append(WitnessCandidate(candidate, isSettable: entry.isSettable, isDefault: true))
                }
            }
        }
        return found
    }

    private func operatorCandidates(_ entry: FunctionEntry, of type: Type) -> [WitnessCandidate] {
        var found: [WitnessCandidate] = []
        for own in state.scope.functions[entry.name] ?? [] where own.fixity == entry.fixity {
            if own.selfType == nil {
                found.append(WitnessCandidate(Candidate(function: own)))
            } else if let candidate = bound(own, to: type) {
                found.append(WitnessCandidate(candidate))
            }
        }
        for id in interface.freeFunctions(named: entry.name) where interface[id].kind == entry.fixity {
            found.append(WitnessCandidate(Candidate(library: interface[id])))
        }
        for other in state.scope.generics.operators[entry.name] ?? [] where other.fixity == entry.fixity {
            guard state.scope.generics.requirements[other.id] == nil, let candidate = bound(other, to: type) else {
                continue
            }
            found.append(WitnessCandidate(candidate, isDefault: true))
        }
        return found
    }

    /// Operators on two values of the type that extensions of protocols have.
    func extensionOperators(_ name: String, of type: Type) -> [Candidate] {
        (state.scope.generics.operators[name] ?? []).compactMap { entry in
            guard state.scope.generics.requirements[entry.id] == nil, entry.fixity == .infixOperator,
                let candidate = bound(entry, to: type),
                candidate.signature.parameters.allSatisfy({ candidate.bindings.substitute($0.type) == type })
            else { return nil }
            return candidate
        }
    }

    // MARK: Matching

    /// The protocols that a type conforms to, those that they refine included, nearest first.
    func protocols(of type: Type) -> [ProtocolName] {
        if let known = foundProtocols.ofTypes[type] { return known }
        let found = findProtocols(of: type)
        // What an archetype conforms to depends on where it stands.
        if foundProtocols.knowsTypes, !type.hasArchetype { foundProtocols.ofTypes[type] = found }
        return found
    }

    private func findProtocols(of type: Type) -> [ProtocolName] {
        var direct: [ProtocolName] = []
        switch type {
        case .parameter: return constraints(of: type)
        case .nominal(let nominal):
            switch nominal.id {
            case .user(let id):
                if nominal.kind == .protocolType { return refined(protocolName(of: nominal)) }
                guard let user = state.scope.userTypes[id] else { return [] }
                direct = conformances(of: user).filter { conditionHolds($0, user, nominal) }
                if user.conformances.isEmpty, user.nominal.kind == .enumeration,
                    user.cases.allSatisfy(\.payload.isEmpty)
                {
                    direct = ["Hashable"]
                }
            case .library(let index):
                direct = interface.types[index].conformances.map { ProtocolName($0) }
            }
        default:
            direct = Lowering.standardProtocols.filter { conforms(type, to: $0) }
        }
        if let key = OwnerKey(type) {
            for conformance in state.scope.generics.retroactive[key] ?? [] where holds(conformance, type) {
                direct.append(conformance.name)
            }
        }
        var found: [ProtocolName] = []
        for name in direct { for name in refined(name) where !found.contains(name) { found.append(name) } }
        return found
    }

    /// The witness of a requirement for a concrete type; `own` binds the requirement's own parameters.
    func witness(of entry: FunctionEntry, for type: Type, own: [Type?]) -> WitnessCandidate? {
        var bindings = Bindings(entry.signature.genericParameters)
        guard !bindings.types.isEmpty else { return nil }
        bindings.types[0] = type
        derive(from: 0, &bindings)
        for (index, argument) in own.enumerated() where index < bindings.types.count && bindings.types[index] == nil {
            bindings.types[index] = argument
        }
        for index in bindings.types.indices.dropFirst() where bindings.types[index] != nil {
            derive(from: index, &bindings)
        }
        let wanted = entry.signature
        let parameters = wanted.parameters.map { bindings.substitute($0.type) }
        let result = bindings.substitute(wanted.result)
        var fallback: WitnessCandidate?
        let above = inheritedWitnesses(of: entry, for: type)
        for candidate in witnessCandidates(entry, of: type) {
            if let above, !candidate.isDefault, case .function(let own) = candidate.target,
                above.isDisjoint(with: own.overridden + [own.id])
            {
                continue
            }
            guard let matched = matches(candidate, wanted, parameters, result) else { continue }
            if !matched.isDefault { return matched }
            if fallback == nil { fallback = matched }
        }
        return fallback
    }

    /// What a class above has for a requirement, if it is that class which conforms: what the class itself declares
    /// under the name counts only if it overrides.
    private func inheritedWitnesses(of entry: FunctionEntry, for type: Type) -> Set<FunctionID>? {
        guard type.nominalType?.kind == .classType, let user = userType(type), user.superclass != nil,
            let requirement = state.scope.generics.requirements[entry.id],
            requirement.kind == .method || requirement.kind == .property,
            let conforming = lineage(of: user).last(where: { one in
                one.conformances.contains { refined($0).contains(requirement.owner) }
            }), conforming.nominal.id != user.nominal.id
        else { return nil }
        let candidates = witnessCandidates(entry, of: conforming.type)
        return Set(
            candidates.compactMap { candidate in
                if case .function(let own) = candidate.target { return own.id }
                return nil
            })
    }

    /// The candidate with all its parameters bound, if it has exactly these types.
    private func matches(
        _ candidate: WitnessCandidate, _ wanted: Signature, _ parameters: [Type], _ result: Type
    ) -> WitnessCandidate? {
        var candidate = candidate
        var have = candidate.signature
        if case .memberwise = candidate.target, parameters.isEmpty,
            have.parameters.allSatisfy({ $0.defaultValue != nil })
        {
            have.parameters = []
        }
        guard have.parameters.count == parameters.count, !have.isThrowing || wanted.isThrowing || wanted.isRethrowing,
            !have.isMutating || wanted.isMutating
        else { return nil }
        let isOperator: Bool
        if case .function(let entry) = candidate.target {
            isOperator = entry.kind == .operatorFunction
        } else if case .library(let function) = candidate.target {
            isOperator = function.kind.isOperator
        } else {
            isOperator = false
        }
        for ((given, asked), type) in zip(zip(have.parameters, wanted.parameters), parameters) {
            guard isOperator || given.label == asked.label, given.isInout == asked.isInout,
                given.isVariadic == asked.isVariadic,
                unifyExactly(given.type, type, &candidate.bindings)
            else { return nil }
        }
        // `some P` is what the body returns.
        let made = have.result.hasOpaque ? resolved(have.result).closed : have.result
        guard unifyExactly(made, result, &candidate.bindings) || isCovariant(made, result, candidate)
        else { return nil }
        guard constraintsHold(candidate.asCandidate, candidate.bindings) else { return nil }
        return candidate
    }

    /// `init` for `init?`.
    private func isCovariant(_ have: Type, _ wanted: Type, _ candidate: WitnessCandidate) -> Bool {
        guard case .optional(let wrapped) = wanted else { return false }
        switch candidate.target {
        case .function(let entry) where entry.kind == .initializer: break
        case .library(let function) where function.kind == .initializer: break
        case .memberwise: break
        default: return false
        }
        var bindings = candidate.bindings
        return unifyExactly(have, wrapped, &bindings)
    }

    /// As `unify`, without any conversion.
    func unifyExactly(_ pattern: Type, _ type: Type, _ bindings: inout Bindings) -> Bool {
        if !pattern.isGeneric { return sameType(pattern, type) }
        guard unify(pattern, type, &bindings) != nil else { return false }
        return sameType(bindings.substitute(pattern), type)
    }

    /// Whether types are the same but for holes and the labels of tuples.
    func sameType(_ first: Type, _ second: Type) -> Bool {
        if first == second || second.isHole || first.isHole { return true }
        switch (first, second) {
        case (.function(let a), .function(let b)):
            return a.parameters.count == b.parameters.count && zip(a.parameters, b.parameters).allSatisfy(sameType)
                && a.inoutParameters == b.inoutParameters && sameType(a.result, b.result)
        case (.tuple(let a), .tuple(let b)):
            return a.count == b.count && zip(a, b).allSatisfy { sameType($0.type, $1.type) }
        default: return false
        }
    }
}

extension WitnessCandidate {
    var asCandidate: Candidate {
        let candidate: Candidate
        switch target {
        case .function(let entry): candidate = Candidate(function: entry)
        case .library(let function): candidate = Candidate(library: function)
        case .memberwise(let user): candidate = Candidate(.memberwise(user), signature)
        case .enumerationCase(let nominal, let index):
            candidate = Candidate(.enumerationCase(nominal, index), signature)
        case .field, .staticVariable:
            candidate = Candidate(
                .value(Expression(.tuple([]), type: signature.result, range: .none)), signature)
        }
        candidate.bindings = bindings
        return candidate
    }
}
