import IR
import SwiftSyntax

/// Closures whose parameters only the literals in them give a type.
extension Lowering {
    /// `{ $0 * 2 }` by itself: the parameters take the type of the literals in it, if that makes sense of it.
    func typeByLiterals(_ closure: ClosureExprSyntax) -> Type? {
        let count = closureArity(closure).upperBound
        guard count > 0, hasUntypedParameters(closure) else { return nil }
        let finder = LiteralFinder(viewMode: .sourceAccurate)
        finder.walk(closure.statements)
        for type in finder.types {
            let wanted = Type.function(
                Type.FunctionType(parameters: Array(repeating: type, count: count), result: .hole, isThrowing: true))
            let made = attempt { () -> Expression? in
                let made = lowerClosure(closure, expecting: wanted, builder: nil, at: closure.span)
                return made.type.isError ? nil : made
            }
            if made != nil { return wanted }
        }
        return nil
    }

    private func hasUntypedParameters(_ closure: ClosureExprSyntax) -> Bool {
        guard case .parameterClause(let clause)? = closure.signature?.parameterClause else { return true }
        return clause.parameters.nodes.allSatisfy { $0.type == nil }
    }
}

/// The types that the literals of a closure have by themselves, closures inside left out.
private final class LiteralFinder: SyntaxVisitor {
    private var hasInteger = false
    private var hasFloat = false
    private var hasString = false

    var types: [Type] {
        if hasFloat { return [.double] }
        return (hasInteger ? [.int, .double] : []) + (hasString ? [.string] : [])
    }

    override func visit(_ node: IntegerLiteralExprSyntax) -> SyntaxVisitorContinueKind {
        hasInteger = true
        return .skipChildren
    }

    override func visit(_ node: FloatLiteralExprSyntax) -> SyntaxVisitorContinueKind {
        hasFloat = true
        return .skipChildren
    }

    override func visit(_ node: StringLiteralExprSyntax) -> SyntaxVisitorContinueKind {
        hasString = true
        return .skipChildren
    }

    override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
}

extension ClosureExprSyntax {
    /// Whether all it does is to throw: nothing in it says what it would return.
    var onlyThrows: Bool {
        signature == nil && statements.count == 1 && statements.first?.item.is(ThrowStmtSyntax.self) == true
    }
}
