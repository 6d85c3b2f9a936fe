import IR

extension Specializer {
    func expression(_ value: Expression) -> Expression {
        let type = concrete(value.type)
        func made(_ kind: Expression.Kind) -> Expression { Expression(kind, type: machine(type), range: value.range) }
        switch value.kind {
        case .integer, .double, .float, .boolean, .string, .character, .none, .variable, .uninitialized:
            return made(value.kind)
        case .interpolation(let segments):
            return made(
                .interpolation(
                    segments.map { segment in
                        if case .value(let part) = segment { return .value(expression(part)) }
                        return segment
                    }))
        case .array(let elements): return made(.array(elements.map { expression($0) }))
        case .dictionary(let entries):
            return made(.dictionary(entries.map { (key: expression($0.key), value: expression($0.value)) }))
        case .set(let elements): return made(.set(elements.map { expression($0) }))
        case .tuple(let elements): return made(.tuple(elements.map { expression($0) }))
        case .range(let kind, let lower, let upper):
            return made(.range(kind, lower: lower.map { expression($0) }, upper: upper.map { expression($0) }))
        case .function(let id): return made(.function(specialized(id, [])))
        case .closure(let function): return made(.closure(self.function(function)))
        case .tupleElement(let base, let index): return made(.tupleElement(expression(base), index))
        case .field(let base, let index): return made(.field(expression(base), index))
        case .call(let callee, let arguments, let typeArguments):
            return call(callee, arguments, typeArguments.map { concrete($0) }, type, at: value.range)
        case .construct(let id, let fields):
            let values = fields.map { expression($0) }
            guard let nominal = type.nominalType else { return made(.construct(id, values)) }
            return made(.construct(machine(nominal).id, values))
        case .allocate(let id):
            guard let nominal = type.nominalType else { return made(.allocate(id)) }
            return made(.allocate(machine(nominal).id))
        case .enumerationValue(let id, let index, let payload):
            let values = payload.map { expression($0) }
            guard let nominal = type.nominalType, nominal.id == id else {
                return made(.enumerationValue(id, caseIndex: index, payload: values))
            }
            return made(.enumerationValue(machine(nominal).id, caseIndex: index, payload: values))
        case .and(let left, let right): return made(.and(expression(left), expression(right)))
        case .or(let left, let right): return made(.or(expression(left), expression(right)))
        case .conditional(let condition, let then, let otherwise):
            return made(
                .conditional(expression(condition), then: expression(then), else: expression(otherwise)))
        case .coalesce(let left, let right): return made(.coalesce(expression(left), expression(right)))
        case .forceUnwrap(let base): return made(.forceUnwrap(expression(base)))
        case .optionalChain(let base, let bound, let body):
            return made(.optionalChain(base: expression(base), bound: bound, body: expression(body)))
        case .isNil(let base): return made(.isNil(expression(base)))
        case .convert(let conversion, let base):
            if let erased = erasedSequence(conversion, base, to: type) {
                return made(.convert(conversion, expression(erased)))
            }
            noteBoxed(by: conversion, concrete(base.type))
            if case .reinterpret = conversion { noteMetatypes(concrete(base.type), as: type) }
            return made(.convert(conversion, expression(base)))
        case .dynamicCast(let base):
            noteCast(to: type.unwrapped)
            noteBoxed(concrete(base.type))
            return made(.dynamicCast(expression(base)))
        case .openExistential(let base): return made(.openExistential(expression(base)))
        case .witness(let slot, let base): return made(.witness(slot: slot, expression(base)))
        case .metatype: return made(.metatype)
        case .dynamicType(let base): return made(.dynamicType(expression(base)))
        case .allocateDynamic(let base): return made(.allocateDynamic(expression(base)))
        case .classMember(let id, let base): return made(.classMember(specialized(id, []), expression(base)))
        case .tryOptional(let base): return made(.tryOptional(expression(base)))
        case .tryForce(let base): return made(.tryForce(expression(base)))
        case .sequence(let statements, let last):
            return made(.sequence(self.statements(statements), expression(last)))
        }
    }

    func argument(_ argument: Argument) -> Argument {
        switch argument {
        case .value(let value): return .value(expression(value))
        case .inout(let place): return .inout(self.place(place))
        case .absent: return .absent
        }
    }

    // MARK: Calls

    private func call(
        _ callee: Callee, _ arguments: [Argument], _ types: [Type], _ type: Type, at range: SourceRange
    ) -> Expression {
        func made(_ callee: Callee, _ types: [Type]) -> Expression {
            Expression(
                .call(callee, arguments.map { argument($0) }, typeArguments: types.map { machine($0) }),
                type: machine(type), range: range)
        }
        switch callee {
        case .function(let id):
            guard scope.requirements[id] == nil else { return requirement(id, arguments, types, type, at: range) }
            return made(.function(specialized(id, types)), [])
        case .method(let id): return made(method(id, types), [])
        case .library(let id):
            if let better = nativeOperator(id, types) { return made(.library(better), []) }
            return made(.library(id), types)
        case .librarySetter: return made(callee, types)
        case .value(let function): return made(.value(expression(function)), types)
        }
    }

    /// A method that classes below may override; of a generic class, which has none below, it is the function itself.
    func method(_ id: FunctionID, _ types: [Type]) -> Callee {
        guard generic(id) != nil else { return .method(id) }
        let copy = specialized(id, types)
        guard dynamicMethods[id] != nil || lowering.isOverridden(id) else { return .function(copy) }
        dynamicMethods[id, default: [:]][copy] = types
        return .method(copy)
    }

    /// The library's own operator for one type in place of the one for all: `Int < Int`.
    private func nativeOperator(_ id: LibraryFunctionID, _ types: [Type]) -> LibraryFunctionID? {
        guard types.count == 1 else { return nil }
        let function = lowering.interface[id]
        guard function.kind == .infixOperator,
            function.signature.parameters.allSatisfy({ $0.type == .parameter(index: 0, name: "T") })
        else { return nil }
        return lowering.operators.infix(function.name, types[0], types[0])
    }

    /// A call of a requirement: of its witness if the type is known, else of a dispatcher.
    private func requirement(
        _ id: FunctionID, _ arguments: [Argument], _ types: [Type], _ type: Type, at range: SourceRange
    ) -> Expression {
        guard let requirement = scope.requirements[id], let selfType = types.first else {
            return Expression(.tuple([]), type: .error, range: range)
        }
        if lowering.isAbstract(selfType) {
            var arguments = arguments
            if requirement.takesMetatype, arguments.count == requirement.entry.signature.parameters.count {
                // A generic function was called with the existential itself for its parameter.
                let itself = Expression(.metatype, type: .metatype(selfType), range: range)
                arguments.insert(.value(itself), at: 0)
            }
            return Expression(
                .call(
                    .function(dispatcher(of: requirement, types)), arguments.map { argument($0) }, typeArguments: []),
                type: machine(type), range: range)
        }
        var arguments = arguments
        if requirement.takesMetatype, arguments.count > requirement.entry.signature.parameters.count {
            arguments.removeFirst()
        }
        if let literal = literal(requirement.entry, arguments, selfType, at: range) { return literal }
        guard let witness = lowering.witness(of: requirement.entry, for: selfType, own: types) else {
            return missingWitness(requirement, arguments, selfType, type, at: range)
        }
        var values = arguments.map { argument($0) }
        if requirement.entry.signature.isMutating, !witness.signature.isMutating, case .inout(let place)? = values.first
        {
            // The witness only reads `self`, or changes an instance of a class.
            values[0] = .value(place.reading)
        }
        var result = Expression(.tuple([]), type: machine(type), range: range)
        let bound = witness.bindings.types.map { $0 ?? .error }
        switch witness.target {
        case .function(let entry):
            if entry.kind == .initializer, let nominal = selfType.nominalType, nominal.kind == .classType {
                let instance = Expression(.allocate(machine(nominal).id), type: machine(selfType), range: range)
                values.insert(.value(instance), at: 0)
            }
            let callee =
                entry.isDynamic && entry.kind != .initializer
                ? method(entry.id, bound) : .function(specialized(entry.id, bound))
            result.kind = .call(callee, values, typeArguments: [])
        case .library(let function):
            var values = values
            if let proto = function.selfType, proto.nominalType?.kind == .protocolType,
                case .value(let base)? = values.first
            {
                // A member that a protocol of the library offers takes the value as an existential.
                let existential = machine(witness.bindings.substitute(proto))
                if base.type != existential {
                    values[0] = .value(Expression(.convert(.toProtocol, base), type: existential, range: range))
                }
            }
            if let better = nativeOperator(function.id, bound) {
                result.kind = .call(.library(better), values, typeArguments: [])
            } else {
                result.kind = .call(.library(function.id), values, typeArguments: bound.map { machine($0) })
            }
        case .field(let index):
            guard let base = values.first?.expression else { return result }
            result.kind = .field(base, index)
        case .staticVariable(let variable): result.kind = .variable(.global(variable.id))
        case .enumerationCase(let nominal, let index):
            result.kind = .enumerationValue(
                machine(nominal).id, caseIndex: index, payload: values.compactMap(\.expression))
        case .memberwise(let user): result.kind = memberwise(user, selfType, values, at: range)
        }
        let resultType = lowering.resolved(witness.bindings.substitute(witness.signature.result))
        if type.isOptional, !resultType.isOptional, resultType == type.unwrapped {
            result.type = machine(resultType)
            return Expression(.convert(.wrapOptional, result), type: machine(type), range: range)
        }
        return result
    }

    private func memberwise(
        _ user: UserType, _ type: Type, _ values: [Argument], at range: SourceRange
    ) -> Expression.Kind {
        guard let nominal = type.nominalType, let own = lowering.userType(nominal) else { return .tuple([]) }
        var given = values[...]
        let fields = own.fields.map { field -> Expression in
            if nominal.kind == .structure, field.isMutable || field.initial == nil,
                let value = given.popFirst()?.expression
            {
                return value
            }
            guard let initial = field.initial else { return Expression(.tuple([]), type: .error, range: range) }
            return Expression(
                .call(
                    .function(specialized(initial, lowering.environmentArguments(nominal, own))), [],
                    typeArguments: []), type: machine(field.type), range: range)
        }
        return .construct(machine(nominal).id, fields)
    }

    /// `init(integerLiteral:)` and its kin, of types that have literals themselves.
    private func literal(
        _ entry: FunctionEntry, _ arguments: [Argument], _ type: Type, at range: SourceRange
    ) -> Expression? {
        guard entry.name == "init", let label = entry.signature.parameters.first?.label, arguments.count == 1,
            case .value(let value) = arguments[0], type.userNominal == nil
        else { return nil }
        switch (label, value.kind, type) {
        case ("integerLiteral", .integer, .int): return value
        case ("integerLiteral", .integer(let number), .double):
            return Expression(.double(Double(number)), type: type, range: range)
        case ("integerLiteral", .integer(let number), .float):
            return Expression(.float(Float(number)), type: type, range: range)
        case ("integerLiteral", .integer(let number), .sized(let kind)):
            guard let word = kind.word(magnitude: number.magnitude, isNegative: number < 0) else {
                lowering.error("integer literal '\(number)' overflows when stored into '\(type)'", at: range)
                return Expression(.tuple([]), type: .error, range: range)
            }
            return Expression(.integer(word), type: type, range: range)
        case ("floatLiteral", .double, .double): return value
        case ("floatLiteral", .double(let number), .float):
            return Expression(.float(Float(number)), type: type, range: range)
        case ("stringLiteral", .string, .string): return value
        case ("stringLiteral", .string(let text), .character):
            return Expression(.character(text.first ?? " "), type: type, range: range)
        case ("integerLiteral", .integer(let number), _):
            return lowering.integerLiteral(
                magnitude: number.magnitude, expecting: type, negated: number < 0, at: range)
        default: return nil
        }
    }

    /// What the language does itself for a requirement of one of its own protocols.
    private func missingWitness(
        _ requirement: Requirement, _ arguments: [Argument], _ selfType: Type, _ type: Type, at range: SourceRange
    ) -> Expression {
        if requirement.entry.name == "description" || requirement.entry.name == "debugDescription",
            let value = arguments.first?.expression
        {
            return Expression(.interpolation([.value(expression(value))]), type: .string, range: range)
        }
        let conformance = "'\(selfType)' as '\(requirement.owner)'"
        lowering.error(
            "'\(requirement.entry.name)' of \(conformance) is not in the subset; call it on a value of a type of a cell",
            at: range)
        return Expression(.tuple([]), type: .error, range: range)
    }
}

extension Place {
    /// What is read from the place.
    var reading: Expression {
        let kind: Expression.Kind
        switch self {
        case .variable(let id, _): kind = .variable(id)
        case .field(let base, let index, _): kind = .field(base.reading, index)
        case .tupleElement(let base, let index, _): kind = .tupleElement(base.reading, index)
        case .forceUnwrap(let base, _): kind = .forceUnwrap(base.reading)
        case .library(let id, let base, let indices, let typeArguments, _):
            kind = .call(
                .library(id), [.value(base.reading)] + indices.map { .value($0) }, typeArguments: typeArguments)
        case .computed(let getter, _, let base, let indices, let typeArguments, _):
            kind = .call(
                getter, (base.map { [.value($0.reading)] } ?? []) + indices.map { .value($0) },
                typeArguments: typeArguments)
        case .value(let value): return value
        }
        return Expression(kind, type: type, range: .none)
    }
}
