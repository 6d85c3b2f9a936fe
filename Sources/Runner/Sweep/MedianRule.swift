import Statistics

/// Finds hopeless trials: one whose best value so far is worse than the median, over the trials that are done, of
/// their best values up to the same step (Golovin et al. 2017, "Google Vizier").
struct MedianRule {
    /// Steps that every trial has.
    var grace: Int
    /// Trials that must be done before any is judged.
    var minimumTrials = 4
    private let definition: SweepDefinition
    /// For each trial that is done, its best values by step.
    private var curves: [Int: [(step: Int, best: Double)]] = [:]

    init(_ definition: SweepDefinition, grace: Int) {
        self.definition = definition
        self.grace = grace
    }

    mutating func finished(_ index: Int, _ metrics: [MetricLine]) {
        let curve = best(metrics)
        if !curve.isEmpty { curves[index] = curve }
    }

    /// Why a running trial should be stopped; nil if it should not.
    func verdict(_ metrics: [MetricLine]) -> String? {
        guard curves.count >= minimumTrials, let now = best(metrics).last, now.step > grace else { return nil }
        let others = curves.values.compactMap { curve in curve.last { $0.step <= now.step }?.best }
        guard others.count >= minimumTrials, let median = SampleSummary(others)?.median,
            definition.isBetter(median, than: now.best)
        else { return nil }
        return
            "at step \(now.step) its best \(definition.metric) was \(now.best), the median of the others is \(median)"
    }

    private func best(_ metrics: [MetricLine]) -> [(step: Int, best: Double)] {
        var curve: [(step: Int, best: Double)] = []
        for line in metrics where line.name == definition.metric {
            guard let step = line.step, !line.value.isNaN else { continue }
            let before = curve.last?.best
            let value = before.map { definition.isBetter(line.value, than: $0) ? line.value : $0 } ?? line.value
            curve.append((step, value))
        }
        return curve
    }
}
