extension Type {
    /// With each type parameter replaced for which `replacement` has something.
    public func substituting(_ replacement: (Int, String) -> Type?) -> Type {
        switch self {
        case .parameter(let index, let name): return replacement(index, name) ?? self
        case .optional(let type): return .optional(type.substituting(replacement))
        case .array(let type): return .array(type.substituting(replacement))
        case .set(let type): return .set(type.substituting(replacement))
        case .range(let kind, let type): return .range(kind, type.substituting(replacement))
        case .metatype(let type): return .metatype(type.substituting(replacement))
        case .dictionary(let key, let value):
            return .dictionary(key: key.substituting(replacement), value: value.substituting(replacement))
        case .tuple(let elements):
            return .tuple(elements.map { TupleElement(label: $0.label, type: $0.type.substituting(replacement)) })
        case .function(var function):
            function.parameters = function.parameters.map { $0.substituting(replacement) }
            function.result = function.result.substituting(replacement)
            return .function(function)
        case .nominal(var nominal):
            guard !nominal.arguments.isEmpty else { return self }
            nominal.arguments = nominal.arguments.map { $0.substituting(replacement) }
            return .nominal(nominal)
        case .int, .sized, .double, .float, .bool, .string, .character, .any, .never, .error: return self
        }
    }
}
