import IR
import SwiftSyntax

/// Members that the library declares.
extension Lowering {
    func libraryMember(_ ids: [LibraryFunctionID], _ base: Expression, at range: SourceRange) -> Reference? {
        var candidates: [Candidate] = []
        var property: Candidate?
        for id in ids {
            let function = interface[id]
            guard function.kind.takesSelf else { continue }
            guard let candidate = bound(function, to: base.type) else {
                noteExcluded(function, base.type)
                continue
            }
            candidate.receiver = base
            if case .property = function.kind {
                if property == nil || function.signature.genericParameters.isEmpty { property = candidate }
            } else if case .method = function.kind {
                candidates.append(candidate)
            }
        }
        if let property, candidates.isEmpty || !isCalled {
            if property.signature.isThrowing { noteThrowingCall(at: range) }
            return .value(emit(property, [], property.bindings, at: range))
        }
        return candidates.isEmpty ? nil : .functions(candidates)
    }

    /// The function with its owner's type parameters bound by the type of the base; nil if it is not for this type.
    func bound(_ function: LibraryFunction, to type: Type) -> Candidate? {
        let candidate = Candidate(library: function)
        guard let selfType = function.selfType else { return candidate }
        if selfType == type { return candidate }
        if selfType.isGeneric {
            guard unify(selfType, type, in: candidate) != nil, constraintsHold(candidate, candidate.bindings)
            else {
                return nil
            }
            return candidate
        }
        return type.hasHole && OwnerKey(type) == function.owner ? candidate : nil
    }

    /// Notes the member if only a constraint on the elements rules it out.
    private func noteExcluded(_ function: LibraryFunction, _ type: Type) {
        guard case .method = function.kind, excludedMember == nil, let selfType = function.selfType else { return }
        var bindings = Bindings(count: function.signature.genericParameters.count)
        guard unify(selfType, type, &bindings) != nil else { return }
        for (parameter, bound) in zip(function.signature.genericParameters, bindings.types) {
            guard let bound, let constraint = parameter.constraints.first(where: { !conforms(bound, to: $0) }) else {
                continue
            }
            excludedMember = ExcludedMember(function: function, type: bound, constraint: constraint.name)
            return
        }
    }

    /// What a member of an extension asks of the type that it does not keep.
    func exclusion(_ name: String, of type: Type) -> String? {
        var found: [(owner: String, members: [UserMember])] = []
        if let key = OwnerKey(type), let members = state.scope.extensions[key]?[name] {
            let whole = RuntimeName.of(type, isQualified: false)
            found.append((String(whole.prefix { $0 != "<" }), members))
        }
        if let user = userType(type), let members = user.members[name] { found.append((user.nominal.name, members)) }
        for proto in protocols(of: type) {
            guard let members = state.scope.generics.protocols[proto]?.extensions[name] else { continue }
            found.append((proto.name, members))
        }
        for (owner, members) in found {
            for member in members {
                let entry: FunctionEntry
                let noun: String
                switch member {
                case .method(let method): (entry, noun) = (method, "instance method")
                case .computed(let getter, _): (entry, noun) = (getter, "property")
                default: continue
                }
                var bindings = Bindings(entry.signature.genericParameters)
                guard let selfType = entry.selfType, unify(selfType, type, &bindings) != nil else { continue }
                deriveAll(&bindings)
                let shown = noun == "property" ? name : name + labelList(entry.signature)
                for (parameter, bound) in zip(entry.signature.genericParameters, bindings.types) {
                    guard let bound, !bound.hasHole else { continue }
                    if let missing = parameter.constraints.first(where: { !conforms(bound, to: $0) }) {
                        return
                            "referencing \(noun) '\(shown)' on '\(owner)' requires that '\(bound)' conform to '\(missing)'"
                    }
                    if let same = parameter.sameType, case let wanted = bindings.substitute(same), wanted != bound {
                        return "referencing \(noun) '\(shown)' on '\(owner)' requires the types '\(bound)' and "
                            + "'\(wanted)' be equivalent"
                    }
                }
            }
        }
        return nil
    }

    /// Whether types of cells can conform to a protocol of the library, or to one that it refines.
    private func isAdoptable(_ name: String) -> Bool {
        guard let proto = interface.type(named: name), proto.kind == .protocolType else { return false }
        return !proto.requirements.isEmpty || proto.conformances.contains { isAdoptable($0) }
    }

    /// The library's protocols that a type conforms to, nearest first.
    func libraryProtocols(of type: Type) -> [Type] {
        var found: [Type] = []
        var names: [String] = []
        let element = elementType(of: type)
        if let nominal = type.nominalType {
            switch nominal.id {
            case .library(let index): names = interface.types[index].conformances
            case .user:
                // What a sequence of a cell can do is what the prelude says.
                names = protocols(of: type).filter { $0.id == nil && $0 != "Sequence" && $0 != "Collection" }.map(
                    \.name)
            }
        }
        if type.archetypePosition != nil {
            names = constraints(of: type).filter { $0.id == nil && isAdoptable($0.name) }.map(\.name)
        }
        if element != nil, type.nominalType == nil, type.archetypePosition == nil { names.append("Sequence") }
        var seen: Set<String> = []
        while !names.isEmpty {
            let name = names.removeFirst()
            guard seen.insert(name).inserted, let proto = interface.type(named: name), proto.kind == .protocolType
            else {
                continue
            }
            if proto.genericParameters.isEmpty {
                found.append(proto.type)
            } else if let element {
                found.append(proto.type(of: [element]))
            }
            names += proto.conformances
        }
        return found
    }
}
