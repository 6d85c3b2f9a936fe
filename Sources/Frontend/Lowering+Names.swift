import IR
import SwiftSyntax

/// What a name or a member can stand for.
enum Reference {
    case value(Expression)
    case functions([Candidate])
    case type(Type)
}

extension Lowering {
    /// A name as a value.
    func nameExpression(
        _ reference: DeclReferenceExprSyntax, expecting: Type?, at range: SourceRange
    ) -> Expression {
        let name = reference.baseName.tokenText
        if probe != nil, name == Probe.placeholder {
            noteNames(expecting: expecting)
            return failed(range)
        }
        guard let found = resolve(reference, name: name, at: range) else { return failed(range) }
        switch found {
        case .value(let value): return value
        case .type(let type):
            if let labels = reference.argumentNames {
                error("cannot find '\(name)\(labels.written)' in scope", at: range)
                return failed(range)
            }
            return metatype(namedType(name) ?? type, at: range)
        case .functions(let candidates):
            var candidates = candidates
            if let labels = reference.argumentNames {
                let wanted = labels.arguments.nodes.map { $0.name.text == "_" ? nil : $0.name.tokenText }
                candidates = candidates.filter { $0.signature.parameters.map(\.label) == wanted }
            }
            return functionValue(candidates, name: name, expecting: expecting, at: range)
        }
    }

    /// Looks a name up: locals, members of `self`, then names of the session and of the library.
    func resolve(_ reference: DeclReferenceExprSyntax, name: String, at range: SourceRange) -> Reference? {
        if name.utf8.first == UInt8(ascii: "$"), let index = Int(name.dropFirst()) {
            return anonymousParameter(index, at: range).map { .value($0) }
        }
        if let found = lookUp(name == "..." ? "unboundedRange_" : name, at: range) {
            if probe != nil { noteReference(found, name: name, at: range) }
            return found
        }
        reportUnknownName(name, at: range)
        return nil
    }

    func lookUp(_ name: String, at range: SourceRange) -> Reference? {
        switch state.names.lookUp(name) {
        case .variable(let local)?:
            return .value(readChecked(local, at: range))
        case .function?:
            return .functions(state.names.functions(name).map { localCandidate($0, at: range) })
        case .computed(let getter, let type)?:
            let function = read(getter, at: range)
            return .value(
                Expression(.call(.value(function), [], typeArguments: []), type: type, range: range))
        case .type(let type)?: return .type(type)
        case .generic(let id)?:
            if let candidate = localGenericCandidate(id, at: range) { return .functions([candidate]) }
        case nil: break
        }
        if name == "self", let selfLocal = context.selfVariable {
            if !isBaseOfMember { checkSelf(at: range) }
            return .value(readSelf(selfLocal, at: range))
        }
        if let member = implicitMember(name, at: range) {
            guard case .functions(let methods) = member, isConditional(name, methods) else { return member }
            return .functions(methods + interface.freeFunctions(named: name).map { Candidate(library: interface[$0]) })
        }
        // The greatest of the type hides the function of that name.
        if name == "max" || name == "min", let type = context.selfType, type.isInteger, !context.isStatic { return nil }
        if let variable = state.scope.globals[name] { return .value(readGlobal(variable, at: range)) }
        if let getter = state.scope.computed[name] {
            noteUse(of: getter.id, at: range)
            return .value(
                Expression(
                    .call(.function(getter.id), [], typeArguments: []), type: getter.signature.result, range: range))
        }
        var candidates: [Candidate] = []
        if let own = state.scope.functions[name] { candidates = own.map { Candidate(function: $0) } }
        let shared = interface.freeFunctions(named: name)
        if candidates.isEmpty, let constant = shared.first, shared.count == 1,
            interface[constant].kind == .staticProperty
        {
            return .value(
                Expression(
                    .call(.library(constant), [], typeArguments: []), type: interface[constant].signature.result,
                    range: range))
        }
        candidates += libraryCandidates(named: name, shared)
        candidates += (state.scope.generics.operators[name] ?? []).map { Candidate(function: $0) }
        if !candidates.isEmpty { return .functions(candidates) }
        if let type = lookUpType(name) { return .type(type) }
        return nil
    }

    /// The library's functions of a name, made once: operators have dozens of overloads.
    private func libraryCandidates(named name: String, _ functions: [LibraryFunctionID]) -> [Candidate] {
        guard functions.count > 4 else { return functions.map { Candidate(library: interface[$0]) } }
        if let known = libraryCandidates[name] { return known }
        let made = functions.map { Candidate(library: interface[$0]) }
        libraryCandidates[name] = made
        return made
    }

    /// `max(0, count)` inside an extension of a collection: a method that only collections of comparable elements have does not hide
    /// the function of its name.
    private func isConditional(_ name: String, _ methods: [Candidate]) -> Bool {
        guard name == "max" || name == "min", !context.isStatic else { return false }
        return methods.allSatisfy { method in
            if case .function(let entry) = method.target { return entry.id.index < preludeLimit }
            if case .library = method.target { return true }
            return false
        }
    }

    /// Reads a local and checks that it has a value here.
    private func readChecked(_ local: LocalID, at range: SourceRange) -> Expression {
        let value = read(local, at: range)
        // Without a place it is only asked what the name is.
        if state.flow.isReachable, state.flow.uninitialised.contains(.local(local)), range != .none,
            case let info = state.locals[local.index], info.isDeferred
        {
            let kind = info.isMutable ? "variable" : "constant"
            if info.depth < state.contexts.count - 1 {
                error(
                    "\(kind) '\(info.name)' captured by a closure before being initialized",
                    at: context.range == .none ? range : context.range.start,
                    stage: .initialisation)
            } else if let place = referencePlace {
                error(
                    "\(kind) '\(info.name)' passed by reference before being initialized", at: place,
                    stage: .initialisation)
            } else {
                error("\(kind) '\(info.name)' used before being initialized", at: range, stage: .initialisation)
            }
        }
        return value
    }

    func readGlobal(_ variable: GlobalVariable, at range: SourceRange) -> Expression {
        let id = variable.id
        if let function = enclosingFunction {
            state.globalUses[function, default: []].insert(id)
        } else if state.flow.uninitialised.contains(.global(id)), state.flow.isReachable, range != .none {
            error(
                "\(variable.isMutable ? "variable" : "constant") '\(variable.name)' "
                    + (referencePlace == nil ? "used" : "passed by reference") + " before being initialized",
                at: referencePlace ?? range, stage: .initialisation)
        }
        let value = Expression(.variable(.global(id)), type: variable.type, range: range)
        guard let weak = state.scope.weakGlobals[id] else { return value }
        return object(of: value, weak.ownership, as: weak.type, at: range)
    }

    /// The function of the session around this point, closures looked through; nil at the top level.
    var enclosingFunction: FunctionID? { state.contexts.first?.id }

    /// Notes that a function of a cell is mentioned here.
    func noteUse(of function: FunctionID, at range: SourceRange) {
        // A look-up that only wants to know what a name is.
        if range == .none, enclosingFunction == nil { return }
        if let enclosing = enclosingFunction {
            state.functionUses[enclosing, default: []].insert(function)
        } else {
            state.topLevelUses.append((function, range))
        }
    }

    func reportUnknownName(_ name: String, at range: SourceRange) {
        if name == "self" {
            error(
                "cannot find 'self' in scope; did you mean to use it in a type or extension context?", at: range)
        } else if let declared = laterNames.last(where: { $0.name == name }) {
            error(
                "use of local variable '\(name)' before its declaration", at: range,
                notes: [Diagnostic(.note, "'\(name)' declared here", at: declared.range)])
        } else if context.isStatic, let type = context.selfType,
            instanceMember(name, of: Expression(.tuple([]), type: type, range: range), at: range) != nil
        {
            error(
                context.isPropertyInitializer
                    ? "cannot use instance member '\(name)' within property initializer; "
                        + "property initializers run before 'self' is available"
                    : "instance member '\(name)' cannot be used on type '\(type)'", at: range)
        } else if context.isPropertyInitializer, let type = context.selfType, !context.isStatic,
            instanceMember(name, of: Expression(.tuple([]), type: type, range: range), at: range) != nil
        {
            error(
                "cannot use instance member '\(name)' within property initializer; "
                    + "property initializers run before 'self' is available", at: range)
        } else if let type = context.selfType, !context.isStatic, staticMember(name, of: type, at: range) != nil {
            error("static member '\(name)' cannot be used on instance of type '\(type)'", at: range)
        } else {
            error("cannot find '\(name)' in scope", at: range, notes: adviceNote(name, visibleNames(), at: range))
        }
    }

    /// What a person may have meant, as a note: swiftc gives no such advice any more.
    func nearNote(_ near: String?, at range: SourceRange) -> [Diagnostic] {
        near.map { [Diagnostic(.note, "did you mean '\($0)'?", at: range)] } ?? []
    }

    /// What to write in place of a name that is not there: what other libraries call so, or the name nearest to it.
    func adviceNote(_ name: String, _ names: @autoclosure () -> [String], at range: SourceRange) -> [Diagnostic] {
        if let advice = interface.adviceOnForeignName(name) { return [Diagnostic(.note, advice, at: range)] }
        // Each is looked for among all names: that many mistakes are no spelling mistakes.
        return nearNote(state.diagnostics.count < 200 ? Spelling.nearest(to: name, in: names()) : nil, at: range)
    }

    func visibleNames() -> [String] {
        var names = state.names.all.map(\.name)
        if let type = context.selfType { names += memberNames(of: type) }
        names += state.scope.globals.keys
        names += state.scope.functions.keys
        names += interface.freeNames
        names += knownTypeNames
        return names
    }

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
        if let wanted, wanted.parameters.count == 1, signature.parameters.count > 1,
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

    func pushContext(_ new: FunctionContext) {
        var new = new
        if new.selfVariable == nil, let outer = state.contexts.last, new.kind == .closure {
            new.selfVariable = outer.selfVariable
            new.selfType = outer.selfType
            new.isSelfMutable = outer.isSelfMutable
            new.isStatic = outer.isStatic
        }
        state.contexts.append(new)
    }

    func popContext() { state.contexts.removeLast() }
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
