import IR
import SwiftSyntax

/// An operator expression after precedence climbing; its leaves are still syntax.
///
/// Built inside the lowering instead of with `SwiftOperators.foldAll`, which rewrites the tree and costs many times
/// the parse.
final class OperatorTree {
    enum Kind {
        case leaf(ExprSyntax)
        case binary(name: String, OperatorTree, OperatorTree)
        case assignment(OperatorTree, OperatorTree)
        case ternary(OperatorTree, OperatorTree, OperatorTree)
        case cast(OperatorTree, CastKind, TypeSyntax)
        case effect(TryExprSyntax, OperatorTree)
    }

    enum CastKind { case coerce, conditional, forced, test }

    let kind: Kind
    let range: SourceRange
    /// The operator itself, for messages.
    let operatorRange: SourceRange
    /// Set if the tree is made of number literals only.
    let numeric: NumericLiteralKind?

    init(_ kind: Kind, range: SourceRange, operatorRange: SourceRange = .none, numeric: NumericLiteralKind? = nil) {
        self.kind = kind
        self.range = range
        self.operatorRange = operatorRange
        self.numeric = numeric
    }

    convenience init(leaf: ExprSyntax) {
        self.init(.leaf(leaf), range: leaf.span, numeric: numericLiteralKind(of: leaf))
    }
}

/// What the literals of a literal-only tree allow: integers fit any number type, unless an operator in it is one that only whole
/// numbers have; one float literal makes all floats.
enum NumericLiteralKind: Comparable {
    case integer, whole, float

    /// The type of the tree when nothing else is known.
    var natural: Type { self == .float ? .double : .int }

    func fits(_ type: Type) -> Bool {
        switch self {
        case .integer: return type.isNumber
        case .whole: return type.isInteger
        case .float: return type.isNumber && !type.isInteger
        }
    }
}

/// Set if the expression is a number literal, a negated one, or a parenthesised tree of them.
func numericLiteralKind(of syntax: ExprSyntax) -> NumericLiteralKind? {
    switch syntax.kind {
    case .integerLiteralExpr: return .integer
    case .floatLiteralExpr: return .float
    case .prefixOperatorExpr:
        guard let prefix = syntax.as(PrefixOperatorExprSyntax.self), prefix.operator.tokenText == "-" else {
            return nil
        }
        return numericLiteralKind(of: prefix.expression)
    case .tupleExpr:
        guard let tuple = syntax.as(TupleExprSyntax.self), tuple.elements.count == 1, let only = tuple.elements.first,
            only.label == nil
        else { return nil }
        return numericLiteralKind(of: only.expression)
    case .sequenceExpr:
        guard let sequence = syntax.as(SequenceExprSyntax.self) else { return nil }
        var kind = NumericLiteralKind.integer
        for (index, element) in sequence.elements.nodes.enumerated() {
            if index % 2 == 1 {
                guard let binary = element.as(BinaryOperatorExprSyntax.self),
                    isArithmetic(binary.operator.tokenText)
                else { return nil }
                if isWholeArithmetic(binary.operator.tokenText) { kind = max(kind, .whole) }
            } else {
                guard let part = numericLiteralKind(of: element) else { return nil }
                kind = max(kind, part)
            }
        }
        return kind
    default: return nil
    }
}

func isArithmetic(_ name: String) -> Bool {
    switch name {
    case "+", "-", "*", "/", "%", "&+", "&-", "&*", "&", "|", "^", "<<", ">>": return true
    default: return false
    }
}

/// Operators that only whole numbers have.
func isWholeArithmetic(_ name: String) -> Bool {
    switch name {
    case "%", "&+", "&-", "&*", "&", "|", "^", "<<", ">>": return true
    default: return false
    }
}

extension Lowering {
    /// Precedence climbing over the elements of a sequence: operands at even, operators at odd places.
    func operatorTree(_ sequence: SequenceExprSyntax) -> OperatorTree { operatorTree(sequence.elements.nodes) }

    func operatorTree(_ elements: [ExprSyntax]) -> OperatorTree {
        var climber = PrecedenceClimber(elements: elements, lowering: self)
        return climber.climb(minimum: 0)
    }
}

private struct PrecedenceClimber {
    let elements: [ExprSyntax]
    let lowering: Lowering
    var position = 0

    mutating func operand() -> OperatorTree {
        guard position < elements.count else { return OperatorTree(leaf: elements[elements.count - 1]) }
        let element = elements[position]
        position += 1
        if let effect = element.as(TryExprSyntax.self) {
            // `try` covers everything to its right.
            var rest = PrecedenceClimber(
                elements: [effect.expression] + elements[position...], lowering: lowering)
            position = elements.count
            let covered = rest.climb(minimum: 0)
            return OperatorTree(
                .effect(effect, covered), range: SourceRange(element.span.lower, covered.range.upper))
        }
        return OperatorTree(leaf: element)
    }

    mutating func climb(minimum: Int) -> OperatorTree {
        var left = operand()
        var previous: (precedence: Precedence, range: SourceRange)?
        while position < elements.count {
            let element = elements[position]
            let range = element.span
            let precedence: Precedence
            switch element.kind {
            case .assignmentExpr: precedence = .assignment
            case .unresolvedTernaryExpr: precedence = .ternary
            case .unresolvedAsExpr, .unresolvedIsExpr: precedence = .casting
            default:
                let name = element.as(BinaryOperatorExprSyntax.self)?.operator.tokenText ?? ""
                if let known = lowering.precedence(of: name) {
                    precedence = known
                } else {
                    precedence = .standard
                    if !lowering.isKnownOperator(name) { lowering.reportUnknownOperator(name, at: range) }
                }
            }
            guard precedence.level >= minimum else { break }
            if let previous, previous.precedence.level == precedence.level, precedence.associativity == .none,
                element.kind == .binaryOperatorExpr
            {
                let group = Precedence.groups.first { $0.value.level == precedence.level }.map { " '\($0.key)'" } ?? ""
                lowering.error("adjacent operators are in non-associative precedence group" + group, at: previous.range)
            }
            previous = (precedence, range)
            position += 1
            let next = precedence.associativity == .right ? precedence.level : precedence.level + 1
            left = combine(left, element, next: next, operatorRange: range)
        }
        return left
    }

    private mutating func combine(
        _ left: OperatorTree, _ element: ExprSyntax, next: Int, operatorRange: SourceRange
    ) -> OperatorTree {
        switch element.kind {
        case .assignmentExpr:
            let right = climb(minimum: next)
            return OperatorTree(
                .assignment(left, right), range: SourceRange(left.range.lower, right.range.upper),
                operatorRange: operatorRange)
        case .unresolvedTernaryExpr:
            let middleSyntax = element.cast(UnresolvedTernaryExprSyntax.self).thenExpression
            let middle =
                middleSyntax.as(SequenceExprSyntax.self).map { lowering.operatorTree($0) }
                ?? OperatorTree(leaf: middleSyntax)
            let right = climb(minimum: next)
            var numeric: NumericLiteralKind?
            if let first = middle.numeric, let second = right.numeric { numeric = max(first, second) }
            return OperatorTree(
                .ternary(left, middle, right), range: SourceRange(left.range.lower, right.range.upper),
                operatorRange: operatorRange, numeric: numeric)
        case .unresolvedAsExpr, .unresolvedIsExpr:
            guard position < elements.count, let type = elements[position].as(TypeExprSyntax.self) else { return left }
            position += 1
            var kind = OperatorTree.CastKind.test
            if let cast = element.as(UnresolvedAsExprSyntax.self) {
                switch cast.questionOrExclamationMark?.tokenKind {
                case .postfixQuestionMark?: kind = .conditional
                case .exclamationMark?: kind = .forced
                default: kind = .coerce
                }
            }
            return OperatorTree(
                .cast(left, kind, type.type), range: SourceRange(left.range.lower, type.span.upper),
                operatorRange: operatorRange)
        default:
            let name = element.as(BinaryOperatorExprSyntax.self)?.operator.tokenText ?? ""
            let right = climb(minimum: next)
            var numeric: NumericLiteralKind?
            if isArithmetic(name), let first = left.numeric, let second = right.numeric {
                numeric = max(first, second, isWholeArithmetic(name) ? .whole : .integer)
            }
            return OperatorTree(
                .binary(name: name, left, right), range: SourceRange(left.range.lower, right.range.upper),
                operatorRange: operatorRange, numeric: numeric)
        }
    }
}
