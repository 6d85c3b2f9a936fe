import Tensors

/// The trainable parameters of a step under way, each of which becomes a variable when somebody asks for its value.
///
/// Layers that are replayed do not ask: what their kernels give is handed over at the place of the parameter. So a step that
/// only goes through such layers makes no variable, and its walk back meets none.
final class StepVariables {
    private let parameters: [Parameter]
    // A step is made by one thread, and its accesses are many.
    /// Where a parameter was asked for, its value outside of the step and inside.
    @exclusivity(unchecked) private var values: [(constant: Tensor, variable: Tensor)?] = []
    /// The places of those, in the order of the asking.
    @exclusivity(unchecked) private var asked: [Int] = []
    /// The gradients at parameters that are no variables: of all at once, or by their places.
    @exclusivity(unchecked) private var all: [Tensor] = []
    @exclusivity(unchecked) private var handedOver: [Tensor?] = []
    @exclusivity(unchecked) private var replayed: [(layers: ReplayedLayers, output: Tensor)] = []
    @exclusivity(unchecked) private var isGoingBack = false

    init(_ parameters: [Parameter]) {
        self.parameters = parameters
        for place in parameters.indices { parameters[place].join(self, at: place) }
    }

    /// Gives the parameters their values back.
    func end() {
        for parameter in parameters { _ = parameter.leave(self) }
        for place in asked { if let value = values[place] { parameters[place].bind(value.constant) } }
    }

    /// The variable that a parameter becomes by being asked for. On the way back it is too late to become one.
    func variable(of parameter: Parameter, _ constant: Tensor) -> Tensor {
        if isGoingBack { return constant }
        _ = parameter.leave(self)
        let place = parameter.place
        let variable = constant.asVariable()
        if values.isEmpty { values = Array(repeating: nil, count: parameters.count) }
        values[place] = (constant, variable)
        asked.append(place)
        parameter.bind(variable)
        // What was replayed before leads to it as well.
        for (layers, output) in replayed {
            if let source = layers.source(of: parameter) { output.addHistory(from: variable, at: source) }
        }
        return variable
    }

    /// Notes what layers gave that have not asked for their parameters.
    func note(_ output: Tensor, of layers: ReplayedLayers) { replayed.append((layers, output)) }

    /// Takes the gradients of layers at their parameters, if those are all of the step and nothing else came before.
    func handOver(_ gradients: [Tensor], at others: [Parameter]) -> Bool {
        guard asked.isEmpty, all.isEmpty, handedOver.isEmpty, parameters.count == others.count else { return false }
        for place in parameters.indices where parameters[place] !== others[place] { return false }
        all = gradients
        return true
    }

    /// Takes a gradient at a parameter that is no variable.
    func handOver(_ gradient: Tensor, at place: Int) {
        handOverOneByOne()
        if handedOver[place] == nil {
            handedOver[place] = gradient
        } else {
            handedOver[place]?.accumulate(gradient)
        }
    }

    private func handOverOneByOne() {
        guard handedOver.isEmpty else { return }
        handedOver = all.isEmpty ? Array(repeating: nil, count: parameters.count) : all
        all = []
    }

    /// The gradients of a value at all parameters.
    func gradients(of value: Tensor, in step: StepScope) -> [Tensor] {
        isGoingBack = true
        let variables = asked.compactMap { values[$0]?.variable }
        if value.isFailed || value.count != 1 {
            return step.gradients(of: value, at: parameters.map { _ in value })
        }
        let found = step.gradients(of: value, at: variables)
        if asked.isEmpty && !all.isEmpty { return all }
        handOverOneByOne()
        for (place, gradient) in zip(asked, found) { handedOver[place] = gradient }
        return parameters.indices.map { place in
            handedOver[place] ?? Tensor.zeros(parameters[place].shape, dtype: parameters[place].value.dtype)
        }
    }
}
