import IR
import SwiftSyntax

/// A type whose name is known and whose members are not read yet.
struct TypeHead {
    var id: Int
    var name: TokenSyntax
    var inheritance: InheritanceClauseSyntax?
    var members: MemberBlockSyntax
    var syntax: DeclSyntax
}

extension Lowering {
    /// Names first, so that types can mention each other; then what they inherit from, then members; bodies come
    /// later still.
    func declareTypes(_ declarations: [DeclSyntax], isLocal: Bool) {
        var found = TypeDeclarations()
        for declaration in declarations { collect(declaration, in: nil, isLocal, &found) }
        guard !found.isEmpty else { return }
        let before = (foundProtocols.knowsTypes, foundProtocols.knowsProtocols)
        (foundProtocols.knowsTypes, foundProtocols.knowsProtocols) = (false, false)
        // Types by themselves change nothing for others.
        let changesOthers = !found.protocols.isEmpty || !found.extensions.isEmpty
        if changesOthers { foundProtocols.forget() }
        defer {
            if changesOthers { foundProtocols.forget() }
            (foundProtocols.knowsTypes, foundProtocols.knowsProtocols) = before
        }
        for entry in found.protocols { declareProtocolHead(entry.syntax, entry.name) }
        foundProtocols.knowsProtocols = true
        for entry in found.protocols { declareAssociatedTypes(entry.syntax, entry.name) }
        declareAliases(found.aliases, isLocal)
        for syntax in found.extensions { collectNested(of: syntax, &found) }
        for head in found.heads { declareConstraints(head) }
        for head in found.heads { within(head) { readInheritance(head) } }
        for syntax in found.extensions { declareExtensionHead(syntax) }
        for entry in found.protocols { declareRequirements(entry.syntax, entry.name) }
        for head in found.heads { checkCircularity(of: head) }
        let heads = superclassesFirst(found.heads)
        for head in heads { within(head) { declareMembers(of: head) } }
        for syntax in found.extensions { declareExtension(syntax) }
        inferFields()
        for head in heads { finishMembers(of: head) }
        let statics = pendingStatics
        pendingStatics = []
        for declare in statics { declare() }
        for head in heads { finishNominal(head.id) }
        finishExtendedTypes(found.extensions)
        for head in heads { checkProtocols(of: head) }
        for syntax in found.extensions { checkProtocols(of: syntax) }
    }

    struct TypeDeclarations {
        var heads: [TypeHead] = []
        var aliases: [(syntax: TypeAliasDeclSyntax, outer: Type?)] = []
        var extensions: [ExtensionDeclSyntax] = []
        var protocols: [(name: ProtocolName, syntax: ProtocolDeclSyntax)] = []

        var isEmpty: Bool { heads.isEmpty && aliases.isEmpty && extensions.isEmpty && protocols.isEmpty }
    }

    private func collect(
        _ declaration: DeclSyntax, in outer: Type?, _ isLocal: Bool, _ found: inout TypeDeclarations
    ) {
        func add(
            _ kind: Type.NominalType.Kind, _ name: TokenSyntax, _ generics: GenericParameterClauseSyntax?,
            _ inheritance: InheritanceClauseSyntax?, _ members: MemberBlockSyntax
        ) {
            refuseAttributes(of: declaration)
            let id = declareNominal(name, kind, declaration, in: outer, isLocal)
            nameParameters(id, generics, in: outer)
            found.heads.append(
                TypeHead(id: id, name: name, inheritance: inheritance, members: members, syntax: declaration))
            for member in members.members.nodes {
                collect(member.decl, in: state.scope.userTypes[id]?.type, isLocal, &found)
            }
        }
        switch declaration.as(DeclSyntaxEnum.self) {
        case .structDecl(let syntax):
            add(.structure, syntax.name, syntax.genericParameterClause, syntax.inheritanceClause, syntax.memberBlock)
        case .enumDecl(let syntax):
            add(.enumeration, syntax.name, syntax.genericParameterClause, syntax.inheritanceClause, syntax.memberBlock)
        case .classDecl(let syntax):
            add(.classType, syntax.name, syntax.genericParameterClause, syntax.inheritanceClause, syntax.memberBlock)
        case .actorDecl(let syntax):
            unsupported("'actor' is", instead: "write a struct", at: syntax.actorKeyword.span)
            declareFailed(syntax.name.tokenText, isLocal)
        case .protocolDecl(let syntax):
            found.protocols.append((declareProtocolName(syntax, isLocal), syntax))
        case .typeAliasDecl(let syntax): found.aliases.append((syntax, outer))
        case .extensionDecl(let syntax) where outer == nil: found.extensions.append(syntax)
        default: break
        }
    }

    /// Attributes that change what uses of the type mean.
    private func refuseAttributes(of declaration: DeclSyntax) {
        let ways = [
            "resultBuilder": ("a result builder is", "take an array or variadic parameters"),
            "dynamicMemberLookup": ("'@dynamicMemberLookup' is", "write a subscript or a method"),
            "dynamicCallable": ("'@dynamicCallable' is", "write 'callAsFunction'"),
            "main": ("'@main' is", "write its statements at the top level"),
        ]
        for case .attribute(let attribute) in declaration.asProtocol(WithAttributesSyntax.self)?.attributes.nodes ?? []
        {
            guard let way = ways[attribute.attributeName.written] else { continue }
            unsupported(way.0, instead: way.1, at: attribute.span)
        }
    }

    /// Types inside an extension.
    private func collectNested(of syntax: ExtensionDeclSyntax, _ found: inout TypeDeclarations) {
        let declarations = syntax.memberBlock.members.nodes.map(\.decl).filter { $0.declaresType }
        guard !declarations.isEmpty else { return }
        let extended = type(syntax.extendedType)
        // As the type's own declaration has it, with its parameters.
        let outer = userDeclaration(extended)?.type ?? extended
        let aliases = found.aliases.count
        for declaration in declarations { collect(declaration, in: outer, false, &found) }
        declareAliases(Array(found.aliases[aliases...]), false)
    }

    private func declareAliases(_ aliases: [(syntax: TypeAliasDeclSyntax, outer: Type?)], _ isLocal: Bool) {
        for (syntax, outer) in aliases {
            if let clause = syntax.genericParameterClause {
                guard outer == nil, !isLocal else {
                    unsupported("a generic type alias here is", instead: "write the type out", at: clause.span)
                    continue
                }
                let (count, target) = withGenerics(clause, syntax.genericWhereClause) {
                    (clause.parameters.count, type(syntax.initializer.value).closed)
                }
                addType(syntax.name.tokenText, target, in: nil, false)
                state.scope.generics.aliases[syntax.name.tokenText] = (count, target)
                continue
            }
            let target = withEnvironment(outer.flatMap { userDeclaration($0)?.generics } ?? []) {
                withSelf(outer?.opened) { type(syntax.initializer.value).closed }
            }
            addType(syntax.name.tokenText, target, in: outer, isLocal)
        }
    }

    /// Runs `body` where the names of the type's own members are seen.
    func withSelf<Result>(_ type: Type?, _ body: () -> Result) -> Result {
        let outer = context
        if let type { context.selfType = type }
        defer { context = outer }
        return body()
    }

    private func within(_ head: TypeHead, _ body: () -> Void) {
        withEnvironment(state.scope.userTypes[head.id]?.generics ?? []) {
            withSelf(state.scope.userTypes[head.id]?.type.opened, body)
        }
    }

    /// The names of a type's generic parameters, those of the types around it first, so that other types know how
    /// many it has.
    private func nameParameters(_ id: Int, _ clause: GenericParameterClauseSyntax?, in outer: Type?) {
        let around = outer.flatMap { userDeclaration($0)?.generics } ?? []
        let own = (clause?.parameters.nodes ?? []).map { GenericParameter(name: $0.name.tokenText) }
        guard !around.isEmpty || !own.isEmpty, var nominal = state.scope.userTypes[id]?.nominal else { return }
        let generics = around + own
        nominal.arguments = generics.enumerated().map { .parameter(index: $0.offset, name: $0.element.name) }
        state.scope.userTypes[id]?.generics = generics
        state.scope.userTypes[id]?.nominal = nominal
        state.scope.userTypes[id]?.outerParameters = around.count
        // Inside the outer type the name stands for the type with the parameters around it.
        if let outer, case .user(let outerID)? = outer.nominalType?.id,
            let name = nominal.name.split(separator: ".").last
        {
            state.scope.userTypes[outerID]?.nested[String(name)] = .nominal(nominal)
        }
    }

    func userDeclaration(_ type: Type) -> UserType? {
        guard case .user(let id)? = type.nominalType?.id else { return nil }
        return state.scope.userTypes[id]
    }

    /// The constraints of a type's parameters.
    private func declareConstraints(_ head: TypeHead) {
        guard let user = state.scope.userTypes[head.id], !user.generics.isEmpty else { return }
        let outer = Array(user.generics.prefix(user.outerParameters))
        let around = user.outer.flatMap { userDeclaration($0)?.generics } ?? outer
        withEnvironment(around) {
            state.generics = Array(state.generics.prefix(user.outerParameters))
            withGenerics(head.syntax.genericParameters, head.syntax.genericRequirements) {
                let generics = state.generics.map(\.closed)
                state.scope.userTypes[head.id]?.generics = generics
            }
        }
    }

    private func checkProtocols(of head: TypeHead) {
        guard let user = state.scope.userTypes[head.id] else { return }
        withEnvironment(user.generics) {
            for name in user.conformances where user.conditions[name] == nil {
                checkConformance(user.type.opened, to: name, at: head.name.span)
            }
        }
    }

    func declareFailed(_ name: String, _ isLocal: Bool) { addType(name, .error, in: nil, isLocal) }

    func addType(_ name: String, _ type: Type, in outer: Type?, _ isLocal: Bool) {
        if let nominal = outer?.nominalType, case .user(let id) = nominal.id {
            state.scope.userTypes[id]?.nested[name] = type
        } else if let outer {
            state.scope.types["\(outer).\(name)"] = type
        } else if isLocal {
            state.names.add(name, .type(type))
        } else {
            state.scope.types[name] = type
            state.scope.generics.aliases[name] = nil
            state.scope.functions[name] = nil
            state.scope.globals[name] = nil
        }
    }

    func declareNominal(
        _ name: TokenSyntax, _ kind: Type.NominalType.Kind, _ syntax: DeclSyntax, in outer: Type?, _ isLocal: Bool
    ) -> Int {
        let text = name.tokenText
        let fullName = outer.map { "\($0.nominalType?.name ?? $0.description).\(text)" } ?? text
        if !isLocal || outer != nil, !state.builtNames.insert(fullName).inserted {
            error("invalid redeclaration of '\(text)'", at: name.span)
        }
        let id = state.scope.nextType
        state.scope.nextType += 1
        let nominal = Type.NominalType(id: .user(id), name: fullName, kind: kind)
        var user = UserType(nominal: nominal, conformances: [])
        user.documentation = documentation(of: syntax)
        user.outer = outer
        user.isFinal = syntax.as(ClassDeclSyntax.self).map { has(.final, $0.modifiers) } ?? false
        user.isPropertyWrapper =
            syntax.asProtocol(WithAttributesSyntax.self).map { hasAttribute("propertyWrapper", $0.attributes) } ?? false
        state.scope.userTypes[id] = user
        addType(text, .nominal(nominal), in: outer, isLocal)
        declarationRanges[nominal.id] = name.span
        return id
    }

    private func declareMembers(of head: TypeHead) {
        guard let user = state.scope.userTypes[head.id] else { return }
        if let above = user.superclass.flatMap({ state.scope.userTypes[$0] }) {
            state.scope.userTypes[head.id]?.fields = above.fields
            state.scope.userTypes[head.id]?.inheritedFields = above.fields.count
        }
        if let syntax = head.syntax.as(EnumDeclSyntax.self) { declareCases(syntax, of: head.id) }
        declareMembers(head.members, of: head.id, user.type.opened, isExtension: false)
        let generics = state.generics.map(\.closed)
        state.scope.userTypes[head.id]?.generics = generics
        if user.nominal.kind == .classType {
            finishClass(head.id, hasOwnInitializer: hasInitializer(head.members), at: head)
        } else if user.nominal.kind == .structure {
            finishStruct(head.id, hasOwnInitializer: hasInitializer(head.members))
        }
        checkWrapper(head)
    }

    /// Finds the types of stored properties that say none. They may need members of each other's types, so what
    /// cannot be typed yet is tried again.
    private func inferFields() {
        var work = pendingFields
        pendingFields = []
        while !work.isEmpty {
            let left = work.filter { !$0(false) }
            if left.count == work.count {
                for infer in left { _ = infer(true) }
                return
            }
            work = left
        }
    }

    /// What depends on the types of all fields.
    private func finishMembers(of head: TypeHead) {
        guard let user = state.scope.userTypes[head.id] else { return }
        if user.nominal.kind == .structure {
            finishStruct(head.id, hasOwnInitializer: hasInitializer(head.members))
        } else if let above = user.superclass.flatMap({ state.scope.userTypes[$0] }) {
            for index in above.fields.indices { state.scope.userTypes[head.id]?.fields[index] = above.fields[index] }
        }
    }

    func hasInitializer(_ block: MemberBlockSyntax) -> Bool {
        block.members.nodes.contains { $0.decl.is(InitializerDeclSyntax.self) }
    }

    func has(_ keyword: Keyword, _ modifiers: DeclModifierListSyntax) -> Bool {
        modifiers.nodes.contains { $0.name.tokenKind == .keyword(keyword) }
    }
}

extension DeclSyntax {
    /// A type or another name of one.
    var declaresType: Bool {
        switch kind {
        case .structDecl, .enumDecl, .classDecl, .actorDecl, .protocolDecl, .typeAliasDecl: return true
        default: return false
        }
    }
}

extension DeclSyntax {
    fileprivate var genericParameters: GenericParameterClauseSyntax? {
        self.as(StructDeclSyntax.self)?.genericParameterClause ?? self.as(EnumDeclSyntax.self)?.genericParameterClause
            ?? self.as(ClassDeclSyntax.self)?.genericParameterClause
    }

    fileprivate var genericRequirements: GenericWhereClauseSyntax? {
        self.as(StructDeclSyntax.self)?.genericWhereClause ?? self.as(EnumDeclSyntax.self)?.genericWhereClause
            ?? self.as(ClassDeclSyntax.self)?.genericWhereClause
    }
}
