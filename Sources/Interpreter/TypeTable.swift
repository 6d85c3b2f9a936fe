import IR

/// Makes one `ValueType` of each type that a machine meets.
public final class TypeTable {
    private let library: Library
    private var types: [Type: ValueType] = [:]
    private var users: [NominalID: UserType] = [:]

    init(library: Library) { self.library = library }

    public subscript(type: Type) -> ValueType {
        if let known = types[type] { return known }
        let made = ValueType(type: type, shape: shape(of: type))
        types[type] = made
        if case .user(let user) = made.shape { user.valueType = made }
        return made
    }

    /// Lets go of what types know of each other and of code, because types can contain themselves.
    func end() {
        for user in users.values {
            user.fields = []
            user.cases = []
            user.deinitializers = []
            user.describe = nil
            user.debugDescribe = nil
            user.equals = nil
            user.isLess = nil
            user.hash = nil
        }
        types = [:]
    }

    func user(_ id: NominalID) -> UserType? { users[id] }

    /// The types of cells by number.
    var userTypes: [Int: Type.NominalType] {
        var result: [Int: Type.NominalType] = [:]
        for case (.user(let index), let user) in users { result[index] = user.declaration.type }
        return result
    }

    func declare(_ user: UserType) { users[user.declaration.type.id] = user }

    private func shape(of type: Type) -> ValueType.Shape {
        switch type {
        case .int: return .int
        case .sized(let kind): return .sized(kind)
        case .double: return .double
        case .float: return .float
        case .bool: return .bool
        case .string: return .string
        case .character: return .character
        case .any: return .any
        case .optional(let wrapped): return .optional(self[wrapped])
        case .array(let element): return .array(self[element])
        case .dictionary(let key, let value): return .dictionary(key: self[key], value: self[value])
        case .set(let element): return .set(self[element])
        case .range(let kind, let bound): return .range(kind, self[bound])
        case .tuple(let elements):
            if elements.isEmpty { return .void }
            let types = elements.map { self[$0.type] }
            return .tuple(labels: elements.map(\.label), types, RecordLayout(types.map(\.isReference)))
        case .function: return .function
        case .nominal(let nominal):
            switch nominal.id {
            case .library(let index):
                guard let witness = library.witnesses[index] else { return .existential }
                return .native(nominal.name, witness)
            case .user:
                guard let user = users[nominal.id] else { return .existential }
                return .user(user)
            }
        case .parameter, .metatype: return .metatype
        case .never, .error: return .void
        }
    }
}
