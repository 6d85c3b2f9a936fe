import SwiftParser
import SwiftSyntax

/// The names that a cell declares at its top level, as its text says, whether it checks or not.
public func declaredNames(in text: String) -> Set<String> {
    guard text.utf8.count <= Checker.sizeLimit else { return [] }
    var copy = text
    let tree = copy.withUTF8 { Checker.parse($0) }
    var names: Set<String> = []
    for statement in tree.statements.nodes {
        guard case .decl(let declaration) = statement.item else { continue }
        if let variable = declaration.as(VariableDeclSyntax.self) {
            for binding in variable.bindings.nodes { names.formUnion(boundNames(binding.pattern)) }
        } else if let named = declaration.asProtocol(NamedDeclSyntax.self) {
            names.insert(named.name.tokenText)
        }
    }
    return names
}

/// The variables of `x`, `(x, y)` and the like.
private func boundNames(_ pattern: PatternSyntax) -> [String] {
    if let name = pattern.as(IdentifierPatternSyntax.self) { return [name.identifier.tokenText] }
    guard let tuple = pattern.as(TuplePatternSyntax.self) else { return [] }
    return tuple.elements.nodes.flatMap { boundNames($0.pattern) }
}
