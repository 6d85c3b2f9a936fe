/// What stopped a program: a trap, an uncaught error, an interrupt.
public struct RuntimeError: Error, Sendable, Equatable {
    public enum Kind: String, Sendable {
        case arithmeticOverflow = "ArithmeticOverflow"
        case divisionByZero = "DivisionByZero"
        case indexOutOfRange = "IndexOutOfRange"
        case unexpectedNil = "UnexpectedNil"
        case invalidRange = "InvalidRange"
        case invalidConversion = "InvalidConversion"
        case recursionTooDeep = "RecursionTooDeep"
        case outOfMemory = "OutOfMemory"
        case accessConflict = "AccessConflict"
        case notInitialised = "NotInitialised"
        case interrupted = "Interrupted"
        case uncaughtError = "UncaughtError"
        /// `fatalError`, `precondition`, `assert`.
        case fatalError = "FatalError"
        /// An error of the bound library; `name` says which.
        case library = "LibraryError"
        case input = "InputError"
    }

    public var kind: Kind
    /// What a person reads before the colon.
    public var name: String
    /// One sentence with the values.
    public var message: String
    /// Innermost call first.
    public var trace: [Frame]

    /// A place in a cell.
    public struct Frame: Sendable, Equatable {
        /// `Cell [4]`.
        public var cell: String
        public var line: Int
        public var column: Int
        public var function: String
        /// The line of the source.
        public var text: String
    }

    public init(_ kind: Kind, _ message: String, name: String? = nil, trace: [Frame] = []) {
        self.kind = kind
        self.name = name ?? kind.rawValue
        self.message = message
        self.trace = trace
    }
}

extension RuntimeError: CustomStringConvertible {
    public var description: String { message }
}

/// A value that a script threw, on its way through native code.
///
/// Native code that calls closures lets it pass, so that the script's own `catch` finds it.
public final class ScriptError: Error, CustomStringConvertible {
    /// An owned word of type `any Error`.
    let bits: Int
    public let description: String

    init(owning bits: Int, description: String) {
        self.bits = bits
        self.description = description
    }

    deinit { release(bits) }
}
