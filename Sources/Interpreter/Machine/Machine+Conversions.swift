import IR

extension Machine {
    /// Converts a borrowed word; the result is owned.
    func convert(_ word: Word, _ site: ConversionSite) throws -> Word {
        if let convert = site.toLibraryProtocol {
            let converted = convert(word)
            noteOrigin(word, site.from, of: converted)
            return converted
        }
        switch site.kind {
        case .conversion(let conversion): return try convert(word, conversion, site.from, site.to)
        case .dynamicCast: return try cast(word, site.from, site.to)
        case .openExistential:
            let box = word.object(AnyObjectBox.self)
            return Word(bits: box.bits).retained(box.type.isReference)
        case .witness(let slot): return try witness(slot, word, site)
        case .dynamicType: return Word(metatype: dynamicType(of: word, site.from))
        case .allocate:
            guard case .user(let user) = word.metatype.shape else {
                throw RuntimeError(.fatalError, "'\(word.metatype.type)' is not a class")
            }
            return Word(owned: RecordObject.make(user.layout, instanceOf: user))
        case .classMember(let id): return try classMember(id, word, site)
        case .isCase(let index, let id): return Word(try isCase(index, id, word, site.from))
        case .payload(let index):
            guard case .native(_, let witness) = site.from.shape, let payload = witness.payload else { return .zero }
            return payload(word, index, self) ?? .zero
        }
    }

    /// Whether a value of a library enumeration has a case. One without payloads is compared with what makes the case.
    private func isCase(_ index: Int, _ id: LibraryFunctionID, _ word: Word, _ type: ValueType) throws -> Bool {
        if case .native(_, let witness) = type.shape, let payload = witness.payload {
            guard let record = payload(word, index, self) else { return false }
            release(record.bits)
            return true
        }
        let call = CallSite(function: id, argumentCount: 0, present: 0, typeArguments: [])
        var none = 0
        let value = try withUnsafeMutablePointer(to: &none) {
            try library.native(id).function(NativeCall(machine: self, words: $0, site: call))
        }
        defer { release(value.bits) }
        return type.equal(word, value)
    }

    private func convert(
        _ word: Word, _ conversion: Conversion, _ from: ValueType, _ to: ValueType
    ) throws -> Word {
        switch conversion {
        case .reinterpret, .function: return word.retained(from.isReference)
        case .identity:
            guard case .existential = from.shape, let box = word.object(AnyObject.self) as? AnyObjectBox else {
                return word
            }
            return Word(bits: box.bits)
        case .wrapOptional: return from.wrapped(owning: word.retained(from.isReference))
        case .toAny:
            switch from.shape {
            case .any, .existential: return word.retained(true)
            default: return Word(bits: Self.boxAny(word.bits, from))
            }
        case .toProtocol: return try existential(word, from, to)
        case .elements(let inner):
            guard case .array(let source) = from.shape, case .array(let target) = to.shape else {
                return word.retained(true)
            }
            let result = ArrayObject(capacity: word.object(ArrayObject.self).count, holdsReferences: target.isReference)
            for bits in word.object(ArrayObject.self).words {
                result.append(owning: try convert(Word(bits: bits), inner, source, target).bits)
            }
            return Word(owned: result)
        case .wrapped(let inner):
            guard word.bits != 0, case .optional(let source) = from.shape, case .optional(let target) = to.shape
            else { return .zero }
            return target.wrapped(owning: try convert(source.unwrapped(word), inner, source, target))
        }
    }

    /// A value as `any Protocol`.
    private func existential(_ word: Word, _ from: ValueType, _ to: ValueType) throws -> Word {
        guard case .nominal(let target) = to.type else { return word.retained(from.isReference) }
        if case .native(_, let protocolWitness) = to.shape {
            if case .native(_, let witness) = from.shape, let convert = witness.toProtocol[target.name] {
                let converted = convert(word)
                noteOrigin(word, from, of: converted)
                return converted
            }
            if let convert = library.languageWitnesses[target.name]?[from.type] { return try convert(word, self) }
            if let adopt = protocolWitness.adopt {
                let type = from.dynamicType(of: word)
                let value = ScriptValue(owning: word.retained(from.isReference), type, self)
                let adopted = try adopt(ScriptInstance(value))
                if let object = adopted.object(AnyObject.self) as? NativeObject {
                    object.recipe = Recipe(.adopted(HeldWord(word.bits, type)), to)
                }
                return adopted
            }
            throw RuntimeError(.fatalError, "a value of type '\(from.type)' cannot be used as '\(to.type)'")
        }
        switch from.shape {
        case .any, .existential: return word.retained(true)
        default: return Word(bits: Self.boxAny(word.bits, from))
        }
    }

    /// The function of a slot for what an existential holds.
    private func witness(_ slot: Int, _ word: Word, _ site: ConversionSite) throws -> Word {
        let type: ValueType
        if case .metatype = site.from.shape {
            type = word.metatype
        } else if let box = word.object(AnyObject.self) as? AnyObjectBox {
            type = box.type
        } else {
            throw RuntimeError(.fatalError, "a value of the library has no witness for a protocol of a cell")
        }
        if let found = site.found, found.type === type { return Word(owned: found.code.value) }
        guard let code = witnesses[slot]?[ObjectIdentifier(type)] else {
            throw RuntimeError(.fatalError, "a value of type '\(type.type)' has no witness")
        }
        site.found = (type, code)
        return Word(owned: code.value)
    }

    // MARK: Types as values

    private func dynamicType(of word: Word, _ type: ValueType) -> ValueType {
        switch type.shape {
        case .any, .existential:
            guard let box = word.object(AnyObject.self) as? AnyObjectBox else { return type }
            return dynamicType(of: Word(bits: box.bits), box.type)
        case .native:
            guard let adopted = Recipe.adopted(by: word) else { return type }
            return dynamicType(of: Word(bits: adopted.bits), adopted.type)
        default: return type.dynamicType(of: word)
        }
    }

    /// The function of the nearest class that has its own.
    private func classMember(_ id: FunctionID, _ word: Word, _ site: ConversionSite) throws -> Word {
        let type = word.metatype
        if let found = site.found, found.type === type { return Word(owned: found.code.value) }
        var own = id
        if case .user(let user) = type.shape {
            var current: UserType? = user
            while let level = current {
                if let override = level.declaration.overrides[id] {
                    own = override
                    break
                }
                current = level.superclass
            }
        }
        guard let code = functions[own] else { throw RuntimeError(.fatalError, "a class member has no implementation") }
        site.found = (type, code)
        return Word(owned: code.value)
    }

    // MARK: Casts

    /// `word as? T`, where `to` is `T?`.
    private func cast(_ word: Word, _ from: ValueType, _ to: ValueType) throws -> Word {
        guard case .optional(let target) = to.shape else { return .zero }
        if case .optional(let wrapped) = from.shape {
            return word.bits == 0 ? .zero : try cast(wrapped.unwrapped(word), wrapped, to)
        }
        if from === target { return target.wrapped(owning: word.retained(from.isReference)) }
        if case .user(let wanted) = target.shape, wanted.isClass, from.isClass {
            guard case .user(let own) = from.dynamicType(of: word).shape, own.inherits(from: wanted) else {
                return .zero
            }
            return word.retained(true)
        }
        if case .metatype = from.shape, case .metatype(let wanted) = target.type {
            return isMetatype(word.metatype, of: types[wanted]) ? target.wrapped(owning: word) : .zero
        }
        switch from.shape {
        case .any, .existential:
            if let box = word.object(AnyObject.self) as? AnyObjectBox {
                return try cast(Word(bits: box.bits), box.type, to)
            }
            if let native = word.object(AnyObject.self) as? NativeErrorObject {
                return try castNative(native.error, target)
            }
            return .zero
        case .native(_, let witness):
            if let origin = (word.object(AnyObject.self) as? NativeObject)?.origin(of: target) {
                return target.wrapped(owning: origin.retained(true))
            }
            if case .user = target.shape, let adopted = Recipe.adopted(by: word) {
                return try cast(Word(bits: adopted.bits), adopted.type, to)
            }
            if case .native = target.shape { return try castNative(witness.value(word), target) }
            return conforms(from, to: target) ? Word(bits: Self.boxAny(word.bits, from)) : .zero
        default:
            if case .any = target.shape { return Word(bits: Self.boxAny(word.bits, from)) }
            if case .array(let element) = from.shape, case .array(let wanted) = target.shape {
                return try castElements(word, element, to: wanted)
            }
            if case .dictionary(let key, let value) = from.shape,
                case .dictionary(let newKey, let newValue) = target.shape, key === newKey
            {
                return try castValues(word, value, to: newKey, newValue)
            }
            guard conforms(from.dynamicType(of: word), to: target) else { return .zero }
            return target.wrapped(owning: try existential(word, from, target))
        }
    }

    /// An array of another type if each element is of its type; the elements of an empty one are of any.
    private func castElements(_ word: Word, _ element: ValueType, to wanted: ValueType) throws -> Word {
        let array = word.object(ArrayObject.self)
        let result = ArrayObject(capacity: array.count, holdsReferences: wanted.isReference)
        let optional = types[.optional(wanted.type)]
        for bits in array.words {
            let cast = try cast(Word(bits: bits), element, optional)
            // What is in `result` so far goes with it.
            guard cast.bits != 0 else { return .zero }
            if wanted.isStoredAsIsInOptional {
                result.append(owning: cast.bits)
            } else {
                result.append(owning: wanted.unwrapped(cast).retained(wanted.isReference).bits)
                release(cast.bits)
            }
        }
        return Word(owned: result)
    }

    /// A dictionary with values of another type if each value is of it.
    private func castValues(_ word: Word, _ value: ValueType, to key: ValueType, _ wanted: ValueType) throws -> Word {
        let table = word.object(HashTable.self)
        let result = HashTable(keyType: key, valueType: wanted, minimumCapacity: table.count)
        let optional = types[.optional(wanted.type)]
        for entry in table.entries {
            let cast = try cast(Word(bits: table.value(at: entry)), value, optional)
            guard cast.bits != 0 else { return .zero }
            if wanted.isStoredAsIsInOptional {
                result.set(table.key(at: entry), owning: cast.bits)
            } else {
                result.set(table.key(at: entry), owning: wanted.unwrapped(cast).retained(wanted.isReference).bits)
                release(cast.bits)
            }
        }
        return Word(owned: result)
    }

    private func isMetatype(_ type: ValueType, of wanted: ValueType) -> Bool {
        if type === wanted { return true }
        switch (type.shape, wanted.shape) {
        case (_, .any): return true
        case (.user(let own), .user(let other)): return own.inherits(from: other)
        default: return conforms(type, to: wanted)
        }
    }

    private func castNative(_ value: Any, _ target: ValueType) throws -> Word {
        switch target.shape {
        case .native(_, let witness): return witness.cast(value) ?? .zero
        case .string: return (value as? String).map { Word(owned: StringObject($0)) } ?? .zero
        default: return .zero
        }
    }

    private func conforms(_ type: ValueType, to target: ValueType) -> Bool {
        guard case .nominal(let nominal) = target.type, nominal.kind == .protocolType else { return false }
        if case .user = nominal.id { return conformances[nominal.id]?.contains(ObjectIdentifier(type)) ?? false }
        switch type.shape {
        case .user(let user): return user.conformances.contains(nominal.name)
        case .native(let name, let witness):
            return witness.toProtocol[nominal.name] != nil
                || library.interface.type(named: name)?.conformances.contains(nominal.name) == true
        default: return false
        }
    }
}
