import IR
import SwiftSyntax

extension Lowering {
    /// Picks the candidate that the arguments and the expected result fit best, and lowers the call.
    func resolveCall(
        _ candidates: [Candidate], _ arguments: [CallArgument], name: String, expecting: Type?, at range: SourceRange
    ) -> Expression {
        if probe != nil { noteLabels(candidates, arguments) }
        if candidates.count == 1 {
            switch match(arguments, to: candidates[0].signature.parameters) {
            case .success(let match):
                return complete(candidates[0], match, arguments, expecting: expecting, at: range)
            case .failure(let mismatch):
                visitArguments(candidates, arguments)
                if reportExcluded(name, arguments, at: range) { return failed(range) }
                report(mismatch.failure, candidates[0], arguments, at: range)
                return failed(range)
            }
        }
        var viable: [(candidate: Candidate, match: ArgumentMatch)] = []
        for candidate in candidates {
            if case .success(let match) = match(arguments, to: candidate.signature.parameters) {
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
        for (index, entry) in viable.enumerated() {
            guard var cost = cost(of: entry.candidate, entry.match, arguments, expecting: expecting) else { continue }
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
        of candidate: Candidate, _ match: ArgumentMatch, _ arguments: [CallArgument], expecting: Type?
    ) -> Int? {
        var bindings = candidate.bindings
        var total = 0
        // Arguments with a type of their own first: they bind the type parameters for the literals.
        for isFlexiblePass in [false, true] {
            for (parameter, given) in zip(candidate.signature.parameters, match.arguments) {
                for index in given {
                    let value = arguments[index].value
                    guard isFlexible(value) == isFlexiblePass else { continue }
                    guard arguments[index].isInout == parameter.isInout || isInfixLeft(candidate, parameter) else {
                        return nil
                    }
                    if isFlexiblePass {
                        let type = bindings.substitute(parameter.type)
                        guard let fit = fit(value, type) else { return nil }
                        total += fit
                        if type.isHole, let natural = naturalType(value) {
                            _ = unify(parameter.type, natural, &bindings, fromLiteral: true)
                        }
                    } else if let typed = pretype(value) {
                        let fitting =
                            unify(parameter.type, typed.type, &bindings) ?? fitRange(value, parameter.type)
                            ?? implicitlyUnwrapped(typed).flatMap { unify(parameter.type, $0.type, &bindings) }
                        guard let cost = fitting else { return nil }
                        if parameter.isInout, cost > 0 { return nil }
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

    private func isInfixLeft(_ candidate: Candidate, _ parameter: Signature.Parameter) -> Bool {
        if case .library(let function) = candidate.target { return function.kind.isOperator && parameter.isInout }
        if case .function(let entry) = candidate.target { return entry.kind == .operatorFunction && parameter.isInout }
        return false
    }

    func constraintsHold(_ candidate: Candidate, _ bindings: Bindings) -> Bool {
        satisfied(candidate.signature.genericParameters, bindings)
    }

    // MARK: Arguments without a type of their own

    /// Literals, closures and implicit members: what they are depends on the parameter.
    func isFlexible(_ tree: OperatorTree) -> Bool {
        if tree.numeric != nil { return true }
        guard case .leaf(let syntax) = tree.kind else { return false }
        return isFlexible(syntax)
    }

    func isFlexible(_ syntax: ExprSyntax) -> Bool {
        switch syntax.kind {
        case .integerLiteralExpr, .floatLiteralExpr, .nilLiteralExpr, .closureExpr, .keyPathExpr, .arrayExpr,
            .dictionaryExpr:
            return true
        case .stringLiteralExpr: return syntax.cast(StringLiteralExprSyntax.self).segments.count == 1
        case .memberAccessExpr: return syntax.cast(MemberAccessExprSyntax.self).isImplicit
        case .functionCallExpr:
            return syntax.cast(FunctionCallExprSyntax.self).calledExpression.as(MemberAccessExprSyntax.self)?
                .isImplicit ?? false
        case .prefixOperatorExpr, .sequenceExpr: return numericLiteralKind(of: syntax) != nil
        case .tupleExpr:
            let elements = syntax.cast(TupleExprSyntax.self).elements
            return !elements.isEmpty && elements.allSatisfy { isFlexible($0.expression) }
        case .declReferenceExpr:
            // A function's name may stand for several functions.
            guard
                case .functions(let candidates)? = lookUp(
                    syntax.cast(DeclReferenceExprSyntax.self).baseName.tokenText, at: .none)
            else { return false }
            return candidates.count > 1 || candidates[0].signature.genericParameters.count > 0
        default: return false
        }
    }

    /// The type a literal has when nothing else is known.
    func naturalType(_ tree: OperatorTree) -> Type? {
        if let numeric = tree.numeric { return numeric == .float ? .double : .int }
        guard case .leaf(let syntax) = tree.kind else { return nil }
        if syntax.kind == .stringLiteralExpr { return .string }
        if syntax.kind == .arrayExpr || syntax.kind == .dictionaryExpr || syntax.kind == .tupleExpr {
            return attempt { self.expression(syntax) }?.type
        }
        return nil
    }

    /// Types an expression without expectation, once; nil if it cannot stand alone.
    func pretype(_ tree: OperatorTree) -> Expression? {
        if let known = state.typed[tree.range] { return known }
        guard let typed = attempt({ operatorExpression(tree, expecting: nil) }), !typed.type.isError else { return nil }
        state.typed[tree.range] = typed
        return typed
    }

    /// How well a range with number literals as bounds, which is one of `Int` when nothing else is known, fits another range;
    /// nil if it is none.
    private func fitRange(_ tree: OperatorTree, _ type: Type) -> Int? {
        guard case .range(let kind, let bound) = type else { return nil }
        switch tree.kind {
        case .binary(let name, let left, let right):
            guard kind == .closed && name == "..." || kind == .halfOpen && name == "..<",
                let low = left.numeric, let high = right.numeric, let first = fit(low, bound),
                let second = fit(high, bound)
            else { return nil }
            return first + second
        case .leaf(let syntax):
            if let prefix = syntax.as(PrefixOperatorExprSyntax.self) {
                let name = prefix.operator.tokenText
                guard kind == .through && name == "..." || kind == .upTo && name == "..<" else { return nil }
                return numericLiteralKind(of: prefix.expression).flatMap { fit($0, bound) }
            }
            guard kind == .from, let postfix = syntax.as(PostfixOperatorExprSyntax.self),
                postfix.operator.tokenText == "..."
            else { return nil }
            return numericLiteralKind(of: postfix.expression).flatMap { fit($0, bound) }
        default: return nil
        }
    }

    /// How well a flexible argument fits a parameter type; nil if it does not.
    func fit(_ tree: OperatorTree, _ type: Type) -> Int? {
        if let numeric = tree.numeric { return fit(numeric, type) }
        guard case .leaf(let syntax) = tree.kind else { return nil }
        return fit(syntax, type)
    }

    private func fit(_ numeric: NumericLiteralKind, _ type: Type) -> Int? {
        switch type {
        case .error: return 0
        case .parameter:
            guard type.archetypePosition != nil else { return 0 }
            let isExpressible =
                conforms(type, to: "ExpressibleByFloatLiteral")
                || (numeric == .integer && conforms(type, to: "ExpressibleByIntegerLiteral"))
            return isExpressible ? 1 : nil
        case .int: return numeric == .integer ? 0 : nil
        case .sized: return numeric == .integer ? 2 : nil
        case .double: return numeric == .float ? 0 : 1
        case .float: return 2
        case .any: return 40
        case .optional(let wrapped): return fit(numeric, wrapped).map { $0 + 10 }
        case .nominal(let nominal):
            if nominal.kind == .protocolType {
                return conforms(numeric == .float ? .double : .int, to: protocolName(of: nominal)) ? 20 : nil
            }
            let isExpressible =
                conforms(type, to: "ExpressibleByFloatLiteral")
                || (numeric == .integer && conforms(type, to: "ExpressibleByIntegerLiteral"))
            return isExpressible ? 5 : nil
        default: return nil
        }
    }

    private func fit(_ syntax: ExprSyntax, _ type: Type) -> Int? {
        if type.isHole || type.isError { return 0 }
        if let numeric = numericLiteralKind(of: syntax) { return fit(numeric, type) }
        guard isFlexible(syntax) else {
            guard let typed = pretype(OperatorTree(leaf: syntax)) else { return 3 }
            return conversion(from: typed.type, to: type)?.cost
        }
        if type == .any { return syntax.kind == .nilLiteralExpr ? nil : 40 }
        if case .optional(let wrapped) = type {
            if syntax.kind == .nilLiteralExpr { return 0 }
            return fit(syntax, wrapped).map { $0 + 10 }
        }
        switch syntax.as(ExprSyntaxEnum.self) {
        case .stringLiteralExpr(let literal):
            switch type {
            case .string: return 0
            case .character: return literal.segments.first.map { $0.trimmedLength.utf8Length <= 8 } == true ? 1 : nil
            case .nominal(let nominal):
                if nominal.kind == .protocolType {
                    if case .library = nominal.id, let element = nominal.arguments.first, !fit(.string, element) {
                        return nil
                    }
                    return conforms(.string, to: protocolName(of: nominal)) ? 20 : nil
                }
                return conforms(type, to: "ExpressibleByStringLiteral") ? 5 : nil
            case .parameter: return conforms(type, to: "ExpressibleByStringLiteral") ? 1 : nil
            default: return nil
            }
        case .keyPathExpr:
            if let nominal = type.nominalType, keyPathRank(nominal) != nil { return 0 }
            guard case .function(let function) = type else { return nil }
            return function.parameters.count == 1 ? 1 : nil
        case .closureExpr(let closure):
            guard case .function(let function) = type else { return nil }
            return closureArity(closure).contains(function.parameters.count) ? 0 : nil
        case .arrayExpr(let array):
            let element: Type
            switch type {
            case .array(let inner), .set(let inner): element = inner
            case .nominal(let nominal) where nominal.kind == .protocolType && nominal.arguments.count == 1:
                return fit(syntax, .array(nominal.arguments[0])).map { $0 + 3 }
            case .nominal(let nominal) where nominal.kind == .protocolType && !array.elements.isEmpty:
                // Nothing says what the elements are: the literal is the array that it would be by itself.
                return naturalType(OperatorTree(leaf: syntax)).flatMap { conversion(from: $0, to: type)?.cost }
            case .nominal: return conforms(type, to: "ExpressibleByArrayLiteral") ? 5 : nil
            default: return nil
            }
            var cost = 0
            for item in array.elements {
                guard let one = fit(item.expression, element) else { return nil }
                cost = max(cost, one)
            }
            if case .set = type { cost += 2 }
            return cost
        case .dictionaryExpr:
            if case .dictionary = type { return 0 }
            return type.nominalType != nil && conforms(type, to: "ExpressibleByDictionaryLiteral") ? 5 : nil
        case .tupleExpr(let tuple):
            if tuple.elements.count == 1, let only = tuple.elements.first { return fit(only.expression, type) }
            guard case .tuple(let parts) = type, parts.count == tuple.elements.count else { return nil }
            var cost = 0
            for (element, part) in zip(tuple.elements, parts) {
                guard let one = fit(element.expression, part.type) else { return nil }
                cost = max(cost, one)
            }
            return cost
        case .memberAccessExpr(let member):
            return hasStaticMember(member.declName.baseName.tokenText, type) ? 0 : nil
        case .functionCallExpr(let call):
            guard let member = call.calledExpression.as(MemberAccessExprSyntax.self) else { return nil }
            return hasStaticMember(member.declName.baseName.tokenText, type) ? 0 : nil
        case .declReferenceExpr(let reference):
            if case .function = type { return 1 }
            // A type's name and the like.
            _ = reference
            return nil
        default: return nil
        }
    }

    /// Whether a sequence of characters is one of the elements asked for.
    private func fit(_ type: Type, _ element: Type) -> Bool {
        element.hasHole || elementType(of: type) == element || element.isGeneric
    }

    // MARK: Failure

    private func reportNoMatch(
        _ candidates: [Candidate], _ arguments: [CallArgument], _ name: String, at range: SourceRange
    ) {
        if reportExcluded(name, arguments, at: range) { return }
        if reportOptional(candidates, arguments) { return }
        // What the session declares itself speaks before the library, then the candidate with the nearest number of
        // parameters if it is the only one.
        let own = candidates.filter { !$0.isLibrary }
        var near = (own.count == 1 ? own : candidates).filter { candidate in
            let required = candidate.signature.parameters.filter { $0.defaultValue == nil && !$0.isVariadic }.count
            return arguments.count >= required && arguments.count <= candidate.signature.parameters.count
        }
        if near.isEmpty, own.count == 1 { near = own }
        if near.count == 1, near[0].isInitializerOfNumber { near = [] }
        if near.isEmpty, arguments.count < 2, case .method? = candidates[0].libraryKind {
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
    private func reportExcluded(_ name: String, _ arguments: [CallArgument], at range: SourceRange) -> Bool {
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
    private func failedOverloads(
        _ viable: [(candidate: Candidate, match: ArgumentMatch)], _ arguments: [CallArgument], expecting: Type?,
        _ name: String, at range: SourceRange
    ) -> Expression {
        let before = state.diagnostics.count
        for argument in arguments where !isFlexible(argument.value) {
            _ = state.typed[argument.value.range] ?? operatorExpression(argument.value, expecting: nil)
        }
        if state.diagnostics.count > before { return failed(range) }
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

extension MemberAccessExprSyntax {
    /// `.name` whose base is the expected type.
    var isImplicit: Bool { base == nil }
}

/// A member that exists, but not for the elements of this value.
struct ExcludedMember {
    var function: LibraryFunction
    var type: Type
    var constraint: String

    func message(labels: String) -> String {
        let shown = labels.isEmpty && !function.signature.parameters.isEmpty ? function.name : function.name + labels
        return "referencing instance method '\(shown)' on '\(owner)' requires that '\(type)' conform to '\(constraint)'"
    }

    private var owner: String {
        switch function.name {
        case "sort": return "MutableCollection"
        case "firstIndex", "lastIndex": return "Collection"
        default: return "Sequence"
        }
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
        return signature.genericParameters.isEmpty && signature.parameters.allSatisfy { $0.type == .double }
    }
}
