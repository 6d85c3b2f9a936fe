/// A place on an axis with its label; the position is 0 to 1 along the axis.
package struct Tick: Sendable, Hashable {
    package var position: Double
    package var label: String

    package init(position: Double, label: String) {
        self.position = position
        self.label = label
    }
}

/// The ticks of an axis and the power of ten that their labels share (0 when they are plain).
package struct TickSet: Sendable, Hashable {
    package var ticks: [Tick]
    package var exponent: Int

    package init(ticks: [Tick], exponent: Int = 0) {
        self.ticks = ticks
        self.exponent = exponent
    }

    /// How the shared power is written behind the name of the axis.
    package var suffix: String { exponent == 0 ? "" : "×10\(NumberText.superscript(exponent))" }
}

/// Labelling of a linear axis by the extended Wilkinson algorithm.
///
/// Every labelling that could be read (start, step, count) is scored by how simple its numbers are, how well it covers
/// the data and how near it comes to the wanted count; the search stops as soon as no better one can follow.
/// Talbot, Lin, Hanrahan, "An Extension of Wilkinson's Algorithm for Positioning Tick Labels on Axes", 2010.
struct ExtendedWilkinson {
    static let steps: [Double] = [1, 5, 2, 2.5, 4, 3]
    let low: Double
    let high: Double
    let wanted: Double
    let isWhole: Bool

    /// Multiples of `unit` from `first` on, `every` apart.
    struct Labelling {
        var first: Int
        var every: Int
        var count: Int
        var unit: Double
        var power: Int

        var values: [Double] { (0..<count).map { value(first + $0 * every) } }

        private func value(_ multiple: Int) -> Double {
            power < 0 ? Double(multiple) * unit / powerOfTen(-power) : Double(multiple) * unit * powerOfTen(power)
        }
    }

    func best() -> Labelling? {
        guard high - low > 1e-304, (high - low).isFinite else { return nil }
        var best: Labelling?
        var bestScore = -2.0
        var every = 1
        search: while every < 60 {
            for (rank, unit) in Self.steps.enumerated() {
                let simplest = 1 - Double(rank) / 5 - Double(every) + 1
                if score(simplest, 1, 1) < bestScore { break search }
                var count = 2
                while count < 60 {
                    let densest = Double(count) >= wanted ? 2 - Double(count - 1) / (wanted - 1) : 1
                    if score(simplest, 1, densest) < bestScore { break }
                    let gap = (high - low) / Double(count + 1) / Double(every) / unit
                    var power = Int(logarithm10(gap).rounded(.up))
                    while power < 309 {
                        let step = Double(every) * unit * powerOfTen(power)
                        let span = step * Double(count - 1)
                        if score(simplest, mostCoverage(span), densest) < bestScore { break }
                        let last = (low / step).rounded(.up)
                        let first = (high / step).rounded(.down) - Double(count - 1)
                        if first.magnitude < 1e9, last.magnitude < 1e9, first <= last, !isWhole || isWholeNumber(step) {
                            let range = Int(first) * every...Int(last) * every
                            for start in range {
                                let from = Double(start) * step / Double(every)
                                if isWhole, !isWholeNumber(from) { continue }
                                let holdsZero = start % every == 0 && from <= 0 && from + span >= 0
                                let value = score(
                                    1 - Double(rank) / 5 - Double(every) + (holdsZero ? 1 : 0),
                                    coverage(from, from + span), density(count, from, from + span))
                                if value > bestScore {
                                    bestScore = value
                                    best = Labelling(first: start, every: every, count: count, unit: unit, power: power)
                                }
                            }
                        }
                        power += 1
                    }
                    count += 1
                }
            }
            every += 1
        }
        return best
    }

    private func isWholeNumber(_ value: Double) -> Bool { (value - value.rounded()).magnitude < 1e-9 }

    /// Legibility is the business of the caller, who asks for fewer ticks when labels would touch; here it is 1.
    private func score(_ simplicity: Double, _ coverage: Double, _ density: Double) -> Double {
        0.25 * simplicity + 0.2 * coverage + 0.5 * density + 0.05
    }

    private func coverage(_ first: Double, _ last: Double) -> Double {
        let unit = 0.1 * (high - low)
        let over = (high - last) / unit
        let under = (low - first) / unit
        return 1 - 0.5 * (over * over + under * under)
    }

    private func mostCoverage(_ span: Double) -> Double {
        let range = high - low
        guard span > range else { return 1 }
        let half = (span - range) / 2 / (0.1 * range)
        return 1 - half * half
    }

    private func density(_ count: Int, _ first: Double, _ last: Double) -> Double {
        let real = Double(count - 1) / (last - first)
        let aim = (wanted - 1) / (max(last, high) - min(first, low))
        return 2 - max(real / aim, aim / real)
    }
}
