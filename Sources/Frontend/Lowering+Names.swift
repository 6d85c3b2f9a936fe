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
        case .parts(let locals, let type)?:
            return .value(Expression(.tuple(locals.map { readChecked($0, at: range) }), type: type, range: range))
        case .type(let type)?: return .type(type)
        case .generic(let id)?:
            if let candidate = localGenericCandidate(id, at: range) { return .functions([candidate]) }
        case nil: break
        }
        if name == "self", let selfLocal = context.selfVariable {
            if !isBaseOfMember { checkSelf(at: range) }
            return .value(readSelf(selfLocal, at: range))
        }
        // An operator is looked for among all of its name, wherever it is declared.
        if !isOperator(name), let member = implicitMember(name, at: range) {
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

    private func isOperator(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, first != "_", first != "$" else { return false }
        return !first.properties.isXIDStart
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
}
