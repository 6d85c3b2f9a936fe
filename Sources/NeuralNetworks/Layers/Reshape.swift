import Tensors

/// Gives each example another shape with the same number of elements.
///
/// One axis may be −1: it gets what is left.
public struct Reshape: Layer {
    /// The shape of one example.
    public let shape: [Int]

    /// A layer that gives each example the shape, without the batch axis: `Reshape([1, 8, 8])`.
    public init(_ shape: [Int]) {
        self.shape = shape
    }

    public func callAsFunction(_ x: Tensor) -> Tensor {
        let target = outputShape(input: Array(x.shape.dropFirst()))
        guard !target.isEmpty || shape.isEmpty else { return x }
        return x.reshaped(to: [x.shape.first ?? 1] + target)
    }

    public var parts: [LayerPart] { [] }

    public func outputShape(input: [Int]) -> [Int] {
        let count = input.clampedProduct
        let known = shape.filter { $0 >= 0 }.clampedProduct
        let open = shape.filter { $0 < 0 }.count
        if open == 0 && known == count { return shape }
        if open == 1 && known > 0 && count % known == 0 { return shape.map { $0 < 0 ? count / known : $0 } }
        fail(
            .invalidArgument(
                operation: "Reshape",
                problem: "an example of shape \(input) has \(count) elements, \(shape) has \(known)",
                advice: "give a shape with \(count) elements; one axis may be -1"))
        return []
    }

    public func copy() -> Reshape { self }
}

extension Reshape: CustomStringConvertible {
    public var description: String { "Reshape(\(shape))" }
}
