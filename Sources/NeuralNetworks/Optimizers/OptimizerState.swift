import Tensors

/// What an optimizer remembers of each parameter: tensors of the parameter's shape, zero at first.
struct OptimizerState {
    private var tensors: [ObjectIdentifier: [Tensor]] = [:]
    /// Keeps the parameters alive, so that no identifier is used again.
    private var owners: [Parameter] = []
    /// What each tensor is called in the formulas.
    let names: [String]

    init(_ names: [String]) { self.names = names }

    /// Hands the tensors of a parameter to `body` to change.
    mutating func update<Result>(_ parameter: Parameter, _ body: (inout [Tensor]) -> Result) -> Result {
        let key = ObjectIdentifier(parameter)
        var current: [Tensor]
        // Taken out while it is changed, so that the change is made in place.
        if let position = tensors.index(forKey: key) {
            current = tensors.values[position]
            tensors.values[position] = []
        } else {
            owners.append(parameter)
            current = names.map { _ in Tensor.zeros(parameter.shape) }
        }
        defer { tensors[key] = current }
        return body(&current)
    }

    /// The tensors of a parameter by name; empty before its first step.
    func named(_ parameter: Parameter) -> [String: Tensor] {
        guard let current = tensors[ObjectIdentifier(parameter)] else { return [:] }
        return Dictionary(uniqueKeysWithValues: zip(names, current))
    }
}
