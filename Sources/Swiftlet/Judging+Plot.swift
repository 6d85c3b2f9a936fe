import Plots
import Training

extension LearningRateRange {
    /// The loss over the learning rate, both on their scales, with the suggested rate marked.
    public func plot() -> Figure {
        var marks: [any Mark] = [
            LineMark(rates, losses, label: "loss"), LineMark(rates, smoothedLosses, label: "smoothed"),
        ]
        if let suggestion { marks.append(RuleMark(x: suggestion, label: "suggested")) }
        return Figure(title: "", marks: marks + [XAxis("learning rate", scale: .log), YAxis("loss")])
    }
}

extension ScoreCurve {
    /// The scores on both parts over the number of examples or the capacity, the best place marked.
    public func plot() -> Figure {
        var marks: [any Mark] = [
            LineMark(places, trainScores, label: "training"), LineMark(places, validationScores, label: "validation"),
        ]
        if let bestPlace { marks.append(RuleMark(x: bestPlace)) }
        return Figure(title: "", marks: marks + [XAxis(axis), YAxis("score")])
    }
}
