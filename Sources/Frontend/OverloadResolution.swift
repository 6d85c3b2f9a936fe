import IR
import SwiftSyntax

extension Lowering {
    /// Picks the candidate that the arguments and the expected result fit best, and lowers the call.
    func resolveCall(
        _ candidates: [Candidate], _ arguments: [CallArgument], name: String, expecting: Type?, at range: SourceRange
    ) -> Expression {
        if probe != nil { noteLabels(candidates, arguments) }
        var candidates = candidates
        if name == "reversed", arguments.isEmpty, let only = reversal(candidates, expecting: expecting) {
            candidates = [only]
        }
        if candidates.count == 1 {
            switch match(arguments, to: candidates[0].signature.parameters) {
            case .success(let match):
                return complete(candidates[0], match, arguments, expecting: expecting, at: range)
            case .failure(let mismatch):
                visitArguments(candidates, arguments)
                if reportExcluded(name, arguments, at: range) { return failed(range) }
                if name == "remove", candidates[0].isLibrary, case .array? = candidates[0].receiver?.type,
                    arguments.map(\.label) == [nil]
                {
                    error("no exact matches in call to instance method 'remove'", at: range)
                    return failed(range)
                }
                report(mismatch.failure, candidates[0], arguments, at: range)
                return failed(range)
            }
        }
        var viable: [(candidate: Candidate, match: ArgumentMatch)] = []
        for candidate in candidates {
            if let match = fittingMatch(arguments, to: candidate.signature.parameters) {
                viable.append((candidate, match))
            }
        }
        if viable.count == 1 {
            return complete(viable[0].candidate, viable[0].match, arguments, expecting: expecting, at: range)
        }
        guard !viable.isEmpty else {
            visitArguments(candidates, arguments)
            reportNoMatch(candidates, arguments, name, at: range)
            return failed(range)
        }
        let ranked = rank(viable, arguments, expecting: expecting)
        guard let best = ranked.first else {
            return failedOverloads(viable, arguments, expecting: expecting, name, at: range)
        }
        let ties = ranked.prefix { $0.cost == best.cost }
        if ties.count > 1 {
            // Closures and the like decide: the first overload whose call checks.
            for tie in ties {
                let choice = viable[tie.index]
                let call = attempt {
                    complete(choice.candidate, choice.match, arguments, expecting: expecting, at: range)
                }
                if let call { return call }
            }
        } else if ranked.count > 1 {
            let choice = viable[best.index]
            let call = attempt { complete(choice.candidate, choice.match, arguments, expecting: expecting, at: range) }
            if let call { return call }
            for other in ranked.dropFirst() {
                let choice = viable[other.index]
                let call = attempt {
                    complete(choice.candidate, choice.match, arguments, expecting: expecting, at: range)
                }
                if let call { return call }
            }
        }
        let choice = viable[best.index]
        return complete(choice.candidate, choice.match, arguments, expecting: expecting, at: range)
    }

    /// Candidates that could take the arguments, best first.
    func rank(
        _ viable: [(candidate: Candidate, match: ArgumentMatch)], _ arguments: [CallArgument], expecting: Type?
    ) -> [(index: Int, cost: Int)] {
        var ranked: [(index: Int, cost: Int)] = []
        let flexible = arguments.map { isFlexible($0.value) }
        for (index, entry) in viable.enumerated() {
            guard var cost = cost(of: entry.candidate, entry.match, arguments, flexible, expecting: expecting) else {
                continue
            }
            cost = cost * 8 + min(entry.match.defaulted, 3)
            if !entry.candidate.signature.genericParameters.isEmpty { cost += 4 }
            // What the library has of its own comes before what is written for all types.
            if case .function(let function) = entry.candidate.target, isPrelude || function.id.index < preludeLimit {
                cost += 3
            }
            ranked.append((index, cost))
        }
        return ranked.sorted { ($0.cost, $0.index) < ($1.cost, $1.index) }
    }

    private func cost(
        of candidate: Candidate, _ match: ArgumentMatch, _ arguments: [CallArgument], _ flexible: [Bool],
        expecting: Type?
    ) -> Int? {
        let parameters = candidate.signature.parameters
        var bindings = candidate.bindings
        var total = 0
        // Arguments with a type of their own first: they bind the type parameters for the literals.
        for isFlexiblePass in [false, true] {
            for position in parameters.indices {
                let isInout = parameters[position].isInout
                for index in match.arguments[position] {
                    guard flexible[index] == isFlexiblePass else { continue }
                    guard arguments[index].isInout == isInout || isInout && candidate.isOperator else { return nil }
                    let value = arguments[index].value
                    let pattern = parameters[position].type
                    if isFlexiblePass {
                        let type = bindings.substitute(pattern)
                        guard let fit = fit(value, type) else { return nil }
                        total += fit
                        if type.isHole, let natural = naturalType(value) {
                            _ = unify(pattern, natural, &bindings, fromLiteral: true)
                        }
                    } else if let typed = pretype(value) {
                        let fitting =
                            unify(pattern, typed.type, &bindings) ?? fitRange(value, pattern)
                            ?? implicitlyUnwrapped(typed).flatMap { unify(pattern, $0.type, &bindings) }
                        guard let cost = fitting else { return nil }
                        if isInout, cost > 0 { return nil }
                        total += cost
                    } else {
                        total += 3
                    }
                }
            }
        }
        guard constraintsHold(candidate, bindings) else { return nil }
        if let expecting, !expecting.hasHole {
            let result = bindings.substitute(candidate.signature.result)
            if !result.hasHole {
                if let path = conversion(from: result, to: expecting) {
                    total += path.cost
                } else if expecting != .void {
                    total += 1000
                }
            }
        }
        return total
    }

    func constraintsHold(_ candidate: Candidate, _ bindings: Bindings) -> Bool {
        satisfied(candidate.signature.genericParameters, bindings)
    }
}
