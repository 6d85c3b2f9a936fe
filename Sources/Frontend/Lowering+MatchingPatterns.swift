import IR
import SwiftSyntax

extension Lowering {
    /// A pattern of `case`; `subject` is where tests read the value from.
    func pattern(_ syntax: PatternSyntax, of type: Type, subject: LocalID, mode: PatternMode) -> Pattern {
        let range = syntax.span
        switch syntax.as(PatternSyntaxEnum.self) {
        case .wildcardPattern: return .wildcard
        case .identifierPattern(let identifier):
            guard case .bind(let isMutable) = mode else {
                return expressionPattern(
                    ExprSyntax(DeclReferenceExprSyntax(baseName: identifier.identifier)), of: type, subject: subject,
                    at: range)
            }
            return bindName(identifier.identifier, type, isMutable: isMutable)
        case .valueBindingPattern(let binding):
            return pattern(
                binding.pattern, of: type, subject: subject,
                mode: .bind(isMutable: binding.bindingSpecifier.tokenKind == .keyword(.var)))
        case .tuplePattern(let tuple):
            let elements = tuple.elements.nodes
            if elements.count == 1 { return pattern(elements[0].pattern, of: type, subject: subject, mode: mode) }
            guard case .tuple(let parts) = type, parts.count == elements.count else {
                return unmatchedTuple(type, at: range)
            }
            return .tuple(
                zip(elements, parts).map { element, part in
                    pattern(element.pattern, of: part.type, subject: hidden(part.type, at: range), mode: mode)
                })
        case .isTypePattern(let isType):
            return typePattern(self.type(isType.type), of: type, subject: subject, at: range)
        case .expressionPattern(let wrapped):
            return expressionAsPattern(wrapped.expression, of: type, subject: subject, mode: mode)
        case .missingPattern: return .wildcard
        }
    }

    private func unmatchedTuple(_ type: Type, at range: SourceRange) -> Pattern {
        if case .tuple = type {
            error("tuple pattern has the wrong length for tuple type '\(type)'", at: range)
        } else if !type.isError {
            error("tuple pattern cannot match values of the non-tuple type '\(type)'", at: range)
        }
        return .wildcard
    }

    func hidden(_ type: Type, at range: SourceRange) -> LocalID {
        newLocal("$part", type, isMutable: false, at: range, isHidden: true)
    }

    func bindName(_ name: TokenSyntax, _ type: Type, isMutable: Bool) -> Pattern {
        if name.text == "_" { return .wildcard }
        if let sharedBindings {
            guard let local = sharedBindings[name.tokenText] else {
                error("'\(name.tokenText)' must be bound in every pattern", at: name.span)
                return .wildcard
            }
            let bound = state.locals[local.index].type
            if bound != type, !bound.isError, !type.isError {
                error(
                    "pattern variable bound to type '\(type)', expected type '\(bound)'", at: name.span)
            }
            return .bind(.local(local), type)
        }
        checkPrefix(of: name)
        let local = newLocal(name.tokenText, type, isMutable: isMutable, at: name.span)
        state.locals[local.index].isPatternBinding = true
        state.names.add(name.tokenText, .variable(local))
        return .bind(.local(local), type)
    }

    /// The parser reads much of a pattern as an expression: `.some(let x)`, `(1, let y)`, `let x as T`, `x?`.
    func expressionAsPattern(
        _ syntax: ExprSyntax, of type: Type, subject: LocalID, mode: PatternMode
    ) -> Pattern {
        let range = syntax.span
        switch syntax.as(ExprSyntaxEnum.self) {
        case .patternExpr(let inner): return pattern(inner.pattern, of: type, subject: subject, mode: mode)
        case .discardAssignmentExpr: return .wildcard
        case .nilLiteralExpr:
            if type.isOptional { return .none }
        case .declReferenceExpr(let reference):
            if case .bind(let isMutable) = mode { return bindName(reference.baseName, type, isMutable: isMutable) }
        case .tupleExpr(let tuple):
            let elements = tuple.elements.nodes
            if elements.count == 1 {
                return expressionAsPattern(elements[0].expression, of: type, subject: subject, mode: mode)
            }
            guard case .tuple(let parts) = type, parts.count == elements.count else {
                return unmatchedTuple(type, at: range)
            }
            return .tuple(
                zip(elements, parts).map { element, part in
                    expressionAsPattern(
                        element.expression, of: part.type, subject: hidden(part.type, at: range), mode: mode)
                })
        case .optionalChainingExpr(let optional):
            if case .optional(let wrapped) = type {
                return .some(
                    expressionAsPattern(
                        optional.expression, of: wrapped, subject: hidden(wrapped, at: range), mode: mode))
            }
        case .memberAccessExpr(let member):
            if let found = casePattern(member, [], of: type, at: range, mode: mode) { return found }
        case .functionCallExpr(let call):
            if let member = call.calledExpression.as(MemberAccessExprSyntax.self),
                let found = casePattern(member, call.arguments.nodes, of: type, at: range, mode: mode)
            {
                return found
            }
        case .sequenceExpr(let sequence):
            if let found = castPattern(sequence, of: type, subject: subject, mode: mode) { return found }
        default: break
        }
        return expressionPattern(syntax, of: type, subject: subject, at: range)
    }

    /// `.name` and `.name(patterns)` of an enum or an optional.
    func casePattern(
        _ member: MemberAccessExprSyntax, _ arguments: [LabeledExprSyntax], of type: Type, at range: SourceRange,
        mode: PatternMode
    ) -> Pattern? {
        let name = member.declName.baseName.tokenText
        if let probe, name == Probe.placeholder {
            probe.expected = member.base.flatMap(typeReference) ?? type
            return .wildcard
        }
        var type = type
        if let base = member.base {
            guard var named = typeReference(base) else { return nil }
            if named.hasHole, named.nominalType?.id == type.unwrapped.nominalType?.id { named = type.unwrapped }
            guard named == type || named == type.unwrapped || isDynamicSubject(type) else { return nil }
            if isDynamicSubject(type) { return castCase(member, arguments, named, of: type, at: range, mode: mode) }
            type = type == named ? type : .optional(named)
        }
        if case .optional(let wrapped) = type {
            if name == "none", arguments.isEmpty { return Pattern.none }
            if name == "some", arguments.isEmpty { return Pattern.some(.wildcard) }
            if name == "some", arguments.count == 1 {
                return Pattern.some(
                    expressionAsPattern(
                        arguments[0].expression, of: wrapped, subject: hidden(wrapped, at: range), mode: mode))
            }
            return casePattern(member, arguments, of: wrapped, at: range, mode: mode).map { .some($0) }
        }
        guard let nominal = type.nominalType, let cases = enumerationCases(of: nominal) else { return nil }
        guard let index = cases.firstIndex(where: { $0.name == name }) else {
            if hasMember(nominal, named: name) { return nil }
            error(
                "type '\(type)' has no member '\(name)'", at: member.declName.span,
                notes: nearNote(Spelling.nearest(to: name, in: cases.map(\.name)), at: member.declName.span))
            return .wildcard
        }
        let payload = cases[index].payload
        noteCase(cases[index], of: nominal, at: member.declName.span)
        if arguments.isEmpty { return .enumerationCase(nominal.id, caseIndex: index, payload.map { _ in .wildcard }) }
        if arguments.count == 1, payload.count > 1 {
            // One name for the whole payload.
            return wholePayload(arguments[0].expression, nominal, index, payload, mode: mode, at: range)
        }
        guard arguments.count == payload.count else {
            if payload.count == 1 {
                error(
                    "tuple pattern cannot match values of the non-tuple type '\(payload[0].type)'",
                    at: SourceRange(member.declName.span.upper, member.declName.span.upper))
                for argument in arguments {
                    _ = expressionAsPattern(
                        argument.expression, of: .error, subject: hidden(.error, at: range), mode: mode)
                }
                return .wildcard
            }
            error(
                payload.isEmpty
                    ? "pattern with associated values does not match enum case '\(name)'"
                    : "tuple pattern has the wrong length for tuple type '\(Type.tuple(payload))'", at: range)
            return .wildcard
        }
        let parts = zip(arguments, payload).map { argument, part in
            if let label = argument.label?.tokenText, label != part.label {
                error("tuple pattern element label '\(label)' must be '\(part.label ?? "_")'", at: argument.span)
            }
            return expressionAsPattern(
                argument.expression, of: part.type, subject: hidden(part.type, at: range), mode: mode)
        }
        return .enumerationCase(nominal.id, caseIndex: index, parts)
    }

    func wholePayload(
        _ syntax: ExprSyntax, _ nominal: Type.NominalType, _ index: Int, _ payload: [Type.TupleElement],
        mode: PatternMode, at range: SourceRange
    ) -> Pattern {
        if let tuple = syntax.as(TupleExprSyntax.self), tuple.elements.count == payload.count {
            let parts = zip(tuple.elements, payload).map { element, part in
                expressionAsPattern(
                    element.expression, of: part.type, subject: hidden(part.type, at: range), mode: mode)
            }
            return .enumerationCase(nominal.id, caseIndex: index, parts)
        }
        if let inner = syntax.as(PatternExprSyntax.self),
            let binding = inner.pattern.as(ValueBindingPatternSyntax.self),
            let tuple = binding.pattern.as(TuplePatternSyntax.self), tuple.elements.count == payload.count
        {
            let isMutable = binding.bindingSpecifier.tokenKind == .keyword(.var)
            let parts = zip(tuple.elements, payload).map { element, part in
                pattern(
                    element.pattern, of: part.type, subject: hidden(part.type, at: range),
                    mode: .bind(isMutable: isMutable))
            }
            return .enumerationCase(nominal.id, caseIndex: index, parts)
        }
        if let name = wholeName(syntax, mode) {
            let locals = payload.map { hidden($0.type, at: range) }
            state.names.add(name, .parts(locals, .tuple(payload)))
            return .enumerationCase(
                nominal.id, caseIndex: index, zip(locals, payload).map { .bind(.local($0), $1.type) })
        }
        error("name each associated value in the pattern", at: range)
        return .wildcard
    }

    /// `case .add(let both)`: the name of a constant for all associated values.
    private func wholeName(_ syntax: ExprSyntax, _ mode: PatternMode) -> String? {
        guard sharedBindings == nil else { return nil }
        if case .bind(isMutable: false) = mode {
            if let reference = syntax.as(DeclReferenceExprSyntax.self) { return reference.baseName.tokenText }
            let name = syntax.as(PatternExprSyntax.self)?.pattern.as(IdentifierPatternSyntax.self)
            if let name { return name.identifier.tokenText }
        }
        guard let binding = syntax.as(PatternExprSyntax.self)?.pattern.as(ValueBindingPatternSyntax.self),
            binding.bindingSpecifier.tokenKind == .keyword(.let),
            let name = binding.pattern.as(IdentifierPatternSyntax.self)
        else { return nil }
        return name.identifier.tokenText
    }

    func isDynamicSubject(_ type: Type) -> Bool {
        if case .metatype = type.unwrapped { return true }
        if type.unwrapped == .any || type.archetypePosition != nil { return true }
        return [.protocolType, .classType].contains(type.unwrapped.nominalType?.kind)
    }

    /// `NetworkError.timeout` matched against an `any Error`.
    func castCase(
        _ member: MemberAccessExprSyntax, _ arguments: [LabeledExprSyntax], _ named: Type, of type: Type,
        at range: SourceRange, mode: PatternMode
    ) -> Pattern? {
        var plain = member
        plain.base = nil
        guard let inner = casePattern(plain, arguments, of: named, at: range, mode: mode) else { return nil }
        return .cast(to: named, inner)
    }

    func typePattern(_ target: Type, of type: Type, subject: LocalID, at range: SourceRange) -> Pattern {
        if target.isError || type.isError { return .wildcard }
        if conversion(from: type, to: target) != nil {
            warning("'is' test is always true", at: range)
            return .wildcard
        }
        guard isDynamicSubject(type) else {
            warning("cast from '\(type)' to unrelated type '\(target)' always fails", at: range)
            return .test(subject: subject, Expression(.boolean(false), type: .bool, range: range))
        }
        return .cast(to: target, .wildcard)
    }

    /// `let x as T`.
    func castPattern(
        _ sequence: SequenceExprSyntax, of type: Type, subject: LocalID, mode: PatternMode
    ) -> Pattern? {
        let elements = sequence.elements.nodes
        guard elements.count == 3, elements[1].is(UnresolvedAsExprSyntax.self),
            let target = elements[2].as(TypeExprSyntax.self)
        else { return nil }
        let range = sequence.span
        let wanted = self.type(target.type)
        if wanted.isError { return .wildcard }
        let inner = expressionAsPattern(elements[0], of: wanted, subject: hidden(wanted, at: range), mode: mode)
        return .cast(to: wanted, inner)
    }

    /// A value to be equal to, or a range to be in.
    func expressionPattern(
        _ syntax: ExprSyntax, of type: Type, subject: LocalID, at range: SourceRange
    ) -> Pattern {
        if type.isError {
            if !isFlexible(syntax) { _ = expression(syntax) }
            return .wildcard
        }
        let isRange = isRangeExpression(syntax)
        let hint: Type = isRange ? .range(.closed, type.unwrapped) : type
        let value = expression(syntax, expecting: hint)
        if value.type.isError { return .wildcard }
        let read = self.read(subject, at: range)
        if case .range(let kind, let bound) = value.type, type.unwrapped == bound || type == bound {
            for id in interface.members(named: "contains", of: .range(kind)) {
                let function = interface[id]
                guard let candidate = self.bound(function, to: value.type), function.signature.parameters.count == 1
                else {
                    continue
                }
                candidate.receiver = value
                if case .optional(let wrapped) = type {
                    let inner = hidden(wrapped, at: range)
                    let test = emit(
                        candidate, [.value(self.read(inner, at: range))], candidate.bindings, at: range)
                    return .some(.test(subject: inner, test))
                }
                return .test(subject: subject, emit(candidate, [.value(read)], candidate.bindings, at: range))
            }
        }
        if let test = equality(value, read, at: range, name: "~=") ?? equality(read, value, at: range) {
            return .test(subject: subject, test)
        }
        error(
            "expression pattern of type '\(value.type)' cannot match values of type '\(type)'", at: range)
        return .wildcard
    }

    func isRangeExpression(_ syntax: ExprSyntax) -> Bool {
        if let sequence = syntax.as(SequenceExprSyntax.self) {
            return sequence.elements.nodes.contains {
                let name = $0.as(BinaryOperatorExprSyntax.self)?.operator.tokenText
                return name == "..." || name == "..<"
            }
        }
        if let prefix = syntax.as(PrefixOperatorExprSyntax.self) {
            return prefix.operator.tokenText == "..." || prefix.operator.tokenText == "..<"
        }
        return syntax.as(PostfixOperatorExprSyntax.self)?.operator.tokenText == "..."
    }
}
