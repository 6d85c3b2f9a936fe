import IR
import SwiftSyntax

extension Lowering {
    /// The modules that a cell may name; the library is all that is in them.
    static let modules: Set<String> = ["Swift", "Foundation", "Swiftlet"]

    /// Whether an expression names a module and nothing that was declared under the same name.
    func isModule(_ syntax: ExprSyntax) -> Bool {
        guard let reference = syntax.as(DeclReferenceExprSyntax.self), reference.argumentNames == nil else {
            return false
        }
        let name = reference.baseName.tokenText
        return Self.modules.contains(name) && lookUp(name, at: .none) == nil
    }

    /// `Swift.max`: a name of the library, whatever the scope has under that name.
    func moduleMember(_ token: TokenSyntax, of module: ExprSyntax) -> Reference? {
        let name = token.tokenText
        let functions = interface.freeFunctions(named: name)
        if let constant = functions.first, functions.count == 1, interface[constant].kind == .staticProperty {
            return .value(
                Expression(
                    .call(.library(constant), [], typeArguments: []), type: interface[constant].signature.result,
                    range: token.span))
        }
        if !functions.isEmpty { return .functions(functions.map { Candidate(library: interface[$0]) }) }
        error("module '\(module.written)' has no member named '\(name)'", at: module.span)
        return nil
    }
}
