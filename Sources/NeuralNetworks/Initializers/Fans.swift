/// How many numbers flow into and out of one unit of a weight.
///
/// Weights are laid out outputs first: `[out, in]` for a dense layer, `[out, in / groups, height, width]` for a
/// convolution, whose fans count the window too.
public struct Fans: Equatable, Sendable {
    /// Inputs that one output is summed from: n_in.
    public let input: Int
    /// Outputs that one input reaches: n_out.
    public let output: Int

    /// The fans given as numbers.
    public init(input: Int, output: Int) {
        self.input = input
        self.output = output
    }

    /// The fans of a weight of the given shape.
    public init(shape: [Int]) {
        guard shape.count >= 2 else {
            self.init(input: shape.first ?? 1, output: shape.first ?? 1)
            return
        }
        let window = shape.dropFirst(2)
        self.init(input: (shape[1...1] + window).clampedProduct, output: (shape[0...0] + window).clampedProduct)
    }
}
