import IR
import SwiftParser
import SwiftSyntax

/// Makes one native program of the cells of a session, in their order.
///
/// A name that a later cell declares again gets a number from there on, because a program declares it once; the
/// expression that ends a cell is handed to `display`.
public struct NativeExport {
    private var names: ExportedNames

    /// - Parameter cells: All cells that will be added; a number makes none of their identifiers.
    public init(of cells: [String]) {
        var taken: Set<String> = []
        for cell in cells {
            for token in Parser.parse(source: cell).tokens(viewMode: .sourceAccurate) { taken.insert(token.tokenText) }
        }
        names = ExportedNames(taken: taken)
    }

    /// The Swift of one checked cell.
    ///
    /// - Parameters:
    ///   - text: The cell.
    ///   - isDisplayed: Whether the value of the last expression is shown.
    ///   - parameters: Variables of this cell whose value the function `notebookParameter` may replace.
    /// - Returns: The text with declarations made unique and the last expression displayed.
    public mutating func add(_ text: String, isDisplayed: Bool, parameters: Set<String> = []) -> String {
        let tree = Parser.parse(source: text)
        let before = names
        var edits: [ExportEdit] = []
        var variables: Set<String> = []
        for item in tree.statements.nodes {
            guard case .decl(let declaration) = item.item else { continue }
            if let variable = declaration.as(VariableDeclSyntax.self) {
                for token in variable.bindings.nodes.flatMap({ BoundNames.tokens(in: $0.pattern) }) {
                    variables.insert(token.tokenText)
                    edits.append(ExportEdit(token, names.declare(token.tokenText)))
                }
                edits += NativeExport.overridable(variable, parameters)
            } else if let function = declaration.as(FunctionDeclSyntax.self) {
                edits.append(ExportEdit(function.name, names.declare(function)))
            } else if let extended = declaration.as(ExtensionDeclSyntax.self) {
                names.addMembers(of: extended.memberBlock, to: extended.extendedType.written)
            } else if let named = declaration.asProtocol((any NamedDeclSyntax).self) {
                edits.append(ExportEdit(named.name, names.declare(named.name.tokenText)))
                guard let group = declaration.asProtocol((any DeclGroupSyntax).self) else { continue }
                names.addMembers(
                    of: group.memberBlock, to: named.name.tokenText,
                    inherited: ExportedNames.inherited(group.inheritanceClause))
            }
        }
        edits.removeAll { $0.isEmpty(in: text) }
        let finder = ReferenceFinder(before: before, after: names, variables: variables)
        finder.walk(tree)
        edits += finder.edits
        if isDisplayed, let last = tree.statements.last, case .expr(let expression) = last.item {
            edits.append(ExportEdit(at: expression.span.lower, "display("))
            edits.append(ExportEdit(at: expression.span.upper, ")"))
        }
        return ExportEdit.apply(edits, to: text)
    }

    private static func overridable(_ variable: VariableDeclSyntax, _ parameters: Set<String>) -> [ExportEdit] {
        variable.bindings.nodes.flatMap { binding -> [ExportEdit] in
            guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.tokenText,
                parameters.contains(name), let value = binding.initializer?.value
            else { return [] }
            return [
                ExportEdit(at: value.span.lower, "notebookParameter(\"\(name)\", "),
                ExportEdit(at: value.span.upper, ")"),
            ]
        }
    }
}

/// A replacement in the UTF-8 of a cell.
struct ExportEdit {
    var start: Int
    var end: Int
    var text: String

    init(_ token: TokenSyntax, _ text: String) {
        start = token.span.lower
        end = token.span.upper
        self.text = text
    }

    init(at position: Int, _ text: String) {
        start = position
        end = position
        self.text = text
    }

    /// Whether the text, perhaps between backticks, already stands there.
    func isEmpty(in source: String) -> Bool {
        let old = String(decoding: Array(source.utf8)[start..<end], as: UTF8.self)
        return start < end && (old == text || old == "`\(text)`")
    }

    static func apply(_ edits: [ExportEdit], to text: String) -> String {
        var bytes: [UInt8] = []
        let old = Array(text.utf8)
        var position = 0
        // Stable: what opens at a place comes before what replaces the token there.
        let ordered = edits.enumerated().sorted {
            ($0.element.start, $0.element.end, $0.offset) < ($1.element.start, $1.element.end, $1.offset)
        }
        for (_, edit) in ordered {
            bytes += old[position..<edit.start]
            bytes += Array(edit.text.utf8)
            position = edit.end
        }
        return String(decoding: bytes + old[position...], as: UTF8.self)
    }
}
