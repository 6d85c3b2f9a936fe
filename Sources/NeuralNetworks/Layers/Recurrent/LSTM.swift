import Tensors

/// Long short-term memory (Hochreiter and Schmidhuber 1997): goes along a sequence [N, T, inputs] with a state h and a
/// memory c.
///
///     i, f, o = σ(W x + b + U h + c),  g = tanh(W x + b + U h + c)
///     c ← f c + i g,  h ← o tanh(c)
///
/// Gates lie one below the other in the order i, f, g, o. The forget gate f starts open: its bias is 1.
public struct LSTM: Layer {
    private let stack: RecurrentStack

    /// A recurrent layer.
    ///
    /// - Parameters:
    ///   - inputs: The numbers of one step of a sequence.
    ///   - units: The numbers of the state.
    ///   - layers: How many layers there are, one above the other.
    ///   - bidirectional: Whether a second one goes through the sequence backwards; its outputs come after the others.
    ///   - returnsSequences: Whether the output is that of every step, [N, T, units], or of the last one, [N, units].
    ///   - bias: Whether the sums have biases.
    ///   - initializer: What the weights of the inputs start from.
    ///   - recurrentInitializer: What the weights of the state start from.
    ///   - random: The stream that they are drawn from.
    public init(
        _ inputs: Int, _ units: Int, layers: Int = 1, bidirectional: Bool = false,
        returnsSequences: Bool = false, bias: Bool = true, initializer: Initializer = .xavierUniform,
        recurrentInitializer: Initializer = .orthogonal, random: RandomSource = .ambient
    ) {
        stack = RecurrentStack(
            "LSTM", .lstm, inputs, units, layers: layers, isBidirectional: bidirectional,
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
    public func copy() -> LSTM { LSTM(stack: stack.copy()) }
}

extension LSTM: CustomStringConvertible {
    public var description: String { stack.description }
}
