import IR
import SwiftSyntax

/// Values that a statement makes and nobody takes, in swiftc's words.
extension Lowering {
    func warnUnusedResult(_ value: Expression, _ syntax: ExprSyntax? = nil) {
        switch value.type {
        case .void, .never, .error: return
        case .optional(.void): return
        default: break
        }
        if case .tryOptional = value.kind { return warning("result of 'try?' is unused", at: value.range.start) }
        var inner = value
        while true {
            if case .tryForce(let body) = inner.kind {
                inner = body
            } else if case .optionalChain(_, _, let body) = inner.kind {
                inner = body
            } else {
                break
            }
        }
        guard !inner.isDiscardable(interface), let message = unusedMessage(inner, value, syntax) else { return }
        warning(message, at: value.range)
    }

    private func unusedMessage(_ inner: Expression, _ value: Expression, _ syntax: ExprSyntax?) -> String? {
        let plain = "expression of type '\(value.type)' is unused"
        if let call = syntax?.as(FunctionCallExprSyntax.self), typeReference(call.calledExpression) != nil {
            return "result of '\(value.type.unwrapped)' initializer is unused"
        }
        switch inner.kind {
        case .call(.library(let id), let arguments, _):
            let function = interface[id]
            switch function.kind {
            case .prefixOperator, .infixOperator, .postfixOperator:
                return "result of operator '\(function.name)' is unused"
            case .initializer: return "result of '\(value.type)' initializer is unused"
            case .property(let isSettable):
                return isSettable && isChangeable(arguments) ? "property is accessed but result is unused" : plain
            case .subscript(let isSettable):
                return isSettable && isChangeable(arguments) ? "subscript is accessed but result is unused" : plain
            case .staticProperty, .enumerationCase: return plain
            case .free, .method, .staticMethod:
                return "result of call to '\(function.name)\(labels(function.signature))' is unused"
            }
        case .call(.function(let id), _, _), .call(.method(let id), _, _):
            if let name = state.scope.getterNames[id] {
                return setter(of: .function(id)) == nil
                    ? plain : "\(name == "subscript" ? name : "property") is accessed but result is unused"
            }
            guard let entry = functionEntry(id) else { return nil }
            if entry.signature.hasDiscardableResult { return nil }
            return "result of call to '\(entry.name)\(labels(entry.signature))' is unused"
        case .call(.value, _, _):
            return "result of call to function returning '\(value.type)' is unused"
        case .variable(let id):
            switch id {
            case .local(let local):
                return state.locals[local.index].isMutable ? "variable is unused" : plain
            case .global(let global): return self.global(global)?.isMutable == true ? "variable is unused" : plain
            }
        case .field(let base, _):
            return immutability(of: value) == nil || sharesStorage(base.type) && immutability(of: value) == nil
                ? "property is accessed but result is unused" : plain
        case .string: return "string literal is unused"
        case .integer: return "integer literal is unused"
        case .double, .float: return "floating-point literal is unused"
        case .boolean: return "boolean literal is unused"
        default: return plain
        }
    }

    private func isChangeable(_ arguments: [Argument]) -> Bool {
        guard let base = arguments.first?.expression else { return false }
        return immutability(of: base) == nil
    }
}
