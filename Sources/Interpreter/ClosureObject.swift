/// A function of a script as a value: its code and what it captured.
final class ClosureObject: FunctionObject {
    unowned(unsafe) let code: Code
    /// The code of a closure lives as long as the closure and the code that makes it. That of a function is kept by the
    /// machine, and keeps its own value.
    private let keptCode: Code?
    let captures: RecordObject?
    let header: UnsafeMutablePointer<CodeHeader>
    let captureWords: UnsafeMutablePointer<Int>

    init(code: Code, captures: RecordObject?, keepsCode: Bool = true) {
        self.code = code
        keptCode = keepsCode ? code : nil
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
