import IR
import SwiftSyntax

struct Observers {
    var willSet: AccessorDeclSyntax?
    var didSet: AccessorDeclSyntax?

    init(_ block: AccessorBlockSyntax) {
        guard case .accessors(let list) = block.accessors else { return }
        for accessor in list.nodes {
            switch accessor.accessorSpecifier.tokenKind {
            case .keyword(.willSet): willSet = accessor
            case .keyword(.didSet): didSet = accessor
            default: break
            }
        }
    }

    var usesOldValue: Bool {
        guard let didSet else { return false }
        return didSet.parameters != nil || didSet.body?.description.contains("oldValue") == true
    }
}

/// `willSet` and `didSet`: writing goes through a setter that calls them, reading does not.
extension Lowering {
    /// The observers of a stored property.
    func observe(_ index: Int, _ block: AccessorBlockSyntax, of id: Int, _ type: Type, at range: SourceRange) {
        guard let field = openedType(id)?.fields[index] else { return }
        if !field.isMutable {
            error("'let' declarations cannot be observing properties", at: range)
            return
        }
        var getter = FunctionEntry(
            id: newFunctionID(), name: field.name, kind: .accessor,
            signature: closed(Signature(parameters: [], result: field.type)), range: range)
        getter.selfType = closedSelf(type)
        getter.isDynamic = sharesStorage(type) && !field.isFinal && state.scope.userTypes[id]?.isFinal == false
        getter.isFinal = field.isFinal
        let setter = newFunctionID()
        state.scope.setters[getter.id] = setter
        state.scope.userTypes[id]?.fieldAccessors[index] = getter
        let names = state.names.typesOnly
        let getterID = getter.id
        later { [self] in
            guard let user = openedType(id) else { return }
            let valueType = user.fields[index].type
            state.scope.userTypes[id]?.fieldAccessors[index]?.signature.result = valueType.closed
            let isInout = !sharesStorage(type)
            makeGetter(getterID, type, at: range) { instance in self.field(instance, index, of: user, at: range) }
            makeSetter(
                setter, Observers(block), valueType, self: type, isInout: isInout, names, observed: field.name,
                at: range
            ) { instance in
                (
                    self.field(instance, index, of: user, at: range),
                    { value in
                        .assign(
                            .field(
                                isInout ? self.selfPlace(instance) : .value(instance), index,
                                self.storageType(of: user.fields[index])),
                            self.stored(value, in: user.fields[index]))
                    }
                )
            }
        }
    }

    private func selfPlace(_ instance: Expression) -> Place {
        if case .variable(let id) = instance.kind { return .variable(id, instance.type) }
        return .value(instance)
    }

    /// `override var x: T { didSet { … } }`: observes what the class above has.
    func declareObservedOverride(
        _ property: PropertySyntax, _ block: AccessorBlockSyntax, of id: Int, _ type: Type
    ) {
        let range = property.range
        guard let annotation = property.annotation else {
            error("type annotation missing in pattern", at: range)
            return
        }
        let valueType = self.type(annotation.type)
        var getter = FunctionEntry(
            id: newFunctionID(), name: property.name, kind: .accessor,
            signature: Signature(parameters: [], result: valueType), range: range)
        applyInheritance(
            to: &getter, kind: .property, of: id, property.syntax.modifiers, isExtension: false, at: range)
        guard let above = getter.overridden.first else { return }
        guard let setterAbove = state.scope.setters[above] else {
            error("cannot observe read-only property '\(property.name)'; it can't change", at: range)
            return
        }
        let setter = newFunctionID()
        connect(setter: setter, to: getter, of: id)
        add(.computed(getter: getter, isSettable: true), property.name, to: id)
        let names = state.names.typesOnly
        let getterID = getter.id
        later { [self] in
            func read(_ instance: Expression) -> Expression {
                noteUse(of: above, at: range)
                return Expression(
                    .call(.function(above), [.value(instance)], typeArguments: []), type: valueType, range: range)
            }
            makeGetter(getterID, type, at: range, read)
            makeSetter(
                setter, Observers(block), valueType, self: type, isInout: false, names, observed: property.name,
                at: range
            ) { instance in
                (
                    read(instance),
                    { value in
                        .expression(
                            Expression(
                                .call(.function(setterAbove), [.value(instance), .value(value)], typeArguments: []),
                                type: .void, range: range))
                    }
                )
            }
        }
    }

    /// The observers of a static property.
    func observeStatic(_ name: String, _ block: AccessorBlockSyntax, of id: Int, _ type: Type, at range: SourceRange) {
        let variable = state.scope.userTypes[id]?.members[name]?.lazy.compactMap { member -> GlobalVariable? in
            if case .staticVariable(let variable) = member { return variable }
            return nil
        }.first
        if let variable { observeGlobal(variable, block, self: type, at: range) }
    }

    /// The observers of a variable at the top level, or of a static one.
    func observeGlobal(
        _ variable: GlobalVariable, _ block: AccessorBlockSyntax, self selfType: Type? = nil, at range: SourceRange
    ) {
        let getter = newFunctionID()
        let setter = newFunctionID()
        state.scope.setters[getter] = setter
        state.scope.globalAccessors[variable.id] = getter
        let names = state.names.typesOnly
        later { [self] in
            let value = Expression(.variable(.global(variable.id)), type: variable.type, range: range)
            makeGetter(getter, nil, at: range) { _ in value }
            state.globalUses[getter, default: []].insert(variable.id)
            state.globalUses[setter, default: []].insert(variable.id)
            makeSetter(
                setter, Observers(block), variable.type, self: nil, isInout: false, names,
                observed: variable.name, staticSelf: selfType, at: range
            ) { _ in (value, { .assign(.variable(.global(variable.id), variable.type), $0) }) }
        }
    }

    // MARK: Making accessors

    private func makeGetter(
        _ id: FunctionID, _ selfType: Type?, at range: SourceRange, _ value: (Expression) -> Expression
    ) {
        withFreshFunction(FunctionContext(kind: .function("getter"), result: nil, isThrowing: false, id: id)) {
            let selfLocal = selfType.map { newLocal("self", $0, isMutable: false, at: range, isHidden: true) }
            let nothing = Expression(.tuple([]), type: .void, range: range)
            let result = value(selfLocal.map { read($0, at: range) } ?? nothing)
            record(
                Function(
                    id: id, name: "getter", parameters: selfLocal.map { [localVariable($0)] } ?? [],
                    result: result.type, isThrowing: false, locals: finishedLocals(ofDepth: 0),
                    body: [Statement(.return(result), range: range)], range: range))
        }
    }

    /// Remembers the old value if somebody asks for it, calls `willSet`, assigns, calls `didSet`. `access` gives the
    /// current value and the assignment.
    private func makeSetter(
        _ id: FunctionID, _ observers: Observers, _ type: Type, self selfType: Type?, isInout: Bool,
        _ names: LocalNames, observed: String, staticSelf: Type? = nil, at range: SourceRange,
        _ access: (Expression) -> (current: Expression, assign: (Expression) -> Statement.Kind)
    ) {
        let willSet = observers.willSet.map {
            observer($0, "newValue", type, self: selfType, isInout: isInout, names, observed, staticSelf)
        }
        let didSet = observers.didSet.map {
            observer($0, "oldValue", type, self: selfType, isInout: isInout, names, observed, staticSelf)
        }
        withFreshFunction(FunctionContext(kind: .function("setter"), result: .void, isThrowing: false, id: id)) {
            let selfLocal = selfType.map { newLocal("self", $0, isMutable: isInout, at: range, isHidden: true) }
            let newValue = newLocal("newValue", type, isMutable: false, at: range, isHidden: true)
            let instance = selfLocal.map { read($0, at: range) }
            let parts = access(instance ?? Expression(.tuple([]), type: .void, range: range))
            func call(_ observer: FunctionID, _ value: Expression) -> Statement {
                noteUse(of: observer, at: range)
                let receiver = instance.map { [isInout ? .inout(selfPlace($0)) : Argument.value($0)] } ?? []
                return Statement(
                    .expression(
                        Expression(
                            .call(.function(observer), receiver + [.value(value)], typeArguments: ownArguments),
                            type: .void,
                            range: range)), range: range)
            }
            var body: [Statement] = []
            var old = read(newValue, at: range)
            if observers.usesOldValue {
                let local = newLocal("oldValue", type, isMutable: false, at: range, isHidden: true)
                body.append(Statement(.declare(.bind(.local(local), type), initial: parts.current), range: range))
                old = read(local, at: range)
            }
            if let willSet { body.append(call(willSet, read(newValue, at: range))) }
            body.append(Statement(parts.assign(read(newValue, at: range)), range: range))
            if let didSet { body.append(call(didSet, old)) }
            record(
                Function(
                    id: id, name: "setter",
                    parameters: (selfLocal.map { [localVariable($0)] } ?? []) + [localVariable(newValue)],
                    inoutParameters: isInout ? [0] : [], result: .void, isThrowing: false,
                    locals: finishedLocals(ofDepth: 0), body: body, range: range))
        }
    }

    /// One observer as a function of `self` and a value.
    private func observer(
        _ syntax: AccessorDeclSyntax, _ implicitName: String, _ type: Type, self selfType: Type?, isInout: Bool,
        _ names: LocalNames, _ observed: String, _ staticSelf: Type?
    ) -> FunctionID {
        let id = newFunctionID()
        let range = syntax.span
        var frame = FunctionContext(
            kind: .function(syntax.accessorSpecifier.text), result: .void, isThrowing: false, id: id)
        frame.selfType = selfType ?? staticSelf
        frame.isStatic = selfType == nil && staticSelf != nil
        frame.observed = observed
        withFreshFunction(frame) {
            state.names = names
            state.names.push()
            let selfLocal = selfType.map { newLocal("self", $0, isMutable: isInout, at: range, isHidden: true) }
            context.selfVariable = selfLocal
            let parameter = addParameter(
                syntax.parameters?.name.tokenText ?? implicitName, type, isMutable: false, at: range)
            state.locals[parameter.index].isHidden = true
            let statements = functionBody(Array(syntax.body?.statements ?? []), result: .void, kind: "observer", range)
            record(
                Function(
                    id: id, name: syntax.accessorSpecifier.text,
                    parameters: (selfLocal.map { [localVariable($0)] } ?? []) + [localVariable(parameter)],
                    inoutParameters: isInout ? [0] : [], result: .void, isThrowing: false,
                    locals: finishedLocals(ofDepth: 0), body: statements, range: range))
        }
        return id
    }
}
