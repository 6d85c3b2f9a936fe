import Tensors

/// Lays each example out as one row: [N, C, H, W] becomes [N, C·H·W].
public struct Flatten: Layer {
    /// A layer that flattens everything but the batch axis.
    public init() {}

    public func callAsFunction(_ x: Tensor) -> Tensor {
        let shape = x.shape
        guard shape.count != 2 else { return x }
        guard let examples = shape.first else { return x.reshaped(to: [1, 1]) }
        return x.reshaped(to: [examples, shape.dropFirst().reduce(1, *)])
    }

    public var parts: [LayerPart] { [] }

    public func outputShape(input: [Int]) -> [Int] { [input.clampedProduct] }

    public func explainShape(input: [Int]) -> Explanation {
        Explanation("", [.labelled("Flatten", .product(of: input), input.clampedProduct)])
    }

    public func copy() -> Flatten { self }
}
