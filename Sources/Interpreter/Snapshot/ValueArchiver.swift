import IR

/// Writes values of a machine down as a list of objects, each after the objects that it holds. Instances of classes,
/// which may hold each other in circles, are numbered first and written last. Walks without recursion, because a list
/// may be a million objects long.
final class ValueArchiver {
    typealias Refusal = SnapshotTypes.Refusal

    private struct Key: Hashable {
        var object: UnsafeRawPointer
        var type: ObjectIdentifier
    }

    private enum Step {
        case enter(Int, ValueType)
        case leave(Int, ValueType)
    }

    private let machine: Machine
    private let library: any LibraryArchiver
    private var types: [ObjectIdentifier: Int] = [:]
    private var typeTable: [[UInt8]] = []
    private var objects: [[UInt8]] = []
    private var numbers: [Key: Int] = [:]
    private var instances: [(bits: Int, type: ValueType)] = []
    /// Values that are made again, by the number of their object.
    private var rebuilt: [(number: Int, value: Any)] = []
    private var roots: [(id: GlobalID, name: String, type: Int, word: [UInt8])] = []
    /// Keeps what was made on the way alive, so that no address is used again.
    private var held: [HeldWord] = []
    private var added: [Key] = []
    /// What the library wrote last: values are first tried and then written.
    private var encoded: (bits: Int, kind: String, bytes: [UInt8])?

    init(_ machine: Machine, _ library: any LibraryArchiver) {
        self.machine = machine
        self.library = library
    }

    /// Adds a variable; if it cannot be saved nothing of it is kept.
    func add(_ variable: GlobalVariable, _ bits: Int) throws(Refusal) {
        let before = (objects.count, instances.count, rebuilt.count, typeTable.count)
        added = []
        do {
            let type = machine.types[variable.type]
            try walk(from: bits, type)
            var writer = ByteWriter()
            try word(bits, type, into: &writer)
            roots.append((variable.id, variable.name, try number(of: type), writer.bytes))
        } catch {
            objects.removeLast(objects.count - before.0)
            instances.removeLast(instances.count - before.1)
            rebuilt.removeLast(rebuilt.count - before.2)
            typeTable.removeLast(typeTable.count - before.3)
            types = types.filter { $0.value < before.3 }
            for key in added { numbers[key] = nil }
            throw error
        }
    }

    /// All that was added.
    func finish(withSessionState: Bool) throws(Refusal) -> [UInt8] {
        var fields: [[UInt8]] = []
        for (bits, type) in instances {
            guard case .user(let user) = type.shape else { continue }
            var writer = ByteWriter()
            let words = Word(bits: bits).object(RecordObject.self).words
            for (index, field) in user.fields.enumerated() { try word(words[index], field, into: &writer) }
            fields.append(writer.bytes)
        }
        var writer = ByteWriter()
        writer.count(typeTable.count)
        for type in typeTable { writer.append(type) }
        writer.count(instances.count)
        for (_, type) in instances { writer.count(types[ObjectIdentifier(type)] ?? 0) }
        writer.count(objects.count)
        for object in objects { writer.append(object) }
        for field in fields { writer.append(field) }
        writer.count(roots.count)
        for root in roots {
            writer.count(root.id.index)
            writer.text(root.name)
            writer.count(root.type)
            writer.append(root.word)
        }
        let states =
            (rebuilt.filter { !library.needsOthers($0.value) } + rebuilt.filter { library.needsOthers($0.value) })
            .compactMap { entry in library.state(of: entry.value).map { (entry.number, $0) } }
        writer.count(states.count)
        for (number, state) in states {
            writer.count(number)
            writer.block(state)
        }
        writer.block(withSessionState ? library.sessionState() : [])
        return writer.bytes
    }

    // MARK: Walking

    private func walk(from bits: Int, _ type: ValueType) throws(Refusal) {
        var steps: [Step] = [.enter(bits, type)]
        while let step = steps.popLast() {
            switch step {
            case .enter(let bits, let type): try enter(bits, type, &steps)
            case .leave(let bits, let type):
                let key = try self.key(bits, type)
                guard numbers[key] == nil else { continue }
                objects.append(try object(bits, type))
                numbers[key] = objects.count - 1
                added.append(key)
            }
        }
    }

    private func enter(_ bits: Int, _ type: ValueType, _ steps: inout [Step]) throws(Refusal) {
        guard type.isReference, bits != 0 else { return }
        if case .optional(let wrapped) = type.shape, wrapped.isStoredAsIsInOptional {
            return steps.append(.enter(bits, wrapped))
        }
        let key = try key(bits, type)
        guard numbers[key] == nil else { return }
        if type.isClass { return try enterInstance(bits, key, &steps) }
        steps.append(.leave(bits, type))
        for (bits, type) in try parts(bits, type).reversed() where type.isReference { steps.append(.enter(bits, type)) }
    }

    private func enterInstance(_ bits: Int, _ key: Key, _ steps: inout [Step]) throws(Refusal) {
        let type = machine.types.ofInstance(Word(bits: bits))
        guard case .user(let user) = type.shape else { return }
        _ = try number(of: type)
        instances.append((bits, type))
        numbers[key] = -instances.count
        added.append(key)
        let words = Word(bits: bits).object(RecordObject.self).words
        for (index, field) in user.fields.enumerated().reversed() where field.isReference {
            steps.append(.enter(words[index], field))
        }
    }

    /// One key for all words that are the same value.
    private func key(_ bits: Int, _ type: ValueType) throws(Refusal) -> Key {
        guard let address = UnsafeRawPointer(bitPattern: bits) else { throw Refusal(reason: "a value is missing") }
        if type.isClass { return Key(object: address, type: ObjectIdentifier(ValueType.self)) }
        if case .native(_, let witness) = type.shape {
            if let recipe = recipe(of: bits) {
                return Key(object: Unmanaged.passUnretained(recipe).toOpaque(), type: ObjectIdentifier(type))
            }
            if let object = library.identity(of: witness.value(Word(bits: bits))),
                let address = UnsafeRawPointer(bitPattern: UInt(bitPattern: object))
            {
                return Key(object: address, type: ObjectIdentifier(type))
            }
        }
        return Key(object: address, type: ObjectIdentifier(type))
    }

    private func recipe(of bits: Int) -> Recipe? { (Word(bits: bits).object(AnyObject.self) as? NativeObject)?.recipe }

    /// What an object holds.
    private func parts(_ bits: Int, _ type: ValueType) throws(Refusal) -> [(Int, ValueType)] {
        let value = Word(bits: bits)
        switch type.shape {
        case .string, .character: return []
        case .any, .existential:
            guard let box = value.object(AnyObject.self) as? AnyObjectBox else {
                throw Refusal(reason: "an error of the library cannot be written down")
            }
            return [(box.bits, box.type)]
        case .optional(let wrapped): return [(wrapped.unwrapped(value).bits, wrapped)]
        case .array(let element):
            return element.isReference ? value.object(ArrayObject.self).words.map { ($0, element) } : []
        case .set(let element):
            let table = value.object(HashTable.self)
            return element.isReference ? table.entries.map { (table.key(at: $0), element) } : []
        case .dictionary(let key, let valueType):
            let table = value.object(HashTable.self)
            return table.entries.flatMap { [(table.key(at: $0), key), (table.value(at: $0), valueType)] }
        case .range(let kind, let bound):
            let record = value.object(RecordObject.self)
            return (0..<(kind == .halfOpen || kind == .closed ? 2 : 1)).map { (record.words[$0], bound) }
        case .tuple(_, let types, _): return fields(value, types)
        case .user(let user):
            guard user.declaration.type.kind == .enumeration else { return fields(value, user.fields) }
            return fields(value, user.cases[value.object(RecordObject.self).tag].payload)
        case .native(let name, let witness): return try nativeParts(bits, type, name, witness)
        case .function: throw Refusal(reason: "a closure of type '\(type.type)' is code with all that it has captured")
        default: throw Refusal(reason: "a value of type '\(type.type)' cannot be written down")
        }
    }

    private func fields(_ value: Word, _ types: [ValueType]) -> [(Int, ValueType)] {
        let words = value.object(RecordObject.self).words
        return types.enumerated().map { (words[$0], $1) }
    }

    private func nativeParts(
        _ bits: Int, _ type: ValueType, _ name: String, _ witness: NativeTypeWitness
    ) throws(Refusal) -> [(Int, ValueType)] {
        guard let recipe = recipe(of: bits) else {
            do {
                encoded = try library.encode(witness.value(Word(bits: bits))).map { (bits, $0.kind, $0.bytes) }
            } catch { throw Refusal(reason: "\(error)") }
            if encoded == nil { throw Refusal(reason: "values of type '\(type.type)' cannot be saved") }
            return []
        }
        if recipe.type !== type {
            // A value that stands for a protocol: the value itself comes first.
            if case .native(_, let own) = recipe.type.shape, let word = own.cast(witness.value(Word(bits: bits))) {
                if let object = word.object(AnyObject.self) as? NativeObject { object.recipe = recipe }
                held.append(HeldWord(word.bits, recipe.type))
                release(word.bits)
                return [(word.bits, recipe.type)]
            }
            throw Refusal(reason: "a value of type '\(type.type)' cannot be saved")
        }
        switch recipe.source {
        case .adopted(let value): return [(value.bits, value.type)]
        case .call(_, let arguments): return arguments.compactMap { $0.map { ($0.bits, $0.type) } }
        }
    }

    // MARK: Writing

    private func number(of type: ValueType) throws(Refusal) -> Int {
        if let known = types[ObjectIdentifier(type)] { return known }
        var writer = ByteWriter()
        try SnapshotTypes.encode(type.type, into: &writer)
        typeTable.append(writer.bytes)
        types[ObjectIdentifier(type)] = typeTable.count - 1
        return typeTable.count - 1
    }

    /// A word: a number in eight bytes, 0 for nil, or the number of an object. Instances are the odd ones.
    private func word(_ bits: Int, _ type: ValueType, into writer: inout ByteWriter) throws(Refusal) {
        if case .metatype = type.shape { throw Refusal(reason: "a type as a value cannot be written down") }
        guard type.isReference else { return writer.word(bits) }
        guard bits != 0 else { return writer.count(0) }
        if case .optional(let wrapped) = type.shape, wrapped.isStoredAsIsInOptional {
            return try word(bits, wrapped, into: &writer)
        }
        guard let number = numbers[try key(bits, type)] else { throw Refusal(reason: "a value was not reached") }
        writer.count(number < 0 ? -number * 2 - 1 : number * 2 + 2)
    }

    private func object(_ bits: Int, _ type: ValueType) throws(Refusal) -> [UInt8] {
        var writer = ByteWriter()
        writer.count(try number(of: type))
        let value = Word(bits: bits)
        switch type.shape {
        case .string, .character: writer.text(value.object(StringObject.self).value)
        case .any, .existential:
            guard let part = try parts(bits, type).first else { break }
            let (bits, type) = part
            writer.count(try number(of: type))
            try word(bits, type, into: &writer)
        case .array(let element):
            let array = value.object(ArrayObject.self)
            writer.count(array.count)
            for bits in array.words { try word(bits, element, into: &writer) }
        case .set(let element):
            let table = value.object(HashTable.self)
            writer.count(table.count)
            for entry in table.entries { try word(table.key(at: entry), element, into: &writer) }
        case .dictionary(let key, let valueType):
            let table = value.object(HashTable.self)
            writer.count(table.count)
            for entry in table.entries {
                try word(table.key(at: entry), key, into: &writer)
                try word(table.value(at: entry), valueType, into: &writer)
            }
        case .user(let user) where user.declaration.type.kind == .enumeration:
            writer.count(value.object(RecordObject.self).tag)
            for (bits, type) in try parts(bits, type) { try word(bits, type, into: &writer) }
        case .native(_, let witness): try native(bits, type, witness, into: &writer)
        default: for (bits, type) in try parts(bits, type) { try word(bits, type, into: &writer) }
        }
        return writer.bytes
    }

    private func native(
        _ bits: Int, _ type: ValueType, _ witness: NativeTypeWitness, into writer: inout ByteWriter
    ) throws(Refusal) {
        let value = witness.value(Word(bits: bits))
        guard let recipe = recipe(of: bits) else {
            guard let encoded, encoded.bits == bits else { throw Refusal(reason: "a value was changed meanwhile") }
            writer.byte(0)
            writer.text(encoded.kind)
            return writer.block(encoded.bytes)
        }
        guard recipe.type === type else {
            writer.byte(1)
            writer.count(try number(of: recipe.type))
            for (bits, type) in try parts(bits, type) { try word(bits, type, into: &writer) }
            return
        }
        rebuilt.append((objects.count, value))
        switch recipe.source {
        case .adopted(let adopted):
            writer.byte(2)
            writer.count(try number(of: adopted.type))
            try word(adopted.bits, adopted.type, into: &writer)
        case .call(let id, let arguments):
            writer.byte(3)
            writer.text(machine.library.interface[id].snapshotName)
            writer.count(arguments.count)
            let parameters = machine.library.interface[id].signature.parameters
            for (argument, parameter) in zip(arguments, parameters) {
                // 2 for what a block gave.
                writer.byte(argument == nil ? 0 : parameter.type.isBlock ? 2 : 1)
                if let argument { try word(argument.bits, argument.type, into: &writer) }
            }
        }
    }
}

extension LibraryFunction {
    /// Tells a function apart from all others of the library.
    var snapshotName: String { "\(selfType.map { "\($0)." } ?? "")\(declaration)" }
}

extension TypeTable {
    /// The class of an instance.
    func ofInstance(_ instance: Word) -> ValueType {
        guard let user = instance.object(RecordObject.self).header.instanceOf else { return self[.error] }
        return self[.nominal(user.declaration.type)]
    }
}
