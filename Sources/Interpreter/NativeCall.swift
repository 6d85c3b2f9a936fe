import IR
import SessionIO

/// One call of a native function: its arguments, and the machine it runs on.
///
/// Valid only until the function returns. Arguments are counted in the order of the declaration, `self` of a member
/// first.
public struct NativeCall {
    // Unowned, because both outlive the call and a call should cost little.
    public unowned(unsafe) let machine: Machine
    let words: UnsafeMutablePointer<Int>
    unowned(unsafe) let site: CallSite

    /// Output, input and cancellation of the running cell.
    public var context: ExecutionContext { machine.context }

    public var count: Int { site.argumentCount }

    /// Whether the caller wrote the argument; if not, the function uses its default.
    public func isPresent(_ index: Int) -> Bool { index >= 64 || site.present & (1 << UInt64(index)) != 0 }

    /// What the generic parameters of the declaration stand for, the owner's first.
    public func typeArgument(_ index: Int) -> ValueType { site.typeArguments[index] }

    /// The borrowed word of an argument.
    public func word(_ index: Int) -> Word { Word(bits: words[index]) }

    // MARK: Arguments and results as Swift values

    /// The argument as a Swift value: `try call.take(0, [Double].self)`.
    public func take<Kind: Bridge>(_ index: Int, _: Kind.Type) throws -> Kind.Native {
        try Kind.take(Word(bits: words[index]), machine)
    }

    /// The argument, or the default if the caller left it out.
    public func take<Kind: Bridge>(
        _ index: Int, _ kind: Kind.Type, default value: @autoclosure () throws -> Kind.Native
    ) throws -> Kind.Native {
        isPresent(index) ? try take(index, kind) : try value()
    }

    /// The result from a Swift value.
    public func give<Kind: Bridge>(_ value: Kind.Native, _: Kind.Type) -> Word { Kind.give(value, machine) }

    /// The result of a function that returns nothing.
    public func give(_: Void = ()) -> Word { .zero }

    /// Changes an `inout` argument, or `self` of a mutating method or a setter.
    public func mutate<Kind: Bridge, Result>(
        _ index: Int, _ kind: Kind.Type, _ body: (inout Kind.Native) throws -> Result
    ) throws -> Result {
        var value = try Kind.take(Word(bits: words[index]), machine)
        defer { replace(index, with: Kind.give(value, machine), isReference: kind.isReference) }
        return try body(&value)
    }

    /// Changes a boxed library value, in place if nothing else refers to it.
    public func mutate<Value, Result>(
        _ index: Int, _: Boxed<Value>.Type, _ body: (inout Value) throws -> Result
    ) throws -> Result {
        let isUnique = (words + index).withMemoryRebound(to: NativeBox<Value>.self, capacity: 1) {
            isKnownUniquelyReferenced(&$0.pointee)
        }
        if !isUnique {
            let original = word(index).object(NativeBox<Value>.self)
            let copy = NativeBox(original.value)
            // What is changed is another value from here on.
            copy.recipe = original.recipe.map { Recipe($0.source, $0.type) }
            replace(index, with: Word(owned: copy), isReference: true)
        }
        return try body(&word(index).object(NativeBox<Value>.self).value)
    }

    /// Puts an owned word into an `inout` argument.
    func replace(_ index: Int, with word: Word, isReference: Bool) {
        let old = words[index]
        words[index] = word.bits
        if isReference { release(old) }
    }

    // MARK: Closures

    /// The function that was passed, to be called with words; see `Function1` and its kin for Swift functions.
    public func closure(_ index: Int) -> ScriptClosure { ScriptClosure(word(index), machine) }
}

/// What does not change between two executions of one call in the program.
final class CallSite {
    let function: LibraryFunctionID
    let argumentCount: Int
    /// Bit per argument that was written.
    let present: UInt64
    let typeArguments: [ValueType]

    init(function: LibraryFunctionID, argumentCount: Int, present: UInt64, typeArguments: [ValueType]) {
        self.function = function
        self.argumentCount = argumentCount
        self.present = present
        self.typeArguments = typeArguments
    }
}
