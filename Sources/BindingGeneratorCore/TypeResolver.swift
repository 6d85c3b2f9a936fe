import SwiftSyntax

/// Turns type syntax into `TypeReference`, looking names up through the enclosing types outwards.
struct TypeResolver {
    /// Struct, class, enum and protocol names of all modules.
    private(set) var kinds: [String: TypeKind] = [:]
    private var aliases: [String: (syntax: TypeSyntax, scope: [String])] = [:]

    static let languageTypes: Set<String> = ["Int", "Double", "Float", "Bool", "String", "Character", "Any"]
    private static let rangeTypes: Set<String> = [
        "Range", "ClosedRange", "PartialRangeFrom", "PartialRangeUpTo", "PartialRangeThrough",
    ]
    private static let sequenceProtocols: Set<String> = ["Sequence", "Collection", "BidirectionalCollection"]

    mutating func add(_ name: String, _ kind: TypeKind) { kinds[name] = kind }

    mutating func addAlias(_ name: String, for syntax: TypeSyntax, in scope: [String]) {
        aliases[name] = (syntax, scope)
    }

    /// `generics` says what the type parameters of the declaration stand for.
    func resolve(_ syntax: TypeSyntax, in scope: [String], generics: [String: TypeReference] = [:]) throws
        -> TypeReference
    {
        func recurse(_ inner: TypeSyntax) throws -> TypeReference {
            try resolve(inner, in: scope, generics: generics)
        }
        if let optional = syntax.as(OptionalTypeSyntax.self) { return .optional(try recurse(optional.wrappedType)) }
        if let array = syntax.as(ArrayTypeSyntax.self) { return .array(try recurse(array.element)) }
        if let dictionary = syntax.as(DictionaryTypeSyntax.self) {
            return .dictionary(key: try recurse(dictionary.key), value: try recurse(dictionary.value))
        }
        if let tuple = syntax.as(TupleTypeSyntax.self) {
            if tuple.elements.count == 1, let only = tuple.elements.first { return try recurse(only.type) }
            return .tuple(
                try tuple.elements.map { element in
                    let label = element.firstName?.text
                    return TypeReference.Element(label: label == "_" ? nil : label, type: try recurse(element.type))
                })
        }
        if let function = syntax.as(FunctionTypeSyntax.self) {
            if function.effectSpecifiers?.asyncSpecifier != nil { throw Unbindable("async closure") }
            return .function(
                parameters: try function.parameters.map { parameter in
                    if parameter.inoutKeyword != nil || parameter.type.isInout {
                        throw Unbindable("inout in a closure")
                    }
                    return try recurse(parameter.type)
                },
                isThrowing: function.effectSpecifiers?.throwsClause != nil,
                result: try recurse(function.returnClause.type))
        }
        if let attributed = syntax.as(AttributedTypeSyntax.self) {
            if attributed.isInout { throw Unbindable("inout") }
            if attributed.attributes.contains(where: { $0.trimmedDescription == "@Sendable" }) {
                throw Unbindable("@Sendable closure: a cell's closure stays on the thread of the machine")
            }
            return try recurse(attributed.baseType)
        }
        if let constrained = syntax.as(SomeOrAnyTypeSyntax.self) {
            return try resolveConstraint(constrained.constraint, in: scope, generics: generics)
        }
        if let identifier = syntax.as(IdentifierTypeSyntax.self) {
            let arguments = identifier.genericArgumentClause?.arguments.compactMap { $0.argument.as(TypeSyntax.self) }
            return try resolve(identifier.name.text, arguments ?? [], in: scope, generics: generics)
        }
        if let member = syntax.as(MemberTypeSyntax.self) {
            let path = member.trimmedDescription
            if let (name, kind) = lookUp(path, in: scope) { return reference(name, kind) }
            if let alias = lookUpAlias(path, in: scope) {
                return try resolve(alias.syntax, in: alias.scope, generics: [:])
            }
            throw Unbindable("unknown type '\(path)'")
        }
        throw Unbindable("type '\(syntax.trimmedDescription)'")
    }

    /// What `some P`, `any P` or a type parameter constrained to `P` becomes: the protocol's existential, or an
    /// array for the sequence protocols of the standard library.
    func resolveConstraint(_ constraint: TypeSyntax, in scope: [String], generics: [String: TypeReference] = [:])
        throws -> TypeReference
    {
        if let identifier = constraint.as(IdentifierTypeSyntax.self),
            Self.sequenceProtocols.contains(identifier.name.text),
            let argument = identifier.genericArgumentClause?.arguments.first?.argument.as(TypeSyntax.self)
        {
            return .array(try resolve(argument, in: scope, generics: generics))
        }
        if let (name, kind) = lookUp(constraint.trimmedDescription, in: scope), kind == .protocolType {
            return .existential(name)
        }
        if constraint.trimmedDescription == "Error" { return .existential("Error") }
        throw Unbindable("constraint '\(constraint.trimmedDescription)' is not a protocol of the library")
    }

    private func resolve(
        _ name: String, _ arguments: [TypeSyntax], in scope: [String], generics: [String: TypeReference]
    ) throws -> TypeReference {
        func argument(_ index: Int) throws -> TypeReference {
            guard index < arguments.count else { throw Unbindable("'\(name)' without its type arguments") }
            return try resolve(arguments[index], in: scope, generics: generics)
        }
        if let replacement = generics[name] { return replacement }
        if name == "Self" {
            guard let owner = scope.last, let kind = kinds[owner] else { throw Unbindable("Self") }
            return reference(owner, kind)
        }
        if let (found, kind) = lookUp(name, in: scope) {
            guard arguments.isEmpty else { throw Unbindable("generic type '\(name)'") }
            return reference(found, kind)
        }
        if let alias = lookUpAlias(name, in: scope) { return try resolve(alias.syntax, in: alias.scope) }
        switch name {
        case "Void": return .void
        case "Array": return .array(try argument(0))
        case "Optional": return .optional(try argument(0))
        case "Set": return .set(try argument(0))
        case "Dictionary": return .dictionary(key: try argument(0), value: try argument(1))
        case "Error": return .existential("Error")
        case _ where Self.rangeTypes.contains(name): return .range(name, try argument(0))
        case _ where Self.languageTypes.contains(name): return .named(name)
        default: throw Unbindable("unknown type '\(name)'")
        }
    }

    private func reference(_ name: String, _ kind: TypeKind) -> TypeReference {
        kind == .protocolType ? .existential(name) : .named(name)
    }

    private func lookUp(_ name: String, in scope: [String]) -> (String, TypeKind)? {
        for candidate in candidates(name, in: scope) {
            if let kind = kinds[candidate] { return (candidate, kind) }
        }
        return nil
    }

    private func lookUpAlias(_ name: String, in scope: [String]) -> (syntax: TypeSyntax, scope: [String])? {
        for candidate in candidates(name, in: scope) {
            if let alias = aliases[candidate] { return alias }
        }
        return nil
    }

    /// `scope` holds the full names of the enclosing types, outermost first.
    private func candidates(_ name: String, in scope: [String]) -> [String] {
        scope.reversed().map { "\($0).\(name)" } + [name]
    }
}

extension TypeSyntax {
    var isInout: Bool { self.as(AttributedTypeSyntax.self)?.isInout ?? false }
}

extension AttributedTypeSyntax {
    var isInout: Bool { specifiers.contains { $0.trimmedDescription == "inout" } }
}
