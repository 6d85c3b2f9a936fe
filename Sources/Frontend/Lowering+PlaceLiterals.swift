import IR
import SwiftSyntax

extension Lowering {
    /// Literals that say where they stand.
    static let placeLiterals: Set<String> = ["line", "column", "function", "file", "fileID", "filePath"]

    /// `#line` and its kin at a place of the cell.
    func placeLiteral(_ name: String, expecting: Type?, at range: SourceRange) -> Expression {
        let place = source.position(of: range.lower)
        switch name {
        case "line", "column":
            let number = name == "line" ? place.line : place.column
            return integerLiteral(
                magnitude: UInt(number), expecting: expecting?.unwrapped ?? .int, negated: false, at: range)
                ?? Expression(.integer(number), type: .int, range: range)
        case "function": return Expression(.string(functionName), type: .string, range: range)
        case "fileID": return Expression(.string("main/main.swift"), type: .string, range: range)
        default: return Expression(.string(source.name), type: .string, range: range)
        }
    }

    /// The name of the function around this point, as `add(_:to:)`.
    private var functionName: String {
        for frame in state.contexts.reversed() {
            if let local = frame.localFunction {
                let name = state.locals[local.index].name
                let own = state.names.functions(name).first { $0.local == local }
                return name + (own.map { labelList($0.signature) } ?? "()")
            }
            guard let id = frame.id else { continue }
            if let name = state.scope.getterNames[id] { return name }
            if let entry = functionEntry(id) {
                return (entry.kind == .initializer ? "init" : entry.name) + labelList(entry.signature)
            }
            if case .function(let kind) = frame.kind, kind.hasPrefix("default of ") { continue }
        }
        return "main"
    }
}
