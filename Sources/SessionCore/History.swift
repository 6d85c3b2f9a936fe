/// What was executed, in order.
public struct History: Sendable {
    public struct Entry: Sendable, Equatable {
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

    public private(set) var entries: [Entry] = []
    /// The session being recorded.
    public let session: Int

    public init(session: Int = 1) { self.session = session }

    public mutating func append(_ entry: Entry) { entries.append(entry) }

    /// The last `count` entries, oldest first.
    public func tail(_ count: Int) -> [Entry] { Array(entries.suffix(max(0, count))) }

    /// Entries of a session whose line is in `start..<stop`; session 0 is the current one, -1 the one before.
    public func range(session: Int, start: Int, stop: Int?) -> [Entry] {
        let wanted = session > 0 ? session : self.session + session
        return entries.filter { $0.session == wanted && $0.line >= start && $0.line < (stop ?? .max) }
    }

    /// The last `count` entries whose input matches a glob pattern (`*`, `?`, `[a-c]`), oldest first.
    public func search(_ pattern: String, count: Int? = nil, unique: Bool = false) -> [Entry] {
        let glob = GlobPattern(pattern)
        var seen: Set<String> = []
        var found: [Entry] = []
        for entry in entries.reversed() where glob.matches(entry.input) {
            if let count, found.count >= count { break }
            if unique, !seen.insert(entry.input).inserted { continue }
            found.append(entry)
        }
        return found.reversed()
    }
}
