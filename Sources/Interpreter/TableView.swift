import IR

/// The keys or the values of a dictionary; shares the dictionary's storage.
final class TableView {
    let table: HashTable
    let showsKeys: Bool

    init(_ table: HashTable, showsKeys: Bool) {
        self.table = table
        self.showsKeys = showsKeys
        LiveObjects.add(1)
    }

    deinit { LiveObjects.add(-1) }

    var element: ValueType { showsKeys ? table.keyType : table.valueType ?? table.keyType }

    func bits(at entry: Int) -> Int { showsKeys ? table.key(at: entry) : table.value(at: entry) }

    static var witness: NativeTypeWitness {
        var witness = NativeTypeWitness(plain: TableView.self)
        witness.describe = { word in
            let view = word.object(TableView.self)
            let parts = view.table.entries.map { view.element.describe(Word(bits: view.bits(at: $0)), isNested: true) }
            return "[" + parts.joined(separator: ", ") + "]"
        }
        witness.value = { $0.object(TableView.self) }
        witness.cast = { ($0 as? TableView).map { Word(owned: $0) } }
        witness.equals = { left, right in
            let (left, right) = (left.object(TableView.self).table, right.object(TableView.self).table)
            return left.count == right.count && left.entries.allSatisfy { right.find(left.key(at: $0)) != nil }
        }
        witness.iterate = { word, _ in
            let view = word.object(TableView.self)
            let isReference = view.element.isReference
            var next = 0
            return {
                guard let entry = view.table.nextEntry(next) else { return nil }
                next = entry + 1
                return Word(bits: view.bits(at: entry)).retained(isReference)
            }
        }
        return witness
    }
}

extension Library {
    mutating func declareTableViewTypes() {
        declareType(
            "struct Dictionary.Keys<Key, Value>: Collection, Equatable, CustomStringConvertible", element: "Key",
            documentation: "The keys of a dictionary.", witness: TableView.witness)
        declareType(
            "struct Dictionary.Values<Key, Value>: Collection, CustomStringConvertible", element: "Value",
            documentation: "The values of a dictionary.", witness: TableView.witness)
    }

    mutating func declareTableViews() {
        for (name, element) in [("Keys", "Key"), ("Values", "Value")] {
            let type = "Dictionary.\(name)<Key, Value>"
            let showsKeys = name == "Keys"
            declare("var \(name.lowercased()): \(type) { get }", in: "Dictionary") {
                Word(owned: TableView($0.table(0), showsKeys: showsKeys))
            }
            let owner = "<Key: Hashable, Value> \(type)"
            @Sendable func view(_ call: NativeCall) -> TableView { call.word(0).object(TableView.self) }
            declare("var count: Int { get }", in: owner) { Word(view($0).table.count) }
            declare("var isEmpty: Bool { get }", in: owner) { Word(view($0).table.count == 0) }
            declare("var first: \(element)? { get }", in: owner) { call in
                let view = view(call)
                return view.table.nextEntry(0).map { call.optional(view.bits(at: $0), view.element) } ?? .zero
            }
            declare("var description: String { get }", in: owner) {
                $0.give(TableView.witness.describe($0.word(0)), String.self)
            }
        }
        declare("func contains(_ element: Key) -> Bool", in: "<Key: Hashable, Value> Dictionary.Keys<Key, Value>") {
            Word($0.word(0).object(TableView.self).table.find($0.words[1]) != nil)
        }
    }
}
