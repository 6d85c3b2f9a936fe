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
                !conforms(key, to: "Hashable")
            {
                error("type '\(key)' does not conform to protocol 'Hashable'", at: syntax.span)
                return .error
            }
            return typeNamed(name, arguments, at: syntax.span)
        case .memberType(let member):
            let base = member.baseType.trimmedDescription
            let name = member.name.tokenText
            if base == "Swift" || base == "Swiftlet" || base == "Foundation" {
                let arguments = member.genericArgumentClause.map { genericArguments($0) } ?? []
                return typeNamed(name, arguments, at: syntax.span)
            }
            let outer = type(member.baseType)
            if outer.isError { return .error }
            if let found = nestedType(name, in: outer) {
                if probe != nil { noteReference(.type(found), name: name, at: member.name.span) }
                return found
            }
            let kind = outer.nominalType?.userType(in: state.scope)?.kindName ?? "type"
            let module = outer.nominalType?.userType(in: state.scope) == nil ? "" : "main."
            error("'\(name)' is not a member type of \(kind) '\(module)\(outer)'", at: member.name.span)
            return .error
        case .arrayType(let array): return .array(type(array.element))
        case .dictionaryType(let dictionary):
            let key = type(dictionary.key)
            if !key.isError, !conforms(key, to: "Hashable") {
                error("type '\(key)' does not conform to protocol 'Hashable'", at: dictionary.key.span)
            }
            return .dictionary(key: key, value: type(dictionary.value))
        case .optionalType(let optional): return .optional(type(optional.wrappedType))
        case .implicitlyUnwrappedOptionalType(let optional): return .optional(type(optional.wrappedType))
        case .tupleType(let tuple):
            let elements = tuple.elements.map { element in
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
        case .someOrAnyType(let some): return type(some.constraint)
        case .metatypeType(let metatype): return .metatype(type(metatype.baseType))
        default:
            unsupported("this kind of type is", instead: "use a named type", at: syntax.span)
            return .error
        }
    }

    func genericArguments(_ clause: GenericArgumentClauseSyntax) -> [Type] {
        clause.arguments.map { argument in
            if case .type(let syntax) = argument.argument { return type(syntax) }
            return .error
        }
    }

    func typeNamed(_ name: String, _ arguments: [Type], at range: SourceRange) -> Type {
        if let found = lookUpType(name, arguments) {
            if probe != nil { noteReference(.type(found), name: name, at: range) }
            return found
        }
        let candidates = knownTypeNames
        error(
            "cannot find type '\(name)' in scope", at: range,
            notes: nearNote(Spelling.nearest(to: name, in: candidates), at: range))
        return .error
    }

    /// A type by name, without a diagnostic. An unapplied generic type has holes for its arguments.
    func lookUpType(_ name: String, _ arguments: [Type] = []) -> Type? {
        if case .type(let type)? = state.names.lookUp(name) { return type }
        if context.selfType != nil, let type = nestedTypeInContext(name) { return type }
        if let type = state.scope.types[name] { return type }
        let first = arguments.first ?? .hole
        switch name {
        case "Int": return .int
        case "Double": return .double
        case "Float": return .float
        case "Bool": return .bool
        case "String": return .string
        case "Character": return .character
        case "Any": return .any
        case "Void": return .void
        case "Never": return .never
        case "Array": return .array(first)
        case "Set": return .set(first)
        case "Optional": return .optional(first)
        case "Dictionary": return .dictionary(key: first, value: arguments.count > 1 ? arguments[1] : .hole)
        case "Range": return .range(.halfOpen, first)
        case "ClosedRange": return .range(.closed, first)
        case "PartialRangeFrom": return .range(.from, first)
        case "PartialRangeUpTo": return .range(.upTo, first)
        case "PartialRangeThrough": return .range(.through, first)
        case "Self":
            if let selfType = context.selfType { return selfType }
        default: if let kind = IntegerKind(rawValue: name) { return .sized(kind) }
        }
        if let type = interface.type(named: name) {
            let count = type.genericParameters.count
            return type.type(of: arguments.count == count ? arguments : Array(repeating: .hole, count: count))
        }
        return interface.aliases[name]
    }

    var knownTypeNames: [String] {
        ["Int", "Double", "Float", "Bool", "String", "Character", "Any", "Void", "Array", "Dictionary", "Set"]
            + IntegerKind.allCases.map(\.rawValue)
            + interface.types.map(\.name) + Array(state.scope.types.keys) + Array(interface.aliases.keys)
    }
}

extension AttributedTypeSyntax {
    var isInout: Bool {
        specifiers.contains { specifier in
            if case .simpleTypeSpecifier(let simple) = specifier {
                return simple.specifier.tokenKind == .keyword(.inout)
            }
            return false
        }
    }
}
