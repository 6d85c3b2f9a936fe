/// A function of a script that native code can call, also after the native call that received it has returned.
///
/// Must be called on the thread that the machine runs on.
public final class ScriptClosure {
    let object: FunctionObject
    let machine: Machine

    init(_ object: FunctionObject, _ machine: Machine) {
        self.object = object
        self.machine = machine
    }

    convenience init(_ word: Word, _ machine: Machine) {
        self.init(word.object(FunctionObject.self), machine)
    }

    /// Calls a function of one parameter. The argument is given away, the result is owned by the caller.
    func call(_ argument: Word, isReference: Bool) throws -> Word {
        var bits = argument.bits
        // Not the argument itself: an `inout` one may have been replaced.
        defer { if isReference { release(bits) } }
        do {
            return Word(bits: try withUnsafeMutablePointer(to: &bits) { try machine.invoke(object, $0, 1) })
        } catch {
            EscapedError.record(error)
            throw error
        }
    }

    /// Calls the function. Arguments are given away, the result is owned by the caller. Errors of the script come
    /// out as `RuntimeError` or `ScriptError`; let them pass.
    func call(_ arguments: [(Word, isReference: Bool)]) throws -> Word {
        do {
            return try machine.call(object, arguments)
        } catch {
            EscapedError.record(error)
            throw error
        }
    }
}
