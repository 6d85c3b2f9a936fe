import IR
import SwiftSyntax

/// What an extension extends.
struct ExtendedType {
    /// In terms of the environment, as archetypes.
    var type: Type
    var environment: [GenericParameter]
}

extension Lowering {
    /// The extended types with their parameters; none after a diagnostic.
    private func extendedTypes(_ syntax: ExtensionDeclSyntax) -> [ExtendedType] {
        if !isPrelude, syntax.extendedType.written == "StringProtocol", let part = interface.type(named: "Substring") {
            // Both types that conform to it are extended, each with its own members at hand.
            readsTwice = true
            return [.string, part.type].map { ExtendedType(type: $0, environment: []) }
        }
        return extendedType(type(syntax.extendedType)).map { [$0] } ?? []
    }

    private func extendedType(_ named: Type) -> ExtendedType? {
        if named.isError { return nil }
        if let info = protocolInfo(of: named) {
            return ExtendedType(
                type: .archetype(0, "Self"), environment: [GenericParameter(name: "Self", constraints: [info.name])])
        }
        if let nominal = named.nominalType, case .user(let id) = nominal.id, let user = state.scope.userTypes[id] {
            guard nominal.arguments.contains(where: \.hasHole) || nominal.arguments.isEmpty else {
                return ExtendedType(type: named, environment: [])
            }
            return ExtendedType(type: user.type.opened, environment: user.generics)
        }
        guard named.hasHole, let owner = ownerPattern(of: named) else {
            return ExtendedType(type: named, environment: [])
        }
        return ExtendedType(type: owner.type.opened, environment: owner.environment)
    }

    /// A generic type of the library in terms of its own parameters.
    func ownerPattern(of type: Type) -> (type: Type, environment: [GenericParameter])? {
        func parameter(_ index: Int, _ name: String) -> Type { .parameter(index: index, name: name) }
        switch type {
        case .array: return (.array(parameter(0, "Element")), [.init(name: "Element")])
        case .set: return (.set(parameter(0, "Element")), [.init(name: "Element", constraints: ["Hashable"])])
        case .optional: return (.optional(parameter(0, "Wrapped")), [.init(name: "Wrapped")])
        case .dictionary:
            return (
                .dictionary(key: parameter(0, "Key"), value: parameter(1, "Value")),
                [.init(name: "Key", constraints: ["Hashable"]), .init(name: "Value")]
            )
        case .range(let kind, _):
            return (.range(kind, parameter(0, "Bound")), [.init(name: "Bound", constraints: ["Comparable"])])
        case .nominal(let nominal):
            guard case .library(let index) = nominal.id, case let library = interface.types[index],
                !library.genericParameters.isEmpty
            else { return nil }
            let parameters = library.genericParameters.enumerated().map { parameter($0, $1.name) }
            return (library.type(of: parameters), library.genericParameters)
        default: return nil
        }
    }

    /// Runs `body` where the members of the extension stand.
    private func inExtension(_ syntax: ExtensionDeclSyntax, _ body: (ExtendedType) -> Void) {
        for extended in extendedTypes(syntax) { inExtension(syntax, of: extended, body) }
    }

    private func inExtension(_ syntax: ExtensionDeclSyntax, of extended: ExtendedType, _ body: (ExtendedType) -> Void) {
        withEnvironment(extended.environment) {
            let outer = context
            context.selfType = extended.type
            defer { context = outer }
            if let clause = syntax.genericWhereClause {
                guard !extended.environment.isEmpty else {
                    error(
                        "trailing 'where' clause for extension of non-generic type '\(extended.type)'",
                        at: clause.span)
                    return
                }
                applyRequirements(clause)
            }
            var applied = extended
            // `where Element == Int`: `self` is an array of integers.
            applied.type = extended.type.substituting { index, _ in
                let position = index - Type.archetypeBase
                return state.generics.indices.contains(position) && extended.type.archetypePosition == nil
                    ? state.generics[position].sameType : nil
            }
            context.selfType = applied.type
            body(applied)
        }
    }

    /// The conformances that an extension declares, and its type aliases.
    func declareExtensionHead(_ syntax: ExtensionDeclSyntax) {
        inExtension(syntax) { extended in
            if let nominal = extended.type.nominalType, case .user(let id) = nominal.id {
                for name in names(inheritedBy: syntax) {
                    if state.scope.userTypes[id]?.conformances.contains(name) == true, !isRedeclared(id) {
                        error(
                            "redundant conformance of '\(nominal.name)' to protocol '\(name)'",
                            at: syntax.inheritanceClause?.span ?? syntax.extendedType.span)
                        continue
                    }
                    state.scope.userTypes[id]?.conformances.append(name)
                    if syntax.genericWhereClause != nil {
                        let conditions = state.generics.map(\.closed)
                        state.scope.userTypes[id]?.conditions[name] = conditions
                    }
                }
                return
            }
            guard extended.type.archetypePosition == nil, let key = OwnerKey(extended.type) else {
                if let clause = syntax.inheritanceClause {
                    error(
                        "extension of protocol '\(syntax.extendedType.written)' cannot have an inheritance clause",
                        at: clause.span)
                }
                return
            }
            for member in syntax.memberBlock.members.nodes {
                guard let alias = member.decl.as(TypeAliasDeclSyntax.self) else { continue }
                state.scope.generics.libraryAssociated[key, default: [:]][alias.name.tokenText] = (
                    type(alias.initializer.value).closed, state.generics.map(\.closed)
                )
            }
            for name in names(inheritedBy: syntax) {
                state.scope.generics.retroactive[key, default: []].append(
                    RetroactiveConformance(
                        name: name, selfType: extended.type.closed, environment: state.generics.map(\.closed)))
            }
        }
    }

    /// Whether the type is of an earlier cell, whose extension may be executed again.
    private func isRedeclared(_ id: Int) -> Bool { id < originalScope.nextType }

    private func names(inheritedBy syntax: ExtensionDeclSyntax) -> [ProtocolName] {
        (syntax.inheritanceClause?.inheritedTypes.nodes ?? []).flatMap { inherited -> [ProtocolName] in
            let text = inherited.type.written
            if Lowering.knownProtocols.contains(text), state.scope.types[text] == nil { return [ProtocolName(text)] }
            return inheritedProtocols(inherited, at: inherited.span)
        }
    }

    /// Looks at types of earlier cells anew, after all their extensions are read.
    func finishExtendedTypes(_ extensions: [ExtensionDeclSyntax]) {
        var ids: Set<Int> = []
        for syntax in extensions {
            inExtension(syntax) { extended in
                guard let nominal = extended.type.nominalType, case .user(let id) = nominal.id, isRedeclared(id) else {
                    return
                }
                ids.insert(id)
            }
        }
        for id in ids.sorted() { finishNominal(id) }
    }

    func declareExtension(_ syntax: ExtensionDeclSyntax) {
        inExtension(syntax) { extended in
            if extended.type.archetypePosition != nil {
                return declareProtocolExtension(syntax, extended.type)
            }
            if let nominal = extended.type.nominalType, case .user(let id) = nominal.id {
                declareMembers(syntax.memberBlock, of: id, extended.type, isExtension: true)
                return
            }
            guard let key = OwnerKey(extended.type) else {
                error(
                    "non-nominal type '\(extended.type)' cannot be extended", at: syntax.extendedType.span)
                return
            }
            let hidden = hiddenMembers(syntax.memberBlock, extended.type, name: "\(extended.type)")
            for (name, members) in hidden.members {
                // A later cell's members replace the earlier cells'; those of one cell stand beside each other.
                let own = state.scope.extensions[key]?[name]?.filter {
                    ($0.entry?.id.index ?? 0) >= originalScope.nextFunction
                }
                let others = state.scope.extensions[key]?[name]?.filter { other in
                    (other.entry?.id.index ?? 0) < originalScope.nextFunction
                        && !members.contains { $0.entry?.selfType == other.entry?.selfType }
                }
                state.scope.extensions[key, default: [:]][name] = (others ?? []) + (own ?? []) + members
            }
            state.scope.generics.initializers[key, default: []] += hidden.initializers
            state.scope.generics.subscripts[key, default: []] += hidden.subscripts
        }
    }

    /// The members of an extension, declared on a type that does not exist.
    private func hiddenMembers(_ block: MemberBlockSyntax, _ type: Type, name: String) -> UserType {
        let id = state.scope.nextType
        state.scope.nextType += 1
        return hiddenType(id, name: name) { declareMembers(block, of: id, type, isExtension: true) }
    }

    /// What `declare` gives the type of that number, which is there only meanwhile.
    private func hiddenType(_ id: Int, name: String, _ declare: () -> Void) -> UserType {
        let empty = UserType(
            nominal: Type.NominalType(id: .user(id), name: name, kind: .structure), conformances: [])
        state.scope.userTypes[id] = empty
        declare()
        return state.scope.userTypes.removeValue(forKey: id) ?? empty
    }

    /// Static members of an extension of a type of the library whose types were found after the extension was read.
    func addHidden(to key: OwnerKey, _ type: Type, number id: Int, _ declare: () -> Void) {
        for (name, members) in hiddenType(id, name: "\(type)", declare).members {
            state.scope.extensions[key, default: [:]][name, default: []] += members
        }
    }

    private func declareProtocolExtension(_ syntax: ExtensionDeclSyntax, _ type: Type) {
        guard let info = protocolInfo(of: self.type(syntax.extendedType)) else { return }
        let hidden = hiddenMembers(syntax.memberBlock, type, name: info.name.name)
        for (name, members) in hidden.members {
            let kept = (state.scope.generics.protocols[info.name]?.extensions[name] ?? []).filter { other in
                (other.entry?.id.index ?? 0) >= originalScope.nextFunction
                    || !members.contains { isReplacement($0, of: other) }
            }
            state.scope.generics.protocols[info.name]?.extensions[name] = kept + members
            if !(state.scope.generics.extended[name] ?? []).contains(info.name) {
                state.scope.generics.extended[name, default: []].append(info.name)
            }
            for case .staticMethod(let entry) in members where entry.kind == .operatorFunction {
                state.scope.generics.operators[name, default: []].append(entry)
            }
        }
        if !hidden.initializers.isEmpty { state.scope.generics.extendedInitializers.append(info.name) }
        if !hidden.subscripts.isEmpty {
            state.scope.generics.extendedSubscripts.append(info.name)
            if !isPrelude { state.scope.generics.hasOwnExtendedSubscripts = true }
        }
        state.scope.generics.protocols[info.name]?.extensionInitializers += hidden.initializers
        state.scope.generics.protocols[info.name]?.extensionSubscripts += hidden.subscripts
    }

    private func isReplacement(_ new: UserMember, of old: UserMember) -> Bool {
        guard let new = new.entry, let old = old.entry else { return false }
        return new.signature.isSameDeclaration(as: old.signature)
    }

    /// Checks what the extension says that the type conforms to.
    func checkProtocols(of syntax: ExtensionDeclSyntax) {
        guard let clause = syntax.inheritanceClause else { return }
        inExtension(syntax) { extended in
            guard extended.type.archetypePosition == nil else { return }
            for inherited in clause.inheritedTypes.nodes {
                for name in conformanceNames(inherited.type) {
                    checkConformance(extended.type, to: name, at: syntax.extensionKeyword.span)
                }
            }
        }
    }
}
