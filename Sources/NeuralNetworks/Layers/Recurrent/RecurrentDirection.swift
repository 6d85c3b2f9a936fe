import Tensors

/// One layer of a recurrent network in one direction: its weights, and its way along a sequence.
struct RecurrentDirection: Layer {
    let kind: RecurrentCell
    let inputs: Int
    let units: Int
    /// W of all gates, [gates · units, inputs].
    let inputWeight: Parameter
    /// U of all gates, [gates · units, units].
    let hiddenWeight: Parameter
    /// b of all gates, [gates · units].
    let inputBias: Parameter?
    /// c of all gates, [gates · units].
    let hiddenBias: Parameter?

    init(
        _ kind: RecurrentCell, _ inputs: Int, _ units: Int, bias: Bool, initializer: Initializer,
        recurrentInitializer: Initializer, random: RandomSource
    ) {
        self.kind = kind
        self.inputs = inputs
        self.units = units
        let rows = kind.gates * units
        inputWeight = Parameter(shape: [rows, inputs], role: .weight, initializer: initializer, random: random)
        hiddenWeight = Parameter(
            shape: [rows, units], role: .weight, initializer: recurrentInitializer, random: random)
        let start = kind == .lstm ? Self.openForgetGate(units) : .zeros
        inputBias = bias ? Parameter(shape: [rows], role: .bias, initializer: start) : nil
        hiddenBias = bias ? Parameter(shape: [rows], role: .bias, initializer: .zeros) : nil
    }

    private init(copying other: RecurrentDirection) {
        kind = other.kind
        inputs = other.inputs
        units = other.units
        inputWeight = other.inputWeight.copy()
        hiddenWeight = other.hiddenWeight.copy()
        inputBias = other.inputBias?.copy()
        hiddenBias = other.hiddenBias?.copy()
    }

    /// The forget gate starts open, so that gradients reach far back (Jozefowicz et al. 2015).
    private static func openForgetGate(_ units: Int) -> Initializer {
        .fixed("open forget gate") { shape, _, _ in
            Tensor((0..<shape[0]).map { (units..<2 * units).contains($0) ? 1.0 : 0.0 })
        }
    }

    var parts: [LayerPart] {
        [.parameter("inputWeight", inputWeight), .parameter("hiddenWeight", hiddenWeight)]
            + (inputBias.map { [.parameter("inputBias", $0)] } ?? [])
            + (hiddenBias.map { [.parameter("hiddenBias", $0)] } ?? [])
    }

    func callAsFunction(_ x: Tensor) -> Tensor { run(x, isReversed: false, from: nil).outputs.swapped(0, 1) }
    func outputShape(input: [Int]) -> [Int] { input.count == 2 ? [input[0], units] : [] }
    func macs(input: [Int]) -> Int { [input.first ?? 0, kind.gates, units, inputs + units].clampedProduct }
    func copy() -> RecurrentDirection { RecurrentDirection(copying: self) }

    /// Goes along the sequences [N, T, inputs].
    ///
    /// - Returns: The outputs in the order of time, [T, N, units], and the state at the end of the way: h, and for an LSTM c.
    func run(_ x: Tensor, isReversed: Bool, from initial: [Tensor]?) -> (outputs: Tensor, state: [Tensor]) {
        let (examples, steps) = (x.shape[0], x.shape[1])
        var state = initial ?? Array(repeating: Tensor.zeros([examples, units]), count: kind == .lstm ? 2 : 1)
        // What the inputs add is summed for all steps at once.
        let sums = linear(x.swapped(0, 1), weight: inputWeight.value, bias: inputBias?.value)
        let (weight, bias) = (hiddenWeight.value, hiddenBias?.value)
        if hasRecurrence([sums, weight] + state + (bias.map { [$0] } ?? [])) {
            let (outputs, memory) = recurrence(
                kind, sums: sums, weight: weight, bias: bias, state: state[0],
                memory: kind == .lstm ? state[1] : nil, isReversed: isReversed)
            return (outputs, [outputs[isReversed ? 0 : steps - 1]] + (memory.map { [$0] } ?? []))
        }
        var outputs: [Tensor] = []
        for step in isReversed ? Array((0..<steps).reversed()) : Array(0..<steps) {
            state = next(sums[step], linear(state[0], weight: weight, bias: bias), state)
            outputs.append(state[0])
        }
        return (stacked(isReversed ? outputs.reversed() : outputs), state)
    }

    /// The state after one step, from what the input and the last state add to the gates.
    private func next(_ input: Tensor, _ hidden: Tensor, _ state: [Tensor]) -> [Tensor] {
        func gate(_ sums: Tensor, _ index: Int) -> Tensor {
            sums.sliced(axis: 1, index * units..<(index + 1) * units)
        }
        switch kind {
        case .plain(let rectified):
            return [rectified ? relu(input + hidden) : tanh(input + hidden)]
        case .gru:
            let reset = sigmoid(gate(input, 0) + gate(hidden, 0))
            let update = sigmoid(gate(input, 1) + gate(hidden, 1))
            let fresh = tanh(gate(input, 2) + reset * gate(hidden, 2))
            return [fresh + update * (state[0] - fresh)]
        case .lstm:
            let sums = input + hidden
            let (admit, keep) = (sigmoid(gate(sums, 0)), sigmoid(gate(sums, 1)))
            let cell = keep * state[1] + admit * tanh(gate(sums, 2))
            return [sigmoid(gate(sums, 3)) * tanh(cell), cell]
        }
    }
}
