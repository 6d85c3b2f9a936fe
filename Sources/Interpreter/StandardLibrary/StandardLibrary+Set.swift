import IR

extension Library {
    mutating func declareSets() {
        declare("init()", in: "Set", documentation: "An empty set.") { call in
            Word(owned: HashTable(keyType: call.typeArgument(0), valueType: nil))
        }
        declare("init(_ elements: [Element])", in: "Set", documentation: "The different elements of the array.") {
            call in
            let table = HashTable(keyType: call.typeArgument(0), valueType: nil, minimumCapacity: call.array(0).count)
            for bits in call.array(0).words { _ = table.findOrInsert(bits) }
            return Word(owned: table)
        }
        declare("init(_ text: String)", in: "Set<Character>") { call in
            let table = HashTable(keyType: call.machine.types[.character], valueType: nil)
            for character in call.string(0) {
                let word = call.give(character, Character.self)
                _ = table.findOrInsert(word.bits)
                release(word.bits)
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
        declare("mutating func removeAll()", in: "Set") { call in
            call.uniqueTable(0).removeAll()
            return .zero
        }
        let combinations: [(String, @Sendable (Bool, Bool) -> Bool)] = [
            ("union", { $0 || $1 }), ("intersection", { $0 && $1 }), ("subtracting", { $0 && !$1 }),
            ("symmetricDifference", { $0 != $1 }),
        ]
        for (name, keeps) in combinations {
            declare("func \(name)(_ other: Set<Element>) -> Set<Element>", in: "Set") { call in
                let (own, other) = (call.table(0), call.table(1))
                let result = HashTable(keyType: call.typeArgument(0), valueType: nil)
                for entry in own.entries where keeps(true, other.find(own.key(at: entry)) != nil) {
                    _ = result.findOrInsert(own.key(at: entry))
                }
                for entry in other.entries where keeps(own.find(other.key(at: entry)) != nil, true) {
                    _ = result.findOrInsert(other.key(at: entry))
                }
                return Word(owned: result)
            }
        }
        let relations: [(String, @Sendable (HashTable, HashTable) -> Bool)] = [
            ("isSubset(of", { a, b in a.entries.allSatisfy { b.find(a.key(at: $0)) != nil } }),
            ("isSuperset(of", { a, b in b.entries.allSatisfy { a.find(b.key(at: $0)) != nil } }),
            ("isDisjoint(with", { a, b in a.entries.allSatisfy { b.find(a.key(at: $0)) == nil } }),
        ]
        for (name, relation) in relations {
            declare("func \(name) other: Set<Element>) -> Bool", in: "Set") { Word(relation($0.table(0), $0.table(1))) }
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
        declare("func sorted() -> [Element]", in: "<Element: Hashable & Comparable> Set<Element>") { call in
            let type = call.typeArgument(0)
            let keys = call.table(0).entries.map { call.table(0).key(at: $0) }
                .sorted { type.isLess(Word(bits: $0), Word(bits: $1)) }
            return Word(
                owned: ArrayObject(count: keys.count, holdsReferences: type.isReference) {
                    Word(bits: keys[$0]).retained(type.isReference).bits
                })
        }
        for (name, isMinimum) in [("min", true), ("max", false)] {
            declare("func \(name)() -> Element?", in: "<Element: Hashable & Comparable> Set<Element>") { call in
                let type = call.typeArgument(0)
                let isLess = { (a: Int, b: Int) in type.isLess(Word(bits: a), Word(bits: b)) }
                let keys = call.table(0).entries.map { call.table(0).key(at: $0) }
                guard let best = isMinimum ? keys.min(by: isLess) : keys.max(by: isLess) else { return .zero }
                return call.optional(best, type)
            }
        }
    }
}
