/// A protocol as constraints and conformances name it.
public struct ProtocolName: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    public var name: String
    /// Tells protocols that cells declared apart; nil for those of the library and of the language.
    public var id: Int?

    public init(_ name: String, id: Int? = nil) {
        self.name = name
        self.id = id
    }

    public init(stringLiteral value: String) { self.init(value) }

    public var description: String { name }
}

/// A generic parameter of a signature, or a type that belongs to one, such as `S.Element`.
public struct GenericParameter: Sendable, Equatable {
    public var name: String
    public var constraints: [ProtocolName]
    /// Of an associated type: the parameter it belongs to and its own name.
    public var origin: Origin?
    /// What a `where` clause says it is the same as.
    public var sameType: Type?
    /// The class it must be or inherit from.
    public var superclass: Type?

    public struct Origin: Sendable, Hashable {
        public var base: Int
        public var member: String

        public init(base: Int, member: String) {
            self.base = base
            self.member = member
        }
    }

    public init(
        name: String, constraints: [ProtocolName] = [], origin: Origin? = nil, sameType: Type? = nil,
        superclass: Type? = nil
    ) {
        self.name = name
        self.constraints = constraints
        self.origin = origin
        self.sameType = sameType
        self.superclass = superclass
    }
}

extension Type {
    /// Type parameters from here on are archetypes: what a parameter is inside the generic declaration itself, where
    /// it stands for a type of its own. The rest of the index is the position.
    public static let archetypeBase = 1_000

    public static func archetype(_ position: Int, _ name: String) -> Type {
        .parameter(index: archetypeBase + position, name: name)
    }

    /// The position of an archetype.
    public var archetypePosition: Int? {
        if case .parameter(let index, _) = self, index >= Type.archetypeBase { return index - Type.archetypeBase }
        return nil
    }
}
