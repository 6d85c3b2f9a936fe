import IR

/// A register while a function is being compiled. Scalars and owners are counted apart; `CodeBuilder.finish` gives
/// them their final numbers.
struct Register: Hashable {
    /// Scalars from `scalarBase`, owners from 0.
    var number: Int
    var isOwner: Bool

    static let scalarBase = 0x8000
    var operand: Int { isOwner ? number : number + Self.scalarBase }
}

/// A place in the code that is not known yet.
struct Label { var index: Int }

/// Collects the instructions, registers and handlers of one function.
final class CodeBuilder {
    private(set) var instructions: [Instruction] = []
    private var ranges: [SourceRange] = []
    private var labels: [Int?] = []
    private var fixups: [(at: Int, label: Label)] = []
    private(set) var pool: [AnyObject] = []
    var handlers: [PendingHandler] = []
    var range = SourceRange.none

    private var scalarInUse: [Bool] = []
    private var ownerInUse: [Bool] = []
    /// All before them are in use.
    private var firstFreeScalar = 0
    private var firstFreeOwner = 0
    private var elementRecords = ElementRecords()

    struct PendingHandler {
        var lower: Label
        var upper: Label
        var target: Label
        var isCleanup: Bool
        var errorRegister: Register?
        var live: Set<Int>
    }

    // MARK: Registers

    func allocate(isOwner: Bool) -> Register {
        if isOwner {
            if let free = ownerInUse[firstFreeOwner...].firstIndex(of: false) {
                ownerInUse[free] = true
                firstFreeOwner = free + 1
                return Register(number: free, isOwner: true)
            }
            ownerInUse.append(true)
            firstFreeOwner = ownerInUse.count
            return Register(number: ownerInUse.count - 1, isOwner: true)
        }
        var isFirst = true
        for free in firstFreeScalar..<scalarInUse.count where !scalarInUse[free] {
            // What holds a record is left to those who ask for that record.
            guard !elementRecords.hold(Register(number: free, isOwner: false)) else {
                isFirst = false
                continue
            }
            scalarInUse[free] = true
            if isFirst { firstFreeScalar = free + 1 }
            return Register(number: free, isOwner: false)
        }
        scalarInUse.append(true)
        if isFirst { firstFreeScalar = scalarInUse.count }
        return Register(number: scalarInUse.count - 1, isOwner: false)
    }

    /// Gives a register up. An owner must be empty by now.
    func free(_ register: Register) {
        if register.isOwner {
            ownerInUse[register.number] = false
            firstFreeOwner = min(firstFreeOwner, register.number)
        } else {
            scalarInUse[register.number] = false
            firstFreeScalar = min(firstFreeScalar, register.number)
        }
    }

    /// Scalars in a row above all that are in use: the arguments of a call.
    func allocateWindow(_ count: Int) -> Int {
        let start = (scalarInUse.lastIndex(of: true) ?? -1) + 1
        while scalarInUse.count < start + count { scalarInUse.append(false) }
        for index in start..<start + count { scalarInUse[index] = true }
        return start
    }

    func freeWindow(_ start: Int, _ count: Int) {
        for index in start..<start + count { scalarInUse[index] = false }
        firstFreeScalar = min(firstFreeScalar, start)
    }

    /// Owners that hold something now.
    var liveOwners: Set<Int> { Set(ownerInUse.indices.filter { ownerInUse[$0] }) }

    // MARK: Instructions

    func emit(_ op: Opcode, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0) {
        elementRecords.note(op, a)
        instructions.append(Instruction(op, a, b, c))
        ranges.append(range)
    }

    /// The record `index` of `array`, ready to be changed in its place; without an instruction if a register that nobody
    /// uses by now still holds it.
    func elementRecord(_ array: Register, _ index: Register) -> Register {
        if let known = elementRecords.register(of: array, index), !scalarInUse[known.number] {
            scalarInUse[known.number] = true
            return known
        }
        let register = allocate(isOwner: false)
        emit(.elementRecord, register, array, index)
        elementRecords.add(register, array, index)
        return register
    }

    func emit(_ op: Opcode, _ a: Register, _ b: Register, _ c: Register) {
        emit(op, a.operand, b.operand, c.operand)
    }

    func emit(_ op: Opcode, _ a: Register, _ b: Register) { emit(op, a.operand, b.operand) }
    func emit(_ op: Opcode, _ a: Register) { emit(op, a.operand) }

    /// The word after the last instruction.
    func word(_ value: Int) {
        instructions.append(unsafeBitCast(value, to: Instruction.self))
        ranges.append(range)
    }

    /// A word that points to an object, which the code then keeps alive.
    func word(pointingTo object: AnyObject) {
        pool.append(object)
        word(Int(bitPattern: Unmanaged.passUnretained(object).toOpaque()))
    }

    /// Keeps an object as long as the code.
    func keep(_ object: AnyObject) { pool.append(object) }

    /// A word that points to the code of a function, which the machine or this code keeps.
    func word(code: Code) {
        word(Int(bitPattern: code.header))
    }

    // MARK: Labels

    func makeLabel() -> Label {
        labels.append(nil)
        return Label(index: labels.count - 1)
    }

    func place(_ label: Label) {
        labels[label.index] = instructions.count
        elementRecords.forget()
    }

    func here() -> Label {
        let label = makeLabel()
        place(label)
        return label
    }

    /// The word after a jump.
    func word(target label: Label) {
        fixups.append((instructions.count, label))
        word(0)
    }

    func jump(_ label: Label) {
        emit(.jump)
        word(target: label)
    }

    // MARK: The end

    /// Final numbers: `fixedScalars` come first (scalar and `inout` parameters, closure slot), then `ownedParameters`
    /// of the owners, the other owners, the other scalars.
    func finish(_ code: Code, fixedScalars: Int, ownedParameters: Int) throws {
        let owners = ownerInUse.count
        let total = scalarInUse.count + owners
        guard total < 0x7F00 else {
            throw CompileError(
                limit:
                    "'\(code.name)' has \(total) variables and intermediate values, where a function or the top level "
                    + "of a cell may have 32511; keep the values in an array, or split it")
        }
        for fixup in fixups {
            guard let target = labels[fixup.label.index] else { throw CompileError("a jump without a target") }
            // From the word itself.
            instructions[fixup.at] = unsafeBitCast(target - fixup.at, to: Instruction.self)
        }
        func final(_ operand: UInt16) -> UInt16 {
            let number = Int(operand)
            if number < Register.scalarBase { return UInt16(fixedScalars + number) }
            let scalar = number - Register.scalarBase
            return UInt16(scalar < fixedScalars ? scalar : scalar + owners)
        }
        var index = 0
        while index < instructions.count {
            let op = instructions[index].op
            let shape = op.shape.utf8
            for (position, kind) in shape.enumerated() where kind != UInt8(ascii: "-") {
                switch position {
                case 0: instructions[index].a = final(instructions[index].a)
                case 1: instructions[index].b = final(instructions[index].b)
                case 2: instructions[index].c = final(instructions[index].c)
                default: break
                }
            }
            index += op.hasWord ? 2 : 1
        }
        code.setInstructions(instructions)
        code.ranges = ranges
        code.pool = pool
        code.handlers = handlers.compactMap { handler in
            guard let lower = labels[handler.lower.index], let upper = labels[handler.upper.index],
                let target = labels[handler.target.index]
            else { return nil }
            return Code.Handler(
                range: lower..<upper, target: target, isCleanup: handler.isCleanup,
                errorRegister: handler.errorRegister.map { fixedScalars + $0.number } ?? 0,
                live: Set(handler.live.map { fixedScalars + $0 }))
        }
        code.header.pointee.ownedLower = fixedScalars
        code.header.pointee.emptyLower = fixedScalars + ownedParameters
        code.header.pointee.ownedUpper = fixedScalars + owners
        code.header.pointee.frameSize = total + 2
    }
}

/// Something that the checker let pass and the machine cannot run: our mistake, told as an error of the cell.
struct CompileError: Error {
    private var reason: String
    private var isLimit = false

    /// A mistake of the language's own compiler: the checker lets no such program through.
    init(_ reason: String) { self.reason = reason }

    /// A program that is right, but larger than the machine takes.
    init(limit reason: String) {
        self.reason = reason
        isLimit = true
    }

    /// As the cell ends with it; nothing of the cell has run.
    var failure: RuntimeError {
        RuntimeError(.fatalError, isLimit ? reason : "\(reason) (a mistake of the language's own compiler)")
    }
}
