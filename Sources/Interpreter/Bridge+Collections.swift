import IR

extension Optional: Bridge where Wrapped: Bridge {
    public static var isReference: Bool { true }

    public static func type(in machine: Machine) -> Type { .optional(Wrapped.type(in: machine)) }

    public static func take(_ word: Word, _ machine: Machine) throws -> Wrapped.Native? {
        guard word.bits != 0 else { return nil }
        return try Wrapped.take(isStoredAsIs ? word : Word(bits: word.object(OptionalBox.self).bits), machine)
    }

    public static func give(_ value: Wrapped.Native?, _ machine: Machine) -> Word {
        guard let value else { return .zero }
        let payload = Wrapped.give(value, machine)
        return isStoredAsIs ? payload : Word(owned: OptionalBox(owning: payload.bits, isReference: Wrapped.isReference))
    }

    private static var isStoredAsIs: Bool { Wrapped.isReference && !(Wrapped.self is any OptionalBridge.Type) }
}

/// Marks optionals among bridges: an optional of an optional is boxed.
private protocol OptionalBridge {}
extension Optional: OptionalBridge where Wrapped: Bridge {}

extension Array: Bridge where Element: Bridge {
    public static var isReference: Bool { true }

    public static func type(in machine: Machine) -> Type { .array(Element.type(in: machine)) }

    public static func take(_ word: Word, _ machine: Machine) throws -> [Element.Native] {
        let words = word.object(ArrayObject.self).words
        if Element.self == Double.self || Element.self == Int.self {
            // Words of numbers are the numbers' own bits.
            return [Element.Native](unsafeUninitializedCapacity: words.count) { buffer, count in
                UnsafeMutableRawBufferPointer(buffer).copyMemory(from: UnsafeRawBufferPointer(words))
                count = words.count
            }
        }
        return try words.map { try Element.take(Word(bits: $0), machine) }
    }

    public static func give(_ value: [Element.Native], _ machine: Machine) -> Word {
        let array = ArrayObject(capacity: value.count, holdsReferences: Element.isReference)
        for element in value { array.append(owning: Element.give(element, machine).bits) }
        return Word(owned: array)
    }
}

extension Collection where Element: Hashable {
    /// Words and whole numbers in their order: a table of the library has the order of this process's hash seed, and a cell
    /// finds the same one in every run.
    fileprivate var inSteadyOrder: [Element] {
        let all = Array(self)
        if let words = all as? [String] { return words.sorted() as? [Element] ?? all }
        if let numbers = all as? [Int] { return numbers.sorted() as? [Element] ?? all }
        return all
    }
}

extension Set: Bridge where Element: Bridge, Element.Native: Hashable {
    public static var isReference: Bool { true }

    public static func type(in machine: Machine) -> Type { .set(Element.type(in: machine)) }

    public static func take(_ word: Word, _ machine: Machine) throws -> Set<Element.Native> {
        let table = word.object(HashTable.self)
        var result = Set<Element.Native>(minimumCapacity: table.count)
        for entry in table.entries {
            result.insert(try Element.take(Word(bits: table.key(at: entry)), machine))
        }
        return result
    }

    public static func give(_ value: Set<Element.Native>, _ machine: Machine) -> Word {
        let table = HashTable(
            keyType: machine.types[Element.type(in: machine)], valueType: nil, minimumCapacity: value.count)
        for element in value.inSteadyOrder {
            let key = Element.give(element, machine)
            _ = table.findOrInsert(key.bits)
            if Element.isReference { release(key.bits) }
        }
        return Word(owned: table)
    }
}

extension Dictionary: Bridge where Key: Bridge, Key.Native: Hashable, Value: Bridge {
    public static var isReference: Bool { true }

    public static func type(in machine: Machine) -> Type {
        .dictionary(key: Key.type(in: machine), value: Value.type(in: machine))
    }

    public static func take(_ word: Word, _ machine: Machine) throws -> [Key.Native: Value.Native] {
        let table = word.object(HashTable.self)
        var result = [Key.Native: Value.Native](minimumCapacity: table.count)
        for entry in table.entries {
            let key = try Key.take(Word(bits: table.key(at: entry)), machine)
            result[key] = try Value.take(Word(bits: table.value(at: entry)), machine)
        }
        return result
    }

    public static func give(_ value: [Key.Native: Value.Native], _ machine: Machine) -> Word {
        let table = HashTable(
            keyType: machine.types[Key.type(in: machine)], valueType: machine.types[Value.type(in: machine)],
            minimumCapacity: value.count)
        for name in value.keys.inSteadyOrder {
            guard let value = value[name] else { continue }
            let key = Key.give(name, machine)
            table.set(key.bits, owning: Value.give(value, machine).bits)
            if Key.isReference { release(key.bits) }
        }
        return Word(owned: table)
    }
}

extension Range: Bridge where Bound: Bridge, Bound.Native == Bound {
    public static var isReference: Bool { true }

    public static func type(in machine: Machine) -> Type { .range(.halfOpen, Bound.type(in: machine)) }

    public static func take(_ word: Word, _ machine: Machine) throws -> Range<Bound> {
        let words = word.object(RecordObject.self).words
        return try Bound.take(Word(bits: words[0]), machine)..<Bound.take(Word(bits: words[1]), machine)
    }

    public static func give(_ value: Range<Bound>, _ machine: Machine) -> Word {
        makeRecord([
            (Bound.give(value.lowerBound, machine), Bound.isReference),
            (Bound.give(value.upperBound, machine), Bound.isReference),
        ])
    }
}

extension ClosedRange: Bridge where Bound: Bridge, Bound.Native == Bound {
    public static var isReference: Bool { true }

    public static func type(in machine: Machine) -> Type { .range(.closed, Bound.type(in: machine)) }

    public static func take(_ word: Word, _ machine: Machine) throws -> ClosedRange<Bound> {
        let words = word.object(RecordObject.self).words
        return try Bound.take(Word(bits: words[0]), machine)...Bound.take(Word(bits: words[1]), machine)
    }

    public static func give(_ value: ClosedRange<Bound>, _ machine: Machine) -> Word {
        makeRecord([
            (Bound.give(value.lowerBound, machine), Bound.isReference),
            (Bound.give(value.upperBound, machine), Bound.isReference),
        ])
    }
}

extension PartialRangeFrom: Bridge where Bound: Bridge, Bound.Native == Bound {
    public static var isReference: Bool { true }

    public static func type(in machine: Machine) -> Type { .range(.from, Bound.type(in: machine)) }

    public static func take(_ word: Word, _ machine: Machine) throws -> PartialRangeFrom<Bound> {
        PartialRangeFrom(try Bound.take(Word(bits: word.object(RecordObject.self).words[0]), machine))
    }

    public static func give(_ value: PartialRangeFrom<Bound>, _ machine: Machine) -> Word {
        makeRecord([(Bound.give(value.lowerBound, machine), Bound.isReference)])
    }
}

extension PartialRangeUpTo: Bridge where Bound: Bridge, Bound.Native == Bound {
    public static var isReference: Bool { true }

    public static func type(in machine: Machine) -> Type { .range(.upTo, Bound.type(in: machine)) }

    public static func take(_ word: Word, _ machine: Machine) throws -> PartialRangeUpTo<Bound> {
        PartialRangeUpTo(try Bound.take(Word(bits: word.object(RecordObject.self).words[0]), machine))
    }

    public static func give(_ value: PartialRangeUpTo<Bound>, _ machine: Machine) -> Word {
        makeRecord([(Bound.give(value.upperBound, machine), Bound.isReference)])
    }
}

extension PartialRangeThrough: Bridge where Bound: Bridge, Bound.Native == Bound {
    public static var isReference: Bool { true }

    public static func type(in machine: Machine) -> Type { .range(.through, Bound.type(in: machine)) }

    public static func take(_ word: Word, _ machine: Machine) throws -> PartialRangeThrough<Bound> {
        PartialRangeThrough(try Bound.take(Word(bits: word.object(RecordObject.self).words[0]), machine))
    }

    public static func give(_ value: PartialRangeThrough<Bound>, _ machine: Machine) -> Word {
        makeRecord([(Bound.give(value.upperBound, machine), Bound.isReference)])
    }
}

/// A record of owned words.
func makeRecord(_ words: [(Word, isReference: Bool)]) -> Word {
    let record = RecordObject.make(RecordLayout(words.map(\.isReference)))
    for (index, word) in words.enumerated() { record.words[index] = word.0.bits }
    return Word(owned: record)
}
