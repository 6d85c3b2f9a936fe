import NeuralNetworks
import Tensors

extension Divergence {
    /// Looks for where numbers stop being finite, and for what did it.
    ///
    /// - Parameters:
    ///   - model: The model as the last step left it.
    ///   - features: The batch whose loss is not finite.
    ///   - epoch: The epoch, from 1.
    ///   - losses: The losses of all steps, the last one not finite.
    ///   - rate: The learning rate.
    init(model: any Layer, features: Tensor, epoch: Int, losses: [Double], rate: Double) {
        self.epoch = epoch
        step = losses.count
        loss = losses.last ?? .nan
        let state = ModelState(of: model)
        let brokenParameter = model.state.first { !$0.tensor.isFinite }
        place =
            brokenParameter.map { "parameter \($0.path)" }
            ?? withoutGradient { firstBrokenLayer(model, input: features) }
        // The search moved the statistics of norms.
        state.restore(model)
        if !features.isFinite {
            cause = "the features hold nan or infinity; clean the data"
        } else if losses.count > 1, losses[losses.count - 2] > 2 * (losses.prefix(max(1, losses.count / 2)).min() ?? 0)
        {
            let before = losses.suffix(4).dropLast().map { NumberText.significant($0) }.joined(separator: ", ")
            cause =
                "the loss rose before (\(before)): the learning rate \(NumberText.significant(rate)) is too large, "
                + "try \(NumberText.significant(rate / 10))"
        } else if losses.count == 1 {
            cause = "it was so from the first step: look at the scale of the features and the initializer"
        } else {
            cause = "try a smaller learning rate than \(NumberText.significant(rate)), or clipNorm: 1"
        }
    }
}

/// The first layer whose output is not finite, with its place in the model; nil if all are.
private func firstBrokenLayer(_ model: any Layer, input: Tensor, path: String = "") -> String? {
    guard let chain = model as? any LayerChain else {
        if model(input).isFinite { return nil }
        return path.isEmpty ? model.name : "layer \(path) (\(model.name))"
    }
    var x = input
    for (position, layer) in chain.chainedLayers.enumerated() {
        let output = layer(x)
        if !output.isFinite {
            let place = path.isEmpty ? "\(position)" : "\(path).\(position)"
            return firstBrokenLayer(layer, input: x, path: place) ?? "layer \(place) (\(layer.name))"
        }
        x = output
    }
    return nil
}
