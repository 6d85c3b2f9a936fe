import IR

/// A type at run time: how words of it are described, compared, hashed and released.
///
/// Interned by `TypeTable`, so that two equal types of one machine are one object. Belongs to the machine's thread.
public final class ValueType {
    public let type: Type
    /// Whether words of the type are references to objects.
    public let isReference: Bool
    let shape: Shape
    /// Whether words are references to instances of a cell's class, whose own type may be a class below it.
    let isClass: Bool
    /// Whether two values are equal exactly if their words are.
    let isWordComparable: Bool
    /// Whether values are ordered as their words are.
    let isWordOrdered: Bool
    /// Whether an optional of this type that is not nil is the value itself; else it is in an `OptionalBox`.
    let isStoredAsIsInOptional: Bool

    enum Shape {
        case int, double, float, bool, string, character, any, void
        case sized(IntegerKind)
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
        if case .user(let user) = shape { isClass = user.isClass } else { isClass = false }
        switch shape {
        case .int, .sized, .bool: isWordComparable = true
        default: isWordComparable = false
        }
        switch shape {
        case .int: isWordOrdered = true
        case .sized(let kind): isWordOrdered = kind.isOrderedAsWord
        default: isWordOrdered = false
        }
        if case .optional = shape { isStoredAsIsInOptional = false } else { isStoredAsIsInOptional = isReference }
    }
}

extension ValueType {
    /// The class of an instance, which may be below the one it is known as; other values have their static type.
    func dynamicType(of word: Word) -> ValueType {
        guard isClass, word.bits != 0 else { return self }
        return word.object(RecordObject.self).header.instanceOf?.valueType ?? self
    }
}

/// A struct, class or enumeration that a cell declared.
final class UserType {
    /// Replaced when an extension in a later cell adds to the type.
    var declaration: NominalDeclaration
    /// The stored properties, in order. Filled in after creation because types may contain themselves.
    var fields: [ValueType] = []
    var layout = RecordLayout([])
    /// Enumeration cases in order.
    var cases: [Case] = []
    /// Functions of the type that the machine calls on its own: `description`, `==`, `<`, `hash`.
    var describe: ((Word) -> String)?
    var debugDescribe: ((Word) -> String)?
    var equals: ((Word, Word) -> Bool)?
    var isLess: ((Word, Word) -> Bool)?
    var hash: ((Word, inout Hasher) -> Void)?
    /// The class it inherits from.
    let superclass: UserType?
    /// Implementations by the index of the function that introduced the method, inherited ones included.
    var methods: [Int: UnsafeMutablePointer<CodeHeader>] = [:]
    /// Functions of a name, and protocols, inherited ones included.
    var witnesses: [String: FunctionID] = [:]
    var conformances: [String] = []
    /// What runs when an instance ends, its own first.
    var deinitializers: [Code] = []
    let endings: EndingInstances
    /// The type of its values; the table of types keeps it.
    unowned(unsafe) var valueType: ValueType?

    struct Case {
        var name: String
        var labels: [String?]
        var payload: [ValueType]
        var layout: RecordLayout
        /// The one object of a case without payload.
        var shared: RecordObject?
    }

    init(_ declaration: NominalDeclaration, superclass: UserType?, endings: EndingInstances) {
        self.declaration = declaration
        self.superclass = superclass
        self.endings = endings
    }

    /// Takes over what the class above has. That one is complete by now.
    func inherit() {
        witnesses = (superclass?.witnesses ?? [:]).merging(declaration.witnesses) { $1 }
        conformances = declaration.conformances + (superclass?.conformances ?? [])
        guard let superclass else { return }
        methods = superclass.methods.merging(methods) { $1 }
        deinitializers = superclass.deinitializers
        describe = superclass.describe
        debugDescribe = superclass.debugDescribe
        equals = superclass.equals
        isLess = superclass.isLess
        hash = superclass.hash
    }

    var name: String { declaration.type.name }
    /// Without the types that it is declared in.
    var ownName: String { RuntimeName.lastComponent(name) }
    var isClass: Bool { declaration.type.kind == .classType }

    /// Whether it is that class or one that inherits from it.
    func inherits(from other: UserType) -> Bool {
        var current: UserType? = self
        while let type = current {
            if type === other { return true }
            current = type.superclass
        }
        return false
    }
}
