import SwiftSyntax

extension LibraryReader {
    /// Usually one; a `case a, b` or `var a: Int, b: Int` declares several.
    func members(declaredBy declaration: DeclSyntax, _ context: Context) throws -> [Member] {
        if let function = declaration.as(FunctionDeclSyntax.self) { return [try member(function, context)] }
        if let initializer = declaration.as(InitializerDeclSyntax.self) { return [try member(initializer, context)] }
        if let variable = declaration.as(VariableDeclSyntax.self) { return try members(variable, context) }
        if let syntax = declaration.as(SubscriptDeclSyntax.self) { return [try member(syntax, context)] }
        if let cases = declaration.as(EnumCaseDeclSyntax.self) { return try members(cases, context) }
        return []
    }

    private func member(_ function: FunctionDeclSyntax, _ context: Context) throws -> Member {
        let generics = try replacements(
            function.genericParameterClause, function.genericWhereClause, context)
        let effects = function.signature.effectSpecifiers
        if effects?.asyncSpecifier != nil { throw Unbindable("async") }
        let result = try function.signature.returnClause.map {
            if generics.keys.contains($0.type.trimmedDescription) { throw Unbindable("generic result") }
            return try resolver.resolve($0.type, in: context.scope, generics: generics)
        }
        let isStatic = function.modifiers.has(.static) || function.modifiers.has(.class)
        var member = Member(
            kind: .function, name: function.name.text.unquoted, owner: context.owner, receiver: context.receiver,
            isStatic: isStatic, isMutating: function.modifiers.has(.mutating),
            isThrowing: effects?.throwsClause?.throwsSpecifier.tokenKind == .keyword(.throws),
            isRethrowing: effects?.throwsClause?.throwsSpecifier.tokenKind == .keyword(.rethrows),
            isDiscardable: function.attributes.has("discardableResult"),
            parameters: try parameters(function.signature.parameterClause.parameters, context, generics),
            result: result ?? .void, documentation: function.documentation, module: context.module)
        if case .identifier = function.name.tokenKind {
            return member
        }
        for index in member.parameters.indices { member.parameters[index].label = nil }
        if function.modifiers.has(.postfix) { throw Unbindable("postfix operator") }
        member.kind = function.modifiers.has(.prefix) ? .prefixOperator : .infixOperator
        return member
    }

    private func member(_ initializer: InitializerDeclSyntax, _ context: Context) throws -> Member {
        if context.ownerKind == .protocolType { throw Unbindable("initialiser of a protocol") }
        let generics = try replacements(initializer.genericParameterClause, initializer.genericWhereClause, context)
        let effects = initializer.signature.effectSpecifiers
        if effects?.asyncSpecifier != nil { throw Unbindable("async") }
        guard let owner = context.owner else { throw Unbindable("initialiser outside a type") }
        let isFailable = initializer.optionalMark != nil
        return Member(
            kind: .initializer(isFailable: isFailable), name: "init", owner: owner,
            isThrowing: effects?.throwsClause?.throwsSpecifier.tokenKind == .keyword(.throws),
            isRethrowing: effects?.throwsClause?.throwsSpecifier.tokenKind == .keyword(.rethrows),
            parameters: try parameters(initializer.signature.parameterClause.parameters, context, generics),
            result: isFailable ? .optional(.named(owner)) : .named(owner),
            documentation: initializer.documentation, module: context.module)
    }

    private func member(_ syntax: SubscriptDeclSyntax, _ context: Context) throws -> Member {
        let generics = try replacements(syntax.genericParameterClause, syntax.genericWhereClause, context)
        var parameters = try parameters(syntax.parameterClause.parameters, context, generics)
        // A subscript's parameter has a label only where two names are written.
        for (index, parameter) in syntax.parameterClause.parameters.enumerated() where parameter.secondName == nil {
            parameters[index].label = nil
        }
        return Member(
            kind: .subscript(isSettable: isSettable(syntax.accessorBlock, syntax.modifiers, isConstant: false)),
            name: "subscript", owner: context.owner, receiver: context.receiver,
            isStatic: syntax.modifiers.has(.static), parameters: parameters,
            result: try resolver.resolve(syntax.returnClause.type, in: context.scope, generics: generics),
            documentation: syntax.documentation, module: context.module)
    }

    private func members(_ variable: VariableDeclSyntax, _ context: Context) throws -> [Member] {
        let isConstant = variable.bindingSpecifier.tokenKind == .keyword(.let)
        var found: [Member] = []
        // `let a, b: Int`: a name without a type takes that of the next one that has one.
        var pending: TypeSyntax?
        for binding in variable.bindings.reversed() {
            guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.text else {
                throw Unbindable("pattern in a declaration")
            }
            pending = binding.typeAnnotation?.type ?? pending
            let type: TypeReference
            if let pending {
                type = try resolver.resolve(pending, in: context.scope)
            } else if let guess = binding.initializer?.value.literalType {
                type = guess
            } else {
                throw Unbindable("its type is inferred; write it")
            }
            let settable = isSettable(binding.accessorBlock, variable.modifiers, isConstant: isConstant)
            if let effects = binding.accessorBlock?.effects, effects.asyncSpecifier != nil { throw Unbindable("async") }
            found.insert(
                Member(
                    kind: .property(isSettable: settable), name: name.unquoted, owner: context.owner,
                    receiver: context.receiver,
                    isStatic: variable.modifiers.has(.static) || variable.modifiers.has(.class),
                    isThrowing: binding.accessorBlock?.effects?.throwsClause != nil, result: type,
                    documentation: variable.documentation, module: context.module), at: 0)
        }
        return found
    }

    private func members(_ cases: EnumCaseDeclSyntax, _ context: Context) throws -> [Member] {
        guard let owner = context.owner else { return [] }
        return try cases.elements.map { element in
            let parameters = try element.parameterClause?.parameters.map { parameter in
                Parameter(
                    label: parameter.firstName.flatMap { $0.text == "_" ? nil : $0.text },
                    name: (parameter.secondName ?? parameter.firstName)?.text ?? "value",
                    type: try resolver.resolve(parameter.type, in: context.scope),
                    defaultValue: parameter.defaultValue?.value.trimmedDescription)
            }
            return Member(
                kind: .enumerationCase, name: element.name.text.unquoted, owner: owner, isStatic: true,
                parameters: parameters ?? [], result: .named(owner), documentation: cases.documentation,
                module: context.module)
        }
    }

    // MARK: Parts

    private func parameters(
        _ list: FunctionParameterListSyntax, _ context: Context, _ generics: [String: TypeReference]
    ) throws -> [Parameter] {
        try checkUses(generics, in: list)
        return try list.map { parameter in
            let name = (parameter.secondName ?? parameter.firstName).text.unquoted
            let attributed = parameter.type.as(AttributedTypeSyntax.self)
            let isInout = parameter.type.isInout
            let builder = parameter.attributes.lazy.compactMap { $0.as(AttributeSyntax.self) }
                .map { $0.attributeName.trimmedDescription }.first { $0.hasSuffix("Builder") }
            let type = isInout ? (attributed?.baseType ?? parameter.type) : parameter.type
            return Parameter(
                label: parameter.firstName.tokenKind == .wildcard ? nil : parameter.firstName.text.unquoted, name: name,
                type: try resolver.resolve(type, in: context.scope, generics: generics),
                defaultValue: try parameter.defaultValue.map { try checkDefault($0.value) },
                isVariadic: parameter.ellipsis != nil, isInout: isInout,
                isAutoclosure: attributed?.attributes.has("autoclosure") ?? false, builder: builder)
        }
    }

    /// Defaults are repeated in the thunk, so they must mean the same there.
    private func checkDefault(_ value: ExprSyntax) throws -> String {
        if value.is(MacroExpansionExprSyntax.self) { throw Unbindable("the default is a macro") }
        if value.is(ClosureExprSyntax.self) { throw Unbindable("the default is a closure") }
        return value.trimmedDescription
    }

    /// `<L: Layer>` is treated as `any Layer`, `<S: Sequence<Int>>` as `[Int]`.
    private func replacements(
        _ clause: GenericParameterClauseSyntax?, _ whereClause: GenericWhereClauseSyntax?, _ context: Context
    ) throws -> [String: TypeReference] {
        guard let clause else {
            if whereClause != nil { throw Unbindable("where clause") }
            return [:]
        }
        if whereClause != nil { throw Unbindable("generic with a where clause") }
        var found: [String: TypeReference] = [:]
        for parameter in clause.parameters {
            guard let constraint = parameter.inheritedType else {
                throw Unbindable("generic over '\(parameter.name.text)'")
            }
            found[parameter.name.text] = try resolver.resolveConstraint(constraint, in: context.scope)
        }
        return found
    }

    /// An existential is opened for a type parameter only if that stands alone, once.
    private func checkUses(_ generics: [String: TypeReference], in list: FunctionParameterListSyntax) throws {
        for (name, replacement) in generics {
            guard case .existential = replacement else { continue }
            let using = list.filter { parameter in
                parameter.type.tokens(viewMode: .sourceAccurate).contains { $0.text == name }
            }
            if using.count > 1 { throw Unbindable("'\(name)' is used by several parameters") }
            if let only = using.first, only.type.trimmedDescription != name {
                throw Unbindable("'\(name)' inside '\(only.type.trimmedDescription)'")
            }
        }
    }

    private func isSettable(
        _ block: AccessorBlockSyntax?, _ modifiers: DeclModifierListSyntax, isConstant: Bool
    ) -> Bool {
        if isConstant || modifiers.hasRestrictedSetter { return false }
        guard let block else { return true }
        switch block.accessors {
        case .getter: return false
        case .accessors(let list):
            return list.contains { accessor in
                switch accessor.accessorSpecifier.tokenKind {
                case .keyword(.set), .keyword(._modify), .keyword(.didSet), .keyword(.willSet): return true
                default: return false
                }
            }
        }
    }
}

extension AccessorBlockSyntax {
    fileprivate var effects: AccessorEffectSpecifiersSyntax? {
        guard case .accessors(let list) = accessors else { return nil }
        return list.first { $0.accessorSpecifier.tokenKind == .keyword(.get) }?.effectSpecifiers
    }
}

extension ExprSyntax {
    /// The type of a literal without annotation.
    fileprivate var literalType: TypeReference? {
        if self.is(IntegerLiteralExprSyntax.self) { return .named("Int") }
        if self.is(FloatLiteralExprSyntax.self) { return .named("Double") }
        if self.is(BooleanLiteralExprSyntax.self) { return .named("Bool") }
        if self.is(StringLiteralExprSyntax.self) { return .named("String") }
        if let prefix = self.as(PrefixOperatorExprSyntax.self) { return prefix.expression.literalType }
        return nil
    }
}

extension String {
    /// Without the backticks of a keyword used as a name.
    var unquoted: String { hasPrefix("`") && hasSuffix("`") && count > 2 ? String(dropFirst().dropLast()) : self }
}
