import IR
import SwiftSyntax

/// Variables outside types that are computed or observed.
extension Lowering {
    func computedVariable(
        _ binding: PatternBindingSyntax, _ block: AccessorBlockSyntax, isMutable: Bool
    ) -> [Statement] {
        let range = binding.pattern.span
        guard let token = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier,
            let annotation = binding.typeAnnotation
        else {
            error("computed property must have an explicit type", at: range)
            return []
        }
        if !isMutable { error("'let' declarations cannot be computed properties", at: range) }
        let type = self.type(annotation.type)
        let accessors = accessorBodies(block)
        guard let getter = accessors.getter else {
            error("variable with a setter must also have a getter", at: block.accessors.firstSpan ?? range)
            return []
        }
        let name = token.tokenText
        if context.kind == .topLevel, state.names.isOutermost {
            declareComputedGlobal(name, type, getter, accessors, at: range, block: block.span)
            return []
        }
        return computedLocal(name, type, getter, accessors, at: range)
    }

    private func declareComputedGlobal(
        _ name: String, _ type: Type, _ getter: [CodeBlockItemSyntax], _ accessors: AccessorBodies,
        at range: SourceRange, block: SourceRange
    ) {
        if declaresGlobal(name) || state.builtNames.contains(name) {
            error("invalid redeclaration of '\(name)'", at: range)
        }
        var entry = FunctionEntry(
            id: newFunctionID(), name: name, kind: .accessor, signature: Signature(parameters: [], result: type),
            range: range)
        entry.signature.isThrowing = accessors.isThrowing
        state.builtNames.insert(name)
        state.scope.computed[name] = entry
        state.scope.globals[name] = nil
        state.scope.functions[name] = nil
        state.scope.freeGetters.insert(entry.id)
        state.scope.getterNames[entry.id] = name
        lowerLater(entry, nil, getter, kind: "getter", self: nil, isMutating: false, range: block)
        guard let setter = accessors.setter else { return }
        let parameter = Signature.Parameter(label: nil, name: accessors.newValue, type: type)
        let setEntry = FunctionEntry(
            id: newFunctionID(), name: name, kind: .accessor,
            signature: Signature(parameters: [parameter], result: .void), range: range)
        state.scope.setters[entry.id] = setEntry.id
        lowerLater(setEntry, nil, setter, kind: "setter", self: nil, isMutating: false, range: block)
    }

    private func computedLocal(
        _ name: String, _ type: Type, _ getter: [CodeBlockItemSyntax], _ accessors: AccessorBodies,
        at range: SourceRange
    ) -> [Statement] {
        if state.names.isDeclaredInBlock(name) { error("invalid redeclaration of '\(name)'", at: range) }
        let getterLocal = newLocal("$get", .error, isMutable: false, at: range, isHidden: true)
        state.names.add(name, .computed(getterLocal, type))
        let get = accessorClosure([], type, at: range) { _ in
            self.functionBody(getter, result: type, kind: "getter", range)
        }
        state.locals[getterLocal.index].type = get.type
        var statements = [Statement(.declare(.bind(.local(getterLocal), get.type), initial: get), range: range)]
        if let setter = accessors.setter {
            let set = accessorClosure([(accessors.newValue, type)], .void, at: range) { _ in
                self.functionBody(setter, result: .void, kind: "setter", range)
            }
            let local = newLocal("$set", set.type, isMutable: false, at: range, isHidden: true)
            state.localSetters[getterLocal] = local
            statements.append(Statement(.declare(.bind(.local(local), set.type), initial: set), range: range))
        }
        return statements
    }

    /// `lazy var` in a function: the value is made when it is first asked for.
    func lazyVariable(_ binding: PatternBindingSyntax, isMutable: Bool, lazy: SourceRange) -> [Statement] {
        let range = binding.pattern.span
        if context.kind == .topLevel, state.names.isOutermost {
            error("'lazy' cannot be used on an already-lazy global", at: lazy)
            return []
        }
        guard isMutable else {
            error("'lazy' cannot be used on a let", at: lazy)
            return []
        }
        guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.tokenText else {
            error("'lazy' cannot destructure an initializer", at: lazy)
            return []
        }
        guard let initial = binding.initializer?.value else {
            error("lazy properties must have an initializer", at: lazy)
            return []
        }
        guard let type = binding.typeAnnotation.map({ self.type($0.type) }) ?? lazyType(initial), !type.isError else {
            return []
        }
        if state.names.isDeclaredInBlock(name) { error("invalid redeclaration of '\(name)'", at: range) }
        let optional = Type.optional(type)
        let storage = newLocal("$lazy", optional, isMutable: true, at: range, isHidden: true)
        func wrapped(_ value: LocalID) -> Statement {
            noteMutation(of: .local(storage))
            return Statement(
                .assign(
                    .variable(.local(storage), optional),
                    Expression(.convert(.wrapOptional, read(value, at: range)), type: optional, range: range)),
                range: range)
        }
        let get = accessorClosure([], type, at: range) { _ in
            let known = self.newLocal("$known", type, isMutable: false, at: range, isHidden: true)
            let made = self.newLocal("$made", type, isMutable: false, at: range, isHidden: true)
            return [
                Statement(
                    .if(
                        [.matches(.some(.bind(.local(known), type)), self.read(storage, at: range))],
                        then: [Statement(.return(self.read(known, at: range)), range: range)], else: []), range: range),
                Statement(
                    .declare(
                        .bind(.local(made), type), initial: self.expression(initial, as: type, for: .initialization)),
                    range: range),
                wrapped(made),
                Statement(.return(self.read(made, at: range)), range: range),
            ]
        }
        let set = accessorClosure([("newValue", type)], .void, at: range) { [wrapped($0[0])] }
        let getter = newLocal("$get", get.type, isMutable: false, at: range, isHidden: true)
        let setter = newLocal("$set", set.type, isMutable: false, at: range, isHidden: true)
        state.localSetters[getter] = setter
        state.names.add(name, .computed(getter, type))
        return [
            Statement(
                .declare(
                    .bind(.local(storage), optional), initial: Expression(.none, type: optional, range: range)),
                range: range),
            Statement(.declare(.bind(.local(getter), get.type), initial: get), range: range),
            Statement(.declare(.bind(.local(setter), set.type), initial: set), range: range),
        ]
    }

    /// The type of what will be made later; what is wrong with it is told.
    private func lazyType(_ initial: ExprSyntax) -> Type? {
        let saved = state
        let pending = pendingFunctions.count
        let type = expression(initial).type
        if type.isError { return nil }
        state = saved
        pendingFunctions.removeSubrange(pending...)
        return type
    }

    func observedVariable(
        _ binding: PatternBindingSyntax, _ trailing: PatternBindingListSyntax, _ block: AccessorBlockSyntax,
        isMutable: Bool
    ) -> [Statement] {
        let range = binding.pattern.span
        if !isMutable {
            error("'let' declarations cannot be observing properties", at: binding.accessorBlock?.span.start ?? range)
        }
        let statements = variableBinding(binding, trailing: trailing, isMutable: isMutable)
        guard case .declare(.bind(let id, let type), _)? = statements.last?.kind else { return statements }
        switch id {
        case .global(let global):
            if let variable = self.global(global) { observeGlobal(variable, block, at: range) }
            return statements
        case .local(let local): return statements + observeLocal(local, type, Observers(block), at: range)
        }
    }

    private func observeLocal(
        _ local: LocalID, _ type: Type, _ observers: Observers, at range: SourceRange
    ) -> [Statement] {
        let name = state.locals[local.index].name
        let get = accessorClosure([], type, at: range) { _ in
            [Statement(.return(self.read(local, at: range)), range: range)]
        }
        let set = accessorClosure([("newValue", type)], .void, at: range) { parameters in
            self.context.observed = name
            func call(_ syntax: AccessorDeclSyntax, _ implicit: String, _ value: Expression) -> Statement {
                let closure = self.accessorClosure(
                    [(syntax.parameters?.name.tokenText ?? implicit, type)], .void, at: range
                ) {
                    _ in
                    self.context.observed = name
                    return self.functionBody(
                        Array(syntax.body?.statements ?? []), result: .void, kind: "observer", range)
                }
                return Statement(
                    .expression(
                        Expression(
                            .call(.value(closure), [.value(value)], typeArguments: []), type: .void, range: range)),
                    range: range)
            }
            var body: [Statement] = []
            let old = self.newLocal("oldValue", type, isMutable: false, at: range, isHidden: true)
            body.append(
                Statement(.declare(.bind(.local(old), type), initial: self.read(local, at: range)), range: range))
            let new = parameters[0]
            if let willSet = observers.willSet { body.append(call(willSet, "newValue", self.read(new, at: range))) }
            self.noteMutation(of: .local(local))
            body.append(
                Statement(.assign(.variable(.local(local), type), self.read(new, at: range)), range: range))
            if let didSet = observers.didSet { body.append(call(didSet, "oldValue", self.read(old, at: range))) }
            return body
        }
        let getter = newLocal("$get", get.type, isMutable: false, at: range, isHidden: true)
        let setter = newLocal("$set", set.type, isMutable: false, at: range, isHidden: true)
        state.localSetters[getter] = setter
        state.localObservers[local] = getter
        return [
            Statement(.declare(.bind(.local(getter), get.type), initial: get), range: range),
            Statement(.declare(.bind(.local(setter), set.type), initial: set), range: range),
        ]
    }

    /// A closure with parameters of these names.
    private func accessorClosure(
        _ names: [(name: String, type: Type)], _ result: Type, at range: SourceRange,
        _ body: ([LocalID]) -> [Statement]
    ) -> Expression {
        let outerFlow = state.flow
        let outerCoverage = state.tryCoverage
        state.tryCoverage = .none
        state.flow.isReachable = true
        var frame = FunctionContext(kind: .function("accessor"), result: result, isThrowing: false)
        frame.selfVariable = context.selfVariable
        frame.selfType = context.selfType
        frame.isStatic = context.isStatic
        frame.isSelfMutable = context.isSelfMutable
        pushContext(frame)
        state.names.push()
        defer {
            state.names.pop()
            popContext()
            state.flow = outerFlow
            state.tryCoverage = outerCoverage
        }
        let start = state.locals.count
        let parameters = names.map { addParameter($0.name, $0.type, isMutable: false, at: range) }
        for parameter in parameters { state.locals[parameter.index].isHidden = true }
        let statements = body(parameters)
        let function = Function(
            id: nil, name: "accessor", parameters: parameters.map { localVariable($0) }, result: result,
            isThrowing: false, locals: finishedLocals(ofDepth: state.contexts.count - 1, from: start),
            body: statements, range: range)
        return Expression(
            .closure(function), type: .function(.init(parameters: names.map(\.type), result: result)), range: range)
    }
}
