import NeuralNetworks
import Plots
import Tensors
import Training

/// The weights of a model, a panel for each layer, with the share of those that are nearly zero.
///
/// Biases and the parameters of norms are left out.
public func weightHistogram(_ model: any Layer, threshold: Double = 0.001, title: String = "Weights") -> Figure {
    let entries = model.parameters.filter { $0.parameter.role == .weight }
    return weightHistogramsFigure(
        names: entries.map(\.path), values: entries.map { $0.tensor.toArray() }, threshold: threshold, title: title)
}

/// All weights of several models, a panel for each model: what penalties make of them.
public func weightHistogram(
    _ models: [any Layer], names: [String] = [], threshold: Double = 0.001, title: String = "Weights"
) -> Figure {
    weightHistogramsFigure(
        names: models.indices.map { $0 < names.count ? names[$0] : "model \($0 + 1)" },
        values: models.map { model in
            model.parameters.filter { $0.parameter.role == .weight }.flatMap { $0.tensor.toArray() }
        }, threshold: threshold, title: title)
}

extension UpdateRatioLogger {
    /// The ratios of all weights by step, as powers of ten, with the guide at -3.
    public func plot(title: String = "Update to data") -> Figure {
        updateRatioFigure(names: names, ratios: ratios, steps: steps.map(Double.init), title: title)
    }
}

extension EffectiveRateLogger {
    /// The mean rate of each parameter by step.
    public func plot(title: String = "Effective learning rates") -> Figure {
        effectiveRatesFigure(names: names, rates: rates, title: title)
    }
}
