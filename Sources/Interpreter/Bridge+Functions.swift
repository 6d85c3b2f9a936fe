import IR

/// Functions by the number of their parameters: `Function1<Boxed<Tensor>, Double>.self` is
/// `(Tensor) throws -> Double` on both sides. A taken function must be called on the machine's thread.

public enum Function0<Result: Bridge>: Bridge {
    public typealias Native = () throws -> Result.Native
    public static var isReference: Bool { true }

    public static func type(in machine: Machine) -> Type {
        .function(
            .init(
                parameters: [], result: Result.type(in: machine),
                isThrowing: true))
    }

    public static func take(_ word: Word, _ machine: Machine) throws -> Native {
        let closure = ScriptClosure(word, machine)
        return {
            let result = try closure.call([])
            defer { if Result.isReference { release(result.bits) } }
            if machine.builders > 0 { machine.built = HeldWord(result.bits, machine.types[Result.type(in: machine)]) }
            return try Result.take(result, machine)
        }
    }

    public static func give(_ value: @escaping Native, _: Machine) -> Word {
        Word(
            owned: NativeClosureObject { _, machine in
                Result.give(try value(), machine)
            })
    }
}

public enum Function1<A: Bridge, Result: Bridge>: Bridge {
    public typealias Native = (A.Native) throws -> Result.Native
    public static var isReference: Bool { true }

    public static func type(in machine: Machine) -> Type {
        .function(
            .init(
                parameters: [A.type(in: machine)], result: Result.type(in: machine),
                isThrowing: true))
    }

    public static func take(_ word: Word, _ machine: Machine) throws -> Native {
        let closure = ScriptClosure(word, machine)
        return { a in
            let result = try closure.call(A.give(a, machine), isReference: A.isReference)
            defer { if Result.isReference { release(result.bits) } }
            return try Result.take(result, machine)
        }
    }

    public static func give(_ value: @escaping Native, _: Machine) -> Word {
        Word(
            owned: NativeClosureObject { words, machine in
                Result.give(try value(A.take(Word(bits: words[0]), machine)), machine)
            })
    }
}

public enum Function2<A: Bridge, B: Bridge, Result: Bridge>: Bridge {
    public typealias Native = (A.Native, B.Native) throws -> Result.Native
    public static var isReference: Bool { true }

    public static func type(in machine: Machine) -> Type {
        .function(
            .init(
                parameters: [A.type(in: machine), B.type(in: machine)], result: Result.type(in: machine),
                isThrowing: true))
    }

    public static func take(_ word: Word, _ machine: Machine) throws -> Native {
        let closure = ScriptClosure(word, machine)
        return { a, b in
            let result = try closure.call([(A.give(a, machine), A.isReference), (B.give(b, machine), B.isReference)])
            defer { if Result.isReference { release(result.bits) } }
            return try Result.take(result, machine)
        }
    }

    public static func give(_ value: @escaping Native, _: Machine) -> Word {
        Word(
            owned: NativeClosureObject { words, machine in
                Result.give(
                    try value(A.take(Word(bits: words[0]), machine), B.take(Word(bits: words[1]), machine)), machine)
            })
    }
}

public enum Function3<A: Bridge, B: Bridge, C: Bridge, Result: Bridge>: Bridge {
    public typealias Native = (A.Native, B.Native, C.Native) throws -> Result.Native
    public static var isReference: Bool { true }

    public static func type(in machine: Machine) -> Type {
        .function(
            .init(
                parameters: [A.type(in: machine), B.type(in: machine), C.type(in: machine)],
                result: Result.type(in: machine),
                isThrowing: true))
    }

    public static func take(_ word: Word, _ machine: Machine) throws -> Native {
        let closure = ScriptClosure(word, machine)
        return { a, b, c in
            let result = try closure.call([
                (A.give(a, machine), A.isReference), (B.give(b, machine), B.isReference),
                (C.give(c, machine), C.isReference),
            ])
            defer { if Result.isReference { release(result.bits) } }
            return try Result.take(result, machine)
        }
    }

    public static func give(_ value: @escaping Native, _: Machine) -> Word {
        Word(
            owned: NativeClosureObject { words, machine in
                Result.give(
                    try value(
                        A.take(Word(bits: words[0]), machine), B.take(Word(bits: words[1]), machine),
                        C.take(Word(bits: words[2]), machine)), machine)
            })
    }
}

public enum Function4<A: Bridge, B: Bridge, C: Bridge, D: Bridge, Result: Bridge>: Bridge {
    public typealias Native = (A.Native, B.Native, C.Native, D.Native) throws -> Result.Native
    public static var isReference: Bool { true }

    public static func type(in machine: Machine) -> Type {
        .function(
            .init(
                parameters: [A.type(in: machine), B.type(in: machine), C.type(in: machine), D.type(in: machine)],
                result: Result.type(in: machine),
                isThrowing: true))
    }

    public static func take(_ word: Word, _ machine: Machine) throws -> Native {
        let closure = ScriptClosure(word, machine)
        return { a, b, c, d in
            let result = try closure.call([
                (A.give(a, machine), A.isReference), (B.give(b, machine), B.isReference),
                (C.give(c, machine), C.isReference), (D.give(d, machine), D.isReference),
            ])
            defer { if Result.isReference { release(result.bits) } }
            return try Result.take(result, machine)
        }
    }

    public static func give(_ value: @escaping Native, _: Machine) -> Word {
        Word(
            owned: NativeClosureObject { words, machine in
                Result.give(
                    try value(
                        A.take(Word(bits: words[0]), machine), B.take(Word(bits: words[1]), machine),
                        C.take(Word(bits: words[2]), machine), D.take(Word(bits: words[3]), machine)), machine)
            })
    }
}
