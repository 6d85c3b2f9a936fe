import IR

/// Calls through existentials. Each requirement that is called on an existential has a *slot*, and each type whose
/// values were put into one has a function for each slot: a *thunk* that takes the value out and calls the witness. The
/// *dispatcher* of a slot finds the thunk by the type of the value.
extension Specializer {
    // MARK: What is used

    /// Notes that values of a type are put into `Any` or an existential, from where a cast or a call may find them.
    func noteBoxed(_ type: Type) {
        switch type {
        case .any, .error, .never: return
        case .optional(let wrapped): noteBoxed(wrapped)
        case .metatype(let instance): noteBoxed(instance)
        case .nominal(let nominal) where nominal.kind == .protocolType: return
        default: break
        }
        guard scope.specializations.boxedSet.insert(type).inserted else { return }
        scope.specializations.boxed.append(type)
    }

    func noteBoxed(by conversion: Conversion, _ type: Type) {
        switch (conversion, type) {
        case (.toAny, _), (.toProtocol, _): noteBoxed(type)
        case (.elements(let inner), .array(let element)): noteBoxed(by: inner, element)
        case (.wrapped(let inner), .optional(let wrapped)): noteBoxed(by: inner, wrapped)
        default: break
        }
    }

    /// Types whose metatypes are used as that of a protocol.
    func noteMetatypes(_ type: Type, as target: Type) {
        switch (type, target) {
        case (.metatype(let instance), .metatype(let wanted)) where lowering.isAbstract(wanted): noteBoxed(instance)
        case (.array(let element), .array(let wanted)): noteMetatypes(element, as: wanted)
        case (.optional(let wrapped), .optional(let wanted)): noteMetatypes(wrapped, as: wanted)
        default: break
        }
    }

    func noteCast(to type: Type) {
        if case .metatype(let instance) = type { return noteCast(to: instance) }
        guard case .nominal(let nominal) = type, nominal.kind == .protocolType, nominal.isUser,
            !scope.specializations.castTargets.contains(type)
        else { return }
        scope.specializations.castTargets.append(type)
    }

    // MARK: Dispatch

    /// The function that calls a requirement on an existential; `types` begins with the existential.
    func dispatcher(of requirement: Requirement, _ types: [Type]) -> FunctionID {
        let key = Specializations.SlotKey(requirement: requirement.entry.id, arguments: types)
        if let known = scope.specializations.slots[key] { return known.dispatcher }
        let slot = Specializations.Slot(
            index: scope.specializations.slots.count, dispatcher: lowering.newFunctionID())
        scope.specializations.slots[key] = slot
        work.append { [self] in functions.append(dispatch(requirement, key, slot)) }
        return slot.dispatcher
    }

    /// The signature of a requirement with `types` for its parameters.
    private func signature(_ requirement: Requirement, _ types: [Type]) -> Signature {
        var result = requirement.entry.signature
        let environment = concreteEnvironment(result.genericParameters, types)
        func applied(_ type: Type) -> Type {
            type.substituting { index, _ in environment.indices.contains(index) ? environment[index] : nil }
        }
        for index in result.parameters.indices {
            result.parameters[index].type = applied(result.parameters[index].storedType)
            result.parameters[index].isVariadic = false
        }
        result.result = applied(result.result)
        return result
    }

    /// The head that dispatchers and thunks of a slot share; types are the machine's.
    private func head(_ requirement: Requirement, _ types: [Type], _ name: String, _ id: FunctionID) -> Function {
        let signature = signature(requirement, types)
        var parameters = [
            LocalVariable(
                id: LocalID(index: 0), name: "self",
                type: machine(requirement.takesMetatype ? .metatype(types[0]) : types[0]),
                isMutable: requirement.entry.signature.isMutating, range: .none)
        ]
        var inoutParameters: Set<Int> = requirement.entry.signature.isMutating ? [0] : []
        for (index, parameter) in signature.parameters.enumerated() {
            parameters.append(
                LocalVariable(
                    id: LocalID(index: index + 1), name: parameter.name, type: machine(parameter.type),
                    isMutable: parameter.isInout, range: .none))
            if parameter.isInout { inoutParameters.insert(index + 1) }
        }
        return Function(
            id: id, name: name, parameters: parameters, inoutParameters: inoutParameters,
            result: machine(signature.result), isThrowing: signature.isThrowing || signature.isRethrowing,
            locals: parameters, body: [], range: .none)
    }

    private func passed(_ function: Function, _ index: Int) -> Argument {
        let local = function.parameters[index]
        if function.inoutParameters.contains(index) { return .inout(.variable(.local(local.id), local.type)) }
        return .value(Expression(.variable(.local(local.id)), type: local.type, range: .none))
    }

    private func dispatch(
        _ requirement: Requirement, _ key: Specializations.SlotKey, _ slot: Specializations.Slot
    ) -> Function {
        var function = head(requirement, key.arguments, requirement.entry.name, slot.dispatcher)
        let selfValue = Expression(
            .variable(.local(function.parameters[0].id)), type: function.parameters[0].type, range: .none)
        let type = Type.function(
            .init(
                parameters: function.parameters.map(\.type), inoutParameters: function.inoutParameters,
                result: function.result, isThrowing: function.isThrowing))
        let callee = Expression(.witness(slot: slot.index, selfValue), type: type, range: .none)
        let call = Expression(
            .call(.value(callee), function.parameters.indices.map { passed(function, $0) }, typeArguments: []),
            type: function.result, range: .none)
        function.body = [Statement(function.result == .void ? .expression(call) : .return(call), range: .none)]
        return function
    }

    /// The function of a slot for values of a type.
    private func thunk(
        _ requirement: Requirement, _ key: Specializations.SlotKey, _ type: Type, _ id: FunctionID
    ) -> Function {
        var function = head(requirement, key.arguments, requirement.entry.name, id)
        addedLocals.append([])
        nextLocal = Specializer.firstAddedLocal
        let existential = key.arguments[0]
        var types = key.arguments
        types[0] = type
        let concreteSignature = signature(requirement, types)
        let isMutating = requirement.entry.signature.isMutating
        let takesMetatype = requirement.takesMetatype
        let own = addLocal("$self", machine(type), isMutable: isMutating, at: .none)
        let selfPlace = Place.variable(.local(function.parameters[0].id), existential)
        let selfValue = Expression(.variable(.local(function.parameters[0].id)), type: existential, range: .none)
        var body =
            takesMetatype
            ? []
            : [
                Statement(
                    .declare(
                        .bind(.local(own), machine(type)),
                        initial: Expression(.openExistential(selfValue), type: type, range: .none)), range: .none)
            ]
        let ownValue = Expression(.variable(.local(own)), type: type, range: .none)
        var arguments: [Argument] = [isMutating ? .inout(.variable(.local(own), type)) : .value(ownValue)]
        if takesMetatype { arguments = [] }
        for (index, parameter) in concreteSignature.parameters.enumerated() {
            let argument = passed(function, index + 1)
            if case .value(var value) = argument {
                value.type = parameter.type
                arguments.append(.value(value))
            } else {
                arguments.append(argument)
            }
        }
        if isMutating {
            let back = Statement(
                .assign(selfPlace, Expression(.convert(.toProtocol, ownValue), type: existential, range: .none)),
                range: .none)
            body.append(Statement(.defer([back]), range: .none))
        }
        let call: Expression
        if requirement.kind == .setter {
            call = setting(requirement, types, own, type, concreteSignature, function)
        } else {
            call = Expression(
                .call(.function(requirement.entry.id), arguments, typeArguments: types),
                type: concreteSignature.result, range: .none)
        }
        let erased = signature(requirement, key.arguments).result
        if erased == .void {
            body.append(Statement(.expression(call), range: .none))
        } else {
            let result = lowering.converted(call, to: erased) ?? call
            body.append(Statement(.return(result), range: .none))
        }
        function.body = statements(body)
        function.locals += addedLocals.popLast() ?? []
        return function
    }

    /// Assigns to the place that a settable requirement is in a concrete type.
    private func setting(
        _ requirement: Requirement, _ types: [Type], _ own: LocalID, _ type: Type, _ signature: Signature,
        _ function: Function
    ) -> Expression {
        let values = signature.parameters.indices.map { index in
            var value = passed(function, index + 1).expression ?? Expression(.tuple([]), type: .error, range: .none)
            value.type = signature.parameters[index].type
            return value
        }
        guard let value = values.last, let getter = requirement.getter else {
            return Expression(.tuple([]), type: .void, range: .none)
        }
        let base: Place =
            lowering.sharesStorage(type)
            ? .value(Expression(.variable(.local(own)), type: type, range: .none)) : .variable(.local(own), type)
        let place = Place.computed(
            getter: .function(getter), setter: .function(requirement.entry.id), base: base,
            indices: Array(values.dropLast()),
            typeArguments: types, value.type)
        return Expression(
            .sequence(
                [Statement(.assign(place, value), range: .none)], Expression(.tuple([]), type: .void, range: .none)),
            type: .void, range: .none)
    }

    // MARK: Tables

    /// Makes what calls and casts may find: a thunk for each slot and each type whose values were boxed.
    func connectExistentials() {
        let boxed = scope.specializations.boxed
        guard !boxed.isEmpty else { return }
        for (key, slot) in scope.specializations.slots.sorted(by: { $0.value.index < $1.value.index }) {
            guard let requirement = scope.requirements[key.requirement] else { continue }
            for type in boxed {
                let witness = Specializations.WitnessKey(slot: slot.index, type: type)
                guard !scope.specializations.witnesses.contains(witness), conforms(type, to: key.arguments[0]) else {
                    continue
                }
                scope.specializations.witnesses.insert(witness)
                let id = lowering.newFunctionID()
                witnesses.append(.init(slot: slot.index, type: machine(type), function: id))
                work.append { [self] in functions.append(thunk(requirement, key, type, id)) }
            }
        }
        for target in scope.specializations.castTargets {
            for type in boxed {
                let key = Specializations.ConformanceKey(type: type, target: target)
                guard !scope.specializations.conformances.contains(key), conforms(type, to: target) else { continue }
                scope.specializations.conformances.insert(key)
                conformances.append(.init(type: machine(type), to: machine(target)))
            }
        }
    }

    private func conforms(_ type: Type, to existential: Type) -> Bool {
        lowering.conversion(from: type, to: existential) != nil && !type.isOptional
    }
}
