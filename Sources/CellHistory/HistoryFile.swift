import Glibc
import SQLite
import SessionCore

/// The tables of sessions and cells in one SQLite file. Belongs to one queue.
final class HistoryFile {
    /// Counted up when the tables change. A file of a later version is left alone.
    private static let version = 1

    let session: Int
    private let database: Database
    private let limits: HistoryLimits

    /// Opens or makes the file and begins a session in it. A damaged file is renamed to `….damaged` first.
    static func open(
        _ path: String, name: String?, limits: HistoryLimits, report: (String) -> Void
    ) throws -> HistoryFile {
        makeFolder(of: path)
        do throws(DatabaseError) {
            return try HistoryFile(path, name, limits)
        } catch {
            guard error.meansDamage else { throw error }
            rename(path, path + ".damaged")
            for suffix in ["-wal", "-shm"] { unlink(path + suffix) }
            report("the history in \(path) was damaged; it is now \(path).damaged, and a new one is begun")
            return try HistoryFile(path, name, limits)
        }
    }

    private init(_ path: String, _ name: String?, _ limits: HistoryLimits) throws(DatabaseError) {
        database = try Database(path: path)
        self.limits = limits
        // Cells may be private: nobody else reads them.
        chmod(path, 0o600)
        let found = try database.integer("PRAGMA user_version") ?? 0
        guard found <= HistoryFile.version else { throw .newerVersion(found, path: path) }
        // Cells are written once and seldom read; SQLite's own cache would grow with every cell, up to 2 MB.
        try database.execute(
            """
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = NORMAL;
            PRAGMA cache_size = -256;
            CREATE TABLE IF NOT EXISTS sessions (
                id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT, started TEXT NOT NULL, ended TEXT);
            CREATE TABLE IF NOT EXISTS cells (
                id INTEGER PRIMARY KEY AUTOINCREMENT, session INTEGER NOT NULL, line INTEGER NOT NULL,
                input TEXT NOT NULL, output TEXT);
            CREATE INDEX IF NOT EXISTS cells_of_session ON cells (session, line);
            PRAGMA user_version = \(HistoryFile.version);
            """)
        session = try HistoryFile.begin(name, in: database)
        try database.run(
            """
            DELETE FROM cells WHERE id <= (SELECT id FROM cells ORDER BY id DESC LIMIT 1 OFFSET ?)
            """, [.integer(limits.cells)])
    }

    private static func begin(_ name: String?, in database: Database) throws(DatabaseError) -> Int {
        try database.run(
            "INSERT INTO sessions (name, started) VALUES (?, datetime('now'))", [name.map { .text($0) } ?? .null])
        return database.lastInsertedRow
    }

    /// Begins a session of a subshell. None of those, counted back, comes before a session of another kernel.
    func beginSubshell() -> Int? { try? HistoryFile.begin("\(HistoryFile.subshellPrefix)\(session)", in: database) }

    private static let subshellPrefix = "subshell of session "

    /// Also ends what subshells of the session are left.
    func end(session: Int) {
        try? database.run(
            "UPDATE sessions SET ended = datetime('now') WHERE ended IS NULL AND (id = ? OR name = ?)",
            [.integer(session), .text("\(HistoryFile.subshellPrefix)\(session)")])
    }

    func record(session: Int, line: Int, input: String, output: String?) {
        let size = input.utf8.count
        let kept = size <= limits.textSize ? input : "// a cell of \(size) bytes, too long to be kept"
        // A cell that cannot be remembered has run all the same.
        try? database.run(
            "INSERT INTO cells (session, line, input, output) VALUES (?, ?, ?, ?)",
            [
                .integer(session), .integer(line), .text(kept),
                output.map { .text(String(decoding: $0.utf8.prefix(limits.textSize), as: UTF8.self)) } ?? .null,
            ])
    }

    func tail(_ count: Int) -> [HistoryEntry] {
        entries("ORDER BY id DESC LIMIT ?", [.integer(max(0, count))]).reversed()
    }

    func range(session wanted: Int, from current: Int, start: Int, stop: Int?) -> [HistoryEntry] {
        guard let id = wanted > 0 ? wanted : earlier(Int(clamping: wanted.magnitude), than: current) else { return [] }
        return entries(
            "WHERE session = ? AND line >= ? AND line < ? ORDER BY id",
            [.integer(id), .integer(start), .integer(stop ?? .max)])
    }

    func search(_ pattern: String, count: Int?, unique: Bool) -> [HistoryEntry] {
        var search = HistorySearch(pattern, count: count, unique: unique)
        forEachEntry("ORDER BY id DESC", []) { search.offer($0) ? .next : .stop }
        return search.result
    }

    /// The session that was `count` sessions with cells before the given one.
    private func earlier(_ count: Int, than session: Int) -> Int? {
        guard count > 0 else { return session }
        return
            (try? database.integer(
                """
                SELECT DISTINCT session FROM cells WHERE session < ? AND NOT EXISTS (
                    SELECT 1 FROM sessions WHERE id = session AND name LIKE '\(HistoryFile.subshellPrefix)%')
                ORDER BY session DESC LIMIT 1 OFFSET ?
                """, [.integer(session), .integer(count - 1)])) ?? nil
    }

    private func entries(_ condition: String, _ values: [Database.Value]) -> [HistoryEntry] {
        var entries: [HistoryEntry] = []
        forEachEntry(condition, values) {
            entries.append($0)
            return .next
        }
        return entries
    }

    /// A damaged file answers with what can be read.
    private func forEachEntry(
        _ condition: String, _ values: [Database.Value], _ body: (HistoryEntry) -> Database.RowDecision
    ) {
        try? database.forEachRow("SELECT session, line, input, output FROM cells " + condition, values) { row in
            body(
                HistoryEntry(
                    session: row.integer(0), line: row.integer(1), input: row.text(2) ?? "", output: row.text(3)))
        }
    }

    private static func makeFolder(of path: String) {
        var end = path.startIndex
        while let slash = path[end...].dropFirst().firstIndex(of: "/") {
            mkdir(String(path[..<slash]), 0o700)
            end = slash
        }
    }
}
