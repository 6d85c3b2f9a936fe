import IR
import SwiftSyntax

extension Lowering {
    func declareMembers(_ block: MemberBlockSyntax, of id: Int, _ type: Type, isExtension: Bool) {
        let outer = context
        context.selfType = type
        defer { context = outer }
        for member in block.members {
            switch member.decl.as(DeclSyntaxEnum.self) {
            case .variableDecl(let variable): declareProperty(variable, of: id, type, isExtension: isExtension)
            case .functionDecl(let function): declareMethod(function, of: id, type)
            case .initializerDecl(let initializer):
                declareInitializer(initializer, of: id, type, isExtension: isExtension)
            case .subscriptDecl(let syntax): declareSubscript(syntax, of: id, type)
            case .enumCaseDecl: break
            case .structDecl, .enumDecl, .typeAliasDecl, .classDecl:
                unsupported(
                    "a type inside a type is", instead: "declare it beside the other one", at: member.decl.span)
            case .ifConfigDecl, .macroExpansionDecl, .deinitializerDecl, .associatedTypeDecl:
                unsupported("this member is", instead: "leave it out", at: member.decl.span)
            default: unsupported("this member is", instead: "write a method", at: member.decl.span)
            }
        }
    }

    func add(_ member: UserMember, _ name: String, to id: Int) {
        state.scope.userTypes[id]?.members[name, default: []].append(member)
    }

    func isStatic(_ modifiers: DeclModifierListSyntax) -> Bool {
        modifiers.contains { $0.name.tokenKind == .keyword(.static) || $0.name.tokenKind == .keyword(.class) }
    }

    func isMutating(_ modifiers: DeclModifierListSyntax) -> Bool {
        modifiers.contains { $0.name.tokenKind == .keyword(.mutating) }
    }

    func declareProperty(_ syntax: VariableDeclSyntax, of id: Int, _ type: Type, isExtension: Bool) {
        let isMutable = syntax.bindingSpecifier.tokenKind == .keyword(.var)
        let isStaticMember = isStatic(syntax.modifiers)
        for modifier in syntax.modifiers where modifier.name.tokenKind == .keyword(.lazy) {
            unsupported("'lazy' is", instead: "compute it in the initialiser", at: modifier.span)
        }
        for binding in syntax.bindings {
            guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.tokenText else {
                unsupported("a pattern here is", instead: "declare each property by its name", at: binding.span)
                continue
            }
            let range = binding.pattern.span
            if isDeclared(name, in: id) { error("invalid redeclaration of '\(name)'", at: range) }
            let annotation = binding.typeAnnotation ?? syntax.bindings.last?.typeAnnotation
            if let accessors = binding.accessorBlock, !isObserver(accessors) {
                guard let annotation else {
                    error("computed property must have an explicit type", at: range)
                    continue
                }
                declareComputed(
                    name, self.type(annotation.type), accessors, of: id, type, isStatic: isStaticMember, at: range)
                continue
            }
            if let accessors = binding.accessorBlock {
                unsupported(
                    "a property observer is", instead: "change the other property in a method", at: accessors.span)
            }
            if isStaticMember, annotation == nil, let initial = binding.initializer {
                // Its type may need the initialisers of this and other types.
                pendingStatics.append { [self] in
                    let outer = context
                    context.selfType = type
                    defer { context = outer }
                    guard let found = trialType(initial.value, nil) else { return }
                    declareStatic(name, found, initial, isMutable: isMutable, of: id, at: range)
                }
                continue
            }
            var fieldType = annotation.map { self.type($0.type) }
            if fieldType == nil || fieldType?.hasHole == true, let initial = binding.initializer {
                fieldType = trialType(initial.value, fieldType)
            }
            guard let fieldType else {
                error("type annotation missing in pattern", at: range)
                continue
            }
            if isStaticMember {
                declareStatic(name, fieldType, binding.initializer, isMutable: isMutable, of: id, at: range)
                continue
            }
            if isExtension || state.scope.userTypes[id]?.nominal.kind == .enumeration {
                error(
                    isExtension
                        ? "extensions must not contain stored properties" : "enums must not contain stored properties",
                    at: range)
                continue
            }
            if fieldType == type {
                error("value type '\(type)' cannot have a stored property that recursively contains it", at: range)
            }
            var field = UserType.StoredField(name: name, type: fieldType, isMutable: isMutable)
            if let initial = binding.initializer {
                field.initial = generator(
                    initial.value, type: fieldType, name: "initial value of \(name)", purpose: .initialization)
            } else if isMutable, fieldType.isOptional {
                field.initial = noneGenerator(fieldType, at: range)
            }
            let index = state.scope.userTypes[id]?.fields.count ?? 0
            state.scope.userTypes[id]?.fields.append(field)
            add(.field(index), name, to: id)
        }
    }

    /// The type of an initial value, found by lowering it once for that.
    func trialType(_ syntax: ExprSyntax, _ expecting: Type?) -> Type? {
        var frame = FunctionContext(kind: .topLevel, result: nil, isThrowing: false)
        frame.selfType = context.selfType
        frame.isStatic = true
        return withFreshFunction(frame) {
            let saved = state.diagnostics
            let pending = pendingFunctions.count
            let found = expression(syntax, expecting: expecting).type
            if !found.isError { state.diagnostics = saved }
            pendingFunctions.removeSubrange(pending...)
            return found
        }
    }

    func noneGenerator(_ type: Type, at range: SourceRange) -> FunctionID {
        let id = newFunctionID()
        let none = Expression(.none, type: type, range: range)
        state.functions.append(
            Function(
                id: id, name: "nil", parameters: [], result: type, isThrowing: false, locals: [],
                body: [Statement(.return(none), range: range)], range: range))
        return id
    }

    func isDeclared(_ name: String, in id: Int) -> Bool {
        state.scope.userTypes[id]?.members[name]?.contains { member in
            switch member {
            case .field, .computed, .staticVariable, .staticComputed, .enumerationCase: return true
            case .method, .staticMethod: return false
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
        _ name: String, _ valueType: Type, _ block: AccessorBlockSyntax, of id: Int, _ type: Type, isStatic: Bool,
        at range: SourceRange
    ) {
        let accessors = accessorBodies(block)
        guard let getter = accessors.getter else {
            error("variable with a setter must also have a getter", at: range)
            return
        }
        var signature = Signature(parameters: [], result: valueType)
        signature.isThrowing = accessors.isThrowing
        let entry = FunctionEntry(
            id: newFunctionID(), name: name, kind: .accessor, signature: signature, range: range)
        add(
            isStatic ? .staticComputed(entry) : .computed(getter: entry, isSettable: accessors.setter != nil), name,
            to: id)
        lowerLater(
            entry, nil, getter, kind: "getter", self: type, isMutating: false, isStatic: isStatic,
            range: block.span)
        guard let setter = accessors.setter else { return }
        if isStatic {
            unsupported("a static setter is", instead: "write a static function", at: range)
            return
        }
        var setSignature = Signature(
            parameters: [.init(label: nil, name: accessors.newValue, type: valueType)], result: .void)
        setSignature.isMutating = !type.hasReferenceSemantics
        let setEntry = FunctionEntry(
            id: newFunctionID(), name: name, kind: .accessor, signature: setSignature, range: range)
        state.scope.setters[entry.id] = setEntry.id
        lowerLater(
            setEntry, nil, setter, kind: "setter", self: type, isMutating: setSignature.isMutating, range: block.span)
    }

    struct AccessorBodies {
        var getter: [CodeBlockItemSyntax]?
        var setter: [CodeBlockItemSyntax]?
        var newValue = "newValue"
        var isThrowing = false
    }

    func accessorBodies(_ block: AccessorBlockSyntax) -> AccessorBodies {
        var result = AccessorBodies()
        switch block.accessors {
        case .getter(let items): result.getter = Array(items)
        case .accessors(let list):
            for accessor in list {
                let body = accessor.body.map { Array($0.statements) } ?? []
                switch accessor.accessorSpecifier.tokenKind {
                case .keyword(.get):
                    result.getter = body
                    result.isThrowing = accessor.effectSpecifiers?.throwsClause != nil
                case .keyword(.set):
                    result.setter = body
                    if let name = accessor.parameters?.name { result.newValue = name.tokenText }
                default:
                    unsupported("this accessor is", instead: "write 'get' and 'set'", at: accessor.span)
                }
            }
        }
        return result
    }

    func declareMethod(_ syntax: FunctionDeclSyntax, of id: Int, _ type: Type) {
        let name = syntax.name.tokenText
        let range = syntax.name.span
        var signature = signature(
            syntax.signature, generics: syntax.genericParameterClause, attributes: syntax.attributes)
        signature.isMutating = isMutating(syntax.modifiers)
        if signature.isMutating, state.scope.userTypes[id]?.nominal.kind == .classType {
            error("'mutating' is not valid on instance methods in classes", at: range)
        }
        let isStaticMember = isStatic(syntax.modifiers)
        let isOperator = name.unicodeScalars.first.map { !$0.properties.isXIDStart && $0 != "_" } ?? false
        var entry = FunctionEntry(
            id: newFunctionID(), name: name, kind: isStaticMember ? .staticMethod : .method, signature: signature,
            range: range)
        entry.documentation = documentation(of: syntax)
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
            entry.fixity = fixity(syntax.modifiers, signature)
            state.scope.functions[name, default: []].append(entry)
            add(.staticMethod(entry), name, to: id)
        } else {
            let same = state.scope.userTypes[id]?.members[name]?.contains { member in
                switch member {
                case .method(let other): return !isStaticMember && other.signature.isSameDeclaration(as: signature)
                case .staticMethod(let other): return isStaticMember && other.signature.isSameDeclaration(as: signature)
                case .field, .computed, .staticVariable, .staticComputed, .enumerationCase: return false
                }
            }
            if same == true { error("invalid redeclaration of '\(name)\(labels(signature))'", at: range) }
            add(isStaticMember ? .staticMethod(entry) : .method(entry), name, to: id)
        }
        lowerLater(
            entry, syntax.signature.parameterClause, Array(body.statements),
            kind: isStaticMember ? "static method" : "instance method", self: type, isMutating: signature.isMutating,
            isStatic: isStaticMember, range: syntax.span)
    }

    func declareSubscript(_ syntax: SubscriptDeclSyntax, of id: Int, _ type: Type) {
        guard let block = syntax.accessorBlock else { return }
        let range = syntax.subscriptKeyword.span
        let accessors = accessorBodies(block)
        let result = self.type(syntax.returnClause.type)
        let parameters = parameters(syntax.parameterClause, isSubscript: true)
        let entry = FunctionEntry(
            id: newFunctionID(), name: "subscript", kind: .accessor,
            signature: Signature(parameters: parameters, result: result), range: range)
        state.scope.userTypes[id]?.subscripts.append((entry, accessors.setter != nil))
        lowerLater(
            entry, syntax.parameterClause, accessors.getter ?? [], kind: "subscript", self: type, isMutating: false,
            range: syntax.span)
        guard let setter = accessors.setter else { return }
        var setSignature = Signature(
            parameters: parameters + [.init(label: nil, name: accessors.newValue, type: result)], result: .void)
        setSignature.isMutating = !type.hasReferenceSemantics
        let setEntry = FunctionEntry(
            id: newFunctionID(), name: "subscript", kind: .accessor, signature: setSignature, range: range)
        state.scope.setters[entry.id] = setEntry.id
        lowerLater(
            setEntry, syntax.parameterClause, setter, kind: "subscript", self: type,
            isMutating: setSignature.isMutating,
            range: syntax.span)
    }
}
