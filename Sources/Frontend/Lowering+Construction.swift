import IR
import SwiftSyntax

/// New values of a type: `Stack<Int>()`, `Double(3)`.
extension Lowering {
    /// A type all of whose initialisers are private is only made inside it.
    func refusePrivate(_ type: Type, at range: SourceRange) {
        guard let user = userType(type), !user.initializers.isEmpty else { return }
        let candidates = initializers(of: type)
        guard !candidates.isEmpty, candidates.allSatisfy(isPrivate) else { return }
        checkAccess(to: candidates[0], at: range.start)
    }

    private func isPrivate(_ candidate: Candidate) -> Bool {
        guard case .function(let entry) = candidate.target else { return false }
        return entry.access.privateTo != nil
    }

    private func isArrayLiteral(_ tree: OperatorTree) -> Bool {
        if case .leaf(let syntax) = tree.kind { return syntax.kind == .arrayExpr }
        return false
    }

    func construct(
        _ type: Type, _ arguments: [CallArgument], expecting: Type?, at range: SourceRange
    ) -> Expression {
        if type.isError {
            checkAlone(arguments)
            return failed(range)
        }
        // `Double(3)`: the literal itself takes the type.
        if arguments.count == 1, arguments[0].label == nil, let numeric = arguments[0].value.numeric,
            numeric.fits(type)
        {
            var value = operatorExpression(arguments[0].value, expecting: type)
            value.range = range
            return value
        }
        // `Rule([.a])`: so does an array literal.
        if arguments.count == 1, arguments[0].label == nil, type.userNominal != nil, !type.hasHole,
            isArrayLiteral(arguments[0].value), conforms(type, to: "OptionSet"),
            let made = attempt({ operatorExpression(arguments[0].value, expecting: type) }), made.type == type
        {
            return made
        }
        if let nominal = type.nominalType, nominal.kind == .protocolType {
            error("'\(type)' cannot be constructed because it has no accessible initializers", at: range)
            return failed(range)
        }
        if type.hasHole, let expecting, let wanted = expecting.unwrapped.nominalType, let nominal = type.nominalType,
            wanted.id == nominal.id, !expecting.hasHole
        {
            return construct(expecting.unwrapped, arguments, expecting: nil, at: range)
        }
        if type.hasHole, arguments.isEmpty, let expecting {
            switch (type, expecting.unwrapped) {
            case (.array, .array), (.set, .set), (.dictionary, .dictionary):
                return construct(expecting.unwrapped, arguments, expecting: nil, at: range)
            default: break
            }
        }
        if arguments.isEmpty, !type.hasHole {
            switch type {
            case .array: return Expression(.array([]), type: type, range: range)
            case .set: return Expression(.set([]), type: type, range: range)
            case .dictionary(let key, _):
                if !conforms(key, to: "Hashable") {
                    error("type '\(key)' does not conform to protocol 'Hashable'", at: range.start)
                    return failed(range)
                }
                return Expression(.dictionary([]), type: type, range: range)
            default: break
            }
        }
        if let made = objectIdentifier(type, arguments, at: range) { return made }
        let candidates = initializers(of: type)
        guard !candidates.isEmpty else {
            checkAlone(arguments)
            if userType(type)?.memberwise != nil {
                error("'\(type)' initializer is inaccessible due to 'private' protection level", at: range)
                return failed(range)
            }
            error("'\(type)' cannot be constructed because it has no accessible initializers", at: range)
            return failed(range)
        }
        // `Character(UnicodeScalar(97))`: of initialisers that can fail and others the place may tell which.
        let isChoice =
            candidates.contains { $0.signature.result.isOptional }
            && candidates.contains { !$0.signature.result.isOptional }
        let wanted = type.hasHole || isChoice ? expecting : nil
        return resolveCall(candidates, arguments, name: "\(type)", expecting: wanted, at: range)
    }
}
