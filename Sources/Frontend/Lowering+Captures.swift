import IR
import SwiftSyntax

/// What a closure's list captures.
extension Lowering {
    struct Capture {
        var name: String
        var local: LocalID
        var declaration: Statement
    }

    /// `[x, weak self, y = z + 1]`: constants of the surrounding function, which the closure then copies.
    func captureList(_ closure: ClosureExprSyntax) -> [Capture] {
        (closure.signature?.capture?.items.nodes ?? []).compactMap { item in
            let name = item.name.tokenText
            let range = item.span
            var ownership = Ownership.strong
            switch item.specifier?.specifier.tokenKind {
            case .keyword(.weak)?: ownership = .weak
            case .keyword(.unowned)?: ownership = .unowned
            default: break
            }
            var value = item.initializer.map { expression($0.value) } ?? capturedName(item.name)
            if value.type.isError { return nil }
            var type = value.type
            if ownership != .strong {
                if ownership == .weak, !type.isOptional { type = .optional(type) }
                type = checkedOwnership(ownership, type, at: range)
                value = weakReference(to: converted(value, to: type) ?? value)
            }
            let local = newLocal(name, type, isMutable: false, at: range, isHidden: true)
            state.locals[local.index].ownership = ownership
            return Capture(
                name: name, local: local,
                declaration: Statement(.declare(.bind(.local(local), value.type), initial: value), range: range))
        }
    }

    /// A variable that a capture list names.
    private func capturedName(_ token: TokenSyntax) -> Expression {
        let name = token.tokenText
        let range = token.span
        if name == "self", let selfLocal = context.selfVariable, case nil = state.names.lookUp("self") {
            checkSelf(at: range)
            return read(selfLocal, at: range)
        }
        if case .value(let value)? = lookUp(name, at: range) { return value }
        reportUnknownName(name, at: range)
        return failed(range)
    }
}
