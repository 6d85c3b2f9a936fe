import IR

extension Library {
    mutating func declareSets() {
        declare("init()", in: "Set", documentation: "An empty set.") { call in
            Word(owned: HashTable(keyType: call.typeArgument(0), valueType: nil))
        }
        declare(
            "init(_ elements: some Sequence<Element>)", in: "Set", documentation: "The different elements."
        ) { call in
            let table = HashTable(keyType: call.typeArgument(0), valueType: nil)
            try call.walk(0) {
                _ = table.findOrInsert($0)
                return true
            }
            return Word(owned: table)
        }
        declare("init(minimumCapacity: Int)", in: "Set") { call in
            Word(owned: HashTable(keyType: call.typeArgument(0), valueType: nil))
        }
        declare("init(arrayLiteral elements: [Element])", in: "Set") { call in
            let table = HashTable(keyType: call.typeArgument(0), valueType: nil)
            var meter = StepMeter(call)
            for bits in call.array(0).words {
                try meter.step()
                _ = table.findOrInsert(bits)
            }
            return Word(owned: table)
        }
        declare("var count: Int { get }", in: "Set") { Word($0.table(0).count) }
        declare("var isEmpty: Bool { get }", in: "Set") { Word($0.table(0).count == 0) }
        declare("func contains(_ member: Element) -> Bool", in: "Set") { Word($0.table(0).find($0.words[1]) != nil) }
        declare(
            "@discardableResult mutating func insert(_ newMember: Element) -> (inserted: Bool, memberAfterInsert: Element)",
            in: "Set"
        ) { call in
            let table = call.uniqueTable(0)
            let (entry, isNew) = table.findOrInsert(call.words[1])
            let isReference = table.keyType.isReference
            return makeRecord([
                (Word(isNew), false), (Word(bits: table.key(at: entry)).retained(isReference), isReference),
            ])
        }
        declare("@discardableResult mutating func remove(_ member: Element) -> Element?", in: "Set") { call in
            let type = call.typeArgument(0)
            guard let entry = call.table(0).find(call.words[1]) else { return .zero }
            let removed = call.optional(call.table(0).key(at: entry), type)
            _ = call.uniqueTable(0).remove(call.words[1])
            return removed
        }
        declare("mutating func removeAll(keepingCapacity: Bool = false)", in: "Set") { call in
            call.uniqueTable(0).removeAll()
            return .zero
        }
        let combinations: [(String, @Sendable (Bool, Bool) -> Bool)] = [
            ("union", { $0 || $1 }), ("intersection", { $0 && $1 }), ("subtracting", { $0 && !$1 }),
            ("symmetricDifference", { $0 != $1 }),
        ]
        for (name, keeps) in combinations {
            declare("func \(name)(_ other: some Sequence<Element>) -> Set<Element>", in: "Set") { call in
                Word(owned: combined(call.table(0), try otherSet(call), keeps))
            }
        }
        let changes: [(String, @Sendable (Bool, Bool) -> Bool)] = [
            ("formUnion", { $0 || $1 }), ("formIntersection", { $0 && $1 }), ("subtract", { $0 && !$1 }),
            ("formSymmetricDifference", { $0 != $1 }),
        ]
        for (name, keeps) in changes {
            declare("mutating func \(name)(_ other: some Sequence<Element>)", in: "Set") { call in
                let result = combined(call.table(0), try otherSet(call), keeps)
                call.replace(0, with: Word(owned: result), isReference: true)
                return .zero
            }
        }
        let relations: [(String, @Sendable (HashTable, HashTable) -> Bool)] = [
            ("isSubset(of", { a, b in a.entries.allSatisfy { b.find(a.key(at: $0)) != nil } }),
            ("isSuperset(of", { a, b in b.entries.allSatisfy { a.find(b.key(at: $0)) != nil } }),
            (
                "isStrictSubset(of",
                { a, b in a.count < b.count && a.entries.allSatisfy { b.find(a.key(at: $0)) != nil } }
            ),
            (
                "isStrictSuperset(of",
                { a, b in b.count < a.count && b.entries.allSatisfy { a.find(b.key(at: $0)) != nil } }
            ),
            ("isDisjoint(with", { a, b in a.entries.allSatisfy { b.find(a.key(at: $0)) == nil } }),
        ]
        for (name, relation) in relations {
            declare("func \(name) other: some Sequence<Element>) -> Bool", in: "Set") {
                Word(relation($0.table(0), try otherSet($0)))
            }
        }
        declare("var first: Element? { get }", in: "Set") { call in
            call.table(0).nextEntry(0).map { call.optional(call.table(0).key(at: $0), call.typeArgument(0)) } ?? .zero
        }
        for name in ["popFirst() -> Element?", "removeFirst() -> Element"] {
            let isOptional = name.hasSuffix("?")
            declare("@discardableResult mutating func \(name)", in: "Set") { call in
                guard let entry = call.table(0).nextEntry(0) else {
                    if isOptional { return .zero }
                    throw RuntimeError(.indexOutOfRange, "Can't removeFirst from an empty collection")
                }
                let type = call.typeArgument(0)
                let bits = Word(bits: call.table(0).key(at: entry)).retained(type.isReference)
                _ = call.uniqueTable(0).remove(bits.bits)
                return isOptional ? type.wrapped(owning: bits) : bits
            }
        }
        declare("@discardableResult mutating func update(with newMember: Element) -> Element?", in: "Set") { call in
            let type = call.typeArgument(0)
            let table = call.uniqueTable(0)
            let old = table.find(call.words[1]).map { call.optional(table.key(at: $0), type) } ?? .zero
            if old.bits != 0 { _ = table.remove(call.words[1]) }
            _ = table.findOrInsert(call.words[1])
            return old
        }
        declare("var capacity: Int { get }", in: "Set") { Word($0.table(0).count) }
        declare("mutating func reserveCapacity(_ minimumCapacity: Int)", in: "Set") { _ in .zero }
        declare("var description: String { get }", in: "Set") { call in
            call.give(call.machine.types[.set(call.typeArgument(0).type)].describe(call.word(0)), String.self)
        }
        declare("func map<T>(_ transform: (Element) throws -> T) rethrows -> [T]", in: "Set") { call in
            let table = call.table(0)
            let result = ArrayObject(capacity: table.count, holdsReferences: call.typeArgument(1).isReference)
            for entry in table.entries {
                result.append(owning: try call.machine.invoke(call.function(1), table.key(at: entry)))
            }
            return Word(owned: result)
        }
        declare("func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Set<Element>", in: "Set") { call in
            let table = call.table(0)
            let result = HashTable(keyType: call.typeArgument(0), valueType: nil)
            for entry in table.entries where try call.machine.invoke(call.function(1), table.key(at: entry)) != 0 {
                _ = result.findOrInsert(table.key(at: entry))
            }
            return Word(owned: result)
        }
    }
}

/// The elements that `keeps` wants, which is told in which of the sets an element is.
private func combined(_ own: HashTable, _ other: HashTable, _ keeps: (Bool, Bool) -> Bool) -> HashTable {
    let result = HashTable(keyType: own.keyType, valueType: nil)
    for entry in own.entries where keeps(true, other.find(own.key(at: entry)) != nil) {
        _ = result.findOrInsert(own.key(at: entry))
    }
    for entry in other.entries where keeps(own.find(other.key(at: entry)) != nil, true) {
        _ = result.findOrInsert(other.key(at: entry))
    }
    return result
}

/// The elements of the sequence in argument 1 as a set.
private func otherSet(_ call: NativeCall) throws -> HashTable {
    let (bits, type) = call.sequence(1)
    if case .set = type.shape { return Word(bits: bits).object(HashTable.self) }
    let table = HashTable(keyType: call.typeArgument(0), valueType: nil)
    try call.walk(1) {
        _ = table.findOrInsert($0)
        return true
    }
    return table
}
