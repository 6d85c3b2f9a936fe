import IR
import SwiftSyntax

extension Lowering {
    func subscriptExpression(_ call: SubscriptCallExprSyntax, expecting: Type?, at range: SourceRange) -> Expression {
        if let type = typeReference(ExprSyntax(call)) { return metatype(type, at: range) }
        if let type = typeReference(call.calledExpression), let found = staticSubscripts(of: type) {
            return resolveCall(
                found, callArguments(call.arguments), name: "subscript", expecting: expecting, at: range)
        }
        let isSuperCall = call.calledExpression.is(SuperExprSyntax.self)
        let read = isSuperCall ? superExpression(at: range) : baseExpression(call.calledExpression)
        let base = implicitlyUnwrapped(read) ?? read
        let arguments = callArguments(call.arguments)
        if base.type.isError {
            checkAlone(arguments)
            return failed(range)
        }
        let hasOwnSubscript = hasOwnSubscript(base.type)
        if !hasOwnSubscript, subscriptsStringByInteger(base.type, arguments) {
            error(
                "'subscript(_:)' is unavailable: cannot subscript \(base.type) with an Int, use a String.Index instead.",
                at: range.start)
            return failed(range)
        }
        if arguments.count == 1, arguments[0].label == "keyPath",
            let value = keyPathSubscript(of: base, arguments[0], at: range)
        {
            return value
        }
        let candidates = elementSubscript(of: base, arguments) ?? subscripts(of: base)
        if isSuperCall { for candidate in candidates { candidate.isDirect = true } }
        if !hasOwnSubscript, base.type == .string, arguments.count == 1,
            let key = naturalType(arguments[0].value) ?? pretype(arguments[0].value)?.type
        {
            let what =
                key == .int
                ? "an Int, use a String.Index" : key.isIntegerRange ? "an integer range, use a String.Index range" : ""
            if !what.isEmpty {
                error("'subscript(_:)' is unavailable: cannot subscript String with \(what) instead.", at: range.start)
                return failed(range)
            }
        }
        if !isAssigned(call),
            refusesSubscript(base.type, arguments, at: SourceRange(call.leftSquare.span.lower, range.upper))
        {
            return failed(range)
        }
        guard !candidates.isEmpty else {
            checkAlone(arguments)
            if case .optional(let wrapped) = base.type,
                !subscripts(of: Expression(base.kind, type: wrapped, range: base.range)).isEmpty
            {
                error(
                    "value of optional type '\(base.type)' must be unwrapped to refer to member 'subscript' "
                        + "of wrapped base type '\(wrapped)'", at: call.calledExpression.lastPlace)
            } else {
                error("value of type '\(base.type)' has no subscripts", at: range)
            }
            return failed(range)
        }
        return resolveCall(candidates, arguments, name: "subscript", expecting: expecting, at: range)
    }

    private func isAssigned(_ call: SubscriptCallExprSyntax) -> Bool {
        guard let list = call.parent?.as(ExprListSyntax.self), list.first?.id == ExprSyntax(call).id else {
            return false
        }
        return list.dropFirst().first?.is(AssignmentExprSyntax.self) == true
    }

    /// `ages[0]` where keys are texts, `set[0]`, `(1...5)[0]`
    private func refusesSubscript(_ type: Type, _ arguments: [CallArgument], at range: SourceRange) -> Bool {
        let key: Type
        switch type {
        case .dictionary(let keys, _): key = keys
        case .set, .range(.closed, _): key = .error
        default: return false
        }
        guard arguments.count == 1, arguments[0].label == nil, arguments[0].value.numeric ?? .float != .float,
            key == .string || key == .character || key == .error
        else { return false }
        error("no exact matches in call to subscript ", at: range.start)
        return true
    }

    private func staticSubscripts(of type: Type) -> [Candidate]? {
        guard let user = userType(type) else { return nil }
        let found = lineage(of: user).flatMap { $0.members["subscript"] ?? [] }.compactMap { member -> Candidate? in
            if case .staticSubscript(let entry, _) = member { return Candidate(function: entry) }
            return nil
        }
        return found.isEmpty ? nil : found
    }

    /// Whether a cell has given the type of the library a subscript.
    private func hasOwnSubscript(_ type: Type) -> Bool {
        OwnerKey(type).flatMap { state.scope.generics.subscripts[$0]?.isEmpty } == false
    }

    /// `text[0]`
    private func subscriptsStringByInteger(_ type: Type, _ arguments: [CallArgument]) -> Bool {
        guard type == .string || type.nominalType?.name == "Substring", arguments.count == 1, arguments[0].label == nil
        else { return false }
        if arguments[0].value.numeric != nil { return true }
        return !isFlexible(arguments[0].value) && pretype(arguments[0].value)?.type == .int
    }

    /// Of the subscripts of an array the one that takes an index, if the key is one. The many others take ranges; to look
    /// at each costs more than all the rest of such an expression.
    private func elementSubscript(of base: Expression, _ arguments: [CallArgument]) -> [Candidate]? {
        guard case .array = base.type, !hasOwnSubscript(base.type), !state.scope.generics.hasOwnExtendedSubscripts,
            arguments.count == 1, arguments[0].label == nil, isIndex(arguments[0].value)
        else { return nil }
        for id in interface.members(named: "subscript", of: .array) {
            let parameters = interface[id].signature.parameters
            guard parameters.count == 1, parameters[0].label == nil, parameters[0].type == .int,
                let candidate = bound(interface[id], to: base.type)
            else { continue }
            candidate.receiver = base
            return [candidate]
        }
        return nil
    }

    private func isIndex(_ key: OperatorTree) -> Bool {
        if let numeric = key.numeric { return numeric.natural == .int }
        return !isFlexible(key) && pretype(key)?.type == .int
    }

    func subscripts(of base: Expression) -> [Candidate] {
        var candidates: [Candidate] = []
        func add(_ entry: FunctionEntry) {
            guard let candidate = bound(entry, to: base.type) else { return }
            candidate.receiver = base
            candidates.append(candidate)
        }
        if let user = userType(base.type) { user.subscripts.forEach { add($0.getter) } }
        candidates += protocolSubscripts(of: base)
        if let key = OwnerKey(base.type) {
            state.scope.generics.subscripts[key]?.forEach { add($0.getter) }
            for id in interface.members(named: "subscript", of: key) {
                if let candidate = bound(interface[id], to: base.type) {
                    candidate.receiver = base
                    candidates.append(candidate)
                }
            }
        }
        return candidates
    }
}
