/// A type of the language after checking.
///
/// At run time every value is one 8-byte word: a number, or a reference to an object (`isReference`).
public indirect enum Type: Hashable, Sendable {
    case int, double, float, bool
    /// `Int8` … `UInt64`, `UInt`.
    case sized(IntegerKind)
    case string, character
    case any
    case optional(Type)
    case array(Type)
    case dictionary(key: Type, value: Type)
    case set(Type)
    /// `a..<b`, `a...b`, `a...`, `..<b`, `...b`.
    case range(RangeKind, Type)
    /// `()` is `Void`. A tuple never has exactly one element.
    case tuple([TupleElement])
    case function(FunctionType)
    /// A struct, class, enum or protocol, the library's or the user's.
    case nominal(NominalType)
    /// A type parameter, by position; only inside generic signatures.
    case parameter(index: Int, name: String)
    case metatype(Type)
    case never
    /// Stands for a type that could not be found out; whatever touches it stays silent.
    case error

    public static let void = Type.tuple([])

    public enum RangeKind: String, Hashable, Sendable {
        case halfOpen, closed, from, upTo, through
    }

    public struct TupleElement: Hashable, Sendable {
        public var label: String?
        public var type: Type
        public init(label: String? = nil, type: Type) {
            self.label = label
            self.type = type
        }
    }

    public struct FunctionType: Hashable, Sendable {
        public var parameters: [Type]
        /// Positions of `inout` parameters.
        public var inoutParameters: Set<Int>
        public var result: Type
        public var isThrowing: Bool
        public init(parameters: [Type], inoutParameters: Set<Int> = [], result: Type, isThrowing: Bool = false) {
            self.parameters = parameters
            self.inoutParameters = inoutParameters
            self.result = result
            self.isThrowing = isThrowing
        }
    }

    /// A reference to a named type. Identity is `id` (and `arguments`); the rest is carried for speed and messages.
    public struct NominalType: Hashable, Sendable {
        public enum Kind: Hashable, Sendable { case structure, classType, enumeration, protocolType }
        public var id: NominalID
        public var name: String
        public var kind: Kind
        public var arguments: [Type]
        public init(id: NominalID, name: String, kind: Kind, arguments: [Type] = []) {
            self.id = id
            self.name = name
            self.kind = kind
            self.arguments = arguments
        }
    }
}

public enum NominalID: Hashable, Sendable {
    /// Index into `LibraryInterface.types`.
    case library(Int)
    /// Counted through the session.
    case user(Int)
}

extension Type {
    /// Whether a word of this type is a reference to an object.
    public var isReference: Bool {
        switch self {
        case .int, .sized, .double, .float, .bool, .never, .error: return false
        case .tuple(let elements): return !elements.isEmpty
        case .string, .character, .any, .optional, .array, .dictionary, .set, .range, .function, .nominal: return true
        case .parameter, .metatype: return false
        }
    }
}

extension Type: CustomStringConvertible {
    /// As Swift writes it.
    public var description: String {
        switch self {
        case .int: return "Int"
        case .sized(let kind): return kind.rawValue
        case .double: return "Double"
        case .float: return "Float"
        case .bool: return "Bool"
        case .string: return "String"
        case .character: return "Character"
        case .any: return "Any"
        case .optional(.function(let function)): return "(\(Type.function(function)))?"
        case .optional(let wrapped): return "\(wrapped)?"
        case .array(let element): return "[\(element)]"
        case .dictionary(let key, let value): return "[\(key) : \(value)]"
        case .set(let element): return "Set<\(element)>"
        case .range(let kind, let bound): return "\(kind.typeName)<\(bound)>"
        case .tuple(let elements):
            return "("
                + elements.map { ($0.label.map { $0 + ": " } ?? "") + $0.type.description }
                .joined(separator: ", ") + ")"
        case .function(let function):
            let parameters = function.parameters.enumerated().map { index, type in
                (function.inoutParameters.contains(index) ? "inout " : "") + type.description
            }
            return
                "(\(parameters.joined(separator: ", ")))\(function.isThrowing ? " throws" : "") -> \(function.result)"
        case .nominal(let nominal):
            if nominal.name.hasPrefix("Dictionary."), nominal.arguments.count == 2 {
                return "Dictionary<\(nominal.arguments[0]), \(nominal.arguments[1])>"
                    + nominal.name.dropFirst("Dictionary".count)
            }
            let isWritten = nominal.kind == .protocolType && nominal.name != "AnyObject"
            let name = isWritten ? "any \(nominal.name)" : nominal.name
            return nominal.arguments.isEmpty
                ? name : name + "<\(nominal.arguments.map(\.description).joined(separator: ", "))>"
        case .parameter(_, let name): return name
        case .metatype(let type): return "\(type).Type"
        case .never: return "Never"
        case .error: return "<<error type>>"
        }
    }
}

extension Type.RangeKind {
    public var typeName: String {
        switch self {
        case .halfOpen: return "Range"
        case .closed: return "ClosedRange"
        case .from: return "PartialRangeFrom"
        case .upTo: return "PartialRangeUpTo"
        case .through: return "PartialRangeThrough"
        }
    }
}
