import IR
import SwiftSyntax

extension Lowering {
    /// Something that gets its first value.
    enum Uninitialised {
        case local(LocalID)
        case global(GlobalVariable)
        case field(index: Int, field: UserType.StoredField)
        /// A property whose wrapper has no value yet.
        case wrapped(index: Int, field: UserType.StoredField)
    }

    /// `x = 1` for a variable declared without a value, and `self.x = 1` in an initialiser.
    func initialisation(_ target: ExprSyntax, _ right: OperatorTree, at range: SourceRange) -> [Statement]? {
        if target.as(DeclReferenceExprSyntax.self)?.baseName.tokenText == "self",
            let whole = initialiseSelf(right, at: range)
        {
            return whole
        }
        guard let place = uninitialised(target) else { return nil }
        let value = operatorExpression(right, as: type(of: place), for: .assignment)
        return initialise(place, value, at: range)
    }

    /// What an assignment to `target` would initialise; nil if it has a value already.
    func uninitialised(_ target: ExprSyntax) -> Uninitialised? {
        if let reference = target.as(DeclReferenceExprSyntax.self) {
            let name = reference.baseName.tokenText
            if case .variable(let local)? = state.names.lookUp(name) {
                let info = state.locals[local.index]
                return info.isDeferred && info.depth == state.contexts.count - 1 ? .local(local) : nil
            }
            if let variable = state.scope.globals[name], ownGlobal(variable.id) != nil,
                state.flow.maybeInitialised.contains(.global(variable.id))
                    || state.flow.uninitialised.contains(.global(variable.id))
            {
                return state.contexts.count == 1 ? .global(variable) : nil
            }
            guard name != "self" else { return nil }
            return uninitialisedField(name)
        }
        guard context.kind == .initializer, let member = target.as(MemberAccessExprSyntax.self),
            member.base?.as(DeclReferenceExprSyntax.self)?.baseName.tokenKind == .keyword(.self)
        else { return nil }
        return uninitialisedField(member.declName.baseName.tokenText)
    }

    private func uninitialisedField(_ name: String) -> Uninitialised? {
        if let found = initialiserField(name) { return .field(index: found.index, field: found.field) }
        guard let found = initialiserField("_" + name), found.field.wrapper?.name == name,
            found.field.wrapper?.maker != nil, state.flow.missingFields.contains(found.index)
        else { return nil }
        return .wrapped(index: found.index, field: found.field)
    }

    func type(of place: Uninitialised) -> Type {
        switch place {
        case .local(let local): return state.locals[local.index].type
        case .global(let variable): return variable.type
        case .field(_, let field): return field.type
        case .wrapped(_, let field): return field.wrapper?.type ?? .error
        }
    }

    func initialise(_ place: Uninitialised, _ value: Expression, at range: SourceRange) -> [Statement] {
        switch place {
        case .local(let local):
            let info = state.locals[local.index]
            let id = VariableID.local(local)
            noteInitialisation(of: id, info.name, isMutable: info.isMutable, at: range)
            if info.isMutable { state.locals[local.index].isMutated = true }
            state.locals[local.index].isInitialisedLater = true
            return [Statement(.assign(.variable(id, info.type), value), range: range)]
        case .global(let variable):
            let id = VariableID.global(variable.id)
            noteInitialisation(of: id, variable.name, isMutable: variable.isMutable, at: range)
            if state.globalPlaces[variable.id] == Int.max { state.globalPlaces[variable.id] = range.lower }
            return [Statement(.assign(.variable(id, variable.type), value), range: range)]
        case .field(let index, let field): return initialise((index, field), value, at: range)
        case .wrapped(let index, let field):
            guard let type = context.selfType else { return [] }
            return initialise((index, field), wrapped(value, in: field, of: type, at: range), at: range)
        }
    }

    private func noteInitialisation(of id: VariableID, _ name: String, isMutable: Bool, at range: SourceRange) {
        if !isMutable, state.flow.maybeInitialised.contains(id), state.flow.isReachable {
            error("immutable value '\(name)' may only be initialized once", at: range, stage: .initialisation)
        }
        state.flow.uninitialised.remove(id)
        state.flow.maybeInitialised.insert(id)
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

    private func initialise(
        _ field: (index: Int, field: UserType.StoredField), _ value: Expression, at range: SourceRange
    ) -> [Statement] {
        guard let selfLocal = context.selfVariable else { return [] }
        checkEscape(value, for: .assignment)
        if !field.field.isMutable, !state.flow.missingFields.contains(field.index), state.flow.isReachable {
            error(
                "immutable value 'self.\(field.field.name)' may only be initialized once", at: range,
                stage: .initialisation)
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
