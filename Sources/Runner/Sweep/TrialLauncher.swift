import JSON

/// Starts trials somewhere and says which have ended. How a trial went, its `result.json` alone says.
public protocol TrialLauncher {
    /// Starts a trial; returns at once.
    mutating func launch(_ job: TrialJob) throws

    /// Is told that more trials will follow, so that it may get ready for the next one; returns at once.
    mutating func prepareNext()

    /// The trials that have ended since the last call, without waiting.
    mutating func ended() -> [TrialEnd]

    /// Asks a running trial to save what it has and end.
    mutating func stop(_ index: Int)
}

extension TrialLauncher {
    public mutating func prepareNext() {}
}

/// A trial to be run.
public struct TrialJob: Sendable, Equatable {
    public var index: Int
    /// Under successive halving, how far it goes this time.
    public var budget: Int?
    /// From 1.
    public var attempt: Int

    public init(index: Int, budget: Int? = nil, attempt: Int = 1) {
        self.index = index
        self.budget = budget
        self.attempt = attempt
    }

    /// What the process of a trial is told, and where its output goes.
    func json(log: String) -> JSONValue {
        [
            "index": .integer(index), "budget": budget.map { .integer($0) } ?? .null, "attempt": .integer(attempt),
            "log": .string(log),
        ]
    }

    /// Reads what `json` wrote; nil if it is something else.
    public static func read(_ json: JSONValue) -> (job: TrialJob, log: String)? {
        guard let index = json["index"]?.integer, let attempt = json["attempt"]?.integer, let log = json["log"]?.string
        else { return nil }
        return (TrialJob(index: index, budget: json["budget"]?.integer, attempt: attempt), log)
    }
}

/// A trial that is not running any more.
public struct TrialEnd: Sendable, Equatable {
    public var index: Int
    /// How its process ended, for the message about one without a result.
    public var description: String

    public init(index: Int, description: String) {
        self.index = index
        self.description = description
    }
}
