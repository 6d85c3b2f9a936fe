import Datasets
import NeuralNetworks
import Plots
import Tensors
import Training

/// The gradient of each weight of a model for a part of the data: the mean and the greatest magnitude by layer.
///
/// A layer is said to vanish or to explode as `gradientFlowFigure` explains. Neither parameters nor running statistics
/// change. Without `loss` it is chosen by the data.
public func gradientFlow(
    _ model: any Layer, _ data: Dataset, loss: (any Loss)? = nil, limit: Int = 256, title: String = "Gradient flow"
) -> Figure {
    let flow = weightGradients(model, data.prefix(limit), loss)
    return gradientFlowFigure(layers: flow.names, means: flow.means, largest: flow.largest, title: title)
}

/// The gradients of several models side by side, over one scale: with and without normalisation, plain and residual.
public func gradientFlow(
    _ models: [any Layer], _ data: Dataset, names: [String] = [], loss: (any Loss)? = nil, limit: Int = 256,
    title: String = "Gradient flow"
) -> Figure {
    let part = data.prefix(limit)
    let flows = models.map { weightGradients($0, part, loss) }
    return gradientFlowFigure(
        models: models.indices.map { $0 < names.count ? names[$0] : "model \($0 + 1)" }, layers: flows.map(\.names),
        means: flows.map(\.means), largest: flows.map(\.largest), title: title)
}

private func weightGradients(
    _ model: any Layer, _ data: Dataset, _ loss: (any Loss)?
) -> (names: [String], means: [Double], largest: [Double]) {
    let chosen = loss ?? model.suitableLoss(for: data)
    let state = ModelState(of: model)
    let step = TrainingStep(model)
    let wasTraining = step.isTraining
    step.isTraining = true
    defer {
        step.isTraining = wasTraining
        state.restore(model)
    }
    let gradients = step.valueWithGradient { chosen(model(data.features), data.labels) }.gradients
    var result: (names: [String], means: [Double], largest: [Double]) = ([], [], [])
    for (entry, gradient) in zip(gradients.entries, gradients.tensors) where entry.parameter.role == .weight {
        let sizes = abs(gradient)
        let name = entry.path.hasSuffix(".weight") ? String(entry.path.dropLast(7)) : entry.path
        result.names.append("\(name) \(entry.parameter.shape.map(String.init).joined(separator: "×"))")
        result.means.append(sizes.mean().scalar)
        result.largest.append(sizes.max().scalar)
    }
    return result
}
