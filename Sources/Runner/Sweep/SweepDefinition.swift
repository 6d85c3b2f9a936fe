import JSON

/// What a sweep is, as `sweep.json` keeps it. It never changes once trials have run.
public struct SweepDefinition: Sendable, Equatable {
    public enum Goal: String, Sendable {
        case minimize, maximize

        /// What the name of a metric suggests: less of what is a loss, an error or a time, more of anything else.
        public init(suggestedBy metric: String) {
            let words = ["loss", "error", "perplexity", "mse", "mae", "rmse", "time", "seconds"]
            self = words.contains { metric.lowercased().contains($0) } ? .minimize : .maximize
        }

        /// Whether `value` is better than `other`; NaN is better than nothing.
        public func isBetter(_ value: Double, than other: Double) -> Bool {
            if value.isNaN { return false }
            if other.isNaN { return true }
            return self == .minimize ? value < other : value > other
        }
    }

    /// Budgets of successive halving: `minimum`, `minimum × reduction`, … up to `maximum`, given to the trial as a
    /// parameter.
    public struct Halving: Sendable, Equatable {
        public var parameter: String
        public var minimum: Int
        public var maximum: Int
        public var reduction: Int

        public init(parameter: String, minimum: Int, maximum: Int, reduction: Int) {
            self.parameter = parameter
            self.minimum = minimum
            self.maximum = maximum
            self.reduction = reduction
        }

        /// `epochs=1..27`, `epochs=1..27:3`.
        public init?(parsing text: String) {
            guard let equals = text.firstIndex(of: "="), equals > text.startIndex,
                let dots = text[equals...].firstRange(of: "..")
            else { return nil }
            let rest = text[dots.upperBound...].split(separator: ":")
            guard let minimum = Int(text[text.index(after: equals)..<dots.lowerBound]), let first = rest.first,
                let maximum = Int(first), rest.count <= 2, let reduction = rest.count == 2 ? Int(rest[1]) : 3,
                minimum >= 1, maximum > minimum, reduction >= 2
            else { return nil }
            self.init(
                parameter: String(text[..<equals]), minimum: minimum, maximum: maximum, reduction: reduction)
        }

        public var budgets: [Int] {
            var budgets: [Int] = []
            var budget = minimum
            while budget < maximum {
                budgets.append(budget)
                let (next, overflow) = budget.multipliedReportingOverflow(by: reduction)
                if overflow { break }
                budget = next
            }
            return budgets + [maximum]
        }
    }

    /// The notebook in the folder of the sweep, a copy of the one that was named.
    public var notebook: String
    /// What was named on the command line.
    public var source: String
    public var metric: String
    public var goal: Goal
    /// Varied only to repeat a trial; results are averaged over it.
    public var seedParameter: String?
    /// The same for all trials.
    public var fixed: JSONObject
    public var halving: Halving?
    /// The parameter that is told where the trial may keep a checkpoint; nil if the notebook has none.
    public var checkpointParameter: String?
    /// Where trials run.
    public var workingDirectory: String
    public var cellTimeout: Double?
    public var totalTimeout: Double?
    public var created: String

    public init(
        notebook: String, source: String, metric: String, goal: Goal, seedParameter: String? = nil,
        fixed: JSONObject = JSONObject(), halving: Halving? = nil, checkpointParameter: String? = nil,
        workingDirectory: String, cellTimeout: Double? = nil, totalTimeout: Double? = nil, created: String = ""
    ) {
        self.notebook = notebook
        self.source = source
        self.metric = metric
        self.goal = goal
        self.seedParameter = seedParameter
        self.fixed = fixed
        self.halving = halving
        self.checkpointParameter = checkpointParameter
        self.workingDirectory = workingDirectory
        self.cellTimeout = cellTimeout
        self.totalTimeout = totalTimeout
        self.created = created
    }

    /// Whether `value` is better than `other` by the goal.
    public func isBetter(_ value: Double, than other: Double) -> Bool { goal.isBetter(value, than: other) }

    var json: JSONValue {
        [
            "version": 1, "notebook": .string(notebook), "source": .string(source), "metric": .string(metric),
            "goal": .string(goal.rawValue), "seed_parameter": seedParameter.map { .string($0) } ?? .null,
            "fixed": .object(fixed),
            "halving": halving.map {
                [
                    "parameter": .string($0.parameter), "minimum": .integer($0.minimum),
                    "maximum": .integer($0.maximum),
                    "reduction": .integer($0.reduction),
                ]
            } ?? .null, "checkpoint_parameter": checkpointParameter.map { .string($0) } ?? .null,
            "working_directory": .string(workingDirectory), "cell_timeout": cellTimeout.map { .double($0) } ?? .null,
            "total_timeout": totalTimeout.map { .double($0) } ?? .null, "created": .string(created),
        ]
    }

    init?(json: JSONValue) {
        guard let notebook = json["notebook"]?.string, let metric = json["metric"]?.string,
            let goal = json["goal"]?.string.flatMap(Goal.init(rawValue:)), json["version"]?.integer == 1
        else { return nil }
        self.init(
            notebook: notebook, source: json["source"]?.string ?? notebook, metric: metric, goal: goal,
            seedParameter: json["seed_parameter"]?.string, fixed: json["fixed"]?.object ?? JSONObject(),
            checkpointParameter: json["checkpoint_parameter"]?.string,
            workingDirectory: json["working_directory"]?.string ?? ".", cellTimeout: json["cell_timeout"]?.double,
            totalTimeout: json["total_timeout"]?.double, created: json["created"]?.string ?? "")
        if let halving = json["halving"], !halving.isNull {
            guard let parameter = halving["parameter"]?.string, let minimum = halving["minimum"]?.integer,
                let maximum = halving["maximum"]?.integer, let reduction = halving["reduction"]?.integer, minimum >= 1,
                maximum > minimum, reduction >= 2
            else { return nil }
            self.halving = Halving(parameter: parameter, minimum: minimum, maximum: maximum, reduction: reduction)
        }
    }
}
