import IR
import SwiftSyntax

extension Lowering {
    /// The diagnostics in swiftc's order: first those of declarations and of the top level, then those of the bodies
    /// of functions; missing values and returns only if there is nothing else.
    func ordered(_ diagnostics: [Diagnostic], in tree: SourceFileSyntax) -> [Diagnostic] {
        let errors = diagnostics.filter { $0.severity == .error }
        guard !errors.isEmpty else { return diagnostics.sorted { $0.range.lower < $1.range.lower } }
        let isWrong = errors.contains { $0.stage == .types }
        let shown = isWrong ? diagnostics.filter { $0.stage == .types } : diagnostics
        let bodies = FunctionBodyFinder(viewMode: .sourceAccurate)
        bodies.walk(tree)
        let keyed = shown.map { diagnostic in
            (
                stage: diagnostic.stage.rawValue, isInBody: bodies.contain(diagnostic.range.lower) ? 1 : 0,
                place: diagnostic.range.lower, diagnostic
            )
        }
        return keyed.sorted { ($0.stage, $0.isInBody, $0.place) < ($1.stage, $1.isInBody, $1.place) }.map(\.3)
    }
}

/// Finds the bodies of functions, initialisers and accessors, the outermost ones, in the order of the text.
private final class FunctionBodyFinder: SyntaxVisitor {
    private var ranges: [SourceRange] = []

    func contain(_ place: Int) -> Bool {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upper <= place { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].lower <= place
    }

    override func visit(_ node: CodeBlockSyntax) -> SyntaxVisitorContinueKind {
        guard let parent = node.parent else { return .visitChildren }
        switch parent.kind {
        case .functionDecl, .initializerDecl, .deinitializerDecl, .accessorDecl:
            ranges.append(node.span)
            return .skipChildren
        default: return .visitChildren
        }
    }

    /// A getter without `get`; other accessors have code blocks.
    override func visit(_ node: AccessorBlockSyntax) -> SyntaxVisitorContinueKind {
        guard case .getter = node.accessors else { return .visitChildren }
        ranges.append(node.span)
        return .skipChildren
    }
}
