import IR
import SwiftSyntax

/// What types inherit from.
extension Lowering {
    /// Superclass, raw type and protocols.
    func readInheritance(_ head: TypeHead) {
        guard var user = state.scope.userTypes[head.id] else { return }
        let kind = user.nominal.kind
        for (index, inherited) in (head.inheritance?.inheritedTypes.nodes ?? []).enumerated() {
            let name = inherited.type.written
            if kind == .enumeration, user.rawType == nil, let raw = lookUpType(name),
                raw.isNumber || raw == .string || raw == .character
            {
                user.rawType = raw
                user.conformances += ["RawRepresentable"]
            } else if Lowering.knownProtocols.contains(name), state.scope.types[name] == nil {
                user.conformances.append(ProtocolName(name))
            } else if kind == .classType, let nominal = lookUpType(String(name.prefix { $0 != "<" }))?.nominalType,
                nominal.kind == .classType
            {
                readSuperclass(nominal, &user, isFirst: index == 0, head, at: inherited.span)
            } else {
                user.conformances += inheritedProtocols(inherited, at: head.name.span)
            }
        }
        user.generics = state.generics.map(\.closed)
        state.scope.userTypes[head.id] = user
    }

    private func readSuperclass(
        _ nominal: Type.NominalType, _ user: inout UserType, isFirst: Bool, _ head: TypeHead, at range: SourceRange
    ) {
        guard case .user(let superclass) = nominal.id, let above = state.scope.userTypes[superclass] else {
            unsupported(
                "inheritance from a class of the library is",
                instead: "keep an instance of '\(nominal.name)' in a property", at: range)
            return
        }
        guard above.generics.isEmpty else {
            unsupported(
                "inheritance from a generic class is",
                instead: "keep an instance of '\(above.nominal.name)' in a property", at: range)
            return
        }
        if let first = user.superclass, let first = state.scope.userTypes[first] {
            error("multiple inheritance from classes '\(first.nominal.name)' and '\(nominal.name)'", at: range)
        } else if !isFirst {
            error("superclass '\(nominal.name)' must appear first in the inheritance clause", at: range)
        } else if above.isFinal {
            error("inheritance from a final class '\(nominal.name)'", at: head.name.span)
        } else {
            user.superclass = superclass
        }
    }

    func checkCircularity(of head: TypeHead) {
        var current = state.scope.userTypes[head.id]?.superclass
        var seen: Set<Int> = []
        while let id = current, seen.insert(id).inserted {
            if id == head.id {
                error(
                    "'\(state.scope.userTypes[head.id]?.nominal.name ?? "")' inherits from itself", at: head.name.span)
                state.scope.userTypes[head.id]?.superclass = nil
                return
            }
            current = state.scope.userTypes[id]?.superclass
        }
    }

    func superclassesFirst(_ heads: [TypeHead]) -> [TypeHead] {
        var sorted: [TypeHead] = []
        var done: Set<Int> = []
        func visit(_ head: TypeHead) {
            guard done.insert(head.id).inserted else { return }
            if let above = state.scope.userTypes[head.id]?.superclass, let head = heads.first(where: { $0.id == above })
            {
                visit(head)
            }
            sorted.append(head)
        }
        // What a wrapped property is depends on the members of its wrapper.
        for head in heads where state.scope.userTypes[head.id]?.isPropertyWrapper == true { visit(head) }
        for head in heads { visit(head) }
        return sorted
    }

    /// The protocols of one entry of an inheritance clause.
    func inheritedProtocols(_ inherited: InheritedTypeSyntax, at range: SourceRange) -> [ProtocolName] {
        let names = conformanceNames(inherited.type)
        if names.isEmpty {
            let found = type(inherited.type)
            if !found.isError { error("inheritance from non-protocol type '\(found)'", at: range) }
        }
        return names
    }

    static let knownProtocols: Set<String> = [
        "Equatable", "Hashable", "Comparable", "CustomStringConvertible", "CustomDebugStringConvertible", "Sendable",
        "Error", "CaseIterable", "Identifiable", "LocalizedError", "Codable", "Encodable", "Decodable", "AnyObject",
        "RawRepresentable",
    ]
}
