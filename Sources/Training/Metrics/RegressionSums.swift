import NeuralNetworks

/// What must be summed over the examples to know MSE, MAE, RMSE and R² of them all.
///
/// With yᵢ the expected and ŷᵢ the predicted values:
///
///     MSE = 1/n Σ (yᵢ − ŷᵢ)²     MAE = 1/n Σ |yᵢ − ŷᵢ|     R² = 1 − Σ (yᵢ − ŷᵢ)² / Σ (yᵢ − ȳ)²
///
/// The spread Σ (yᵢ − ȳ)² is kept by Welford's recurrence, so that values far from zero lose no digits.
public struct RegressionSums: Equatable, Sendable {
    /// The number of values.
    public private(set) var count: Int = 0
    private var squaredErrors = 0.0
    private var absoluteErrors = 0.0
    private var mean = 0.0
    private var spread = 0.0

    /// Sums without values.
    public init() {}

    /// The sums over two lists of the same length.
    public init(predicted: [Double], expected: [Double]) {
        for (predictedValue, expectedValue) in zip(predicted, expected) {
            add(predicted: predictedValue, expected: expectedValue)
        }
    }

    /// Adds one value.
    public mutating func add(predicted: Double, expected: Double) {
        let error = expected - predicted
        squaredErrors += error * error
        absoluteErrors += abs(error)
        count += 1
        let distance = expected - mean
        mean += distance / Double(count)
        spread += distance * (expected - mean)
    }

    /// Σ (y − ŷ)² / n.
    public var meanSquaredError: Double { count == 0 ? .nan : squaredErrors / Double(count) }

    /// The square root of the mean squared error, in the unit of the values.
    public var rootMeanSquaredError: Double { meanSquaredError.squareRoot() }

    /// Σ |y − ŷ| / n.
    public var meanAbsoluteError: Double { count == 0 ? .nan : absoluteErrors / Double(count) }

    /// The share of the spread that is explained: 1 is perfect, 0 is no better than the mean. If all expected values
    /// are equal: 1 if they are all met, otherwise 0. Of fewer than two values it is nan.
    public var r2: Double {
        if count < 2 { return .nan }
        return spread == 0 ? (squaredErrors == 0 ? 1 : 0) : 1 - squaredErrors / spread
    }

    /// All sums, for a checkpoint.
    var sums: [Double] {
        get { [Double(count), squaredErrors, absoluteErrors, mean, spread] }
        set {
            guard newValue.count == 5 else { return }
            count = Int(newValue[0])
            (squaredErrors, absoluteErrors, mean, spread) = (newValue[1], newValue[2], newValue[3], newValue[4])
        }
    }

    /// Σ (y − ŷ)² as text.
    var squares: String { NumberText.significant(squaredErrors, 6) }
    /// Σ |y − ŷ| as text.
    var absolutes: String { NumberText.significant(absoluteErrors, 6) }
    /// Σ (y − ȳ)² as text.
    var spreadText: String { NumberText.significant(spread, 6) }
}
