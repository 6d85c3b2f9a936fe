import IR
import SwiftSyntax

/// Why something is written to, for the words when it cannot be.
enum PlaceUse {
    case assignment, mutatingOperator, inoutArgument, mutatingMember

    func message(_ reason: String, isProperty: Bool, isSubscript: Bool) -> String {
        switch self {
        case .assignment:
            let target = isSubscript ? "through subscript" : isProperty ? "to property" : "to value"
            return "cannot assign \(target): \(reason)"
        case .mutatingOperator: return "left side of mutating operator isn't mutable: \(reason)"
        case .inoutArgument: return "cannot pass immutable value as inout argument: \(reason)"
        case .mutatingMember: return "cannot use mutating member on immutable value: \(reason)"
        }
    }
}

extension Lowering {
    /// The place that an expression reads, to be written; nil after a diagnostic.
    func place(_ value: Expression, for use: PlaceUse) -> Place? {
        if value.type.isError { return nil }
        if let reason = immutability(of: value) {
            var isProperty = false
            var isSubscript = false
            switch value.kind {
            case .field: isProperty = true
            case .call(.library(let id), _, _):
                if case .subscript = interface[id].kind { isSubscript = true } else { isProperty = true }
            case .call: isProperty = true
            default: break
            }
            var notes: [Diagnostic] = []
            if let declaration = letDeclaration(of: value) {
                notes = [Diagnostic(.note, "change 'let' to 'var' to make it mutable", at: declaration)]
            }
            error(use.message(reason, isProperty: isProperty, isSubscript: isSubscript), at: value.range, notes: notes)
            return nil
        }
        return placeWithoutCheck(value)
    }

    private func placeWithoutCheck(_ value: Expression) -> Place? {
        switch value.kind {
        case .variable(.local(let bound)) where state.chain.contains { $0.bound == bound }:
            // `a?.append(1)`: what is changed is the value in the optional, not the copy that was tested.
            guard let link = state.chain.last(where: { $0.bound == bound }) else { return nil }
            return placeWithoutCheck(link.base).map { .forceUnwrap($0, value.type) }
        case .variable(let id):
            noteMutation(of: id)
            return .variable(id, value.type)
        case .field(let base, let index): return basePlace(base).map { .field($0, index, value.type) }
        case .tupleElement(let base, let index): return basePlace(base).map { .tupleElement($0, index, value.type) }
        case .forceUnwrap(let base): return placeWithoutCheck(base).map { .forceUnwrap($0, value.type) }
        case .call(.library(let id), let arguments, let typeArguments):
            guard case .value(let base)? = arguments.first else { return .value(value) }
            switch interface[id].kind {
            case .property(isSettable: true), .subscript(isSettable: true):
                return basePlace(base).map {
                    .library(
                        id, base: $0, indices: arguments.dropFirst().compactMap(\.expression),
                        typeArguments: typeArguments, value.type)
                }
            default: return .value(value)
            }
        case .call(.function(let getter), let arguments, _):
            guard let setter = state.scope.setters[getter], case .value(let base)? = arguments.first else {
                return .value(value)
            }
            noteUse(of: setter, at: value.range)
            return basePlace(base).map {
                .computed(
                    getter: getter, setter: setter, base: $0,
                    indices: arguments.dropFirst().compactMap(\.expression), value.type)
            }
        default: return .value(value)
        }
    }

    private func basePlace(_ base: Expression) -> Place? {
        base.type.hasReferenceSemantics ? .value(base) : placeWithoutCheck(base)
    }

    private func noteMutation(of id: VariableID) {
        switch id {
        case .local(let local):
            touch(local)
            state.locals[local.index].isMutated = true
        case .global(let global): state.mutatedGlobals.insert(global)
        }
    }

    /// Why the value cannot be written, nil if it can.
    private func immutability(of value: Expression) -> String? {
        switch value.kind {
        case .variable(.local(let local)):
            let info = state.locals[local.index]
            if info.isMutable { return nil }
            if info.name == "self" { return "'self' is immutable" }
            if info.name.hasPrefix("$chain") { return chainImmutability(local) }
            return "'\(info.name)' is a 'let' constant"
        case .variable(.global(let id)):
            guard let variable = global(id), !variable.isMutable else { return nil }
            return "'\(variable.name)' is a 'let' constant"
        case .field(let base, let index):
            if let nominal = base.type.nominalType, case .user(let id) = nominal.id,
                let field = state.scope.userTypes[id]?.fields[index], !field.isMutable
            {
                return "'\(field.name)' is a 'let' constant"
            }
            return base.type.hasReferenceSemantics ? nil : immutability(of: base)
        case .tupleElement(let base, _), .forceUnwrap(let base): return immutability(of: base)
        case .call(.library(let id), let arguments, _):
            let function = interface[id]
            guard case .value(let base)? = arguments.first, function.kind.takesSelf else {
                return value.type.hasReferenceSemantics ? nil : "'\(function.name)' returns an immutable value"
            }
            switch function.kind {
            case .property(isSettable: true), .subscript(isSettable: true):
                return base.type.hasReferenceSemantics ? nil : immutability(of: base)
            case .property: return "'\(function.name)' is a get-only property"
            case .subscript: return "subscript is get-only"
            default: return "'\(function.name)' is a function call returns immutable value"
            }
        case .call(.function(let getter), let arguments, _):
            guard state.scope.setters[getter] != nil, case .value(let base)? = arguments.first else {
                return "it is a get-only property or the result of a call"
            }
            return base.type.hasReferenceSemantics ? nil : immutability(of: base)
        case .convert(_, let inner): return immutability(of: inner)
        default:
            return value.type.hasReferenceSemantics ? nil : "it is not a variable"
        }
    }

    private func chainImmutability(_ local: LocalID) -> String? {
        guard let link = state.chain.last(where: { $0.bound == local }) else { return nil }
        return immutability(of: link.base)
    }

    private func letDeclaration(of value: Expression) -> SourceRange? {
        switch value.kind {
        case .variable(.local(let local)):
            let info = state.locals[local.index]
            return info.isParameter || info.name == "self" || info.isHidden ? nil : info.range
        case .field(let base, _), .tupleElement(let base, _), .forceUnwrap(let base): return letDeclaration(of: base)
        case .variable(.global(let id)):
            // Only a variable of this cell has a place in this source.
            return state.globals.first { $0.id == id }?.range
        case .call(_, let arguments, _):
            if case .value(let base)? = arguments.first { return letDeclaration(of: base) }
            return nil
        default: return nil
        }
    }

    private func global(_ id: GlobalID) -> GlobalVariable? {
        state.globals.first { $0.id == id } ?? state.scope.globals.values.first { $0.id == id }
    }

    // MARK: Assignment

    /// The statements of `left = right`.
    func assignment(_ left: OperatorTree, _ right: OperatorTree, at range: SourceRange) -> [Statement] {
        guard case .leaf(let target) = left.kind else {
            error("expression is not assignable", at: left.range)
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
            return chainAssignment(target, at: range) { type in
                self.operatorExpression(right, as: type, for: .assignment)
            }
        }
        let errors = state.diagnostics.count
        let value = expression(target)
        if case .closure = value.kind, let member = target.as(MemberAccessExprSyntax.self),
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
        unread(value)
        return [Statement(.assign(place, operatorExpression(right, as: value.type, for: .assignment)), range: range)]
    }

    /// Assigning a whole variable does not read it.
    private func unread(_ value: Expression) {
        _ = value
    }

    private func tupleAssignment(
        _ tuple: TupleExprSyntax, _ right: OperatorTree, at range: SourceRange
    ) -> [Statement] {
        var targets: [Expression?] = []
        for element in tuple.elements {
            if element.expression.kind == .discardAssignmentExpr {
                targets.append(nil)
            } else {
                let value = expression(element.expression)
                if value.type.isError { return [] }
                targets.append(value)
            }
        }
        let hint = Type.tuple(targets.map { Type.TupleElement(type: $0?.type ?? .hole) })
        let value = operatorExpression(right, expecting: hint)
        if value.type.isError { return [] }
        guard case .tuple(let parts) = value.type, parts.count == targets.count else {
            error("cannot assign value of type '\(value.type)' to type '\(hint)'", at: right.range)
            return []
        }
        let temporary = newLocal("$tuple", value.type, isMutable: false, at: range, isHidden: true)
        var statements = [
            Statement(.declare(.bind(.local(temporary), value.type), initial: value), range: range)
        ]
        for (index, target) in targets.enumerated() {
            guard let target, let place = place(target, for: .assignment) else { continue }
            let part = Expression(
                .tupleElement(read(temporary, at: range), index), type: parts[index].type, range: range)
            statements.append(Statement(.assign(place, coerce(part, to: target.type, for: .assignment)), range: range))
        }
        return [Statement(.block(statements), range: range)]
    }

    /// `a?.b = c`, `a?.b += c`: nothing happens if `a` is nil.
    func chainAssignment(_ target: ExprSyntax, at range: SourceRange, _ value: (Type) -> Expression) -> [Statement] {
        let outer = state.chain
        state.chain = []
        defer { state.chain = outer }
        let written = baseExpression(target)
        if written.type.isError { return [] }
        let links = state.chain
        // Each unwrapped local stands for the place inside its optional.
        var bases: [(bound: LocalID, base: Expression)] = []
        func substituted(_ value: Expression) -> Expression {
            bases.reduce(value) { substitute($1.bound, in: $0, with: $1.base) }
        }
        for link in links { bases.append((link.bound, substituted(link.base))) }
        guard let place = place(substituted(written), for: .assignment) else { return [] }
        let assign = Statement(.assign(place, value(written.type)), range: range)
        let tests = bases.map { Condition.matches(.some(.wildcard), $0.base) }
        return [Statement(.if(tests, then: [assign], else: []), range: range)]
    }

    private func substitute(_ local: LocalID, in value: Expression, with base: Expression) -> Expression {
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

    /// `x += y`.
    func compoundAssignment(
        _ name: String, _ left: OperatorTree, _ right: OperatorTree, _ tree: OperatorTree
    ) -> Expression {
        if case .leaf(let target) = left.kind, containsChain(target) {
            let statements = chainAssignment(target, at: tree.range) { type in
                let base = String(name.dropLast())
                let current = self.expression(target)
                let unwrapped = Expression(.forceUnwrap(current), type: type, range: tree.range)
                let other = self.operatorExpression(right, expecting: type)
                if let id = self.operators.infix(base, type, other.type) {
                    return Expression(
                        .call(.library(id), [.value(unwrapped), .value(other)], typeArguments: []), type: type,
                        range: tree.range)
                }
                self.unsupported("this operator after '?' is", instead: "unwrap with 'if let' first", at: tree.range)
                return self.failed(tree.range)
            }
            return Expression(
                .sequence(statements, Expression(.tuple([]), type: .void, range: tree.range)), type: .void,
                range: tree.range)
        }
        let value = operatorExpression(left, expecting: nil)
        if value.type.isError {
            if !isFlexible(right) { _ = operatorExpression(right, expecting: nil) }
            return failed(tree.range)
        }
        if right.numeric != nil, value.type.isNumber, !(right.numeric == .float && value.type == .int),
            let id = operators.infix(name, value.type, value.type)
        {
            guard let place = place(value, for: .mutatingOperator) else { return failed(tree.range) }
            let other = operatorExpression(right, expecting: value.type)
            return Expression(
                .call(.library(id), [.inout(place), .value(other)], typeArguments: []), type: .void, range: tree.range)
        }
        var typed: Expression?
        if !isFlexible(right) {
            let other = operatorExpression(right, expecting: value.type)
            if other.type.isError { return failed(tree.range) }
            if let id = operators.infix(name, value.type, other.type) {
                guard let place = place(value, for: .mutatingOperator) else { return failed(tree.range) }
                return Expression(
                    .call(.library(id), [.inout(place), .value(other)], typeArguments: []), type: .void,
                    range: tree.range)
            }
            typed = other
        }
        state.typed[left.range] = value
        if let typed { state.typed[right.range] = typed }
        let arguments = [left, right].map { CallArgument(label: nil, labelRange: $0.range, value: $0) }
        let viable = infixCandidates(name, .infixOperator).map {
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
        if value.type.isOptional {
            reportMismatch(value, value.type.unwrapped, .argument)
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

    // MARK: First assignments

    /// `x = 1` for a variable declared without a value, and `self.x = 1` in an initialiser.
    private func initialisation(_ target: ExprSyntax, _ right: OperatorTree, at range: SourceRange) -> [Statement]? {
        if let reference = target.as(DeclReferenceExprSyntax.self) {
            let name = reference.baseName.tokenText
            if case .variable(let local)? = state.names.lookUp(name) {
                return initialise(local, right, at: range)
            }
            if let variable = state.scope.globals[name], state.globals.contains(where: { $0.id == variable.id }),
                state.flow.maybeInitialised.contains(.global(variable.id))
                    || state.flow.uninitialised.contains(.global(variable.id))
            {
                return initialise(variable, right, at: range)
            }
            if name != "self", let field = initialiserField(name) {
                return initialise(field, right, at: range)
            }
            return nil
        }
        if context.kind == .initializer, let member = target.as(MemberAccessExprSyntax.self),
            member.base?.as(DeclReferenceExprSyntax.self)?.baseName.tokenKind == .keyword(.self),
            let field = initialiserField(member.declName.baseName.tokenText)
        {
            return initialise(field, right, at: range)
        }
        return nil
    }

    private func initialise(_ local: LocalID, _ right: OperatorTree, at range: SourceRange) -> [Statement]? {
        let info = state.locals[local.index]
        guard info.isDeferred, info.depth == state.contexts.count - 1 else { return nil }
        let value = operatorExpression(right, as: info.type, for: .assignment)
        let id = VariableID.local(local)
        if !info.isMutable, state.flow.maybeInitialised.contains(id), state.flow.isReachable {
            error("immutable value '\(info.name)' may only be initialized once", at: range)
        }
        state.flow.uninitialised.remove(id)
        state.flow.maybeInitialised.insert(id)
        if info.isMutable, info.isMutated == false, info.isRead { state.locals[local.index].isMutated = true }
        return [Statement(.assign(.variable(id, info.type), value), range: range)]
    }

    private func initialise(_ variable: GlobalVariable, _ right: OperatorTree, at range: SourceRange) -> [Statement]? {
        guard state.contexts.count == 1 else { return nil }
        let value = operatorExpression(right, as: variable.type, for: .assignment)
        let id = VariableID.global(variable.id)
        if !variable.isMutable, state.flow.maybeInitialised.contains(id), state.flow.isReachable {
            error("immutable value '\(variable.name)' may only be initialized once", at: range)
        }
        state.flow.uninitialised.remove(id)
        state.flow.maybeInitialised.insert(id)
        if state.globalPlaces[variable.id] == Int.max { state.globalPlaces[variable.id] = range.lower }
        return [Statement(.assign(.variable(id, variable.type), value), range: range)]
    }

    private func initialiserField(_ name: String) -> (index: Int, field: UserType.StoredField)? {
        guard context.kind == .initializer, let nominal = context.selfType?.nominalType,
            case .user(let id) = nominal.id, let user = state.scope.userTypes[id],
            let index = user.fields.firstIndex(where: { $0.name == name })
        else { return nil }
        return (index, user.fields[index])
    }

    private func initialise(
        _ field: (index: Int, field: UserType.StoredField), _ right: OperatorTree, at range: SourceRange
    ) -> [Statement]? {
        guard let selfLocal = context.selfVariable else { return nil }
        let value = operatorExpression(right, as: field.field.type, for: .assignment)
        if !field.field.isMutable, !state.flow.missingFields.contains(field.index), state.flow.isReachable {
            error("immutable value 'self.\(field.field.name)' may only be initialized once", at: range)
        }
        state.flow.missingFields.remove(field.index)
        state.locals[selfLocal.index].isMutated = true
        let selfPlace = Place.variable(.local(selfLocal), state.locals[selfLocal.index].type)
        return [Statement(.assign(.field(selfPlace, field.index, field.field.type), value), range: range)]
    }
}

extension Argument {
    var expression: Expression? {
        if case .value(let value) = self { return value }
        return nil
    }
}

extension Type {
    /// Copies share their insides: classes and values behind protocols.
    var hasReferenceSemantics: Bool {
        if case .nominal(let nominal) = self { return nominal.kind == .classType || nominal.kind == .protocolType }
        return false
    }
}
