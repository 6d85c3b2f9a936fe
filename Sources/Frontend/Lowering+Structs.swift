import IR
import SwiftSyntax

extension Lowering {
    /// The memberwise initialiser and the order of fields.
    func finishStruct(_ id: Int, hasOwnInitializer: Bool) {
        guard let user = state.scope.userTypes[id], !hasOwnInitializer else { return }
        var parameters: [Signature.Parameter] = []
        for field in user.fields where field.isMutable || field.initial == nil {
            let name =
                field.isLazy
                ? String(field.name.dropFirst("$__lazy_storage_$_".count)) : field.wrapper?.name ?? field.name
            let value = field.wrapper.flatMap { $0.isValueInMemberwise ? $0 : nil }
            var parameter = Signature.Parameter(label: name, name: name, type: value?.type ?? field.type)
            parameter.isEscaping = true
            parameter.defaultValue = (value == nil ? field.initial : value?.initial).map {
                field.ownership == .strong ? .generated($0) : .native(text: "nil")
            }
            parameters.append(parameter)
        }
        state.scope.userTypes[id]?.memberwise = Signature(
            genericParameters: user.generics, parameters: parameters, result: user.type)
    }

    /// The fields of a memberwise call in order: what was passed, else the constant initial values.
    func memberwiseFields(
        _ user: UserType, _ arguments: [Argument], _ type: Type, at range: SourceRange
    ) -> [Expression] {
        let nominal = type.nominalType ?? user.nominal
        let user = userType(nominal) ?? user
        var given = arguments[...]
        return user.fields.map { field in
            if user.nominal.kind == .structure, field.isMutable || field.initial == nil {
                let value = given.popFirst()?.expression
                // What was left out is made with its wrapper, at once or when the wrapper asks for it.
                if let value, !isInitial(value, of: field) {
                    return field.wrapper?.isValueInMemberwise == true
                        ? wrapped(value, in: field, of: type, at: range) : stored(value, in: field)
                }
                guard field.initial != nil else { return failed(range) }
            }
            guard let initial = field.initial else { return failed(range) }
            noteUse(of: initial, at: range)
            return Expression(
                .call(.function(initial), [], typeArguments: environmentArguments(nominal, user)),
                type: storageType(of: field), range: range)
        }
    }

    /// What the environment of a type's declaration stands for in a use of the type.
    func environmentArguments(_ nominal: Type.NominalType, _ user: UserType) -> [Type] {
        guard !user.generics.isEmpty else { return [] }
        var bindings = Bindings(user.generics)
        for (index, argument) in nominal.arguments.enumerated() where index < bindings.types.count {
            bindings.types[index] = argument
        }
        for index in nominal.arguments.indices { derive(from: index, &bindings) }
        return bindings.types.map { $0 ?? .error }
    }

    /// What the machine must know of a type; after its members and extensions are read.
    func finishNominal(_ id: Int) {
        guard let user = state.scope.userTypes[id] else { return }
        checkConformances(user)
        // Of a generic type the machine sees the uses only.
        guard user.generics.isEmpty, !isPrelude else { return }
        var witnesses: [String: FunctionID] = [:]
        for (name, members) in user.members {
            for member in members where !isForeignText(member, name, user.type) {
                switch member {
                case .method(let entry):
                    if name == "hash" {
                        // The machine calls what the prelude makes of it.
                        if entry.signature.parameters.first?.label == "into" { usesGenerics = true }
                    } else if witnesses[name] == nil {
                        witnesses[name] = entry.id
                    }
                case .computed(let getter, _): witnesses[name] = getter.id
                case .staticMethod(let entry):
                    let types = entry.signature.parameters.map(\.type)
                    if entry.kind == .operatorFunction, types == [user.type, user.type] { witnesses[name] = entry.id }
                case .field, .staticVariable, .staticComputed, .staticSubscript, .enumerationCase: break
                }
            }
        }
        // The default of a protocol's extension is generic; its copy for this type is made with those of the cell.
        for (name, textProtocol) in Lowering.textProtocols
        where witnesses[name] == nil && conforms(user.type, to: textProtocol) {
            usesGenerics = true
        }
        // The machine compares by what the prelude makes of distances, or a protocol's extension has.
        if user.members["<"] == nil, conforms(user.type, to: "Comparable") { usesGenerics = true }
        for (name, witness) in libraryWitnesses(of: user.type) {
            if case .function(let entry) = witness.target { witnesses[name] = entry.id }
        }
        let declaration = NominalDeclaration(
            type: user.nominal, conformances: conformances(of: user).flatMap { refined($0).map(\.name) },
            fields: user.fields.map { .init(name: $0.name, type: storageType(of: $0)) },
            cases: user.cases.map { .init(name: $0.name, payload: $0.payload) }, witnesses: witnesses,
            superclass: user.superclass.map { .user($0) }, overrides: user.overrides,
            deinitializer: user.deinitializer)
        if let index = state.nominals.firstIndex(where: { $0.type.id == user.nominal.id }) {
            state.nominals[index] = declaration
        } else {
            state.nominals.append(declaration)
        }
    }

    /// Whether a member only has the name of the text that the machine asks for.
    private func isForeignText(_ member: UserMember, _ name: String, _ type: Type) -> Bool {
        guard let required = Lowering.textProtocols[name] else { return false }
        guard case .computed(let getter, _) = member, getter.signature.result == .string else { return true }
        return !conforms(type, to: required)
    }

    /// The properties by which values describe themselves, and whose they are.
    static let textProtocols: [String: ProtocolName] = [
        "description": "CustomStringConvertible", "debugDescription": "CustomDebugStringConvertible",
    ]

    private func checkConformances(_ user: UserType) {
        func lacks(_ name: String) -> Bool { user.members[name] == nil }
        func lacksText(_ name: String) -> Bool {
            withEnvironment(user.generics) {
                !memberCandidates(name, of: user.type.opened, isStatic: false).contains(where: \.isText)
            }
        }
        let range = SourceRange.none
        for conformance in user.conformances where user.conditions[conformance] == nil {
            let isMissing: Bool
            var notes: [Diagnostic] = []
            switch conformance {
            case "CustomStringConvertible": isMissing = lacksText("description")
            case "CustomDebugStringConvertible": isMissing = lacksText("debugDescription")
            case "Comparable":
                isMissing =
                    lacks("<") && extensionOperators("<", of: user.type.opened).isEmpty
                    && !(user.nominal.kind == .enumeration && user.rawType == nil)
            case "Equatable", "Hashable":
                isMissing =
                    (user.nominal.kind == .classType && lacks("=="))
                    || lacks("==") && lacks("hash")
                        && !withEnvironment(user.generics) {
                            user.fields.allSatisfy { conforms($0.type.opened, to: conformance) }
                                && user.cases.allSatisfy {
                                    $0.payload.allSatisfy { conforms($0.type.opened, to: conformance) }
                                }
                        }
            default:
                guard conformance.id == nil else { continue }
                let missing = withEnvironment(user.generics) {
                    missingLibraryMembers(conformance.name, user.type.opened)
                }
                notes = missing ?? []
                isMissing = missing != nil
            }
            if isMissing {
                error(
                    "type '\(user.nominal.name)' does not conform to protocol '\(conformance)'",
                    at: declarationRanges[user.nominal.id] ?? range, notes: notes)
            }
        }
    }

    // MARK: Initialisers

    func declareInitializer(_ syntax: InitializerDeclSyntax, of id: Int, _ type: Type, isExtension: Bool) {
        let range = syntax.initKeyword.span
        let isFailable = syntax.optionalMark != nil
        let result: Type = isFailable ? .optional(type) : type
        let opened = self.signature(syntax.signature, attributes: syntax.attributes, result: result)
        let signature = closed(opened)
        var entry = FunctionEntry(
            id: newFunctionID(), name: "init", kind: .initializer, signature: signature, range: range)
        entry.isFailable = isFailable
        entry.documentation = documentation(of: syntax)
        entry.access = access(syntax.modifiers, of: id)
        entry.selfType = closedSelf(type)
        applyInheritance(toInitializer: &entry, syntax, of: id)
        if state.scope.userTypes[id]?.initializers.contains(where: { $0.signature.isSameDeclaration(as: signature) })
            == true
        {
            error("invalid redeclaration of 'init\(labels(signature))'", at: range)
        }
        state.scope.userTypes[id]?.initializers.append(entry)
        guard let body = syntax.body else { return }
        let names = state.names.typesOnly
        let generics = state.generics
        entry.signature = opened
        let lower = { [self, entry] in
            let written = beginPreludeBody(endingAt: syntax.span.upper)
            defer { endPreludeBody() }
            let syntax = written?.declaration.as(InitializerDeclSyntax.self) ?? syntax
            let statements = written?.statements ?? body.statements.nodes
            var frame = FunctionContext(
                kind: .initializer, result: result, isThrowing: signature.isThrowing, id: entry.id)
            frame.selfType = type
            frame.isSelfMutable = true
            withFreshFunction(frame) {
                state.generics = generics
                state.names = names
                state.names.push()
                if let user = userType(type), user.nominal.kind == .classType {
                    lowerClassInitializer(entry, syntax, statements, user)
                } else {
                    lowerInitializer(entry, syntax, statements, type)
                }
            }
        }
        if isPrelude { preludeBodies[entry.id] = lower } else { pendingFunctions.append(lower) }
    }

    private func lowerInitializer(
        _ entry: FunctionEntry, _ syntax: InitializerDeclSyntax, _ items: [CodeBlockItemSyntax], _ type: Type
    ) {
        let range = syntax.span
        let selfLocal = newLocal("self", type, isMutable: true, at: range, isHidden: true)
        context.selfVariable = selfLocal
        var parameters: [LocalID] = []
        for (parameter, at) in zip(entry.signature.parameters, parameterRanges(syntax.signature.parameterClause)) {
            parameters.append(addParameter(parameter, at: at))
        }
        let user = userType(type)
        let isDelegating = delegationCall(syntax) != nil
        context.isDelegating = isDelegating
        var statements: [Statement] = []
        if let user, user.nominal.kind != .enumeration {
            let fields = user.fields.enumerated().map { index, field -> Expression in
                guard let initial = field.initial else {
                    state.flow.missingFields.insert(index)
                    return Expression(.uninitialized, type: storageType(of: field), range: range)
                }
                noteUse(of: initial, at: range)
                return Expression(
                    .call(
                        .function(initial), [],
                        typeArguments: type.nominalType.map { environmentArguments($0, user) } ?? []),
                    type: storageType(of: field), range: range)
            }
            let start = Expression(.construct(user.nominal.id, fields), type: type, range: range)
            statements.append(Statement(.declare(.bind(.local(selfLocal), type), initial: start), range: range))
        } else {
            let start = Expression(.uninitialized, type: type, range: range)
            statements.append(Statement(.declare(.bind(.local(selfLocal), type), initial: start), range: range))
            state.flow.missingFields = [Flow.delegation]
        }
        if isDelegating { state.flow.missingFields.insert(Flow.delegation) }
        let start = state.locals.count
        statements += block(items, asFunctionBody: true)
        warnAboutUnused(ofDepth: state.contexts.count - 1, from: start)
        if state.flow.isReachable {
            statements += initialiserReturn(at: SourceRange(max(range.lower, range.upper - 1), range.upper))
        }
        record(
            Function(
                id: entry.id, name: "init", parameters: parameters.map { localVariable($0) },
                inoutParameters: Set(
                    entry.signature.parameters.indices.filter { entry.signature.parameters[$0].isInout }),
                result: entry.signature.result, isThrowing: entry.signature.isThrowing,
                locals: finishedLocals(ofDepth: 0), body: statements, range: range))
    }

    /// Where `self.init` is called.
    func delegationCall(_ syntax: InitializerDeclSyntax) -> SourceRange? {
        let finder = DelegationFinder(viewMode: .sourceAccurate)
        if let body = syntax.body { finder.walk(body) }
        return finder.found
    }

    /// `return` in an initialiser: everything must have a value.
    func initialiserReturn(at range: SourceRange) -> [Statement] {
        guard let selfLocal = context.selfVariable, let result = context.result else { return [] }
        let missing = state.flow.missingFields
        var implicit: [Statement] = []
        if missing == [Flow.superclassInitializer], state.flow.isReachable, let call = implicitSuperCall(at: range) {
            implicit = call
        } else if state.flow.isReachable, !missing.isEmpty {
            if missing.contains(Flow.superclassInitializer) {
                let user = context.selfType.flatMap { userType($0) }
                if let user, implicitSuperCall(at: range) != nil, let index = missing.first(where: { $0 >= 0 }) {
                    error(
                        "property 'self.\(user.fields[index].name)' not initialized at implicitly generated "
                            + "super.init call", at: range, stage: .initialisation)
                } else {
                    error(
                        "'super.init' isn't called on all paths before returning from initializer", at: range,
                        stage: .initialisation)
                }
            } else if missing.contains(Flow.delegation) {
                error(
                    "'self.init' isn't called on all paths before returning from initializer", at: range,
                    stage: .initialisation)
            } else {
                let user = context.selfType.flatMap { userType($0) }
                let notes = missing.sorted().compactMap { index -> Diagnostic? in
                    guard let user, user.fields.indices.contains(index) else { return nil }
                    return Diagnostic(.note, "'self.\(user.fields[index].name)' not initialized", at: range)
                }
                error(
                    "return from initializer without initializing all stored properties", at: range, notes: notes,
                    stage: .initialisation)
            }
        }
        let value = read(selfLocal, at: range)
        let returned = converted(value, to: result) ?? value
        return implicit + [Statement(.return(returned), range: range)]
    }

    /// `self.init(…)`: the whole value comes from another initialiser.
    func delegation(_ call: FunctionCallExprSyntax, _ arguments: [CallArgument], at range: SourceRange) -> Expression? {
        if let member = call.calledExpression.as(MemberAccessExprSyntax.self),
            member.base?.is(SuperExprSyntax.self) == true,
            member.declName.baseName.tokenKind == .keyword(.`init`)
        {
            return superDelegation(arguments, at: range)
        }
        guard context.kind == .initializer, let type = context.selfType, let selfLocal = context.selfVariable,
            let member = call.calledExpression.as(MemberAccessExprSyntax.self),
            member.declName.baseName.tokenKind == .keyword(.`init`),
            member.base?.as(DeclReferenceExprSyntax.self)?.baseName.tokenKind == .keyword(.self)
        else { return nil }
        if type.nominalType?.kind == .classType { return classDelegation(arguments, selfLocal, at: range) }
        var value = resolveCall(initializers(of: type), arguments, name: "init", expecting: nil, at: range)
        if value.type.isOptional, case .optional(let wrapped) = value.type {
            value = Expression(.forceUnwrap(value), type: wrapped, range: range)
        }
        state.flow.missingFields = []
        if value.type.isError { return failed(range) }
        state.locals[selfLocal.index].isMutated = true
        let assign = Statement(.assign(.variable(.local(selfLocal), type), value), range: range)
        return Expression(
            .sequence([assign], Expression(.tuple([]), type: .void, range: range)), type: .void, range: range)
    }
}

extension Lowering {
    func userType(_ type: Type) -> UserType? { type.nominalType.flatMap { userType($0) } }

    /// The cases of an enum of a cell or of the library, in the order of their declaration; nil if it is none.
    func enumerationCases(of nominal: Type.NominalType) -> [(name: String, payload: [Type.TupleElement])]? {
        guard nominal.kind == .enumeration else { return nil }
        guard case .library(let index) = nominal.id else {
            return userType(nominal)?.cases.map { ($0.name, $0.payload) }
        }
        let cases = interface.cases(of: index).map { interface[$0] }
        return cases.isEmpty
            ? nil
            : cases.map { ($0.name, $0.signature.parameters.map { .init(label: $0.label, type: $0.type) }) }
    }

    func hasMember(_ nominal: Type.NominalType, named name: String) -> Bool {
        switch nominal.id {
        case .user: return userType(nominal)?.members[name] != nil
        case .library(let index): return !interface.members(named: name, of: .library(index)).isEmpty
        }
    }

    /// The declaration of a cell's type, with the arguments put in for its parameters in fields and cases.
    func userType(_ nominal: Type.NominalType) -> UserType? {
        guard case .user(let id) = nominal.id, var user = state.scope.userTypes[id] else { return nil }
        guard !nominal.arguments.isEmpty else { return user }
        let arguments = environmentArguments(nominal, user)
        func applied(_ type: Type) -> Type {
            type.substituting { index, _ in arguments.indices.contains(index) ? arguments[index] : nil }
        }
        for index in user.fields.indices {
            user.fields[index].type = applied(user.fields[index].type)
            if let type = user.fields[index].wrapper?.type { user.fields[index].wrapper?.type = applied(type) }
        }
        for index in user.cases.indices {
            for part in user.cases[index].payload.indices {
                user.cases[index].payload[part].type = applied(user.cases[index].payload[part].type)
            }
        }
        return user
    }
}

private final class DelegationFinder: SyntaxVisitor {
    var found: SourceRange?

    override func visit(_ node: MemberAccessExprSyntax) -> SyntaxVisitorContinueKind {
        if node.declName.baseName.tokenKind == .keyword(.`init`),
            node.base?.as(DeclReferenceExprSyntax.self)?.baseName.tokenKind == .keyword(.self)
        {
            found = node.span
        }
        return .visitChildren
    }
}
