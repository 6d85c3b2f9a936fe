/// A function of a script as a value: its code and what it captured.
final class ClosureObject: FunctionObject {
    let code: Code
    let captures: RecordObject?

    init(code: Code, captures: RecordObject?) {
        self.code = code
        self.captures = captures
        super.init()
    }
}

/// A native function as a value of a script.
final class NativeClosureObject: FunctionObject {
    /// Arguments are borrowed, the result is owned.
    let body: (UnsafeMutablePointer<Int>, Machine) throws -> Word

    init(_ body: @escaping (UnsafeMutablePointer<Int>, Machine) throws -> Word) {
        self.body = body
        super.init()
    }
}

/// What a word of a function type refers to.
class FunctionObject {
    init() { LiveObjects.add(1) }
    deinit { LiveObjects.add(-1) }
}
