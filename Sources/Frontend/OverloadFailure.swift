import IR
import SwiftSyntax

/// Calls that no candidate takes, in swiftc's words.
extension Lowering {
    func reportNoMatch(
        _ candidates: [Candidate], _ arguments: [CallArgument], _ name: String, at range: SourceRange
    ) {
        if reportExcluded(name, arguments, at: range) { return }
        if reportOptional(candidates, arguments) { return }
        if name == "max" || name == "min", candidates[0].libraryKind == .free, arguments.count == 1,
            arguments[0].label == nil, let given = naturalType(arguments[0].value) ?? pretype(arguments[0].value)?.type,
            case .array = given
        {
            // `max([1, 2])`
            return error("global function '\(name)' requires that '\(given)' conform to 'Comparable'", at: range)
        }
        // What the session declares itself speaks before the library, then the candidate with the nearest number of
        // parameters if it is the only one.
        let own = candidates.filter { !$0.isLibrary }
        var near = (own.count == 1 ? own : candidates).filter { candidate in
            let required = candidate.signature.parameters.filter { $0.defaultValue == nil && !$0.isVariadic }.count
            return arguments.count >= required && arguments.count <= candidate.signature.parameters.count
        }
        if near.isEmpty, own.count == 1 { near = own }
        if near.count == 1, near[0].isInitializerOfNumber { near = [] }
        let isPair = candidates.allSatisfy { candidate in
            candidate.libraryKind == .free && candidate.signature.genericParameters.isEmpty
                && candidate.signature.parameters.count == 2
        }
        if near.isEmpty, arguments.count < 2, isPair || candidates[0].libraryKind == .method {
            // One argument too few for all: the first declared tells which.
            near = Array(candidates.prefix(1))
        }
        if near.count == 1, case .failure(let mismatch) = match(arguments, to: near[0].signature.parameters) {
            report(mismatch.failure, near[0], arguments, at: range)
            return
        }
        let given = arguments.map(\.label)
        if arguments.count > 1,
            let longer = candidates.first(where: { candidate in
                let labels = candidate.signature.parameters.map(\.label)
                return labels.count == given.count + 1 && Array(labels.dropLast()) == given
            })
        {
            let end = SourceRange(range.upper - 1, range.upper - 1)
            error("missing argument for parameter '\(longer.signature.parameters.last?.label ?? "")' in call", at: end)
            return
        }
        let notes = candidates.prefix(4).map { Diagnostic(.note, "candidate: \($0.declaration)", at: range) }
        error("no exact matches in call to \(candidates[0].describedAlone)", at: range, notes: notes)
    }

    /// `Int(readLine())`: what is in the optional would do.
    private func reportOptional(_ candidates: [Candidate], _ arguments: [CallArgument]) -> Bool {
        guard arguments.count == 1, !isFlexible(arguments[0].value), let value = pretype(arguments[0].value),
            case .optional(let wrapped) = value.type
        else { return false }
        let fits = candidates.contains { candidate in
            let parameters = candidate.signature.parameters
            guard let first = parameters.first, parameters.dropFirst().allSatisfy({ $0.defaultValue != nil }),
                first.label == arguments[0].label
            else { return false }
            return first.type == wrapped
        }
        if fits { reportMismatch(value, wrapped, .argument) }
        return fits
    }

    /// `[Shape]().sorted()`: the member is there, but not for these elements.
    func reportExcluded(_ name: String, _ arguments: [CallArgument], at range: SourceRange) -> Bool {
        guard let excluded = excludedMember, excluded.function.name == name,
            case .success = match(arguments, to: excluded.function.signature.parameters)
        else { return false }
        if name == "contains", arguments.count == 1 {
            // swiftc takes the other overload to be meant.
            let place = arguments[0].range
            let type = excluded.type
            error("missing argument label 'where:' in call", at: place.start)
            error(
                "cannot convert value of type '\(type)' to expected argument type '(\(type)) throws -> Bool'", at: place
            )
            return true
        }
        error(excluded.message(labels: labels(excluded.function.signature)), at: range)
        return true
    }

    /// No overload takes the arguments: their own mistakes first, then the best sentence there is.
    func failedOverloads(
        _ viable: [(candidate: Candidate, match: ArgumentMatch)], _ arguments: [CallArgument], expecting: Type?,
        _ name: String, at range: SourceRange
    ) -> Expression {
        let before = state.diagnostics.count
        for argument in arguments where !isFlexible(argument.value) {
            _ = state.typed[argument.value.range] ?? operatorExpression(argument.value, expecting: nil)
        }
        if state.diagnostics.count > before { return failed(range) }
        if let call = callWithHints(viable, arguments, expecting: expecting, at: range) { return call }
        let own = viable.filter { !$0.candidate.isLibrary }
        let numeric = viable.filter { $0.candidate.isFunctionOfDoubles }
        if let only = own.count == 1 ? own[0] : own.isEmpty && numeric.count == 1 ? numeric[0] : nil {
            return complete(only.candidate, only.match, arguments, expecting: expecting, at: range)
        }
        if reportExcluded(name, arguments, at: range) || reportOptional(viable.map(\.candidate), arguments) {
            return failed(range)
        }
        let notes = viable.prefix(4).map { Diagnostic(.note, "candidate: \($0.candidate.declaration)", at: range) }
        error("no exact matches in call to \(viable[0].candidate.describedAlone)", at: range, notes: notes)
        return failed(range)
    }
}

extension Lowering {
    /// `String(row.map { $0 ? "#" : "." })`, `Character(UnicodeScalar(97))`: what is asked for may say what a call in an argument makes.
    private func callWithHints(
        _ viable: [(candidate: Candidate, match: ArgumentMatch)], _ arguments: [CallArgument], expecting: Type?,
        at range: SourceRange
    ) -> Expression? {
        let hasCall = arguments.contains { argument in
            guard case .leaf(let syntax) = argument.value.kind else { return false }
            return syntax.is(FunctionCallExprSyntax.self)
        }
        guard hasCall else { return nil }
        for (candidate, match) in viable {
            let call = attempt { complete(candidate, match, arguments, expecting: expecting, at: range) }
            if let call { return call }
        }
        return nil
    }
}

extension Candidate {
    var isLibrary: Bool {
        if case .library = target { return true }
        return false
    }

    var libraryKind: LibraryFunction.Kind? {
        if case .library(let function) = target { return function.kind }
        return nil
    }

    /// As in "no exact matches in call to": swiftc leaves the name of an initializer and a subscript empty.
    var describedAlone: String {
        described == "initializer" || described == "subscript" ? described + " " : described
    }

    /// `Int(…)` and the like have more overloads in Swift than here.
    fileprivate var isInitializerOfNumber: Bool {
        guard case .library(let function) = target, function.kind == .initializer else { return false }
        return signature.result.unwrapped.isNumber || signature.result == .string
    }

    /// `sqrt(Double)`: the one that swiftc names.
    fileprivate var isFunctionOfDoubles: Bool {
        guard case .library(let function) = target, function.kind == .free else { return false }
        // Of the others Swift has overloads for more types.
        let isSingle =
            signature.parameters.count > 1
            || ["sqrt", "floor", "ceil", "round", "trunc", "fabs"].contains(function.name)
        return isSingle && signature.genericParameters.isEmpty && signature.parameters.allSatisfy { $0.type == .double }
    }
}
