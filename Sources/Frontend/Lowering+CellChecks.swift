import IR
import SwiftSyntax

extension Lowering {
    /// A call at the top level must not reach a function that reads variables declared further down.
    func checkUsesBeforeDeclaration() {
        for use in state.topLevelUses {
            var seen: Set<FunctionID> = [use.function]
            var work = [use.function]
            while let function = work.popLast() {
                for id in state.globalUses[function] ?? [] {
                    guard let place = state.globalPlaces[id], place > use.place.lower,
                        let variable = ownGlobal(id)
                    else { continue }
                    error(
                        "this call uses '\(variable.name)' before its declaration", at: use.place,
                        notes: [Diagnostic(.note, "'\(variable.name)' declared here", at: variable.range)])
                }
                for next in state.functionUses[function] ?? [] where seen.insert(next).inserted { work.append(next) }
            }
        }
    }

    /// The `///` lines before a declaration.
    func documentation(of syntax: some SyntaxProtocol) -> String {
        var lines: [String] = []
        for piece in syntax.leadingTrivia {
            if case .docLineComment(let text) = piece {
                lines.append(String(text.dropFirst(3).drop { $0 == " " }))
            }
        }
        return lines.joined(separator: "\n")
    }
}
