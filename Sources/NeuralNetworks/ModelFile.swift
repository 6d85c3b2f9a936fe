import Tensors

/// Saves the parameters and statistics of a model by path, as a safetensors file.
///
/// The file is written beside its place and then renamed, so that a reader never sees half of it.
public func save(_ model: any Layer, _ path: String) throws {
    var tensors: [String: Tensor] = [:]
    for entry in model.state { tensors[entry.path] = entry.tensor }
    try saveSafetensors(tensors, to: path)
}

/// Gives a model the parameters and statistics of a safetensors file, by path.
///
/// The model must have been built in the same way: a path that is missing on either side, or another shape, is an error
/// that names them, and then nothing is changed.
public func load(into model: any Layer, _ path: String) throws {
    let tensors = try loadSafetensors(path)
    let entries = model.state
    var problems: [String] = []
    for entry in entries {
        if let tensor = tensors[entry.path] {
            if tensor.shape != entry.parameter.shape {
                problems.append("\(entry.path) has shape \(tensor.shape), the model has \(entry.parameter.shape)")
            }
        } else {
            problems.append("\(entry.path) is not in the file")
        }
    }
    let known = Set(entries.map(\.path))
    problems += tensors.keys.filter { !known.contains($0) }.sorted().map { "\($0) is not in the model" }
    guard problems.isEmpty else { throw ModelFileMismatch(path: path, problems: problems) }
    for entry in entries {
        if let tensor = tensors[entry.path] { entry.parameter.value = tensor }
    }
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
