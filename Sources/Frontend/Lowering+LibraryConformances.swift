import IR

// Types of cells that conform to protocols of the library: a `Layer`, a `Loss`, an `Optimizer` of one's own.

extension Lowering {
    /// The members of the library's protocols that a type has by itself, by the names with which native code asks for
    /// them: `update(_:along:)`, `learningRate`.
    ///
    /// As in Swift a member counts only if all its types are those of the protocol: native code hands over and takes
    /// back what the protocol says.
    func libraryWitnesses(of type: Type) -> [String: WitnessCandidate] {
        var found: [String: WitnessCandidate] = [:]
        for function in adoptableMembers(of: type) {
            let candidates = memberCandidates(function.name, of: type, isStatic: false)
            if let witness = candidates.first(where: { fulfils(function, $0) }) {
                found[witnessName(function)] = witness
            }
        }
        return found
    }

    /// What the type lacks of the library's protocol, as notes for the error; nil if it lacks nothing.
    func missingLibraryMembers(_ conformance: String, _ type: Type) -> [Diagnostic]? {
        guard let proto = interface.type(named: conformance), proto.kind == .protocolType, !proto.requirements.isEmpty
        else { return nil }
        let found = libraryWitnesses(of: type)
        let missing = proto.requirements.filter { found[$0] == nil }
        if missing.isEmpty { return nil }
        return adoptableMembers(of: type).filter { missing.contains(witnessName($0)) }.map { function in
            let text =
                isMethod(function)
                ? "function '\(witnessName(function))' with type '\(function.signature.functionType)'"
                : "property '\(function.name)' with type '\(function.signature.result)'"
            return Diagnostic(.note, "protocol requires \(text)", at: .none)
        }
    }

    /// Methods and properties of the protocols that types of cells can conform to.
    private func adoptableMembers(of type: Type) -> [LibraryFunction] {
        libraryProtocols(of: type).flatMap { proto -> [LibraryFunction] in
            guard let nominal = proto.nominalType, case .library(let index) = nominal.id,
                !interface.types[index].requirements.isEmpty, let key = OwnerKey(proto)
            else { return [] }
            return interface.members(of: key).map { interface[$0] }.filter { function in
                switch function.kind {
                case .method, .property: return true
                default: return false
                }
            }
        }
    }

    private func isMethod(_ function: LibraryFunction) -> Bool { function.kind == .method }

    private func witnessName(_ function: LibraryFunction) -> String {
        isMethod(function) ? function.name + labelList(function.signature) : function.name
    }

    private func fulfils(_ wanted: LibraryFunction, _ candidate: WitnessCandidate) -> Bool {
        let signature = candidate.signature
        switch candidate.target {
        case .function(let entry):
            guard (entry.kind == .method) == isMethod(wanted), !signature.isMutating else { return false }
        case .field:
            if isMethod(wanted) { return false }
        case .library, .staticVariable, .enumerationCase, .memberwise: return false
        }
        if signature.isThrowing && !wanted.signature.isThrowing { return false }
        let bindings = candidate.bindings
        return bindings.substitute(signature.result) == wanted.signature.result
            && signature.parameters.count == wanted.signature.parameters.count
            && zip(signature.parameters, wanted.signature.parameters).allSatisfy { own, other in
                own.label == other.label && own.isInout == other.isInout && own.isVariadic == other.isVariadic
                    && bindings.substitute(own.type) == other.type
            }
    }
}
