import IR

/// Makes the values of a snapshot, object by object. Each is made for the type that it says it has and used only where
/// that type belongs, so that no bytes, however they came about, give a value that the machine cannot hold.
final class ValueUnarchiver {
    private let machine: Machine
    private let library: any LibraryArchiver
    private var reader: ByteReader
    private var types: [ValueType] = []
    private var instances: [(bits: Int, type: ValueType)] = []
    private var objects: [(bits: Int, type: ValueType)] = []
    private lazy var functions: [String: LibraryFunctionID] = {
        var functions: [String: LibraryFunctionID] = [:]
        for function in machine.library.interface.functions where machine.library.isRebuilt(function.signature.result) {
            functions[function.snapshotName] = function.id
        }
        return functions
    }()

    struct Variable {
        var id: GlobalID
        var name: String
        var type: ValueType
        /// Owned by the variable.
        var bits: Int
    }

    init(_ machine: Machine, _ library: any LibraryArchiver, _ bytes: [UInt8]) {
        self.machine = machine
        self.library = library
        reader = ByteReader(bytes)
    }

    deinit {
        for (bits, _) in objects { release(bits) }
        for (bits, _) in instances { release(bits) }
    }

    /// The variables of the snapshot, of which `accept` says which are still declared as they were.
    func variables(_ accept: (GlobalID, String, Type) -> Bool) throws -> [Variable] {
        try readTypes()
        for _ in 0..<(try reader.count(ofSize: 1)) { try makeInstance() }
        for _ in 0..<(try reader.count(ofSize: 1)) { try makeObject() }
        for (bits, type) in instances { try fill(bits, type) }
        var variables: [Variable] = []
        do {
            for _ in 0..<(try reader.count(ofSize: 1)) {
                let (index, name) = (try reader.count(), try reader.text())
                let type = try self.type()
                guard accept(GlobalID(index: index), name, type.type) else {
                    throw SnapshotError.damaged("no cell declares '\(name)' as \(type.type)")
                }
                variables.append(
                    Variable(id: GlobalID(index: index), name: name, type: type, bits: try word(type)))
            }
            for _ in 0..<(try reader.count(ofSize: 2)) { try restoreState() }
            let state = try reader.block()
            guard reader.left == 0 else { throw SnapshotError.damaged("something follows its end") }
            if let error = machine.pendingError { throw error }
            try machine.library.afterCall?()
            try library.restoreSessionState(state)
        } catch {
            for variable in variables where variable.type.isReference { release(variable.bits) }
            throw error
        }
        return variables
    }

    // MARK: Types

    private func readTypes() throws {
        let users = machine.types.userTypes
        for _ in 0..<(try reader.count(ofSize: 1)) {
            types.append(machine.types[try SnapshotTypes.decode(&reader, machine.library, users)])
        }
    }

    private func type() throws -> ValueType {
        let index = try reader.count()
        guard types.indices.contains(index) else { throw SnapshotError.damaged("an unknown type") }
        return types[index]
    }

    // MARK: Instances of classes

    private func makeInstance() throws {
        let type = try type()
        guard type.isClass, case .user(let user) = type.shape else {
            throw SnapshotError.damaged("an instance of a type that is no class")
        }
        instances.append((Word(owned: RecordObject.make(user.layout, instanceOf: user)).bits, type))
    }

    private func fill(_ bits: Int, _ type: ValueType) throws {
        guard case .user(let user) = type.shape else { return }
        let record = Word(bits: bits).object(RecordObject.self)
        for (index, field) in user.fields.enumerated() { record.words[index] = try word(field) }
        record.withUnsafeMutablePointerToHeader { $0.pointee.isComplete = true }
    }

    // MARK: Words

    /// A word of a type, owned if it is a reference.
    private func word(_ type: ValueType) throws -> Int {
        guard type.isReference else { return try number(type) }
        let code = try reader.count()
        if code == 0 {
            guard case .optional = type.shape else { throw SnapshotError.damaged("a value is missing") }
            return 0
        }
        if case .optional(let wrapped) = type.shape, wrapped.isStoredAsIsInOptional {
            return try reference(code, wrapped)
        }
        return try reference(code, type)
    }

    private func reference(_ code: Int, _ type: ValueType) throws -> Int {
        let list = code % 2 == 1 ? instances : objects
        let index = code % 2 == 1 ? code / 2 : code / 2 - 1
        guard list.indices.contains(index) else { throw SnapshotError.damaged("an object is not there") }
        let (bits, own) = list[index]
        if own !== type {
            guard case .user(let wanted) = type.shape, wanted.isClass, case .user(let user) = own.shape,
                user.inherits(from: wanted)
            else { throw SnapshotError.damaged("a '\(own.type)' stands where a '\(type.type)' belongs") }
        }
        retain(bits)
        return bits
    }

    private func number(_ type: ValueType) throws -> Int {
        let bits = try reader.word()
        switch type.shape {
        case .bool: guard bits == 0 || bits == 1 else { throw SnapshotError.damaged("a Bool of \(bits)") }
        case .float: guard UInt(bitPattern: bits) >> 32 == 0 else { throw SnapshotError.damaged("a Float of 8 bytes") }
        case .sized(let kind):
            let isNegative = kind.isSigned && bits < 0
            guard
                kind.word(magnitude: isNegative ? bits.magnitude : UInt(bitPattern: bits), isNegative: isNegative)
                    == bits
            else { throw SnapshotError.damaged("\(bits) is no \(kind.rawValue)") }
        case .void: guard bits == 0 else { throw SnapshotError.damaged("a value of no type") }
        case .metatype: throw SnapshotError.damaged("a type as a value")
        default: break
        }
        return bits
    }

    // MARK: Objects

    private func makeObject() throws {
        let type = try type()
        objects.append((try object(type), type))
    }

    private func object(_ type: ValueType) throws -> Int {
        switch type.shape {
        case .string: return Word(owned: StringObject(try reader.text())).bits
        case .character:
            let text = try reader.text()
            guard text.count == 1 else { throw SnapshotError.damaged("a Character of \(text.count)") }
            return Word(owned: StringObject(text)).bits
        case .any, .existential:
            let inner = try self.type()
            return Word(owned: AnyObjectBox(inner, owning: try word(inner))).bits
        case .optional(let wrapped):
            guard !wrapped.isStoredAsIsInOptional else { break }
            return Word(owned: OptionalBox(owning: try word(wrapped), isReference: wrapped.isReference)).bits
        case .array(let element):
            let count = try reader.count(ofSize: element.isReference ? 1 : 8)
            let array = ArrayObject(capacity: count, holdsReferences: element.isReference)
            return try owned(Word(owned: array).bits) {
                for _ in 0..<count { array.append(owning: try word(element)) }
            }
        case .set(let element): return try table(element, nil)
        case .dictionary(let key, let value): return try table(key, value)
        case .range(let kind, let bound): return try range(kind, bound)
        case .tuple(_, let types, let layout): return try record(layout, types)
        case .user(let user):
            guard user.declaration.type.kind == .enumeration else {
                guard !user.isClass else { break }
                return try record(user.layout, user.fields)
            }
            let tag = try reader.count()
            guard user.cases.indices.contains(tag) else { throw SnapshotError.damaged("an unknown case") }
            let entry = user.cases[tag]
            if let shared = entry.shared { return Word(owned: shared).bits }
            return try record(entry.layout, entry.payload, tag: tag)
        case .native(_, let witness): return try native(type, witness)
        default: break
        }
        throw SnapshotError.damaged("an object of type '\(type.type)'")
    }

    /// Gives a new object up if what fills it fails.
    private func owned(_ bits: Int, _ fill: () throws -> Void) throws -> Int {
        do { try fill() } catch {
            release(bits)
            throw error
        }
        return bits
    }

    private func record(_ layout: RecordLayout, _ types: [ValueType], tag: Int = 0) throws -> Int {
        let record = RecordObject.make(layout, tag: tag)
        return try owned(Word(owned: record).bits) {
            for (index, type) in types.enumerated() { record.words[index] = try word(type) }
        }
    }

    private func range(_ kind: Type.RangeKind, _ bound: ValueType) throws -> Int {
        guard !bound.isReference else { throw SnapshotError.damaged("a range of '\(bound.type)'") }
        let isTwoSided = kind == .halfOpen || kind == .closed
        let layout = RecordLayout([false, false])
        let bits = try record(layout, isTwoSided ? [bound, bound] : [bound])
        return try owned(bits) {
            let words = Word(bits: bits).object(RecordObject.self).words
            if isTwoSided, bound.isLess(Word(bits: words[1]), Word(bits: words[0])) {
                throw SnapshotError.damaged("a range that ends before it begins")
            }
        }
    }

    private func table(_ key: ValueType, _ value: ValueType?) throws -> Int {
        let count = try reader.count(ofSize: key.isReference ? 1 : 8)
        let table = HashTable(keyType: key, valueType: value, minimumCapacity: count)
        return try owned(Word(owned: table).bits) {
            for _ in 0..<count {
                let keyBits = try word(key)
                defer { if key.isReference { release(keyBits) } }
                let bits = try value.map { try word($0) }
                let (entry, isNew) = table.findOrInsert(keyBits)
                guard isNew else {
                    if let bits, value?.isReference == true { release(bits) }
                    throw SnapshotError.damaged("a key appears twice")
                }
                if let bits { table.setValue(owning: bits, at: entry) }
                if let error = machine.pendingError { throw error }
            }
        }
    }

    // MARK: Values of the library

    private func native(_ type: ValueType, _ witness: NativeTypeWitness) throws -> Int {
        switch try reader.byte() {
        case 0:
            let (kind, bytes) = (try reader.text(), try reader.block())
            guard let word = witness.cast(try library.decode(kind: kind, bytes)) else {
                throw SnapshotError.damaged("a \(kind) where a '\(type.type)' belongs")
            }
            return word.bits
        case 1:
            let own = try self.type()
            let bits = try word(own)
            defer { if own.isReference { release(bits) } }
            guard case .native(_, let source) = own.shape, bits != 0,
                let converted = witness.cast(source.value(Word(bits: bits)))
            else { throw SnapshotError.damaged("a '\(own.type)' does not stand for '\(type.type)'") }
            machine.noteOrigin(Word(bits: bits), own, of: converted)
            return converted.bits
        case 2:
            let own = try self.type()
            let bits = try word(own)
            defer { if own.isReference { release(bits) } }
            guard case .user(let user) = own.shape, case .nominal(let nominal) = type.type,
                user.conformances.contains(nominal.name)
            else { throw SnapshotError.damaged("a '\(own.type)' does not stand for '\(type.type)'") }
            return try machine.convert(
                Word(bits: bits), ConversionSite(.conversion(.toProtocol), from: own, to: type)
            ).bits
        case 3: return try rebuild(type)
        default: throw SnapshotError.damaged("an unknown kind of value")
        }
    }

    /// Calls what made a value.
    private func rebuild(_ type: ValueType) throws -> Int {
        let name = try reader.text()
        guard let id = functions[name], machine.types[machine.library.interface[id].signature.result] === type else {
            throw SnapshotError.unknown("the library has no '\(name)' any more")
        }
        let parameters = machine.library.interface[id].signature.parameters
        guard try reader.count() == parameters.count else { throw SnapshotError.damaged("other arguments of \(name)") }
        var words: [Int] = []
        var present: UInt64 = 0
        var owned: [Int] = []
        defer { for bits in owned { release(bits) } }
        for (index, parameter) in parameters.enumerated() {
            let kind = try reader.byte()
            guard kind != 0 else {
                guard parameter.defaultValue != nil else { throw SnapshotError.damaged("an argument is missing") }
                words.append(0)
                continue
            }
            if let result = parameter.type.blockResult {
                guard kind == 2 else { throw SnapshotError.damaged("a block is missing") }
                words.append(try block(giving: machine.types[result]))
                owned.append(words[index])
            } else {
                let argument = machine.types[parameter.isVariadic ? .array(parameter.type) : parameter.type]
                words.append(try word(argument))
                if argument.isReference { owned.append(words[index]) }
            }
            if index < 64 { present |= 1 << UInt64(index) }
        }
        words.append(0)
        let site = NativeSite(
            machine.library, id, isSetter: false,
            CallSite(function: id, argumentCount: parameters.count, present: present, typeArguments: []))
        return try words.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return 0 }
            var result = 0
            try machine.callNative(site, base, into: &result)
            return result
        }
    }

    /// A function that gives a value, in the place of the block that once gave it.
    private func block(giving type: ValueType) throws -> Int {
        let bits = try word(type)
        defer { release(bits) }
        let value = HeldWord(bits, type)
        return Word(owned: NativeClosureObject { _, _ in Word(bits: value.bits).retained(true) }).bits
    }

    private func restoreState() throws {
        let index = try reader.count()
        let bytes = try reader.block()
        guard objects.indices.contains(index), case .native(_, let witness) = objects[index].type.shape else {
            throw SnapshotError.damaged("the state of an object that is not there")
        }
        try library.restoreState(bytes, of: witness.value(Word(bits: objects[index].bits)))
    }
}
