import Tensors

/// A ReLU whose slope for negative inputs is learnt (He et al. 2015): x where positive, a · x elsewhere.
public struct PReLU: Layer {
    /// a: one number, or one for each channel (axis 1).
    public let slope: Parameter

    /// A layer with one slope, or one for each of `channels`.
    public init(channels: Int = 1, slope: Double = 0.25) {
        if channels < 1 {
            fail(
                .invalidArgument(
                    operation: "PReLU", problem: "\(channels) channels",
                    advice: "take 1 slope for all, or one a channel"))
        }
        self.slope = Parameter(shape: [max(channels, 1)], role: .normalization, initializer: .constant(slope))
    }

    private init(slope: Parameter) { self.slope = slope }

    public func callAsFunction(_ x: Tensor) -> Tensor {
        guard check(channels: x.rank > 1 ? x.shape[1] : 1, given: x.shape) else { return x }
        let shape = slope.count == 1 ? [1] : [slope.count] + Array(repeating: 1, count: max(0, x.rank - 2))
        return Tensor.where(x .> 0, x, x * slope.value.reshaped(to: shape))
    }

    public var parts: [LayerPart] { [.parameter("slope", slope)] }
    public func outputShape(input: [Int]) -> [Int] {
        check(channels: input.first ?? 1, given: input) ? input : []
    }
    public func macs(input: [Int]) -> Int { 0 }
    public func explainParameters() -> Explanation {
        "\(description): a slope \(slope.count == 1 ? "for all" : "a channel") = \(slope.count)"
    }
    public func copy() -> PReLU { PReLU(slope: slope.copy()) }

    private func check(channels: Int, given: [Int]) -> Bool {
        if slope.count == 1 || channels == slope.count { return true }
        if !FailureChannel.hasError {
            fail(
                .invalidArgument(
                    operation: "PReLU",
                    problem: "the input has \(channels) channels (shape \(given)), expected \(slope.count)",
                    advice: "write PReLU(channels: \(channels)), or PReLU() for one slope"))
        }
        return false
    }
}

extension PReLU: CustomStringConvertible {
    public var description: String { slope.count == 1 ? "PReLU" : "PReLU(channels: \(slope.count))" }
}
