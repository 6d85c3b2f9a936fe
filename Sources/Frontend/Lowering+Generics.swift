import IR
import SwiftSyntax

/// Generic declarations are checked once, against archetypes: inside, each parameter is a type of its own that has
/// only what its constraints promise. `state.generics` is the environment, and an archetype's index is the position in
/// it. Associated types get a position when they are first mentioned. What is stored for callers is closed: archetypes
/// become parameters, which a call binds.
extension Lowering {
    /// Runs `body` with the parameters of a generic clause in scope.
    func withGenerics<Result>(
        _ clause: GenericParameterClauseSyntax?, _ requirements: GenericWhereClauseSyntax?, _ body: () -> Result
    ) -> Result {
        let outer = state.generics
        let outerStart = inferenceStart
        inferenceStart = clause == nil ? nil : outer.count
        state.names.push()
        defer {
            state.generics = outer
            inferenceStart = outerStart
            state.names.pop()
        }
        if let clause { declareParameters(clause) }
        if let requirements { applyRequirements(requirements) }
        return body()
    }

    /// Runs `body` in the environment of a type whose members are declared.
    func withEnvironment<Result>(_ environment: [GenericParameter], _ body: () -> Result) -> Result {
        let outer = state.generics
        state.names.push()
        defer {
            state.generics = outer
            state.names.pop()
        }
        state.generics = environment.map(\.opened)
        for (position, parameter) in environment.enumerated() where parameter.origin == nil {
            state.names.add(
                parameter.name,
                .type(parameter.opened.sameType ?? .archetype(position, parameter.name)))
        }
        return body()
    }

    private func declareParameters(_ clause: GenericParameterClauseSyntax) {
        let start = state.generics.count
        for parameter in clause.parameters.nodes {
            let name = parameter.name.tokenText
            let archetype = Type.archetype(state.generics.count, name)
            state.generics.append(GenericParameter(name: name))
            state.names.add(name, .type(archetype))
        }
        for (offset, parameter) in clause.parameters.nodes.enumerated() {
            if let each = parameter.specifier, each.tokenKind == .keyword(.each) {
                unsupported("a parameter pack is", instead: "write overloads", at: each.span)
            }
            if let constraint = parameter.inheritedType { constrain(start + offset, by: constraint) }
        }
    }

    func applyRequirements(_ clause: GenericWhereClauseSyntax) {
        for requirement in clause.requirements.nodes {
            switch requirement.requirement {
            case .conformanceRequirement(let syntax):
                let subject = type(syntax.leftType)
                guard let position = subject.archetypePosition else {
                    if !subject.isError,
                        conformanceNames(syntax.rightType).contains(where: { !conforms(subject, to: $0) })
                    {
                        error(
                            "type '\(subject)' in conformance requirement does not refer to a generic parameter or "
                                + "associated type", at: syntax.leftType.span)
                    }
                    continue
                }
                constrain(position, by: syntax.rightType)
            case .sameTypeRequirement(let syntax):
                guard case .type(let left) = syntax.leftType, case .type(let right) = syntax.rightType else { continue }
                equate(type(left), type(right), at: syntax.span)
            case .layoutRequirement(let syntax):
                unsupported("a layout requirement is", instead: "leave it out", at: syntax.span)
            }
        }
    }

    private func equate(_ left: Type, _ right: Type, at range: SourceRange) {
        if left == right || left.isError || right.isError { return }
        var (subject, target) = (left, right)
        // The later one is expressed by the earlier.
        if let a = left.archetypePosition, let b = right.archetypePosition {
            if a < b { swap(&subject, &target) }
        } else if left.archetypePosition == nil {
            swap(&subject, &target)
        }
        guard let position = subject.archetypePosition else {
            error("generic signature requires types '\(left)' and '\(right)' to be the same", at: range)
            return
        }
        state.generics[position].sameType = target
        if let other = target.archetypePosition {
            for name in state.generics[position].constraints where !state.generics[other].constraints.contains(name) {
                state.generics[other].constraints.append(name)
            }
        }
        if state.generics[position].origin == nil { state.names.add(state.generics[position].name, .type(target)) }
    }

    /// Adds what a constraint asks to the parameter at `position`.
    func constrain(_ position: Int, by syntax: TypeSyntax) {
        if let composition = syntax.as(CompositionTypeSyntax.self) {
            for element in composition.elements.nodes { constrain(position, by: element.type) }
            return
        }
        if let some = syntax.as(SomeOrAnyTypeSyntax.self) { return constrain(position, by: some.constraint) }
        if let tuple = syntax.as(TupleTypeSyntax.self), tuple.elements.count == 1, let only = tuple.elements.first {
            return constrain(position, by: only.type)
        }
        if let suppressed = syntax.as(SuppressedTypeSyntax.self) {
            unsupported("'~\(suppressed.type.written)' is", instead: "leave it out", at: syntax.span)
            return
        }
        if let name = markerProtocol(syntax) {
            state.generics[position].constraints.append(ProtocolName(name))
            return
        }
        let wanted = type(syntax)
        guard case .nominal(let nominal) = wanted else {
            if !wanted.isError { reportConstraint(position, wanted, at: syntax.span) }
            return
        }
        switch nominal.kind {
        case .protocolType:
            let name = protocolName(of: nominal)
            if let info = state.scope.generics.protocols[name], info.isComposition {
                state.generics[position].constraints += info.inherited
            } else {
                state.generics[position].constraints.append(name)
            }
            let primary = state.scope.generics.protocols[name]?.primary ?? []
            for (member, argument) in zip(primary, nominal.arguments) {
                if let part = dependentType(.archetype(position, state.generics[position].name), member) {
                    equate(part, argument, at: syntax.span)
                }
            }
        case .classType: state.generics[position].superclass = wanted
        case .structure, .enumeration: reportConstraint(position, wanted, at: syntax.span)
        }
    }

    private func reportConstraint(_ position: Int, _ type: Type, at range: SourceRange) {
        error(
            "type '\(state.generics[position].name)' constrained to non-protocol, non-class type '\(type)'", at: range)
    }

    /// Protocols without requirements that are no type here.
    func markerProtocol(_ syntax: TypeSyntax) -> String? {
        guard let name = syntax.as(IdentifierTypeSyntax.self)?.name.tokenText,
            Lowering.markerProtocols.contains(name), state.scope.types[name] == nil
        else { return nil }
        return name
    }

    static let markerProtocols: Set<String> = [
        "Sendable", "Copyable", "Codable", "Encodable", "Decodable", "AnyObject", "BitwiseCopyable", "Escapable",
    ]

    /// The protocols that a constraint or an inheritance clause names.
    func conformanceNames(_ syntax: TypeSyntax) -> [ProtocolName] {
        if let composition = syntax.as(CompositionTypeSyntax.self) {
            return composition.elements.nodes.flatMap { conformanceNames($0.type) }
        }
        if let name = markerProtocol(syntax) { return [ProtocolName(name)] }
        guard case .nominal(let nominal) = type(syntax), nominal.kind == .protocolType else { return [] }
        return [protocolName(of: nominal)]
    }

    func protocolName(of nominal: Type.NominalType) -> ProtocolName {
        switch nominal.id {
        case .library: return ProtocolName(nominal.name)
        case .user(let id): return state.scope.generics.protocolNames[id] ?? ProtocolName(nominal.name, id: id)
        }
    }

    func protocolInfo(of type: Type) -> ProtocolInfo? {
        guard case .nominal(let nominal) = type, nominal.kind == .protocolType else { return nil }
        return state.scope.generics.protocols[protocolName(of: nominal)]
    }

    // MARK: Constraints

    func genericParameter(_ type: Type) -> GenericParameter? {
        guard let position = type.archetypePosition, state.generics.indices.contains(position) else { return nil }
        return state.generics[position]
    }

    /// A protocol and all that it refines, nearest first.
    func refined(_ name: ProtocolName) -> [ProtocolName] {
        if let known = foundProtocols.refined[name] { return known }
        let found = findRefined(name)
        if foundProtocols.knowsProtocols { foundProtocols.refined[name] = found }
        return found
    }

    private func findRefined(_ name: ProtocolName) -> [ProtocolName] {
        var found: [ProtocolName] = []
        var open = [name]
        var seen: Set<ProtocolName> = []
        while !open.isEmpty {
            let next = open.removeFirst()
            guard seen.insert(next).inserted else { continue }
            found.append(next)
            if let info = state.scope.generics.protocols[next] {
                open += info.inherited
            } else if next.id == nil {
                open += (Lowering.refinements[next] ?? []).map { $0 }
                open += (interface.type(named: next.name)?.conformances ?? []).map { ProtocolName($0) }
            }
        }
        return found
    }

    /// All protocols that an archetype conforms to by its constraints.
    func constraints(of type: Type) -> [ProtocolName] {
        guard let parameter = genericParameter(type) else { return [] }
        var found: [ProtocolName] = []
        for constraint in parameter.constraints {
            for name in refined(constraint) where !found.contains(name) { found.append(name) }
        }
        return found
    }

    // MARK: Storing

    /// The signature for callers, in terms of the parameters of the environment.
    func closed(_ signature: Signature) -> Signature {
        guard !state.generics.isEmpty else { return signature }
        var result = signature
        result.genericParameters = state.generics.map(\.closed)
        for index in result.parameters.indices { result.parameters[index].type = result.parameters[index].type.closed }
        result.result = result.result.closed
        return result
    }

    /// Adds a function that is ready to the program, or, if it is generic, keeps it for those who call it.
    func record(_ function: Function) {
        guard let id = function.id, !state.generics.isEmpty || isPrelude else {
            state.functions.append(function)
            return
        }
        state.scope.generics.functions[id] = GenericFunction(
            function: function, environment: state.generics, source: preludeSource ?? source)
    }

    /// The archetypes of the declaration at hand, for calls of functions that belong to it.
    var ownArguments: [Type] { state.generics.enumerated().map { .archetype($0.offset, $0.element.name) } }

    /// Runs `body` with the other functions, in the environment of this point.
    func later(_ body: @escaping () -> Void) {
        let generics = state.generics
        pendingFunctions.append { [self] in
            let outer = state.generics
            state.generics = generics
            defer { state.generics = outer }
            body()
        }
    }

    /// A type's declaration as its own members see it.
    func openedType(_ id: Int) -> UserType? {
        guard let user = state.scope.userTypes[id] else { return nil }
        guard !user.generics.isEmpty else { return user }
        return user.type.opened.nominalType.flatMap { userType($0) }
    }

    /// The function for a base of this type, its owner's parameters bound; nil if it is not for this type.
    func bound(_ entry: FunctionEntry, to type: Type) -> Candidate? {
        let candidate = Candidate(function: entry)
        guard let selfType = entry.selfType else { return candidate }
        if selfType.isGeneric {
            guard unify(selfType, type, in: candidate) != nil else { return nil }
        } else if selfType != type, !type.hasHole {
            return nil
        }
        return constraintsHold(candidate, candidate.bindings) ? candidate : nil
    }
}

extension Type {
    /// Archetypes as parameters.
    var closed: Type {
        substituting { index, name in
            index >= Type.archetypeBase ? .parameter(index: index - Type.archetypeBase, name: name) : nil
        }
    }

    /// Parameters as archetypes.
    var opened: Type {
        substituting { index, name in
            index >= 0 && index < Type.archetypeBase ? .archetype(index, name) : nil
        }
    }

    /// Whether an archetype is anywhere in it.
    var hasArchetype: Bool {
        var found = false
        _ = substituting { index, _ in
            if index >= Type.archetypeBase { found = true }
            return nil
        }
        return found
    }

    /// Whether an archetype of this position or a later one is anywhere in it.
    func mentionsArchetype(from position: Int) -> Bool {
        var found = false
        _ = substituting { index, _ in
            if index >= Type.archetypeBase + position { found = true }
            return nil
        }
        return found
    }

    func mentions(parameter position: Int) -> Bool {
        var found = false
        _ = substituting { index, _ in
            if index == position { found = true }
            return nil
        }
        return found
    }
}

extension GenericParameter {
    var closed: GenericParameter {
        var result = self
        result.sameType = sameType?.closed
        result.superclass = superclass?.closed
        return result
    }

    var opened: GenericParameter {
        var result = self
        result.sameType = sameType?.opened
        result.superclass = superclass?.opened
        return result
    }
}
