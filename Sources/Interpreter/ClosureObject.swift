/// A function of a script as a value: its code and what it captured.
final class ClosureObject: FunctionObject {
    /// Unowned: the machine keeps all code, and who keeps a closure keeps the machine.
    unowned(unsafe) let code: Code
    let captures: RecordObject?
    let header: UnsafeMutablePointer<CodeHeader>
    let captureWords: UnsafeMutablePointer<Int>

    init(code: Code, captures: RecordObject?) {
        self.code = code
        self.captures = captures
        header = code.header
        captureWords = captures?.words ?? Self.noWords
        super.init(isNative: false)
    }

    /// What a closure without captures points to; never read.
    nonisolated(unsafe) private static let noWords = UnsafeMutablePointer<Int>.allocate(capacity: 1)
}

/// A native function as a value of a script.
final class NativeClosureObject: FunctionObject {
    /// Arguments are borrowed, the result is owned.
    let body: (UnsafeMutablePointer<Int>, Machine) throws -> Word

    init(_ body: @escaping (UnsafeMutablePointer<Int>, Machine) throws -> Word) {
        self.body = body
        super.init(isNative: true)
    }
}

/// What a word of a function type refers to.
class FunctionObject {
    let isNative: Bool

    init(isNative: Bool) {
        self.isNative = isNative
        LiveObjects.add(1)
    }

    deinit { LiveObjects.add(-1) }
}
