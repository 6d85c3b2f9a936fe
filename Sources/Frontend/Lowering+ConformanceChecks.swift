import IR

extension Lowering {
    /// Checks that a type has what the protocol and those that it refines require. `type` is as its own declaration
    /// sees it; `isDirect` leaves out what the language synthesises.
    func checkConformance(_ type: Type, to name: ProtocolName, at range: SourceRange) {
        if isPrelude { return }
        for proto in refined(name) {
            guard let info = state.scope.generics.protocols[proto], !Lowering.synthesised.contains(proto),
                !isLiteralOfLanguage(proto, type)
            else { continue }
            var notes: [Diagnostic] = []
            for declared in info.associatedTypes {
                guard let found = dependentType(type, declared.name), !found.hasHole else {
                    notes.append(
                        Diagnostic(
                            .note, "protocol requires nested type '\(declared.name)'",
                            at: declared.range.in(info, self)))
                    continue
                }
                if let missing = declared.constraints.first(where: { !conforms(found, to: $0) }) {
                    error(
                        "type '\(type.shownName)' does not conform to protocol '\(proto)'", at: range,
                        notes: [
                            Diagnostic(
                                .note,
                                "possibly intended match '\(declared.name)' (aka '\(found)') does not conform to "
                                    + "'\(missing)'", at: range)
                        ])
                    return
                }
            }
            if notes.isEmpty { notes = missingRequirements(info, type) }
            checkRequired(info, type)
            guard notes.isEmpty else {
                error("type '\(type.shownName)' does not conform to protocol '\(proto)'", at: range, notes: notes)
                continue
            }
        }
    }

    /// Whether values of the type can be written as the literals of the protocol without an initialiser for it.
    private func isLiteralOfLanguage(_ proto: ProtocolName, _ type: Type) -> Bool {
        guard proto.id == nil, proto.name.hasPrefix("ExpressibleBy") else { return false }
        switch (type, proto.name) {
        case (.optional, "ExpressibleByNilLiteral"), (.array, "ExpressibleByArrayLiteral"),
            (.set, "ExpressibleByArrayLiteral"), (.dictionary, "ExpressibleByDictionaryLiteral"):
            return true
        default: return type.nominalType == nil && conforms(type, to: proto)
        }
    }

    /// A class that can have classes below it must require of them what a protocol requires of it.
    private func checkRequired(_ info: ProtocolInfo, _ type: Type) {
        guard type.nominalType?.kind == .classType, userType(type)?.isFinal == false else { return }
        for entry in info.initializers {
            guard let witness = opaqueWitness(entry, type), case .function(let own) = witness.target,
                own.kind == .initializer, !own.isRequired, own.selfType == nil || own.selfType == type
            else { continue }
            error(
                "initializer requirement 'init\(labelList(entry.signature))' can only be satisfied by a 'required' "
                    + "initializer in non-final class '\(type)'", at: own.range)
        }
    }

    private func missingRequirements(_ info: ProtocolInfo, _ type: Type) -> [Diagnostic] {
        var notes: [(SourceRange, Diagnostic)] = []
        func note(_ entry: FunctionEntry, _ text: String) {
            notes.append((entry.range, Diagnostic(.note, text, at: entry.range.in(info, self))))
        }
        for members in info.requirements.values {
            for member in members {
                guard let entry = member.entry, let requirement = state.scope.generics.requirements[entry.id] else {
                    continue
                }
                let found = opaqueWitness(entry, type)
                if let found {
                    if requirement.kind == .property, state.scope.setters[entry.id] != nil, !found.isSettable {
                        note(
                            entry, "candidate is not settable, but protocol requires it")
                    }
                    continue
                }
                let kind: String
                switch requirement.kind {
                case .property:
                    note(
                        entry,
                        "protocol requires \(requirement.isStatic ? "static " : "")property '\(entry.name)' with type "
                            + "'\(shownRequirement(entry.signature.result, type))'")
                    continue
                case .operatorFunction: kind = "function"
                default: kind = requirement.isStatic ? "static method" : "function"
                }
                let shown = shownRequirement(entry.signature.functionType, type)
                note(
                    entry, "protocol requires \(kind) '\(entry.name)\(labelList(entry.signature))' with type '\(shown)'"
                )
            }
        }
        for entry in info.initializers where opaqueWitness(entry, type) == nil {
            let parameters = entry.signature.parameters.map { "\(shownRequirement($0.type, type))" }
            note(
                entry,
                "protocol requires initializer 'init\(labelList(entry.signature))' with type "
                    + "'(\(parameters.joined(separator: ", ")))'")
        }
        for entry in info.subscripts where opaqueWitness(entry.getter, type) == nil {
            note(
                entry.getter,
                "protocol requires subscript with type '\(shownRequirement(entry.getter.signature.functionType, type))'"
            )
        }
        return notes.sorted { $0.0.lower < $1.0.lower }.map(\.1)
    }

    /// The witness, with the requirement's own parameters as types of their own.
    private func opaqueWitness(_ entry: FunctionEntry, _ type: Type) -> WitnessCandidate? {
        let parameters = entry.signature.genericParameters
        var own: [Type?] = Array(repeating: nil, count: parameters.count)
        let outer = state.generics
        defer { state.generics = outer }
        for (index, parameter) in parameters.enumerated() where index > 0 && parameter.origin == nil {
            own[index] = .archetype(state.generics.count, parameter.name)
            state.generics.append(GenericParameter(name: parameter.name, constraints: parameter.constraints))
        }
        return witness(of: entry, for: type, own: own)
    }

    private func shownRequirement(_ wanted: Type, _ type: Type) -> Type {
        wanted.substituting { index, name in
            guard index >= 0, index < Type.archetypeBase else { return nil }
            if index == 0 { return type }
            return .parameter(index: index, name: name.hasPrefix("Self.") ? String(name.dropFirst(5)) : name)
        }
    }

    /// What the language makes itself, or what has checks of its own.
    static let synthesised: Set<ProtocolName> = [
        "Equatable", "Hashable", "Comparable", "CustomStringConvertible", "CustomDebugStringConvertible",
        "RawRepresentable", "CaseIterable", "Strideable",
    ]
}

extension SourceRange {
    /// The place in this cell's source; nothing if the protocol stands in another.
    fileprivate func `in`(_ info: ProtocolInfo, _ lowering: Lowering) -> SourceRange {
        guard let id = info.name.id, id >= lowering.originalScope.nextType else { return .none }
        return self
    }
}

extension Type {
    /// The name of a type as swiftc writes it where the declaration is meant.
    var shownName: String {
        if case .nominal(let nominal) = self, nominal.arguments.contains(where: \.hasArchetype) {
            return "\(nominal.name)<\(nominal.arguments.map(\.description).joined(separator: ", "))>"
        }
        return description
    }
}
