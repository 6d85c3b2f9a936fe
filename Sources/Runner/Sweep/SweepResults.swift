import JSON
import Statistics

/// The trials of a sweep with what became of them, and the configurations behind them averaged over seeds.
public struct SweepResults: Sendable {
    public struct Trial: Sendable {
        public var index: Int
        public var parameters: [(name: String, value: String)]
        /// Nil while it waits or runs.
        public var result: TrialResult?
        public var metric: Double?

        /// The last budget under successive halving.
        public var budget: Int? { result?.rungs.last?.budget }

        func value(of name: String) -> String? { parameters.first { $0.name == name }?.value }
    }

    /// Trials that differ in their seed only.
    public struct Configuration: Sendable {
        public var parameters: [(name: String, value: String)]
        public var trials: [Trial]
        /// Over the trials that are done and have the metric; nil if none is.
        public var summary: SampleSummary?
        public var budget: Int
    }

    public let folder: SweepFolder
    public let metric: String
    public let goal: SweepDefinition.Goal
    /// The level of the confidence intervals, between 0 and 1.
    public let confidence: Double
    public let trials: [Trial]
    /// The best first; those without a metric last.
    public let configurations: [Configuration]

    /// By another metric than the sweep's, what its name suggests is better unless a goal is given.
    public init(
        _ folder: SweepFolder, metric: String? = nil, goal: SweepDefinition.Goal? = nil, confidence: Double = 0.95
    ) {
        self.folder = folder
        let definition = folder.definition
        let metric = metric ?? definition.metric
        self.metric = metric
        self.confidence = confidence
        self.goal = goal ?? (metric == definition.metric ? definition.goal : .init(suggestedBy: metric))
        trials = folder.trials.enumerated().map { index, parameters in
            let result = folder.result(of: index)
            return Trial(
                index: index, parameters: parameters.members.map { ($0.key, $0.value.string ?? $0.value.text()) },
                result: result,
                metric: result.flatMap { $0.status == .failed || $0.status == .lost ? nil : $0.metrics[metric] })
        }
        configurations = Self.configurations(trials, definition, self.goal, confidence)
    }

    private static func configurations(
        _ trials: [Trial], _ definition: SweepDefinition, _ goal: SweepDefinition.Goal, _ confidence: Double
    ) -> [Configuration] {
        var order: [String] = []
        var members: [String: [Trial]] = [:]
        for trial in trials {
            let key = trial.parameters.filter { $0.name != definition.seedParameter }.map {
                "\($0.name)\u{1}\($0.value)"
            }
            .joined(separator: "\u{2}")
            if members[key] == nil { order.append(key) }
            members[key, default: []].append(trial)
        }
        let all = order.compactMap { key -> Configuration? in
            guard let trials = members[key], let first = trials.first else { return nil }
            let values = trials.compactMap(\.metric).filter { !$0.isNaN }
            return Configuration(
                parameters: first.parameters.filter { $0.name != definition.seedParameter }, trials: trials,
                summary: SampleSummary(values, confidence: confidence), budget: trials.compactMap(\.budget).max() ?? 0)
        }
        // What was stopped at a small budget is not compared with what went on.
        return all.enumerated().sorted { left, right in
            let (a, b) = (left.element, right.element)
            guard let first = a.summary else { return b.summary == nil && left.offset < right.offset }
            guard let second = b.summary else { return true }
            if a.budget != b.budget { return a.budget > b.budget }
            if first.mean == second.mean { return left.offset < right.offset }
            return goal.isBetter(first.mean, than: second.mean)
        }.map(\.element)
    }

    /// The trial with the best metric, among those with the largest budget.
    public var best: Trial? {
        let budget = trials.filter { $0.metric != nil }.compactMap(\.budget).max() ?? 0
        return trials.filter { $0.metric.map { !$0.isNaN } ?? false && ($0.budget ?? 0) == budget }.reduce(nil) {
            best, trial in
            guard let value = trial.metric else { return best }
            guard let old = best?.metric else { return trial }
            return goal.isBetter(value, than: old) ? trial : best
        }
    }

    public func count(_ status: TrialResult.Status) -> Int { trials.count { $0.result?.status == status } }

    /// The names of everything that was recorded.
    public var recorded: [String] { Set(trials.flatMap { $0.result?.metrics.keys.map(\.self) ?? [] }).sorted() }

    /// The names of the parameters, and those that take more than one value.
    public var names: [String] {
        var names: [String] = []
        for trial in trials { for (name, _) in trial.parameters where !names.contains(name) { names.append(name) } }
        return names
    }

    public var varying: [String] {
        names.filter { name in
            name != folder.definition.seedParameter
                && Set(trials.compactMap { trial in trial.parameters.first { $0.name == name }?.value }).count > 1
        }
    }

    /// The values that a parameter takes, numbers in their order before texts in theirs.
    public func values(of name: String) -> [String] {
        let all = Set(trials.compactMap { $0.value(of: name) })
        return all.sorted { left, right in
            switch (Double(left), Double(right)) {
            case (let a?, let b?) where a != b: return a < b
            case (nil, _?): return false
            case (_?, nil): return true
            default: return left < right
            }
        }
    }

    /// The mean of the metric for every pair of values of two parameters, the other parameters averaged over.
    public func grid(_ x: String, _ y: String) -> (x: [String], y: [String], means: [[Double?]]) {
        var cells: [String: [String: [Double]]] = [:]
        for trial in trials {
            guard let metric = trial.metric, !metric.isNaN, let column = trial.value(of: x),
                let row = trial.value(of: y)
            else { continue }
            cells[row, default: [:]][column, default: []].append(metric)
        }
        let (columns, rows) = (values(of: x), values(of: y))
        let means = rows.map { row in
            columns.map { column in cells[row]?[column].flatMap { SampleSummary($0)?.mean } }
        }
        return (columns, rows, means)
    }
}
