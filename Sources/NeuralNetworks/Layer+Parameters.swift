import Tensors

/// A parameter with its place in a model.
public struct ParameterEntry {
    /// The names on the way to it, joined by dots: `0.weight`, `3.inner.bias`.
    public let path: String
    /// The parameter itself.
    public let parameter: Parameter

    /// The numbers of the parameter.
    public var tensor: Tensor { parameter.value }
    /// Whether optimizers change it.
    public var isTrainable: Bool { parameter.isTrainable }
    /// Whether optimizers change it.
    @available(*, deprecated, renamed: "isTrainable")
    public var trainable: Bool { parameter.isTrainable }
}

extension ParameterEntry: CustomStringConvertible {
    public var description: String { "\(path) \(parameter.shape)\(isTrainable ? "" : " (frozen)")" }
}

/// An inner layer with its place in a model.
public struct LayerEntry {
    /// The names on the way to it, joined by dots.
    public let path: String
    /// The layer itself.
    public let layer: any Layer
}

extension Layer {
    /// The parameters that are trained or frozen, with their paths, each once.
    public var parameters: [ParameterEntry] { state.filter { $0.parameter.role != .statistic } }

    /// All parameters including the statistics that layers keep: what `save` writes.
    public var state: [ParameterEntry] {
        var entries: [ParameterEntry] = []
        var seen: Set<ObjectIdentifier> = []
        visit(path: "") { path, part in
            guard case .parameter(_, let parameter) = part, seen.insert(ObjectIdentifier(parameter)).inserted else {
                return
            }
            entries.append(ParameterEntry(path: path, parameter: parameter))
        }
        return entries
    }

    /// The parameter at a path, nil if there is none.
    public func parameter(at path: String) -> Parameter? { state.first { $0.path == path }?.parameter }

    /// The number of trained and frozen numbers.
    public var parameterCount: Int { parameters.reduce(0) { $0 + $1.parameter.count } }

    /// The layers directly inside this one.
    public var innerLayers: [LayerEntry] {
        parts.compactMap { part in
            if case .layer(let name, let layer) = part { return LayerEntry(path: name, layer: layer) }
            return nil
        }
    }

    /// Keeps optimizers from changing the parameters.
    public func freeze() { for entry in parameters { entry.parameter.isTrainable = false } }

    /// Lets optimizers change the parameters again.
    public func unfreeze() { for entry in parameters { entry.parameter.isTrainable = true } }

    /// Whether the model is being trained: dropout drops and batch norm uses the batch only then.
    public var isTraining: Bool {
        get { modes.contains { $0.isTraining } }
        nonmutating set { for mode in modes { mode.isTraining = newValue } }
    }

    /// The switches of all layers that behave differently in training.
    package var modes: [TrainingMode] {
        var modes: [TrainingMode] = []
        visit(path: "") { _, part in
            if case .mode(let mode) = part { modes.append(mode) }
        }
        return modes
    }

    /// Gathers parameters and switches in the order of `state`, without their paths.
    func gather(into parts: inout ModelParts) {
        if let sequential = self as? Sequential {
            parts.structure.combine(sequential.layers.count)
            for layer in sequential.layers { layer.gather(into: &parts) }
            return
        }
        let own = self.parts
        parts.structure.combine(-own.count)
        for part in own {
            switch part {
            case .parameter(let name, let parameter):
                parts.structure.combine(name)
                parts.add(parameter)
            case .mode(let mode): parts.modes.append(mode)
            case .random: break
            case .layer(let name, let layer):
                parts.structure.combine(name)
                layer.gather(into: &parts)
            }
        }
    }

    /// The random streams that the layers draw from, each once.
    package var randomSources: [RandomSource] {
        var sources: [RandomSource] = []
        visit(path: "") { _, part in
            if case .random(let source) = part, !sources.contains(where: { $0 === source }) { sources.append(source) }
        }
        return sources
    }

    /// Walks over all parts, inner layers before what follows them.
    package func visit(path: String, _ body: (_ path: String, _ part: LayerPart) -> Void) {
        let prefix = path.isEmpty ? "" : path + "."
        for part in parts {
            switch part {
            case .parameter(let name, _): body(prefix + name, part)
            case .mode, .random: body(path, part)
            case .layer(let name, let layer):
                body(prefix + name, part)
                layer.visit(path: prefix + name, body)
            }
        }
    }
}

/// What a step of training has to know of a model.
struct ModelParts {
    /// All parameters and statistics, each once.
    private(set) var parameters: [Parameter] = []
    var modes: [TrainingMode] = []
    /// How the parts are nested and what they are called: two models of the same parameters and structure have the same
    /// paths.
    var structure = Hasher()
    private var seen: Set<ObjectIdentifier> = []

    init(_ model: any Layer) { model.gather(into: &self) }

    mutating func add(_ parameter: Parameter) {
        if seen.insert(ObjectIdentifier(parameter)).inserted { parameters.append(parameter) }
    }
}
