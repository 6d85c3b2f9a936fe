import SessionIO

extension Machine {
    /// Arrays of structs and of tuples, and dictionaries, as a table: a row a value, a column a stored property. Nil for all
    /// others, for what is empty, and for structs that describe themselves.
    func table(_ type: ValueType, _ word: Word) -> HTMLTable? {
        switch type.shape {
        case .array(let element):
            guard let columns = columns(of: element) else { return nil }
            let words = word.object(ArrayObject.self).words
            guard !words.isEmpty else { return nil }
            let rows = words.prefix(Self.shownRows).enumerated().map { index, bits in
                ["\(index)"] + cells(of: element, Word(bits: bits))
            }
            return shortened([""] + columns, rows, of: words.count)
        case .dictionary(let key, let value):
            let table = word.object(HashTable.self)
            guard table.count > 0 else { return nil }
            let rows = table.entries.prefix(Self.shownRows).map { entry in
                let bits = Word(bits: table.value(at: entry))
                return [cell(key, Word(bits: table.key(at: entry)))]
                    + (columns(of: value) == nil ? [cell(value, bits)] : cells(of: value, bits))
            }
            return shortened(["key"] + (columns(of: value) ?? ["value"]), rows, of: table.count)
        default: return nil
        }
    }

    private static let shownRows = 50

    private func shortened(_ header: [String], _ rows: [[String]], of count: Int) -> HTMLTable {
        let rest = Array(repeating: "", count: header.count - 1)
        return HTMLTable(
            header: header, rows: count > rows.count ? rows + [["… \(count - rows.count) more"] + rest] : rows)
    }

    /// The names of the stored properties, or of the parts of a tuple.
    private func columns(of type: ValueType) -> [String]? {
        switch type.shape {
        case .user(let user):
            guard user.declaration.type.kind == .structure, user.describe == nil, !user.fields.isEmpty else {
                return nil
            }
            return user.declaration.fields.map(\.name)
        case .tuple(let labels, let types, _):
            return types.count < 2 ? nil : labels.enumerated().map { $1 ?? "\($0)" }
        default: return nil
        }
    }

    private func cells(of type: ValueType, _ word: Word) -> [String] {
        let record = word.object(RecordObject.self)
        let types: [ValueType]
        switch type.shape {
        case .user(let user): types = user.fields
        case .tuple(_, let parts, _): types = parts
        default: return []
        }
        return types.enumerated().map { cell($1, Word(bits: record.words[$0])) }
    }

    /// A value without the quotes that it has inside another.
    private func cell(_ type: ValueType, _ word: Word) -> String {
        if case .optional(let wrapped) = type.shape {
            return word.bits == 0 ? "nil" : cell(wrapped, wrapped.unwrapped(word))
        }
        let text = type.describe(word)
        return text.count > 120 ? text.prefix(120) + "…" : text
    }
}
