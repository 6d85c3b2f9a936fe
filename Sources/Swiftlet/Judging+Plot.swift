import Plots
import Training

extension LearningRateRange {
    /// The loss over the learning rate, both on their scales, with the suggested rate and the one at which it flew off.
    public func plot(title: String = "Learning rate range") -> Figure {
        learningRateRangeFigure(rates: rates, losses: losses, suggestion: suggestion, title: title)
    }
}

extension ScoreCurve {
    /// The scores on both parts over the number of examples or the capacity, with a band of one standard deviation where
    /// there are repetitions, and the best place marked.
    public func plot(title: String = "") -> Figure {
        var marks: [any Mark] = []
        if validationDeviations.contains(where: { $0 > 0 }) {
            let pairs = zip(validationScores, validationDeviations)
            marks.append(
                AreaMark(
                    places, low: pairs.map { $0 - $1 }, high: pairs.map { $0 + $1 }, color: .orange, opacity: 0.14))
        }
        marks += [
            LineMark(places, trainScores, label: "training", color: .blue),
            LineMark(places, validationScores, label: "validation", color: .orange),
        ]
        if let bestPlace { marks.append(RuleMark(x: bestPlace, label: "best")) }
        return Figure(title: title, marks: marks + [XAxis(axis), YAxis("score")])
    }
}
