import Glibc
import JSON
import SQLite

/// The sweep as tables, for whoever likes SQL: `trials`, `parameters`, `metrics`.
///
/// Only the driver writes it. It can always be made anew from the folders of the trials, so a damaged one is put aside,
/// and commits need not wait for the disk.
final class SweepStore {
    private let database: Database
    /// Whether a damaged store was put aside.
    let wasDamaged: Bool

    private static let version = 1

    init(_ folder: SweepFolder) throws {
        (database, wasDamaged) = try Self.opened(folder.path + "/sweep.sqlite")
        try fill(folder)
    }

    private static func opened(_ path: String) throws(DatabaseError) -> (Database, wasDamaged: Bool) {
        do throws(DatabaseError) {
            return (try open(path), false)
        } catch {
            guard error.meansDamage else { throw error }
            for suffix in ["", "-wal", "-shm"] { rename(path + suffix, path + suffix + ".damaged") }
            return (try open(path), true)
        }
    }

    private static func open(_ path: String) throws(DatabaseError) -> Database {
        let database = try Database(path: path)
        try database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
        let version = try database.integer("PRAGMA user_version") ?? 0
        guard version <= Self.version else { throw DatabaseError.newerVersion(version, path: path) }
        try database.execute(
            """
            CREATE TABLE IF NOT EXISTS trials(trial INTEGER PRIMARY KEY, status TEXT NOT NULL, attempts INTEGER NOT NULL,
              metric REAL, seconds REAL, ended TEXT, message TEXT);
            CREATE TABLE IF NOT EXISTS parameters(trial INTEGER, name TEXT, value TEXT, PRIMARY KEY(trial, name))
              WITHOUT ROWID;
            CREATE TABLE IF NOT EXISTS metrics(trial INTEGER, name TEXT, step INTEGER, value REAL, time REAL);
            CREATE INDEX IF NOT EXISTS metrics_by_trial ON metrics(trial, name, step);
            PRAGMA user_version = \(Self.version);
            """)
        _ = try database.integer("SELECT count(*) FROM trials")
        return database
    }

    /// Brings the tables up to what the folders say.
    private func fill(_ folder: SweepFolder) throws(DatabaseError) {
        let known = try database.integer("SELECT count(*) FROM trials") ?? 0
        try database.transaction { () throws(DatabaseError) in
            if known != folder.trials.count {
                try database.execute("DELETE FROM trials; DELETE FROM parameters; DELETE FROM metrics")
                for (index, parameters) in folder.trials.enumerated() {
                    try database.run(
                        "INSERT INTO trials VALUES(?, 'waiting', 0, NULL, NULL, NULL, NULL)", [.integer(index)])
                    for member in parameters.members {
                        try database.run(
                            "INSERT OR REPLACE INTO parameters VALUES(?, ?, ?)",
                            [.integer(index), .text(member.key), .text(member.value.string ?? member.value.text())])
                    }
                }
            } else {
                try database.execute("UPDATE trials SET status = 'waiting' WHERE status = 'running'")
            }
        }
        let done = try ended()
        for index in folder.trials.indices where !done.contains(index) {
            if let result = folder.result(of: index) { try finish(index, result, folder) }
        }
    }

    private func ended() throws(DatabaseError) -> Set<Int> {
        var indices: Set<Int> = []
        try database.forEachRow("SELECT trial FROM trials WHERE status NOT IN ('waiting', 'running')") { row in
            indices.insert(row.integer(0))
            return .next
        }
        return indices
    }

    func start(_ job: TrialJob) throws(DatabaseError) {
        try database.run(
            "UPDATE trials SET status = 'running', attempts = ? WHERE trial = ?",
            [.integer(job.attempt), .integer(job.index)])
    }

    func finish(_ index: Int, _ result: TrialResult, _ folder: SweepFolder) throws(DatabaseError) {
        let metrics = folder.metrics(of: index)
        let metric = result.metrics[folder.definition.metric]
        try database.transaction { () throws(DatabaseError) in
            try database.run(
                "UPDATE trials SET status = ?, attempts = ?, metric = ?, seconds = ?, ended = ?, message = ? WHERE trial = ?",
                [
                    .text(result.status.rawValue), .integer(result.attempt), metric.map { .double($0) } ?? .null,
                    .double(result.seconds), .text(result.ended), .text(result.message), .integer(index),
                ])
            try database.run("DELETE FROM metrics WHERE trial = ?", [.integer(index)])
            for line in metrics {
                try database.run(
                    "INSERT INTO metrics VALUES(?, ?, ?, ?, ?)",
                    [
                        .integer(index), .text(line.name), line.step.map { .integer($0) } ?? .null, .double(line.value),
                        .double(line.seconds),
                    ])
            }
        }
    }
}
