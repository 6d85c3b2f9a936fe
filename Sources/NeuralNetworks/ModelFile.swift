import Tensors

/// What parameters are called in a file.
public enum ParameterNaming: String, Sendable {
    /// By their paths: `0.gamma`, `3.inner.0.weight`.
    case swiftlet
    /// As PyTorch's `state_dict` calls them: `0.weight` for γ, `0.running_mean`; see `PyTorchNames`.
    case pytorch
}

/// Saves the parameters and statistics of a model by path, as a safetensors file.
///
/// The file is written beside its place and then renamed, so that a reader never sees half of it.
///
/// - Parameters:
///   - model: The model.
///   - path: The file.
///   - naming: What the parameters are called in the file; `.pytorch` for one that PyTorch is to load.
/// - Throws: An error if the file cannot be written.
public func save(_ model: any Layer, _ path: String, naming: ParameterNaming = .swiftlet) throws {
    let names = PyTorchNames(model)
    var tensors: [String: Tensor] = [:]
    for entry in model.state { tensors[naming == .pytorch ? names.name(of: entry.path) : entry.path] = entry.tensor }
    try saveSafetensors(tensors, to: path)
}

/// Gives a model the parameters and statistics of a safetensors file, by path.
///
/// A state dict of PyTorch saved as safetensors loads as well: where a file does not have a path, the name that PyTorch
/// gives the parameter is looked for. The model must have been built in the same way: a parameter that is missing on
/// either side, or another shape, is an error that names them, and then nothing is changed.
///
/// - Parameters:
///   - model: The model.
///   - path: The file.
///   - renaming: Beginnings of names in the file and what they are in the model, such as `["features": "0"]`.
/// - Throws: An error that names what is missing, of another shape, or where the file is broken.
public func load(into model: any Layer, _ path: String, renaming: [String: String] = [:]) throws {
    let tensors = renamed(try loadSafetensors(path), renaming)
    let names = PyTorchNames(model)
    let entries = model.state
    var problems: [String] = []
    var used: Set<String> = []
    var found: [(parameter: Parameter, tensor: Tensor)] = []
    for entry in entries {
        let name = tensors[entry.path] == nil ? names.name(of: entry.path) : entry.path
        guard let tensor = tensors[name] else {
            problems.append("\(entry.path) is not in the file")
            continue
        }
        used.insert(name)
        if tensor.shape == entry.parameter.shape {
            found.append((entry.parameter, tensor))
        } else {
            problems.append("\(entry.path) has shape \(tensor.shape), the model has \(entry.parameter.shape)")
        }
    }
    problems += tensors.keys.filter { !used.contains($0) && !PyTorchNames.isIgnored($0) }.sorted()
        .map { "\($0) is not in the model" }
    guard problems.isEmpty else { throw ModelFileMismatch(path: path, problems: problems) }
    for (parameter, tensor) in found { parameter.value = tensor.as(parameter.value.dtype) }
}

/// The tensors with the beginnings of their names changed, the longest that fits first.
private func renamed(_ tensors: [String: Tensor], _ renaming: [String: String]) -> [String: Tensor] {
    // Wrappers of PyTorch put a name of their own before all others.
    var tensors = tensors
    for wrapper in ["module.", "_orig_mod."]
    where !tensors.isEmpty && tensors.keys.allSatisfy({ $0.hasPrefix(wrapper) }) {
        tensors = Dictionary(uniqueKeysWithValues: tensors.map { (String($0.key.dropFirst(wrapper.count)), $0.value) })
    }
    guard !renaming.isEmpty else { return tensors }
    let rules = renaming.sorted { $0.key.count > $1.key.count }
    var result: [String: Tensor] = [:]
    for (name, tensor) in tensors {
        let rule = rules.first { name == $0.key || name.hasPrefix($0.key + ".") }
        result[rule.map { $0.value + name.dropFirst($0.key.count) } ?? name] = tensor
    }
    return result
}

/// A file that does not belong to the model it is loaded into.
public struct ModelFileMismatch: Error, Sendable, CustomStringConvertible {
    /// The file.
    public let path: String
    /// A sentence for each parameter that does not fit.
    public let problems: [String]

    public var description: String {
        let shown = problems.prefix(5).joined(separator: "; ")
        return "load: \(path) does not fit the model: \(shown)"
            + (problems.count > 5 ? "; and \(problems.count - 5) more" : "")
    }
}
