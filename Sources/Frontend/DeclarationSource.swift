import SwiftParser
import SwiftSyntax

/// The text with which a cell declares a name, without the comments before it; nil if the cell does not.
///
/// Of several declarations, as overloads are, those are taken that begin as `declaration` does, else all.
public func declarationSource(of name: String, like declaration: String, in text: String) -> String? {
    guard text.utf8.count <= Checker.sizeLimit else { return nil }
    var copy = text
    let finder = DeclarationFinder(name)
    finder.walk(copy.withUTF8 { Checker.parse($0) })
    let squeezed = declaration.filter { !$0.isWhitespace }
    let alike = finder.found.filter { $0.filter { !$0.isWhitespace }.hasPrefix(squeezed) }
    let chosen = alike.isEmpty ? finder.found : alike
    return chosen.isEmpty ? nil : chosen.joined(separator: "\n\n")
}

/// Finds the declarations of a name, at the top level and in types; what bodies declare is nobody else's to see.
private final class DeclarationFinder: SyntaxVisitor {
    private let name: String
    private(set) var found: [String] = []

    init(_ name: String) {
        self.name = name
        super.init(viewMode: .sourceAccurate)
    }

    private func offer(_ declared: String, _ node: some SyntaxProtocol) {
        if declared == name { found.append(node.written) }
    }

    override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
        offer(node.name.text, node)
        return .skipChildren
    }

    override func visit(_ node: InitializerDeclSyntax) -> SyntaxVisitorContinueKind {
        offer("init", node)
        return .skipChildren
    }

    override func visit(_ node: SubscriptDeclSyntax) -> SyntaxVisitorContinueKind {
        offer("subscript", node)
        return .skipChildren
    }

    override func visit(_ node: VariableDeclSyntax) -> SyntaxVisitorContinueKind {
        for binding in node.bindings.nodes {
            if let pattern = binding.pattern.as(IdentifierPatternSyntax.self) { offer(pattern.identifier.text, node) }
        }
        return .skipChildren
    }

    override func visit(_ node: TypeAliasDeclSyntax) -> SyntaxVisitorContinueKind {
        offer(node.name.text, node)
        return .skipChildren
    }

    override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind { visitType(node.name, node) }
    override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind { visitType(node.name, node) }
    override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind { visitType(node.name, node) }
    override func visit(_ node: ProtocolDeclSyntax) -> SyntaxVisitorContinueKind { visitType(node.name, node) }
    override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }

    private func visitType(_ token: TokenSyntax, _ node: some SyntaxProtocol) -> SyntaxVisitorContinueKind {
        offer(token.text, node)
        return token.text == name ? .skipChildren : .visitChildren
    }
}
