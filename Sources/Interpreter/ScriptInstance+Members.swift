import IR

extension ScriptInstance {
    /// The name of the type that the cell declared.
    public var typeName: String { "\(value.type.type)" }

    /// The stored properties, in the order of their declaration.
    public var fields: [(name: String, value: ScriptValue)] {
        guard case .user(let user) = value.type.shape, user.declaration.type.kind != .enumeration else { return [] }
        let words = Word(bits: value.bits).object(RecordObject.self).words
        return zip(user.declaration.fields, user.fields).enumerated().map { index, field in
            if field.1.isReference { retain(words[index]) }
            return (field.0.name, ScriptValue(owning: Word(bits: words[index]), field.1, value.machine))
        }
    }

    /// Calls a method with one argument; nil if the type has none of that name.
    public func call<A: Bridge, Result: Bridge>(
        _ name: String, _ argument: A.Native, _: A.Type, returning _: Result.Type
    ) throws -> Result.Native? {
        try call(name, [(A.give(argument, value.machine), A.isReference)], returning: Result.self)
    }

    /// Calls a method with two arguments; nil if the type has none of that name.
    public func call<A: Bridge, B: Bridge, Result: Bridge>(
        _ name: String, _ first: A.Native, _: A.Type, _ second: B.Native, _: B.Type, returning _: Result.Type
    ) throws -> Result.Native? {
        let arguments = [
            (A.give(first, value.machine), A.isReference), (B.give(second, value.machine), B.isReference),
        ]
        return try call(name, arguments, returning: Result.self)
    }

    /// Calls a method without arguments or reads a computed property; nil if the type has none of that name.
    public func call<Result: Bridge>(_ name: String, returning _: Result.Type) throws -> Result.Native? {
        try call(name, [], returning: Result.self)
    }

    private func call<Result: Bridge>(
        _ name: String, _ arguments: [(Word, isReference: Bool)], returning _: Result.Type
    ) throws -> Result.Native? {
        guard let method = method(name) else {
            for (word, isReference) in arguments where isReference { release(word.bits) }
            return nil
        }
        if value.type.isReference { retain(value.bits) }
        let result = try method.call([(Word(bits: value.bits), value.type.isReference)] + arguments)
        defer { if Result.isReference { release(result.bits) } }
        return try Result.take(result, value.machine)
    }
}

extension ScriptValue {
    /// The elements of an array, the value of an optional that is not nil; nil for what has no parts.
    public var elements: [ScriptValue]? {
        switch type.shape {
        case .array(let element):
            return Word(bits: bits).object(ArrayObject.self).words.map { word in
                if element.isReference { retain(word) }
                return ScriptValue(owning: Word(bits: word), element, machine)
            }
        case .optional(let wrapped):
            guard bits != 0, wrapped.isReference, case .native = wrapped.shape else { return bits == 0 ? [] : nil }
            retain(bits)
            return [ScriptValue(owning: Word(bits: bits), wrapped, machine)]
        default: return nil
        }
    }

    /// The value as an instance of a type that a cell declared; nil for all others.
    public var instance: ScriptInstance? {
        guard case .user = type.shape else { return nil }
        return ScriptInstance(self)
    }

    /// Whether the value is of a type of a cell that says it conforms to a protocol.
    public func conforms(to protocolName: String) -> Bool {
        guard case .user(let user) = type.shape else { return false }
        return user.conformances.contains(protocolName)
    }
}
