/// What the checker knows of the library: its types and functions with their signatures and documentation.
///
/// The standard library of the language and the bound library are described in the same way.
public struct LibraryInterface: Sendable {
    public internal(set) var types: [LibraryType] = []
    /// How many of the types, the first ones, are of the language itself.
    public package(set) var languageTypes = 0
    /// Result builders by name, with the type of the elements they collect.
    public internal(set) var builders: [String: Type] = [:]
    /// Global constants and type aliases by name: `Tensor.Scalar = Double`, `Shape = [Int]`.
    public internal(set) var aliases: [String: Type] = [:]
    /// Types of the language that conform to protocols of the library, by the protocol's name: `Int` to `TensorIndex`.
    public internal(set) var languageConformances: [String: Set<Type>] = [:]

    /// Constants that stand for a type where an expression stands, by the names that they share with a protocol.
    public internal(set) var typeValues: [String: Type] = [:]

    /// What to say to a name that nothing declares, or to a member that its type has not, and that other libraries have.
    public var adviceOnForeignName: @Sendable (_ name: String, _ isMember: Bool) -> String? = { _, _ in nil }

    private var typeIndex: [String: Int] = [:]
    var declarations: [LibraryDeclaration] = []
    var owners: [DeclarationOwner] = []
    private var readings = DeclarationReadings()

    /// `capacity` is how many functions will be declared: growing step by step would copy them again and again.
    public init(capacity: Int = 0) { declarations.reserveCapacity(capacity) }

    // MARK: Reading

    /// The function of an identifier that this interface has given.
    public subscript(id: LibraryFunctionID) -> LibraryFunction {
        // An identifier is handed out only after its declaration was read, so that no cell can bring another.
        guard let function = readings.function(id, of: self) else {
            preconditionFailure("only functions whose declarations can be read are found")
        }
        return function
    }

    /// All functions, in the order of their declarations.
    public var functions: [LibraryFunction] {
        declarations.indices.compactMap { readings.function(LibraryFunctionID(index: $0), of: self) }
    }

    /// Declarations that cannot be read.
    public var problems: [DeclarationError] {
        declarations.indices.compactMap { index in
            let id = LibraryFunctionID(index: index)
            guard readings.function(id, of: self) == nil else { return nil }
            do throws(DeclarationError) { _ = try read(id) } catch { return error }
            return nil
        }
    }

    public func type(named name: String) -> LibraryType? { typeIndex[name].map { types[$0] } }

    /// Free functions, free constants and operators of a name. Operators are always free here, wherever the
    /// library declares them.
    public func freeFunctions(named name: String) -> [LibraryFunctionID] { readings.free(named: name, of: self) }

    /// Members of a name that `owner` itself declares (not those of its protocols).
    public func members(named name: String, of owner: OwnerKey) -> [LibraryFunctionID] {
        readings.members(named: name, of: owner, of: self)
    }

    public func members(of owner: OwnerKey) -> [LibraryFunctionID] { readings.members(of: owner, of: self) }

    /// The cases of an enumeration, in the order of their declaration.
    public func cases(of type: Int) -> [LibraryFunctionID] {
        members(of: .library(type)).filter { self[$0].kind == .enumerationCase }
    }

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

    public var freeNames: [String] { readings.freeNames(of: self) }

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

    mutating func add(_ declaration: LibraryDeclaration) -> LibraryFunctionID {
        if readings.isUsed || !isKnownUniquelyReferenced(&readings) { readings = DeclarationReadings() }
        declarations.append(declaration)
        return LibraryFunctionID(index: declarations.count - 1)
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
