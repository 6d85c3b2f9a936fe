import IR
import SwiftSyntax

/// Operators and precedence groups that cells declare.
struct DeclaredOperators: Sendable {
    var infix: [String: Precedence] = [:]
    var prefix: Set<String> = []
    var postfix: Set<String> = []
    var groups: [String: Precedence] = [:]
}

extension Lowering {
    /// Operators are known in the whole cell, and before anything else: expressions are read by them.
    func declareOperators(_ items: [CodeBlockItemSyntax]) {
        var groups: [PrecedenceGroupDeclSyntax] = []
        var operators: [OperatorDeclSyntax] = []
        for item in items {
            guard case .decl(let declaration) = item.item else { continue }
            if let group = declaration.as(PrecedenceGroupDeclSyntax.self) { groups.append(group) }
            if let declared = declaration.as(OperatorDeclSyntax.self) { operators.append(declared) }
        }
        declareGroups(groups)
        var seen: Set<String> = []
        for syntax in operators {
            let name = syntax.name.text
            guard seen.insert("\(syntax.fixitySpecifier.text) \(name)").inserted else {
                error("operator redeclared", at: syntax.span.start)
                continue
            }
            declare(syntax, name)
        }
    }

    /// How an infix operator binds; nil if there is none of this name.
    func precedence(of name: String) -> Precedence? {
        state.scope.operators.infix[name] ?? Precedence.table[name]
    }

    func isDeclaredOperator(_ name: String, _ fixity: LibraryFunction.Kind) -> Bool {
        switch fixity {
        case .prefixOperator: return state.scope.operators.prefix.contains(name) || Self.prefixOperators.contains(name)
        case .postfixOperator: return state.scope.operators.postfix.contains(name) || name == "..."
        default: return precedence(of: name) != nil
        }
    }

    private static let prefixOperators: Set<String> = ["-", "+", "!", "~", "..<", "...", ".!"]

    /// Reports a function for an operator that nobody declared.
    func checkOperator(_ name: String, _ fixity: LibraryFunction.Kind, at range: SourceRange) {
        guard !isPrelude, !isDeclaredOperator(name, fixity) else { return }
        error("operator implementation without matching operator declaration", at: range)
    }

    private func declare(_ syntax: OperatorDeclSyntax, _ name: String) {
        switch syntax.fixitySpecifier.tokenKind {
        case .keyword(.prefix): state.scope.operators.prefix.insert(name)
        case .keyword(.postfix): state.scope.operators.postfix.insert(name)
        default:
            var precedence = Precedence.standard
            if let group = syntax.operatorPrecedenceAndTypes?.precedenceGroup {
                guard let found = self.group(group.text) else {
                    error("unknown precedence group '\(group.text)'", at: group.span)
                    return
                }
                precedence = found
            }
            state.scope.operators.infix[name] = precedence
        }
    }

    private func group(_ name: String) -> Precedence? {
        state.scope.operators.groups[name] ?? Precedence.groups[name]
    }

    /// Groups may name each other in any order.
    private func declareGroups(_ declarations: [PrecedenceGroupDeclSyntax]) {
        var open = declarations
        let own = Set(declarations.map(\.name.text))
        while !open.isEmpty {
            let count = open.count
            open = open.filter { syntax in
                let waits = relations(of: syntax).contains { relation in
                    own.contains(relation.name.text) && state.scope.operators.groups[relation.name.text] == nil
                        || group(relation.name.text) == nil && own.contains(relation.name.text)
                }
                if waits { return true }
                declareGroup(syntax)
                return false
            }
            guard open.count < count else {
                if let first = open.first { error("cycle in 'higherThan' relation", at: first.name.span) }
                return
            }
        }
    }

    private func relations(of syntax: PrecedenceGroupDeclSyntax) -> [(isHigher: Bool, name: TokenSyntax)] {
        syntax.groupAttributes.flatMap { attribute -> [(isHigher: Bool, name: TokenSyntax)] in
            guard case .precedenceGroupRelation(let relation) = attribute else { return [] }
            let isHigher = relation.higherThanOrLowerThanLabel.tokenKind == .keyword(.higherThan)
            return relation.precedenceGroups.map { (isHigher, $0.name) }
        }
    }

    /// A group gets a level of its own between those it stands above and those it stands below.
    private func declareGroup(_ syntax: PrecedenceGroupDeclSyntax) {
        var lower = 0
        var upper = Int.max
        for relation in relations(of: syntax) {
            guard let other = group(relation.name.text) else {
                error("unknown precedence group '\(relation.name.text)'", at: relation.name.span)
                return
            }
            if relation.isHigher { lower = max(lower, other.level) } else { upper = min(upper, other.level) }
        }
        let levels = Precedence.groups.values.map(\.level) + state.scope.operators.groups.values.map(\.level)
        if upper == .max {
            upper = levels.filter { $0 > lower }.min() ?? lower + 2_000
        } else if lower == 0 {
            lower = levels.filter { $0 < upper }.max() ?? 0
        }
        var associativity = Precedence.Associativity.none
        for case .precedenceGroupAssociativity(let attribute) in syntax.groupAttributes {
            switch attribute.value.tokenKind {
            case .keyword(.left): associativity = .left
            case .keyword(.right): associativity = .right
            default: break
            }
        }
        state.scope.operators.groups[syntax.name.text] = Precedence(
            level: (lower + upper) / 2, associativity: associativity)
    }
}
