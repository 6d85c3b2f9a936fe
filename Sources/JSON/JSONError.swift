/// Why a text is not JSON, and at which byte.
public struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong, as the sentence says it.
    public enum Problem: String, Sendable, Hashable {
        case unexpectedEnd = "the text ends too early"
        case unexpectedByte = "unexpected character"
        case invalidNumber = "not a number"
        case invalidEscape = "unknown escape"
        case controlCharacter = "control character in a string"
        case invalidUTF8 = "not UTF-8"
        case trailingText = "text after the value"
        case tooDeep = "nested too deeply"
        case tooLong = "too long"
    }

    public var problem: Problem
    /// UTF-8 bytes from the beginning.
    public var offset: Int

    public init(_ problem: Problem, at offset: Int) {
        self.problem = problem
        self.offset = offset
    }

    public var description: String { "JSON: \(problem.rawValue) at byte \(offset)" }
}

/// What a reader of foreign bytes refuses.
public struct JSONLimits: Sendable {
    public var depth: Int
    public var bytes: Int

    public init(depth: Int = 256, bytes: Int = 1 << 30) {
        self.depth = depth
        self.bytes = bytes
    }
}
