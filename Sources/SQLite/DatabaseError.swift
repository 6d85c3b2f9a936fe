import CSQLite

/// What SQLite refused to do, with its code and its own words.
public struct DatabaseError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The operation that failed.
    public var operation: String
    /// SQLite's result code.
    public var code: Int32
    /// SQLite's own sentence.
    public var message: String

    init(operation: String, code: Int32, handle: OpaquePointer?) {
        self.operation = operation
        self.code = code
        message = handle.map { String(cString: sqlite3_errmsg($0)) } ?? String(cString: sqlite3_errstr(code))
    }

    /// The file was written by a later version of the program.
    public static func newerVersion(_ version: Int, path: String) -> DatabaseError {
        DatabaseError(
            operation: "open \(path)", code: SQLITE_MISMATCH,
            message: "it has version \(version), which a later Swiftlet has written")
    }

    private init(operation: String, code: Int32, message: String) {
        self.operation = operation
        self.code = code
        self.message = message
    }

    /// Whether the file is no database or a damaged one.
    public var meansDamage: Bool { code & 0xFF == SQLITE_CORRUPT || code & 0xFF == SQLITE_NOTADB }

    public var description: String { "\(operation): \(message)" }
}
