import IR

/// A protocol that a cell or the language's own prelude declares, as the checker sees it.
struct ProtocolInfo: Sendable {
    var name: ProtocolName
    var nominal: Type.NominalType
    /// Protocols it refines, composed ones included.
    var inherited: [ProtocolName] = []
    var associatedTypes: [AssociatedType] = []
    /// Associated types that are written in angle brackets: `any Store<Int>`.
    var primary: [String] = []
    /// `A.B == C` and the like between associated types, as paths that begin at `Self`.
    var equalities: [(left: [String], right: [String])] = []
    /// `where Element == Character`: associated types that are the same for all that conform.
    var fixed: [String: Type] = [:]
    /// Requirements by name; operators as static methods.
    var requirements: [String: [UserMember]] = [:]
    var initializers: [FunctionEntry] = []
    var subscripts: [(getter: FunctionEntry, isSettable: Bool)] = []
    /// What extensions add, by name.
    var extensions: [String: [UserMember]] = [:]
    var extensionInitializers: [FunctionEntry] = []
    var extensionSubscripts: [(getter: FunctionEntry, isSettable: Bool)] = []
    /// Only classes can conform: `protocol P: AnyObject`.
    var isClassBound = false
    /// `A & B`.
    var isComposition = false
    var range = SourceRange.none
    var documentation = ""

    struct AssociatedType: Sendable {
        var name: String
        var constraints: [ProtocolName]
        /// In terms of the parameters of the protocol, `Self` being the first.
        var defaultType: Type?
        /// The environment of `defaultType`.
        var environment: [GenericParameter] = []
        var range: SourceRange
    }
}

/// A requirement of a protocol, by the identity of its entry.
struct Requirement: Sendable {
    enum Kind: Sendable { case method, property, initializer, subscriptGetter, operatorFunction, setter }

    var owner: ProtocolName
    var kind: Kind
    var entry: FunctionEntry
    var isStatic: Bool
    /// Of a setter: the getter it belongs to.
    var getter: FunctionID?

    /// Whether it is called on a type, not on a value of it.
    var takesMetatype: Bool { isStatic || entry.kind == .initializer }
}

/// What has been found out about protocols, until a protocol or an extension is declared. A cell begins with what those
/// before it have found.
struct FoundProtocols: Sendable {
    /// All protocols of a type.
    var ofTypes: [Type: [ProtocolName]] = [:]
    /// A protocol and all that it refines.
    var refined: [ProtocolName: [ProtocolName]] = [:]
    /// Whether the heads of all types and extensions have been read, which say what types conform to.
    var knowsTypes = true
    /// Whether the heads of all protocols have been read.
    var knowsProtocols = true

    mutating func forget() {
        ofTypes = [:]
        refined = [:]
    }

    /// For the next cell. A session that makes ever new types does not keep all of them.
    var carried: FoundProtocols { ofTypes.count < 1000 ? self : FoundProtocols() }
}

/// The body of a generic function, for whoever calls it with concrete types.
struct GenericFunction: Sendable {
    var function: Function
    /// What its archetypes are; those with an origin follow from the others.
    var environment: [GenericParameter]
    var source: SourceText
}

/// A conformance of a library type that a cell declared.
struct RetroactiveConformance: Sendable {
    var name: ProtocolName
    /// In terms of `environment`.
    var selfType: Type
    var environment: [GenericParameter]
}

/// What the session knows of generic declarations and of their uses.
struct GenericScope: Sendable {
    var protocols: [ProtocolName: ProtocolInfo] = [:]
    var protocolNames: [Int: ProtocolName] = [:]
    /// Compositions by their names, sorted and joined.
    var compositions: [String: Type] = [:]
    var functions: [FunctionID: GenericFunction] = [:]
    var requirements: [FunctionID: Requirement] = [:]
    var retroactive: [OwnerKey: [RetroactiveConformance]] = [:]
    /// Associated types that cells gave types of the library.
    var libraryAssociated: [OwnerKey: [String: (type: Type, environment: [GenericParameter])]] = [:]
    /// Operators that protocols require or their extensions declare.
    var operators: [String: [FunctionEntry]] = [:]
    /// Protocols whose extensions have a member of a name.
    var extended: [String: [ProtocolName]] = [:]
    var extendedInitializers: [ProtocolName] = []
    var extendedSubscripts: [ProtocolName] = []
    /// Whether a cell is among those who extended protocols by subscripts.
    var hasOwnExtendedSubscripts = false
    /// Initialisers and subscripts that cells added to library types.
    var initializers: [OwnerKey: [FunctionEntry]] = [:]
    var subscripts: [OwnerKey: [(getter: FunctionEntry, isSettable: Bool)]] = [:]
    /// Type aliases with parameters, in terms of these.
    var aliases: [String: (count: Int, type: Type)] = [:]
    /// What functions with the result `some P` return, once it is known.
    var opaque: [Type?] = []
    var specializations = Specializations()
}

/// What has been made concrete so far.
struct Specializations: Sendable {
    struct FunctionKey: Hashable, Sendable {
        var id: FunctionID
        var arguments: [Type]
    }

    struct SlotKey: Hashable, Sendable {
        var requirement: FunctionID
        /// The existential, then what the requirement's own parameters stand for.
        var arguments: [Type]
    }

    struct Slot: Sendable {
        var index: Int
        var dispatcher: FunctionID
    }

    struct WitnessKey: Hashable, Sendable {
        var slot: Int
        var type: Type
    }

    struct ConformanceKey: Hashable, Sendable {
        var type: Type
        var target: Type
    }

    var functions: [FunctionKey: FunctionID] = [:]
    /// The type that the machine knows for each use of a generic type.
    var types: [Type.NominalType: Type.NominalType] = [:]
    var slots: [SlotKey: Slot] = [:]
    /// Types of values that were put into existentials or `Any`.
    var boxed: [Type] = []
    var boxedSet: Set<Type> = []
    /// Protocols of cells that casts ask for.
    var castTargets: [Type] = []
    var witnesses: Set<WitnessKey> = []
    var conformances: Set<ConformanceKey> = []
}
