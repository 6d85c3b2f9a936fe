import IR
import SwiftSyntax

/// Functions used as values.
extension Lowering {
    /// A function used as a value: the one that fits the expected type.
    func functionValue(
        _ candidates: [Candidate], name: String, expecting: Type?, at range: SourceRange
    ) -> Expression {
        if case .function(let wanted)? = expecting?.unwrapped {
            for candidate in candidates where mayBe(candidate, wanted) {
                if let value = closure(over: candidate, as: wanted, at: range) { return value }
            }
            if candidates.count == 1 || name.isEmpty {
                return closure(over: candidates[0], as: nil, at: range) ?? failed(range)
            }
            if name == "+" || name == "-", wanted.parameters.count == 2 {
                // What swiftc finds nearest is the sign.
                error(
                    "cannot convert value of type '(Int) -> Int' to expected argument type "
                        + "'(\(wanted.parameters[0]), \(wanted.parameters[1])) throws -> \(wanted.result.hasHole ? wanted.parameters[0] : wanted.result)'",
                    at: range)
                return failed(range)
            }
            error("no exact matches in reference to '\(name)'", at: range)
            return failed(range)
        }
        if candidates.count == 1, let value = closure(over: candidates[0], as: nil, at: range) { return value }
        if candidates.count == 1 {
            let parameters = candidates[0].signature.genericParameters
            let open = zip(parameters, candidates[0].bindings.types).first { $1 == nil && $0.origin == nil }?.0.name
            error("generic parameter '\(open ?? name)' could not be inferred", at: range)
        } else {
            // A method that takes nothing is the nearest to a property.
            let plain = candidates.filter { $0.signature.parameters.isEmpty }
            if plain.count == 1, expecting == nil, let value = closure(over: plain[0], as: nil, at: range) {
                return value
            }
            error("ambiguous use of '\(name)'", at: range)
        }
        return failed(range)
    }

    /// Whether numbers and texts do not say already that the candidate is no function of the type: most overloads of an
    /// operator are for others.
    private func mayBe(_ candidate: Candidate, _ wanted: Type.FunctionType) -> Bool {
        let parameters = candidate.signature.parameters
        guard parameters.count == wanted.parameters.count else { return true }
        return parameters.indices.allSatisfy { index in
            let (have, want) = (parameters[index].type, wanted.parameters[index])
            return have == want || !have.isPlain || !want.isPlain || parameters[index].isVariadic
        }
    }

    /// `{ a, b in callee(a, b) }`, with as many parameters as `wanted` or the callee has.
    private func closure(over candidate: Candidate, as wanted: Type.FunctionType?, at range: SourceRange) -> Expression?
    {
        let signature = candidate.signature
        var bindings = candidate.bindings
        if takesTuplesApart, let wanted, wanted.parameters.count == 1, signature.parameters.count > 1,
            case .tuple(let parts) = wanted.parameters[0], parts.count == signature.parameters.count
        {
            return splat(candidate, wanted, parts, at: range)
        }
        if let wanted {
            guard signature.parameters.count == wanted.parameters.count, !signature.isThrowing || wanted.isThrowing
            else {
                return nil
            }
            for (index, (parameter, type)) in zip(signature.parameters, wanted.parameters).enumerated() {
                guard parameter.isInout == wanted.inoutParameters.contains(index), !parameter.isAutoclosure else {
                    return nil
                }
                let pattern = parameter.isVariadic ? Type.array(parameter.type) : parameter.type
                if type.hasHole { continue }
                guard unify(pattern, type, &bindings) != nil else { return nil }
            }
            if !wanted.result.hasHole, wanted.result != .void {
                let result = bindings.substitute(signature.result)
                if result.hasHole {
                    guard unify(signature.result, wanted.result, &bindings) != nil else { return nil }
                } else {
                    guard conversion(from: result, to: wanted.result) != nil else { return nil }
                }
            }
        }
        guard bindings.isComplete, constraintsHold(candidate, bindings) else { return nil }
        if case .function(let entry) = candidate.target, signature.parameters.allSatisfy({ !$0.isVariadic }),
            entry.kind == .global, signature.genericParameters.isEmpty
        {
            noteUse(of: entry.id, at: range)
            return Expression(.function(entry.id), type: signature.functionType, range: range)
        }
        if case .value(let value) = candidate.target { return value }
        let candidate = candidate.copy()
        if signature.isMutating {
            error("partial application of 'mutating' method is not allowed", at: range)
            return failed(range)
        }
        // A method's base is evaluated once, where the reference stands: the closure captures it.
        var base: Statement?
        if let receiver = candidate.receiver, !receiver.isAllocation {
            let local = newLocal("$base", receiver.type, isMutable: false, at: range, isHidden: true)
            base = Statement(.declare(.bind(.local(local), receiver.type), initial: receiver), range: range)
            candidate.receiver = Expression(.variable(.local(local)), type: receiver.type, range: receiver.range)
            state.locals[local.index].isCaptured = true
        }
        pushContext(FunctionContext(kind: .closure, result: nil, isThrowing: signature.isThrowing))
        let start = state.locals.count
        var parameters: [LocalVariable] = []
        var arguments: [Argument] = []
        for (index, parameter) in signature.parameters.enumerated() {
            var type = bindings.substitute(parameter.type)
            if parameter.isVariadic { type = .array(type) }
            let given = wanted.flatMap { $0.parameters[index].hasHole ? nil : $0.parameters[index] } ?? type
            let local = newLocal("$\(index)", given, isMutable: parameter.isInout, at: range, isHidden: true)
            parameters.append(localVariable(local))
            if parameter.isInout {
                arguments.append(.inout(.variable(.local(local), given)))
                continue
            }
            guard let value = converted(read(local, at: range), to: type) else {
                popContext()
                return nil
            }
            arguments.append(.value(value))
        }
        let inoutParameters = Set(signature.parameters.indices.filter { signature.parameters[$0].isInout })
        var call = emit(candidate, arguments, bindings, at: range)
        if let wanted, !wanted.result.hasHole, wanted.result != .void {
            guard let fitting = converted(call, to: wanted.result) else {
                popContext()
                return nil
            }
            call = fitting
        }
        let returns = Statement(call.type == .void ? .expression(call) : .return(call), range: range)
        let function = Function(
            id: nil, name: "closure", parameters: parameters, inoutParameters: inoutParameters, result: call.type,
            isThrowing: signature.isThrowing,
            locals: finishedLocals(ofDepth: state.contexts.count - 1, from: start), body: [returns], range: range)
        popContext()
        let type = Type.FunctionType(
            parameters: parameters.map(\.type), inoutParameters: inoutParameters, result: call.type,
            isThrowing: signature.isThrowing)
        let closure = Expression(.closure(function), type: .function(type), range: range)
        guard let base else { return closure }
        return Expression(.sequence([base], closure), type: closure.type, range: range)
    }

    /// `zip(a, b).map(*)`: one tuple comes in, the callee takes its parts.
    private func splat(
        _ candidate: Candidate, _ wanted: Type.FunctionType, _ parts: [Type.TupleElement], at range: SourceRange
    ) -> Expression? {
        let inner = Type.FunctionType(
            parameters: parts.map(\.type), result: wanted.result, isThrowing: wanted.isThrowing)
        pushContext(FunctionContext(kind: .closure, result: nil, isThrowing: wanted.isThrowing))
        defer { popContext() }
        let start = state.locals.count
        let parameter = newLocal("$0", .tuple(parts), isMutable: false, at: range, isHidden: true)
        guard let function = closure(over: candidate, as: inner, at: range), case .function(let type) = function.type
        else { return nil }
        let arguments = parts.indices.map { index in
            Argument.value(
                Expression(.tupleElement(read(parameter, at: range), index), type: parts[index].type, range: range))
        }
        let call = Expression(
            .call(.value(function), arguments, typeArguments: []), type: type.result, range: range)
        let made = Function(
            id: nil, name: "closure", parameters: [localVariable(parameter)], result: type.result,
            isThrowing: type.isThrowing, locals: finishedLocals(ofDepth: state.contexts.count - 1, from: start),
            body: [Statement(call.type == .void ? .expression(call) : .return(call), range: range)], range: range)
        return Expression(
            .closure(made),
            type: .function(
                .init(parameters: [.tuple(parts)], result: type.result, isThrowing: type.isThrowing)),
            range: range)
    }
}

extension Expression {
    /// A closure, with what it captures before it.
    var isClosure: Bool {
        if case .sequence(_, let value) = kind { return value.isClosure }
        if case .closure = kind { return true }
        return false
    }

    /// A new instance, which each call makes for itself.
    var isAllocation: Bool {
        switch kind {
        case .allocate, .allocateDynamic: return true
        default: return false
        }
    }
}

extension Signature {
    /// The type of the function as a value: labels and defaults are lost.
    var functionType: Type {
        .function(
            Type.FunctionType(
                parameters: parameters.map { $0.isVariadic ? .array($0.type) : $0.type },
                inoutParameters: Set(parameters.indices.filter { parameters[$0].isInout }), result: result,
                isThrowing: isThrowing))
    }
}
