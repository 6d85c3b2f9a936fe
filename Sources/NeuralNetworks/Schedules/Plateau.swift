/// How a schedule that waits for progress stands: the best loss so far, and the factor the rate has come down to.
final class Plateau {
    let factor: Double
    let patience: Int
    let threshold: Double
    let cooldown: Int
    private var best = Double.infinity
    private var epochsWithoutProgress = 0
    private var epochsOfRest = 0
    private let lowest: Double
    /// The rate by now.
    private(set) var rate: Double

    /// All that changes while it waits.
    var memory: [Double] {
        get { [best, Double(epochsWithoutProgress), Double(epochsOfRest), rate] }
        set {
            guard newValue.count == 4 else { return }
            (best, rate) = (newValue[0], newValue[3])
            (epochsWithoutProgress, epochsOfRest) = (Int(newValue[1]), Int(newValue[2]))
        }
    }

    init(rate: Double, factor: Double, patience: Int, threshold: Double, cooldown: Int, minimum: Double) {
        self.rate = rate
        self.factor = factor
        self.patience = patience
        self.threshold = threshold
        self.cooldown = cooldown
        lowest = minimum
    }

    /// Takes notice of the loss of an epoch. A loss is progress if it is below (1 − threshold) · best.
    func observe(_ loss: Double) {
        if loss < best * (1 - threshold) {
            best = loss
            epochsWithoutProgress = 0
        } else {
            epochsWithoutProgress += 1
        }
        if epochsOfRest > 0 {
            epochsOfRest -= 1
            epochsWithoutProgress = 0
        }
        if epochsWithoutProgress > patience {
            rate = max(rate * factor, min(lowest, rate))
            epochsOfRest = cooldown
            epochsWithoutProgress = 0
        }
    }
}
