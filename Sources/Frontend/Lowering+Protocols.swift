import IR
import SwiftSyntax

extension Lowering {
    /// Makes the name of a protocol known.
    func declareProtocolName(_ syntax: ProtocolDeclSyntax, _ isLocal: Bool) -> ProtocolName {
        let text = syntax.name.tokenText
        if !isLocal, !state.builtNames.insert(text).inserted {
            error("invalid redeclaration of '\(text)'", at: syntax.name.span)
        }
        let id = state.scope.nextType
        state.scope.nextType += 1
        let nominal = Type.NominalType(id: .user(id), name: text, kind: .protocolType)
        let name = ProtocolName(text, id: isPrelude ? nil : id)
        var info = ProtocolInfo(name: name, nominal: nominal)
        info.range = syntax.name.span
        info.documentation = documentation(of: syntax)
        state.scope.generics.protocols[name] = info
        state.scope.generics.protocolNames[id] = name
        addType(text, .nominal(nominal), in: nil, isLocal)
        return name
    }

    /// Reads what it refines and its associated types; all protocols of the block have names.
    func declareProtocolHead(_ syntax: ProtocolDeclSyntax, _ name: ProtocolName) {
        for inherited in syntax.inheritanceClause?.inheritedTypes.nodes ?? [] {
            if let marker = markerProtocol(inherited.type) {
                if marker == "AnyObject" { state.scope.generics.protocols[name]?.isClassBound = true }
                state.scope.generics.protocols[name]?.inherited.append(ProtocolName(marker))
                continue
            }
            let names = conformanceNames(inherited.type)
            if names.isEmpty {
                let found = type(inherited.type)
                if found.isError { continue }
                error("inheritance from non-protocol, non-class type '\(found)'", at: inherited.span)
            }
            for other in names {
                if refined(other).contains(name) {
                    error("protocol '\(name)' refines itself", at: syntax.name.span)
                    continue
                }
                state.scope.generics.protocols[name]?.inherited.append(other)
                if state.scope.generics.protocols[other]?.isClassBound == true {
                    state.scope.generics.protocols[name]?.isClassBound = true
                }
            }
        }
        for member in syntax.memberBlock.members.nodes {
            guard let associated = member.decl.as(AssociatedTypeDeclSyntax.self) else { continue }
            state.scope.generics.protocols[name]?.associatedTypes.append(
                .init(name: associated.name.tokenText, constraints: [], range: associated.name.span))
        }
        state.scope.generics.protocols[name]?.primary =
            syntax.primaryAssociatedTypeClause?.primaryAssociatedTypes.map { $0.name.tokenText } ?? []
    }

    /// Reads the constraints of associated types; the names of all are known.
    func declareAssociatedTypes(_ syntax: ProtocolDeclSyntax, _ name: ProtocolName) {
        withSelf(of: name) {
            for member in syntax.memberBlock.members.nodes {
                guard let associated = member.decl.as(AssociatedTypeDeclSyntax.self),
                    let index = state.scope.generics.protocols[name]?.associatedTypes.firstIndex(where: {
                        $0.name == associated.name.tokenText
                    })
                else { continue }
                for inherited in associated.inheritanceClause?.inheritedTypes.nodes ?? [] {
                    let names = conformanceNames(inherited.type)
                    state.scope.generics.protocols[name]?.associatedTypes[index].constraints += names
                }
                if let initial = associated.initializer {
                    let type = self.type(initial.value)
                    state.scope.generics.protocols[name]?.associatedTypes[index].defaultType = type.closed
                    let environment = state.generics.map(\.closed)
                    state.scope.generics.protocols[name]?.associatedTypes[index].environment = environment
                }
                if let clause = associated.genericWhereClause { declareEqualities(clause, name) }
            }
            if let clause = syntax.genericWhereClause { declareEqualities(clause, name) }
        }
    }

    /// `where Iterator.Element == Element` between associated types, and constraints on them.
    private func declareEqualities(_ clause: GenericWhereClauseSyntax, _ name: ProtocolName) {
        for requirement in clause.requirements.nodes {
            switch requirement.requirement {
            case .sameTypeRequirement(let syntax):
                guard case .type(let leftSyntax) = syntax.leftType, case .type(let rightSyntax) = syntax.rightType,
                    let left = associatedPath(leftSyntax)
                else { continue }
                guard let right = associatedPath(rightSyntax), isAssociated(right, in: name) else {
                    if left.count == 1, case let type = self.type(rightSyntax), !type.isError {
                        state.scope.generics.protocols[name]?.fixed[left[0]] = type
                    }
                    continue
                }
                let pair = left.count >= right.count ? (left, right) : (right, left)
                state.scope.generics.protocols[name]?.equalities.append((left: pair.0, right: pair.1))
            case .conformanceRequirement(let syntax):
                guard let path = associatedPath(syntax.leftType), path.count == 1,
                    let index = state.scope.generics.protocols[name]?.associatedTypes.firstIndex(where: {
                        $0.name == path[0]
                    })
                else { continue }
                let names = conformanceNames(syntax.rightType)
                state.scope.generics.protocols[name]?.associatedTypes[index].constraints += names
            case .layoutRequirement: continue
            }
        }
    }

    private func isAssociated(_ path: [String], in name: ProtocolName) -> Bool {
        guard let first = path.first else { return true }
        return refined(name).contains { proto in
            state.scope.generics.protocols[proto]?.associatedTypes.contains { $0.name == first } == true
        }
    }

    private func associatedPath(_ syntax: TypeSyntax) -> [String]? {
        if let identifier = syntax.as(IdentifierTypeSyntax.self) {
            return identifier.name.tokenText == "Self" ? [] : [identifier.name.tokenText]
        }
        guard let member = syntax.as(MemberTypeSyntax.self), let base = associatedPath(member.baseType) else {
            return nil
        }
        return base + [member.name.tokenText]
    }

    /// Runs `body` with `Self` as an archetype that conforms to the protocol.
    func withSelf<Result>(of name: ProtocolName, _ body: () -> Result) -> Result {
        withEnvironment([GenericParameter(name: "Self", constraints: [name])]) {
            let outer = context
            context.selfType = .archetype(0, "Self")
            defer { context = outer }
            return body()
        }
    }

    /// Reads the requirements.
    func declareRequirements(_ syntax: ProtocolDeclSyntax, _ name: ProtocolName) {
        withSelf(of: name) {
            for member in syntax.memberBlock.members.nodes {
                switch member.decl.as(DeclSyntaxEnum.self) {
                case .functionDecl(let function): requireFunction(function, name)
                case .variableDecl(let variable): requireProperty(variable, name)
                case .initializerDecl(let initializer): requireInitializer(initializer, name)
                case .subscriptDecl(let syntax): requireSubscript(syntax, name)
                case .associatedTypeDecl: break
                default: unsupported("this member of a protocol is", instead: "leave it out", at: member.decl.span)
                }
            }
        }
    }

    private func requireFunction(_ syntax: FunctionDeclSyntax, _ name: ProtocolName) {
        let text = syntax.name.tokenText
        let isStaticMember = isStatic(syntax.modifiers)
        let isOperator = text.unicodeScalars.first.map { !$0.properties.isXIDStart && $0 != "_" } ?? false
        if let body = syntax.body { error("protocol methods must not have bodies", at: body.span) }
        withGenerics(syntax.genericParameterClause, syntax.genericWhereClause) {
            var signature = signature(syntax.signature, attributes: syntax.attributes)
            signature.isMutating = isMutating(syntax.modifiers)
            var entry = FunctionEntry(
                id: newFunctionID(), name: text,
                kind: isOperator ? .operatorFunction : isStaticMember ? .staticMethod : .method,
                signature: closed(signature), range: syntax.name.span)
            entry.documentation = documentation(of: syntax)
            entry.selfType = .parameter(index: 0, name: "Self")
            if isOperator {
                let fixity = fixity(syntax.modifiers, signature)
                checkOperator(text, fixity, at: syntax.name.span)
                entry.fixity = fixity
                state.scope.generics.operators[text, default: []].append(entry)
            }
            require(
                isStaticMember ? .staticMethod(entry) : .method(entry), entry, isOperator ? .operatorFunction : .method,
                isStatic: isStaticMember, of: name)
        }
    }

    private func require(
        _ member: UserMember, _ entry: FunctionEntry, _ kind: Requirement.Kind, isStatic: Bool, of name: ProtocolName
    ) {
        state.scope.generics.requirements[entry.id] = Requirement(
            owner: name, kind: kind, entry: entry, isStatic: isStatic)
        state.scope.generics.protocols[name]?.requirements[entry.name, default: []].append(member)
    }

    private func requireProperty(_ syntax: VariableDeclSyntax, _ name: ProtocolName) {
        let isStaticMember = isStatic(syntax.modifiers)
        for binding in syntax.bindings.nodes {
            guard let identifier = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier,
                let annotation = binding.typeAnnotation
            else {
                error("type annotation missing in pattern", at: binding.pattern.span)
                continue
            }
            guard let block = binding.accessorBlock else {
                error("property in protocol must have explicit { get } or { get set } specifier", at: binding.span)
                continue
            }
            let environment = state.generics
            let valueType = type(annotation.type)
            let isSettable = accessorNames(block).contains("set")
            var signature = Signature(parameters: [], result: valueType)
            signature.isThrowing = accessorBodies(block).isThrowing
            var entry = FunctionEntry(
                id: newFunctionID(), name: identifier.tokenText, kind: .accessor, signature: closed(signature),
                range: identifier.span)
            entry.selfType = .parameter(index: 0, name: "Self")
            require(
                isStaticMember
                    ? .staticComputed(entry, isSettable: isSettable) : .computed(getter: entry, isSettable: isSettable),
                entry,
                .property, isStatic: isStaticMember, of: name)
            if isSettable {
                requireSetter(
                    entry, [.init(label: nil, name: "newValue", type: valueType)], isStatic: isStaticMember, name)
            }
            state.generics = environment
        }
    }

    private func requireSetter(
        _ getter: FunctionEntry, _ parameters: [Signature.Parameter], isStatic: Bool, _ name: ProtocolName
    ) {
        var signature = Signature(parameters: parameters, result: .void)
        signature.isMutating = !(state.scope.generics.protocols[name]?.isClassBound ?? false)
        var entry = FunctionEntry(
            id: newFunctionID(), name: getter.name, kind: .accessor, signature: closed(signature), range: getter.range)
        entry.selfType = .parameter(index: 0, name: "Self")
        state.scope.setters[getter.id] = entry.id
        state.scope.generics.requirements[entry.id] = Requirement(
            owner: name, kind: .setter, entry: entry, isStatic: isStatic, getter: getter.id)
    }

    func accessorNames(_ block: AccessorBlockSyntax) -> [String] {
        guard case .accessors(let list) = block.accessors else { return ["get"] }
        return list.map { $0.accessorSpecifier.text }
    }

    private func requireInitializer(_ syntax: InitializerDeclSyntax, _ name: ProtocolName) {
        withGenerics(syntax.genericParameterClause, syntax.genericWhereClause) {
            let selfType = Type.archetype(0, "Self")
            let isFailable = syntax.optionalMark != nil
            let signature = signature(
                syntax.signature, attributes: syntax.attributes, result: isFailable ? .optional(selfType) : selfType)
            var entry = FunctionEntry(
                id: newFunctionID(), name: "init", kind: .initializer, signature: closed(signature),
                range: syntax.initKeyword.span)
            entry.isFailable = isFailable
            entry.selfType = .parameter(index: 0, name: "Self")
            state.scope.generics.requirements[entry.id] = Requirement(
                owner: name, kind: .initializer, entry: entry, isStatic: true)
            state.scope.generics.protocols[name]?.initializers.append(entry)
        }
    }

    private func requireSubscript(_ syntax: SubscriptDeclSyntax, _ name: ProtocolName) {
        guard let block = syntax.accessorBlock else {
            error("subscript in protocol must have explicit { get } or { get set } specifier", at: syntax.span)
            return
        }
        withGenerics(syntax.genericParameterClause, syntax.genericWhereClause) {
            let result = type(syntax.returnClause.type)
            let parameters = parameters(syntax.parameterClause, isSubscript: true)
            let isSettable = accessorNames(block).contains("set")
            var entry = FunctionEntry(
                id: newFunctionID(), name: "subscript", kind: .accessor,
                signature: closed(Signature(parameters: parameters, result: result)),
                range: syntax.subscriptKeyword.span)
            entry.selfType = .parameter(index: 0, name: "Self")
            state.scope.generics.requirements[entry.id] = Requirement(
                owner: name, kind: .subscriptGetter, entry: entry, isStatic: false)
            state.scope.generics.protocols[name]?.subscripts.append((entry, isSettable))
            if isSettable {
                requireSetter(
                    entry, parameters + [.init(label: nil, name: "newValue", type: result)], isStatic: false, name)
            }
        }
    }
}
