import IR
import SessionIO

/// A value of a script with its type, held by native code.
public final class ScriptValue {
    public let type: ValueType
    let bits: Int
    let machine: Machine

    /// Takes over an owned word.
    init(owning word: Word, _ type: ValueType, _ machine: Machine) {
        self.type = type
        self.machine = machine
        bits = word.bits
    }

    /// Opens a borrowed word of type `Any`.
    convenience init(any word: Word, _ machine: Machine) {
        guard let box = word.object(AnyObject.self) as? AnyObjectBox else {
            // An error of the library that was caught.
            let error = word.object(NativeErrorObject.self).error
            self.init(String(describing: error), String.self, machine)
            return
        }
        if box.type.isReference { retain(box.bits) }
        self.init(owning: Word(bits: box.bits), box.type, machine)
    }

    /// Wraps a Swift value.
    public convenience init<Kind: Bridge>(_ value: Kind.Native, _: Kind.Type, _ machine: Machine) {
        self.init(owning: Kind.give(value, machine), machine.types[Kind.type(in: machine)], machine)
    }

    deinit { if type.isReference { release(bits) } }

    /// As `print` shows it.
    public var description: String { machine.describe(self) }

    /// As the result of a cell.
    public var bundle: MIMEBundle { machine.display(self) }

    /// The Swift value of a number, string or library type; nil for what has none.
    public var native: Any? {
        switch type.shape {
        case .int, .sized: return Word(bits: bits).int
        case .double: return Word(bits: bits).double
        case .float: return Word(bits: bits).float
        case .bool: return Word(bits: bits).bool
        case .string, .character: return Word(bits: bits).object(StringObject.self).value
        case .native(_, let witness): return witness.value(Word(bits: bits))
        default: return nil
        }
    }

    /// An owned word of type `Any`.
    func anyWord() -> Word {
        if type.isReference { retain(bits) }
        return Word(owned: AnyObjectBox(type, owning: bits))
    }
}

/// A value of a type declared in a cell that stands for a library protocol, such as a user's own `Layer`.
public final class ScriptInstance {
    public let value: ScriptValue

    init(_ value: ScriptValue) { self.value = value }

    /// The method or property getter of a name; its first argument is the instance.
    public func method(_ name: String) -> ScriptClosure? { value.machine.method(name, of: value) }
}
