import CSQLite

/// One connection to an SQLite file.
///
/// Waits up to two seconds for another process that writes. A connection and its statements belong to one thread or
/// queue at a time; whoever holds it sees to that.
public final class Database {
    let handle: OpaquePointer

    /// Opens the file, which is made if it is not there.
    public init(path: String) throws(DatabaseError) {
        var handle: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
        let status = sqlite3_open_v2(path, &handle, flags, nil)
        guard status == SQLITE_OK, let handle else {
            let error = DatabaseError(operation: "open \(path)", code: status, handle: handle)
            sqlite3_close_v2(handle)
            throw error
        }
        self.handle = handle
        sqlite3_busy_timeout(handle, 2000)
        // What a stranger has written into the file's schema must not run functions.
        try execute("PRAGMA trusted_schema = OFF")
    }

    deinit { sqlite3_close_v2(handle) }

    /// Runs statements that give no rows.
    public func execute(_ statements: String) throws(DatabaseError) {
        let status = sqlite3_exec(handle, statements, nil, nil, nil)
        guard status == SQLITE_OK else {
            throw DatabaseError(operation: "run '\(statements.prefix(80))'", code: status, handle: handle)
        }
    }

    /// Runs one statement with values for its `?`, without rows.
    public func run(_ statement: String, _ values: [Value] = []) throws(DatabaseError) {
        let statement = try Statement(self, statement, values)
        while try statement.step() {}
    }

    /// Hands the rows of a query to `body` one by one, until it says that it has had enough.
    public func forEachRow(
        _ query: String, _ values: [Value] = [], _ body: (Statement) -> RowDecision
    ) throws(DatabaseError) {
        let statement = try Statement(self, query, values)
        while try statement.step() {
            if body(statement) == .stop { return }
        }
    }

    /// The first number of the first row; nil without rows.
    public func integer(_ query: String, _ values: [Value] = []) throws(DatabaseError) -> Int? {
        let statement = try Statement(self, query, values)
        return try statement.step() ? statement.integer(0) : nil
    }

    /// Makes what `body` writes happen as a whole or not at all.
    public func transaction(_ body: () throws(DatabaseError) -> Void) throws(DatabaseError) {
        try execute("BEGIN IMMEDIATE")
        do throws(DatabaseError) {
            try body()
            try execute("COMMIT")
        } catch {
            sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
            throw error
        }
    }

    /// The key of the row that was inserted last.
    public var lastInsertedRow: Int { Int(sqlite3_last_insert_rowid(handle)) }

    /// A value for a `?`.
    public enum Value: Sendable, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
        case integer(Int)
        case double(Double)
        case text(String)
        case null

        public init(integerLiteral value: Int) { self = .integer(value) }
        public init(stringLiteral value: String) { self = .text(value) }
    }

    /// Whether a query goes on behind a row.
    public enum RowDecision: Sendable { case next, stop }
}
