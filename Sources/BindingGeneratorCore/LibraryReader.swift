import SwiftSyntax

/// Reads the public declarations of modules into a `LibraryModel`.
///
/// Two walks: the first learns the names of all types, so that the second can resolve every type it meets,
/// whichever file or module declares it.
package struct LibraryReader {
    var model = LibraryModel()
    var resolver = TypeResolver()
    private var typeIndex: [String: Int] = [:]

    package static func read(_ modules: [SourceModule]) -> LibraryModel {
        var reader = LibraryReader()
        for module in modules {
            for declaration in module.declarations { reader.collectTypes(declaration, in: [], module.name) }
        }
        for module in modules {
            for declaration in module.declarations {
                reader.readMembers(of: declaration, Context(module: module.name))
            }
        }
        reader.finishElements(modules)
        reader.dropFunctionsOfTypeValues()
        reader.dropForwarders()
        reader.bindVariadics()
        return reader.model
    }

    /// Where a declaration stands.
    struct Context {
        var module: String
        /// Full names of the enclosing types, outermost first.
        var scope: [String] = []
        var ownerKind: TypeKind?
        /// The members are public without saying so: of a protocol, of a `public extension`, cases of an enum.
        var membersArePublic = false
        /// The type to call static members on where the extension is limited to one conformer.
        var receiver: String?

        var owner: String? { scope.last }
    }

    // MARK: Types

    private mutating func collectTypes(_ declaration: DeclSyntax, in scope: [String], _ module: String) {
        if let alias = declaration.as(TypeAliasDeclSyntax.self) {
            let name = (scope.last.map { $0 + "." } ?? "") + alias.name.text
            resolver.addAlias(name, for: alias.initializer.value, in: scope)
            return
        }
        guard let parts = TypeSyntaxParts(declaration) else { return }
        var inner = scope
        if let kind = parts.kind {
            guard parts.modifiers.has(.public) || parts.modifiers.has(.open), !parts.attributes.has("_spi") else {
                return
            }
            let name = (scope.last.map { $0 + "." } ?? "") + parts.name
            inner.append(name)
            if parts.attributes.has("resultBuilder") {
                readBuilder(parts, named: name, module)
            } else if parts.generics != nil {
                skip("\(kind.rawValue) \(name)", "generic type", module)
            } else {
                resolver.add(name, kind)
                typeIndex[name] = model.types.count
                model.types.append(
                    TypeDeclaration(
                        name: name, kind: kind, module: module, documentation: declaration.documentation))
            }
        } else {
            inner.append(parts.name)
        }
        for member in parts.members { collectTypes(member, in: inner, module) }
    }

    private mutating func addConformances(_ parts: TypeSyntaxParts, to owner: String) {
        guard let index = typeIndex[owner] else { return }
        for inherited in parts.inherited {
            for name in inherited.conformanceNames where !Self.silentConformances.contains(name) {
                if !model.types[index].conformances.contains(name) { model.types[index].conformances.append(name) }
            }
        }
    }

    /// Conformances that mean nothing to a cell.
    private static let silentConformances: Set<String> = [
        "Sendable", "Copyable", "AnyObject", "Codable", "Encodable", "Decodable", "Identifiable",
        "CustomDebugStringConvertible", "CustomReflectable",
    ]

    /// Requirements of standard protocols that the machine reaches through the witness of the type.
    private static let silentFunctions: Set<String> = ["makeIterator", "hash", "encode"]

    private mutating func readBuilder(_ parts: TypeSyntaxParts, named name: String, _ module: String) {
        for member in parts.members {
            guard let function = member.as(FunctionDeclSyntax.self),
                ["buildBlock", "buildFinalResult"].contains(function.name.text),
                let array = function.signature.returnClause?.type.as(ArrayTypeSyntax.self)
            else { continue }
            pendingBuilders.append((name, array.element, module))
            return
        }
        skip("resultBuilder \(name)", "buildBlock does not return an array", module)
    }

    private var pendingBuilders: [(name: String, element: TypeSyntax, module: String)] = []

    private mutating func finishElements(_ modules: [SourceModule]) {
        for builder in pendingBuilders {
            do {
                let element = try resolver.resolve(builder.element, in: [])
                model.builders.append(Builder(name: builder.name, element: element, module: builder.module))
            } catch let error as Unbindable {
                skip("resultBuilder \(builder.name)", error.reason, builder.module)
            } catch {}
        }
        for index in model.types.indices where !sequenceConformances.isDisjoint(with: model.types[index].conformances) {
            let type = model.types[index]
            guard let syntax = elementSyntax[type.name] ?? nextSyntax[type.name + ".Iterator"] else {
                skip("for-in over \(type.name)", "nothing says what a loop yields", type.module)
                continue
            }
            do {
                model.types[index].element = try resolver.resolve(syntax, in: [type.name])
            } catch let error as Unbindable {
                skip("for-in over \(type.name)", error.reason, type.module)
            } catch {}
        }
    }

    private let sequenceConformances: Set<String> = [
        "Sequence", "Collection", "BidirectionalCollection", "RandomAccessCollection",
    ]
    /// `typealias Element` by the sequence.
    private var elementSyntax: [String: TypeSyntax] = [:]
    /// What `next` yields, by the iterator.
    private var nextSyntax: [String: TypeSyntax] = [:]

    // MARK: Members

    private mutating func readMembers(of declaration: DeclSyntax, _ context: Context) {
        if let parts = TypeSyntaxParts(declaration) {
            readType(parts, context)
        } else if let alias = declaration.as(TypeAliasDeclSyntax.self) {
            readAlias(alias, context)
        } else {
            readMember(declaration, context)
        }
    }

    private mutating func readType(_ parts: TypeSyntaxParts, _ context: Context) {
        var inner = context
        inner.receiver = nil
        if let kind = parts.kind {
            let name = (context.owner.map { $0 + "." } ?? "") + parts.name
            guard typeIndex[name] != nil else { return }
            inner.scope.append(name)
            inner.ownerKind = kind
            inner.membersArePublic = kind == .protocolType
        } else {
            guard typeIndex[parts.name] != nil, let kind = resolver.kinds[parts.name] else {
                reportForeignExtension(parts, context)
                return
            }
            inner.scope = [parts.name]
            inner.ownerKind = kind
            inner.membersArePublic = parts.modifiers.has(.public)
            if let clause = parts.whereClause {
                guard let receiver = clause.sameTypeAsSelf else {
                    skip(
                        "extension \(parts.name) \(clause.trimmedDescription)", "conditional extension", context.module)
                    return
                }
                inner.receiver = receiver
            }
        }
        guard let owner = inner.owner else { return }
        addConformances(parts, to: owner)
        for member in parts.members { readMembers(of: member, inner) }
        if parts.kind == .enumeration, let index = typeIndex[owner] {
            addSynthesizedEnumMembers(parts, of: model.types[index])
        }
    }

    /// Extensions of types that are not the library's: only their public members are worth a word.
    private mutating func reportForeignExtension(_ parts: TypeSyntaxParts, _ context: Context) {
        for member in parts.members {
            guard let modifiers = member.declaredModifiers, modifiers.has(.public) || parts.modifiers.has(.public)
            else { continue }
            skip("extension \(parts.name) { \(member.headline) }", "extends a foreign type", context.module)
        }
    }

    private mutating func readAlias(_ alias: TypeAliasDeclSyntax, _ context: Context) {
        if alias.name.text == "Element", let owner = context.owner {
            elementSyntax[owner] = alias.initializer.value
            return
        }
        guard alias.modifiers.has(.public) || context.membersArePublic, alias.name.text != "Iterator" else { return }
        let name = (context.owner.map { $0 + "." } ?? "") + alias.name.text
        attempt("typealias \(name)", context) { reader in
            let type = try reader.resolver.resolve(alias.initializer.value, in: context.scope)
            reader.model.aliases.append(Alias(name: name, type: type, module: context.module))
        }
    }

    private mutating func readMember(_ declaration: DeclSyntax, _ context: Context) {
        guard let modifiers = declaration.declaredModifiers else { return }
        if let owner = context.owner, let function = declaration.as(FunctionDeclSyntax.self),
            function.name.text == "next",
            let result = function.signature.returnClause?.type.as(OptionalTypeSyntax.self)
        {
            nextSyntax[owner] = result.wrappedType
            return
        }
        if let function = declaration.as(FunctionDeclSyntax.self),
            Self.silentFunctions.contains(function.name.text)
        {
            return
        }
        if context.owner == nil, let variable = declaration.as(VariableDeclSyntax.self),
            readTypeValue(variable, context)
        {
            return
        }
        let isCase = declaration.is(EnumCaseDeclSyntax.self)
        guard isCase || context.membersArePublic || modifiers.has(.public) || modifiers.has(.open),
            !(declaration.declaredAttributes?.has("_spi") ?? false)
        else { return }
        attempt(declaration.headline, context) { reader in
            let found = try reader.members(declaredBy: declaration, context).filter { !$0.name.hasPrefix("_") }
            reader.model.members += found
            // `.all` where a `WholeAxis` is expected is found on that type, where a `TensorIndex` is on the protocol.
            if let receiver = context.receiver, reader.resolver.kinds[receiver] != nil {
                reader.model.members += found.map { member in
                    var copy = member
                    copy.owner = receiver
                    return copy
                }
            }
        }
    }

    /// `let Loss: LossFunction.Type`; whether it is such a constant.
    private mutating func readTypeValue(_ variable: VariableDeclSyntax, _ context: Context) -> Bool {
        guard variable.modifiers.has(.public), let binding = variable.bindings.first,
            let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.text,
            let metatype = binding.typeAnnotation?.type.as(MetatypeTypeSyntax.self)
        else { return false }
        attempt("let \(name)", context) { reader in
            let type = try reader.resolver.resolve(metatype.baseType, in: [])
            reader.model.typeValues.append(Alias(name: name, type: type, module: context.module))
        }
        return true
    }

    /// A function beside such a constant is what an initialiser of the type is to a cell.
    private mutating func dropFunctionsOfTypeValues() {
        let names = Set(model.typeValues.map(\.name))
        model.members.removeAll { $0.owner == nil && names.contains($0.name) }
    }

    /// Methods of a protocol that only lead on to a free function of the same signature: a cell finds the function itself.
    private mutating func dropForwarders() {
        func key(_ member: Member) -> String { "\(member.name) \(member.parameters.map { ($0.label, $0.type) })" }
        let free = Set(model.members.filter { $0.owner == nil && $0.kind == .function }.map(key))
        model.members.removeAll { member in
            guard let owner = member.owner, member.kind == .function, !member.isStatic else { return false }
            return resolver.kinds[owner] == .protocolType && free.contains(key(member))
        }
    }

    // MARK: Reporting

    mutating func attempt(
        _ declaration: String, _ context: Context, _ body: (inout LibraryReader) throws -> Void
    ) {
        do {
            try body(&self)
        } catch {
            let reason = (error as? Unbindable)?.reason ?? String(describing: error)
            skip((context.owner.map { $0 + "." } ?? "") + declaration, reason, context.module)
        }
    }

    mutating func skip(_ declaration: String, _ reason: String, _ module: String) {
        let skipped = Skipped(module: module, declaration: declaration, reason: reason)
        if !model.skipped.contains(skipped) { model.skipped.append(skipped) }
    }
}

extension TypeSyntax {
    /// `A & B` names both.
    var conformanceNames: [String] {
        if let composition = self.as(CompositionTypeSyntax.self) {
            return composition.elements.flatMap { $0.type.conformanceNames }
        }
        if let attributed = self.as(AttributedTypeSyntax.self) { return attributed.baseType.conformanceNames }
        if let identifier = self.as(IdentifierTypeSyntax.self) { return [identifier.name.text] }
        return [trimmedDescription]
    }
}

extension GenericWhereClauseSyntax {
    /// `X` of `where Self == X`.
    var sameTypeAsSelf: String? {
        guard requirements.count == 1,
            let same = requirements.first?.requirement.as(SameTypeRequirementSyntax.self),
            same.leftType.trimmedDescription == "Self"
        else { return nil }
        return same.rightType.trimmedDescription
    }
}

extension DeclSyntax {
    var declaredModifiers: DeclModifierListSyntax? { asProtocol((any WithModifiersSyntax).self)?.modifiers }

    var declaredAttributes: AttributeListSyntax? { asProtocol((any WithAttributesSyntax).self)?.attributes }

    /// The first line of the declaration without attributes, modifiers and body, for reports.
    var headline: String {
        var text = trimmedDescription
        if let brace = text.firstIndex(of: "{") { text = String(text[..<brace]) }
        let words = text.split(whereSeparator: \.isWhitespace).filter {
            !["public", "@discardableResult"].contains($0)
        }
        return words.joined(separator: " ")
    }
}
