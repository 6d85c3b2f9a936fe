import IR

extension ValueType {
    /// As `print` shows a borrowed word of this type. `isNested` asks for the form inside an array or another value,
    /// where strings are quoted.
    public func describe(_ word: Word, isNested: Bool = false) -> String {
        var text = ""
        describe(word, isNested: isNested, into: &text)
        return text
    }

    func describe(_ word: Word, isNested: Bool, into text: inout String) {
        if isReference, NativeStack.isUsedUp { return text += "…" }
        switch shape {
        case .int: text += word.int.description
        case .sized(let kind):
            text += kind.isOrderedAsWord ? word.int.description : UInt(bitPattern: word.int).description
        case .double: text += word.double.description
        case .float: text += word.float.description
        case .bool: text += word.bool ? "true" : "false"
        case .void: text += "()"
        case .string, .character:
            let value = word.object(StringObject.self).value
            if isNested { text += value.debugDescription } else { text += value }
        case .any, .existential: describeExistential(word, isNested, into: &text)
        case .optional(let wrapped):
            guard word.bits != 0 else { return text += "nil" }
            text += "Optional("
            wrapped.describe(wrapped.unwrapped(word), isNested: true, into: &text)
            text += ")"
        case .array(let element):
            text += "["
            for (index, bits) in word.object(ArrayObject.self).words.enumerated() {
                if index > 0 { text += ", " }
                element.describe(Word(bits: bits), isNested: true, into: &text)
            }
            text += "]"
        case .set(let element):
            if isNested { text += "Set(" }
            describeTable(word, element, nil, into: &text)
            if isNested { text += ")" }
        case .dictionary(let key, let value): describeTable(word, key, value, into: &text)
        case .range(let kind, let bound): describeRange(word, kind, bound, isNested, into: &text)
        case .tuple(let labels, let types, _):
            describeFields(word.object(RecordObject.self), labels, types, into: &text)
        case .function: text += "(Function)"
        case .native(_, let witness):
            text += isNested ? (witness.debugDescribe ?? witness.describe)(word) : witness.describe(word)
        case .user(let user):
            let own = user.isClass ? word.object(RecordObject.self).header.instanceOf ?? user : user
            own.describe(word, isNested, into: &text)
        case .metatype:
            guard word.bits != 0 else { return text += type.description }
            let instance = word.metatype.type
            // What an array, say, prints of its elements names their modules.
            text += RuntimeName.whole(instance, isQualified: isNested)
        }
    }

    /// The payload of an optional of this type that is not nil.
    func unwrapped(_ word: Word) -> Word {
        isStoredAsIsInOptional ? word : Word(bits: word.object(OptionalBox.self).bits)
    }

    /// An optional's word for an owned word of this type.
    func wrapped(owning word: Word) -> Word {
        isStoredAsIsInOptional ? word : Word(owned: OptionalBox(owning: word.bits, isReference: isReference))
    }

    /// The word of an `Any` may be an error of the library that was caught, as that of an existential.
    private func describeExistential(_ word: Word, _ isNested: Bool, into text: inout String) {
        switch word.object(AnyObject.self) {
        case let box as AnyObjectBox: box.type.describe(Word(bits: box.bits), isNested: isNested, into: &text)
        case let native as NativeErrorObject:
            text += isNested ? String(reflecting: native.error) : String(describing: native.error)
        default: text += type.description
        }
    }

    private func describeTable(_ word: Word, _ key: ValueType, _ value: ValueType?, into text: inout String) {
        let table = word.object(HashTable.self)
        if table.count == 0, value != nil { return text += "[:]" }
        text += "["
        var isFirst = true
        for entry in table.entries {
            if !isFirst { text += ", " }
            isFirst = false
            key.describe(Word(bits: table.key(at: entry)), isNested: true, into: &text)
            if let value {
                text += ": "
                value.describe(Word(bits: table.value(at: entry)), isNested: true, into: &text)
            }
        }
        text += "]"
    }

    private func describeRange(
        _ word: Word, _ kind: Type.RangeKind, _ bound: ValueType, _ isNested: Bool, into text: inout String
    ) {
        let words = word.object(RecordObject.self).words
        switch kind {
        case .halfOpen, .closed:
            if isNested { text += kind.typeName + "(" }
            bound.describe(Word(bits: words[0]), isNested: isNested, into: &text)
            text += kind == .halfOpen ? "..<" : "..."
            bound.describe(Word(bits: words[1]), isNested: isNested, into: &text)
            if isNested { text += ")" }
        case .from, .upTo, .through:
            let name = kind == .from ? "lowerBound" : "upperBound"
            text += "\(RuntimeName.whole(type, isQualified: isNested))(\(name): "
            bound.describe(Word(bits: words[0]), isNested: true, into: &text)
            text += ")"
        }
    }
}

/// `(x: 1, 2)`: the parenthesised fields of a tuple, struct or payload.
func describeFields(_ record: RecordObject, _ labels: [String?], _ types: [ValueType], into text: inout String) {
    text += "("
    for (index, type) in types.enumerated() {
        if index > 0 { text += ", " }
        if let label = labels[index] { text += label + ": " }
        type.describe(Word(bits: record.words[index]), isNested: true, into: &text)
    }
    text += ")"
}

extension UserType {
    /// As Swift prints values of a script's own module, which is called `main`, in collections and in other values.
    fileprivate func describe(_ word: Word, _ isNested: Bool, into text: inout String) {
        if let own = isNested ? debugDescribe ?? describe : describe ?? debugDescribe { return text += own(word) }
        if isNested, !isClass { text += declaration.module + "." }
        switch declaration.type.kind {
        case .structure:
            text += isNested ? declaration.qualifiedName ?? name : ownName
            describeFields(word.object(RecordObject.self), declaration.fields.map(\.name), fields, into: &text)
        case .classType, .protocolType: text += "\(declaration.module).\(declaration.qualifiedName ?? name)"
        case .enumeration:
            let record = word.object(RecordObject.self)
            let entry = cases[record.tag]
            if isNested { text += (declaration.qualifiedName ?? name) + "." }
            text += entry.name
            if !entry.payload.isEmpty { describeFields(record, entry.labels, entry.payload, into: &text) }
        }
    }
}
