import Synchronization

/// What was executed, in order, perhaps also in earlier sessions.
///
/// Sessions count up from 1. Implementations may be asked by several threads at the same time.
public protocol History: Sendable {
    typealias Entry = HistoryEntry

    /// The number of the session being recorded.
    var session: Int { get }

    /// Remembers a cell of this session: its execution count, its source, and the plain text of its value.
    func record(line: Int, input: String, output: String?)

    /// A history of a further session that is kept in the same place, for what has a count of its own.
    func makeSession() -> any History

    /// Marks the session as ended.
    func end()

    /// The last `count` entries, oldest first.
    func tail(_ count: Int) -> [Entry]

    /// Entries of a session whose line is in `start..<stop`; session 0 is the current one, -1 the one before.
    func range(session: Int, start: Int, stop: Int?) -> [Entry]

    /// The last `count` entries whose input matches a glob pattern (`*`, `?`, `[a-c]`), oldest first.
    func search(_ pattern: String, count: Int?, unique: Bool) -> [Entry]
}

extension History {
    public func search(_ pattern: String, count: Int? = nil, unique: Bool = false) -> [Entry] {
        search(pattern, count: count, unique: unique)
    }
}

/// A cell that was executed.
public struct HistoryEntry: Sendable, Equatable {
    public var session: Int
    /// The execution count of the cell.
    public var line: Int
    public var input: String
    /// The plain text of the cell's value, if it had one.
    public var output: String?

    public init(session: Int, line: Int, input: String, output: String? = nil) {
        self.session = session
        self.line = line
        self.input = input
        self.output = output
    }
}

/// Picks the newest entries that match, from entries that come newest first.
public struct HistorySearch: Sendable {
    private let glob: GlobPattern
    private let count: Int
    private let isUnique: Bool
    private var seen: Set<String> = []
    private var found: [HistoryEntry] = []

    public init(_ pattern: String, count: Int?, unique: Bool) {
        glob = GlobPattern(pattern)
        self.count = count ?? .max
        isUnique = unique
    }

    /// False when no more entries are wanted.
    public mutating func offer(_ entry: HistoryEntry) -> Bool {
        guard found.count < count else { return false }
        guard glob.matches(entry.input), !isUnique || seen.insert(entry.input).inserted else { return true }
        found.append(entry)
        return found.count < count
    }

    /// Oldest first.
    public var result: [HistoryEntry] { found.reversed() }
}

/// A history that lives as long as the process.
public final class MemoryHistory: History {
    public let session: Int
    private let store: Store

    /// What the sessions of one place have in common.
    private final class Store: Sendable {
        let entries = Mutex<[HistoryEntry]>([])
        let sessions: Atomic<Int>

        init(session: Int) { sessions = Atomic(session) }
    }

    public init(session: Int = 1) {
        self.session = session
        store = Store(session: session)
    }

    private init(_ store: Store) {
        self.store = store
        session = store.sessions.add(1, ordering: .relaxed).newValue
    }

    public func record(line: Int, input: String, output: String?) {
        let entry = HistoryEntry(session: session, line: line, input: input, output: output)
        store.entries.withLock { $0.append(entry) }
    }

    public func makeSession() -> any History { MemoryHistory(store) }

    public func end() {}

    public func tail(_ count: Int) -> [HistoryEntry] { store.entries.withLock { Array($0.suffix(max(0, count))) } }

    public func range(session: Int, start: Int, stop: Int?) -> [HistoryEntry] {
        let wanted = session > 0 ? session : self.session + session
        return store.entries.withLock { entries in
            entries.filter { $0.session == wanted && $0.line >= start && $0.line < (stop ?? .max) }
        }
    }

    public func search(_ pattern: String, count: Int?, unique: Bool) -> [HistoryEntry] {
        var search = HistorySearch(pattern, count: count, unique: unique)
        for entry in store.entries.withLock({ $0 }).reversed() where !search.offer(entry) { break }
        return search.result
    }
}
