import IR

extension Type {
    /// Stands for a part of an expected type that is not known yet.
    static let hole = Type.parameter(index: -1, name: "_")

    var isHole: Bool {
        if case .parameter(index: -1, _) = self { return true }
        return false
    }

    /// Whether a hole is anywhere in it.
    var hasHole: Bool {
        switch self {
        case .parameter(let index, _): return index == -1
        case .optional(let type), .array(let type), .set(let type), .range(_, let type), .metatype(let type):
            return type.hasHole
        case .dictionary(let key, let value): return key.hasHole || value.hasHole
        case .tuple(let elements): return elements.contains { $0.type.hasHole }
        case .function(let function): return function.parameters.contains { $0.hasHole } || function.result.hasHole
        case .nominal(let nominal): return nominal.arguments.contains { $0.hasHole }
        case .int, .sized, .double, .float, .bool, .string, .character, .any, .never, .error: return false
        }
    }

    /// Both are arrays, sets, dictionaries or ranges, of other elements.
    func isSameGeneric(as other: Type) -> Bool {
        switch (self, other) {
        case (.array, .array), (.set, .set), (.dictionary, .dictionary): return true
        case (.range(let one, _), .range(let two, _)): return one == two
        case (.nominal(let one), .nominal(let two)): return one.id == two.id && !one.arguments.isEmpty
        default: return false
        }
    }

    var isIntegerRange: Bool {
        if case .range(_, .int) = self { return true }
        return false
    }

    var isError: Bool { self == .error }
    var isNumber: Bool { isInteger || self == .double || self == .float }

    /// A number, a Boolean or a text: no other type of these becomes it without being asked.
    var isPlain: Bool {
        switch self {
        case .int, .sized, .double, .float, .bool, .string, .character: return true
        default: return false
        }
    }

    /// `T` of `T?`, else the type itself.
    var unwrapped: Type {
        if case .optional(let wrapped) = self { return wrapped }
        return self
    }

    var isOptional: Bool {
        if case .optional = self { return true }
        return false
    }

    var functionType: FunctionType? {
        switch self {
        case .function(let type): return type
        case .optional(let wrapped): return wrapped.functionType
        default: return nil
        }
    }

    var userNominal: NominalType? {
        guard let nominal = nominalType, nominal.isUser else { return nil }
        return nominal
    }

    var nominalType: NominalType? {
        if case .nominal(let nominal) = self { return nominal }
        return nil
    }
}

extension Type.NominalType {
    /// Declared in a cell or in the prelude.
    var isUser: Bool {
        if case .user = id { return true }
        return false
    }

    var userID: Int {
        if case .user(let id) = id { return id }
        return -1
    }
}

extension Type {
    /// Whether a cell declares the type, or it is a parameter.
    var isAbstractOrUser: Bool { archetypePosition != nil || nominalType?.isUser == true }
}
