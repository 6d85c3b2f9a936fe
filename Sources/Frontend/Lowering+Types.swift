import IR
import SwiftSyntax

extension Lowering {
    /// The type that a piece of syntax names; `.error` after a diagnostic.
    func type(_ syntax: TypeSyntax) -> Type {
        nested(at: syntax.span, .error) { namedType(syntax) }
    }

    private func namedType(_ syntax: TypeSyntax) -> Type {
        switch syntax.as(TypeSyntaxEnum.self) {
        case .identifierType(let identifier):
            let name = identifier.name.tokenText
            let arguments = identifier.genericArgumentClause.map { genericArguments($0) } ?? []
            if name == "Set" || name == "Dictionary", let key = arguments.first, !key.isError, !key.hasHole,
                !conforms(key, to: "Hashable"), !isImplied("Hashable", of: key)
            {
                error("type '\(key)' does not conform to protocol 'Hashable'", at: syntax.span)
                return .error
            }
            return typeNamed(name, arguments, at: syntax.span)
        case .memberType(let member):
            let base = member.baseType.written
            let name = member.name.tokenText
            let own = member.genericArgumentClause.map { genericArguments($0) } ?? []
            if let found = memberType(member) { return filled(found, own) }
            if Self.modules.contains(base) {
                return typeNamed(name, own, at: syntax.span)
            }
            let outer = type(member.baseType)
            if outer.isError { return .error }
            if let found = nestedType(name, in: outer) {
                if probe != nil { noteReference(.type(found), name: name, at: member.name.span) }
                return filled(found, own)
            }
            let kind = userType(outer)?.kindName ?? "type"
            let module = userType(outer) == nil ? "" : "main."
            error("'\(name)' is not a member type of \(kind) '\(module)\(outer)'", at: member.name.span)
            return .error
        case .arrayType(let array): return .array(type(array.element))
        case .dictionaryType(let dictionary):
            let key = type(dictionary.key)
            if !key.isError, !conforms(key, to: "Hashable"), !isImplied("Hashable", of: key) {
                error("type '\(key)' does not conform to protocol 'Hashable'", at: syntax.span.start)
            }
            return .dictionary(key: key, value: type(dictionary.value))
        case .optionalType(let optional): return .optional(type(optional.wrappedType))
        case .implicitlyUnwrappedOptionalType(let optional): return .optional(type(optional.wrappedType))
        case .tupleType(let tuple):
            let elements = tuple.elements.nodes.map { element in
                Type.TupleElement(
                    label: element.firstName.flatMap { $0.text == "_" ? nil : $0.tokenText }, type: type(element.type))
            }
            if elements.count == 1 { return elements[0].type }
            return .tuple(elements)
        case .functionType(let function):
            var inoutParameters: Set<Int> = []
            var parameters: [Type] = []
            for (index, parameter) in function.parameters.enumerated() {
                var parameterType = parameter.type
                if let attributed = parameterType.as(AttributedTypeSyntax.self) {
                    if attributed.isInout { inoutParameters.insert(index) }
                    parameterType = attributed.baseType
                }
                parameters.append(type(parameterType))
            }
            if let effects = function.effectSpecifiers, effects.asyncSpecifier != nil {
                unsupported("'async' is", instead: "call the function directly", at: effects.span)
            }
            return .function(
                Type.FunctionType(
                    parameters: parameters, inoutParameters: inoutParameters,
                    result: type(function.returnClause.type),
                    isThrowing: function.effectSpecifiers?.throwsClause != nil))
        case .attributedType(let attributed): return type(attributed.baseType)
        case .someOrAnyType(let some): return someOrAny(some)
        case .compositionType(let composition):
            return self.composition(of: composition.elements.nodes.flatMap { conformanceNames($0.type) })
        case .metatypeType(let metatype): return .metatype(type(metatype.baseType))
        default:
            unsupported("this kind of type is", instead: "use a named type", at: syntax.span)
            return .error
        }
    }

    /// `T.Element`, `Stack<Int>.Element`: nil if the base is the name of a module or of an outer type.
    private func memberType(_ member: MemberTypeSyntax) -> Type? {
        let name = member.name.tokenText
        if let identifier = member.baseType.as(IdentifierTypeSyntax.self), identifier.genericArgumentClause == nil,
            lookUpType(identifier.name.tokenText) == nil
        {
            return nil
        }
        let base = type(member.baseType)
        if base.isError { return .error }
        if name == "Type" || name == "Protocol" { return nil }
        if let found = dependentType(base, name) { return found }
        guard base.archetypePosition != nil else { return nil }
        error("'\(name)' is not a member type of type '\(base)'", at: member.name.span)
        return .error
    }

    private func someOrAny(_ syntax: SomeOrAnyTypeSyntax) -> Type {
        if syntax.constraint.is(SuppressedTypeSyntax.self) { return type(syntax.constraint) }
        if let marker = markerProtocol(syntax.constraint), marker == "Sendable" { return .any }
        if syntax.someOrAnySpecifier.tokenKind == .keyword(.some), let opaqueResult {
            opaqueResult.constraints = conformanceNames(syntax.constraint)
            return opaqueResult.type
        }
        return type(syntax.constraint)
    }

    func genericArguments(_ clause: GenericArgumentClauseSyntax) -> [Type] {
        clause.arguments.nodes.map { argument in
            if case .type(let syntax) = argument.argument { return type(syntax) }
            return .error
        }
    }

    func typeNamed(_ name: String, _ arguments: [Type], at range: SourceRange) -> Type {
        if let found = lookUpType(name, arguments) {
            if let checked = checkArguments(found, name, arguments, at: range) { return checked }
            if probe != nil { noteReference(.type(found), name: name, at: range) }
            return found
        }
        error("cannot find type '\(name)' in scope", at: range, notes: adviceNote(name, knownTypeNames, at: range))
        return .error
    }

    /// A type by name, without a diagnostic. An unapplied generic type has holes for its arguments.
    func lookUpType(_ name: String, _ arguments: [Type] = []) -> Type? {
        if case .type(let type)? = state.names.lookUp(name) { return applied(type, arguments) }
        if name == "Self", let selfType = context.selfType { return selfType }
        if context.selfType != nil, let type = nestedTypeInContext(name) { return applied(type, arguments) }
        if let alias = state.scope.generics.aliases[name] {
            return alias.type.substituting { index, _ in
                guard index >= 0, index < alias.count else { return nil }
                return arguments.indices.contains(index) ? arguments[index] : .hole
            }
        }
        if let type = state.scope.types[name] { return applied(type, arguments) }
        if let selfType = context.selfType, let member = memberTypeOfSelf(name, selfType) { return member }
        if let known = LanguageType.named[name] {
            let open = Array(repeating: Type.hole, count: max(0, known.parameterCount - arguments.count))
            return known.type(of: arguments + open)
        }
        if let type = interface.type(named: name) {
            let count = type.genericParameters.count
            // Swift's second argument is the state from which the elements are made.
            if name == "UnfoldSequence", arguments.count == 2 { return type.type(of: [arguments[0]]) }
            return type.type(of: arguments.count == count ? arguments : Array(repeating: .hole, count: count))
        }
        return interface.aliases[name]
    }

    /// Associated types and aliases are visible by their plain names inside a type and its extensions.
    private func memberTypeOfSelf(_ name: String, _ selfType: Type) -> Type? {
        if selfType.archetypePosition != nil { return dependentType(selfType, name) }
        guard !isLookingUpMember else { return nil }
        guard let user = userType(selfType) else {
            return ["Index", "SubSequence"].contains(name) ? dependentType(selfType, name) : nil
        }
        guard !user.conformances.isEmpty else { return nil }
        isLookingUpMember = true
        defer { isLookingUpMember = false }
        let isAssociated = user.conformances.contains { conformance in
            refined(conformance).contains {
                state.scope.generics.protocols[$0]?.associatedTypes.contains { $0.name == name } == true
            }
        }
        return isAssociated ? dependentType(selfType, name) : nil
    }

    /// `func f<U>(_ m: Matrix<U>)`: what `Matrix` asks of a parameter of the function whose head is read goes without saying.
    private func isImplied(_ constraint: ProtocolName, of type: Type) -> Bool {
        guard isReadingSignature, let start = inferenceStart, let position = type.archetypePosition, position >= start
        else { return false }
        state.generics[position].constraints.append(constraint)
        return true
    }

    /// A type inside a generic one, whose own parameters are still open, with these for them.
    private func filled(_ type: Type, _ arguments: [Type]) -> Type {
        guard case .nominal(var nominal) = type else { return type }
        let open = nominal.arguments.indices.filter { nominal.arguments[$0].isHole }
        guard !open.isEmpty, open.count == arguments.count else { return type }
        for (index, argument) in zip(open, arguments) { nominal.arguments[index] = argument }
        return .nominal(nominal)
    }

    /// A user's generic type with its arguments, or with holes.
    private func applied(_ type: Type, _ arguments: [Type]) -> Type {
        guard case .nominal(var nominal) = type, case .user(let id) = nominal.id else { return type }
        if nominal.kind == .protocolType {
            nominal.arguments = arguments
            return .nominal(nominal)
        }
        guard let user = state.scope.userTypes[id], !user.generics.isEmpty, nominal.arguments.isEmpty else {
            return filled(type, arguments)
        }
        usesGenerics = true
        if !arguments.isEmpty {
            nominal.arguments = arguments
        } else if let selfNominal = context.selfType?.nominalType, selfNominal.id == nominal.id {
            // Inside its own declaration the name stands for the type itself.
            return context.selfType ?? type
        } else if let around = typeAround(nominal.id) {
            return around
        } else {
            nominal.arguments = user.nominal.arguments.map { _ in .hole }
        }
        return .nominal(nominal)
    }

    /// The type around the one whose members are read, in terms of the parameters that both share.
    private func typeAround(_ id: NominalID) -> Type? {
        var current = context.selfType.flatMap { userType($0)?.outer }
        while let type = current {
            if type.nominalType?.id == id { return userDeclaration(type)?.type.opened }
            current = userDeclaration(type)?.outer
        }
        return nil
    }

    private func reportArity(_ name: String, _ count: Int, _ wanted: Int, at range: SourceRange) {
        error(
            "generic type '\(name)' specialized with too \(count > wanted ? "many" : "few") type "
                + "parameters (got \(count), but expected \(wanted))", at: range)
    }

    func checkArguments(_ found: Type, _ name: String, _ arguments: [Type], at range: SourceRange) -> Type? {
        let arity = name == "Result" ? 2 : LanguageType.named[name]?.parameterCount ?? 0
        if arity > 0, !arguments.isEmpty, arguments.count != arity {
            reportArity(name, arguments.count, arity, at: range)
            return .error
        }
        guard let nominal = found.nominalType, case .user(let id) = nominal.id, nominal.kind != .protocolType,
            let user = state.scope.userTypes[id], !arguments.isEmpty
        else { return nil }
        let wanted = user.nominal.arguments.count
        // Of a type inside a generic one only its own are written.
        let isWhole = nominal.arguments.count == wanted && !nominal.arguments.contains(where: \.isHole)
        let arguments = isWhole ? nominal.arguments : arguments
        guard wanted > 0 else {
            error("cannot specialize non-generic type '\(name)'", at: range)
            return .error
        }
        guard arguments.count == wanted else {
            reportArity(name, arguments.count, wanted, at: range)
            return .error
        }
        var bindings = Bindings(user.generics)
        for (index, argument) in arguments.enumerated() { bindings.types[index] = argument }
        for index in arguments.indices { derive(from: index, &bindings) }
        for (parameter, type) in zip(user.generics, bindings.types) {
            guard let type, !type.isError, !type.hasHole else { continue }
            if let missing = parameter.constraints.first(where: { !conforms(type, to: $0) && !isImplied($0, of: type) })
            {
                error("type '\(type)' does not conform to protocol '\(missing)'", at: range)
                return .error
            }
        }
        return nil
    }

    var knownTypeNames: [String] {
        LanguageType.named.keys.sorted() + interface.types.map(\.name) + Array(state.scope.types.keys)
            + Array(interface.aliases.keys)
    }
}

extension AttributedTypeSyntax {
    var isInout: Bool {
        specifiers.nodes.contains { specifier in
            if case .simpleTypeSpecifier(let simple) = specifier {
                return simple.specifier.tokenKind == .keyword(.inout)
            }
            return false
        }
    }
}
