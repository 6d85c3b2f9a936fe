import Tensors

/// Means of windows chosen so that the output has a given size, whatever the input: [N, C, H, W] becomes
/// [N, C, height, width].
///
/// Window i of an axis goes from ⌊i·H/height⌋ to ⌈(i + 1)·H/height⌉, as in PyTorch.
public struct AdaptiveAveragePool2D: Layer {
    /// Height and width of the output.
    public let outputSize: (Int, Int)

    /// A layer with square outputs.
    public init(_ outputSize: Int) { self.init((outputSize, outputSize)) }

    /// A layer with outputs of the given height and width.
    public init(_ outputSize: (Int, Int)) {
        if min(outputSize.0, outputSize.1) < 1 {
            _ = refuse("AdaptiveAveragePool2D", "the output size is \(sizeText(outputSize))", "take at least 1")
        }
        self.outputSize = (max(outputSize.0, 1), max(outputSize.1, 1))
    }

    public func callAsFunction(_ x: Tensor) -> Tensor {
        guard check(example: Array(x.shape.dropFirst()), given: x.shape, batch: true) else { return x }
        let (height, width) = (x.shape[2], x.shape[3])
        if height % outputSize.0 == 0 && width % outputSize.1 == 0 {
            return averagePool2D(x, kernelSize: (height / outputSize.0, width / outputSize.1))
        }
        return ResamplingMatrix.apply(
            rows: ResamplingMatrix.means(from: height, to: outputSize.0),
            columns: ResamplingMatrix.means(from: width, to: outputSize.1), to: x)
    }

    public var parts: [LayerPart] { [] }

    public func outputShape(input: [Int]) -> [Int] {
        check(example: input, given: input, batch: false) ? [input[0], outputSize.0, outputSize.1] : []
    }

    public func explainShape(input: [Int]) -> Explanation {
        "\(description): \(input) → \(outputShape(input: input)), means of windows that cover the image"
    }

    public func macs(input: [Int]) -> Int { 0 }
    public func copy() -> AdaptiveAveragePool2D { self }

    private func check(example: [Int], given: [Int], batch: Bool) -> Bool {
        if example.count == 3 && example.allSatisfy({ $0 > 0 }) { return true }
        return refuse(
            "AdaptiveAveragePool2D",
            "the input has shape \(given), expected \(batch ? "[N, C, H, W]" : "[C, H, W]")", "pool before Flatten()")
    }
}

extension AdaptiveAveragePool2D: CustomStringConvertible {
    public var description: String { "AdaptiveAveragePool2D(\(pairText(outputSize)))" }
}
