import Tensors

/// Several models that answer together: their errors differ, and what they share is more often right.
///
///     let together = Ensemble([first, second, third], vote: .soft)
///     together.evaluate(test)
public struct Ensemble: Layer {
    /// How one answer is made of many.
    public enum Vote: String, Sendable {
        /// The mean of the probabilities of all models.
        case soft
        /// The share of models that choose each class.
        case hard
        /// The mean of the outputs as they are, for a regression.
        case mean
    }

    /// The models.
    public let models: [any Layer]
    /// How one answer is made of many.
    public let vote: Vote

    /// The models together. Models for `.soft` and `.hard` give logits, or probabilities if they end with a softmax or
    /// sigmoid; the ensemble gives probabilities.
    public init(_ models: [any Layer], vote: Vote = .soft) {
        if models.isEmpty {
            _ = refuse("Ensemble", "there are no models", "give at least one")
        }
        self.models = models
        self.vote = vote
    }

    public func callAsFunction(_ x: Tensor) -> Tensor {
        let answers = models.map { answer(of: $0, to: x) }
        guard let first = answers.first else { return x }
        if let odd = answers.first(where: { $0.shape != first.shape }) {
            _ = refuse(
                "Ensemble", "the models give \(first.shape) and \(odd.shape)", "give models with the same outputs")
            return first
        }
        return answers.dropFirst().reduce(first, +) / Double(answers.count)
    }

    private func answer(of model: any Layer, to x: Tensor) -> Tensor {
        let output = model(x)
        guard vote != .mean, !output.isFailed else { return output }
        let isSingle = output.rank < 2 || output.shape[output.rank - 1] == 1
        let probabilities: Tensor
        switch finalActivationName(of: model) {
        case "softmax", "sigmoid", "probability": probabilities = output
        case "logSoftmax": probabilities = exp(output)
        default: probabilities = isSingle ? sigmoid(output) : output.softmax(axis: -1)
        }
        guard vote == .hard else { return probabilities }
        if isSingle { return probabilities .> 0.5 }
        return probabilities.argmax(axis: -1).oneHot(classes: output.shape[output.rank - 1])
    }

    public var parts: [LayerPart] { models.enumerated().map { .layer(String($0.offset), $0.element) } }
    public func outputShape(input: [Int]) -> [Int] { models.first?.outputShape(input: input) ?? input }
    public func macs(input: [Int]) -> Int { models.reduce(0) { $0 + $1.macs(input: input) } }

    public func explainParameters() -> Explanation {
        Explanation("\(description):", [.total(models.map(\.parameterCount))])
    }

    public func copy() -> Ensemble { Ensemble(models.map { $0.copy() }, vote: vote) }
}

extension Ensemble: CustomStringConvertible {
    public var description: String { "Ensemble of \(models.count), vote: .\(vote.rawValue)" }
}

/// The name of the activation that the outputs of a model come from; empty if there is none. An ensemble that votes gives
/// a `probability`.
package func finalActivationName(of layer: any Layer) -> String {
    switch layer {
    case let sequential as Sequential: return sequential.layers.last.map(finalActivationName) ?? ""
    case let dense as Dense: return dense.activation.name
    case let activation as any ActivationLayer: return activation.activation.name
    case let ensemble as Ensemble:
        if ensemble.vote == .mean { return ensemble.models.first.map(finalActivationName) ?? "" }
        return "probability"
    default:
        // A model of one inner model ends as it does.
        let inner = layer.innerLayers
        return inner.count == 1 ? finalActivationName(of: inner[0].layer) : ""
    }
}
