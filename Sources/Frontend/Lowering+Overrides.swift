import IR
import SwiftSyntax

extension Lowering {
    /// What a member of a class has to do with the classes above it: notes what it overrides and checks that it may.
    func applyInheritance(
        to entry: inout FunctionEntry, setter: FunctionEntry? = nil, kind: OverrideKind, of id: Int,
        _ modifiers: DeclModifierListSyntax, isExtension: Bool, at range: SourceRange
    ) {
        guard let user = state.scope.userTypes[id], user.nominal.kind == .classType else {
            if has(.override, modifiers) {
                error("'override' can only be specified on class members", at: range)
            }
            return
        }
        let isTypeMember = isStatic(modifiers)
        entry.isFinal =
            user.isFinal || has(.final, modifiers) || has(.private, modifiers) || has(.static, modifiers)
        entry.isDynamic = !entry.isFinal && !isExtension && !isTypeMember
        let isOverride = has(.override, modifiers)
        guard let above = user.superclass.flatMap({ state.scope.userTypes[$0] }) else {
            if isOverride { error("\(kind.noun) does not override any \(kind.noun) from its superclass", at: range) }
            return
        }
        guard let base = overridable(entry, kind, isStatic: isTypeMember, in: above) else {
            if isOverride { error("\(kind.noun) does not override any \(kind.noun) from its superclass", at: range) }
            return
        }
        let notes = [Diagnostic(.note, "overridden declaration is here", at: base.range)]
        if !isOverride {
            error("overriding declaration requires an 'override' keyword", at: range, notes: notes)
            return
        }
        if isTypeMember, base.isFinal {
            error("cannot override static \(kind.noun)", at: range, notes: notes)
            return
        }
        if base.isFinal {
            let noun = kind == .method ? "instance method" : kind.noun
            error("\(noun) overrides a 'final' \(noun)", at: range, notes: notes)
            return
        }
        if entry.signature.isThrowing, !base.signature.isThrowing {
            error("cannot override non-throwing \(kind.noun) with throwing \(kind.noun)", at: range, notes: notes)
        }
        if isTypeMember, isCalledOnClass(base) {
            unsupported(
                "overriding '\(entry.name)', which a class method calls on 'self', is",
                instead: "give it another name, or call it there by the name of the class", at: range)
        }
        entry.overridden = [base.id] + base.overridden
        register(entry, inPlaceOf: base, of: id)
    }

    /// Whether class methods of cells before this one rely on a class member's being the only one.
    private func isCalledOnClass(_ base: FunctionEntry) -> Bool {
        state.scope.userTypes.values.contains { user in
            ([base.id] + base.overridden).contains { user.calledOnClass.contains($0) }
        }
    }

    enum OverrideKind {
        case method, property, subscriptMember

        var noun: String {
            switch self {
            case .method: return "method"
            case .property: return "property"
            case .subscriptMember: return "subscript"
            }
        }
    }

    /// Has the machine find `entry` where the method `base` of a class above is called. If their values are passed in
    /// different forms, a function of the base's form stands between them.
    func register(_ entry: FunctionEntry, inPlaceOf base: FunctionEntry, of id: Int) {
        let target = isSameForm(entry.signature, base.signature) ? entry.id : bridge(entry, as: base, of: id)
        for introduced in [base.id] + base.overridden { state.scope.userTypes[id]?.overrides[introduced] = target }
    }

    private func overridable(
        _ entry: FunctionEntry, _ kind: OverrideKind, isStatic: Bool, in above: UserType
    ) -> FunctionEntry? {
        switch kind {
        case .method:
            return members(named: entry.name, of: above).lazy.compactMap { member -> FunctionEntry? in
                switch member {
                case .method(let other) where !isStatic && other.access.privateTo == nil: return other
                case .staticMethod(let other) where isStatic && other.kind == .staticMethod: return other
                default: return nil
                }
            }.first { isOverride(entry.signature, $0.signature) }
        case .property:
            for member in members(named: entry.name, of: above) {
                switch member {
                case .computed(let getter, _) where !isStatic && getter.access.privateTo == nil: return getter
                case .staticComputed(let getter, _) where isStatic: return getter
                case .field(let index) where !isStatic && above.fields[index].access.privateTo == nil:
                    return fieldAccessor(index, of: above)
                default: break
                }
            }
            return nil
        case .subscriptMember:
            return subscripts(of: above).first { isOverride(entry.signature, $0.getter.signature) }?.getter
        }
    }

    /// Same labels and parameters, and a result that is the same or can be used as it.
    private func isOverride(_ own: Signature, _ base: Signature) -> Bool {
        guard own.parameters.map(\.label) == base.parameters.map(\.label),
            own.parameters.map(\.type) == base.parameters.map(\.type),
            own.parameters.map(\.isInout) == base.parameters.map(\.isInout)
        else { return false }
        if own.result == base.result { return true }
        guard let path = conversion(from: own.result, to: base.result) else { return false }
        return path.steps.allSatisfy { step in
            switch step.conversion {
            case .reinterpret, .wrapOptional, .wrapped: return true
            case .toAny, .toProtocol, .elements, .identity, .function: return false
            }
        }
    }

    private func isSameForm(_ own: Signature, _ base: Signature) -> Bool {
        if own.result == base.result { return true }
        guard let path = conversion(from: own.result, to: base.result) else { return true }
        return path.steps.allSatisfy { $0.conversion == .reinterpret }
            || (own.result.isReference && !own.result.isOptional && path.steps.count == 1)
    }

    /// A function with the base's signature that calls the overriding one and converts what it returns.
    private func bridge(_ entry: FunctionEntry, as base: FunctionEntry, of id: Int) -> FunctionID {
        guard let user = state.scope.userTypes[id] else { return entry.id }
        let result = base.signature.result
        let range = entry.range
        let made = newFunctionID()
        let selfLocal = LocalVariable(
            id: LocalID(index: 0), name: "self", type: user.type, isMutable: false, range: range)
        let locals =
            [selfLocal]
            + entry.signature.parameters.enumerated().map { index, parameter in
                LocalVariable(
                    id: LocalID(index: index + 1), name: parameter.name, type: parameter.storedType,
                    isMutable: parameter.isInout, range: range)
            }
        let inoutParameters = Set(locals.indices.filter { $0 > 0 && entry.signature.parameters[$0 - 1].isInout })
        let arguments = locals.enumerated().map { index, local -> Argument in
            inoutParameters.contains(index)
                ? .inout(.variable(.local(local.id), local.type))
                : .value(Expression(.variable(.local(local.id)), type: local.type, range: range))
        }
        let call = Expression(
            .call(.function(entry.id), arguments, typeArguments: []), type: entry.signature.result, range: range)
        record(
            Function(
                id: made, name: entry.name, parameters: locals, inoutParameters: inoutParameters, result: result,
                isThrowing: base.signature.isThrowing, locals: locals,
                body: [Statement(.return(converted(call, to: result) ?? call), range: range)], range: range))
        return made
    }

    /// The getter and setter of a stored property that a class below overrides, made when the first one does.
    private func fieldAccessor(_ index: Int, of type: UserType) -> FunctionEntry? {
        guard let owner = lineage(of: type).first(where: { index >= $0.inheritedFields }),
            case .user(let id) = owner.nominal.id
        else { return nil }
        state.scope.userTypes[id]?.overriddenFields.insert(index)
        if let known = accessor(ofField: index, of: type) { return known }
        let field = owner.fields[index]
        let range = SourceRange.none
        var getter = FunctionEntry(
            id: newFunctionID(), name: field.name, kind: .accessor,
            signature: Signature(parameters: [], result: field.type), range: range)
        getter.isDynamic = true
        getter.isFinal = field.isFinal || owner.isFinal
        state.scope.userTypes[id]?.fieldAccessors[index] = getter
        let setter = field.isMutable ? newFunctionID() : nil
        state.scope.setters[getter.id] = setter
        later { [self] in
            let type = state.scope.userTypes[id]?.fields[index].type ?? field.type
            addFieldAccessors(getter.id, setter, index, type, of: owner)
        }
        return getter
    }

    private func addFieldAccessors(
        _ getter: FunctionID, _ setter: FunctionID?, _ index: Int, _ type: Type, of owner: UserType
    ) {
        let range = SourceRange.none
        let name = owner.fields[index].name
        let selfLocal = LocalVariable(
            id: LocalID(index: 0), name: "self", type: owner.type, isMutable: false, range: range)
        let instance = Expression(.variable(.local(selfLocal.id)), type: owner.type, range: range)
        let read = Expression(.field(instance, index), type: type, range: range)
        record(
            Function(
                id: getter, name: name, parameters: [selfLocal], result: type, isThrowing: false,
                locals: [selfLocal], body: [Statement(.return(read), range: range)], range: range))
        guard let setter else { return }
        let value = LocalVariable(id: LocalID(index: 1), name: "newValue", type: type, isMutable: false, range: range)
        let assign = Statement(
            .assign(
                .field(.value(instance), index, type),
                Expression(.variable(.local(value.id)), type: type, range: range)), range: range)
        record(
            Function(
                id: setter, name: name, parameters: [selfLocal, value], result: .void, isThrowing: false,
                locals: [selfLocal, value], body: [assign], range: range))
    }
}
