import JSON

/// What became of a trial, as `result.json` keeps it. The file alone decides whether the trial is done.
public struct TrialResult: Sendable, Equatable {
    public enum Status: String, Sendable {
        case completed
        case failed
        /// The driver found it hopeless.
        case stopped
        /// It died again and again without a result.
        case lost
    }

    /// The metric at the end of a budget.
    public struct Rung: Sendable, Equatable {
        public var budget: Int
        public var metric: Double?

        public init(budget: Int, metric: Double?) {
            self.budget = budget
            self.metric = metric
        }
    }

    public var status: Status
    /// The last value of everything that was recorded.
    public var metrics: [String: Double]
    public var seconds: Double
    /// When it ended.
    public var ended: String
    /// What went wrong, in a sentence.
    public var message: String
    public var attempt: Int
    /// Under successive halving, the budgets it has had.
    public var rungs: [Rung]

    public init(
        status: Status, metrics: [String: Double] = [:], seconds: Double = 0, ended: String = "", message: String = "",
        attempt: Int = 1, rungs: [Rung] = []
    ) {
        self.status = status
        self.metrics = metrics
        self.seconds = seconds
        self.ended = ended
        self.message = message
        self.attempt = attempt
        self.rungs = rungs
    }

    /// Whether it did not come to the end that it should have.
    public var isFailure: Bool { status == .failed || status == .lost }

    var json: JSONValue {
        [
            "status": .string(status.rawValue),
            "metrics": .object(
                JSONObject(metrics.sorted { $0.key < $1.key }.map { (key: $0.key, value: Self.number($0.value)) })),
            "seconds": .double(seconds), "ended": .string(ended), "message": .string(message),
            "attempt": .integer(attempt),
            "rungs": .array(
                rungs.map { ["budget": .integer($0.budget), "metric": $0.metric.map(Self.number) ?? .null] }),
        ]
    }

    init?(json: JSONValue) {
        guard let status = json["status"]?.string.flatMap(Status.init(rawValue:)) else { return nil }
        var metrics: [String: Double] = [:]
        for member in json["metrics"]?.object?.members ?? [] { metrics[member.key] = Self.double(member.value) }
        self.init(
            status: status, metrics: metrics, seconds: json["seconds"]?.double ?? 0, ended: json["ended"]?.string ?? "",
            message: json["message"]?.string ?? "", attempt: json["attempt"]?.integer ?? 1,
            rungs: (json["rungs"]?.array ?? []).compactMap { rung in
                rung["budget"]?.integer.map { Rung(budget: $0, metric: rung["metric"].flatMap(Self.double)) }
            })
    }

    /// JSON has no words for what is not finite; a text takes their place.
    static func number(_ value: Double) -> JSONValue {
        value.isFinite ? .double(value) : .string(value.isNaN ? "nan" : value < 0 ? "-inf" : "inf")
    }

    static func double(_ value: JSONValue) -> Double? { value.double ?? value.string.flatMap(Double.init) }
}
