import Tensors

/// What a recurrent layer does in one step.
enum RecurrentKind: Equatable {
    /// h ← f(W x + b + U h + c), with f tanh or, if `rectified`, ReLU.
    case plain(rectified: Bool)
    /// Gates r, z, n (Cho et al. 2014).
    case gru
    /// Gates i, f, g, o (Hochreiter and Schmidhuber 1997).
    case lstm

    /// How many sums of the size of the state a step makes.
    var gates: Int {
        switch self {
        case .plain: 1
        case .gru: 3
        case .lstm: 4
        }
    }
}

/// One layer of a recurrent network in one direction: its weights, and its way along a sequence.
struct RecurrentDirection: Layer {
    let kind: RecurrentKind
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
        _ kind: RecurrentKind, _ inputs: Int, _ units: Int, bias: Bool, initializer: Initializer,
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

    func callAsFunction(_ x: Tensor) -> Tensor { stacked(run(x, isReversed: false, from: nil).outputs, axis: 1) }
    func outputShape(input: [Int]) -> [Int] { input.count == 2 ? [input[0], units] : [] }
    func macs(input: [Int]) -> Int { (input.first ?? 0) * kind.gates * units * (inputs + units) }
    func copy() -> RecurrentDirection { RecurrentDirection(copying: self) }

    /// Goes along the sequences [N, T, inputs].
    ///
    /// - Returns: The outputs [N, units] in the order of time, and the state at the end of the way: h, and for an LSTM c.
    func run(_ x: Tensor, isReversed: Bool, from initial: [Tensor]?) -> (outputs: [Tensor], state: [Tensor]) {
        let (examples, steps) = (x.shape[0], x.shape[1])
        let zero = Tensor.zeros([examples, units])
        var state = initial ?? (kind == .lstm ? [zero, zero] : [zero])
        // What the inputs add is summed for all steps at once.
        let sums = linear(x.swapped(0, 1), weight: inputWeight.value, bias: inputBias?.value)
        var outputs: [Tensor] = []
        for step in isReversed ? Array((0..<steps).reversed()) : Array(0..<steps) {
            let fromState = linear(state[0], weight: hiddenWeight.value, bias: hiddenBias?.value)
            state = next(sums[step], fromState, state)
            outputs.append(state[0])
        }
        return (isReversed ? outputs.reversed() : outputs, state)
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
