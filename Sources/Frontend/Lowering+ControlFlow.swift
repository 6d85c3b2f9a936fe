import IR
import SwiftSyntax

extension Lowering {
    typealias BlockLowering = ([CodeBlockItemSyntax]) -> [Statement]

    // MARK: Conditions

    /// Conditions in order; names they bind are added to the block that is open.
    func conditions(_ list: ConditionElementListSyntax) -> [Condition] {
        list.nodes.compactMap { element in
            switch element.condition {
            case .expression(let syntax):
                if let sequence = syntax.as(SequenceExprSyntax.self), sequence.elements.count == 3,
                    sequence.elements.nodes.contains(where: { $0.kind == .assignmentExpr })
                {
                    reportAssignment(sequence)
                    return nil
                }
                return .boolean(expression(syntax, as: .bool, for: .condition))
            case .optionalBinding(let binding): return optionalBinding(binding)
            case .matchingPattern(let match):
                let value = expression(match.initializer.value)
                return matching(match.pattern, value)
            case .availability(let check):
                // Everything there is is there everywhere.
                let isAvailable = check.availabilityKeyword.tokenKind == .poundAvailable
                return .boolean(Expression(.boolean(isAvailable), type: .bool, range: check.span))
            }
        }
    }

    /// `if x = 3`.
    private func reportAssignment(_ sequence: SequenceExprSyntax) {
        let tree = operatorTree(sequence)
        if case .assignment(let left, _) = tree.kind, case .leaf(let target) = left.kind {
            let value = expression(target)
            if value.type.isError { return }
            _ = place(value, for: .assignment)
        }
        error("use of '=' in a boolean context, did you mean '=='?", at: tree.operatorRange)
    }

    private func optionalBinding(_ binding: OptionalBindingConditionSyntax) -> Condition? {
        let range = binding.span
        let isMutable = binding.bindingSpecifier.tokenKind == .keyword(.var)
        guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier else {
            guard let initializer = binding.initializer else { return nil }
            let value = expression(initializer.value)
            guard case .optional(let wrapped) = value.type else { return nil }
            return .matches(.some(declaredPattern(binding.pattern, wrapped, isMutable: isMutable)), value)
        }
        let value: Expression
        if let initializer = binding.initializer {
            let annotated = binding.typeAnnotation.map { Type.optional(type($0.type)) }
            value =
                annotated.map { expression(initializer.value, as: $0, for: .initialization) }
                ?? expression(initializer.value)
        } else if let found = lookUp(name.tokenText, at: name.span), case .value(let shadowed) = found {
            value = shadowed
        } else {
            reportUnknownName(name.tokenText, at: name.span)
            return nil
        }
        var wrapped = value.type
        if case .optional(let inner) = value.type {
            wrapped = inner
        } else if !value.type.isError {
            error(
                "initializer for conditional binding must have Optional type, not '\(value.type)'",
                at: range.start)
            wrapped = .error
        }
        if name.text == "_" { return .matches(.some(.wildcard), value) }
        let local = newLocal(name.tokenText, wrapped, isMutable: isMutable, at: name.span)
        state.locals[local.index].isConditionBinding = true
        state.names.add(name.tokenText, .variable(local))
        return .matches(.some(.bind(.local(local), wrapped)), value)
    }

    private func matching(_ syntax: PatternSyntax, _ value: Expression) -> Condition {
        let subject = newLocal("$subject", value.type, isMutable: false, at: value.range, isHidden: true)
        return .matches(pattern(syntax, of: value.type, subject: subject, mode: .match), value)
    }

    // MARK: if and guard

    func ifStatement(
        _ conditional: IfExprSyntax, label: String?, _ lower: BlockLowering? = nil
    ) -> [Statement] {
        let range = conditional.span
        let body: BlockLowering =
            lower.map { lower in
                { items in
                    self.state.names.push()
                    defer { self.state.names.pop() }
                    return lower(items)
                }
            } ?? { self.block($0) }
        return nested(at: range, []) {
            labeled(label, at: range) {
                state.names.push()
                let tests = conditions(conditional.conditions)
                let before = state.flow
                let then = body(conditional.body.statements.nodes)
                state.names.pop()
                let afterThen = state.flow
                state.flow = before
                var otherwise: [Statement] = []
                switch conditional.elseBody {
                case .codeBlock(let block)?: otherwise = body(block.statements.nodes)
                case .ifExpr(let next)?: otherwise = ifStatement(next, label: nil, lower)
                case nil: break
                }
                state.flow = Flow.merge(afterThen, state.flow)
                return [Statement(.if(tests, then: then, else: otherwise), range: range)]
            }
        }
    }

    func guardStatement(_ check: GuardStmtSyntax) -> [Statement] {
        let range = check.span
        // The names are visible after the guard, not inside its body; at the top level they are globals.
        if context.kind == .topLevel, state.names.isOutermost { return topLevelGuard(check) }
        let tests = conditions(check.conditions)
        let before = state.flow
        let body = block(check.body.statements.nodes)
        if state.flow.isReachable {
            error(
                "'guard' body must not fall through, consider using a 'return' or 'throw' to exit the scope",
                at: check.body.rightBrace.span, stage: .returns)
        }
        state.flow = before
        return [Statement(.if(tests, then: [], else: body), range: range)]
    }

    private func topLevelGuard(_ check: GuardStmtSyntax) -> [Statement] {
        let range = check.span
        state.names.push()
        let start = state.locals.count
        let tests = conditions(check.conditions)
        let bound = state.locals[start...].indices.filter { !state.locals[$0].isHidden }
        var assigns: [Statement] = []
        var declares: [Statement] = []
        for index in bound {
            let info = state.locals[index]
            let variable = declareGlobal(info.name, info.type, isMutable: info.isMutable, at: info.range, shadows: true)
            declares.append(
                Statement(.declare(.bind(.global(variable.id), info.type), initial: nil), range: range))
            assigns.append(
                Statement(
                    .assign(
                        .variable(.global(variable.id), info.type),
                        read(LocalID(index: index), at: info.range)), range: range))
        }
        state.names.pop()
        let before = state.flow
        let body = block(check.body.statements.nodes)
        if state.flow.isReachable {
            error(
                "'guard' body must not fall through, consider using a 'return' or 'throw' to exit the scope",
                at: check.body.rightBrace.span, stage: .returns)
        }
        state.flow = before
        return declares + [Statement(.if(tests, then: assigns, else: body), range: range)]
    }

    // MARK: Loops

    func whileStatement(_ loop: WhileStmtSyntax, label: String?) -> [Statement] {
        let range = loop.span
        let id = newLoopID()
        state.names.push()
        let tests = conditions(loop.conditions)
        let before = state.flow
        context.loops.append(.init(id: id, label: label, isLoop: true, answersBreak: true))
        let body = block(loop.body.statements.nodes)
        let frame = context.loops.removeLast()
        state.names.pop()
        var after = before
        if tests.count == 1, case .boolean(let test) = tests[0], case .boolean(true) = test.kind {
            after.isReachable = false
        }
        for flow in frame.breaks { after = Flow.merge(after, flow) }
        state.flow = after
        return [Statement(.while(id, tests, body: body), range: range)]
    }

    func repeatStatement(_ loop: RepeatStmtSyntax, label: String?) -> [Statement] {
        let id = newLoopID()
        context.loops.append(.init(id: id, label: label, isLoop: true, answersBreak: true))
        let body = block(loop.body.statements.nodes)
        let frame = context.loops.removeLast()
        state.flow.isReachable = true
        let test = expression(loop.condition, as: .bool, for: .condition)
        for flow in frame.breaks { state.flow = Flow.merge(state.flow, flow) }
        return [Statement(.repeatWhile(id, body: body, test), range: loop.span)]
    }

    func forStatement(_ loop: ForStmtSyntax, label: String?, _ lower: BlockLowering? = nil) -> [Statement] {
        let range = loop.span
        if let token = loop.awaitKeyword {
            unsupported("'for await' is", instead: "loop over an array", at: token.span)
        }
        let annotated = loop.typeAnnotation.map { type($0.type) }
        // Nobody sees in which collection a loop finds the elements in reverse.
        let expected =
            isReversal(loop.sequence) ? .array(.hole) : annotated.flatMap { sequenceType(loop.sequence, of: $0) }
        let read = expression(loop.sequence, expecting: expected)
        let sequence = implicitlyUnwrapped(read) ?? read
        var element = elementType(of: sequence.type)
        if element == nil {
            if case .optional(let wrapped) = sequence.type, elementType(of: wrapped) != nil {
                error(
                    "for-in loop requires '\(sequence.type)' to conform to 'Sequence'; "
                        + "did you mean to unwrap optional?", at: sequence.range)
            } else if case .range(let kind, let bound) = sequence.type, kind == .closed || kind == .halfOpen,
                bound == .double || bound == .float
            {
                for member in ["makeIterator", "next"] {
                    error(
                        "referencing instance method '\(member)()' on '\(kind.typeName)' requires that '\(bound)' "
                            + "conform to 'SignedInteger'", at: range.start)
                }
                error("protocol 'Sequence' requires that '\(bound)' conform to 'SignedInteger'", at: sequence.range)
            } else {
                error("for-in loop requires '\(sequence.type)' to conform to 'Sequence'", at: sequence.range)
            }
            element = .error
        }
        let elementType = annotated ?? element ?? .error
        let id = newLoopID()
        state.names.push()
        defer { state.names.pop() }
        var pattern: Pattern
        if loop.caseKeyword != nil {
            let subject = newLocal("$element", elementType, isMutable: false, at: range, isHidden: true)
            pattern = self.pattern(loop.pattern, of: elementType, subject: subject, mode: .match)
        } else {
            let first = state.locals.count
            pattern = declaredPattern(
                loop.pattern, elementType, isMutable: false, valueRange: loop.sequence.span)
            for index in first..<state.locals.count {
                state.locals[index].isPatternBinding = true
                state.locals[index].isLoopVariable = true
            }
        }
        // `for x: Any in numbers`: the element is converted before the pattern sees it.
        var converted: Statement?
        if let annotated, let element, element != annotated, !element.isError, !annotated.isError {
            let given = newLocal("$given", element, isMutable: false, at: range, isHidden: true)
            if let value = self.converted(self.read(given, at: sequence.range), to: annotated) {
                converted = Statement(.declare(pattern, initial: value), range: range)
                pattern = .bind(.local(given), element)
            } else {
                error(
                    "cannot convert sequence element type '\(element)' to expected type '\(annotated)'",
                    at: sequence.range)
            }
        }
        var condition = loop.whereClause.map { expression($0.condition, as: .bool, for: .condition) }
        let before = state.flow
        context.loops.append(.init(id: id, label: label, isLoop: true, answersBreak: true))
        let items = loop.body.statements.nodes
        var body: [Statement]
        if let lower {
            state.names.push()
            body = lower(items)
            state.names.pop()
        } else {
            body = block(items)
        }
        context.loops.removeLast()
        state.flow = before
        if let converted {
            if let test = condition { body = [Statement(.if([.boolean(test)], then: body, else: []), range: range)] }
            body.insert(converted, at: 0)
            condition = nil
        }
        return [Statement(.for(id, pattern, in: sequence, where: condition, body: body), range: range)]
    }

    /// What the elements' type says of a literal that is walked.
    private func sequenceType(_ sequence: ExprSyntax, of element: Type) -> Type? {
        if sequence.is(ArrayExprSyntax.self) { return .array(element) }
        guard let operators = sequence.as(SequenceExprSyntax.self)?.elements, operators.count == 3,
            let name = operators.dropFirst().first?.as(BinaryOperatorExprSyntax.self)?.operator.text
        else { return nil }
        return name == "..." ? .range(.closed, element) : name == "..<" ? .range(.halfOpen, element) : nil
    }

    private func sequenceElement(of type: Type) -> Type? {
        guard conforms(type, to: "Sequence") else { return nil }
        usesGenerics = true
        return dependentType(type, "Element")
    }

    /// What a `for` loop over the type yields; nil if it cannot be walked.
    func elementType(of type: Type) -> Type? {
        if let element = interface.elementType(of: type) { return element }
        switch type {
        case .nominal, .parameter: return sequenceElement(of: type)
        default: return nil
        }
    }
}

extension LocalNames {
    /// Whether no block is open: only then a declaration is a global one.
    var isOutermost: Bool { blockDepth == 1 }
}
