import IR

extension Library {
    mutating func declareDictionaries() {
        declareDictionaryReading()
        declareDictionaryMutation()
        declareDictionaryAlgorithms()
    }

    private mutating func declareDictionaryReading() {
        declare("init()", in: "Dictionary", documentation: "An empty dictionary.") { call in
            Word(owned: HashTable(keyType: call.typeArgument(0), valueType: call.typeArgument(1)))
        }
        declare("init(uniqueKeysWithValues keysAndValues: some Sequence<(Key, Value)>)", in: "Dictionary") { call in
            try collected(call) { key, _, _ in
                throw RuntimeError(.fatalError, "Duplicate values for key: '\(key)'")
            }
        }
        declare(
            "init(_ keysAndValues: some Sequence<(Key, Value)>, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows",
            in: "Dictionary"
        ) { call in
            let function = call.callback(1)
            return try collected(call) { _, old, new in try function(old, new) }
        }
        declare("init(minimumCapacity: Int)", in: "Dictionary") { call in
            Word(owned: HashTable(keyType: call.typeArgument(0), valueType: call.typeArgument(1)))
        }
        declare(
            "init(grouping values: some Sequence<S>, by keyForValue: (S) throws -> Key) rethrows",
            in: "<Key: Hashable, S> [Key: [S]]",
            documentation: "The values by the key that the function gives each."
        ) { call in
            let (key, element) = (call.typeArgument(0), call.typeArgument(1))
            let table = HashTable(keyType: key, valueType: call.machine.types[.array(element.type)])
            let result = Word(owned: table)
            let function = call.callback(1)
            do {
                try call.walk(0) { bits in
                    let keyBits = try function(bits)
                    let (entry, isNew) = table.findOrInsert(keyBits)
                    if key.isReference { release(keyBits) }
                    if isNew {
                        let group = Word(owned: ArrayObject(capacity: 4, holdsReferences: element.isReference))
                        table.setValue(owning: group.bits, at: entry)
                    }
                    Word(bits: table.value(at: entry)).object(ArrayObject.self).append(
                        owning: Word(bits: bits).retained(element.isReference).bits)
                    return true
                }
            } catch {
                release(result.bits)
                throw error
            }
            return result
        }
        declare("var count: Int { get }", in: "Dictionary") { Word($0.table(0).count) }
        declare("var isEmpty: Bool { get }", in: "Dictionary") { Word($0.table(0).count == 0) }
        declare("var description: String { get }", in: "Dictionary") { call in
            let type = Type.dictionary(key: call.typeArgument(0).type, value: call.typeArgument(1).type)
            return call.give(call.machine.types[type].describe(call.word(0)), String.self)
        }
        declare(
            "subscript(key: Key) -> Value? { get set }", in: "Dictionary",
            documentation: "The value of a key, or nil; setting nil removes it.", intrinsic: .dictionaryGet
        ) { call in
            guard let entry = call.table(0).find(call.words[1]) else { return .zero }
            return call.optional(call.table(0).value(at: entry), call.typeArgument(1))
        } setter: { call in
            let value = call.typeArgument(1)
            let table = call.uniqueTable(0)
            if call.words[2] == 0 {
                if let old = table.remove(call.words[1]), value.isReference { release(old) }
            } else {
                table.set(call.words[1], owning: value.unwrapped(call.word(2)).retained(value.isReference).bits)
            }
            return .zero
        }
        declare(
            "subscript(key: Key, default defaultValue: @autoclosure () -> Value) -> Value { get set }",
            in: "Dictionary",
            documentation: "The value of a key, or the default.", intrinsic: .dictionaryGetDefault
        ) { call in
            guard let entry = call.table(0).find(call.words[1]) else {
                return Word(bits: try call.machine.invoke(call.function(2)))
            }
            return Word(bits: call.table(0).value(at: entry)).retained(call.typeArgument(1).isReference)
        } setter: { call in
            call.uniqueTable(0).set(
                call.words[1], owning: call.word(3).retained(call.typeArgument(1).isReference).bits)
            return .zero
        }
    }

    private mutating func declareDictionaryMutation() {
        declare(
            "@discardableResult mutating func updateValue(_ value: Value, forKey key: Key) -> Value?", in: "Dictionary"
        ) { call in
            let value = call.typeArgument(1)
            let table = call.uniqueTable(0)
            let (entry, isNew) = table.findOrInsert(call.words[2])
            let old = isNew ? Word.zero : value.wrapped(owning: Word(bits: table.value(at: entry)))
            table.setValue(owning: call.word(1).retained(value.isReference).bits, at: entry)
            return old
        }
        declare("@discardableResult mutating func removeValue(forKey key: Key) -> Value?", in: "Dictionary") { call in
            guard call.table(0).find(call.words[1]) != nil else { return .zero }
            guard let bits = call.uniqueTable(0).remove(call.words[1]) else { return .zero }
            return call.typeArgument(1).wrapped(owning: Word(bits: bits))
        }
        declare("mutating func removeAll(keepingCapacity: Bool = false)", in: "Dictionary") { call in
            call.uniqueTable(0).removeAll()
            return .zero
        }
        declare(
            "mutating func merge(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows",
            in: "Dictionary"
        ) { call in
            try merge(call.uniqueTable(0), call)
            return .zero
        }
        declare(
            "func merging(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value]",
            in: "Dictionary"
        ) { call in
            let result = Word(owned: call.table(0).copy())
            do { try merge(result.object(HashTable.self), call) } catch {
                release(result.bits)
                throw error
            }
            return result
        }
    }

    private mutating func declareDictionaryAlgorithms() {
        for (name, isMutating) in [("merge", true), ("merging", false)] {
            let head =
                "func \(name)(_ other: some Sequence<(Key, Value)>, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows"
            declare((isMutating ? "mutating " : "") + head + (isMutating ? "" : " -> [Key: Value]"), in: "Dictionary") {
                call in
                let isReference = call.typeArgument(1).isReference
                let table = isMutating ? call.uniqueTable(0) : call.table(0).copy()
                let function = call.callback(2)
                try call.walk(1) { pair in
                    let words = Word(bits: pair).object(RecordObject.self).words
                    if let entry = table.find(words[0]) {
                        let combined = try function(table.value(at: entry), words[1])
                        table.set(words[0], owning: combined)
                    } else {
                        table.set(words[0], owning: Word(bits: words[1]).retained(isReference).bits)
                    }
                    return true
                }
                return isMutating ? .zero : Word(owned: table)
            }
        }
        declare("func compactMapValues<T>(_ transform: (Value) throws -> T?) rethrows -> [Key: T]", in: "Dictionary") {
            call in
            let (table, type) = (call.table(0), call.typeArgument(2))
            let result = HashTable(keyType: call.typeArgument(0), valueType: type)
            let function = call.callback(1)
            for entry in table.entries {
                let optional = Word(bits: try function(table.value(at: entry)))
                guard optional.bits != 0 else { continue }
                defer { release(optional.bits) }
                result.set(table.key(at: entry), owning: type.unwrapped(optional).retained(type.isReference).bits)
            }
            return Word(owned: result)
        }
        declare("var first: (key: Key, value: Value)? { get }", in: "Dictionary") { call in
            call.table(0).nextEntry(0).map { call.table(0).pair(at: $0) } ?? .zero
        }
        declare("mutating func popFirst() -> (key: Key, value: Value)?", in: "Dictionary") { call in
            guard let entry = call.table(0).nextEntry(0) else { return .zero }
            let table = call.uniqueTable(0)
            let pair = table.pair(at: entry)
            let value = table.remove(pair.object(RecordObject.self).words[0])
            if let value, call.typeArgument(1).isReference { release(value) }
            return pair
        }
        declare("var capacity: Int { get }", in: "Dictionary") { Word($0.table(0).count) }
        declare("mutating func reserveCapacity(_ minimumCapacity: Int)", in: "Dictionary") { _ in .zero }
        declare("func mapValues<T>(_ transform: (Value) throws -> T) rethrows -> [Key: T]", in: "Dictionary") { call in
            let table = call.table(0)
            let result = HashTable(
                keyType: call.typeArgument(0), valueType: call.typeArgument(2), minimumCapacity: table.count)
            let word = Word(owned: result)
            do {
                for entry in table.entries {
                    let value = try call.machine.invoke(call.function(1), table.value(at: entry))
                    result.set(table.key(at: entry), owning: value)
                }
            } catch {
                release(word.bits)
                throw error
            }
            return word
        }
        let pair = "((key: Key, value: Value)) throws"
        declare("func map<T>(_ transform: \(pair) -> T) rethrows -> [T]", in: "Dictionary") { call in
            let result = ArrayObject(capacity: call.table(0).count, holdsReferences: call.typeArgument(2).isReference)
            try walkPairs(call) { result.append(owning: try call.machine.invoke(call.function(1), $0.bits)) }
            return Word(owned: result)
        }
        declare("func forEach(_ body: \(pair) -> Void) rethrows", in: "Dictionary") { call in
            try walkPairs(call) { _ = try call.machine.invoke(call.function(1), $0.bits) }
            return .zero
        }
        declare("func filter(_ isIncluded: \(pair) -> Bool) rethrows -> [Key: Value]", in: "Dictionary") { call in
            let (key, value) = (call.typeArgument(0), call.typeArgument(1))
            let result = HashTable(keyType: key, valueType: value)
            try walkPairs(call) { pair in
                guard try call.machine.invoke(call.function(1), pair.bits) != 0 else { return }
                let words = pair.object(RecordObject.self).words
                result.set(words[0], owning: Word(bits: words[1]).retained(value.isReference).bits)
            }
            return Word(owned: result)
        }
        declare(
            "func sorted(by areInIncreasingOrder: ((key: Key, value: Value), (key: Key, value: Value)) throws -> Bool) rethrows -> [(key: Key, value: Value)]",
            in: "Dictionary", documentation: "The pairs in the order that the function gives."
        ) { call in
            let pairs = ArrayObject(capacity: call.table(0).count, holdsReferences: true)
            try walkPairs(call) { pairs.append(owning: $0.retained(true).bits) }
            try pairs.reorder { try $0.sort { [function = call.callback(1)] in try function($0, $1) != 0 } }
            return Word(owned: pairs)
        }
        declare(
            "func reduce<Result>(_ initialResult: Result, _ nextPartialResult: (Result, (key: Key, value: Value)) throws -> Result) rethrows -> Result",
            in: "Dictionary"
        ) { call in
            let isReference = call.typeArgument(2).isReference
            var result = call.word(1).retained(isReference).bits
            do {
                try walkPairs(call) { pair in
                    let next = try call.machine.invoke(call.function(2), result, pair.bits)
                    if isReference { release(result) }
                    result = next
                }
            } catch {
                if isReference { release(result) }
                throw error
            }
            return Word(bits: result)
        }
        for (name, expected) in [("contains", true), ("allSatisfy", false)] {
            let label = name == "contains" ? "where predicate" : "_ predicate"
            declare("func \(name)(\(label): \(pair) -> Bool) rethrows -> Bool", in: "Dictionary") { call in
                var isFound = false
                try walkPairs(call) {
                    if !isFound { isFound = (try call.machine.invoke(call.function(1), $0.bits) != 0) == expected }
                }
                return Word(isFound == expected)
            }
        }
        for (name, isMinimum) in [("min", true), ("max", false)] {
            declare(
                "func \(name)(by areInIncreasingOrder: ((key: Key, value: Value), (key: Key, value: Value)) throws -> Bool) rethrows -> (key: Key, value: Value)?",
                in: "Dictionary"
            ) { call in
                let pairs = ArrayObject(capacity: call.table(0).count, holdsReferences: true)
                try walkPairs(call) { pairs.append(owning: $0.retained(true).bits) }
                let isLess = { [function = call.callback(1)] (a: Int, b: Int) in try function(a, b) != 0 }
                let best = isMinimum ? try pairs.words.min(by: isLess) : try pairs.words.max(by: isLess)
                return best.map { Word(bits: $0).retained(true) } ?? .zero
            }
        }
    }
}

/// A dictionary of the pairs in argument 0; `combine` makes one value of two for the same key, and owns the result.
private func collected(
    _ call: NativeCall, _ combine: (_ key: String, _ old: Int, _ new: Int) throws -> Int
) throws -> Word {
    let (key, value) = (call.typeArgument(0), call.typeArgument(1))
    let table = HashTable(keyType: key, valueType: value)
    let result = Word(owned: table)
    do {
        try call.walk(0) { pair in
            let words = Word(bits: pair).object(RecordObject.self).words
            if let entry = table.find(words[0]) {
                let name = key.describe(Word(bits: words[0]), isNested: true)
                table.set(words[0], owning: try combine(name, table.value(at: entry), words[1]))
            } else {
                table.set(words[0], owning: Word(bits: words[1]).retained(value.isReference).bits)
            }
            return true
        }
    } catch {
        release(result.bits)
        throw error
    }
    return result
}

/// Gives `body` each entry as a tuple `(key:, value:)`, borrowed.
private func walkPairs(_ call: NativeCall, _ body: (Word) throws -> Void) throws {
    let table = call.table(0)
    for entry in table.entries {
        let pair = table.pair(at: entry)
        defer { release(pair.bits) }
        try body(pair)
    }
}

extension HashTable {
    /// An entry as an owned tuple `(key:, value:)`.
    func pair(at entry: Int) -> Word {
        makeRecord([
            (Word(bits: key(at: entry)).retained(keyType.isReference), keyType.isReference),
            (
                Word(bits: value(at: entry)).retained(valueType?.isReference == true),
                valueType?.isReference == true
            ),
        ])
    }
}

/// Adds the entries of argument 1, combining by argument 2.
private func merge(_ table: HashTable, _ call: NativeCall) throws {
    let isReference = call.typeArgument(1).isReference
    let other = call.table(1)
    for entry in other.entries {
        let (key, value) = (other.key(at: entry), other.value(at: entry))
        if let own = table.find(key) {
            let combined = try call.machine.invoke(call.function(2), table.value(at: own), value)
            table.set(key, owning: combined)
        } else {
            table.set(key, owning: Word(bits: value).retained(isReference).bits)
        }
    }
}
