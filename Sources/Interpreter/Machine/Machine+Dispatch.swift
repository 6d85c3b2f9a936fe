import IR

/// Where a dispatch loop is: what unwinding changes.
struct DispatchState {
    var pc: UnsafePointer<Instruction>
    var base: UnsafeMutablePointer<Int>
    var depth: Int
}

extension UnsafePointer<Instruction> {
    /// The word at this place.
    @inline(__always)
    fileprivate var word: Int { UnsafeRawPointer(self).load(as: Int.self) }

    /// The object that the word at this place points to; the code keeps it alive.
    @inline(__always)
    fileprivate func site<Site: AnyObject>(_: Site.Type) -> Unmanaged<Site> {
        Unmanaged.fromOpaque(UnsafeRawPointer(bitPattern: word).unsafelyUnwrapped)
    }
}

@inline(__always)
private func array(_ bits: Int) -> Unmanaged<ArrayObject> {
    Unmanaged.fromOpaque(UnsafeRawPointer(bitPattern: bits).unsafelyUnwrapped)
}

@inline(__always)
private func fields(_ bits: Int) -> UnsafeMutablePointer<Int> {
    Unmanaged<RecordObject>.fromOpaque(UnsafeRawPointer(bitPattern: bits).unsafelyUnwrapped)
        ._withUnsafeGuaranteedRef { $0.words }
}

@inline(__always)
private func box(_ bits: Int) -> Unmanaged<VariableBox> {
    Unmanaged.fromOpaque(UnsafeRawPointer(bitPattern: bits).unsafelyUnwrapped)
}

@inline(__always)
private func text(_ bits: Int) -> Unmanaged<StringObject> {
    Unmanaged.fromOpaque(UnsafeRawPointer(bitPattern: bits).unsafelyUnwrapped)
}

@inline(__always)
private func double(_ bits: Int) -> Double { Double(bitPattern: UInt64(bitPattern: Int64(bits))) }

@inline(__always)
private func bits(_ value: Double) -> Int { Int(bitPattern: UInt(value.bitPattern)) }

/// The array in a register, copied first if it has a second owner.
@inline(__always)
private func uniqueArray(_ register: UnsafeMutablePointer<Int>) -> Unmanaged<ArrayObject> {
    let isUnique = register.withMemoryRebound(to: ArrayObject.self, capacity: 1) {
        isKnownUniquelyReferenced(&$0.pointee)
    }
    if _slowPath(!isUnique) { copyArray(register) }
    return array(register.pointee)
}

@inline(never)
private func copyArray(_ register: UnsafeMutablePointer<Int>) {
    let old = register.pointee
    let copy = array(old)._withUnsafeGuaranteedRef { $0.copy(minimumCapacity: $0.count + 1) }
    register.pointee = Word(owned: copy).bits
    release(old)
}

extension Machine {
    /// Runs the deinitialisers of what has ended, while the frame at `base` waits.
    @inline(__always)
    private func end(_ base: UnsafeMutablePointer<Int>, _ depth: Int) -> (any Error)? {
        runDeinitializers(depth: depth, top: base + lane.frames[depth - 1].code.pointee.frameSize)
    }

    /// The dispatch loop: runs a frame until it returns, calls of scripts' functions included, without recursion.
    ///
    /// The result of the frame is owned by the caller. All state lives in local variables; it is handed to the machine
    /// only where native code may call back.
    func dispatch(_ header: UnsafeMutablePointer<CodeHeader>, _ start: UnsafeMutablePointer<Int>) throws -> Int {
        var base = start
        var pc = header.pointee.instructions
        var depth = self.depth
        let frames = lane.frames
        let limit = lane.limit
        let maximumDepth = lane.maximumDepth
        let globals = stack.words
        let initialised = stack.initialised
        let ending = endings.count
        var budget = 256
        var failure: (any Error)?
        frames[depth] = Frame(returnAddress: pc, callerBase: base, code: header, target: -1)
        depth += 1

        while true {
            execution: while true {
                let i = pc.pointee
                pc += 1
                let (a, b, c) = (Int(i.a), Int(i.b), Int(i.c))
                switch i.op {
                // MARK: Moves
                case .move, .borrow: base[a] = base[b]
                case .copyReference:
                    let word = base[b]
                    retain(word)
                    base[a] = word
                case .moveReference, .moveOut:
                    let word = base[b]
                    base[b] = 0
                    base[a] = word
                case .moveIn:
                    let word = base[b]
                    if word != 0 {
                        base[b] = 0
                        base[a] = word
                    }
                case .assignReference:
                    let old = base[a]
                    base[a] = base[b]
                    base[b] = 0
                    Interpreter.release(old)
                    if _slowPath(ending.pointee != 0), let problem = end(base, depth) {
                        failure = problem
                        break execution
                    }
                case .release:
                    let old = base[a]
                    if old != 0 {
                        base[a] = 0
                        Interpreter.release(old)
                        if _slowPath(ending.pointee != 0), let problem = end(base, depth) {
                            failure = problem
                            break execution
                        }
                    }
                case .loadSmall: base[a] = i.smallB
                case .loadConstant:
                    base[a] = pc.word
                    pc += 1
                case .loadObject:
                    let word = pc.word
                    retain(word)
                    base[a] = word
                    pc += 1

                // MARK: Integers
                case .intAdd:
                    let (value, overflow) = base[b].addingReportingOverflow(base[c])
                    if _slowPath(overflow) {
                        failure = Self.overflow("+", base[b], base[c])
                        break execution
                    }
                    base[a] = value
                case .intSubtract:
                    let (value, overflow) = base[b].subtractingReportingOverflow(base[c])
                    if _slowPath(overflow) {
                        failure = Self.overflow("-", base[b], base[c])
                        break execution
                    }
                    base[a] = value
                case .intMultiply:
                    let (value, overflow) = base[b].multipliedReportingOverflow(by: base[c])
                    if _slowPath(overflow) {
                        failure = Self.overflow("*", base[b], base[c])
                        break execution
                    }
                    base[a] = value
                case .intDivide:
                    let divisor = base[c]
                    if _slowPath(divisor == 0 || divisor == -1 && base[b] == .min) {
                        failure = Self.division("/", base[b], divisor)
                        break execution
                    }
                    base[a] = base[b] / divisor
                case .intRemainder:
                    let divisor = base[c]
                    if _slowPath(divisor == 0 || divisor == -1 && base[b] == .min) {
                        failure = Self.division("%", base[b], divisor)
                        break execution
                    }
                    base[a] = base[b] % divisor
                case .intNegate:
                    let (value, overflow) = 0.subtractingReportingOverflow(base[b])
                    if _slowPath(overflow) {
                        failure = Self.overflow("-", 0, base[b])
                        break execution
                    }
                    base[a] = value
                case .intAddSmall:
                    let (value, overflow) = base[b].addingReportingOverflow(i.smallC)
                    if _slowPath(overflow) {
                        failure = Self.overflow("+", base[b], i.smallC)
                        break execution
                    }
                    base[a] = value
                case .intSubtractSmall:
                    let (value, overflow) = base[b].subtractingReportingOverflow(i.smallC)
                    if _slowPath(overflow) {
                        failure = Self.overflow("-", base[b], i.smallC)
                        break execution
                    }
                    base[a] = value
                case .intMultiplySmall:
                    let (value, overflow) = base[b].multipliedReportingOverflow(by: i.smallC)
                    if _slowPath(overflow) {
                        failure = Self.overflow("*", base[b], i.smallC)
                        break execution
                    }
                    base[a] = value
                case .intAddWrapping: base[a] = base[b] &+ base[c]
                case .intSubtractWrapping: base[a] = base[b] &- base[c]
                case .intMultiplyWrapping: base[a] = base[b] &* base[c]
                case .intAnd: base[a] = base[b] & base[c]
                case .intOr: base[a] = base[b] | base[c]
                case .intXor: base[a] = base[b] ^ base[c]
                case .intNot: base[a] = ~base[b]
                case .intShiftLeft: base[a] = base[b] << base[c]
                case .intShiftRight: base[a] = base[b] >> base[c]
                case .intEqual: base[a] = base[b] == base[c] ? 1 : 0
                case .intNotEqual: base[a] = base[b] != base[c] ? 1 : 0
                case .intLess: base[a] = base[b] < base[c] ? 1 : 0
                case .intLessOrEqual: base[a] = base[b] <= base[c] ? 1 : 0

                // MARK: Floating point
                case .doubleAdd: base[a] = bits(double(base[b]) + double(base[c]))
                case .doubleSubtract: base[a] = bits(double(base[b]) - double(base[c]))
                case .doubleMultiply: base[a] = bits(double(base[b]) * double(base[c]))
                case .doubleDivide: base[a] = bits(double(base[b]) / double(base[c]))
                case .doubleNegate: base[a] = bits(-double(base[b]))
                case .doubleEqual: base[a] = double(base[b]) == double(base[c]) ? 1 : 0
                case .doubleNotEqual: base[a] = double(base[b]) != double(base[c]) ? 1 : 0
                case .doubleLess: base[a] = double(base[b]) < double(base[c]) ? 1 : 0
                case .doubleLessOrEqual: base[a] = double(base[b]) <= double(base[c]) ? 1 : 0
                case .doubleSquareRoot: base[a] = bits(double(base[b]).squareRoot())
                case .doubleAbsolute: base[a] = bits(abs(double(base[b])))
                case .intToDouble: base[a] = bits(Double(base[b]))
                case .doubleToInt:
                    let value = double(base[b])
                    guard let integer = Int(exactly: value.rounded(.towardZero)) else {
                        failure = RuntimeError(.invalidConversion, "\(value) does not fit in an Int")
                        break execution
                    }
                    base[a] = integer
                case .boolNot: base[a] = base[b] ^ 1

                // MARK: Jumps
                case .jump: pc = pc + pc.word
                case .loop:
                    budget -= 1
                    if _slowPath(budget == 0) {
                        budget = 256
                        if cancellation.isCancelled {
                            failure = interruption
                            break execution
                        }
                    }
                    pc = pc + pc.word
                case .branchIf: pc = base[a] != 0 ? pc + pc.word : pc + 1
                case .branchUnless, .branchIfNil:
                    pc = base[a] == 0 ? pc + pc.word : pc + 1
                case .branchUnlessNil:
                    pc = base[a] != 0 ? pc + pc.word : pc + 1
                case .unlessIntEqual:
                    pc = base[a] == base[b] ? pc + 1 : pc + pc.word
                case .unlessIntNotEqual:
                    pc = base[a] != base[b] ? pc + 1 : pc + pc.word
                case .unlessIntLess:
                    pc = base[a] < base[b] ? pc + 1 : pc + pc.word
                case .unlessIntLessOrEqual:
                    pc = base[a] <= base[b] ? pc + 1 : pc + pc.word
                case .unlessIntEqualSmall:
                    pc = base[a] == i.smallB ? pc + 1 : pc + pc.word
                case .unlessIntNotEqualSmall:
                    pc = base[a] != i.smallB ? pc + 1 : pc + pc.word
                case .unlessIntLessSmall:
                    pc = base[a] < i.smallB ? pc + 1 : pc + pc.word
                case .unlessIntLessOrEqualSmall:
                    pc = base[a] <= i.smallB ? pc + 1 : pc + pc.word
                case .unlessIntGreaterSmall:
                    pc = base[a] > i.smallB ? pc + 1 : pc + pc.word
                case .unlessIntGreaterOrEqualSmall:
                    pc = base[a] >= i.smallB ? pc + 1 : pc + pc.word
                case .unlessDoubleLess:
                    pc =
                        double(base[a]) < double(base[b])
                        ? pc + 1 : pc + pc.word
                case .unlessDoubleLessOrEqual:
                    pc =
                        double(base[a]) <= double(base[b])
                        ? pc + 1 : pc + pc.word
                case .unlessDoubleEqual:
                    pc =
                        double(base[a]) == double(base[b])
                        ? pc + 1 : pc + pc.word
                case .unlessDoubleNotEqual:
                    pc =
                        double(base[a]) != double(base[b])
                        ? pc + 1 : pc + pc.word
                case .loopRange:
                    let next = base[a] &+ 1
                    if next < base[b] {
                        base[a] = next
                        budget -= 1
                        if _slowPath(budget == 0) {
                            budget = 256
                            if cancellation.isCancelled {
                                failure = interruption
                                break execution
                            }
                        }
                        pc = pc + pc.word
                    } else {
                        pc += 1
                    }
                case .unlessIndexInArray:
                    let count = array(base[b])._withUnsafeGuaranteedRef { $0.count }
                    pc = base[a] < count ? pc + 1 : pc + pc.word
                case .nextEntry:
                    if let entry = Word(bits: base[b]).object(HashTable.self).nextEntry(base[a]) {
                        base[a] = entry
                        pc += 1
                    } else {
                        pc = pc + pc.word
                    }

                // MARK: Arrays
                case .newArray:
                    base[a] = Word(owned: ArrayObject(capacity: pc.word, holdsReferences: b != 0)).bits
                    pc += 1
                case .arrayCount: base[a] = array(base[b])._withUnsafeGuaranteedRef { $0.count }
                case .arrayGetScalar:
                    let index = base[c]
                    let (elements, count) = array(base[b])._withUnsafeGuaranteedRef { ($0.base, $0.count) }
                    if _slowPath(UInt(bitPattern: index) >= UInt(bitPattern: count)) {
                        failure = RuntimeError.index(index, count)
                        break execution
                    }
                    base[a] = elements[index]
                case .arrayGetReference:
                    let index = base[c]
                    let (elements, count) = array(base[b])._withUnsafeGuaranteedRef { ($0.base, $0.count) }
                    if _slowPath(UInt(bitPattern: index) >= UInt(bitPattern: count)) {
                        failure = RuntimeError.index(index, count)
                        break execution
                    }
                    let word = elements[index]
                    retain(word)
                    base[a] = word
                case .arraySetScalar:
                    let index = base[b]
                    let (elements, count) = uniqueArray(base + a)._withUnsafeGuaranteedRef { ($0.base, $0.count) }
                    if _slowPath(UInt(bitPattern: index) >= UInt(bitPattern: count)) {
                        failure = RuntimeError.index(index, count)
                        break execution
                    }
                    elements[index] = base[c]
                case .arraySetReference, .arrayPut:
                    let index = base[b]
                    let (elements, count) = uniqueArray(base + a)._withUnsafeGuaranteedRef { ($0.base, $0.count) }
                    if _slowPath(UInt(bitPattern: index) >= UInt(bitPattern: count)) {
                        failure = RuntimeError.index(index, count)
                        break execution
                    }
                    let old = elements[index]
                    elements[index] = base[c]
                    base[c] = 0
                    Interpreter.release(old)
                    if _slowPath(ending.pointee != 0), let problem = end(base, depth) {
                        failure = problem
                        break execution
                    }
                case .arrayBorrow:
                    let index = base[c]
                    let (elements, count) = array(base[b])._withUnsafeGuaranteedRef { ($0.base, $0.count) }
                    if _slowPath(UInt(bitPattern: index) >= UInt(bitPattern: count)) {
                        failure = RuntimeError.index(index, count)
                        break execution
                    }
                    base[a] = elements[index]
                case .elementFieldScalar:
                    let index = base[c]
                    let (elements, count) = array(base[b])._withUnsafeGuaranteedRef { ($0.base, $0.count) }
                    if _slowPath(UInt(bitPattern: index) >= UInt(bitPattern: count)) {
                        failure = RuntimeError.index(index, count)
                        break execution
                    }
                    base[a] = fields(elements[index])[pc.word]
                    pc += 1
                case .elementRecord, .elementArray:
                    let index = base[c]
                    let (elements, count) = uniqueArray(base + b)._withUnsafeGuaranteedRef { ($0.base, $0.count) }
                    if _slowPath(UInt(bitPattern: index) >= UInt(bitPattern: count)) {
                        failure = RuntimeError.index(index, count)
                        break execution
                    }
                    if _slowPath(elements[index] == 0) {
                        failure = Self.conflict
                        break execution
                    }
                    if i.op == .elementRecord {
                        Self.makeUnique(elements + index)
                    } else {
                        _ = uniqueArray(elements + index)
                    }
                    base[a] = elements[index]
                case .arrayTake:
                    let index = base[c]
                    let (elements, count) = uniqueArray(base + b)._withUnsafeGuaranteedRef { ($0.base, $0.count) }
                    if _slowPath(UInt(bitPattern: index) >= UInt(bitPattern: count)) {
                        failure = RuntimeError.index(index, count)
                        break execution
                    }
                    base[a] = elements[index]
                    elements[index] = 0
                case .arrayAppendScalar:
                    let word = base[b]
                    let isFull = uniqueArray(base + a)._withUnsafeGuaranteedRef { array in
                        if _slowPath(array.isAtLimit) { return true }
                        array.append(owning: word)
                        return false
                    }
                    if _slowPath(isFull) {
                        failure = RuntimeError.outOfMemory(bytes: MemoryLimit.bytes)
                        break execution
                    }
                case .arrayAppendReference:
                    let word = base[b]
                    let isFull = uniqueArray(base + a)._withUnsafeGuaranteedRef { array in
                        if _slowPath(array.isAtLimit) { return true }
                        array.append(owning: word)
                        return false
                    }
                    if _slowPath(isFull) {
                        failure = RuntimeError.outOfMemory(bytes: MemoryLimit.bytes)
                        break execution
                    }
                    base[b] = 0

                // MARK: Records
                case .newRecord, .newEnumeration:
                    base[a] = pc.site(RecordSite.self)._withUnsafeGuaranteedRef { Self.makeRecord($0) }
                    pc += 1
                case .fieldGetScalar, .fieldBorrow: base[a] = fields(base[b])[c]
                case .fieldGetReference:
                    let word = fields(base[b])[c]
                    retain(word)
                    base[a] = word
                case .fieldGetShared:
                    let word = fields(base[b])[c]
                    if _slowPath(word == 0) {
                        failure = Self.conflict
                        break execution
                    }
                    retain(word)
                    base[a] = word
                case .fieldTake:
                    let record = fields(base[b])
                    base[a] = record[c]
                    record[c] = 0
                case .fieldTakeShared:
                    let record = fields(base[b])
                    let word = record[c]
                    if _slowPath(word == 0) {
                        failure = Self.conflict
                        break execution
                    }
                    base[a] = word
                    record[c] = 0
                case .fieldSetScalar: fields(base[a])[b] = base[c]
                case .fieldDoubleAdd:
                    let field = fields(base[a]) + b
                    field.pointee = bits(double(field.pointee) + double(base[c]))
                case .fieldDoubleSubtract:
                    let field = fields(base[a]) + b
                    field.pointee = bits(double(field.pointee) - double(base[c]))
                case .fieldIntAdd:
                    let field = fields(base[a]) + b
                    let (sum, overflow) = field.pointee.addingReportingOverflow(base[c])
                    if _slowPath(overflow) {
                        failure = Self.overflow("+", field.pointee, base[c])
                        break execution
                    }
                    field.pointee = sum
                case .fieldSetReference, .fieldPut:
                    let record = fields(base[a])
                    let old = record[b]
                    record[b] = base[c]
                    base[c] = 0
                    Interpreter.release(old)
                    if _slowPath(ending.pointee != 0), let problem = end(base, depth) {
                        failure = problem
                        break execution
                    }
                case .uniqueRecord: Self.makeUnique(base + a)
                case .completeInstance:
                    Word(bits: base[a]).object(RecordObject.self).withUnsafeMutablePointerToHeader {
                        $0.pointee.isComplete = true
                    }
                case .tagOf:
                    base[a] = Unmanaged<RecordObject>.fromOpaque(
                        UnsafeRawPointer(bitPattern: base[b]).unsafelyUnwrapped
                    )._withUnsafeGuaranteedRef { $0.tag }

                // MARK: Optionals
                case .wrapScalar: base[a] = Word(owned: OptionalBox(owning: base[b], isReference: false)).bits
                case .wrapReference:
                    base[a] = Word(owned: OptionalBox(owning: base[b], isReference: true)).bits
                    base[b] = 0
                case .unwrapScalar:
                    let word = base[b]
                    if _slowPath(word == 0) {
                        failure = Self.unexpectedNil
                        break execution
                    }
                    base[a] = Word(bits: word).object(OptionalBox.self).bits
                case .payloadScalar: base[a] = Word(bits: base[b]).object(OptionalBox.self).bits
                case .unwrapReference:
                    let word = base[b]
                    if _slowPath(word == 0) {
                        failure = Self.unexpectedNil
                        break execution
                    }
                    let payload = Word(bits: word).object(OptionalBox.self).bits
                    retain(payload)
                    base[a] = payload
                case .checkSome:
                    if _slowPath(base[a] == 0) {
                        failure = Self.unexpectedNil
                        break execution
                    }
                case .isNil: base[a] = base[b] == 0 ? 1 : 0

                // MARK: Tables
                case .newTable:
                    base[a] = pc.site(ValueType.self)._withUnsafeGuaranteedRef { Self.makeTable($0) }
                    pc += 1
                case .tableInsert:
                    self.depth = depth
                    top = base + frames[depth - 1].code.pointee.frameSize
                    let isNew = Self.insert(base[b], base[c], into: Word(bits: base[a]).object(HashTable.self))
                    if _slowPath(pendingError != nil || !isNew) {
                        failure = pendingError == nil ? Self.duplicateKeys : takePendingError()
                        break execution
                    }
                case .entryKeyScalar: base[a] = Word(bits: base[b]).object(HashTable.self).key(at: base[c])
                case .entryKeyReference:
                    let word = Word(bits: base[b]).object(HashTable.self).key(at: base[c])
                    retain(word)
                    base[a] = word
                case .tableGet:
                    self.depth = depth
                    top = base + frames[depth - 1].code.pointee.frameSize
                    base[a] = Word(bits: base[b]).object(HashTable.self).optionalValue(of: base[c])
                case .uniqueTable: Self.makeTableUnique(base + a)
                case .tableTake:
                    self.depth = depth
                    top = base + frames[depth - 1].code.pointee.frameSize
                    base[a] = Word(bits: base[b]).object(HashTable.self).takeOptionalValue(of: base[c])
                case .tablePut:
                    self.depth = depth
                    top = base + frames[depth - 1].code.pointee.frameSize
                    Self.makeTableUnique(base + a)
                    let optional = base[c]
                    base[c] = 0
                    Word(bits: base[a]).object(HashTable.self).putOptionalValue(of: base[b], owning: optional)
                    if _slowPath(pendingError != nil) {
                        failure = takePendingError()
                        break execution
                    }
                    if _slowPath(ending.pointee != 0), let problem = end(base, depth) {
                        failure = problem
                        break execution
                    }
                case .tableFind:
                    self.depth = depth
                    top = base + frames[depth - 1].code.pointee.frameSize
                    base[a] = Word(bits: base[b]).object(HashTable.self).find(base[c]) ?? -1
                    if _slowPath(pendingError != nil) {
                        failure = takePendingError()
                        break execution
                    }
                case .tableAdd:
                    self.depth = depth
                    top = base + frames[depth - 1].code.pointee.frameSize
                    base[a] = Word(bits: base[b]).object(HashTable.self).findOrInsert(base[c]).entry
                case .entryGetScalar: base[a] = Word(bits: base[b]).object(HashTable.self).value(at: base[c])
                case .entryGetReference:
                    let word = Word(bits: base[b]).object(HashTable.self).value(at: base[c])
                    retain(word)
                    base[a] = word
                case .entryTake:
                    let table = Word(bits: base[b]).object(HashTable.self)
                    base[a] = table.value(at: base[c])
                    table.setValue(owning: 0, at: base[c])
                case .entrySetScalar:
                    Word(bits: base[a]).object(HashTable.self).setValue(owning: base[c], at: base[b])
                case .entryPut:
                    let table = Word(bits: base[a]).object(HashTable.self)
                    let old = table.value(at: base[b])
                    table.setValue(owning: base[c], at: base[b])
                    base[c] = 0
                    Interpreter.release(old)
                    if _slowPath(ending.pointee != 0), let problem = end(base, depth) {
                        failure = problem
                        break execution
                    }
                case .entryPair: base[a] = Word(bits: base[b]).object(HashTable.self).pair(at: base[c]).bits

                // MARK: Variables elsewhere
                case .globalGetScalar, .globalGetReference:
                    let slot = pc.word
                    pc += 1
                    if _slowPath(initialised[slot] != 1) {
                        failure = Self.notInitialised(initialised[slot])
                        break execution
                    }
                    let word = globals[slot]
                    if i.op == .globalGetReference { retain(word) }
                    base[a] = word
                case .globalSetScalar:
                    let slot = pc.word
                    pc += 1
                    if _slowPath(initialised[slot] == 2) {
                        failure = Self.conflict
                        break execution
                    }
                    globals[slot] = base[a]
                    initialised[slot] = 1
                case .globalSetReference, .globalPut:
                    let slot = pc.word
                    pc += 1
                    if _slowPath(initialised[slot] == 2 && i.op == .globalSetReference) {
                        failure = Self.conflict
                        break execution
                    }
                    let old = globals[slot]
                    globals[slot] = base[a]
                    base[a] = 0
                    initialised[slot] = 1
                    Interpreter.release(old)
                    if _slowPath(ending.pointee != 0), let problem = end(base, depth) {
                        failure = problem
                        break execution
                    }
                case .globalTake:
                    let slot = pc.word
                    pc += 1
                    if _slowPath(initialised[slot] != 1) {
                        failure = Self.notInitialised(initialised[slot])
                        break execution
                    }
                    base[a] = globals[slot]
                    globals[slot] = 0
                    initialised[slot] = 2
                case .markInitialised:
                    initialised[pc.word] = 1
                    pc += 1
                case .markChanging:
                    initialised[pc.word] = 2
                    pc += 1
                case .newBox: base[a] = Word(owned: VariableBox(owning: 0, isReference: b != 0)).bits
                case .boxGetScalar: base[a] = box(base[b])._withUnsafeGuaranteedRef { $0.bits }
                case .boxGetReference:
                    let word = box(base[b])._withUnsafeGuaranteedRef { $0.bits }
                    if _slowPath(word == 0 && c == 0) {
                        failure = Self.conflict
                        break execution
                    }
                    retain(word)
                    base[a] = word
                case .boxSetScalar: box(base[a])._withUnsafeGuaranteedRef { $0.bits = base[b] }
                case .boxSetReference, .boxPut:
                    let word = base[b]
                    base[b] = 0
                    let old = box(base[a])._withUnsafeGuaranteedRef { box in
                        let old = box.bits
                        box.bits = word
                        return old
                    }
                    Interpreter.release(old)
                    if _slowPath(ending.pointee != 0), let problem = end(base, depth) {
                        failure = problem
                        break execution
                    }
                case .boxTake:
                    let word = box(base[b])._withUnsafeGuaranteedRef { box in
                        let old = box.bits
                        box.bits = 0
                        return old
                    }
                    if _slowPath(word == 0 && c == 0) {
                        failure = Self.conflict
                        break execution
                    }
                    base[a] = word
                case .newClosure:
                    base[a] = Self.makeClosure(pc.word, captures: base[b])
                    base[b] = 0
                    pc += 1
                case .captureSet: break
                case .captureGet:
                    let slot = frames[depth - 1].code.pointee.closureSlot
                    base[a] = Unmanaged<ClosureObject>.fromOpaque(
                        UnsafeRawPointer(bitPattern: base[slot]).unsafelyUnwrapped
                    )._withUnsafeGuaranteedRef { $0.captureWords[b] }

                // MARK: Strings
                case .textBegin: base[a] = textBuffer.count
                case .textLiteral:
                    pc.site(TextSite.self)._withUnsafeGuaranteedRef { textBuffer.append($0.bytes) }
                    pc += 1
                case .textInt: textBuffer.append(base[a])
                case .textDouble: textBuffer.append(double(base[a]).description)
                case .textBool: textBuffer.append(base[a] != 0 ? "true" : "false")
                case .textString: text(base[a])._withUnsafeGuaranteedRef { textBuffer.append($0.value) }
                case .textValue:
                    self.depth = depth
                    top = base + frames[depth - 1].code.pointee.frameSize
                    let description = pc.site(ValueType.self)._withUnsafeGuaranteedRef {
                        $0.describe(Word(bits: base[a]))
                    }
                    pc += 1
                    textBuffer.append(description)
                    if _slowPath(pendingError != nil) {
                        failure = takePendingError()
                        break execution
                    }
                case .textEnd:
                    base[a] =
                        Word(owned: StringObject(String(decoding: textBuffer.take(from: base[b]), as: UTF8.self))).bits
                case .textEndAppend:
                    Self.makeStringUnique(base + a)
                    let bytes = textBuffer.take(from: base[b])
                    text(base[a])._withUnsafeGuaranteedRef { $0.append(bytes) }
                case .assignAppendString:
                    if _slowPath(!Self.append(base[b], to: base + a)) {
                        failure = RuntimeError.outOfMemory(bytes: MemoryLimit.bytes)
                        break execution
                    }

                // MARK: Calls
                case .call:
                    let callee = UnsafeMutablePointer<CodeHeader>(bitPattern: pc.word).unsafelyUnwrapped
                    pc += 1
                    let newBase = base + a
                    budget -= 1
                    if _slowPath(
                        depth >= maximumDepth || newBase + callee.pointee.frameSize > limit || budget == 0)
                    {
                        if budget == 0, !cancellation.isCancelled, depth < maximumDepth,
                            newBase + callee.pointee.frameSize <= limit
                        {
                            budget = 256
                        } else {
                            failure = cancellation.isCancelled ? interruption : Self.recursionTooDeep
                            budget = 256
                            releaseArguments(callee, newBase)
                            break execution
                        }
                    }
                    frames[depth] = Frame(returnAddress: pc, callerBase: base, code: callee, target: b)
                    depth += 1
                    base = newBase
                    var empty = callee.pointee.emptyLower
                    let end = callee.pointee.ownedUpper
                    while empty < end {
                        base[empty] = 0
                        empty += 1
                    }
                    pc = callee.pointee.instructions
                case .callMethod:
                    let callee = pc.site(MethodSite.self)._withUnsafeGuaranteedRef {
                        $0.implementation(base[a + $0.selfSlot])
                    }
                    pc += 1
                    let newBase = base + a
                    budget -= 1
                    if _slowPath(
                        depth >= MachineStack.maximumDepth || newBase + callee.pointee.frameSize > limit || budget == 0)
                    {
                        if budget == 0, !cancellation.isCancelled, depth < MachineStack.maximumDepth,
                            newBase + callee.pointee.frameSize <= limit
                        {
                            budget = 256
                        } else {
                            failure = cancellation.isCancelled ? interruption : Self.recursionTooDeep
                            budget = 256
                            releaseArguments(callee, newBase)
                            break execution
                        }
                    }
                    frames[depth] = Frame(returnAddress: pc, callerBase: base, code: callee, target: b)
                    depth += 1
                    base = newBase
                    var empty = callee.pointee.emptyLower
                    let end = callee.pointee.ownedUpper
                    while empty < end {
                        base[empty] = 0
                        empty += 1
                    }
                    pc = callee.pointee.instructions
                case .callClosure:
                    let object = base[c]
                    let isNative = Unmanaged<FunctionObject>.fromOpaque(
                        UnsafeRawPointer(bitPattern: object).unsafelyUnwrapped
                    )._withUnsafeGuaranteedRef { $0.isNative }
                    if isNative {
                        self.depth = depth
                        let site = pc.site(ClosureSite.self)
                        pc += 1
                        top = base + frames[depth - 1].code.pointee.frameSize
                        do {
                            base[b] = try site._withUnsafeGuaranteedRef {
                                try callNativeClosure(object, base + a, $0.layout)
                            }
                        } catch {
                            failure = error
                            break execution
                        }
                        if _slowPath(ending.pointee != 0), let problem = end(base, depth) {
                            failure = problem
                            break execution
                        }
                        continue execution
                    }
                    pc += 1
                    let callee = Unmanaged<ClosureObject>.fromOpaque(
                        UnsafeRawPointer(bitPattern: object).unsafelyUnwrapped
                    )._withUnsafeGuaranteedRef { $0.header }
                    let newBase = base + a
                    budget -= 1
                    if _slowPath(
                        depth >= maximumDepth || newBase + callee.pointee.frameSize > limit || budget == 0)
                    {
                        if budget == 0, !cancellation.isCancelled, depth < maximumDepth,
                            newBase + callee.pointee.frameSize <= limit
                        {
                            budget = 256
                        } else {
                            failure = cancellation.isCancelled ? interruption : Self.recursionTooDeep
                            budget = 256
                            releaseArguments(callee, newBase)
                            break execution
                        }
                    }
                    frames[depth] = Frame(returnAddress: pc, callerBase: base, code: callee, target: b)
                    depth += 1
                    base = newBase
                    base[callee.pointee.closureSlot] = object
                    var empty = callee.pointee.emptyLower
                    let end = callee.pointee.ownedUpper
                    while empty < end {
                        base[empty] = 0
                        empty += 1
                    }
                    pc = callee.pointee.instructions
                case .callNative:
                    self.depth = depth
                    top = base + frames[depth - 1].code.pointee.frameSize
                    let site = pc.site(NativeSite.self)
                    pc += 1
                    do {
                        try site._withUnsafeGuaranteedRef { try callNative($0, base + a, into: base + b) }
                    } catch {
                        failure = error
                        break execution
                    }
                    if _slowPath(ending.pointee != 0), let problem = end(base, depth) {
                        failure = problem
                        break execution
                    }
                case .returnVoid, .returnScalar, .returnReference:
                    let frame = frames[depth - 1]
                    let result = i.op == .returnVoid ? 0 : base[a]
                    if i.op == .returnReference { base[a] = 0 }
                    // The last variable ends first.
                    var owner = frame.code.pointee.ownedUpper
                    let first = frame.code.pointee.ownedLower
                    while owner > first {
                        owner -= 1
                        let word = base[owner]
                        if word != 0 { Interpreter.release(word) }
                    }
                    depth -= 1
                    if frame.target < 0 { return result }
                    base = frame.callerBase
                    pc = frame.returnAddress
                    base[frame.target] = result
                    if _slowPath(ending.pointee != 0), let problem = end(base, depth) {
                        failure = problem
                        break execution
                    }
                case .convert:
                    self.depth = depth
                    top = base + frames[depth - 1].code.pointee.frameSize
                    let site = pc.site(ConversionSite.self)
                    pc += 1
                    do {
                        base[a] = try site._withUnsafeGuaranteedRef { try convert(Word(bits: base[b]), $0).bits }
                    } catch {
                        failure = error
                        break execution
                    }
                    if _slowPath(ending.pointee != 0), let problem = end(base, depth) {
                        failure = problem
                        break execution
                    }
                case .boxAny:
                    base[a] = pc.site(ValueType.self)._withUnsafeGuaranteedRef { Self.boxAny(base[b], $0) }
                    pc += 1
                case .setResult:
                    pc.site(ValueType.self)._withUnsafeGuaranteedRef { setResult(base[a], $0) }
                    pc += 1
                case .checkRange:
                    let isValid = pc.site(ValueType.self)._withUnsafeGuaranteedRef { type in
                        type.isWordOrdered
                            ? base[a] <= base[b] : !type.isLess(Word(bits: base[b]), Word(bits: base[a]))
                    }
                    if _slowPath(!isValid) {
                        failure = pc.site(ValueType.self)._withUnsafeGuaranteedRef {
                            Self.invalidRange(base[a], base[b], $0)
                        }
                        break execution
                    }
                    pc += 1
                case .startIteration:
                    self.depth = depth
                    top = base + frames[depth - 1].code.pointee.frameSize
                    let type = pc.site(ValueType.self)
                    pc += 1
                    do {
                        base[a] = try type._withUnsafeGuaranteedRef { try startIteration(base[b], $0) }
                    } catch {
                        failure = error
                        break execution
                    }
                case .nextElement:
                    self.depth = depth
                    top = base + frames[depth - 1].code.pointee.frameSize
                    do {
                        if let word = try Word(bits: base[b]).object(IteratorObject.self).next() {
                            base[a] = word.bits
                            pc += 1
                        } else {
                            pc = pc + pc.word
                        }
                    } catch {
                        failure = error
                        break execution
                    }

                // MARK: Errors
                case .throwError:
                    failure = thrown(base[a])
                    base[a] = 0
                    break execution
                case .resume:
                    if let unwinding {
                        failure = unwinding.failure
                    }
                    break execution
                case .trap:
                    failure = pc.site(TrapSite.self)._withUnsafeGuaranteedRef { $0.error }
                    break execution
                }
            }
            let state = try unwind(DispatchState(pc: pc, base: base, depth: depth), failure)
            pc = state.pc
            base = state.base
            depth = state.depth
            // What fails now is lost: the failure on its way is the one to tell.
            if _slowPath(ending.pointee != 0) { _ = end(base, depth) }
        }
    }
}
