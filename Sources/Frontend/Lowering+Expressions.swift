import IR
import SwiftSyntax

extension Lowering {
    /// The expression as a value of exactly this type, with the conversion that takes, or a diagnostic.
    func expression(_ syntax: ExprSyntax, as type: Type, for purpose: Purpose) -> Expression {
        if syntax.kind == .nilLiteralExpr, !type.isOptional, !type.isError, !type.isHole,
            !conforms(type, to: "ExpressibleByNilLiteral")
        {
            error(purpose.nilMessage(type), at: syntax.span)
            return failed(syntax.span)
        }
        if syntax.kind == .sequenceExpr { expectedPurpose = purpose }
        takesTuplesApart = purpose == .argument || !isFunctionName(syntax)
        let value = expression(syntax, expecting: type)
        takesTuplesApart = true
        if refusesReversal(syntax, value, type) { return failed(syntax.span) }
        return coerce(value, to: type, for: purpose)
    }

    /// Whether a function is named here, or a closure written out; what a call or another expression gives is neither.
    private func isFunctionName(_ syntax: ExprSyntax) -> Bool {
        if let only = syntax.as(TupleExprSyntax.self)?.elements.first, only.expression.is(DeclReferenceExprSyntax.self)
        {
            return true
        }
        if let member = syntax.as(MemberAccessExprSyntax.self) {
            return member.base?.is(DeclReferenceExprSyntax.self) ?? true
        }
        return syntax.kind == .declReferenceExpr || syntax.kind == .closureExpr
    }

    /// Lowers an expression. `expecting` guides literals, closures, implicit members and overloads; the result may
    /// still have another type.
    func expression(_ syntax: ExprSyntax, expecting: Type? = nil) -> Expression {
        expression(syntax, expecting: expecting, at: syntax.span)
    }

    /// The same for an expression whose place is known.
    func expression(_ syntax: ExprSyntax, expecting: Type?, at range: SourceRange) -> Expression {
        nested(at: range, failed(range)) {
            switch syntax.kind {
            case .memberAccessExpr, .functionCallExpr, .subscriptCallExpr, .forceUnwrapExpr, .optionalChainingExpr:
                return choosingReversals(at: range, expecting: expecting) {
                    wholeChain(syntax, expecting: expecting, at: range)
                }
            case .arrayExpr, .dictionaryExpr, .tupleExpr:
                return choosingReversals(at: range, expecting: expecting) {
                    plainExpression(syntax, expecting: expecting, at: range)
                }
            default: return plainExpression(syntax, expecting: expecting, at: range)
            }
        }
    }

    /// A postfix expression that is not part of a longer one: here its `?`s end.
    private func wholeChain(_ syntax: ExprSyntax, expecting: Type?, at range: SourceRange) -> Expression {
        let outer = state.chain
        state.chain = []
        var result = plainExpression(syntax, expecting: expecting, at: range)
        let links = state.chain
        state.chain = outer
        for link in links.reversed() {
            let type = result.type.isOptional || result.type.isError ? result.type : .optional(result.type)
            result = Expression(
                .optionalChain(base: link.base, bound: link.bound, body: result), type: type, range: result.range)
            if !link.setup.isEmpty {
                result = Expression(.sequence(link.setup, result), type: type, range: result.range)
            }
        }
        return result
    }

    /// The base of a member access, call or subscript: still inside the chain.
    func baseExpression(_ syntax: ExprSyntax, expecting: Type? = nil) -> Expression {
        let range = syntax.span
        if let element = receiverElement, syntax.kind == .arrayExpr {
            receiverElement = nil
            return plainExpression(syntax, expecting: .array(element), at: range)
        }
        if let element = receiverElement, syntax.kind == .tupleExpr,
            let sequence = syntax.cast(TupleExprSyntax.self).elements.first?.expression.as(SequenceExprSyntax.self)
        {
            receiverElement = nil
            let isClosed = sequence.elements.dropFirst().first?.written == "..."
            return plainExpression(syntax, expecting: .range(isClosed ? .closed : .halfOpen, element), at: range)
        }
        return nested(at: range, failed(range)) { plainExpression(syntax, expecting: expecting, at: range) }
    }

    private func plainExpression(_ syntax: ExprSyntax, expecting: Type?, at range: SourceRange) -> Expression {
        switch syntax.as(ExprSyntaxEnum.self) {
        case .integerLiteralExpr(let literal):
            return integerLiteral(literal.literal, expecting: expecting, negated: false, at: range)
        case .floatLiteralExpr(let literal):
            return floatLiteral(literal.literal, expecting: expecting, negated: false, at: range)
        case .booleanLiteralExpr(let literal):
            if let wanted = expecting?.unwrapped, wanted != .bool,
                let made = literalInitializer(
                    wanted, protocols: ["ExpressibleByBooleanLiteral"], labels: ["booleanLiteral"], at: range,
                    argument: { _ in
                        Expression(.boolean(literal.literal.tokenKind == .keyword(.true)), type: .bool, range: range)
                    })
            {
                return made
            }
            return Expression(.boolean(literal.literal.tokenKind == .keyword(.true)), type: .bool, range: range)
        case .stringLiteralExpr(let literal): return stringLiteral(literal, expecting: expecting)
        case .nilLiteralExpr: return nilLiteral(expecting, at: range)
        case .arrayExpr(let literal): return arrayLiteral(literal, expecting: expecting)
        case .dictionaryExpr(let literal): return dictionaryLiteral(literal, expecting: expecting)
        case .tupleExpr(let tuple): return tupleExpression(tuple, expecting: expecting)
        case .declReferenceExpr(let reference): return nameExpression(reference, expecting: expecting, at: range)
        case .memberAccessExpr(let member): return memberExpression(member, expecting: expecting, at: range)
        case .functionCallExpr(let call): return callExpression(call, expecting: expecting, at: range)
        case .subscriptCallExpr(let call): return subscriptExpression(call, expecting: expecting, at: range)
        case .sequenceExpr(let sequence): return operatorExpression(operatorTree(sequence), expecting: expecting)
        case .prefixOperatorExpr(let prefix): return prefixExpression(prefix, expecting: expecting)
        case .closureExpr(let closure): return closureExpression(closure, expecting: expecting, at: range)
        case .forceUnwrapExpr(let force): return forceUnwrap(force)
        case .optionalChainingExpr(let chain): return chainLink(chain)
        case .tryExpr(let effect): return tryExpression(effect, range) { self.expression($0, expecting: expecting) }
        case .ifExpr(let conditional): return ifExpression(conditional, expecting: expecting)
        case .switchExpr(let choice): return switchExpression(choice, expecting: expecting)
        case .inOutExpr:
            error("'&' may only be used to pass an argument to inout parameter", at: range)
            return failed(range)
        case .discardAssignmentExpr:
            error("'_' can only appear in a pattern or on the left side of an assignment", at: range)
            return failed(range)
        case .genericSpecializationExpr:
            if let type = typeReference(syntax) { return metatype(type, at: range) }
            unsupported("explicit generic arguments here are", instead: "annotate the type", at: range)
            return failed(range)
        case .superExpr:
            error("'super' cannot be used outside of class members", at: range)
            return failed(range)
        case .keyPathExpr(let keyPath): return keyPathExpression(keyPath, expecting: expecting)
        case .awaitExpr:
            unsupported("'await' is", instead: "call the function directly", at: range)
            return failed(range)
        case .regexLiteralExpr:
            unsupported("a regex literal is", instead: "compare strings with contains or hasPrefix", at: range)
            return failed(range)
        case .macroExpansionExpr(let macro) where Lowering.placeLiterals.contains(macro.macroName.text):
            return placeLiteral(macro.macroName.text, expecting: expecting, at: range)
        case .macroExpansionExpr:
            unsupported("a macro is", instead: "write out what it stands for", at: range)
            return failed(range)
        case .postfixOperatorExpr(let postfix):
            return postfixExpression(postfix, expecting: expecting)
        case .typeExpr(let typeSyntax): return metatype(type(typeSyntax.type), at: range)
        default:
            unsupported("this expression is", instead: "write it with simpler ones", at: range)
            return failed(range)
        }
    }

    private func nilLiteral(_ expecting: Type?, at range: SourceRange) -> Expression {
        switch expecting {
        case .optional(let wrapped)? where !wrapped.hasHole:
            return Expression(.none, type: .optional(wrapped), range: range)
        case nil, .parameter?, .optional?:
            error("'nil' requires a contextual type", at: range)
        case .error?: break
        case let type? where type.userNominal != nil && conforms(type, to: "ExpressibleByNilLiteral"):
            let made = literalInitializer(
                type, protocols: ["ExpressibleByNilLiteral"], labels: ["nilLiteral"], at: range,
                argument: { _ in Expression(.tuple([]), type: .void, range: range) })
            if let made { return made }
        case let type?:
            error("'nil' is not compatible with expected argument type '\(type)'", at: range)
        }
        return failed(range)
    }

    private func tupleExpression(_ tuple: TupleExprSyntax, expecting: Type?) -> Expression {
        let range = tuple.span
        if tuple.elements.count == 1, let only = tuple.elements.first, only.label == nil {
            var inner = expression(only.expression, expecting: expecting)
            inner.range = range
            return inner
        }
        var expected: [Type.TupleElement] = []
        if case .tuple(let elements)? = expecting?.unwrapped, elements.count == tuple.elements.count {
            expected = elements
        }
        var values: [Expression] = []
        var types: [Type.TupleElement] = []
        for (index, element) in tuple.elements.nodes.enumerated() {
            let wanted = expected.isEmpty ? nil : expected[index].type
            var value = expression(element.expression, expecting: wanted)
            if let wanted, !wanted.hasHole, let fitting = converted(value, to: wanted) { value = fitting }
            values.append(value)
            types.append(Type.TupleElement(label: element.label?.tokenText, type: value.type))
        }
        if types.contains(where: { $0.type.isError }) { return failed(range) }
        return Expression(.tuple(values), type: .tuple(types), range: range)
    }

    func metatype(_ type: Type, at range: SourceRange) -> Expression {
        if type.isError { return failed(range) }
        return Expression(.tuple([]), type: .metatype(type), range: range)
    }

    // MARK: Optionals

    private func forceUnwrap(_ force: ForceUnwrapExprSyntax) -> Expression {
        let range = force.span
        let value = baseExpression(force.expression)
        guard case .optional(let wrapped) = value.type else {
            if !value.type.isError {
                error(
                    "cannot force unwrap value of non-optional type '\(value.type)'",
                    at: force.exclamationMark.span.start)
            }
            return failed(range)
        }
        return Expression(.forceUnwrap(value), type: wrapped, range: range)
    }

    private func chainLink(_ chain: OptionalChainingExprSyntax) -> Expression {
        let range = chain.span
        let value = baseExpression(chain.expression)
        guard case .optional(let wrapped) = value.type else {
            if !value.type.isError {
                error(
                    "cannot use optional chaining on non-optional value of type '\(value.type)'",
                    at: chain.questionMark.span.start)
            }
            return failed(range)
        }
        let bound = newLocal("$chain", wrapped, isMutable: false, at: range, isHidden: true)
        state.chain.append(ChainLink(base: value, bound: bound))
        return read(bound, at: range)
    }

    // MARK: Errors

    /// `try`, `try?` and `try!` around whatever `body` lowers.
    func tryExpression(
        _ effect: TryExprSyntax, _ range: SourceRange, _ body: (ExprSyntax) -> Expression
    ) -> Expression {
        let outer = state.tryCoverage
        let outerPlace = state.tryPlace
        state.tryCoverage = .covered
        state.tryPlace = range.start
        defer { state.tryPlace = outerPlace }
        switch effect.questionOrExclamationMark?.tokenKind {
        case .postfixQuestionMark?, .exclamationMark?:
            let handles = context.catchers
            context.catchers = handles + 1
            let value = body(effect.expression)
            context.catchers = handles
            state.tryCoverage = outer
            if value.type.isError { return value }
            if effect.questionOrExclamationMark?.tokenKind == .exclamationMark {
                return Expression(.tryForce(value), type: value.type, range: range)
            }
            let type: Type = value.type.isOptional ? value.type : .optional(value.type)
            return Expression(.tryOptional(value), type: type, range: range)
        default:
            let outerCount = state.throwingCalls
            state.throwingCalls = 0
            let value = body(effect.expression)
            state.tryCoverage = outer
            if state.throwingCalls == 0, !value.type.isError {
                warning("no calls to throwing functions occur within 'try' expression", at: range.start)
            }
            state.throwingCalls += outerCount
            return Expression(value.kind, type: value.type, range: range)
        }
    }

    /// Notes that a call here can throw, and checks that it is marked and that somebody handles it.
    func noteThrowingCall(at range: SourceRange, thrown: Type? = nil) {
        guard state.tryCoverage == .none else {
            return noteThrow(at: range, thrown: thrown, handledAt: state.tryPlace ?? range.start)
        }
        if context.isThrowing || context.catchers > 0 {
            error(
                "call can throw but is not marked with 'try'", at: range.start,
                notes: [
                    "did you mean to use 'try'?", "did you mean to handle error as optional value?",
                    "did you mean to disable error propagation?",
                ].map { Diagnostic(.note, $0, at: range.start) })
        } else {
            error("call can throw, but it is not marked with 'try' and the error is not handled", at: range.start)
        }
    }

    func noteThrow(
        at range: SourceRange, thrown: Type? = nil, isStatement: Bool = false, handledAt place: SourceRange? = nil
    ) {
        state.throwingCalls += 1
        let isCaught = !context.caught.isEmpty
        if let last = context.caught.indices.last { context.caught[last].append(thrown) }
        if context.catchers > 0 { return }
        if let wanted = context.thrownType, thrown != wanted, context.isThrowing {
            error(
                "thrown expression type '\(thrown ?? lookUpType("Error") ?? .any)' cannot be converted to error type '\(wanted)'",
                at: range)
        }
        context.throwsSomething = true
        guard !context.isThrowing else { return }
        let reason =
            isCaught
            ? " because the enclosing catch is not exhaustive"
            : isStatement ? " because the enclosing function is not declared 'throws'" : ""
        error(
            (isStatement ? "error is" : "errors thrown from here are") + " not handled" + reason,
            at: place ?? range.start)
    }
}
