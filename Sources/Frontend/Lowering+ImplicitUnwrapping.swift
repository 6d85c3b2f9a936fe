import IR
import SwiftSyntax

/// Variables of a type `T!`: optionals that are unwrapped by themselves wherever only a `T` will do.
extension Lowering {
    /// The value of such a variable without its optional; nil for all other expressions.
    func implicitlyUnwrapped(_ value: Expression) -> Expression? {
        guard case .optional(let wrapped) = value.type, readsImplicitlyUnwrapped(value) else { return nil }
        return Expression(.forceUnwrap(value), type: wrapped, range: value.range)
    }

    private func readsImplicitlyUnwrapped(_ value: Expression) -> Bool {
        switch value.kind {
        case .variable(.local(let local)):
            return state.locals.indices.contains(local.index) && state.locals[local.index].isImplicitlyUnwrapped
        case .variable(.global(let global)): return state.scope.implicitlyUnwrapped.contains(global)
        case .field(let base, let index):
            guard let user = userType(base.type), user.fields.indices.contains(index) else { return false }
            return user.fields[index].isImplicitlyUnwrapped
        default: return false
        }
    }

    func markImplicitlyUnwrapped(_ id: VariableID) {
        switch id {
        case .local(let local): state.locals[local.index].isImplicitlyUnwrapped = true
        case .global(let global): state.scope.implicitlyUnwrapped.insert(global)
        }
    }
}

extension TypeAnnotationSyntax {
    /// `: T!`
    var isImplicitlyUnwrapped: Bool { type.is(ImplicitlyUnwrappedOptionalTypeSyntax.self) }
}
