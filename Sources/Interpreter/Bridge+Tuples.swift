import IR

/// Tuples by the number of their elements: `Tuple2<Int, Boxed<Tensor>>.self`. Labels belong to the declaration's text.

/// What goes with a case of an enumeration that has one associated value: a record of one element.
public enum Tuple1<A: Bridge>: Bridge {
    public static var isReference: Bool { true }
    public static func type(in machine: Machine) -> Type { .tuple([.init(type: A.type(in: machine))]) }

    public static func take(_ word: Word, _ machine: Machine) throws -> A.Native {
        try A.take(Word(bits: word.object(RecordObject.self).words[0]), machine)
    }

    public static func give(_ value: A.Native, _ machine: Machine) -> Word {
        makeRecord([(A.give(value, machine), A.isReference)])
    }
}

public enum Tuple2<A: Bridge, B: Bridge>: Bridge {
    public static var isReference: Bool { true }

    public static func type(in machine: Machine) -> Type {
        .tuple([.init(type: A.type(in: machine)), .init(type: B.type(in: machine))])
    }

    public static func take(_ word: Word, _ machine: Machine) throws -> (A.Native, B.Native) {
        let words = word.object(RecordObject.self).words
        return (
            try A.take(Word(bits: words[0]), machine),
            try B.take(Word(bits: words[1]), machine)
        )
    }

    public static func give(_ value: (A.Native, B.Native), _ machine: Machine) -> Word {
        let record = RecordObject.make(.pair(A.isReference, B.isReference))
        record.words[0] = A.give(value.0, machine).bits
        record.words[1] = B.give(value.1, machine).bits
        return Word(owned: record)
    }
}

public enum Tuple3<A: Bridge, B: Bridge, C: Bridge>: Bridge {
    public static var isReference: Bool { true }

    public static func type(in machine: Machine) -> Type {
        .tuple([.init(type: A.type(in: machine)), .init(type: B.type(in: machine)), .init(type: C.type(in: machine))])
    }

    public static func take(_ word: Word, _ machine: Machine) throws -> (A.Native, B.Native, C.Native) {
        let words = word.object(RecordObject.self).words
        return (
            try A.take(Word(bits: words[0]), machine),
            try B.take(Word(bits: words[1]), machine),
            try C.take(Word(bits: words[2]), machine)
        )
    }

    public static func give(_ value: (A.Native, B.Native, C.Native), _ machine: Machine) -> Word {
        makeRecord([
            (A.give(value.0, machine), A.isReference),
            (B.give(value.1, machine), B.isReference),
            (C.give(value.2, machine), C.isReference),
        ])
    }
}

public enum Tuple4<A: Bridge, B: Bridge, C: Bridge, D: Bridge>: Bridge {
    public static var isReference: Bool { true }

    public static func type(in machine: Machine) -> Type {
        .tuple([
            .init(type: A.type(in: machine)), .init(type: B.type(in: machine)), .init(type: C.type(in: machine)),
            .init(type: D.type(in: machine)),
        ])
    }

    public static func take(_ word: Word, _ machine: Machine) throws -> (A.Native, B.Native, C.Native, D.Native) {
        let words = word.object(RecordObject.self).words
        return (
            try A.take(Word(bits: words[0]), machine),
            try B.take(Word(bits: words[1]), machine),
            try C.take(Word(bits: words[2]), machine),
            try D.take(Word(bits: words[3]), machine)
        )
    }

    public static func give(_ value: (A.Native, B.Native, C.Native, D.Native), _ machine: Machine) -> Word {
        makeRecord([
            (A.give(value.0, machine), A.isReference),
            (B.give(value.1, machine), B.isReference),
            (C.give(value.2, machine), C.isReference),
            (D.give(value.3, machine), D.isReference),
        ])
    }
}

public enum Tuple5<A: Bridge, B: Bridge, C: Bridge, D: Bridge, E: Bridge>: Bridge {
    public static var isReference: Bool { true }

    public static func type(in machine: Machine) -> Type {
        .tuple([
            .init(type: A.type(in: machine)), .init(type: B.type(in: machine)), .init(type: C.type(in: machine)),
            .init(type: D.type(in: machine)), .init(type: E.type(in: machine)),
        ])
    }

    public static func take(_ word: Word, _ machine: Machine) throws -> (
        A.Native, B.Native, C.Native, D.Native, E.Native
    ) {
        let words = word.object(RecordObject.self).words
        return (
            try A.take(Word(bits: words[0]), machine),
            try B.take(Word(bits: words[1]), machine),
            try C.take(Word(bits: words[2]), machine),
            try D.take(Word(bits: words[3]), machine),
            try E.take(Word(bits: words[4]), machine)
        )
    }

    public static func give(_ value: (A.Native, B.Native, C.Native, D.Native, E.Native), _ machine: Machine) -> Word {
        makeRecord([
            (A.give(value.0, machine), A.isReference),
            (B.give(value.1, machine), B.isReference),
            (C.give(value.2, machine), C.isReference),
            (D.give(value.3, machine), D.isReference),
            (E.give(value.4, machine), E.isReference),
        ])
    }
}

public enum Tuple6<A: Bridge, B: Bridge, C: Bridge, D: Bridge, E: Bridge, F: Bridge>: Bridge {
    public static var isReference: Bool { true }

    public static func type(in machine: Machine) -> Type {
        .tuple([
            .init(type: A.type(in: machine)), .init(type: B.type(in: machine)), .init(type: C.type(in: machine)),
            .init(type: D.type(in: machine)), .init(type: E.type(in: machine)), .init(type: F.type(in: machine)),
        ])
    }

    public static func take(_ word: Word, _ machine: Machine) throws -> (
        A.Native, B.Native, C.Native, D.Native, E.Native, F.Native
    ) {
        let words = word.object(RecordObject.self).words
        return (
            try A.take(Word(bits: words[0]), machine),
            try B.take(Word(bits: words[1]), machine),
            try C.take(Word(bits: words[2]), machine),
            try D.take(Word(bits: words[3]), machine),
            try E.take(Word(bits: words[4]), machine),
            try F.take(Word(bits: words[5]), machine)
        )
    }

    public static func give(_ value: (A.Native, B.Native, C.Native, D.Native, E.Native, F.Native), _ machine: Machine)
        -> Word
    {
        makeRecord([
            (A.give(value.0, machine), A.isReference),
            (B.give(value.1, machine), B.isReference),
            (C.give(value.2, machine), C.isReference),
            (D.give(value.3, machine), D.isReference),
            (E.give(value.4, machine), E.isReference),
            (F.give(value.5, machine), F.isReference),
        ])
    }
}
