import Tensors

/// The mean of each channel: [N, C, H, W] becomes [N, C].
public struct GlobalAveragePool2D: Layer {
    /// A layer without settings.
    public init() {}

    public func callAsFunction(_ x: Tensor) -> Tensor {
        guard x.rank == 4 else {
            if FailureChannel.hasError { return x }
            return fail(
                .invalidArgument(
                    operation: "GlobalAveragePool2D", problem: "the input has shape \(x.shape), expected [N, C, H, W]",
                    advice: "pool before Flatten()"))
        }
        return globalAveragePool2D(x)
    }

    public var parts: [LayerPart] { [] }

    public func outputShape(input: [Int]) -> [Int] {
        guard input.count == 3 else {
            if !FailureChannel.hasError {
                fail(
                    .invalidArgument(
                        operation: "GlobalAveragePool2D", problem: "the input has shape \(input), expected [C, H, W]",
                        advice: "pool before Flatten()"))
            }
            return []
        }
        return [input[0]]
    }

    public func explainShape(input: [Int]) -> Explanation {
        "GlobalAveragePool2D: \(input) → \(outputShape(input: input)), the mean of each channel"
    }

    public func macs(input: [Int]) -> Int { 0 }
    public func copy() -> GlobalAveragePool2D { self }
}
