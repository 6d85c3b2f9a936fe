import IR
import SwiftSyntax

/// Both the syntax tree and the program have a type of this name; here the program's is meant.
typealias SourceRange = IR.SourceRange

extension SyntaxProtocol {
    /// Without the trivia around it.
    var span: SourceRange {
        SourceRange(
            positionAfterSkippingLeadingTrivia.utf8Offset, endPositionBeforeTrailingTrivia.utf8Offset)
    }
}

extension TokenSyntax {
    /// The token as written, without the backticks of an escaped identifier.
    var tokenText: String {
        let text = self.text
        guard text.utf8.first == UInt8(ascii: "`"), text.utf8.count > 2 else { return text }
        return String(text.dropFirst().dropLast())
    }
}

extension ExprSyntax {
    /// Its last token: where swiftc's caret stands when the whole is the base of something.
    var lastPlace: SourceRange { (lastToken(viewMode: .sourceAccurate)?.span ?? span).start }
}

extension SyntaxProtocol {
    /// As it is written, without the trivia around it. Much cheaper than `trimmedDescription`, which makes a tree of its
    /// own to write it.
    var written: String {
        if let first = firstToken(viewMode: .sourceAccurate), first == lastToken(viewMode: .sourceAccurate) {
            return first.text
        }
        let bytes = syntaxTextBytes
        let end = bytes.count - trailingTriviaLength.utf8Length
        let start = leadingTriviaLength.utf8Length
        return start < end ? String(decoding: bytes[start..<end], as: UTF8.self) : ""
    }
}

extension SyntaxCollection {
    /// The elements in order.
    ///
    /// Walking the collection itself makes an iterator of a type of its own, for which the runtime searches all
    /// conformances of the program once, and that takes longer than checking some lines.
    var nodes: [Element] { children(viewMode: .all).map { $0.cast(Element.self) } }
}
