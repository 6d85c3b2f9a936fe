/// messaging.rst, "History".
public struct HistoryRequest: RequestContent {
    public static let messageType = "history_request"

    /// Which entries are wanted.
    public enum Access: Sendable, Equatable {
        case tail(count: Int)
        /// Lines `start..<stop` of a session; 0 is the current one, negative ones are counted back from it.
        case range(session: Int, start: Int, stop: Int?)
        case search(pattern: String, count: Int?, isUnique: Bool)
    }

    public var access: Access
    /// Pairs of input and output instead of inputs.
    public var includesOutput: Bool

    public init(_ fields: ContentFields) throws(ContentError) {
        includesOutput = try fields.bool("output", default: false)
        switch try fields.string("hist_access_type", default: "tail") {
        case "tail": access = .tail(count: try fields.integer("n", default: 10))
        case "range":
            access = .range(
                session: try fields.integer("session", default: 0), start: try fields.integer("start", default: 1),
                stop: try fields.optionalInteger("stop"))
        case "search":
            access = .search(
                pattern: try fields.string("pattern", default: "*"), count: try fields.optionalInteger("n"),
                isUnique: try fields.bool("unique", default: false))
        default:
            throw .wrongType(
                message: Self.messageType, field: "hist_access_type", expected: "range, tail or search",
                kind: "something else")
        }
    }
}

/// The entries that were asked for, oldest first.
public struct HistoryReply: MessageContent {
    public static let messageType = "history_reply"

    public struct Entry: Sendable {
        public var session: Int
        public var line: Int
        public var input: String
        public var output: String?

        public init(session: Int, line: Int, input: String, output: String?) {
            self.session = session
            self.line = line
            self.input = input
            self.output = output
        }
    }

    public var entries: [Entry]
    public var includesOutput: Bool

    public init(entries: [Entry], includesOutput: Bool) {
        self.entries = entries
        self.includesOutput = includesOutput
    }

    public func write(to writer: inout ContentWriter) {
        writer.member("status", "ok")
        writer.array("history") { list in
            for entry in entries {
                list.array {
                    $0.value(entry.session)
                    $0.value(entry.line)
                    if includesOutput {
                        $0.array {
                            $0.value(entry.input)
                            if let output = entry.output { $0.value(output) } else { $0.null() }
                        }
                    } else {
                        $0.value(entry.input)
                    }
                }
            }
        }
    }
}
