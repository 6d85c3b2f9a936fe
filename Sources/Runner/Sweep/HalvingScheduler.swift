/// Asynchronous successive halving (Li et al. 2020, "A System for Massively Parallel Hyperparameter Tuning"): a trial
/// among the best of its rung goes on to the next budget as soon as that can be said; nobody waits for a rung to fill.
///
/// A trial that does not go on keeps its checkpoint and may be promoted later.
struct HalvingScheduler {
    private let halving: SweepDefinition.Halving
    private let isBetter: (Double, Double) -> Bool
    /// The metrics of the trials that have finished each rung.
    private var rungs: [[Int: Double]]
    private var promoted: [Set<Int>]
    private var waiting: [Int]

    init(_ definition: SweepDefinition, halving: SweepDefinition.Halving, trials: Range<Int>) {
        self.halving = halving
        isBetter = { definition.isBetter($0, than: $1) }
        rungs = Array(repeating: [:], count: halving.budgets.count)
        promoted = Array(repeating: [], count: halving.budgets.count)
        waiting = trials.reversed()
    }

    /// Takes over what a trial has reached before, when a sweep is resumed.
    mutating func restore(_ index: Int, _ result: TrialResult) {
        waiting.removeAll { $0 == index }
        for rung in result.rungs {
            guard let level = halving.budgets.firstIndex(of: rung.budget) else { continue }
            rungs[level][index] = rung.metric ?? .nan
            for below in 0..<level { promoted[below].insert(index) }
        }
        // What failed goes no further.
        if result.status != .completed { for level in rungs.indices { promoted[level].insert(index) } }
    }

    mutating func finished(_ index: Int, budget: Int, metric: Double?) {
        guard let level = halving.budgets.firstIndex(of: budget) else { return }
        rungs[level][index] = metric ?? .nan
    }

    /// It cannot go on.
    mutating func failed(_ index: Int) {
        for level in rungs.indices { promoted[level].insert(index) }
    }

    /// The next trial to run, and how far; nil if that cannot be said before another has finished.
    mutating func next() -> (index: Int, budget: Int)? {
        for level in rungs.indices.dropLast().reversed() {
            guard let index = promotable(level) else { continue }
            promoted[level].insert(index)
            return (index, halving.budgets[level + 1])
        }
        return waiting.popLast().map { ($0, halving.budgets[0]) }
    }

    /// The best trial of a rung that is among its first 1/reduction and has not gone on.
    private func promotable(_ level: Int) -> Int? {
        let finished = rungs[level].filter { !$0.value.isNaN }
        let places = finished.count / halving.reduction
        guard places > 0 else { return nil }
        let best = finished.sorted { isBetter($0.value, $1.value) || !isBetter($1.value, $0.value) && $0.key < $1.key }
        return best.prefix(places).first { !promoted[level].contains($0.key) }?.key
    }
}
