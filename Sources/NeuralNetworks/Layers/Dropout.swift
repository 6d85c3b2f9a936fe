import Tensors

/// Sets a share of its inputs to zero in training and scales the rest up, so that the mean stays the same.
///
/// In training y = x · mask / (1 − p), where mask is 0 with probability p; otherwise y = x (Srivastava et al. 2014, in
/// the inverted form).
public struct Dropout: Layer {
    /// The share of inputs that is dropped, p.
    public let rate: Double
    private let mode: TrainingMode
    private let random: RandomSource

    /// A layer that drops `rate` of its inputs, at least 0 and less than 1.
    public init(_ rate: Double = 0.5, random: RandomSource = .ambient) {
        ValidRange.fraction.check("the rate", rate, of: "Dropout")
        self.rate = rate
        self.random = random
        mode = TrainingMode()
    }

    public func callAsFunction(_ x: Tensor) -> Tensor {
        guard mode.isTraining, rate > 0 else { return x }
        return x * Tensor.dropoutMask(x.shape, keeping: 1 - rate, using: random)
    }

    public var parts: [LayerPart] { [.mode(mode), .random(random)] }

    public func outputShape(input: [Int]) -> [Int] { input }

    public func copy() -> Dropout { Dropout(rate, random: random) }
}

extension Dropout: CustomStringConvertible {
    public var description: String { "Dropout(\(rate))" }
}
