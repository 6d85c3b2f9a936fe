import Tensors

/// A recurrent layer (Elman 1990): goes along a sequence [N, T, inputs] with a state, h ← tanh(W x + b + U h + c).
///
/// The state starts from zeros. Gradients vanish or explode over long sequences; `GRU` and `LSTM` keep them.
public struct RNN: Layer {
    private let stack: RecurrentStack

    /// A recurrent layer.
    ///
    /// - Parameters:
    ///   - inputs: The numbers of one step of a sequence.
    ///   - units: The numbers of the state.
    ///   - activation: The function of the step.
    ///   - layers: How many layers there are, one above the other.
    ///   - bidirectional: Whether a second one goes through the sequence backwards; its outputs come after the others.
    ///   - returnsSequences: Whether the output is that of every step, [N, T, units], or of the last one, [N, units].
    ///   - bias: Whether the sums have biases.
    ///   - initializer: What the weights of the inputs start from.
    ///   - recurrentInitializer: What the weights of the state start from.
    ///   - random: The stream that they are drawn from.
    public init(
        _ inputs: Int, _ units: Int, activation: RNNActivation = .tanh, layers: Int = 1, bidirectional: Bool = false,
        returnsSequences: Bool = false, bias: Bool = true, initializer: Initializer = .xavierUniform,
        recurrentInitializer: Initializer = .orthogonal, random: RandomSource = .ambient
    ) {
        stack = RecurrentStack(
            "RNN", .plain(rectified: activation == .relu), inputs, units, layers: layers,
            isBidirectional: bidirectional,
            returnsSequences: returnsSequences, bias: bias, initializer: initializer,
            recurrentInitializer: recurrentInitializer, random: random)
    }

    private init(stack: RecurrentStack) { self.stack = stack }

    /// The numbers of one step of a sequence.
    public var inputs: Int { stack.inputs }
    /// The numbers of the state.
    public var units: Int { stack.units }

    public func callAsFunction(_ x: Tensor) -> Tensor { stack.output(for: x) }

    /// The outputs of every step, [N, T, units], and the state after the last, from which another run may go on.
    public func run(_ x: Tensor, from state: RecurrentState? = nil) -> (outputs: Tensor, state: RecurrentState) {
        stack.run(x, from: state)
    }

    public var parts: [LayerPart] { stack.parts }
    public func outputShape(input: [Int]) -> [Int] { stack.outputShape(input: input) }
    public func macs(input: [Int]) -> Int { stack.macs(input: input) }
    public func explainParameters() -> Explanation { stack.explainParameters() }
    public func explainShape(input: [Int]) -> Explanation { stack.explainShape(input: input) }
    public func copy() -> RNN { RNN(stack: stack.copy()) }
}

extension RNN: CustomStringConvertible {
    public var description: String { stack.description }
}

/// The function of the step of an `RNN`.
public enum RNNActivation: String, Sendable {
    /// The hyperbolic tangent.
    case tanh
    /// max(0, z).
    case relu
}
