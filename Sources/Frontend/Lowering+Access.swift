import IR
import SwiftSyntax

/// `private` members of types. What is `fileprivate` or more is open to all cells, which are one file.
extension Lowering {
    func access(_ modifiers: DeclModifierListSyntax, of id: Int) -> Access {
        var access = Access()
        for modifier in modifiers.nodes where modifier.name.tokenKind == .keyword(.private) {
            if modifier.detail?.detail.text == "set" {
                access.settingPrivateTo = id
            } else {
                access.privateTo = id
                access.settingPrivateTo = id
            }
        }
        return access
    }

    /// Whether code at this point is inside a type's declaration or an extension of it.
    func isInside(_ id: Int) -> Bool {
        var current = context.selfType
        while let type = current {
            if case .user(id)? = type.nominalType?.id { return true }
            current = userType(type)?.outer
        }
        return false
    }

    /// Reports the use of a member that is private to another type.
    func checkAccess(to name: String, of type: Type, at range: SourceRange) {
        guard let user = userType(type) else { return }
        let found = members(named: name, of: user)
        guard !found.isEmpty, found.allSatisfy({ access(of: $0, in: user).privateTo.map { !isInside($0) } ?? false })
        else { return }
        error("'\(name)' is inaccessible due to 'private' protection level", at: range)
    }

    /// Reports a call of an initialiser that is private to its type.
    func checkAccess(to candidate: Candidate, at range: SourceRange) {
        guard case .function(let entry) = candidate.target, entry.kind == .initializer,
            let owner = entry.access.privateTo, !isInside(owner)
        else { return }
        let type = state.scope.userTypes[owner]?.nominal.name ?? ""
        error("'\(type)' initializer is inaccessible due to 'private' protection level", at: range)
    }

    private func access(of member: UserMember, in user: UserType) -> Access {
        switch member {
        case .field(let index): return user.fields[index].access
        case .computed(let entry, _), .method(let entry), .staticMethod(let entry), .staticComputed(let entry, _),
            .staticSubscript(let entry, _):
            return entry.access
        case .staticVariable, .enumerationCase: return Access()
        }
    }
}
