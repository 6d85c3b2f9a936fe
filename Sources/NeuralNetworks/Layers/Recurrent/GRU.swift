import Tensors

/// A gated recurrent unit (Cho et al. 2014): goes along a sequence [N, T, inputs] with a state that gates let through.
///
///     r = σ(Wᵣ x + bᵣ + Uᵣ h + cᵣ),  z = σ(W_z x + b_z + U_z h + c_z)
///     n = tanh(Wₙ x + bₙ + r (Uₙ h + cₙ)),  h ← (1 − z) n + z h
///
/// The reset gate acts after the product with U, as in PyTorch and in Keras' `reset_after`. Gates lie one below the other
/// in the order r, z, n.
public struct GRU: Layer {
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
            "GRU", .gru, inputs, units, layers: layers, isBidirectional: bidirectional,
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
    public func copy() -> GRU { GRU(stack: stack.copy()) }
}

extension GRU: CustomStringConvertible {
    public var description: String { stack.description }
}
