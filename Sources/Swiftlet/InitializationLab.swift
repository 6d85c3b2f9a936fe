import Datasets
import NeuralNetworks
import Plots
import Tensors
import Training

/// How initializers carry signals through a deep dense network: the standard deviation of each layer's outputs forwards
/// and of the gradients at them backwards.
///
/// - Parameters:
///   - initializers: What weights start from; without a list six: zeros, N(0, 0.01²), N(0, 1), LeCun, Xavier and Kaiming.
///   - activation: What follows each layer.
///   - depth: The number of layers.
///   - width: The units of each layer.
///   - examples: The examples of standard normal numbers that are sent through.
///   - title: The heading.
///   - random: The stream that all numbers are drawn from.
/// - Returns: The figure. Gradients start at the end as standard normal numbers.
public func initializationLab(
    _ initializers: [Initializer] = [], activation: Activation = .relu, depth: Int = 10, width: Int = 64,
    examples: Int = 128,
    title: String = "", random: RandomSource = .ambient
) -> Figure {
    let usual: [Initializer] = [
        .zeros, .normal(standardDeviation: 0.01), .normal(standardDeviation: 1), .lecunNormal, .xavierNormal,
        .kaimingNormal,
    ]
    let chosen = initializers.isEmpty ? usual : initializers
    if !(1...1000).contains(depth) {
        fail(.invalidArgument(operation: "initializationLab", reason: "the depth is \(depth); take 1 to 1000"))
        return Figure(title: title, marks: [])
    }
    let x = Tensor.randomNormal([examples, width], using: random)
    let slope = Tensor.randomNormal([examples, width], using: random)
    var forward: [[Double]] = []
    var backward: [[Double]] = []
    for initializer in chosen {
        let model = Sequential(
            layers: (0..<depth).map { _ in
                Dense(width, width, activation: activation, initializer: initializer, random: random)
            })
        let trace = LayerTrace.withGradients(model, x) { ($0 * slope).sum() }
        forward.append(trace.entries.map { $0.output.standardDeviation().scalar })
        backward.append(trace.entries.map { $0.gradient?.standardDeviation().scalar ?? .nan })
    }
    return initializationFigure(
        names: chosen.map(\.name), forward: forward, backward: backward,
        title: title.isEmpty ? "Standard deviation by layer, \(activation.name), \(width) units" : title)
}

/// What a batch normalisation of a model does with a part of the data: before and after it, batch against running
/// statistics. `layer` counts the norms of the model from 0.
///
/// `with` and `without` are fits to compare, of the model and of the same one without normalisation.
public func batchNormPanel(
    _ model: any Layer, _ data: Dataset, layer: Int = 0, with: History? = nil, without: History? = nil,
    limit: Int = 256,
    title: String = ""
) -> Figure {
    let part = data.prefix(limit)
    let entries = LayerTrace.forward(model, part.features).entries
    let norms = entries.indices.filter { entries[$0].layer is BatchNorm }
    guard norms.indices.contains(layer), let norm = entries[norms[layer]].layer as? BatchNorm else {
        fail(
            .invalidArgument(
                operation: "batchNormPanel", problem: "there is no batch normalisation \(layer)",
                advice: norms.isEmpty
                    ? "the model has none that can be looked into" : "there are 0 to \(norms.count - 1)"))
        return Figure(title: title, marks: [])
    }
    let index = norms[layer]
    let input = index > 0 ? entries[index - 1].output : part.features
    let axes = input.rank == 4 ? [0, 2, 3] : [0]
    let means = input.mean(axes: axes).toArray()
    let deviations = input.standardDeviation(axes: axes).toArray()
    return batchNormFigure(
        before: input.toArray(), after: entries[index].output.toArray(), batchMeans: means,
        runningMeans: norm.runningMean.value.toArray(), batchDeviations: deviations,
        runningDeviations: norm.runningVariance.value.toArray().map { ($0 + norm.epsilon).squareRoot() },
        lossWith: with?.trainLosses ?? [], lossWithout: without?.trainLosses ?? [],
        title: title.isEmpty ? "Batch normalisation, layer \(entries[index].path)" : title)
}
