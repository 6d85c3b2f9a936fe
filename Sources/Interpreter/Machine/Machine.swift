import Glibc
import IR
import SessionIO

/// Runs checked programs, one cell after the other, and keeps what they leave behind.
///
/// Belongs to one thread at a time, which should have a large stack. Native functions may call back into it
/// (`ScriptClosure`).
public final class Machine {
    public let library: Library
    public let types: TypeTable
    /// Of the cell that is running.
    public internal(set) var context: ExecutionContext {
        didSet { cancellation = context.cancellation }
    }
    @exclusivity(unchecked) private(set) var cancellation: CancellationToken {
        didSet { unownedCancellation = .passUnretained(cancellation) }
    }
    /// The same, without counting references at every call of a function.
    @exclusivity(unchecked) private var unownedCancellation: Unmanaged<CancellationToken>

    var isCancelled: Bool { unownedCancellation._withUnsafeGuaranteedRef { $0.isCancelled } }

    let stack = MachineStack()
    /// Code of every function of the session.
    var functions: [FunctionID: Code] = [:]
    var globals: [GlobalID: Global] = [:]
    /// The part of the stack on which the running cell runs.
    @exclusivity(unchecked) var lane: Lane
    /// What calls through existentials run, by slot and type.
    var witnesses: [Int: [ObjectIdentifier: Code]] = [:]
    /// Types that conform to a protocol of a cell.
    var conformances: [NominalID: Set<ObjectIdentifier>] = [:]

    /// Calls in progress.
    @exclusivity(unchecked) var depth = 0
    /// The first register that nobody uses.
    @exclusivity(unchecked) var top: UnsafeMutablePointer<Int>
    /// Below this address the thread's own stack is used up.
    @exclusivity(unchecked) var nativeStackLimit = 0
    var result: ScriptValue?
    @exclusivity(unchecked) var textBuffer: TextBuffer
    let pendingFailure = PendingFailure()
    /// An error that a script's `==`, `hash` or `description` raised inside native code that cannot throw.
    var pendingError: (any Error)? {
        get { pendingFailure.error }
        set { pendingFailure.error = newValue }
    }
    /// Where the unwinding of a frame goes on after a cleanup.
    @exclusivity(unchecked) var unwinding: Unwinding?
    let endings = EndingInstances()
    /// Calls in progress whose recipe needs what a block gives, such as that of `Sequential { … }`.
    @exclusivity(unchecked) var builders = 0
    /// What the last block of such a call gave.
    @exclusivity(unchecked) var built: HeldWord?
    /// Frames that the last failure left, innermost first.
    var trace: [(Code, Int)] = []

    struct Global {
        var slot: Int
        var type: Type
    }

    public init(library: Library) {
        self.library = library
        types = TypeTable(library: library)
        let context = ExecutionContext(output: DiscardingSink())
        self.context = context
        cancellation = context.cancellation
        unownedCancellation = .passUnretained(context.cancellation)
        lane = stack.lanes[0]
        top = lane.frameStart
        textBuffer = lane.textBuffer
    }

    deinit {
        endings.isOpen = false
        for global in globals.values where global.type.isReference { release(stack.words[global.slot]) }
        types.end()
        lane.textBuffer = textBuffer
        stack.deallocate()
    }

    /// Code of functions, closures and top levels: values of the session point into it.
    var codes: [Code] = []

    /// Whether a global of an earlier cell got its value before that cell ended or failed.
    public func isInitialised(_ id: GlobalID) -> Bool {
        guard let global = globals[id] else { return false }
        return stack.initialised[global.slot] != 0
    }

    /// The value of a global, if it has one and nothing is changing it.
    public func value(of id: GlobalID) -> ScriptValue? {
        guard let global = globals[id], stack.initialised[global.slot] == 1 else { return nil }
        let word = Word(bits: stack.words[global.slot]).retained(global.type.isReference)
        return ScriptValue(owning: word, types[global.type], self)
    }

    /// As `print` shows it.
    public func describe(_ value: ScriptValue) -> String { value.type.describe(Word(bits: value.bits)) }

    /// As the result of a cell.
    public func display(_ value: ScriptValue) -> MIMEBundle {
        let (type, word) = opened(value.type, Word(bits: value.bits))
        if case .native(_, let witness) = type.shape, let display = witness.display { return display(word) }
        if case .user = type.shape { return MIMEBundle(plainText: type.describe(word)) }
        var bundle = MIMEBundle(plainText: type.describe(word, isNested: true))
        if let table = table(type, word) { bundle.data[MIMEBundle.htmlType] = table.html }
        return bundle
    }

    /// What is inside an `Any`, an existential or an optional that is not nil.
    private func opened(_ type: ValueType, _ word: Word) -> (ValueType, Word) {
        switch type.shape {
        case .any, .existential:
            guard let box = word.object(AnyObject.self) as? AnyObjectBox else { return (type, word) }
            return opened(box.type, Word(bits: box.bits))
        default: return (type, word)
        }
    }

    /// Refuses what cannot fit into memory, before it is asked for.
    func checkAllocation(words: Int) throws {
        if words < 0 || words > MemoryLimit.words {
            throw RuntimeError.outOfMemory(bytes: max(words, words &* 8))
        }
        if words > 8 << 20, MemoryUse.now + words * 8 > MemoryLimit.ofProcess {
            throw RuntimeError.processOutOfMemory
        }
    }
}

/// Between cells there is nobody to print to.
struct DiscardingSink: OutputSink {
    func send(_ event: OutputEvent) {}
}
