import SwiftSyntax

/// The names that the declarations of a session have in the exported program.
struct ExportedNames {
    private struct Function {
        /// Labels and types as written.
        var signature: String
        var labels: [String]
        var name: String
    }

    /// Identifiers that a number must not make.
    private var taken: Set<String>
    /// Variables and types by the name they have in the cells.
    private var values: [String: String] = [:]
    /// Overloads that may still be called, oldest first.
    private var functions: [String: [Function]] = [:]
    /// Names that the program declares, functions with their signature.
    private var declared: Set<String> = []
    private var members: [String: Set<String>] = [:]

    init(taken: Set<String>) { self.taken = taken }

    // MARK: Declaring

    /// The name of a new variable or type.
    mutating func declare(_ name: String) -> String {
        let new = declared.contains(name) ? numbered(name) : name
        declared.insert(new)
        values[name] = new
        functions[name] = nil
        members[name] = nil
        return new
    }

    /// The name of a new function: that of its overloads, unless one of them has the same signature.
    mutating func declare(_ function: FunctionDeclSyntax) -> String {
        let name = function.name.tokenText
        guard case .identifier = function.name.tokenKind else { return name }
        let parameters = function.signature.parameterClause.parameters
        let labels = parameters.map(\.firstName.tokenText)
        let signature = zip(labels, parameters).map { "\($0):\($1.type.written)" }.joined(separator: ",")
        var new = functions[name]?.last?.name ?? name
        if (declared.contains(new) && functions[name] == nil) || declared.contains("\(new)(\(signature))") {
            new = numbered(name)
        }
        declared.formUnion([new, "\(new)(\(signature))"])
        values[name] = nil
        functions[name, default: []].removeAll { $0.signature == signature }
        functions[name, default: []].append(Function(signature: signature, labels: labels, name: new))
        return new
    }

    private mutating func numbered(_ name: String) -> String {
        var number = 2
        while !taken.insert("\(name)_\(number)").inserted { number += 1 }
        return "\(name)_\(number)"
    }

    // MARK: Referring

    /// What a reference becomes, nil if it stays as it is. The labels of a call choose among overloads.
    func replacement(for name: String, labels: [String]?) -> String? {
        let new = values[name] ?? overload(of: name, labels)
        return new == name ? nil : new
    }

    private func overload(of name: String, _ labels: [String]?) -> String? {
        guard let functions = functions[name], let last = functions.last else { return nil }
        guard let labels else { return last.name }
        let fitting = functions.filter { ExportedNames.isSubsequence(labels, of: $0.labels) }
        return (fitting.last { $0.labels.count == labels.count } ?? fitting.last ?? last).name
    }

    /// Arguments may be missing: defaults and trailing closures.
    private static func isSubsequence(_ labels: [String], of all: [String]) -> Bool {
        var rest = labels[...]
        for label in all where label == rest.first { rest.removeFirst() }
        return rest.isEmpty
    }

    // MARK: Members

    /// Names that hide those of the top level inside a type.
    func members(of type: String) -> Set<String> { members[type] ?? [] }

    mutating func addMembers(of block: MemberBlockSyntax, to type: String, inherited: [String] = []) {
        members[type, default: []].formUnion(ExportedNames.members(in: block))
        for other in inherited { members[type, default: []].formUnion(members(of: other)) }
    }

    static func inherited(_ clause: InheritanceClauseSyntax?) -> [String] {
        clause?.inheritedTypes.nodes.map { $0.type.written } ?? []
    }

    static func members(in block: MemberBlockSyntax) -> Set<String> {
        var names: Set<String> = []
        for member in block.members.nodes {
            if let variable = member.decl.as(VariableDeclSyntax.self) {
                names.formUnion(variable.bindings.nodes.flatMap { BoundNames.of($0.pattern) })
            } else if let cases = member.decl.as(EnumCaseDeclSyntax.self) {
                names.formUnion(cases.elements.nodes.map(\.name.tokenText))
            } else if let named = member.decl.asProtocol((any NamedDeclSyntax).self) {
                names.insert(named.name.tokenText)
            }
        }
        return names
    }
}

/// The names that a pattern such as `.some(let x)` or `(a, b)` binds.
final class BoundNames: SyntaxVisitor {
    private var tokens: [TokenSyntax] = []

    static func tokens(in pattern: PatternSyntax) -> [TokenSyntax] {
        let collector = BoundNames(viewMode: .sourceAccurate)
        collector.walk(pattern)
        return collector.tokens
    }

    static func of(_ pattern: PatternSyntax) -> [String] { tokens(in: pattern).map(\.tokenText) }

    override func visit(_ node: IdentifierPatternSyntax) -> SyntaxVisitorContinueKind {
        tokens.append(node.identifier)
        return .skipChildren
    }
}
