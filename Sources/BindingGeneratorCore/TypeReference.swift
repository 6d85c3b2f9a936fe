/// A type as a public declaration of the library spells it, with every name resolved.
package indirect enum TypeReference: Hashable, Sendable {
    /// A scalar or text type of the language (`Int`), or a struct, class or enum of the library by its full name.
    case named(String)
    /// `any P`.
    case existential(String)
    case optional(TypeReference)
    case array(TypeReference)
    case dictionary(key: TypeReference, value: TypeReference)
    case set(TypeReference)
    /// `Range`, `ClosedRange`, `PartialRangeFrom`, `PartialRangeUpTo`, `PartialRangeThrough`.
    case range(String, TypeReference)
    case tuple([Element])
    case function(parameters: [TypeReference], isThrowing: Bool, result: TypeReference)

    package struct Element: Hashable, Sendable {
        package var label: String?
        package var type: TypeReference
    }

    package static let void = TypeReference.tuple([])

    var isVoid: Bool { self == .void }

    var isFunction: Bool {
        if case .function = self { return true } else { return false }
    }

    /// Whether a value of this type can hold a closure anywhere inside.
    var containsFunction: Bool {
        switch self {
        case .function: return true
        case .named, .existential: return false
        case .optional(let type), .array(let type), .set(let type), .range(_, let type): return type.containsFunction
        case .dictionary(let key, let value): return key.containsFunction || value.containsFunction
        case .tuple(let elements): return elements.contains { $0.type.containsFunction }
        }
    }
}

extension TypeReference: CustomStringConvertible {
    /// As Swift writes it, both in a declaration and in a thunk.
    package var description: String {
        switch self {
        case .named(let name): return name
        case .existential(let name): return "any \(name)"
        case .optional(let wrapped):
            switch wrapped {
            case .existential, .function: return "(\(wrapped))?"
            default: return "\(wrapped)?"
            }
        case .array(let element): return "[\(element)]"
        case .dictionary(let key, let value): return "[\(key): \(value)]"
        case .set(let element): return "Set<\(element)>"
        case .range(let name, let bound): return "\(name)<\(bound)>"
        case .tuple(let elements):
            return "("
                + elements.map { ($0.label.map { $0 + ": " } ?? "") + $0.type.description }
                .joined(separator: ", ") + ")"
        case .function(let parameters, let isThrowing, let result):
            let list = parameters.map(\.description).joined(separator: ", ")
            return "(\(list))\(isThrowing ? " throws" : "") -> \(result.isVoid ? "Void" : result.description)"
        }
    }
}
