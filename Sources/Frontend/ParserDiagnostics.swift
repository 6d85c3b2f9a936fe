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
            severity, wordings[diagnostic.message] ?? diagnostic.message, at: SourceRange(start, max(start, end)),
            notes: diagnostic.notes.map { note in
                let place = note.position.utf8Offset
                return IR.Diagnostic(.note, note.message, at: SourceRange(place, place))
            })
    }
    // Some trees are marked as broken without a message of their own.
    return found.isEmpty ? [IR.Diagnostic(.error, "this is not Swift", at: .none)] : found
}

/// What swiftc says now where the parser still has older words.
private let wordings = [
    "Single-quoted string literal found, use '\"'": "single-quoted string literal found, use '\"'",
    "C-style for statement has been removed in Swift 3": "C-style for statement was removed in Swift 3",
    "deinitializers cannot have parameters": "no parameter clause allowed on deinitializer",
]
