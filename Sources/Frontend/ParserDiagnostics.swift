import IR
import SwiftDiagnostics
import SwiftParserDiagnostics
import SwiftSyntax

/// What the parser has to say, in its own words.
func parserDiagnostics(of tree: SourceFileSyntax) -> [IR.Diagnostic] {
    let found = ParseDiagnosticsGenerator.diagnostics(for: tree).map { diagnostic in
        let start = diagnostic.position.utf8Offset
        let end = diagnostic.node.endPositionBeforeTrailingTrivia.utf8Offset
        let severity: IR.Diagnostic.Severity = diagnostic.diagMessage.severity == .warning ? .warning : .error
        return IR.Diagnostic(
            severity, diagnostic.message, at: SourceRange(start, max(start, end)),
            notes: diagnostic.notes.map { note in
                let place = note.position.utf8Offset
                return IR.Diagnostic(.note, note.message, at: SourceRange(place, place))
            })
    }
    // Some trees are marked as broken without a message of their own.
    return found.isEmpty ? [IR.Diagnostic(.error, "this is not Swift", at: .none)] : found
}
