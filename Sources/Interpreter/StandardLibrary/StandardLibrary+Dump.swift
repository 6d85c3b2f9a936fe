import IR

extension Library {
    mutating func declareDump() {
        declare(
            "@discardableResult func dump<T>(_ value: T, name: String? = nil, indent: Int = 0) -> T",
            documentation: "Writes what a value is made of, one part a line."
        ) { call in
            var dumper = Dumper()
            let name = call.isPresent(1) && call.words[1] != 0 ? call.string(1) : nil
            dumper.add(call.typeArgument(0), call.words[0], name, indent: call.isPresent(2) ? call.int(2) : 0)
            call.context.output.send(.stream(.standardOutput, dumper.text))
            return call.word(0).retained(call.typeArgument(0).isReference)
        }
    }
}

/// Writes a value as `dump` does: its parts below it, indented.
private struct Dumper {
    private(set) var text = ""
    /// Instances of classes that were met, in order: a second meeting is not followed.
    private var instances: [Int] = []

    private typealias Part = (label: String, type: ValueType, bits: Int)

    mutating func add(_ type: ValueType, _ bits: Int, _ label: String?, indent: Int) {
        guard indent < 200 else { return }
        switch type.shape {
        case .any, .existential:
            if let box = Word(bits: bits).object(AnyObject.self) as? AnyObjectBox {
                return add(box.type, box.bits, label, indent: indent)
            }
        default: break
        }
        if case .dictionary(let key, let value) = type.shape {
            return addTable(Word(bits: bits).object(HashTable.self), key, value, label, indent: indent)
        }
        let parts = parts(type, bits)
        text += String(repeating: " ", count: indent) + (parts.isEmpty ? "- " : "▿ ")
        if let label { text += label + ": " }
        text += head(type, bits, count: parts.count)
        var isKnown = false
        if case .user(let user) = type.shape, user.isClass {
            if let number = instances.firstIndex(of: bits) {
                text += " #\(number)"
                isKnown = true
            } else {
                text += " #\(instances.count)"
                instances.append(bits)
            }
        }
        text += "\n"
        if isKnown { return }
        var indent = indent
        if case .user(let user) = type.shape, let group = payloadName(user, bits) {
            indent += 2
            text += String(repeating: " ", count: indent) + "▿ \(group): (\(counted(parts.count, "element")))\n"
        }
        for part in parts { add(part.type, part.bits, part.label.isEmpty ? nil : part.label, indent: indent + 2) }
    }

    /// A dictionary: each of its pairs is a tuple.
    private mutating func addTable(
        _ table: HashTable, _ key: ValueType, _ value: ValueType, _ label: String?, indent: Int
    ) {
        let entries = Array(table.entries)
        text += String(repeating: " ", count: indent) + (entries.isEmpty ? "- " : "▿ ")
        text += (label.map { $0 + ": " } ?? "") + counted(entries.count, "key/value pair") + "\n"
        for entry in entries {
            text += String(repeating: " ", count: indent + 2) + "▿ (2 elements)\n"
            add(key, table.key(at: entry), "key", indent: indent + 4)
            add(value, table.value(at: entry), "value", indent: indent + 4)
        }
    }

    private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

    private func head(_ type: ValueType, _ bits: Int, count: Int) -> String {
        switch type.shape {
        case .array: return counted(count, "element")
        case .set: return counted(count, "member")
        case .tuple: return "(\(counted(count, "element")))"
        case .user(let user):
            let declaration = user.declaration
            let name =
                user.describe == nil
                ? "\(declaration.module).\(declaration.qualifiedName ?? user.name)" : type.describe(Word(bits: bits))
            guard declaration.type.kind == .enumeration, user.describe == nil else { return name }
            return name + "." + user.cases[Word(bits: bits).object(RecordObject.self).tag].name
        default:
            return type.describe(Word(bits: bits), isNested: isQuoted(type))
        }
    }

    private func isQuoted(_ type: ValueType) -> Bool {
        switch type.shape {
        case .string, .character, .range: return true
        default: return false
        }
    }

    private func parts(_ type: ValueType, _ bits: Int) -> [Part] {
        let word = Word(bits: bits)
        switch type.shape {
        case .array(let element): return word.object(ArrayObject.self).words.map { ("", element, $0) }
        case .set(let element):
            let table = word.object(HashTable.self)
            return table.entries.map { ("", element, table.key(at: $0)) }
        case .optional(let wrapped): return bits == 0 ? [] : [("some", wrapped, wrapped.unwrapped(word).bits)]
        case .range(let kind, let bound):
            let words = word.object(RecordObject.self).words
            switch kind {
            case .halfOpen, .closed: return [("lowerBound", bound, words[0]), ("upperBound", bound, words[1])]
            case .from: return [("lowerBound", bound, words[0])]
            case .upTo, .through: return [("upperBound", bound, words[0])]
            }
        case .tuple(let labels, let types, _):
            let words = word.object(RecordObject.self).words
            return types.indices.map { (labels[$0] ?? ".\($0)", types[$0], words[$0]) }
        case .user(let user):
            let record = word.object(RecordObject.self)
            guard user.declaration.type.kind == .enumeration else {
                return user.fields.indices.map {
                    (user.declaration.fields[$0].name, user.fields[$0], record.words[$0])
                }
            }
            let entry = user.cases[record.tag]
            return entry.payload.indices.map {
                let isAlone = payloadName(user, bits) == nil
                return (entry.labels[$0] ?? (isAlone ? entry.name : ".\($0)"), entry.payload[$0], record.words[$0])
            }
        default: return []
        }
    }

    /// The name of a case whose payload is a tuple; nil if it is none, or one value without a label.
    private func payloadName(_ user: UserType, _ bits: Int) -> String? {
        guard user.declaration.type.kind == .enumeration else { return nil }
        let entry = user.cases[Word(bits: bits).object(RecordObject.self).tag]
        return entry.payload.count > 1 || entry.labels.contains { $0 != nil } ? entry.name : nil
    }
}
