import Tensors

/// The state of a recurrent layer between two runs.
public struct RecurrentState {
    /// h of each layer and direction, [layers · directions, N, units].
    public let hidden: Tensor
    /// c of each layer and direction, of the same shape; nil but for an LSTM.
    public let cell: Tensor?

    /// A state to start from.
    public init(hidden: Tensor, cell: Tensor? = nil) {
        self.hidden = hidden
        self.cell = cell
    }
}

/// Recurrent layers one above the other, each in one or both directions: what RNN, GRU and LSTM have in common.
struct RecurrentStack {
    let name: String
    let kind: RecurrentCell
    let inputs: Int
    let units: Int
    let isBidirectional: Bool
    let returnsSequences: Bool
    /// Layer by layer, forwards before backwards.
    let directions: [RecurrentDirection]

    init(
        _ name: String, _ kind: RecurrentCell, _ inputs: Int, _ units: Int, layers: Int, isBidirectional: Bool,
        returnsSequences: Bool, bias: Bool, initializer: Initializer, recurrentInitializer: Initializer,
        random: RandomSource
    ) {
        if inputs < 1 || units < 1 || layers < 1 {
            _ = refuse(
                "\(name)(\(inputs), \(units))", "sizes and layers must be at least 1",
                "the first size is what goes in at a step, the second that of the state")
        }
        let largest = 1 << 28
        if inputs > largest || units > largest || layers > 1 << 16 {
            _ = refuse("\(name)(\(inputs), \(units))", "the sizes are too large", "take at most \(largest)")
        }
        self.name = name
        self.kind = kind
        self.inputs = min(max(inputs, 1), largest)
        self.units = min(max(units, 1), largest)
        self.isBidirectional = isBidirectional
        self.returnsSequences = returnsSequences
        let count = isBidirectional ? 2 : 1
        let (first, later) = (self.inputs, self.units * count)
        let size = self.units
        directions = (0..<min(max(layers, 1), 1 << 16) * count).map { index in
            RecurrentDirection(
                kind, index < count ? first : later, size, bias: bias, initializer: initializer,
                recurrentInitializer: recurrentInitializer, random: random)
        }
    }

    private init(copying other: RecurrentStack) {
        name = other.name
        kind = other.kind
        inputs = other.inputs
        units = other.units
        isBidirectional = other.isBidirectional
        returnsSequences = other.returnsSequences
        directions = other.directions.map { $0.copy() }
    }

    func copy() -> RecurrentStack { RecurrentStack(copying: self) }

    private var perLayer: Int { isBidirectional ? 2 : 1 }
    var layers: Int { directions.count / perLayer }
    private var outputs: Int { units * perLayer }

    func output(for x: Tensor) -> Tensor {
        guard check(example: Array(x.shape.dropFirst()), given: x.shape, batch: true) else { return x }
        let (sequences, _) = walk(x, from: nil)
        guard returnsSequences else {
            // The last output forwards, and backwards the last one made, that of the first place.
            let ends = sequences.enumerated().map { $1[$0 == 0 ? $1.shape[0] - 1 : 0] }
            return ends.count == 1 ? ends[0] : concatenated(ends, axis: 1)
        }
        return joined(sequences)
    }

    func run(_ x: Tensor, from state: RecurrentState?) -> (outputs: Tensor, state: RecurrentState) {
        guard check(example: Array(x.shape.dropFirst()), given: x.shape, batch: true),
            check(state, examples: x.shape[0])
        else { return (x, RecurrentState(hidden: x)) }
        let (sequences, ends) = walk(x, from: state)
        return (
            joined(sequences),
            RecurrentState(
                hidden: stacked(ends.map { $0[0] }), cell: kind == .lstm ? stacked(ends.map { $0[1] }) : nil)
        )
    }

    /// The outputs of each direction of the last layer, [T, N, units], and the last states of all directions.
    private func walk(_ x: Tensor, from state: RecurrentState?) -> (sequences: [Tensor], ends: [[Tensor]]) {
        var input = x
        var ends: [[Tensor]] = []
        for layer in 0..<layers {
            var sequences: [Tensor] = []
            for place in 0..<perLayer {
                let index = layer * perLayer + place
                let initial = state.map { [$0.hidden[index]] + ($0.cell.map { [$0[index]] } ?? []) }
                let (outputs, end) = directions[index].run(input, isReversed: place == 1, from: initial)
                sequences.append(outputs)
                ends.append(end)
            }
            if layer == layers - 1 { return (sequences, ends) }
            input = joined(sequences)
        }
        return ([], ends)
    }

    /// [N, T, units · directions].
    private func joined(_ sequences: [Tensor]) -> Tensor {
        (sequences.count == 1 ? sequences[0] : concatenated(sequences, axis: 2)).swapped(0, 1)
    }

    // MARK: What the layers say of themselves

    var parts: [LayerPart] {
        directions.enumerated().map { index, direction in
            let (layer, place) = index.quotientAndRemainder(dividingBy: perLayer)
            return .layer("layer\(layer)\(place == 1 ? "Reverse" : "")", direction)
        }
    }

    func outputShape(input: [Int]) -> [Int] {
        guard check(example: input, given: input, batch: false) else { return [] }
        return returnsSequences ? [input[0], outputs] : [outputs]
    }

    func macs(input: [Int]) -> Int {
        guard check(example: input, given: input, batch: false) else { return 0 }
        return directions.reduce(0) { $0 + $1.macs(input: input) }
    }

    func explainParameters() -> Explanation {
        let lines = directions.enumerated().map { index, direction -> Explanation.Line in
            let (layer, place) = index.quotientAndRemainder(dividingBy: perLayer)
            func product(_ left: (String, Int), _ right: (String, Int)) -> Formula { .product(of: [left, right]) }
            var each =
                product(("inputs", direction.inputs), ("units", units))
                + product(("units", units), ("units", units))
            if direction.inputBias != nil { each = each + product(("2", 2), ("units", units)) }
            let gates = Formula.symbol("gates", Double(kind.gates))
            return .labelled(
                "layer \(layer)\(place == 1 ? " backwards" : "")", kind.gates == 1 ? each : gates.times(each, .cross),
                direction.parameterCount)
        }
        let counts = directions.map(\.parameterCount)
        return Explanation("\(description):", counts.count == 1 ? lines : lines + [.total(counts)])
    }

    func explainShape(input: [Int]) -> Explanation {
        let output = outputShape(input: input)
        guard !output.isEmpty else { return "\(description): \(input) does not fit" }
        let kept = returnsSequences ? "an output a step" : "the output of the last of \(input[0]) steps"
        return "\(description): \(input) → \(output), \(kept)"
    }

    var description: String {
        var text = "\(name)(\(inputs), \(units)"
        if layers != 1 { text += ", layers: \(layers)" }
        if isBidirectional { text += ", bidirectional: true" }
        if returnsSequences { text += ", returnsSequences: true" }
        return text + ")"
    }

    private func check(example: [Int], given: [Int], batch: Bool) -> Bool {
        if example.count == 2 && example[1] == inputs && example[0] > 0 { return true }
        let expected = batch ? "[N, T, \(inputs)]" : "[T, \(inputs)]"
        let advice: String
        if example.count == 1 && example[0] == inputs {
            advice = "give it an axis of time; one step is Reshape([1, \(inputs)])"
        } else if example.count == 2 && example[0] == inputs {
            advice = "the steps seem to be last; transpose them to the front"
        } else if example.count == 2 {
            advice = "write \(name)(\(example[1]), \(units))"
        } else {
            advice = "put Reshape([steps, \(inputs)]) before this layer"
        }
        return refuse(name, "the input has shape \(given), expected \(expected)", advice)
    }

    private func check(_ state: RecurrentState?, examples: Int) -> Bool {
        guard let state else { return true }
        let expected = [directions.count, examples, units]
        if state.hidden.shape == expected && (kind != .lstm || state.cell?.shape == expected) { return true }
        let given =
            kind == .lstm
            ? "\(state.hidden.shape) and \(state.cell.map { "\($0.shape)" } ?? "none")"
            : "\(state.hidden.shape)"
        return refuse(name, "the state has shape \(given), expected \(expected)", "give the state of an earlier run")
    }
}
