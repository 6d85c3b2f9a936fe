import Tensors

/// Sets a share of the channels of images to zero in training and scales the rest up (Tompson et al. 2015).
///
/// Neighbours in an image are so much alike that dropping single numbers of it, as `Dropout` does, hides little; here a
/// channel of an example goes as a whole. The input is [N, C, …]. Outside training it is passed on.
public struct Dropout2D: Layer {
    /// The share of channels that is dropped, p.
    public let rate: Double
    private let mode: TrainingMode
    private let random: RandomSource

    /// A layer that drops `rate` of the channels, at least 0 and less than 1.
    public init(_ rate: Double = 0.5, random: RandomSource = .ambient) {
        ValidRange.fraction.check("the rate", rate, of: "Dropout2D")
        self.rate = rate
        self.random = random
        mode = TrainingMode()
    }

    public func callAsFunction(_ x: Tensor) -> Tensor {
        if x.isFailed { return x }
        guard x.rank >= 3 else {
            _ = refuse("Dropout2D", "the input has shape \(x.shape), expected [N, C, …]", "write Dropout(\(rate))")
            return x
        }
        guard mode.isTraining, rate > 0 else { return x }
        let shape = Array(x.shape.prefix(2)) + [Int](repeating: 1, count: x.rank - 2)
        return x * Tensor.dropoutMask(shape, keeping: 1 - rate, using: random)
    }

    public var parts: [LayerPart] { [.mode(mode), .random(random)] }

    public func outputShape(input: [Int]) -> [Int] { input }

    public func copy() -> Dropout2D { Dropout2D(rate, random: random) }
}

extension Dropout2D: CustomStringConvertible {
    public var description: String { "Dropout2D(\(rate))" }
}
