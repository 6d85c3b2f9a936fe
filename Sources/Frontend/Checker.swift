import IR
import SwiftParser
import SwiftParserDiagnostics
import SwiftSyntax

/// Turns the text of a cell into a checked program.
///
/// A value: the library it was made with never changes, and every call of `check` starts from the scope it is given.
public struct Checker: Sendable {
    let interface: LibraryInterface
    let operators: OperatorIndex

    public init(interface: LibraryInterface) {
        self.interface = interface
        operators = OperatorIndex(interface: interface)
        preludeBodies = readPrelude()
    }

    /// What every session begins with: protocols and generic types of the language that are written in it.
    var preludeScope: SessionScope { preludeBodies?.scope ?? SessionScope() }
    var preludeLimit: Int { preludeBodies?.scope.nextFunction ?? 0 }
    private(set) var preludeBodies: PreludeBodies?

    /// Longer sources are refused with one sentence, in UTF-8 bytes.
    public static let sizeLimit = 16_000_000

    /// Checks one cell. All of its problems are reported; a program is made only if there are none.
    public func check(_ source: SourceText, in scope: SessionScope) -> CheckedCell {
        guard source.text.utf8.count <= Checker.sizeLimit else {
            let message = "the source is too long (\(source.text.utf8.count) bytes; the limit is \(Checker.sizeLimit))"
            return CheckedCell(
                program: nil, diagnostics: [Diagnostic(.error, message, at: .none)], scope: scope)
        }
        var text = source.text
        if let place = text.withUTF8({ BracketNesting.excess(in: $0) }) {
            let diagnostic = Diagnostic(.error, Lowering.tooDeep, at: SourceRange(place, place + 1))
            return CheckedCell(program: nil, diagnostics: [diagnostic], scope: scope)
        }
        let tree = text.withUTF8 { Parser.parse(source: $0, maximumNestingLevel: Checker.nestingLimit) }
        let syntaxProblems = tree.hasError ? parserDiagnostics(of: tree) : []
        guard syntaxProblems.isEmpty else {
            return CheckedCell(program: nil, diagnostics: syntaxProblems, scope: scope)
        }
        let lowering = Lowering(checker: self, source: source, scope: withPrelude(scope))
        guard var active = ConditionalCompilation.active(source, tree) else { return lowering.lowerCell(tree) }
        return lowering.lowerCell(active.withUTF8 { Checker.parse($0) })
    }

    /// The tree of a source; of nothing if the parser would never come back.
    static func parse(_ text: UnsafeBufferPointer<UInt8>) -> SourceFileSyntax {
        guard BracketNesting.excess(in: text) == nil else { return Parser.parse(source: "") }
        return Parser.parse(source: text, maximumNestingLevel: nestingLimit)
    }

    private static let nestingLimit = 160
}

/// What checking a cell gave.
public struct CheckedCell: Sendable {
    /// Nil if there is an error.
    public let program: Program?
    /// Errors and warnings in the order of the source.
    public let diagnostics: [Diagnostic]
    /// The scope after the cell; the one before it if there is an error.
    public let scope: SessionScope

    public var hasErrors: Bool { program == nil }
}
