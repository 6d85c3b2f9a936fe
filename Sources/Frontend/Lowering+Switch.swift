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
        var covered = Coverage()
        for element in choice.cases {
            guard case .switchCase(let syntax) = element else {
                unsupported("'#if' in a switch is", instead: "leave it out", at: choice.span)
                continue
            }
            state.flow = before
            state.names.push()
            var patterns: [(pattern: Pattern, guard: Expression?)] = []
            var isDefault = false
            switch syntax.label {
            case .default: isDefault = true
            case .case(let label):
                let first = state.locals.count
                for (index, item) in label.caseItems.enumerated() {
                    if index > 0 { sharedBindings = boundNames(from: first) }
                    let local = newLocal(
                        "$subject", subject.type, isMutable: false, at: subject.range, isHidden: true)
                    let pattern = self.pattern(item.pattern, of: subject.type, subject: local, mode: .match)
                    if let shared = sharedBindings, pattern.boundCount < shared.count {
                        error(
                            "'\(shared.keys.sorted()[0])' must be bound in every pattern", at: item.span)
                    }
                    sharedBindings = nil
                    let guarding = item.whereClause.map { expression($0.condition, as: .bool, for: .condition) }
                    if guarding == nil { covered.add(pattern) }
                    patterns.append((pattern, guarding))
                }
            }
            if isDefault { covered.isComplete = true }
            var items = Array(syntax.statements)
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

    private func checkExhaustive(_ covered: Coverage, _ type: Type, at range: SourceRange) {
        let missing = covered.missing(in: type) { id in
            if case .user(let index) = id { return self.state.scope.userTypes[index]?.cases.map(\.name) }
            return nil
        }
        guard let missing else { return }
        let notes =
            missing.isEmpty
            ? [Diagnostic(.note, "add a default clause", at: range)]
            : missing.map { Diagnostic(.note, "add missing case: '\($0)'", at: range) }
        error("switch must be exhaustive", at: range, notes: notes)
    }

    // MARK: As expressions

    func ifExpression(_ conditional: IfExprSyntax, expecting: Type?) -> Expression {
        branches(at: conditional.span, expecting: expecting) { assign in
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
        branches(at: choice.span, expecting: expecting) { assign in
            guard let lowered = self.cases(of: choice, assign) else { return [] }
            return [Statement(.switch(lowered.subject, lowered.cases), range: choice.span)]
        }
    }

    /// `if` and `switch` as expressions: each branch is one expression, assigned to a hidden variable.
    private func branches(
        at range: SourceRange, expecting: Type?, _ lower: (@escaping BlockLowering) -> [Statement]
    ) -> Expression {
        var type: Type? = expecting?.hasHole == true ? nil : expecting
        if type == nil {
            // Find the type with a trial run: the join of what the branches are.
            let saved = state
            let wasSpeculating = isSpeculating
            isSpeculating = true
            var found: Type?
            _ = lower { items in
                let value = self.branchValue(items, nil)
                if let value, !value.type.isError, value.type != .never {
                    found = found.flatMap { self.join($0, value.type) } ?? value.type
                }
                return []
            }
            isSpeculating = wasSpeculating
            state = saved
            type = found
        }
        guard let type else {
            _ = lower { items in
                _ = self.branchValue(items, nil)
                return []
            }
            return failed(range)
        }
        let result = newLocal("$value", type, isMutable: true, at: range, isHidden: true)
        let statements = lower { items in
            guard let value = self.branchValue(items, type) else { return [] }
            if value.type == .never {
                self.state.flow.isReachable = false
                return [Statement(.expression(value), range: value.range)]
            }
            let fitting = self.coerce(value, to: type, for: .branch)
            return [Statement(.assign(.variable(.local(result), type), fitting), range: value.range)]
        }
        let declare = Statement(.declare(.bind(.local(result), type), initial: nil), range: range)
        return Expression(.sequence([declare] + statements, read(result, at: range)), type: type, range: range)
    }

    private func branchValue(_ items: [CodeBlockItemSyntax], _ type: Type?) -> Expression? {
        guard items.count == 1, let only = items.first else {
            if case .stmt(let statement)? = items.last?.item, !items.isEmpty {
                _ = block(items)
                if !state.flow.isReachable { return nil }
                _ = statement
            }
            error(
                "non-expression branch of 'if' expression may only end with a 'throw'",
                at: items.first?.span ?? .none)
            return nil
        }
        switch only.item {
        case .expr(let syntax): return expression(syntax, expecting: type)
        case .stmt(let statement):
            if let inner = statement.as(ExpressionStmtSyntax.self) {
                return expression(inner.expression, expecting: type)
            }
            _ = self.statement(statement)
            return nil
        case .decl:
            error("non-expression branch of 'if' expression may only end with a 'throw'", at: only.span)
            return nil
        }
    }
}

/// What the patterns of a `switch` cover.
private struct Coverage {
    var isComplete = false
    private var cases: Set<Int> = []
    private var hasNone = false
    private var booleans: Set<Bool> = []
    private var some: [Pattern] = []
    private var tuples: [[Pattern]] = []

    mutating func add(_ pattern: Pattern) {
        switch pattern {
        case .wildcard, .bind: isComplete = true
        case .none: hasNone = true
        case .some(let inner): some.append(inner)
        case .enumerationCase(_, let index, let parts):
            if parts.allSatisfy(\.isIrrefutable) { cases.insert(index) }
        case .tuple(let parts):
            if parts.allSatisfy(\.isIrrefutable) { isComplete = true }
            tuples.append(parts)
        case .test(_, let test):
            if let value = test.comparedBoolean { booleans.insert(value) }
        case .cast: break
        }
    }

    /// What is not covered, as far as it has names; nil if all is.
    func missing(in type: Type, cases names: (NominalID) -> [String]?) -> [String]? {
        if isComplete { return nil }
        switch type {
        case .bool:
            let open = [true, false].filter { !booleans.contains($0) }
            return open.isEmpty ? nil : open.map { "\($0)" }
        case .optional(let wrapped):
            var inner = Coverage()
            for pattern in some { inner.add(pattern) }
            var open = inner.missing(in: wrapped, cases: names).map { _ in [".some(_)"] } ?? []
            if !hasNone { open.append(".none") }
            return open.isEmpty ? nil : open
        case .nominal(let nominal) where nominal.kind == .enumeration:
            guard let all = names(nominal.id) else { return [] }
            let open = all.indices.filter { !cases.contains($0) }
            return open.isEmpty ? nil : open.map { ".\(all[$0])" }
        case .tuple(let parts):
            return tuplesCover(parts.map(\.type), tuples, names) ? nil : []
        case .never: return nil
        default: return []
        }
    }

    /// Whether the rows of patterns cover every combination; splits on the first column.
    private func tuplesCover(_ types: [Type], _ rows: [[Pattern]], _ names: (NominalID) -> [String]?) -> Bool {
        guard let first = types.first else { return !rows.isEmpty }
        let rest = Array(types.dropFirst())
        let general = rows.filter { $0[0].isIrrefutable }.map { Array($0.dropFirst()) }
        if tuplesCover(rest, general, names) { return true }
        func covers(_ matches: (Pattern) -> Bool) -> Bool {
            let chosen = rows.filter { $0[0].isIrrefutable || matches($0[0]) }.map { Array($0.dropFirst()) }
            return tuplesCover(rest, chosen, names)
        }
        switch first {
        case .bool:
            return [true, false].allSatisfy { value in
                covers {
                    if case .test(_, let test) = $0 { return test.comparedBoolean == value } else { return false }
                }
            }
        case .nominal(let nominal) where nominal.kind == .enumeration:
            guard let all = names(nominal.id) else { return false }
            return all.indices.allSatisfy { index in
                covers {
                    if case .enumerationCase(_, index, let parts) = $0 { return parts.allSatisfy(\.isIrrefutable) }
                    return false
                }
            }
        case .optional:
            return covers { if case .none = $0 { return true } else { return false } }
                && covers { if case .some(let inner) = $0 { return inner.isIrrefutable } else { return false } }
        default: return false
        }
    }
}

extension Expression {
    /// `subject == true` and the like: which boolean it compares with.
    fileprivate var comparedBoolean: Bool? {
        guard case .call(_, let arguments, _) = kind else { return nil }
        for argument in arguments {
            if case .value(let value) = argument, case .boolean(let boolean) = value.kind { return boolean }
        }
        return nil
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
