import IR
import SwiftSyntax

/// `weak` and `unowned`: what is stored is a `_WeakReference`, what is read is the object.
extension Lowering {
    func ownership(_ modifiers: DeclModifierListSyntax) -> Ownership {
        if has(.weak, modifiers) { return .weak }
        return has(.unowned, modifiers) ? .unowned : .strong
    }

    /// What a field or variable with an ownership holds.
    var weakReferenceType: Type { interface.type(named: "_WeakReference")?.type ?? .error }

    func storageType(of field: UserType.StoredField) -> Type {
        field.ownership == .strong ? field.type : weakReferenceType
    }

    func checkOwnership(_ field: inout UserType.StoredField, _ range: SourceRange, isAnnotated: Bool) {
        guard isAnnotated, !field.type.isError else { return }
        field.type = checkedOwnership(field.ownership, field.type, at: range)
    }

    func checkedOwnership(_ ownership: Ownership, _ type: Type, at range: SourceRange) -> Type {
        let name = ownership == .weak ? "weak" : "unowned"
        guard sharesStorage(type.unwrapped) || isClassBound(type.unwrapped.opened) else {
            error(
                "'\(name)' may only be applied to class and class-bound protocol types, not '\(type.unwrapped)'",
                at: range)
            return type
        }
        if ownership == .weak, !type.isOptional {
            error("'weak' variable should have optional type '\(type)?'", at: range)
            return .optional(type)
        }
        return type
    }

    /// The value in the form that the field holds.
    func stored(_ value: Expression, in field: UserType.StoredField) -> Expression {
        field.ownership == .strong ? value : weakReference(to: value)
    }

    func weakReference(to value: Expression) -> Expression {
        guard !value.type.isError, let id = interface.freeFunctions(named: "_makeWeak").first else { return value }
        return Expression(
            .call(.library(id), [.value(value)], typeArguments: []), type: weakReferenceType, range: value.range)
    }

    /// What is read from a `_WeakReference`.
    func object(of reference: Expression, _ ownership: Ownership, as type: Type, at range: SourceRange) -> Expression {
        let name = ownership == .weak || type.isOptional ? "object" : "unownedObject"
        guard ownership != .strong, let key = OwnerKey(weakReferenceType),
            let id = interface.members(named: name, of: key).first
        else { return reference }
        return Expression(
            .call(.library(id), [.value(reference)], typeArguments: []), type: type, range: range)
    }

    /// `weak var x = value` outside types.
    func weakVariable(_ binding: PatternBindingSyntax, _ ownership: Ownership, isMutable: Bool) -> [Statement] {
        let range = binding.pattern.span
        guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier else {
            unsupported("a pattern here is", instead: "declare each variable by its name", at: range)
            return []
        }
        let annotated = binding.typeAnnotation.map { self.type($0.type) }
        var value = binding.initializer.map { initializer in
            annotated.map { expression(initializer.value, as: $0, for: .initialization) }
                ?? expression(initializer.value)
        }
        var type = annotated ?? value?.type ?? .error
        if ownership == .weak, annotated == nil, !type.isOptional, !type.isError { type = .optional(type) }
        type = checkedOwnership(ownership, type, at: binding.typeAnnotation?.type.span ?? range)
        if value == nil { value = Expression(.none, type: type, range: range) }
        guard let value, !value.type.isError, let fitting = converted(value, to: type) else {
            _ = declaredPattern(binding.pattern, .error, isMutable: isMutable)
            return []
        }
        let pattern = bind(name, weakReferenceType, isMutable: isMutable)
        switch pattern {
        case .bind(.local(let local), _):
            state.locals[local.index].ownership = ownership
            state.locals[local.index].type = type
            state.locals[local.index].isHidden = true
        case .bind(.global(let global), _):
            state.scope.weakGlobals[global] = WeakVariable(ownership: ownership, type: type)
        default: break
        }
        return [Statement(.declare(pattern, initial: weakReference(to: fitting)), range: range)]
    }

    /// Reads a stored property.
    func field(_ base: Expression, _ index: Int, of user: UserType, at range: SourceRange) -> Expression {
        let field = user.fields[index]
        let value = Expression(.field(base, index), type: storageType(of: field), range: range)
        return object(of: value, field.ownership, as: field.type, at: range)
    }
}
