import IR
import SwiftSyntax

extension Lowering {
    func declareExtension(_ syntax: ExtensionDeclSyntax) {
        let range = syntax.extendedType.span
        let extended = type(syntax.extendedType)
        if extended.isError { return }
        if let clause = syntax.genericWhereClause {
            unsupported("a conditional extension is", instead: "write a function", at: clause.span)
            return
        }
        guard case .nominal(let nominal) = extended, case .user(let id) = nominal.id else {
            declareLibraryExtension(syntax, extended, at: range)
            return
        }
        for inherited in syntax.inheritanceClause?.inheritedTypes ?? [] {
            state.scope.userTypes[id]?.conformances.append(inherited.type.trimmedDescription)
        }
        declareMembers(syntax.memberBlock, of: id, extended, isExtension: true)
        if !state.nominals.contains(where: { $0.type.id == nominal.id }) { finishNominal(id) }
    }

    /// Methods and computed properties that a cell adds to a type of the library, not to generic ones.
    func declareLibraryExtension(_ syntax: ExtensionDeclSyntax, _ extended: Type, at range: SourceRange) {
        guard let key = OwnerKey(extended), !extended.hasHole else {
            unsupported("an extension of '\(extended)' is", instead: "write a function", at: range)
            return
        }
        let outer = context
        context.selfType = extended
        defer { context = outer }
        // The members are declared on a hidden type and moved to the library's.
        let id = state.scope.nextType
        state.scope.nextType += 1
        guard case .nominal(let nominal) = extended else {
            declareExtensionMembers(syntax.memberBlock, key, extended, hidden: id, name: "\(extended)")
            return
        }
        declareExtensionMembers(syntax.memberBlock, key, extended, hidden: id, name: nominal.name)
    }

    func declareExtensionMembers(
        _ block: MemberBlockSyntax, _ key: OwnerKey, _ extended: Type, hidden id: Int, name: String
    ) {
        state.scope.userTypes[id] = UserType(
            nominal: Type.NominalType(id: .user(id), name: name, kind: .structure), conformances: [])
        declareMembers(block, of: id, extended, isExtension: true)
        guard let hidden = state.scope.userTypes.removeValue(forKey: id) else { return }
        for (name, members) in hidden.members {
            // A later cell's member of the same kind replaces the earlier one.
            state.scope.extensions[key, default: [:]][name] = members
        }
        if !hidden.initializers.isEmpty || !hidden.subscripts.isEmpty {
            unsupported(
                "an initialiser or subscript in an extension of '\(extended)' is", instead: "write a function",
                at: block.span)
        }
    }
}
