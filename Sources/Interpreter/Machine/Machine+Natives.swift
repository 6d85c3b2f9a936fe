import IR

/// What a `for` loop over a library type or a string walks.
final class IteratorObject {
    let next: () throws -> Word?

    init(_ next: @escaping () throws -> Word?) {
        self.next = next
        LiveObjects.add(1)
    }

    deinit { LiveObjects.add(-1) }
}

extension Machine {
    /// Calls a function of the library. What it gives is in `target` also when the call is stopped after it, for
    /// whoever owns that register to release.
    func callNative(
        _ site: NativeSite, _ words: UnsafeMutablePointer<Int>, into target: UnsafeMutablePointer<Int>
    ) throws {
        if site.takesBlock { builders += 1 }
        defer { if site.takesBlock { builders -= 1 } }
        do {
            let result = try site.function(NativeCall(machine: self, words: words, site: site.call))
            target.pointee = result.bits
            if pendingError != nil { throw takePendingError() }
            try site.check?()
            if site.makesRecipe { noteRecipe(site, words, result) }
        } catch let error as RuntimeError {
            throw error.kind == .interrupted && cancellation.isCancelled ? interruption : error
        } catch let error as ScriptError {
            throw error
        } catch {
            // What a call says that was stopped on the way is no news.
            throw cancellation.isCancelled ? interruption : failure(of: error, isCatchable: site.isThrowing)
        }
        if cancellation.isCancelled { throw interruption }
        if site.mayLetOthersRun, cancellation.isTurnWanted { context.letOthersRun() }
    }

    /// What a script sees of an error of the library.
    private func failure(of error: any Error, isCatchable: Bool) -> any Error {
        if isCatchable {
            return ScriptError(
                owning: Word(owned: NativeErrorObject(error)).bits, description: String(describing: error))
        }
        let name = String(describing: type(of: error))
        return RuntimeError(.library, String(describing: error), name: name)
    }

    /// Calls a native function value with the arguments in a window laid out for a script's function.
    func callNativeClosure(_ bits: Int, _ window: UnsafeMutablePointer<Int>, _ layout: CallLayout) throws -> Int {
        var words = layout.parameters.map { window[$0.slot] } + [0]
        defer {
            for (index, parameter) in layout.parameters.enumerated() {
                if parameter.isInout { window[parameter.slot] = words[index] }
                if parameter.isReference, !parameter.isInout { release(words[index]) }
            }
        }
        return try words.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return 0 }
            do {
                return try Word(bits: bits).object(NativeClosureObject.self).body(base, self).bits
            } catch let error as RuntimeError {
                throw error
            } catch let error as ScriptError {
                throw error
            } catch {
                throw failure(of: error, isCatchable: true)
            }
        }
    }

    func setResult(_ bits: Int, _ type: ValueType) {
        result = ScriptValue(owning: Word(bits: bits).retained(type.isReference), type, self)
    }

    func startIteration(_ bits: Int, _ type: ValueType) throws -> Int {
        let next = try walk(bits, type)
        return Word(owned: IteratorObject { try next().map { Word(bits: $0) } }).bits
    }

    // MARK: Making objects

    @inline(never)
    static func makeRecord(_ site: RecordSite) -> Int {
        Word(owned: RecordObject.make(site.layout, tag: site.tag, instanceOf: site.instanceOf)).bits
    }

    /// Copies the record in a register if it has a second owner.
    @inline(__always)
    static func makeUnique(_ register: UnsafeMutablePointer<Int>) {
        let isUnique = register.withMemoryRebound(to: RecordObject.self, capacity: 1) {
            isKnownUniquelyReferenced(&$0.pointee)
        }
        if _slowPath(!isUnique) { copyRecord(register) }
    }

    @inline(never)
    private static func copyRecord(_ register: UnsafeMutablePointer<Int>) {
        let old = register.pointee
        register.pointee = Word(owned: Word(bits: old).object(RecordObject.self).copy()).bits
        release(old)
    }

    static func makeClosure(_ header: Int, captures: Int) -> Int {
        let code = UnsafeMutablePointer<CodeHeader>(bitPattern: header).unsafelyUnwrapped.pointee.code
            .takeUnretainedValue()
        let record = Word(bits: captures).object(RecordObject.self)
        let closure = Word(owned: ClosureObject(code: code, captures: record)).bits
        release(captures)
        return closure
    }

    static func makeTable(_ type: ValueType) -> Int {
        switch type.shape {
        case .dictionary(let key, let value): return Word(owned: HashTable(keyType: key, valueType: value)).bits
        case .set(let element): return Word(owned: HashTable(keyType: element, valueType: nil)).bits
        default: return Word(owned: HashTable(keyType: type, valueType: nil)).bits
        }
    }

    /// Copies the table in a register if it has a second owner.
    @inline(__always)
    static func makeTableUnique(_ register: UnsafeMutablePointer<Int>) {
        let isUnique = register.withMemoryRebound(to: HashTable.self, capacity: 1) {
            isKnownUniquelyReferenced(&$0.pointee)
        }
        guard !isUnique else { return }
        let old = register.pointee
        register.pointee = Word(owned: Word(bits: old).object(HashTable.self).copy()).bits
        release(old)
    }

    /// Inserts the borrowed words of a literal; false if a dictionary has the key already.
    static func insert(_ key: Int, _ value: Int, into table: HashTable) -> Bool {
        let (entry, isNew) = table.findOrInsert(key)
        guard let valueType = table.valueType else { return true }
        guard isNew else { return false }
        table.setValue(owning: Word(bits: value).retained(valueType.isReference).bits, at: entry)
        return true
    }

    static func boxAny(_ bits: Int, _ type: ValueType) -> Int {
        let type = type.dynamicType(of: Word(bits: bits))
        return Word(owned: AnyObjectBox(type, owning: Word(bits: bits).retained(type.isReference).bits)).bits
    }

    /// Copies the string in a register if it has a second owner.
    @inline(__always)
    static func makeStringUnique(_ register: UnsafeMutablePointer<Int>) {
        let isUnique = register.withMemoryRebound(to: StringObject.self, capacity: 1) {
            isKnownUniquelyReferenced(&$0.pointee)
        }
        guard !isUnique else { return }
        let old = register.pointee
        register.pointee = Word(owned: StringObject(Word(bits: old).object(StringObject.self).value)).bits
        release(old)
    }

    /// Appends a string to the one in a register, in place if it has no second owner. False if it gets too long.
    static func append(_ bits: Int, to register: UnsafeMutablePointer<Int>) -> Bool {
        makeStringUnique(register)
        var part = Word(bits: bits).object(StringObject.self).value
        let text = Word(bits: register.pointee).object(StringObject.self)
        guard text.utf8Count + part.utf8.count < MemoryLimit.bytes / 2 else { return false }
        part.withUTF8 { text.append($0) }
        return true
    }
}
