/// The mean of a few values and how well it is known.
public struct SampleSummary: Sendable, Equatable {
    public let count: Int
    public let mean: Double
    /// With n − 1 in the denominator; 0 for one value.
    public let standardDeviation: Double
    public let minimum: Double
    public let maximum: Double
    public let median: Double
    /// Half the width of the confidence interval around the mean by Student's t; nil for one value, about which nothing
    /// can be said.
    public let margin: Double?

    /// Nil without values.
    public init?(_ values: [Double], confidence: Double = 0.95) {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        count = values.count
        let n = Double(values.count)
        let mean = values.reduce(0, +) / n
        self.mean = mean
        let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        standardDeviation = values.count > 1 ? (squares / (n - 1)).squareRoot() : 0
        minimum = sorted[0]
        maximum = sorted[sorted.count - 1]
        let middle = sorted.count / 2
        median = sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
        margin =
            values.count > 1
            ? StudentDistribution.criticalValue(confidence: confidence, degrees: values.count - 1) * standardDeviation
                / n.squareRoot() : nil
    }
}
