/// What the checker knows of the library: its types and functions with their signatures and documentation.
///
/// The standard library of the language and the bound library are described in the same way.
public struct LibraryInterface: Sendable {
    public internal(set) var types: [LibraryType] = []
    public internal(set) var functions: [LibraryFunction] = []
    /// Result builders by name, with the type of the elements they collect.
    public internal(set) var builders: [String: Type] = [:]
    /// Global constants and type aliases by name: `Tensor.Scalar = Double`, `Shape = [Int]`.
    public internal(set) var aliases: [String: Type] = [:]
    /// Types of the language that conform to protocols of the library, by the protocol's name: `Int` to `TensorIndex`.
    public internal(set) var languageConformances: [String: Set<Type>] = [:]

    /// Constants that stand for a type where an expression stands, by the names that they share with a protocol.
    public internal(set) var typeValues: [String: Type] = [:]

    private var typeIndex: [String: Int] = [:]
    private var freeIndex: [String: [LibraryFunctionID]] = [:]
    private var memberIndex: [MemberKey: [LibraryFunctionID]] = [:]
    private var membersOfOwner: [OwnerKey: [LibraryFunctionID]] = [:]

    public init() {
        // As much as the whole library needs: growing step by step would copy it again and again at every start.
        functions.reserveCapacity(6000)
        memberIndex.reserveCapacity(5000)
        freeIndex.reserveCapacity(1000)
    }

    // MARK: Reading

    public subscript(id: LibraryFunctionID) -> LibraryFunction { functions[id.index] }

    public func type(named name: String) -> LibraryType? { typeIndex[name].map { types[$0] } }

    /// Free functions, free constants and operators of a name. Operators are always free here, wherever the
    /// library declares them.
    public func freeFunctions(named name: String) -> [LibraryFunctionID] { freeIndex[name] ?? [] }

    /// Members of a name that `owner` itself declares (not those of its protocols).
    public func members(named name: String, of owner: OwnerKey) -> [LibraryFunctionID] {
        memberIndex[MemberKey(owner: owner, name: name)] ?? []
    }

    public func members(of owner: OwnerKey) -> [LibraryFunctionID] { membersOfOwner[owner] ?? [] }

    /// What a `for` loop over a type of the language or of the library yields; nil if it cannot be walked.
    public func elementType(of type: Type) -> Type? {
        switch type {
        case .array(let element), .set(let element): return element
        case .dictionary(let key, let value):
            return .tuple([.init(label: "key", type: key), .init(label: "value", type: value)])
        case .range(let kind, let bound):
            return bound.isInteger && (kind == .halfOpen || kind == .closed || kind == .from) ? bound : nil
        case .string: return .character
        case .error: return .error
        case .nominal(let nominal):
            guard case .library(let index) = nominal.id else { return nil }
            return types[index].element?.substituting { index, _ in
                nominal.arguments.indices.contains(index) ? nominal.arguments[index] : nil
            }
        default: return nil
        }
    }

    public var freeNames: some Sequence<String> { freeIndex.keys }

    // MARK: Writing

    @discardableResult
    public mutating func add(_ type: LibraryType) -> NominalID {
        var type = type
        let id = NominalID.library(types.count)
        type.id = id
        typeIndex[type.name] = types.count
        types.append(type)
        return id
    }

    @discardableResult
    public mutating func add(_ function: LibraryFunction) -> LibraryFunctionID {
        var function = function
        let id = LibraryFunctionID(index: functions.count)
        function.id = id
        functions.append(function)
        if let owner = function.owner, !function.kind.isOperator {
            memberIndex[MemberKey(owner: owner, name: function.name), default: []].append(id)
            membersOfOwner[owner, default: []].append(id)
        } else {
            freeIndex[function.name, default: []].append(id)
        }
        return id
    }

    mutating func setElement(of id: NominalID, to element: Type) {
        if case .library(let index) = id { types[index].element = element }
    }

    /// Demands members of the types of cells that conform to a protocol.
    public mutating func require(_ members: [String], of protocolName: String) {
        for index in types.indices where types[index].name == protocolName && types[index].kind == .protocolType {
            types[index].requirements = members
        }
    }

    /// Lets values of a type of the language be used as a protocol of the library.
    public mutating func addConformance(of type: Type, to protocolName: String) {
        languageConformances[protocolName, default: []].insert(type)
    }

    public mutating func addBuilder(_ name: String, collecting element: Type) { builders[name] = element }

    public mutating func addTypeValue(_ name: String, of type: Type) { typeValues[name] = type }

    public mutating func addAlias(_ name: String, for type: Type) { aliases[name] = type }

    private struct MemberKey: Hashable, Sendable {
        var owner: OwnerKey
        var name: String
    }
}

public struct LibraryFunctionID: Hashable, Sendable {
    public let index: Int
    public init(index: Int) { self.index = index }
}

/// The kind of type a member belongs to. Members of `Array` are generic over `Element` and so on: the owner's own
/// parameters come first in `Signature.genericParameters`.
public enum OwnerKey: Hashable, Sendable {
    case int, double, float, bool, string, character, any
    case sized(IntegerKind)
    case optional, array, dictionary, set
    case range(Type.RangeKind)
    case library(Int)
}

/// A type of the library.
public struct LibraryType: Sendable {
    public var id: NominalID
    public var name: String
    public var kind: Type.NominalType.Kind
    /// Protocols it conforms to, the library's (`Layer`) and the standard ones (`Equatable`, `Error` …).
    public var conformances: [String]
    /// `Element` of `struct ArraySlice<Element>`; a protocol's are its primary associated types.
    public var genericParameters: [Signature.GenericParameter]
    /// The element type if a `for` loop can walk it, in terms of the generic parameters.
    public var element: Type?
    public var documentation: String
    /// Of a protocol: the members that a type of a cell must declare to conform, as `update(_:along:)`.
    public var requirements: [String] = []

    public init(
        name: String, kind: Type.NominalType.Kind, conformances: [String] = [],
        genericParameters: [Signature.GenericParameter] = [], element: Type? = nil, documentation: String = ""
    ) {
        id = .library(-1)
        self.name = name
        self.kind = kind
        self.conformances = conformances
        self.genericParameters = genericParameters
        self.element = element
        self.documentation = documentation
    }

    public var type: Type { type(of: []) }

    /// The type with the given arguments.
    public func type(of arguments: [Type]) -> Type {
        .nominal(Type.NominalType(id: id, name: name, kind: kind, arguments: arguments))
    }
}

/// A function of the library: anything that can be called or read.
public struct LibraryFunction: Sendable {
    public enum Kind: Hashable, Sendable {
        case free
        case initializer
        case method, staticMethod
        /// `signature.result` is the property's type.
        case property(isSettable: Bool), staticProperty
        case `subscript`(isSettable: Bool)
        case prefixOperator, infixOperator, postfixOperator
        /// An enumeration case; with parameters if it has associated values.
        case enumerationCase

        public var isOperator: Bool {
            switch self {
            case .prefixOperator, .infixOperator, .postfixOperator: return true
            default: return false
            }
        }

        /// Called on a value: `self` is the word before the arguments.
        public var takesSelf: Bool {
            switch self {
            case .method, .property, .subscript: return true
            default: return false
            }
        }
    }

    public internal(set) var id = LibraryFunctionID(index: -1)
    public var name: String
    public var kind: Kind
    public var owner: OwnerKey?
    /// The type of `self` (for initialisers: of the result) in terms of the signature's generic parameters, which
    /// the checker unifies with the type of the base: `.array(.parameter(0))` for members of every array,
    /// `.array(.string)` for those of `[String]` only. Nil without an owner. A free constant has the kind
    /// `.staticProperty` and no owner.
    public var selfType: Type?
    public var signature: Signature
    /// The declaration as Swift writes it, for inspection.
    public var declaration: String
    public var documentation: String
    /// An operation the machine has its own instruction for; the compiler to bytecode emits it directly.
    public var intrinsic: Intrinsic?

    public init(
        name: String, kind: Kind, owner: OwnerKey?, signature: Signature, declaration: String,
        documentation: String = "", intrinsic: Intrinsic? = nil, selfType: Type? = nil
    ) {
        self.name = name
        self.kind = kind
        self.owner = owner
        self.signature = signature
        self.declaration = declaration
        self.documentation = documentation
        self.intrinsic = intrinsic
        self.selfType = selfType
    }
}

/// Operations with instructions of their own. Named type first, so that the list reads by type.
public enum Intrinsic: String, Sendable, CaseIterable {
    case intAdd, intSubtract, intMultiply, intDivide, intRemainder, intNegate
    case intAddWrapping, intSubtractWrapping, intMultiplyWrapping
    case intAnd, intOr, intXor, intNot, intShiftLeft, intShiftRight
    case intEqual, intNotEqual, intLess, intLessOrEqual, intGreater, intGreaterOrEqual
    case intAddAssign, intSubtractAssign, intMultiplyAssign, intDivideAssign, intRemainderAssign
    case doubleAdd, doubleSubtract, doubleMultiply, doubleDivide, doubleNegate
    case doubleEqual, doubleNotEqual, doubleLess, doubleLessOrEqual, doubleGreater, doubleGreaterOrEqual
    case doubleAddAssign, doubleSubtractAssign, doubleMultiplyAssign, doubleDivideAssign
    case doubleSquareRoot, doubleAbsolute
    case intToDouble, doubleToInt
    case boolNot, boolEqual, boolNotEqual
    case arrayCount, arrayGet, arraySet, arrayAppend
    case stringAppendAssign
    case dictionaryGet, dictionaryGetDefault
}
