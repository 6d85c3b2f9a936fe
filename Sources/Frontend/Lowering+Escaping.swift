import IR
import SwiftSyntax

/// Closures that may be kept beyond a call: what they must not capture, and what must be said of `self`.
extension Lowering {
    func addParameter(_ parameter: Signature.Parameter, at range: SourceRange) -> LocalID {
        let local = addParameter(parameter.name, parameter.storedType, isMutable: parameter.isInout, at: range)
        if case .function = parameter.type, !parameter.isEscaping, !parameter.isVariadic {
            state.locals[local.index].isNonEscaping = true
        }
        return local
    }

    /// Reports a variable of a function around an escaping closure that the closure cannot keep.
    func checkEscape(of info: LocalInfo) {
        guard let closure = state.contexts[(info.depth + 1)...].first(where: \.isEscapingClosure) else { return }
        if info.isNonEscaping {
            error("escaping closure captures non-escaping parameter '\(info.name)'", at: closure.range)
        } else if info.name == "self", info.isMutable, info.isHidden, !sharesStorage(info.type) {
            error("escaping closure captures mutating 'self' parameter", at: closure.range)
        } else if info.isParameter, info.isMutable {
            error("escaping closure captures 'inout' parameter '\(info.name)'", at: closure.range)
        }
    }

    /// The closure parameter that an expression is, if it must not be kept.
    private func nonEscapingName(_ value: Expression) -> String? {
        var value = value
        while case .convert(.reinterpret, let inner) = value.kind { value = inner }
        guard case .variable(.local(let local)) = value.kind, state.locals[local.index].isNonEscaping else {
            return nil
        }
        return state.locals[local.index].name
    }

    func checkEscape(_ value: Expression, for purpose: Purpose) {
        guard let name = nonEscapingName(value) else { return }
        switch purpose {
        case .returned, .closureResult, .element, .dictionaryValue:
            error(
                "using non-escaping parameter '\(name)' in a context expecting an '@escaping' closure", at: value.range)
        case .assignment, .subscriptAssignment:
            error(
                "assigning non-escaping parameter '\(name)' to an '@escaping' closure",
                at: assignmentPlace ?? value.range)
        default:
            break
        }
    }

    /// As an argument.
    func checkEscape(_ value: Expression, as parameter: Signature.Parameter) {
        guard let name = nonEscapingName(value) else { return }
        if case .parameter(_, let generic) = parameter.type {
            error(
                "converting non-escaping parameter '\(name)' to generic parameter '\(generic)' may allow it to escape",
                at: value.range)
        } else if parameter.isEscaping {
            error(
                "passing non-escaping parameter '\(name)' to function expecting an '@escaping' closure", at: value.range
            )
        }
    }

    /// In a closure that may outlive the call, members of a class are not written without `self.`.
    func checkExplicitSelf(_ name: String, _ found: Reference, _ selfType: Type, at range: SourceRange) {
        guard selfType.nominalType?.kind == .classType else { return }
        let owner = context.selfVariable.map { state.locals[$0.index].depth } ?? 0
        guard owner + 1 <= state.contexts.count,
            state.contexts[(owner + 1)...].contains(where: \.isEscapingClosure)
        else { return }
        switch found {
        case .value:
            error(
                "reference to property '\(name)' in closure requires explicit use of 'self' to make capture semantics "
                    + "explicit", at: range)
        case .functions:
            error(
                "call to method '\(name)' in closure requires explicit use of 'self' to make capture semantics explicit",
                at: range)
        case .type: break
        }
    }

    // MARK: Exclusive access

    /// Reports `inout` arguments of one call that are parts of each other.
    func checkExclusivity(
        _ candidate: Candidate, _ values: [Argument], _ match: ArgumentMatch, _ arguments: [CallArgument]
    ) {
        var accesses: [(root: VariableID, path: [Int], range: SourceRange)] = []
        if candidate.signature.isMutating, let receiver = candidate.receiver, let path = accessPath(of: receiver) {
            accesses.append((path.root, path.path, receiver.range))
        }
        for (value, given) in zip(values, match.arguments) {
            guard case .inout(let place) = value, let index = given.first, let path = accessPath(of: place) else {
                continue
            }
            let range = arguments[index].range
            accesses.append(
                (path.root, path.path, arguments[index].isInout ? SourceRange(range.lower - 1, range.upper) : range))
        }
        guard accesses.count > 1 else { return }
        for (index, second) in accesses.enumerated() {
            for first in accesses[..<index] where first.root == second.root {
                guard overlap(first.path, second.path) else { continue }
                if first.path.isEmpty, second.path.isEmpty {
                    error("inout arguments are not allowed to alias each other", at: second.range)
                } else {
                    reportOverlap(
                        first.root, candidate, areElements: first.path == second.path && first.path.last == -1,
                        at: first.range)
                }
                return
            }
        }
    }

    /// Whether two parts of one variable may have something in common. A step of -1 is a call, which is handed all of what
    /// came before.
    private func overlap(_ first: [Int], _ second: [Int]) -> Bool {
        for (one, other) in zip(first, second) {
            if one == -1 || other == -1 { return true }
            if one != other { return false }
        }
        return true
    }

    private func reportOverlap(
        _ root: VariableID, _ candidate: Candidate, areElements: Bool, at range: SourceRange
    ) {
        let name: String
        switch root {
        case .local(let local): name = state.locals[local.index].name
        case .global(let id): name = global(id)?.name ?? ""
        }
        var advice = "copying to a local variable"
        if areElements, case .library(let function) = candidate.target, function.name == "swap" {
            advice = "calling MutableCollection.swapAt(_:_:)"
        }
        error(
            "overlapping accesses to '\(name)', but modification requires exclusive access; consider \(advice)",
            at: range, stage: .initialisation)
    }

    /// The variable that a place is a part of, and the way of stored properties to the part.
    private func accessPath(of place: Place) -> (root: VariableID, path: [Int])? {
        switch place {
        case .variable(let id, _): return (id, [])
        case .field(let base, let index, _), .tupleElement(let base, let index, _):
            return accessPath(of: base).map { ($0.root, $0.path + [index]) }
        case .forceUnwrap(let base, _), .library(_, let base, _, _, _):
            return accessPath(of: base).map { ($0.root, $0.path + [-1]) }
        case .computed(_, _, let base, _, _, _):
            return base.flatMap { accessPath(of: $0) }.map { ($0.root, $0.path + [-1]) }
        case .value: return nil
        }
    }

    private func accessPath(of value: Expression) -> (root: VariableID, path: [Int])? {
        if sharesStorage(value.type) { return nil }
        switch value.kind {
        case .variable(let id): return (id, [])
        case .field(let base, let index), .tupleElement(let base, let index):
            return accessPath(of: base).map { ($0.root, $0.path + [index]) }
        default: return nil
        }
    }
}
