import IR

extension Lowering {
    /// `Base.Member`: an associated type of an archetype, or what it is for a concrete type.
    func dependentType(_ base: Type, _ member: String) -> Type? {
        switch base {
        case .parameter: return base.archetypePosition.flatMap { dependentArchetype($0, member) }
        case .nominal(let nominal): return nominalMemberType(nominal, member)
        default: return libraryMemberType(base, member)
        }
    }

    private func dependentArchetype(_ position: Int, _ member: String) -> Type? {
        let parameter = state.generics[position]
        if let same = parameter.sameType { return dependentType(same, member) }
        let origin = GenericParameter.Origin(base: position, member: member)
        if let known = state.generics.firstIndex(where: { $0.origin == origin }) {
            return state.generics[known].sameType ?? .archetype(known, state.generics[known].name)
        }
        for name in self.constraints(of: .archetype(position, "")) {
            if let fixed = state.scope.generics.protocols[name]?.fixed[member] { return fixed }
        }
        if let path = equalPath(position, member) {
            return path.target.isEmpty
                ? .archetype(path.root, state.generics[path.root].name)
                : path.target.reduce(Type.archetype(path.root, state.generics[path.root].name) as Type?) {
                    base, member in
                    base.flatMap { dependentType($0, member) }
                }
        }
        var isKnown = false
        var constraints: [ProtocolName] = []
        for name in self.constraints(of: .archetype(position, "")) {
            guard let info = state.scope.generics.protocols[name],
                let declared = info.associatedTypes.first(where: { $0.name == member })
            else { continue }
            isKnown = true
            for constraint in declared.constraints where !constraints.contains(constraint) {
                constraints.append(constraint)
            }
        }
        guard isKnown else { return nil }
        let name = "\(parameter.name).\(member)"
        state.generics.append(GenericParameter(name: name, constraints: constraints, origin: origin))
        return .archetype(state.generics.count - 1, name)
    }

    /// `Iterator.Element == Element` of a protocol, met from `position` by `member`: where the path begins, and the
    /// shorter path.
    private func equalPath(_ position: Int, _ member: String) -> (root: Int, target: [String])? {
        var path = [member]
        var root = position
        while true {
            for name in constraints(of: .archetype(root, "")) {
                for equality in state.scope.generics.protocols[name]?.equalities ?? [] {
                    if equality.left == path { return (root, equality.right) }
                }
            }
            guard let origin = state.generics[root].origin else { return nil }
            path.insert(origin.member, at: 0)
            root = origin.base
        }
    }

    private func nominalMemberType(_ nominal: Type.NominalType, _ member: String) -> Type? {
        guard case .user(let id) = nominal.id else {
            return libraryMemberType(.nominal(nominal), member)
        }
        if nominal.kind == .protocolType { return existentialMemberType(nominal, member) }
        guard let user = state.scope.userTypes[id] else { return nil }
        func applied(_ type: Type) -> Type {
            type.substituting { index, _ in
                nominal.arguments.indices.contains(index) ? nominal.arguments[index] : nil
            }
        }
        if let known = user.associated[member] { return applied(resolvedAssociated(known, user, nominal)) }
        // Parameters of the types around it are no members of it.
        if let index = user.generics.dropFirst(user.outerParameters).firstIndex(where: {
            $0.name == member && $0.origin == nil
        }), nominal.arguments.indices.contains(index) {
            return nominal.arguments[index]
        }
        if member == "RawValue", let raw = user.rawType { return raw }
        if member == "ArrayLiteralElement", conforms(.nominal(nominal), to: "OptionSet") { return .nominal(nominal) }
        if let nested = nestedType(member, in: .nominal(nominal)) { return nested }
        guard let inferred = inferAssociatedType(member, of: .nominal(nominal)) else { return nil }
        // What mentions an associated type that only this place knows is found out anew elsewhere.
        let isOwn = nominal.arguments == user.generics.indices.map({ Type.archetype($0, user.generics[$0].name) })
        if isOwn && !inferred.mentionsArchetype(from: user.generics.count) || nominal.arguments.isEmpty {
            state.scope.userTypes[id]?.associated[member] = inferred.closed
        }
        return inferred
    }

    /// Types inside a generic type may mention associated types of its parameters.
    private func resolvedAssociated(_ type: Type, _ user: UserType, _ nominal: Type.NominalType) -> Type {
        guard user.generics.contains(where: { $0.origin != nil }) else { return type }
        var bindings = Bindings(user.generics)
        for (index, argument) in nominal.arguments.enumerated() {
            bindings.types[index] = argument
        }
        for index in nominal.arguments.indices { derive(from: index, &bindings) }
        return type.substituting { index, _ in bindings.types.indices.contains(index) ? bindings.types[index] : nil }
    }

    /// What is known of an associated type of an existential: its argument, or the constraints as an existential.
    private func existentialMemberType(_ nominal: Type.NominalType, _ member: String) -> Type? {
        let name = protocolName(of: nominal)
        for refinedName in refined(name) {
            guard let info = state.scope.generics.protocols[refinedName] else { continue }
            if refinedName == name, let index = info.primary.firstIndex(of: member),
                nominal.arguments.indices.contains(index)
            {
                return nominal.arguments[index]
            }
            if let declared = info.associatedTypes.first(where: { $0.name == member }) {
                return composition(of: declared.constraints)
            }
        }
        return nil
    }

    /// The existential of several protocols; `Any` of none.
    func composition(of names: [ProtocolName]) -> Type {
        let types = names.compactMap { name -> Type? in
            state.scope.generics.protocols[name].map { .nominal($0.nominal) }
                ?? (name.id == nil ? interface.type(named: name.name)?.type : nil)
        }
        guard types.count > 1 else { return types.first ?? .any }
        let nominals = types.compactMap(\.nominalType).sorted { $0.name < $1.name }
        let key = nominals.map { "\($0.name) \($0.id)" }.joined(separator: "&")
        if let known = state.scope.generics.compositions[key] { return known }
        let id = state.scope.nextType
        state.scope.nextType += 1
        let name = nominals.map(\.name).joined(separator: " & ")
        let nominal = Type.NominalType(id: .user(id), name: name, kind: .protocolType)
        let protocolName = ProtocolName(name, id: id)
        var info = ProtocolInfo(name: protocolName, nominal: nominal)
        info.inherited = nominals.map { self.protocolName(of: $0) }
        info.isComposition = true
        info.isClassBound = info.inherited.contains { state.scope.generics.protocols[$0]?.isClassBound == true }
        state.scope.generics.protocols[protocolName] = info
        state.scope.generics.protocolNames[id] = protocolName
        state.scope.generics.compositions[key] = .nominal(nominal)
        return .nominal(nominal)
    }

    private func libraryMemberType(_ type: Type, _ member: String) -> Type? {
        if let key = OwnerKey(type), let known = state.scope.generics.libraryAssociated[key]?[member] {
            var bindings = Bindings(known.environment)
            if let owner = ownerPattern(of: type) {
                _ = unify(owner.type, type, &bindings)
            }
            return bindings.substitute(known.type)
        }
        switch (member, type) {
        case ("Element", _):
            if let element = elementType(of: type) { return element }
        case ("Key", .dictionary(let key, _)): return key
        case ("Value", .dictionary(_, let value)): return value
        case ("Wrapped", .optional(let wrapped)): return wrapped
        case ("Bound", .range(_, let bound)): return bound
        case ("Index", .range(.closed, let bound)):
            return lookUpType("_ClosedRangeIndex")?.nominalType.map { index in
                var index = index
                index.arguments = [bound]
                return .nominal(index)
            }
        case ("Index", .array), ("Index", .range(_, .int)), ("Index", .int), ("Stride", .int): return .int
        case ("Index", .range(_, .sized(let kind))): return .sized(kind)
        case ("Index", .string): return interface.type(named: "String.Index")?.type
        case ("Stride", .sized): return .int
        case ("Stride", .double): return .double
        case ("Stride", .float): return .float
        case ("Magnitude", _), ("IntegerLiteralType", _), ("FloatLiteralType", _):
            if conforms(type, to: "Numeric") { return type }
        case ("SubSequence", .array): return sliceType(of: type)
        case ("SubSequence", .string): return interface.type(named: "Substring")?.type
        case ("SubSequence", .nominal(let nominal)) where ["ArraySlice", "Substring"].contains(nominal.name):
            return type
        case ("Iterator", _):
            if type.nominalType != nil, let element = elementType(of: type),
                let iterator = interface.type(named: "IndexingIterator")
            {
                return iterator.type(of: [element])
            }
            if conforms(type, to: "Sequence"), let iterator = lookUpType("IndexingIterator")?.nominalType,
                let element = elementType(of: type)
            {
                var nominal = iterator
                nominal.arguments = [.array(element)]
                return .nominal(nominal)
            }
        default: break
        }
        guard
            conforms(type, to: "Sequence")
                || OwnerKey(type).map({ state.scope.generics.retroactive[$0] != nil }) == true
        else { return nil }
        return inferAssociatedType(member, of: type)
    }

    private func sliceType(of type: Type) -> Type? {
        guard case .array(let element) = type, let slice = interface.type(named: "ArraySlice") else { return type }
        return .nominal(
            Type.NominalType(id: slice.id, name: slice.name, kind: slice.kind, arguments: [element]))
    }

    // MARK: Bindings

    /// Binds the associated types that follow from the parameter at `index`.
    func derive(from index: Int, _ bindings: inout Bindings) {
        guard let base = bindings.types[index], !base.hasHole, !base.isError else { return }
        for (position, parameter) in bindings.parameters.enumerated() {
            guard let origin = parameter.origin, origin.base == index, position < bindings.types.count else { continue }
            guard let type = dependentType(base, origin.member) else { continue }
            bindings.types[position] = type
            if let same = parameter.sameType, same.isGeneric, bindings.substitute(same).hasHole {
                _ = unify(same, type, &bindings)
            }
            derive(from: position, &bindings)
        }
    }

    /// Binds all associated types whose owners are bound.
    func deriveAll(_ bindings: inout Bindings) {
        for index in bindings.parameters.indices where bindings.parameters[index].origin == nil {
            derive(from: index, &bindings)
        }
        for (index, parameter) in bindings.parameters.enumerated() where index < bindings.types.count {
            guard bindings.types[index] == nil, let same = parameter.sameType else { continue }
            let type = bindings.substitute(same)
            if !type.hasHole { bindings.types[index] = type }
        }
    }

    // MARK: Inference

    /// An associated type as the witnesses of requirements that mention it tell it, else its default.
    func inferAssociatedType(_ member: String, of type: Type) -> Type? {
        guard inferring.insert(InferenceKey(type: type, member: member)).inserted else { return nil }
        defer { inferring.remove(InferenceKey(type: type, member: member)) }
        let names = protocols(of: type)
        for name in names {
            if let fixed = state.scope.generics.protocols[name]?.fixed[member] { return fixed }
        }
        var defaults: [(Type, [GenericParameter])] = []
        for name in names {
            guard let info = state.scope.generics.protocols[name] else { continue }
            if let declared = info.associatedTypes.first(where: { $0.name == member }) {
                if let type = declared.defaultType { defaults.append((type, declared.environment)) }
            }
            for members in info.requirements.values {
                for requirement in members {
                    if let found = inferred(member, of: type, from: requirement) { return found }
                }
            }
            for entry in info.subscripts {
                if let found = inferred(member, of: type, from: .computed(getter: entry.getter, isSettable: false)) {
                    return found
                }
            }
            for entry in info.initializers {
                if let found = inferred(member, of: type, from: .method(entry)) { return found }
            }
        }
        for name in names {
            for equality in state.scope.generics.protocols[name]?.equalities ?? [] where equality.right == [member] {
                let found = equality.left.reduce(type as Type?) { base, part in
                    base.flatMap { dependentType($0, part) }
                }
                if let found, !found.hasHole { return found }
            }
        }
        for (fallback, environment) in defaults {
            var bindings = Bindings(environment)
            guard !environment.isEmpty else { return fallback }
            bindings.types[0] = type
            derive(from: 0, &bindings)
            let result = bindings.substitute(fallback)
            if !result.hasHole { return result }
        }
        return nil
    }

    private func inferred(_ member: String, of type: Type, from requirement: UserMember) -> Type? {
        guard let entry = requirement.entry else { return nil }
        let parameters = entry.signature.genericParameters
        guard let position = parameters.firstIndex(where: { $0.origin == .init(base: 0, member: member) }) else {
            return nil
        }
        let mentions =
            entry.signature.parameters.contains { $0.type.mentions(parameter: position) }
            || entry.signature.result.mentions(parameter: position)
        guard mentions else { return nil }
        for candidate in witnessCandidates(entry, of: type) {
            var bindings = Bindings(count: parameters.count)
            bindings.types[0] = type
            let have = candidate.signature
            guard
                entry.kind == .initializer
                    ? have.parameters.map(\.label) == entry.signature.parameters.map(\.label)
                    : have.parameters.count == entry.signature.parameters.count
            else { continue }
            var fits = true
            for (wanted, given) in zip(entry.signature.parameters, have.parameters)
            where unify(wanted.type, candidate.bindings.substitute(given.type).opened, &bindings) == nil {
                fits = false
            }
            guard fits,
                unify(entry.signature.result, resolved(candidate.bindings.substitute(have.result)).opened, &bindings)
                    != nil,
                let found = bindings.types[position], !found.hasHole, !found.isError
            else { continue }
            return found
        }
        return nil
    }
}

struct InferenceKey: Hashable {
    var type: Type
    var member: String
}

extension UserMember {
    /// The function behind it.
    var entry: FunctionEntry? {
        switch self {
        case .computed(let getter, _): return getter
        case .method(let entry), .staticMethod(let entry), .staticComputed(let entry, _),
            .staticSubscript(let entry, _):
            return entry
        case .field, .staticVariable, .enumerationCase: return nil
        }
    }
}
