import IR
import SwiftSyntax

/// Finds where swiftc's caret stands for an expression: at the name of a member, at the operator, at the bracket.
///
/// Diagnostics are made with the range of the whole expression; only those that are shown are given their caret.
struct CaretFinder {
    let tree: SourceFileSyntax
    let lowering: Lowering

    /// The range from its caret on; unchanged if it is not that of an expression.
    func place(_ range: SourceRange) -> SourceRange {
        guard range.lower >= 0, range.upper > range.lower,
            let token = tree.token(at: AbsolutePosition(utf8Offset: range.lower))
        else { return range }
        var node = Syntax(token)
        var found: ExprSyntax?
        var sequence: SequenceExprSyntax?
        while let parent = node.parent {
            node = parent
            let span = node.span
            if span == range, let expression = node.as(ExprSyntax.self) { found = expression }
            if span.lower < range.lower || span.upper > range.upper {
                sequence = node.as(SequenceExprSyntax.self) ?? node.parent?.as(SequenceExprSyntax.self)
                break
            }
        }
        if let found { return SourceRange(caret(of: found), range.upper) }
        if let sequence, let part = subtree(lowering.operatorTree(sequence), range) {
            return SourceRange(caret(of: part), range.upper)
        }
        return range
    }

    private func subtree(_ tree: OperatorTree, _ range: SourceRange) -> OperatorTree? {
        if tree.range == range { return tree }
        guard tree.range.lower <= range.lower, tree.range.upper >= range.upper else { return nil }
        switch tree.kind {
        case .leaf: return nil
        case .binary(_, let left, let right), .assignment(let left, let right):
            return subtree(left, range) ?? subtree(right, range)
        case .ternary(let condition, let first, let second):
            return subtree(condition, range) ?? subtree(first, range) ?? subtree(second, range)
        case .cast(let value, _, _): return subtree(value, range)
        case .effect(_, let inner): return subtree(inner, range)
        }
    }

    private func caret(of tree: OperatorTree) -> Int {
        switch tree.kind {
        case .leaf(let syntax): return caret(of: syntax)
        case .binary, .assignment, .ternary, .cast: return tree.operatorRange.lower
        case .effect(_, let inner): return caret(of: inner)
        }
    }

    func caret(of syntax: ExprSyntax) -> Int {
        switch syntax.as(ExprSyntaxEnum.self) {
        case .memberAccessExpr(let member): return member.declName.baseName.span.lower
        case .functionCallExpr(let call):
            return call.calledExpression.kind == .closureExpr ? call.span.lower : caret(of: call.calledExpression)
        case .subscriptCallExpr(let call): return call.leftSquare.span.lower
        case .sequenceExpr(let sequence): return caret(of: lowering.operatorTree(sequence))
        case .tupleExpr(let tuple):
            guard tuple.elements.count == 1, let only = tuple.elements.first, only.label == nil else { break }
            return caret(of: only.expression)
        case .forceUnwrapExpr(let force): return force.exclamationMark.span.lower
        case .optionalChainingExpr(let chain): return chain.questionMark.span.lower
        case .tryExpr(let effect): return caret(of: effect.expression)
        case .postfixOperatorExpr(let postfix): return postfix.operator.span.lower
        default: break
        }
        return syntax.span.lower
    }
}

extension SourceRange {
    /// A place that is meant as it is, whatever begins there.
    var start: SourceRange { SourceRange(lower, lower) }
}
