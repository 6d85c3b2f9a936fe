import IR

/// One walk over a sequence: each call gives the next element, owned by the caller, or nil at the end.
///
/// It does not keep the machine it was started on, because it may be a value of that machine.
typealias Walk = () throws -> Int?

extension Machine {
    /// Starts a walk over a borrowed value of a type that can be walked.
    func walk(_ bits: Int, _ type: ValueType) throws -> Walk {
        switch type.shape {
        case .array(let element): return Self.walk(Word(bits: bits).object(ArrayObject.self), element.isReference)
        case .set(let element):
            let table = Word(bits: bits).object(HashTable.self)
            return Self.walk(table) { Word(bits: table.key(at: $0)).retained(element.isReference).bits }
        case .dictionary:
            let table = Word(bits: bits).object(HashTable.self)
            return Self.walk(table) { table.pair(at: $0).bits }
        case .string:
            var iterator = Word(bits: bits).object(StringObject.self).value.makeIterator()
            return { iterator.next().map { Word(owned: StringObject(String($0))).bits } }
        case .range(let kind, _): return Self.walk(Word(bits: bits).object(RecordObject.self), kind)
        case .any, .existential:
            guard let box = Word(bits: bits).object(AnyObject.self) as? AnyObjectBox else { break }
            return try walk(box.bits, box.type)
        case .native(_, let witness):
            guard let iterate = witness.iterate else { break }
            let next = try iterate(Word(bits: bits), self)
            return { try next()?.bits }
        default: break
        }
        throw RuntimeError(.fatalError, "a '\(type.type)' cannot be walked")
    }

    private static func walk(_ array: ArrayObject, _ isReference: Bool) -> Walk {
        var index = 0
        return {
            guard index < array.count else { return nil }
            defer { index += 1 }
            return Word(bits: array.base[index]).retained(isReference).bits
        }
    }

    private static func walk(_ table: HashTable, _ element: @escaping (Int) -> Int) -> Walk {
        var next = 0
        return {
            guard let entry = table.nextEntry(next) else { return nil }
            next = entry + 1
            return element(entry)
        }
    }

    /// Walks a range of integers of any type.
    private static func walk(_ range: RecordObject, _ kind: Type.RangeKind) -> Walk {
        var next = range.words[0]
        let last = kind == .from ? Int.max : range.words[1]
        var isAtEnd = kind == .halfOpen && next == last
        return {
            if isAtEnd { return nil }
            let value = next
            if kind == .closed { isAtEnd = next == last }
            next &+= 1
            if kind == .halfOpen { isAtEnd = next == last }
            return value
        }
    }

    /// The type of the elements of a type that can be walked.
    func elementType(of type: ValueType) -> ValueType {
        switch type.shape {
        case .array(let element), .set(let element): return element
        case .string: return types[.character]
        default: return types[library.interface.elementType(of: type.type) ?? .error]
        }
    }
}

/// A word that native code keeps, with its owner's count.
final class HeldWord {
    let bits: Int
    let type: ValueType

    init(_ bits: Int, _ type: ValueType) {
        self.bits = bits
        self.type = type
        if type.isReference { retain(bits) }
    }

    deinit { if type.isReference { NestedRelease.release(bits) } }
}

extension NativeCall {
    /// The value in an argument of type `some Sequence<Element>`, and its type.
    func sequence(_ index: Int) -> (bits: Int, type: ValueType) {
        let box = word(index).object(AnyObjectBox.self)
        return (box.bits, box.type)
    }

    /// The sequence in an argument, kept.
    func held(_ index: Int) -> HeldWord {
        let (bits, type) = sequence(index)
        return HeldWord(bits, type)
    }

    /// Calls `body` with each element of the sequence in an argument, borrowed, until it answers false.
    func walk(_ index: Int, _ body: (Int) throws -> Bool) throws {
        let (bits, type) = sequence(index)
        if case .array = type.shape {
            let array = Word(bits: bits).object(ArrayObject.self)
            var meter = StepMeter(self)
            for position in 0..<array.count {
                guard try body(array.base[position]) else { return }
                try meter.step()
            }
            return
        }
        let isReference = machine.elementType(of: type).isReference
        let next = try machine.walk(bits, type)
        var meter = StepMeter(self)
        while let element = try next() {
            defer { if isReference { release(element) } }
            guard try body(element) else { return }
            try meter.step()
        }
    }

    /// The elements of the sequence in an argument as a new array.
    func collect(_ index: Int) throws -> ArrayObject {
        let (bits, type) = sequence(index)
        if case .array = type.shape { return Word(bits: bits).object(ArrayObject.self).copy() }
        let isReference = machine.elementType(of: type).isReference
        let result = ArrayObject(capacity: 8, holdsReferences: isReference)
        try walk(index) { element in
            try result.add(element, isReference)
            return true
        }
        return result
    }

    /// The elements of the sequence in an argument, which may be the array that it is.
    func elements(_ index: Int) throws -> ArrayObject {
        let (bits, type) = sequence(index)
        if case .array = type.shape { return Word(bits: bits).object(ArrayObject.self) }
        return try collect(index)
    }
}

extension ArrayObject {
    /// Appends a borrowed word, if memory allows.
    func add(_ bits: Int, _ isReference: Bool) throws {
        if isAtLimit { throw RuntimeError.outOfMemory(bytes: MemoryLimit.bytes) }
        append(owning: Word(bits: bits).retained(isReference).bits)
    }

    /// Appends an object, if memory allows.
    func add(owning object: AnyObject) throws {
        if isAtLimit { throw RuntimeError.outOfMemory(bytes: MemoryLimit.bytes) }
        append(owning: Word(owned: object).bits)
    }
}
