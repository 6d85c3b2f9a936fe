import IR
import SwiftSyntax

extension Lowering {
    func switchStatement(_ choice: SwitchExprSyntax, label: String?) -> [Statement] {
        let range = choice.span
        let id = newLoopID()
        context.loops.append(.init(id: id, label: label, isLoop: false, answersBreak: true))
        let lowered = cases(of: choice) { self.block($0) }
        let frame = context.loops.removeLast()
        for flow in frame.breaks { state.flow = Flow.merge(state.flow, flow) }
        guard let lowered else { return [] }
        let statement = Statement(.switch(lowered.subject, lowered.cases), range: range)
        return frame.breaks.isEmpty ? [statement] : [Statement(.labeled(id, [statement]), range: range)]
    }

    /// Subject and cases; the flow after it is where any case ends.
    private func cases(
        of choice: SwitchExprSyntax, _ lowerBody: ([CodeBlockItemSyntax]) -> [Statement]
    ) -> (subject: Expression, cases: [SwitchCase])? {
        let subject = expression(choice.subject)
        let before = state.flow
        var after: Flow?
        var cases: [SwitchCase] = []
        var covered: [Exhaustiveness.Shape] = []
        var hasDefault = false
        var literals: [String: SourceRange] = [:]
        for element in choice.cases.nodes {
            guard case .switchCase(let syntax) = element else {
                unsupported("'#if' in a switch is", instead: "leave it out", at: choice.span)
                continue
            }
            state.flow = before
            state.names.push()
            var patterns: [(pattern: Pattern, guard: Expression?)] = []
            var isDefault = false
            switch syntax.label {
            case .default(let label):
                isDefault = true
                hasDefault = true
                if !covered.isEmpty, missingForms(covered, subject.type).isEmpty {
                    warning("default will never be executed", at: label.defaultKeyword.span.start)
                }
            case .case(let label):
                let first = state.locals.count
                for (index, item) in label.caseItems.nodes.enumerated() {
                    if index > 0 { sharedBindings = boundNames(from: first) }
                    let local = newLocal(
                        "$subject", subject.type, isMutable: false, at: subject.range, isHidden: true)
                    let bound = state.locals.count
                    let pattern = self.pattern(item.pattern, of: subject.type, subject: local, mode: .match)
                    for index in bound..<state.locals.count { state.locals[index].isCaseBinding = true }
                    if let shared = sharedBindings, pattern.boundCount < shared.count {
                        error(
                            "'\(shared.keys.sorted()[0])' must be bound in every pattern", at: item.span)
                    }
                    sharedBindings = nil
                    let guarding = item.whereClause.map { expression($0.condition, as: .bool, for: .condition) }
                    if hasDefault {
                        error(
                            "additional 'case' blocks cannot appear after the 'default' block of a 'switch'",
                            at: label.caseKeyword.span)
                    }
                    if guarding == nil {
                        cover(with: pattern, item.pattern, &covered, &literals, subject.type)
                    }
                    patterns.append((pattern, guarding))
                }
            }
            if isDefault { covered.append(.any) }
            var items = syntax.statements.nodes
            var fallsThrough = false
            if let last = items.last, case .stmt(let statement) = last.item, statement.is(FallThroughStmtSyntax.self) {
                items.removeLast()
                fallsThrough = true
            }
            if syntax.statements.isEmpty {
                error(
                    "'\(isDefault ? "default" : "case")' label in a 'switch' must have at least one executable statement",
                    at: syntax.span)
            }
            let body = lowerBody(items)
            state.names.pop()
            cases.append(SwitchCase(patterns: patterns, body: body, fallsThrough: fallsThrough))
            if !fallsThrough { after = after.map { Flow.merge($0, state.flow) } ?? state.flow }
        }
        state.flow = after ?? before
        if after == nil, !choice.cases.isEmpty { state.flow.isReachable = false }
        if subject.type.isError { return nil }
        checkExhaustive(covered, subject.type, at: choice.switchKeyword.span)
        return (subject, cases)
    }

    /// The names that the first pattern of a case bound.
    private func boundNames(from start: Int) -> [String: LocalID] {
        var names: [String: LocalID] = [:]
        for index in start..<state.locals.count where !state.locals[index].isHidden {
            names[state.locals[index].name] = LocalID(index: index)
        }
        return names
    }

    private func missingForms(_ covered: [Exhaustiveness.Shape], _ type: Type) -> [String] {
        var finder = Exhaustiveness { $0.nominalType.flatMap(self.enumerationCases) }
        return finder.missing(covered, of: type)
    }

    /// The `case` that a pattern is the first of, else the pattern.
    private func casePlace(_ syntax: PatternSyntax) -> SourceRange {
        guard let item = syntax.parent?.as(SwitchCaseItemSyntax.self),
            let label = item.parent?.parent?.as(SwitchCaseLabelSyntax.self), label.caseItems.first?.id == item.id
        else { return syntax.span.start }
        return label.caseKeyword.span.start
    }

    /// Adds a pattern to what is covered; warns if it adds nothing.
    private func cover(
        with pattern: Pattern, _ syntax: PatternSyntax, _ covered: inout [Exhaustiveness.Shape],
        _ literals: inout [String: SourceRange], _ type: Type
    ) {
        let shape = Exhaustiveness.Shape(pattern)
        defer { covered.append(shape) }
        if let wrapped = syntax.as(ExpressionPatternSyntax.self)?.expression,
            wrapped.kind == .integerLiteralExpr || wrapped.kind == .stringLiteralExpr
        {
            if let first = literals[wrapped.written] {
                warning(
                    "literal value is already handled by previous pattern; consider removing it", at: wrapped.span,
                    notes: [
                        Diagnostic(.note, "first occurrence of identical literal pattern is here", at: first)
                    ])
                return
            }
            literals[wrapped.written] = wrapped.span
        }
        guard !covered.isEmpty, shape != .part else {
            if covered.contains(.any) { warning("case will never be executed", at: casePlace(syntax)) }
            return
        }
        guard covered.contains(.any) || !shape.hasPart,
            covered.contains(where: { $0.isAny || $0.hasSameForm(as: shape) })
        else { return }
        if covered.contains(.any) || missingForms(covered, type) == missingForms(covered + [shape], type) {
            let isLiteral = pattern.isTest
            warning(
                isLiteral || covered.contains(.any)
                    ? "case will never be executed"
                    : "case is already handled by previous patterns; consider removing it", at: syntax.span.start)
        }
    }

    private func checkExhaustive(_ covered: [Exhaustiveness.Shape], _ type: Type, at range: SourceRange) {
        let missing = covered.isEmpty ? ["_"] : missingForms(covered, type)
        guard let first = missing.first else { return }
        let notes =
            first == "_"
            ? [Diagnostic(.note, "add a default clause", at: range)]
            : missing.map { Diagnostic(.note, "add missing case: '\($0)'", at: range) }
        error("switch must be exhaustive", at: range, notes: notes)
    }

    // MARK: As expressions

    func ifExpression(_ conditional: IfExprSyntax, expecting: Type?) -> Expression {
        branches("if", at: conditional.span, expecting: expecting) { assign in
            self.ifBranches(conditional, assign)
        }
    }

    private func ifBranches(_ conditional: IfExprSyntax, _ assign: @escaping BlockLowering) -> [Statement] {
        if conditional.elseBody == nil {
            error("'if' must have an unconditional 'else' to be used as expression", at: conditional.span)
        }
        return ifStatement(conditional, label: nil, assign)
    }

    func switchExpression(_ choice: SwitchExprSyntax, expecting: Type?) -> Expression {
        branches("switch", at: choice.span, expecting: expecting) { assign in
            guard let lowered = self.cases(of: choice, assign) else { return [] }
            return [Statement(.switch(lowered.subject, lowered.cases), range: choice.span)]
        }
    }

    /// `if` and `switch` as expressions: each branch is one expression, assigned to a hidden variable.
    private func branches(
        _ keyword: String, at range: SourceRange, expecting: Type?,
        _ lower: (@escaping BlockLowering) -> [Statement]
    ) -> Expression {
        let outer = context.choice
        context.choice = FunctionContext.Choice(keyword: keyword, loops: context.loops.count)
        defer { context.choice = outer }
        var type: Type? = expecting?.hasHole == true ? nil : expecting
        if type == nil {
            // Find the type with a trial run: the join of what the branches are.
            let saved = state
            let wasSpeculating = isSpeculating
            isSpeculating = true
            var found: Type?
            var first = range
            var clash: (Type, Type, SourceRange)?
            _ = lower { items in
                if case .value(let value) = self.branch(items, nil), !value.type.isError, value.type != .never {
                    if let known = found, self.join(known, value.type) == nil, clash == nil, value.type != .void {
                        clash = (known, value.type, first)
                    }
                    if found == nil { first = value.range }
                    found = found.flatMap { self.join($0, value.type) } ?? value.type
                }
                return []
            }
            isSpeculating = wasSpeculating
            state = saved
            if let clash {
                error("branches have mismatching types '\(clash.0)' and '\(clash.1)'", at: clash.2)
                return failed(range)
            }
            type = found
        }
        guard let type else {
            _ = lower { items in
                _ = self.branch(items, nil)
                return []
            }
            return failed(range)
        }
        let result = newLocal("$value", type, isMutable: true, at: range, isHidden: true)
        let statements = lower { items in
            switch self.branch(items, type) {
            case .failed: return []
            case .leaves(let statements): return statements
            case .value(let value):
                if value.type == .never {
                    self.state.flow.isReachable = false
                    return [Statement(.expression(value), range: value.range)]
                }
                let fitting = self.coerce(value, to: type, for: .branch)
                return [Statement(.assign(.variable(.local(result), type), fitting), range: value.range)]
            }
        }
        let declare = Statement(.declare(.bind(.local(result), type), initial: nil), range: range)
        return Expression(.sequence([declare] + statements, read(result, at: range)), type: type, range: range)
    }

    /// What a branch of an `if` or `switch` expression comes to.
    private enum Branch {
        case value(Expression)
        /// It ends with a `throw`.
        case leaves([Statement])
        case failed
    }

    private func branch(_ items: [CodeBlockItemSyntax], _ type: Type?) -> Branch {
        if items.count == 1, let only = items.first {
            switch only.item {
            case .expr(let syntax): return .value(expression(syntax, expecting: type))
            case .stmt(let statement):
                if let inner = statement.as(ExpressionStmtSyntax.self) {
                    return .value(expression(inner.expression, expecting: type))
                }
            case .decl: break
            }
        }
        if case .stmt(let last)? = items.last?.item {
            let statements = block(items)
            // The others that leave are refused where they stand.
            if last.is(ThrowStmtSyntax.self) { return .leaves(statements) }
            if last.is(ReturnStmtSyntax.self) || last.is(BreakStmtSyntax.self) || last.is(ContinueStmtSyntax.self) {
                return .failed
            }
        }
        error(
            "non-expression branch of '\(context.choice?.keyword ?? "if")' expression may only end with a 'throw'",
            at: items.first?.span ?? .none)
        return .failed
    }
}

extension Pattern {
    var isIrrefutable: Bool {
        switch self {
        case .wildcard, .bind: return true
        case .tuple(let parts): return parts.allSatisfy(\.isIrrefutable)
        case .some, .none, .test, .enumerationCase, .cast: return false
        }
    }

    var isTest: Bool {
        if case .test = self { return true }
        return false
    }

    /// How many names it binds.
    var boundCount: Int {
        switch self {
        case .bind: return 1
        case .tuple(let parts), .enumerationCase(_, _, let parts): return parts.reduce(0) { $0 + $1.boundCount }
        case .some(let inner), .cast(_, let inner): return inner.boundCount
        case .wildcard, .none, .test: return 0
        }
    }
}
