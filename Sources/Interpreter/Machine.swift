import IR
import SessionIO

/// Runs checked programs, one cell after the other, and keeps what they leave behind.
///
/// Belongs to one thread at a time. Native functions may call back into it (`ScriptClosure`).
public final class Machine {
    public let library: Library
    public let types: TypeTable
    /// Of the cell that is running.
    public private(set) var context: ExecutionContext

    public init(library: Library) {
        self.library = library
        types = TypeTable(library: library)
        context = ExecutionContext(output: DiscardingSink())
    }

    /// As `print` shows it.
    public func describe(_ value: ScriptValue) -> String { value.type.describe(Word(bits: value.bits)) }

    /// As the result of a cell.
    public func display(_ value: ScriptValue) -> MIMEBundle {
        if case .native(_, let witness) = value.type.shape, let display = witness.display {
            return display(Word(bits: value.bits))
        }
        return MIMEBundle(plainText: value.type.describe(Word(bits: value.bits), isNested: true))
    }

    /// Calls a function value with arguments that are given away.
    func call(_ function: FunctionObject, _ arguments: [(Word, isReference: Bool)]) throws -> Word {
        defer { for (word, isReference) in arguments where isReference { release(word.bits) } }
        guard let native = function as? NativeClosureObject else {
            throw RuntimeError(.fatalError, "functions of cells cannot be called yet")
        }
        var words = arguments.map(\.0.bits)
        return try words.withUnsafeMutableBufferPointer { buffer in
            var none = 0
            return try withUnsafeMutablePointer(to: &none) { try native.body(buffer.baseAddress ?? $0, self) }
        }
    }

    /// Calls a function value with borrowed arguments; the result is owned by the caller.
    func invoke(_ function: FunctionObject, _ arguments: Int...) throws -> Int {
        throw RuntimeError(.fatalError, "functions of cells cannot be called yet")
    }

    /// Calls a function whose first parameter is `inout`.
    func invokeInout(_ function: FunctionObject, _ first: inout Int, _ second: Int) throws {
        throw RuntimeError(.fatalError, "functions of cells cannot be called yet")
    }

    /// Refuses what cannot fit into memory, before it is asked for.
    func checkAllocation(words: Int) throws {
        if words < 0 || words > 1 << 32 {
            throw RuntimeError(.outOfMemory, "\(words) words of memory were asked for")
        }
    }

    /// The method of a name that the type of `value` declares.
    func method(_ name: String, of value: ScriptValue) -> ScriptClosure? { nil }
}

/// Between cells there is nobody to print to.
private struct DiscardingSink: OutputSink {
    func send(_ event: OutputEvent) {}
}
