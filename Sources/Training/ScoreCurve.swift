import Datasets
import NeuralNetworks
import Tensors

/// Scores on the training part and on another part, over the number of examples or the capacity of the model.
public struct ScoreCurve: Sendable {
    /// What the scores are over: `examples` or what the caller says.
    public let axis: String
    /// The places: numbers of examples, widths, depths.
    public let places: [Double]
    /// The mean score at each place on what was trained on.
    public let trainScores: [Double]
    /// The mean score at each place on the other part.
    public let validationScores: [Double]
    /// The standard deviation of the validation scores of the repetitions; 0 for one.
    public let validationDeviations: [Double]

    /// The place with the highest validation score.
    public var bestPlace: Double? {
        validationScores.indices.max { validationScores[$0] < validationScores[$1] }.map { places[$0] }
    }
}

extension ScoreCurve: CustomStringConvertible {
    public var description: String {
        var table = TextTable(Array(repeating: .right, count: 4))
        table.add([axis, "train", "validation", "±"])
        table.addRule()
        for index in places.indices {
            table.add([
                NumberText.significant(places[index]), NumberText.fixed(trainScores[index], 4),
                NumberText.fixed(validationScores[index], 4), NumberText.fixed(validationDeviations[index], 4),
            ])
        }
        return table.text
    }
}

/// Scores models that are trained on more and more of the data: whether more examples would help.
///
///     let curve = learningCurve(train, fractions: [0.1, 0.3, 1]) { part in
///         let model = MLP(64, 32, 10)
///         model.fit(part, loss: .crossEntropy, optimizer: Adam(), epochs: 20)
///         return (model.evaluate(part).accuracy, model.evaluate(validation).accuracy)
///     }
///
/// - Parameters:
///   - train: The examples that parts are taken of, stratified where there are classes.
///   - fractions: The shares of the examples, each more than 0 and at most 1.
///   - repeats: How often each share is drawn anew.
///   - random: The stream that the parts are drawn from.
///   - score: Trains on a part; the score on it and on other data.
/// - Returns: The scores at each size.
public func learningCurve(
    _ train: Dataset, fractions: [Double] = [0.1, 0.2, 0.4, 0.7, 1], repeats: Int = 1, random: RandomSource = .ambient,
    _ score: (_ part: Dataset) throws -> (Double, Double)
) rethrows -> ScoreCurve {
    guard fractions.allSatisfy({ $0 > 0 && $0 <= 1 }), repeats >= 1 else {
        fail(
            .invalidArgument(
                operation: "learningCurve",
                reason: "fractions \(fractions), \(repeats) times; take more than 0 and at most 1, at least once"))
        return ScoreCurve(axis: "examples", places: [], trainScores: [], validationScores: [], validationDeviations: [])
    }
    let sizes = fractions.map { max(1, ($0 * Double(train.count)).rounded()) }
    return try curve("examples", sizes, repeats) { place in
        let fraction = min(1, fractions[place])
        let part =
            fraction == 1
            ? train : train.split(fractions: [fraction], stratified: train.isClassification, using: random)[0]
        return try score(part)
    }
}

/// Scores models of growing capacity: where they stop being too small and where they begin to overfit.
///
///     let curve = capacityCurve("width", [1, 2, 4, 8, 16, 32]) { width in … }
///
/// - Parameters:
///   - axis: What grows.
///   - sizes: How large it is.
///   - repeats: How often each size is trained.
///   - score: Trains a model of a size; the score on what it was trained on and on other data.
/// - Returns: The scores at each capacity.
public func capacityCurve(
    _ axis: String = "capacity", _ sizes: [Int], repeats: Int = 1, _ score: (_ size: Int) throws -> (Double, Double)
) rethrows -> ScoreCurve {
    try curve(axis, sizes.map(Double.init), max(1, repeats)) { try score(sizes[$0]) }
}

private func curve(
    _ axis: String, _ places: [Double], _ repeats: Int, _ score: (Int) throws -> (Double, Double)
) rethrows -> ScoreCurve {
    var (train, validation, deviations): ([Double], [Double], [Double]) = ([], [], [])
    for place in places.indices {
        var (first, second): ([Double], [Double]) = ([], [])
        for _ in 0..<repeats {
            let (trainScore, validationScore) = try score(place)
            first.append(trainScore)
            second.append(validationScore)
        }
        let mean = second.reduce(0, +) / Double(repeats)
        train.append(first.reduce(0, +) / Double(repeats))
        validation.append(mean)
        let squares = second.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        deviations.append(repeats > 1 ? (squares / Double(repeats - 1)).squareRoot() : 0)
    }
    return ScoreCurve(
        axis: axis, places: places, trainScores: train, validationScores: validation, validationDeviations: deviations)
}
