import IR
import SwiftSyntax

extension Lowering {
    func declareMembers(_ block: MemberBlockSyntax, of id: Int, _ type: Type, isExtension: Bool) {
        let outer = context
        context.selfType = type
        defer { context = outer }
        for member in block.members.nodes {
            switch member.decl.as(DeclSyntaxEnum.self) {
            case .variableDecl(let variable): declareProperty(variable, of: id, type, isExtension: isExtension)
            case .functionDecl(let function):
                withGenerics(function.genericParameterClause, function.genericWhereClause) {
                    declareMethod(function, of: id, type, isExtension: isExtension)
                }
            case .initializerDecl(let initializer):
                withGenerics(initializer.genericParameterClause, initializer.genericWhereClause) {
                    declareInitializer(initializer, of: id, type, isExtension: isExtension)
                }
            case .subscriptDecl(let syntax):
                withGenerics(syntax.genericParameterClause, syntax.genericWhereClause) {
                    declareSubscript(syntax, of: id, type, isExtension: isExtension)
                }
            case .deinitializerDecl(let syntax): declareDeinitializer(syntax, of: id, type, isExtension: isExtension)
            case .enumCaseDecl, .structDecl, .enumDecl, .typeAliasDecl, .classDecl, .actorDecl, .protocolDecl: break
            case .ifConfigDecl, .macroExpansionDecl, .associatedTypeDecl:
                unsupported("this member is", instead: "leave it out", at: member.decl.span)
            default: unsupported("this member is", instead: "write a method", at: member.decl.span)
            }
        }
    }

    func add(_ member: UserMember, _ name: String, to id: Int) {
        state.scope.userTypes[id]?.members[name, default: []].append(member)
    }

    /// The type of `self` for callers; nil where nothing is generic.
    func closedSelf(_ type: Type) -> Type? { state.generics.isEmpty ? nil : type.closed }

    func isStatic(_ modifiers: DeclModifierListSyntax) -> Bool {
        modifiers.nodes.contains { $0.name.tokenKind == .keyword(.static) || $0.name.tokenKind == .keyword(.class) }
    }

    func isMutating(_ modifiers: DeclModifierListSyntax) -> Bool {
        modifiers.nodes.contains { $0.name.tokenKind == .keyword(.mutating) }
    }

    /// The type of an initial value, found by lowering it once for that.
    func trialType(_ syntax: ExprSyntax, _ expecting: Type?, withSelf: Bool = false) -> Type? {
        var frame = FunctionContext(kind: .topLevel, result: nil, isThrowing: false)
        frame.selfType = context.selfType
        frame.isStatic = !withSelf
        return withFreshFunction(frame) {
            if withSelf, let type = context.selfType {
                context.selfVariable = newLocal("self", type, isMutable: true, at: syntax.span, isHidden: true)
            }
            let saved = state.diagnostics
            let pending = pendingFunctions.count
            let found = expression(syntax, expecting: expecting).type
            if !found.isError { state.diagnostics = saved }
            pendingFunctions.removeSubrange(pending...)
            return found
        }
    }

    func isDeclared(_ name: String, isStatic: Bool, in id: Int) -> Bool {
        state.scope.userTypes[id]?.members[name]?.contains { member in
            guard member.isStatic == isStatic else { return false }
            switch member {
            case .field, .computed, .staticVariable, .staticComputed, .enumerationCase: return true
            case .method, .staticMethod, .staticSubscript: return false
            }
        } ?? false
    }

    func isObserver(_ block: AccessorBlockSyntax) -> Bool {
        guard case .accessors(let list) = block.accessors else { return false }
        return list.contains { accessor in
            accessor.accessorSpecifier.tokenKind == .keyword(.willSet)
                || accessor.accessorSpecifier.tokenKind == .keyword(.didSet)
        }
    }

    func declareStatic(
        _ name: String, _ type: Type, _ initial: InitializerClauseSyntax?, isMutable: Bool, of id: Int,
        at range: SourceRange
    ) {
        guard let initial else {
            error("'static \(isMutable ? "var" : "let")' declaration requires an initializer expression", at: range)
            return
        }
        // An initial value whose type had to be found is declared outside the type's own environment.
        guard state.generics.isEmpty, state.scope.userTypes[id]?.generics.isEmpty != false else {
            let isProtocol = context.selfType?.archetypePosition != nil
            error(
                isProtocol
                    ? "static stored properties not supported in protocol extensions"
                    : "static stored properties not supported in generic types", at: range)
            return
        }
        if !isMutable, !type.isOptional, doesSomething(initial.value) {
            return declareLazyStatic(name, type, initial, of: id, at: range)
        }
        let typeName = state.scope.userTypes[id]?.nominal.name ?? ""
        let variable = GlobalVariable(
            id: GlobalID(index: state.scope.nextGlobal), name: "\(typeName).\(name)", type: type, isMutable: isMutable,
            range: range)
        state.scope.nextGlobal += 1
        state.globals.append(variable)
        state.globalPlaces[variable.id] = -1
        add(.staticVariable(variable), name, to: id)
        let maker = generator(initial.value, type: type, name: name, purpose: .initialization)
        let value = Expression(.call(.function(maker), [], typeArguments: []), type: type, range: range)
        state.staticInitialisers.append(
            Statement(.declare(.bind(.global(variable.id), type), initial: value), range: range))
    }

    func declareComputed(
        _ name: String, _ valueType: Type, _ block: AccessorBlockSyntax, of id: Int, _ type: Type,
        _ modifiers: DeclModifierListSyntax, isExtension: Bool, at range: SourceRange
    ) {
        let isStatic = isStatic(modifiers)
        let accessors = accessorBodies(block)
        guard let getter = accessors.getter else {
            error("variable with a setter must also have a getter", at: block.accessors.firstSpan ?? range)
            return
        }
        var signature = Signature(parameters: [], result: valueType)
        signature.isThrowing = accessors.isThrowing
        signature.isMutating = accessors.isMutatingGet && !sharesStorage(type)
        var entry = FunctionEntry(
            id: newFunctionID(), name: name, kind: .accessor, signature: closed(signature), range: range)
        entry.selfType = closedSelf(type)
        entry.access = access(modifiers, of: id)
        applyInheritance(to: &entry, kind: .property, of: id, modifiers, isExtension: isExtension, at: range)
        let isSettable = accessors.setter != nil
        state.scope.getterNames[entry.id] = name
        if isStatic { state.scope.freeGetters.insert(entry.id) }
        add(
            isStatic
                ? .staticComputed(entry, isSettable: isSettable) : .computed(getter: entry, isSettable: isSettable),
            name, to: id)
        entry.signature = signature
        lowerLater(
            entry, nil, getter, kind: "getter", self: type, isMutating: signature.isMutating, isStatic: isStatic,
            range: block.span)
        guard let setter = accessors.setter else {
            if !isStatic, entry.overridden.contains(where: { state.scope.setters[$0] != nil }) {
                error("cannot override mutable property with read-only property '\(name)'", at: range)
            }
            return
        }
        var setSignature = Signature(
            parameters: [.init(label: nil, name: accessors.newValue, type: valueType)], result: .void)
        setSignature.isMutating = !sharesStorage(type) && !isStatic && !accessors.isNonmutatingSet
        let setEntry = FunctionEntry(
            id: newFunctionID(), name: name, kind: .accessor, signature: setSignature, range: range)
        if accessors.isNonmutatingSet { state.scope.nonmutatingSetters.insert(setEntry.id) }
        connect(setter: setEntry.id, to: entry, of: id)
        lowerLater(
            setEntry, nil, setter, kind: "setter", self: type, isMutating: setSignature.isMutating, isStatic: isStatic,
            isSetter: true, range: block.span)
    }

    /// Makes a function the setter of a getter, in the place of the setters that classes above have.
    func connect(setter: FunctionID, to getter: FunctionEntry, of id: Int) {
        state.scope.setters[getter.id] = setter
        for introduced in getter.overridden {
            if let above = state.scope.setters[introduced] { state.scope.userTypes[id]?.overrides[above] = setter }
        }
    }

    struct AccessorBodies {
        var getter: [CodeBlockItemSyntax]?
        var setter: [CodeBlockItemSyntax]?
        var newValue = "newValue"
        var isThrowing = false
        var isMutatingGet = false
        var isNonmutatingSet = false
    }

    func accessorBodies(_ block: AccessorBlockSyntax) -> AccessorBodies {
        var result = AccessorBodies()
        switch block.accessors {
        case .getter(let items): result.getter = items.nodes
        case .accessors(let list):
            for accessor in list.nodes {
                let body = accessor.body.map { Array($0.statements) } ?? []
                switch accessor.accessorSpecifier.tokenKind {
                case .keyword(.get):
                    result.getter = body
                    result.isThrowing = accessor.effectSpecifiers?.throwsClause != nil
                    result.isMutatingGet = accessor.modifier?.name.tokenKind == .keyword(.mutating)
                case .keyword(.set):
                    result.setter = body
                    result.isNonmutatingSet = accessor.modifier?.name.tokenKind == .keyword(.nonmutating)
                    if let name = accessor.parameters?.name { result.newValue = name.tokenText }
                default:
                    unsupported("this accessor is", instead: "write 'get' and 'set'", at: accessor.span)
                }
            }
        }
        return result
    }

    func declareMethod(_ syntax: FunctionDeclSyntax, of id: Int, _ type: Type, isExtension: Bool) {
        let name = syntax.name.tokenText
        let range = syntax.name.span
        var opened = self.signature(syntax.signature, attributes: syntax.attributes)
        opened.isMutating = isMutating(syntax.modifiers)
        let signature = closed(opened)
        if signature.isMutating, state.scope.userTypes[id]?.nominal.kind == .classType {
            error("'mutating' is not valid on instance methods in classes", at: range)
        }
        let isStaticMember = isStatic(syntax.modifiers)
        let isOperator = name.unicodeScalars.first.map { !$0.properties.isXIDStart && $0 != "_" } ?? false
        var entry = FunctionEntry(
            id: newFunctionID(), name: name, kind: isStaticMember ? .staticMethod : .method, signature: signature,
            range: range)
        entry.documentation = documentation(of: syntax)
        entry.selfType = closedSelf(type)
        entry.returnsSelf =
            type.nominalType?.kind == .classType && syntax.signature.returnClause?.type.written == "Self"
        guard let body = syntax.body else {
            error("expected '{' in body of function declaration", at: range)
            return
        }
        if isOperator {
            guard isStaticMember else {
                error("operator '\(name)' declared in type '\(type)' must be 'static'", at: range)
                return
            }
            entry.kind = .operatorFunction
            let fixity = fixity(syntax.modifiers, signature)
            checkOperator(name, fixity, at: syntax.name.span)
            entry.fixity = fixity
            if type.archetypePosition == nil { state.scope.functions[name, default: []].append(entry) }
            add(.staticMethod(entry), name, to: id)
        } else {
            let same = state.scope.userTypes[id]?.members[name]?.contains { member in
                switch member {
                case .method(let other): return !isStaticMember && other.signature.isSameDeclaration(as: signature)
                case .staticMethod(let other): return isStaticMember && other.signature.isSameDeclaration(as: signature)
                case .field, .computed, .staticVariable, .staticComputed, .staticSubscript, .enumerationCase:
                    return false
                }
            }
            if same == true { error("invalid redeclaration of '\(name)\(labels(signature))'", at: range) }
            entry.access = access(syntax.modifiers, of: id)
            applyInheritance(
                to: &entry, kind: .method, of: id, syntax.modifiers, isExtension: isExtension, at: range)
            add(isStaticMember ? .staticMethod(entry) : .method(entry), name, to: id)
        }
        entry.signature = opened
        lowerLater(
            entry, syntax.signature.parameterClause, body.statements.nodes,
            kind: isStaticMember ? "static method" : "instance method", self: type, isMutating: signature.isMutating,
            isStatic: isStaticMember, range: syntax.span)
    }

    func declareSubscript(_ syntax: SubscriptDeclSyntax, of id: Int, _ type: Type, isExtension: Bool) {
        guard let block = syntax.accessorBlock else { return }
        let range = syntax.subscriptKeyword.span
        let accessors = accessorBodies(block)
        let isStaticMember = isStatic(syntax.modifiers)
        let result = self.type(syntax.returnClause.type)
        let parameters = parameters(syntax.parameterClause, isSubscript: true)
        let opened = Signature(parameters: parameters, result: result, isThrowing: accessors.isThrowing)
        var entry = FunctionEntry(
            id: newFunctionID(), name: "subscript", kind: .accessor, signature: closed(opened), range: range)
        entry.selfType = closedSelf(type)
        entry.access = access(syntax.modifiers, of: id)
        state.scope.getterNames[entry.id] = "subscript"
        applyInheritance(
            to: &entry, kind: .subscriptMember, of: id, syntax.modifiers, isExtension: isExtension, at: range)
        if isStaticMember {
            state.scope.freeGetters.insert(entry.id)
            add(.staticSubscript(entry, isSettable: accessors.setter != nil), "subscript", to: id)
        } else {
            state.scope.userTypes[id]?.subscripts.append((entry, accessors.setter != nil))
        }
        entry.signature = opened
        lowerLater(
            entry, syntax.parameterClause, accessors.getter ?? [], kind: "subscript", self: type, isMutating: false,
            isStatic: isStaticMember, range: syntax.span)
        guard let setter = accessors.setter else { return }
        var setSignature = Signature(
            parameters: parameters + [.init(label: nil, name: accessors.newValue, type: result)], result: .void)
        setSignature.isMutating = !sharesStorage(type) && !isStaticMember && !accessors.isNonmutatingSet
        let setEntry = FunctionEntry(
            id: newFunctionID(), name: "subscript", kind: .accessor, signature: setSignature, range: range)
        if accessors.isNonmutatingSet { state.scope.nonmutatingSetters.insert(setEntry.id) }
        connect(setter: setEntry.id, to: entry, of: id)
        lowerLater(
            setEntry, syntax.parameterClause, setter, kind: "subscript", self: type,
            isMutating: setSignature.isMutating, isStatic: isStaticMember, isSetter: true, range: syntax.span)
    }

    func declareDeinitializer(_ syntax: DeinitializerDeclSyntax, of id: Int, _ type: Type, isExtension: Bool) {
        let range = syntax.deinitKeyword.span
        guard let user = state.scope.userTypes[id], user.nominal.kind == .classType, !isExtension else {
            error(
                isExtension
                    ? "deinitializers may only be declared within a class, actor, or noncopyable type"
                    : "deinitializer cannot be declared in \(state.scope.userTypes[id]?.kindName ?? "type") "
                        + "'\(type)' that conforms to 'Copyable'", at: range)
            return
        }
        let entry = FunctionEntry(
            id: newFunctionID(), name: "deinit", kind: .method, signature: Signature(parameters: [], result: .void),
            range: range)
        if user.deinitializer != nil { error("invalid redeclaration of 'deinit'", at: range) }
        state.scope.userTypes[id]?.deinitializer = entry.id
        lowerLater(
            entry, nil, Array(syntax.body?.statements ?? []), kind: "deinitializer", self: type, isMutating: false,
            range: syntax.span)
    }
}

extension UserType {
    /// As messages name its kind.
    var kindName: String {
        switch nominal.kind {
        case .structure: return "struct"
        case .classType: return "class"
        case .enumeration: return "enum"
        case .protocolType: return "protocol"
        }
    }
}

extension AccessorBlockSyntax.Accessors {
    /// Where the first accessor stands.
    var firstSpan: SourceRange? {
        guard case .accessors(let list) = self else { return nil }
        return list.first?.accessorSpecifier.span
    }
}
