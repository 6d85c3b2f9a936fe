import IR

/// A type at run time: how words of it are described, compared, hashed and released.
///
/// Interned by `TypeTable`, so that two equal types of one machine are one object. Belongs to the machine's thread.
public final class ValueType {
    public let type: Type
    /// Whether words of the type are references to objects.
    public let isReference: Bool
    let shape: Shape
    /// Whether two values are equal exactly if their words are.
    let isWordComparable: Bool
    /// Whether an optional of this type that is not nil is the value itself; else it is in an `OptionalBox`.
    let isStoredAsIsInOptional: Bool

    enum Shape {
        case int, double, float, bool, string, character, any, void
        case optional(ValueType)
        case array(ValueType)
        case dictionary(key: ValueType, value: ValueType)
        case set(ValueType)
        case range(Type.RangeKind, ValueType)
        case tuple(labels: [String?], [ValueType], RecordLayout)
        case function
        case native(String, NativeTypeWitness)
        case user(UserType)
        /// A protocol of a cell or of the language: a word is an `AnyObjectBox` or a `NativeErrorObject`.
        case existential
        case metatype
    }

    init(type: Type, shape: Shape) {
        self.type = type
        self.shape = shape
        isReference = type.isReference
        switch shape {
        case .int, .bool: isWordComparable = true
        default: isWordComparable = false
        }
        if case .optional = shape { isStoredAsIsInOptional = false } else { isStoredAsIsInOptional = isReference }
    }
}

/// A struct, class or enumeration that a cell declared.
final class UserType {
    let declaration: NominalDeclaration
    /// The stored properties, in order. Filled in after creation because types may contain themselves.
    var fields: [ValueType] = []
    var layout = RecordLayout([])
    /// Enumeration cases in order.
    var cases: [Case] = []
    /// Functions of the type that the machine calls on its own: `description`, `==`, `<`, `hash`.
    var describe: ((Word) -> String)?
    var equals: ((Word, Word) -> Bool)?
    var isLess: ((Word, Word) -> Bool)?
    var hash: ((Word, inout Hasher) -> Void)?

    struct Case {
        var name: String
        var labels: [String?]
        var payload: [ValueType]
        var layout: RecordLayout
        /// The one object of a case without payload.
        var shared: RecordObject?
    }

    init(_ declaration: NominalDeclaration) { self.declaration = declaration }

    var name: String { declaration.type.name }
    var isClass: Bool { declaration.type.kind == .classType }
}
