import NeuralNetworks
import Tensors

/// The values of all parameters and statistics of a model at one moment.
public struct ModelState: Sendable {
    /// The values in the order of `model.state`.
    private let values: [(path: String, tensor: Tensor)]

    /// The values that `model` has now. Tensors are values, so later steps do not change them.
    public init(of model: any Layer) {
        values = model.state.map { ($0.path, $0.tensor) }
    }

    /// Values that were kept elsewhere, by path.
    init(_ tensors: [String: Tensor]) { values = tensors.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }

    /// The values by path.
    var tensors: [String: Tensor] {
        Dictionary(values.map { ($0.path, $0.tensor) }, uniquingKeysWith: { first, _ in first })
    }

    /// Gives the values back to `model`, by path.
    public func restore(_ model: any Layer) {
        var byPath: [String: Tensor] = [:]
        for (path, tensor) in values { byPath[path] = tensor }
        for entry in model.state {
            if let tensor = byPath[entry.path] { entry.parameter.value = tensor }
        }
    }
}
