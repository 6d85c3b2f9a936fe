import IR
import SwiftDiagnostics
import SwiftParserDiagnostics
import SwiftSyntax

/// What the parser has to say, in swiftc's words where it has others.
func parserDiagnostics(of tree: SourceFileSyntax) -> [IR.Diagnostic] {
    // The parser's generator ends the process over these: it finds nothing to repair.
    let uneven = tree.tokens(viewMode: .sourceAccurate).filter(\.isUnrepairableEqual)
    guard uneven.isEmpty else {
        return uneven.map { IR.Diagnostic(.error, "'=' must have consistent whitespace on both sides", at: $0.span) }
    }
    let wording = SyntaxWording(tree)
    let found = ParseDiagnosticsGenerator.diagnostics(for: tree).map { diagnostic in
        let worded = loopWording(diagnostic) == nil ? wording.worded(diagnostic) : nil
        let start = worded?.place ?? diagnostic.position.utf8Offset
        let end = diagnostic.node.endPositionBeforeTrailingTrivia.utf8Offset
        let severity: IR.Diagnostic.Severity = diagnostic.diagMessage.severity == .warning ? .warning : .error
        return IR.Diagnostic(
            severity, loopWording(diagnostic) ?? worded?.message ?? diagnostic.message,
            at: SourceRange(start, max(start, end)),
            notes: diagnostic.notes.map { note in
                let place = note.position.utf8Offset
                return IR.Diagnostic(.note, note.message, at: SourceRange(place, place))
            })
    }
    // Some trees are marked as broken without a message of their own.
    return found.isEmpty ? [IR.Diagnostic(.error, "this is not Swift", at: .none)] : found
}

/// `for i in 0...10 step 2`, `for key, value in ages`: swiftc says what should stand in the place of what it cannot read.
private func loopWording(_ diagnostic: SwiftDiagnostics.Diagnostic) -> String? {
    guard diagnostic.message.hasPrefix("unexpected code"), let loop = diagnostic.node.parent?.as(ForStmtSyntax.self)
    else {
        return nil
    }
    return diagnostic.node.position < loop.inKeyword.position
        ? "expected 'in' after for-each pattern" : "expected '{' to start the body of for-each loop"
}

extension TokenSyntax {
    /// A `=` with blanks on both sides that counts as uneven all the same, because of a character that is none of Swift's.
    fileprivate var isUnrepairableEqual: Bool {
        guard tokenKind == .equal, hasError, presence == .present else { return false }
        let before = previousToken(viewMode: .all)?.trailingTrivia.contains(where: \.isSpaceOrTab) ?? false
        return before && trailingTrivia.contains(where: \.isSpaceOrTab)
    }
}
