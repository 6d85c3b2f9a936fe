import IR

extension ValueType {
    /// Whether two borrowed words of this type are equal. Types without equality are never asked: the checker sees
    /// to it.
    func equal(_ left: Word, _ right: Word) -> Bool {
        if isReference, NativeStack.isUsedUp { return false }
        switch shape {
        case .int, .sized, .bool: return left.bits == right.bits
        case .double: return left.double == right.double
        case .float: return left.float == right.float
        case .string, .character:
            return left.bits == right.bits
                || left.object(StringObject.self).value == right.object(StringObject.self).value
        case .void: return true
        case .metatype: return left.bits == right.bits
        case .optional(let wrapped):
            if left.bits == 0 || right.bits == 0 { return left.bits == right.bits }
            return wrapped.equal(wrapped.unwrapped(left), wrapped.unwrapped(right))
        case .array(let element):
            let (left, right) = (left.object(ArrayObject.self), right.object(ArrayObject.self))
            if left === right, element.isWordComparable { return true }
            guard left.count == right.count else { return false }
            return (0..<left.count).allSatisfy {
                element.equal(Word(bits: left.base[$0]), Word(bits: right.base[$0]))
            }
        case .set:
            let (left, right) = (left.object(HashTable.self), right.object(HashTable.self))
            return left.count == right.count && left.entries.allSatisfy { right.find(left.key(at: $0)) != nil }
        case .dictionary(_, let value):
            let (left, right) = (left.object(HashTable.self), right.object(HashTable.self))
            return left.count == right.count
                && left.entries.allSatisfy { entry in
                    guard let other = right.find(left.key(at: entry)) else { return false }
                    return value.equal(Word(bits: left.value(at: entry)), Word(bits: right.value(at: other)))
                }
        case .range(let kind, let bound):
            let types = kind == .halfOpen || kind == .closed ? [bound, bound] : [bound]
            return equalFields(left, right, types)
        case .tuple(_, let types, _): return equalFields(left, right, types)
        case .native(_, let witness): return witness.equals?(left, right) ?? (left.bits == right.bits)
        case .user(let user):
            if let equals = user.equals { return equals(left, right) }
            switch user.declaration.type.kind {
            case .classType, .protocolType: return left.bits == right.bits
            case .structure: return equalFields(left, right, user.fields)
            case .enumeration:
                let (first, second) = (left.object(RecordObject.self), right.object(RecordObject.self))
                return first.tag == second.tag && equalFields(left, right, user.cases[first.tag].payload)
            }
        case .any, .existential:
            guard left.bits != right.bits else { return true }
            guard let left = left.object(AnyObject.self) as? AnyObjectBox,
                let right = right.object(AnyObject.self) as? AnyObjectBox, left.type === right.type
            else { return false }
            return left.type.equal(Word(bits: left.bits), Word(bits: right.bits))
        case .function: return left.bits == right.bits
        }
    }

    private func equalFields(_ left: Word, _ right: Word, _ types: [ValueType]) -> Bool {
        let (left, right) = (left.object(RecordObject.self).words, right.object(RecordObject.self).words)
        return types.indices.allSatisfy { types[$0].equal(Word(bits: left[$0]), Word(bits: right[$0])) }
    }

    /// Feeds a borrowed word of a hashable type.
    func hash(_ word: Word, into hasher: inout Hasher) {
        if isReference, NativeStack.isUsedUp { return }
        switch shape {
        case .int, .sized, .bool: hasher.combine(word.bits)
        case .double: hasher.combine(word.double)
        case .float: hasher.combine(word.float)
        case .string, .character: hasher.combine(word.object(StringObject.self).value)
        case .void: break
        case .metatype: hasher.combine(word.bits)
        case .optional(let wrapped):
            hasher.combine(word.bits != 0)
            if word.bits != 0 { wrapped.hash(wrapped.unwrapped(word), into: &hasher) }
        case .array(let element):
            let array = word.object(ArrayObject.self)
            hasher.combine(array.count)
            for bits in array.words { element.hash(Word(bits: bits), into: &hasher) }
        case .set(let element): hashUnordered(word.object(HashTable.self), element, nil, into: &hasher)
        case .dictionary(let key, let value): hashUnordered(word.object(HashTable.self), key, value, into: &hasher)
        case .range(let kind, let bound):
            hashFields(word, kind == .halfOpen || kind == .closed ? [bound, bound] : [bound], into: &hasher)
        case .tuple(_, let types, _): hashFields(word, types, into: &hasher)
        case .native(_, let witness):
            if let hash = witness.hash { hash(word, &hasher) } else { hasher.combine(word.bits) }
        case .user(let user):
            if let hash = user.hash { return hash(word, &hasher) }
            switch user.declaration.type.kind {
            case .classType, .protocolType: hasher.combine(word.bits)
            case .structure: hashFields(word, user.fields, into: &hasher)
            case .enumeration:
                let tag = word.object(RecordObject.self).tag
                hasher.combine(tag)
                hashFields(word, user.cases[tag].payload, into: &hasher)
            }
        case .any, .existential:
            guard let box = word.object(AnyObject.self) as? AnyObjectBox else { return hasher.combine(word.bits) }
            box.type.hash(Word(bits: box.bits), into: &hasher)
        case .function: hasher.combine(word.bits)
        }
    }

    private func hashFields(_ word: Word, _ types: [ValueType], into hasher: inout Hasher) {
        let words = word.object(RecordObject.self).words
        for (index, type) in types.enumerated() { type.hash(Word(bits: words[index]), into: &hasher) }
    }

    /// Equal tables have equal hashes whatever the order of their entries.
    private func hashUnordered(_ table: HashTable, _ key: ValueType, _ value: ValueType?, into hasher: inout Hasher) {
        var sum = 0
        for entry in table.entries {
            var inner = Hasher()
            key.hash(Word(bits: table.key(at: entry)), into: &inner)
            if let value { value.hash(Word(bits: table.value(at: entry)), into: &inner) }
            sum &+= inner.finalize()
        }
        hasher.combine(sum)
    }

    /// Whether `left < right`, for words of a comparable type.
    func isLess(_ left: Word, _ right: Word) -> Bool {
        switch shape {
        case .int: return left.int < right.int
        case .sized(let kind):
            return kind.isOrderedAsWord
                ? left.int < right.int : UInt(bitPattern: left.int) < UInt(bitPattern: right.int)
        case .double: return left.double < right.double
        case .float: return left.float < right.float
        case .string, .character:
            return left.object(StringObject.self).value < right.object(StringObject.self).value
        case .tuple(_, let types, _):
            return isLess(left.object(RecordObject.self).words, right.object(RecordObject.self).words, types)
        case .native(_, let witness): return witness.isLess?(left, right) ?? false
        case .user(let user):
            if let isLess = user.isLess { return isLess(left, right) }
            // A comparable enumeration without a `<` of its own is ordered by its cases.
            guard user.declaration.type.kind == .enumeration else { return false }
            let (first, second) = (left.object(RecordObject.self), right.object(RecordObject.self))
            guard first.tag == second.tag else { return first.tag < second.tag }
            return isLess(first.words, second.words, user.cases[first.tag].payload)
        case .bool, .any, .void, .optional, .array, .dictionary, .set, .range, .function, .existential, .metatype:
            return false
        }
    }

    /// Compares part by part: the first two that differ decide.
    private func isLess(
        _ left: UnsafeMutablePointer<Int>, _ right: UnsafeMutablePointer<Int>, _ types: [ValueType]
    ) -> Bool {
        for (index, type) in types.enumerated() {
            let (first, second) = (Word(bits: left[index]), Word(bits: right[index]))
            if type.isLess(first, second) { return true }
            if !type.equal(first, second) { return false }
        }
        return false
    }
}
