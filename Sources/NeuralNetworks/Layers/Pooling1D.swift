import Tensors

/// The largest number of each window of a sequence, channel by channel: [N, C, L] becomes [N, C, L'] with
/// L' = (L − K + 2P)/S + 1, rounded down.
public struct MaxPool1D: Layer {
    private let pool: MaxPool2D

    /// Windows of `size` side by side, or `stride` apart.
    public init(_ size: Int, stride: Int? = nil, padding: Int = 0) {
        pool = MaxPool2D((1, size), stride: (1, stride ?? size), padding: (0, padding))
    }

    public func callAsFunction(_ x: Tensor) -> Tensor { SequencePooling.apply(pool, "MaxPool1D", to: x) }
    public var parts: [LayerPart] { [] }
    public func outputShape(input: [Int]) -> [Int] { SequencePooling.outputShape(pool, "MaxPool1D", input) }
    public func macs(input: [Int]) -> Int { 0 }
    public func copy() -> MaxPool1D { self }
}

/// The mean of each window of a sequence, channel by channel: [N, C, L] becomes [N, C, L'].
public struct AveragePool1D: Layer {
    private let pool: AveragePool2D

    /// Windows of `size` side by side, or `stride` apart. Zeros of the padding count in the mean unless `countsPadding` is
    /// false.
    public init(_ size: Int, stride: Int? = nil, padding: Int = 0, countsPadding: Bool = true) {
        pool = AveragePool2D(
            (1, size), stride: (1, stride ?? size), padding: (0, padding), countsPadding: countsPadding)
    }

    public func callAsFunction(_ x: Tensor) -> Tensor { SequencePooling.apply(pool, "AveragePool1D", to: x) }
    public var parts: [LayerPart] { [] }
    public func outputShape(input: [Int]) -> [Int] { SequencePooling.outputShape(pool, "AveragePool1D", input) }
    public func macs(input: [Int]) -> Int { 0 }
    public func copy() -> AveragePool1D { self }
}

extension MaxPool1D: CustomStringConvertible {
    public var description: String { Pooling.description("MaxPool1D", line: pool.size, pool.stride, pool.padding) }
}

extension AveragePool1D: CustomStringConvertible {
    public var description: String {
        Pooling.description(
            "AveragePool1D", line: pool.size, pool.stride, pool.padding,
            pool.countsPadding ? "" : "countsPadding: false")
    }
}

/// The mean of each channel of a sequence: [N, C, L] becomes [N, C].
public struct GlobalAveragePool1D: Layer {
    /// A layer without settings.
    public init() {}

    public func callAsFunction(_ x: Tensor) -> Tensor {
        guard SequencePooling.check("GlobalAveragePool1D", x.shape, axes: 3) else { return x }
        return x.mean(axis: 2)
    }

    public var parts: [LayerPart] { [] }
    public func outputShape(input: [Int]) -> [Int] {
        SequencePooling.check("GlobalAveragePool1D", input, axes: 2) ? [input[0]] : []
    }
    public func macs(input: [Int]) -> Int { 0 }
    public func copy() -> GlobalAveragePool1D { self }
}

/// Pooling of sequences as images of height 1.
private enum SequencePooling {
    static func apply(_ pool: any Layer, _ name: String, to x: Tensor) -> Tensor {
        guard check(name, x.shape, axes: 3) else { return x }
        return pool(x.expanded(axis: 2)).squeezed(axis: 2)
    }

    static func outputShape(_ pool: any Layer, _ name: String, _ input: [Int]) -> [Int] {
        guard check(name, input, axes: 2) else { return [] }
        let output = pool.outputShape(input: [input[0], 1, input[1]])
        return output.count == 3 ? [output[0], output[2]] : []
    }

    static func check(_ name: String, _ shape: [Int], axes: Int) -> Bool {
        if shape.count == axes { return true }
        return refuse(
            name, "the input has shape \(shape), expected \(axes == 3 ? "[N, C, L]" : "[C, L]")",
            "pool sequences before Flatten(); images have \(name.replacing1D)")
    }
}

extension String {
    /// The name of the layer for images.
    fileprivate var replacing1D: String { hasSuffix("1D") ? dropLast(2) + "2D" : self }
}
