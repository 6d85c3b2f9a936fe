import IR
import SwiftSyntax

/// Missing "fields" in `Flow.missingFields` that stand for calls which an initialiser must make.
extension Flow {
    /// `self.init`, or assigning to `self`.
    static let delegation = -1
    /// `super.init`.
    static let superclassInitializer = -2
}

extension Lowering {
    /// The initialisers that a class has without writing them: its own `init()` if all properties have values, and
    /// those of its superclass.
    func finishClass(_ id: Int, hasOwnInitializer: Bool, at head: TypeHead) {
        guard let user = state.scope.userTypes[id] else { return }
        let own = user.fields[user.inheritedFields...]
        let designated = user.initializers.filter { !$0.isConvenience }
        if let above = user.superclass.flatMap({ state.scope.userTypes[$0] }) {
            let inherited = allInitializers(of: above)
            let overridden = Set(user.initializers.flatMap(\.overridden))
            let open = inherited.filter { !$0.isConvenience && !overridden.contains($0.id) }
            if designated.isEmpty, let missing = own.first(where: { $0.initial == nil && !$0.isLazy }) {
                reportNoInitializers(user, missing)
                return
            }
            if designated.isEmpty { for entry in open { inherit(entry, by: id) } }
            let isComplete = designated.isEmpty || open.isEmpty
            state.scope.userTypes[id]?.inheritsInitializers = isComplete
            if let required = inherited.first(where: { $0.isRequired && !overridden.contains($0.id) }), !isComplete {
                let end = head.members.rightBrace.span.upper + 1
                error(
                    "'required' initializer 'init\(labelList(required.signature))' must be provided by subclass of "
                        + "'\(above.nominal.name)'", at: SourceRange(end, end))
            }
        } else if designated.isEmpty, !hasOwnInitializer || user.initializers.allSatisfy(\.isConvenience) {
            if let missing = own.first(where: { $0.initial == nil && !$0.isLazy }) {
                reportNoInitializers(user, missing)
                return
            }
            addImplicitInitializer(id, user)
        }
    }

    private func reportNoInitializers(_ user: UserType, _ field: UserType.StoredField) {
        error(
            "class '\(user.nominal.name)' has no initializers", at: declarationRanges[user.nominal.id] ?? .none,
            notes: [
                Diagnostic(
                    .note, "stored property '\(field.name)' without initial value prevents synthesized initializers",
                    at: declarationRanges[user.nominal.id] ?? .none)
            ])
    }

    private func addImplicitInitializer(_ id: Int, _ user: UserType) {
        var entry = FunctionEntry(
            id: newFunctionID(), name: "init", kind: .initializer,
            signature: Signature(genericParameters: user.generics, parameters: [], result: user.type),
            range: declarationRanges[user.nominal.id] ?? .none)
        if !user.generics.isEmpty { entry.selfType = user.type }
        entry.isDynamic = !user.isFinal
        state.scope.userTypes[id]?.initializers.append(entry)
        addInitializer(entry, of: id, calling: nil)
    }

    /// An initialiser of a class in a class below, where it also sets that class's own properties.
    private func inherit(_ base: FunctionEntry, by id: Int) {
        guard let user = state.scope.userTypes[id] else { return }
        var entry = base
        entry.id = newFunctionID()
        entry.signature.result = base.isFailable ? .optional(user.type) : user.type
        entry.overridden = [base.id] + base.overridden
        entry.isDynamic = !user.isFinal
        for introduced in entry.overridden { state.scope.userTypes[id]?.overrides[introduced] = entry.id }
        state.scope.userTypes[id]?.initializers.append(entry)
        addInitializer(entry, of: id, calling: base)
    }

    /// The function of an initialiser that nobody wrote.
    private func addInitializer(_ entry: FunctionEntry, of id: Int, calling base: FunctionEntry?) {
        later { [self] in
            guard let user = openedType(id) else { return }
            let range = entry.range
            var entry = entry
            entry.signature.result = entry.signature.result.opened
            for index in entry.signature.parameters.indices {
                entry.signature.parameters[index].type = entry.signature.parameters[index].type.opened
            }
            let frame = FunctionContext(
                kind: .function("initializer"), result: entry.signature.result,
                isThrowing: entry.signature.isThrowing, id: entry.id)
            withFreshFunction(frame) {
                let selfLocal = newLocal("self", user.type, isMutable: false, at: range, isHidden: true)
                let instance = read(selfLocal, at: range)
                var statements = initialValues(of: user, selfLocal, at: range)
                let parameters = entry.signature.parameters.map {
                    newLocal($0.name, $0.storedType, isMutable: $0.isInout, at: range, isHidden: true)
                }
                if let base {
                    let arguments = zip(parameters, entry.signature.parameters).map { local, parameter -> Argument in
                        parameter.isInout
                            ? .inout(.variable(.local(local), parameter.storedType)) : .value(read(local, at: range))
                    }
                    noteUse(of: base.id, at: range)
                    let call = Expression(
                        .call(.function(base.id), [.value(instance)] + arguments, typeArguments: []),
                        type: base.signature.result, range: range)
                    statements +=
                        base.isFailable
                        ? [returnNilIf(call, entry, at: range)]
                        : [
                            Statement(.expression(call), range: range)
                        ]
                } else {
                    statements.append(Statement(.completeInstance(selfLocal), range: range))
                }
                let result = converted(instance, to: entry.signature.result) ?? instance
                statements.append(Statement(.return(result), range: range))
                record(
                    Function(
                        id: entry.id, name: "init", parameters: ([selfLocal] + parameters).map { localVariable($0) },
                        inoutParameters: Set(
                            entry.signature.parameters.indices.filter { entry.signature.parameters[$0].isInout }
                                .map { $0 + 1 }),
                        result: entry.signature.result, isThrowing: entry.signature.isThrowing,
                        locals: finishedLocals(ofDepth: 0), body: statements, range: range))
            }
        }
    }

    /// Sets the own properties that have initial values.
    private func initialValues(of user: UserType, _ selfLocal: LocalID, at range: SourceRange) -> [Statement] {
        user.fields.indices.dropFirst(user.inheritedFields).compactMap { index in
            let field = user.fields[index]
            guard let initial = field.initial else { return nil }
            noteUse(of: initial, at: range)
            let type = storageType(of: field)
            let value = Expression(
                .call(.function(initial), [], typeArguments: ownArguments), type: type, range: range)
            return Statement(
                .assign(.field(.variable(.local(selfLocal), user.type), index, type), value), range: range)
        }
    }

    private func returnNilIf(_ call: Expression, _ entry: FunctionEntry, at range: SourceRange) -> Statement {
        let none = Expression(.none, type: entry.signature.result, range: range)
        return Statement(
            .if(
                [.boolean(Expression(.isNil(call), type: .bool, range: range))],
                then: [Statement(.return(none), range: range)], else: []), range: range)
    }

    /// All initialisers that can make an instance: the class's own, and convenience ones that it inherits.
    func allInitializers(of user: UserType) -> [FunctionEntry] {
        var result = user.initializers
        guard user.inheritsInitializers, let above = user.superclass.flatMap({ state.scope.userTypes[$0] }) else {
            return result
        }
        for entry in allInitializers(of: above) where entry.isConvenience {
            if !result.contains(where: {
                $0.signature.parameters.map(\.label) == entry.signature.parameters.map(\.label)
                    && $0.signature.parameters.map(\.type) == entry.signature.parameters.map(\.type)
            }) {
                result.append(entry)
            }
        }
        return result
    }

    /// What the head of an initialiser in a class says about inheritance.
    func applyInheritance(toInitializer entry: inout FunctionEntry, _ syntax: InitializerDeclSyntax, of id: Int) {
        let range = syntax.initKeyword.span
        guard let user = state.scope.userTypes[id], user.nominal.kind == .classType else {
            if has(.convenience, syntax.modifiers), let user = state.scope.userTypes[id] {
                let kind = user.nominal.kind == .enumeration ? "enums" : "structs"
                error("initializers in \(kind) are not marked with 'convenience'", at: range)
            }
            return
        }
        entry.isConvenience = has(.convenience, syntax.modifiers)
        entry.isRequired = has(.required, syntax.modifiers)
        entry.isDynamic = !user.isFinal && (!entry.isConvenience || entry.isRequired)
        guard let above = user.superclass.flatMap({ state.scope.userTypes[$0] }) else {
            if has(.override, syntax.modifiers) {
                error("initializer does not override a designated initializer from its superclass", at: range)
            }
            return
        }
        let own = entry.signature.parameters
        let base = allInitializers(of: above).first {
            (!$0.isConvenience || $0.isRequired) && $0.signature.parameters.map(\.label) == own.map(\.label)
                && $0.signature.parameters.map(\.type) == own.map(\.type)
        }
        guard let base else {
            guard has(.override, syntax.modifiers) else { return }
            let labels = "init\(labelList(entry.signature))"
            let near = allInitializers(of: above).first { $0.signature.parameters.map(\.type) == own.map(\.type) }
            error(
                near.map {
                    "argument labels for initializer '\(labels)' do not match those of overridden initializer "
                        + "'init\(labelList($0.signature))'"
                } ?? "initializer does not override a designated initializer from its superclass", at: range)
            return
        }
        let notes = [Diagnostic(.note, "overridden declaration is here", at: base.range)]
        if base.isRequired {
            if !entry.isRequired {
                error("use the 'required' modifier to override a required initializer", at: range, notes: notes)
            }
        } else if !has(.override, syntax.modifiers) {
            error("overriding declaration requires an 'override' keyword", at: range, notes: notes)
        }
        entry.overridden = [base.id] + base.overridden
        for introduced in entry.overridden { state.scope.userTypes[id]?.overrides[introduced] = entry.id }
    }

    // MARK: Bodies

    /// The function sets up an instance that is already there, and returns it.
    func lowerClassInitializer(
        _ entry: FunctionEntry, _ syntax: InitializerDeclSyntax, _ items: [CodeBlockItemSyntax], _ user: UserType
    ) {
        let range = syntax.span
        let selfLocal = newLocal("self", user.type, isMutable: false, at: range, isHidden: true)
        context.selfVariable = selfLocal
        context.isDelegating = entry.isConvenience
        var parameters = [selfLocal]
        for (parameter, at) in zip(entry.signature.parameters, parameterRanges(syntax.signature.parameterClause)) {
            parameters.append(addParameter(parameter, at: at))
        }
        var statements: [Statement] = []
        if entry.isConvenience {
            state.flow.missingFields = [Flow.delegation]
        } else {
            statements = initialValues(of: user, selfLocal, at: range)
            for index in user.fields.indices.dropFirst(user.inheritedFields) where user.fields[index].initial == nil {
                state.flow.missingFields.insert(index)
            }
            if user.superclass != nil {
                state.flow.missingFields.insert(Flow.superclassInitializer)
            } else if state.flow.missingFields.isEmpty {
                statements.append(Statement(.completeInstance(selfLocal), range: range))
            }
            if let call = delegationCall(syntax) {
                error(
                    "designated initializer for '\(user.nominal.name)' cannot delegate (with 'self.init'); "
                        + "did you mean this to be a convenience initializer?", at: syntax.initKeyword.span,
                    notes: [Diagnostic(.note, "delegation occurs here", at: call)])
            }
        }
        statements += block(items, asFunctionBody: true)
        if state.flow.isReachable {
            statements += initialiserReturn(at: SourceRange(max(range.lower, range.upper - 1), range.upper))
        }
        record(
            Function(
                id: entry.id, name: "init", parameters: parameters.map { localVariable($0) },
                inoutParameters: Set(
                    entry.signature.parameters.indices.filter { entry.signature.parameters[$0].isInout }.map { $0 + 1 }),
                result: entry.signature.result, isThrowing: entry.signature.isThrowing,
                locals: finishedLocals(ofDepth: 0), body: statements, range: range))
    }

    /// `super.init(…)`.
    func superDelegation(_ arguments: [CallArgument], at range: SourceRange) -> Expression {
        let instance = superExpression(at: range)
        guard !instance.type.isError, let selfType = context.selfType,
            let user = userType(selfType)
        else { return failed(range) }
        guard context.kind == .initializer else {
            error("'super.init' cannot be called outside of an initializer", at: range)
            return failed(range)
        }
        if context.isDelegating {
            error(
                "convenience initializer for '\(user.nominal.name)' must delegate (with 'self.init') rather than "
                    + "chaining to a superclass initializer (with 'super.init')", at: range)
            return failed(range)
        }
        let value = resolveCall(
            initializers(of: instance.type, receiver: instance, isDirect: true), arguments, name: "init",
            expecting: nil, at: range)
        for index in state.flow.missingFields.sorted() where index >= 0 && state.flow.isReachable {
            error(
                "property 'self.\(user.fields[index].name)' not initialized at super.init call", at: range,
                stage: .initialisation)
        }
        state.flow.missingFields = []
        if value.type.isError { return failed(range) }
        return nilCheckedDelegation(value, at: range)
    }

    /// `self.init(…)` in a convenience initialiser of a class.
    func classDelegation(_ arguments: [CallArgument], _ selfLocal: LocalID, at range: SourceRange) -> Expression {
        let instance = read(selfLocal, at: range)
        let value = resolveCall(
            initializers(of: instance.type, receiver: instance, isDirect: false), arguments, name: "init",
            expecting: nil, at: range)
        state.flow.missingFields = []
        if value.type.isError { return failed(range) }
        return nilCheckedDelegation(value, at: range)
    }

    private func nilCheckedDelegation(_ value: Expression, at range: SourceRange) -> Expression {
        let nothing = Expression(.tuple([]), type: .void, range: range)
        guard value.type.isOptional, let result = context.result else {
            return Expression(
                .sequence([Statement(.expression(value), range: range)], nothing), type: .void, range: range)
        }
        guard result.isOptional else { return value }
        let leave = Statement(.return(Expression(.none, type: result, range: range)), range: range)
        let test = Statement(
            .if([.boolean(Expression(.isNil(value), type: .bool, range: range))], then: [leave], else: []),
            range: range)
        return Expression(.sequence([test], nothing), type: .void, range: range)
    }

    /// The call of `super.init()` that Swift adds at the end of an initialiser, if the class above has one without
    /// parameters.
    func implicitSuperCall(at range: SourceRange) -> [Statement]? {
        guard let user = context.selfType.flatMap({ userType($0) }),
            let above = user.superclass.flatMap({ state.scope.userTypes[$0] }),
            let entry = allInitializers(of: above).first(where: {
                !$0.isConvenience && !$0.isFailable && $0.signature.parameters.allSatisfy { $0.defaultValue != nil }
            }), entry.signature.parameters.isEmpty, !entry.signature.isThrowing
        else { return nil }
        noteUse(of: entry.id, at: range)
        let call = Expression(
            .call(.function(entry.id), [.value(superExpression(at: range))], typeArguments: []), type: above.type,
            range: range)
        return [Statement(.expression(call), range: range)]
    }

    // MARK: Uses of self before it is complete

    /// Reports a use of `self` that its initialiser does not allow yet; `member` is what is used of it.
    func checkSelf(_ member: String? = nil, _ found: Reference? = nil, at range: SourceRange) {
        // Without a place it is only asked what there is.
        guard range != .none, state.flow.isReachable, !state.flow.missingFields.isEmpty,
            let type = context.selfType, let user = userType(type)
        else { return }
        let missing = state.flow.missingFields
        let isClass = user.nominal.kind == .classType
        guard context.kind == .initializer else {
            if state.contexts.contains(where: { $0.kind == .initializer }) {
                error(
                    "'self' captured by a closure before all members were initialized", at: range,
                    stage: .initialisation)
            }
            return
        }
        if missing.contains(Flow.delegation) {
            error("'self' used before 'self.init' call or assignment to 'self'", at: range, stage: .initialisation)
            return
        }
        if let member, let index = user.fields.firstIndex(where: { $0.name == member }), index >= user.inheritedFields,
            case .value? = found
        {
            guard missing.contains(index) else { return }
            if isClass {
                error("variable 'self.\(member)' used before being initialized", at: range, stage: .initialisation)
                return
            }
        }
        let notes = missing.sorted().filter { $0 >= 0 }.map {
            Diagnostic(.note, "'self.\(user.fields[$0].name)' not initialized", at: range)
        }
        guard isClass else {
            error(
                "'self' used before all stored properties are initialized", at: range, notes: notes,
                stage: .initialisation)
            return
        }
        let isSuperMissing = missing.contains(Flow.superclassInitializer)
        let until = isSuperMissing ? "before 'super.init' call" : "before all stored properties are initialized"
        switch found {
        case .functions?:
            error(
                "'self' used in method call '\(member ?? "")' \(until)", at: range, notes: notes, stage: .initialisation
            )
        case .value?:
            error(
                "'self' used in property access '\(member ?? "")' \(until)", at: range, notes: notes,
                stage: .initialisation)
        case .type?, nil: error("'self' used \(until)", at: range, notes: notes, stage: .initialisation)
        }
    }
}
