import SwiftSyntax

extension LibraryReader {
    /// What the compiler adds to an enumeration: `==`, `rawValue`, `init(rawValue:)`, `allCases`.
    mutating func addSynthesizedEnumMembers(_ parts: TypeSyntaxParts, of type: TypeDeclaration) {
        let owner = type.name
        let cases = parts.members.compactMap { $0.as(EnumCaseDeclSyntax.self) }.flatMap(\.elements)
        guard !cases.isEmpty else { return }
        let hasPayload = cases.contains { $0.parameterClause != nil }
        if !hasPayload, let index = model.types.firstIndex(where: { $0.name == owner }) {
            for name in ["Equatable", "Hashable"] where !model.types[index].conformances.contains(name) {
                model.types[index].conformances.append(name)
            }
        }
        if let raw = parts.inherited.lazy.map(\.trimmedDescription).first(where: { ["Int", "String"].contains($0) }) {
            if let index = model.types.firstIndex(where: { $0.name == owner }) {
                model.types[index].conformances.removeAll { $0 == raw }
            }
            model.members.append(
                Member(
                    kind: .property(isSettable: false), name: "rawValue", owner: owner, result: .named(raw),
                    documentation: "The raw value of the case.", module: type.module))
            model.members.append(
                Member(
                    kind: .initializer(isFailable: true), name: "init", owner: owner,
                    parameters: [Parameter(label: "rawValue", name: "rawValue", type: .named(raw))],
                    result: .optional(.named(owner)), documentation: "The case of a raw value, if there is one.",
                    module: type.module))
        }
        if parts.inherited.contains(where: { $0.trimmedDescription == "CaseIterable" }) {
            model.members.append(
                Member(
                    kind: .property(isSettable: false), name: "allCases", owner: owner, isStatic: true,
                    result: .array(.named(owner)), documentation: "All cases, in order.", module: type.module))
        }
    }

    /// A variadic parameter is bound by calling the overload that takes an array in its place.
    mutating func bindVariadics() {
        let members = model.members
        model.members = members.filter { member in
            guard let position = member.parameters.firstIndex(where: \.isVariadic) else { return true }
            var wanted = member
            wanted.parameters[position].isVariadic = false
            wanted.parameters[position].type = .array(member.parameters[position].type)
            let hasTwin = members.contains { other in
                other.name == wanted.name && other.owner == wanted.owner && other.kind == wanted.kind
                    && other.parameters.map(\.type) == wanted.parameters.map(\.type)
                    && other.parameters.map(\.label) == wanted.parameters.map(\.label)
            }
            if !hasTwin {
                let labels = member.parameters.map { ($0.label ?? "_") + ":" }.joined()
                let name = (member.owner.map { $0 + "." } ?? "") + member.name
                skip("\(name)(\(labels))", "variadic without an overload that takes an array", member.module)
            }
            return hasTwin
        }
    }
}
