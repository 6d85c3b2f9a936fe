import IR
import SwiftSyntax

extension Lowering {
    /// The statements of `left = right`.
    func assignment(_ left: OperatorTree, _ right: OperatorTree, at range: SourceRange) -> [Statement] {
        let outerPlace = assignmentPlace
        if case .leaf(let target) = left.kind {
            assignmentPlace = SourceRange(equalsPlace(target), equalsPlace(target))
        }
        defer { assignmentPlace = outerPlace }
        guard case .leaf(let target) = left.kind else {
            error("expression is not assignable: binary operator returns immutable value", at: left.range)
            return []
        }
        if target.kind == .discardAssignmentExpr {
            return [Statement(.expression(operatorExpression(right, expecting: nil)), range: range)]
        }
        if let tuple = target.as(TupleExprSyntax.self), tuple.elements.count > 1 {
            return tupleAssignment(tuple, right, at: range)
        }
        if let statements = initialisation(target, right, at: range) { return statements }
        if containsChain(target) {
            return chainAssignment(target, at: range) { written in
                guard let place = self.place(written, for: .assignment) else { return nil }
                return Statement(
                    .assign(place, self.operatorExpression(right, as: written.type, for: .assignment)), range: range)
            }
        }
        if isAssignedToItself(target, right) {
            error("assigning a variable to itself", at: SourceRange(equalsPlace(target), equalsPlace(target)))
            return []
        }
        let errors = state.diagnostics.count
        let written = writtenLocal(target)
        let wasRead = written.map { state.locals[$0.index].isRead }
        defer { if let written, let wasRead { keepUnread(written, wasRead, target, right) } }
        let value = expression(target)
        if value.isClosure, let member = target.as(MemberAccessExprSyntax.self),
            state.diagnostics.count == errors
        {
            error("cannot assign to value: '\(member.declName.baseName.tokenText)' is a method", at: target.span)
            return []
        }
        if value.type.isError {
            _ = operatorExpression(right, expecting: nil)
            return []
        }
        guard let place = place(value, for: .assignment) else {
            _ = operatorExpression(right, expecting: value.type)
            return []
        }
        let purpose: Purpose = target.kind == .subscriptCallExpr ? .subscriptAssignment : .assignment
        let assigned = operatorExpression(right, as: value.type, for: purpose)
        checkEscape(assigned, for: .assignment)
        return [Statement(.assign(place, assigned), range: range)]
    }

    /// The variable whose value, or a part of it, an assignment replaces.
    private func writtenLocal(_ target: ExprSyntax) -> LocalID? {
        if let reference = target.as(DeclReferenceExprSyntax.self) {
            guard case .variable(let local)? = state.names.lookUp(reference.baseName.tokenText) else { return nil }
            return sharesStorage(state.locals[local.index].type)
                && target.parent?.is(MemberAccessExprSyntax.self) == true
                ? nil : local
        }
        if let member = target.as(MemberAccessExprSyntax.self) { return member.base.flatMap { writtenLocal($0) } }
        return nil
    }

    /// Writing is no reading, unless the variable occurs again in it.
    private func keepUnread(_ local: LocalID, _ wasRead: Bool, _ target: ExprSyntax, _ right: OperatorTree) {
        let name = state.locals[local.index].name
        guard !wasRead, !sharesStorage(state.locals[local.index].type) || target.is(DeclReferenceExprSyntax.self) else {
            return
        }
        let finder = NameCounter(name)
        finder.walk(target)
        if finder.count == 1, !mentions(name, right) { state.locals[local.index].isRead = false }
    }

    private func mentions(_ name: String, _ tree: OperatorTree) -> Bool {
        switch tree.kind {
        case .leaf(let syntax):
            let finder = NameCounter(name)
            finder.walk(syntax)
            return finder.count > 0
        case .binary(_, let left, let right), .assignment(let left, let right):
            return mentions(name, left) || mentions(name, right)
        case .ternary(let condition, let first, let second):
            return mentions(name, condition) || mentions(name, first) || mentions(name, second)
        case .cast(let value, _, _): return mentions(name, value)
        case .effect(_, let inner): return mentions(name, inner)
        }
    }

    private func isAssignedToItself(_ target: ExprSyntax, _ right: OperatorTree) -> Bool {
        guard let left = target.as(DeclReferenceExprSyntax.self), case .leaf(let syntax) = right.kind,
            let other = syntax.as(DeclReferenceExprSyntax.self)
        else { return false }
        return left.baseName.tokenText == other.baseName.tokenText
            && state.scope.functions[left.baseName.tokenText] == nil
    }

    private func equalsPlace(_ target: ExprSyntax) -> Int {
        target.lastToken(viewMode: .sourceAccurate)?.nextToken(viewMode: .sourceAccurate)?.span.lower
            ?? target.span.upper
    }

    /// One side of `(a, b) = …`.
    private enum TupleTarget {
        case discarded
        case value(Expression)
        case first(Uninitialised)
    }

    func tupleAssignment(
        _ tuple: TupleExprSyntax, _ right: OperatorTree, at range: SourceRange
    ) -> [Statement] {
        var targets: [TupleTarget] = []
        // Where the values go is settled before they are made.
        var setup: [Statement] = []
        for element in tuple.elements.nodes {
            if element.expression.kind == .discardAssignmentExpr {
                targets.append(.discarded)
            } else if let place = uninitialised(element.expression) {
                targets.append(.first(place))
            } else {
                let value = expression(element.expression)
                if value.type.isError { return [] }
                targets.append(.value(settled(value, &setup)))
            }
        }
        let hint = Type.tuple(targets.map { Type.TupleElement(type: type(of: $0)) })
        let value = operatorExpression(right, expecting: hint)
        if value.type.isError { return [] }
        guard case .tuple(let parts) = value.type, parts.count == targets.count else {
            error("cannot assign value of type '\(value.type)' to type '\(hint)'", at: right.range)
            return []
        }
        let temporary = newLocal("$tuple", value.type, isMutable: false, at: range, isHidden: true)
        var statements = setup
        statements.append(Statement(.declare(.bind(.local(temporary), value.type), initial: value), range: range))
        for (index, target) in targets.enumerated() {
            let part = Expression(
                .tupleElement(read(temporary, at: range), index), type: parts[index].type, range: range)
            let fitting = { self.coerce(part, to: self.type(of: target), for: .assignment) }
            switch target {
            case .discarded: continue
            case .first(let place): statements += initialise(place, fitting(), at: range)
            case .value(let target):
                guard let place = place(target, for: .assignment) else { continue }
                statements.append(Statement(.assign(place, fitting()), range: range))
            }
        }
        return [Statement(.block(statements), range: range)]
    }

    private func type(of target: TupleTarget) -> Type {
        switch target {
        case .discarded: return .hole
        case .value(let value): return value.type
        case .first(let place): return type(of: place)
        }
    }

    /// `a?.b = c`, `a?.b += c`: nothing happens if `a` is nil.
    func chainAssignment(
        _ target: ExprSyntax, at range: SourceRange, _ change: (Expression) -> Statement?
    ) -> [Statement] {
        let outer = state.chain
        state.chain = []
        defer { state.chain = outer }
        let written = baseExpression(target)
        if written.type.isError { return [] }
        // What is unwrapped stands for the place inside its optional; an object, which is evaluated once, for itself.
        var bases: [(bound: LocalID, base: Expression)] = []
        func substituted(_ value: Expression) -> Expression {
            bases.reduce(value) { substitute($1.bound, in: $0, with: $1.base) }
        }
        var setups: [[Statement]] = []
        let tests = state.chain.map { link -> Condition in
            var setup: [Statement] = []
            let base = settled(substituted(link.base), &setup)
            setups.append(setup)
            let type = base.type.unwrapped
            if sharesStorage(type) { return .matches(.some(.bind(.local(link.bound), type)), base) }
            bases.append((link.bound, base))
            return .matches(.some(.wildcard), base)
        }
        guard let changed = change(substituted(written)) else { return [] }
        if setups.allSatisfy(\.isEmpty) { return [Statement(.if(tests, then: [changed], else: []), range: range)] }
        let nested = zip(tests, setups).reversed().reduce(changed) { inner, link in
            let test = Statement(.if([link.0], then: [inner], else: []), range: range)
            return link.1.isEmpty ? test : Statement(.block(link.1 + [test]), range: range)
        }
        return [nested]
    }

    /// A place that will be evaluated more than once: the indices in it, and an object it is in, are kept in `statements`.
    func settled(_ value: Expression, _ statements: inout [Statement]) -> Expression {
        var result = value
        if sharesStorage(value.type) { return kept(value, &statements) }
        switch value.kind {
        case .field(let base, let index): result.kind = .field(settled(base, &statements), index)
        case .tupleElement(let base, let index): result.kind = .tupleElement(settled(base, &statements), index)
        case .forceUnwrap(let base): result.kind = .forceUnwrap(settled(base, &statements))
        case .call(let callee, var arguments, let types):
            for (index, argument) in arguments.enumerated() {
                guard case .value(let given) = argument else { continue }
                arguments[index] = .value(index == 0 ? settled(given, &statements) : kept(given, &statements))
            }
            result.kind = .call(callee, arguments, typeArguments: types)
        default: break
        }
        return result
    }

    private func kept(_ value: Expression, _ statements: inout [Statement]) -> Expression {
        switch value.kind {
        case .variable, .integer, .double, .boolean, .string, .closure: return value
        default:
            let local = newLocal("$place", value.type, isMutable: false, at: value.range, isHidden: true)
            statements.append(
                Statement(.declare(.bind(.local(local), value.type), initial: value), range: value.range))
            return read(local, at: value.range)
        }
    }

    func substitute(_ local: LocalID, in value: Expression, with base: Expression) -> Expression {
        var result = value
        switch value.kind {
        case .variable(.local(local)): result.kind = .forceUnwrap(base)
        case .field(let inner, let index): result.kind = .field(substitute(local, in: inner, with: base), index)
        case .tupleElement(let inner, let index):
            result.kind = .tupleElement(substitute(local, in: inner, with: base), index)
        case .forceUnwrap(let inner): result.kind = .forceUnwrap(substitute(local, in: inner, with: base))
        case .call(let callee, var arguments, let types):
            if case .value(let inner)? = arguments.first {
                arguments[0] = .value(substitute(local, in: inner, with: base))
            }
            result.kind = .call(callee, arguments, typeArguments: types)
        default: break
        }
        return result
    }

    func containsChain(_ syntax: ExprSyntax) -> Bool {
        switch syntax.as(ExprSyntaxEnum.self) {
        case .optionalChainingExpr: return true
        case .memberAccessExpr(let member): return member.base.map { containsChain($0) } ?? false
        case .functionCallExpr(let call): return containsChain(call.calledExpression)
        case .subscriptCallExpr(let call): return containsChain(call.calledExpression)
        case .forceUnwrapExpr(let force): return containsChain(force.expression)
        default: return false
        }
    }

    /// The value of a place that is about to be changed.
    func changed(_ tree: OperatorTree, at range: SourceRange) -> Expression {
        guard case .leaf(let syntax) = tree.kind, syntax.kind == .declReferenceExpr else {
            return operatorExpression(tree, expecting: nil)
        }
        referencePlace = range
        defer { referencePlace = nil }
        return operatorExpression(tree, expecting: nil)
    }

    /// `x += y`.
    func compoundAssignment(
        _ name: String, _ left: OperatorTree, _ right: OperatorTree, _ tree: OperatorTree
    ) -> Expression {
        if case .leaf(let target) = left.kind, containsChain(target) {
            let statements = chainAssignment(target, at: tree.range) { written in
                let change = self.compoundAssignment(name, written, left, right, tree)
                return change.type.isError ? nil : Statement(.expression(change), range: tree.range)
            }
            return Expression(
                .sequence(statements, Expression(.tuple([]), type: .void, range: tree.range)), type: .void,
                range: tree.range)
        }
        let read = changed(left, at: tree.operatorRange)
        let value = implicitlyUnwrapped(read) ?? read
        if value.type.isError {
            if !isFlexible(right) { _ = operatorExpression(right, expecting: nil) }
            return failed(tree.range)
        }
        return compoundAssignment(name, value, left, right, tree)
    }

    /// `x += y` with what `x` is.
    private func compoundAssignment(
        _ name: String, _ value: Expression, _ left: OperatorTree, _ right: OperatorTree, _ tree: OperatorTree
    ) -> Expression {
        if let numeric = right.numeric, numeric.fits(value.type),
            let id = operators.infix(name, value.type, value.type)
        {
            guard let place = place(value, for: .mutatingOperator, at: tree.operatorRange) else {
                return failed(tree.range)
            }
            let other = operatorExpression(right, expecting: value.type)
            return Expression(
                .call(.library(id), [.inout(place), .value(other)], typeArguments: []), type: .void, range: tree.range)
        }
        var typed: Expression?
        if !isFlexible(right) {
            let given = operatorExpression(right, expecting: value.type)
            let other = implicitlyUnwrapped(given) ?? given
            if other.type.isError { return failed(tree.range) }
            if let id = operators.infix(name, value.type, other.type) {
                guard let place = place(value, for: .mutatingOperator, at: tree.operatorRange) else {
                    return failed(tree.range)
                }
                return Expression(
                    .call(.library(id), [.inout(place), .value(other)], typeArguments: []), type: .void,
                    range: tree.range)
            }
            typed = other
        }
        state.typed[left.range] = value
        if let typed { state.typed[right.range] = typed }
        let arguments = [left, right].map { CallArgument(label: nil, labelRange: $0.range, value: $0) }
        let candidates =
            infixCandidates(name, .infixOperator) + protocolOperators(name, .infixOperator, [value.type, typed?.type])
        let viable = candidates.map {
            (candidate: $0, match: ArgumentMatch(arguments: [[0], [1]]))
        }
        if let best = rank(viable, arguments, expecting: nil).first {
            let choice = viable[best.index]
            return complete(choice.candidate, choice.match, arguments, expecting: nil, at: tree.range)
        }
        state.typed[left.range] = nil
        state.typed[right.range] = nil
        let otherType = typed?.type ?? naturalType(right)
        guard !viable.isEmpty, let otherType else {
            if typed == nil { _ = operatorExpression(right, expecting: value.type) }
            return failed(tree.range)
        }
        if value.type.isOptional, value.type.unwrapped == otherType {
            reportMismatch(value, value.type.unwrapped, .argument)
        } else if otherType.isOptional, otherType.unwrapped == value.type {
            reportMismatch(Expression(.tuple([]), type: otherType, range: right.range), value.type, .argument)
        } else if case .array(let element) = value.type, name == "+=", elementType(of: otherType) == nil {
            error(
                "cannot convert value of type '\(otherType)' to expected argument type 'Array<\(element)>'",
                at: right.range)
        } else if case .array(let element) = value.type, name == "+=", otherType == .string {
            error(
                "operator function '+=' requires the types '\(element)' and 'String.Element' (aka 'Character') be equivalent",
                at: tree.operatorRange)
        } else if value.type == otherType {
            error("binary operator '\(name)' cannot be applied to two '\(value.type)' operands", at: tree.operatorRange)
        } else if viable.contains(where: { $0.candidate.signature.parameters.first?.type == value.type }) {
            error(
                "cannot convert value of type '\(otherType)' to expected argument type '\(value.type)'",
                at: right.range)
        } else {
            error(
                "binary operator '\(name)' cannot be applied to operands of type '\(value.type)' and '\(otherType)'",
                at: tree.operatorRange)
        }
        return failed(tree.range)
    }
}

/// Counts how often a name occurs.
private final class NameCounter: SyntaxVisitor {
    let name: String
    var count = 0

    init(_ name: String) {
        self.name = name
        super.init(viewMode: .sourceAccurate)
    }

    override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
        if node.baseName.tokenText == name { count += 1 }
        return .skipChildren
    }
}
