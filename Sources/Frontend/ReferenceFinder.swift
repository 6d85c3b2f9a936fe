import SwiftSyntax

/// Finds what refers to a renamed declaration of the top level and is not hidden by a member or a local declaration.
final class ReferenceFinder: SyntaxVisitor {
    private let before: ExportedNames
    private let after: ExportedNames
    /// Variables that the cell declares; a statement above the declaration means the earlier one of that name.
    private let variables: Set<String>
    private var started: Set<String> = []
    /// Names of the scopes around the place, innermost last.
    private var scopes: [Set<String>] = []
    /// Bodies of functions and types around the place; they see the whole cell.
    private var depth = 0
    private(set) var edits: [ExportEdit] = []

    init(before: ExportedNames, after: ExportedNames, variables: Set<String>) {
        self.before = before
        self.after = after
        self.variables = variables
        super.init(viewMode: .sourceAccurate)
    }

    private func replacement(for token: TokenSyntax, labels: [String]? = nil) -> String? {
        let name = token.tokenText
        guard !scopes.contains(where: { $0.contains(name) }) else { return nil }
        let isEarlier = depth == 0 && variables.contains(name) && !started.contains(name)
        return (isEarlier ? before : after).replacement(for: name, labels: labels)
    }

    // MARK: References

    override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
        if let member = node.parent?.as(MemberAccessExprSyntax.self), member.declName.id == node.id {
            return .skipChildren
        }
        if node.parent?.is(KeyPathPropertyComponentSyntax.self) ?? false { return .skipChildren }
        var labels = node.argumentNames?.arguments.nodes.map(\.name.tokenText)
        if labels == nil, let call = node.parent?.as(FunctionCallExprSyntax.self),
            call.calledExpression.id == node.id
        {
            labels = call.arguments.nodes.map { $0.label?.tokenText ?? "_" }
        }
        if let new = replacement(for: node.baseName, labels: labels) { edits.append(ExportEdit(node.baseName, new)) }
        return .skipChildren
    }

    override func visit(_ node: IdentifierTypeSyntax) -> SyntaxVisitorContinueKind {
        if let new = replacement(for: node.name) { edits.append(ExportEdit(node.name, new)) }
        return .visitChildren
    }

    override func visit(_ node: OptionalBindingConditionSyntax) -> SyntaxVisitorContinueKind {
        if node.initializer == nil, let name = node.pattern.as(IdentifierPatternSyntax.self)?.identifier,
            let new = replacement(for: name)
        {
            edits.append(ExportEdit(at: node.pattern.span.upper, " = \(new)"))
        }
        return .visitChildren
    }

    // MARK: Declarations

    override func visit(_ node: VariableDeclSyntax) -> SyntaxVisitorContinueKind {
        walk(node.attributes)
        for binding in node.bindings.nodes {
            if let type = binding.typeAnnotation { walk(type) }
            if let initializer = binding.initializer { walk(initializer) }
            if let accessors = binding.accessorBlock { enclosed([]) { walk(accessors) } }
            declareLocally(BoundNames.of(binding.pattern))
        }
        return .skipChildren
    }

    override func visit(_ node: AccessorDeclSyntax) -> SyntaxVisitorContinueKind {
        enclosed(node.parameters.map { [$0.name.tokenText] } ?? ["newValue", "oldValue"]) {
            if let body = node.body { walk(body) }
        }
        return .skipChildren
    }

    override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
        enclosed(names(node.genericParameterClause) + names(node.signature.parameterClause)) {
            walk(node.attributes)
            walk(node.signature)
            if let clause = node.genericParameterClause { walk(clause) }
            if let clause = node.genericWhereClause { walk(clause) }
            if let body = node.body { walk(body) }
        }
        return .skipChildren
    }

    override func visit(_ node: InitializerDeclSyntax) -> SyntaxVisitorContinueKind {
        enter(names(node.genericParameterClause) + names(node.signature.parameterClause))
    }
    override func visitPost(_ node: InitializerDeclSyntax) { leave() }

    override func visit(_ node: SubscriptDeclSyntax) -> SyntaxVisitorContinueKind {
        enter(names(node.genericParameterClause) + names(node.parameterClause))
    }
    override func visitPost(_ node: SubscriptDeclSyntax) { leave() }

    override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind {
        enterType(node, node.genericParameterClause)
    }
    override func visitPost(_ node: StructDeclSyntax) { leave() }
    override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind {
        enterType(node, node.genericParameterClause)
    }
    override func visitPost(_ node: ClassDeclSyntax) { leave() }
    override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind {
        enterType(node, node.genericParameterClause)
    }
    override func visitPost(_ node: EnumDeclSyntax) { leave() }
    override func visit(_ node: ProtocolDeclSyntax) -> SyntaxVisitorContinueKind { enterType(node, nil) }
    override func visitPost(_ node: ProtocolDeclSyntax) { leave() }

    override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind {
        walk(node.extendedType)
        if let clause = node.inheritanceClause { walk(clause) }
        let known = after.members(of: node.extendedType.written)
        enclosed(Array(known.union(ExportedNames.members(in: node.memberBlock)))) { walk(node.memberBlock) }
        return .skipChildren
    }

    // MARK: Statements

    override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind {
        var names: [String] = []
        for capture in node.signature?.capture.map({ Array($0.items) }) ?? [] {
            if let initializer = capture.initializer {
                walk(initializer)
            } else if let new = replacement(for: capture.name) {
                edits.append(ExportEdit(at: capture.name.span.upper, " = \(new)"))
            }
            names.append(capture.name.tokenText)
        }
        switch node.signature?.parameterClause {
        case .simpleInput(let list)?: names += list.map(\.name.tokenText)
        case .parameterClause(let clause)?:
            names += clause.parameters.nodes.map { ($0.secondName ?? $0.firstName).tokenText }
            walk(clause)
        case nil: break
        }
        if let result = node.signature?.returnClause { walk(result) }
        scoped(names + localNames(node.statements)) { walk(node.statements) }
        return .skipChildren
    }

    override func visit(_ node: CodeBlockSyntax) -> SyntaxVisitorContinueKind {
        scoped(localNames(node.statements)) { walk(node.statements) }
        return .skipChildren
    }

    override func visit(_ node: ForStmtSyntax) -> SyntaxVisitorContinueKind {
        walk(node.sequence)
        walk(node.pattern)
        scoped(BoundNames.of(node.pattern)) {
            if let filter = node.whereClause { walk(filter) }
            walk(node.body)
        }
        return .skipChildren
    }

    override func visit(_ node: IfExprSyntax) -> SyntaxVisitorContinueKind {
        scoped([]) {
            walkConditions(node.conditions)
            walk(node.body)
        }
        switch node.elseBody {
        case .codeBlock(let block)?: walk(block)
        case .ifExpr(let other)?: walk(other)
        case nil: break
        }
        return .skipChildren
    }

    override func visit(_ node: WhileStmtSyntax) -> SyntaxVisitorContinueKind {
        scoped([]) {
            walkConditions(node.conditions)
            walk(node.body)
        }
        return .skipChildren
    }

    override func visit(_ node: GuardStmtSyntax) -> SyntaxVisitorContinueKind {
        scoped([]) { walkConditions(node.conditions) }
        walk(node.body)
        for condition in node.conditions.nodes { declareLocally(names(condition)) }
        return .skipChildren
    }

    override func visit(_ node: SwitchCaseSyntax) -> SyntaxVisitorContinueKind {
        var names = localNames(node.statements)
        if case .case(let label) = node.label { names += label.caseItems.nodes.flatMap { BoundNames.of($0.pattern) } }
        scopes.append(Set(names))
        return .visitChildren
    }
    override func visitPost(_ node: SwitchCaseSyntax) { scopes.removeLast() }

    override func visit(_ node: CatchClauseSyntax) -> SyntaxVisitorContinueKind {
        scopes.append(Set(["error"] + node.catchItems.flatMap { $0.pattern.map(BoundNames.of) ?? [] }))
        return .visitChildren
    }
    override func visitPost(_ node: CatchClauseSyntax) { scopes.removeLast() }

    // MARK: Scopes

    private func scoped(_ names: [String], _ body: () -> Void) {
        scopes.append(Set(names))
        body()
        scopes.removeLast()
    }

    private func enclosed(_ names: [String], _ body: () -> Void) {
        _ = enter(names)
        body()
        leave()
    }

    private func enter(_ names: [String]) -> SyntaxVisitorContinueKind {
        scopes.append(Set(names))
        depth += 1
        return .visitChildren
    }

    private func leave() {
        scopes.removeLast()
        depth -= 1
    }

    private func enterType(
        _ node: some DeclGroupSyntax, _ generics: GenericParameterClauseSyntax?
    ) -> SyntaxVisitorContinueKind {
        var members = ExportedNames.members(in: node.memberBlock)
        for type in ExportedNames.inherited(node.inheritanceClause) { members.formUnion(after.members(of: type)) }
        return enter(Array(members) + names(generics))
    }

    /// From here on; an initial value does not see the variable itself.
    private func declareLocally(_ names: [String]) {
        if scopes.isEmpty { started.formUnion(names) } else { scopes[scopes.count - 1].formUnion(names) }
    }

    private func walkConditions(_ conditions: ConditionElementListSyntax) {
        for condition in conditions {
            walk(condition)
            declareLocally(names(condition))
        }
    }

    private func names(_ condition: ConditionElementSyntax) -> [String] {
        switch condition.condition {
        case .optionalBinding(let binding): BoundNames.of(binding.pattern)
        case .matchingPattern(let matching): BoundNames.of(matching.pattern)
        default: []
        }
    }

    private func names(_ clause: FunctionParameterClauseSyntax) -> [String] {
        clause.parameters.nodes.map { ($0.secondName ?? $0.firstName).tokenText }
    }

    private func names(_ clause: GenericParameterClauseSyntax?) -> [String] {
        clause?.parameters.nodes.map(\.name.tokenText) ?? []
    }

    /// Functions and types of a block, which all of it sees.
    private func localNames(_ statements: CodeBlockItemListSyntax) -> [String] {
        statements.compactMap { $0.item.asProtocol((any NamedDeclSyntax).self)?.name.tokenText }
    }
}
