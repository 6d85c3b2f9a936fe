import IR

extension Library {
    mutating func declareOptionals() {
        declare("var unsafelyUnwrapped: Wrapped { get }", in: "Optional") { call in
            guard call.words[0] != 0 else { throw Machine.unexpectedNil }
            let type = call.typeArgument(0)
            return type.unwrapped(call.word(0)).retained(type.isReference)
        }
        declare("var debugDescription: String { get }", in: "Optional") { call in
            call.give(call.machine.types[.optional(call.typeArgument(0).type)].describe(call.word(0)), String.self)
        }
        declare(
            "func map<U>(_ transform: (Wrapped) throws -> U) rethrows -> U?", in: "Optional",
            documentation: "The result of the function for the value, or nil."
        ) { call in
            guard call.words[0] != 0 else { return .zero }
            let wrapped = call.typeArgument(0).unwrapped(call.word(0))
            return call.typeArgument(1).wrapped(
                owning: Word(bits: try call.machine.invoke(call.function(1), wrapped.bits)))
        }
        declare(
            "func flatMap<U>(_ transform: (Wrapped) throws -> U?) rethrows -> U?", in: "Optional",
            documentation: "The result of the function for the value, or nil."
        ) { call in
            guard call.words[0] != 0 else { return .zero }
            let wrapped = call.typeArgument(0).unwrapped(call.word(0))
            return Word(bits: try call.machine.invoke(call.function(1), wrapped.bits))
        }
    }
}
