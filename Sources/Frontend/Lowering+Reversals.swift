import IR
import SwiftSyntax

/// Which of Swift's two `reversed()` a call is: the one that gives a `ReversedCollection`, or that of all sequences, which
/// gives an array. Swift takes the first unless the expression around the call only goes with the second.
extension Lowering {
    /// The one to be called; nil if a cell has some of its own.
    func reversal(_ candidates: [Candidate], expecting: Type?) -> Candidate? {
        var arrays: Candidate?
        var collection: Candidate?
        var base: Candidate?
        for candidate in candidates {
            if case .function(let function) = candidate.target, !isPrelude, function.id.index >= preludeLimit {
                return nil
            }
            switch candidate.signature.result {
            case .array where arrays == nil: arrays = candidate
            case .nominal(let nominal) where nominal.name == "ReversedCollection" && collection == nil:
                collection = candidate
            default:
                if case .function = candidate.target, base == nil { base = candidate }
            }
        }
        guard let arrays, let kept = base ?? collection else { return nil }
        if wantsArray(expecting) { return arrays }
        keptReversals += 1
        return kept
    }

    /// `Array(values.reversed())`
    func wantsReversedArray(_ argument: OperatorTree, _ parameter: Type) -> Bool {
        guard case .leaf(let syntax) = argument.kind, isReversal(syntax) else { return false }
        return wantsArray(parameter)
    }

    private func wantsArray(_ expecting: Type?) -> Bool {
        if prefersReversedArrays { return true }
        switch expecting?.unwrapped {
        case .array?: return true
        case .nominal(let nominal)?:
            // A function of the library that walks it sees the same elements, and walks an array faster.
            guard nominal.kind == .protocolType, case .library = nominal.id else { return false }
            return nominal.name == "Sequence" || nominal.name == "Collection"
        default: return false
        }
    }

    /// Lowers an expression; if it does not go with a `ReversedCollection` in it, with arrays in its place.
    @inline(__always)
    func choosingReversals(at range: SourceRange, expecting: Type?, isOperation: Bool = false, _ body: () -> Expression)
        -> Expression
    {
        // Most cells have none, and this is asked of each expression.
        guard !reversals.isEmpty else { return body() }
        return chosen(at: range, expecting: expecting, isOperation: isOperation, body)
    }

    private func chosen(at range: SourceRange, expecting: Type?, isOperation: Bool, _ body: () -> Expression)
        -> Expression
    {
        guard !prefersReversedArrays, containsReversal(range) else { return body() }
        let saved = state
        let pending = pendingFunctions
        let (kept, errors) = (keptReversals, state.diagnostics.count)
        let value = body()
        guard keptReversals > kept, attemptsLeft > 0, hasErrors(since: errors) || !goes(value, with: expecting) else {
            return value
        }
        attemptsLeft -= 1
        let failed = (state, pendingFunctions)
        if state.scope.nextType != saved.scope.nextType { foundProtocols.forget() }
        state = saved
        state.typed = state.typed.filter { $0.key.upper <= range.lower || $0.key.lower >= range.upper }
        pendingFunctions = pending
        prefersReversedArrays = true
        let other = body()
        prefersReversedArrays = false
        if !hasErrors(since: errors), goes(other, with: expecting) { return other }
        // Of operands that do not go together swiftc names the arrays.
        if isOperation, hasErrors(since: errors) { return other }
        if state.scope.nextType != saved.scope.nextType { foundProtocols.forget() }
        (state, pendingFunctions) = failed
        return value
    }

    /// Reports that neither gives what is wanted.
    func refusesReversal(_ syntax: ExprSyntax, _ value: Expression, _ wanted: Type) -> Bool {
        guard value.type.nominalType?.name == "ReversedCollection", isReversal(syntax), !goes(value, with: wanted),
            let callee = syntax.as(FunctionCallExprSyntax.self)?.calledExpression.as(MemberAccessExprSyntax.self)
        else { return false }
        error(
            "no 'reversed' candidates produce the expected contextual result type '\(wanted)'",
            at: callee.declName.baseName.span)
        return true
    }

    private func goes(_ value: Expression, with expecting: Type?) -> Bool {
        guard let expecting, !expecting.hasHole, expecting != .void else { return true }
        return conversion(from: value.type, to: expecting) != nil
    }

    private func hasErrors(since count: Int) -> Bool {
        state.diagnostics[count...].contains { $0.severity == .error }
    }

    private func containsReversal(_ range: SourceRange) -> Bool {
        guard preludeSource == nil, !isPrelude else { return false }
        return reversals.contains { range.lower <= $0 && $0 < range.upper }
    }

    /// Where `reversed` stands in the source.
    func placesOfReversals() -> [Int] {
        var text = source.text
        return text.withUTF8 { bytes in
            let name = Array("reversed".utf8)
            var places: [Int] = []
            var start = 0
            while start + name.count <= bytes.count {
                // `v` is rare in programs, so most places are passed by its absence.
                guard bytes[start + 2] == name[2] else {
                    start += 1
                    continue
                }
                if name.indices.allSatisfy({ bytes[start + $0] == name[$0] }) { places.append(start) }
                start += 1
            }
            return places
        }
    }

    /// `values.reversed().map { … }`: members that see nothing but the elements, in order, are those of an array.
    func isOnlyWalked(_ receiver: ExprSyntax, by member: String) -> Bool {
        isReversal(receiver) && Lowering.walkingMembers.contains(member)
    }

    func isReversal(_ syntax: ExprSyntax) -> Bool {
        guard !reversals.isEmpty, let call = syntax.as(FunctionCallExprSyntax.self), call.arguments.isEmpty,
            call.trailingClosure == nil,
            let member = call.calledExpression.as(MemberAccessExprSyntax.self)
        else { return false }
        return member.declName.baseName.text == "reversed"
    }

    private static let walkingMembers: Set<String> = [
        "map", "filter", "compactMap", "flatMap", "reduce", "forEach", "contains", "count", "isEmpty", "first", "last",
        "allSatisfy", "sorted", "min", "max", "joined", "elementsEqual", "starts", "shuffled", "randomElement",
        "enumerated",
    ]
}
