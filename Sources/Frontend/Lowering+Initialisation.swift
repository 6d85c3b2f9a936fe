import IR
import SwiftSyntax

extension Lowering {
    /// `x = 1` for a variable declared without a value, and `self.x = 1` in an initialiser.
    func initialisation(_ target: ExprSyntax, _ right: OperatorTree, at range: SourceRange) -> [Statement]? {
        if let reference = target.as(DeclReferenceExprSyntax.self) {
            let name = reference.baseName.tokenText
            if name == "self", let whole = initialiseSelf(right, at: range) { return whole }
            if case .variable(let local)? = state.names.lookUp(name) {
                return initialise(local, right, at: range)
            }
            if let variable = state.scope.globals[name], ownGlobal(variable.id) != nil,
                state.flow.maybeInitialised.contains(.global(variable.id))
                    || state.flow.uninitialised.contains(.global(variable.id))
            {
                return initialise(variable, right, at: range)
            }
            if name == "self", let statements = initialiseSelf(right, at: range) { return statements }
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

    func initialise(_ local: LocalID, _ right: OperatorTree, at range: SourceRange) -> [Statement]? {
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

    func initialise(_ variable: GlobalVariable, _ right: OperatorTree, at range: SourceRange) -> [Statement]? {
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

    /// `self = value` in an initialiser of a value type: everything has a value then.
    private func initialiseSelf(_ right: OperatorTree, at range: SourceRange) -> [Statement]? {
        guard context.kind == .initializer, let type = context.selfType, let selfLocal = context.selfVariable,
            !sharesStorage(type)
        else { return nil }
        let value = operatorExpression(right, as: type, for: .assignment)
        state.flow.missingFields = []
        state.locals[selfLocal.index].isMutated = true
        return [Statement(.assign(.variable(.local(selfLocal), type), value), range: range)]
    }

    func initialiserField(_ name: String) -> (index: Int, field: UserType.StoredField)? {
        guard context.kind == .initializer, let nominal = context.selfType?.nominalType,
            let user = userType(nominal), let index = user.fields.firstIndex(where: { $0.name == name }),
            index >= user.inheritedFields, !context.isDelegating
        else { return nil }
        return (index, user.fields[index])
    }

    func initialise(
        _ field: (index: Int, field: UserType.StoredField), _ right: OperatorTree, at range: SourceRange
    ) -> [Statement]? {
        guard let selfLocal = context.selfVariable else { return nil }
        let value = operatorExpression(right, as: field.field.type, for: .assignment)
        checkEscape(value, for: .assignment)
        if !field.field.isMutable, !state.flow.missingFields.contains(field.index), state.flow.isReachable {
            error("immutable value 'self.\(field.field.name)' may only be initialized once", at: range)
        }
        let wasMissing = state.flow.missingFields.remove(field.index) != nil
        state.locals[selfLocal.index].isMutated = true
        let selfPlace = Place.variable(.local(selfLocal), state.locals[selfLocal.index].type)
        let assign = Statement(
            .assign(
                .field(selfPlace, field.index, storageType(of: field.field)), stored(value, in: field.field)),
            range: range)
        let isComplete = wasMissing && state.flow.missingFields.isEmpty
        guard isComplete, context.selfType?.nominalType?.kind == .classType else { return [assign] }
        return [assign, Statement(.completeInstance(selfLocal), range: range)]
    }
}
