import IR
import SwiftSyntax

extension Lowering {
    func finish(
        _ candidate: Candidate, _ values: [Argument], _ bindings: Bindings, since errors: Int, at range: SourceRange
    ) -> Expression {
        if state.diagnostics.count > errors, state.diagnostics[errors...].contains(where: { $0.severity == .error }) {
            var result = failed(range)
            // The result's type is known all the same: what follows can be checked.
            let type = bindings.substitute(candidate.signature.result)
            if !type.hasHole, !isSpeculating { result.type = type }
            return result
        }
        if candidate.signature.isThrowing
            || (candidate.signature.isRethrowing && values.contains(where: passesThrowing))
        {
            noteThrowingCall(at: range, thrown: candidate.signature.thrownType.map { bindings.substitute($0) })
        }
        return emit(candidate, values, bindings, at: range)
    }

    /// `gradient(at: model) { model in … }`: a function of the library that is generic over one of its protocols is given
    /// values as that protocol, and calls a closure with them; nil for other arguments.
    private func asNative(_ value: Expression, _ pattern: Type, _ parameters: [GenericParameter]) -> Expression? {
        func existential(_ type: Type) -> Type? {
            guard case .parameter(let index, _) = type, parameters.indices.contains(index),
                let constraint = parameters[index].constraints.first, constraint.id == nil,
                let found = interface.type(named: constraint.name)?.type, case .library? = found.nominalType?.id,
                found.nominalType?.kind == .protocolType, !Lowering.standardProtocols.contains(constraint)
            else { return nil }
            return found
        }
        if let wanted = existential(pattern) { return converted(value, to: wanted) }
        guard case .function(let function) = pattern, case .function(let given) = value.type,
            function.parameters.contains(where: { existential($0) != nil })
        else { return nil }
        var wanted = given
        for (index, type) in function.parameters.enumerated() {
            if let found = existential(type) { wanted.parameters[index] = found }
        }
        return wanted == given ? nil : adapting(value, to: .function(wanted), casts: true)
    }

    func passesThrowing(_ argument: Argument) -> Bool {
        guard case .value(let value) = argument else { return false }
        var inner = value
        while true {
            if case .convert(.reinterpret, let base) = inner.kind {
                inner = base
            } else if case .sequence(_, let last) = inner.kind {
                inner = last
            } else {
                break
            }
        }
        if case .closure(let function) = inner.kind { return function.isThrowing }
        if case .function(let type) = inner.type { return type.isThrowing }
        return false
    }

    /// The IR of a call whose arguments are ready.
    func emit(_ candidate: Candidate, _ values: [Argument], _ bindings: Bindings, at range: SourceRange) -> Expression {
        var arguments = values
        let type = resolved(bindings.substitute(candidate.signature.result), bindings)
        let typeArguments = bindings.types.map { $0 ?? .error }
        if case .function(let entry) = candidate.target, state.localGenerics[entry.id] != nil {
            arguments += capturedArguments(of: entry.id, at: range)
        }
        if var receiver = candidate.receiver {
            // The arguments may have said what the new instance is of.
            if receiver.isAllocation { receiver.type = type.unwrapped }
            if candidate.signature.isMutating {
                guard let place = place(receiver, for: .mutatingMember, at: range) else { return failed(range) }
                arguments.insert(.inout(place), at: 0)
            } else {
                arguments.insert(.value(receiver), at: 0)
            }
        }
        switch candidate.target {
        case .library(let function):
            let offset = arguments.count - candidate.signature.parameters.count
            for (index, parameter) in candidate.signature.parameters.enumerated() where offset >= 0 {
                guard case .value(let value) = arguments[index + offset],
                    let given = asNative(value, parameter.type, candidate.signature.genericParameters)
                else { continue }
                arguments[index + offset] = .value(given)
            }
            return Expression(
                .call(.library(function.id), arguments, typeArguments: bindings.types.map { $0 ?? .error }), type: type,
                range: range)
        case .function(let entry):
            noteUse(of: entry.id, at: range)
            if !typeArguments.isEmpty || entry.id.index < preludeLimit { usesGenerics = true }
            if let metatype = candidate.metatype {
                guard case .metatype(let instance) = metatype.type, isAbstract(instance) else {
                    return classCall(entry, on: metatype, arguments, type, at: range)
                }
                arguments.insert(.value(metatype), at: 0)
            }
            let call = Expression(
                .call(candidate.callee ?? .function(entry.id), arguments, typeArguments: typeArguments), type: type,
                range: range)
            // After `super.` it is an instance of the class at hand.
            let own = candidate.isDirect ? context.selfType : candidate.receiver?.type
            guard entry.returnsSelf, candidate.receiver != nil, let own, own != type, isSubclass(own, of: type) else {
                return call
            }
            // The method of a class above may give any instance of that class here, so this is looked at.
            let tested = Expression(.dynamicCast(call), type: .optional(own), range: range)
            return Expression(.forceUnwrap(tested), type: own, range: range)
        case .local(let function):
            touch(function.local)
            state.locals[function.local.index].isRead = true
            let callee = Expression(
                .variable(.local(function.local)), type: state.locals[function.local.index].type, range: range)
            return Expression(.call(.value(callee), arguments, typeArguments: []), type: type, range: range)
        case .memberwise(let user):
            let fields = memberwiseFields(user, arguments, type, at: range)
            return Expression(.construct(user.nominal.id, fields), type: type, range: range)
        case .enumerationCase(let nominal, let index):
            let payload = arguments.compactMap { argument -> Expression? in
                if case .value(let value) = argument { return value }
                return nil
            }
            return Expression(
                .enumerationValue(nominal.id, caseIndex: index, payload: payload), type: type, range: range)
        case .wrap:
            guard let value = arguments.first?.expression else { return failed(range) }
            return Expression(.convert(.wrapOptional, value), type: type, range: range)
        case .value(let callee):
            return Expression(.call(.value(callee), arguments, typeArguments: []), type: type, range: range)
        }
    }
}
