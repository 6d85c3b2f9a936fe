import Datasets
import Glibc
import NeuralNetworks
import Tensors

/// What a look into a model shows that losses do not: how gradients reach its layers, and which units do no work.
///
/// Gradients are those of the first step, which are there anyway. Units are looked at once, at the end, on a few batches:
/// about a thousandth of what the fit took. Only models of the library's own layers are run for it, so that a layer of
/// one's own is never called behind one's back.
struct ModelExamination: Sendable {
    /// The gradient of a weight: the root of the mean square of its numbers.
    struct GradientSize: Sendable {
        let path: String
        let size: Double
    }

    /// Units of a layer that give the same whatever the example.
    struct IdleUnits: Sendable {
        enum Kind: Sendable { case dead, saturated }
        let layer: String
        let kind: Kind
        let share: Double
        let examples: Int
    }

    /// A weight whose rows are all the same.
    struct EqualRows: Sendable {
        let path: String
        let count: Int
    }

    /// A first loss that is not that of guessing.
    struct FirstLoss: Sendable {
        let loss: Double
        let classes: Int
        /// The largest number among the features.
        let largestFeature: Double
    }

    private(set) var firstLoss: FirstLoss?
    /// Whether losses have the size that they have among classes, so that gradients can be called large by themselves.
    private(set) var isClassification = false
    /// Of the weights, in the order of the model, before the first step.
    private(set) var gradients: [GradientSize] = []
    private(set) var idleUnits: [IdleUnits] = []
    private(set) var equalRows: [EqualRows] = []

    /// Guessing among C classes costs ln C; a fresh model should not do much worse.
    mutating func look(atFirstLoss loss: Double, classes: Int, features: Tensor) {
        let guessing = log(Double(classes))
        guard loss > 1.5 * guessing + 1 else { return }
        firstLoss = FirstLoss(loss: loss, classes: classes, largestFeature: features.abs().max().scalar)
    }

    mutating func look(at gradients: Gradients, isClassification: Bool) {
        self.isClassification = isClassification
        self.gradients = zip(gradients.entries, gradients.tensors)
            .filter { $0.0.parameter.role == .weight && $0.1.count > 0 }
            .map { entry, gradient in
                GradientSize(
                    path: entry.path,
                    size: ((gradient * gradient).sum().scalar / Double(gradient.count)).squareRoot())
            }
    }

    /// Looks at the units of a model that has been trained.
    mutating func look(at model: any Layer, _ train: Dataset, examples: Int) {
        equalRows = model.parameters.compactMap(Self.equalRows)
        guard train.count > 0, Self.isOfTheLibrary(model) else { return }
        let features = train.prefix(examples).features
        let trace = LayerTrace.forward(model, features, isTraining: false)
        if FailureChannel.hasError {
            _ = FailureChannel.takeError()
            return
        }
        // What the model ends with is meant to be sure of itself.
        idleUnits = trace.entries.dropLast().compactMap { Self.idleUnits($0, examples: features.shape[0]) }
    }

    /// Whether all layers are the library's and do nothing but compute.
    private static func isOfTheLibrary(_ model: any Layer) -> Bool {
        func isKnown(_ layer: any Layer) -> Bool {
            String(reflecting: type(of: layer)).hasPrefix("NeuralNetworks.") && !(layer is Lambda)
                && layer.innerLayers.allSatisfy { isKnown($0.layer) }
        }
        return isKnown(model)
    }

    private static func equalRows(_ entry: ParameterEntry) -> EqualRows? {
        let shape = entry.parameter.shape
        guard entry.parameter.role == .weight, entry.isTrainable, shape.count >= 2, shape[0] > 1 else { return nil }
        let value = entry.parameter.value
        // Two rows tell nearly always that a weight is well, without a look at the rest.
        let first = value[0..<1].toArray()
        guard first == value[1..<2].toArray() else { return nil }
        let all = value.toArray()
        let isEqual = (2..<shape[0]).allSatisfy { row in
            all[row * first.count..<(row + 1) * first.count].elementsEqual(first)
        }
        return isEqual ? EqualRows(path: entry.path, count: shape[0]) : nil
    }

    private static func idleUnits(_ entry: LayerTrace.Entry, examples: Int) -> IdleUnits? {
        let output = entry.output
        guard output.rank >= 2, output.count > 0 else { return nil }
        func found(_ kind: IdleUnits.Kind, _ idle: Tensor) -> IdleUnits? {
            let share = idle.as(.float32).mean().scalar
            return share > 0 ? IdleUnits(layer: entry.shortName, kind: kind, share: share, examples: examples) : nil
        }
        switch activationName(of: entry.layer) {
        case "relu":
            let axes = output.rank == 4 ? [0, 2, 3] : [0]
            return found(.dead, output.max(axes: axes) .<= 0)
        case "tanh", "softsign": return found(.saturated, output.abs() .> 0.95)
        case "sigmoid", "hardSigmoid": return found(.saturated, (output - 0.5).abs() .> 0.45)
        default: return nil
        }
    }
}

/// What a layer ends with, in the spelling of `Activation`.
package func activationName(of layer: any Layer) -> String {
    if let dense = layer as? Dense { return dense.activation.name }
    let name = layer.name
    return name == "ReLU" ? "relu" : name.prefix(1).lowercased() + name.dropFirst()
}

extension Loss {
    /// How many classes a cross-entropy tells apart in a set; nil for other losses.
    func classCount(of data: Dataset) -> Int? {
        // Sums over a batch are of another size.
        if name.contains("reduction") { return nil }
        let kind = name.split(separator: "(").first.map(String.init) ?? name
        switch kind {
        case "crossEntropy", "categoricalCrossEntropy", "negativeLogLikelihood":
            return data.classCount > 1 ? data.classCount : nil
        case "binaryCrossEntropy", "binaryCrossEntropyWithLogits": return 2
        default: return nil
        }
    }
}
