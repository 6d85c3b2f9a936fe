import SwiftParser
import SwiftSyntax

/// Whether a piece of source could be run as it is.
public enum Completeness: Sendable, Equatable {
    case complete
    /// More lines are needed; the next is best indented by so many spaces.
    case incomplete(indentation: Int)
    /// No further line can make it correct.
    case invalid
    case unknown
}

/// Reads only; a source is incomplete if all that is wrong with it is at its end.
public func completeness(of text: String) -> Completeness {
    guard text.utf8.count <= Checker.sizeLimit else { return .unknown }
    var copy = text
    let tree = copy.withUTF8 { Checker.parse($0) }
    if hasOpenComment(tree) { return .incomplete(indentation: 0) }
    guard tree.hasError else { return .complete }
    let inspector = BrokenPlaces(viewMode: .all)
    inspector.walk(tree)
    if inspector.isHopeless { return .invalid }
    let end = inspector.lastToken
    let atEnd = inspector.places.allSatisfy { $0 >= end }
    return atEnd && inspector.depth >= 0 ? .incomplete(indentation: 4 * inspector.depth) : .invalid
}

/// `/*` without its end is not an error of the tree; it sits in the trivia of the end of the file.
private func hasOpenComment(_ tree: SourceFileSyntax) -> Bool {
    tree.endOfFileToken.leadingTrivia.contains { piece in
        guard case .blockComment(let text) = piece else { return false }
        var depth = 0
        var previous: Character = " "
        for character in text {
            if previous == "/", character == "*" {
                depth += 1
                previous = " "
            } else if previous == "*", character == "/" {
                depth -= 1
                previous = " "
            } else {
                previous = character
            }
        }
        return depth > 0
    }
}

/// Collects where tokens are missing or unexpected, and how many brackets are open.
private final class BrokenPlaces: SyntaxAnyVisitor {
    /// Something that no further text repairs: a string without its end, a closing bracket too many.
    var isHopeless = false
    var places: [Int] = []
    /// Where the last token that is there begins.
    var lastToken = 0
    var depth = 0

    override func visitAny(_ node: Syntax) -> SyntaxVisitorContinueKind {
        if let unexpected = node.as(UnexpectedNodesSyntax.self) {
            places.append(unexpected.positionAfterSkippingLeadingTrivia.utf8Offset)
            for token in unexpected.tokens(viewMode: .sourceAccurate) {
                switch token.tokenKind {
                case .rightBrace, .rightParen, .rightSquare: isHopeless = true
                default: break
                }
            }
        }
        return .visitChildren
    }

    override func visit(_ token: TokenSyntax) -> SyntaxVisitorContinueKind {
        if token.presence == .missing {
            places.append(token.positionAfterSkippingLeadingTrivia.utf8Offset)
            switch token.tokenKind {
            case .stringQuote, .singleQuote, .regexSlash: isHopeless = true
            default: break
            }
            return .skipChildren
        }
        switch token.tokenKind {
        case .leftBrace, .leftParen, .leftSquare: depth += 1
        case .rightBrace, .rightParen, .rightSquare: depth -= 1
        case .endOfFile: return .skipChildren
        default: break
        }
        lastToken = max(lastToken, token.positionAfterSkippingLeadingTrivia.utf8Offset)
        return .skipChildren
    }
}
