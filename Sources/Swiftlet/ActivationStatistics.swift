import Datasets
import NeuralNetworks
import Plots
import Tensors
import Training

/// The outputs of the layers of a model for a part of the data, and the gradients that come back to them.
///
/// A cell that ends with it shows the distributions as ridges.
public struct ActivationStatistics: Sendable {
    /// What one layer gives.
    public struct Row: Sendable {
        /// Where the layer is, and what it is.
        public let layer: String
        /// The mean of its outputs.
        public let mean: Double
        /// The standard deviation of its outputs.
        public let standardDeviation: Double
        /// The share of outputs at the flat ends of tanh (|a| > 0.95), sigmoid (a < 0.05 or a > 0.95) and their hard forms;
        /// nil for other layers.
        public let saturatedShare: Double?
        /// The share of units behind a ReLU that are zero for every example; nil for other layers.
        public let deadShare: Double?
        /// The standard deviation of the gradients at its outputs.
        public let gradientDeviation: Double
        let outputs: [Double]
        let gradients: [Double]
    }

    /// A row for each layer, in the order of the model.
    public let rows: [Row]

    /// The outputs of the layers as distributions under each other.
    public func plot(title: String = "Activations by layer") -> Figure {
        layerHistogramsFigure(
            rows.map {
                LayerNumbers($0.layer, $0.outputs, saturatedShare: $0.saturatedShare, deadShare: $0.deadShare)
            }, title: title)
    }

    /// The gradients at the outputs of the layers as distributions under each other.
    public func gradientPlot(title: String = "Gradients at the outputs of the layers") -> Figure {
        layerHistogramsFigure(rows.map { LayerNumbers($0.layer, $0.gradients) }, title: title, xLabel: "gradient")
    }
}

extension ActivationStatistics: CustomStringConvertible {
    public var description: String { plot().description }
}

/// Looks at the outputs of all layers and at the gradients that come back to them, for up to `limit` examples.
///
/// Layers behave as in training; neither parameters nor running statistics change. Without `loss` it is chosen by the
/// data: cross-entropy for classes, mean squared error for values. Activations inside `Dense` are seen together with it.
public func activationStatistics(
    _ model: any Layer, _ data: Dataset, loss: (any Loss)? = nil, limit: Int = 256
) -> ActivationStatistics {
    let part = data.prefix(limit)
    let chosen = loss ?? model.suitableLoss(for: data)
    let trace = LayerTrace.withGradients(model, part.features) { chosen($0, part.labels) }
    return ActivationStatistics(rows: trace.entries.map(ActivationStatistics.Row.init))
}

extension ActivationStatistics.Row {
    fileprivate init(_ entry: LayerTrace.Entry) {
        layer = entry.shortName
        let outputs = entry.output.toArray()
        let gradients = entry.gradient?.toArray() ?? []
        (mean, standardDeviation) = moments(outputs)
        gradientDeviation = moments(gradients).1
        let count = Double(max(outputs.count, 1))
        switch activationName(of: entry.layer) {
        case "tanh", "softsign": saturatedShare = Double(outputs.count { abs($0) > 0.95 }) / count
        case "sigmoid", "hardSigmoid": saturatedShare = Double(outputs.count { $0 < 0.05 || $0 > 0.95 }) / count
        default: saturatedShare = nil
        }
        deadShare = activationName(of: entry.layer) == "relu" ? deadUnits(entry.output) : nil
        self.outputs = sample(outputs)
        self.gradients = sample(gradients)
    }
}

private func moments(_ values: [Double]) -> (Double, Double) {
    guard !values.isEmpty else { return (.nan, .nan) }
    let mean = values.reduce(0, +) / Double(values.count)
    return (mean, (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)).squareRoot())
}

/// Enough for a distribution: at most some twenty thousand numbers, evenly taken.
private func sample(_ values: [Double]) -> [Double] {
    let every = values.count / 20_000 + 1
    return every == 1 ? values : stride(from: 0, to: values.count, by: every).map { values[$0] }
}

/// The share of units, or of channels of images, that are zero for every example.
private func deadUnits(_ output: Tensor) -> Double? {
    guard output.rank >= 2, output.count > 0 else { return nil }
    let axes = output.rank == 4 ? [0, 2, 3] : [0]
    let most = output.max(axes: axes).toArray()
    return Double(most.count { $0 <= 0 }) / Double(max(most.count, 1))
}
