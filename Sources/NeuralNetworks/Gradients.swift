import Tensors

/// The gradients of one value at the parameters of a model: a result, never a field that must be zeroed.
public struct Gradients {
    let index: GradientIndex
    /// The gradient of each of `entries`; zeros for a parameter the value does not depend on.
    public let tensors: [Tensor]

    init(index: GradientIndex, tensors: [Tensor]) {
        self.index = index
        self.tensors = tensors
    }

    /// The trainable parameters in the order of the model.
    public var entries: [ParameterEntry] { index.entries }

    /// The gradient at a parameter; nil if the model does not have it or it is frozen.
    public subscript(parameter: Parameter) -> Tensor? {
        index.positions[ObjectIdentifier(parameter)].map { tensors[$0] }
    }

    /// The gradient at the parameter with a path; nil if there is none.
    public subscript(path: String) -> Tensor? {
        entries.firstIndex { $0.path == path }.map { tensors[$0] }
    }

    /// The number of gradients.
    public var count: Int { tensors.count }

    /// The paths of the parameters, in the order of the model.
    public var paths: [String] { entries.map(\.path) }

    /// The Euclidean length of all gradients taken as one vector.
    public var norm: Double {
        tensors.reduce(0) { $0 + ($1 * $1).sum().scalar }.squareRoot()
    }

    /// Whether no gradient holds a nan or an infinity.
    public var isFinite: Bool { tensors.allSatisfy { $0.isFinite } }

    /// The gradients made shorter, all by the same factor, so that `norm` is at most `limit`.
    public func clipped(norm limit: Double) -> Gradients {
        guard ValidRange.limit.check("the norm", limit, of: "clipped") else { return self }
        let norm = norm
        guard norm > limit else { return self }
        return Gradients(index: index, tensors: tensors.map { $0 * (limit / norm) })
    }

    /// The gradients with each number between −`limit` and `limit`.
    public func clipped(value limit: Double) -> Gradients {
        guard ValidRange.limit.check("the value", limit, of: "clipped") else { return self }
        return Gradients(index: index, tensors: tensors.map { $0.clamped(to: -limit...limit) })
    }
}

extension Gradients: CustomStringConvertible, Tabulated {
    public var description: String { tabulation.text }

    package var tabulation: Tabulation {
        var table = TextTable([.left, .left, .right])
        table.add(["gradient", "shape", "norm"])
        table.addRule()
        for (entry, tensor) in zip(entries, tensors) {
            table.add([
                entry.path, "\(tensor.shape)", NumberText.significant((tensor * tensor).sum().scalar.squareRoot()),
            ])
        }
        return Tabulation(table)
    }
}

/// The parameters that gradients belong to, shared by the gradients of all steps.
final class GradientIndex {
    let entries: [ParameterEntry]
    /// The parameters of the entries.
    let parameters: [Parameter]
    /// The numbers of all parameters.
    let count: Int
    /// What `ModelParts` knows of the model they are of.
    private let structure: Int?
    private(set) lazy var positions: [ObjectIdentifier: Int] = Dictionary(
        uniqueKeysWithValues: entries.enumerated().map { (ObjectIdentifier($1.parameter), $0) })

    init(_ entries: [ParameterEntry], structure: Int? = nil) {
        self.entries = entries
        self.structure = structure
        parameters = entries.map(\.parameter)
        count = parameters.reduce(0) { $0 + $1.count }
    }

    /// The trainable parameters of a model: the index of its last step, as long as somebody has it and nothing has changed.
    static func of(_ model: any Layer, _ parts: ModelParts) -> GradientIndex {
        let trainable = parts.parameters.filter { $0.isTrainable && $0.role != .statistic }
        let structure = parts.structure.finalize()
        if let last = trainable.first?.lastIndex, last.structure == structure,
            last.parameters.elementsEqual(trainable, by: ===)
        {
            return last
        }
        let index = GradientIndex(model.parameters.filter(\.isTrainable), structure: structure)
        index.parameters.first?.lastIndex = index
        return index
    }
}
