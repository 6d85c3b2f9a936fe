import Tensors

/// The largest number of each window, channel by channel.
///
/// The input is [N, C, H, W], the output [N, C, H', W'] with H' = (H − K + 2P)/S + 1, rounded down.
public struct MaxPool2D: Layer {
    /// Height and width of a window.
    public let size: (Int, Int)
    /// Pixels from one window to the next.
    public let stride: (Int, Int)
    /// Rows and columns on each side that no window takes its number from.
    public let padding: (Int, Int)

    /// Square windows side by side, or `stride` apart.
    public init(_ size: Int, stride: Int? = nil, padding: Int = 0) {
        self.init((size, size), stride: (stride ?? size, stride ?? size), padding: (padding, padding))
    }

    /// Windows that may differ in height and width.
    public init(_ size: (Int, Int), stride: (Int, Int)? = nil, padding: (Int, Int) = (0, 0)) {
        (self.size, self.stride, self.padding) = Pooling.checked("MaxPool2D", size, stride ?? size, padding)
    }

    public func callAsFunction(_ x: Tensor) -> Tensor {
        guard Pooling.check("MaxPool2D", batch: x.shape, rows, columns) else { return x }
        return maxPool2D(x, kernelSize: size, stride: stride, padding: padding)
    }

    public var parts: [LayerPart] { [] }
    public func outputShape(input: [Int]) -> [Int] { Pooling.outputShape("MaxPool2D", input, rows, columns) }
    public func macs(input: [Int]) -> Int { 0 }
    public func copy() -> MaxPool2D { self }
    public func explainShape(input: [Int]) -> Explanation { Pooling.explain(description, input, rows, columns) }

    var rows: WindowArithmetic { WindowArithmetic(size: size.0, stride: stride.0, padding: padding.0) }
    var columns: WindowArithmetic { WindowArithmetic(size: size.1, stride: stride.1, padding: padding.1) }
}

extension MaxPool2D: CustomStringConvertible {
    public var description: String { Pooling.description("MaxPool2D", size, stride, padding) }
}
