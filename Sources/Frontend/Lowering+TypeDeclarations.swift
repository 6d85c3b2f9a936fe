import IR
import SwiftSyntax

extension Lowering {
    /// Names first, so that types can mention each other; then members; bodies come later still.
    func declareTypes(_ declarations: [DeclSyntax], isLocal: Bool) {
        var order: [(id: Int, syntax: DeclSyntax)] = []
        var aliases: [TypeAliasDeclSyntax] = []
        var extensions: [ExtensionDeclSyntax] = []
        for declaration in declarations {
            switch declaration.as(DeclSyntaxEnum.self) {
            case .structDecl(let syntax):
                rejectGenerics(syntax.genericParameterClause)
                let id = declareNominal(syntax.name, .structure, syntax.inheritanceClause, syntax, isLocal)
                order.append((id, declaration))
            case .enumDecl(let syntax):
                rejectGenerics(syntax.genericParameterClause)
                let id = declareNominal(syntax.name, .enumeration, syntax.inheritanceClause, syntax, isLocal)
                order.append((id, declaration))
            case .classDecl(let syntax):
                rejectGenerics(syntax.genericParameterClause)
                let id = declareNominal(syntax.name, .classType, syntax.inheritanceClause, syntax, isLocal)
                order.append((id, declaration))
            case .actorDecl(let syntax):
                unsupported("'actor' is", instead: "write a struct", at: syntax.actorKeyword.span)
                declareFailed(syntax.name.tokenText, isLocal)
            case .protocolDecl(let syntax):
                unsupported(
                    "'protocol' is", instead: "write a struct or conform to a protocol of the library",
                    at: syntax.protocolKeyword.span)
                declareFailed(syntax.name.tokenText, isLocal)
            case .typeAliasDecl(let syntax): aliases.append(syntax)
            case .extensionDecl(let syntax): extensions.append(syntax)
            default: break
            }
        }
        for alias in aliases {
            let target = type(alias.initializer.value)
            addType(alias.name.tokenText, target, isLocal)
        }
        for entry in order {
            let type = state.scope.userTypes[entry.id]?.type ?? .error
            if let syntax = entry.syntax.as(StructDeclSyntax.self) {
                declareMembers(syntax.memberBlock, of: entry.id, type, isExtension: false)
                finishStruct(entry.id, hasOwnInitializer: hasInitializer(syntax.memberBlock), at: syntax.name.span)
            } else if let syntax = entry.syntax.as(ClassDeclSyntax.self) {
                declareMembers(syntax.memberBlock, of: entry.id, type, isExtension: false)
                finishClass(entry.id, hasOwnInitializer: hasInitializer(syntax.memberBlock), at: syntax.name.span)
            } else if let syntax = entry.syntax.as(EnumDeclSyntax.self) {
                declareCases(syntax, of: entry.id)
                declareMembers(syntax.memberBlock, of: entry.id, type, isExtension: false)
            }
        }
        for syntax in extensions { declareExtension(syntax) }
        let statics = pendingStatics
        pendingStatics = []
        for declare in statics { declare() }
        for entry in order { finishNominal(entry.id) }
    }

    func rejectGenerics(_ clause: GenericParameterClauseSyntax?) {
        guard let clause else { return }
        unsupported("a generic type in a cell is", instead: "write it for the types you use", at: clause.span)
    }

    func declareFailed(_ name: String, _ isLocal: Bool) { addType(name, .error, isLocal) }

    func addType(_ name: String, _ type: Type, _ isLocal: Bool) {
        if isLocal {
            state.names.add(name, .type(type))
        } else {
            state.scope.types[name] = type
            state.scope.functions[name] = nil
            state.scope.globals[name] = nil
        }
    }

    func declareNominal(
        _ name: TokenSyntax, _ kind: Type.NominalType.Kind, _ inheritance: InheritanceClauseSyntax?,
        _ syntax: some SyntaxProtocol, _ isLocal: Bool
    ) -> Int {
        let text = name.tokenText
        if !isLocal, !state.builtNames.insert(text).inserted {
            error("invalid redeclaration of '\(text)'", at: name.span)
        }
        let id = state.scope.nextType
        state.scope.nextType += 1
        let nominal = Type.NominalType(id: .user(id), name: text, kind: kind)
        var user = UserType(nominal: nominal, conformances: [])
        user.documentation = documentation(of: syntax)
        addType(text, .nominal(nominal), isLocal)
        declarationRanges[nominal.id] = name.span
        for inherited in inheritance?.inheritedTypes ?? [] {
            let name = inherited.type.trimmedDescription
            if kind == .enumeration, user.rawType == nil, let raw = lookUpType(name),
                raw == .int || raw == .string || raw == .double || raw == .character
            {
                user.rawType = raw
                user.conformances.append("RawRepresentable")
            } else if Lowering.knownProtocols.contains(name) || interface.type(named: name)?.kind == .protocolType {
                user.conformances.append(name)
            } else if kind == .classType, lookUpType(name)?.nominalType?.kind == .classType {
                unsupported(
                    "inheritance is", instead: "keep an instance of '\(name)' in a property", at: inherited.span)
            } else if lookUpType(name) != nil {
                error("inheritance from non-protocol type '\(name)'", at: inherited.span)
            } else {
                typeNamedError(name, at: inherited.span)
            }
        }
        state.scope.userTypes[id] = user
        return id
    }

    func typeNamedError(_ name: String, at range: SourceRange) { _ = typeNamed(name, [], at: range) }

    static let knownProtocols: Set<String> = [
        "Equatable", "Hashable", "Comparable", "CustomStringConvertible", "CustomDebugStringConvertible", "Sendable",
        "Error", "CaseIterable", "Identifiable", "LocalizedError", "Codable", "Encodable", "Decodable",
    ]

    func hasInitializer(_ block: MemberBlockSyntax) -> Bool {
        block.members.contains { $0.decl.is(InitializerDeclSyntax.self) }
    }
}
