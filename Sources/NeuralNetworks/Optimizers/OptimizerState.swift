import Tensors

/// What an optimizer remembers of each parameter: tensors of the parameter's shape.
struct OptimizerState {
    private var tensors: [ObjectIdentifier: [Tensor]] = [:]
    /// Keeps the parameters alive, so that no identifier is used again.
    private(set) var owners: [Parameter] = []
    /// What each tensor is called in the formulas.
    let names: [String]
    /// What the elements start from.
    let initial: Double

    init(_ names: [String], initial: Double = 0) {
        self.names = names
        self.initial = initial
    }

    /// Hands the tensors of a parameter to `body` to change, and tells it whether they are new; none to a step that
    /// remembers nothing.
    mutating func update<Result>(
        _ parameter: Parameter, remembers: Bool = true, _ body: (_ state: inout [Tensor], _ isFirst: Bool) -> Result
    ) -> Result {
        if !remembers {
            var nothing: [Tensor] = []
            return body(&nothing, true)
        }
        let key = ObjectIdentifier(parameter)
        var current: [Tensor]
        let isFirst: Bool
        // Taken out while it is changed, so that the change is made in place.
        if let position = tensors.index(forKey: key) {
            isFirst = false
            current = tensors.values[position]
            tensors.values[position] = []
        } else {
            isFirst = true
            owners.append(parameter)
            let dtype = parameter.value.dtype
            current = names.map { _ in Tensor.full(parameter.shape, value: initial, dtype: dtype) }
        }
        defer { tensors[key] = current }
        return body(&current, isFirst)
    }

    /// The tensors of a parameter by name; empty before its first step.
    func named(_ parameter: Parameter) -> [String: Tensor] {
        guard let current = tensors[ObjectIdentifier(parameter)] else { return [:] }
        return Dictionary(uniqueKeysWithValues: zip(names, current))
    }

    /// Takes over the tensors of a parameter.
    mutating func restore(_ parameter: Parameter, _ named: [String: Tensor]) {
        let key = ObjectIdentifier(parameter)
        if tensors[key] == nil { owners.append(parameter) }
        tensors[key] = names.map { named[$0] ?? Tensor.full(parameter.shape, value: initial) }
    }

    /// Forgets everything.
    mutating func removeAll() {
        tensors = [:]
        owners = []
    }
}
