import Tensors

/// The mean of each window, channel by channel.
///
/// The input is [N, C, H, W], the output [N, C, H', W'] with H' = (H − K + 2P)/S + 1, rounded down.
public struct AveragePool2D: Layer {
    /// Height and width of a window.
    public let size: (Int, Int)
    /// Pixels from one window to the next.
    public let stride: (Int, Int)
    /// Rows and columns of zeros on each side.
    public let padding: (Int, Int)
    /// Whether the zeros count in the mean.
    public let countsPadding: Bool

    /// Square windows side by side, or `stride` apart. Zeros of the padding count in the mean unless `countsPadding` is
    /// false.
    public init(_ size: Int, stride: Int? = nil, padding: Int = 0, countsPadding: Bool = true) {
        self.init(
            (size, size), stride: (stride ?? size, stride ?? size), padding: (padding, padding),
            countsPadding: countsPadding)
    }

    /// Windows that may differ in height and width.
    public init(
        _ size: (Int, Int), stride: (Int, Int)? = nil, padding: (Int, Int) = (0, 0), countsPadding: Bool = true
    ) {
        self.countsPadding = countsPadding
        (self.size, self.stride, self.padding) = Pooling.checked("AveragePool2D", size, stride ?? size, padding)
    }

    public func callAsFunction(_ x: Tensor) -> Tensor {
        guard Pooling.check("AveragePool2D", batch: x.shape, rows, columns) else { return x }
        return averagePool2D(x, kernelSize: size, stride: stride, padding: padding, countsPadding: countsPadding)
    }

    public var parts: [LayerPart] { [] }
    public func outputShape(input: [Int]) -> [Int] { Pooling.outputShape("AveragePool2D", input, rows, columns) }
    public func macs(input: [Int]) -> Int { 0 }
    public func copy() -> AveragePool2D { self }
    public func explainShape(input: [Int]) -> Explanation { Pooling.explain(description, input, rows, columns) }

    var rows: WindowArithmetic { WindowArithmetic(size: size.0, stride: stride.0, padding: padding.0) }
    var columns: WindowArithmetic { WindowArithmetic(size: size.1, stride: stride.1, padding: padding.1) }
}

extension AveragePool2D: CustomStringConvertible {
    public var description: String {
        Pooling.description("AveragePool2D", size, stride, padding, countsPadding ? "" : "countsPadding: false")
    }
}
