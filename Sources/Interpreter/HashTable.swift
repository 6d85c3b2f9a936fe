/// The entries of a dictionary or a set, in the order of their insertion.
///
/// Swift promises no order; this one makes every run print the same. Entries lie in a row; `slots` is an open
/// addressing index into it with linear probing. A removed entry leaves a hole that the next growth closes.
final class HashTable {
    let keyType: ValueType
    let valueType: ValueType?
    @exclusivity(unchecked) private(set) var count = 0
    /// Entries and holes.
    @exclusivity(unchecked) private(set) var used = 0
    @exclusivity(unchecked) private var keys: UnsafeMutablePointer<Int>
    @exclusivity(unchecked) private var values: UnsafeMutablePointer<Int>
    /// The hash of each entry, or `hole`.
    @exclusivity(unchecked) private var hashes: UnsafeMutablePointer<Int>
    @exclusivity(unchecked) private var capacity: Int
    /// Entry index + 1, or 0 for an empty slot, or -1 where an entry was removed.
    @exclusivity(unchecked) private var slots: UnsafeMutablePointer<Int32>
    @exclusivity(unchecked) private var slotMask: Int

    private static let hole = Int.min

    init(keyType: ValueType, valueType: ValueType?, minimumCapacity: Int = 0) {
        self.keyType = keyType
        self.valueType = valueType
        var slotCount = 8
        while slotCount * 3 / 4 < minimumCapacity { slotCount *= 2 }
        capacity = slotCount * 3 / 4
        slotMask = slotCount - 1
        keys = .allocate(capacity: capacity)
        values = .allocate(capacity: valueType == nil ? 1 : capacity)
        hashes = .allocate(capacity: capacity)
        slots = .allocate(capacity: slotCount)
        slots.initialize(repeating: 0, count: slotCount)
        LiveObjects.add(1)
    }

    deinit {
        releaseEntries()
        keys.deallocate()
        values.deallocate()
        hashes.deallocate()
        slots.deallocate()
        LiveObjects.add(-1)
    }

    private func releaseEntries() {
        let releasesValues = valueType?.isReference == true
        guard keyType.isReference || releasesValues else { return }
        for entry in 0..<used where hashes[entry] != Self.hole {
            if keyType.isReference { NestedRelease.release(keys[entry]) }
            if releasesValues { NestedRelease.release(values[entry]) }
        }
    }

    func copy() -> HashTable {
        let copy = HashTable(keyType: keyType, valueType: valueType, minimumCapacity: count)
        copy.insertAll(of: self)
        return copy
    }

    private func insertAll(of other: HashTable) {
        let retainsValues = valueType?.isReference == true
        for entry in 0..<other.used where other.hashes[entry] != Self.hole {
            if keyType.isReference { retain(other.keys[entry]) }
            if retainsValues { retain(other.values[entry]) }
            appendEntry(other.keys[entry], valueType == nil ? 0 : other.values[entry], other.hashes[entry])
        }
    }

    // MARK: Reading

    /// The entry of `key`, or nil.
    func find(_ key: Int) -> Int? { find(key, hash(key)) }

    func key(at entry: Int) -> Int { keys[entry] }
    func value(at entry: Int) -> Int { values[entry] }

    /// The first entry at or after `entry`; walking is `nextEntry(0)`, `nextEntry(e + 1)`, …
    func nextEntry(_ entry: Int) -> Int? {
        var entry = entry
        while entry < used {
            if hashes[entry] != Self.hole { return entry }
            entry += 1
        }
        return nil
    }

    // MARK: Writing, by the only owner

    /// The entry for `key`, made with a value of zero if there was none. Retains the key if it is new.
    func findOrInsert(_ key: Int) -> (entry: Int, isNew: Bool) {
        let hash = hash(key)
        if let entry = find(key, hash) { return (entry, false) }
        if used == capacity { grow() }
        if keyType.isReference { retain(key) }
        return (appendEntry(key, 0, hash), true)
    }

    /// Sets the value of an entry, which the table then owns. The old value is not released.
    func setValue(owning bits: Int, at entry: Int) { values[entry] = bits }

    /// Sets the value of a key, which the table then owns.
    func set(_ key: Int, owning bits: Int) {
        let (entry, isNew) = findOrInsert(key)
        let old = isNew ? 0 : values[entry]
        values[entry] = bits
        if valueType?.isReference == true { release(old) }
    }

    /// Takes a key out; its value then belongs to the caller.
    func remove(_ key: Int) -> Int? {
        let hash = hash(key)
        guard let entry = find(key, hash) else { return nil }
        var slot = hash & slotMask
        while slots[slot] != Int32(entry + 1) { slot = (slot + 1) & slotMask }
        slots[slot] = -1
        hashes[entry] = Self.hole
        count -= 1
        let value = valueType == nil ? 0 : values[entry]
        if keyType.isReference { release(keys[entry]) }
        return value
    }

    func removeAll() {
        releaseEntries()
        count = 0
        used = 0
        slots.update(repeating: 0, count: slotMask + 1)
    }

    // MARK: Inside

    private func find(_ key: Int, _ hash: Int) -> Int? {
        var slot = hash & slotMask
        while true {
            let index = slots[slot]
            if index == 0 { return nil }
            if index > 0 {
                let entry = Int(index) - 1
                if hashes[entry] == hash, keys[entry] == key || isEqual(keys[entry], key) { return entry }
            }
            slot = (slot + 1) & slotMask
        }
    }

    private func isEqual(_ left: Int, _ right: Int) -> Bool {
        keyType.isWordComparable ? left == right : keyType.equal(Word(bits: left), Word(bits: right))
    }

    private func hash(_ key: Int) -> Int {
        if keyType.isWordComparable {
            // Fibonacci hashing: the high bits of the product are well mixed.
            let product = UInt(bitPattern: key) &* 0x9E37_79B9_7F4A_7C15
            return Int(bitPattern: (product ^ (product >> 32)) & 0x7FFF_FFFF_FFFF_FFFF)
        }
        var hasher = Hasher()
        keyType.hash(Word(bits: key), into: &hasher)
        return hasher.finalize() & Int.max
    }

    @discardableResult
    private func appendEntry(_ key: Int, _ value: Int, _ hash: Int) -> Int {
        let entry = used
        keys[entry] = key
        if valueType != nil { values[entry] = value }
        hashes[entry] = hash
        var slot = hash & slotMask
        while slots[slot] > 0 { slot = (slot + 1) & slotMask }
        slots[slot] = Int32(entry + 1)
        used += 1
        count += 1
        return entry
    }

    private func grow() {
        let larger = HashTable(keyType: keyType, valueType: valueType, minimumCapacity: max(count * 2, 6))
        for entry in 0..<used where hashes[entry] != Self.hole {
            larger.appendEntry(keys[entry], valueType == nil ? 0 : values[entry], hashes[entry])
        }
        swap(&keys, &larger.keys)
        swap(&values, &larger.values)
        swap(&hashes, &larger.hashes)
        swap(&slots, &larger.slots)
        swap(&slotMask, &larger.slotMask)
        swap(&capacity, &larger.capacity)
        used = larger.used
        larger.used = 0
    }
}

extension HashTable {
    /// The entries in order.
    var entries: some Sequence<Int> {
        sequence(state: 0) { [self] (next: inout Int) -> Int? in
            guard let entry = nextEntry(next) else { return nil }
            next = entry + 1
            return entry
        }
    }
}

// MARK: Optional values

extension HashTable {
    /// The value of a key as an owned optional.
    func optionalValue(of key: Int) -> Int {
        guard let valueType, let entry = find(key) else { return 0 }
        return valueType.wrapped(owning: Word(bits: value(at: entry)).retained(valueType.isReference)).bits
    }

    /// As `optionalValue`, and a value that is a reference leaves the table until it is put back.
    func takeOptionalValue(of key: Int) -> Int {
        guard let valueType, let entry = find(key) else { return 0 }
        let bits = value(at: entry)
        if valueType.isReference { setValue(owning: 0, at: entry) }
        return valueType.wrapped(owning: Word(bits: bits)).bits
    }

    /// Sets the value of a key from an optional that is given away; nil removes the key.
    func putOptionalValue(of key: Int, owning optional: Int) {
        guard let valueType else { return }
        if optional == 0 {
            if let old = remove(key), valueType.isReference { release(old) }
        } else if valueType.isStoredAsIsInOptional {
            set(key, owning: optional)
        } else {
            set(key, owning: valueType.unwrapped(Word(bits: optional)).retained(valueType.isReference).bits)
            release(optional)
        }
    }
}
