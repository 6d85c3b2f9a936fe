import IR

/// The part of a function's bytecode that the machine reads on each call. Lives as long as its `Code`.
struct CodeHeader {
    var instructions: UnsafePointer<Instruction>
    /// Registers of a frame.
    var frameSize = 0
    /// Owners that are empty when the function begins …
    var emptyLower = 0
    /// … and owners that are released when it ends: the parameters it owns, and those.
    var ownedLower = 0
    var ownedUpper = 0
    /// Where the machine puts the closure that is called.
    var closureSlot = 0
    var code: Unmanaged<Code>
    /// How the parameters are passed, in the order of the declaration.
    var parameters: UnsafeMutableBufferPointer<Code.Parameter>
    var hasInout = false
}

/// The bytecode of one function.
///
/// Registers of a frame: scalar and `inout` parameters, the called closure, owned parameters, other owners, other
/// scalars. `inout` parameters go back to the caller in their registers.
final class Code {
    let name: String
    let source: SourceText
    let header: UnsafeMutablePointer<CodeHeader>
    private var storage = UnsafeMutableBufferPointer<Instruction>(start: nil, count: 0)
    /// In the order of the declaration.
    var parameters: [Parameter] = [] {
        didSet {
            header.pointee.parameters.deallocate()
            header.pointee.parameters = .allocate(capacity: parameters.count)
            _ = header.pointee.parameters.initialize(from: parameters)
            header.pointee.hasInout = parameters.contains(where: \.isInout)
        }
    }
    var resultIsReference = false
    var handlers: [Handler] = []
    /// The source of each instruction.
    var ranges: [SourceRange] = []
    /// Objects that instructions point to.
    var pool: [AnyObject] = []
    /// The function as a value, if it captures nothing. Only of functions that the machine keeps.
    var value: ClosureObject {
        if let cachedValue { return cachedValue }
        let made = ClosureObject(code: self, captures: nil, keepsCode: false)
        cachedValue = made
        return made
    }
    private var cachedValue: ClosureObject?

    struct Parameter {
        var slot: Int
        var isReference: Bool
        var isInout: Bool
    }

    /// Where to continue when something between two instructions fails.
    struct Handler {
        var range: Range<Int>
        var target: Int
        /// Puts back what had been taken out of its place and goes on unwinding; else catches errors, not traps.
        var isCleanup: Bool
        /// Owner that receives a caught error.
        var errorRegister: Int
        /// Owners that hold something at the target; the others are released before it.
        var live: Set<Int>
    }

    init(name: String, source: SourceText) {
        self.name = name
        self.source = source
        let header = UnsafeMutablePointer<CodeHeader>.allocate(capacity: 1)
        self.header = header
        let empty = UnsafeMutablePointer<Instruction>.allocate(capacity: 1)
        empty.initialize(to: Instruction(.returnVoid))
        storage = UnsafeMutableBufferPointer(start: empty, count: 1)
        header.initialize(
            to: CodeHeader(
                instructions: empty, code: Unmanaged.passUnretained(self), parameters: .allocate(capacity: 0)))
    }

    deinit {
        storage.deallocate()
        header.pointee.parameters.deallocate()
        header.deallocate()
    }

    var instructions: UnsafeMutableBufferPointer<Instruction> { storage }

    func setInstructions(_ instructions: [Instruction]) {
        storage.deallocate()
        storage = .allocate(capacity: instructions.count)
        _ = storage.initialize(from: instructions)
        if let start = storage.baseAddress { header.pointee.instructions = UnsafePointer(start) }
    }
}
