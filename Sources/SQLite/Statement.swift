import CSQLite

/// A statement that is being run, and the row it stands on.
public final class Statement {
    private let handle: OpaquePointer
    private let database: Database

    init(_ database: Database, _ text: String, _ values: [Database.Value]) throws(DatabaseError) {
        var handle: OpaquePointer?
        let status = sqlite3_prepare_v2(database.handle, text, -1, &handle, nil)
        guard status == SQLITE_OK, let handle else {
            throw DatabaseError(operation: "prepare '\(text.prefix(80))'", code: status, handle: database.handle)
        }
        self.handle = handle
        self.database = database
        for (index, value) in values.enumerated() { bind(value, at: Int32(index + 1)) }
    }

    deinit { sqlite3_finalize(handle) }

    /// Goes to the next row; false at the end.
    func step() throws(DatabaseError) -> Bool {
        let status = sqlite3_step(handle)
        switch status {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw DatabaseError(operation: "step", code: status, handle: database.handle)
        }
    }

    /// The number in a column of this row; 0 for what is none.
    public func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

    /// The number in a column of this row, not rounded; 0 for what is none.
    public func double(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }

    /// The text in a column of this row, invalid bytes replaced; nil for NULL.
    public func text(_ column: Int32) -> String? {
        guard sqlite3_column_type(handle, column) != SQLITE_NULL, let bytes = sqlite3_column_text(handle, column)
        else { return nil }
        let count = Int(sqlite3_column_bytes(handle, column))
        return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    }

    private func bind(_ value: Database.Value, at index: Int32) {
        switch value {
        case .integer(let number): sqlite3_bind_int64(handle, index, Int64(number))
        case .double(let number): sqlite3_bind_double(handle, index, number)
        case .null: sqlite3_bind_null(handle, index)
        case .text(var text):
            text.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) {
                    _ = sqlite3_bind_text64(
                        handle, index, $0.baseAddress, UInt64($0.count), sqlite_transient(), UInt8(SQLITE_UTF8))
                }
            }
        }
    }
}
