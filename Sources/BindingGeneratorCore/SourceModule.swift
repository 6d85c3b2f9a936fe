import SwiftParser
import SwiftSyntax

/// The parsed sources of one target.
package struct SourceModule {
    package var name: String
    package var files: [SourceFileSyntax]

    package init(name: String, sources: [String]) {
        self.name = name
        files = sources.map { Parser.parse(source: $0) }
    }

    var declarations: [DeclSyntax] { files.flatMap { $0.statements.flatMap { declarations(of: $0) } } }

    private func declarations(of item: CodeBlockItemSyntax) -> [DeclSyntax] {
        item.item.as(DeclSyntax.self).map { [$0] } ?? []
    }
}

/// The parts that all declarations of types share, and extensions with them.
struct TypeSyntaxParts {
    var name: String
    /// Nil for an extension.
    var kind: TypeKind?
    var modifiers: DeclModifierListSyntax
    var attributes: AttributeListSyntax
    var inherited: [TypeSyntax]
    var generics: GenericParameterClauseSyntax?
    var whereClause: GenericWhereClauseSyntax?
    var members: [DeclSyntax]

    init?(_ declaration: DeclSyntax) {
        func set(
            _ name: String, _ kind: TypeKind?, _ group: some DeclGroupSyntax,
            _ generics: GenericParameterClauseSyntax?
        ) -> TypeSyntaxParts {
            TypeSyntaxParts(
                name: name, kind: kind, modifiers: group.modifiers, attributes: group.attributes,
                inherited: group.inheritanceClause?.inheritedTypes.map(\.type) ?? [], generics: generics,
                whereClause: group.genericWhereClause, members: group.memberBlock.members.map(\.decl))
        }
        if let node = declaration.as(StructDeclSyntax.self) {
            self = set(node.name.text, .structure, node, node.genericParameterClause)
        } else if let node = declaration.as(ClassDeclSyntax.self) {
            self = set(node.name.text, .classType, node, node.genericParameterClause)
        } else if let node = declaration.as(EnumDeclSyntax.self) {
            self = set(node.name.text, .enumeration, node, node.genericParameterClause)
        } else if let node = declaration.as(ProtocolDeclSyntax.self) {
            self = set(node.name.text, .protocolType, node, nil)
        } else if let node = declaration.as(ExtensionDeclSyntax.self) {
            self = set(node.extendedType.trimmedDescription, nil, node, nil)
        } else {
            return nil
        }
    }

    private init(
        name: String, kind: TypeKind?, modifiers: DeclModifierListSyntax, attributes: AttributeListSyntax,
        inherited: [TypeSyntax], generics: GenericParameterClauseSyntax?, whereClause: GenericWhereClauseSyntax?,
        members: [DeclSyntax]
    ) {
        self.name = name
        self.kind = kind
        self.modifiers = modifiers
        self.attributes = attributes
        self.inherited = inherited
        self.generics = generics
        self.whereClause = whereClause
        self.members = members
    }
}
