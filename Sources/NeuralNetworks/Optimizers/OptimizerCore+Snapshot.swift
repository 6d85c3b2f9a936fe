import Tensors

extension OptimizerCore {
    /// What an optimizer has become since it was made: its steps, what was set, and what it remembers.
    package struct Snapshot {
        package var step: Int
        /// Nil if a schedule gives the rate.
        package var fixedRate: Double?
        package var clipNorm: Double?
        package var clipValue: Double?
        /// What is remembered of each parameter, by the letter in the formula.
        package var parameters: [(parameter: Parameter, tensors: [String: Tensor])] = []

        package init(step: Int) { self.step = step }
    }

    package var snapshot: Snapshot {
        var snapshot = Snapshot(step: count)
        snapshot.fixedRate = rate.isScheduled ? nil : rate.value
        (snapshot.clipNorm, snapshot.clipValue) = (clipNorm, clipValue)
        snapshot.parameters = memory.owners.map { ($0, memory.named($0)) }
        return snapshot
    }

    /// Goes on from what another optimizer of the same kind had become.
    package func restore(_ snapshot: Snapshot) {
        changeRate { $0.restore(step: snapshot.step) }
        if let fixed = snapshot.fixedRate { rate.value = fixed }
        (clipNorm, clipValue) = (snapshot.clipNorm, snapshot.clipValue)
        for (parameter, tensors) in snapshot.parameters { memory.restore(parameter, tensors) }
    }
}
