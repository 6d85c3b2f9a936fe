import CTensorKernels

/// What a recurrent network makes of the sums of a step.
package enum RecurrentCell: Equatable {
    /// h ← f(input + hidden), with f tanh or, if `rectified`, max(0, ·).
    case plain(rectified: Bool)
    /// Gates r, z, n.
    case gru
    /// Gates i, f, g, o.
    case lstm

    /// How many sums of the size of the state a step makes.
    package var gates: Int {
        switch self {
        case .plain: 1
        case .gru: 3
        case .lstm: 4
        }
    }
}

/// Whether `recurrence` takes these tensors now; where it does not, the steps have to be made of other operations.
package func hasRecurrence(_ tensors: [Tensor]) -> Bool {
    !Recording.isNested && !GraphTrace.isOn && tensors.allSatisfy { $0.dtype == .float32 && !$0.isFailed }
}

/// Goes along sequences with a state, one product and one kernel a step, and back as one operation.
///
/// - Parameters:
///   - cell: What becomes of the sums.
///   - sums: What the inputs add to the gates of each step, [T, N, gates · units].
///   - weight: U, from the state to the gates, [gates · units, units].
///   - bias: What is added to the product of U and the state, [gates · units].
///   - state: h before the first step, [N, units].
///   - memory: c before the first step, of an LSTM.
///   - isReversed: Whether the last step is the first.
/// - Returns: h after each step in the order of time, [T, N, units], and c after the last one made, of an LSTM.
package func recurrence(
    _ cell: RecurrentCell, sums: Tensor, weight: Tensor, bias: Tensor?, state: Tensor, memory: Tensor?, isReversed: Bool
) -> (outputs: Tensor, memory: Tensor?) {
    if KernelSequence.isCapturing { KernelSequence.abandon() }
    let way = RecurrentWay(cell, sums, weight: weight, bias: bias, state: state, memory: memory, isReversed)
    let inputs = [sums, weight, state] + (bias.map { [$0] } ?? []) + (memory.map { [$0] } ?? [])
    let result = way.forward()
    if result.isFailed { return (.failed, memory == nil ? nil : .failed) }
    way.outputs = result.constant
    let wants = inputs.map { $0.node != nil }
    let joined = result.recorded(from: inputs) { way.backward($0, wants: wants, hasBias: bias != nil) }
    guard memory != nil else { return (joined, nil) }
    return (joined[0..<way.steps], joined[way.steps])
}

/// The sizes of a recurrence, and what it keeps for the way back.
private final class RecurrentWay {
    let cell: RecurrentCell
    let steps: Int
    private let (examples, units): (Int, Int)
    private let order: [Int]
    private let sums: TensorBody
    private let weight: TensorBody
    private let bias: TensorBody?
    private let state: TensorBody
    private let memory: TensorBody?
    /// The gates of each step as its derivative wants them; what is kept of c and tanh(c).
    private let gates: Tensor
    private let cells: Tensor
    private let bent: Tensor
    var outputs = Tensor(0.0)

    init(
        _ cell: RecurrentCell, _ sums: Tensor, weight: Tensor, bias: Tensor?, state: Tensor, memory: Tensor?,
        _ isReversed: Bool
    ) {
        self.cell = cell
        (steps, examples, units) = (sums.shape[0], sums.shape[1], state.shape[1])
        order = isReversed ? (0..<steps).reversed() : Array(0..<steps)
        self.sums = sums.contiguousBody
        self.weight = weight.contiguousBody
        self.bias = bias?.contiguousBody
        self.state = state.contiguousBody
        self.memory = memory?.contiguousBody
        let isPlain = cell.gates == 1
        gates = .uninitialized(isPlain ? [0] : [steps, examples, 4 * units])
        cells = .uninitialized(cell == .lstm ? [steps, examples, units] : [0])
        bent = .uninitialized(cell == .lstm ? [steps, examples, units] : [0])
    }

    /// The numbers of a state.
    private var size: Int { examples * units }
    private var width: Int { cell.gates * units }

    /// The places of the state before each step, in the order of the way.
    private func before(_ place: Int, _ first: TensorBody, _ later: TensorBody) -> UnsafePointer<Float> {
        UnsafePointer(place == 0 ? first.pointer : later.pointer + order[place - 1] * size)
    }

    /// Runs `body` on runs of examples that are worth a thread.
    private func split(_ body: (_ first: Int, _ count: Int64) -> Void) {
        Backend.inParallelRuns(examples, cost: 8 * width) { start, end in body(start, Int64(end - start)) }
    }

    // MARK: There

    func forward() -> Tensor {
        let result = Tensor.uninitialized([steps + (cell == .lstm ? 1 : 0), examples, units])
        let hidden = Tensor.uninitialized([examples, width])
        if [result, hidden, gates, cells, bent].contains(where: \.isFailed) { return .failed }
        for (place, step) in order.enumerated() {
            if Interruption.stops() { return .failed }
            let old = before(place, state, result.body)
            // An LSTM turns the sums into gates where they are.
            let sums = cell == .lstm ? gates.body.pointer + step * examples * width : hidden.body.pointer
            Backend.matrixProduct(
                transposeA: false, transposeB: true, examples, width, units, old, units, weight.pointer, units,
                to: sums, width)
            if let bias { Backend.addBias(examples, width, sums, bias.pointer, rectifies: false, to: sums) }
            advance(place, step, old, sums, to: result.body.pointer + step * size)
        }
        if cell == .lstm {
            (result.body.pointer + steps * size).update(
                from: cells.body.pointer + (order.last ?? 0) * size, count: size)
        }
        withExtendedLifetime(hidden) {}
        return result
    }

    private func advance(
        _ place: Int, _ step: Int, _ old: UnsafePointer<Float>, _ hidden: UnsafeMutablePointer<Float>,
        to out: UnsafeMutablePointer<Float>
    ) {
        let input = sums.pointer + step * examples * width
        let (width, units) = (width, units)
        switch cell {
        case .plain(let rectified):
            split { first, count in
                let start = first * units
                tk_plain_step(
                    count * Int64(units), rectified ? 1 : 0, input + start, hidden + start, out + start)
            }
        case .gru:
            let kept = gates.body.pointer + step * 4 * size
            split { first, count in
                tk_gru_step(
                    count, Int64(units), input + first * width, hidden + first * width, old + first * units,
                    kept + first * 4 * units, out + first * units)
            }
        case .lstm:
            guard let memory else { return }
            let earlier = before(place, memory, cells.body)
            let (cell, curve) = (cells.body.pointer + step * size, bent.body.pointer + step * size)
            split { first, count in
                let start = first * units
                tk_lstm_step(
                    count, Int64(units), input + first * width, earlier + start, hidden + first * width, cell + start,
                    curve + start, out + start)
            }
        }
    }

    // MARK: And back

    /// The gradients at sums, weight, state, bias and memory.
    func backward(_ gradient: Tensor, wants: [Bool], hasBias: Bool) -> [Tensor?] {
        let none = [Tensor?](repeating: nil, count: wants.count)
        let arriving = gradient.contiguousBody
        let dSums = Tensor.uninitialized([steps, examples, width])
        // Those at the sums of the hidden state differ in a GRU alone.
        let dHidden = cell == .gru ? Tensor.uninitialized([steps, examples, width]) : dSums
        let dState = Tensor.uninitialized([examples, units])
        let carry = Tensor.zeros([examples, units])
        let past = Tensor.uninitialized(cell == .gru ? [examples, units] : [0])
        let dMemory = Tensor.uninitialized(cell == .lstm ? [examples, units] : [0])
        if arriving.isFailed || [dSums, dHidden, dState, carry, past, dMemory].contains(where: \.isFailed) {
            return none.map { _ in .failed }
        }
        if cell == .lstm { dMemory.body.pointer.update(from: arriving.pointer + steps * size, count: size) }
        for (place, step) in order.enumerated().reversed() {
            if Interruption.stops() { return none.map { _ in .failed } }
            dState.body.pointer.update(from: arriving.pointer + step * size, count: size)
            Backend.accumulate(size, carry.body.pointer, into: dState.body.pointer)
            goBack(place, step, dState, to: dSums, dHidden, past, dMemory)
            Backend.matrixProduct(
                transposeA: false, transposeB: false, examples, units, width,
                dHidden.body.pointer + step * examples * width, width, weight.pointer, units,
                to: carry.body.pointer, units)
            if cell == .gru { Backend.accumulate(size, past.body.pointer, into: carry.body.pointer) }
        }
        withExtendedLifetime((arriving, dState, past)) {}
        var gradients = [dSums, wants[1] ? weightGradient(dHidden) : nil, carry]
        if hasBias { gradients.append(dHidden.reshaped(to: [steps * examples, width]).sum(axis: 0)) }
        if cell == .lstm { gradients.append(dMemory) }
        return zip(gradients, wants).map { $1 ? $0 : nil }
    }

    private func goBack(
        _ place: Int, _ step: Int, _ dState: Tensor, to dSums: Tensor, _ dHidden: Tensor, _ past: Tensor,
        _ dMemory: Tensor
    ) {
        let (width, units) = (width, units)
        let out = dSums.body.pointer + step * examples * width
        let d = dState.body.pointer
        switch cell {
        case .plain(let rectified):
            let after = outputs.body.pointer + step * size
            split { first, count in
                let start = first * units
                tk_plain_step_gradient(
                    count * Int64(units), rectified ? 1 : 0, after + start, d + start, out + start)
            }
        case .gru:
            let old = before(place, state, outputs.body)
            let (kept, hidden) = (gates.body.pointer + step * 4 * size, dHidden.body.pointer + step * examples * width)
            let past = past.body.pointer
            split { first, count in
                let start = first * units
                tk_gru_step_gradient(
                    count, Int64(units), kept + 4 * start, old + start, d + start, out + first * width,
                    hidden + first * width, past + start)
            }
        case .lstm:
            guard let memory else { return }
            let earlier = before(place, memory, cells.body)
            let (kept, curve) = (gates.body.pointer + step * 4 * size, bent.body.pointer + step * size)
            let dCell = dMemory.body.pointer
            split { first, count in
                let start = first * units
                tk_lstm_step_gradient(
                    count, Int64(units), kept + 4 * start, earlier + start, curve + start, d + start, dCell + start,
                    out + first * width)
            }
        }
    }

    /// Σ dᵀ h over all steps, as one product.
    private func weightGradient(_ dHidden: Tensor) -> Tensor {
        let states = Tensor.uninitialized([steps * examples, units])
        if states.isFailed { return .failed }
        for (place, step) in order.enumerated() {
            (states.body.pointer + step * size).update(from: before(place, state, outputs.body), count: size)
        }
        return matmul(dHidden.reshaped(to: [steps * examples, width]).T, states)
    }
}
