import Datasets
import NeuralNetworks
import Tensors

/// How well a way of training does when each fold of the data judges a model that was trained on the others.
public struct CrossValidation: Sendable {
    /// What the scores are: the name of a metric, or `score`.
    public let scoreName: String
    /// The score of each fold.
    public let scores: [Double]
    /// The judgement of each fold; empty if the scores were given by a closure.
    public let reports: [EvaluationReport]

    /// The mean of the scores.
    public var mean: Double { scores.isEmpty ? .nan : scores.reduce(0, +) / Double(scores.count) }

    /// The standard deviation of the scores, divided by k − 1; nan for one fold.
    public var standardDeviation: Double {
        guard scores.count > 1 else { return .nan }
        let center = mean
        return (scores.reduce(0) { $0 + ($1 - center) * ($1 - center) } / Double(scores.count - 1)).squareRoot()
    }

    /// The standard deviation of the mean. The folds share most of what they train on, so that it is too small rather than
    /// too large.
    public var standardError: Double { standardDeviation / Double(scores.count).squareRoot() }
}

extension CrossValidation: CustomStringConvertible {
    public var description: String {
        "\(scoreName) \(NumberText.fixed(mean, 4)) ± \(NumberText.fixed(standardDeviation, 4)) over \(scores.count) folds ("
            + scores.map { NumberText.fixed($0, 4) }.joined(separator: ", ") + ")"
    }
}

/// Cuts data into folds and scores each by a closure that trains on the others.
///
///     let result = crossValidate(data, folds: 5) { train, held in
///         let model = MLP(4, 8, 3)
///         model.fit(train, loss: .crossEntropy, optimizer: Adam(), epochs: 20)
///         return model.evaluate(held).accuracy
///     }
///
/// - Parameters:
///   - data: The examples.
///   - folds: How many parts.
///   - stratified: Whether every part has the classes in the proportions of the whole.
///   - random: The stream that the parts are drawn from.
///   - score: Trains on the first part and scores by the second.
/// - Returns: The score of each fold.
public func crossValidate(
    _ data: Dataset, folds: Int = 5, stratified: Bool = true, random: RandomSource = .ambient,
    _ score: (_ train: Dataset, _ held: Dataset) throws -> Double
) rethrows -> CrossValidation {
    let parts = data.kFold(folds, stratified: stratified, using: random)
    return CrossValidation(scoreName: "score", scores: try parts.map { try score($0.0, $0.1) }, reports: [])
}

/// Cuts data into folds and judges by each a model that is trained on the others.
///
/// - Parameters:
///   - data: The examples.
///   - folds: How many parts.
///   - stratified: Whether every part has the classes in the proportions of the whole.
///   - loss: What is made small.
///   - optimizer: Makes the optimizer of a fold.
///   - epochs: How often the examples of a fold are gone through.
///   - batchSize: The examples of a step.
///   - standardized: Whether features are scaled by the mean and deviation of the part that is trained on.
///   - random: The stream that the parts and the orders are drawn from.
///   - model: Makes the model of a fold, with parameters of its own.
/// - Returns: The accuracy of each fold, or R² for a regression, and the whole judgements.
public func crossValidate(
    _ data: Dataset, folds: Int = 5, stratified: Bool = true, loss: any Loss, optimizer: () throws -> any Optimizer,
    epochs: Int, batchSize: Int = 32, standardized: Bool = false, random: RandomSource = .ambient,
    model: () throws -> any Layer
) rethrows -> CrossValidation {
    var reports: [EvaluationReport] = []
    for (train, held) in data.kFold(folds, stratified: stratified, using: random) {
        let scaler = standardized ? Scaler.standard(train) : nil
        let network = try model()
        let history = network.fit(
            scaler?(train) ?? train, loss: loss, optimizer: try optimizer(), epochs: epochs, batchSize: batchSize,
            random: random)
        if let failure = history.divergence.map({ "\($0)" }) ?? history.failure.map({ "\($0)" }) {
            fail(.invalidArgument(operation: "crossValidate", reason: "fold \(reports.count + 1): \(failure)"))
            break
        }
        reports.append(network.evaluate(scaler?(held) ?? held, loss: loss))
    }
    let isClassification = reports.allSatisfy(\.isClassification)
    return CrossValidation(
        scoreName: isClassification ? "accuracy" : "R²", scores: reports.map { isClassification ? $0.accuracy : $0.r2 },
        reports: reports)
}
